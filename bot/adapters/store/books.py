"""Customers, invoices, payments, holds, documents, and the decisions about them."""

import json
import re
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import exists, or_
from sqlmodel import Session, col, select, update

from bot.adapters.store.accounts import keep_decisions, load_accounts
from bot.adapters.store.codec import contact_of, customer_of, invoice_of
from bot.adapters.store.importer import Importer
from bot.adapters.store.journal import JournalBook
from bot.adapters.tables import (
    ContactRow,
    CustomerRow,
    DocumentRow,
    HoldRow,
    InvoiceRow,
    PaymentRow,
    StateRow,
)
from bot.domain.dunning import Account, Because, Decision, HoldKind, Reason
from bot.domain.ledger import Contact, Customer, Invoice, Payment
from bot.domain.lifecycle import CaseEvent, CaseState, move_case
from bot.domain.money import Money
from bot.usecases.importing import name_key
from bot.usecases.records import Received, RefusalCode, Refused, Standing

_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z_/.\-]{0,60}")
_MOST_NUMBERS = 200


class Books:
    """The user's books as Relance knows them."""

    def __init__(self, session: Session, journal: JournalBook) -> None:
        self._session = session
        self._journal = journal

    def customer(self, customer_id: int) -> Customer:
        """One customer."""
        return customer_of(self._session.get_one(CustomerRow, customer_id))

    def customers_like(self, words: str) -> list[Customer]:
        """Customers whose name or key holds these words, whatever their case and accents; an exact name wins."""
        wanted = name_key(words)
        if not wanted:
            return []
        exact = select(CustomerRow).where(
            or_(col(CustomerRow.name_key) == wanted, col(CustomerRow.key) == words.strip())
        )
        close = select(CustomerRow).where(col(CustomerRow.name_key).contains(wanted, autoescape=True))
        rows = self._session.exec(exact).all() or self._session.exec(close.order_by(col(CustomerRow.name))).all()
        return [customer_of(row) for row in rows]

    def contacts(self, customer_id: int) -> list[Contact]:
        """Everyone of a customer who may be written to, usable or not."""
        wanted = select(ContactRow).where(ContactRow.customer_id == customer_id).order_by(col(ContactRow.id))
        return [contact_of(row) for row in self._session.exec(wanted).all()]

    def customers_of_address(self, email: str) -> list[int]:
        """The customers of which this address is a known contact."""
        wanted = select(ContactRow.customer_id).where(ContactRow.email == email.strip().lower()).distinct()
        return list(self._session.exec(wanted).all())

    def disable_contact(self, email: str, since: date) -> list[int]:
        """An address bounced: it is not written to any more. Gives the customers concerned."""
        concerned = self.customers_of_address(email)
        change = update(ContactRow).where(
            col(ContactRow.email) == email.strip().lower(), col(ContactRow.unusable_since).is_(None)
        )
        self._session.exec(change.values(unusable_since=since))
        return concerned

    def invoice(self, invoice_id: int) -> Invoice:
        """One invoice."""
        return invoice_of(self._session.get_one(InvoiceRow, invoice_id))

    def invoice_numbered(self, number: str) -> Invoice | None:
        """The invoice of this number, whatever its case."""
        row = self._numbered(number)
        return invoice_of(row) if row else None

    def _numbered(self, number: str) -> InvoiceRow | None:
        clean = number.strip()
        rows = self._session.exec(select(InvoiceRow).where(col(InvoiceRow.number).in_({clean, clean.upper()}))).all()
        return next((row for row in rows if row.number == clean), rows[0] if rows else None)

    def open_invoices(self, customer_id: int) -> list[Invoice]:
        """What a customer still owes, the oldest first."""
        wanted = select(InvoiceRow).where(
            InvoiceRow.customer_id == customer_id, InvoiceRow.state == CaseState.OPEN.value
        )
        rows = self._session.exec(wanted.order_by(col(InvoiceRow.due_on), col(InvoiceRow.id))).all()
        return [invoice_of(row) for row in rows]

    def invoices_with_numbers_in(self, text: str) -> list[Invoice]:
        """The invoices whose whole number stands in a text; of a long text only the first words are looked at."""
        words: dict[str, None] = {}
        for match in _NUMBER.finditer(text):
            word = match.group().rstrip(".-_/")
            if any(character.isdigit() for character in word):
                words.update({word: None, word.upper(): None})
            if len(words) >= _MOST_NUMBERS:
                break
        if not words:
            return []
        wanted = select(InvoiceRow).where(col(InvoiceRow.number).in_(list(words))).order_by(col(InvoiceRow.id))
        return [invoice_of(row) for row in self._session.exec(wanted).all()]

    def received(self, source: str) -> list[Received]:
        """The payments that were recorded under a source, in their order."""
        wanted = (
            select(InvoiceRow.number, PaymentRow)
            .join(InvoiceRow, col(InvoiceRow.id) == PaymentRow.invoice_id)
            .where(PaymentRow.source == source)
            .order_by(col(PaymentRow.id))
        )
        rows = self._session.exec(wanted).all()
        return [Received(number, Money(row.amount_minor, row.currency), row.paid_on) for number, row in rows]

    def pay(self, payment: Payment, by: str, at: datetime) -> Invoice:
        """Add a payment; gives the invoice as it is now, closed when nothing is left to pay."""
        row = self._session.get_one(InvoiceRow, payment.invoice, populate_existing=True)
        self._session.add(
            PaymentRow(
                invoice_id=payment.invoice,
                amount_minor=payment.amount.minor,
                currency=payment.amount.currency,
                paid_on=payment.paid_on,
                recorded_at=at,
                by=by,
                source=payment.source,
            )
        )
        row.settled_minor += payment.amount.minor
        if row.settled_minor >= row.total_minor and row.state == CaseState.OPEN.value:
            row.state = move_case(CaseState(row.state), CaseEvent.SETTLE).value
            row.reason_code, row.reason_facts, row.review_on = Reason.PAID.value, "{}", None
        self._session.add(row)
        self._session.flush()
        return invoice_of(row)

    def hold(
        self,
        customer: int,
        kind: HoldKind,
        since: date,
        until: date | None,
        by: str,
        invoice: int | None,
        reply: int | None,
    ) -> None:
        """Stop the chase of an invoice or a whole customer."""
        self._session.add(
            HoldRow(
                customer_id=customer,
                invoice_id=invoice,
                reply_id=reply,
                kind=kind.value,
                since=since,
                until=until,
                by=by,
            )
        )
        self._session.flush()

    def release(
        self, customer: int, kind: HoldKind, by: str, at: datetime, invoice: int | None, reply: int | None
    ) -> int:
        """End such stops: those of one invoice, of one reply, or with neither all of the customer; gives how many."""
        change = update(HoldRow).where(
            col(HoldRow.customer_id) == customer, col(HoldRow.kind) == kind.value, col(HoldRow.released_at).is_(None)
        )
        if invoice is not None:
            change = change.where(col(HoldRow.invoice_id) == invoice)
        if reply is not None:
            change = change.where(col(HoldRow.reply_id) == reply)
        return self._session.exec(change.values(released_at=at, released_by=by)).rowcount

    def release_reply(self, reply: int, by: str, at: datetime) -> list[int]:
        """End the holds that a reply brought; gives the customers concerned."""
        held = (
            col(HoldRow.reply_id) == reply,
            col(HoldRow.kind) == HoldKind.REPLY.value,
            col(HoldRow.released_at).is_(None),
        )
        concerned = list(self._session.exec(select(HoldRow.customer_id).where(*held).distinct()).all())
        self._session.exec(update(HoldRow).where(*held).values(released_at=at, released_by=by))
        return concerned

    def dispute(self, invoice: int, day: date | None) -> None:
        """Note that an invoice is contested since that day, or no longer."""
        self._session.exec(update(InvoiceRow).where(col(InvoiceRow.id) == invoice).values(disputed_on=day))

    def touch(self, customer: int, today: date) -> None:
        """A new fact: decide anew about this customer."""
        later = or_(col(CustomerRow.review_on).is_(None), col(CustomerRow.review_on) > today)
        self._session.exec(update(CustomerRow).where(col(CustomerRow.id) == customer, later).values(review_on=today))

    def touch_all(self, today: date) -> None:
        """The policy changed: decide anew about everyone who owes."""
        owes = exists().where(
            col(InvoiceRow.customer_id) == col(CustomerRow.id), col(InvoiceRow.state) == CaseState.OPEN.value
        )
        self._session.exec(update(CustomerRow).where(owes).values(review_on=today))

    def due(self, today: date, limit: int) -> list[int]:
        """Customers to decide about today, by the index on the review day."""
        wanted = select(CustomerRow.id).where(col(CustomerRow.review_on) <= today)
        found = self._session.exec(wanted.order_by(col(CustomerRow.review_on), col(CustomerRow.id)).limit(limit)).all()
        return [customer for customer in found if customer is not None]

    def due_after(self, on: date, after: int, limit: int) -> list[int]:
        """Customers to decide about on a day, by id, from the one after `after` on: for a look that writes nothing."""
        wanted = select(CustomerRow.id).where(col(CustomerRow.review_on) <= on, col(CustomerRow.id) > after)
        found = self._session.exec(wanted.order_by(col(CustomerRow.id)).limit(limit)).all()
        return [customer for customer in found if customer is not None]

    def accounts(self, customers: Sequence[int]) -> list[Account]:
        """Customers with their open cases and all that a decision rests on."""
        return load_accounts(self._session, customers)

    def keep_decisions(self, decisions: Sequence[tuple[int, Decision, date | None]]) -> None:
        """Store each case's reason and each customer's review day (None: until a new fact)."""
        keep_decisions(self._session, decisions)

    def standings(self, *, overdue_on: date | None = None, customer: int | None = None) -> list[Standing]:
        """Open invoices with their stored reasons: all, those past due on a day, or one customer's."""
        wanted = (
            select(InvoiceRow, CustomerRow)
            .join(CustomerRow, col(CustomerRow.id) == col(InvoiceRow.customer_id))
            .where(InvoiceRow.state == CaseState.OPEN.value)
            .order_by(col(InvoiceRow.due_on), col(InvoiceRow.id))
        )
        if overdue_on is not None:
            wanted = wanted.where(InvoiceRow.due_on < overdue_on)
        if customer is not None:
            wanted = wanted.where(InvoiceRow.customer_id == customer)
        return [_standing(invoice, owner) for invoice, owner in self._session.exec(wanted).all()]

    def standing(self, number: str) -> Standing | None:
        """One invoice, open or not, with its stored reason and its payments."""
        row = self._numbered(number)
        if row is None:
            return None
        paid = select(PaymentRow).where(PaymentRow.invoice_id == row.id).order_by(col(PaymentRow.paid_on))
        payments = tuple(
            (item.paid_on, Money(item.amount_minor, item.currency)) for item in self._session.exec(paid).all()
        )
        return _standing(row, self._session.get_one(CustomerRow, row.customer_id), payments)

    def file(self, sha256: str) -> tuple[str, bytes] | None:
        """Name and content of a document."""
        row = self._session.get(DocumentRow, sha256)
        return (row.name, row.content) if row else None

    def file_size(self, sha256: str) -> int | None:
        """The size of a document in bytes, None when it is not on file."""
        return self._session.exec(select(DocumentRow.size).where(DocumentRow.sha256 == sha256)).first()

    def importer(self, at: datetime) -> Importer:
        """This ledger as an import needs it."""
        return Importer(self._session, self._journal, at)

    def remembered(self, name: str) -> str:
        """What was noted under a name, or an empty string."""
        row = self._session.get(StateRow, name)
        return row.value if row else ""

    def remember(self, name: str, value: str) -> None:
        """Note something the program must know again after a restart."""
        self._session.merge(StateRow(name=name, value=value))

    def need_customer(self, words: str) -> Customer:
        """The one customer that these words name. Raises Refused(NO_CUSTOMER or SEVERAL_CUSTOMERS)."""
        found = self.customers_like(words)
        if not found:
            raise Refused(RefusalCode.NO_CUSTOMER, {"words": words})
        if len(found) > 1:
            names = ", ".join(customer.name for customer in found[:5])
            raise Refused(RefusalCode.SEVERAL_CUSTOMERS, {"words": words, "names": names})
        return found[0]


def _standing(row: InvoiceRow, owner: CustomerRow, payments: tuple[tuple[date, Money], ...] = ()) -> Standing:
    because = Because(Reason(row.reason_code), json.loads(row.reason_facts)) if row.reason_code else None
    return Standing(invoice_of(row), customer_of(owner), row.state, because, row.review_on, payments)
