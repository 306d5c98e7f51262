"""Several payments for one debt: who proposes them, how many, when, how much each. A plan is always for a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from bot.domain.dates import add_months
from bot.domain.money import Money, split
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import Instalment
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.statements import Dated, Role

MAX_INSTALMENTS = 60
_MONTHLY = frozenset(
    "mois month monat mes monthly mensuel mensuels mensuelle mensualite mensualites monatlich mensual".split()
)
_WEEKLY = frozenset("semaine semaines week weeks woche semana weekly hebdomadaire wochentlich semanal".split())
_COUNTED = frozenset(
    "fois versements versement echeances mensualites paiements virements tranches parties cheques mois semaines "
    "instalments installments payments parts times months weeks goes stages cheques raten teilzahlungen monate monaten "
    "monatsraten plazos pagos cuotas partes veces mensualidades meses".split()
)


@dataclass(frozen=True, slots=True)
class Item:
    """A date or sum, in the order of the text: `kind` is day, sum, or rest for what is left; `share` is of the debt."""

    place: int
    kind: str
    day: date | None = None
    money: Money | None = None
    share: Fraction | None = None
    rule: str = ""


def proposes_plan(passage: Passage, roles: Sequence[Dated], balance: Money | None) -> bool:
    """Whether the mail asks for, or announces, two or more payments for one debt."""
    for sentence in passage.sentences:
        marks = [found for found in sentence.cues if found.payload is Cue.INSTALMENTS]
        if marks and not _is_other(passage, sentence):
            return True
        each = sentence.has(Cue.EACH)
        if each and passage.values("#a", sentence.start, sentence.end) and not sentence.has(Cue.HAS_PAID):
            return True
    payments = [one for one in roles if one.role in {Role.PAY, Role.NONE} and one.day is not None]
    sentences = {one.sentence for one in payments}
    if len({one.day for one in payments}) < 2:
        return _sums_to_balance(passage, sentences, balance)
    rests = any(passage.sentences[number].has(Cue.REST) for number in sentences)
    amounts = [value for number in sentences for value in _values(passage, passage.sentences[number])]
    invoices = [value for number in sentences for value in _invoices(passage, passage.sentences[number])]
    return len(amounts) + rests >= 2 and len(set(invoices)) < 2


def _sums_to_balance(passage: Passage, sentences: set[int], balance: Money | None) -> bool:
    """Two or more sums that make up the debt, though only one has a day."""
    if balance is None:
        return False
    values = [value for number in sentences for value in _values(passage, passage.sentences[number])]
    sums = [amount.money for amount in (passage.amounts[value] for value in values) if amount.money is not None]
    return len(sums) >= 2 and sum(amount.minor for amount in sums) == balance.minor


def _is_other(passage: Passage, sentence: Sentence) -> bool:
    """Twice invoiced, three times reminded: no plan."""
    return sentence.has(Cue.DISPUTE, Cue.HAS_PAID) and not passage.values("#d", sentence.start, sentence.end)


def _values(passage: Passage, sentence: Sentence) -> list[int]:
    return passage.values("#a", sentence.start, sentence.end)


def _invoices(passage: Passage, sentence: Sentence) -> list[str]:
    return [passage.invoices[value].number for value in passage.values("#i", sentence.start, sentence.end)]


def build_plan(passage: Passage, roles: Sequence[Dated], balance: Money) -> tuple[Instalment, ...] | None:
    """The instalments as far as they are said or can be computed; None when no schedule is given at all."""
    sentences = _about_plan(passage, roles)
    items = _items(passage, roles, sentences, balance)
    count = _count(passage, sentences)
    period = _period(passage, sentences)
    days = [item for item in items if item.kind == "day"]
    sums = [item for item in items if item.kind != "day"]
    if period and (len(sums) <= 1) and len(days) <= 2:
        return _series(passage, days, sums, count, period, balance)
    if (
        len(days) >= 2
        and len(sums) == 1
        and sums[0].money is not None
        and sums[0].money.minor * len(days) <= balance.minor
    ):
        return tuple(Instalment(item.day, sums[0].money) for item in days[:MAX_INSTALMENTS])
    if len(sums) >= 2:
        return _pairs(items, balance)
    if len(days) >= 2 and not sums:
        parts = split(balance, len(days[:MAX_INSTALMENTS]))
        return tuple(Instalment(item.day, part) for item, part in zip(days, parts, strict=False))
    if count and 2 <= count <= MAX_INSTALMENTS:
        parts = split(balance, count) if not sums or sums[0].money is None else (sums[0].money,) * count
        first = days[0].day if len(days) == 1 else None
        return tuple(Instalment(first if not index else None, part) for index, part in enumerate(parts))
    return None


def _about_plan(passage: Passage, roles: Sequence[Dated]) -> list[int]:
    """The sentences that tell of it. One that only names a day ("at this end of the year") tells nothing of it."""
    paying = {one.sentence for one in roles if one.role in {Role.PAY, Role.NOT_BEFORE}}
    return [
        number
        for number, sentence in enumerate(passage.sentences)
        if number in paying
        or sentence.has(Cue.INSTALMENTS, Cue.EACH, Cue.REST)
        or (_values(passage, sentence) and not sentence.has(Cue.HAS_PAID, Cue.DISPUTE))
    ]


def _items(passage: Passage, roles: Sequence[Dated], sentences: Sequence[int], balance: Money) -> list[Item]:
    role_of = {one.value: one for one in roles}
    items: list[Item] = []
    for number in sentences:
        sentence = passage.sentences[number]
        for index in range(sentence.start, sentence.end):
            token = passage.tokens[index]
            if token.kind == "#d":
                dated = role_of[token.value]
                span = passage.dates[token.value].span
                if dated.role in {Role.PAY, Role.NONE, Role.NOT_BEFORE} and span.future is not None:
                    items.append(Item(index, "day", day=span.future, rule=dated.rule))
            elif token.kind == "#a":
                amount = passage.amounts[token.value]
                if amount.money == balance and not _is_alone(passage, sentences):
                    continue  # the whole, said once more
                if _in_paid_clause(sentence, index):
                    continue
                items.append(Item(index, "sum", money=amount.money, share=amount.share))
            elif _is_rest(passage, sentence, index) and (not items or items[-1].kind != "rest"):
                items.append(Item(index, "rest"))
    return _without_echoes(items, balance)


def _is_rest(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Whether the rest is meant: "the balance", but not "until the balance is paid"."""
    before = {token.text for token in passage.tokens[max(sentence.start, index - 2) : index]}
    return not before & {"jusqu", "until", "bis", "hasta", "pour"} and any(
        found.payload is Cue.REST and found.start == index for found in sentence.cues
    )


def _is_alone(passage: Passage, sentences: Sequence[int]) -> bool:
    return sum(len(_values(passage, passage.sentences[number])) for number in sentences) == 1


def _in_paid_clause(sentence: Sentence, index: int) -> bool:
    return any(clause.start <= index < clause.end and clause.has(Cue.HAS_PAID) for clause in sentence.clauses)


def _without_echoes(items: Sequence[Item], balance: Money) -> list[Item]:
    """Leave out what says a sum once more: "50 % (1 070 €)", "the balance of 1,070"."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else Item(-9, "day")
        gap = item.place - last.place
        same = last.kind == "rest" or (last.share is not None and _part(balance, last.share) == item.money)
        if item.money is not None and gap <= 3 and same:
            out[-1] = item
        elif not (item.kind == "rest" and last.money is not None and gap <= 1):
            out.append(item)
    return out


def _part(balance: Money, share: Fraction) -> Money:
    return Money(round(balance.minor * share), balance.currency)


def _pairs(items: Sequence[Item], balance: Money) -> tuple[Instalment, ...]:
    """Sums and days in turn; a sum without a day of its own has none."""
    sums_first = next(item.kind for item in items) != "day"
    found: list[tuple[date | None, Item | None]] = []
    day: date | None = None
    for item in items:
        if item.kind == "day":
            if sums_first and found and found[-1][0] is None:
                found[-1] = (item.day, found[-1][1])
            else:
                day = item.day
        else:
            found.append((None if sums_first else day, item))
            day = None
    instalments: list[Instalment] = []
    left = balance.minor
    for when, one in found[:MAX_INSTALMENTS]:
        amount = _amount(one, balance, left)
        left -= amount.minor if amount else 0
        instalments.append(Instalment(when, amount))
    return tuple(instalments)


def _amount(item: Item | None, balance: Money, left: int) -> Money | None:
    if item is None or item.kind == "rest":
        return Money(left, balance.currency) if left > 0 else None
    return _part(balance, item.share) if item.share is not None else item.money


def _count(passage: Passage, sentences: Sequence[int]) -> int | None:
    for number in sentences:
        sentence = passage.sentences[number]
        for index in range(sentence.start, sentence.end - 1):
            here = passage.tokens[index]
            after = {token.text.removesuffix("_") for token in passage.tokens[index + 1 : min(index + 3, sentence.end)]}
            if here.kind == "number" and here.text.isdigit() and after & _COUNTED:
                return int(here.text[:4])
    return None


def _period(passage: Passage, sentences: Sequence[int]) -> str:
    for number in sentences:
        for found in passage.sentences[number].cues:
            if found.payload is not Cue.EACH and found.payload is not Cue.INSTALMENTS:
                continue
            words = {token.text.removesuffix("_") for token in passage.tokens[found.start : found.end]}
            if words & _MONTHLY:
                return "month"
            if words & _WEEKLY:
                return "week"
            if found.payload is Cue.EACH and "#d" in words:
                value = next(token.value for token in passage.tokens[found.start : found.end] if token.kind == "#d")
                return "week" if passage.dates[value].rule.startswith("weekday") else "month"
    return ""


def _series(
    passage: Passage, days: Sequence[Item], sums: Sequence[Item], count: int | None, period: str, balance: Money
) -> tuple[Instalment, ...] | None:
    """So much each month from a day on, so many times, or until the debt is paid."""
    each = _amount(sums[0], balance, balance.minor) if sums else None
    if each is not None and each.minor <= 0:
        return None
    if count is None:
        count = -(-balance.minor // each.minor) if each else None
    if count is None or not 2 <= count <= MAX_INSTALMENTS:
        return None
    parts = [each] * count if each else list(split(balance, count))
    if each and each.minor * count > balance.minor and each.minor * (count - 1) < balance.minor:
        parts[-1] = Money(balance.minor - each.minor * (count - 1), balance.currency)
    first = _first_day(passage, days)
    return tuple(
        Instalment(None if first is None else _step(first, index, period), part) for index, part in enumerate(parts)
    )


def _first_day(passage: Passage, days: Sequence[Item]) -> date | None:
    """The first day of a series: "the 10th of each month from December on" needs two dates to say it."""
    if not days:
        return None
    exact = [
        item
        for item in days
        if item.rule in {"day_only", "day_month", "day_this_month", "numeric"} or item.rule.startswith("weekday")
    ]
    loose = [item for item in days if item not in exact]
    if not exact:
        return days[0].day
    first = exact[0].day
    if (
        loose
        and exact[0].rule in {"day_only", "day_this_month"}
        and loose[0].rule.endswith("named_month")
        and loose[0].day
        and first
    ):
        month = loose[0].day
        try:
            first = month.replace(day=first.day)
        except ValueError:
            first = month
        return first if first >= passage.sent else add_months(first, 12)
    return first


def _step(first: date, index: int, period: str) -> date:
    return add_months(first, index) if period == "month" else first + timedelta(days=7 * index)
