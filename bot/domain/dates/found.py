"""What the grammar finds: a phrase that names a day."""

from dataclasses import dataclass
from datetime import date

from bot.domain.dates.spans import Span


@dataclass(frozen=True, slots=True)
class DateFound:
    """A phrase that names a day: the tokens [start, end), the rule that read it and what it gave.

    `other` is the second reading of a numeric date that may be day/month or month/day, both near. `counted` tells that
    it was counted from the date before it in the text, not from the sent day: "a month later".
    """

    start: int
    end: int
    rule: str
    span: Span
    other: date | None = None
    counted: bool = False
