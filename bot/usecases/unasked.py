"""What may be recorded without a click, when the policy says so: a firm promise of someone we can be sure of.

Every condition must hold; the first one that fails makes it a question to a person, and the journal says which did.
Whatever was recorded so is shown, and taken back by one click.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.dunning import HoldKind
from bot.domain.ledger import Entry, Person
from bot.domain.lifecycle import PromiseEvent, PromiseState, ReplyState
from bot.domain.matching import Match, MatchedBy
from bot.domain.promises import Term
from bot.domain.reading import Kind, Meaning
from bot.usecases.checking import RELANCE, check_approver
from bot.usecases.ports import Office, Unit
from bot.usecases.recording import as_read, terms_of, write_promise
from bot.usecases.records import RECORDED, Refused, Reply
from bot.usecases.replies import already

_STANDING = (PromiseState.RUNNING, PromiseState.BROKEN)


def record_unasked(unit: Unit, office: Office, reply: Reply, found: Match, *, authenticated: bool) -> bool:
    """Record the promise of a reply that has just come in, if nothing speaks against it; True when it was recorded.

    `authenticated` says that our own mail host confirms the sender (bot.domain.trust).
    Where the policy is to record and the reply is a promise, a question to a person leaves its reasons in the journal.
    """
    if office.policy.firm_promises != "record" or reply.meaning.kind is not Kind.PROMISE:
        return False
    why = _doubts(reply, found, authenticated=authenticated)
    chosen: Sequence[tuple[int, Term]] = ()
    if not why:
        try:
            chosen = terms_of(unit, office, reply, as_read(unit, reply))
        except Refused as refused:
            why = [refused.facts.get("problem", refused.code.value)]
    if not why and reply.customer is not None and _promised_before(unit, reply.customer, chosen):
        why = ["promised_before"]
    if why or reply.customer is None:
        facts = {"reply": reply.id, "why": ",".join(why)}
        entry = Entry(office.clock.now(), "promise_asked", RELANCE, reply.customer, None, reply.draft, facts)
        unit.journal.write(entry)
        return False
    write_promise(unit, office, reply, reply.customer, chosen, RECORDED, RELANCE)
    return True


def _doubts(reply: Reply, found: Match, *, authenticated: bool) -> list[str]:
    """Codes of what speaks against recording, from the mail alone; the warnings of the reply are among them."""
    holds = {
        "not_firm": _is_firm(reply.meaning),
        "not_in_answer": found.customer is not None and found.by in {MatchedBy.TOKEN, MatchedBy.THREAD},
        "unknown_sender": found.known_sender,
        "not_authenticated": authenticated,
    }
    against = [code for code, fine in holds.items() if not fine]
    return list(dict.fromkeys([*against, *reply.warnings]))


def _is_firm(meaning: Meaning) -> bool:
    """Whether it can be read in exactly one way."""
    sure = bool(meaning.promises) and not any(promise.conditional for promise in meaning.promises)
    return sure and meaning.plan is None and not meaning.needs_person


def _promised_before(unit: Unit, customer: int, chosen: Sequence[tuple[int, Term]]) -> bool:
    """Whether a promise for one of these invoices runs or was broken: to put it off again is for a person to accept."""
    numbers = {term.number for _, term in chosen}
    return any(one.number in numbers and one.state in _STANDING for one in unit.promises.all(customer=customer))


def take_back(office: Office, reply_id: int, by: Person) -> Reply:
    """A person does not agree with what was recorded without them: it is cancelled, and the reply waits again.

    The chase is held meanwhile, as for any reply. Raises Refused when it was not recorded so, or is kept by now.
    """
    check_approver(office, by)
    with office.store.write() as unit:
        reply = unit.inbound.load(reply_id)
        standing = [one for one in unit.promises.all(reply=reply.id) if one.state in _STANDING]
        if reply.state is not ReplyState.DECIDED or reply.decision != RECORDED or not standing:
            raise already(office, reply)
        assert reply.customer is not None
        now, today = office.clock.now(), office.today()
        for promise in standing:
            unit.promises.move(promise.id, PromiseEvent.CANCEL)
            invoice = unit.ledger.invoice_numbered(promise.number)
            about = invoice.id if invoice else None
            facts = {"promise": promise.id}
            unit.journal.write(Entry(now, "promise_taken_back", by.name, reply.customer, about, None, facts))
        reopened = unit.inbound.reopen(reply)
        until = today + timedelta(days=office.policy.reply_hold_days)
        unit.ledger.hold(reply.customer, HoldKind.REPLY, today, until, by.name, None, reply.id)
        unit.ledger.touch(reply.customer, today)
        return reopened
