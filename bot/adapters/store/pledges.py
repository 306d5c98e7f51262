"""Promises to pay and instalments: recorded, moved, settled by what came in since."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, select, update

from bot.adapters.tables import CustomerRow, InvoiceRow, PaymentRow, PromiseRow
from bot.domain.lifecycle import CaseState, PromiseEvent, PromiseState, move_promise
from bot.domain.money import Money
from bot.domain.promises import Term
from bot.usecases.records import PromiseView


class Pledges:
    """Promises, each for one invoice; several recorded together for one invoice are a plan's instalments."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record(
        self, customer: int, terms: Sequence[tuple[int, Term]], words: str, by: str, at: datetime, on: date, reply: int
    ) -> None:
        """Record terms for invoices (by id), numbered by invoice in the order of their days."""
        counts: dict[int, int] = defaultdict(int)
        for invoice, _ in terms:
            counts[invoice] += 1
        numbers: dict[int, int] = defaultdict(int)
        for invoice, term in terms:
            numbers[invoice] += 1
            self._session.add(
                PromiseRow(
                    customer_id=customer,
                    invoice_id=invoice,
                    reply_id=reply,
                    amount_minor=term.amount.minor,
                    currency=term.amount.currency,
                    due_on=term.due_on,
                    state=PromiseState.RUNNING.value,
                    number=numbers[invoice],
                    count=counts[invoice],
                    words=words,
                    by=by,
                    recorded_at=at,
                    recorded_on=on,
                )
            )
        self._session.flush()

    def move(self, promise: int, event: PromiseEvent) -> None:
        """Move one promise. Raises lifecycle.Forbidden."""
        row = self._session.get_one(PromiseRow, promise, populate_existing=True)
        row.state = move_promise(PromiseState(row.state), event).value
        self._session.add(row)
        self._session.flush()

    def cancel_open(self, invoice: int) -> int:
        """Cancel what runs or was broken for an invoice (a newer promise takes its place); gives how many."""
        change = update(PromiseRow).where(
            col(PromiseRow.invoice_id) == invoice,
            col(PromiseRow.state).in_([PromiseState.RUNNING.value, PromiseState.BROKEN.value]),
        )
        return self._session.exec(change.values(state=PromiseState.CANCELLED.value)).rowcount

    def settle(self, invoice: int) -> list[int]:
        """Mark kept what the payments since cover; gives the promises kept.

        Payments recorded after the promises fill them in the order of their days; a paid invoice keeps them all.
        """
        wanted = (
            select(PromiseRow)
            .where(
                PromiseRow.invoice_id == invoice,
                col(PromiseRow.state).in_([PromiseState.RUNNING.value, PromiseState.BROKEN.value]),
            )
            .order_by(col(PromiseRow.due_on), col(PromiseRow.id))
        )
        rows = self._session.exec(wanted).all()
        if not rows:
            return []
        # What earlier kept promises of the same invoice took is not there a second time.
        since = min(row.recorded_at for row in rows)
        came = select(PaymentRow).where(PaymentRow.invoice_id == invoice, col(PaymentRow.recorded_at) >= since)
        left = sum(row.amount_minor for row in self._session.exec(came).all())
        left -= self._kept_since(invoice, since)
        paid = self._session.get_one(InvoiceRow, invoice).state == CaseState.PAID.value
        kept = []
        for row in rows:
            if not paid and left < row.amount_minor:
                break
            left -= row.amount_minor
            assert row.id is not None
            self.move(row.id, PromiseEvent.KEEP)
            kept.append(row.id)
        return kept

    def _kept_since(self, invoice: int, since: datetime) -> int:
        wanted = select(PromiseRow.amount_minor).where(
            PromiseRow.invoice_id == invoice,
            PromiseRow.state == PromiseState.KEPT.value,
            col(PromiseRow.recorded_at) >= since,
        )
        return sum(self._session.exec(wanted).all())

    def all(self, *, customer: int | None = None, reply: int | None = None) -> list[PromiseView]:
        """Promises by day: the running and broken ones, or all of one customer or reply."""
        wanted = (
            select(PromiseRow, CustomerRow.name, InvoiceRow.number)
            .join(CustomerRow, col(CustomerRow.id) == col(PromiseRow.customer_id))
            .join(InvoiceRow, col(InvoiceRow.id) == col(PromiseRow.invoice_id))
            .order_by(col(PromiseRow.due_on), col(PromiseRow.id))
        )
        if customer is not None:
            wanted = wanted.where(PromiseRow.customer_id == customer)
        elif reply is not None:
            wanted = wanted.where(PromiseRow.reply_id == reply)
        else:
            open_states = [PromiseState.RUNNING.value, PromiseState.BROKEN.value]
            wanted = wanted.where(col(PromiseRow.state).in_(open_states), InvoiceRow.state == CaseState.OPEN.value)
        return [_view(row, name, number) for row, name, number in self._session.exec(wanted).all()]


def _view(row: PromiseRow, name: str, number: str) -> PromiseView:
    assert row.id is not None
    return PromiseView(
        id=row.id,
        customer_name=name,
        number=number,
        amount=Money(row.amount_minor, row.currency),
        due_on=row.due_on,
        state=PromiseState(row.state),
        by=row.by,
        words=row.words,
        recorded_on=row.recorded_on,
        instalment=row.number,
        count=row.count,
    )
