"""The rules of the date grammar: from what was said and the day it was said, to the day that is meant.

Each rule answers with a Span: the day a promise for it would fall due, the day a past event of that name had, and
whether the day is certain or only inferred. The law is tests/corpus/README.md, "Dates". Here are the rules for days,
weekdays and stretches of days; those for weeks and longer are in `periods`, those for feasts in `feasts`.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from bot.domain.dates import periods
from bot.domain.dates.feasts import feast_named
from bot.domain.dates.periods import NO_SUCH_DAY, Groups, Rule, count, monday, no_day
from bot.domain.dates.spans import Span, add_months, day_or_none, near_year


def _weekday_fits(groups: Groups, day: date | None) -> bool:
    return "wd" not in groups or day is None or day.weekday() == int(groups["wd"])


def _day_month(groups: Groups, sent: date) -> Span:
    month, day = int(groups["month"]), int(groups["day"])
    if not 1 <= month <= 12:
        return NO_SUCH_DAY
    if "year" in groups:
        found = day_or_none(int(groups["year"]), month, day)
        span = NO_SUCH_DAY if found is None else _on(found, sent)
    else:
        span = near_year(month, day, sent)
    return _checked(groups, span)


def _day_month_last(groups: Groups, sent: date) -> Span:
    """The one gone by: "le 5 mars dernier"."""
    return Span(past=near_year(int(groups["month"]), int(groups["day"]), sent).past)


def _day_month_next_year(groups: Groups, sent: date) -> Span:
    return _day_month(dict(groups) | {"year": str(sent.year + 1)}, sent)


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
        return NO_SUCH_DAY
    coming = [found for months in range(4) if (found := _in_month(sent, months, day)) and found > sent]
    gone = [found for months in range(4) if (found := _in_month(sent, -months, day)) and found <= sent]
    span = Span(future=coming[0] if coming else None, past=gone[0] if gone else None)
    return _checked(groups, span)


def _first_of_month(_: Groups, sent: date) -> Span:
    return Span(future=add_months(sent.replace(day=1), 1), past=sent.replace(day=1))


def _in_month(sent: date, months: int, day: int) -> date | None:
    shifted = add_months(sent.replace(day=1), months)
    return day_or_none(shifted.year, shifted.month, day)


def _day_in_month(months: int) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        found = _in_month(sent, months, int(groups["day"]))
        return NO_SUCH_DAY if found is None else _checked(groups, _on(found, sent))

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


def _weekday_plus(groups: Groups, sent: date) -> Span:
    """So many weeks on a weekday: two weeks on Friday."""
    return _weekday(count(groups))(groups, sent)


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


def _weekday_in_week(weeks: int) -> Rule:
    """A weekday of the next week, or of a later one."""

    def rule(groups: Groups, sent: date) -> Span:
        return Span(future=monday(sent, weeks) + timedelta(days=int(groups["wd"])))

    return rule


def _days(each: int, *, last: str = "n", fuzzy: bool = False) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        return Span(future=sent + timedelta(days=each * count(groups, last)), fuzzy=fuzzy)

    return rule


def _fixed_days(days: int, *, fuzzy: bool = False) -> Rule:
    def rule(_: Groups, sent: date) -> Span:
        found = sent + timedelta(days=days)
        return Span(future=found if days >= 0 else None, past=found if days <= 0 else None, fuzzy=fuzzy)

    return rule


def _weeks_after(days: int) -> Rule:
    """So many weeks after today, tomorrow, or another day near."""

    def rule(groups: Groups, sent: date) -> Span:
        return Span(future=sent + timedelta(days=days + 7 * count(groups)))

    return rule


def _hours(groups: Groups, sent: date) -> Span:
    hours = count(groups)
    return Span(future=sent + timedelta(days=-(-hours // 24) if hours > 8 else 0))


def _months(groups: Groups, sent: date) -> Span:
    return Span(future=add_months(sent, count(groups)))


def _working_days(groups: Groups, sent: date) -> Span:
    day, left = sent, min(count(groups, "n2" if "n2" in groups else "n"), 260)
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return Span(future=day)


def _working_hours(groups: Groups, sent: date) -> Span:
    return _working_days({"n": str(-(-count(groups) // 24))}, sent)


def _working_days_range(groups: Groups, sent: date) -> Span:
    return Span(future=_working_days(groups, sent).future, fuzzy=True)


def _ago(days: int) -> Rule:
    def rule(groups: Groups, sent: date) -> Span:
        return Span(past=sent - timedelta(days=days * count(groups)))

    return rule


def _week_of_day(groups: Groups, sent: date) -> Span:
    """The Friday of the week of a day."""
    span = _day_month(groups, sent) if "month" in groups else _day_only(groups, sent)
    if span.future is None:
        return span
    return Span(future=span.future + timedelta(days=(4 - span.future.weekday()) % 7), fuzzy=True)


def _moments_ago(_: Groups, sent: date) -> Span:
    return Span(past=sent)


def rule_named(name: str) -> Rule | None:
    """The rule of a name in the tables. A feast carries its day in its name, see `feast_named`."""
    kind, colon, argument = name.partition(":")
    return feast_named(kind, argument) if colon else RULES.get(name)


RULES: Mapping[str, Rule] = MappingProxyType({
    "day_month": _day_month,
    "day_month_last": _day_month_last,
    "day_month_next_year": _day_month_next_year,
    "day_range": _range,
    "two_dates": _two_dates,
    "day_only": _day_only,
    "day_only_range": _day_only_range,
    "day_last_month": _day_in_month(-1),
    "day_this_month": _day_in_month(0),
    "day_next_month": _day_in_month(1),
    "first_of_month": _first_of_month,
    "first_of_next_month": periods.day_of(1, 1, fuzzy=False),
    "first_of_named_month": periods.in_named(1, fuzzy=False),
    "weekday": _weekday(),
    "weekday_next": _weekday_next,
    "weekday_plus": _weekday_plus,
    "weekday_plus_1": _weekday(1),
    "weekday_plus_2": _weekday(2),
    "weekday_last": _weekday_last,
    "weekday_before": _weekday_last,
    "weekday_next_week": _weekday_in_week(1),
    "weekday_week_after_next": _weekday_in_week(2),
    "two_weekdays": _two_weekdays,
    "today": _fixed_days(0),
    "now": _fixed_days(0),
    "moments_ago": _moments_ago,
    "tomorrow": _fixed_days(1),
    "overnight": _fixed_days(1, fuzzy=True),
    "day_after": _fixed_days(2),
    "yesterday": _fixed_days(-1),
    "before_yesterday": _fixed_days(-2),
    "in_days": _days(1),
    "in_days_range": _days(1, last="n2", fuzzy=True),
    "in_a_day_or_two": _fixed_days(2, fuzzy=True),
    "in_working_days": _working_days,
    "in_working_days_range": _working_days_range,
    "in_hours": _hours,
    "in_working_hours": _working_hours,
    "in_weeks": _days(7),
    "in_weeks_range": _days(7, last="n2", fuzzy=True),
    "in_weeks_from_tomorrow": _weeks_after(1),
    "in_months": _months,
    "in_8_days": _fixed_days(8),
    "in_15_days": _fixed_days(15),
    "in_14_days": _fixed_days(14),
    "in_about_10_days": _fixed_days(10, fuzzy=True),
    "days_before": _days(-1),
    "two_days_before": _fixed_days(-2),
    "weeks_before": _days(-7),
    "days_ago": _ago(1),
    "weeks_ago": no_day,
    "months_ago": no_day,
    "last_week": no_day,
    "last_month": no_day,
    "end_of_month": periods.end_of(0),
    "end_of_next_month": periods.end_of(1),
    "end_of_month_after_next": periods.end_of(2),
    "end_of_named_month": periods.in_named(0, fuzzy=False),
    "mid_month": periods.day_of(0, 15, fuzzy=False),
    "mid_next_month": periods.day_of(1, 15, fuzzy=False),
    "mid_named_month": periods.in_named(15, fuzzy=False),
    "early_month": periods.day_of(0, 5, fuzzy=True),
    "early_next_month": periods.day_of(1, 5, fuzzy=True),
    "early_named_month": periods.in_named(5, fuzzy=True),
    "first_half_of_month": periods.in_named(15, fuzzy=True),
    "first_half_of_next_month": periods.day_of(1, 15, fuzzy=True),
    "second_half_of_month": periods.in_named(0, fuzzy=True),
    "in_named_month": periods.in_named(0, fuzzy=True),
    "in_this_month": periods.end_of(0, fuzzy=True),
    "in_next_month": periods.end_of(1, fuzzy=True),
    "weekday_of_month": periods.weekday_of(0),
    "weekday_of_next_month": periods.weekday_of(1),
    "weekday_of_named_month": periods.weekday_of_named(),
    "last_weekday_of_month": periods.weekday_of(0, last=True),
    "last_weekday_of_next_month": periods.weekday_of(1, last=True),
    "last_weekday_of_named_month": periods.weekday_of_named(last=True),
    "working_day_of_month": periods.working_day_of(0),
    "working_day_of_next_month": periods.working_day_of(1),
    "working_day_of_named_month": periods.working_day_of_named(),
    "last_working_day_of_month": periods.working_day_of(0, last=True),
    "last_working_day_of_next_month": periods.working_day_of(1, last=True),
    "last_working_day_of_named_month": periods.working_day_of_named(last=True),
    "week_of_month": periods.week_of_month,
    "week_of_this_month": periods.week_of_this_month,
    "week_of_next_month": periods.week_of_next_month,
    "last_week_of_month": periods.last_week_of_month,
    "this_week": periods.in_week(0, 4),
    "early_week": periods.part_of_week(1),
    "mid_week": periods.part_of_week(2),
    "next_week": periods.in_week(1, 4),
    "end_of_week": periods.in_week(0, 4),
    "end_of_next_week": periods.in_week(1, 4),
    "early_next_week": periods.in_week(1, 1),
    "mid_next_week": periods.in_week(1, 2),
    "week_after_next": periods.in_week(2, 4),
    "weekend": periods.in_week(0, 6),
    "week_number": periods.week_number,
    "week_of_day": _week_of_day,
    "end_of_quarter": periods.end_of_months(3),
    "end_of_next_quarter": periods.end_of_months(3, later=1),
    "end_of_numbered_quarter": periods.in_numbered(3),
    "early_numbered_quarter": periods.in_numbered(3, early=True),
    "in_numbered_quarter": periods.in_numbered(3, fuzzy=True),
    "end_of_half_year": periods.end_of_months(6),
    "end_of_numbered_half_year": periods.in_numbered(6),
    "end_of_year": periods.end_of_year,
    "early_year": periods.early_year,
})  # fmt: skip
