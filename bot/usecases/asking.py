"""Questions: who is late, how much, since when, who promised what, why. Reads only."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.dunning import CaseDecision
from bot.domain.ledger import Contact, Customer, Entry, Invoice, OpenInvoice
from bot.domain.money import EXPONENTS, Money, totals
from bot.usecases.ports import Office, Store, Unit
from bot.usecases.proposing import preview
from bot.usecases.recording import open_book
from bot.usecases.records import Draft, PromiseView, RefusalCode, Refused, Standing


@dataclass(frozen=True, slots=True)
class Debt:
    """What one customer is late with: invoices from the oldest, one sum per currency."""

    customer: Customer
    invoices: tuple[Invoice, ...]
    totals: tuple[Money, ...]
    since: date


@dataclass(frozen=True, slots=True)
class Overdue:
    """Who is late on a day; `totals` are of all of them, one per currency."""

    on: date
    debts: tuple[Debt, ...]
    totals: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """All about one customer."""

    customer: Customer
    contacts: tuple[Contact, ...]
    standings: tuple[Standing, ...]
    promises: tuple[PromiseView, ...]
    drafts: tuple[Draft, ...]
    owed: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class NamedDraft:
    """A draft with the names that a person needs."""

    draft: Draft
    customer: Customer
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Why an invoice's customer hears from us today, or does not: as stored, and as decided anew just now."""

    standing: Standing
    decision: CaseDecision | None


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose address it is, and what this customer owes; `several` when it is not one customer's alone."""

    customer: Customer | None = None
    several: bool = False
    book: tuple[OpenInvoice, ...] = ()


def overdue(
    office: Office, *, customer: str = "", older_than: int = 0, more_than: int = 0, by_amount: bool = False
) -> Overdue:
    """Who is late: by customer, at least `older_than` days, more than `more_than` whole units of the currency.

    Sorted by the oldest due date, or by amount in the user's order of currencies.
    """
    today = office.today()
    with office.store.read() as unit:
        chosen = unit.ledger.need_customer(customer).id if customer else None
        standings = unit.ledger.standings(overdue_on=today, customer=chosen)
    debts = [debt for debt in _debts(standings) if (today - debt.since).days >= older_than]
    debts = [debt for debt in debts if any(_exceeds(amount, more_than) for amount in debt.totals)]
    debts.sort(key=(lambda debt: (-_whole(debt.totals[0]), debt.since)) if by_amount else (lambda debt: (debt.since,)))
    return Overdue(today, tuple(debts), totals(amount for debt in debts for amount in debt.totals))


def _whole(amount: Money) -> int:
    return int(amount.decimal.partition(".")[0])


def _exceeds(amount: Money, units: int) -> bool:
    scale: int = 10 ** EXPONENTS[amount.currency]
    return amount.minor > units * scale


def _debts(standings: Iterable[Standing]) -> list[Debt]:
    by_customer: dict[int, list[Standing]] = defaultdict(list)
    for standing in standings:
        by_customer[standing.customer.id].append(standing)
    return [
        Debt(
            customer=items[0].customer,
            invoices=tuple(item.invoice for item in items),
            totals=totals(item.invoice.balance for item in items),
            since=items[0].invoice.due_on,
        )
        for items in by_customer.values()
    ]


def invoice(office: Office, number: str) -> Standing:
    """One invoice, open or not. Raises Refused(NO_INVOICE)."""
    with office.store.read() as unit:
        return _need(unit, number)


def _need(unit: Unit, number: str) -> Standing:
    standing = unit.ledger.standing(number)
    if standing is None:
        raise Refused(RefusalCode.NO_INVOICE, {"number": number})
    return standing


def customer_card(office: Office, words: str) -> CustomerCard:
    """All about the customer that these words name. Raises Refused."""
    with office.store.read() as unit:
        customer = unit.ledger.need_customer(words)
        standings = tuple(unit.ledger.standings(customer=customer.id))
        return CustomerCard(
            customer=customer,
            contacts=tuple(unit.ledger.contacts(customer.id)),
            standings=standings,
            promises=tuple(unit.promises.all(customer=customer.id)),
            drafts=tuple(unit.drafts.of_customer(customer.id)),
            owed=totals(standing.invoice.balance for standing in standings),
        )


def promises(office: Office) -> list[PromiseView]:
    """Promises that run or were broken, by day."""
    with office.store.read() as unit:
        return unit.promises.all()


def drafts(office: Office) -> list[NamedDraft]:
    """What waits for a person or for its time."""
    with office.store.read() as unit:
        return [
            NamedDraft(
                draft,
                unit.ledger.customer(draft.customer),
                tuple(unit.ledger.invoice(line.invoice).number for line in draft.lines),
            )
            for draft in unit.drafts.waiting()
        ]


def why(office: Office, number: str) -> Why:
    """Why today, or why not today. Raises Refused(NO_INVOICE)."""
    with office.store.read() as unit:
        standing = _need(unit, number)
    for decided in preview(office, [standing.customer.id], office.today()):
        for case in decided.decision.cases:
            if case.invoice == standing.invoice.id:
                return Why(standing, case)
    return Why(standing, None)


def timeline(office: Office, words: str, limit: int = 200) -> tuple[Customer, list[Entry], dict[int, str]]:
    """What happened to a customer, the newest last, with the numbers of the invoices named. Raises Refused."""
    with office.store.read() as unit:
        customer = unit.ledger.need_customer(words)
        entries = unit.journal.of_customer(customer.id, limit)
        named = {entry.invoice for entry in entries if entry.invoice is not None}
        return customer, entries, {number: unit.ledger.invoice(number).number for number in named}


def all_reasons(office: Office) -> list[Standing]:
    """Every open invoice with its stored reason."""
    with office.store.read() as unit:
        return unit.ledger.standings()


def open_invoices_of(store: Store, address: str, text: str) -> Whose:
    """The open invoices that a mail from this address, with this text, would be read against."""
    with store.read() as unit:
        found = unit.ledger.customers_of_address(address) if address else []
        if len(found) != 1:
            return Whose(several=len(found) > 1)
        named = {invoice.number for invoice in unit.ledger.invoices_with_numbers_in(text[:20_000])}
        return Whose(unit.ledger.customer(found[0]), book=tuple(open_book(unit, found[0], named=named)))
