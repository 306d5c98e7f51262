"""The table of one language as plain data, and what is built from it once: spotters for dates and for cues."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.domain.phrases.cues import Cue
from bot.domain.phrases.patterns import Spotter
from bot.domain.phrases.senses import Senses
from bot.domain.phrases.tokens import ACUTE, fold

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<![\w{#@])[^\W\d_]{3,}(?![\w}*])")
_SUFFIX = r"(?:(?:er|e|eme|st|nd|rd|th|ter|ten|°|º) )?"
_ANDS = r"(?:et|e|and|und|y|sowie|&|puis|then) "
_BETWEEN = rf"(?:, (?:{_ANDS})?|{_ANDS})(?:on )?(?:(?:le|the|el|am|den|der|zum|al) )?"
_UNIT = r"(?:h|uhr|heures|heure|horas|hora|hs|am|pm|a \. m|p \. m|o clock|oclock|- ish|ish) "
ELEMENTS: Mapping[str, str] = {
    "day": rf"(?P<day>\d{{1,2}}) {_SUFFIX}",
    "day2": rf"(?P<day2>\d{{1,2}}) {_SUFFIX}",
    "dayth": r"(?P<day>\d{1,2}) (?:st|nd|rd|th) ",
    "list": rf"\d{{1,2}} {_SUFFIX}(?:(?:\. )?{_BETWEEN}\d{{1,2}} {_SUFFIX}){{1,5}}",
    "month": r"@m(?P<month>\d{1,2}) ",
    "month2": r"@m(?P<month2>\d{1,2}) ",
    "mm": r"(?P<month>\d{1,2}) ",
    "wd": r"@w(?P<wd>\d) ",
    "wd2": r"@w(?P<wd2>\d) ",
    "year": r"(?P<year>20\d\d) ",
    "yy": r"(?P<yy>[23]\d) ",
    "num": r"(?P<num>\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2} \d{1,2} 20\d\d) ",
    "week": r"(?:s|w|kw|sem|wk)(?P<n>\d{1,2}) ",
    "quarter": r"[qt](?P<nth>[1-4]) ",
    "half": r"h(?P<nth>[12]) ",
    "n": r"(?P<n>\d{1,3}) ",
    "n2": r"(?P<n2>\d{1,3}) ",
    "span": r"(?P<n>\d{1,3})-(?P<n2>\d{1,3}) ",
    "days": r"(?P<day>\d{1,2})-(?P<day2>\d{1,2}) ",
    "hour": rf"(?:\d{{1,2}} {_UNIT}(?:\d\d )?|\d{{1,2}}:\d\d (?:{_UNIT})?)",
    "clock": rf"\d{{1,2}}(?::\d\d)? (?:{_UNIT}(?:\d\d )?)?",
    "dot": r"(?:\. )?",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule: the pattern, and words that it must find (tests/domain/test_phrases.py holds every entry to it)."""

    pattern: str
    example: str


def entries(text: str) -> tuple[Entry, ...]:
    """The rules of a table, one a line: `pattern => example`. A line that begins with a space goes on from the last.

    Raises ValueError for a line without its example.
    """
    lines: list[str] = []
    for line in filter(str.strip, text.strip().splitlines()):
        if line[0] == " " and lines:
            lines[-1] += line.strip() if lines[-1].endswith("|") else f" {line.strip()}"
        else:
            lines.append(line.strip())
    found = []
    for line in lines:
        pattern, arrow, example = line.partition(" => ")
        if not arrow:
            raise ValueError(f"the rule {line!r} has no example: write `{line} => what a debtor would write`")
        found.append(Entry(pattern.strip(), example.strip()))
    return tuple(found)


@dataclass(frozen=True)
class Lexicon:
    """What one language says. A new language is a new one of these.

    `common` are words that give the language away. `months` and `weekdays` map names and short forms to numbers (1 to
    12, 0 to 6); a name in `doubtful` has another meaning too and counts only beside a number or after `leading`.
    `numbers` and `scales` (hundred, thousand) are number words, `linking` what may stand between them. `one` are the
    words for one, `ordinals` those for first, second and so on. `not_days` are words after which a number was no day.
    `fillers` may stand beside a date that is the whole answer. `dates` are (rule, entries) of the date grammar, `cues`
    what the phrases tell, `senses` what single words speak of.
    """

    code: str
    common: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    doubtful: frozenset[str]
    leading: frozenset[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    linking: frozenset[str]
    one: str
    ordinals: Mapping[str, int]
    not_days: frozenset[str]
    fillers: frozenset[str]
    dates: Mapping[str, tuple[Entry, ...]]
    cues: Mapping[Cue, tuple[Entry, ...]]
    senses: Senses

    @cached_property
    def date_spotter(self) -> Spotter[str]:
        """Finds the phrases of the date grammar; the payload is the name of the rule."""
        few = [word for word, value in self.ordinals.items() if value <= 5]  # no month has a sixth Monday
        own = {
            "n": rf"(?P<n>\d{{1,3}}|{self.one}) ",
            "nth": rf"(?P<nth>[1-5]|{'|'.join(few)}) (?:(?:er|e|eme|ere|re|st|nd|rd|th|°|º|\.) )?",
        }
        firsts = {"n": self.one.split("|"), "nth": few}
        spotter: Spotter[str] = Spotter(dict(ELEMENTS) | own, firsts=firsts)
        for rule, table in self.dates.items():
            spotter.add(rule, (self.spelled(entry.pattern) for entry in table))
        return spotter

    @cached_property
    def cue_spotter(self) -> Spotter[Cue]:
        """Finds the cues in a text without accents."""
        return self._cue_spotter(accents=False)

    @cached_property
    def accented_cue_spotter(self) -> Spotter[Cue]:
        """Finds the cues in a text that writes its accents."""
        return self._cue_spotter(accents=True)

    def _cue_spotter(self, *, accents: bool) -> Spotter[Cue]:
        spotter: Spotter[Cue] = Spotter(ELEMENTS, accents)
        for cue, table in self.cues.items():
            spotter.add(cue, (self.spelled(entry.pattern) for entry in table))
        return spotter

    def spelled(self, pattern: str) -> str:
        """A pattern with its names of months and weekdays as they stand among canonical tokens (`@m7`, `@w0`)."""
        return _NAME.sub(lambda match: self._canonical(match[0]), pattern)

    def _canonical(self, word: str) -> str:
        folded = fold(word).removesuffix(ACUTE)
        if folded in self.doubtful:
            return word
        if folded in self.months:
            return f"@m{self.months[folded]}"
        return f"@w{self.weekdays[folded]}" if folded in self.weekdays else word

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The longer words of the tables: they tell the language of a mail that has few common words."""
        words = (
            word
            for table in (*self.cues.values(), *self.dates.values())
            for entry in table
            for word in _WORD.findall(entry.pattern)
        )
        return frozenset(fold(word).removesuffix(ACUTE) for word in words if len(word) >= 4)

    @cached_property
    def long_names(self) -> tuple[str, ...]:
        """Names of months and weekdays that are long enough to be known with one letter wrong."""
        names: Iterable[str] = (*self.months, *self.weekdays)
        return tuple(name for name in names if len(name) >= 5 and name not in self.doubtful)
