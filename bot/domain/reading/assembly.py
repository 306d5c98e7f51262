"""From a mail to its Meaning: the gate for machines, the writer's own words, what they say, and what is made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.quotes import own_words
from bot.domain.reading.kinds import Topics, find_topics
from bot.domain.reading.machines import Automatic, Machine, answer_of, judge
from bot.domain.reading.meaning import Absence, Bounce, Finding, Kind, Meaning, Refusal, Request
from bot.domain.reading.paid import Claim, contradicts, find_paid, weigh_paid
from bot.domain.reading.passage import MAX_CHARACTERS, Passage, prepare
from bot.domain.reading.plans import build_plan, plan_for_certain, proposes_plan
from bot.domain.reading.promises import Promises, find_promises
from bot.domain.reading.proof import proof_of_machine, proof_of_words
from bot.domain.reading.remittance import find_advice, with_advice
from bot.domain.reading.roles import confirmed, provisional, weigh_dates
from bot.domain.reading.scope import total
from bot.domain.reading.signs import signs_of_date, signs_of_reply
from bot.domain.reading.statements import Dated, find_roles
from bot.domain.reading.weights import Learned, learned

ON, SURE, HINT = 0, 150, -300  # hundredths: as likely as not, four to one, not out of the question
_LEANINGS = (
    "dispute",
    "refusal",
    "insolvency",
    "plan",
    "promise",
    "paid",
    "wrong_contact",
    *(f"request:{one.value}" for one in Request),
)
# What a request must weigh where a phrase asks for it: what is wanted besides may be many things.
LEAST = dict.fromkeys(Request, HINT) | {Request.OTHER: -200}
_HINDERS = frozenset({Request.BANK_DETAILS, Request.DELAY})  # who asks for these pays only when they are given


def read(mail: Mail, ledger: Sequence[OpenInvoice], sent: datetime) -> Meaning:
    """What a debtor's reply means.

    `ledger` holds the debtor's open invoices, all of one currency; dates count from the local date of `sent`. Raises
    nothing for any text; what is not understood is a Meaning of kind OTHER that calls a person.
    """
    return read_with(learned(), mail, ledger, sent)


def read_with(tables: Learned, mail: Mail, ledger: Sequence[OpenInvoice], sent: datetime) -> Meaning:
    """The same with other weights than those that were learned last."""
    own = own_words(mail.text, mail.sender_name)
    ledger = tuple(invoice for invoice in ledger if invoice.balance.currency == ledger[0].balance.currency)
    passage = prepare(own.text, f"{mail.subject} {own.quoted}", ledger, sent.date(), american_zone=_is_american(sent))
    gate = judge(mail, passage)
    if gate.machine is Machine.BOUNCE and gate.bounce is not None:
        return _bounce(mail, passage, gate, gate.bounce, own.text)
    advice = find_advice(mail, ledger)
    if gate.machine is Machine.REPLY and not advice.states:
        gate = _with_day(gate, tables, passage, ledger)
        return _automatic(gate, own.text, proof_of_machine(passage, mail, gate.signs, gate.contact))
    if passage.dense:
        meaning = Meaning(Kind.OTHER, own_text=own.text, why_person=("long_text",))
    else:
        is_program = gate.machine is not Machine.PERSON
        meaning = _person(tables, mail, passage, ledger, own.text, is_program=is_program, tells_payment=advice.states)
    return with_advice(meaning, advice, ledger, sent.date())


def _bounce(mail: Mail, passage: Passage, gate: Automatic, bounce: Bounce, own_text: str) -> Meaning:
    why = ("bounce",) if bounce.permanent or not gate.sure else ()
    return Meaning(
        Kind.BOUNCE,
        bounce=bounce,
        own_text=own_text,
        needs_person=bool(why),
        why_person=why,
        evidence=proof_of_machine(passage, mail, gate.signs),
    )


def _with_day(gate: Automatic, tables: Learned, passage: Passage, ledger: Sequence[OpenInvoice]) -> Automatic:
    """The same with the day of the return as the weights have it, where the grammar found none."""
    if gate.left or gate.absence is None or gate.absence.until is not None:
        return gate
    told = [
        (weights["back"], passage.dates[one.value].span.future)
        for one in find_roles(passage, ledger)
        if (weights := tables.dates.weigh(signs_of_date(passage, one)))["back"] > ON
    ]
    best = max((weight, day) for weight, day in told if day) if any(day for _, day in told) else None
    return replace(gate, absence=Absence(best[1])) if best else gate


def _is_american(sent: datetime) -> bool:
    offset = sent.utcoffset()
    return offset is not None and timedelta(hours=-10) <= offset <= timedelta(hours=-4)


def _automatic(gate: Automatic, own_text: str, proof: tuple[Finding, ...]) -> Meaning:
    why = ("sender_left",) if gate.left else () if gate.sure else ("perhaps_automatic",)
    return Meaning(
        Kind.AUTO_REPLY,
        absence=gate.absence,
        contact=gate.contact,
        own_text=own_text,
        needs_person=bool(why),
        why_person=why,
        evidence=proof,
    )


@dataclass(frozen=True, slots=True)
class Understood:
    """All that was found in a person's words, before it is weighed as a whole."""

    topics: Topics
    roles: tuple[Dated, ...]
    promises: Promises
    paid: Claim | None
    is_plan: bool
    plan_certain: bool | None = None
    is_automatic: bool = False


def gather(mail: Mail, passage: Passage, ledger: Sequence[OpenInvoice], roles: Sequence[Dated]) -> Understood:
    """What the grammar finds once each date has a role."""
    claim = find_paid(passage, roles, ledger)
    return Understood(
        find_topics(passage, mail),
        tuple(roles),
        find_promises(passage, roles, ledger, settled=claim.invoices if claim else ()),
        claim,
        proposes_plan(passage, roles, ledger),
        plan_for_certain(passage, roles, ledger),
    )


def understand(
    tables: Learned, mail: Mail, passage: Passage, ledger: Sequence[OpenInvoice], *, is_program: bool = False
) -> Understood:
    """Dates by their sentences, then the reply by its dates, then the dates once more by the whole reply."""
    grammar = find_roles(passage, ledger)
    weights = weigh_dates(passage, grammar, tables.dates)
    roles = provisional(passage, grammar, weights)
    found = gather(mail, passage, ledger, roles)
    of_reply = tables.replies.weigh(signs_of_reply(passage, roles, codes_of(found)))
    roles = confirmed(passage, grammar, roles, weights, of_reply, tables.choice)
    promises = find_promises(passage, roles, ledger, settled=found.paid.invoices if found.paid else ())
    return about(passage, replace(found, roles=roles, promises=promises), of_reply, ledger, is_program=is_program)


def codes_of(found: Understood) -> list[str]:
    """What was found, as signs for the weighing of the whole reply."""
    topics, promises = found.topics, found.promises
    says = {
        "dispute": topics.dispute,
        "wrong_contact": topics.wrong_contact,
        "contact": bool(topics.contact),
        "sarcasm": topics.sarcasm,
        "checks": topics.checks,
        "calls": topics.calls,
        "suspect": bool(topics.suspicions),
        "left": topics.left,
        "paid": found.paid is not None,
        "plan": found.is_plan,
        "vague": promises.vague,
        "promise": any(not one.conditional for one in promises.payments),
        "maybe": any(one.conditional for one in promises.payments),
    }
    codes = [code for code, holds in says.items() if holds]
    codes += [request.value for request in topics.requests]
    return [*codes, *([topics.refusal.value] if topics.refusal else [])]


def _person(
    tables: Learned,
    mail: Mail,
    passage: Passage,
    ledger: Sequence[OpenInvoice],
    own_text: str,
    *,
    is_program: bool,
    tells_payment: bool,
) -> Meaning:
    found = understand(tables, mail, passage, ledger, is_program=is_program)
    topics, promises = found.topics, found.promises
    kind = _kind(found)
    if kind is Kind.OTHER and found.is_automatic and not topics.suspicions and not tells_payment:
        return _automatic(
            answer_of(mail, passage, sure=False), own_text, proof_of_machine(passage, mail, (), topics.contact)
        )
    plan = build_plan(passage, found.roles, total(ledger, ())) if kind is Kind.PLAN and ledger else None
    kept = promises.payments if _may_promise(kind, topics) else ()
    if kind is Kind.PAID and _is_settled(found):
        kept = ()  # when it will arrive is no promise
    if topics.refusal or topics.sarcasm or topics.suspicions:
        kept = ()
    paid = found.paid.claim if found.paid and kind not in {Kind.REFUSAL, Kind.OTHER, Kind.WRONG_CONTACT} else None
    contact = topics.contact if topics.wrong_contact or kind in {Kind.WRONG_CONTACT, Kind.REFUSAL} else ""
    why = _why_person(passage, found, kind, ledger, own_text)
    if is_program:
        why = (*why, "program")
    return Meaning(
        kind,
        promises=kept,
        plan=plan,
        paid=paid,
        requests=topics.requests,
        refusal=topics.refusal,
        contact=contact,
        needs_person=bool(why),
        why_person=tuple(dict.fromkeys(why)),
        own_text=own_text,
        evidence=tuple(dict.fromkeys((*topics.evidence, *proof_of_words(passage, found.roles, contact)))),
    )


def _may_promise(kind: Kind, topics: Topics) -> bool:
    if kind is Kind.DISPUTE:
        return True
    return kind in {Kind.PROMISE, Kind.PAID, Kind.REQUEST} and not topics.sarcasm


def about(
    passage: Passage, found: Understood, weights: Mapping[str, int], ledger: Sequence[OpenInvoice], *, is_program: bool
) -> Understood:
    """What the reply is about, as the weights have it: they know the grammar's findings and the words beside them."""
    topics, told = found.topics, _told(passage, found, weights, ledger, is_program=is_program)
    if _kind(told) is not Kind.OTHER or topics.suspicions or topics.sarcasm or topics.calls:
        return told
    best = max(_LEANINGS, key=lambda label: weights[label])
    if weights[best] <= max(HINT, weights["other"], weights["auto"]):
        return told
    # Nothing is said for sure, and a person reads it anyway: then the likeliest is a better guess than none.
    told = _told(passage, found, {**weights, best: SURE + 1}, ledger, is_program=is_program)
    return replace(told, paid=replace(told.paid, doubts=(*told.paid.doubts, "unsure"))) if told.paid else told


def _told(
    passage: Passage, found: Understood, weights: Mapping[str, int], ledger: Sequence[OpenInvoice], *, is_program: bool
) -> Understood:
    topics = found.topics
    refusal = Refusal.INSOLVENCY if weights["insolvency"] > ON else Refusal.REFUSES if weights["refusal"] > ON else None
    asked = set(topics.requests)
    requests = tuple(
        request
        for request in Request
        if weights[f"request:{request.value}"] > (LEAST[request] if request in asked else ON)
    )
    promises = replace(found.promises, vague=weights["promise"] > ON)
    if _HINDERS & set(requests):
        promises = promises.as_conditional()
    paid = weigh_paid(weights["paid"], found.paid, passage, found.roles, ledger, notice=is_program)
    if paid is not None and contradicts(paid, weights["paid"], found.promises.payments):
        paid = None
    return replace(
        found,
        topics=replace(
            topics,
            dispute=weights["dispute"] > ON,
            refusal=refusal,
            requests=requests,
            wrong_contact=weights["wrong_contact"] > (HINT if topics.refers else ON),
        ),
        promises=promises,
        paid=paid,
        is_plan=weights["plan"] > ON if found.plan_certain is None else found.plan_certain,
        is_automatic=weights["auto"] > SURE,
    )


def _is_settled(found: Understood) -> bool:
    """Whether the reply says, without a doubt, that nothing is left to pay."""
    return found.paid is not None and found.paid.settles_all and "unsure" not in found.paid.doubts


def _kind(found: Understood) -> Kind:
    topics, promises = found.topics, found.promises
    if topics.suspicions or (topics.sarcasm and not topics.wrong_contact):
        return Kind.OTHER
    if topics.refusal is not None and (topics.refusal.value == "insolvency" or not topics.dispute):
        return Kind.REFUSAL
    if topics.dispute:
        return Kind.DISPUTE
    if found.is_plan:
        return Kind.PLAN
    firm = any(not one.conditional for one in promises.payments)
    promised = firm or (bool(promises.payments) and not topics.requests and not _is_settled(found))
    refers = topics.wrong_contact and bool(topics.contact) and found.paid is None  # whoever pays, it is not the writer
    if promised and not refers:
        return Kind.PROMISE
    if found.paid is not None:
        return Kind.PAID
    if topics.requests and not refers:
        return Kind.REQUEST
    if topics.wrong_contact:
        return Kind.WRONG_CONTACT
    if promises.vague or promises.payments:
        return Kind.PROMISE
    return Kind.WRONG_CONTACT if topics.contact else Kind.OTHER


def _why_person(
    passage: Passage, found: Understood, kind: Kind, ledger: Sequence[OpenInvoice], own_text: str
) -> tuple[str, ...]:
    topics, is_paid, is_promise = found.topics, kind is Kind.PAID, kind is Kind.PROMISE
    named = found.paid.invoices if found.paid else ()
    left_open = bool(named) and not {one.number for one in ledger} <= set(named)
    reasons = {
        kind.value: not (is_promise or is_paid),
        "invoice_left_open": is_paid and left_open,
        "no_date": is_promise and not found.promises.payments,
        "request": bool(topics.requests),
        "asks_to_check": topics.checks and is_paid,
        "asks_to_call": topics.calls,
        "sender_left": topics.left,
        "question": any(sentence.question for sentence in passage.sentences),
        "long_text": len(own_text) > MAX_CHARACTERS,
        "no_open_invoice": not ledger,
        "unknown_invoice": any(not one.number for one in passage.invoices),
        "rest_open": is_promise and passage.has(Cue.NO_DATE),
        "unsure": is_paid and passage.has(Cue.UNSURE),
    }
    found_here = (code for code, holds in reasons.items() if holds)
    of_promises = () if is_paid and _is_settled(found) else found.promises.doubts
    return (*topics.suspicions, *found_here, *of_promises, *(found.paid.doubts if found.paid else ()))
