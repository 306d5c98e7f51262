"""What a decision rests on and what it is: an account with its cases, a message or none, a reason for each case.

A reason is a code and its facts; facts are dates, numbers of invoices and names of stages, never counts of days, so
that a stored reason stays true until its review day.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.ledger import Contact, Customer, Invoice
from bot.domain.lifecycle import DraftEvent, DraftState, Stage
from bot.domain.money import Money
from bot.domain.promises import Promise


class Reason(StrEnum):
    """Why someone hears from us today, or does not."""

    PROPOSED = "proposed"
    SNOOZED = "snoozed"
    APPROVED = "approved"
    UNKNOWN_OUTCOME = "unknown_outcome"
    FAILED = "failed"
    OTHER_FIRST = "other_first"
    PAID = "paid"
    DIRECT_DEBIT = "direct_debit"
    EXCLUDED = "excluded"
    DISPUTED = "disputed"
    ON_HOLD = "on_hold"
    REPLY_WAITING = "reply_waiting"
    ABSENT = "absent"
    PROMISED = "promised"
    NO_CALENDAR = "no_calendar"
    NO_ADDRESS = "no_address"
    BELOW_MINIMUM = "below_minimum"
    NOT_DUE = "not_due"
    THRESHOLD = "threshold"
    GAP = "gap"
    PAY_BY = "pay_by"
    NOT_WORKING = "not_working"
    CHAIN_DONE = "chain_done"
    CHANGED = "changed"
    EXPIRED = "expired"


class HoldKind(StrEnum):
    """What stops the chase until a day, or until a person says so."""

    PAUSE = "pause"
    REPLY = "reply"
    ABSENCE = "absence"


@dataclass(frozen=True, slots=True)
class Because:
    """A reason and the facts that it rests on, as text (dates in ISO form)."""

    code: Reason
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hold:
    """A stop, for one invoice or (None) the whole customer; `until` is its last day, None means until released."""

    kind: HoldKind
    since: date
    until: date | None = None
    invoice: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """The chase of one invoice: the stages that it had in this cycle, its promises, the day of its last message."""

    invoice: Invoice
    had: frozenset[Stage] = frozenset()
    promises: tuple[Promise, ...] = ()
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One invoice in a draft: the stage that it is to have, and what was owed when it was drafted."""

    invoice: int
    stage: Stage
    balance: Money
    because: Because
    promise: int | None = None


@dataclass(frozen=True, slots=True)
class LiveDraft:
    """The one message to a customer that is between proposed and sent.

    `committed` says that its bytes were offered to a server once: it may be in the debtor's hands, and never expires.
    `basis` is the hash of what its words rest on, `stale` says that this is another one by now.
    """

    id: int
    state: DraftState
    stage: Stage
    valid_until: date
    lines: tuple[DraftLine, ...]
    to: tuple[str, ...]
    snoozed_until: date | None = None
    committed: bool = False
    basis: str = ""
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A customer with all its open cases. `last_contact_on` counts what was sent, skipped or may have been sent."""

    customer: Customer
    contacts: tuple[Contact, ...]
    cases: tuple[Case, ...]
    holds: tuple[Hold, ...] = ()
    last_contact_on: date | None = None
    last_pay_by: date | None = None
    draft: LiveDraft | None = None


@dataclass(frozen=True, slots=True)
class Propose:
    """The one message of today: its stage is its tone, the one of its oldest invoice; lines run from the oldest."""

    stage: Stage
    lines: tuple[DraftLine, ...]
    contact: Contact
    pay_by: date | None
    valid_until: date


@dataclass(frozen=True, slots=True)
class Withdraw:
    """What becomes of a live draft that no longer stands, and why."""

    draft: int
    event: DraftEvent
    because: Because


@dataclass(frozen=True, slots=True)
class CaseDecision:
    """The reason for one case, and the first day on which it could change (None: a new fact is needed)."""

    invoice: int
    because: Because
    review_on: date | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What is decided for one account today. `wake` says that the day of its snoozed draft has come."""

    message: Propose | None
    withdraw: Withdraw | None
    cases: tuple[CaseDecision, ...]
    wake: bool = False

    @property
    def review_on(self) -> date | None:
        """The first day on which anything here could change without a new fact."""
        return min((case.review_on for case in self.cases if case.review_on), default=None)
