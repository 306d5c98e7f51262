"""How often the payments of a plan come, and how many there are: "in four times", "200 a month", "every 10th"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.dates import add_months, month_end
from bot.domain.phrases import ACUTE, Cue, Token
from bot.domain.reading.passage import Passage, Sentence

_UNITS = (
    ("month", frozenset("mois month months monat monate monaten mes meses mensual".split())),
    ("week", frozenset("semaine semaines week weeks woche wochen semana semanas".split())),
    ("day", frozenset("jour jours j day days tag tage tagen dia dias".split())),
)
_MONTHLY = frozenset(
    "mois month monat mes monthly mensuel mensuels mensuelle mensuelles mensualite mensualites monatlich monatliche "
    "monatlichen monatsrate monatsraten mensual mensuales mensualidad mensualidades monatsletzten monatsende "
    "monatsersten monatsanfang".split()
)
_WEEKLY = frozenset(
    "semaine semaines week weeks woche wochen weekly semana semanas hebdomadaire hebdomadaires wochentlich "
    "wochentliche semanal semanales".split()
)
_FORTNIGHTLY = frozenset("fortnight fortnightly quinzaine quincena quincenal biweekly".split())
_QUARTERLY = frozenset("trimestre quarter quarterly quartal vierteljahrlich trimestral".split())
_EVERY_OTHER = frozenset("other second zweite zweiten".split())
_DAYS = frozenset("jours days tage tagen dias".split())
_MONTH_ENDS = frozenset("monatsletzten monatsende fin fins end".split())
_COUNTED = frozenset(
    "fois x versements versement echeances mensualites paiements virements tranches parties cheques mois semaines "
    "instalments installments payments parts times months weeks goes stages checks drafts chunks lots slices "
    "raten teilzahlungen zahlungen teile teilen teilbetrage teilbetragen monate monaten wochen monatsraten "
    "plazos pagos cuotas partes veces mensualidades meses giros".split()
)
_EQUAL = frozenset(
    "egaux egales egal equal level even identical identiques gleiche gleichen gleich iguales mismas".split()
)
_EVERY = frozenset("tous toutes chaque every each jeden jede cada jeweils".split())
_DAYS_OF_MONTH = frozenset({"day_only", "day_this_month"})
ENDS_MONTH = frozenset({"end_of_month", "end_of_next_month", "end_of_named_month"})
MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often: every so many `months` or `days` (both 0: nothing is said), `on` that day of the month if said.

    `ends` tells that the last day of a month is meant, whatever its number.
    """

    months: int = 0
    days: int = 0
    on: int | None = None
    ends: bool = False

    def __bool__(self) -> bool:
        return bool(self.months or self.days)

    def step(self, first: date, index: int) -> date:
        """The day of the payment `index`, counted from 0, of a series."""
        day = add_months(first, self.months * index) + timedelta(days=self.days * index)
        return month_end(day) if self.ends and self.months and first == month_end(first) else day


def plain(token: Token) -> str:
    """The text of a token without the trace of its accent."""
    return token.text.removesuffix(ACUTE)


def unit_of(token: Token) -> str:
    """The unit of time that a word names, month, week or day; or empty."""
    return next((name for name, words in _UNITS if plain(token) in words), "")


def find_count(passage: Passage, sentences: Sequence[int]) -> int | None:
    """How many payments are said: "in three times", "four equal parts", "3 x 500"."""
    for number in sentences:
        sentence = passage.sentences[number]
        for index in range(sentence.start, sentence.end - 1):
            here = passage.tokens[index]
            after = {plain(token) for token in passage.tokens[index + 1 : min(index + 3, sentence.end)]}
            if here.kind == "number" and here.text.isdigit() and (after & _COUNTED or _is_equal(passage, index)):
                return int(here.text[:4])
    return None


def _is_equal(passage: Passage, index: int) -> bool:
    return any(plain(token) in _EQUAL for token in passage.tokens[index + 1 : index + 4])


def find_rhythm(passage: Passage, sentences: Sequence[int]) -> Rhythm:
    """How often payments are to come, as far as it is said."""
    on, length, ends = None, (0, 0), any(found.rule in ENDS_MONTH for found in passage.dates)
    for number in sentences:
        sentence = passage.sentences[number]
        for found in sentence.cues:
            if found.payload in {Cue.EACH, Cue.INSTALMENTS}:
                tokens = passage.tokens[found.start : min(found.end + 1, sentence.end)]
                length = length if any(length) else _length(passage, tokens)
                ends = ends or any(plain(token) in _MONTH_ENDS for token in tokens)
        on = on or _each_day(passage, sentence)
    return Rhythm(*(length if any(length) or not on else (1, 0)), on, ends)


def _length(passage: Passage, tokens: Sequence[Token]) -> tuple[int, int]:
    """The months and days from one payment to the next, in the words of a cue; both 0 where it says no rhythm."""
    words = {plain(token) for token in tokens}
    numbers = [int(word) for word in words if word.isdigit() and len(word) <= 2]
    times = (numbers[0] if len(numbers) == 1 else 1) if words & (_EVERY | {"alle"}) else 1
    if words & _EVERY_OTHER:
        times = 2
    if words & _FORTNIGHTLY:
        return 0, 14
    if numbers == [15] and words & _DAYS:
        return 0, 14
    if words & _QUARTERLY:
        return 3, 0
    if words & _MONTHLY:
        return times, 0
    if words & _WEEKLY:
        return 0, 7 * times
    value = next((token.value for token in tokens if token.kind == "#d"), None)
    if value is None:
        return 0, 0
    return (0, 7 * times) if passage.dates[value].rule.startswith("weekday") else (1, 0)


def _each_day(passage: Passage, sentence: Sentence) -> int | None:
    """The day of every month: "tous les 10", "every 5th", "jeden 15."."""
    for index in range(sentence.start, sentence.end - 1):
        if plain(passage.tokens[index]) not in _EVERY:
            continue
        place = index + 1
        while place < sentence.end and plain(passage.tokens[place]) in {"les", "le", "the", "zum", "am", "dia"}:
            place += 1
        token = passage.tokens[place] if place < sentence.end else None
        if token and token.kind == "#d" and passage.dates[token.value].rule in _DAYS_OF_MONTH:
            span = passage.dates[token.value].span
            day = span.future or span.past
            return day.day if day else None
        after = passage.tokens[place + 1] if place + 1 < sentence.end else None
        if token and token.kind == "number" and token.text.isdigit() and 1 <= int(token.text) <= MOST_DAYS:
            unit = after is not None and (plain(after) in passage.lexicon.not_days or unit_of(after) != "")
            return None if unit else int(token.text)
    return None
