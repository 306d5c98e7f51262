"""Messages between proposed and sent. Every move is one conditional update: who was first wins, nobody moves twice."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select, update

from bot.adapters.store.codec import because_json, because_of, letter_json, letter_of, line_of, sha256
from bot.adapters.tables import AttemptRow, DraftRow, LineRow, VersionRow
from bot.domain.dunning import Because, DraftLine
from bot.domain.lifecycle import HAD, LIVE, DraftEvent, DraftState, Stage, move_draft
from bot.domain.mail import Letter
from bot.usecases.records import Attempt, Draft, NewDraft, RefusalCode, Refused

_GONE = (DraftState.SUPERSEDED, DraftState.EXPIRED)


class Outbox:
    """Drafts, their versions and lines, and the attempts to send them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, drafts: Sequence[NewDraft]) -> list[int]:
        """Propose, all together; gives their ids in order. Raises Refused(ALREADY) for a line that is on its way."""
        if not drafts:
            return []
        connection = self._session.connection()
        wanted = insert(DraftRow).returning(col(DraftRow.id), sort_by_parameter_order=True)
        made = connection.execute(wanted, [_draft_values(new) for new in drafts]).scalars().all()
        numbers = [number for number in made if number is not None]
        pairs = list(zip(numbers, drafts, strict=True))
        connection.execute(
            insert(VersionRow),
            [_version_values(number, 1, new.letter, new.edited_by, new.created_at) for number, new in pairs],
        )
        lines = [
            _line_values(number, line, cycle)
            for number, new in pairs
            for line, cycle in zip(new.lines, new.cycles, strict=True)
        ]
        try:
            connection.execute(insert(LineRow), lines)
        except IntegrityError:
            raise Refused(RefusalCode.ALREADY) from None
        return numbers

    def load(self, draft_id: int) -> Draft:
        """One draft as it stands. Raises Refused(NO_DRAFT)."""
        row = self._session.get(DraftRow, draft_id, populate_existing=True)
        if row is None:
            raise Refused(RefusalCode.NO_DRAFT)
        version = self._session.get_one(VersionRow, (draft_id, row.version))
        wanted = select(LineRow).where(LineRow.draft_id == draft_id).order_by(col(LineRow.id))
        return _draft(row, version, tuple(line_of(line) for line in self._session.exec(wanted).all()))

    def move(self, draft: Draft, event: DraftEvent, **changes: object) -> Draft:
        """Move the draft exactly as it was loaded; Refused(ALREADY) when someone was first.

        `changes` are columns of the draft to set with it. Raises Forbidden when the table has no such move.
        """
        state = move_draft(draft.state, event)
        note = changes.get("note")
        if isinstance(note, Because):
            changes["note"] = because_json(note)
        change = (
            update(DraftRow)
            .where(
                col(DraftRow.id) == draft.id,
                col(DraftRow.state) == draft.state.value,
                col(DraftRow.version) == draft.version,
                col(DraftRow.attempt) == draft.attempt,
                col(DraftRow.owner) == draft.owner,
            )
            .values(state=state.value, revision=DraftRow.revision + 1, **changes)
        )
        if self._session.exec(change).rowcount != 1:
            raise Refused(RefusalCode.ALREADY)
        # What may have arrived stays had, and its stage is never proposed again.
        if state in _GONE and not draft.committed:
            self._session.exec(update(LineRow).where(col(LineRow.draft_id) == draft.id).values(live=False))
        return self.load(draft.id)

    def edit(self, draft: Draft, letter: Letter, by: str, at: datetime) -> Draft:
        """A new version, proposed in the place of the old one."""
        values = _version_values(draft.id, draft.version + 1, letter, by, at)
        self._session.connection().execute(insert(VersionRow), [values])
        return self.move(draft, DraftEvent.EDIT, version=draft.version + 1)

    def outbox(self, now: datetime, limit: int) -> list[int]:
        """Approved drafts whose time has come, the oldest approval first."""
        due = col(DraftRow.retry_at).is_(None) | (col(DraftRow.retry_at) <= now)
        wanted = select(DraftRow.id).where(DraftRow.state == DraftState.APPROVED.value, due)
        found = self._session.exec(
            wanted.order_by(col(DraftRow.attempt), col(DraftRow.decided_at), col(DraftRow.id)).limit(limit)
        ).all()
        return [draft for draft in found if draft is not None]

    def leased(self) -> list[Draft]:
        """Drafts that a sender has claimed or is sending."""
        return self._in((DraftState.CLAIMED, DraftState.SENDING))

    def _in(self, states: Sequence[DraftState]) -> list[Draft]:
        wanted = select(DraftRow.id).where(col(DraftRow.state).in_([state.value for state in states]))
        return [self.load(found) for found in self._session.exec(wanted.order_by(col(DraftRow.id))).all() if found]

    def unfiled(self, limit: int) -> list[int]:
        """Sent drafts without a copy among the sent mails."""
        wanted = select(DraftRow.id).where(DraftRow.state == DraftState.SENT.value, col(DraftRow.filed).is_(False))
        return [draft for draft in self._session.exec(wanted.limit(limit)).all() if draft is not None]

    def raw(self, draft_id: int) -> bytes:
        """The frozen bytes of an approved draft; empty before."""
        return self._session.exec(select(DraftRow.raw).where(DraftRow.id == draft_id)).one() or b""

    def filed(self, draft_id: int) -> None:
        """Its copy is among the sent mails."""
        self._session.exec(update(DraftRow).where(col(DraftRow.id) == draft_id).values(filed=True))

    def log(self, attempt: Attempt) -> None:
        """Add a step to the attempt log."""
        self._session.add(
            AttemptRow(
                draft_id=attempt.draft,
                number=attempt.number,
                phase=attempt.phase,
                at=attempt.at,
                code=attempt.code,
                words=attempt.words,
                sha256=attempt.sha256,
            )
        )

    def attempts(self, draft_id: int) -> list[Attempt]:
        """What was tried, in order."""
        wanted = select(AttemptRow).where(AttemptRow.draft_id == draft_id).order_by(col(AttemptRow.id))
        return [
            Attempt(row.draft_id, row.number, row.phase, row.at, row.code, row.words, row.sha256)
            for row in self._session.exec(wanted).all()
        ]

    def with_message_id(self, message_id: str) -> Draft | None:
        """The draft that left under this Message-ID."""
        found = self._session.exec(select(DraftRow.id).where(DraftRow.message_id == message_id)).first()
        return self.load(found) if found else None

    def with_token(self, token: str) -> Draft | None:
        """The draft whose Reply-To carries this token."""
        found = self._session.exec(select(DraftRow.id).where(DraftRow.token == token)).first()
        return self.load(found) if found else None

    def thread(self, invoice: int) -> tuple[str, ...]:
        """Message-IDs of what was sent about an invoice, the oldest first."""
        wanted = (
            select(DraftRow.message_id)
            .join(LineRow, col(LineRow.draft_id) == col(DraftRow.id))
            .where(LineRow.invoice_id == invoice, DraftRow.state == DraftState.SENT.value)
            .order_by(col(DraftRow.sent_at), col(DraftRow.id))
        )
        return tuple(found for found in self._session.exec(wanted).all() if found)

    def last_sent(self, customer: int) -> Draft | None:
        """The last message that this customer had from us."""
        wanted = select(DraftRow.id).where(DraftRow.customer_id == customer, DraftRow.state == DraftState.SENT.value)
        found = self._session.exec(wanted.order_by(col(DraftRow.sent_at).desc()).limit(1)).first()
        return self.load(found) if found else None

    def waiting(self) -> list[Draft]:
        """Every draft that waits for a person or for its time, the oldest first."""
        return self._in(LIVE)

    def of_customer(self, customer: int) -> list[Draft]:
        """Every draft of a customer that was sent, skipped or is under way."""
        states = [state.value for state in (*LIVE, *HAD)]
        wanted = select(DraftRow.id).where(DraftRow.customer_id == customer, col(DraftRow.state).in_(states))
        return [self.load(found) for found in self._session.exec(wanted.order_by(col(DraftRow.id))).all() if found]


def _draft_values(new: NewDraft) -> dict[str, object]:
    return {
        "customer_id": new.customer,
        "stage": new.stage.value,
        "state": DraftState.PROPOSED.value,
        "language": new.letter.language,
        "token": new.token,
        "created_at": new.created_at,
        "created_on": new.created_on,
        "pay_by": new.pay_by,
        "valid_until": new.valid_until,
        "replaces_id": new.replaces,
        "note": because_json(new.note),
        "basis": new.basis,
    }


def _version_values(draft: int, number: int, letter: Letter, by: str, at: datetime) -> dict[str, object]:
    text = letter_json(letter)
    return {"draft_id": draft, "number": number, "letter": text, "sha256": sha256(text.encode()), "by": by, "at": at}


def _line_values(draft: int, line: DraftLine, cycle: int) -> dict[str, object]:
    return {
        "draft_id": draft,
        "invoice_id": line.invoice,
        "stage": line.stage.value,
        "cycle": cycle,
        "balance_minor": line.balance.minor,
        "currency": line.balance.currency,
        "because": because_json(line.because),
        "promise_id": line.promise,
        "live": True,
    }


def _draft(row: DraftRow, version: VersionRow, lines: tuple[DraftLine, ...]) -> Draft:
    assert row.id is not None
    return Draft(
        id=row.id,
        customer=row.customer_id,
        stage=Stage(row.stage),
        state=DraftState(row.state),
        version=row.version,
        revision=row.revision,
        letter=letter_of(version.letter),
        content_sha256=version.sha256,
        lines=lines,
        token=row.token,
        created_at=row.created_at,
        created_on=row.created_on,
        pay_by=row.pay_by,
        valid_until=row.valid_until,
        snoozed_until=row.snoozed_until,
        replaces=row.replaces_id,
        note=because_of(row.note),
        basis=row.basis,
        edited_by=version.by,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        message_id=row.message_id or "",
        raw_sha256=row.raw_sha256,
        owner=row.owner,
        lease_until=row.lease_until,
        attempt=row.attempt,
        committed=row.committed,
        retry_at=row.retry_at,
        sent_at=row.sent_at,
        queue_id=row.queue_id,
        failure=row.failure,
        filed=row.filed,
    )
