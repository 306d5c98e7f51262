"""The claim that it is paid already: when, under which reference, and of which invoices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import PaidClaim
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.scope import scope_of, total
from bot.domain.reading.statements import Dated, Role

_REFERENCE_WORDS = frozenset(
    "ref reference references virement transaction operation cheque numero num n no nr check bacs payment transfer "
    "verwendungszweck referenz referencia trn id ordre".split()
)
_FILLERS = frozenset(": . ° n no numero est is le la de du sous the number # nr der".split())
_REFERENCE = re.compile(r"(?=[^ ]*\d)[0-9a-z][0-9a-z_/.:-]{3,40}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, the invoices it names, and why a person should look."""

    claim: PaidClaim
    invoices: tuple[str, ...]
    doubts: tuple[str, ...]


def find_paid(passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice]) -> Claim | None:
    """The first claim of a payment made; None when there is none, or only a doubt or a negation of one."""
    for number, sentence in enumerate(passage.sentences):
        if not _claims(sentence, roles, number):
            continue
        dates = [one for one in roles if one.sentence == number and one.role is Role.PAID]
        doubts: list[str] = []
        day = dates[0].day if dates else None
        if len({one.day for one in dates}) > 1:
            day = None
            doubts.append("paid_several_days")
        if dates and day is None:
            doubts.append("paid_date_unclear")
        if not dates:
            doubts.append("paid_without_date")
        anchor = dates[0] if dates else Dated(-1, number, _clause_of_claim(sentence), Role.PAID, None, "", "")
        invoices, clear = scope_of(passage, anchor, ledger)
        if not clear:
            doubts.append("invoice_unclear")
        doubts.extend(_part_paid(passage, sentence, ledger, invoices))
        claim = PaidClaim(day, _reference(passage, number), _amount(passage, sentence, ledger, invoices), invoices)
        return Claim(claim, invoices, tuple(doubts))
    return None


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
    """The code after "ref.", "réf", "virement n°" in the claim's sentence or the next."""
    first = passage.sentences[number]
    last = passage.sentences[min(number + 1, len(passage.sentences) - 1)]
    tokens = passage.tokens
    for index in range(first.start, last.end):
        if tokens[index].text.removesuffix("_") not in _REFERENCE_WORDS:
            continue
        place = index + 1
        while place < last.end and tokens[place].text.removesuffix("_") in _FILLERS:
            place += 1
        if place >= last.end or tokens[place].kind not in {"code", "number"}:
            continue
        end = place
        while (
            end + 1 < last.end
            and tokens[end + 1].start == tokens[end].end
            and tokens[end + 1].kind in {"code", "number", "word", "mark"}
            and tokens[end + 1].text not in {".", ",", ")", ";"}
        ):
            end += 1
        words = passage.text[tokens[place].start : tokens[end].end]
        if _REFERENCE.fullmatch(words):
            return words
    return ""
