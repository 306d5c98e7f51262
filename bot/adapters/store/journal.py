"""The journal: append-only."""

import json

from sqlalchemy import insert
from sqlmodel import Session, col, select

from bot.adapters.store.codec import dumps
from bot.adapters.tables import JournalRow
from bot.domain.ledger import Entry


class JournalBook:
    """What happened, for ever."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def write(self, *entries: Entry) -> None:
        """Add lines."""
        rows = [
            {
                "at": entry.at,
                "kind": entry.kind,
                "by": entry.by,
                "customer_id": entry.customer,
                "invoice_id": entry.invoice,
                "draft_id": entry.draft,
                "facts": dumps(dict(entry.facts)),
            }
            for entry in entries
        ]
        if rows:
            self._session.connection().execute(insert(JournalRow), rows)

    def of_customer(self, customer: int, limit: int) -> list[Entry]:
        """What happened to a customer: the newest `limit` lines, the newest last."""
        wanted = (
            select(JournalRow)
            .where(col(JournalRow.customer_id) == customer)
            .order_by(col(JournalRow.id).desc())
            .limit(limit)
        )
        return [
            Entry(row.at, row.kind, row.by, row.customer_id, row.invoice_id, row.draft_id, json.loads(row.facts))
            for row in reversed(self._session.exec(wanted).all())
        ]
