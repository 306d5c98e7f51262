"""The engine: how a database is opened, how a transaction begins, and what its errors mean.

SQLite: WAL, synchronous FULL, foreign keys, a busy timeout, and BEGIN IMMEDIATE for what writes, so that two writers
queue instead of failing half-way. PostgreSQL: its own defaults.
"""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.usecases.ports import StoreError

BUSY_SECONDS = 30


class DatabaseProblem(StoreError):
    """A database that cannot be used; the words say what is wrong and how to mend it."""


def normal_url(url: str) -> str:
    """The address with the driver that Relance uses: postgres:// and postgresql:// mean psycopg."""
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def open_engine(url: str) -> Engine:
    """An engine for this address. Raises DatabaseProblem when the address itself is wrong."""
    try:
        parsed = make_url(normal_url(url))
        engine = create_engine(
            parsed,
            pool_pre_ping=parsed.get_backend_name() != "sqlite",
            hide_parameters=True,  # an error's text may reach a log, a debtor's words may not
        )
    except ArgumentError:
        raise DatabaseProblem("DATABASE_URL is not an address of a database (sqlite:///relance.db)") from None
    except ModuleNotFoundError as error:
        raise DatabaseProblem(f"DATABASE_URL needs the package {error.name}: pip install 'relance[postgres]'") from None
    if parsed.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    # The driver must not begin transactions by itself: it would begin them deferred.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("relance_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
