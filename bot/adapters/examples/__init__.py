"""A company's own decided replies as labelled examples: the corpus format, disguised, to measure the reader with."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.adapters.corpus import as_prediction, read_row
from bot.adapters.examples.disguise import Disguise, addresses_in
from bot.adapters.examples.labels import LEFT_OUT, Label, NoLabel, label
from bot.domain.mail import Mail
from bot.domain.phrases import LEXICONS, language_of, tokenise
from bot.domain.quotes import own_words
from bot.domain.reading import Kind, Meaning, read
from bot.usecases.exporting import Decided

__all__ = ["CHANGED", "LEFT_OUT", "NoLabel", "example"]

CHANGED = "pseudonym_changed_reading"  # the tag of a line that the reader reads otherwise than it read the mail
_KEYS = ("id", "lang", "sent", "subject", "headers", "body", "context", "expect", "tags")
LONGEST = 20_000  # characters of a mail that are written; what comes after is what was quoted long ago
TRIES = 8  # draws until the disguised mail reads as the mail does
_PLAIN = ("auto-submitted", "precedence", "x-auto-response-suppress")
_WORDY = ("x-autoreply", "x-autorespond")
_ADDRESSED = ("return-path", "x-autoreply-from", "x-failed-recipients")


def example(decided: Decided) -> dict[str, object]:
    """One line of the corpus. Raises NoLabel for a reply that must be left out, and says why."""
    reply = decided.reply
    if decided.mail is None:
        raise NoLabel("unreadable")
    before = read(decided.mail, reply.book, decided.mail.sent)
    mail = replace(decided.mail, text=decided.mail.text[:LONGEST])
    headers = {name: mail.header(name) for name in (*_PLAIN, *_WORDY, *_ADDRESSED) if mail.header(name)}
    right = label(
        reply, decided.recorded, decided.received, automatic=bool(headers.keys() & {"auto-submitted", *_WORDY})
    )
    own = own_words(mail.text, mail.sender_name)
    lang = language_of(tokenise(own.text[:10_000]), tokenise(f"{mail.subject} {own.quoted}"[:2000]))
    seed = f"{reply.id}\n{mail.message_id}\n{mail.sent}\n{mail.text}".encode("utf-8", "replace")
    for attempt in range(TRIES):
        disguise = Disguise(
            hashlib.sha256(seed + bytes([attempt])).digest(),
            LEXICONS[lang],
            reply.book,
            sender=mail.sender_name,
            names=decided.names,
            numbers=decided.numbers,
            amounts=[one.amount for one in decided.recorded if reply.decision == "corrected"],
            texts=(mail.subject, mail.text, *headers.values()),
            machine=before.kind in {Kind.BOUNCE, Kind.AUTO_REPLY},
        )
        row = _row(decided, mail, headers, disguise)
        alike = _reads_alike(disguise.meaning(before), read_row(row, Path()))
        if alike:
            break
    tags = [reply.decision, *([] if alike else [CHANGED])]
    row |= {"lang": lang, "expect": _expect(right, disguise), "tags": tags}
    if _shows(row, mail, disguise):
        raise NoLabel("not_hidden")
    return {key: row[key] for key in _KEYS}


def _row(decided: Decided, mail: Mail, headers: dict[str, str], disguise: Disguise) -> dict[str, object]:
    sender = disguise.address(mail.sender) if mail.sender else ""
    name = disguise.name(mail.sender_name)
    shown = {
        "From": f"{name} <{sender}>" if name and sender else sender,
        "To": ", ".join(map(disguise.address, mail.recipients)),
    }
    for key, value in headers.items():
        plain = key in _PLAIN and value.replace("-", "").replace(" ", "").replace(",", "").isalpha()
        empty = value == "<>"
        name = "-".join(part.capitalize() for part in key.split("-"))
        shown[name] = value if plain or empty else disguise.text(value)
    kind = mail.header("content-type").lower()
    if "report-type=" in kind:
        report = "disposition-notification" if "disposition-notification" in kind else "delivery-status"
        shown["Content-Type"] = f"multipart/report; report-type={report}"
    return {
        "id": f"reply-{decided.reply.id}",
        "sent": mail.sent.isoformat(),
        "subject": disguise.text(mail.subject),
        "headers": {key: value for key, value in shown.items() if value},
        "body": disguise.text(mail.text),
        "context": {
            "invoices": [
                {
                    "number": one.number,
                    "currency": one.balance.currency,
                    "amount": float(one.balance.decimal),
                    "due": one.due_on.isoformat(),
                    "issued": one.issued_on.isoformat(),
                }
                for one in map(disguise.invoice, decided.reply.book)
            ]
        },
    }


def _expect(right: Label, disguise: Disguise) -> dict[str, object]:
    said = as_prediction(disguise.meaning(right.meaning))
    promises = said["promises"]
    assert isinstance(promises, list)
    for one, promise in zip(promises, right.meaning.promises, strict=True):
        if promise.day in right.may_be_left:
            one["optional"] = True
        if promise.amount and (promise.amount.minor * disguise.factor).denominator > 1:
            near = round(promise.amount.minor * disguise.factor)  # a third of another sum may differ by a cent
            one["amount_ok"] = [float(replace(promise.amount, minor=near + cent).decimal) for cent in (-1, 0, 1)]
    paid = said["paid"]
    if isinstance(paid, dict):
        paid |= {"date_ok": [day and day.isoformat() for day in right.paid_days]} if right.paid_days else {}
        paid |= {"optional": True} if right.paid_may_be_left else {}
    kinds = {"kind_ok": [kind.value for kind in right.kinds]} if right.kinds else {}
    return said | kinds | {"needs_human": right.needs_person, "own_text": None, "quoted_text": None}


def _reads_alike(wanted: Meaning, after: Meaning) -> bool:
    """Whether the disguised mail was read as the mail was: kind, days, amounts, invoices, need of a person."""

    def gist(meaning: Meaning) -> object:
        paid, absence, bounce = meaning.paid, meaning.absence, meaning.bounce
        return (
            meaning.kind,
            [(one.day, one.invoices, one.conditional) for one in meaning.promises],
            [part.day for part in meaning.plan or ()],
            (paid.day, paid.reference) if paid else None,
            absence.until if absence else None,
            (bounce.permanent, sorted(bounce.recipients)) if bounce else None,
            meaning.requests,
            meaning.refusal,
            meaning.contact.lower(),
            meaning.needs_person,
        )

    def sums(meaning: Meaning) -> list[int | None]:
        amounts = [one.amount for one in meaning.promises] + [part.amount for part in meaning.plan or ()]
        return [amount.minor if amount else None for amount in amounts]

    pairs = zip(sums(wanted), sums(after), strict=False)
    near = all(one == other or (one and other and abs(one - other) <= 2) for one, other in pairs)
    return gist(wanted) == gist(after) and near


def _shows(row: dict[str, object], mail: Mail, disguise: Disguise) -> bool:
    """Whether anything that is known to be somebody's still stands in the line."""
    texts = (mail.text, mail.subject, mail.sender, *mail.recipients)
    addresses = {address for text in texts for address in addresses_in(text)}
    return any(disguise.shown(text, addresses) for text in _strings(row))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
