"""A mail as the reader understands it, told line by line for a terminal: what it says, why, and by which words. Pure.

Whatever stands in the mail is shown without control characters: it must not command the terminal.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from bot.adapters.doubts import DOUBTS, WARNINGS
from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.excerpts import Span
from bot.adapters.slack_blocks.proofs import deciding
from bot.adapters.understood import REQUESTS, Told, understood
from bot.adapters.words import Words
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.quotes import OwnWords, own_words
from bot.domain.reading import Kind, Meaning, PaidClaim, Refusal, read

KINDS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.PROMISE: N_("promise to pay"),
        Kind.PLAN: N_("payment in several parts"),
        Kind.PAID: N_("paid already"),
        Kind.DISPUTE: N_("something is contested"),
        Kind.REQUEST: N_("request"),
        Kind.REFUSAL: N_("refusal"),
        Kind.AUTO_REPLY: N_("automatic answer"),
        Kind.BOUNCE: N_("mail not delivered"),
        Kind.WRONG_CONTACT: N_("wrong person"),
        Kind.OTHER: N_("not understood"),
    }
)
# What some words were taken for, by Finding.what.
WHATS: Mapping[str, str] = MappingProxyType(
    {
        "promise": N_("promise to pay"),
        "pay": N_("day of a payment to come"),
        "paid": N_("payment made"),
        "plan": N_("payment in several parts"),
        "amount": N_("amount"),
        "invoice": N_("invoice"),
        "request": N_("request"),
        "dispute": N_("something is contested"),
        "refuses": N_("refusal"),
        "insolvency": N_("insolvency"),
        "condition": N_("condition"),
        "wish": N_("wish"),
        "no_date": N_("no day given"),
        "not_before": N_("earliest day"),
        "withdrawn": N_("day taken back"),
        "third_party": N_("somebody else’s payment"),
        "event": N_("day of something else"),
        "none": N_("date not understood"),
        "wrong_contact": N_("wrong person"),
        "forwards": N_("passed on to someone else"),
        "left": N_("someone has left"),
        "sarcasm": N_("not meant seriously"),
        "new_bank": N_("change of bank details"),
        "bot_order": N_("order to a program"),
        "automatic": N_("sign of a program"),
        "absence": N_("absence"),
        "bounce": N_("mail not delivered"),
        "question": N_("question"),
        "contact": N_("another address"),
        "deputy": N_("somebody else’s name"),
        "remittance": N_("line of a remittance advice"),
    }
)
REFUSALS = {
    Refusal.REFUSES: N_("They will not pay."),
    Refusal.INSOLVENCY: N_("They cannot pay by law any more (insolvency)."),
}
_LONGEST_WORDS = 120  # characters of a finding that are shown
_LONGEST_TEXT = 10_000  # characters of their own words that are shown
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands around the words that prove something; `bold` says that a terminal draws them, unseen themselves."""

    before: str
    after: str
    bold: bool


BRACKETS = Marks("[", "]", bold=False)
BOLD = Marks("\x1b[1m", "\x1b[22m", bold=True)


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail and what was made of it. `about` says where the open invoices come from, or why there are none."""

    name: str
    mail: Mail
    book: tuple[OpenInvoice, ...]
    about: str
    own: OwnWords
    meaning: Meaning


def reading_of(name: str, mail: Mail, book: Sequence[OpenInvoice], about: str = "") -> Reading:
    """Read a mail against these open invoices."""
    own = own_words(mail.text, mail.sender_name)
    return Reading(name, mail, tuple(book), about, own, read(mail, book, mail.sent))


def explain(words: Words, reading: Reading, marks: Marks = BRACKETS) -> list[str]:
    """All that was understood of a mail, and why, as lines."""
    parts = (
        _facts(words, reading),
        _understood(words, reading),
        _person(words, reading.meaning),
        _own_words(words, reading, marks),
        _findings(words, reading.meaning),
    )
    lines = [seen(reading.name)]
    for part in parts:
        lines += [*(f"  {line}".rstrip() for line in part), ""]
    return lines[:-1]


def seen(text: str, most: int = 1000) -> str:
    """One line of somebody's text, without what a terminal would obey or not show."""
    cut = " ".join("".join(_visible(letter) for letter in text).split())
    return cut if len(cut) <= most else f"{cut[: most - 1].rstrip()}…"


def _visible(letter: str) -> str:
    if letter in "\n\t":
        return " "
    return "" if unicodedata.category(letter) in _HIDDEN else letter


def _fact(words: Words, label: str, fact: str) -> str:
    return words.t("{label}: {fact}", label=label, fact=fact)


def _facts(words: Words, reading: Reading) -> list[str]:
    mail = reading.mail
    sender = f"{mail.sender_name} <{mail.sender}>" if mail.sender_name else mail.sender
    book = [
        words.t("{number} ({amount}, due on {day})", number=one.number, amount=one.balance, day=one.due_on)
        for one in reading.book
    ]
    facts = [
        (words.t("From"), sender or words.t("nobody, or more than one sender")),
        (words.t("Subject"), mail.subject),
        (words.t("Written on"), words.day(mail.sent.date(), weekday=True)),
        (words.t("Open invoices"), words.names(book)),
        (words.t("Attached, read"), words.names([one.name for one in mail.attachments if one.text])),
        (words.t("Attached, not opened"), words.names([one.name for one in mail.attachments if not one.text])),
    ]
    lines = [_fact(words, label, seen(fact)) for label, fact in facts if fact]
    return [*lines, *([reading.about] if reading.about else [])]


def _understood(words: Words, reading: Reading) -> list[str]:
    meaning = reading.meaning
    kind = _fact(words, words.t("Kind"), words.t(KINDS[meaning.kind]))
    sentence = understood(Told(words, meaning, reading.book, reading.mail.sent.date()))
    return [kind, seen(sentence), *(f"– {seen(one)}" for one in _details(words, meaning))]


def _details(words: Words, meaning: Meaning) -> Iterator[str]:
    for one in meaning.promises:
        day = words.day(one.day, weekday=True)
        said = words.t("{amount} for {day}", amount=_amount(words, one.amount), day=day)
        scope = f" ({words.names(one.invoices)})" if one.invoices else ""
        sure = words.t("not certain") if one.conditional else words.t("certain")
        yield _fact(words, words.t("Promise"), f"{said}{scope}, {sure}")
    for number, part in enumerate(meaning.plan or (), start=1):
        day = words.day(part.day, weekday=True) if part.day else words.t("day not given")
        amount = words.money(part.amount) if part.amount else words.t("amount not given")
        yield _fact(words, words.t("Part {number}", number=number), f"{day} – {amount}")
    if meaning.paid:
        yield _fact(words, words.t("Paid"), ", ".join(_paid(words, meaning.paid)))
    for request in meaning.requests:
        yield _fact(words, words.t("Request"), words.t(REQUESTS[request]))
    if meaning.refusal:
        yield _fact(words, words.t("Refusal"), words.t(REFUSALS[meaning.refusal]))
    if meaning.absence:
        until = meaning.absence.until
        back = words.t("back on {day}", day=words.day(until, weekday=True)) if until else words.t("day not given")
        yield _fact(words, words.t("Absence"), back)
    if meaning.bounce:
        lasting = words.t("for good") if meaning.bounce.permanent else words.t("for the time being")
        yield _fact(words, words.t("Not delivered"), ", ".join((lasting, *meaning.bounce.recipients)))
    if meaning.contact:
        yield _fact(words, words.t("Contact"), meaning.contact)
    for line in meaning.remittance:
        named = line.number or words.t("an invoice not known here")
        amount = words.money(line.amount) if line.amount else words.t("amount not given")
        yield _fact(words, words.t("Payment advice"), f"{named}, {amount}")


def _paid(words: Words, claim: PaidClaim) -> Iterator[str]:
    yield words.day(claim.day, weekday=True) if claim.day else words.t("day not given")
    if claim.amount:
        yield words.money(claim.amount)
    yield from claim.invoices
    if claim.reference:
        yield words.t("reference {reference}", reference=claim.reference)


def _amount(words: Words, amount: Money | None) -> str:
    return words.money(amount) if amount else words.t("the full balance")


def _person(words: Words, meaning: Meaning) -> list[str]:
    if not meaning.needs_person:
        return [words.t("No person is needed.")]
    why = {**DOUBTS, **WARNINGS}
    return [words.t("A person is needed:"), *(f"– {words.t(why[code])}" for code in meaning.why_person)]


def _own_words(words: Words, reading: Reading, marks: Marks) -> list[str]:
    text = reading.meaning.own_text[:_LONGEST_TEXT]
    lines = []
    if text:
        lines.append(
            words.t("Their own words, what proves the understanding in bold:")
            if marks.bold
            else words.t("Their own words, what proves the understanding in [brackets]:")
        )
        lines += [f"│ {line}" for line in _marked(text, deciding(reading.meaning), marks)]
    else:
        lines.append(words.t("They wrote no words of their own."))
    if len(reading.meaning.own_text) > _LONGEST_TEXT:
        lines.append("│ …")
    quoted, footer = _filled(reading.own.quoted), _filled(reading.own.footer)
    if quoted:
        lines.append(words.n("{count} quoted line left out.", "{count} quoted lines left out.", quoted))
    if footer:
        lines.append(
            words.n(
                "{count} line of signature or small print left out.",
                "{count} lines of signature or small print left out.",
                footer,
            )
        )
    return lines


def _filled(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def _marked(text: str, spans: Sequence[Span], marks: Marks) -> list[str]:
    """The text line by line, with marks around these places; those that overlap are marked as one."""
    proved = bytearray(len(text))
    for start, end in spans:
        proved[start : min(end, len(text))] = b"\1" * (min(end, len(text)) - start)
    lines, line, inside = [], "", False
    for place, letter in enumerate(text):
        shown = _visible(letter)
        if not shown:
            continue
        if letter == "\n" or bool(proved[place]) != inside:
            line += marks.after if inside else ""
            inside = bool(proved[place]) and letter != "\n"
            line += marks.before if inside else ""
        if letter == "\n":
            lines.append(line)
            line = ""
        else:
            line += shown
    return [*lines, line + (marks.after if inside else "")]


def _findings(words: Words, meaning: Meaning) -> list[str]:
    found = dict.fromkeys((seen(one.words, _LONGEST_WORDS), one.what, one.rule) for one in meaning.evidence)
    if not found:
        return [words.t("No rule found anything in it.")]
    lines = [
        words.t("“{words}”: {what} ({rule})", words=said, what=words.t(WHATS[what]), rule=rule)
        for said, what, rule in found
    ]
    return [words.t("What was found, and by which rule:"), *(f"– {line}" for line in lines)]
