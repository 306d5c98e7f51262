"""Dates in what a debtor writes: each phrase that names a day, the day it means, and how sure that is.

The phrases are tables of bot.domain.phrases; the arithmetic is in `rules`. Nothing here knows what a date is for.
"""

from collections.abc import Sequence
from datetime import date

from bot.domain.dates.found import DateFound
from bot.domain.dates.reader import BORROWED, Reader, readings_of
from bot.domain.dates.spans import Span, add_months, month_end
from bot.domain.phrases import Lexicon, Token

__all__ = ["BORROWED", "DateFound", "Span", "add_months", "find_dates", "month_end"]


def find_dates(
    tokens: Sequence[Token], lexicon: Lexicon, sent: date, *, american: bool = False
) -> tuple[DateFound, ...]:
    """The dates in canonical tokens, from left to right, the longest reading of each place; they never overlap.

    `american` turns numeric dates to month/day. A rule of BORROWED has no day of its own.
    """
    reader = Reader(tokens, lexicon, sent, american, readings_of(tokens, lexicon))
    reached = 0
    for start in sorted(reader.readings):
        if start >= reached:
            reached = max(reached, reader.read(start))
    return tuple(reader.dates)
