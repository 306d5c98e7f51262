"""Dates in figures: 04/12/2026, 4.12., 2026-12-04. Which number is the day, and what is no date at all."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.domain.dates.found import DateFound
from bot.domain.dates.rules import rule_named
from bot.domain.dates.spans import SIX_MONTHS, Span
from bot.domain.phrases import Found, Lexicon, Token

UNITS = frozenset({"€", "$", "£", "%", "°", "k"})
_NUMERIC = re.compile(r"(\d{1,4})([./ -])(\d{1,2})(?:\2(\d{2,4}))?")
_NUMBERED = frozenset(
    "numero n no nr facture factures invoice invoices rechnung factura facturas ref reference version v # / +".split()
)
_LED = frozenset(
    "le du au dès des pour avant on by for from until till before since of dated date due el al del hasta desde para "
    "am zum vom bis ab den dem der".split()
)
_NO_DATES = frozenset("24/7 7/7 1/1 1/2 1/3 2/3 1/4 3/4".split())  # always open; one of one; a third


def read_numeric(
    found: Found[str], tokens: Sequence[Token], lexicon: Lexicon, sent: date, *, american: bool
) -> DateFound | None:
    """The date that figures with marks between them name; None when they are a price, a fraction, a range."""
    match = _NUMERIC.fullmatch(found.groups["num"])
    if match is None:
        return None
    first, mark, second, year = match[1], match[2], match[3], match[4]
    if len(first) == 4:
        if year is None or len(year) > 2:
            return None
        return _made(found, {"year": first, "month": second, "day": year}, sent)
    if len(first) > 2 or (year is not None and len(year) == 3):
        return None
    if year is None and not _may_be_short(found, tokens, lexicon, match):
        return None
    full = {} if year is None else {"year": year if len(year) == 4 else f"20{year}"}
    swapped = (american and mark != ".") or (int(second) > 12 and lexicon.code == "en")
    day, month = (second, first) if swapped else (first, second)
    other = None
    if lexicon.code == "en" and not american and mark != "." and int(day) <= 12 and day != month:
        other = _near(full | {"day": month, "month": day}, sent)
    made = _made(found, full | {"day": day, "month": month}, sent)
    reading = made.span.future
    ambiguous = other is not None and reading is not None and (reading - sent).days <= SIX_MONTHS
    return DateFound(made.start, made.end, made.rule, made.span, other if ambiguous else None)


def _near(groups: Mapping[str, str], sent: date) -> date | None:
    maker = rule_named("day_month")
    future = maker(groups, sent).future if maker else None
    return future if future is not None and (future - sent).days <= SIX_MONTHS else None


def _may_be_short(found: Found[str], tokens: Sequence[Token], lexicon: Lexicon, match: re.Match[str]) -> bool:
    """Whether two numbers alone are a day and a month.

    `05/12` is; `5.12` is in German, and elsewhere with all its zeros where a date is led to; so is `15-12`, but `5-12`
    may be a range. A unit behind, or the word for a number before, speaks against all of them.
    """
    first, mark, second = match[1], match[2], match[3]
    after = tokens[found.end].text if found.end < len(tokens) else ""
    before = tokens[found.start - 1].text if found.start else ""
    if before == "." and found.start > 1:  # "Nr. 5/12"
        before = tokens[found.start - 2].text
    if after in UNITS or after in lexicon.not_days or before in _NUMBERED:
        return False
    if max(int(first), int(second)) > 31 or min(int(first), int(second)) > 12:
        return False  # 24/24 and 64.50 are no days of any year
    led = before in _LED or "wd" in found.groups
    if mark == "/":
        return led or match[0] not in _NO_DATES
    if mark == ".":
        padded = len(first) == len(second) == 2 and int(second) <= 12
        if lexicon.code == "de" or (led and padded):
            return True
        return (led or padded) and _goes_on(tokens, found.end, ",:")
    return led and mark == "-" and int(first) > int(second)


def _goes_on(tokens: Sequence[Token], point: int, marks: str = "") -> bool:
    """Whether a point stands here that ends no sentence: "24.11. in our bank"; one of `marks` may follow it."""
    if point + 1 >= len(tokens) or tokens[point].text != ".":
        return False
    after = tokens[point + 1]
    return after.text in {*marks, "-"} or (after.kind in {"word", "number", "code", "#a"} and not after.capital)


def with_point(one: DateFound, tokens: Sequence[Token]) -> DateFound:
    """The point of an ordinal or a short date ("am 15. überweisen wir") belongs to the date and ends no sentence."""
    return replace(one, end=one.end + 1) if _goes_on(tokens, one.end) else one


def _made(found: Found[str], groups: dict[str, str], sent: date) -> DateFound:
    weekday = {"wd": found.groups["wd"]} if "wd" in found.groups else {}
    maker = rule_named("day_month")
    span = maker(groups | weekday, sent) if maker else Span()
    return DateFound(found.start, found.end, "numeric", span)
