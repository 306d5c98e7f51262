"""Messages in Slack: which draft or reply each one is about, and which revision of it it shows."""

from sqlalchemy import exists, func
from sqlmodel import Session, col, delete, select, update

from bot.adapters.tables import CardRow, DraftRow, ReplyRow
from bot.domain.lifecycle import DraftState, ReplyState
from bot.usecases.records import RECORDED, Card

DRAFT, REPLY = "draft", "reply"


class CardBox:
    """The cards of drafts and replies."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, kind: str, subject: int) -> list[Card]:
        """The cards of a draft or a reply, the first posted first."""
        wanted = select(CardRow).where(CardRow.kind == kind, CardRow.subject_id == subject).order_by(col(CardRow.id))
        return [_card(row) for row in self._session.exec(wanted).all()]

    def add(self, kind: str, subject: int, channel: str, ts: str, revision: int) -> Card:
        """Remember a card that was posted, or one met again after a crash; one met twice stays one."""
        wanted = select(CardRow).where(CardRow.channel == channel, CardRow.ts == ts)
        row = self._session.exec(wanted).first()
        if row is None:
            row = CardRow(kind=kind, subject_id=subject, channel=channel, ts=ts, shown_revision=revision)
            self._session.add(row)
            self._session.flush()
        return _card(row)

    def shown(self, card: Card, revision: int) -> None:
        """The card shows this revision now."""
        change = update(CardRow).where(col(CardRow.id) == card.id, col(CardRow.subject_id) == card.subject)
        self._session.exec(change.values(shown_revision=revision))

    def forget(self, card: Card) -> None:
        """The card is gone in Slack."""
        self._session.exec(delete(CardRow).where(col(CardRow.id) == card.id))

    def take_over(self, kind: str, old: int, new: int) -> int:
        """A fresh draft takes the cards of the one it replaces, which must be shown anew; gives how many."""
        change = update(CardRow).where(col(CardRow.kind) == kind, col(CardRow.subject_id) == old)
        return self._session.exec(change.values(subject_id=new, shown_revision=0)).rowcount

    def unposted(self, kind: str, limit: int) -> list[int]:
        """Drafts and replies that are to be seen and have no card, the oldest first."""
        shown = exists().where(col(CardRow.kind) == kind)
        if kind == DRAFT:
            drafts = (
                select(DraftRow.id)
                .where(
                    DraftRow.state == DraftState.PROPOSED.value,
                    ~shown.where(col(CardRow.subject_id) == col(DraftRow.id)),
                )
                .order_by(col(DraftRow.id))
            )
            return [found for found in self._session.exec(drafts.limit(limit)).all() if found is not None]
        waits = col(ReplyRow.state) == ReplyState.WAITING.value
        # A machine's mail about a customer of ours waits for nobody, but is shown: it moved or stopped something.
        known_machine = (col(ReplyRow.state) == ReplyState.FILED.value) & col(ReplyRow.customer_id).is_not(None)
        recorded = (col(ReplyRow.state) == ReplyState.DECIDED.value) & (col(ReplyRow.decision) == RECORDED)
        replies = (
            select(ReplyRow.id)
            .where(waits | known_machine | recorded, ~shown.where(col(CardRow.subject_id) == col(ReplyRow.id)))
            .order_by(col(ReplyRow.id))
        )
        return [found for found in self._session.exec(replies.limit(limit)).all() if found is not None]

    def stale(self, kind: str, limit: int) -> list[Card]:
        """Cards that show an old revision of their subject."""
        subject = DraftRow if kind == DRAFT else ReplyRow
        wanted = (
            select(CardRow)
            .join(subject, col(subject.id) == col(CardRow.subject_id))
            .where(CardRow.kind == kind, col(subject.revision) != CardRow.shown_revision)
            .order_by(col(CardRow.id))
            .limit(limit)
        )
        return [_card(row) for row in self._session.exec(wanted).all()]

    def count(self, kind: str) -> int:
        """How many cards of a kind there are."""
        return self._session.exec(select(func.count()).select_from(CardRow).where(CardRow.kind == kind)).one()


def _card(row: CardRow) -> Card:
    assert row.id is not None
    return Card(row.id, row.kind, row.subject_id, row.channel, row.ts, row.shown_revision)
