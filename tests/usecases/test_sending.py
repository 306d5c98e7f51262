"""The way out: never unapproved, never twice, never after a payment or a promise, never at night."""

import hashlib
from collections.abc import Callable
from datetime import date
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest

from bot.domain.dunning import Reason
from bot.domain.lifecycle import DraftEvent, DraftState
from bot.usecases.approving import approve, settle_unknown
from bot.usecases.ports import DeliveryError, OutcomeUnknown, StoreError
from bot.usecases.recording import confirm, decide_reply, pause
from bot.usecases.records import Outgoing, RefusalCode, Refused
from bot.usecases.sending import LEASE, MOST_TRIES, file_copies
from tests.fakes import BEFORE_THE_DOT, FakeMailer, FakeTransmission
from tests.usecases.world import ALICE, BOB, MOULIN, World, at, bounced, disputes, euros, promises


def promised(world: World) -> None:
    confirm(world.office, world.replied(promises(date(2026, 11, 30))).id, ALICE)


def disputed(world: World) -> None:
    decide_reply(world.office, world.replied(disputes()).id, ALICE, "disputed")


def bounce(world: World) -> None:
    world.replied(bounced(MOULIN), answers=world.drafts()[0], sender="mailer-daemon@mx.example")


FACTS: dict[str, tuple[Callable[[World], object], Reason]] = {
    "paid": (lambda world: world.paid("F-1"), Reason.PAID),
    "paid in part": (lambda world: world.paid("F-1", "200"), Reason.CHANGED),
    "paid by the books": (lambda world: world.invoice("F-1", settled=euros(1200)), Reason.PAID),
    "cancelled": (lambda world: world.invoice("F-1", cancelled=True), Reason.PAID),
    "another amount": (lambda world: world.invoice("F-1", total=1300), Reason.CHANGED),
    "promised": (promised, Reason.PROMISED),
    "an unread reply": (lambda world: world.replied(promises(date(2026, 11, 30))), Reason.REPLY_WAITING),
    "disputed": (disputed, Reason.DISPUTED),
    "contested by the books": (lambda world: world.invoice("F-1", disputed=True), Reason.DISPUTED),
    "put on hold by a reader": (lambda world: pause(world.office, "F-1", None, BOB), Reason.ON_HOLD),
    "customer on hold": (lambda world: pause(world.office, "Moulin", None, BOB), Reason.ON_HOLD),
    "direct debit": (lambda world: world.invoice("F-1", direct_debit=True), Reason.DIRECT_DEBIT),
    "the address bounced": (bounce, Reason.NO_ADDRESS),
}


# Never unapproved


def test_what_leaves_is_to_the_byte_what_was_approved(world: World) -> None:
    draft = world.sent()
    (raw,) = world.mailer.arrived
    assert hashlib.sha256(raw).hexdigest() == world.draft(draft.id).raw_sha256
    assert raw == world.raw(draft)
    assert world.mailer.begun[0].recipients == (MOULIN,)
    assert world.mailer.begun[0].sender == "ines@atelier-brume.example"


def test_a_draft_that_nobody_approved_never_leaves(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    assert world.sender.send_due() == 0
    assert world.mailer.begun == []
    assert world.draft(draft.id).state is DraftState.PROPOSED


def test_bytes_that_are_not_the_approved_ones_do_not_leave(world: World) -> None:
    draft = world.approved()
    with world.store.write() as unit:
        unit.drafts._session.connection().exec_driver_sql("UPDATE draft SET raw = X'00'")
    world.sender.send_due()
    assert world.mailer.arrived == []
    assert (world.draft(draft.id).state, world.draft(draft.id).failure) == (DraftState.FAILED, "bytes differ")


def test_the_attempt_log_keeps_the_hash_and_the_servers_own_words(world: World) -> None:
    draft = world.sent()
    claimed, sending, accepted = world.attempts(draft)
    assert (claimed.phase, sending.phase, accepted.phase) == ("claimed", "sending", "accepted")
    assert sending.sha256 == draft.raw_sha256
    assert accepted.words == world.draft(draft.id).queue_id == "2.0.0 Ok: queued as 1"
    assert world.journal()[-2:] == ["draft_approved", "draft_accepted"]


# Never twice


def test_a_sent_mail_is_not_sent_again(world: World) -> None:
    world.sent()
    for _ in range(3):
        world.clock.forward(minutes=10)
        assert world.sender.send_due() == 0
    assert len(world.mailer.arrived) == 1


def test_two_senders_send_one_mail(world: World) -> None:
    world.approved()
    other = world.new_sender("relance-2")
    world.mailer.during = other.send_due
    world.sender.send_due()
    assert len(world.mailer.begun) == len(world.mailer.arrived) == 1


@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_line_that_is_cut_before_the_dot_is_tried_again_by_itself(world: World, stage: str) -> None:
    draft = world.approved()
    world.mailer.fail_at(stage, drop=True)
    world.sender.send_due()
    assert (world.draft(draft.id).state, world.draft(draft.id).committed) == (DraftState.APPROVED, False)
    assert world.sender.send_due() == 0, "it waits before it tries again"
    world.clock.forward(minutes=2)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


@pytest.mark.parametrize(("stage", "arrived"), [("dot", 0), ("after_dot", 1)])
def test_an_answer_lost_after_the_dot_is_unknown_and_never_sent_again(world: World, stage: str, arrived: int) -> None:
    draft = world.approved()
    world.mailer.fail_at(stage, drop=True)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.UNKNOWN
    for _ in range(30):
        world.clock.forward(days=1)
        world.tick()
        world.sender.send_due()
    assert world.states() == [DraftState.UNKNOWN]
    assert len(world.mailer.arrived) == arrived


def test_an_unknown_mail_may_be_sent_again_by_a_person_under_the_same_id(world: World) -> None:
    draft = world.approved()
    world.mailer.fail_at("after_dot", drop=True)
    world.sender.send_due()
    settle_unknown(world.office, world.draft(draft.id).seen, ALICE, DraftEvent.RESEND)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    first, second = world.mailer.arrived
    assert first == second
    assert world.mailer.received_count(draft.message_id) == 2


def test_a_mail_sent_again_does_not_expire_and_is_not_drafted_anew(world: World) -> None:
    draft = world.approved()
    world.clock.set(at(24, 17, 29))
    world.mailer.fail_at("after_dot", drop=True)
    world.sender.send_due()
    world.clock.set(at(24, 18))
    settle_unknown(world.office, world.draft(draft.id).seen, ALICE, DraftEvent.RESEND)
    world.clock.set(at(25, 8))
    world.tick()
    assert world.states() == [DraftState.APPROVED], "the debtor may have it already"
    world.clock.set(at(25, 9))
    world.sender.send_due()
    assert world.states() == [DraftState.SENT]


def test_a_person_may_say_that_an_unknown_mail_was_sent_or_give_it_up(world: World) -> None:
    for number, event, state in (
        ("F-1", DraftEvent.ACCEPTED, DraftState.SENT),
        ("F-2", DraftEvent.ABANDON, DraftState.ABANDONED),
    ):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
        draft = approve(world.office, world.proposed().seen, ALICE)
        world.mailer.fail_at("after_dot", drop=True)
        world.sender.send_due()
        settled = settle_unknown(world.office, world.draft(draft.id).seen, ALICE, event)
        assert (settled.state, settled.decided_by) == (state, "Alice Morel")
        with pytest.raises(Refused) as refused:
            settle_unknown(world.office, settled.seen, ALICE, DraftEvent.RESEND)
        assert refused.value.code is RefusalCode.ALREADY
    world.clock.forward(minutes=5)
    world.sender.send_due()
    assert len(world.mailer.arrived) == 2


def test_an_unknown_mail_is_not_sent_again_once_it_is_paid_or_promised(world: World) -> None:
    draft = world.approved()
    world.mailer.fail_at("dot", drop=True)
    world.sender.send_due()
    promised(world)
    with pytest.raises(Refused) as refused:
        settle_unknown(world.office, world.draft(draft.id).seen, ALICE, DraftEvent.RESEND)
    assert refused.value.code is RefusalCode.NO_LONGER_STANDS
    assert world.draft(draft.id).state is DraftState.UNKNOWN, "the question stays"
    world.paid("F-1")
    world.tick()
    assert world.draft(draft.id).state is DraftState.ABANDONED, "a payment withdraws it"


def test_a_reader_settles_nothing(world: World) -> None:
    draft = world.approved()
    world.mailer.fail_at("dot", drop=True)
    world.sender.send_due()
    with pytest.raises(Refused) as refused:
        settle_unknown(world.office, world.draft(draft.id).seen, BOB, DraftEvent.RESEND)
    assert refused.value.code is RefusalCode.NOT_APPROVER


# Crash points


class Killed(BaseException):
    """The process ends here, as by kill -9: no handler of the product runs any code for it."""


class DeadlyMailer(FakeMailer):
    """Dies before the body, at the dot, or just after the server's 250."""

    def __init__(self, point: str) -> None:
        super().__init__()
        self.point = point

    def begin(self, mail: Outgoing) -> FakeTransmission:
        if self.point == "begin":
            raise Killed
        super().begin(mail)
        return DeadlyTransmission(self, self.point)


class DeadlyTransmission(FakeTransmission):
    def __init__(self, mailer: FakeMailer, point: str) -> None:
        super().__init__(mailer)
        self._point = point

    def body(self, raw: bytes) -> str:
        if self._point == "body":
            raise Killed
        super().body(raw)
        raise Killed


def died_at(world: World, point: str) -> DeadlyMailer:
    """A sender claims the approved draft and is killed; gives the mailer that it used."""
    mailer = DeadlyMailer(point)
    sender = world.new_sender("dead", mailer)
    with pytest.raises(Killed):
        sender.send_due()
    world.alive.discard("dead")
    return mailer


def test_what_a_dead_sender_had_only_claimed_is_sent_by_the_next_one(world: World) -> None:
    draft = world.approved()
    died_at(world, "begin")
    assert world.draft(draft.id).state is DraftState.CLAIMED
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


@pytest.mark.parametrize(("point", "arrived"), [("body", 0), ("250", 1)])
def test_what_a_dead_sender_was_sending_becomes_unknown_and_is_never_sent_again(
    world: World, point: str, arrived: int
) -> None:
    draft = world.approved()
    mailer = died_at(world, point)
    assert world.draft(draft.id).state is DraftState.SENDING
    for _ in range(3):
        world.sender.send_due()
        world.clock.forward(hours=1)
    assert world.draft(draft.id).state is DraftState.UNKNOWN
    assert world.mailer.arrived == []
    assert len(mailer.arrived) == arrived
    assert world.draft(draft.id).owner == ""


def test_what_a_living_sender_claimed_is_left_to_it_until_its_lease_is_over(world: World) -> None:
    draft = world.approved()
    died_at(world, "begin")
    world.alive.add("dead")
    assert world.sender.send_due() == 0
    world.clock.forward(seconds=LEASE.total_seconds() + 1)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT


def test_a_sender_that_was_paused_past_its_lease_sends_nothing_any_more(world: World) -> None:
    draft = world.approved()
    other = world.new_sender("relance-2", FakeMailer())

    def sleep() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        other.sweep()

    world.mailer.during = sleep
    world.sender.send_due()
    assert world.mailer.arrived == []
    assert world.draft(draft.id).state is DraftState.APPROVED


def test_a_lease_that_ran_out_while_connecting_ends_the_try(world: World) -> None:
    draft = world.approved()
    world.mailer.during = lambda: world.clock.forward(seconds=LEASE.total_seconds() + 1)
    world.sender.send_due()
    assert world.mailer.arrived == []
    world.mailer.during = None
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


class SlowTransmission(FakeTransmission):
    """Takes so long to answer the dot that others believe the sender dead."""

    def __init__(self, mailer: FakeMailer, meanwhile: Callable[[], object], end: Exception | None) -> None:
        super().__init__(mailer)
        self._meanwhile, self._end = meanwhile, end

    def body(self, raw: bytes) -> str:
        said = super().body(raw)
        self._meanwhile()
        if self._end:
            raise self._end
        return said


class SlowMailer(FakeMailer):
    def __init__(self, meanwhile: Callable[[], object], end: Exception | None) -> None:
        super().__init__()
        self._meanwhile, self._end = meanwhile, end

    def begin(self, mail: Outgoing) -> FakeTransmission:
        super().begin(mail)
        return SlowTransmission(self, self._meanwhile, self._end)


@pytest.mark.parametrize(
    ("end", "state"),
    [
        (None, DraftState.SENT),
        (DeliveryError("no such user", permanent=True, code=550), DraftState.FAILED),
        (DeliveryError("greylisted", code=451), DraftState.UNKNOWN),
        (OutcomeUnknown("cut"), DraftState.UNKNOWN),
    ],
)
def test_an_answer_that_comes_after_the_lease_still_settles_the_unknown(
    world: World, end: Exception | None, state: DraftState
) -> None:
    draft = world.approved()

    def given_up() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        assert world.new_sender("relance-2").sweep() == 1
        assert world.draft(draft.id).state is DraftState.UNKNOWN

    world.new_sender("slow", SlowMailer(given_up, end)).send_due()
    assert world.draft(draft.id).state is state


def test_a_late_answer_does_not_undo_what_a_person_decided(world: World) -> None:
    draft = world.approved()

    def given_up() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        world.new_sender("relance-2").sweep()
        settle_unknown(world.office, world.draft(draft.id).seen, ALICE, DraftEvent.ABANDON)

    world.new_sender("slow", SlowMailer(given_up, None)).send_due()
    assert world.draft(draft.id).state is DraftState.ABANDONED
    assert world.attempts(draft)[-1].words.startswith("2.0.0 Ok"), "the proof is kept"


# Never after a payment or a promise


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_between_the_approval_and_the_claim_stops_the_mail(world: World, fact: str) -> None:
    draft = world.approved()
    act, reason = FACTS[fact]
    act(world)
    world.sender.send_due()
    fallen = world.draft(draft.id)
    assert (fallen.state, fallen.note and fallen.note.code) == (DraftState.SUPERSEDED, reason)
    assert world.mailer.begun == []


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_between_the_claim_and_the_commit_stops_the_mail(world: World, fact: str) -> None:
    draft = world.approved()
    act, reason = FACTS[fact]
    world.mailer.during = lambda: act(world)
    world.sender.send_due()
    fallen = world.draft(draft.id)
    assert (fallen.state, fallen.note and fallen.note.code) == (DraftState.SUPERSEDED, reason)
    assert world.mailer.arrived == []
    assert world.mailer.closed == 1


def test_a_draft_that_the_tick_withdrew_while_it_was_claimed_does_not_leave(world: World) -> None:
    draft = world.approved()

    def settle() -> None:
        world.paid("F-1")
        world.tick()

    world.mailer.during = settle
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED
    assert world.mailer.arrived == []


def test_one_paid_invoice_of_two_takes_the_message_back_and_the_other_is_drafted_anew(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    draft = approve(world.office, world.proposed().seen, ALICE)
    world.paid("F-1")
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED
    fresh = world.proposed()
    assert [line.balance for line in fresh.lines] == [euros(300)]


# Hours


def test_what_is_approved_at_night_waits_until_nine_in_the_morning(world: World) -> None:
    world.invoice("F-1")
    seen = world.proposed().seen
    world.clock.set(at(17, 23))
    draft = approve(world.office, seen, ALICE)
    world.sender.send_due()
    assert (world.draft(draft.id).state, world.draft(draft.id).retry_at) == (DraftState.APPROVED, at(18, 9))
    world.clock.set(at(18, 8, 59))
    assert world.sender.send_due() == 0
    world.clock.set(at(18, 9))
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT


def test_the_hours_are_those_of_the_debtors_zone(world: World) -> None:
    london = ZoneInfo("Europe/London")
    world.invoice("N-7", customer="Northwind", email="ap@northwind.example", country="GB", language="en")
    world.clock.set(at(17, 9, 30))  # 8:30 in London
    draft = approve(world.office, world.proposed().seen, ALICE)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.APPROVED
    world.clock.set(at(17, 9, zone=london))
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert b"Subject: " in world.mailer.arrived[0]


@pytest.mark.parametrize(
    ("approved", "leaves"),
    [
        (at(21, 11), at(23, 9)),  # a Saturday
        (at(22, 11), at(23, 9)),  # a Sunday
        (at(20, 17, 30), at(23, 9)),  # a Friday, as the offices close
    ],
)
def test_nothing_leaves_on_a_weekend(world: World, approved: object, leaves: object) -> None:
    draft = world.approved()
    world.clock.set(approved)  # type: ignore[arg-type] # both are moments
    world.sender.send_due()
    assert (world.draft(draft.id).state, world.draft(draft.id).retry_at) == (DraftState.APPROVED, leaves)


def test_nothing_leaves_on_a_public_holiday(world: World) -> None:
    world.clock.set(at(24, month=12))
    world.invoice("F-1", date(2026, 12, 18))
    draft = approve(world.office, world.proposed().seen, ALICE)
    world.clock.set(at(25, month=12))  # a Friday, and Christmas
    world.sender.send_due()
    assert (world.draft(draft.id).state, world.draft(draft.id).retry_at) == (DraftState.APPROVED, at(28, 9, month=12))


def test_the_hours_may_end_between_the_claim_and_the_commit(world: World) -> None:
    draft = world.approved()
    world.clock.set(at(17, 17, 29))
    world.mailer.during = lambda: world.clock.set(at(17, 17, 31))
    world.sender.send_due()
    assert world.mailer.arrived == []
    assert (world.draft(draft.id).state, world.draft(draft.id).retry_at) == (DraftState.APPROVED, at(18, 9))


def test_an_approval_is_good_until_the_last_day_of_its_draft(world: World) -> None:
    draft = world.approved()
    assert draft.valid_until == date(2026, 11, 24)
    world.clock.set(at(25, 9))
    world.sender.send_due()
    assert world.mailer.arrived == []
    fresh = world.proposed()
    assert fresh.stage == draft.stage, "an expired draft does not count as had"
    expired = world.draft(draft.id)
    assert (expired.state, expired.note and expired.note.code) == (DraftState.EXPIRED, Reason.EXPIRED)
    assert fresh.replaces == draft.id, "the tick renews it on the same card"


# Failures


@pytest.mark.parametrize("stage", ["mail", "rcpt", "data", "dot"])
def test_a_refusal_for_good_is_shown_to_a_person_and_may_be_tried_again(world: World, stage: str) -> None:
    draft = world.approved()
    world.mailer.fail_at(stage, code=550)
    world.sender.send_due()
    failed = world.draft(draft.id)
    assert (failed.state, failed.failure) == (DraftState.FAILED, "550 told to fail")
    world.clock.forward(hours=2)
    assert world.sender.send_due() == 0
    settle_unknown(world.office, failed.seen, ALICE, DraftEvent.RETRY)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


@pytest.mark.parametrize("stage", ["mail", "rcpt", "data", "dot"])
def test_a_refusal_for_now_is_tried_again_later_and_later(world: World, stage: str) -> None:
    draft = world.approved()
    world.mailer.fail_at(stage, code=451, times=3)
    waits = []
    for _ in range(3):
        world.sender.send_due()
        retry_at = world.draft(draft.id).retry_at
        assert retry_at
        waits.append((retry_at - world.clock.now()).total_seconds() / 60)
        world.clock.set(retry_at)
    assert waits == [1, 5, 15]
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT


def test_a_wrong_password_pauses_the_way_out_and_not_the_invoice(world: World) -> None:
    for number in ("F-1", "F-2"):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
    world.tick()
    for draft in world.drafts():
        approve(world.office, draft.seen, ALICE)
    world.mailer.fail_at("auth", code=535, times=2)
    world.sender.send_due()
    assert world.states() == [DraftState.APPROVED] * 2
    assert world.drafts()[1].attempt == 0, "the second is not even tried"
    assert world.sender.send_due() == 0
    world.clock.forward(minutes=1)
    world.sender.send_due()
    world.clock.forward(minutes=5)
    world.sender.send_due()
    assert world.states() == [DraftState.SENT] * 2


def test_one_refused_recipient_does_not_stop_the_other_customers(world: World) -> None:
    for number in ("F-1", "F-2"):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
    world.tick()
    for draft in world.drafts():
        approve(world.office, draft.seen, ALICE)
    world.mailer.fail_at("rcpt", code=550)
    world.sender.send_due()
    assert world.states() == [DraftState.FAILED, DraftState.SENT]


def test_the_tries_have_an_end_and_then_a_person_is_shown(world: World) -> None:
    draft = world.approved()
    world.mailer.fail_at("data", code=451, times=MOST_TRIES)
    for _ in range(2 * MOST_TRIES):
        world.sender.send_due()
        world.clock.set(max(world.clock.now(), world.draft(draft.id).retry_at or world.clock.now()))
    assert world.draft(draft.id).state is DraftState.FAILED
    assert world.draft(draft.id).attempt == MOST_TRIES


def test_a_full_disk_after_the_250_is_no_reason_to_send_again(world: World) -> None:
    draft = world.approved()

    class Full(SlowMailer):
        """The disk fills up while the server answers."""

    def fill() -> None:
        raise StoreError("the disk of the database is full")

    with pytest.raises(StoreError):
        world.new_sender("relance-2", Full(fill, None)).send_due()
    assert world.draft(draft.id).state is DraftState.SENDING
    world.alive.discard("relance-2")
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.UNKNOWN


# Threads and copies


def test_messages_about_one_invoice_are_one_thread(world: World) -> None:
    first = world.sent()
    world.clock.set(at(23))
    second = approve(world.office, world.proposed().seen, ALICE)
    world.sender.send_due()
    mail = message_from_bytes(world.mailer.arrived[1], policy=default)
    assert (mail["In-Reply-To"], mail["References"]) == (first.message_id, first.message_id)
    assert second.message_id != first.message_id


def test_a_copy_is_kept_among_the_sent_mails_once(world: World) -> None:
    draft = world.sent()
    assert file_copies(world.office, world.mailbox) == 1
    assert file_copies(world.office, world.mailbox) == 0
    assert world.mailbox.sent == world.mailer.arrived
    assert world.draft(draft.id).filed


def test_a_mailbox_that_is_away_files_the_copy_later(world: World) -> None:
    world.sent()
    world.mailbox.failing.append(DeliveryError("away", channel=True))
    with pytest.raises(DeliveryError):
        file_copies(world.office, world.mailbox)
    assert file_copies(world.office, world.mailbox) == 1


def test_a_copy_that_a_crash_left_unnoted_is_not_added_twice(world: World) -> None:
    draft = world.sent()
    world.mailbox.file_sent(world.raw(draft), draft.message_id, world.clock.now())
    assert file_copies(world.office, world.mailbox) == 1
    assert len(world.mailbox.sent) == 1
