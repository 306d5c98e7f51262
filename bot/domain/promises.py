"""Promise to pay and instalment plan: built from what was said, checked, and told kept from broken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.ledger import OpenInvoice
from bot.domain.lifecycle import PromiseState
from bot.domain.money import Money

HORIZON_DAYS = 180


class NotAPromise(ValueError):
    """A promise that cannot be recorded; the words say why. `code` is for the catalogue of messages."""

    def __init__(self, code: str, words: str = "") -> None:
        super().__init__(code, words)
        self.code = code
        self.words = words


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise for one invoice, or instalment `number` of `count` of a plan. `due_on` is the day that was promised."""

    id: int
    invoice: int
    amount: Money
    due_on: date
    state: PromiseState
    recorded_on: date
    number: int = 1
    count: int = 1
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """What is to be recorded: an amount, on a day, for the invoice with this number."""

    number: str
    amount: Money
    due_on: date


def held_until(due_on: date, calendar: Calendar, grace_working_days: int) -> date:
    """The last day on which a promised payment may still be on its way: the day itself plus the bank's delay."""
    return calendar.add(due_on, grace_working_days) if grace_working_days else due_on


def is_broken(promise: Promise, today: date, calendar: Calendar, grace_working_days: int) -> bool:
    """Whether the day of a running promise and its grace are over."""
    return promise.state is PromiseState.RUNNING and today > held_until(promise.due_on, calendar, grace_working_days)


def terms(
    wanted: Sequence[tuple[date | None, Money | None]],
    numbers: Sequence[str],
    ledger: Sequence[OpenInvoice],
    today: date,
) -> tuple[Term, ...]:
    """Spread what was promised over open invoices, oldest due date first; no amount means all that is owed.

    `numbers` limits it to some invoices (empty: all open ones). Raises NotAPromise when a day is missing, past or too
    far, when an amount is not positive or exceeds what is owed, or when nothing is owed.
    """
    chosen = sorted((item for item in ledger if not numbers or item.number in numbers), key=lambda item: item.due_on)
    unknown = [number for number in numbers if number not in {item.number for item in chosen}]
    if unknown:
        raise NotAPromise("not_open", unknown[0])
    if not chosen:
        raise NotAPromise("nothing_owed")
    if len({item.balance.currency for item in chosen}) > 1 and any(amount is not None for _, amount in wanted):
        raise NotAPromise("two_currencies")
    left = {item.number: item.balance.minor for item in chosen}
    result: list[Term] = []
    for day, amount in sorted(wanted, key=lambda item: item[0] or date.max):
        due_on = _check_day(day, today)
        result += _spread(due_on, amount, chosen, left)
    return tuple(result)


def _check_day(day: date | None, today: date) -> date:
    if day is None:
        raise NotAPromise("no_day")
    if day < today:
        raise NotAPromise("past_day", day.isoformat())
    if day > today + timedelta(days=HORIZON_DAYS):
        raise NotAPromise("far_day", day.isoformat())
    return day


def _spread(due_on: date, amount: Money | None, chosen: Sequence[OpenInvoice], left: dict[str, int]) -> list[Term]:
    if amount is not None and amount.minor <= 0:
        raise NotAPromise("not_positive")
    if amount is not None and amount.currency != chosen[0].balance.currency:
        raise NotAPromise("wrong_currency", amount.currency)
    rest = sum(left.values()) if amount is None else amount.minor
    if rest > sum(left.values()) or rest == 0:
        raise NotAPromise("more_than_owed", "" if amount is None else amount.decimal)
    result = []
    for item in chosen:
        part = min(rest, left[item.number])
        if part > 0:
            result.append(Term(item.number, Money(part, item.balance.currency), due_on))
            left[item.number] -= part
            rest -= part
    return result
