"""When a mail leaves, what is tried again, and what is kept of it: hours, failures, threads, copies."""

from datetime import date
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest

from bot.domain.dunning import Reason
from bot.domain.lifecycle import DraftEvent, DraftState
from bot.usecases.approving import approve, settle_unknown
from bot.usecases.ports import DeliveryError
from bot.usecases.sending import MOST_TRIES, file_copies
from tests.usecases.world import ALICE, World, at

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
