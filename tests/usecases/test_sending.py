"""The way out: never unapproved, never twice, never after a payment or a promise, never at night."""

import hashlib
from collections.abc import Callable
from datetime import date

import pytest

from bot.domain.dunning import Reason
from bot.domain.lifecycle import DraftEvent, DraftState
from bot.usecases.approving import approve, settle_unknown
from bot.usecases.recording import confirm, decide_reply, pause
from bot.usecases.records import RefusalCode, Refused
from tests.fakes import BEFORE_THE_DOT
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
