"""Dates in what a debtor writes: each phrase that names a day, the day it means, and how sure that is.

The phrases are tables of bot.domain.phrases; the arithmetic is in `rules`. Nothing here knows what a date is for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.dates.rules import rule_named
from bot.domain.dates.spans import SIX_MONTHS, Span, add_months, month_end
from bot.domain.phrases import Found, Lexicon, Token

__all__ = ["DateFound", "Span", "add_months", "find_dates", "month_end"]

_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?")
_GO_ON = frozenset({"word", "number", "code"})
_UNITS = frozenset({"€", "$", "£", "%", "°", "k"})
# Rules whose day comes from somewhere else than the words alone.
BORROWED = frozenset({"same_day", "due_date", "terms"})


@dataclass(frozen=True, slots=True)
class DateFound:
    """A phrase that names a day: the tokens [start, end), the rule that read it and what it gave.

    `other` is the second reading of a numeric date that may be day/month or month/day, both near.
    """

    start: int
    end: int
    rule: str
    span: Span
    other: date | None = None


def find_dates(
    tokens: Sequence[Token], lexicon: Lexicon, sent: date, *, american: bool = False
) -> tuple[DateFound, ...]:
    """The dates in canonical tokens, from left to right, the longest reading of each place; they never overlap.

    `american` turns numeric dates to month/day. A rule of BORROWED has no day of its own.
    """
    longest: dict[int, Found[str]] = {}
    for found in lexicon.date_spotter.spot(tokens):
        if found.end > longest.get(found.start, found).end or found.start not in longest:
            longest[found.start] = found
    dates: list[DateFound] = []
    reached = 0
    for start in sorted(longest):
        found = longest[start]
        if start < reached:
            continue
        if found.payload == "greeting":  # "guten Morgen" is no tomorrow
            reached = found.end
            continue
        one = _date(found, tokens, lexicon, sent, american=american)
        if one is not None:
            one = _with_point(one, tokens) if lexicon.code == "de" else one
            dates.append(one)
            reached = one.end
    return tuple(dates)


def _with_point(one: DateFound, tokens: Sequence[Token]) -> DateFound:
    """The point of a German ordinal ("am 15. überweisen wir") belongs to the date and ends no sentence."""
    point, after = tokens[one.end : one.end + 1], tokens[one.end + 1 : one.end + 2]
    goes_on = point and point[0].text == "." and after and (after[0].kind in _GO_ON or after[0].text == "-")
    if one.rule in {"numeric", "day_only"} and goes_on and not after[0].capital:
        return replace(one, end=one.end + 1)
    return one


def _date(
    found: Found[str], tokens: Sequence[Token], lexicon: Lexicon, sent: date, *, american: bool
) -> DateFound | None:
    rule = found.payload
    if rule in BORROWED:
        return DateFound(found.start, found.end, rule, Span())
    if rule == "numeric":
        return _numeric(found, tokens, lexicon, sent, american=american)
    if found.end < len(tokens) and rule in {"day_only", "day_only_range"}:
        after = tokens[found.end]
        if after.text in lexicon.not_days or after.text in _UNITS or after.kind == "number":
            return None
    maker = rule_named(rule)
    if maker is None:
        return None
    unnamed = rule.endswith("_month") and rule != "day_month" and not rule.endswith("named_month")
    if unnamed and _names_month(tokens, found.end):
        return DateFound(found.start, found.end, rule, Span(impossible="no_such_day"))
    try:
        span = maker(found.groups, sent)
    except (ValueError, OverflowError):
        span = Span(impossible="no_such_day")
    return DateFound(found.start, found.end, rule, span)


def _names_month(tokens: Sequence[Token], index: int) -> bool:
    """Whether a month is named right behind: then "the end of the month" was not this month's."""
    return any(token.text.startswith("@m") for token in tokens[index : index + 2])


def _numeric(
    found: Found[str], tokens: Sequence[Token], lexicon: Lexicon, sent: date, *, american: bool
) -> DateFound | None:
    match = _NUMERIC.fullmatch(found.groups["num"])
    if match is None:
        return None
    first, mark, second, year = match[1], match[2], match[3], match[4]
    if len(first) == 4:
        if year is None or len(year) > 2:
            return None
        return _made(found, {"year": first, "month": second, "day": year}, sent)
    if year is None and not _may_be_short_date(found, tokens, lexicon, mark):
        return None
    if len(first) > 2 or (year is not None and len(year) == 3):
        return None
    full = {} if year is None else {"year": year if len(year) == 4 else f"20{year}"}
    swapped = american or (int(second) > 12 and lexicon.code == "en")
    day, month = (second, first) if swapped else (first, second)
    other = None
    if lexicon.code == "en" and not american and int(day) <= 12 and day != month:
        other = _near(rule_named("day_month"), full | {"day": month, "month": day}, sent)
    made = _made(found, full | {"day": day, "month": month}, sent)
    reading = made.span.future
    ambiguous = other is not None and reading is not None and (reading - sent).days <= SIX_MONTHS
    return DateFound(made.start, made.end, made.rule, made.span, other if ambiguous else None)


def _near(maker: object, groups: dict[str, str], sent: date) -> date | None:
    if not callable(maker):
        return None
    future: date | None = maker(groups, sent).future
    return future if future is not None and (future - sent).days <= SIX_MONTHS else None


def _may_be_short_date(found: Found[str], tokens: Sequence[Token], lexicon: Lexicon, mark: str) -> bool:
    """`05/12` is a date, `5.12` only in German, `5-12` is a range; none is before a unit."""
    after = tokens[found.end].text if found.end < len(tokens) else ""
    if after in _UNITS or after in lexicon.not_days:
        return False
    if mark == ".":
        return lexicon.code == "de"
    return mark == "/" and not (found.start > 0 and tokens[found.start - 1].text in {"numero", "n", "no", "nr"})


def _made(found: Found[str], groups: dict[str, str], sent: date) -> DateFound:
    weekday = {"wd": found.groups["wd"]} if "wd" in found.groups else {}
    maker = rule_named("day_month")
    span = maker(groups | weekday, sent) if maker else Span()
    return DateFound(found.start, found.end, "numeric", span)
