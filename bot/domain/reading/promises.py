"""From roles to promises: which payments are firm, which hang on something, and what a person must settle."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.amounts import AmountFound, bare_number
from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import PromisedPayment
from bot.domain.reading.passage import Clause, Passage, Sentence
from bot.domain.reading.scope import scope_of, total
from bot.domain.reading.statements import Dated, Role

LONGEST_DAYS = 180  # a promise further off is for a person
_LIMITS = frozenset("under over above below unter hasta jusqu".split())
_OR = frozenset("ou or oder o - to bis".split())
_BETWEEN = frozenset("between entre zwischen".split())
_HARD_DOUBTS = frozenset({"date_unclear", "date_no_such_day", "date_weekday_contradicts", "date_gone_by"})


@dataclass(frozen=True, slots=True)
class Promises:
    """`payments` to record; `vague` when a payment was said without a usable day; `doubts` are why a person."""

    payments: tuple[PromisedPayment, ...] = ()
    vague: bool = False
    doubts: tuple[str, ...] = ()

    def as_conditional(self) -> "Promises":
        """The same, all hanging on what the reply asks for."""
        if not self.payments:
            return self
        payments = tuple(replace(one, conditional=True) for one in self.payments)
        return replace(self, payments=payments, doubts=tuple(dict.fromkeys((*self.doubts, "conditional"))))


def find_promises(
    passage: Passage, roles: Sequence[Dated], ledger: Sequence[OpenInvoice], settled: Sequence[str]
) -> Promises:
    """The promises in the words. `settled` are invoices that the same mail says are paid."""
    paying = [one for one in roles if one.role is Role.PAY]
    doubts: list[str] = []
    payments: list[PromisedPayment] = []
    third = [one for one in roles if one.role is Role.THIRD_PARTY]
    vague = _speaks_of_paying(passage)
    if not ledger:
        return Promises((), vague or bool(paying), ("no_open_invoice",) if paying else ())
    certain = {one.day for one in paying if one.day and not one.doubts}
    for one in paying:
        if one.day in certain and one.doubts:
            continue  # the same day, said more plainly elsewhere
        doubts.extend(one.doubts)
        if one.day is None or _HARD_DOUBTS & set(one.doubts):
            vague = True
            continue
        payment, why = _payment(passage, one, ledger, roles)
        doubts.extend(why)
        payments.append(payment)
    if any(one.role is Role.NOT_BEFORE for one in roles):
        vague = True
        doubts.append("not_before")
    if not payments and third and vague:
        doubts.append("third_party")
    payments, why = _weighed(payments)
    doubts.extend(why)
    if payments:
        doubts.extend(_left_open(payments, ledger, settled))
    if any(payment.conditional for payment in payments):
        doubts.append("conditional")
    return Promises(tuple(payments), vague, tuple(dict.fromkeys(doubts)))


def _speaks_of_paying(passage: Passage) -> bool:
    for sentence in passage.sentences:
        if (
            sentence.has(Cue.WILL_PAY)
            or (sentence.has(Cue.WILL_DO) and sentence.has(Cue.PAYMENT))
            or (sentence.has(Cue.ASAP, Cue.COMMIT) and sentence.has(Cue.PAYMENT, Cue.PAYING, Cue.COMMIT))
        ):
            return True
        if sentence.has(Cue.NOT_PAY) and sentence.has(Cue.LOWER):
            return True
    return False


def _payment(
    passage: Passage, one: Dated, ledger: Sequence[OpenInvoice], roles: Sequence[Dated]
) -> tuple[PromisedPayment, list[str]]:
    why: list[str] = []
    invoices, clear = scope_of(passage, one, ledger)
    if not clear:
        why.append("invoice_unclear")
    whole = total(ledger, invoices)
    amount, known = _amount(passage, one, whole, roles)
    if not known:
        why.append("amount_unclear")
    if amount is not None and amount != whole:
        why.append("part_promised" if amount < whole else "amount_over_balance")
    day = one.day or passage.sent
    if (day - passage.sent).days > LONGEST_DAYS:
        why.append("far_off")
    conditional = one.conditional or not clear or not known or "amount_over_balance" in why or "far_off" in why
    if amount is not None and whole < amount:
        amount = None
    rule = f"{passage.lexicon.code}.{one.rule}"
    return PromisedPayment(day, None if amount == whole else amount, invoices, conditional, one.words, rule), why


def _amount(passage: Passage, one: Dated, whole: Money, roles: Sequence[Dated]) -> tuple[Money | None, bool]:
    """The sum that belongs to a date: the one of its clause, or the only one of a sentence with one payment."""
    sentence = passage.sentences[one.sentence]
    clause = sentence.clauses[one.clause]
    found = _sums(passage, clause.start, clause.end)
    if not found:
        alone = sum(1 for other in roles if other.sentence == one.sentence and other.role is Role.PAY) == 1
        found = _sums(passage, sentence.start, sentence.end) if alone else []
        # What costs more than is owed, or has another clause to itself, is somebody else's: "my limit is 1,000".
        found = [amount for amount in found if amount.money is None or amount.money <= whole]
    if not found:
        return None, not sentence.has(Cue.PARTLY) and not _has_bare_number(passage, clause, whole)
    if _is_one_of_two(passage, clause):
        return None, False
    if len(found) > 1:  # "of the 1,150 I owe you 900": the whole is only mentioned
        found = [amount for amount in found if amount.money != whole] or found[:1]
    if len({(amount.money, amount.share) for amount in found}) > 1 and not _is_said_twice(found, whole):
        return None, False
    amount = found[0]
    if amount.money == whole and _has_bare_number(passage, sentence, whole):
        return None, False  # "of the 1,150 ... 900": which is it?
    if amount.share is not None:
        return Money(round(whole.minor * amount.share), whole.currency), True
    return amount.money, amount.money is not None


def _sums(passage: Passage, start: int, end: int) -> list[AmountFound]:
    """The amounts between two places that may be paid: none that names an invoice, limits something, or was paid."""
    return [
        passage.amounts[value]
        for value in passage.values("#a", start, end)
        if not _is_of_invoice(passage, value) and not _is_limit(passage, value)
    ]


def _is_limit(passage: Passage, value: int) -> bool:
    place = passage.place("#a", value)
    before = [token.text for token in passage.tokens[max(0, place - 2) : place]]
    return bool(_LIMITS & set(before)) or " ".join(before) in {"moins de", "plus de"}


def _is_said_twice(found: Sequence[AmountFound], whole: Money) -> bool:
    """A share and the sum that it comes to: "a third, that is 400 €"."""
    sums = {amount.money or Money(round(whole.minor * (amount.share or 0)), whole.currency) for amount in found}
    return len(sums) == 1


def _is_one_of_two(passage: Passage, clause: Clause) -> bool:
    """Whether a sum of the clause is one of two that are left open: "300 or 400 €", "between 300 € and 400 €"."""
    tokens = passage.tokens
    for index in range(max(clause.start, 2), clause.end):
        if tokens[index].kind == "#a" and tokens[index - 2].kind == "#a":
            before = tokens[index - 3].text if index > 2 else ""
            if tokens[index - 1].text in _OR or before in _BETWEEN:
                return True
    return False


def _has_bare_number(passage: Passage, clause: Clause | Sentence, whole: Money) -> bool:
    """A number that may be a sum, and is not known to be one."""
    return any(
        bare_number(passage.tokens, index, passage.lexicon, whole) is not None
        for index in range(clause.start, clause.end)
    )


def _is_of_invoice(passage: Passage, value: int) -> bool:
    """Whether a sum names an invoice, not a payment: "the invoice of 960 €"."""
    place = passage.place("#a", value)
    before = [token.text for token in passage.tokens[max(0, place - 3) : place]]
    return (
        bool(before)
        and before[-1] in {"de", "of", "for", "over", "uber", "por"}
        and any(word in {"facture", "invoice", "rechnung", "factura", "montant"} for word in before)
    )


def _weighed(payments: Sequence[PromisedPayment]) -> tuple[list[PromisedPayment], list[str]]:
    """Two days for one debt contradict each other: then none is firm. The same day twice is one promise."""
    kept: list[PromisedPayment] = []
    for payment in payments:
        same = next(
            (
                other
                for other in kept
                if (other.day, other.invoices, other.amount) == (payment.day, payment.invoices, payment.amount)
            ),
            None,
        )
        if same is None:
            kept.append(payment)
        elif same.conditional and not payment.conditional:
            kept[kept.index(same)] = payment
    conflict = False
    for index, one in enumerate(kept):
        for other in kept[index + 1 :]:
            shared = not one.invoices or not other.invoices or set(one.invoices) & set(other.invoices)
            if shared and (one.day != other.day or one.amount != other.amount):
                conflict = True
    if not conflict:
        return kept, []
    soft = [
        PromisedPayment(one.day, one.amount, one.invoices, conditional=True, words=one.words, rule=one.rule)
        for one in kept
    ]
    return soft, ["several_days"]


def _left_open(payments: Sequence[PromisedPayment], ledger: Sequence[OpenInvoice], settled: Sequence[str]) -> list[str]:
    if any(not payment.invoices for payment in payments):
        return []
    covered = {number for payment in payments for number in payment.invoices} | set(settled)
    return [] if all(invoice.number in covered for invoice in ledger) else ["invoice_left_open"]
