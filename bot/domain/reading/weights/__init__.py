"""What was learned from labelled replies: the weights of signs, as tables that training/learn.py writes."""

from dataclasses import dataclass
from functools import cache

from bot.domain.reading.weighing import Scales, scales
from bot.domain.reading.weights import dates, replies


@dataclass(frozen=True, slots=True)
class Learned:
    """The two tables: what the day of a date is for, and what a reply is about."""

    dates: Scales
    replies: Scales


@cache
def learned() -> Learned:
    """The tables, parsed at the first reply that is read."""
    return Learned(scales(dates.TABLE), scales(replies.TABLE))
