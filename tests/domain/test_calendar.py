"""Working days of a country, and the hours in which a mail may leave."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Calendar, CalendarError, SendingHours, latest
from tests.domain.builders import BRITAIN, FRANCE, day

PARIS, LONDON = ZoneInfo("Europe/Paris"), ZoneInfo("Europe/London")
HOURS = SendingHours()
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def at(text: str, zone: ZoneInfo = PARIS) -> datetime:
    """`2026-11-17 10:00` in a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def test_weekends_and_holidays_of_the_country_are_no_working_days() -> None:
    assert FRANCE.is_working(day("2026-11-10"))
    assert not FRANCE.is_working(day("2026-11-11"))
    assert BRITAIN.is_working(day("2026-11-11"))
    assert not FRANCE.is_working(day("2026-11-14"))


def test_a_country_may_rest_on_other_days() -> None:
    emirates = Calendar("AE", 2026, 2027, weekend=frozenset({4, 5}))
    assert not emirates.is_working(day("2026-11-13"))
    assert emirates.is_working(day("2026-11-15"))


def test_a_year_that_the_calendar_does_not_know_is_never_guessed() -> None:
    for unknown in ("1999-12-31", "2061-01-01"):
        with pytest.raises(CalendarError, match=rf"FR knows 2000 to 2060, not {unknown}"):
            FRANCE.is_working(day(unknown))
    with pytest.raises(CalendarError):
        FRANCE.after(day("2060-12-31"))


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-11-17", 3, "2026-11-20"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-10", 1, "2026-11-12"),
        ("2026-11-24", -2, "2026-11-20"),
        ("2026-11-12", -1, "2026-11-10"),
        ("2026-11-21", 1, "2026-11-23"),
        ("2026-11-21", 0, "2026-11-21"),
        ("2026-12-24", 1, "2026-12-28"),
    ],
)
def test_the_nth_working_day_never_counts_the_day_itself(start: str, count: int, expected: str) -> None:
    assert FRANCE.add(day(start), count) == day(expected)


@settings(deadline=None)
@given(DAYS)
def test_on_or_after_is_the_first_working_day_from_that_day_on(start: date) -> None:
    found = FRANCE.on_or_after(start)
    assert FRANCE.is_working(found)
    assert not any(FRANCE.is_working(start + timedelta(days=number)) for number in range((found - start).days))
    assert FRANCE.after(start) == FRANCE.on_or_after(start + timedelta(days=1)) > start


@settings(deadline=None)
@given(DAYS, st.integers(1, 30))
def test_so_many_working_days_on_and_back_again_is_the_same_working_day(start: date, count: int) -> None:
    there = FRANCE.on_or_after(start)
    assert FRANCE.add(FRANCE.add(there, count), -count) == there


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-11-17 08:59:59", False),
        ("2026-11-17 09:00", True),
        ("2026-11-17 17:29:59", True),
        ("2026-11-17 17:30", False),
        ("2026-11-11 10:00", False),
        ("2026-11-14 10:00", False),
    ],
)
def test_a_mail_leaves_in_working_hours_of_a_working_day(moment: str, allowed: bool) -> None:  # noqa: FBT001 - a case
    assert HOURS.allow(at(moment), PARIS, FRANCE) is allowed


def test_the_hours_are_those_of_the_debtors_own_zone() -> None:
    half_past_nine_in_paris = at("2026-11-17 09:30")
    assert HOURS.allow(half_past_nine_in_paris, PARIS, FRANCE)
    assert not HOURS.allow(half_past_nine_in_paris, LONDON, BRITAIN)
    assert HOURS.next_opening(half_past_nine_in_paris, LONDON, BRITAIN) == at("2026-11-17 09:00", LONDON)


def test_the_weekdays_of_the_policy_count_beside_those_of_the_country() -> None:
    not_on_monday = SendingHours(weekdays=frozenset({1, 2, 3, 4}))
    monday = at("2026-11-16 10:00")
    assert not not_on_monday.allow(monday, PARIS, FRANCE)
    assert not_on_monday.next_opening(monday, PARIS, FRANCE) == at("2026-11-17 09:00")


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        ("2026-11-17 10:00", "2026-11-17 10:00"),
        ("2026-11-17 07:00", "2026-11-17 09:00"),
        ("2026-11-17 18:00", "2026-11-18 09:00"),
        ("2026-11-20 17:30", "2026-11-23 09:00"),
        ("2026-11-10 19:00", "2026-11-12 09:00"),
        ("2026-12-24 18:00", "2026-12-28 09:00"),
    ],
)
def test_the_next_opening_is_the_first_moment_at_which_a_mail_may_leave(moment: str, opening: str) -> None:
    found = HOURS.next_opening(at(moment), PARIS, FRANCE)
    assert (found, found.tzinfo) == (at(opening), UTC)


def test_the_opening_after_the_clocks_change_is_nine_oclock_there() -> None:
    # In the night to Sunday 25 October 2026 Paris goes from +02:00 to +01:00; in March 2027 back.
    assert HOURS.next_opening(at("2026-10-23 18:00"), PARIS, FRANCE) == datetime(2026, 10, 26, 8, tzinfo=UTC)
    assert HOURS.next_opening(at("2027-03-26 18:00"), PARIS, FRANCE) == datetime(2027, 3, 30, 7, tzinfo=UTC)


@settings(deadline=None)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)), st.sampled_from([time(9), time(0), time(16)]))  # noqa: DTZ001 - made aware below
def test_the_next_opening_is_never_before_now_and_always_allowed(naive: datetime, opens: time) -> None:
    hours = SendingHours(opens=opens)
    moment = naive.replace(tzinfo=UTC)
    opening = hours.next_opening(moment, PARIS, FRANCE)
    assert opening >= moment
    assert hours.allow(opening, PARIS, FRANCE)


def test_the_latest_of_some_days_leaves_out_the_missing_ones() -> None:
    assert latest([None, day("2026-11-17"), day("2026-11-16"), None]) == day("2026-11-17")
    assert latest([None, None]) is None
    assert latest([]) is None
