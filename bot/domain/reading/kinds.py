"""What a reply is besides its payments: dispute, refusal, request, wrong contact, and what needs a person."""

from dataclasses import dataclass

from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import Finding, Refusal, Request
from bot.domain.reading.passage import Passage, Sentence


@dataclass(frozen=True, slots=True)
class Topics:
    """What was found, apart from dates. `refers`: a whole sentence is about the `contact`, it is no signature."""

    dispute: bool = False
    refusal: Refusal | None = None
    requests: tuple[Request, ...] = ()
    wrong_contact: bool = False
    contact: str = ""
    refers: bool = False
    sarcasm: bool = False
    checks: bool = False
    calls: bool = False
    suspicions: tuple[str, ...] = ()
    left: bool = False
    evidence: tuple[Finding, ...] = ()


_WORDS_OF_A_SENTENCE = 3
_ASKS = (Cue.ASKING, Cue.NO_INVOICE)


def find_topics(passage: Passage, mail: Mail) -> Topics:
    """Look through all sentences."""
    evidence: list[Finding] = []
    requests = _requests(passage, evidence)
    refusal = _refusal(passage, evidence)
    dispute = _seen(passage, Cue.DISPUTE, evidence)
    contact, refers = _contact(passage, mail)
    wrong = _wrong_contact(passage, evidence, contact)
    return Topics(
        dispute=dispute,
        refusal=refusal,
        requests=requests,
        wrong_contact=wrong,
        contact=contact,
        refers=refers,
        sarcasm=_seen(passage, Cue.SARCASM, evidence),
        checks=any(sentence.has(Cue.CHECK) for sentence in passage.sentences),
        calls=any(sentence.has(Cue.CALL) for sentence in passage.sentences),
        suspicions=find_suspicions(passage, evidence),
        left=passage.has(Cue.LEFT),
        evidence=tuple(evidence),
    )


def find_suspicions(passage: Passage, evidence: list[Finding]) -> tuple[str, ...]:
    """Codes of what may be a fraud: other bank details, an order to us; their words are added to the evidence."""
    found = {
        "bank_change": _seen(passage, Cue.NEW_BANK, evidence),
        "bot_order": _seen(passage, Cue.BOT_ORDER, evidence),
    }
    return tuple(code for code, is_so in found.items() if is_so)


def _seen(passage: Passage, cue: Cue, evidence: list[Finding]) -> bool:
    seen = False
    for sentence in passage.sentences:
        found = sentence.first(cue)
        if found is not None:
            evidence.append(passage.finding(cue.value, cue.value, found.start, found.end))
            seen = True
    return seen


def _refusal(passage: Passage, evidence: list[Finding]) -> Refusal | None:
    if _seen(passage, Cue.INSOLVENCY, evidence):
        return Refusal.INSOLVENCY
    for sentence in passage.sentences:
        found = sentence.first(Cue.REFUSES)
        if found is None or sentence.has(Cue.LOWER) or passage.values("#d", sentence.start, sentence.end):
            continue  # "not before the 15th" is no refusal
        evidence.append(passage.finding("refuses", "refuses", found.start, found.end))
        return Refusal.REFUSES
    return None


def _requests(passage: Passage, evidence: list[Finding]) -> tuple[Request, ...]:
    found: dict[Request, None] = {}
    for sentence in passage.sentences:
        for request in _requested(passage, sentence):
            if request not in found:
                evidence.append(passage.finding(request.value, "request", sentence.start, sentence.end))
            found[request] = None
    return tuple(found)


def _requested(passage: Passage, sentence: Sentence) -> list[Request]:
    asks = sentence.has(*_ASKS) or sentence.question
    waits = asks or sentence.has(Cue.IF, Cue.MISSING)
    found: list[Request] = []
    other = sentence.has(Cue.WANTS_OTHER)
    if sentence.has(Cue.STATEMENT) and asks:
        found.append(Request.STATEMENT)
    if (
        ((sentence.has(Cue.WANTS_COPY) and asks) or sentence.has(Cue.NO_INVOICE))
        and not other
        and not _only_statement(sentence)
    ):
        found.append(Request.INVOICE_COPY)
    if sentence.has(Cue.BANK) and (waits or sentence.has(Cue.NEGATION)) and not sentence.has(Cue.NEW_BANK):
        found.append(Request.BANK_DETAILS)
    if sentence.has(Cue.ORDER_NUMBER) and sentence.has(Cue.MISSING, Cue.ASKING):
        found.append(Request.PURCHASE_ORDER)
    proposes_day = sentence.question and sentence.has(Cue.SUITS) and _names_day(passage, sentence)
    if ((sentence.has(Cue.DELAY) and asks) or proposes_day) and not sentence.has(Cue.HAS_PAID):
        found.append(Request.DELAY)
    if other and not found:
        found.append(Request.OTHER)
    return found


def _names_day(passage: Passage, sentence: Sentence) -> bool:
    return any(passage.dates[value].span.future for value in passage.values("#d", sentence.start, sentence.end))


def _only_statement(sentence: Sentence) -> bool:
    """Whether only a list is asked for: "a statement of the open invoices" is no copy of them."""
    copy = sentence.first(Cue.WANTS_COPY)
    statement = sentence.first(Cue.STATEMENT)
    return copy is not None and statement is not None and "duplicata" not in copy.pattern and "copy" not in copy.pattern


def _contact(passage: Passage, mail: Mail) -> tuple[str, bool]:
    """Another address, first of all one that stands in a sentence; and whether it does."""
    own = {mail.sender.lower(), *(address.lower() for address in mail.recipients)}
    found = ""
    for sentence in passage.sentences:
        tokens = passage.tokens[sentence.start : sentence.end]
        says_more = sum(token.kind == "word" for token in tokens) >= _WORDS_OF_A_SENTENCE
        for token in tokens:
            address = passage.text[token.start : token.end].rstrip(".")
            if token.kind != "#m" or address.lower() in own:
                continue
            if says_more:
                return address, True
            found = found or address
    return found, False


def _wrong_contact(passage: Passage, evidence: list[Finding], contact: str) -> bool:
    wrong = _seen(passage, Cue.WRONG_CONTACT, evidence) or _seen(passage, Cue.LEFT, evidence)
    forwards = _seen(passage, Cue.FORWARDS, evidence)
    names = bool(contact) and passage.has(Cue.WRITE_TO)
    return wrong or forwards or names
