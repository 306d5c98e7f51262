"""A promise to pay: spread over open invoices, checked, held through its grace, kept or broken."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.ledger import OpenInvoice
from bot.domain.lifecycle import PromiseState
from bot.domain.money import Money
from bot.domain.promises import HORIZON_DAYS, NotAPromise, Term, held_until, is_broken, terms
from tests.domain.builders import BRITAIN, FRANCE, TODAY, day, money, promise

FRIDAY = day("2026-11-20")
OLD = OpenInvoice("F-1", money("100.00 EUR"), day("2026-10-01"), day("2026-09-01"))
NEW = OpenInvoice("F-2", money("50.00 EUR"), day("2026-11-01"), day("2026-10-01"))
POUNDS = OpenInvoice("F-3", money("70.00 GBP"), day("2026-11-02"), day("2026-10-02"))


def problem(
    wanted: list[tuple[date | None, Money | None]], numbers: list[str], ledger: list[OpenInvoice]
) -> NotAPromise:
    """Why something is no promise."""
    with pytest.raises(NotAPromise) as raised:
        terms(wanted, numbers, ledger, TODAY)
    return raised.value


def test_a_promise_without_an_amount_is_for_all_that_is_owed() -> None:
    assert terms([(FRIDAY, None)], [], [NEW, OLD], TODAY) == (
        Term("F-1", OLD.balance, FRIDAY),
        Term("F-2", NEW.balance, FRIDAY),
    )


def test_a_promise_for_named_invoices_leaves_the_others_alone() -> None:
    assert terms([(FRIDAY, None)], ["F-2"], [OLD, NEW], TODAY) == (Term("F-2", NEW.balance, FRIDAY),)


def test_an_amount_goes_to_the_oldest_debt_first() -> None:
    assert terms([(FRIDAY, money("120.00 EUR"))], [], [NEW, OLD], TODAY) == (
        Term("F-1", money("100.00 EUR"), FRIDAY),
        Term("F-2", money("20.00 EUR"), FRIDAY),
    )
    assert terms([(FRIDAY, money("30.00 EUR"))], [], [NEW, OLD], TODAY) == (Term("F-1", money("30.00 EUR"), FRIDAY),)


def test_a_plan_is_spread_in_the_order_of_its_days_and_its_last_part_may_be_the_rest() -> None:
    december, january = day("2026-12-20"), day("2027-01-20")
    wanted = [(january, None), (FRIDAY, money("40.00 EUR")), (december, money("70.00 EUR"))]
    assert terms(wanted, [], [OLD, NEW], TODAY) == (
        Term("F-1", money("40.00 EUR"), FRIDAY),
        Term("F-1", money("60.00 EUR"), december),
        Term("F-2", money("10.00 EUR"), december),
        Term("F-2", money("40.00 EUR"), january),
    )


def test_all_that_is_owed_may_be_promised_in_two_currencies_an_amount_may_not() -> None:
    assert [term.amount for term in terms([(FRIDAY, None)], [], [OLD, POUNDS], TODAY)] == [OLD.balance, POUNDS.balance]
    assert problem([(FRIDAY, money("10.00 EUR"))], [], [OLD, POUNDS]).code == "two_currencies"


@pytest.mark.parametrize("amount", ["0.00 EUR", "-5.00 EUR"])
def test_an_amount_that_is_not_positive_is_no_promise(amount: str) -> None:
    assert problem([(FRIDAY, money(amount))], [], [OLD]).code == "not_positive"


def test_more_than_what_is_owed_is_no_promise() -> None:
    found = problem([(FRIDAY, money("100.01 EUR"))], [], [OLD])
    assert (found.code, found.words) == ("more_than_owed", "100.01")
    assert problem([(FRIDAY, money("60.00 EUR")), (FRIDAY, money("60.00 EUR"))], [], [OLD]).code == "more_than_owed"
    assert problem([(FRIDAY, None), (day("2026-12-20"), None)], [], [OLD]).words == ""


def test_the_wrong_currency_is_no_promise() -> None:
    found = problem([(FRIDAY, money("5.00 GBP"))], [], [OLD])
    assert (found.code, found.words) == ("wrong_currency", "GBP")


def test_an_invoice_that_is_not_open_is_named() -> None:
    found = problem([(FRIDAY, None)], ["F-1", "F-9"], [OLD])
    assert (found.code, found.words) == ("not_open", "F-9")


def test_where_nothing_is_owed_nothing_is_promised() -> None:
    assert problem([(FRIDAY, None)], [], []).code == "nothing_owed"


@pytest.mark.parametrize(
    ("due_on", "code", "words"),
    [
        (None, "no_day", ""),
        (TODAY - timedelta(days=1), "past_day", "2026-11-16"),
        (TODAY + timedelta(days=HORIZON_DAYS + 1), "far_day", "2027-05-17"),
    ],
)
def test_a_missing_past_or_distant_day_is_no_promise(due_on: date | None, code: str, words: str) -> None:
    found = problem([(due_on, None)], [], [OLD])
    assert (found.code, found.words) == (code, words)


@pytest.mark.parametrize("due_on", [TODAY, TODAY + timedelta(days=HORIZON_DAYS)])
def test_today_and_the_horizon_are_still_days_to_promise(due_on: date) -> None:
    assert terms([(due_on, None)], [], [OLD], TODAY)[0].due_on == due_on


def test_nothing_wanted_gives_no_term() -> None:
    assert terms([], [], [OLD], TODAY) == ()


@settings(deadline=None)
@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=5), st.data())
def test_whatever_is_promised_the_terms_add_up_and_exceed_no_balance(balances: list[int], data: st.DataObject) -> None:
    ledger = [
        OpenInvoice(f"F-{number}", Money(minor, "EUR"), TODAY - timedelta(days=number), TODAY)
        for number, minor in enumerate(balances)
    ]
    amount = data.draw(st.integers(1, sum(balances)))
    found = terms([(FRIDAY, Money(amount, "EUR"))], [], ledger, TODAY)
    assert sum(term.amount.minor for term in found) == amount
    owed = {item.number: item.balance.minor for item in ledger}
    assert all(0 < term.amount.minor <= owed[term.number] for term in found)
    oldest_first = [item.number for item in sorted(ledger, key=lambda item: item.due_on)]
    assert [term.number for term in found] == oldest_first[: len(found)]


@pytest.mark.parametrize(
    ("due", "grace", "until"),
    [
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-11-20", 2, "2026-11-24"),
        ("2026-11-21", 0, "2026-11-21"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2026-12-31", 2, "2027-01-05"),
    ],
)
def test_a_promise_holds_through_its_day_and_the_grace_in_working_days(due: str, grace: int, until: str) -> None:
    assert held_until(day(due), FRANCE, grace) == day(until)


def test_a_promise_is_broken_the_day_after_its_grace_and_not_before() -> None:
    running = promise("2026-12-24")
    for calendar, last in ((FRANCE, "2026-12-29"), (BRITAIN, "2026-12-30")):
        assert not is_broken(running, day(last), calendar, 2)
        assert is_broken(running, day(last) + timedelta(days=1), calendar, 2)


@pytest.mark.parametrize("state", [PromiseState.KEPT, PromiseState.BROKEN, PromiseState.CANCELLED])
def test_only_a_running_promise_breaks(state: PromiseState) -> None:
    assert not is_broken(promise("2026-01-05", state=state), TODAY, FRANCE, 2)
