"""What a reply means, as plain data: the answer of `read`. Nothing here decides."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.money import Money


class Kind(StrEnum):
    """The one thing a reply is first of all, in the order in which several at once are settled."""

    REFUSAL = "refusal"
    DISPUTE = "dispute"
    PLAN = "plan"
    PROMISE = "promise"
    PAID = "paid"
    REQUEST = "request"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    WRONG_CONTACT = "wrong_contact"
    OTHER = "other"


class Request(StrEnum):
    """What the debtor wants first. OTHER is also a corrected invoice or a portal to be used."""

    INVOICE_COPY = "invoice_copy"
    BANK_DETAILS = "bank_details"
    PURCHASE_ORDER = "purchase_order"
    STATEMENT = "statement"
    DELAY = "delay"
    OTHER = "other"


class Refusal(StrEnum):
    """Will not pay, or cannot by law any more."""

    REFUSES = "refuses"
    INSOLVENCY = "insolvency"


@dataclass(frozen=True, slots=True)
class PromisedPayment:
    """A payment said to come. `amount` None is all that is due; no `invoices` means all that are open.

    `conditional` is never to be recorded without a person: it hangs on something, or is the best of several guesses.
    `words` are the debtor's own, `rule` is the name of the rule that read the day.
    """

    day: date
    amount: Money | None
    invoices: tuple[str, ...]
    conditional: bool
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment of a plan. Without a day when none was said; without an amount when none can be computed."""

    day: date | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class PaidClaim:
    """The debtor says it is paid: when, and under which reference (empty when none was given).

    `amount` None is all that is due; no `invoices` means all that are open.
    """

    day: date | None
    reference: str
    amount: Money | None = None
    invoices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remitted:
    """A line of a remittance advice beside the mail: the invoice (empty when it is none of the open ones), the sum.

    `day` is the value date of the advice, where it gives one; `words` are the line itself.
    """

    number: str
    amount: Money | None
    day: date | None
    words: str


@dataclass(frozen=True, slots=True)
class Absence:
    """An automatic reply; `until` is the day the person is back, when it says so."""

    until: date | None


@dataclass(frozen=True, slots=True)
class Bounce:
    """A report of failed or late delivery and the addresses it names. `permanent` False is a delay or a full box."""

    permanent: bool
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing read: the rule that read it, the exact words that prove it, and what they were taken for.

    `what` is the kind of thing (promise, paid, plan, request, dispute, absence, contact, question ...) or, for a date,
    its role (pay, paid, not_before, withdrawn, third_party, event); "none" is a date that was not understood. `doubts`
    are the codes of why a date is not certain, as in `Meaning.why_person`. The words are the characters [start, end)
    of `own_text`; both are -1 where they stand elsewhere: a header, a delivery report, a file.
    """

    rule: str
    words: str
    what: str
    start: int = -1
    end: int = -1
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """A reply understood, as far as it was. `why_person` are codes, empty exactly when no person is needed.

    `own_text` is what the writer wrote, without quotes. `contact` is the address of the one to write to instead, or
    empty. A promise that is not conditional was read in exactly one way. `remittance` are the lines of an advice that
    came as a CSV or text file: a claim, never a payment.
    """

    kind: Kind
    promises: tuple[PromisedPayment, ...] = ()
    plan: tuple[Instalment, ...] | None = None
    paid: PaidClaim | None = None
    requests: tuple[Request, ...] = ()
    refusal: Refusal | None = None
    absence: Absence | None = None
    bounce: Bounce | None = None
    contact: str = ""
    needs_person: bool = True
    why_person: tuple[str, ...] = ()
    own_text: str = ""
    evidence: tuple[Finding, ...] = ()
    remittance: tuple[Remitted, ...] = ()
