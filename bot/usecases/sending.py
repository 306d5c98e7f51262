"""Claim an approved draft, check that it still holds, send it, keep what the server said.

Everything up to the server's 354 happens while the draft is only claimed: any failure there is tried again with a
clear conscience. The point of no return is a commit, not a send: `sending` is committed after one last check, then the
body leaves. What nobody can know after that is `unknown`, and is never sent again by itself.
"""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.ledger import Entry
from bot.domain.lifecycle import DRAFT_MOVES, DraftEvent, DraftState
from bot.usecases.checking import RELANCE, fallen
from bot.usecases.ports import DeliveryError, Mailbox, Mailer, Office, OutcomeUnknown, StoreError, Transmission, Unit
from bot.usecases.records import Attempt, Draft, Outgoing, Refused

LEASE = timedelta(minutes=30)  # longer than the sum of the time limits of one transmission
RETRY = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
MOST_TRIES = 12
_CHANCES = 5
BATCH = 20


class Sender:
    """One process that sends. `owner` names it in the leases, so that a dead one's work is told from its own."""

    def __init__(self, office: Office, mailer: Mailer, owner: str, is_alive: Callable[[str], bool]) -> None:
        self._office = office
        self._mailer = mailer
        self._owner = owner
        self._is_alive = is_alive
        self._paused: tuple[datetime, datetime] | None = None  # since and until

    def sweep(self) -> int:
        """What a dead sender left: claimed goes back, sending becomes unknown and is shown. Gives how many moved."""
        office, moved = self._office, 0
        with office.store.write() as unit:
            now = office.clock.now()
            for draft in unit.drafts.leased():
                over = draft.lease_until is not None and draft.lease_until < now
                # Our own are left-overs too: nothing is under way while this sender sweeps.
                if draft.owner != self._owner and self._is_alive(draft.owner) and not over:
                    continue
                event = DraftEvent.RELEASE if draft.state is DraftState.CLAIMED else DraftEvent.LOST
                changes: dict[str, object] = {} if event is DraftEvent.RELEASE else {"contact_on": office.today()}
                self._move(unit, draft, event, "the process ended", owner="", lease_until=None, **changes)
                moved += 1
        return moved

    def send_due(self) -> int:
        """Send what is approved and allowed to leave now; gives how many drafts moved."""
        office, moved = self._office, self.sweep()
        now = office.clock.now()
        if self._is_paused(now):
            return moved
        with office.store.read() as unit:
            waiting = unit.drafts.outbox(now, BATCH)
        for draft_id in waiting:
            moved += self._send_one(draft_id)
            if self._is_paused(office.clock.now()):
                break
        return moved

    def _pause(self, wait: timedelta) -> None:
        now = self._office.clock.now()
        self._paused = (now, now + wait)

    def _is_paused(self, now: datetime) -> bool:
        """Whether the way out rests; a clock that was put back ends the rest rather than making it a day."""
        return self._paused is not None and self._paused[0] <= now < self._paused[1]

    def _send_one(self, draft_id: int) -> int:
        claimed = self._claim(draft_id)
        if claimed is None:
            return 0
        if isinstance(claimed, Draft):
            return 1  # moved, but not to be sent now
        transmission = self._begin(claimed)
        if transmission is None:
            return 1
        try:
            sending = self._commit(claimed)
            if sending is not None:
                self._finish(sending, transmission, claimed)
        finally:
            transmission.close()
        return 1

    def _claim(self, draft_id: int) -> Outgoing | Draft | None:
        """Take a draft: the mail to send; the draft when it fell or was put off; None when it is not ours to take."""
        office = self._office
        with office.store.write() as unit:
            now = office.clock.now()
            draft = unit.drafts.load(draft_id)
            if draft.state is not DraftState.APPROVED:
                return None
            stopped = self._stop(unit, draft)
            if stopped:
                return stopped
            opening = self._opening(unit, draft, now)
            if opening > now:
                # Outside the debtor's hours: claimed and released at once, to be looked at again when they open.
                held = unit.drafts.move(draft, DraftEvent.CLAIM, owner=self._owner)
                return unit.drafts.move(held, DraftEvent.RELEASE, owner="", retry_at=opening)
            if self._is_over(draft):
                return None  # the tick renews it, on the same card and with a person's edit
            try:
                mine = unit.drafts.move(
                    draft, DraftEvent.CLAIM, owner=self._owner, lease_until=now + LEASE, attempt=draft.attempt + 1
                )
            except Refused:
                return None
            unit.drafts.log(Attempt(mine.id, mine.attempt, "claimed", now))
            raw = unit.drafts.raw(draft_id)
            return Outgoing(mine, raw, mine.letter.sender, (*mine.letter.to, *mine.letter.cc))

    def _opening(self, unit: Unit, draft: Draft, now: datetime) -> datetime:
        customer = unit.ledger.customer(draft.customer)
        calendar = self._office.calendars.of(customer.country)
        assert calendar is not None  # without one the draft has fallen
        return self._office.policy.hours.next_opening(now, self._office.calendars.zone_of(customer), calendar)

    def _stop(self, unit: Unit, draft: Draft) -> Draft | None:
        """Withdraw a draft that no longer holds; None when it holds."""
        because = fallen(unit, self._office, draft, self._office.today())
        if because is None:
            return None
        changes = {"note": because, "owner": "", "lease_until": None}
        return self._move(unit, draft, DraftEvent.SUPERSEDE, because.code.value, **changes)

    def _is_over(self, draft: Draft) -> bool:
        """Whether a draft's days are over; after a resend the same bytes may be there already, and do not expire."""
        return self._office.today() > draft.valid_until and not draft.committed

    def _begin(self, mail: Outgoing) -> Transmission | None:
        try:
            return self._mailer.begin(mail)
        except DeliveryError as error:
            self._failed(mail.draft, error, "before the body")
        except Exception as error:  # noqa: BLE001 - nothing has left: the mails behind this one must have their turn
            words = f"{type(error).__name__}: {error}"[:300]
            self._failed(mail.draft, DeliveryError(words, permanent=True), "before the body")
        return None

    def _commit(self, mail: Outgoing) -> Draft | None:
        """The point of no return: one short transaction that checks everything once more."""
        office = self._office
        with office.store.write() as unit:
            now = office.clock.now()
            draft = unit.drafts.load(mail.draft.id)
            mine = draft.state is DraftState.CLAIMED and draft.owner == self._owner
            if not mine or draft.attempt != mail.draft.attempt or draft.lease_until is None or draft.lease_until < now:
                return None
            if self._stop(unit, draft):
                return None
            if hashlib.sha256(mail.raw).hexdigest() != draft.raw_sha256:
                self._move(unit, draft, DraftEvent.REFUSED, "bytes differ", failure="bytes differ", owner="")
                return None
            opening = self._opening(unit, draft, now)
            if opening > now or self._is_over(draft):
                unit.drafts.move(draft, DraftEvent.RELEASE, owner="", retry_at=opening)
                return None
            unit.drafts.log(Attempt(draft.id, draft.attempt, "sending", now, sha256=draft.raw_sha256))
            return unit.drafts.move(draft, DraftEvent.COMMIT, committed=True)

    def _finish(self, draft: Draft, transmission: Transmission, claimed: Outgoing) -> None:
        try:
            words = transmission.body(claimed.raw)
        except DeliveryError as error:
            # A clear refusal: nothing arrived, unless an earlier try did.
            self._failed(draft, error, "after the body", committed=claimed.draft.committed)
        except OutcomeUnknown as unknown:
            with self._office.store.write() as unit:
                today = self._office.today()
                fresh = self._still_ours(unit, draft, DraftEvent.LOST, str(unknown))
                if fresh:
                    self._move(
                        unit, fresh, DraftEvent.LOST, str(unknown), failure=str(unknown), owner="", contact_on=today
                    )
        else:
            self._sent(draft, words)

    def _sent(self, draft: Draft, words: str) -> None:
        """Note the 250. A busy database gets several chances: losing this answer would leave the mail unknown."""
        for chance in range(_CHANCES):
            try:
                with self._office.store.write() as unit:
                    now, today = self._office.clock.now(), self._office.today()
                    changes = {"sent_at": now, "contact_on": today, "queue_id": words, "owner": "", "lease_until": None}
                    fresh = self._still_ours(unit, draft, DraftEvent.ACCEPTED, words)
                    if fresh:
                        self._move(unit, fresh, DraftEvent.ACCEPTED, words, failure="", **changes)
                    return
            except StoreError:
                if chance == _CHANCES - 1:
                    raise

    def _still_ours(self, unit: Unit, draft: Draft, event: DraftEvent, words: str) -> Draft | None:
        """The draft as it stands, if this answer may still move it; else the answer is only kept in the log.

        Others may have taken this sender for dead meanwhile: an answer that comes late settles what they left unknown,
        and nothing that a person decided since.
        """
        fresh = unit.drafts.load(draft.id)
        same_try = fresh.attempt == draft.attempt and fresh.state in {draft.state, DraftState.UNKNOWN}
        mine = fresh.owner == draft.owner or fresh.state is DraftState.UNKNOWN
        if same_try and mine and event in DRAFT_MOVES[fresh.state]:
            return fresh
        unit.drafts.log(Attempt(draft.id, draft.attempt, f"late {event}", self._office.clock.now(), words=words[:300]))
        return None

    def _failed(self, draft: Draft, error: DeliveryError, phase: str, **changes: object) -> None:
        """A refusal: tried again later when it is temporary or about our own channel, else shown to a person."""
        office = self._office
        with office.store.write() as unit:
            now = office.clock.now()
            words = f"{error.code} {error.words}".strip() if error.code else error.words
            again = (error.channel or not error.permanent) and draft.attempt < MOST_TRIES
            event = DraftEvent.REFUSED
            if again:
                event = DraftEvent.RELEASE if draft.state is DraftState.CLAIMED else DraftEvent.DEFERRED
            fresh = self._still_ours(unit, draft, event, words)
            if fresh is None:
                return  # superseded meanwhile: the mail did not leave, nothing is owed to it
            unit.drafts.log(Attempt(draft.id, draft.attempt, phase, now, error.code, error.words))
            if not again:
                self._move(unit, fresh, event, words, owner="", lease_until=None, failure=words, **changes)
                return
            wait = RETRY[min(draft.attempt, len(RETRY)) - 1]
            changes |= {"owner": "", "lease_until": None, "retry_at": now + wait, "failure": words}
            self._move(unit, fresh, event, words, **changes)
            if error.channel:
                self._pause(wait)

    def _move(self, unit: Unit, draft: Draft, event: DraftEvent, words: str, **changes: object) -> Draft:
        now = self._office.clock.now()
        moved = unit.drafts.move(draft, event, **changes)
        unit.drafts.log(Attempt(draft.id, draft.attempt, event.value, now, words=words[:300]))
        entry = Entry(now, f"draft_{event}", RELANCE, draft.customer, None, draft.id, {"words": words[:300]})
        unit.journal.write(entry)
        unit.ledger.touch(draft.customer, self._office.today())
        return moved


def file_copies(office: Office, mailbox: Mailbox) -> int:
    """Keep a copy of each sent mail among the user's sent mails, where the provider does not; gives how many."""
    with office.store.read() as unit:
        waiting = [(unit.drafts.load(draft), unit.drafts.raw(draft)) for draft in unit.drafts.unfiled(BATCH)]
    for draft, raw in waiting:
        try:
            mailbox.file_sent(raw, draft.message_id, draft.sent_at or office.clock.now())
        except DeliveryError as error:
            if error.channel:
                raise
            # The mailbox refuses this very copy: it is noted, and the ones behind it are kept.
            with office.store.write() as unit:
                facts = {"words": error.words}
                entry = Entry(office.clock.now(), "copy_refused", RELANCE, draft.customer, None, draft.id, facts)
                unit.journal.write(entry)
        with office.store.write() as unit:
            unit.drafts.filed(draft.id)
    return len(waiting)
