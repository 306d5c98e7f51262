"""Days as people type them in a command. Days in a debtor's mail are the reader's business, not this one's."""

import re
from datetime import date

from bot.usecases.records import RefusalCode, Refused

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SHORT = re.compile(r"(\d{1,2})[/.](\d{1,2})")
_LOCAL = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


FARTHEST_DAYS = 366  # a hold or a postponement beyond a year is a slip of the finger


def typed_day(words: str, today: date | None = None) -> date:
    """2026-12-15 or 15/12/2026 (day first); with `today` also 15/12, the next one. Raises Refused(BAD_DAY)."""
    iso, local, short = (form.fullmatch(words.strip()) for form in (_ISO, _LOCAL, _SHORT))
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if local:
            return date(int(local[3]), int(local[2]), int(local[1]))
        if short and today:
            this_year = (int(short[2]), int(short[1])) >= (today.month, today.day)
            return date(today.year + (not this_year), int(short[2]), int(short[1]))
    except ValueError:
        pass
    raise Refused(RefusalCode.BAD_DAY, {"words": words})
