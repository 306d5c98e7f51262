"""What a reply's card shows beside its sentence: the words that prove it, what is in doubt, files, dangers. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from bot.adapters.clauses import clause_of, on_one_line
from bot.adapters.doubts import DOUBTS, WARNINGS
from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.excerpts import Span, joined
from bot.adapters.slack_blocks.parts import clean
from bot.adapters.words import Words
from bot.domain.reading import Finding, Kind, Meaning
from bot.usecases.recording import SUSPICIOUS
from bot.usecases.records import Enclosed

# The findings that decide what a reply of a kind means; sums and invoices are shown where they stand beside these.
_PAYING = frozenset({"promise", "pay", "condition", "wish", "not_before", "no_date"})
_ELSEWHERE = frozenset({"wrong_contact", "left", "forwards", "contact", "deputy"})
_DECIDING: Mapping[Kind, frozenset[str]] = MappingProxyType(
    {
        Kind.PROMISE: _PAYING,
        Kind.PLAN: _PAYING - {"wish"} | {"plan"},
        Kind.PAID: frozenset({"paid"}),
        Kind.DISPUTE: frozenset({"dispute"}),
        Kind.REQUEST: frozenset({"request", "no_date", "not_before"}),
        Kind.REFUSAL: frozenset({"refuses", "insolvency"}),
        Kind.AUTO_REPLY: frozenset({"automatic", "absence", "left", "contact", "deputy"}),
        Kind.BOUNCE: frozenset({"bounce"}),
        Kind.WRONG_CONTACT: _ELSEWHERE,
        Kind.OTHER: frozenset({"new_bank", "bot_order", "sarcasm"}),
    }
)
_VALUES = frozenset({"amount", "invoice"})
_DATED = frozenset({"pay", "paid", "none"})  # what a doubtful date matters for
_MOST_LINES, _MOST_WORDS, _MOST_FILES = 12, 160, 5
# Doubts that the sentence tells, or that go without saying.
_OF_PLANS = frozenset({"part_promised", "several_days", "wish", "conditional", "amount_unclear"})
_TOLD = frozenset({"request", "bounce", "wrong_contact", "other"})
_TOLD_OF_PROMISES = frozenset({"conditional", "condition", "wish", "delay", "several_days", "no_date"})
_TYPES = {
    "pdf": "PDF", "xls": "Excel", "xlsx": "Excel", "ods": "Calc", "doc": "Word", "docx": "Word", "csv": "CSV",
    "zip": "ZIP", "xml": "XML", "html": "HTML", "htm": "HTML", "png": N_("image"), "jpg": N_("image"),
    "jpeg": N_("image"), "gif": N_("image"), "txt": N_("text"), "eml": N_("mail"), "msg": N_("mail"),
}  # fmt: skip


def deciding(meaning: Meaning) -> list[Span]:
    """The places in the writer's own text that decided what it means, in order and without overlap."""
    text, placed = meaning.own_text, [found for found in meaning.evidence if found.start >= 0]
    wanted = _DECIDING[meaning.kind]
    wanted |= _PAYING if meaning.promises else frozenset()
    wanted |= {"paid"} if meaning.paid else frozenset()
    wanted |= {"request"} if meaning.requests else frozenset()
    wanted |= _ELSEWHERE if meaning.contact else frozenset()
    spans = joined(text, [_place(text, found) for found in placed if found.what in wanted])
    values = [(found.start, found.end) for found in placed if found.what in _VALUES]
    for _ in range(2):  # a sum beside a word that decides, then an invoice beside the sum
        for value in values:
            together = joined(text, [*spans, value])
            if len(together) <= len(spans):
                spans = together
    return spans


def _place(text: str, found: Finding) -> Span:
    """Where a finding stands; on what a payment hangs is told to the end of the clause."""
    return clause_of(text, found) if found.what in {"condition", "wish"} else (found.start, found.end)


# What is in doubt


def not_understood(words: Words, meaning: Meaning) -> list[str]:
    """What in the writer's words stays open, each line with the words themselves."""
    lines = []
    for found in meaning.evidence:
        said = _quoted(found)
        if found.doubts and found.what in _DATED:
            doubt = words.t(DOUBTS.get(found.doubts[0], DOUBTS["date_unclear"]))
            lines.append(words.t("“{words}”: {doubt}", words=said, doubt=inside(doubt)))
        elif found.what == "none":
            lines.append(words.t("“{words}”: a date, but what for?", words=said))
        elif found.what == "question" and not _is_request(meaning, found):
            lines.append(words.t("To be answered: “{words}?”", words=said))
    return list(dict.fromkeys(lines))[:_MOST_LINES]


def inside(sentence: str) -> str:
    """A sentence as it stands behind a colon."""
    return f"{sentence[:1].lower()}{sentence[1:]}"


def _quoted(found: Finding) -> str:
    return clean(on_one_line(found.words, _MOST_WORDS), _MOST_WORDS + 1)


def _is_request(meaning: Meaning, question: Finding) -> bool:
    """Whether a question is one of the requests, which the sentence tells."""
    requests = [found for found in meaning.evidence if found.what == "request"]
    return any(found.start < question.end and question.start < found.end for found in requests)


def why_asked(words: Words, meaning: Meaning, shown: Sequence[str]) -> str:
    """Why a person is asked, as far as neither the sentence nor the lines that are `shown` tell it; else empty.

    Of what may be a fraud the warnings tell enough.
    """
    if SUSPICIOUS & set(meaning.why_person):
        return ""
    told = {found.doubts[0] for found in meaning.evidence if found.doubts and found.what in _DATED} if shown else set()
    questions = [found for found in meaning.evidence if found.what == "question"]
    if questions and (shown or all(_is_request(meaning, question) for question in questions)):
        told.add("question")
    told |= _TOLD | _TOLD_OF_PROMISES
    told |= _OF_PLANS if meaning.kind is Kind.PLAN else set()
    told |= {"remittance"} if meaning.kind is Kind.PAID else set()
    return inside(" ".join(words.t(said) for code, said in DOUBTS.items() if code in {*meaning.why_person} - told))


# Files


def remitted(words: Words, meaning: Meaning, today: date) -> list[str]:
    """The lines of a remittance advice: invoice, sum, day; the words of a line that is of no open invoice."""
    lines = []
    for line in meaning.remittance[:_MOST_LINES]:
        facts = [words.money(line.amount)] if line.amount else []
        facts += [words.near(line.day, today)] if line.day else []
        name = line.number or words.t("“{words}”: no open invoice", words=clean(on_one_line(line.words, 80), 81))
        lines.append(" – ".join([name, *facts]))
    left = len(meaning.remittance) - len(lines)
    return lines + ([words.n("… and {count} more line", "… and {count} more lines", left)] if left > 0 else [])


def instalments(words: Words, meaning: Meaning, today: date) -> list[str]:
    """The payments of a plan, a line each."""
    parts = meaning.plan or ()
    lines = []
    for part in parts[:_MOST_LINES]:
        day = words.near(part.day, today) if part.day else words.t("day not given")
        amount = words.money(part.amount) if part.amount else words.t("amount not given")
        lines.append(f"{day} – {amount}")
    left = len(parts) - len(lines)
    return lines + ([words.n("… and {count} more payment", "… and {count} more payments", left)] if left > 0 else [])


def files(words: Words, enclosed: Sequence[Enclosed], *, private: bool) -> str:
    """The files that came along: name, type and size; only their count when they are a private person's."""
    if not enclosed:
        return ""
    if private:
        return words.n("{count} file came along.", "{count} files came along.", len(enclosed))
    named = [_file(words, file) for file in sorted(enclosed, key=_is_picture)[:_MOST_FILES]]
    left = len(enclosed) - len(named)
    if left > 0:
        named.append(words.n("{count} more file", "{count} more files", left))
    return "\n".join([words.t("Attached files"), *named])


def _is_picture(file: Enclosed) -> bool:
    return file.media_type.startswith("image/")


def _file(words: Words, file: Enclosed) -> str:
    stem, _, ending = file.name.rpartition(".")
    kind = _TYPES.get(ending.lower() if stem else "", "") or _TYPES.get(file.media_type.rpartition("/")[2], N_("file"))
    facts = {"name": clean(file.name, 80), "kind": words.t(kind), "size": _size(words, file.size)}
    if file.opened:
        return words.t("{name} ({kind}, {size}): read", **facts)
    return words.t("{name} ({kind}, {size}): not opened", **facts)


def _size(words: Words, size: int) -> str:
    if size < 1000:
        return words.n("{count} byte", "{count} bytes", size)
    if size < 1_000_000:
        return words.t("{count} kB", count=round(size / 1000))
    return words.t("{count} MB", count=round(size / 1_000_000))


# Dangers


def dangers(words: Words, warnings: Sequence[str]) -> list[str]:
    """Why the sender is not to be trusted, the worst first."""
    return [words.t(said) for code, said in WARNINGS.items() if code in warnings]


def advice(words: Words, warnings: Sequence[str]) -> str:
    """What to do about the dangers."""
    if "bank_change" in warnings:
        return words.t("Ring a number that you already have; change nothing in your bank.")
    return words.t("Before you act on it, ring a number that you already have.")
