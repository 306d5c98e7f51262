"""The policy: when, how often and how politely we insist, and which of several rules wins for a customer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.domain.calendar import SendingHours
from bot.domain.ledger import Customer
from bot.domain.lifecycle import LATE, Stage


@dataclass(frozen=True, slots=True)
class Rule:
    """What one part of the policy asks for; None leaves it open. Minimums are minor units by currency."""

    name: str
    gap_working_days: int | None = None
    delay_days: int | None = None
    promise_grace_working_days: int | None = None
    last_stage: Stage | None = None
    minimum_invoice: Mapping[str, int] = field(default_factory=dict)
    minimum_customer: Mapping[str, int] = field(default_factory=dict)
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for one customer: of each thing the most careful rule."""

    gap_working_days: int
    delay_days: int
    promise_grace_working_days: int
    last_stage: Stage
    minimum_invoice: Mapping[str, int]
    minimum_customer: Mapping[str, int]
    excluded_by: str


@dataclass(frozen=True, slots=True)
class Policy:
    """When and how politely we insist. `offsets` are calendar days from the due date; pre_due has a window.

    `firm_promises` says what becomes of a firm promise of an authenticated contact: "ask" a person, or "record" it.
    """

    offsets: Mapping[Stage, int]
    pre_due_last: int
    tones: Mapping[Stage, str]
    base: Rule
    groups: Mapping[str, Rule] = field(default_factory=dict)
    customers: Mapping[str, Rule] = field(default_factory=dict)
    hours: SendingHours = field(default_factory=SendingHours)
    reply_hold_days: int = 7
    absence_maximum_days: int = 14
    penalties: str = "mention"
    firm_promises: str = "ask"

    def rules_for(self, customer: Customer) -> Rules:
        """The most careful of the base, the customer's groups and the customer's own rule."""
        own = self.customers.get(customer.key)
        rules = [self.base, *(self.groups[name] for name in customer.groups if name in self.groups)]
        rules += [own] if own else []
        stages = [rule.last_stage for rule in rules if rule.last_stage]
        return Rules(
            gap_working_days=max(rule.gap_working_days or 0 for rule in rules),
            delay_days=max(rule.delay_days or 0 for rule in rules),
            promise_grace_working_days=max(rule.promise_grace_working_days or 0 for rule in rules),
            last_stage=min(stages, key=LATE.index) if stages else LATE[-1],
            minimum_invoice=_most(rule.minimum_invoice for rule in rules),
            minimum_customer=_most(rule.minimum_customer for rule in rules),
            excluded_by=next((rule.name for rule in rules if rule.excluded), ""),
        )


def _most(minimums: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    highest: dict[str, int] = {}
    for minimum in minimums:
        for currency, minor in minimum.items():
            highest[currency] = max(minor, highest.get(currency, 0))
    return highest
