"""The corpus of labelled replies: a line of it -> a prediction of the reader in the same format (tests/corpus)."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from bot.adapters.mime import decoding, parse_mail
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading import Meaning, read


def predict(row: Mapping[str, object], folder: Path) -> dict[str, object]:
    """Read one line. `folder` is where its `eml` path starts. Raises KeyError or ValueError for a line amiss.

    `expect` and `tags` are not looked at.
    """
    mail, ledger = mail_of(row, folder)
    meaning = read(mail, ledger, datetime.fromisoformat(_text(row["sent"])))
    return {"id": row["id"], **as_prediction(meaning)}


def mail_of(row: Mapping[str, object], folder: Path) -> tuple[Mail, tuple[OpenInvoice, ...]]:
    """The mail of a line, and the invoices that are open. Raises KeyError or ValueError for a line amiss."""
    sent = datetime.fromisoformat(_text(row["sent"]))
    mail = parse_mail((folder / _text(row["eml"])).read_bytes(), sent) if "eml" in row else _decoded(row, sent)
    return mail, _ledger(row)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")  # noqa: TRY004 -- a line amiss is a ValueError, whatever is amiss
    return value


def _decoded(row: Mapping[str, object], sent: datetime) -> Mail:
    given = row.get("headers")
    headers = {str(name).lower(): str(value) for name, value in given.items()} if isinstance(given, Mapping) else {}
    senders = decoding.addresses(headers.get("from", ""))
    name, address = senders[0] if len(senders) == 1 else ("", "")
    return Mail(
        message_id="",
        sender=address,
        sender_name=name,
        recipients=tuple(mail for _, mail in decoding.addresses(headers.get("to", ""))),
        subject=_text(row.get("subject", "")),
        sent=sent,
        text=_text(row.get("body", "")),
        headers=tuple((name, decoding.clean(value)) for name, value in headers.items()),
    )


def _ledger(row: Mapping[str, object]) -> tuple[OpenInvoice, ...]:
    context = row["context"]
    invoices = context.get("invoices", []) if isinstance(context, Mapping) else []
    return tuple(
        OpenInvoice(
            number=str(one["number"]),
            balance=_money(one["amount"], str(one["currency"])),
            due_on=date.fromisoformat(one["due"]),
            issued_on=date.fromisoformat(one.get("issued", one["due"])),
        )
        for one in invoices
    )


def _money(amount: object, currency: str) -> Money:
    digits = Decimal(str(amount))
    exponent = len(Money(0, currency).decimal.partition(".")[2])
    return Money(int(digits.scaleb(exponent)), currency)


def _number(amount: Money | None) -> object:
    return None if amount is None else float(amount.decimal)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def as_prediction(meaning: Meaning) -> dict[str, object]:
    """A Meaning in the corpus's format."""
    promises: list[dict[str, object]] = []
    for one in meaning.promises:
        invoice = None if not one.invoices else one.invoices[0] if len(one.invoices) == 1 else list(one.invoices)
        promise: dict[str, object] = {"date": _day(one.day), "amount": _number(one.amount), "invoice": invoice}
        promises.append(promise | ({"conditional": True} if one.conditional else {}))
    plan = [{"date": _day(one.day), "amount": _number(one.amount)} for one in meaning.plan or ()]
    paid, absence, bounce = meaning.paid, meaning.absence, meaning.bounce
    return {
        "kind": meaning.kind.value,
        "promises": promises,
        "plan": {"instalments": plan} if plan else None,
        "paid": None if paid is None else {"date": _day(paid.day), "reference": paid.reference or None},
        "request": [request.value for request in meaning.requests],
        "refusal": meaning.refusal.value if meaning.refusal else None,
        "auto": None if absence is None else {"until": _day(absence.until)},
        "bounce": None if bounce is None else {"permanent": bounce.permanent, "recipients": list(bounce.recipients)},
        "contact": meaning.contact or None,
        "needs_human": meaning.needs_person,
        "own_text": meaning.own_text,
    }
