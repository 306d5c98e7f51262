"""The stop rules: paid, disputed, promised, held, excluded; and of several rules the most careful."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.dunning import Account, Case, HoldKind, Reason, decide, stop_reason
from bot.domain.lifecycle import LATE, DraftState, PromiseState, Stage
from tests.domain.builders import (
    AMELIE,
    BRITAIN,
    FRANCE,
    TODAY,
    Chase,
    account,
    because,
    case,
    day,
    hold,
    policy,
    promise,
    reason,
    rule,
    said,
    through,
)

OVERDUE = "2026-11-10"


def _reason_of(chased: Account) -> Reason:
    decision = decide(chased, policy(), FRANCE, TODAY)
    assert decision.message is None
    return reason(decision)


@pytest.mark.parametrize("paid", ["100.00", "100.01", "250.00"])
def test_nothing_is_ever_sent_about_a_balance_of_zero_or_less(paid: str) -> None:
    chased = account(case(OVERDUE, paid=paid))
    assert _reason_of(chased) is Reason.PAID
    broken = promise("2026-11-05", state=PromiseState.BROKEN)
    assert _reason_of(account(case(OVERDUE, paid=paid, promises=[broken]))) is Reason.PAID


def test_a_cent_that_is_owed_is_owed() -> None:
    assert decide(account(case(OVERDUE, paid="99.99")), policy(), FRANCE, TODAY).message is not None


def test_only_the_last_of_several_invoices_paid_leaves_the_others_chased() -> None:
    two = account(case("2026-10-28", Stage.LATE_3, id=1), case(OVERDUE, id=2, paid="100.00"))
    decision = decide(two, policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.LATE_7}
    assert reason(decision, 2) is Reason.PAID


def test_a_disputed_invoice_is_left_out_and_the_others_are_not() -> None:
    two = account(case(OVERDUE, disputed="2026-11-12"), case(OVERDUE, id=2))
    decision = decide(two, policy(), FRANCE, TODAY)
    assert said(decision.message) == {2: Stage.LATE_3}
    assert (reason(decision), because(decision).facts) == (Reason.DISPUTED, {"since": "2026-11-12"})


def test_direct_debit_of_an_invoice_or_of_a_customer_stops_the_chase() -> None:
    assert _reason_of(account(case(OVERDUE, direct_debit=True))) is Reason.DIRECT_DEBIT
    assert _reason_of(account(case(OVERDUE), direct_debit=True)) is Reason.DIRECT_DEBIT


def test_without_a_usable_address_nothing_is_proposed() -> None:
    assert _reason_of(account(case(OVERDUE), contacts=[])) is Reason.NO_ADDRESS
    bounced = replace(AMELIE, unusable_since=TODAY)
    assert _reason_of(account(case(OVERDUE), contacts=[bounced])) is Reason.NO_ADDRESS


def test_a_country_without_rules_stops_the_chase_and_is_named() -> None:
    decision = decide(account(case(OVERDUE), country="AQ"), policy(), None, TODAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.NO_CALENDAR, None)
    assert because(decision).facts == {"country": "AQ"}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (HoldKind.PAUSE, Reason.ON_HOLD),
        (HoldKind.REPLY, Reason.REPLY_WAITING),
        (HoldKind.ABSENCE, Reason.ABSENT),
    ],
)
def test_a_hold_stops_the_chase_through_its_last_day(kind: HoldKind, expected: Reason) -> None:
    held = account(case(OVERDUE), holds=[hold(kind, until="2026-11-18")])
    decision = decide(held, policy(), FRANCE, day("2026-11-18"))
    assert (decision.message, reason(decision), decision.review_on) == (None, expected, day("2026-11-19"))
    assert because(decision).facts == {"since": "2026-11-10", "until": "2026-11-18"}
    assert decide(held, policy(), FRANCE, day("2026-11-19")).message is not None


def test_a_hold_without_a_day_lasts_until_someone_ends_it() -> None:
    decision = decide(account(case(OVERDUE), holds=[hold()]), policy(), FRANCE, TODAY)
    assert (reason(decision), decision.review_on) == (Reason.ON_HOLD, None)
    assert because(decision).facts == {"since": "2026-11-10"}


def test_a_hold_of_one_invoice_leaves_the_others_chased() -> None:
    two = account(case(OVERDUE), case(OVERDUE, id=2), holds=[hold(invoice=1)])
    assert said(decide(two, policy(), FRANCE, TODAY).message) == {2: Stage.LATE_3}


def test_of_several_holds_the_longest_counts() -> None:
    holds = [hold(HoldKind.REPLY, until="2026-11-25"), hold(HoldKind.ABSENCE, until="2026-11-18")]
    decision = decide(account(case(OVERDUE), holds=holds), policy(), FRANCE, TODAY)
    assert (reason(decision), decision.review_on) == (Reason.REPLY_WAITING, day("2026-11-26"))
    endless = decide(account(case(OVERDUE), holds=[*holds, hold()]), policy(), FRANCE, TODAY)
    assert (reason(endless), endless.review_on) == (Reason.ON_HOLD, None)


def test_a_promise_holds_through_its_day_and_the_grace_of_the_bank_and_is_then_recalled() -> None:
    promised = case("2026-10-28", Stage.LATE_3, promises=[promise("2026-11-20")])
    chase = Chase(account(promised, last_contact="2026-11-04", last_pay_by="2026-12-30"), policy())
    for number in range(8):  # Friday 20 November and two working days of grace
        decision = chase.on(TODAY + timedelta(days=number))
        assert (decision.message, reason(decision), decision.review_on) == (None, Reason.PROMISED, day("2026-11-25"))
        assert because(decision).facts == {"on": "2026-11-20", "until": "2026-11-24"}
    decision = chase.on("2026-11-25")
    assert said(decision.message) == {1: Stage.PROMISE_BROKEN}
    assert because(decision).facts["promised"] == "2026-11-20"


def test_after_the_recall_the_chase_goes_on_where_it_was() -> None:
    promised = case("2026-10-28", Stage.LATE_3, promises=[promise("2026-11-20")])
    chase = Chase(account(promised, last_contact="2026-11-04"), policy())
    assert chase.history("2026-11-17", 40) == [
        ("2026-11-25", "promise_broken"),
        ("2026-12-03", "late_7"),
        ("2026-12-11", "late_15"),
        ("2026-12-21", "late_30"),
    ]


def test_a_skipped_recall_is_not_proposed_again() -> None:
    broken = promise("2026-11-10", state=PromiseState.BROKEN)
    chase = Chase(account(case("2026-10-28", Stage.LATE_3, promises=[broken])), policy())
    assert said(chase.on(TODAY).message) == {1: Stage.PROMISE_BROKEN}
    chase.becomes(DraftState.SKIPPED, TODAY)
    assert said(chase.on("2026-11-20").message) == {1: Stage.LATE_7}


def test_a_recall_keeps_the_gap() -> None:
    broken = promise("2026-11-10", state=PromiseState.BROKEN)
    chased = account(case("2026-10-28", promises=[broken]), last_contact="2026-11-16")
    decision = decide(chased, policy(), FRANCE, TODAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.GAP, day("2026-11-19"))


def test_a_promise_broken_before_the_due_date_is_not_recalled_before_it() -> None:
    early = case("2026-11-27", Stage.PRE_DUE, promises=[promise("2026-11-18")])
    chase = Chase(account(early), policy())
    sent = chase.history("2026-11-16", 20)
    assert sent[0] == ("2026-11-30", "promise_broken")


def test_a_plan_is_held_by_its_next_instalment_and_a_missed_one_is_recalled_once() -> None:
    plan = [promise(due, id=number) for number, due in enumerate(["2026-11-20", "2026-12-21", "2027-01-20"], start=1)]
    chase = Chase(account(case("2026-10-28", Stage.LATE_3, promises=plan), last_contact="2026-11-04"), policy())
    # 25 December is a holiday: the grace of the second instalment ends on the 23rd all the same.
    assert chase.history("2026-11-17", 80) == [
        ("2026-11-25", "promise_broken"),
        ("2026-12-24", "promise_broken"),
        ("2027-01-25", "promise_broken"),
        ("2027-02-02", "late_7"),
    ]


def test_two_instalments_missed_during_a_downtime_are_recalled_in_one_message() -> None:
    missed = [promise("2026-10-20", id=1), promise("2026-11-10", id=2), promise("2026-12-10", id=3)]
    chase = Chase(account(case("2026-10-01", Stage.LATE_3, promises=missed)), policy())
    decision = chase.on(TODAY)
    assert said(decision.message) == {1: Stage.PROMISE_BROKEN}
    assert because(decision).facts["promised"] == "2026-11-10"
    chase.becomes(DraftState.SENT, TODAY)
    assert reason(chase.on("2026-11-20")) is Reason.PROMISED


def test_an_instalment_that_falls_due_while_an_earlier_one_waits_to_be_recalled_is_looked_at_on_its_day() -> None:
    plan = [promise("2026-11-10", id=1), promise("2026-11-16", id=2)]
    chase = Chase(account(case("2026-10-01", Stage.LATE_3, promises=plan), last_contact="2026-11-17"), policy())
    waiting = chase.on(TODAY)
    assert (reason(waiting), because(waiting).facts["on"]) == (Reason.GAP, "2026-11-20")
    assert waiting.review_on == day("2026-11-19")


def test_a_promise_while_a_dispute_is_open_waits_for_the_dispute() -> None:
    both = account(case(OVERDUE, disputed="2026-11-12", promises=[promise("2026-11-13", state=PromiseState.BROKEN)]))
    assert _reason_of(both) is Reason.DISPUTED


def test_without_grace_a_promise_is_broken_the_day_after() -> None:
    strict = policy(base=rule(promise_grace_working_days=0))
    chase = Chase(account(case("2026-10-28", promises=[promise("2026-11-17")])), strict)
    assert reason(chase.on(TODAY)) is Reason.PROMISED
    assert said(chase.on("2026-11-18").message) == {1: Stage.PROMISE_BROKEN}


def test_a_customer_or_a_group_may_be_excluded_and_the_rule_is_named() -> None:
    for rules, groups, name in (
        (policy(customers=[rule("C1", excluded=True)]), (), "C1"),
        (policy(groups=[rule("clés", excluded=True)]), ("clés", "autres"), "clés"),
    ):
        decision = decide(account(case(OVERDUE), groups=groups), rules, FRANCE, TODAY)
        assert (decision.message, reason(decision), decision.review_on) == (None, Reason.EXCLUDED, None)
        assert because(decision).facts == {"rule": name}


def test_of_several_rules_the_most_careful_wins_in_each_thing() -> None:
    careful = policy(
        base=rule(minimum_invoice={"EUR": 500}),
        groups=[
            rule("a", gap_working_days=7, last_stage=Stage.LATE_30, minimum_invoice={"EUR": 100, "GBP": 200}),
            rule("b", gap_working_days=1, delay_days=4, last_stage=Stage.LATE_15),
        ],
        customers=[rule("C1", promise_grace_working_days=9, delay_days=1, minimum_customer={"EUR": 50})],
    )
    found = careful.rules_for(account(groups=["a", "b", "unheard of"]).customer)
    assert (found.gap_working_days, found.delay_days, found.promise_grace_working_days) == (7, 4, 9)
    assert (found.last_stage, found.excluded_by) == (Stage.LATE_15, "")
    assert (found.minimum_invoice, found.minimum_customer) == ({"EUR": 500, "GBP": 200}, {"EUR": 50})


def test_a_customer_of_no_group_follows_the_policy() -> None:
    found = policy(groups=[rule("a", gap_working_days=7)]).rules_for(account().customer)
    assert (found.gap_working_days, found.delay_days, found.last_stage) == (3, 0, LATE[-1])


@pytest.mark.parametrize(
    ("chased", "expected"),
    [
        (case(OVERDUE), None),
        (case(OVERDUE, *LATE), None),
        (case("2027-06-01"), None),
        (case(OVERDUE, paid="100.00"), Reason.PAID),
        (case(OVERDUE, disputed="2026-11-12"), Reason.DISPUTED),
        (case(OVERDUE, promises=[promise("2026-11-20")]), Reason.PROMISED),
    ],
)
def test_the_stop_rules_ask_nothing_about_the_stage(chased: Case, expected: Reason | None) -> None:
    found = stop_reason(chased, account(chased), policy(), FRANCE, TODAY)
    assert (found.code if found else None) == expected


def test_a_stop_shows_the_gravest_reason_first() -> None:
    everything = case(
        OVERDUE, paid="100.00", disputed="2026-11-12", direct_debit=True, promises=[promise("2026-11-20")]
    )
    stops = [
        (everything, Reason.PAID),
        (case(OVERDUE, disputed="2026-11-12", direct_debit=True), Reason.DIRECT_DEBIT),
        (case(OVERDUE, disputed="2026-11-12", promises=[promise("2026-11-20")]), Reason.DISPUTED),
        (case(OVERDUE, promises=[promise("2026-11-20")]), Reason.ON_HOLD),
    ]
    for chased, expected in stops:
        decision = decide(account(chased, holds=[hold()], contacts=[]), policy(), None, TODAY)
        assert reason(decision) is expected


def test_grace_counts_the_working_days_of_the_debtors_country() -> None:
    # 25 and 28 December 2026 are holidays in Britain; in France only the 25th is.
    promised = case("2026-11-10", Stage.LATE_3, promises=[promise("2026-12-24")])
    for calendar, until in ((FRANCE, "2026-12-29"), (BRITAIN, "2026-12-30")):
        decision = decide(account(promised), policy(), calendar, TODAY)
        assert because(decision).facts["until"] == until


def test_a_stage_that_was_had_stays_had_after_a_stop() -> None:
    chase = Chase(account(case("2026-10-01", *through(Stage.LATE_7)), holds=[hold(until="2026-11-20")]), policy())
    assert chase.history("2026-11-17", 12) == [("2026-11-23", "late_15")]
