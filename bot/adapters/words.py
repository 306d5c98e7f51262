"""What the bot says, in French or English: reasons, refusals, states, dates and amounts.

English sentences are the message ids; the other languages are gettext catalogues beside this file, read as they are,
so that nothing has to be compiled.
"""

import gettext
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.adapters import phrasebook as p
from bot.adapters.formats import say_date, say_list, say_money
from bot.domain.dunning import Because
from bot.domain.lifecycle import DraftState, Stage
from bot.domain.money import Money, MoneyError, read_amount
from bot.usecases.records import Refused

_LOCALE = Path(__file__).parent / "locale"
LANGUAGES = ("fr", "en")


def spoken_language(environ: Mapping[str, str]) -> str:
    """The language of the terminal, where LANG and its like name French or English; else empty."""
    spoken = (environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or "")[:2].lower()
    return spoken if spoken in LANGUAGES else ""


@lru_cache(maxsize=8)
def catalogue(language: str) -> gettext.NullTranslations:
    """The translations of a language; English needs none."""
    path = _LOCALE / f"{language}.po"
    if not path.is_file():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


class Words:
    """Says things in one language; `zone` is where hours are told."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self.language = language if language in LANGUAGES else "en"
        self.zone = zone
        self._catalogue = catalogue(self.language)

    def t(self, message: str, **facts: object) -> str:
        """A sentence of the catalogue, its {facts} filled in; days and amounts are written out."""
        return self._catalogue.gettext(message).format(**{name: self._fact(fact) for name, fact in facts.items()})

    def n(self, one: str, many: str, count: int, **facts: object) -> str:
        """The same, for one or for many: `{count}` is the number."""
        said = self._catalogue.ngettext(one, many, count)
        return said.format(count=count, **{name: self._fact(fact) for name, fact in facts.items()})

    def _fact(self, fact: object) -> object:
        if isinstance(fact, datetime):
            return self.moment(fact)
        if isinstance(fact, date):
            return self.day(fact)
        return self.money(fact) if isinstance(fact, Money) else fact

    def day(self, day: date, *, weekday: bool = False) -> str:
        """`3 novembre 2026`, `mardi 3 novembre 2026`."""
        return say_date(day, self.language, weekday=weekday)

    def near(self, day: date, today: date) -> str:
        """`mardi 3 novembre`; with the year where it is not this one."""
        return say_date(day, self.language, weekday=True, year=day.year != today.year)

    def moment(self, moment: datetime) -> str:
        """`17 novembre 2026 à 10 h 42`, in the user's zone."""
        local = moment.astimezone(self.zone)
        return self.t(p.MOMENT, day=local.date(), hour=self.hour(moment))

    def hour(self, moment: datetime) -> str:
        """`10 h 42` or `10:42`, in the user's zone."""
        local = moment.astimezone(self.zone)
        return f"{local.hour}\u00a0h\u00a0{local:%M}" if self.language == "fr" else f"{local:%H:%M}"

    def money(self, amount: Money) -> str:
        """`1 240,00 €`."""
        return say_money(amount, self.language)

    def sums(self, amounts: Iterable[Money]) -> str:
        """One amount per currency, joined; never one sum of two currencies."""
        return say_list([self.money(amount) for amount in amounts], self.language)

    def names(self, names: Sequence[str]) -> str:
        """`a, b et c`."""
        return say_list(names, self.language)

    def stage(self, stage: Stage | str) -> str:
        """What a stage is called."""
        return self.t(p.STAGES[Stage(stage)])

    def because(self, because: Because) -> str:
        """A reason and its facts as one or two sentences."""
        facts = self.said(because.facts)
        return " ".join(_capital(self.t(part, **facts)) for part in p.reason_parts(because))

    def refused(self, error: Refused) -> str:
        """Why something was refused, and what to do."""
        facts = self.said(error.facts)
        said = " ".join(self.t(part, **facts) for part in p.refusal_parts(error.code, error.facts, facts))
        return f"{said} {self.because(error.because)}" if error.because else said

    def said(self, facts: Mapping[str, str]) -> dict[str, object]:
        """Facts as the sentences want them: stages and states by their names, days, moments and amounts as values."""
        return {name: self._value(name, fact) for name, fact in facts.items()}

    def _value(self, name: str, fact: str) -> object:
        if name == "number":
            return fact  # 2026-11-03 may be the number of an invoice
        if name in {"stage", "first", "last_stage"} and fact:
            return self.stage(fact)
        if name == "state" and fact in p.DECISIONS:
            return self.t(p.DECISIONS[fact])
        if name == "why":
            return self.names([self.t(p.AGAINST[code]) if code in p.AGAINST else code for code in fact.split(",")])
        if name == "state" and fact:
            return self.t(p.STATES[DraftState(fact)])
        if name == "when" and fact:
            return datetime.fromisoformat(fact)
        if name in {"amount", "balance"}:
            return _money(fact) or fact
        return _day(fact) or fact


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"


def _money(text: str) -> Money | None:
    """The amount in a fact such as `620.00 EUR`."""
    digits, _, currency = text.rpartition(" ")
    try:
        return read_amount(digits, currency, decimal_mark=".")
    except MoneyError:
        return None


def _day(text: str) -> date | None:
    if len(text) != 10 or text[4:5] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
