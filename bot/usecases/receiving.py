"""Inbox -> match -> read -> hold the chase and ask the person responsible.

Each mail is learned in one transaction together with the cursor: read once, recorded once, whatever dies when.
Nothing is recorded as certain here but what the policy allows without a click, and no mail is ever answered.
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.dunning import HoldKind
from bot.domain.ledger import Entry, OpenInvoice
from bot.domain.lifecycle import ReplyState
from bot.domain.mail import Attachment, Mail
from bot.domain.matching import Clues, Match, MatchedBy, match, tokens_in
from bot.domain.reading import Kind, Meaning, Refusal
from bot.domain.trust import Doubt, Trust, in_order, judge
from bot.usecases.checking import RELANCE
from bot.usecases.ports import Fetched, Mailbox, Office, StoreError, Unit, UnreadableMail
from bot.usecases.recording import open_book
from bot.usecases.records import Cursor, Draft, Enclosed, NewReply
from bot.usecases.unasked import record_unasked

Reader = Callable[[Mail, Sequence[OpenInvoice], datetime], Meaning]
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
RESCAN = timedelta(days=30)
TRIES = 2
_MOST_FILES = 50


def receive(office: Office, mailbox: Mailbox, read: Reader, unreadable: Callable[[str], None]) -> int:
    """Read what came in since the last time, in every folder; gives how many mails were learned.

    `unreadable` is told why a mail was put aside: a person must look at it.
    """
    learned = 0
    for folder in mailbox.folders:
        while True:
            with office.store.read() as unit:
                cursor = unit.inbound.cursor(mailbox.account, folder)
            validity, news = mailbox.news(cursor, folder, office.today() - RESCAN)
            if cursor is None or cursor.uidvalidity != validity:
                cursor = Cursor(mailbox.account, folder, validity, 0)
            if not news:
                with office.store.write() as unit:
                    unit.inbound.advance(cursor)
                break
            for fetched in news:
                cursor = replace(cursor, last_uid=fetched.uid)
                learned += _learn_safely(office, cursor, fetched, read, unreadable)
    return learned


def _learn_safely(
    office: Office, cursor: Cursor, fetched: Fetched, read: Reader, unreadable: Callable[[str], None]
) -> int:
    """One mail, in one transaction; one that cannot be read is put aside after two tries and told."""
    for _ in range(TRIES):
        try:
            mail = _parsed(office, fetched)  # which may take its time: not while others wait for the database
            with office.store.write() as unit:
                learned = _learn(unit, office, mail, fetched.raw, read)
                unit.inbound.advance(cursor)
                return learned
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever one mail does to us, the ones behind it must be read
            why = fetched.problem or f"{type(error).__name__}: {error}"[:200]
            with office.store.write() as unit:
                unit.inbound.quarantine(cursor, fetched.uid, why)
    with office.store.write() as unit:
        unit.inbound.advance(cursor)
        facts = {"uid": fetched.uid, "folder": cursor.folder, "why": why}
        unit.journal.write(Entry(office.clock.now(), "mail_unreadable", RELANCE, None, None, None, facts))
    unreadable(why)
    return 1


def _parsed(office: Office, fetched: Fetched) -> Mail:
    if fetched.problem:
        raise UnreadableMail(fetched.problem)
    return office.post.parse(fetched.raw, fetched.arrived)


def _learn(unit: Unit, office: Office, mail: Mail, raw: bytes, read: Reader) -> int:
    dedupe = _dedupe(mail, raw)
    if unit.inbound.seen(dedupe) or _is_ours(unit, mail):
        return 0
    draft, found, owners = _match(unit, mail)
    named = _named(unit, mail)
    book = open_book(unit, found.customer, draft.id if draft and found.customer else None, named)
    meaning = read(mail, book, mail.sent)
    if found.by is MatchedBy.NOTHING and not owners and not _of_interest(meaning):
        return 0  # the user's other mail is none of our business
    trust = _trust(unit, office, mail, found, owners)
    state = _state(found, meaning)
    reply = unit.inbound.add(
        NewReply(
            dedupe=dedupe,
            message_id=mail.message_id,
            sender=mail.sender,
            sender_name=mail.sender_name,
            subject=mail.subject,
            sent_at=mail.sent,
            received_at=office.clock.now(),
            customer=found.customer,
            draft=draft.id if draft else None,
            matched_by=found.by.value,
            meaning=meaning,
            book=tuple(book),
            warnings=_warnings(trust, meaning),
            raw=raw,
            state=state,
            enclosed=tuple(_enclosed(file) for file in mail.attachments[:_MOST_FILES]),
        )
    )
    facts = {"reply": reply.id, "kind": meaning.kind.value, "matched_by": found.by.value, "known": found.known_sender}
    now, draft_id = office.clock.now(), draft.id if draft else None
    unit.journal.write(Entry(now, "reply", RELANCE, found.customer, None, draft_id, facts))
    _act(unit, office, reply.id, found, meaning, draft)
    record_unasked(unit, office, reply, found, authenticated=trust.authenticated)
    return 1


def _named(unit: Unit, mail: Mail) -> set[str]:
    """The numbers of the invoices that a mail names, or a text beside it."""
    texts = [mail.text, *(attached.text for attached in mail.attachments)]
    return {invoice.number for text in texts if text for invoice in unit.ledger.invoices_with_numbers_in(text[:20_000])}


def _trust(unit: Unit, office: Office, mail: Mail, found: Match, owners: frozenset[int]) -> Trust:
    """How far the sender is to be believed, beside the contacts of all customers that the mail may be from."""
    concerned = frozenset({found.customer}) if found.customer is not None else found.concerned | owners
    contacts = [contact for customer in sorted(concerned) for contact in unit.ledger.contacts(customer)]
    own_domain = office.creditor.sender_email.rpartition("@")[2]
    return judge(mail, found, contacts, office.authserv, own_domain)


def _warnings(trust: Trust, meaning: Meaning) -> tuple[str, ...]:
    """What a person should be wary of. That nobody knows the mail server behind a bounce says nothing."""
    bounce = meaning.kind is Kind.BOUNCE
    seen = [doubt for doubt in trust.warnings if not (bounce and doubt is Doubt.UNKNOWN_SENDER)]
    return in_order([*seen, *meaning.why_person])


def _enclosed(file: Attachment) -> Enclosed:
    return Enclosed(file.name, file.media_type, file.size, opened=bool(file.text))


def _dedupe(mail: Mail, raw: bytes) -> str:
    """What makes a mail this very one, whatever the way that it came: not the id alone, which anyone can copy.

    The headers that mail servers add are left out; writer and date tell apart short answers that have no id.
    """
    body = _HEADERS_END.split(raw, maxsplit=1)[-1]
    written = f"{mail.message_id}\n{mail.sender}\n{mail.sent.isoformat()}\n"
    return hashlib.sha256(written.encode("utf-8", "surrogateescape") + body).hexdigest()


def _is_ours(unit: Unit, mail: Mail) -> bool:
    """Our own reminder come back, in copy or by a rule of the mailbox."""
    return bool(mail.message_id) and unit.drafts.with_message_id(mail.message_id) is not None


def _match(unit: Unit, mail: Mail) -> tuple[Draft | None, Match, frozenset[int]]:
    """The draft that it answers, whose mail it is, and the customers of the invoices that its subject names."""
    delivered = [value for name, value in mail.headers if name in {"delivered-to", "x-original-to"}]
    by_token = next(filter(None, map(unit.drafts.with_token, tokens_in([*delivered, *mail.recipients]))), None)
    named = [mail.returned_message_id, mail.in_reply_to, *reversed(mail.references[-50:])]
    by_thread = next(filter(None, (unit.drafts.with_message_id(name) for name in named if name)), None)
    numbers = unit.ledger.invoices_with_numbers_in(mail.subject)
    clues = Clues(
        by_token=by_token.customer if by_token else None,
        by_thread=by_thread.customer if by_thread else None,
        by_number=frozenset(invoice.customer for invoice in numbers),
        by_sender=frozenset(unit.ledger.customers_of_address(mail.sender)) if mail.sender else frozenset(),
    )
    return by_thread or by_token, match(clues), clues.by_number


def _of_interest(meaning: Meaning) -> bool:
    """Whether a mail that nothing ties to a customer is worth showing: only what speaks of paying us."""
    return meaning.kind in {Kind.PROMISE, Kind.PLAN, Kind.PAID, Kind.DISPUTE} and bool(meaning.evidence)


def _state(found: Match, meaning: Meaning) -> ReplyState:
    """Machines' mails are filed, unless a person is needed; a person's mail always waits for a person."""
    machine = meaning.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}
    quiet = machine and (not meaning.needs_person or found.customer is None)
    return ReplyState.FILED if quiet else ReplyState.WAITING


def _act(unit: Unit, office: Office, reply: int, found: Match, meaning: Meaning, draft: Draft | None) -> None:
    today = office.today()
    if found.customer is None:
        for customer in found.concerned if meaning.kind not in {Kind.AUTO_REPLY, Kind.BOUNCE} else ():
            _hold(unit, office, customer, reply, meaning, today)
    elif meaning.kind is Kind.AUTO_REPLY:
        _absent(unit, office, reply, found.customer, meaning, today)
    elif meaning.kind is Kind.BOUNCE:
        _bounced(unit, office, meaning, draft, today)
    else:
        _hold(unit, office, found.customer, reply, meaning, today)
    if found.customer is not None:
        unit.ledger.touch(found.customer, today)


def _hold(unit: Unit, office: Office, customer: int, reply: int, meaning: Meaning, today: date) -> None:
    """Holding is the safe side and needs no proof of who wrote; a person's decision ends it, or the days do.

    An insolvency is a matter of law (code de commerce L622-28): only a person ends that hold.
    """
    insolvent = meaning.refusal is Refusal.INSOLVENCY
    until = None if insolvent else today + timedelta(days=office.policy.reply_hold_days)
    unit.ledger.hold(customer, HoldKind.REPLY, today, until, RELANCE, None, reply)
    unit.ledger.touch(customer, today)


def _absent(unit: Unit, office: Office, reply: int, customer: int, meaning: Meaning, today: date) -> None:
    back = meaning.absence.until if meaning.absence else None
    if back is None or back <= today:
        return  # without a date an absence changes nothing
    last = min(back - timedelta(days=1), today + timedelta(days=office.policy.absence_maximum_days))
    unit.ledger.hold(customer, HoldKind.ABSENCE, today, last, RELANCE, None, reply)


def _bounced(unit: Unit, office: Office, meaning: Meaning, draft: Draft | None, today: date) -> None:
    """A permanent failure of a mail of ours: its address is not written to any more.

    The report must name one of our messages and one of its recipients, else anyone could silence a contact.
    """
    if draft is None or meaning.bounce is None or not meaning.bounce.permanent:
        return
    ours = {address.lower() for address in (*draft.letter.to, *draft.letter.cc)}
    for address in ours & {recipient.lower() for recipient in meaning.bounce.recipients}:
        for customer in unit.ledger.disable_contact(address, today):
            unit.ledger.touch(customer, today)
            entry = Entry(office.clock.now(), "contact_bounced", RELANCE, customer, None, draft.id, {})
            unit.journal.write(entry)
