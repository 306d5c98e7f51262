"""The replies that a person has decided, with all that a labelled example of them needs. Reads only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.mail import Mail
from bot.usecases.paying import source_of
from bot.usecases.ports import Office, Unit
from bot.usecases.records import PromiseView, Received, Reply

CORRECTIONS = frozenset({"corrected", "not_a_promise"})


@dataclass(frozen=True, slots=True)
class Decided:
    """A decided reply, its mail (None when it cannot be read again), the promises and payments recorded from it.

    `names` are the persons and companies, `numbers` the invoices, customers and registers that it may speak of.
    """

    reply: Reply
    mail: Mail | None
    recorded: tuple[PromiseView, ...]
    received: tuple[Received, ...]
    names: tuple[str, ...]
    numbers: tuple[str, ...]


def decided_replies(office: Office, since: date | None, *, only_corrections: bool) -> Iterator[Decided]:
    """The replies that a person has decided, from this day on, in the order in which they came."""
    moment = datetime.combine(since, time(), office.zone) if since else None
    with office.store.read() as unit:
        chosen = unit.inbound.decided(moment)
    for reply_id in chosen:
        with office.store.read() as unit:
            decided = _decided(office, unit, unit.inbound.load(reply_id))
        if not only_corrections or decided.reply.decision in CORRECTIONS:
            yield decided


def _decided(office: Office, unit: Unit, reply: Reply) -> Decided:
    try:
        mail = office.post.parse(unit.inbound.raw(reply.id), reply.sent_at)
    except ValueError:  # UnreadableMail: it could be read once, by an older version
        mail = None
    ours = office.creditor
    names = [ours.name, ours.sender_name, ours.account_holder, ours.address, reply.sender_name]
    names += [person.name for person in office.people.values()]
    numbers = [ours.siren, *(one.number for one in reply.book)]
    if mail is not None:
        named = unit.ledger.invoices_with_numbers_in(f"{mail.subject}\n{mail.text}"[:20_000])
        numbers += [invoice.number for invoice in named]
    if reply.customer is not None:
        customer = unit.ledger.customer(reply.customer)
        names += [customer.name, *(contact.name for contact in unit.ledger.contacts(customer.id))]
        numbers += [customer.key, customer.siren, customer.vat_number]
    recorded = tuple(unit.promises.all(reply=reply.id))
    received = tuple(unit.ledger.received(source_of(reply.id)))
    return Decided(reply, mail, recorded, received, tuple(filter(None, names)), tuple(filter(None, numbers)))
