"""The letters on which the rules are tried and of which the golden files are made; itself not a test of the product."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from bot.adapters.letters import STAGES, JinjaLetters
from bot.domain.ledger import Civility, Contact, Creditor, Customer, CustomerType
from bot.domain.lifecycle import COURTESY, LATE, Stage
from bot.domain.money import Money
from bot.domain.wording import LetterFacts, LetterLine, Wording

TEMPLATES = Path(__file__).parents[2] / "templates"
LANGUAGES = ("fr", "en")
WRITTEN_ON = date(2026, 11, 20)
PAY_BY = date(2026, 12, 1)
DAYS_LATE = {
    Stage.PRE_DUE: -4,
    Stage.DUE_DAY: 0,
    Stage.LATE_3: 3,
    Stage.LATE_7: 9,
    Stage.LATE_15: 16,
    Stage.LATE_30: 33,
    Stage.PROMISE_BROKEN: 12,
}
CREDITOR = Creditor(
    name="Atelier Brume",
    sender_name="Inès Caradec",
    sender_email="ines@atelier-brume.example",
    iban="FR7630006000011234567890189",
    account_holder="Atelier Brume",
    bic="AGRIFRPPXXX",
    phone="04 72 00 00 00",
    siren="123456782",
    address="12 quai des Brumes, 69001 Lyon",
)
BUSINESS = Customer(1, "MARTIN", "Menuiserie Martin", CustomerType.BUSINESS)
MARTIN = Contact(1, 1, "compta@martin.example", "Claire Martin", Civility.MADAM)
NOBODY = Contact(2, 1, "contact@martin.example")


@dataclass(frozen=True, slots=True)
class Case:
    language: str
    name: str
    facts: LetterFacts

    @property
    def wording(self) -> Wording:
        return written(self.facts)

    @property
    def stage(self) -> Stage:
        return self.facts.stage

    def __str__(self) -> str:
        return f"{self.language}-{self.stage.value}-{self.name}"


@cache
def letters() -> JinjaLetters:
    return JinjaLetters([TEMPLATES])


@cache
def written(facts: LetterFacts) -> Wording:
    return letters().write(facts)


def line(stage: Stage, number: str, total: Money, *, later: int = 0, paid: int = 0) -> LetterLine:
    """An invoice of a stage, due `later` days after the oldest, of which `paid` minor units came in."""
    days_late = DAYS_LATE[stage] - later
    due_on = WRITTEN_ON - timedelta(days=days_late)
    reminded = stage in LATE and stage is not Stage.LATE_3
    return LetterLine(
        invoice=1,
        number=number,
        issued_on=due_on - timedelta(days=30),
        due_on=due_on,
        total=total,
        balance=total - Money(paid, total.currency),
        stage=stage,
        days_late=days_late,
        reminded_on=date(2026, 11, 13) if reminded else None,
        file=True,
    )


def promised(of: LetterLine, minor: int) -> LetterLine:
    return replace(of, promised_on=date(2026, 11, 18), promised=Money(minor, of.total.currency))


def facts_of(stage: Stage, language: str, *lines: LetterLine) -> LetterFacts:
    """A letter to a French business, with all that may be known."""
    pay_by = lines[0].due_on if stage in COURTESY else None if stage is Stage.LATE_3 else PAY_BY
    return LetterFacts(stage, language, BUSINESS, MARTIN, lines, CREDITOR, WRITTEN_ON, pay_by, mention_penalties=True)


def one(stage: Stage, language: str) -> LetterFacts:
    bill = line(stage, "F-2026-0132", Money(124_000, "EUR"))
    return facts_of(stage, language, promised(bill, 124_000) if stage is Stage.PROMISE_BROKEN else bill)


def several(stage: Stage, language: str) -> LetterFacts:
    """Three invoices, one paid in part; a broken promise is about the oldest."""
    first = line(stage, "F-2026-0132", Money(124_000, "EUR"), paid=40_000)
    second = line(stage, "F-2026-0135", Money(1_890_050, "EUR"), later=1)
    third = line(stage, "F-2026-0140", Money(31_200, "EUR"), later=2)
    return facts_of(stage, language, promised(first, 42_000) if stage is Stage.PROMISE_BROKEN else first, second, third)


def consumer(stage: Stage, language: str) -> LetterFacts:
    """A private person whose civility was not recorded, written to by a sender without a telephone; paid in part."""
    bill = line(stage, "F-2026-0151", Money(36_000, "EUR"), paid=6_000)
    facts = facts_of(stage, language, promised(bill, 15_000) if stage is Stage.PROMISE_BROKEN else bill)
    customer = replace(BUSINESS, name="Claude Moreau", type=CustomerType.CONSUMER)
    creditor = replace(CREDITOR, phone="", payment_link="https://atelier-brume.example/regler")
    return replace(facts, customer=customer, contact=NOBODY, creditor=creditor, mention_penalties=False)


def gbp(stage: Stage, language: str) -> LetterFacts:
    """A British business in pounds, whose invoice is not on file."""
    bill = replace(line(stage, "F-2026-0160", Money(123_456, "GBP")), file=False)
    facts = facts_of(stage, language, promised(bill, 60_000) if stage is Stage.PROMISE_BROKEN else bill)
    contact = replace(MARTIN, name="James O’Neil", civility=Civility.SIR)
    customer = replace(BUSINESS, name="O’Neil Interiors Ltd", country="GB")
    return replace(facts, customer=customer, contact=contact, mention_penalties=False)


def two_currencies(stage: Stage, language: str) -> LetterFacts:
    """Two invoices due on one day, in two currencies, and two promises."""
    euros = line(stage, "F-2026-0170", Money(10_000_000, "EUR"))
    pounds = line(stage, "F-2026-0171", Money(5, "GBP"))
    if stage is Stage.PROMISE_BROKEN:
        euros, pounds = promised(euros, 100_000), promised(pounds, 5)
    return facts_of(stage, language, euros, pounds)


def least(stage: Stage, language: str) -> LetterFacts:
    """As little as may be known: no earlier message, no promised amount, no document, no address; a day late."""
    bill = replace(one(stage, language).lines[0], reminded_on=None, promised=None, file=False)
    if stage not in COURTESY:
        bill = replace(bill, due_on=WRITTEN_ON - timedelta(days=1), days_late=1)
    creditor = replace(CREDITOR, bic="", phone="", siren="", address="")
    facts = replace(facts_of(stage, language, bill), creditor=creditor, contact=NOBODY, mention_penalties=False)
    return replace(facts, customer=replace(BUSINESS, type=CustomerType.UNKNOWN))


MAKERS = {
    "one": one,
    "several": several,
    "consumer": consumer,
    "gbp": gbp,
    "two_currencies": two_currencies,
    "least": least,
}
GOLDEN = ("one", "several", "consumer", "gbp")
CASES = tuple(
    Case(language, name, make(stage, language))
    for language in LANGUAGES
    for stage in STAGES
    for name, make in MAKERS.items()
)
BY_NAME: Mapping[str, Case] = {str(case): case for case in CASES}


def test_the_cases_are_of_every_stage_and_language() -> None:
    assert len(BY_NAME) == 2 * 7 * 6
