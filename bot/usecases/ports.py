"""What the use cases need of the world, as Protocols, and the errors that it may raise."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.domain.calendar import Calendar
from bot.domain.dunning import Account, Decision, HoldKind, Policy
from bot.domain.ledger import Contact, Creditor, Customer, Entry, Invoice, Payment, Person
from bot.domain.lifecycle import DraftEvent, PromiseEvent
from bot.domain.mail import Letter, Mail
from bot.domain.money import Money
from bot.domain.promises import Term
from bot.domain.wording import LetterFacts, Wording
from bot.usecases.importing import ImportLedger
from bot.usecases.records import (
    Attempt,
    Card,
    Cursor,
    Draft,
    DraftView,
    NewDraft,
    NewReply,
    Outgoing,
    PromiseView,
    Received,
    Reply,
    ReplyView,
    Standing,
)


class DeliveryError(Exception):
    """The world did not take a mail, a message or a question.

    `permanent` says that trying again with the same thing is of no use; `channel` that nothing else would pass either
    (a wrong password, an exhausted quota). `words` are the server's or the system's own, cleaned.
    """

    def __init__(self, words: str, *, permanent: bool = False, channel: bool = False, code: int = 0) -> None:
        super().__init__(words)
        self.words = words
        self.permanent = permanent
        self.channel = channel
        self.code = code


class OutcomeUnknown(Exception):
    """After the last byte nobody can tell whether the mail was taken: it is never sent again by itself."""


class StoreError(Exception):
    """The database cannot be used; the words say what is wrong and how to mend it. What was not committed is lost."""


class LetterProblem(ValueError):
    """A letter that cannot be written; the words say which template, which line and how to mend it."""


class UnreadableMail(ValueError):
    """A mail that cannot be read safely; the words say why."""


class Clock(Protocol):
    """The one source of now."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class Calendars(Protocol):
    """Working days and zones by country."""

    def of(self, country: str) -> Calendar | None:
        """The calendar of a country (ISO code), None where there are no rules for it."""

    def zone_of(self, customer: Customer) -> ZoneInfo:
        """The time zone in which this customer works."""


class Letters(Protocol):
    """Writes the letters from the templates."""

    def write(self, facts: LetterFacts) -> Wording:
        """The letter of these facts. Raises LetterProblem."""

    def html_of(self, text: str, language: str) -> str:
        """The same words as simple HTML, for a text that a person edited."""

    def finish(self, text: str, language: str) -> str:
        """A text that a person typed, with the spaces and the line ends of a letter."""

    def redate(self, text: str, before: date | None, after: date | None, language: str) -> str:
        """The text with one date, as the letter's language writes it, put in the place of another."""

    def amounts(self, amounts: Iterable[Money], language: str) -> tuple[str, ...]:
        """Amounts as a letter of this language writes them."""


class Post(Protocol):
    """Turns letters into bytes and bytes into mails."""

    def freeze(self, letter: Letter, message_id: str, moment: datetime, files: Mapping[str, bytes]) -> bytes:
        """The mail as it will leave, to the byte; `files` are the contents by SHA-256."""

    def parse(self, raw: bytes, received: datetime) -> Mail:
        """The mail of these bytes. Raises UnreadableMail."""


class Transmission(Protocol):
    """One mail on an open connection, up to and past the point of no return."""

    def body(self, raw: bytes) -> str:
        """Send the body and the final dot; gives the server's own words with its 250.

        Raises DeliveryError when the server refused it, OutcomeUnknown when nobody can tell.
        """

    def close(self) -> None:
        """Say goodbye, or just leave; never raises."""


class Mailer(Protocol):
    """The user's own way out (SMTP)."""

    def begin(self, mail: Outgoing) -> Transmission:
        """Everything up to the server's 354, all recipients or none. Raises DeliveryError; nothing has left then."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail as the mailbox gave it; `raw` is empty when it was too large, `problem` says so."""

    uid: int
    raw: bytes
    arrived: datetime
    problem: str = ""


class Mailbox(Protocol):
    """The user's own mailbox (IMAP)."""

    @property
    def account(self) -> str:
        """The name under which its cursor is kept."""

    @property
    def folders(self) -> Sequence[str]:
        """The folders that are read."""

    def news(self, cursor: Cursor | None, folder: str, since: date) -> tuple[int, list[Fetched]]:
        """UIDVALIDITY and what came after the cursor, oldest first, a batch at a time.

        With another UIDVALIDITY, no cursor, or one that has read nothing yet, everything from `since` on. Raises
        DeliveryError.
        """

    def file_sent(self, raw: bytes, message_id: str, moment: datetime) -> bool:
        """Keep a copy among the sent mails unless it is there; True when it was added. Raises DeliveryError."""

    def close(self) -> None:
        """Leave; never raises."""


class Chat(Protocol):
    """Where people see drafts and replies (Slack)."""

    def post_draft(self, view: DraftView) -> tuple[str, str]:
        """Post a card; gives channel and timestamp. Raises DeliveryError."""

    def update_draft(self, card: Card, view: DraftView) -> None:
        """Show a draft as it stands. Raises DeliveryError."""

    def post_reply(self, view: ReplyView) -> tuple[str, str]:
        """Post the card of a reply. Raises DeliveryError."""

    def update_reply(self, card: Card, view: ReplyView) -> None:
        """Show a reply as it stands. Raises DeliveryError."""


class Ledger(Protocol):
    """Customers, invoices, payments, holds, and the decisions about them."""

    def customer(self, customer_id: int) -> Customer:
        """One customer."""

    def customers_like(self, words: str) -> list[Customer]:
        """Customers whose name or key holds these words, whatever their case and accents."""

    def contacts(self, customer_id: int) -> list[Contact]:
        """Everyone of a customer who may be written to, usable or not."""

    def customers_of_address(self, email: str) -> list[int]:
        """The customers of which this address is a known contact."""

    def disable_contact(self, email: str, since: date) -> list[int]:
        """An address bounced: it is not written to any more. Gives the customers concerned."""

    def invoice(self, invoice_id: int) -> Invoice:
        """One invoice."""

    def invoice_numbered(self, number: str) -> Invoice | None:
        """The invoice of this number, whatever its case."""

    def open_invoices(self, customer_id: int) -> list[Invoice]:
        """What a customer still owes, the oldest first."""

    def invoices_with_numbers_in(self, text: str) -> list[Invoice]:
        """The invoices whose number stands in a text."""

    def pay(self, payment: Payment, by: str, at: datetime) -> Invoice:
        """Add a payment; gives the invoice as it is now, closed when nothing is left to pay."""

    def received(self, source: str) -> list[Received]:
        """The payments that were recorded under a source, in their order."""

    def hold(
        self,
        customer: int,
        kind: HoldKind,
        since: date,
        until: date | None,
        by: str,
        invoice: int | None,
        reply: int | None,
    ) -> None:
        """Stop the chase of an invoice or a whole customer."""

    def release(
        self, customer: int, kind: HoldKind, by: str, at: datetime, invoice: int | None, reply: int | None
    ) -> int:
        """End such stops; gives how many."""

    def release_reply(self, reply: int, by: str, at: datetime) -> list[int]:
        """End the holds that a reply brought; gives the customers concerned."""

    def dispute(self, invoice: int, day: date | None) -> None:
        """Note that an invoice is contested since that day, or no longer."""

    def touch(self, customer: int, today: date) -> None:
        """A new fact: decide anew about this customer."""

    def touch_all(self, today: date) -> None:
        """The policy changed: decide anew about everyone who owes."""

    def due(self, today: date, limit: int) -> list[int]:
        """Customers to decide about today, by the index on the review day."""

    def due_after(self, on: date, after: int, limit: int) -> list[int]:
        """Customers to decide about on a day, by id, from the one after `after` on: for a look that writes nothing."""

    def accounts(self, customers: Sequence[int]) -> list[Account]:
        """Customers with their open cases and all that a decision rests on."""

    def keep_decisions(self, decisions: Sequence[tuple[int, Decision, date | None]]) -> None:
        """Store each case's reason and each customer's review day (None: until a new fact)."""

    def standings(self, *, overdue_on: date | None = None, customer: int | None = None) -> list[Standing]:
        """Open invoices with their stored reasons: all, those past due on a day, or one customer's."""

    def standing(self, number: str) -> Standing | None:
        """One invoice, open or not, with its stored reason and its payments."""

    def file(self, sha256: str) -> tuple[str, bytes] | None:
        """Name and content of a document."""

    def file_size(self, sha256: str) -> int | None:
        """The size of a document in bytes, None when it is not on file."""

    def need_customer(self, words: str) -> Customer:
        """The one customer that these words name. Raises Refused(NO_CUSTOMER or SEVERAL_CUSTOMERS)."""

    def importer(self, at: datetime) -> ImportLedger:
        """This ledger as an import needs it."""

    def remembered(self, name: str) -> str:
        """What was noted under a name, or an empty string."""

    def remember(self, name: str, value: str) -> None:
        """Note something the program must know again after a restart."""


class Drafts(Protocol):
    """Messages between proposed and sent."""

    def add(self, drafts: Sequence[NewDraft]) -> list[int]:
        """Propose, all together; gives their ids in order. Raises Refused(ALREADY) for a line that is on its way."""

    def load(self, draft_id: int) -> Draft:
        """One draft as it stands. Raises Refused(NO_DRAFT)."""

    def move(self, draft: Draft, event: DraftEvent, **changes: object) -> Draft:
        """Move the draft exactly as it was loaded; Refused(ALREADY) when someone was first. Changes are columns."""

    def edit(self, draft: Draft, letter: Letter, by: str, at: datetime) -> Draft:
        """A new version, proposed in the place of the old one."""

    def outbox(self, now: datetime, limit: int) -> list[int]:
        """Approved drafts whose time has come, the oldest approval first."""

    def leased(self) -> list[Draft]:
        """Drafts that a sender has claimed or is sending."""

    def unfiled(self, limit: int) -> list[int]:
        """Sent drafts without a copy among the sent mails."""

    def raw(self, draft_id: int) -> bytes:
        """The frozen bytes of an approved draft."""

    def filed(self, draft_id: int) -> None:
        """Its copy is among the sent mails."""

    def log(self, attempt: Attempt) -> None:
        """Add a step to the attempt log."""

    def with_message_id(self, message_id: str) -> Draft | None:
        """The draft that left under this Message-ID."""

    def with_token(self, token: str) -> Draft | None:
        """The draft whose Reply-To carries this token."""

    def thread(self, invoice: int) -> tuple[str, ...]:
        """Message-IDs of what was sent about an invoice, the oldest first."""

    def last_sent(self, customer: int) -> Draft | None:
        """The last message that this customer had from us."""

    def waiting(self) -> list[Draft]:
        """Every draft that waits for a person or for its time, the oldest first."""

    def of_customer(self, customer: int) -> list[Draft]:
        """Every draft of a customer that was sent, skipped or is under way."""

    def attempts(self, draft_id: int) -> list[Attempt]:
        """What was tried, in order."""


class Promises(Protocol):
    """Promises to pay and instalments."""

    def record(
        self, customer: int, terms: Sequence[tuple[int, Term]], words: str, by: str, at: datetime, on: date, reply: int
    ) -> None:
        """Record terms for invoices (by id); several of one invoice are the instalments of a plan."""

    def move(self, promise: int, event: PromiseEvent) -> None:
        """Move one promise. Raises lifecycle.Forbidden."""

    def cancel_open(self, invoice: int) -> int:
        """Cancel what runs or was broken for an invoice (a newer promise takes its place); gives how many."""

    def settle(self, invoice: int) -> list[int]:
        """Mark kept what the payments since cover; gives the promises kept."""

    def all(self, *, customer: int | None = None, reply: int | None = None) -> list[PromiseView]:
        """Promises by day: the running and broken ones, or all of one customer or reply."""


class Inbound(Protocol):
    """What came in."""

    def cursor(self, account: str, folder: str) -> Cursor | None:
        """How far a folder was read."""

    def advance(self, cursor: Cursor) -> None:
        """Move the cursor, in the same transaction as what was learned."""

    def seen(self, dedupe: str) -> bool:
        """Whether this very mail was read before."""

    def add(self, new: NewReply) -> Reply:
        """Keep a mail and what it means."""

    def load(self, reply_id: int) -> Reply:
        """One reply as it stands. Raises Refused(NO_REPLY)."""

    def decide(self, reply: Reply, decision: str, by: str, at: datetime) -> Reply:
        """A person's decision; Refused(ALREADY) when someone was first."""

    def reopen(self, reply: Reply) -> Reply:
        """What was decided is taken back: the reply waits again; Refused(ALREADY) when someone was first."""

    def waiting(self, customer: int | None = None) -> list[Reply]:
        """Replies that wait for a person."""

    def decided(self, since: datetime | None) -> list[int]:
        """The replies that a person has decided, all or from a moment on, the oldest first."""

    def raw(self, reply_id: int) -> bytes:
        """The bytes of a reply as they came. Raises Refused(NO_REPLY)."""

    def quarantine(self, cursor: Cursor, uid: int, why: str) -> int:
        """Note that a mail could not be read; gives how often that was."""


class Cards(Protocol):
    """Messages in Slack and what they show."""

    def of(self, kind: str, subject: int) -> list[Card]:
        """The cards of a draft or a reply."""

    def add(self, kind: str, subject: int, channel: str, ts: str, revision: int) -> Card:
        """Remember a card that was posted, or one met again after a crash."""

    def shown(self, card: Card, revision: int) -> None:
        """The card shows this revision now."""

    def forget(self, card: Card) -> None:
        """The card is gone in Slack."""

    def count(self, kind: str) -> int:
        """How many cards of a kind there are."""

    def take_over(self, kind: str, old: int, new: int) -> int:
        """A fresh draft takes the cards of the one it replaces; gives how many."""

    def unposted(self, kind: str, limit: int) -> list[int]:
        """Drafts and replies that are to be seen and have no card."""

    def stale(self, kind: str, limit: int) -> list[Card]:
        """Cards that show an old revision of their subject."""


class Journal(Protocol):
    """What happened, for ever."""

    def write(self, *entries: Entry) -> None:
        """Add lines."""

    def of_customer(self, customer: int, limit: int) -> list[Entry]:
        """What happened to a customer, the newest last."""


class Unit(Protocol):
    """One transaction and everything in it."""

    @property
    def ledger(self) -> Ledger:
        """Customers, invoices, holds, decisions."""

    @property
    def drafts(self) -> Drafts:
        """Messages."""

    @property
    def promises(self) -> Promises:
        """Promises and instalments."""

    @property
    def inbound(self) -> Inbound:
        """Replies."""

    @property
    def cards(self) -> Cards:
        """Messages in Slack."""

    @property
    def journal(self) -> Journal:
        """What happened."""

    def apart(self) -> AbstractContextManager[None]:
        """A part of the transaction that is undone alone when it fails."""


class Store(Protocol):
    """The database."""

    def write(self) -> AbstractContextManager[Unit]:
        """A transaction that commits at its end, or rolls back on any error."""

    def read(self) -> AbstractContextManager[Unit]:
        """A transaction that only reads."""


@dataclass(frozen=True, slots=True)
class Office:
    """All that the use cases share: the ports and the user's own settings as plain values.

    `authserv` is the name that the user's mail host gives itself in Authentication-Results; empty: nobody is believed.
    """

    store: Store
    clock: Clock
    policy: Policy
    calendars: Calendars
    letters: Letters
    post: Post
    creditor: Creditor
    zone: ZoneInfo
    people: Mapping[str, Person]
    currency: str = "EUR"
    reply_address: str = "plus"
    authserv: str = ""

    def today(self) -> date:
        """The day it is where the user works."""
        return self.clock.now().astimezone(self.zone).date()
