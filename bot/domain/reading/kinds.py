"""What a reply is besides its payments: dispute, refusal, request, wrong contact, and what needs a person."""

from dataclasses import dataclass

from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.reading.meaning import Finding, Refusal, Request
from bot.domain.reading.passage import Passage, Sentence


@dataclass(frozen=True, slots=True)
class Topics:
    """What was found, apart from dates."""

    dispute: bool = False
    refusal: Refusal | None = None
    requests: tuple[Request, ...] = ()
    wrong_contact: bool = False
    contact: str = ""
    sarcasm: bool = False
    checks: bool = False
    calls: bool = False
    suspicions: tuple[str, ...] = ()
    left: bool = False
    evidence: tuple[Finding, ...] = ()


_ASKS = (Cue.ASKING, Cue.NO_INVOICE)


def find_topics(passage: Passage, mail: Mail) -> Topics:
    """Look through all sentences."""
    evidence: list[Finding] = []
    requests = _requests(passage, evidence)
    refusal = _refusal(passage, evidence)
    dispute = _seen(passage, Cue.DISPUTE, evidence)
    contact = _contact(passage, mail)
    wrong = _wrong_contact(passage, evidence, contact)
    return Topics(
        dispute=dispute,
        refusal=refusal,
        requests=requests,
        wrong_contact=wrong,
        contact=contact,
        sarcasm=_seen(passage, Cue.SARCASM, evidence),
        checks=any(sentence.has(Cue.CHECK) for sentence in passage.sentences),
        calls=any(sentence.has(Cue.CALL) for sentence in passage.sentences),
        suspicions=find_suspicions(passage, evidence),
        left=passage.has(Cue.LEFT),
        evidence=tuple(evidence),
    )


def find_suspicions(passage: Passage, evidence: list[Finding]) -> tuple[str, ...]:
    """Codes of what may be a fraud: other bank details, an order to us; their words are added to the evidence."""
    cues = {"bank_change": Cue.NEW_BANK, "bot_order": Cue.BOT_ORDER}
    return tuple(code for code, cue in cues.items() if _seen(passage, cue, evidence))


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
        for request in _requested(sentence):
            if request not in found:
                evidence.append(passage.finding(request.value, "request", sentence.start, sentence.end))
            found[request] = None
    return tuple(found)


def _requested(sentence: Sentence) -> list[Request]:
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
    if sentence.has(Cue.BANK) and waits and not sentence.has(Cue.NEW_BANK):
        found.append(Request.BANK_DETAILS)
    if sentence.has(Cue.ORDER_NUMBER) and sentence.has(Cue.MISSING, Cue.ASKING):
        found.append(Request.PURCHASE_ORDER)
    if sentence.has(Cue.DELAY) and asks and not sentence.has(Cue.HAS_PAID):
        found.append(Request.DELAY)
    if other and not found:
        found.append(Request.OTHER)
    return found


def _only_statement(sentence: Sentence) -> bool:
    """Whether only a list is asked for: "a statement of the open invoices" is no copy of them."""
    copy = sentence.first(Cue.WANTS_COPY)
    statement = sentence.first(Cue.STATEMENT)
    return copy is not None and statement is not None and "duplicata" not in copy.pattern and "copy" not in copy.pattern


def _contact(passage: Passage, mail: Mail) -> str:
    own = {mail.sender.lower(), *(address.lower() for address in mail.recipients)}
    for token in passage.tokens:
        address = passage.text[token.start : token.end].rstrip(".")
        if token.kind == "#m" and address.lower() not in own:
            return address
    return ""


def _wrong_contact(passage: Passage, evidence: list[Finding], contact: str) -> bool:
    wrong = _seen(passage, Cue.WRONG_CONTACT, evidence) or _seen(passage, Cue.LEFT, evidence)
    forwards = _seen(passage, Cue.FORWARDS, evidence)
    names = bool(contact) and passage.has(Cue.WRITE_TO)
    return wrong or forwards or names
