"""The one message to a customer: what it holds, its tone, its dates, to whom it goes."""

from dataclasses import replace

import pytest

from bot.domain.dunning import Reason, decide
from bot.domain.ledger import Creditor
from bot.domain.lifecycle import LATE, PromiseState, Stage
from bot.domain.money import Money
from bot.domain.wording import LetterFacts, LetterLine
from tests.domain.builders import (
    AMELIE,
    BRUNO,
    FRANCE,
    TODAY,
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


def test_a_customer_gets_one_message_about_all_its_overdue_invoices_the_oldest_first() -> None:
    late = account(case("2026-11-10", id=1), case("2026-10-27", *through(Stage.LATE_7), id=2), case("2026-11-12", id=3))
    message = decide(late, policy(), FRANCE, TODAY).message
    assert message is not None
    assert [(line.invoice, line.stage) for line in message.lines] == [
        (2, Stage.LATE_15),
        (1, Stage.LATE_3),
        (3, Stage.LATE_3),
    ]


def test_the_tone_is_the_one_of_the_oldest_invoice_not_the_firmest() -> None:
    forgotten, firm = case("2026-08-10", id=2), case("2026-09-20", *through(Stage.LATE_15), id=1)
    message = decide(account(firm, forgotten), policy(), FRANCE, TODAY).message
    assert message is not None
    assert (message.stage, message.lines[0].invoice) == (Stage.LATE_3, 2)
    assert said(message) == {2: Stage.LATE_3, 1: Stage.LATE_30}


def test_of_two_invoices_due_on_one_day_the_first_recorded_leads() -> None:
    both = account(case("2026-11-02", *through(Stage.LATE_7), id=5), case("2026-11-02", Stage.LATE_3, id=4))
    message = decide(both, policy(), FRANCE, TODAY).message
    assert message is not None
    assert (message.stage, [line.invoice for line in message.lines]) == (Stage.LATE_7, [4, 5])


def test_six_invoices_of_three_levels_and_two_currencies_make_one_message_with_two_totals() -> None:
    six = account(
        case("2026-11-10", id=1, owes="100.00 EUR"),
        case("2026-11-11", id=2, owes="50.00 GBP"),
        case("2026-11-01", Stage.LATE_3, id=3, owes="10.50 EUR"),
        case("2026-11-02", Stage.LATE_3, id=4, owes="20.00 GBP"),
        case("2026-09-15", *through(Stage.LATE_15), id=5, owes="900.00 EUR", paid="400.00"),
        case("2026-09-16", *through(Stage.LATE_15), id=6, owes="1.00 EUR"),
    )
    message = decide(six, policy(), FRANCE, TODAY).message
    assert message is not None
    assert message.stage is Stage.LATE_30
    facts = LetterFacts(
        stage=message.stage,
        language="fr",
        customer=six.customer,
        contact=message.contact,
        lines=tuple(
            LetterLine(line.invoice, "F", TODAY, TODAY, line.balance, line.balance, line.stage, 0)
            for line in message.lines
        ),
        creditor=Creditor("Atelier Brume", "Inès Caradec", "ines@atelier-brume.example", "", ""),
        written_on=TODAY,
        pay_by=message.pay_by,
    )
    assert len(facts.lines) == 6
    assert facts.totals == (Money(61_150, "EUR"), Money(7_000, "GBP"))


def test_a_part_payment_asks_for_what_is_left_and_skips_no_stage() -> None:
    partly = account(case("2026-11-02", *through(Stage.LATE_7), owes="1000.00 EUR", paid="999.00"))
    message = decide(partly, policy(), FRANCE, TODAY).message
    assert message is not None
    assert [(line.stage, line.balance) for line in message.lines] == [(Stage.LATE_15, Money(100, "EUR"))]


@pytest.mark.parametrize(
    ("stage", "pay_by", "valid_until"),
    [
        (Stage.LATE_3, None, "2026-11-24"),
        (Stage.LATE_7, "2026-11-24", "2026-11-20"),
        (Stage.LATE_15, "2026-11-24", "2026-11-20"),
        (Stage.LATE_30, "2026-11-24", "2026-11-20"),
    ],
)
def test_a_message_gives_one_date_and_is_good_until_two_working_days_before(
    stage: Stage, pay_by: str | None, valid_until: str
) -> None:
    message = decide(account(case("2026-09-01", *LATE[: LATE.index(stage)])), policy(), FRANCE, TODAY).message
    assert message is not None
    assert message.stage is stage
    assert (message.pay_by, message.valid_until) == (day(pay_by) if pay_by else None, day(valid_until))


def test_the_message_goes_to_the_first_address_that_is_not_known_to_bounce() -> None:
    both = account(case("2026-11-10"), contacts=[replace(AMELIE, unusable_since=TODAY), BRUNO])
    message = decide(both, policy(), FRANCE, TODAY).message
    assert message is not None
    assert message.contact == BRUNO


def test_a_broken_promise_is_recalled_alone_and_the_rest_waits() -> None:
    broken = promise("2026-11-10", state=PromiseState.BROKEN)
    both = account(case("2026-10-20", promises=[broken]), case("2026-11-10", id=2))
    decision = decide(both, policy(), FRANCE, TODAY)
    assert said(decision.message) == {1: Stage.PROMISE_BROKEN}
    assert decision.message is not None
    assert decision.message.lines[0].promise == broken.id
    assert because(decision, 1).facts["promised"] == "2026-11-10"
    assert because(decision, 2).facts == {"first": "promise_broken", "valid_until": "2026-11-20"}


def test_two_broken_promises_are_recalled_in_one_message() -> None:
    broken = [promise("2026-11-10", id=number, invoice=number, state=PromiseState.BROKEN) for number in (1, 2)]
    both = account(case("2026-10-20", promises=broken[:1]), case("2026-10-21", id=2, promises=broken[1:]))
    message = decide(both, policy(), FRANCE, TODAY).message
    assert message is not None
    assert [(line.invoice, line.promise) for line in message.lines] == [(1, 1), (2, 2)]


def test_below_the_minimum_of_an_invoice_it_is_left_alone() -> None:
    small = policy(base=rule(minimum_invoice={"EUR": 500}))
    decision = decide(account(case("2026-11-10", owes="4.99 EUR")), small, FRANCE, TODAY)
    assert (decision.message, reason(decision), decision.review_on) == (None, Reason.BELOW_MINIMUM, None)
    for owes in ("5.00 EUR", "4.99 GBP"):
        assert decide(account(case("2026-11-10", owes=owes)), small, FRANCE, TODAY).message is not None


def test_below_the_minimum_of_a_customer_it_waits_until_more_is_overdue() -> None:
    small = policy(base=rule(minimum_customer={"EUR": 1000}))
    two = account(case("2026-11-10", owes="6.00 EUR"), case("2026-11-17", Stage.PRE_DUE, id=2, owes="6.00 EUR"))
    decision = decide(two, small, FRANCE, TODAY)
    assert (decision.message, reason(decision)) == (None, Reason.BELOW_MINIMUM)
    assert decision.review_on == day("2026-11-20")
    assert said(decide(two, small, FRANCE, day("2026-11-20")).message) == {1: Stage.LATE_3, 2: Stage.LATE_3}


def test_the_minimum_of_a_customer_counts_each_currency_by_itself() -> None:
    small = policy(base=rule(minimum_customer={"EUR": 1000, "GBP": 1000}))
    two = account(case("2026-11-10", owes="6.00 EUR"), case("2026-11-10", id=2, owes="12.00 GBP"))
    decision = decide(two, small, FRANCE, TODAY)
    assert said(decision.message) == {2: Stage.LATE_3}
    assert reason(decision, 1) is Reason.OTHER_FIRST


def test_what_is_not_due_yet_helps_nothing_overdue_over_the_minimum() -> None:
    small = policy(base=rule(minimum_customer={"EUR": 1000}))
    two = account(case("2026-11-10", owes="6.00 EUR"), case("2026-11-20", id=2, owes="600.00 EUR"))
    assert said(decide(two, small, FRANCE, TODAY).message) == {2: Stage.PRE_DUE}


def test_a_courtesy_below_the_minimum_is_looked_at_again_each_day() -> None:
    small = policy(base=rule(minimum_customer={"EUR": 1000}))
    decision = decide(account(case("2026-11-20", owes="6.00 EUR")), small, FRANCE, TODAY)
    assert (reason(decision), decision.review_on) == (Reason.BELOW_MINIMUM, day("2026-11-18"))


def test_below_the_minimum_stays_so_on_a_day_off() -> None:
    small = policy(base=rule(minimum_customer={"EUR": 1000}))
    little = account(case("2026-11-10", owes="6.00 EUR"))
    assert reason(decide(little, small, FRANCE, day("2026-11-21"))) is Reason.BELOW_MINIMUM


def test_a_customer_without_open_invoices_gets_nothing_and_no_review() -> None:
    decision = decide(account(), policy(), FRANCE, TODAY)
    assert (decision.message, decision.withdraw, decision.cases, decision.review_on) == (None, None, (), None)
