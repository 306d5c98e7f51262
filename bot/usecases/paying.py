"""Payments that a person records: of one invoice, or those that a reply tells of. No payment is recorded by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.ledger import Entry, Invoice, Payment, Person
from bot.domain.money import Money, MoneyError, read_amount
from bot.usecases.checking import check_approver
from bot.usecases.ports import Office, Unit
from bot.usecases.records import BadField, RefusalCode, Refused
from bot.usecases.replies import need_invoice, settle, waiting


@dataclass(frozen=True, slots=True)
class Paid:
    """What a recorded payment changed."""

    invoice: Invoice
    amount: Money
    promises_kept: int


def pay(office: Office, number: str, amount: str, on: date | None, by: Person, source: str) -> Paid:
    """Record a payment of one invoice; without an amount, all that is owed."""
    check_approver(office, by)
    with office.store.write() as unit:
        return _pay(unit, office, need_invoice(unit, number), amount, on, by, source)


def _pay(unit: Unit, office: Office, invoice: Invoice, amount: str, on: date | None, by: Person, source: str) -> Paid:
    today, now = office.today(), office.clock.now()
    if invoice.balance.minor <= 0:
        raise Refused(RefusalCode.NOTHING_OWED, {"number": invoice.number})
    if on is not None and on > today:
        raise Refused(RefusalCode.FUTURE_DAY, {"day": on.isoformat()})
    money = _amount(invoice, amount) if amount else invoice.balance
    paid = unit.ledger.pay(Payment(0, invoice.id, money, on or today, source), by.name, now)
    kept = unit.promises.settle(invoice.id)
    unit.ledger.touch(invoice.customer, today)
    facts = {"number": invoice.number, "amount": money.decimal, "currency": money.currency, "on": on or today}
    unit.journal.write(Entry(now, "payment", by.name, invoice.customer, invoice.id, None, facts))
    for promise in kept:
        entry = Entry(now, "promise_kept", by.name, invoice.customer, invoice.id, None, {"promise": promise})
        unit.journal.write(entry)
    return Paid(paid, money, len(kept))


def pay_as_said(office: Office, reply_id: int, by: Person, amounts: Mapping[str, str], on: date) -> list[Paid]:
    """Record the payments that a reply tells of, as a person typed them; the reply is dealt with then.

    `amounts` are by invoice number, an empty one is of an invoice that was not paid. Raises BadField for what cannot
    be read or be (`day`, or `amount:` and the number), Refused when nothing was typed or the reply waits no more.
    """
    check_approver(office, by)
    with office.store.write() as unit:
        reply, customer = waiting(unit, office, reply_id)
        typed = {number: words.strip() for number, words in amounts.items() if words.strip()}
        if not typed:
            raise Refused(RefusalCode.NO_AMOUNT)
        if on > office.today():
            raise BadField("day", Refused(RefusalCode.FUTURE_DAY, {"day": on.isoformat()}))
        paid = []
        for number, words in typed.items():
            try:
                invoice = _invoice_of(unit, number, customer)
                paid.append(_pay(unit, office, invoice, words, on, by, source_of(reply_id)))
            except Refused as refused:
                raise BadField(f"amount:{number}", refused) from None
        settle(unit, office, reply, "paid", by.name)
        return paid


def _invoice_of(unit: Unit, number: str, customer: int) -> Invoice:
    invoice = need_invoice(unit, number)
    if invoice.customer != customer:
        raise Refused(RefusalCode.NO_INVOICE, {"number": number})
    return invoice


def source_of(reply_id: int) -> str:
    """Under which source the payments are kept that were recorded from a reply."""
    return f"reply {reply_id}"


def _amount(invoice: Invoice, words: str) -> Money:
    currency = invoice.balance.currency
    try:
        money = read_amount(words, currency)
    except MoneyError:
        raise Refused(RefusalCode.BAD_AMOUNT, {"words": words, "currency": currency}) from None
    if money.minor <= 0:
        raise Refused(RefusalCode.BAD_AMOUNT, {"words": words, "currency": currency})
    if invoice.balance < money:
        facts = {"amount": f"{money.decimal} {currency}", "number": invoice.number}
        raise Refused(RefusalCode.TOO_MUCH, {**facts, "balance": f"{invoice.balance.decimal} {currency}"})
    return money
