"""The claim that it is paid already: when, under which reference, and of which invoices."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import PaidClaim, PromisedPayment
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.reference import reference_in, structured_in
from bot.domain.reading.scope import scope_of, total
from bot.domain.reading.statements import LONG_AGO, Dated, Role

# Hundredths, as bot.domain.reading.weighing has them: what the weights must come to for a claim to stand.
_NO_WORD = 150  # neither the grammar nor a day of payment says so
_A_WORD = 0  # a phrase says so, or the role of a day
_A_DAY = -150  # both
_A_HINT = -300  # a day of payment, but no phrase: a person is asked
_SHOWS_PAYMENT = (Cue.HAS_PAID, Cue.PROOF, Cue.PAYMENT, Cue.PAYING)


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, the invoices it names, and why a person should look."""

    claim: PaidClaim
    invoices: tuple[str, ...]
    doubts: tuple[str, ...]

    @property
    def settles_all(self) -> bool:
        """Whether nothing is left to pay when it is true."""
        return not self.invoices and "part_paid" not in self.doubts


def find_paid(passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> Claim | None:
    """The first claim of a payment made; None when there is none, or only a doubt or a negation of one."""
    claimed = (number for number, sentence in enumerate(passage.sentences) if _claims(sentence, roles, number))
    number = next(claimed, None)
    return None if number is None else _claim(passage, number, roles, ledger)


def weigh_paid(
    weight: int,
    found: Claim | None,
    passage: Passage,
    roles: Sequence[Dated],
    ledger: Sequence[OpenInvoice],
    *,
    notice: bool,
) -> Claim | None:
    """The claim that stands once all the words are weighed: `found` by the grammar, or one it has no phrase for.

    `notice`: a program wrote it, to say that a payment was made or will be.
    """
    if found is not None:
        least = _A_WORD if found.claim.day is None else _A_HINT if notice else _A_DAY
        return found if weight > least else None
    dated = any(one.role is Role.PAID and one.day for one in roles)
    dated = dated or (notice and bool(_gone_by(passage, 0, roles)) and not any(map(_is_to_come, roles)))
    if not passage.sentences or weight <= (_A_HINT if dated else _NO_WORD):
        return None
    claim = _claim(passage, _likeliest(passage, roles), roles, ledger)
    return claim if weight > _A_WORD else replace(claim, doubts=(*claim.doubts, "unsure"))


def _is_to_come(one: Dated) -> bool:
    return one.role is Role.PAY and one.day is not None


def contradicts(claim: Claim, weight: int, payments: Sequence[PromisedPayment]) -> bool:
    """Whether a firm promise of all that is due denies a claim that all is paid, one not sure beyond doubt."""
    promised = any(not one.conditional and one.amount is None and not one.invoices for one in payments)
    return promised and claim.settles_all and weight <= _NO_WORD


def _likeliest(passage: Passage, roles: Sequence[Dated]) -> int:
    """The sentence that a claim without its phrase is taken to stand in."""
    dated = next((one.sentence for one in roles if one.role is Role.PAID), None)
    if dated is not None:
        return dated
    return next((number for number, one in enumerate(passage.sentences) if one.has(*_SHOWS_PAYMENT)), 0)


def _claim(passage: Passage, number: int, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> Claim:
    sentence = passage.sentences[number]
    anchor, day, doubts = _day(passage, number, roles)
    invoices, clear = scope_of(passage, anchor, ledger)
    if not clear:
        doubts.append("invoice_unclear")
    doubts.extend(_part_paid(passage, sentence, ledger, invoices))
    claim = PaidClaim(day, _reference(passage, number), _amount(passage, sentence, ledger, invoices), invoices)
    return Claim(claim, invoices, tuple(doubts))


def _day(passage: Passage, number: int, roles: Sequence[Dated]) -> tuple[Dated, date | None, list[str]]:
    """The day of a claim: said in its sentence, else in the one nearest to it; and why that is not certain.

    What comes with it is the statement that it hangs on, for the invoices it is about.
    """
    bare = Dated(-1, number, _clause_of_claim(passage.sentences[number]), Role.PAID, None, "", "")
    paid = [one for one in roles if one.role is Role.PAID]
    here = [one for one in paid if one.sentence == number]
    if not here and paid:
        nearest = min(paid, key=lambda one: (abs(one.sentence - number), one.sentence < number))
        here = [one for one in paid if one.sentence == nearest.sentence]
    if here:
        days = {one.day for one in here}
        anchor = here[0] if here[0].sentence == number else bare
        if len(days) > 1:
            return anchor, None, ["paid_several_days", "paid_date_unclear"]
        return anchor, here[0].day, [] if here[0].day else ["paid_date_unclear"]
    gone = set(_gone_by(passage, number, roles))
    if len(gone) == 1:
        return bare, gone.pop(), []
    return bare, None, ["paid_without_date"]


def _gone_by(passage: Passage, number: int, roles: Sequence[Dated]) -> list[date]:
    """Days that can only be past, beside a claim or in a list, that nothing else owns: "executed: 3 June"."""
    days = []
    for one in roles:
        place = passage.place("#d", one.value)
        listed = place > 0 and passage.tokens[place - 1].text == ":"
        if one.role not in {Role.PAY, Role.NONE} or (abs(one.sentence - number) > 1 and not listed):
            continue
        span = passage.dates[one.value].span
        if span.past and span.future in {None, span.past} and (passage.sent - span.past).days <= LONG_AGO:
            days.append(span.past)
    return days


def _claims(sentence: Sentence, roles: Sequence[Dated], number: int) -> bool:
    if sentence.question and not sentence.has(Cue.CHECK):
        return False
    for clause in sentence.clauses:
        if not clause.has(Cue.HAS_PAID):
            continue
        if clause.has(Cue.NEGATION, Cue.NOT_PAY, Cue.UNSURE, Cue.IF, Cue.WISH, Cue.THIRD_PARTY) or sentence.has(Cue.IF):
            continue
        future = any(
            one.sentence == number and one.role is Role.PAY and one.day and one.clause == sentence.clauses.index(clause)
            for one in roles
        )
        if not future:
            return True
    proof = sentence.has(Cue.PROOF) and any(one.sentence == number and one.role is Role.PAID for one in roles)
    return proof and not sentence.has(Cue.NEGATION, Cue.IF, Cue.ASKING)


def _clause_of_claim(sentence: Sentence) -> int:
    return next((index for index, clause in enumerate(sentence.clauses) if clause.has(Cue.HAS_PAID)), 0)


def _part_paid(
    passage: Passage, sentence: Sentence, ledger: Sequence[OpenInvoice], invoices: Sequence[str]
) -> tuple[str, ...]:
    if not ledger:
        return ()
    values = passage.values("#a", sentence.start, sentence.end)
    whole = total(ledger, invoices)
    for value in values:
        amount = passage.amounts[value]
        if amount.share is not None or amount.money is None or amount.money != whole:
            return ("part_paid",)
    if sentence.has(Cue.PARTLY):
        return ("part_paid",)
    return ()


def _amount(
    passage: Passage, sentence: Sentence, ledger: Sequence[OpenInvoice], invoices: Sequence[str]
) -> Money | None:
    """The one sum of the claim's sentence, where it is not simply all that is due."""
    if not ledger:
        return None
    whole = total(ledger, invoices)
    found = [passage.amounts[value] for value in passage.values("#a", sentence.start, sentence.end)]
    sums = {
        amount.money if amount.share is None else Money(round(whole.minor * amount.share), whole.currency)
        for amount in found
    }
    return None if len(sums) != 1 else next((money for money in sums if money != whole), None)


def _reference(passage: Passage, number: int) -> str:
    """The reference of a payment: in the claim's sentence, those beside it, or wherever a word names one."""
    sentences = passage.sentences
    for near in (number, number + 1, number - 1):
        if 0 <= near < len(sentences):
            found = reference_in(passage, sentences[near].start, sentences[near].end, named=near < number)
            if found:
                return found
    return structured_in(passage) or reference_in(passage, 0, len(passage.tokens), named=True)
