"""Rows to domain objects and back: JSON columns, money, letters, reasons, meanings. Pure."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from enum import StrEnum
from typing import Any

from bot.adapters.tables import ContactRow, CustomerRow, InvoiceRow, LineRow, PromiseRow
from bot.domain.dunning import Because, DraftLine, Reason
from bot.domain.ledger import Civility, Contact, Customer, CustomerType, Invoice, OpenInvoice
from bot.domain.lifecycle import PromiseState, Stage
from bot.domain.mail import File, Letter
from bot.domain.money import Money
from bot.domain.promises import Promise
from bot.domain.reading import (
    Absence,
    Bounce,
    Finding,
    Instalment,
    Kind,
    Meaning,
    PaidClaim,
    PromisedPayment,
    Refusal,
    Remitted,
    Request,
)


def dumps(value: object) -> str:
    """Compact JSON with sorted keys; dates in ISO form, choices as their words."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    raise TypeError(f"{type(value).__name__} is not kept as JSON")


def sha256(content: bytes) -> str:
    """The hash of some bytes, in lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def customer_of(row: CustomerRow) -> Customer:
    """A customer as the domain knows it."""
    assert row.id is not None
    return Customer(
        id=row.id,
        key=row.key,
        name=row.name,
        type=CustomerType(row.type),
        country=row.country,
        language=row.language,
        time_zone=row.time_zone,
        siren=row.siren,
        vat_number=row.vat_number,
        groups=tuple(row.groups.splitlines()),
        direct_debit=row.direct_debit,
    )


def contact_of(row: ContactRow) -> Contact:
    """A contact as the domain knows it."""
    assert row.id is not None
    return Contact(
        id=row.id,
        customer=row.customer_id,
        email=row.email,
        name=row.name,
        civility=Civility(row.civility),
        language=row.language,
        role=row.role,
        unusable_since=row.unusable_since,
    )


def invoice_of(row: InvoiceRow) -> Invoice:
    """An invoice as the domain knows it."""
    assert row.id is not None
    return Invoice(
        id=row.id,
        customer=row.customer_id,
        number=row.number,
        issued_on=row.issued_on,
        due_on=row.due_on,
        total=Money(row.total_minor, row.currency),
        settled=Money(row.settled_minor, row.currency),
        document=row.document,
        last_stage=row.last_stage,
        last_sent_on=row.last_sent_on,
        disputed_on=row.disputed_on,
        direct_debit=row.direct_debit,
        cycle=row.cycle,
    )


def promise_of(row: PromiseRow, *, reminded: bool) -> Promise:
    """A promise as the domain knows it."""
    assert row.id is not None
    return Promise(
        id=row.id,
        invoice=row.invoice_id,
        amount=Money(row.amount_minor, row.currency),
        due_on=row.due_on,
        state=PromiseState(row.state),
        recorded_on=row.recorded_on,
        number=row.number,
        count=row.count,
        reminded=reminded,
    )


def because_json(because: Because | None) -> str:
    """A reason as JSON, `{}` for none."""
    return dumps({"code": because.code, "facts": dict(because.facts)}) if because else "{}"


def because_of(text: str) -> Because | None:
    """The reason in a JSON column."""
    value = json.loads(text)
    return Because(Reason(value["code"]), value["facts"]) if value else None


def line_of(row: LineRow) -> DraftLine:
    """One invoice of a draft."""
    because = because_of(row.because)
    assert because is not None
    return DraftLine(row.invoice_id, Stage(row.stage), Money(row.balance_minor, row.currency), because, row.promise_id)


def letter_json(letter: Letter) -> str:
    """A letter as JSON; the same letter always gives the same text."""
    return dumps(asdict(letter))


def letter_of(text: str) -> Letter:
    """The letter in a JSON column."""
    value = json.loads(text)
    lists = {name: tuple(value[name]) for name in ("to", "cc", "references")}
    return Letter(**{**value, **lists, "files": tuple(File(**file) for file in value["files"])})


def meaning_json(meaning: Meaning) -> str:
    """A meaning as JSON."""
    return dumps(asdict(meaning))


def meaning_of(text: str) -> Meaning:
    """The meaning in a JSON column."""
    value = json.loads(text)
    paid, absence, bounce = value["paid"], value["absence"], value["bounce"]
    return Meaning(
        kind=Kind(value["kind"]),
        promises=tuple(
            PromisedPayment(
                **{
                    **item,
                    "day": date.fromisoformat(item["day"]),
                    "amount": _money(item["amount"]),
                    "invoices": tuple(item["invoices"]),
                }
            )
            for item in value["promises"]
        ),
        plan=None
        if value["plan"] is None
        else tuple(Instalment(_day(item["day"]), _money(item["amount"])) for item in value["plan"]),
        paid=_paid(paid) if paid else None,
        requests=tuple(Request(item) for item in value["requests"]),
        refusal=Refusal(value["refusal"]) if value["refusal"] else None,
        absence=Absence(_day(absence["until"])) if absence else None,
        bounce=Bounce(bounce["permanent"], tuple(bounce["recipients"])) if bounce else None,
        contact=value["contact"],
        needs_person=value["needs_person"],
        why_person=tuple(value["why_person"]),
        own_text=value["own_text"],
        evidence=tuple(Finding(**{**item, "doubts": tuple(item.get("doubts", ()))}) for item in value["evidence"]),
        remittance=tuple(
            Remitted(item["number"], _money(item["amount"]), _day(item["day"]), item["words"])
            for item in value.get("remittance", ())
        ),
    )


def _paid(value: Mapping[str, Any]) -> PaidClaim:
    amount, invoices = value.get("amount"), value.get("invoices", ())
    return PaidClaim(_day(value["day"]), value["reference"], _money(amount), tuple(invoices))


def book_json(book: Sequence[OpenInvoice]) -> str:
    """The open invoices that a reply was read against, as JSON."""
    return dumps([asdict(invoice) for invoice in book])


def book_of(text: str) -> tuple[OpenInvoice, ...]:
    """The open invoices in a JSON column."""
    return tuple(
        OpenInvoice(
            item["number"],
            Money(**item["balance"]),
            date.fromisoformat(item["due_on"]),
            date.fromisoformat(item["issued_on"]),
        )
        for item in json.loads(text)
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _money(value: Mapping[str, Any] | None) -> Money | None:
    return Money(value["minor"], value["currency"]) if value else None


assert {item.name for item in fields(Meaning)} == {
    "kind", "promises", "plan", "paid", "requests", "refusal", "absence", "bounce", "contact", "needs_person",
    "why_person", "own_text", "evidence", "remittance",
}  # fmt: skip  # a field that is added to Meaning must be kept here as well
