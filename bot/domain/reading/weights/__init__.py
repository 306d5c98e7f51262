"""What was learned from labelled replies: the weights of signs, as tables that training/learn.py writes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.reading.weighing import Scales, scales
from bot.domain.reading.weights import choice, dates, replies


@dataclass(frozen=True, slots=True)
class Learned:
    """What words say of a date, what they say of a reply, and what, all told, makes a payment firm."""

    dates: Scales
    replies: Scales
    choice: Mapping[str, int]


@cache
def learned() -> Learned:
    """The tables, parsed at the first reply that is read."""
    return Learned(scales(dates.TABLE), scales(replies.TABLE), choice.TABLE)
