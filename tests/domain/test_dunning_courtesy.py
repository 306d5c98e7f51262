"""Before and on the due date: one courtesy message per invoice, in its window, never beside something overdue."""

from datetime import timedelta

import pytest

from bot.domain.dunning import Reason, decide
from bot.domain.lifecycle import DraftState, Stage
from tests.domain.builders import FRANCE, OFFSETS, Chase, account, because, case, day, policy, reason, rule, said

FRIDAY = day("2026-11-20")


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("2026-11-20", "2026-11-16"),  # Sunday 15 is day -5: Monday is the first working day of the window
        ("2026-11-18", "2026-11-13"),  # Friday, day -5
        ("2026-11-24", "2026-11-19"),  # Thursday, day -5
        ("2026-11-16", "2026-11-12"),  # Wednesday 11, day -5, is a holiday
    ],
)
def test_pre_due_is_proposed_on_the_first_working_day_of_its_window(due: str, expected: str) -> None:
    chase = Chase(account(case(due)), policy())
    assert chase.on("2026-11-01").review_on == day(expected)
    assert chase.history("2026-11-01", (day(due) - day("2026-11-01")).days + 1) == [(expected, "pre_due")]


@pytest.mark.parametrize(("offset", "expected"), [(-6, None), (-5, "pre_due"), (-4, "pre_due"), (-3, "pre_due")])
def test_the_window_of_pre_due_runs_from_day_minus_5_to_day_minus_3(offset: int, expected: str | None) -> None:
    for number in range(14):
        due = FRIDAY + timedelta(days=number)
        today = due + timedelta(days=offset)
        message = decide(account(case(due)), policy(), FRANCE, today).message
        wanted = expected if FRANCE.is_working(today) else None
        assert (message.stage.value if message else None) == wanted, (due, today)


@pytest.mark.parametrize("offset", [-2, -1, 1, 2])
def test_between_the_window_and_late_3_only_the_due_day_counts(offset: int) -> None:
    decision = decide(account(case(FRIDAY)), policy(), FRANCE, FRIDAY + timedelta(days=offset))
    assert (decision.message, reason(decision)) == (None, Reason.NOT_DUE)


def test_due_day_is_proposed_on_its_day_only_when_no_pre_due_left() -> None:
    assert said(decide(account(case(FRIDAY)), policy(), FRANCE, FRIDAY).message) == {1: Stage.DUE_DAY}
    assert decide(account(case(FRIDAY, Stage.PRE_DUE)), policy(), FRANCE, FRIDAY).message is None


def test_a_due_day_on_a_day_off_is_left_out() -> None:
    chase = Chase(account(case("2026-11-21")), policy(offsets={**OFFSETS, Stage.PRE_DUE: -3}))
    assert chase.history("2026-11-19", 15) == [("2026-11-24", "late_3"), ("2026-11-30", "late_7")]


@pytest.mark.parametrize("state", [DraftState.SENT, DraftState.SKIPPED])
def test_an_invoice_has_one_courtesy_message_at_the_most(state: DraftState) -> None:
    chase = Chase(account(case(FRIDAY)), policy())
    assert said(chase.on("2026-11-16").message) == {1: Stage.PRE_DUE}
    chase.becomes(state, "2026-11-16")
    for number in range(17, 23):
        decision = chase.on(f"2026-11-{number}")
        assert (decision.message, reason(decision)) == (None, Reason.NOT_DUE)
    assert said(chase.on("2026-11-23").message) == {1: Stage.LATE_3}


def test_a_pre_due_that_nobody_approved_gives_way_and_late_3_follows_in_its_turn() -> None:
    chase = Chase(account(case(FRIDAY)), policy())
    chase.on("2026-11-16")
    assert reason(chase.on(FRIDAY)) is Reason.PROPOSED
    later = chase.on("2026-11-23")
    assert later.withdraw is not None
    assert later.withdraw.because.code is Reason.EXPIRED
    assert said(later.message) == {1: Stage.LATE_3}


def test_a_chase_begun_elsewhere_gets_no_courtesy_message() -> None:
    decision = decide(account(case(FRIDAY, imported="pre_due")), policy(), FRANCE, FRIDAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.NOT_DUE, day("2026-11-23"))


def test_what_is_not_due_says_when_it_will_be_looked_at() -> None:
    decision = decide(account(case("2026-12-15")), policy(), FRANCE, FRIDAY)
    assert (reason(decision), decision.review_on) == (Reason.NOT_DUE, day("2026-12-10"))
    assert because(decision).facts == {"stage": "pre_due", "due_on": "2026-12-15", "on": "2026-12-10"}


def test_without_courtesy_stages_in_the_policy_there_are_none() -> None:
    late_only = {stage: offset for stage, offset in OFFSETS.items() if offset > 0}
    chase = Chase(account(case(FRIDAY)), policy(offsets=late_only))
    assert chase.history("2026-11-13", 11) == [("2026-11-23", "late_3")]


def test_without_pre_due_in_the_policy_the_due_day_is_used() -> None:
    chase = Chase(account(case(FRIDAY)), policy(offsets={s: o for s, o in OFFSETS.items() if s is not Stage.PRE_DUE}))
    assert chase.history("2026-11-13", 8) == [("2026-11-20", "due_day")]


def test_a_courtesy_message_keeps_the_gap_too() -> None:
    waiting = account(case(FRIDAY), last_contact="2026-11-13")
    decision = decide(waiting, policy(), FRANCE, day("2026-11-16"))
    assert (decision.message, because(decision).facts["on"]) == (None, "2026-11-20")
    assert said(decide(waiting, policy(), FRANCE, FRIDAY).message) == {1: Stage.DUE_DAY}


def test_a_delayed_policy_does_not_delay_courtesy() -> None:
    slow = policy(customers=[rule("C1", delay_days=10)])
    assert said(decide(account(case(FRIDAY)), slow, FRANCE, FRIDAY).message) == {1: Stage.DUE_DAY}


def test_courtesy_is_never_mixed_with_something_overdue() -> None:
    both = account(case(FRIDAY, id=1), case("2026-11-10", id=2))
    decision = decide(both, policy(), FRANCE, FRIDAY)
    assert said(decision.message) == {2: Stage.LATE_3}
    assert reason(decision, 1) is Reason.OTHER_FIRST
    assert because(decision, 1).facts == {"first": "late_3", "valid_until": "2026-11-27"}


def test_courtesy_messages_of_one_stage_go_together_and_of_two_do_not() -> None:
    both = account(case("2026-11-24", id=1), case("2026-11-25", id=2), case(FRIDAY, id=3))
    assert said(decide(both, policy(), FRANCE, FRIDAY).message) == {3: Stage.DUE_DAY}
    two = account(*both.cases[:2])
    assert said(decide(two, policy(), FRANCE, FRIDAY).message) == {1: Stage.PRE_DUE, 2: Stage.PRE_DUE}


def test_a_courtesy_message_gives_the_due_date_and_is_good_until_then() -> None:
    message = decide(account(case(FRIDAY)), policy(), FRANCE, day("2026-11-17")).message
    assert message is not None
    assert (message.pay_by, message.valid_until) == (FRIDAY, FRIDAY)


def test_courtesy_that_waits_for_another_message_is_looked_at_again_the_next_day() -> None:
    both = account(case(FRIDAY, id=1), case("2026-11-10", id=2))
    chase = Chase(both, policy())
    assert chase.on(FRIDAY).review_on == day("2026-11-21")
    assert reason(chase.on("2026-11-21"), 1) is Reason.NOT_DUE
