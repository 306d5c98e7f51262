"""A mail's own words, prepared for reading: language, sentences, clauses, and what lies in them.

That is dates, amounts, invoices and cues, each with its place in the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.amounts import AmountFound, find_amounts, find_bare_sums
from bot.domain.dates import DateFound, find_dates
from bot.domain.ledger import OpenInvoice
from bot.domain.phrases import ACUTE, LEXICONS, MOST_HINTS, Cue, Found, Lexicon, Token, canonical, language_of, tokenise
from bot.domain.reading.invoices import InvoiceFound, find_invoices, invoices_by_amount
from bot.domain.reading.meaning import Finding

MAX_CHARACTERS = 10_000  # of the writer's own words; more is for a person
MAX_VALUES = 40  # dates, amounts or invoices; more is a table, or an attack, and for a person too
LONGEST_SENTENCE = 400  # tokens; nobody writes longer ones, and a person can tell why one did
_ENDS = frozenset(".!?;")
_ABBREVIATIONS = frozenset(
    "m mr mme mlle mrs ms dr st ste no nr n ref env cf ex tel art p approx inc ltd sr sra av".split()
)
_BREAKS = frozenset(", : ( ) - / et mais puis ou car and but then so or und aber oder y pero o".split())
_SHORT_LINE = 55
_ALWAYS_CAPITAL = frozenset("i im ill ive id".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a sentence: the masked tokens [start, end) of the passage and the cues that lie in it."""

    start: int
    end: int
    cues: tuple[Found[Cue], ...]
    kinds: frozenset[Cue]

    def has(self, *wanted: Cue) -> bool:
        """Whether any of these cues lies in the clause."""
        return not self.kinds.isdisjoint(wanted)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its masked tokens [start, end), cues, clauses, and whether it asks."""

    start: int
    end: int
    cues: tuple[Found[Cue], ...]
    clauses: tuple[Clause, ...]
    question: bool
    kinds: frozenset[Cue]

    def has(self, *wanted: Cue) -> bool:
        """Whether any of these cues lies in the sentence."""
        return not self.kinds.isdisjoint(wanted)

    def first(self, *wanted: Cue) -> Found[Cue] | None:
        """The first of these cues."""
        return next((found for found in self.cues if found.payload in wanted), None)


@dataclass(frozen=True, slots=True)
class Passage:
    """The whole of it. A masked token of kind `#d`, `#a` or `#i` stands for the date, amount or invoice `value`.

    A `dense` passage has more values, or a longer sentence, than are read, and no sentences. `kinds` are those of all
    its cues.
    """

    text: str
    lexicon: Lexicon
    sent: date
    tokens: tuple[Token, ...]
    dates: tuple[DateFound, ...]
    amounts: tuple[AmountFound, ...]
    invoices: tuple[InvoiceFound, ...]
    sentences: tuple[Sentence, ...]
    places: dict[tuple[str, int], int] = field(default_factory=dict)
    kinds: frozenset[Cue] = frozenset()
    dense: bool = False

    def words(self, start: int, end: int) -> str:
        """The original words of masked tokens."""
        if start >= end:
            return ""
        return " ".join(self.text[self.tokens[start].start : self.tokens[end - 1].end].split())

    def finding(self, rule: str, what: str, start: int, end: int) -> Finding:
        """What was read in masked tokens, with its proof; `rule` is named within the language."""
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        return Finding(f"{self.lexicon.code}.{rule}", self.text[first:last], what, first, last)

    def values(self, kind: str, start: int, end: int) -> list[int]:
        """The values of one kind (`#d`, `#a`, `#i`) among masked tokens, in order."""
        return [token.value for token in self.tokens[start:end] if token.kind == kind]

    def place(self, kind: str, value: int) -> int:
        """Where the masked token of a value stands."""
        return self.places[kind, value]

    def has(self, *wanted: Cue) -> bool:
        """Whether any of these cues lies anywhere."""
        return not self.kinds.isdisjoint(wanted)


def prepare(text: str, hint: str, ledger: Sequence[OpenInvoice], sent: date, *, american_zone: bool = False) -> Passage:
    """Read the first MAX_CHARACTERS of a text. `hint` (a subject) helps to tell the language of a short one."""
    text = text[:MAX_CHARACTERS]
    raw = tokenise(text)
    lexicon = LEXICONS[language_of(raw, tokenise(hint[:2000], MOST_HINTS))]
    return _prepared(lexicon, text, raw, ledger, sent, american_zone=american_zone)


def prepare_in(
    lexicon: Lexicon, text: str, ledger: Sequence[OpenInvoice], sent: date, *, american_zone: bool = False
) -> Passage:
    """The same in a language that is known."""
    text = text[:MAX_CHARACTERS]
    return _prepared(lexicon, text, tokenise(text), ledger, sent, american_zone=american_zone)


def _prepared(
    lexicon: Lexicon,
    text: str,
    raw: Sequence[Token],
    ledger: Sequence[OpenInvoice],
    sent: date,
    *,
    american_zone: bool,
) -> Passage:
    tokens = canonical(_unwrapped(raw, text, lexicon), lexicon)
    currency = ledger[0].balance.currency if ledger else "EUR"
    american = american_zone and lexicon.code == "en" and currency == "USD"
    invoices = find_invoices(tokens, ledger)
    tokens, taken = _mask(tokens, [(one.start, one.end) for one in invoices], "#i")
    invoices = tuple(invoices[index] for index in taken)
    amounts = find_amounts(tokens, lexicon, currency)
    by_amount = invoices_by_amount(tokens, amounts, ledger)
    if by_amount:
        tokens, _ = _mask(tokens, [(one.start, one.end) for one in by_amount], "#i", first=len(invoices))
        invoices = (*invoices, *by_amount)
        amounts = find_amounts(tokens, lexicon, currency)
    tokens, taken = _mask(tokens, [(one.start, one.end) for one in amounts], "#a")
    amounts = tuple(amounts[index] for index in taken)
    dates = find_dates(tokens, lexicon, sent, american=american)
    tokens, _ = _mask(tokens, [(one.start, one.end) for one in dates], "#d")
    known = [one.money for one in amounts if one.money is not None]
    bare = find_bare_sums(tokens, lexicon, [invoice.balance for invoice in ledger], known)
    tokens, _ = _mask(tokens, [(one.start, one.end) for one in bare], "#a", first=len(amounts))
    amounts = (*amounts, *bare)
    tokens = [token if token.kind != "mail" else Token("#m", token.start, token.end, "#m") for token in tokens]
    too_dense = Passage(text, lexicon, sent, tuple(tokens), (), (), (), (), dense=True)
    if max(len(dates), len(amounts), len(invoices)) > MAX_VALUES:
        return too_dense
    cues = _settled((lexicon.accented_cue_spotter if _writes_accents(raw, text) else lexicon.cue_spotter).spot(tokens))
    places = {(token.kind, token.value): index for index, token in enumerate(tokens) if token.value >= 0}
    sentences = tuple(_sentences(tokens, cues))
    if any(sentence.end - sentence.start > LONGEST_SENTENCE for sentence in sentences):
        return too_dense
    kinds = frozenset[Cue]().union(*(sentence.kinds for sentence in sentences))
    return Passage(text, lexicon, sent, tuple(tokens), dates, amounts, invoices, sentences, places, kinds)


def _mask(
    tokens: Sequence[Token], spans: Sequence[tuple[int, int]], kind: str, *, first: int = 0
) -> tuple[list[Token], list[int]]:
    """Put one token in the place of each span; `value` is the span's place in the list, counted from `first`."""
    out: list[Token] = []
    taken: list[int] = []
    position = 0
    for index, (start, end) in enumerate(spans):
        if start < position:
            continue
        out.extend(tokens[position:start])
        out.append(Token(kind, tokens[start].start, tokens[end - 1].end, kind, value=first + len(taken)))
        taken.append(index)
        position = end
    out.extend(tokens[position:])
    return out, taken


def _writes_accents(tokens: Sequence[Token], text: str) -> bool:
    """Whether some word in small letters has an accent: then a word without one was meant so."""
    return any(
        token.kind == "word" and not token.capital and not text[token.start : token.end].isascii() for token in tokens
    )


def _settled(cues: Sequence[Found[Cue]]) -> list[Found[Cue]]:
    """Leave out, of cues that overlap, those that cannot be meant.

    "Will be paid" is no past, "I have sent" no present, the "no" of "no problem" no negation. What is left of the
    present is a commitment like the future. Your new bank details are no news of theirs.
    """
    future = _covered(cues, Cue.WILL_PAY) | _covered(cues, Cue.WILL_DO)
    past = _covered([found for found in cues if not future & _tokens(found)], Cue.HAS_PAID)
    calm = _covered(cues, Cue.COMMIT) | _covered(cues, Cue.WILL_DO)
    hedged = _covered(cues, Cue.HEDGE)  # "sauf erreur" is no error
    known_bank = _covered(cues, Cue.NOT_NEW_BANK)
    out: list[Found[Cue]] = []
    for found in cues:
        mine = _tokens(found)
        if found.payload is Cue.NEW_BANK and mine & known_bank:
            continue
        if found.payload is Cue.HAS_PAID and mine & future:
            continue
        if found.payload is Cue.PAYS and mine & past:
            continue
        if (found.payload is Cue.NEGATION and mine & calm) or (found.payload is Cue.DISPUTE and mine & hedged):
            continue
        out.append(replace(found, payload=Cue.WILL_PAY) if found.payload is Cue.PAYS else found)
    return out


def _tokens(found: Found[Cue]) -> set[int]:
    return set(range(found.start, found.end))


def _covered(cues: Sequence[Found[Cue]], cue: Cue) -> set[int]:
    return {index for found in cues if found.payload is cue for index in range(found.start, found.end)}


def _unwrapped(tokens: Sequence[Token], text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens without the line breaks that end nothing: dates, sums and phrases are read across them."""
    kept: list[Token] = []
    line_start = 0
    for index, token in enumerate(tokens):
        if token.kind != "line":
            kept.append(token)
            continue
        if _ends_line(tokens, index, text[line_start : token.start], lexicon):
            kept.append(token)
        line_start = token.end
    return kept


def _ends_line(tokens: Sequence[Token], index: int, line: str, lexicon: Lexicon) -> bool:
    """Whether the line break behind a line ends a sentence; else a mail program made it, or the writer's width."""
    if index == 0 or tokens[index].text == "\n\n" or index + 1 >= len(tokens):
        return True
    before, after = tokens[index - 1], tokens[index + 1]
    if (after.kind == "word" and not after.capital) or before.text in lexicon.leading:
        return False
    if _cuts_date(tokens[max(0, index - 2) : index], tokens[index + 1 : index + 4], lexicon):
        return False
    # Every noun of German has a capital, and every word of who shouts: then it begins no sentence.
    is_usual = after.text in _ALWAYS_CAPITAL or lexicon.code == "de" or line.isupper()
    begins = after.capital and not is_usual and before.text != ","
    return len(line) < _SHORT_LINE or after.text == "-" or begins


def _cuts_date(before: Sequence[Token], after: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a day is torn from its month, "am 3." and "März", or from its weekday, "Friday" and "19 March"."""
    months = [_is_month(token, lexicon) for token in after]
    if months[0]:
        day = before[0] if lexicon.code == "de" and before[-1].text == "." else before[-1]
        return day.kind == "number"
    return after[0].kind == "number" and any(months) and before[-1].text in lexicon.weekdays


def _is_month(token: Token, lexicon: Lexicon) -> bool:
    word = token.text.removesuffix(ACUTE)
    return word in lexicon.months and word not in lexicon.doubtful


def _sentences(tokens: Sequence[Token], cues: Sequence[Found[Cue]]) -> list[Sentence]:
    sentences: list[Sentence] = []
    start = cue = 0
    for index, token in enumerate(tokens):
        if not _ends(tokens, index):
            continue
        if index > start or token.text == "?":
            sentence, cue = _sentence(tokens, cues, cue, start, index)
            sentences.append(sentence)
        start = index + 1
    if start < len(tokens):
        sentences.append(_sentence(tokens, cues, cue, start, len(tokens))[0])
    return sentences


def _ends(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.text in _ENDS and token.kind == "mark":
        before = tokens[index - 1] if index else token
        return not (token.text == "." and before.text in _ABBREVIATIONS)
    return token.kind == "line"


def _sentence(
    tokens: Sequence[Token], cues: Sequence[Found[Cue]], cue: int, start: int, end: int
) -> tuple[Sentence, int]:
    """The sentence of the tokens [start, end), and the place of the next one's first cue."""
    mine: list[Found[Cue]] = []
    while cue < len(cues) and cues[cue].start < end:
        if cues[cue].start >= start and cues[cue].end <= end:
            mine.append(cues[cue])
        cue += 1
    question = end < len(tokens) and tokens[end].text == "?"
    clauses: list[Clause] = []
    first = start
    for index in range(start, end + 1):
        if index == end or tokens[index].text in _BREAKS:
            if index > first:
                inside = tuple(one for one in mine if one.start < index and one.end > first and one.start >= first)
                clauses.append(Clause(first, index, inside, _kinds(inside)))
            first = index + 1
    if not clauses:  # marks alone: whoever looks for a clause finds one
        clauses.append(Clause(start, end, tuple(mine), _kinds(mine)))
    return Sentence(start, end, tuple(mine), tuple(clauses), question, _kinds(mine)), cue


def _kinds(cues: Sequence[Found[Cue]]) -> frozenset[Cue]:
    return frozenset([found.payload for found in cues])
