"""Cards in Slack: posted once, brought up to what they are about whenever that has changed.

Every draft and reply has a revision, and every card remembers the one that it shows: whatever dies when, the next
look finds the cards that lag behind. Twin cards may happen after a crash; all of them are kept up.
"""

from datetime import datetime

from bot.domain.dunning import HoldKind
from bot.domain.ledger import Customer
from bot.domain.lifecycle import DraftState
from bot.domain.money import totals
from bot.domain.reading import Kind
from bot.usecases.paying import source_of
from bot.usecases.ports import Chat, DeliveryError, Office, Unit
from bot.usecases.recording import matter
from bot.usecases.records import Card, Draft, DraftView, Reply, ReplyView

DRAFT, REPLY = "draft", "reply"
BATCH = 20


def publish(office: Office, chat: Chat) -> int:
    """Post what has no card, update the cards that lag behind; gives how many were touched.

    New drafts wait for the morning: nobody is to be woken at midnight because a day has begun. Raises DeliveryError; a
    card that is refused for good is told so once the others are done.
    """
    done, refused = 0, None
    morning = office.clock.now().astimezone(office.zone).time() >= office.policy.hours.opens
    for kind in (REPLY, DRAFT):
        with office.store.read() as unit:
            new = unit.cards.unposted(kind, BATCH) if kind == REPLY or morning else []
            stale = unit.cards.stale(kind, BATCH)
        for subject in new:
            try:
                _post(office, chat, kind, subject)
            except DeliveryError as error:
                if error.channel:
                    raise
                refused = error
        for card in stale:
            try:
                show(office, chat, card)
            except DeliveryError as error:
                if error.channel:
                    raise
                refused = error
        done += len(new) + len(stale)
    if refused:
        raise refused
    return done


def refresh(office: Office, chat: Chat, kind: str, subject: int) -> None:
    """Bring the cards of one draft or reply up to date now. Raises DeliveryError."""
    with office.store.read() as unit:
        cards = unit.cards.of(kind, subject)
    for card in cards:
        show(office, chat, card)


def _post(office: Office, chat: Chat, kind: str, subject: int) -> None:
    with office.store.read() as unit:
        view = view_of(unit, office, kind, subject)
    place = chat.post_draft(view) if isinstance(view, DraftView) else chat.post_reply(view)
    revision = view.draft.revision if isinstance(view, DraftView) else view.reply.revision
    with office.store.write() as unit:
        unit.cards.add(kind, subject, *place, revision)


def show(office: Office, chat: Chat, card: Card) -> None:
    """Show on one card what it is about, as it stands now. Raises DeliveryError."""
    with office.store.read() as unit:
        view = view_of(unit, office, card.kind, card.subject)
    try:
        if isinstance(view, DraftView):
            chat.update_draft(card, view)
        else:
            chat.update_reply(card, view)
    except DeliveryError as error:
        if not error.permanent or error.channel:
            raise
        # A card that was deleted, or stands in a channel we left, is forgotten: what still waits is posted anew.
        with office.store.write() as unit:
            unit.cards.forget(card)
        return
    revision = view.draft.revision if isinstance(view, DraftView) else view.reply.revision
    with office.store.write() as unit:
        unit.cards.shown(card, revision)


def view_of(unit: Unit, office: Office, kind: str, subject: int) -> DraftView | ReplyView:
    """All that a card shows."""
    if kind == REPLY:
        return reply_view(unit, unit.inbound.load(subject))
    return draft_view(unit, office, unit.drafts.load(subject))


def draft_view(unit: Unit, office: Office, draft: Draft) -> DraftView:
    """All that a draft's card shows."""
    customer = unit.ledger.customer(draft.customer)
    contacts = unit.ledger.contacts(draft.customer)
    invoices = tuple(unit.ledger.invoice(line.invoice) for line in draft.lines)
    held = {file.sha256 for file in draft.letter.files}
    return DraftView(
        draft=draft,
        customer=customer,
        contact=next((contact for contact in contacts if contact.email in draft.letter.to), None),
        invoices=invoices,
        owed=totals(invoice.balance for invoice in unit.ledger.open_invoices(draft.customer)),
        unanswered=tuple(unit.inbound.waiting(draft.customer)),
        missing_files=tuple(invoice.number for invoice in invoices if invoice.document not in held),
        leaves_at=leaves_at(office, customer, draft),
    )


def leaves_at(office: Office, customer: Customer, draft: Draft) -> datetime | None:
    """When an approved draft will leave, if not at once."""
    calendar = office.calendars.of(customer.country)
    if draft.state not in {DraftState.PROPOSED, DraftState.APPROVED} or calendar is None:
        return None
    now = office.clock.now()
    opening = office.policy.hours.next_opening(now, office.calendars.zone_of(customer), calendar)
    return max(opening, draft.retry_at or opening) if max(opening, draft.retry_at or opening) > now else None


def _named(reply: Reply) -> set[str]:
    return {number for promise in reply.meaning.promises for number in promise.invoices}


def reply_view(unit: Unit, reply: Reply) -> ReplyView:
    """All that a reply's card shows."""
    if reply.customer is None:
        return ReplyView(reply, None, (), None, known_sender=False)
    customer = unit.ledger.customer(reply.customer)
    account = unit.ledger.accounts([customer.id])[0]
    kind = HoldKind.ABSENCE if reply.meaning.kind is Kind.AUTO_REPLY else HoldKind.REPLY
    holds = [hold.until for hold in account.holds if hold.kind is kind and hold.until]
    known = reply.sender in {contact.email for contact in account.contacts}
    return ReplyView(
        reply=reply,
        customer=customer,
        invoices=tuple(matter(unit, customer.id, reply.draft, _named(reply))),
        held_until=max(holds, default=None),
        known_sender=known,
        recorded=tuple(unit.promises.all(reply=reply.id)),
        received=tuple(unit.ledger.received(source_of(reply.id))) if reply.decision == "paid" else (),
    )
