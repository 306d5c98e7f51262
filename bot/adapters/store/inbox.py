"""What came in: cursors, replies, and mails that could not be read."""

import json
from dataclasses import asdict
from datetime import datetime

from sqlmodel import Session, col, select, update

from bot.adapters.store.codec import book_json, book_of, dumps, meaning_json, meaning_of
from bot.adapters.tables import CursorRow, QuarantineRow, ReplyRow
from bot.domain.lifecycle import ReplyEvent, ReplyState, move_reply
from bot.usecases.records import RECORDED, Cursor, Enclosed, NewReply, RefusalCode, Refused, Reply


class Inbox:
    """Replies and how far the mailbox was read."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cursor(self, account: str, folder: str) -> Cursor | None:
        """How far a folder was read."""
        row = self._session.get(CursorRow, (account, folder))
        return Cursor(row.account, row.folder, row.uidvalidity, row.last_uid) if row else None

    def advance(self, cursor: Cursor) -> None:
        """Move the cursor, in the same transaction as what was learned."""
        self._session.merge(
            CursorRow(
                account=cursor.account, folder=cursor.folder, uidvalidity=cursor.uidvalidity, last_uid=cursor.last_uid
            )
        )

    def seen(self, dedupe: str) -> bool:
        """Whether this very mail was read before."""
        return self._session.exec(select(ReplyRow.id).where(ReplyRow.dedupe == dedupe)).first() is not None

    def add(self, new: NewReply) -> Reply:
        """Keep a mail and what it means."""
        row = ReplyRow(
            dedupe=new.dedupe,
            message_id=new.message_id,
            sender=new.sender,
            sender_name=new.sender_name,
            subject=new.subject,
            sent_at=new.sent_at,
            received_at=new.received_at,
            customer_id=new.customer,
            draft_id=new.draft,
            matched_by=new.matched_by,
            meaning=meaning_json(new.meaning),
            book=book_json(new.book),
            warnings=dumps(new.warnings),
            enclosed=dumps([asdict(item) for item in new.enclosed]),
            raw=new.raw,
            state=new.state.value,
        )
        self._session.add(row)
        self._session.flush()
        return _reply(row)

    def load(self, reply_id: int) -> Reply:
        """One reply as it stands. Raises Refused(NO_REPLY)."""
        row = self._session.get(ReplyRow, reply_id, populate_existing=True)
        if row is None:
            raise Refused(RefusalCode.NO_REPLY)
        return _reply(row)

    def decide(self, reply: Reply, decision: str, by: str, at: datetime) -> Reply:
        """A person's decision; Refused(ALREADY) when someone was first."""
        state = move_reply(reply.state, ReplyEvent.DECIDE)
        change = (
            update(ReplyRow)
            .where(col(ReplyRow.id) == reply.id, col(ReplyRow.state) == reply.state.value)
            .values(state=state.value, revision=ReplyRow.revision + 1, decision=decision, decided_by=by, decided_at=at)
        )
        if self._session.exec(change).rowcount != 1:
            raise Refused(RefusalCode.ALREADY)
        return self.load(reply.id)

    def reopen(self, reply: Reply) -> Reply:
        """What was decided is taken back: the reply waits again; Refused(ALREADY) when someone was first."""
        state = move_reply(reply.state, ReplyEvent.REOPEN)
        change = (
            update(ReplyRow)
            .where(col(ReplyRow.id) == reply.id, col(ReplyRow.revision) == reply.revision)
            .values(state=state.value, revision=ReplyRow.revision + 1, decision="", decided_by="", decided_at=None)
        )
        if self._session.exec(change).rowcount != 1:
            raise Refused(RefusalCode.ALREADY)
        return self.load(reply.id)

    def waiting(self, customer: int | None = None) -> list[Reply]:
        """Replies that wait for a person, the oldest first."""
        wanted = select(ReplyRow).where(ReplyRow.state == ReplyState.WAITING.value).order_by(col(ReplyRow.id))
        if customer is not None:
            wanted = wanted.where(ReplyRow.customer_id == customer)
        return [_reply(row) for row in self._session.exec(wanted).all()]

    def decided(self, since: datetime | None) -> list[int]:
        """The replies that a person has decided, all or from a moment on, the oldest first."""
        decided = (ReplyRow.state == ReplyState.DECIDED.value, ReplyRow.decision != RECORDED)
        wanted = select(ReplyRow.id).where(*decided).order_by(col(ReplyRow.id))
        if since is not None:
            wanted = wanted.where(col(ReplyRow.decided_at) >= since)
        return [reply for reply in self._session.exec(wanted).all() if reply is not None]

    def raw(self, reply_id: int) -> bytes:
        """The bytes of a reply as they came. Raises Refused(NO_REPLY)."""
        raw = self._session.exec(select(ReplyRow.raw).where(ReplyRow.id == reply_id)).first()
        if raw is None:
            raise Refused(RefusalCode.NO_REPLY)
        return raw

    def quarantine(self, cursor: Cursor, uid: int, why: str) -> int:
        """Note that a mail could not be read; gives how often that was."""
        wanted = select(QuarantineRow).where(
            QuarantineRow.account == cursor.account,
            QuarantineRow.folder == cursor.folder,
            QuarantineRow.uidvalidity == cursor.uidvalidity,
            QuarantineRow.uid == uid,
        )
        row = self._session.exec(wanted).first()
        if row is None:
            row = QuarantineRow(
                account=cursor.account, folder=cursor.folder, uidvalidity=cursor.uidvalidity, uid=uid, tries=0, why=why
            )
        row.tries += 1
        row.why = why
        self._session.add(row)
        self._session.flush()
        return row.tries


def _reply(row: ReplyRow) -> Reply:
    assert row.id is not None
    return Reply(
        id=row.id,
        message_id=row.message_id,
        sender=row.sender,
        sender_name=row.sender_name,
        subject=row.subject,
        sent_at=row.sent_at,
        received_at=row.received_at,
        customer=row.customer_id,
        draft=row.draft_id,
        matched_by=row.matched_by,
        meaning=meaning_of(row.meaning),
        book=book_of(row.book),
        warnings=tuple(json.loads(row.warnings)),
        state=ReplyState(row.state),
        revision=row.revision,
        decision=row.decision,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        enclosed=tuple(Enclosed(**item) for item in json.loads(row.enclosed)),
    )
