"""Several payments for one debt: who proposes them, how many, when, how much each. A plan is always for a person."""

from collections.abc import Sequence
from datetime import date

from bot.domain.dates import add_months
from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money, split
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import Instalment
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.rhythm import ENDS_MONTH, Rhythm, find_count, find_rhythm
from bot.domain.reading.schedule import Item, find_items, part
from bot.domain.reading.scope import scope_of, total
from bot.domain.reading.statements import Dated, Role

MAX_INSTALMENTS = 60
_EXACT = frozenset({"day_only", "day_month", "day_this_month", "day_next_month", "numeric", "counted", "shift"})
_LOOSE_MONTHS = frozenset({"in_named_month", "in_next_month", "early_named_month", "early_next_month"})


def proposes_plan(passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> bool:
    """Whether the mail asks for, or announces, two or more payments for one debt."""
    if pays_one_by_one(passage, roles, ledger):
        return False
    for sentence in passage.sentences:
        marks = [found for found in sentence.cues if found.payload is Cue.INSTALMENTS]
        if marks and not _is_other(passage, sentence):
            return True
        each = sentence.has(Cue.EACH)
        if each and passage.values("#a", sentence.start, sentence.end) and not sentence.has(Cue.HAS_PAID):
            return True
    if ledger and _adds_up(passage, roles, total(ledger, ())):
        return True
    payments = [one for one in roles if one.role in {Role.PAY, Role.NONE} and one.day is not None]
    sentences = {one.sentence for one in payments}
    if len({one.day for one in payments}) < 2:
        return False
    rests = any(passage.sentences[number].has(Cue.REST) for number in sentences)
    values = [value for number in sentences for value in _values(passage, passage.sentences[number])]
    amounts = [passage.amounts[value] for value in values]
    if ledger and total(ledger, ()).minor < sum(amount.money.minor for amount in amounts if amount.money is not None):
        return False
    invoices = [value for number in sentences for value in _invoices(passage, passage.sentences[number])]
    return len(amounts) + rests >= 2 and len(set(invoices)) < 2


def plan_for_certain(passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> bool | None:
    """True where the schedule itself, or the words of a proposal, leave no doubt of a plan; False where there is none.

    None is for the weights to say.
    """
    if pays_one_by_one(passage, roles, ledger):
        return False
    if ledger and _adds_up(passage, roles, total(ledger, ())):
        return True
    asked = [
        number
        for number, sentence in enumerate(passage.sentences)
        if sentence.has(Cue.INSTALMENTS)
        and (sentence.has(Cue.PROPOSES, Cue.ASKING) or sentence.question)
        and not sentence.has(Cue.DISPUTE, Cue.HAS_PAID)
    ]
    return True if find_count(passage, asked) else None


def pays_one_by_one(passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> bool:
    """Whether each day is for invoices of its own, in full: several promises and no plan."""
    payments = [one for one in roles if one.role in {Role.PAY, Role.NONE} and one.day is not None]
    if len(ledger) < 2 or len({one.day for one in payments}) < 2:
        return False
    seen: set[str] = set()
    for one in payments:
        invoices, clear = scope_of(passage, one, ledger)
        if not invoices or not clear or seen & set(invoices):
            return False
        seen |= set(invoices)
        clause = passage.sentences[one.sentence].clauses[one.clause]
        sums = [passage.amounts[value] for value in passage.values("#a", clause.start, clause.end)]
        if any(amount.money != total(ledger, invoices) for amount in sums):
            return False
    return True


def _adds_up(passage: Passage, roles: Sequence[Dated], balance: Money) -> bool:
    """Two or more payments, said with their sums, that make up the debt; each but the first with its day."""
    sentences = _about_plan(passage, roles)
    items = find_items(passage, roles, sentences, balance)
    said = [item for item in items if item.kind != "day"]
    open_end = any(passage.sentences[number].has(Cue.NO_DATE, Cue.DISPUTE, Cue.UNSURE) for number in sentences)
    plan = build_plan(passage, roles, balance) or ()
    sums = [one.amount.minor for one in plan if one.amount is not None]
    dated = [one.day for one in plan if one.day is not None]
    only = _amount(said[0], balance, 0) if len(said) == 1 else None
    return (
        (len(said) >= 2 or (only is not None and {*sums[:-1]} == {only.minor}))
        and len(sums) == len(plan) >= 2
        and sum(sums) == balance.minor
        and len(set(dated)) >= max(1, len(plan) - 1)
        and plan[-1].day is not None
        and not open_end
    )


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
    items = find_items(passage, roles, sentences, balance)
    count = find_count(passage, sentences)
    rhythm = find_rhythm(passage, sentences)
    days = [item for item in items if item.kind == "day"]
    sums = [item for item in items if item.kind != "day"]
    if sum(not item.each and _is_exact(item) for item in days) == 1:
        days = [item for item in days if not item.each]  # "at each month's end, the first on 31 December"
    if rhythm and len(sums) <= 1 and len(days) <= 2:
        return _series(passage, days, sums, count, rhythm, balance)
    if len(sums) >= 2:
        return _pairs(items, balance)
    days = _counted(days, count)
    if len(days) >= 2:
        each = _amount(sums[0], balance, balance.minor) if sums else None
        parts = (each,) * len(days) if each and each.minor * len(days) <= balance.minor else ()
        parts = parts or split(balance, len(days[:MAX_INSTALMENTS]))
        if count and each and len(days) < count <= MAX_INSTALMENTS and each.minor * count <= balance.minor:
            return tuple(Instalment(days[at].day if at < len(days) else None, each) for at in range(count))
        return tuple(Instalment(item.day, one) for item, one in zip(days, parts, strict=False))
    if count and 2 <= count <= MAX_INSTALMENTS:
        parts = split(balance, count) if not sums or sums[0].money is None else (sums[0].money,) * count
        first = days[0].day if len(days) == 1 else None
        return tuple(Instalment(first if not index else None, one) for index, one in enumerate(parts))
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


def _is_exact(item: Item) -> bool:
    return item.rule in _EXACT | ENDS_MONTH or item.rule.startswith("weekday")


def _counted(days: Sequence[Item], count: int | None) -> list[Item]:
    """The days of a plan of so many payments: where more are named, "now" and "in May" go."""
    exact = [item for item in days if _is_exact(item)]
    return exact if count is not None and len(days) > count == len(exact) else list(days)


def _pairs(items: Sequence[Item], balance: Money) -> tuple[Instalment, ...]:
    """Each sum with its day: the one of its clause, or else the next (the one before, where days come first)."""
    sums = [item for item in items if item.kind != "day"]
    sums_first = items[0].kind != "day"
    instalments: list[Instalment] = []
    left = balance.minor
    for index, one in enumerate(sums[:MAX_INSTALMENTS]):
        day = _day_of(items, sums, index, sums_first=sums_first)
        amount = _amount(one, balance, left)
        left -= amount.minor if amount else 0
        instalments.append(Instalment(day, amount))
    dated = [one for one in instalments if one.day is not None]
    whole = sum(one.amount.minor for one in dated if one.amount is not None) == balance.minor
    return tuple(dated if whole and len(dated) >= 2 else instalments)


def _day_of(items: Sequence[Item], sums: Sequence[Item], index: int, *, sums_first: bool) -> date | None:
    clauses = [item.clause for item in sums]
    one = sums[index]
    claimed = {item.place for item in items if item.kind == "day" and clauses.count(item.clause) == 1}
    mine = [item for item in items if item.place in claimed and item.clause == one.clause and item.kind == "day"]
    start = one.place if sums_first else sums[index - 1].place if index else -1
    end = (sums[index + 1].place if index + 1 < len(sums) else len_of(items)) if sums_first else one.place
    free = [
        item
        for item in items
        if item.kind == "day" and start < item.place < end and (item.place not in claimed or item.clause not in clauses)
    ]
    exact = [item for item in (*mine, *free) if _is_exact(item)]
    found = exact or mine or free
    return found[0].day if found else None


def len_of(items: Sequence[Item]) -> int:
    """A place behind the last item."""
    return items[-1].place + 1


def _amount(item: Item | None, balance: Money, left: int) -> Money | None:
    if item is None or item.kind == "rest":
        return Money(left, balance.currency) if left > 0 else None
    return part(balance, item.share) if item.share is not None else item.money


def _series(
    passage: Passage, days: Sequence[Item], sums: Sequence[Item], count: int | None, rhythm: Rhythm, balance: Money
) -> tuple[Instalment, ...] | None:
    """So much each month from a day on, so many times, until a last day, or until the debt is paid."""
    each = _amount(sums[0], balance, balance.minor) if sums else None
    if each is not None and each.minor <= 0:
        return None
    first = _first_day(passage, days, rhythm)
    count = _last_payment(days, first, rhythm) or count
    if count is None:
        count = -(-balance.minor // each.minor) if each else None
    if count is None or not 2 <= count <= MAX_INSTALMENTS:
        return None
    parts = [each] * count if each else list(split(balance, count))
    if each and each.minor * count > balance.minor and each.minor * (count - 1) < balance.minor:
        parts[-1] = Money(balance.minor - each.minor * (count - 1), balance.currency)
    return tuple(Instalment(first and rhythm.step(first, index), one) for index, one in enumerate(parts))


def _last_payment(days: Sequence[Item], first: date | None, rhythm: Rhythm) -> int | None:
    """How many payments there are from the first day to another one that is named, when the rhythm leads there."""
    last = days[-1].day if days and _is_exact(days[-1]) else None
    if first is None or last is None or last <= first:
        return None
    steps = (index for index in range(1, MAX_INSTALMENTS) if rhythm.step(first, index) >= last)
    index = next(steps, 0)
    return index + 1 if index and rhythm.step(first, index) == last else None


def _first_day(passage: Passage, days: Sequence[Item], rhythm: Rhythm) -> date | None:
    """The first day of a series: "the 10th of each month from December on" needs two dates to say it."""
    exact = [item for item in days if _is_exact(item) and item.day]
    loose = [item for item in days if item not in exact and item.day]
    month = next((item.day for item in loose if item.rule in _LOOSE_MONTHS), None)
    day = exact[0].day if exact else None
    if rhythm.on is not None and day is None:
        return _in_month(month or passage.sent, rhythm.on, after=passage.sent)
    if day is None:
        return loose[0].day if loose else None
    if month is not None and exact[0].rule in {"day_only", "day_this_month"}:
        return _in_month(month, day.day, after=passage.sent)
    return day


def _in_month(month: date, day: int, *, after: date) -> date:
    """That day of a month (its first, where there is no such day), or of the next where it is gone by."""
    try:
        found = month.replace(day=day)
    except ValueError:
        found = add_months(month.replace(day=1), 1)
    return found if found >= after else add_months(found, 1 if month == after else 12)
