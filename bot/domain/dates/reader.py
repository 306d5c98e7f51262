"""From phrases found to dates: which reading of a place holds, and what it makes with the dates around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.dates.found import DateFound
from bot.domain.dates.numeric import UNITS, read_numeric, with_point
from bot.domain.dates.rules import rule_named
from bot.domain.dates.spans import Span
from bot.domain.phrases import Found, Lexicon, Token

# Rules whose day comes from somewhere else than the words alone.
BORROWED = frozenset({"same_day", "due_date", "terms"})
# Phrases that look like a date and are none: "guten Morgen", "bon week-end", "from Monday to Friday".
_COUNTED = ("then:", "after:")
_NEEDS_DATE = frozenset({"weekday", "weekday_before", "day_only", "day_next_month"})
_LISTS = frozenset({"days", "several:in_days"})
_NO_DATES = frozenset({"greeting", "no_day"})
# Rules of a month that is not named; with a name right behind, another one was meant.
_UNNAMED = frozenset(
    "end_of_month end_of_next_month mid_month mid_next_month early_month early_next_month in_this_month in_next_month "
    "day_this_month day_next_month".split()
)
_OF = frozenset("de du des d of del von vom que nach after".split())
_ARTICLES = frozenset("the le la l el dem den der".split())
# What may follow "two days after" when it means the day before in the text, and no event that is named.
_GOES_ON = frozenset(
    "et and und y puis then ou or oder sans without ohne pour for par by at a à sur with mit con si if wenn on je nous "
    "vous we i you wir ich is est ist and also aussi auch c ce".split()
)
_AND = frozenset(", et and und y e / & puis then dann".split())


def readings_of(tokens: Sequence[Token], lexicon: Lexicon) -> dict[int, list[Found[str]]]:
    """The phrases of the date grammar by the place where they start, the longest first."""
    readings: dict[int, list[Found[str]]] = {}
    for found in lexicon.date_spotter.spot(tokens):
        readings.setdefault(found.start, []).append(found)
    for at in readings.values():
        at.sort(key=lambda found: (-found.end, not found.payload.startswith(_COUNTED)))
    return readings


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads dates from left to right; `dates` are those read so far."""

    tokens: Sequence[Token]
    lexicon: Lexicon
    sent: date
    american: bool
    readings: Mapping[int, list[Found[str]]]
    dates: list[DateFound] = field(default_factory=list)

    def read(self, start: int) -> int:
        """Read the longest phrase here that holds; the end of it, or `start` when none does."""
        for found in self.readings[start]:
            if found.payload in _NO_DATES:
                return found.end
            if found.payload == "part_of_day":
                if self._is_behind_date(start):
                    self.dates[-1] = replace(self.dates[-1], end=found.end)
                    return found.end
                continue
            if found.payload == "part_of_today" and self._date_follows(found.end):
                return found.end  # "by noon on Friday" is not today's noon
            made = self._several(found) if found.payload in _LISTS else self._single(found)
            if made:
                self.dates.extend(made)
                return made[-1].end
        return start

    def _is_behind_date(self, start: int) -> bool:
        if not self.dates:
            return False
        end = self.dates[-1].end
        return end == start or (end + 1 == start and self.tokens[end].text == ",")

    def _date_follows(self, end: int) -> bool:
        return any(
            found.payload not in _NO_DATES | {"part_of_day", "part_of_today"}
            for place in range(end, end + 3)
            for found in self.readings.get(place, ())
        )

    def _single(self, found: Found[str]) -> list[DateFound]:
        """The date of a phrase, and those of the months listed behind it; none when the phrase is no date here."""
        prefix, _, name = found.payload.partition(":")
        if prefix in {"then", "after"}:
            one = self._relative(found, name, takes_object=prefix == "after")
            if one is None and prefix == "then" and name in _NEEDS_DATE:
                one = DateFound(found.start, found.end, name, Span(fuzzy=True))  # the Friday after what?
            return [one] if one else []
        one = self._date(found)
        if one is None:
            return []
        return [one, *self._more_months(one, found)]

    def _date(self, found: Found[str]) -> DateFound | None:
        rule = found.payload
        if rule in BORROWED:
            return DateFound(found.start, found.end, rule, Span())
        if rule == "numeric":
            numeric = read_numeric(found, self.tokens, self.lexicon, self.sent, american=self.american)
            return with_point(numeric, self.tokens) if numeric else None
        if rule == "day_with_point":  # "der 20. wäre gut", but "der 20 Jahre alte Vertrag"
            if not self._is(found.end, "."):
                return None
            rule = "day_only"
        if rule == "day_alone":  # "by the 20, please", but "the two oldest"
            if self._names_other(found.end):
                return None
            rule = "day_only"
        if rule in {"day_only", "day_only_range"} and self._is_no_day(found.end):
            return None
        if rule == "part_of_today":
            rule = "today"
        span = self._span(rule, found.groups, found.end)
        if span is None:
            return None
        one = DateFound(found.start, found.end, rule, span)
        return with_point(one, self.tokens) if rule == "day_only" and self.lexicon.code == "de" else one

    def _span(self, rule: str, groups: Mapping[str, str], end: int, sent: date | None = None) -> Span | None:
        """What a rule makes of the words; None when they are no date after all."""
        maker = rule_named(rule)
        if maker is None:
            return None
        said = self._figures(groups, end)
        if said is None:
            return None
        if rule in _UNNAMED and self._names_month(end):
            return Span(impossible="no_such_day")
        try:
            return maker(said, sent or self.sent)
        except (ValueError, OverflowError):
            return Span(impossible="no_such_day")

    def _figures(self, groups: Mapping[str, str], end: int) -> dict[str, str] | None:
        """The groups of a phrase with ordinals as figures and years in full; None for a year that is none."""
        said = dict(groups)
        if "nth" in said:
            said["nth"] = str(self.lexicon.ordinals.get(said["nth"], said["nth"]))
        if "yy" in said:
            year = 2000 + int(said["yy"])
            behind = self.tokens[end].text if end < len(self.tokens) else ""
            if abs(year - self.sent.year) > 1 or behind[:2] == "@m" or behind in self.lexicon.not_days:
                return None
            said["year"] = str(year)
        return said

    def _names_month(self, index: int) -> bool:
        """Whether a month is named right behind: then "the end of the month" was not this month's."""
        behind = self.tokens[index : index + 2]
        return any(token.text.startswith("@m") for token in behind) and not any(token.text == "," for token in behind)

    def _is(self, index: int, text: str) -> bool:
        return index < len(self.tokens) and self.tokens[index].text == text

    def _is_no_day(self, end: int) -> bool:
        """Whether a number was no day, for what stands behind it: a unit, a thing that is counted, another number."""
        if end >= len(self.tokens):
            return False
        if self.lexicon.code == "de" and self._is(end, ".") and end + 1 < len(self.tokens):
            return self.tokens[end + 1].text in self.lexicon.not_days  # "zum 2. Mal"
        after = self.tokens[end]
        return after.text in self.lexicon.not_days or after.text in UNITS or after.kind == "number"

    def _relative(self, found: Found[str], name: str, *, takes_object: bool) -> DateFound | None:
        """A date counted from the one named right behind ("the day after Christmas"), or else from the one before.

        None when it counts from something else ("two days after delivery"), or there is no other date.
        """
        base, end = self._object(found.end, takes_object=takes_object)
        if base is None:
            if end > found.end or (takes_object and self._names_other(found.end)) or not self.dates:
                return None
            base = self.dates[-1].span
        future = self._counted(name, found, base.future)
        past = self._counted(name, found, base.past)
        span = Span(
            future if future and future >= self.sent else None,
            past if past and past <= self.sent else None,
            fuzzy=base.fuzzy,
            impossible=base.impossible,
        )
        if base.future is None and past and past >= self.sent:  # thirty days after a day gone by
            span = replace(span, future=past)
        return DateFound(found.start, end, name, span, counted=True)

    def _object(self, start: int, *, takes_object: bool) -> tuple[Span | None, int]:
        """The date that stands behind "the day after", and its end; without one, where the words for "of" end."""
        place = start
        for token in self.tokens[start : start + 3]:
            if token.text not in _OF and not (token.text in _ARTICLES and (takes_object or place > start)):
                break
            place += 1
        if place == start and not takes_object:
            return None, start
        for other in self.readings.get(place, ()):
            one = None if other.payload.startswith(_COUNTED) else self._date(other)
            if one is not None and one.rule not in BORROWED:
                return one.span, one.end
        return None, place

    def _names_other(self, index: int) -> bool:
        """Whether a word stands here that names what is counted from: "two days after delivery"."""
        if index >= len(self.tokens):
            return False
        return self.tokens[index].kind in {"word", "code", "number"} and self.tokens[index].text not in _GOES_ON

    def _counted(self, name: str, found: Found[str], base: date | None) -> date | None:
        span = self._span(name, found.groups, found.end, base) if base else None
        return (span.future or span.past) if span else None

    def _several(self, found: Found[str]) -> list[DateFound]:
        """Days listed one after the other ("le 10, le 20 et le 30 mars"), or counts of days: a date for each."""
        rule = found.payload.partition(":")[2] or ("day_month" if "month" in found.groups else "day_only")
        if rule == "day_only" and self._is_no_day(found.end):
            return []
        places = [place for place in range(found.start, found.end) if _is_day(self.tokens[place])]
        dates: list[DateFound] = []
        for number, place in enumerate(places):
            figure = self.tokens[place].text
            span = self._span(rule, {**found.groups, "day": figure, "n": figure}, found.end) or Span()
            if rule == "day_only" and dates and dates[-1].span.future:  # "le 15, le 30 et le 15": in their order
                ordered = self._span(rule, {"day": figure}, found.end, dates[-1].span.future)
                span = replace(span, future=ordered.future if ordered else None)
            last = number + 1 == len(places)
            dates.append(DateFound(place if number else found.start, found.end if last else place + 1, rule, span))
        return dates

    def _more_months(self, one: DateFound, found: Found[str]) -> list[DateFound]:
        """The months listed behind a date of a month: "fin juin, juillet et août"."""
        more: list[DateFound] = []
        if not one.rule.endswith("named_month") and one.rule != "day_month":
            return more
        place = one.end
        while (at := self._behind_and(place)) and self.tokens[at].text.startswith("@m") and at not in self.readings:
            if self.lexicon.code == "en" and not self.tokens[at].capital:
                break  # they may
            groups = {name: value for name, value in found.groups.items() if name != "wd"}
            span = self._span(one.rule, groups | {"month": self.tokens[at].text[2:]}, at + 1)
            place = at + 1
            more.append(DateFound(at, place, one.rule, span or Span()))
        return more

    def _behind_and(self, place: int) -> int:
        """The place behind a comma, an "and", or both; 0 when there is neither, or nothing behind."""
        at = place
        while at < min(len(self.tokens), place + 2) and self.tokens[at].text in _AND:
            at += 1
        return at if place < at < len(self.tokens) else 0


def _is_day(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) <= 2
