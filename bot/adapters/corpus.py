"""The corpus of labelled replies: a line of it -> a prediction of the reader in the same format (tests/corpus)."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, DecimalException
from pathlib import Path

from bot.adapters.mime import Unreadable, decoding, parse_mail
from bot.adapters.mime.guard import MAX_BYTES
from bot.adapters.phrasebook import N_
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import EXPONENTS, Money
from bot.domain.reading import Meaning, read

MAX_LINE = 4 * MAX_BYTES  # bytes; a body of the largest mail, each of its letters written as an escape
_MOST_MONEY = Decimal(10) ** 12
_NO_JSON = N_("this is no line of JSON: write one reply a line, as an object with id, sent, subject, body and context")
_MISSING = N_("“{key}” is missing: add it, for instance {example}")
_WRONG = N_("“{key}” cannot be used as it is: write it like {example}")
_NO_FILE = N_("there is no file {name}: “eml” is a path counted from the folder of this file")
_UNREADABLE = N_("the mail {name} cannot be read safely ({why}): take it out, or give its text as “body”")
_EXAMPLES = {
    "id": '"id": "reply-1"',
    "sent": '"sent": "2026-11-17T10:04:00+01:00"',
    "subject": '"subject": "Re: F-2026-014"',
    "headers": '"headers": {"From": "Anne <anne@example.org>"}',
    "body": '"body": "Bonjour, …"',
    "eml": '"eml": "mails/1.eml"',
    "context": '"context": {"invoices": []}',
    "invoices": '{"number": "F-2026-014", "amount": 620.00, "currency": "EUR", "due": "2026-10-31"}',
}


class BadRow(ValueError):
    """A line that cannot be read: `message` is a sentence of the catalogue that says how to mend it."""

    def __init__(self, message: str, **facts: str) -> None:
        super().__init__(message.format(**facts))
        self.message = message
        self.facts = facts


def parse_row(line: bytes) -> Mapping[str, object]:
    """A line of a corpus. Raises BadRow."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise BadRow(_NO_JSON) from None
    if not isinstance(row, dict):
        raise BadRow(_NO_JSON)
    return row


def predict(row: Mapping[str, object], folder: Path) -> dict[str, object]:
    """Read one line. `folder` is where its `eml` path starts. Raises BadRow; `expect` and `tags` are not looked at."""
    return {"id": _need(row, "id"), **as_prediction(read_row(row, folder))}


def read_row(row: Mapping[str, object], folder: Path) -> Meaning:
    """What the reply of a line means. Raises BadRow."""
    mail, ledger = mail_of(row, folder)
    return read(mail, ledger, _sent(row))


def mail_of(row: Mapping[str, object], folder: Path) -> tuple[Mail, tuple[OpenInvoice, ...]]:
    """The mail of a line, and the invoices that are open. Raises BadRow."""
    sent = _sent(row)
    return _raw(row, folder, sent) if "eml" in row else _decoded(row, sent), _ledger(row)


def _need(row: Mapping[str, object], key: str) -> object:
    if key not in row:
        raise BadRow(_MISSING, key=key, example=_EXAMPLES[key])
    return row[key]


def _wrong(key: str) -> BadRow:
    return BadRow(_WRONG, key=key, example=_EXAMPLES[key])


def _text(row: Mapping[str, object], key: str, default: str | None = None) -> str:
    value = _need(row, key) if default is None else row.get(key, default)
    if not isinstance(value, str):
        raise _wrong(key)
    return value


def _sent(row: Mapping[str, object]) -> datetime:
    try:
        sent = datetime.fromisoformat(_text(row, "sent"))
    except ValueError as error:
        raise error if isinstance(error, BadRow) else _wrong("sent") from None
    if sent.tzinfo is None or not 1990 <= sent.year <= 9000:
        raise _wrong("sent")  # which day it was is told by the zone
    return sent


def _raw(row: Mapping[str, object], folder: Path, sent: datetime) -> Mail:
    name = _text(row, "eml")
    try:
        return parse_mail(raw_of(folder / name), sent)
    except Unreadable as why:
        raise BadRow(_UNREADABLE, name=name, why=str(why)) from None
    except (OSError, ValueError):
        raise BadRow(_NO_FILE, name=name) from None


def raw_of(path: Path) -> bytes:
    """The bytes of a mail on disk. Raises OSError, and Unreadable for one that is too large or no plain file."""
    if path.exists() and not path.is_file():
        raise Unreadable("not a file")
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"more than {MAX_BYTES} bytes")
    return raw


def _decoded(row: Mapping[str, object], sent: datetime) -> Mail:
    given = row.get("headers", {})
    if not isinstance(given, Mapping):
        raise _wrong("headers")
    headers = {str(name).lower(): str(value) for name, value in given.items()}
    senders = decoding.addresses(headers.get("from", ""))
    name, address = senders[0] if len(senders) == 1 else ("", "")
    return Mail(
        message_id="",
        sender=address,
        sender_name=name,
        recipients=tuple(mail for _, mail in decoding.addresses(headers.get("to", ""))),
        subject=_text(row, "subject", ""),
        sent=sent,
        text=_text(row, "body"),
        headers=tuple((name, decoding.clean(value)) for name, value in headers.items()),
    )


def _ledger(row: Mapping[str, object]) -> tuple[OpenInvoice, ...]:
    context = _need(row, "context")
    invoices = context.get("invoices", []) if isinstance(context, Mapping) else None
    if not isinstance(invoices, list):
        raise _wrong("context")
    try:
        return tuple(
            OpenInvoice(
                number=str(one["number"]),
                balance=_money(one["amount"], str(one["currency"])),
                due_on=date.fromisoformat(one["due"]),
                issued_on=date.fromisoformat(one.get("issued", one["due"])),
            )
            for one in invoices
        )
    except (LookupError, ValueError, TypeError, AttributeError, DecimalException):
        raise _wrong("invoices") from None


def _money(amount: object, currency: str) -> Money:
    digits = Decimal(str(amount))
    minor = digits.scaleb(EXPONENTS[currency])
    if not abs(digits) <= _MOST_MONEY or minor != int(minor):
        raise ValueError("no amount of money")
    return Money(int(minor), currency)


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
