"""What we were told: paid, promise, plan, dispute, pause. Each by whom and when; each makes us decide anew."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.dunning import HoldKind
from bot.domain.ledger import Customer, Entry, Invoice, OpenInvoice, Payment, Person
from bot.domain.lifecycle import ReplyState
from bot.domain.money import Money, MoneyError, read_amount
from bot.domain.promises import NotAPromise, Term, terms
from bot.domain.reading import Kind, Meaning
from bot.usecases.checking import check_approver
from bot.usecases.days import FARTHEST_DAYS, typed_day
from bot.usecases.ports import Office, Unit
from bot.usecases.records import PromiseView, RefusalCode, Refused, Reply

Wanted = tuple[date | None, Money | None]
# Warnings of a reply that no single click may record anything from.
SUSPICIOUS = frozenset({"bank_change", "bot_order", "lookalike_domain", "forged_sender"})


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
        reply, customer = _waiting(unit, office, reply_id)
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
        _settle_reply(unit, office, reply, "paid", by)
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


def need_invoice(unit: Unit, number: str) -> Invoice:
    """The invoice of this number. Raises Refused(NO_INVOICE)."""
    invoice = unit.ledger.invoice_numbered(number)
    if invoice is None:
        raise Refused(RefusalCode.NO_INVOICE, {"number": number})
    return invoice


def pause(office: Office, words: str, until: date | None, by: Person) -> tuple[Customer, Invoice | None]:
    """Stop the chase of an invoice (by number) or of a customer (by name), until a day or until resumed.

    Anyone in [[people]] may stop; only an approver may resume.
    """
    with office.store.write() as unit:
        today = office.today()
        if until is not None and not today <= until <= today + timedelta(days=FARTHEST_DAYS):
            raise Refused(RefusalCode.BAD_DAY, {"words": until.isoformat()})
        customer, invoice = _meant(unit, words)
        unit.ledger.hold(customer.id, HoldKind.PAUSE, today, until, by.name, invoice.id if invoice else None, None)
        _note(unit, office, "paused", by, customer, invoice, {"until": until.isoformat() if until else ""})
        return customer, invoice


def resume(office: Office, words: str, by: Person) -> tuple[Customer, Invoice | None]:
    """End the pauses of an invoice or of a whole customer, and a noted dispute of the invoice."""
    check_approver(office, by)
    with office.store.write() as unit:
        customer, invoice = _meant(unit, words)
        ended = unit.ledger.release(
            customer.id, HoldKind.PAUSE, by.name, office.clock.now(), invoice.id if invoice else None, None
        )
        if invoice and invoice.disputed_on:
            unit.ledger.dispute(invoice.id, None)
            ended += 1
        if not ended:
            raise Refused(RefusalCode.NOTHING_TO_RESUME)
        _note(unit, office, "resumed", by, customer, invoice, {})
        return customer, invoice


def _meant(unit: Unit, words: str) -> tuple[Customer, Invoice | None]:
    invoice = unit.ledger.invoice_numbered(words)
    if invoice is not None:
        return unit.ledger.customer(invoice.customer), invoice
    return unit.ledger.need_customer(words), None


def _note(
    unit: Unit,
    office: Office,
    kind: str,
    by: Person,
    customer: Customer,
    invoice: Invoice | None,
    facts: dict[str, str],
) -> None:
    entry = Entry(office.clock.now(), kind, by.name, customer.id, invoice.id if invoice else None, None, facts)
    unit.journal.write(entry)
    unit.ledger.touch(customer.id, office.today())


def matter(unit: Unit, customer: int | None, draft: int | None, named: Collection[str] = ()) -> list[Invoice]:
    """The open invoices that a reply is about: those of the message that it answers, else what nobody contests.

    An invoice that the reply names beside them opens the whole book.
    """
    invoices = unit.ledger.open_invoices(customer) if customer is not None else []
    lines = {line.invoice for line in unit.drafts.load(draft).lines} if draft is not None else set()
    chosen = [item for item in invoices if item.id in lines] or [item for item in invoices if not item.disputed_on]
    numbers = {item.number for item in chosen}
    others = any(item.number in named and item.number not in numbers for item in invoices)
    return invoices if others or not chosen else chosen


def open_book(
    unit: Unit, customer: int | None, draft: int | None = None, named: Collection[str] = ()
) -> list[OpenInvoice]:
    """The invoices that a reply is about, as its reader may know them."""
    invoices = matter(unit, customer, draft, named)
    return [OpenInvoice(invoice.number, invoice.balance, invoice.due_on, invoice.issued_on) for invoice in invoices]


def wanted_of(meaning: Meaning) -> tuple[list[Wanted], list[str]]:
    """The days and amounts that a reply promises, and the invoices that it names (none: all open ones)."""
    if meaning.plan is not None:
        return [(part.day, part.amount) for part in meaning.plan], []
    numbers = [number for promise in meaning.promises for number in promise.invoices]
    return [(promise.day, promise.amount) for promise in meaning.promises], list(dict.fromkeys(numbers))


def may_confirm(reply: Reply) -> bool:
    """Whether one click can record what a reply promises: all of it was said, day after day, and in good faith."""
    meaning = reply.meaning
    if SUSPICIOUS & set(reply.warnings):
        return False
    if meaning.plan is not None:
        days = [part.day for part in meaning.plan if part.day and part.amount]
        return len(days) == len(meaning.plan) and days == sorted(days)
    return bool(meaning.promises) and "several_days" not in meaning.why_person


def confirm(office: Office, reply_id: int, by: Person) -> list[PromiseView]:
    """A person confirms what was understood: the promise or the plan is recorded as it was read.

    Raises Refused(SUSPICIOUS) for a reply that may be a fraud.
    """
    with office.store.read() as unit:
        reply = unit.inbound.load(reply_id)
    meaning = reply.meaning
    if SUSPICIOUS & set(reply.warnings):
        raise Refused(RefusalCode.SUSPICIOUS)
    if meaning.plan is None and len({promise.invoices for promise in meaning.promises}) > 1:
        return _record_each(office, reply_id, meaning, by)
    wanted, numbers = wanted_of(meaning)
    return record_promise(office, reply_id, by, wanted, numbers, "confirmed")


def record_promise(
    office: Office, reply_id: int, by: Person, wanted: Sequence[Wanted], numbers: Sequence[str], decision: str
) -> list[PromiseView]:
    """Record a promise or a plan that a reply holds, with the days and amounts that a person saw or corrected."""
    return _record(office, reply_id, by, [(wanted, numbers)], decision)


class BadField(Refused):
    """One field of a correction that cannot be read; `field` is its name."""

    def __init__(self, field: str, refused: Refused) -> None:
        super().__init__(refused.code, refused.facts)
        self.field = field


def correct(
    office: Office, reply_id: int, by: Person, numbers: Sequence[str], day: date, amount: str, more: str
) -> list[PromiseView]:
    """Record a promise or a plan as a person typed it: a day and an amount, then further lines of the same.

    A line that ends with the number of an invoice is for that one, the others are for `numbers` (none: all that no
    line names). Raises BadField for what cannot be read, Refused for what cannot be a promise.
    """
    with office.store.read() as unit:
        customer = unit.inbound.load(reply_id).customer
        everything = [item.number for item in unit.ledger.open_invoices(customer)] if customer is not None else []
        book = open_book(unit, customer, named=everything)
    lines = [_typed_line(line.strip(), everything, office.today()) for line in more.splitlines() if line.strip()]
    named = {number for _, _, number in lines}
    numbers = numbers or [number for number in everything if number not in named] or everything
    currencies = {item.number: item.balance.currency for item in book}
    currency = next((currencies[number] for number in numbers if number in currencies), office.currency)
    first = (day, _typed_amount(amount, currency, "amount") if amount.strip() else None)
    parts: list[tuple[list[Wanted], Sequence[str]]] = [([first], numbers)]
    for on, words, number in lines:
        if number:
            parts.append(([(on, _typed_amount(words, currencies.get(number, currency), "more"))], [number]))
        else:
            parts[0][0].append((on, _typed_amount(words, currency, "more")))
    return _record(office, reply_id, by, parts, "corrected")


def _typed_line(line: str, numbers: Sequence[str], today: date) -> tuple[date, str, str]:
    """A day, the words of an amount, and the invoice that a line ends with (or an empty string)."""
    words, _, rest = line.partition(" ")
    try:
        on = typed_day(words, today)
    except Refused as refused:
        raise BadField("more", refused) from None
    fitting = [number for number in numbers if rest.casefold().endswith(f" {number.casefold()}")]
    number = max(fitting, key=len, default="")
    return on, rest[: len(rest) - len(number)].strip() or line, number


def _typed_amount(words: str, currency: str, field: str) -> Money:
    try:
        return read_amount(words, currency)
    except MoneyError:
        facts = {"words": words[:50], "currency": currency}
        raise BadField(field, Refused(RefusalCode.BAD_AMOUNT, facts)) from None


def _record_each(office: Office, reply_id: int, meaning: Meaning, by: Person) -> list[PromiseView]:
    """Several invoices, each with its own day; a promise that names none is for those that no other one names."""
    with office.store.read() as unit:
        reply = unit.inbound.load(reply_id)
        said = [number for promise in meaning.promises for number in promise.invoices]
        book = open_book(unit, reply.customer, reply.draft, said)
    named = {number for promise in meaning.promises for number in promise.invoices}
    others = [item.number for item in book if item.number not in named]
    parts = [
        ([(promise.day, promise.amount)], list(promise.invoices) or others)
        for promise in meaning.promises
        if promise.invoices or others
    ]
    return _record(office, reply_id, by, parts, "confirmed")


def _record(
    office: Office,
    reply_id: int,
    by: Person,
    parts: Sequence[tuple[Sequence[Wanted], Sequence[str]]],
    decision: str,
) -> list[PromiseView]:
    check_approver(office, by)
    with office.store.write() as unit:
        reply, customer = _waiting(unit, office, reply_id)
        now, today = office.clock.now(), office.today()
        try:
            named = {number for _, numbers in parts for number in numbers}
            chosen = _terms(parts, open_book(unit, customer, reply.draft, named), today)
        except NotAPromise as problem:
            facts = {"problem": problem.code, "words": problem.words}
            raise Refused(RefusalCode.NOT_A_PROMISE, facts) from None
        if not chosen:
            raise Refused(RefusalCode.NOT_A_PROMISE, {"problem": "no_day", "words": ""})
        by_invoice = [(need_invoice(unit, term.number).id, term) for term in chosen]
        for invoice in {invoice for invoice, _ in by_invoice}:
            unit.promises.cancel_open(invoice)
        words = _proof(reply.meaning)
        unit.promises.record(customer, by_invoice, words, by.name, now, today, reply.id)
        for invoice, term in by_invoice:
            said = {"number": term.number, "amount": term.amount.decimal, "currency": term.amount.currency}
            entry = Entry(now, "promise", by.name, customer, invoice, None, {**said, "on": term.due_on})
            unit.journal.write(entry)
        _settle_reply(unit, office, reply, decision, by)
        return unit.promises.all(reply=reply.id)


def _terms(
    parts: Sequence[tuple[Sequence[Wanted], Sequence[str]]], book: Sequence[OpenInvoice], today: date
) -> list[Term]:
    """The terms of all parts; what one part promises is not there for the next. Raises NotAPromise."""
    chosen: list[Term] = []
    for wanted, numbers in parts:
        taken = {item.number: sum(term.amount.minor for term in chosen if term.number == item.number) for item in book}
        left = [replace(item, balance=item.balance - Money(taken[item.number], item.balance.currency)) for item in book]
        chosen += terms(wanted, numbers, [item for item in left if item.balance.minor > 0], today)
    return chosen


def decide_reply(office: Office, reply_id: int, by: Person, decision: str) -> Reply:
    """A person deals with a reply otherwise than by recording a promise.

    `not_a_promise` and `handled` resume the chase, `disputed` and `paused` stop it until a person says so.
    """
    check_approver(office, by)
    with office.store.write() as unit:
        if decision == "handled":  # also of a mail that could not be tied to one customer
            return _settle_reply(unit, office, _still_waiting(unit, office, reply_id), decision, by)
        reply, customer = _waiting(unit, office, reply_id)
        today = office.today()
        if decision == "disputed":
            numbers = {number for promise in reply.meaning.promises for number in promise.invoices}
            for invoice in unit.ledger.open_invoices(customer):
                if not numbers or invoice.number in numbers:
                    unit.ledger.dispute(invoice.id, today)
                    facts = {"number": invoice.number}
                    entry = Entry(office.clock.now(), "disputed", by.name, customer, invoice.id, None, facts)
                    unit.journal.write(entry)
        if decision == "paused":
            unit.ledger.hold(customer, HoldKind.PAUSE, today, None, by.name, None, reply.id)
        return _settle_reply(unit, office, reply, decision, by)


def _waiting(unit: Unit, office: Office, reply_id: int) -> tuple[Reply, int]:
    reply = _still_waiting(unit, office, reply_id)
    if reply.customer is None:
        raise Refused(RefusalCode.NO_CUSTOMER, {"words": reply.sender})
    return reply, reply.customer


def _still_waiting(unit: Unit, office: Office, reply_id: int) -> Reply:
    reply = unit.inbound.load(reply_id)
    if reply.state is not ReplyState.WAITING:
        when = (reply.decided_at or reply.received_at).astimezone(office.zone).isoformat()
        facts = {"state": reply.decision or reply.state.value, "who": reply.decided_by or "Relance", "when": when}
        raise Refused(RefusalCode.ALREADY, facts)
    return reply


def _settle_reply(unit: Unit, office: Office, reply: Reply, decision: str, by: Person) -> Reply:
    now = office.clock.now()
    decided = unit.inbound.decide(reply, decision, by.name, now)
    facts = {"reply": reply.id, "decision": decision}
    unit.journal.write(Entry(now, "reply_decided", by.name, reply.customer, None, reply.draft, facts))
    for customer in unit.ledger.release_reply(reply.id, by.name, now):
        unit.ledger.touch(customer, office.today())
    return decided


def _proof(meaning: Meaning) -> str:
    words = [promise.words for promise in meaning.promises if promise.words]
    words += [found.words for found in meaning.evidence if meaning.kind is Kind.PLAN and found.what != "question"]
    return " … ".join(dict.fromkeys(words))[:500]
