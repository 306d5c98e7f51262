"""The day the writer of an automatic reply is back, in every way in which such a reply says it."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.phrases import Cue
from bot.domain.reading.passage import Clause, Passage, Sentence

_OF_MONEY = (Cue.PAYMENT, Cue.PAYING, Cue.WILL_PAY, Cue.HAS_PAID, Cue.EACH)
_RANGES = frozenset({"day_range", "two_dates", "day_only_range", "two_weekdays"})
_NEAR = 10  # tokens between "back" and its day
_BEFORE = 3  # how much nearer a day must stand that comes before the word
_AFTER = 3  # tokens in which "included" follows its day
_STALE = 90  # days: an end so long gone is next year's, a nearer one was forgotten in the reply


def back_day(passage: Passage) -> date | None:
    """The day of the return; else the end of the absence, or the day after where that day is one of it."""
    for told in (_returns, _ends, _absent):
        for sentence in passage.sentences:
            if not sentence.has(Cue.ACKNOWLEDGED):
                day = told(passage, sentence)
                if day is not None:
                    return day
    return None


def _days(passage: Passage, sentence: Sentence) -> Iterator[tuple[int, int, date, Clause]]:
    """The days to come of a sentence that are of no payment: the value, its place, the day, its clause."""
    for clause in sentence.clauses:
        if clause.has(*_OF_MONEY):
            continue
        for value in passage.values("#d", clause.start, clause.end):
            day = _coming(passage, value)
            if day is not None:
                yield value, passage.place("#d", value), day, clause


def _coming(passage: Passage, value: int) -> date | None:
    span = passage.dates[value].span
    if span.future is None and span.past is not None and passage.dates[value].rule == "day_month":
        next_year = span.past + timedelta(days=365)
        if (passage.sent - span.past).days > _STALE and next_year > passage.sent:
            return next_year if next_year.day == span.past.day else next_year + timedelta(days=1)
    return span.future


def _returns(passage: Passage, sentence: Sentence) -> date | None:
    """The day beside "back", "wieder", "reprise"; not the one an absence ends or begins with."""
    words = [found for found in sentence.cues if found.payload in {Cue.BACK, Cue.AGAIN}]
    best: tuple[int, date] | None = None
    for value, place, day, clause in _days(passage, sentence):
        if _said_before(sentence, place, Cue.UNTIL) or _begins(passage, sentence, clause, value):
            continue
        for word in words:
            away = place - word.end if word.end <= place else word.start - place + _BEFORE
            if away <= _NEAR and (best is None or away < best[0]):
                best = away, day
    return best[1] if best else None


def _ends(passage: Passage, sentence: Sentence) -> date | None:
    """The day behind "until"; in an answer that only thanks for a mail it is something else's."""
    if passage.has(Cue.ACKNOWLEDGED) and not passage.has(Cue.ABSENT):
        return None
    for _, place, day, _ in _days(passage, sentence):
        if _said_before(sentence, place, Cue.UNTIL):
            return day + timedelta(days=1) if _is_included(sentence, place) else day
    return None


def _absent(passage: Passage, sentence: Sentence) -> date | None:
    """The last day of a sentence that speaks of an absence: the day after it, where a range is given."""
    days = list(_days(passage, sentence)) if sentence.has(Cue.ABSENT) else []
    if not days:
        return None
    value, place, day, clause = days[-1]
    if len(days) == 1 and _said_before(sentence, place, Cue.LOWER) and not clause.has(Cue.BACK):
        return None  # only its beginning
    is_range = len(days) > 1 or passage.dates[value].rule in _RANGES
    return day + timedelta(days=1) if is_range or _is_included(sentence, place) else day


def _said_before(sentence: Sentence, place: int, cue: Cue, reach: int = 2) -> bool:
    """Whether a cue ends right before a place; a word or two may stand between."""
    return any(found.payload is cue and place - reach <= found.end <= place for found in sentence.cues)


def _is_included(sentence: Sentence, place: int) -> bool:
    return any(
        found.payload is Cue.INCLUDED and place - _AFTER <= found.end and found.start <= place + _AFTER
        for found in sentence.cues
    )


def _begins(passage: Passage, sentence: Sentence, clause: Clause, value: int) -> bool:
    """Whether a day begins an absence: the first of a range, or "closed from" it."""
    place = passage.place("#d", value)
    later = passage.values("#d", place + 1, sentence.end)
    first = bool(later) and passage.place("#d", later[0]) - place <= 2
    ranges = passage.dates[value].rule in _RANGES
    return first or ranges or (clause.has(Cue.ABSENT) and _said_before(sentence, place, Cue.LOWER, reach=3))
