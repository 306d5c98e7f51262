"""The rules for feasts and public holidays: those of a date, those that Easter moves, those of a weekday of a month."""

from datetime import date, timedelta

from bot.domain.dates.periods import Groups, Rule, nth_weekday
from bot.domain.dates.spans import SIX_MONTHS, Span, easter, near_year


def feast(month: int, day: int) -> Rule:
    """A feast that has its date."""

    def rule(_: Groups, sent: date) -> Span:
        return near_year(month, day, sent)

    return rule


def of_easter(offset: int) -> Rule:
    """A feast so many days after Easter Sunday."""

    def rule(_: Groups, sent: date) -> Span:
        return _nearest([easter(year) + timedelta(days=offset) for year in _years(sent)], sent)

    return rule


def of_weekday(month: int, place: int, weekday: int, offset: int = 0) -> Rule:
    """A feast on the n-th such weekday of a month (-1 is the last), or so many days after it."""

    def rule(_: Groups, sent: date) -> Span:
        found = [nth_weekday(date(year, month, 1), place, weekday) for year in _years(sent)]
        return _nearest([day + timedelta(days=offset) for day in found if day], sent)

    return rule


def _years(sent: date) -> tuple[int, ...]:
    return (sent.year - 1, sent.year, sent.year + 1)


def _nearest(days: list[date], sent: date) -> Span:
    """The next of these days when it is less than six months off, and the last of those gone by."""
    coming = next((day for day in days if day >= sent), None)
    gone = next((day for day in reversed(days) if day <= sent), None)
    return Span(future=coming if coming and (coming - sent).days <= SIX_MONTHS else None, past=gone)


def feast_named(kind: str, argument: str) -> Rule | None:
    """The rule of `feast:MM-DD`, `easter:DAYS` or `holiday:MONTH,PLACE,WEEKDAY[,DAYS]`."""
    if kind == "feast":
        month, day = argument.split("-")
        return feast(int(month), int(day))
    if kind == "easter":
        return of_easter(int(argument))
    if kind == "holiday":
        return of_weekday(*map(int, argument.split(",")))
    return None
