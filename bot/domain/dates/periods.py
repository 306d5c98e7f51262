"""The rules for weeks, months, quarters and years: which day of a stretch of time is meant."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.domain.dates.spans import SIX_MONTHS, Span, add_months, day_or_none, month_end

Groups = Mapping[str, str]
Rule = Callable[[Groups, date], Span]

NO_SUCH_DAY = Span(impossible="no_such_day")


def count(groups: Groups, name: str = "n") -> int:
    """The number of a group; one when it is a word for one, or missing."""
    value = groups.get(name, "1")
    return int(value) if value.isdigit() else 1


def no_day(_: Groups, sent: date) -> Span:
    """Something in the past without an exact day: last week, two months ago."""
    del sent
    return Span(fuzzy=True)


def named_month(groups: Groups, sent: date) -> date | None:
    """The first day of a named month: of its year when said, else the next one that is not over."""
    month = int(groups["month"])
    if not 1 <= month <= 12:
        return None
    year = int(groups["year"]) if "year" in groups else sent.year + (month < sent.month)
    return date(year, month, 1)


def _coming(day: date | None, sent: date, *, fuzzy: bool = False) -> Span:
    return Span(future=day if day is not None and day >= sent else None, fuzzy=fuzzy)


# Weeks.


def monday(sent: date, weeks: int) -> date:
    """The Monday of a week, so many weeks on."""
    return sent - timedelta(days=sent.weekday()) + timedelta(days=7 * weeks)


def in_week(weeks: int, weekday: int, *, fuzzy: bool = True) -> Rule:
    """A day of this week or of one to come; never before the day it is said."""

    def rule(_: Groups, sent: date) -> Span:
        return Span(future=max(monday(sent, weeks) + timedelta(days=weekday), sent), fuzzy=fuzzy)

    return rule


def part_of_week(weekday: int) -> Rule:
    """A day of this week, or of the next when it is gone: "early in the week" said on a Thursday."""

    def rule(_: Groups, sent: date) -> Span:
        found = monday(sent, 0) + timedelta(days=weekday)
        return Span(future=found if found > sent else found + timedelta(days=7), past=None, fuzzy=True)

    return rule


def _friday(first: date, week: int) -> date:
    """The Friday of the n-th week of a month; a week that begins on its Saturday or Sunday is not its first."""
    start = first - timedelta(days=first.weekday())
    start += timedelta(days=7) if first.weekday() > 4 else timedelta()
    return start + timedelta(days=7 * (week - 1) + 4)


def week_of_month(groups: Groups, sent: date) -> Span:
    """The Friday of the n-th week of a named month, of this one or (`next`) of the one after it."""
    week = min(count(groups, "nth" if "nth" in groups else "n"), 5)
    first = named_month(groups, sent)
    return NO_SUCH_DAY if first is None else _coming(_friday(first, week), sent, fuzzy=True)


def week_of_this_month(groups: Groups, sent: date) -> Span:
    """The Friday of the n-th week of this month."""
    return _coming(_friday(sent.replace(day=1), min(count(groups, "nth"), 5)), sent, fuzzy=True)


def week_of_next_month(groups: Groups, sent: date) -> Span:
    """The Friday of the n-th week of the next month."""
    return _coming(_friday(add_months(sent.replace(day=1), 1), min(count(groups, "nth"), 5)), sent, fuzzy=True)


def last_week_of_month(groups: Groups, sent: date) -> Span:
    """The Friday of the last week of a named month."""
    first = named_month(groups, sent)
    if first is None:
        return NO_SUCH_DAY
    end = month_end(first)
    return Span(future=end - timedelta(days=(end.weekday() - 4) % 7), fuzzy=True)


def week_number(groups: Groups, sent: date) -> Span:
    """The Friday of a week of the calendar."""
    week = count(groups)
    for year in (sent.isocalendar().year, sent.isocalendar().year + 1):
        try:
            found = date.fromisocalendar(year, week, 5)
        except ValueError:
            continue
        if found >= sent and (found - sent).days <= SIX_MONTHS:
            return Span(future=found, fuzzy=True)
    return Span(impossible="no_such_day" if not 1 <= week <= 53 else "gone_by")


# Months.


def end_of(months: int, *, fuzzy: bool = False) -> Rule:
    """The last day of this month or of one to come."""

    def rule(_: Groups, sent: date) -> Span:
        return Span(future=month_end(sent, months), fuzzy=fuzzy)

    return rule


def in_named(day: int, *, fuzzy: bool) -> Rule:
    """A day of a named month; 0 is the last, and a month gone by is past."""

    def rule(groups: Groups, sent: date) -> Span:
        first = named_month(groups, sent)
        if first is None:
            return NO_SUCH_DAY
        found = first.replace(day=day) if day else month_end(first)
        if found < sent and "year" not in groups:
            found = add_months(found, 12)
        if (found - sent).days > 300 and "year" not in groups:
            return Span(fuzzy=True)
        return _coming(found, sent, fuzzy=fuzzy)

    return rule


def day_of(months: int, day: int, *, fuzzy: bool) -> Rule:
    """A day of this month or a later one; of the next when that is over."""

    def rule(_: Groups, sent: date) -> Span:
        found = add_months(sent.replace(day=1), months).replace(day=day)
        return Span(future=found if found >= sent else add_months(found, 1), fuzzy=fuzzy)

    return rule


def _last_before(first: date, weekday: int) -> date:
    """The last such weekday of a month."""
    end = month_end(first)
    return end - timedelta(days=(end.weekday() - weekday) % 7)


def nth_weekday(first: date, place: int, weekday: int) -> date | None:
    """The n-th such weekday of the month that begins on `first`; -1 is the last."""
    if place < 0:
        return _last_before(first, weekday)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (place - 1))
    return found if found.month == first.month else None


def _nth_working_day(first: date, place: int) -> date | None:
    """The n-th day from Monday to Friday of a month; -1 is the last."""
    end = month_end(first)
    days = [day for number in range(end.day) if (day := first + timedelta(days=number)).weekday() < 5]
    return days[place - 1 if place > 0 else place] if place <= len(days) else None


def weekday_of(months: int, *, last: bool = False) -> Rule:
    """The n-th or last weekday of this month (of the next when that is gone by), or of the next one."""

    def rule(groups: Groups, sent: date) -> Span:
        place, weekday = -1 if last else count(groups, "nth"), int(groups["wd"])
        first = add_months(sent.replace(day=1), months)
        found = nth_weekday(first, place, weekday)
        if found is not None and found < sent:
            return Span(future=nth_weekday(add_months(first, 1), place, weekday), past=found)
        return NO_SUCH_DAY if found is None else _coming(found, sent)

    return rule


def weekday_of_named(*, last: bool = False) -> Rule:
    """The n-th or last weekday of a named month."""

    def rule(groups: Groups, sent: date) -> Span:
        first = named_month(groups, sent)
        found = nth_weekday(first, -1 if last else count(groups, "nth"), int(groups["wd"])) if first else None
        return NO_SUCH_DAY if found is None else _coming(found, sent)

    return rule


def working_day_of(months: int, *, last: bool = False) -> Rule:
    """The n-th or last working day of this month (of the next when that is gone by), or of the next one."""

    def rule(groups: Groups, sent: date) -> Span:
        place = -1 if last else count(groups, "nth")
        first = add_months(sent.replace(day=1), months)
        found = _nth_working_day(first, place)
        if found is not None and found < sent:
            found = _nth_working_day(add_months(first, 1), place)
        return NO_SUCH_DAY if found is None else _coming(found, sent)

    return rule


def working_day_of_named(*, last: bool = False) -> Rule:
    """The n-th or last working day of a named month."""

    def rule(groups: Groups, sent: date) -> Span:
        first = named_month(groups, sent)
        found = _nth_working_day(first, -1 if last else count(groups, "nth")) if first else None
        return NO_SUCH_DAY if found is None else _coming(found, sent)

    return rule


# Quarters, halves and years.


def end_of_months(size: int, *, later: int = 0) -> Rule:
    """The end of this quarter (3 months) or half-year (6), or of one to come."""

    def rule(_: Groups, sent: date) -> Span:
        return Span(future=month_end(sent, size - 1 - (sent.month - 1) % size + later * size))

    return rule


def in_numbered(size: int, *, early: bool = False, fuzzy: bool = False) -> Rule:
    """The end of a quarter or half-year that is numbered, or (`early`) the fifth day of it."""

    def rule(groups: Groups, sent: date) -> Span:
        place = count(groups, "nth")
        if not 1 <= place <= 12 // size:
            return NO_SUCH_DAY
        years = [int(groups["year"])] if "year" in groups else [sent.year, sent.year + 1]
        for year in years:
            first = date(year, (place - 1) * size + 1, 1)
            found = first.replace(day=5) if early else month_end(first, size - 1)
            if found >= sent:
                near = (found - sent).days <= 300 or "year" in groups
                return Span(future=found if near else None, fuzzy=fuzzy or early)
        return Span(fuzzy=True)

    return rule


def end_of_year(groups: Groups, sent: date) -> Span:
    """The last day of a year, or of this one."""
    found = day_or_none(int(groups.get("year", sent.year)), 12, 31)
    if found is None:
        return NO_SUCH_DAY
    return Span(future=found if found >= sent else None, past=found if found <= sent else None)


def early_year(groups: Groups, sent: date) -> Span:
    """The fifth of January of a year, or of the next."""
    found = day_or_none(int(groups.get("year", sent.year + 1)), 1, 5)
    return NO_SUCH_DAY if found is None else _coming(found, sent, fuzzy=True)
