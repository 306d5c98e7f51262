"""What we were told: promise, plan, dispute, pause. Each by whom and when; each makes us decide anew."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.dunning import HoldKind
from bot.domain.ledger import Customer, Entry, Invoice, OpenInvoice, Person
from bot.domain.money import Money, MoneyError, read_amount
from bot.domain.promises import NotAPromise, Term, terms
from bot.domain.reading import Kind, Meaning
from bot.usecases.checking import check_approver
from bot.usecases.days import FARTHEST_DAYS, typed_day
from bot.usecases.ports import Office, Unit
from bot.usecases.records import BadField, PromiseView, RefusalCode, Refused, Reply
from bot.usecases.replies import need_invoice, settle, still_waiting, waiting

Wanted = tuple[date | None, Money | None]
# Warnings of a reply that no single click may record anything from.
SUSPICIOUS = frozenset({"bank_change", "bot_order", "lookalike_domain", "forged_sender"})
Part = tuple[Sequence[Wanted], Sequence[str]]  # what is promised for some invoices, by number (none: all open ones)


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
        parts = as_read(unit, reply)
    if SUSPICIOUS & set(reply.warnings):
        raise Refused(RefusalCode.SUSPICIOUS)
    return _record(office, reply_id, by, parts, "confirmed")


def as_read(unit: Unit, reply: Reply) -> list[Part]:
    """What a reply promises, as it was read: the days and amounts of each group of invoices."""
    meaning = reply.meaning
    if meaning.plan is None and len({promise.invoices for promise in meaning.promises}) > 1:
        return _each(unit, reply)
    return [wanted_of(meaning)]


def record_promise(
    office: Office, reply_id: int, by: Person, wanted: Sequence[Wanted], numbers: Sequence[str], decision: str
) -> list[PromiseView]:
    """Record a promise or a plan that a reply holds, with the days and amounts that a person saw or corrected."""
    return _record(office, reply_id, by, [(wanted, numbers)], decision)


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


def _each(unit: Unit, reply: Reply) -> list[Part]:
    """Several invoices, each with its own day; a promise that names none is for those that no other one names."""
    promises = reply.meaning.promises
    named = {number for promise in promises for number in promise.invoices}
    book = open_book(unit, reply.customer, reply.draft, named)
    others = [item.number for item in book if item.number not in named]
    return [
        ([(promise.day, promise.amount)], list(promise.invoices) or others)
        for promise in promises
        if promise.invoices or others
    ]


def _record(office: Office, reply_id: int, by: Person, parts: Sequence[Part], decision: str) -> list[PromiseView]:
    check_approver(office, by)
    with office.store.write() as unit:
        reply, customer = waiting(unit, office, reply_id)
        found = terms_of(unit, office, reply, parts)
        return write_promise(unit, office, reply, customer, found, decision, by.name)


def terms_of(unit: Unit, office: Office, reply: Reply, parts: Sequence[Part]) -> list[tuple[int, Term]]:
    """The terms of what a reply promises, each with its invoice. Raises Refused(NOT_A_PROMISE); writes nothing."""
    try:
        named = {number for _, numbers in parts for number in numbers}
        chosen = _terms(parts, open_book(unit, reply.customer, reply.draft, named), office.today())
    except NotAPromise as problem:
        facts = {"problem": problem.code, "words": problem.words}
        raise Refused(RefusalCode.NOT_A_PROMISE, facts) from None
    if not chosen:
        raise Refused(RefusalCode.NOT_A_PROMISE, {"problem": "no_day", "words": ""})
    return [(need_invoice(unit, term.number).id, term) for term in chosen]


def write_promise(
    unit: Unit,
    office: Office,
    reply: Reply,
    customer: int,
    found: Sequence[tuple[int, Term]],
    decision: str,
    by: str,
) -> list[PromiseView]:
    """Record terms that a reply promises, in the place of any earlier ones of their invoices, and settle the reply."""
    now = office.clock.now()
    for invoice in {invoice for invoice, _ in found}:
        unit.promises.cancel_open(invoice)
    unit.promises.record(customer, found, _proof(reply.meaning), by, now, office.today(), reply.id)
    for invoice, term in found:
        said = {"number": term.number, "amount": term.amount.decimal, "currency": term.amount.currency}
        unit.journal.write(Entry(now, "promise", by, customer, invoice, None, {**said, "on": term.due_on}))
    settle(unit, office, reply, decision, by)
    return unit.promises.all(reply=reply.id)


def _terms(parts: Sequence[Part], book: Sequence[OpenInvoice], today: date) -> list[Term]:
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
            return settle(unit, office, still_waiting(unit, office, reply_id), decision, by.name)
        reply, customer = waiting(unit, office, reply_id)
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
        return settle(unit, office, reply, decision, by.name)


def _proof(meaning: Meaning) -> str:
    words = [promise.words for promise in meaning.promises if promise.words]
    words += [found.words for found in meaning.evidence if meaning.kind is Kind.PLAN and found.what != "question"]
    return " … ".join(dict.fromkeys(words))[:500]
