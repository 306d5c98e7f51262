"""The role of each date, settled: what the grammar of statements said, weighed against all the words around it.

The grammar names a role where its phrases are found; the weights, learned from labelled replies, know many more ways
to say it. A payment is firm only where the weights are sure and nothing in the sentence asks, makes it hang on
something, or contradicts it.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.phrases import Cue
from bot.domain.reading.passage import Passage
from bot.domain.reading.signs import signs_of_date
from bot.domain.reading.statements import LONG_AGO, PAST_RULES, Dated, Role
from bot.domain.reading.weighing import Scales

FIRM = 150  # hundredths: odds of about four to one and better
PAID = 60
LIKELY = 0
UNLIKELY = -230
_FIXED_RULES = frozenset({"same_day", "due_date", "terms"})
_FIXED_DOUBTS = frozenset({"question", "condition", "third_party"})
_SAYS_NO_ROLE = frozenset({"role_unclear", "delay", "wish"})


def weighed(passage: Passage, roles: Sequence[Dated], scales: Scales) -> tuple[Dated, ...]:
    """The dates of a passage with their final roles."""
    return tuple(_settled(passage, one, scales.weigh(signs_of_date(passage, one))) for one in roles)


def _settled(passage: Passage, one: Dated, weights: dict[str, int]) -> Dated:
    if one.rule in _FIXED_RULES:
        return one
    best = max(weights, key=lambda label: weights[label])
    span = passage.dates[one.value].span
    payable = one.rule not in PAST_RULES and (span.future is not None or bool(span.impossible) or span.past is not None)
    if best == "paid" or (weights["paid"] >= PAID and weights["pay"] < LIKELY):
        return _paid(passage, one)
    if best in {"pay", "maybe", "part"} and payable:
        firm = (best == "pay" and weights["pay"] >= FIRM) or (best == "part" and one.role is Role.PAY)
        return _payment(passage, one, firm=firm, hoped=best == "maybe")
    if one.role is Role.PAY:
        if weights["pay"] > UNLIKELY and payable:
            return _payment(passage, one, firm=False, hoped=False)
        return replace(one, role=Role.EVENT, day=None, conditional=False, doubts=())
    if one.role is Role.PAID and weights["paid"] < LIKELY:
        return replace(one, role=Role.EVENT, day=None, doubts=())
    return one


def _paid(passage: Passage, one: Dated) -> Dated:
    span = passage.dates[one.value].span
    past = span.past if span.past and (passage.sent - span.past).days <= LONG_AGO else None
    return replace(one, role=Role.PAID, day=past, conditional=False, doubts=() if past else ("date_unclear",))


def _payment(passage: Passage, one: Dated, *, firm: bool, hoped: bool) -> Dated:
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
    elif not firm:
        doubts.append("role_unclear")
    conditional = not firm or bool(_FIXED_DOUBTS & set(doubts)) or "date_two_readings" in doubts
    return replace(one, role=Role.PAY, day=day, conditional=conditional, doubts=tuple(dict.fromkeys(doubts)))
