"""Working days of a country, sending hours, and what may be counted in them. Holidays come in as data."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


class CalendarError(ValueError):
    """A day beyond the years that a calendar knows, or a country that none was given for."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one country between two years; `holidays` are its public holidays as dates.

    `weekend` holds weekday numbers, Monday being 0. A question about another year raises CalendarError: it is never
    answered by a guess.
    """

    country: str
    first_year: int
    last_year: int
    holidays: frozenset[date] = field(default=frozenset(), repr=False)
    weekend: frozenset[int] = frozenset({5, 6})

    def is_working(self, day: date) -> bool:
        """Whether people work on that day."""
        if not self.first_year <= day.year <= self.last_year:
            raise CalendarError(
                f"the calendar of {self.country} knows {self.first_year} to {self.last_year}, not {day}"
            )
        return day.weekday() not in self.weekend and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        """That day, or the first working day after it."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def after(self, day: date) -> date:
        """The first working day after that day."""
        return self.on_or_after(day + timedelta(days=1))

    def add(self, day: date, working_days: int) -> date:
        """The n-th working day after that day, or before it when n is negative; the day itself never counts."""
        step = timedelta(days=1 if working_days >= 0 else -1)
        left = abs(working_days)
        while left:
            day += step
            left -= self.is_working(day)
        return day


@dataclass(frozen=True, slots=True)
class SendingHours:
    """When a mail may leave, in the debtor's own zone: from `opens` to before `closes`, on `weekdays` (Monday is 0)."""

    opens: time = time(9)
    closes: time = time(17, 30)
    weekdays: frozenset[int] = frozenset({0, 1, 2, 3, 4})

    def allow(self, moment: datetime, zone: ZoneInfo, calendar: Calendar) -> bool:
        """Whether a mail may leave at this aware moment."""
        local = moment.astimezone(zone)
        working = local.weekday() in self.weekdays and calendar.is_working(local.date())
        return working and self.opens <= local.time().replace(tzinfo=None) < self.closes

    def next_opening(self, moment: datetime, zone: ZoneInfo, calendar: Calendar) -> datetime:
        """The first moment, from this one on, at which a mail may leave; aware, in UTC."""
        if self.allow(moment, zone, calendar):
            return moment.astimezone(UTC)
        local = moment.astimezone(zone)
        day = local.date() if local.time().replace(tzinfo=None) < self.opens else local.date() + timedelta(days=1)
        while day.weekday() not in self.weekdays or not calendar.is_working(day):
            day += timedelta(days=1)
        return datetime.combine(day, self.opens, tzinfo=zone).astimezone(UTC)


def latest(days: Iterable[date | None]) -> date | None:
    """The last of some days, of which some may be missing; None when all are."""
    known = [day for day in days if day is not None]
    return max(known) if known else None
