"""The tables, nothing else. Rows are storage, not thought: the store turns them into domain objects.

Money is integer minor units beside an ISO code, states are text with a CHECK, moments are aware and in UTC, days are
dates, and a JSON column holds plain values only. Seen by the store and the migrations alone.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from bot.domain.dunning import HoldKind, Reason
from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import CaseState, DraftState, PromiseState, ReplyState, Stage


def _one_of(column: str, choices: Iterable[StrEnum], *, empty: bool = False) -> CheckConstraint:
    words = [*(choice.value for choice in choices), *([""] if empty else [])]
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


class CustomerRow(SQLModel, table=True):
    """A debtor; `review_on` is the first day on which the decision about it could change."""

    __tablename__ = "customer"
    __table_args__ = (_one_of("type", CustomerType),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    name_key: str = Field(index=True)
    type: str
    country: str
    language: str
    time_zone: str = ""
    siren: str = ""
    vat_number: str = ""
    groups: str = ""
    direct_debit: bool = False
    review_on: date | None = Field(default=None, index=True)


class ContactRow(SQLModel, table=True):
    """Someone of a customer who may be written to."""

    __tablename__ = "contact"
    __table_args__ = (UniqueConstraint("customer_id", "email"),)

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    email: str = Field(index=True)
    name: str = ""
    civility: str = ""
    language: str = "fr"
    role: str = "accounts"
    phone: str = ""
    unusable_since: date | None = None


class InvoiceRow(SQLModel, table=True):
    """A bill and the decision that was last taken about it."""

    __tablename__ = "invoice"
    __table_args__ = (
        _one_of("state", CaseState),
        _one_of("last_stage", Stage, empty=True),
        _one_of("reason_code", Reason, empty=True),
        Index(
            "invoice_open", "customer_id", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    number: str = Field(unique=True)
    issued_on: date
    due_on: date
    due_calculated: bool = False
    currency: str
    total_minor: int = Field(sa_type=BigInteger)
    settled_minor: int = Field(default=0, sa_type=BigInteger)
    document: str = ""
    last_stage: str = ""
    last_sent_on: date | None = None
    disputed_on: date | None = None
    direct_debit: bool = False
    cycle: int = 1
    state: str = CaseState.OPEN.value
    reason_code: str = ""
    reason_facts: str = "{}"
    review_on: date | None = None
    source: str = ""


class DocumentRow(SQLModel, table=True):
    """A PDF on file, kept once by its hash."""

    __tablename__ = "document"

    sha256: str = Field(primary_key=True)
    name: str
    size: int
    content: bytes = Field(sa_type=LargeBinary)


class PaymentRow(SQLModel, table=True):
    """Money that came in for one invoice."""

    __tablename__ = "payment"

    id: int | None = Field(default=None, primary_key=True)
    invoice_id: int = Field(foreign_key="invoice.id", index=True)
    amount_minor: int = Field(sa_type=BigInteger)
    currency: str
    paid_on: date
    recorded_at: datetime
    by: str
    source: str = ""


class DraftRow(SQLModel, table=True):
    """A message to a debtor on its way from proposed to sent; what it says stands in its versions."""

    __tablename__ = "draft"
    __table_args__ = (
        _one_of("state", DraftState),
        _one_of("stage", Stage),
        Index("draft_outbox", "state", "retry_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    stage: str
    state: str
    version: int = 1
    revision: int = 1
    language: str
    token: str = Field(unique=True)
    created_at: datetime
    created_on: date
    pay_by: date | None = None
    valid_until: date
    snoozed_until: date | None = None
    replaces_id: int | None = Field(default=None, foreign_key="draft.id")
    note: str = "{}"
    basis: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    message_id: str | None = Field(default=None, unique=True)
    raw: bytes | None = Field(default=None, sa_type=LargeBinary)
    raw_sha256: str = ""
    owner: str = ""
    lease_until: datetime | None = None
    attempt: int = 0
    committed: bool = False
    retry_at: datetime | None = None
    sent_at: datetime | None = None
    contact_on: date | None = None
    queue_id: str = ""
    failure: str = ""
    filed: bool = False


class VersionRow(SQLModel, table=True):
    """What a draft said at one moment; never changed once written."""

    __tablename__ = "draft_version"

    draft_id: int = Field(foreign_key="draft.id", primary_key=True)
    number: int = Field(primary_key=True)
    letter: str
    sha256: str
    by: str
    at: datetime


class LineRow(SQLModel, table=True):
    """One invoice in a draft. Live lines are unique: a stage of a case is on its way once at the most."""

    __tablename__ = "draft_line"
    __table_args__ = (
        _one_of("stage", Stage),
        Index(
            "line_live",
            "invoice_id",
            "stage",
            "cycle",
            unique=True,
            sqlite_where=text("live = 1"),
            postgresql_where=text("live"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    invoice_id: int = Field(foreign_key="invoice.id", index=True)
    stage: str
    cycle: int
    balance_minor: int = Field(sa_type=BigInteger)
    currency: str
    because: str
    promise_id: int | None = Field(default=None, foreign_key="promise.id")
    live: bool = True


class AttemptRow(SQLModel, table=True):
    """One step of one try to send; append-only."""

    __tablename__ = "attempt"

    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    number: int
    phase: str
    at: datetime
    code: int = 0
    words: str = ""
    sha256: str = ""


class CardRow(SQLModel, table=True):
    """A message in Slack about a draft or a reply, and the revision of it that it shows."""

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("channel", "ts"),)

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    subject_id: int = Field(index=True)
    channel: str
    ts: str
    shown_revision: int


class PromiseRow(SQLModel, table=True):
    """A promise to pay, or one instalment of a plan."""

    __tablename__ = "promise"
    __table_args__ = (_one_of("state", PromiseState),)

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    invoice_id: int = Field(foreign_key="invoice.id", index=True)
    reply_id: int | None = Field(default=None, foreign_key="reply.id")
    amount_minor: int = Field(sa_type=BigInteger)
    currency: str
    due_on: date
    state: str
    number: int = 1
    count: int = 1
    words: str = ""
    by: str
    recorded_at: datetime
    recorded_on: date


class HoldRow(SQLModel, table=True):
    """A stop of the chase: a pause, an unanswered reply, an absence."""

    __tablename__ = "hold"
    __table_args__ = (_one_of("kind", HoldKind),)

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    invoice_id: int | None = Field(default=None, foreign_key="invoice.id")
    reply_id: int | None = Field(default=None, foreign_key="reply.id")
    kind: str
    since: date
    until: date | None = None
    by: str
    released_at: datetime | None = None
    released_by: str = ""


class ReplyRow(SQLModel, table=True):
    """A mail that came in, what was understood, and what a person made of it."""

    __tablename__ = "reply"
    __table_args__ = (_one_of("state", ReplyState),)

    id: int | None = Field(default=None, primary_key=True)
    dedupe: str = Field(unique=True)
    message_id: str
    sender: str
    sender_name: str
    subject: str
    sent_at: datetime
    received_at: datetime
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    draft_id: int | None = Field(default=None, foreign_key="draft.id")
    matched_by: str
    meaning: str
    book: str = "[]"
    warnings: str = "[]"
    enclosed: str = "[]"
    raw: bytes = Field(sa_type=LargeBinary)
    state: str
    revision: int = 1
    decision: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


class CursorRow(SQLModel, table=True):
    """How far a folder of a mailbox was read."""

    __tablename__ = "cursor"

    account: str = Field(primary_key=True)
    folder: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_type=BigInteger)
    last_uid: int


class QuarantineRow(SQLModel, table=True):
    """A mail that could not be read, so that it is tried twice and never blocks the ones behind it."""

    __tablename__ = "quarantine"
    __table_args__ = (UniqueConstraint("account", "folder", "uidvalidity", "uid"),)

    id: int | None = Field(default=None, primary_key=True)
    account: str
    folder: str
    uidvalidity: int = Field(sa_type=BigInteger)
    uid: int
    tries: int
    why: str


class JournalRow(SQLModel, table=True):
    """What happened; append-only, triggers refuse the rest."""

    __tablename__ = "journal"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    kind: str
    by: str
    customer_id: int | None = Field(default=None, index=True)
    invoice_id: int | None = Field(default=None, index=True)
    draft_id: int | None = None
    facts: str = "{}"


class StateRow(SQLModel, table=True):
    """A few words that the program remembers about itself, such as the policy that its decisions rest on."""

    __tablename__ = "state"

    name: str = Field(primary_key=True)
    value: str
