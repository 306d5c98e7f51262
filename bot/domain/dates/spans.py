"""The day that a phrase means, and the little arithmetic of days and months that the rules share."""

from dataclasses import dataclass
from datetime import date, timedelta

SIX_MONTHS = 183


@dataclass(frozen=True, slots=True)
class Span:
    """`future` is the day to come that is meant, `past` the day gone by; None where there is none.

    `fuzzy`: the day was inferred from a week, a range or a month. `impossible` says why no day is meant at all.
    """

    future: date | None = None
    past: date | None = None
    fuzzy: bool = False
    impossible: str = ""


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, when it exists."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of that month."""
    last = month_end(day, months)
    return last.replace(day=min(day.day, last.day))


def month_end(day: date, months: int = 0) -> date:
    """The last day of a day's month, so many months on."""
    year, month = divmod(day.year * 12 + day.month + months, 12)
    return date(year, month + 1, 1) - timedelta(days=1)


def near_year(month: int, day: int, sent: date) -> Span:
    """A day and month without a year: the next one, or gone by when that is more than six months off."""
    years = [found for year in range(sent.year - 1, sent.year + 2) if (found := day_or_none(year, month, day))]
    coming = next((found for found in years if found >= sent), None)
    gone = next((found for found in reversed(years) if found <= sent), None)
    if coming is None and gone is None:
        return Span(impossible="no_such_day")
    if coming is not None and (coming - sent).days > SIX_MONTHS:
        return Span(past=gone)
    return Span(future=coming, past=gone)


def easter(year: int) -> date:
    """Easter Sunday (the Gregorian computus of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
