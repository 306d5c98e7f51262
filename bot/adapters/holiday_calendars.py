"""Public holidays and time zones by country, fed into the domain's calendars as data (package holidays)."""

import threading
from datetime import date
from zoneinfo import ZoneInfo

import holidays

from bot.domain.calendar import Calendar
from bot.domain.ledger import Customer

# The zone of a country that lies in one; a customer elsewhere has its own, or the user's.
_ZONES = {
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "CH": "Europe/Zurich",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GR": "Europe/Athens",
    "IE": "Europe/Dublin",
    "IT": "Europe/Rome",
    "LU": "Europe/Luxembourg",
    "MA": "Africa/Casablanca",
    "MC": "Europe/Monaco",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "SE": "Europe/Stockholm",
    "SN": "Africa/Dakar",
    "TN": "Africa/Tunis",
}
# Debts older than that are time-barred, and nobody is written to so far ahead; each year costs time at the start.
_FIRST_YEAR, _LAST_YEAR = 2012, 2038


class HolidayCalendars:
    """Working days of each country that the package knows; a country without rules has no calendar."""

    def __init__(self, home: ZoneInfo) -> None:
        self._home = home
        self._lock = threading.Lock()
        self._known: dict[str, Calendar | None] = {}

    def of(self, country: str) -> Calendar | None:
        """The calendar of a country (ISO code), None where there are no rules for it."""
        with self._lock:
            if country not in self._known:
                self._known[country] = _calendar(country)
            return self._known[country]

    def zone_of(self, customer: Customer) -> ZoneInfo:
        """The time zone in which this customer works."""
        if customer.time_zone:
            return ZoneInfo(customer.time_zone)
        return ZoneInfo(_ZONES[customer.country]) if customer.country in _ZONES else self._home


def _calendar(country: str) -> Calendar | None:
    try:
        found = holidays.country_holidays(country, years=range(_FIRST_YEAR, _LAST_YEAR + 1))
    except NotImplementedError:
        return None
    days = frozenset(day for day in found if isinstance(day, date))
    return Calendar(country, _FIRST_YEAR, _LAST_YEAR, days, frozenset(found.weekend))
