"""Customers with all that a decision rests on, loaded by the batch, and the decisions written back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import bindparam, or_, update
from sqlmodel import Session, col, select

from bot.adapters.store.codec import (
    contact_of,
    customer_of,
    dumps,
    invoice_of,
    letter_of,
    line_of,
    promise_of,
)
from bot.adapters.tables import (
    ContactRow,
    CustomerRow,
    DraftRow,
    HoldRow,
    InvoiceRow,
    LineRow,
    PromiseRow,
    VersionRow,
)
from bot.domain.calendar import latest
from bot.domain.dunning import Account, Case, Decision, Hold, HoldKind, LiveDraft
from bot.domain.ledger import Contact, Invoice
from bot.domain.lifecycle import HAD, LIVE, CaseState, DraftState, PromiseState, Stage
from bot.domain.promises import Promise

_GIVEN = (DraftState.SENT.value, DraftState.UNKNOWN.value, DraftState.ABANDONED.value)


@dataclass(slots=True)
class _History:
    """What the drafts of a customer say about its past."""

    had: dict[int, set[tuple[Stage, int]]] = field(default_factory=lambda: defaultdict(set))
    reminded_on: dict[int, date] = field(default_factory=dict)
    reminded_promises: set[int] = field(default_factory=set)
    contact_on: date | None = None
    pay_by: date | None = None
    live: LiveDraft | None = None


def load_accounts(session: Session, customers: Sequence[int]) -> list[Account]:
    """These customers with their open cases, in the order of their ids; one query per table."""
    rows = session.exec(
        select(CustomerRow).where(col(CustomerRow.id).in_(customers)).order_by(col(CustomerRow.id))
    ).all()
    contacts: dict[int, list[Contact]] = defaultdict(list)
    wanted = select(ContactRow).where(col(ContactRow.customer_id).in_(customers)).order_by(col(ContactRow.id))
    for contact in session.exec(wanted).all():
        contacts[contact.customer_id].append(contact_of(contact))
    invoices: dict[int, list[Invoice]] = defaultdict(list)
    open_ones = select(InvoiceRow).where(
        col(InvoiceRow.customer_id).in_(customers), InvoiceRow.state == CaseState.OPEN.value
    )
    for invoice in session.exec(open_ones.order_by(col(InvoiceRow.due_on), col(InvoiceRow.id))).all():
        invoices[invoice.customer_id].append(invoice_of(invoice))
    histories = _histories(session, customers)
    promises = _promises(session, customers, histories)
    holds = _holds(session, customers)
    return [
        _account(row, contacts[row.id], invoices[row.id], histories[row.id], promises, holds[row.id])
        for row in rows
        if row.id is not None
    ]


def _account(
    row: CustomerRow,
    contacts: list[Contact],
    invoices: list[Invoice],
    history: _History,
    promises: dict[int, list[Promise]],
    holds: list[Hold],
) -> Account:
    cases = tuple(
        Case(
            invoice=invoice,
            had=frozenset(stage for stage, cycle in history.had[invoice.id] if cycle == invoice.cycle),
            promises=tuple(promises.get(invoice.id, ())),
            reminded_on=latest((history.reminded_on.get(invoice.id), invoice.last_sent_on)),
        )
        for invoice in invoices
    )
    return Account(
        customer=customer_of(row),
        contacts=tuple(contacts),
        cases=cases,
        holds=tuple(holds),
        last_contact_on=latest((history.contact_on, *(invoice.last_sent_on for invoice in invoices))),
        last_pay_by=history.pay_by,
        draft=history.live,
    )


def _histories(session: Session, customers: Sequence[int]) -> dict[int, _History]:
    histories: dict[int, _History] = defaultdict(_History)
    states = [state.value for state in (*LIVE, *HAD)]
    kept = or_(col(DraftRow.state).in_(states), col(DraftRow.committed))
    wanted = select(DraftRow).where(col(DraftRow.customer_id).in_(customers), kept)
    drafts = {row.id: row for row in session.exec(wanted.order_by(col(DraftRow.id))).all() if row.id is not None}
    lines: dict[int, list[LineRow]] = defaultdict(list)
    if drafts:
        found = select(LineRow).where(col(LineRow.draft_id).in_(list(drafts))).order_by(col(LineRow.id))
        for line in session.exec(found).all():
            lines[line.draft_id].append(line)
    for draft_id, draft in drafts.items():
        history, state = histories[draft.customer_id], DraftState(draft.state)
        # A committed mail that was withdrawn later may have arrived all the same: its stage was had.
        if state in HAD or state not in LIVE:
            history.contact_on = latest((history.contact_on, draft.contact_on))
            history.pay_by = latest((history.pay_by, draft.pay_by if draft.state in _GIVEN else None))
            for line in lines[draft_id]:
                _note(history, draft, line)
        if state in LIVE:
            history.live = _live(session, draft, lines[draft_id])
    return histories


def _note(history: _History, draft: DraftRow, line: LineRow) -> None:
    if line.promise_id is None:
        history.had[line.invoice_id].add((Stage(line.stage), line.cycle))
    else:
        history.reminded_promises.add(line.promise_id)
    last = latest((history.reminded_on.get(line.invoice_id), draft.contact_on if draft.state in _GIVEN else None))
    if last:
        history.reminded_on[line.invoice_id] = last


def _live(session: Session, draft: DraftRow, lines: Sequence[LineRow]) -> LiveDraft:
    version = session.get_one(VersionRow, (draft.id, draft.version))
    assert draft.id is not None
    return LiveDraft(
        id=draft.id,
        state=DraftState(draft.state),
        stage=Stage(draft.stage),
        valid_until=draft.valid_until,
        lines=tuple(line_of(line) for line in lines),
        to=letter_of(version.letter).to,
        snoozed_until=draft.snoozed_until,
        committed=draft.committed,
        basis=draft.basis,
    )


def _promises(session: Session, customers: Sequence[int], histories: dict[int, _History]) -> dict[int, list[Promise]]:
    wanted = select(PromiseRow).where(
        col(PromiseRow.customer_id).in_(customers),
        col(PromiseRow.state).in_([PromiseState.RUNNING.value, PromiseState.BROKEN.value]),
    )
    found: dict[int, list[Promise]] = defaultdict(list)
    for row in session.exec(wanted.order_by(col(PromiseRow.id))).all():
        reminded = row.id in histories[row.customer_id].reminded_promises
        found[row.invoice_id].append(promise_of(row, reminded=reminded))
    return found


def _holds(session: Session, customers: Sequence[int]) -> dict[int, list[Hold]]:
    wanted = select(HoldRow).where(col(HoldRow.customer_id).in_(customers), col(HoldRow.released_at).is_(None))
    found: dict[int, list[Hold]] = defaultdict(list)
    for row in session.exec(wanted.order_by(col(HoldRow.id))).all():
        found[row.customer_id].append(Hold(HoldKind(row.kind), row.since, row.until, row.invoice_id))
    return found


def keep_decisions(session: Session, decisions: Sequence[tuple[int, Decision, date | None]]) -> None:
    """Store each case's reason and each customer's review day, a batch at a time."""
    cases = [
        {
            "_id": case.invoice,
            "reason_code": case.because.code.value,
            "reason_facts": dumps(dict(case.because.facts)),
            "review_on": case.review_on,
        }
        for _, decision, _ in decisions
        for case in decision.cases
    ]
    connection = session.connection()
    if cases:
        connection.execute(update(InvoiceRow).where(col(InvoiceRow.id) == bindparam("_id")), cases)
    customers = [{"_id": customer, "review_on": review_on} for customer, _, review_on in decisions]
    if customers:
        connection.execute(update(CustomerRow).where(col(CustomerRow.id) == bindparam("_id")), customers)
