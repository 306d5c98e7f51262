"""A draft falls with what its words rest on; what may have arrived stays had, whatever became of the draft."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.dunning import Reason
from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import DraftEvent, DraftState, Stage
from bot.usecases.approving import approve, settle_unknown, snooze
from bot.usecases.publishing import publish
from bot.usecases.recording import decide_reply, pause
from bot.usecases.records import DraftView, RefusalCode, Refused
from tests.fakes import FakeChat
from tests.usecases.world import ALICE, BOB, World, at, disputes

FIRM: dict[str, Any] = {"last_stage": "late_7", "last_sent_on": date(2026, 11, 6)}


def test_a_debtor_who_turns_out_to_be_a_consumer_gets_another_letter(world: World) -> None:
    world.invoice("F-1", date(2026, 10, 30), **FIRM)
    business = world.proposed()
    assert "pénalités" in business.letter.text
    approve(world.office, business.seen, ALICE)
    world.invoice("F-1", date(2026, 10, 30), customer_type=CustomerType.CONSUMER, **FIRM)
    world.sender.send_due()
    assert world.mailer.arrived == []
    fallen = world.draft(business.id)
    assert (fallen.state, fallen.note and fallen.note.code) == (DraftState.SUPERSEDED, Reason.CHANGED)
    assert "pénalités" not in world.proposed().letter.text


def test_other_bank_details_withdraw_every_draft_that_names_the_old_ones(world: World) -> None:
    world.invoice("F-1")
    old = world.proposed()
    other = "DE89370400440532013000"
    world.office = replace(world.office, creditor=replace(world.office.creditor, iban=other))
    with pytest.raises(Refused) as refused:
        approve(world.office, old.seen, ALICE)
    assert refused.value.code is RefusalCode.NO_LONGER_STANDS
    with world.store.write() as unit:
        unit.ledger.touch(old.customer, world.office.today())
    fresh = world.proposed()
    assert fresh.replaces == old.id
    assert "DE89 3704 0044 0532 0130 00" in fresh.letter.text


def test_a_due_date_that_was_moved_stops_an_approved_reminder(world: World) -> None:
    draft = world.approved()
    world.invoice("F-1", date(2026, 12, 20))
    world.sender.send_due()
    assert world.mailer.arrived == []
    assert world.draft(draft.id).state is DraftState.SUPERSEDED


def test_a_file_never_takes_back_the_dispute_that_a_person_noted(world: World) -> None:
    world.sent()
    reply = world.replied(disputes())
    decide_reply(world.office, reply.id, ALICE, "disputed")
    world.invoice("F-1", disputed=False)
    assert world.bill("F-1").disputed_on == date(2026, 11, 17)


def test_a_mail_that_may_have_arrived_is_never_drafted_anew(world: World) -> None:
    draft = world.approved()
    world.mailer.fail_at("after_dot", drop=True)
    world.sender.send_due()
    unknown = world.draft(draft.id)
    assert unknown.state is DraftState.UNKNOWN
    world.clock.set(at(17, 18))
    settle_unknown(world.office, unknown.seen, ALICE, DraftEvent.RESEND)
    pause(world.office, "F-1", date(2026, 11, 18), ALICE)
    world.tick()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED
    world.clock.set(at(30))
    assert world.proposed().stage is Stage.LATE_7, "late_3 may be in the debtor's hands"


@pytest.mark.parametrize("far", [date(9999, 12, 31), date(2090, 1, 4)])
def test_a_slip_of_the_finger_in_a_date_is_refused(world: World, far: date) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    with pytest.raises(Refused) as refused:
        pause(world.office, "F-1", far, BOB)
    assert refused.value.code is RefusalCode.BAD_DAY
    with pytest.raises(Refused):
        snooze(world.office, draft.seen, ALICE, far)


def test_a_fresh_draft_is_seen_although_the_card_that_it_took_over_was_deleted(world: World) -> None:
    chat = FakeChat()
    world.invoice("F-1")
    draft = world.proposed()
    publish(world.office, chat)
    (ts,) = chat.shown
    chat.delete(ts)
    world.clock.set(at(25, 9))
    fresh = world.proposed()
    assert fresh.replaces == draft.id
    publish(world.office, chat)
    publish(world.office, chat)
    (shown,) = chat.shown.values()
    assert isinstance(shown, DraftView)
    assert shown.draft.id == fresh.id
