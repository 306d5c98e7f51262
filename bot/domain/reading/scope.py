"""Which open invoices a statement is about, and how much of them."""

from collections.abc import Sequence

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import Cue
from bot.domain.reading.passage import Clause, Passage, Sentence
from bot.domain.reading.statements import Dated

_LISTS = frozenset(", et and und y & + e".split())
_RELATIVES = frozenset("qui which that who die que laquelle".split())
_PRONOUNS = frozenset("elle it this celle sie diese esta celui".split())
_SAYS_OTHERWISE = (
    Cue.DISPUTE, Cue.NOT_PAY, Cue.REFUSES, Cue.NEGATION, Cue.HAS_PAID, Cue.EVENT, Cue.MISSING, Cue.BROKEN,
    Cue.THIRD_PARTY, Cue.UNSURE, Cue.NO_DATE, Cue.IF, Cue.ASAP,
)  # fmt: skip

Scope = tuple[tuple[str, ...], bool]


def scope_of(passage: Passage, one: Dated, ledger: Sequence[OpenInvoice]) -> Scope:
    """The numbers of the invoices a date speaks of (empty: all that are open), and whether that is clear."""
    sentence = passage.sentences[one.sentence]
    if len(ledger) < 2:
        named = _numbers(passage, sentence.start, sentence.end)
        return ((), not named or bool(named[0]))
    but = _all_but(passage, sentence, one, ledger)
    if but is not None:
        return but
    places = [one.clause, *range(one.clause - 1, -1, -1)]
    for place in places:
        clause = sentence.clauses[place]
        found = (
            _listed(passage, sentence, place)
            or _by_words(passage, clause, ledger, _named_before(passage, clause.start, ledger))
            or _by_sum(passage, clause, ledger)
        )
        if found is not None:
            return found
        if place != one.clause and passage.values("#d", clause.start, clause.end):
            break
    if one.clause + 1 < len(sentence.clauses):
        clause = sentence.clauses[one.clause + 1]
        found = _listed(passage, sentence, one.clause + 1)
        if found is not None and not passage.values("#d", clause.start, clause.end):
            return found
    return ((), True) if sentence.has(Cue.BOTH) else _carried(passage, one, ledger)


def _scope(named: Sequence[str]) -> Scope:
    return tuple(dict.fromkeys(number for number in named if number)), all(named)


def _listed(passage: Passage, sentence: Sentence, place: int) -> Scope | None:
    """The invoices named in a clause, with those of a list that it ends or begins: "301, 302 and 303"."""
    clause = sentence.clauses[place]
    named = _numbers(passage, clause.start, clause.end)
    if not named:
        return None
    for before in range(place - 1, -1, -1):
        other = sentence.clauses[before]
        more = _numbers(passage, other.start, other.end)
        if not more or not _is_joined(passage, other, sentence.clauses[before + 1]) or not _adds_only(passage, other):
            break
        named = [*more, *named]
    for after in range(place + 1, len(sentence.clauses)):
        other = sentence.clauses[after]
        more = _numbers(passage, other.start, other.end)
        bare = other.end - other.start <= len(more) + 1 and not other.cues
        if not more or not bare or not _is_joined(passage, sentence.clauses[after - 1], other):
            break
        named += more
    return _scope(named)


def _is_joined(passage: Passage, one: Clause, other: Clause) -> bool:
    return all(token.text in _LISTS for token in passage.tokens[one.end : other.start])


def _adds_only(passage: Passage, clause: Clause) -> bool:
    """Whether a clause does no more than name an invoice, or say the beginning of what is said of it."""
    if clause.has(*_SAYS_OTHERWISE) or passage.values("#d", clause.start, clause.end):
        return False
    known = {index for found in clause.cues for index in range(found.start, found.end)}
    return all(
        token.kind.startswith("#") or index in known or token.text.rstrip("_") in passage.lexicon.common
        for index, token in enumerate(passage.tokens[clause.start : clause.end], clause.start)
        if token.kind != "line"
    )


def _all_but(passage: Passage, sentence: Sentence, one: Dated, ledger: Sequence[OpenInvoice]) -> Scope | None:
    """All open invoices but those named: "everything but 303 on the 15th"; None where nothing is excepted."""
    found = sentence.first(Cue.EXCEPT)
    if found is None or one.value < 0:
        return None
    out = {*_numbers(passage, found.start, found.end)}
    place = passage.place("#d", one.value)
    between = {token.text for token in passage.tokens[found.end : place]} if place > found.end else set()
    verbs = [cue.start < found.start for cue in sentence.cues if cue.payload is Cue.WILL_PAY]
    if between & _RELATIVES or (place > found.end and True in verbs and False in verbs):
        return None  # "all but 303, which goes on the 30th" says a day for 303
    left = tuple(invoice.number for invoice in ledger if invoice.number not in out)
    return left, bool(left) and "" not in out


def _by_sum(passage: Passage, clause: Clause, ledger: Sequence[OpenInvoice]) -> Scope | None:
    """The one invoice whose balance is the sum of a clause."""
    sums = [passage.amounts[value].money for value in passage.values("#a", clause.start, clause.end)]
    fitting = [invoice.number for invoice in ledger if invoice.balance in sums]
    return ((fitting[0],), True) if len(fitting) == 1 and len(sums) == 1 else None


def _carried(passage: Passage, one: Dated, ledger: Sequence[OpenInvoice]) -> Scope:
    """What a sentence without an invoice speaks of: all, where none was named; "it" is the one named just before."""
    sentence = passage.sentences[one.sentence]
    named = {found.number for found in passage.invoices if found.number}
    if not named:
        return (), not sentence.has(Cue.ONE_INVOICE)
    left = tuple(invoice.number for invoice in ledger if invoice.number not in named)
    if sentence.has(Cue.REST) and left:
        return left, True
    if not left and not sentence.has(Cue.ONE_INVOICE):
        return (), True
    before = next(
        (
            other
            for other in reversed(passage.sentences[: one.sentence])
            if passage.values("#i", other.start, other.end)
        ),
        None,
    )
    words = {token.text for token in passage.tokens[sentence.start : sentence.end]}
    if before is None or not (sentence.has(Cue.ONE_INVOICE) or words & _PRONOUNS):
        return (), False
    numbers, known = _scope(_numbers(passage, before.start, before.end))
    own = before.has(Cue.DISPUTE, Cue.HAS_PAID, Cue.NOT_PAY) or passage.values("#d", before.start, before.end)
    return numbers, known and len(numbers) == 1 and not own


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
