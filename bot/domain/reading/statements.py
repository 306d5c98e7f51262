"""What is said about paying: each date of a passage gets one role, and from roles come statements.

A role is found in the words of the date's own clause first, then in those around it in the sentence. What stays
without a role is never a promise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.dates import DateFound
from bot.domain.ledger import OpenInvoice
from bot.domain.phrases import Cue
from bot.domain.reading.passage import Clause, Passage, Sentence


class Role(StrEnum):
    """What a date is for."""

    PAY = "pay"
    PAID = "paid"
    NOT_BEFORE = "not_before"
    WITHDRAWN = "withdrawn"
    THIRD_PARTY = "third_party"
    EVENT = "event"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the passage with its role. `sentence` is the place of its sentence.

    `day` is the day that the role takes from the date; `doubts` are codes of why it is not certain, `conditional`
    that the payment hangs on something or is only wished for.
    """

    value: int
    sentence: int
    clause: int
    role: Role
    day: date | None
    rule: str
    words: str
    conditional: bool = False
    doubts: tuple[str, ...] = ()


_PAY_CUES = (Cue.WILL_PAY, Cue.WILL_DO, Cue.PAYMENT, Cue.COMMIT, Cue.SCHEDULED, Cue.PAYING)
_OTHER_CUES = (Cue.EVENT, Cue.HAS_PAID, Cue.NOT_PAY, Cue.BROKEN, Cue.THIRD_PARTY, Cue.ASKS_WAIT)
_FEW_WORDS = 8
LONG_AGO = 200  # days; "paid on 5 December" said in November means no day of last year
PAST_RULES = frozenset(
    {"yesterday", "before_yesterday", "days_ago", "weeks_ago", "months_ago", "last_week", "last_month", "weekday_last"}
)


def find_roles(passage: Passage, ledger: Sequence[OpenInvoice]) -> tuple[Dated, ...]:
    """Every date of the passage with its role, in order."""
    roles: list[Dated] = []
    for number, sentence in enumerate(passage.sentences):
        for clause_number, clause in enumerate(sentence.clauses):
            for value in passage.values("#d", clause.start, clause.end):
                found = passage.dates[value]
                role = _role(passage, number, clause_number, value)
                one = Dated(value, number, clause_number, role, None, found.rule, _words(passage, sentence))
                roles.append(_with_day(passage, one, found, roles, ledger))
    return tuple(_withdraw(passage, roles))


def _words(passage: Passage, sentence: Sentence) -> str:
    return passage.words(sentence.start, sentence.end)


def _role(passage: Passage, number: int, clause_number: int, value: int) -> Role:
    sentence = passage.sentences[number]
    clause = sentence.clauses[clause_number]
    place = passage.place("#d", value)
    if clause.has(Cue.ASKS_WAIT) or any(
        found.payload is Cue.EVENT_DATE and found.end == place + 1 for found in sentence.cues
    ):
        return Role.EVENT
    if _before(sentence, place, Cue.SINCE):
        return Role.PAID if sentence.has(Cue.HAS_PAID) and not clause.has(Cue.NEGATION) else Role.EVENT
    direct = _by_clause(passage, sentence, clause, place)
    if direct is not None:
        return direct
    return _by_neighbours(passage, number, clause_number, place)


def _before(sentence: Sentence, place: int, cue: Cue, reach: int = 1) -> bool:
    """Whether a cue ends right before a place (an article may stand between)."""
    return any(found.payload is cue and place - reach <= found.end <= place for found in sentence.cues)


def _by_clause(passage: Passage, sentence: Sentence, clause: Clause, place: int) -> Role | None:
    """The role that the cues of one clause give to a date in it or beside it; None when they say nothing."""
    will_pay = clause.has(Cue.WILL_PAY)
    to_come = (will_pay or clause.has(Cue.SCHEDULED)) and not _past_only(passage, place)
    to_us = clause.has(Cue.THIRD_PARTY)
    if clause.has(Cue.HAS_PAID) and not to_come and not to_us and not _negated(clause, Cue.HAS_PAID):
        return Role.PAID
    if clause.has(Cue.BROKEN):
        return Role.WITHDRAWN
    if _before(sentence, place, Cue.LOWER):
        return Role.NOT_BEFORE if sentence.has(*_PAY_CUES, Cue.NOT_PAY, Cue.INSTALMENTS, Cue.EACH) else Role.EVENT
    if clause.has(Cue.NOT_PAY, Cue.REFUSES):
        return Role.NOT_BEFORE if _before(sentence, place, Cue.DEADLINE, reach=2) else Role.WITHDRAWN
    if to_us:
        return Role.THIRD_PARTY
    if will_pay:
        return Role.WITHDRAWN if _negated(clause, Cue.WILL_PAY) else Role.PAY
    if clause.has(Cue.PAYMENT, Cue.PAYING) and clause.has(Cue.NEGATION):
        return Role.WITHDRAWN
    return _by_weaker_cues(passage, sentence, clause)


def _by_weaker_cues(passage: Passage, sentence: Sentence, clause: Clause) -> Role | None:
    """Words that may be about anything count beside a payment, or where no other word could change their sense."""
    commits = clause.has(Cue.SCHEDULED, Cue.COMMIT, Cue.WILL_DO)
    if clause.has(Cue.PAYMENT) and (commits or not clause.has(Cue.EVENT)):
        return Role.PAY
    if clause.has(Cue.EVENT):
        return Role.EVENT
    if clause.has(Cue.COMMIT, Cue.PAYING):
        return Role.PAY
    unknown = _unknown_words(passage, clause)
    if commits and (_names_debt(passage, clause) or unknown == 0 or (unknown <= 2 and sentence.has(Cue.ONE_INVOICE))):
        return Role.PAY
    return Role.PAY if clause.has(Cue.WISH) and unknown <= 1 else None


def _names_debt(passage: Passage, clause: Clause) -> bool:
    return bool(passage.values("#i", clause.start, clause.end) or passage.values("#a", clause.start, clause.end))


def _is_plain(passage: Passage, clause: Clause) -> bool:
    """Whether a clause says for certain that a payment is meant: no word in it could change the sense."""
    if clause.has(Cue.WILL_PAY):
        return True
    commits = clause.has(Cue.SCHEDULED, Cue.COMMIT, Cue.WILL_DO)
    if commits and (clause.has(Cue.PAYMENT) or _names_debt(passage, clause)):
        return True
    unknown = _unknown_words(passage, clause)
    return unknown <= 2 if clause.has(Cue.COMMIT) else unknown == 0


def _past_only(passage: Passage, place: int) -> bool:
    span = passage.dates[passage.tokens[place].value].span
    return span.future is None or (span.past == span.future)


def _negated(clause: Clause, cue: Cue) -> bool:
    """Whether a negation stands in or close before a cue of the clause."""
    for found in clause.cues:
        if found.payload is cue:
            for other in clause.cues:
                if other.payload is Cue.NEGATION and found.start - 4 <= other.start < found.end:
                    return True
    return False


def _by_neighbours(passage: Passage, number: int, clause_number: int, place: int) -> Role:
    """A clause that says nothing itself takes its role from the clauses around it; a bare answer is a payment."""
    sentence = passage.sentences[number]
    clause = sentence.clauses[clause_number]
    if clause.has(Cue.NEGATION, Cue.NOT_PAY):
        return Role.WITHDRAWN
    if clause.has(Cue.SCHEDULED, Cue.COMMIT, Cue.WILL_DO, Cue.PAYING):
        return Role.NONE  # it speaks for itself, but of what?
    for other in (*reversed(sentence.clauses[:clause_number]), *sentence.clauses[clause_number + 1 :]):
        if other.has(*_PAY_CUES, *_OTHER_CUES):
            role = _by_clause(passage, sentence, other, place)
            if role is Role.EVENT and _unknown_words(passage, clause) == 0 and sentence.has(*_PAY_CUES):
                continue
            if role is not None:
                strange = _unknown_words(passage, clause)
                if strange > 3 or (role in {Role.PAY, Role.PAID} and strange):
                    return Role.NONE
                return role
    if _is_bare(passage, sentence):
        return Role.PAY
    return Role.NONE


def _unknown_words(passage: Passage, clause: Clause) -> int:
    """How many words of a clause are no common words of the language, no value and no cue."""
    known: set[int] = set()
    for found in clause.cues:
        known.update(range(found.start, found.end))
    return sum(
        1
        for index in range(clause.start, clause.end)
        if index not in known
        and passage.tokens[index].kind == "word"
        and passage.tokens[index].text.rstrip("_") not in passage.lexicon.common
    )


def _is_bare(passage: Passage, sentence: Sentence) -> bool:
    """A sentence that is hardly more than a date is the answer to "when will you pay?"."""
    words = [token.text.rstrip("_") for token in passage.tokens[sentence.start : sentence.end] if token.kind == "word"]
    known = passage.lexicon.common | passage.lexicon.fillers if sentence.question else passage.lexicon.fillers
    fillers = sum(word not in known for word in words) <= (1 if sentence.question else 0)
    dates = len(passage.values("#d", sentence.start, sentence.end))
    refused = sentence.has(Cue.NEGATION) and dates < 2  # "not the 12th but the 19th" still says a day
    return fillers and len(words) <= _FEW_WORDS + dates and not sentence.has(*_OTHER_CUES) and not refused


def _with_day(
    passage: Passage, one: Dated, found: DateFound, earlier: Sequence[Dated], ledger: Sequence[OpenInvoice]
) -> Dated:
    if found.rule == "same_day":
        before = next((other for other in reversed(earlier) if _future(passage, other)), None)
        day = _future(passage, before) if before else None
        return _judged(passage, replace(one, day=day, doubts=() if day else ("date_unclear",)))
    if found.rule == "due_date":
        days = {invoice.due_on for invoice in ledger if invoice.due_on >= passage.sent}
        day = days.pop() if len(days) == 1 else None
        return _judged(passage, replace(one, day=day, doubts=("date_inferred",)))
    if found.rule == "terms":
        return replace(one, role=Role.EVENT)
    span = found.span
    if one.role is Role.PAY and found.rule in PAST_RULES:
        return replace(one, role=Role.EVENT)
    if one.role is Role.PAID:
        past = span.past if span.past and (passage.sent - span.past).days <= LONG_AGO else None
        return replace(one, day=past, doubts=() if past else ("date_unclear",))
    doubts: tuple[str, ...] = ()
    if span.impossible:
        doubts = (f"date_{span.impossible}",)
    elif span.future is None:
        doubts = ("date_gone_by",)
    elif span.fuzzy:
        doubts = ("date_inferred",)
    if found.other is not None:
        doubts = (*doubts, "date_two_readings")
    return _judged(passage, replace(one, day=span.future, doubts=doubts))


def _future(passage: Passage, dated: Dated) -> date | None:
    return passage.dates[dated.value].span.future


def _judged(passage: Passage, one: Dated) -> Dated:
    """How sure a payment is: conditions, wishes, questions, hedges, somebody else's money."""
    sentence = passage.sentences[one.sentence]
    clause = sentence.clauses[one.clause]
    if one.role is Role.NONE and sentence.has(Cue.DELAY):
        return replace(one, role=Role.PAY, conditional=True, doubts=(*one.doubts, "delay"))
    if one.role is not Role.PAY:
        return one
    doubts = list(one.doubts)
    conditional = False
    if clause.has(*_PAY_CUES) and not _is_plain(passage, clause):
        conditional = True
        doubts.append("role_unclear")
    if sentence.has(Cue.IF):
        conditional = True
        doubts.append("condition")
    if clause.has(Cue.WISH) or (sentence.has(Cue.WISH) and not clause.has(Cue.WILL_PAY)):
        conditional = True
        doubts.append("wish")
    if sentence.question:
        conditional = True
        doubts.append("question")
    if sentence.has(Cue.THIRD_PARTY):
        conditional = True
        doubts.append("third_party")
    if clause.has(Cue.HEDGE):
        doubts.append("hedge")
    if "date_two_readings" in doubts:
        conditional = True
    return replace(one, conditional=conditional, doubts=tuple(doubts))


def _has_dates(passage: Passage, number: int) -> bool:
    sentence = passage.sentences[number]
    return bool(passage.values("#d", sentence.start, sentence.end))


def _withdraw(passage: Passage, roles: Sequence[Dated]) -> list[Dated]:
    """A correction ("no, rather the 20th") withdraws the payment date before it in the same or the former sentence."""
    out = list(roles)
    for index, one in enumerate(out):
        if one.role not in {Role.PAY, Role.NONE}:
            continue
        place = passage.place("#d", one.value)
        reach = one.sentence - 1
        if reach > 0 and passage.sentences[reach].has(Cue.CORRECTION) and not _has_dates(passage, reach):
            reach -= 1
        marks = [
            found
            for sentence in passage.sentences[max(0, reach) : one.sentence + 1]
            for found in sentence.cues
            if found.payload is Cue.CORRECTION and found.start < place
        ]
        if not marks:
            continue
        before = [
            other
            for other in range(index)
            if out[other].role is Role.PAY
            and out[other].sentence >= reach
            and any(passage.place("#d", out[other].value) < mark.start for mark in marks)
        ]
        for other in before:
            out[other] = replace(out[other], role=Role.WITHDRAWN)
        if before and one.role is Role.NONE:
            out[index] = _judged(passage, replace(one, role=Role.PAY))
    return out
