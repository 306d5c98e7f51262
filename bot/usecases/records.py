"""What the use cases hand about: drafts, replies and cards as the store keeps them, and how a refusal is said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.domain.dunning import Because, DraftLine
from bot.domain.ledger import Contact, Customer, Invoice, OpenInvoice
from bot.domain.lifecycle import DraftState, PromiseState, ReplyState, Stage
from bot.domain.mail import Letter
from bot.domain.money import Money
from bot.domain.reading import Meaning

RECORDED = "recorded"  # the decision about a reply whose promise was recorded without a click


class RefusalCode(StrEnum):
    """Why something that a person asked for is refused."""

    NOT_KNOWN = "not_known"
    NOT_APPROVER = "not_approver"
    NO_DRAFT = "no_draft"
    OLD_VERSION = "old_version"
    ALREADY = "already"
    NO_LONGER_STANDS = "no_longer_stands"
    NO_LONGER_VALID = "no_longer_valid"
    NO_REPLY = "no_reply"
    NO_INVOICE = "no_invoice"
    NO_CUSTOMER = "no_customer"
    SEVERAL_CUSTOMERS = "several_customers"
    NOTHING_OWED = "nothing_owed"
    BAD_AMOUNT = "bad_amount"
    NO_AMOUNT = "no_amount"
    TOO_MUCH = "too_much"
    BAD_DAY = "bad_day"
    FUTURE_DAY = "future_day"
    NOT_A_PROMISE = "not_a_promise"
    SUSPICIOUS = "suspicious"
    BAD_EDIT = "bad_edit"
    NOTHING_TO_RESUME = "nothing_to_resume"
    UNKNOWN_WORD = "unknown_word"
    MISSING_WORD = "missing_word"
    NO_FILE = "no_file"
    FILE_CHANGED = "file_changed"


class Refused(Exception):
    """What the rules forbid, told to the person in plain words: a code and the facts that the words need."""

    def __init__(
        self, code: RefusalCode, facts: Mapping[str, str] | None = None, because: Because | None = None
    ) -> None:
        super().__init__(code.value, dict(facts or {}))
        self.code = code
        self.facts = dict(facts or {})
        self.because = because


class BadField(Refused):
    """One field of a window that cannot be read, or cannot be; `field` is its name."""

    def __init__(self, field: str, refused: Refused) -> None:
        super().__init__(refused.code, refused.facts)
        self.field = field


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person had before their eyes when they pressed: a draft and its version."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to a debtor. `version` grows with what it says, `revision` with anything that its card shows."""

    id: int
    customer: int
    stage: Stage
    state: DraftState
    version: int
    revision: int
    letter: Letter
    content_sha256: str
    lines: tuple[DraftLine, ...]
    token: str
    created_at: datetime
    created_on: date
    pay_by: date | None
    valid_until: date
    snoozed_until: date | None = None
    replaces: int | None = None
    note: Because | None = None
    basis: str = ""
    edited_by: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    message_id: str = ""
    raw_sha256: str = ""
    owner: str = ""
    lease_until: datetime | None = None
    attempt: int = 0
    committed: bool = False
    retry_at: datetime | None = None
    sent_at: datetime | None = None
    queue_id: str = ""
    failure: str = ""
    filed: bool = False

    @property
    def seen(self) -> Seen:
        """This draft as it stands."""
        return Seen(self.id, self.version)


@dataclass(frozen=True, slots=True)
class NewDraft:
    """A draft that is about to be proposed."""

    customer: int
    stage: Stage
    letter: Letter
    lines: tuple[DraftLine, ...]
    cycles: tuple[int, ...]
    token: str
    created_at: datetime
    created_on: date
    pay_by: date | None
    valid_until: date
    replaces: int | None = None
    note: Because | None = None
    basis: str = ""
    edited_by: str = ""


@dataclass(frozen=True, slots=True)
class DraftView:
    """All that a draft's card shows."""

    draft: Draft
    customer: Customer
    contact: Contact | None
    invoices: tuple[Invoice, ...]
    owed: tuple[Money, ...]
    missing_files: tuple[str, ...]
    unanswered: tuple["Reply", ...]
    leaves_at: datetime | None


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that came with a reply: name, media type, size in bytes. `opened` says that its text was looked at."""

    name: str
    media_type: str
    size: int
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """A mail that came in, what was understood, and what a person made of it.

    `book` are the open invoices that it was read against; `warnings` are codes of why its sender may not be who they
    seem, or what they ask may be a fraud.
    """

    id: int
    message_id: str
    sender: str
    sender_name: str
    subject: str
    sent_at: datetime
    received_at: datetime
    customer: int | None
    draft: int | None
    matched_by: str
    meaning: Meaning
    book: tuple[OpenInvoice, ...]
    warnings: tuple[str, ...]
    state: ReplyState
    revision: int
    decision: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    enclosed: tuple[Enclosed, ...] = ()


@dataclass(frozen=True, slots=True)
class NewReply:
    """A mail that has just been read."""

    dedupe: str
    message_id: str
    sender: str
    sender_name: str
    subject: str
    sent_at: datetime
    received_at: datetime
    customer: int | None
    draft: int | None
    matched_by: str
    meaning: Meaning
    book: tuple[OpenInvoice, ...]
    warnings: tuple[str, ...]
    raw: bytes
    state: ReplyState
    enclosed: tuple[Enclosed, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """A payment that a person recorded from a reply: of which invoice, how much, on which day."""

    number: str
    amount: Money
    paid_on: date


@dataclass(frozen=True, slots=True)
class ReplyView:
    """All that a reply's card shows. `held_until` is the last day on which the chase waits because of replies."""

    reply: Reply
    customer: Customer | None
    invoices: tuple[Invoice, ...]
    held_until: date | None
    known_sender: bool
    recorded: tuple["PromiseView", ...] = ()
    received: tuple[Received, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A message in Slack about a draft or a reply, and the revision of it that it shows."""

    id: int
    kind: str
    subject: int
    channel: str
    ts: str
    shown_revision: int


@dataclass(frozen=True, slots=True)
class PromiseView:
    """A promise with the names that a person needs."""

    id: int
    customer_name: str
    number: str
    amount: Money
    due_on: date
    state: PromiseState
    by: str
    words: str
    recorded_on: date
    instalment: int = 1
    count: int = 1


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An approved mail, ready to leave: the bytes that were approved and whom they go to."""

    draft: Draft
    raw: bytes
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One step of one try to send."""

    draft: int
    number: int
    phase: str
    at: datetime
    code: int = 0
    words: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was read: all mails up to `last_uid` under this UIDVALIDITY."""

    account: str
    folder: str
    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Standing:
    """One invoice as an answer shows it: what is owed, since when, and the reason that was last stored."""

    invoice: Invoice
    customer: Customer
    state: str
    because: Because | None
    review_on: date | None
    payments: tuple[tuple[date, Money], ...] = field(default=())
