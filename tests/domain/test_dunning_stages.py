"""Which stage comes next for an overdue invoice, and on which day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.dunning import Reason, decide
from bot.domain.lifecycle import LATE, DraftState, PromiseState, Stage
from tests.domain.builders import (
    BRITAIN,
    FRANCE,
    TODAY,
    Chase,
    account,
    because,
    case,
    day,
    policy,
    promise,
    reason,
    rule,
    said,
    through,
)


@pytest.mark.parametrize(
    ("due", "had", "expected"),
    [
        ("2026-11-13", (), Stage.LATE_3),
        ("2026-11-10", through(Stage.LATE_3), Stage.LATE_7),
        ("2026-11-02", through(Stage.LATE_7), Stage.LATE_15),
        ("2026-10-16", through(Stage.LATE_15), Stage.LATE_30),
    ],
)
def test_the_next_stage_is_the_first_from_late_3_on_that_the_invoice_has_not_had(
    due: str, had: tuple[Stage, ...], expected: Stage
) -> None:
    assert said(decide(account(case(due, *had)), policy(), FRANCE, TODAY).message) == {1: expected}


@pytest.mark.parametrize("days", [3, 12, 40, 400])
def test_an_old_debt_starts_with_late_3_like_any_other(days: int) -> None:
    decision = decide(account(case(TODAY - timedelta(days=days + 1))), policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.LATE_3}


@pytest.mark.parametrize(
    ("imported", "expected"),
    [("late_3", "late_7"), ("late_7", "late_15"), ("late_15", "late_30")],
)
def test_a_chase_begun_elsewhere_goes_on_after_its_imported_stage(imported: str, expected: str) -> None:
    decision = decide(account(case("2026-09-01", imported=imported)), policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage(expected)}


def test_a_chase_that_sent_only_courtesy_elsewhere_starts_with_late_3() -> None:
    decision = decide(account(case("2026-11-10", imported="pre_due")), policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.LATE_3}


def test_an_invoice_that_came_back_begins_its_second_chase_anew() -> None:
    decision = decide(account(case("2026-09-01", imported="late_15", cycle=2)), policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.LATE_3}


def test_after_the_last_stage_a_person_decides() -> None:
    decision = decide(account(case("2026-09-01", *LATE)), policy(), FRANCE, TODAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.CHAIN_DONE, None)
    assert because(decision).facts == {"stage": "late_30"}


def test_after_an_imported_last_stage_a_person_decides_too() -> None:
    decision = decide(account(case("2026-09-01", imported="late_30")), policy(), FRANCE, TODAY)
    assert (reason(decision), because(decision).facts) == (Reason.CHAIN_DONE, {"stage": "late_30"})


def test_nothing_is_sent_before_the_threshold_of_the_stage() -> None:
    first = Chase(account(case("2026-11-20", Stage.PRE_DUE)), policy())
    days = [TODAY + timedelta(days=number) for number in range(7)]
    assert [first.on(today).message is not None for today in days] == [False] * 6 + [True]
    decision = decide(account(case("2026-11-10", Stage.LATE_3)), policy(), FRANCE, day("2026-11-16"))
    assert (reason(decision), decision.review_on) == (Reason.THRESHOLD, day("2026-11-17"))
    assert because(decision).facts == {"stage": "late_7", "due_on": "2026-11-10", "on": "2026-11-17"}


def test_a_threshold_on_a_holiday_waits_for_the_next_working_day_of_the_debtors_country() -> None:
    # 11 November is a holiday in France and none in Britain.
    for calendar, expected in ((FRANCE, "2026-11-12"), (BRITAIN, "2026-11-11")):
        chase = Chase(account(case("2026-11-04", Stage.LATE_3)), policy(), calendar)
        waiting = decide(chase.account, policy(), calendar, day("2026-11-09"))
        assert (reason(waiting), because(waiting).facts["on"]) == (Reason.THRESHOLD, expected)
        assert chase.history("2026-11-09", 5) == [(expected, "late_7")]


def test_the_gap_after_the_last_message_is_kept() -> None:
    overdue = account(case("2026-11-01", Stage.LATE_3), last_contact="2026-11-13")
    decision = decide(overdue, policy(), FRANCE, TODAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.GAP, day("2026-11-18"))
    assert because(decision).facts == {"stage": "late_7", "last": "2026-11-13", "on": "2026-11-18"}
    assert said(decide(overdue, policy(), FRANCE, day("2026-11-18")).message) == {1: Stage.LATE_7}


def test_a_message_about_one_invoice_holds_those_about_the_others_for_the_gap() -> None:
    chase = Chase(account(case("2026-11-13", id=1), case("2026-11-14", id=2)), policy())
    assert said(chase.on("2026-11-16").message) == {1: Stage.LATE_3}
    chase.becomes(DraftState.SENT, "2026-11-16")
    assert reason(chase.on("2026-11-17"), 2) is Reason.GAP
    assert said(chase.on("2026-11-19").message) == {2: Stage.LATE_3}


def test_nothing_is_sent_before_the_day_after_the_last_pay_by() -> None:
    overdue = account(case("2026-10-01", *through(Stage.LATE_7)), last_contact="2026-11-10", last_pay_by="2026-11-20")
    decision = decide(overdue, policy(), FRANCE, TODAY)
    assert (reason(decision), decision.review_on) == (Reason.PAY_BY, day("2026-11-23"))
    assert because(decision).facts == {"stage": "late_15", "pay_by": "2026-11-20", "on": "2026-11-23"}
    assert decide(overdue, policy(), FRANCE, day("2026-11-20")).message is None
    assert said(decide(overdue, policy(), FRANCE, day("2026-11-23")).message) == {1: Stage.LATE_15}


@pytest.mark.parametrize(
    ("due", "last_contact", "last_pay_by", "expected", "on"),
    [
        ("2026-11-05", "2026-11-10", "2026-11-12", Reason.THRESHOLD, "2026-11-20"),
        ("2026-10-01", "2026-11-17", "2026-11-12", Reason.GAP, "2026-11-20"),
        ("2026-10-01", "2026-11-10", "2026-11-19", Reason.PAY_BY, "2026-11-20"),
        ("2026-11-05", "2026-11-17", "", Reason.THRESHOLD, "2026-11-20"),
    ],
)
def test_of_threshold_gap_and_pay_by_the_latest_wins_and_is_named(
    due: str, last_contact: str, last_pay_by: str, expected: Reason, on: str
) -> None:
    overdue = account(case(due, *through(Stage.LATE_7)), last_contact=last_contact, last_pay_by=last_pay_by)
    decision = decide(overdue, policy(), FRANCE, TODAY)
    assert (reason(decision), decision.review_on) == (expected, day(on))
    assert decide(overdue, policy(), FRANCE, day(on) - timedelta(days=1)).message is None
    assert said(decide(overdue, policy(), FRANCE, day(on)).message) == {1: Stage.LATE_15}


def test_a_whole_chase_on_time_has_each_stage_once_in_order() -> None:
    chase = Chase(account(case("2026-10-01")), policy())
    assert chase.history("2026-09-20", 120) == [
        ("2026-09-28", "pre_due"),
        ("2026-10-05", "late_3"),
        ("2026-10-08", "late_7"),
        ("2026-10-16", "late_15"),
        ("2026-11-02", "late_30"),
    ]


def test_an_old_debt_is_no_burst_each_message_waits_for_the_gap_and_the_date_given() -> None:
    chase = Chase(account(case("2026-08-01")), policy())
    assert chase.history("2026-11-17", 90) == [
        ("2026-11-17", "late_3"),
        ("2026-11-20", "late_7"),
        ("2026-11-30", "late_15"),
        ("2026-12-08", "late_30"),
    ]


@pytest.mark.parametrize("down", range(1, 31))
def test_a_downtime_gives_one_message_and_the_next_after_the_gap(down: int) -> None:
    chase = Chase(account(case("2026-11-03", Stage.LATE_3), last_contact="2026-11-06"), policy())
    back = day("2026-11-09") + timedelta(days=down)
    sent = chase.history(back.isoformat(), 40)
    assert [stage for _, stage in sent] == ["late_7", "late_15", "late_30"]
    first, second = (day(on) for on, _ in sent[:2])
    assert first == FRANCE.on_or_after(max(back, day("2026-11-12")))
    assert second >= FRANCE.add(first, 3)


def test_deciding_96_times_a_day_gives_one_message() -> None:
    chase = Chase(account(case("2026-11-10")), policy())
    assert [chase.on(TODAY).message is not None for _ in range(96)] == [True] + [False] * 95
    chase.becomes(DraftState.SENT, TODAY)
    assert not any(chase.on(TODAY).message for _ in range(96))


@pytest.mark.parametrize("state", [DraftState.SENT, DraftState.SKIPPED, DraftState.ABANDONED])
def test_sent_skipped_and_abandoned_count_for_the_stage_and_the_gap(state: DraftState) -> None:
    chase = Chase(account(case("2026-11-10")), policy())
    assert said(chase.on(TODAY).message) == {1: Stage.LATE_3}
    chase.becomes(state, TODAY)
    assert [chase.on(today).message for today in ("2026-11-18", "2026-11-19")] == [None, None]
    assert said(chase.on("2026-11-20").message) == {1: Stage.LATE_7}


def test_an_unknown_outcome_counts_for_the_stage_and_the_gap_and_stays_a_question() -> None:
    chase = Chase(account(case("2026-11-10"), case("2026-11-17", id=2)), policy())
    chase.on(TODAY)
    chase.becomes(DraftState.UNKNOWN, TODAY)
    for number in range(60):
        decision = chase.on(TODAY + timedelta(days=number))
        assert (decision.message, decision.withdraw, reason(decision)) == (None, None, Reason.UNKNOWN_OUTCOME)
    # Once a person says that it left, the chase goes on with the next stage.
    chase.account = replace(chase.account, draft=None)
    assert said(chase.on(TODAY + timedelta(days=62)).message) == {2: Stage.LATE_3, 1: Stage.LATE_7}


@pytest.mark.parametrize("state", [DraftState.SUPERSEDED, DraftState.EXPIRED])
def test_superseded_and_expired_count_for_nothing(state: DraftState) -> None:
    chase = Chase(account(case("2026-11-10")), policy())
    chase.on(TODAY)
    chase.becomes(state, TODAY)
    assert said(chase.on(TODAY).message) == {1: Stage.LATE_3}


def test_a_skipped_message_gave_nobody_a_date_to_wait_for() -> None:
    chase = Chase(account(case("2026-10-01", Stage.LATE_3)), policy())
    assert said(chase.on(TODAY).message) == {1: Stage.LATE_7}
    chase.becomes(DraftState.SKIPPED, TODAY)
    assert said(chase.on("2026-11-20").message) == {1: Stage.LATE_15}


def test_on_a_day_off_nothing_is_proposed_and_the_next_working_day_is_said() -> None:
    saturday = day("2026-11-21")
    decision = decide(account(case("2026-11-10")), policy(), FRANCE, saturday)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.NOT_WORKING, day("2026-11-23"))
    assert because(decision).facts == {"stage": "late_3", "on": "2026-11-23"}


@pytest.mark.parametrize("stage", LATE)
def test_the_sign_of_an_offset_is_never_inverted(stage: Stage) -> None:
    due = day("2026-11-17")
    had = LATE[: LATE.index(stage)]
    for number in range(-90, 1):
        decision = decide(account(case(due, Stage.PRE_DUE, *had)), policy(), FRANCE, due + timedelta(days=number))
        assert decision.message is None, f"{stage} proposed {-number} days before the due date"


def test_a_policy_that_delays_moves_every_late_stage() -> None:
    slow = policy(customers=[rule("C1", delay_days=5)])
    chase = Chase(account(case("2026-10-01", Stage.PRE_DUE)), slow)
    assert chase.history("2026-10-01", 60) == [
        ("2026-10-09", "late_3"),
        ("2026-10-14", "late_7"),
        ("2026-10-22", "late_15"),
        ("2026-11-05", "late_30"),
    ]


def test_a_policy_may_end_the_chase_early() -> None:
    gentle = policy(groups=[rule("grands comptes", last_stage=Stage.LATE_7)])
    chase = Chase(account(case("2026-10-01"), groups=["grands comptes"]), gentle)
    assert [stage for _, stage in chase.history("2026-10-01", 90)] == ["due_day", "late_3", "late_7"]
    ended = chase.on("2027-01-04")
    assert (reason(ended), because(ended).facts) == (Reason.CHAIN_DONE, {"stage": "late_7"})


def test_why_this_stage_today_is_told_in_dates() -> None:
    item = case("2026-11-02", *through(Stage.LATE_7), reminded_on="2026-11-10")
    decision = decide(account(item, last_contact="2026-11-10"), policy(), FRANCE, TODAY)
    assert because(decision).facts == {
        "stage": "late_15",
        "due_on": "2026-11-02",
        "since": "2026-11-17",
        "on": "2026-11-17",
        "last": "2026-11-10",
    }


def test_a_debt_that_came_due_before_the_calendar_knows_holidays_is_an_error_and_no_guess() -> None:
    short = replace(FRANCE, first_year=2026, last_year=2026)
    with pytest.raises(ValueError, match="knows 2026 to 2026"):
        decide(account(case(date(2027, 1, 4))), policy(), short, TODAY)


def test_a_promise_kept_leaves_the_chase_where_it_was() -> None:
    kept = promise("2026-11-12", state=PromiseState.KEPT)
    decision = decide(account(case("2026-11-02", Stage.LATE_3, promises=[kept])), policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.LATE_7}
