"""What becomes of a live draft: it stands, it wakes, it gives way, it is withdrawn."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.dunning import Because, Case, HoldKind, Reason, decide
from bot.domain.ledger import Contact
from bot.domain.lifecycle import LIVE, DraftEvent, DraftState, Stage
from bot.domain.money import Money
from tests.domain.builders import (
    AMELIE,
    BRUNO,
    FRANCE,
    TODAY,
    Chase,
    account,
    because,
    case,
    day,
    draft_about,
    hold,
    policy,
    promise,
    reason,
    rule,
    said,
    stored,
)

OVERDUE = case("2026-11-10")
# What can still be taken back: not what is being sent, nor what may have left.
WITHDRAWABLE = [state for state in LIVE if state not in {DraftState.SENDING, DraftState.UNKNOWN}]


@pytest.mark.parametrize(
    ("state", "expected", "review"),
    [
        (DraftState.PROPOSED, Reason.PROPOSED, "2026-11-25"),
        (DraftState.SNOOZED, Reason.SNOOZED, "2026-11-19"),
        (DraftState.APPROVED, Reason.APPROVED, "2026-11-25"),
        (DraftState.CLAIMED, Reason.APPROVED, "2026-11-25"),
        (DraftState.SENDING, Reason.APPROVED, None),
        (DraftState.UNKNOWN, Reason.UNKNOWN_OUTCOME, None),
        (DraftState.FAILED, Reason.FAILED, None),
    ],
)
def test_a_live_draft_keeps_its_customer_from_hearing_anything_else(
    state: DraftState, expected: Reason, review: str | None
) -> None:
    snoozed = "2026-11-19" if state is DraftState.SNOOZED else ""
    other = case("2026-10-01", id=2)
    live = account(OVERDUE, other, draft=draft_about(OVERDUE, state=state, snoozed_until=snoozed))
    decision = decide(live, policy(), FRANCE, TODAY)
    assert (decision.message, decision.withdraw, decision.wake) == (None, None, False)
    assert (reason(decision, 1), reason(decision, 2)) == (expected, Reason.OTHER_FIRST)
    assert decision.review_on == (day(review) if review else None)


def test_a_snoozed_draft_says_until_when_and_wakes_on_its_day() -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, state=DraftState.SNOOZED, snoozed_until="2026-11-19"))
    asleep = decide(live, policy(), FRANCE, TODAY)
    assert because(asleep).facts["until"] == "2026-11-19"
    awake = decide(live, policy(), FRANCE, day("2026-11-19"))
    assert (awake.wake, awake.withdraw, reason(awake)) == (True, None, Reason.PROPOSED)
    assert decide(stored(live, awake), policy(), FRANCE, day("2026-11-19")).wake is False


@pytest.mark.parametrize("valid_until", ["2026-11-24", "2026-11-21"])
def test_a_snoozed_draft_whose_day_is_a_day_off_wakes_on_it_while_it_is_good(valid_until: str) -> None:
    saturday = draft_about(OVERDUE, state=DraftState.SNOOZED, snoozed_until="2026-11-21", valid_until=valid_until)
    live = account(OVERDUE, draft=saturday)
    assert decide(live, policy(), FRANCE, TODAY).review_on == day("2026-11-21")
    assert decide(live, policy(), FRANCE, day("2026-11-21")).wake is True


def test_a_snoozed_draft_past_its_validity_gives_way_to_a_fresh_one_on_its_day() -> None:
    late = draft_about(OVERDUE, state=DraftState.SNOOZED, snoozed_until="2026-11-30")
    live = account(OVERDUE, draft=late)
    for number in range(13):
        decision = decide(live, policy(), FRANCE, TODAY + timedelta(days=number))
        assert (decision.withdraw, decision.wake, decision.review_on) == (None, False, day("2026-11-30"))
    decision = decide(live, policy(), FRANCE, day("2026-11-30"))
    assert decision.withdraw is not None
    assert (decision.withdraw.event, decision.wake) == (DraftEvent.SUPERSEDE, False)
    assert decision.withdraw.because == Because(Reason.EXPIRED, {"until": "2026-11-24"})
    assert said(decision.message) == {1: Stage.LATE_3}


def test_a_snoozed_draft_whose_day_is_a_day_off_past_its_validity_sleeps_one_more() -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, state=DraftState.SNOOZED, snoozed_until="2026-11-28"))
    saturday = decide(live, policy(), FRANCE, day("2026-11-28"))
    assert (saturday.withdraw, saturday.wake, saturday.review_on) == (None, False, day("2026-11-30"))
    monday = decide(live, policy(), FRANCE, day("2026-11-30"))
    assert monday.withdraw is not None
    assert monday.message is not None


@pytest.mark.parametrize("state", [DraftState.PROPOSED, DraftState.APPROVED, DraftState.CLAIMED])
def test_past_its_validity_a_draft_gives_way_to_a_fresh_one_at_once(state: DraftState) -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, state=state))
    assert decide(live, policy(), FRANCE, day("2026-11-24")).withdraw is None
    decision = decide(live, policy(), FRANCE, day("2026-11-25"))
    assert decision.withdraw is not None
    assert (decision.withdraw.event, decision.withdraw.because.code) == (DraftEvent.EXPIRE, Reason.EXPIRED)
    assert said(decision.message) == {1: Stage.LATE_3}
    assert decision.message is not None
    assert decision.message.valid_until == day("2026-12-02")


def test_a_draft_never_expires_on_a_day_off_so_that_a_fresh_one_can_take_over_its_card() -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, valid_until="2026-11-20"))
    for today in ("2026-11-21", "2026-11-22"):
        decision = decide(live, policy(), FRANCE, day(today))
        assert (decision.withdraw, reason(decision), decision.review_on) == (None, Reason.PROPOSED, day("2026-11-23"))
    monday = decide(live, policy(), FRANCE, day("2026-11-23"))
    assert monday.withdraw is not None
    assert monday.message is not None


def test_what_may_be_in_the_debtors_hands_after_a_resend_does_not_expire() -> None:
    again = draft_about(OVERDUE, state=DraftState.APPROVED, valid_until="2026-11-10", committed=True)
    decision = decide(account(OVERDUE, draft=again), policy(), FRANCE, TODAY)
    assert (decision.message, decision.withdraw, decision.review_on) == (None, None, None)


def test_a_failed_draft_waits_for_a_person_however_long() -> None:
    failed = draft_about(OVERDUE, state=DraftState.FAILED, valid_until="2026-10-01")
    decision = decide(account(OVERDUE, draft=failed), policy(), FRANCE, TODAY)
    assert (decision.message, decision.withdraw, decision.review_on) == (None, None, None)


@pytest.mark.parametrize("state", WITHDRAWABLE)
@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (case("2026-11-10", paid="100.00"), Reason.PAID),
        (case("2026-11-10", paid="40.00"), Reason.CHANGED),
        (case("2026-11-10", paid="99.99"), Reason.CHANGED),
        (case("2026-12-10"), Reason.CHANGED),
        (case("2026-11-10", promises=[promise("2026-11-27")]), Reason.PROMISED),
        (case("2026-11-10", disputed="2026-11-17"), Reason.DISPUTED),
        (case("2026-11-10", direct_debit=True), Reason.DIRECT_DEBIT),
    ],
)
def test_a_draft_about_something_that_changed_is_withdrawn(state: DraftState, changed: Case, expected: Reason) -> None:
    snoozed = "2026-11-19" if state is DraftState.SNOOZED else ""
    before = account(OVERDUE, draft=draft_about(OVERDUE, state=state, snoozed_until=snoozed))
    decision = decide(replace(before, cases=(changed,)), policy(), FRANCE, TODAY)
    assert decision.withdraw is not None
    assert (decision.withdraw.draft, decision.withdraw.event) == (7, DraftEvent.SUPERSEDE)
    assert decision.withdraw.because.code is expected


def test_a_draft_whose_amount_changed_is_followed_by_one_with_the_right_amount() -> None:
    partly = case("2026-11-10", paid="40.00")
    message = decide(account(partly, draft=draft_about(OVERDUE)), policy(), FRANCE, TODAY).message
    assert message is not None
    assert message.lines[0].balance == Money(6_000, "EUR")


def test_a_draft_about_several_invoices_of_which_one_was_paid_is_followed_by_one_about_the_rest() -> None:
    other = case("2026-11-11", id=2)
    live = account(OVERDUE, other, draft=draft_about(OVERDUE, other))
    paid = replace(live, cases=(other,))  # what is paid is no open case any more
    decision = decide(paid, policy(), FRANCE, TODAY)
    assert decision.withdraw is not None
    assert decision.withdraw.because == Because(Reason.PAID)
    assert said(decision.message) == {2: Stage.LATE_3}


@pytest.mark.parametrize("kind", HoldKind)
def test_a_hold_a_waiting_reply_or_an_absence_takes_the_draft_back(kind: HoldKind) -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE), holds=[hold(kind, until="2026-11-20")])
    decision = decide(live, policy(), FRANCE, TODAY)
    assert (decision.withdraw is not None, decision.message) == (True, None)


def test_an_exclusion_takes_the_draft_back() -> None:
    excluded = policy(customers=[rule("C1", excluded=True)])
    decision = decide(account(OVERDUE, draft=draft_about(OVERDUE)), excluded, FRANCE, TODAY)
    assert decision.withdraw is not None
    assert decision.withdraw.because == Because(Reason.EXCLUDED, {"rule": "C1"})


@pytest.mark.parametrize("contacts", [[], [replace(AMELIE, unusable_since=TODAY)]])
def test_a_draft_to_the_only_address_once_that_is_of_no_use_is_withdrawn(contacts: list[Contact]) -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE), contacts=contacts)
    decision = decide(live, policy(), FRANCE, TODAY)
    assert decision.withdraw is not None
    assert (decision.withdraw.because.code, decision.message) == (Reason.NO_ADDRESS, None)


def test_a_draft_to_an_address_that_bounces_is_followed_by_one_to_another() -> None:
    contacts = [replace(AMELIE, unusable_since=TODAY), BRUNO]
    decision = decide(account(OVERDUE, draft=draft_about(OVERDUE), contacts=contacts), policy(), FRANCE, TODAY)
    assert decision.withdraw is not None
    assert decision.withdraw.because == Because(Reason.NO_ADDRESS)
    assert decision.message is not None
    assert decision.message.contact == BRUNO


def test_what_is_being_sent_is_never_withdrawn() -> None:
    paid = case("2026-11-10", paid="100.00")
    live = account(paid, draft=draft_about(OVERDUE, state=DraftState.SENDING))
    assert decide(live, policy(), FRANCE, TODAY).withdraw is None


def test_an_unknown_outcome_is_abandoned_by_a_payment() -> None:
    paid = case("2026-11-10", paid="100.00")
    live = account(paid, draft=draft_about(OVERDUE, state=DraftState.UNKNOWN))
    decision = decide(live, policy(), FRANCE, TODAY)
    assert decision.withdraw is not None
    assert decision.withdraw.event is DraftEvent.ABANDON
    assert decision.withdraw.because == Because(Reason.PAID)
    assert reason(decision) is Reason.PAID


@pytest.mark.parametrize(
    "changed",
    [
        case("2026-11-10", paid="40.00"),
        case("2026-11-10", promises=[promise("2026-11-27")]),
        case("2026-11-10", disputed="2026-11-17"),
        case("2026-11-10", direct_debit=True),
    ],
)
def test_an_unknown_outcome_is_abandoned_by_nothing_else(changed: Case) -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, state=DraftState.UNKNOWN, valid_until="2026-11-01"))
    stopped = replace(live, cases=(changed,), contacts=(), holds=(hold(),))
    for calendar in (FRANCE, None):
        decision = decide(stopped, policy(), calendar, TODAY)
        assert (decision.withdraw, reason(decision)) == (None, Reason.UNKNOWN_OUTCOME)


def test_while_a_draft_waits_the_reason_of_another_invoice_stays_true_over_the_weekend() -> None:
    other = case("2026-10-01", id=2)
    live = account(OVERDUE, other, draft=draft_about(OVERDUE))
    friday, saturday = (decide(live, policy(), FRANCE, day(today)) for today in ("2026-11-20", "2026-11-21"))
    assert friday.cases == saturday.cases


def test_an_invoice_that_comes_due_while_a_draft_waits_is_seen_on_its_day() -> None:
    soon = case("2026-11-16", id=2)
    chase = Chase(account(OVERDUE, soon, draft=draft_about(OVERDUE)), policy())
    decision = chase.on(TODAY)
    assert (reason(decision, 2), decision.review_on) == (Reason.NOT_DUE, day("2026-11-19"))
    assert reason(chase.on("2026-11-19"), 2) is Reason.OTHER_FIRST


def test_a_payment_during_the_downtime_leaves_nothing_to_say() -> None:
    chase = Chase(account(OVERDUE), policy())
    chase.on(TODAY)
    chase.account = replace(chase.account, cases=(case("2026-11-10", paid="100.00"),))
    decision = chase.on("2026-12-15")
    assert (decision.message, decision.review_on) == (None, None)
    assert decision.withdraw is not None


def test_a_draft_that_slept_through_a_downtime_and_its_validity_is_replaced_when_we_are_back() -> None:
    live = account(OVERDUE, draft=draft_about(OVERDUE, state=DraftState.SNOOZED, snoozed_until="2026-11-19"))
    for back, replaced in (("2026-11-24", False), ("2026-11-25", True), ("2026-11-28", False)):
        decision = decide(live, policy(), FRANCE, day(back))
        assert ((decision.withdraw is not None), (decision.message is not None)) == (replaced, replaced)
        assert decision.wake is (back == "2026-11-24")
        assert decision.review_on is not None
        assert decision.review_on > day(back)
