"""Dates, amounts, lists and account numbers as a letter writes them: Babel's patterns, read once, and "1er" mended.

French is always written as in France and English as in Britain, whatever the debtor's country: a Luxembourg dot or a
Canadian no-break space between thousands would be another style in the same thread.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_currency_symbol

from bot.domain.money import EXPONENTS, Money

NO_BREAK = "\u00a0"
_LOCALES = {"fr": "fr_FR", "en": "en_GB"}
# A French reader takes £ for sterling and ¥ for yen; Babel writes £GB and JPY, and JP¥ in English.
_SYMBOLS = {("fr", "GBP"): "£", ("fr", "JPY"): "¥", ("en", "JPY"): "¥"}
_REMEMBERED = 8192


class FormatProblem(ValueError):
    """A language whose dates and amounts nobody has described."""


@dataclass(frozen=True, slots=True)
class _Shape:
    before: str
    after: str
    group: str
    point: str
    minus: str


@lru_cache(maxsize=32)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(_LOCALES.get(language, language).replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        raise FormatProblem(f"no dates and amounts are known for the language {language!r}") from None


@lru_cache(maxsize=32)
def _names(language: str) -> tuple[dict[int, str], dict[int, str]]:
    locale = _locale(language)
    return dict(locale.months["format"]["wide"]), dict(locale.days["format"]["wide"])


@lru_cache(maxsize=256)
def _shape(currency: str, language: str) -> _Shape:
    locale = _locale(language)
    symbol = _SYMBOLS.get((language, currency)) or get_currency_symbol(currency, locale)
    before, after = locale.currency_formats["standard"].prefix[0], locale.currency_formats["standard"].suffix[0]
    if before.endswith("¤") and symbol[-1].isalpha():
        before += NO_BREAK  # "CHF 1.00": a code of letters never touches the figures
    signs = locale.number_symbols["latn"]
    return _Shape(
        before.replace("¤", symbol),
        after.replace("¤", symbol),
        signs["group"],
        signs["decimal"],
        signs["minusSign"],
    )


@lru_cache(maxsize=_REMEMBERED)
def say_date(day: date, language: str, *, weekday: bool = False, year: bool = True) -> str:
    """`1er décembre 2026` (no-break space between day and month), `1 December 2026`; with `mardi` / `Tuesday` before.

    Without `year` French and English leave it out. Raises FormatProblem for an unknown language.
    """
    if language not in _LOCALES:
        return str(format_date(day, "full" if weekday else "long", locale=_locale(language)))
    months, days = _names(language)
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    space = NO_BREAK if language == "fr" else " "
    said = f"{number}{space}{months[day.month]}" + (f" {day.year}" if year else "")
    return f"{days[day.weekday()]} {said}" if weekday else said


@lru_cache(maxsize=_REMEMBERED)
def _say_money(minor: int, currency: str, language: str) -> str:
    shape, exponent = _shape(currency, language), EXPONENTS[currency]
    whole, fraction = divmod(abs(minor), 10**exponent)
    said = f"{whole:,}".replace(",", shape.group)
    if exponent:
        said = f"{said}{shape.point}{fraction:0{exponent}}"
    return f"{shape.minus if minor < 0 else ''}{shape.before}{said}{shape.after}"


def say_money(money: Money, language: str) -> str:
    """`1 234,56 €` (U+202F between thousands, U+00A0 before the symbol), `€1,234.56`, `¥1,234`: never rounded.

    Raises FormatProblem for an unknown language.
    """
    return _say_money(money.minor, money.currency, language)


def say_list(items: Sequence[str], language: str) -> str:
    """`a, b et c` in French, `a, b and c` in English; empty for no item. Raises FormatProblem."""
    if len(items) < 2:
        return "".join(items)
    if language not in _LOCALES:
        return str(format_list(items, locale=_locale(language)))
    joint = " et " if language == "fr" else " and "
    return joint.join((", ".join(items[:-1]), items[-1]))


def group_iban(iban: str) -> str:
    """An IBAN in capitals and groups of four, with plain spaces so that it can be copied into a bank's form."""
    return _groups(iban, 4)


def group_siren(siren: str) -> str:
    """A SIREN in groups of three; what has not nine digits is given back as it came."""
    digits = re.sub(r"\s+", "", siren)
    return _groups(digits, 3) if re.fullmatch(r"[0-9]{9}", digits) else siren.strip()


def _groups(text: str, size: int) -> str:
    squeezed = re.sub(r"\s+", "", text).upper()
    return " ".join(squeezed[start : start + size] for start in range(0, len(squeezed), size))
