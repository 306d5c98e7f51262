"""The rules of the date grammar: from what was said and the day it was said, to the day that is meant.

Each rule answers with a Span: the day a promise for it would fall due, the day a past event of that name had, and
whether the day is certain or only inferred. The law is tests/corpus/README.md, "Dates".
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from bot.domain.dates.spans import SIX_MONTHS, Span, add_months, day_or_none, easter, month_end, near_year

Groups = Mapping[str, str]
Rule = Callable[[Groups, date], Span]


def _weekday_fits(groups: Groups, day: date | None) -> bool:
    return "wd" not in groups or day is None or day.weekday() == int(groups["wd"])


def _day_month(groups: Groups, sent: date) -> Span:
    month, day = int(groups["month"]), int(groups["day"])
    if not 1 <= month <= 12:
        return Span(impossible="no_such_day")
    if "year" in groups:
        found = day_or_none(int(groups["year"]), month, day)
        span = Span(impossible="no_such_day") if found is None else _on(found, sent)
    else:
        span = near_year(month, day, sent)
    return _checked(groups, span)


def _on(day: date, sent: date) -> Span:
    return Span(future=day if day >= sent else None, past=day if day <= sent else None)


def _checked(groups: Groups, span: Span) -> Span:
    """A weekday that contradicts its date makes it impossible, unless the day gone by has that weekday."""
    if span.future and not _weekday_fits(groups, span.future):
        past = span.past if span.past and _weekday_fits(groups, span.past) else None
        return Span(past=past, impossible="" if past else "weekday_contradicts")
    return span


def _day_only(groups: Groups, sent: date) -> Span:
    day = int(groups["day"])
    if not 1 <= day <= 31:
        return Span(impossible="no_such_day")
    coming = [found for months in range(4) if (found := _in_month(sent, months, day)) and found > sent]
    gone = [found for months in range(4) if (found := _in_month(sent, -months, day)) and found <= sent]
    span = Span(future=coming[0] if coming else None, past=gone[0] if gone else None)
    return _checked(groups, span)


def _in_month(sent: date, months: int, day: int) -> date | None:
    shifted = add_months(sent.replace(day=1), months)
    return day_or_none(shifted.year, shifted.month, day)


def _day_in_month(months: int) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        found = _in_month(sent, months, int(groups["day"]))
        return Span(impossible="no_such_day") if found is None else _checked(groups, _on(found, sent))

    return rule


def _range(groups: Groups, sent: date) -> Span:
    """Two days of one month: the last, inferred."""
    span = _day_month(dict(groups) | {"day": groups["day2"]}, sent)
    return Span(span.future, None, fuzzy=True, impossible=span.impossible)


def _two_dates(groups: Groups, sent: date) -> Span:
    span = _day_month(dict(groups) | {"day": groups["day2"], "month": groups["month2"]}, sent)
    return Span(span.future, None, fuzzy=True, impossible=span.impossible)


def _day_only_range(groups: Groups, sent: date) -> Span:
    span = _day_only({"day": groups["day2"]}, sent)
    return Span(span.future, None, fuzzy=True, impossible=span.impossible)


def _weekday(weeks: int = 0) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        coming = sent + timedelta(days=(int(groups["wd"]) - sent.weekday() - 1) % 7 + 1 + 7 * weeks)
        gone = sent - timedelta(days=(sent.weekday() - int(groups["wd"]) - 1) % 7 + 1)
        return Span(future=coming, past=None if weeks else gone)

    return rule


def _weekday_next(groups: Groups, sent: date) -> Span:
    """The next such day; said earlier in the same week, "vendredi prochain" may be either."""
    span = _weekday()(groups, sent)
    return Span(future=span.future, fuzzy=int(groups["wd"]) > sent.weekday())


def _weekday_last(groups: Groups, sent: date) -> Span:
    return Span(past=_weekday()(groups, sent).past)


def _two_weekdays(groups: Groups, sent: date) -> Span:
    first = _weekday()(groups, sent).future
    last = _weekday()({"wd": groups["wd2"]}, first or sent).future
    return Span(future=last, fuzzy=True)


def _monday(sent: date, weeks: int) -> date:
    return sent - timedelta(days=sent.weekday()) + timedelta(days=7 * weeks)


def _weekday_next_week(groups: Groups, sent: date) -> Span:
    return Span(future=_monday(sent, 1) + timedelta(days=int(groups["wd"])))


def _in_week(weeks: int, weekday: int, *, fuzzy: bool = True) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        found = _monday(sent, weeks) + timedelta(days=weekday)
        if weeks < 0:
            return Span(fuzzy=fuzzy)
        return Span(future=max(found, sent), fuzzy=fuzzy)

    return rule


def _count(groups: Groups, name: str = "n") -> int:
    value = groups.get(name, "1")
    return int(value) if value.isdigit() else 1


def _days(each: int, *, last: str = "n", fuzzy: bool = False) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        return Span(future=sent + timedelta(days=each * _count(groups, last)), fuzzy=fuzzy)

    return rule


def _fixed_days(days: int, *, fuzzy: bool = False) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        found = sent + timedelta(days=days)
        return Span(future=found if days >= 0 else None, past=found if days <= 0 else None, fuzzy=fuzzy)

    return rule


def _hours(groups: Groups, sent: date) -> Span:
    return Span(future=sent + timedelta(days=-(-_count(groups) // 24)))


def _months(groups: Groups, sent: date) -> Span:
    return Span(future=add_months(sent, _count(groups)))


def _working_days(groups: Groups, sent: date) -> Span:
    day, left = sent, min(_count(groups, "n2" if "n2" in groups else "n"), 260)
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return Span(future=day)


def _working_days_range(groups: Groups, sent: date) -> Span:
    return Span(future=_working_days(groups, sent).future, fuzzy=True)


def _ago(days: int) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        return Span(past=sent - timedelta(days=days * _count(groups)))

    return rule


def _no_day(_: Groups, sent: date) -> Span:
    """Something in the past without an exact day: last week, two months ago."""
    del sent
    return Span(fuzzy=True)


def _end_of(months: int) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        return Span(future=month_end(sent, months))

    return rule


def _named_month(groups: Groups, sent: date) -> date | None:
    """The first day of a named month: of its year when said, else the next one that is not over."""
    month = int(groups["month"])
    if not 1 <= month <= 12:
        return None
    year = int(groups["year"]) if "year" in groups else sent.year + (month < sent.month)
    return date(year, month, 1)


def _in_named(day: int, *, fuzzy: bool) -> Rule:
    """A day of a named month; 0 is the last, and a month gone by is past."""

    def rule(groups: Groups, sent: date) -> Span:
        first = _named_month(groups, sent)
        if first is None:
            return Span(impossible="no_such_day")
        found = first.replace(day=day) if day else month_end(first)
        if found < sent and "year" not in groups:
            found = add_months(found, 12)
        if (found - sent).days > 300 and "year" not in groups:
            return Span(fuzzy=True)
        return Span(future=found if found >= sent else None, fuzzy=fuzzy)

    return rule


def _day_of(months: int, day: int, *, fuzzy: bool) -> Rule:
    """A day of this month or a later one; of the next when that is over."""

    def rule(_: Groups, sent: date) -> Span:
        found = add_months(sent.replace(day=1), months).replace(day=day)
        return Span(future=found if found >= sent else add_months(found, 1), fuzzy=fuzzy)

    return rule


def _week_of_month(groups: Groups, sent: date) -> Span:
    """The Friday of the n-th week of a named month."""
    first = _named_month(groups, sent)
    if first is None:
        return Span(impossible="no_such_day")
    monday = first - timedelta(days=first.weekday())
    monday += timedelta(days=7) if first.weekday() > 4 else timedelta()
    found = monday + timedelta(days=7 * (min(_count(groups), 5) - 1) + 4)
    return Span(future=found if found >= sent else None, fuzzy=True)


def _last_week_of_month(groups: Groups, sent: date) -> Span:
    first = _named_month(groups, sent)
    if first is None:
        return Span(impossible="no_such_day")
    end = month_end(first)
    return Span(future=end - timedelta(days=(end.weekday() - 4) % 7), fuzzy=True)


def _week_number(groups: Groups, sent: date) -> Span:
    week = _count(groups)
    for year in (sent.isocalendar().year, sent.isocalendar().year + 1):
        try:
            found = date.fromisocalendar(year, week, 5)
        except ValueError:
            continue
        if found >= sent and (found - sent).days <= SIX_MONTHS:
            return Span(future=found, fuzzy=True)
    return Span(impossible="no_such_day" if not 1 <= week <= 53 else "gone_by")


def _week_of_day(groups: Groups, sent: date) -> Span:
    span = _day_month(groups, sent) if "month" in groups else _day_only(groups, sent)
    if span.future is None:
        return span
    return Span(future=span.future + timedelta(days=(4 - span.future.weekday()) % 7), fuzzy=True)


def _end_of_quarter(_: Groups, sent: date) -> Span:
    return Span(future=month_end(sent, 2 - (sent.month - 1) % 3))


def _end_of_year(groups: Groups, sent: date) -> Span:
    year = int(groups.get("year", sent.year))
    return _on(date(year, 12, 31), sent)


def _feast(month: int, day: int) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        return near_year(month, day, sent)

    return rule


def _thanksgiving(_: Groups, sent: date) -> Span:
    for year in (sent.year, sent.year + 1):
        found = date(year, 11, 1) + timedelta(days=(3 - date(year, 11, 1).weekday()) % 7 + 21)
        if found >= sent:
            return Span(future=found)
    return Span(impossible="no_such_day")


def _easter(offset: int) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        found = easter(sent.year) + timedelta(days=offset)
        found = found if found >= sent else easter(sent.year + 1) + timedelta(days=offset)
        return Span(future=found if (found - sent).days <= SIX_MONTHS else None)

    return rule


def rule_named(name: str) -> Rule | None:
    """The rule of a name in the tables; `feast:MM-DD` and `easter:DAYS` carry their day."""
    kind, _, argument = name.partition(":")
    if kind == "feast":
        month, day = argument.split("-")
        return _feast(int(month), int(day))
    if kind == "easter":
        return _easter(int(argument))
    return RULES.get(name)


RULES: Mapping[str, Rule] = MappingProxyType({
    "day_month": _day_month,
    "day_range": _range,
    "two_dates": _two_dates,
    "day_only": _day_only,
    "day_only_range": _day_only_range,
    "day_this_month": _day_in_month(0),
    "day_next_month": _day_in_month(1),
    "weekday": _weekday(),
    "weekday_next": _weekday_next,
    "weekday_plus_1": _weekday(1),
    "weekday_plus_2": _weekday(2),
    "weekday_last": _weekday_last,
    "weekday_next_week": _weekday_next_week,
    "two_weekdays": _two_weekdays,
    "today": _fixed_days(0),
    "now": _fixed_days(0),
    "tomorrow": _fixed_days(1),
    "day_after": _fixed_days(2),
    "yesterday": _fixed_days(-1),
    "before_yesterday": _fixed_days(-2),
    "in_days": _days(1),
    "in_days_range": _days(1, last="n2", fuzzy=True),
    "in_working_days": _working_days,
    "in_working_days_range": _working_days_range,
    "in_hours": _hours,
    "in_weeks": _days(7),
    "in_weeks_range": _days(7, last="n2", fuzzy=True),
    "in_months": _months,
    "in_8_days": _fixed_days(8),
    "in_15_days": _fixed_days(15),
    "in_14_days": _fixed_days(14),
    "in_about_10_days": _fixed_days(10, fuzzy=True),
    "days_ago": _ago(1),
    "weeks_ago": _no_day,
    "months_ago": _no_day,
    "last_week": _no_day,
    "last_month": _no_day,
    "end_of_month": _end_of(0),
    "end_of_next_month": _end_of(1),
    "end_of_named_month": _in_named(0, fuzzy=False),
    "mid_month": _day_of(0, 15, fuzzy=False),
    "mid_next_month": _day_of(1, 15, fuzzy=False),
    "mid_named_month": _in_named(15, fuzzy=False),
    "early_month": _day_of(0, 5, fuzzy=True),
    "early_next_month": _day_of(1, 5, fuzzy=True),
    "early_named_month": _in_named(5, fuzzy=True),
    "first_half_of_month": _in_named(15, fuzzy=True),
    "second_half_of_month": _in_named(0, fuzzy=True),
    "in_named_month": _in_named(0, fuzzy=True),
    "in_this_month": lambda _, sent: Span(future=month_end(sent), fuzzy=True),
    "in_next_month": lambda _, sent: Span(future=month_end(sent, 1), fuzzy=True),
    "week_of_month": _week_of_month,
    "last_week_of_month": _last_week_of_month,
    "this_week": _in_week(0, 4),
    "next_week": _in_week(1, 4),
    "end_of_week": _in_week(0, 4),
    "end_of_next_week": _in_week(1, 4),
    "early_next_week": _in_week(1, 1),
    "mid_next_week": _in_week(1, 2),
    "week_after_next": _in_week(2, 4),
    "weekend": _in_week(0, 6),
    "week_number": _week_number,
    "week_of_day": _week_of_day,
    "end_of_quarter": _end_of_quarter,
    "end_of_year": _end_of_year,
    "thanksgiving": _thanksgiving,
})  # fmt: skip
