"""Which open invoices a statement is about, and how much of them."""

from collections.abc import Sequence

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.passage import Clause, Passage, Sentence
from bot.domain.reading.statements import Dated


def scope_of(passage: Passage, one: Dated, ledger: Sequence[OpenInvoice]) -> tuple[tuple[str, ...], bool]:
    """The numbers of the invoices a date speaks of (empty: all that are open), and whether that is clear."""
    sentence = passage.sentences[one.sentence]
    if len(ledger) < 2:
        named = _numbers(passage, sentence.start, sentence.end)
        return ((), not named or bool(named[0]))
    clauses = [sentence.clauses[one.clause], *reversed(sentence.clauses[: one.clause])]
    for clause in clauses:
        named = _numbers(passage, clause.start, clause.end)
        if named:
            return tuple(dict.fromkeys(number for number in named if number)), all(named)
        by_words = _by_words(passage, clause, ledger, _named_before(passage, clause.start, ledger))
        if by_words is not None:
            return by_words
        if clause is not clauses[0] and passage.values("#d", clause.start, clause.end):
            break
    after = sentence.clauses[one.clause + 1 : one.clause + 2]
    for clause in after:
        named = _numbers(passage, clause.start, clause.end)
        if named and not passage.values("#d", clause.start, clause.end):
            return tuple(dict.fromkeys(number for number in named if number)), all(named)
    if sentence.has(Cue.BOTH):
        return (), True
    return (), not _speaks_of_one(sentence)


def _speaks_of_one(sentence: Sentence) -> bool:
    """Whether one invoice is spoken of and none named: "the invoice", where several are open."""
    return sentence.has(Cue.ONE_INVOICE)


def _numbers(passage: Passage, start: int, end: int) -> list[str]:
    return [passage.invoices[value].number for value in passage.values("#i", start, end)]


def _named_before(passage: Passage, end: int, ledger: Sequence[OpenInvoice]) -> set[str]:
    """The invoices spoken of before a place, and those named anywhere."""
    named = {one.number for one in passage.invoices}
    for sentence in passage.sentences:
        for clause in sentence.clauses:
            if clause.end <= end and not clause.has(Cue.OTHER_ONE):
                by_words = _by_words(passage, clause, ledger, named)
                named.update(by_words[0] if by_words else ())
    return named


def _by_words(
    passage: Passage, clause: Clause, ledger: Sequence[OpenInvoice], named: set[str]
) -> tuple[tuple[str, ...], bool] | None:
    if clause.has(Cue.BOTH):
        return (), True
    ranked = sorted(ledger, key=lambda invoice: (invoice.due_on, invoice.number))
    sized = sorted(ledger, key=lambda invoice: invoice.balance.minor)
    if clause.has(Cue.OLDEST):
        return (ranked[0].number,), ranked[0].due_on != ranked[1].due_on
    if clause.has(Cue.SMALLEST):
        return (sized[0].number,), sized[0].balance != sized[1].balance
    if clause.has(Cue.LARGEST):
        return (sized[-1].number,), sized[-1].balance != sized[-2].balance
    if clause.has(Cue.OTHER_ONE):
        left = [invoice.number for invoice in ledger if invoice.number not in named]
        return (tuple(left), len(left) == 1 and len(named) >= 1)
    if clause.has(Cue.NEWEST):
        return (ranked[-1].number,), ranked[-1].due_on != ranked[-2].due_on
    if clause.has(Cue.OVERDUE):
        due = tuple(invoice.number for invoice in ledger if invoice.due_on < passage.sent)
        return due, bool(due)
    return None


def total(ledger: Sequence[OpenInvoice], numbers: Sequence[str]) -> Money:
    """What is due on these invoices, or on all when none is named."""
    chosen = [invoice for invoice in ledger if not numbers or invoice.number in numbers]
    return Money(sum(invoice.balance.minor for invoice in chosen), ledger[0].balance.currency)
