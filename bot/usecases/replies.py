"""A reply that waits for a person, and how it is settled; also the invoice that somebody means by its number."""

from bot.domain.ledger import Entry, Invoice
from bot.domain.lifecycle import ReplyState
from bot.usecases.checking import RELANCE
from bot.usecases.ports import Office, Unit
from bot.usecases.records import RefusalCode, Refused, Reply


def waiting(unit: Unit, office: Office, reply_id: int) -> tuple[Reply, int]:
    """A reply that nobody dealt with yet, and its customer. Raises Refused(ALREADY or NO_CUSTOMER)."""
    reply = still_waiting(unit, office, reply_id)
    if reply.customer is None:
        raise Refused(RefusalCode.NO_CUSTOMER, {"words": reply.sender})
    return reply, reply.customer


def still_waiting(unit: Unit, office: Office, reply_id: int) -> Reply:
    """A reply that nobody dealt with yet, whoever it is from. Raises Refused(ALREADY)."""
    reply = unit.inbound.load(reply_id)
    if reply.state is not ReplyState.WAITING:
        raise already(office, reply)
    return reply


def already(office: Office, reply: Reply) -> Refused:
    """That a reply was dealt with, by whom and when."""
    when = (reply.decided_at or reply.received_at).astimezone(office.zone).isoformat()
    who = reply.decided_by if reply.decided_by not in {"", RELANCE} else RELANCE.capitalize()
    return Refused(RefusalCode.ALREADY, {"state": reply.decision or reply.state.value, "who": who, "when": when})


def settle(unit: Unit, office: Office, reply: Reply, decision: str, by: str) -> Reply:
    """A reply is dealt with: the chase that it held goes on, as far as nothing else holds it."""
    now = office.clock.now()
    decided = unit.inbound.decide(reply, decision, by, now)
    facts = {"reply": reply.id, "decision": decision}
    unit.journal.write(Entry(now, "reply_decided", by, reply.customer, None, reply.draft, facts))
    for customer in unit.ledger.release_reply(reply.id, by, now):
        unit.ledger.touch(customer, office.today())
    return decided


def need_invoice(unit: Unit, number: str) -> Invoice:
    """The invoice of this number. Raises Refused(NO_INVOICE)."""
    invoice = unit.ledger.invoice_numbered(number)
    if invoice is None:
        raise Refused(RefusalCode.NO_INVOICE, {"number": number})
    return invoice
