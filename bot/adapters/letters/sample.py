"""Invented facts of every kind, to try the templates at the start before a debtor's letter depends on them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.adapters.formats import group_iban, say_date, say_money
from bot.domain.ledger import Civility, Contact, Creditor, Customer, CustomerType
from bot.domain.lifecycle import COURTESY, Stage
from bot.domain.money import Money
from bot.domain.wording import LetterFacts, LetterLine

_WRITTEN_ON = date(2026, 11, 20)
_DAYS_LATE = {
    Stage.PRE_DUE: -4,
    Stage.DUE_DAY: 0,
    Stage.LATE_3: 3,
    Stage.LATE_7: 8,
    Stage.LATE_15: 16,
    Stage.LATE_30: 33,
    Stage.PROMISE_BROKEN: 25,
}
_CREDITOR = Creditor(
    name="Atelier Brume",
    sender_name="Inès Caradec",
    sender_email="ines@atelier-brume.example",
    iban="FR7630006000011234567890189",
    account_holder="Atelier Brume",
    bic="AGRIFRPPXXX",
    phone="04 72 00 00 00",
    siren="123456782",
    address="1 rue du Bac, 69001 Lyon",
    payment_link="https://atelier-brume.example/pay",
)
_CUSTOMER = Customer(1, "C-1", "Menuiserie Martin & Fils", CustomerType.BUSINESS)
_CONTACT = Contact(1, 1, "compta@martin.example", "Claire Martin", Civility.MADAM)


def samples(stage: Stage, language: str) -> Iterator[LetterFacts]:
    """Letters of one stage: one invoice, several, abroad, a consumer, a part-payment, and as little as may be known."""
    one = _line(stage, 1)
    full = LetterFacts(
        stage=stage,
        language=language,
        customer=_CUSTOMER,
        contact=_CONTACT,
        lines=(one,),
        creditor=_CREDITOR,
        written_on=_WRITTEN_ON,
        pay_by=_pay_by(stage, one.due_on),
        mention_penalties=True,
    )
    yield full
    yield replace(full, lines=(one, _line(stage, 2), _line(stage, 3)))
    paid_in_part = replace(one, balance=Money(84_000, "EUR"))
    yield replace(full, lines=(paid_in_part, replace(_line(stage, 2), balance=Money(1, "EUR"))))
    pounds = replace(one, total=Money(123_456, "GBP"), balance=Money(123_456, "GBP"), file=False)
    yield replace(
        full,
        customer=replace(_CUSTOMER, country="GB"),
        contact=replace(_CONTACT, civility=Civility.SIR),
        lines=(pounds, _line(stage, 2)),
        mention_penalties=False,
    )
    least = replace(one, reminded_on=None, promised=None, file=False)
    yield replace(
        full,
        customer=replace(_CUSTOMER, type=CustomerType.UNKNOWN),
        contact=replace(_CONTACT, name="", civility=Civility.UNRECORDED),
        creditor=replace(_CREDITOR, bic="", phone="", siren="", address="", payment_link=""),
        lines=(least,),
        mention_penalties=False,
    )
    yield replace(full, contact=replace(_CONTACT, civility=Civility.MASTER))


def _line(stage: Stage, rank: int) -> LetterLine:
    late = _DAYS_LATE[stage] - (rank - 1)
    due_on = _WRITTEN_ON - timedelta(days=late)
    total = Money(124_000 + rank, "EUR")
    promised = stage is Stage.PROMISE_BROKEN
    return LetterLine(
        invoice=rank,
        number=f"F-2026-{130 + rank:04}",
        issued_on=due_on - timedelta(days=30),
        due_on=due_on,
        total=total,
        balance=total,
        stage=stage,
        days_late=late,
        reminded_on=None if stage in (*COURTESY, Stage.LATE_3) else _WRITTEN_ON - timedelta(days=5),
        promised_on=_WRITTEN_ON - timedelta(days=2) if promised else None,
        promised=Money(50_000 + rank, "EUR") if promised else None,
        file=True,
    )


def _pay_by(stage: Stage, due_on: date) -> date | None:
    if stage in COURTESY:
        return due_on
    return None if stage is Stage.LATE_3 else date(2026, 11, 27)


def figures_of(facts: LetterFacts, said: str) -> frozenset[str]:
    """Which numbers, dates, amounts and account details of a letter a text or a page says, whatever its spaces."""
    language, creditor = facts.language, facts.creditor
    days = {facts.written_on, facts.pay_by}
    figures = {creditor.account_holder, group_iban(creditor.iban), creditor.bic, creditor.phone, creditor.payment_link}
    amounts = set(facts.totals)
    for line in facts.lines:
        days |= {line.issued_on, line.due_on, line.reminded_on, line.promised_on}
        amounts |= {line.total, line.balance} | ({line.promised} if line.promised else set())
        figures.add(line.number)
    figures |= {say_date(day, language) for day in days if day is not None}
    figures |= {say_money(amount, language) for amount in amounts}
    squeezed = _squeeze(said)
    return frozenset(figure for figure in figures if figure and _squeeze(figure) in squeezed)


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"<[^>]*>", " ", text))
