"""The facts: who owes what, to whom we write, what was paid and what happened. No rule stands here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.money import Money


class CustomerType(StrEnum):
    """Whom the law sees in the debtor. UNKNOWN is written to like a consumer and never threatened with a penalty."""

    BUSINESS = "business"
    PUBLIC = "public"
    CONSUMER = "consumer"
    UNKNOWN = "unknown"


class Civility(StrEnum):
    """How a person is greeted; never guessed from a first name."""

    MADAM = "madam"
    SIR = "sir"
    MASTER = "master"
    UNRECORDED = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or an office of a customer that may be written to. `unusable_since` is the day its address bounced."""

    id: int
    customer: int
    email: str
    name: str = ""
    civility: Civility = Civility.UNRECORDED
    language: str = "fr"
    role: str = "accounts"
    unusable_since: date | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A debtor. `key` is the name it is known by in the user's books; `groups` name policies of policy.toml."""

    id: int
    key: str
    name: str
    type: CustomerType = CustomerType.UNKNOWN
    country: str = "FR"
    language: str = "fr"
    time_zone: str = ""
    siren: str = ""
    vat_number: str = ""
    groups: tuple[str, ...] = ()
    direct_debit: bool = False


@dataclass(frozen=True, slots=True)
class Invoice:
    """A bill as the user's books tell it. `settled` is what was paid or credited so far, in the same currency."""

    id: int
    customer: int
    number: str
    issued_on: date
    due_on: date
    total: Money
    settled: Money
    document: str = ""
    last_stage: str = ""
    last_sent_on: date | None = None
    disputed_on: date | None = None
    direct_debit: bool = False
    cycle: int = 1

    @property
    def balance(self) -> Money:
        """What is still owed; zero or negative when nothing is."""
        return self.total - self.settled


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """What a reader of replies may know of an open invoice: `balance` is what is due today."""

    number: str
    balance: Money
    due_on: date
    issued_on: date


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that came in for one invoice, on the day the bank says."""

    id: int
    invoice: int
    amount: Money
    paid_on: date
    source: str = ""


@dataclass(frozen=True, slots=True)
class Creditor:
    """The user's own company: who writes, and where the money goes. The bank details come from the settings alone."""

    name: str
    sender_name: str
    sender_email: str
    iban: str
    account_holder: str
    bic: str = ""
    phone: str = ""
    siren: str = ""
    address: str = ""
    country: str = "FR"
    payment_link: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the user's own company, known by a Slack id: may ask and stop; an approver may also change."""

    slack_id: str
    name: str
    email: str
    approver: bool = False
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: what, when, by whom, about whom; `facts` are plain values, no mail body."""

    at: datetime
    kind: str
    by: str
    customer: int | None
    invoice: int | None
    draft: int | None
    facts: Mapping[str, object]
