"""Questions about the books: who is late, what was promised, what waits, and why."""

from datetime import date

import pytest

from bot.domain.dunning import Reason
from bot.domain.money import Money
from bot.usecases import asking
from bot.usecases.approving import approve, skip
from bot.usecases.recording import confirm
from bot.usecases.records import RefusalCode, Refused
from tests.usecases.test_approving import refusal
from tests.usecases.world import ALICE, World, at, euros, promises


@pytest.fixture
def books(world: World) -> World:
    """Three customers who are late, and an invoice that is not due."""
    world.invoice("F-1", date(2026, 11, 13), total=1200)
    world.invoice("F-2", date(2026, 12, 20), total=300)
    world.invoice("V-1", date(2026, 10, 1), customer="Verger Été", email="v@verger.example", total=90)
    world.invoice(
        "N-1", date(2026, 11, 2), customer="Northwind", email="ap@northwind.example", country="GB", language="en"
    )
    return world


def names(found: asking.Overdue) -> list[str]:
    return [debt.customer.name for debt in found.debts]


def test_who_is_late_is_told_from_the_oldest_debt(books: World) -> None:
    found = asking.overdue(books.office)
    assert names(found) == ["Verger Été", "Northwind", "Moulin SARL"]
    assert found.totals == (euros(90 + 1200 + 1200),)
    assert found.debts[2].invoices[0].number == "F-1", "what is not due is not late"
    assert (found.on, found.debts[0].since) == (date(2026, 11, 17), date(2026, 10, 1))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"customer": "verger ete"}, ["Verger Été"]),
        ({"older_than": 15}, ["Verger Été", "Northwind"]),
        ({"more_than": 90}, ["Northwind", "Moulin SARL"]),
        ({"more_than": 89}, ["Verger Été", "Northwind", "Moulin SARL"]),
        ({"by_amount": True}, ["Northwind", "Moulin SARL", "Verger Été"]),
        ({"older_than": 15, "more_than": 100}, ["Northwind"]),
    ],
)
def test_who_is_late_by_customer_age_and_amount(books: World, wanted: dict[str, object], found: list[str]) -> None:
    assert names(asking.overdue(books.office, **wanted)) == found  # type: ignore[arg-type] # one of each


def test_small_change_counts_too(world: World) -> None:
    world.invoice("F-1", total=0.5)
    world.invoice("V-1", customer="Verger", email="v@verger.example", total=100.5)
    assert names(asking.overdue(world.office)) == ["Moulin SARL", "Verger"]
    assert names(asking.overdue(world.office, more_than=100)) == ["Verger"]


def test_currencies_are_never_one_sum(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=10)
    with world.store.write() as unit:
        unit.ledger._session.connection().exec_driver_sql("UPDATE invoice SET currency = 'GBP' WHERE number = 'F-2'")
    assert asking.overdue(world.office).totals == (euros(1200), Money(1000, "GBP"))


def test_nobody_late_is_an_answer(world: World) -> None:
    assert asking.overdue(world.office).debts == ()
    assert refusal(lambda: asking.overdue(world.office, customer="verger")).code is RefusalCode.NO_CUSTOMER


def test_an_invoice_is_told_with_its_payments_and_reason(books: World) -> None:
    books.paid("F-1", "200")
    books.tick()
    standing = asking.invoice(books.office, "f-1")
    assert standing.invoice.balance == euros(1000)
    assert standing.payments == ((date(2026, 11, 17), euros(200)),)
    assert standing.because
    assert standing.because.code is Reason.PROPOSED
    with pytest.raises(Refused) as caught:
        asking.invoice(books.office, "X-1")
    assert (caught.value.code, caught.value.facts) == (RefusalCode.NO_INVOICE, {"number": "X-1"})


def test_a_paid_invoice_can_still_be_asked_about(books: World) -> None:
    books.paid("F-1")
    standing = asking.invoice(books.office, "F-1")
    assert standing.because
    assert (standing.state, standing.because.code) == ("paid", Reason.PAID)


def test_a_customer_is_told_with_all_that_is_known(books: World) -> None:
    books.tick()
    skip(books.office, books.drafts()[0].seen, ALICE)
    confirm(books.office, books.replied(promises(date(2026, 11, 30), None, "F-1")).id, ALICE)
    card = asking.customer_card(books.office, "moulin")
    assert card.owed == (euros(1500),)
    assert [standing.invoice.number for standing in card.standings] == ["F-1", "F-2"]
    assert [contact.email for contact in card.contacts] == ["compta@moulin.example"]
    assert [(item.number, item.due_on) for item in card.promises] == [("F-1", date(2026, 11, 30))]
    assert [draft.state for draft in card.drafts] == ["skipped"]


def test_promises_are_told_by_their_day_while_they_matter(books: World) -> None:
    confirm(books.office, books.replied(promises(date(2026, 12, 10), None, "F-1")).id, ALICE)
    confirm(books.office, books.replied(promises(date(2026, 11, 30)), sender="v@verger.example").id, ALICE)
    assert [(item.customer_name, item.number) for item in asking.promises(books.office)] == [
        ("Verger Été", "V-1"),
        ("Moulin SARL", "F-1"),
    ]
    books.paid("V-1")
    assert [item.number for item in asking.promises(books.office)] == ["F-1"]


def test_drafts_that_wait_are_told_with_their_names(books: World) -> None:
    books.tick()
    approve(books.office, books.drafts()[0].seen, ALICE)
    books.sender.send_due()
    assert [(item.customer.name, item.numbers) for item in asking.drafts(books.office)] == [
        ("Verger Été", ("V-1",)),
        ("Northwind", ("N-1",)),
    ]


def test_why_is_answered_anew_and_as_stored(books: World) -> None:
    books.tick()
    books.clock.set(at(18))
    why = asking.why(books.office, "F-1")
    assert why.decision
    assert why.standing.because == why.decision.because
    assert why.decision.because.code is Reason.PROPOSED
    books.paid("F-1")
    assert asking.why(books.office, "F-1").decision is None
    assert {item.because.code for item in asking.all_reasons(books.office) if item.because} == {
        Reason.PROPOSED,
        Reason.NOT_DUE,
    }


def test_the_timeline_tells_what_happened_with_the_numbers(books: World) -> None:
    books.tick()
    books.paid("F-1", "200")
    customer, entries, numbers = asking.timeline(books.office, "Moulin")
    assert customer.name == "Moulin SARL"
    assert [entry.kind for entry in entries] == [
        "customer_added", "invoice_added", "invoice_added", "draft_proposed", "payment",
    ]  # fmt: skip
    assert set(numbers.values()) == {"F-1", "F-2"}
    assert [entry.kind for entry in asking.timeline(books.office, "Moulin", 1)[1]] == ["payment"]


def test_a_question_changes_nothing(books: World) -> None:
    def dump() -> list[object]:
        with books.store.read() as unit:
            connection = unit.ledger._session.connection()
            tables = ("customer", "invoice", "draft", "journal", "promise", "hold")
            return [connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608

    books.tick()
    before = dump()
    asking.overdue(books.office)
    asking.customer_card(books.office, "moulin")
    asking.why(books.office, "F-1")
    asking.timeline(books.office, "moulin")
    assert dump() == before
