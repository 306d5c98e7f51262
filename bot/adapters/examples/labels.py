"""What a person's decision about a reply tells of its meaning: a label as tests/corpus/README.md has it, or nothing.

A click says less than it seems. What it does not say is left open in the label, and a reply of which it says nothing
is left out: a label that is guessed would measure the guess.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from bot.adapters.phrasebook import N_
from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.promises import NotAPromise, terms
from bot.domain.reading import Instalment, Kind, Meaning, PaidClaim, PromisedPayment
from bot.usecases.records import PromiseView, Received, Reply

# Why a reply is left out.
LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "no_customer": N_("it was tied to no customer"),
        "unconfirmed": N_("nobody said whether the promise in it is one"),
        "not_understood": N_("it was not understood, and nobody said what it is"),
        "no_book": N_("the invoices that it speaks of were not kept with it"),
        "unreadable": N_("its mail could not be read again"),
        "not_hidden": N_("a name or a number in it could not be replaced everywhere"),
    }
)
# The promise hangs on something, in whatever words: no click makes it firm.
_HANGING = frozenset({"condition", "wish", "question", "third_party", "delay", "far_off"})
# A reader may call a person for one of these, and need not.
_EITHER_WAY = frozenset({"date_inferred", "hedge", "program", "perhaps_automatic"})
_EITHER_ALONE = frozenset({"paid_without_date", "asks_to_check"})
# What may stand beside a promise in one mail, and then comes first or second.
_BESIDE = (Kind.REFUSAL, Kind.DISPUTE, Kind.PAID, Kind.REQUEST)
# What a mail may be that holds no promise.
_NO_PROMISE = (Kind.OTHER, Kind.PAID, Kind.DISPUTE, Kind.REQUEST, Kind.REFUSAL, Kind.WRONG_CONTACT)


class NoLabel(Exception):
    """The decision tells no label; `code` is a key of LEFT_OUT."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Label:
    """The right reading of a reply, as far as a person told it.

    `kinds` are all that are accepted (empty: that of `meaning` alone). `needs_person` None is either way. The promises
    of the days in `may_be_left` may be recorded or left; a payment claimed is so whenever `paid_may_be_left`, and
    `paid_days` are all that are accepted for it (empty: that of `meaning` alone).
    """

    meaning: Meaning
    needs_person: bool | None
    kinds: tuple[Kind, ...] = ()
    may_be_left: frozenset[date] = frozenset()
    paid_may_be_left: bool = False
    paid_days: tuple[date | None, ...] = ()


def label(
    reply: Reply, recorded: Sequence[PromiseView], received: Sequence[Received], *, automatic: bool = False
) -> Label:
    """The label that a decided reply tells. Raises NoLabel.

    `recorded` and `received` are the promises and payments that were recorded from it; `automatic` says that its
    headers name a program.
    """
    if reply.customer is None:
        raise NoLabel("no_customer")
    meaning = reply.meaning
    if reply.decision == "confirmed":
        return _confirmed(reply)
    if reply.decision == "corrected":
        return _corrected(reply, recorded)
    if reply.decision == "not_a_promise":
        bare = Meaning(Kind.OTHER, paid=meaning.paid)
        kinds = (*_NO_PROMISE, *([Kind.AUTO_REPLY] if automatic else []))
        return Label(bare, None, kinds, paid_may_be_left=True)
    if meaning.promises or meaning.plan:
        raise NoLabel("unconfirmed")
    if reply.decision == "paid":
        return _paid(meaning, received)
    if reply.decision == "disputed":
        return Label(replace(meaning, kind=Kind.DISPUTE), needs_person=True)
    if meaning.kind is Kind.OTHER:
        raise NoLabel("not_understood")
    return Label(meaning, _needs(meaning))


def _needs(meaning: Meaning) -> bool | None:
    """Whether a person was rightly called: where the corpus has it either way, that is left open."""
    why = set(meaning.why_person) - _EITHER_WAY
    either = bool(meaning.why_person) and (not why or (len(why) == 1 and why <= _EITHER_ALONE))
    return None if either else bool(why)


def _confirmed(reply: Reply) -> Label:
    """What was understood; a doubt that the person settled is left open, what the promise hangs on is not."""
    if not reply.book:
        raise NoLabel("no_book")
    meaning = reply.meaning
    hanging = bool(_HANGING & set(meaning.why_person))
    settled = frozenset(one.day for one in meaning.promises if one.conditional and not hanging)
    firm = tuple(replace(one, conditional=one.conditional and hanging) for one in meaning.promises)
    needs = None if settled and meaning.kind is Kind.PROMISE else _needs(meaning)
    return Label(replace(meaning, promises=firm), needs, may_be_left=settled)


def _corrected(reply: Reply, recorded: Sequence[PromiseView]) -> Label:
    """The promises, or the plan, as they were recorded."""
    by_day: dict[date, list[PromiseView]] = defaultdict(list)
    for one in recorded:
        by_day[one.due_on].append(one)
    book = {one.number: one for one in reply.book}
    if not recorded or not {one.number for one in recorded} <= set(book):
        raise NoLabel("no_book")
    days = {number: {one.due_on for one in recorded if one.number == number} for number in book}
    beside = tuple(kind for kind in _BESIDE if kind is reply.meaning.kind)
    if any(len(of_one) > 1 for of_one in days.values()):
        plan = tuple(Instalment(day, _sum(by_day[day])) for day in sorted(by_day))
        bare = Meaning(Kind.PLAN, plan=plan, paid=reply.meaning.paid)
        return Label(bare, needs_person=True, kinds=(Kind.PLAN, *beside), paid_may_be_left=True)
    understood = {one.day: one for one in reply.meaning.promises if one.conditional}
    hanging = bool(_HANGING & set(reply.meaning.why_person))
    promises = tuple(
        replace(_promise(day, by_day[day], reply.book), conditional=day in understood and hanging)
        for day in sorted(by_day)
    )
    part = any(one.amount for one in promises) or any(not of_one for of_one in days.values())
    return Label(
        Meaning(Kind.PROMISE, promises=promises, paid=reply.meaning.paid),
        needs_person=True if part else None,
        # Whole invoices on several days may be told as a plan: it is the same record.
        kinds=(Kind.PROMISE, *([Kind.PLAN] if len(by_day) > 1 else []), *beside),
        may_be_left=frozenset() if hanging else frozenset(understood),
        paid_may_be_left=True,
    )


def _paid(meaning: Meaning, received: Sequence[Received]) -> Label:
    """It was paid, and has come in. The day that the bank says need not be the one that was claimed."""
    days = tuple(dict.fromkeys(one.paid_on for one in received))
    if meaning.kind is Kind.PAID and meaning.paid is not None:
        return Label(meaning, _needs(meaning), paid_days=tuple(dict.fromkeys([meaning.paid.day, *days])))
    bare = Meaning(Kind.PAID, paid=PaidClaim(days[0] if days else None, ""))
    kinds = (Kind.PAID, *(kind for kind in _BESIDE if kind is meaning.kind and kind is not Kind.PAID))
    return Label(bare, None, kinds, paid_may_be_left=True, paid_days=(*days, None))


def _sum(parts: Sequence[PromiseView]) -> Money:
    return Money(sum(part.amount.minor for part in parts), parts[0].amount.currency)


def _promise(day: date, parts: Sequence[PromiseView], book: Sequence[OpenInvoice]) -> PromisedPayment:
    """The payment of one day, said as shortly as it can be: in full, of all invoices, where that is the same."""
    numbers = tuple(one.number for one in book if one.number in {part.number for part in parts})
    amount = _sum(parts)
    whole = sum(one.balance.minor for one in book if one.number in numbers)
    if amount.minor == whole:
        return PromisedPayment(day, None, () if len(numbers) == len(book) else numbers, False, "", "")  # noqa: FBT003
    try:
        spread = {(term.number, term.amount) for term in terms([(day, amount)], [], book, day)}
    except NotAPromise:
        spread = set()
    everything = spread == {(part.number, part.amount) for part in parts}
    return PromisedPayment(day, amount, () if everything else numbers, False, "", "")  # noqa: FBT003
