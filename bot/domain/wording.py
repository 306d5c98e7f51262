"""The facts that a letter must carry, its dates, and the check that holds an edited draft against them."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import Calendar
from bot.domain.ledger import Contact, Creditor, Customer, CustomerType
from bot.domain.lifecycle import COURTESY, Stage
from bot.domain.money import Money, totals

PAY_BY_DAYS = 7
_PLACEHOLDER = re.compile(
    # `None` with its capital: "none" is a word of an English letter.
    r"\{\{|\}\}|\{%|\bNone\b|(?i:\[(?:nom|name|date|montant|amount)\]|\bXXX\b|\bundefined\b)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ \u00a0\u202f.-]?[A-Z0-9]){11,30}\b", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
SUBJECT_MAXIMUM = 150


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One invoice of a letter. `reminded_on` is the day of the last message about it; the promise is the broken one."""

    invoice: int
    number: str
    issued_on: date
    due_on: date
    total: Money
    balance: Money
    stage: Stage
    days_late: int
    reminded_on: date | None = None
    promised_on: date | None = None
    promised: Money | None = None
    file: bool = False


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All that a letter of `stage` may say; `lines` run from the oldest due date, `written_on` is the day of counting.

    `mention_penalties` is true only where the law lets a business be told that penalties run; no figure is given.
    """

    stage: Stage
    language: str
    customer: Customer
    contact: Contact
    lines: tuple[LetterLine, ...]
    creditor: Creditor
    written_on: date
    pay_by: date | None
    mention_penalties: bool = False

    @property
    def totals(self) -> tuple[Money, ...]:
        """What is owed by this letter's invoices: one sum per currency."""
        return totals(line.balance for line in self.lines)


@dataclass(frozen=True, slots=True)
class Wording:
    """What the templates made of the facts."""

    subject: str
    text: str
    html: str


class Fault(StrEnum):
    """What is wrong with an edited draft."""

    PLACEHOLDER = "placeholder"
    EMPTY = "empty"
    NUMBER_MISSING = "number_missing"
    AMOUNT_MISSING = "amount_missing"
    SUBJECT_TOO_LONG = "subject_too_long"
    CONTROL = "control"
    IBAN_MISSING = "iban_missing"
    OTHER_IBAN = "other_iban"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of one field (`subject` or `text`), with the words that are missing or too many."""

    field: str
    fault: Fault
    words: str = ""


def pay_by(stage: Stage, due_on: date, written_on: date, calendar: Calendar) -> date | None:
    """The one date that a letter of this stage gives, or None where it gives none (late_3).

    A courtesy message gives the due date; the others the first allowed sending day + 7, on a working day.
    """
    if stage in COURTESY:
        return due_on
    if stage is Stage.LATE_3:
        return None
    return calendar.on_or_after(calendar.on_or_after(written_on) + timedelta(days=PAY_BY_DAYS))


def valid_until(stage: Stage, due_on: date, written_on: date, calendar: Calendar) -> date:
    """The last day on which a draft may leave: two working days before its pay-by date.

    late_3 stays valid for five working days from drafting, a courtesy message until the due date.
    """
    if stage in COURTESY:
        return due_on
    day = pay_by(stage, due_on, written_on, calendar)
    return calendar.add(written_on, 5) if day is None else calendar.add(day, -2)


def may_mention_penalties(customer: Customer, creditor: Creditor, claim: str) -> bool:
    """Whether a letter may say that penalties run (code de commerce L441-10): French creditor, business, not waived."""
    return claim != "none" and customer.type is CustomerType.BUSINESS and creditor.country == customer.country == "FR"


def basis(customer: Customer, contact: Contact | None, creditor: Creditor, claim: str) -> str:
    """What a letter's words rest on beside its invoices (debtor, law, bank account), as a hash to compare."""
    mention = may_mention_penalties(customer, creditor, claim)
    facts = (customer.name, customer.type, customer.country, contact, creditor, mention)
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def check_edit(
    subject: str, text: str, numbers: Sequence[str], amounts: Sequence[str], iban: str
) -> tuple[Problem, ...]:
    """What keeps an edited draft from being a letter. `amounts` are the totals as the letter's language writes them.

    `iban` is the one of the settings: it must be there, and no other may.
    """
    problems = []
    plain_subject, plain_text = _squeeze(subject), _squeeze(text)
    for field, value, plain in (("subject", subject, plain_subject), ("text", text, plain_text)):
        if not plain:
            problems.append(Problem(field, Fault.EMPTY))
        found = _PLACEHOLDER.search(value)
        if found:
            problems.append(Problem(field, Fault.PLACEHOLDER, found.group()))
    if len(subject) > SUBJECT_MAXIMUM:
        problems.append(Problem("subject", Fault.SUBJECT_TOO_LONG))
    if _CONTROL.search(subject):
        problems.append(Problem("subject", Fault.CONTROL))
    if plain_subject and numbers and not any(_squeeze(number) in plain_subject for number in numbers):
        problems.append(Problem("subject", Fault.NUMBER_MISSING, numbers[0]))
    problems += [
        Problem("text", Fault.NUMBER_MISSING, number) for number in numbers if _squeeze(number) not in plain_text
    ]
    problems += [
        Problem("text", Fault.AMOUNT_MISSING, amount) for amount in amounts if _squeeze(amount) not in plain_text
    ]
    ours = _squeeze(iban)
    if ours not in plain_text:
        problems.append(Problem("text", Fault.IBAN_MISSING, iban))
    found_ibans = {re.sub(r"[.-]", "", _squeeze(found)) for found in _IBAN.findall(f"{subject}\n{text}")}
    others = {found for found in found_ibans if not ours.startswith(found[: len(ours)])}
    problems += [Problem("text", Fault.OTHER_IBAN, other.upper()) for other in sorted(others)]
    return tuple(problems)


def _squeeze(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", "", text).lower()
