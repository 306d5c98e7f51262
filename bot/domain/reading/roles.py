"""The role of each date, settled: what the grammar of statements said, weighed against all the words around it.

The grammar names a role where its phrases are found; the weights, learned from labelled replies, know many more ways
to say it. A payment is firm only where the weights are sure and nothing in the sentence asks, makes it hang on
something, or contradicts it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.phrases import Cue
from bot.domain.reading.passage import Passage
from bot.domain.reading.signs import signs_of_date
from bot.domain.reading.statements import LONG_AGO, PAST_RULES, Dated, Role
from bot.domain.reading.weighing import Scales

FIRM = 150  # hundredths of firmness from which a payment is firm
PAID = 60
LIKELY, CLEAR = 0, 150
UNLIKELY = -230
_MOST = 600
_FIXED_RULES = frozenset({"same_day", "due_date", "terms"})
_FIXED_DOUBTS = frozenset({"question", "condition", "third_party"})
_SAYS_NO_ROLE = frozenset({"role_unclear", "delay", "wish"})
_FORBIDS = frozenset({Role.NOT_BEFORE, Role.WITHDRAWN, Role.THIRD_PARTY})
_TELL_APART = frozenset({Cue.OLDEST, Cue.NEWEST, Cue.SMALLEST, Cue.LARGEST, Cue.OTHER_ONE})
_OF_REPLY = (
    "promise", "plan", "paid", "dispute", "refusal", "insolvency", "other", "wrong_contact", "auto", "request:delay",
    "person",
)  # fmt: skip

Weights = Mapping[str, int]


def weigh_dates(passage: Passage, roles: Sequence[Dated], scales: Scales) -> tuple[Weights, ...]:
    """What speaks for each label of each date."""
    return tuple(scales.weigh(signs_of_date(passage, one)) for one in roles)


def provisional(passage: Passage, roles: Sequence[Dated], weights: Sequence[Weights]) -> tuple[Dated, ...]:
    """The dates with the roles that they get from their own sentence; no payment is more than conditional yet."""
    return tuple(_settled(passage, one, mine) for one, mine in zip(roles, weights, strict=True))


def evidence(
    passage: Passage, roles: Sequence[Dated], place: int, weights: Sequence[Weights], of_reply: Weights
) -> dict[str, int]:
    """What speaks for a firm payment at one of the dates: its own weights, its rivals', and the whole reply's."""
    mine, one = weights[place], roles[place]
    others = [weights[index]["pay"] for index in _rivals(passage, roles, place)]
    return {
        "all": 100,
        **{label: _clamped(weight) for label, weight in mine.items()},
        **{f"reply {label}": _clamped(of_reply[label]) for label in _OF_REPLY},
        "best other": _clamped(max(others)) if others else -300,
        "alone": 0 if others else 100,
        "many": 100 if len(others) > 1 else 0,
        "first choice": 100 if all(mine["pay"] >= other for other in others) else 0,
        "grammar says": 100 if one.role is Role.PAY else 0,
        "grammar is sure": 100 if one.role is Role.PAY and not one.conditional else 0,
        "grammar forbids": 100 if one.role in _FORBIDS else 0,
    }


def _rivals(passage: Passage, roles: Sequence[Dated], place: int) -> list[int]:
    """The other dates that may be about the same debt: all but those whose clause names another invoice."""
    named = _named(passage, roles[place])
    rivals = []
    for index, other in enumerate(roles):
        theirs = _named(passage, other) if index != place else named
        if index != place and not (named and theirs and not named & theirs):
            rivals.append(index)
    return rivals


def _named(passage: Passage, one: Dated) -> set[str]:
    clause = passage.sentences[one.sentence].clauses[one.clause]
    numbers = {passage.invoices[value].number for value in passage.values("#i", clause.start, clause.end)}
    return numbers or {cue.payload.value for cue in clause.cues if cue.payload in _TELL_APART}


def _clamped(weight: int) -> int:
    return max(-_MOST, min(_MOST, weight))


def confirmed(
    passage: Passage,
    roles: Sequence[Dated],
    settled: Sequence[Dated],
    weights: Sequence[Weights],
    of_reply: Weights,
    choice: Weights,
) -> tuple[Dated, ...]:
    """The provisional payments that are firm once the whole reply is known, made so; the others stay in doubt."""
    out: list[Dated] = []
    for place, one in enumerate(settled):
        if one.role is Role.PAY and one.rule not in _FIXED_RULES:
            seen = evidence(passage, roles, place, weights, of_reply)
            firmness = sum(choice.get(name, 0) * value for name, value in seen.items()) // 100
            out.append(_judged(one, firm=firmness >= FIRM))
        else:
            out.append(one)
    return tuple(out)


def _judged(one: Dated, *, firm: bool) -> Dated:
    doubts = one.doubts if firm or "wish" in one.doubts else (*one.doubts, "role_unclear")
    hangs = bool(_FIXED_DOUBTS & set(doubts)) or "date_two_readings" in doubts or "wish" in doubts
    return replace(one, conditional=not firm or hangs, doubts=tuple(dict.fromkeys(doubts)))


def _settled(passage: Passage, one: Dated, weights: Weights) -> Dated:
    if one.rule in _FIXED_RULES:
        return one
    best = max(weights, key=lambda label: weights[label])
    span = passage.dates[one.value].span
    payable = one.rule not in PAST_RULES and (span.future is not None or bool(span.impossible) or span.past is not None)
    if best == "paid" or (weights["paid"] >= PAID and weights["pay"] < LIKELY):
        return _paid(passage, one)
    if one.role is Role.EVENT and weights[best] < CLEAR:
        return one  # the grammar names another event, and the weights are in two minds
    if best in {"pay", "maybe", "part"} and payable:
        return _payment(passage, one, hoped=best == "maybe")
    if one.role is Role.PAY:
        if payable and (weights["pay"] > UNLIKELY or not one.conditional):
            return _payment(
                passage, one, hoped=False
            )  # what the grammar calls a payment is never passed over in silence
        return replace(one, role=Role.EVENT, day=None, conditional=False, doubts=())
    if one.role is Role.PAID and weights["paid"] < LIKELY:
        return replace(one, role=Role.EVENT, day=None, doubts=())
    return one


def _paid(passage: Passage, one: Dated) -> Dated:
    span = passage.dates[one.value].span
    past = span.past if span.past and (passage.sent - span.past).days <= LONG_AGO else None
    return replace(one, role=Role.PAID, day=past, conditional=False, doubts=() if past else ("date_unclear",))


def _payment(passage: Passage, one: Dated, *, hoped: bool) -> Dated:
    """A payment at a date; what the sentence itself says against it being firm stands whatever the weights say."""
    sentence = passage.sentences[one.sentence]
    clause = sentence.clauses[one.clause]
    span = passage.dates[one.value].span
    doubts = [doubt for doubt in one.doubts if doubt not in _SAYS_NO_ROLE] if one.role is Role.PAY else []
    day = one.day if one.role is Role.PAY else span.future
    if one.role is not Role.PAY:
        if span.impossible:
            doubts.append(f"date_{span.impossible}")
        elif span.future is None:
            doubts.append("date_gone_by")
        elif span.fuzzy:
            doubts.append("date_inferred")
        if passage.dates[one.value].other is not None:
            doubts.append("date_two_readings")
        if sentence.has(Cue.IF):
            doubts.append("condition")
        if sentence.question:
            doubts.append("question")
        if clause.has(Cue.HEDGE):
            doubts.append("hedge")
    if hoped:
        doubts.append("wish")
    return replace(one, role=Role.PAY, day=day, conditional=True, doubts=tuple(dict.fromkeys(doubts)))
