"""Accounts, invoices, promises and policies in a few words, and a chase played day by day as the product plays it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.calendar import Calendar, latest
from bot.domain.dunning import (
    Account,
    Case,
    Decision,
    DraftLine,
    Hold,
    HoldKind,
    LiveDraft,
    Policy,
    Propose,
    Reason,
    Rule,
    decide,
)
from bot.domain.dunning.account import Because
from bot.domain.ledger import Contact, Customer, Invoice
from bot.domain.lifecycle import HAD, LATE, DraftEvent, DraftState, PromiseEvent, PromiseState, Stage, move_draft
from bot.domain.lifecycle import move_promise as moved
from bot.domain.money import Money, read_amount
from bot.domain.promises import Promise, is_broken


def day(text: str) -> date:
    """`2026-11-17` as a date."""
    return date.fromisoformat(text)


def _days(words: str) -> frozenset[date]:
    return frozenset(map(day, words.split()))


FRANCE = Calendar(
    "FR",
    2000,
    2060,
    _days(
        "2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11"
        " 2026-12-25 2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17 2027-07-14 2027-08-15 2027-11-01"
        " 2027-11-11 2027-12-25 2028-01-01 2028-04-17 2028-05-01 2028-05-08 2028-05-25 2028-06-05 2028-07-14 2028-08-15"
    ),
)
BRITAIN = Calendar(
    "GB",
    2000,
    2060,
    _days(
        "2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-26 2026-12-28 2027-01-01 2027-03-26 2027-05-03"
        " 2027-05-31 2027-12-25 2027-12-26 2027-12-27 2027-12-28 2028-01-01 2028-01-03 2028-04-14 2028-05-01 2028-05-29"
    ),
)
CALENDARS: Mapping[str, Calendar] = {"FR": FRANCE, "GB": BRITAIN}

TODAY = day("2026-11-17")  # a Tuesday, as in the demo
OFFSETS: Mapping[Stage, int] = {
    Stage.PRE_DUE: -5,
    Stage.DUE_DAY: 0,
    Stage.LATE_3: 3,
    Stage.LATE_7: 7,
    Stage.LATE_15: 15,
    Stage.LATE_30: 30,
}
AMELIE = Contact(1, 1, "amelie@client.example", "Amélie Roux")
BRUNO = Contact(2, 1, "bruno@client.example", "Bruno Faye")


def money(text: str) -> Money:
    """`1240.00 EUR` as money."""
    amount, currency = text.split()
    return read_amount(amount, currency, decimal_mark=".")


def policy(
    *,
    base: Rule | None = None,
    groups: Sequence[Rule] = (),
    customers: Sequence[Rule] = (),
    offsets: Mapping[Stage, int] = OFFSETS,
) -> Policy:
    """The policy that is shipped, or one with other rules; groups and customers go by the name of their rule."""
    return Policy(
        offsets=offsets,
        pre_due_last=-3,
        tones={},
        base=base or Rule("policy", gap_working_days=3, promise_grace_working_days=2),
        groups={rule.name: rule for rule in groups},
        customers={rule.name: rule for rule in customers},
    )


def rule(name: str = "policy", **asked: object) -> Rule:
    """A rule with the gap and the grace that are shipped, and what else it asks for."""
    shipped: dict[str, object] = {"gap_working_days": 3, "promise_grace_working_days": 2}
    return Rule(name, **{**shipped, **asked})  # type: ignore[arg-type] # the words of the dataclass, checked by it


def case(
    due: str | date,
    *had: Stage,
    id: int = 1,  # noqa: A002 - the word of the ledger
    owes: str = "100.00 EUR",
    paid: str = "",
    promises: Sequence[Promise] = (),
    disputed: str = "",
    direct_debit: bool = False,
    imported: str = "",
    cycle: int = 1,
    reminded_on: str = "",
) -> Case:
    """The chase of one invoice: due on a day, had some stages, owes so much of which a part is paid."""
    due_on = due if isinstance(due, date) else day(due)
    total = money(owes)
    invoice = Invoice(
        id=id,
        customer=1,
        number=f"F-2026-{id:03}",
        issued_on=due_on - timedelta(days=30),
        due_on=due_on,
        total=total,
        settled=money(f"{paid} {total.currency}") if paid else Money(0, total.currency),
        last_stage=imported,
        disputed_on=day(disputed) if disputed else None,
        direct_debit=direct_debit,
        cycle=cycle,
    )
    return Case(invoice, frozenset(had), tuple(promises), day(reminded_on) if reminded_on else None)


def promise(
    due: str | date,
    *,
    id: int = 1,  # noqa: A002 - the word of the ledger
    invoice: int = 1,
    amount: str = "100.00 EUR",
    state: PromiseState = PromiseState.RUNNING,
    reminded: bool = False,
) -> Promise:
    """A promise to pay on a day."""
    due_on = due if isinstance(due, date) else day(due)
    return Promise(id, invoice, money(amount), due_on, state, due_on - timedelta(days=5), reminded=reminded)


def hold(
    kind: HoldKind = HoldKind.PAUSE, since: str = "2026-11-10", until: str = "", invoice: int | None = None
) -> Hold:
    """A stop, until its last day or (no day) until released."""
    return Hold(kind, day(since), day(until) if until else None, invoice)


def account(
    *cases: Case,
    contacts: Sequence[Contact] = (AMELIE,),
    holds: Sequence[Hold] = (),
    last_contact: str = "",
    last_pay_by: str = "",
    draft: LiveDraft | None = None,
    groups: Sequence[str] = (),
    direct_debit: bool = False,
    country: str = "FR",
) -> Account:
    """A customer, C1 of the books, with its cases and its past."""
    customer = Customer(
        1, "C1", "Client", country=country, language="fr", groups=tuple(groups), direct_debit=direct_debit
    )
    return Account(
        customer=customer,
        contacts=tuple(contacts),
        cases=cases,
        holds=tuple(holds),
        last_contact_on=day(last_contact) if last_contact else None,
        last_pay_by=day(last_pay_by) if last_pay_by else None,
        draft=draft,
    )


def draft_about(
    *cases: Case,
    stage: Stage = Stage.LATE_3,
    state: DraftState = DraftState.PROPOSED,
    valid_until: str = "2026-11-24",
    snoozed_until: str = "",
    to: Sequence[str] = (AMELIE.email,),
    committed: bool = False,
) -> LiveDraft:
    """A live draft about some cases as they stand."""
    lines = tuple(
        DraftLine(
            item.invoice.id,
            stage,
            item.invoice.balance,
            Because(Reason.PROPOSED, {"stage": stage.value, "due_on": item.invoice.due_on.isoformat()}),
        )
        for item in cases
    )
    until = day(snoozed_until) if snoozed_until else None
    return LiveDraft(7, state, stage, day(valid_until), lines, tuple(to), until, committed)


def reason(decision: Decision, invoice: int = 1) -> Reason:
    """The code of the reason of one case."""
    return because(decision, invoice).code


def because(decision: Decision, invoice: int = 1) -> Because:
    """The reason of one case."""
    return next(item.because for item in decision.cases if item.invoice == invoice)


def said(message: Propose | None) -> dict[int, Stage]:
    """The stage of each invoice in a message."""
    assert message is not None
    return {line.invoice: line.stage for line in message.lines}


def with_broken(account: Account, policy: Policy, calendar: Calendar | None, today: date) -> Account:
    """The account once the promises whose day and grace are over are broken, as each tick begins."""
    if calendar is None:
        return account
    grace = policy.rules_for(account.customer).promise_grace_working_days

    def settled(item: Promise) -> Promise:
        over = is_broken(item, today, calendar, grace)
        return replace(item, state=moved(item.state, PromiseEvent.BREAK)) if over else item

    cases = tuple(replace(item, promises=tuple(map(settled, item.promises))) for item in account.cases)
    return replace(account, cases=cases)


def stored(account: Account, decision: Decision) -> Account:
    """The account once a decision is carried out: the draft withdrawn or woken, the message proposed."""
    draft = None if decision.withdraw else account.draft
    if draft and decision.wake:
        draft = replace(draft, state=move_draft(draft.state, DraftEvent.WAKE), snoozed_until=None)
    if decision.message:
        assert draft is None, "two messages under way to one customer"
        message = decision.message
        to = (message.contact.email,)
        draft = LiveDraft(8, DraftState.PROPOSED, message.stage, message.valid_until, message.lines, to)
    return replace(account, draft=draft)


@dataclass
class Chase:
    """One customer's chase, played day by day; what a draft becomes is written back as the store does it."""

    account: Account
    policy: Policy
    calendar: Calendar = FRANCE
    pay_by: date | None = None

    def on(self, today: str | date) -> Decision:
        """A tick on a day: decide, and carry it out."""
        at = today if isinstance(today, date) else day(today)
        self.account = with_broken(self.account, self.policy, self.calendar, at)
        decision = decide(self.account, self.policy, self.calendar, at)
        self.account = stored(self.account, decision)
        if decision.message:
            self.pay_by = decision.message.pay_by
        return decision

    def becomes(self, state: DraftState, on: str | date) -> None:
        """The live draft ends (or hangs) in a state on a day."""
        at = on if isinstance(on, date) else day(on)
        draft = self.account.draft
        assert draft is not None, "there is no draft to end"
        hangs = replace(draft, state=state) if state is DraftState.UNKNOWN else None
        self.account = replace(self.account, draft=hangs)
        if state not in HAD:
            return
        given = self.pay_by if state is not DraftState.SKIPPED else None
        self.account = replace(
            self.account,
            cases=tuple(_after(item, draft) for item in self.account.cases),
            last_contact_on=latest((self.account.last_contact_on, at)),
            last_pay_by=latest((self.account.last_pay_by, given)),
        )

    def sends(self, today: str | date) -> Stage | None:
        """A tick whose message, if any, is approved and sent the same day; gives its stage."""
        message = self.on(today).message
        if message:
            self.becomes(DraftState.SENT, today)
        return message.stage if message else None

    def history(self, first: str, days: int) -> list[tuple[str, str]]:
        """Days of one month or more, one tick each; gives what was sent, as `2026-11-17 late_3`."""
        found = []
        for number in range(days):
            today = day(first) + timedelta(days=number)
            stage = self.sends(today)
            if stage:
                found.append((today.isoformat(), stage.value))
        return found


def _after(item: Case, draft: LiveDraft) -> Case:
    lines = [line for line in draft.lines if line.invoice == item.invoice.id]
    recalled = {line.promise for line in lines if line.promise is not None}
    return replace(
        item,
        had=item.had | {line.stage for line in lines if line.promise is None},
        promises=tuple(replace(one, reminded=one.reminded or one.id in recalled) for one in item.promises),
    )


def through(stage: Stage) -> tuple[Stage, ...]:
    """The stages from late_3 up to one."""
    return LATE[: LATE.index(stage) + 1]
