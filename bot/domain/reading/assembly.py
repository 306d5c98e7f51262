"""From a mail to its Meaning: the gate for machines, the writer's own words, what they say, and what is made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.quotes import own_words
from bot.domain.reading.kinds import Topics, find_topics
from bot.domain.reading.machines import Automatic, Machine, judge
from bot.domain.reading.meaning import Bounce, Finding, Kind, Meaning, PaidClaim, Refusal, Request
from bot.domain.reading.paid import find_paid
from bot.domain.reading.passage import MAX_CHARACTERS, Passage, prepare
from bot.domain.reading.plans import build_plan, proposes_plan
from bot.domain.reading.promises import Promises, find_promises
from bot.domain.reading.proof import proof_of_machine, proof_of_words
from bot.domain.reading.remittance import find_advice, with_advice
from bot.domain.reading.roles import confirmed, provisional, weigh_dates
from bot.domain.reading.scope import total
from bot.domain.reading.signs import signs_of_reply
from bot.domain.reading.statements import Dated, find_roles
from bot.domain.reading.weights import Learned, learned

ON, OFF, SURE = 0, -150, 150  # hundredths: as likely as not, hardly, four to one


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
        return _automatic(gate, own.text, proof_of_machine(passage, mail, gate.signs, gate.contact))
    if passage.dense:
        meaning = Meaning(Kind.OTHER, own_text=own.text, why_person=("long_text",))
    else:
        meaning = _person(tables, mail, passage, ledger, own.text, is_program=gate.machine is not Machine.PERSON)
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
    paid: PaidClaim | None
    paid_doubts: tuple[str, ...]
    paid_invoices: tuple[str, ...]
    is_plan: bool


def gather(mail: Mail, passage: Passage, ledger: Sequence[OpenInvoice], roles: Sequence[Dated]) -> Understood:
    """What the grammar finds once each date has a role."""
    claim = find_paid(passage, roles, ledger)
    return Understood(
        find_topics(passage, mail),
        tuple(roles),
        find_promises(passage, roles, ledger, settled=claim.invoices if claim else ()),
        claim.claim if claim else None,
        claim.doubts if claim else (),
        claim.invoices if claim else (),
        proposes_plan(passage, roles, total(ledger, ()) if ledger else None),
    )


def understand(tables: Learned, mail: Mail, passage: Passage, ledger: Sequence[OpenInvoice]) -> Understood:
    """Dates by their sentences, then the reply by its dates, then the dates once more by the whole reply."""
    grammar = find_roles(passage, ledger)
    weights = weigh_dates(passage, grammar, tables.dates)
    roles = provisional(passage, grammar, weights)
    found = gather(mail, passage, ledger, roles)
    of_reply = tables.replies.weigh(signs_of_reply(passage, roles, codes_of(found)))
    roles = confirmed(grammar, roles, weights, of_reply, tables.choice)
    promises = find_promises(passage, roles, ledger, settled=found.paid_invoices)
    return about(replace(found, roles=roles, promises=promises), of_reply)


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
) -> Meaning:
    found = understand(tables, mail, passage, ledger)
    topics, promises = found.topics, found.promises
    kind = _kind(found)
    plan = build_plan(passage, found.roles, total(ledger, ())) if kind is Kind.PLAN and ledger else None
    kept = promises.payments if _may_promise(kind, topics) else ()
    if topics.refusal or topics.sarcasm or topics.suspicions:
        kept = ()
    paid = found.paid if kind not in {Kind.REFUSAL, Kind.OTHER, Kind.WRONG_CONTACT} else None
    contact = topics.contact if topics.wrong_contact or kind is Kind.WRONG_CONTACT else ""
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


def about(found: Understood, weights: Mapping[str, int]) -> Understood:
    """What the reply is about, as the weights have it: they know the grammar's findings and the words beside them."""
    refusal = Refusal.INSOLVENCY if weights["insolvency"] > ON else Refusal.REFUSES if weights["refusal"] > ON else None
    requests = tuple(request for request in Request if weights[f"request:{request.value}"] > ON)
    paid = found.paid if weights["paid"] > OFF else None
    if paid is None and weights["paid"] > SURE:
        paid = PaidClaim(None, "")
    return replace(
        found,
        topics=replace(
            found.topics,
            dispute=weights["dispute"] > ON,
            refusal=refusal,
            requests=requests,
            wrong_contact=weights["wrong_contact"] > ON,
        ),
        promises=replace(found.promises, vague=weights["promise"] > ON),
        paid=paid,
        paid_doubts=found.paid_doubts if found.paid is not None else ("paid_without_date",) if paid else (),
        is_plan=weights["plan"] > ON,
    )


def _kind(found: Understood) -> Kind:
    topics, promises = found.topics, found.promises
    if topics.sarcasm or topics.suspicions:
        return Kind.OTHER
    if topics.refusal is not None and (topics.refusal.value == "insolvency" or not topics.dispute):
        return Kind.REFUSAL
    if topics.dispute:
        return Kind.DISPUTE
    if found.is_plan:
        return Kind.PLAN
    if promises.payments and (not all(one.conditional for one in promises.payments) or not topics.requests):
        return Kind.PROMISE
    if found.paid is not None:
        return Kind.PAID
    if topics.requests:
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
    left_open = bool(found.paid_invoices) and not {one.number for one in ledger} <= set(found.paid_invoices)
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
    return (*topics.suspicions, *found_here, *found.promises.doubts, *found.paid_doubts)
