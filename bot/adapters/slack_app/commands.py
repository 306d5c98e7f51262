"""`/relance …` -> a command: words of French and English at any time, with or without accents. Pure."""

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.usecases.days import typed_day
from bot.usecases.records import RefusalCode, Refused

WORDS: Mapping[str, tuple[str, ...]] = {
    "help": ("aide", "help"),
    "overdue": ("retard", "overdue", "retards", "late", "impayes"),
    "invoice": ("facture", "invoice"),
    "customer": ("client", "customer"),
    "promises": ("promesses", "promises", "promesse", "promise"),
    "drafts": ("brouillons", "drafts", "brouillon", "draft"),
    "paid": ("payee", "paid", "paye", "payees", "regle", "reglee"),
    "pause": ("pause",),
    "resume": ("reprendre", "resume"),
    "why": ("pourquoi", "why"),
    "timeline": ("historique", "timeline"),
}
_FRENCH = frozenset(
    "aide retard retards impayes facture client promesses promesse brouillons brouillon payee paye payees regle reglee "
    "reprendre pourquoi historique".split()
)
_AGE = re.compile(r">(\d{1,4})[jd]")
_MORE = re.compile(r">(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Command:
    """What someone typed: the command, its words, and what was set apart from them."""

    name: str
    words: str = ""
    amount: str = ""
    day: date | None = None
    older_than: int = 0
    more_than: int = 0
    by_amount: bool = False
    public: bool = False
    language: str = ""


def parse(text: str, today: date) -> Command:
    """The command in what was typed. Raises Refused(UNKNOWN_WORD, MISSING_WORD, BAD_DAY)."""
    words = text.replace("\u00a0", " ").split()
    first = _fold(words[0]) if words else "help"
    name = next((name for name, known in WORDS.items() if first in known), "")
    if not name:
        near = difflib.get_close_matches(first, [word for known in WORDS.values() for word in known], 1, 0.5)
        raise Refused(RefusalCode.UNKNOWN_WORD, {"words": words[0][:50], "near": near[0] if near else "aide, help"})
    rest = words[1:]
    language = "fr" if first in _FRENCH else "en" if first != "pause" and words else ""
    if name == "overdue":
        return _overdue(rest, language)
    if name == "paid":
        return _paid(rest, today, language)
    if name == "pause":
        return _pause(rest, today, language)
    if name in {"invoice", "customer", "why", "resume", "timeline"} and not rest:
        raise Refused(RefusalCode.MISSING_WORD, {"usage": _usage(name)})
    return Command(name, " ".join(rest), language=language)


def _usage(name: str) -> str:
    kinds = {"invoice": "F-2026-014", "why": "F-2026-014", "paid": "F-2026-014 620,00"}
    french, english = WORDS[name][0], WORDS[name][min(1, len(WORDS[name]) - 1)]
    example = kinds.get(name, "dupont")
    return f"/relance {french} {example}" + (f" (/relance {english} {example})" if english != french else "")


def _overdue(rest: Sequence[str], language: str) -> Command:
    kept: list[str] = []
    older = more = 0
    by_amount = public = False
    words = iter(rest)
    for word in words:
        age, amount = _AGE.fullmatch(_fold(word)), _MORE.fullmatch(word)
        if age:
            older = int(age[1])
        elif amount:
            more = int(amount[1])
        elif _fold(word) in {"tri", "sort"}:
            by_amount = _fold(next(words, "")) in {"montant", "amount"}
        elif _fold(word) == "public":
            public = True
        else:
            kept.append(word)
    return Command("overdue", " ".join(kept), older_than=older, more_than=more, by_amount=by_amount, public=public,
                   language=language)  # fmt: skip


def _paid(rest: Sequence[str], today: date, language: str) -> Command:
    words, day = _with_day(rest, ("le", "on"), today)
    if not words:
        raise Refused(RefusalCode.MISSING_WORD, {"usage": _usage("paid")})
    return Command("paid", words[0], amount="".join(words[1:]), day=day, language=language)


def _pause(rest: Sequence[str], today: date, language: str) -> Command:
    words, day = _with_day(rest, ("jusqu'au", "jusqu’au", "jusque", "until"), today)
    if not words:
        raise Refused(RefusalCode.MISSING_WORD, {"usage": _usage("pause")})
    return Command("pause", " ".join(words), day=day, language=language)


def _with_day(rest: Sequence[str], marks: Sequence[str], today: date) -> tuple[list[str], date | None]:
    """The words before a mark such as `le`, and the day after it."""
    place = next((index for index, word in enumerate(rest) if _fold(word) in marks), None)
    if place is None:
        return list(rest), None
    return list(rest[:place]), typed_day(" ".join(rest[place + 1 :]), today)


def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.lower())
    return "".join(character for character in plain if not unicodedata.combining(character))
