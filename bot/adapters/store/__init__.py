"""Rows in and out as domain objects: one transaction per use case, repositories by subject within it."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bot.adapters.store.books import Books
from bot.adapters.store.cards import CardBox
from bot.adapters.store.database import DatabaseProblem, open_engine
from bot.adapters.store.inbox import Inbox
from bot.adapters.store.journal import JournalBook
from bot.adapters.store.outbox import Outbox
from bot.adapters.store.pledges import Pledges

__all__ = ["DatabaseProblem", "SqlStore", "SqlUnit", "open_engine"]


class SqlUnit:
    """One transaction and the repositories that share it."""

    def __init__(self, session: Session) -> None:
        self.journal = JournalBook(session)
        self.ledger = Books(session, self.journal)
        self.drafts = Outbox(session)
        self.promises = Pledges(session)
        self.inbound = Inbox(session)
        self.cards = CardBox(session)
        self._session = session

    @contextmanager
    def apart(self) -> Iterator[None]:
        """A part of the transaction that is undone alone when it fails."""
        with self._session.begin_nested():
            yield


class SqlStore:
    """The database behind the use cases."""

    def __init__(self, engine: Engine) -> None:
        self._reader = engine
        self._writer = engine.execution_options(relance_writes=True)

    @contextmanager
    def write(self) -> Iterator[SqlUnit]:
        """A transaction that commits at its end, or rolls back on any error."""
        with self._session(self._writer) as session, session.begin():
            yield SqlUnit(session)

    @contextmanager
    def read(self) -> Iterator[SqlUnit]:
        """A transaction that only reads."""
        with self._session(self._reader) as session:
            yield SqlUnit(session)

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        try:
            with Session(engine, expire_on_commit=False) as session:
                yield session
        except OperationalError as error:
            words = str(error.orig).strip()
            if "full" in words or "No space" in words:
                raise DatabaseProblem(f"the disk of the database is full ({words}): free some space") from error
            raise DatabaseProblem(f"the database cannot be used ({words})") from error

    def dispose(self) -> None:
        """Close every connection."""
        self._reader.dispose()
