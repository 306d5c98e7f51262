"""The books as an import reads and writes them, all within one transaction, each change journalled."""

from datetime import date, datetime

from sqlmodel import Session, col, select

from bot.adapters.store.codec import sha256
from bot.adapters.store.journal import JournalBook
from bot.adapters.store.pledges import Pledges
from bot.adapters.tables import ContactRow, CustomerRow, DocumentRow, InvoiceRow, PaymentRow
from bot.domain.dunning import Reason
from bot.domain.ledger import Civility, CustomerType, Entry
from bot.domain.lifecycle import CaseEvent, CaseState, move_case
from bot.domain.money import Money
from bot.usecases.importing import Stored, StoredCustomer, name_key


class Importer:
    """Customers, invoices and documents for an import."""

    def __init__(self, session: Session, journal: JournalBook, at: datetime) -> None:
        self._session = session
        self._journal = journal
        self._at = at

    def invoice(self, number: str) -> Stored | None:
        """The invoice of that number, whoever its customer is."""
        row = self._session.exec(select(InvoiceRow).where(InvoiceRow.number == number)).first()
        if row is None:
            return None
        return Stored(
            number=row.number,
            customer_key=self._session.get_one(CustomerRow, row.customer_id).key,
            issued_on=row.issued_on,
            due_on=row.due_on,
            due_calculated=row.due_calculated,
            total=Money(row.total_minor, row.currency),
            settled=Money(row.settled_minor, row.currency),
            direct_debit=row.direct_debit,
            disputed=row.disputed_on is not None,
            cancelled=row.state == CaseState.CANCELLED.value,
            last_stage=row.last_stage,
            last_sent_on=row.last_sent_on,
            document=row.document,
        )

    def customer(self, key: str) -> StoredCustomer | None:
        """The customer of that key, with its first contact."""
        row = self._keyed(key)
        if row is None:
            return None
        contact = self._contact(row)
        return StoredCustomer(
            key=row.key,
            name=row.name,
            type=CustomerType(row.type),
            country=row.country,
            language=row.language,
            email=contact.email if contact else "",
            contact_name=contact.name if contact else "",
            civility=Civility(contact.civility) if contact else Civility.UNRECORDED,
            phone=contact.phone if contact else "",
            siren=row.siren,
            vat_number=row.vat_number,
            groups=tuple(row.groups.splitlines()),
        )

    def _keyed(self, key: str) -> CustomerRow | None:
        return self._session.exec(select(CustomerRow).where(CustomerRow.key == key)).first()

    def _contact(self, row: CustomerRow) -> ContactRow | None:
        wanted = select(ContactRow).where(ContactRow.customer_id == row.id).order_by(col(ContactRow.id))
        return self._session.exec(wanted).first()

    def known_as(self, name: str, siren: str) -> str | None:
        """The key of the one customer with this SIREN (if given), else of the one with this name; None for several."""
        if siren:
            keys = self._session.exec(select(CustomerRow.key).where(CustomerRow.siren == siren).limit(2)).all()
            if len(keys) == 1:
                return keys[0]
        keys = self._session.exec(select(CustomerRow.key).where(CustomerRow.name_key == name_key(name)).limit(2)).all()
        return keys[0] if len(keys) == 1 else None

    def save_customer(self, customer: StoredCustomer, changed: tuple[str, ...], today: date, by: str) -> None:
        """Write a new customer (`changed` empty) or the changed fields of a known one, and journal it."""
        row = self._keyed(customer.key) or CustomerRow(
            key=customer.key, name="", name_key="", type="", country="", language=""
        )
        row.name, row.name_key, row.type = customer.name, name_key(customer.name), customer.type.value
        row.country, row.language = customer.country, customer.language
        row.siren, row.vat_number, row.groups = customer.siren, customer.vat_number, "\n".join(customer.groups)
        row.review_on = today
        self._session.add(row)
        self._session.flush()
        self._save_contact(row, customer)
        kind = "customer_changed" if changed else "customer_added"
        self._note(kind, by, row, None, {"fields": list(changed)} if changed else {"key": customer.key})

    def _save_contact(self, row: CustomerRow, customer: StoredCustomer) -> None:
        if not customer.email or row.id is None:
            return
        email = customer.email.lower()
        contact = self._contact(row) or ContactRow(customer_id=row.id, email=email)
        if contact.email != email:
            contact.unusable_since = None  # what bounced was the old address
        contact.email, contact.name, contact.civility = email, customer.contact_name, customer.civility.value
        contact.language, contact.phone = customer.language, customer.phone
        self._session.add(contact)
        self._session.flush()

    def save_invoice(self, invoice: Stored, changed: tuple[str, ...], today: date, by: str) -> None:
        """Write a new invoice (`changed` empty) or the changed fields of a known one, and journal it."""
        owner = self._keyed(invoice.customer_key)
        assert owner is not None
        assert owner.id is not None
        row = self._session.exec(select(InvoiceRow).where(InvoiceRow.number == invoice.number)).first()
        if row is None:
            row = InvoiceRow(
                customer_id=owner.id,
                number=invoice.number,
                issued_on=invoice.issued_on,
                due_on=invoice.due_on,
                currency=invoice.total.currency,
                total_minor=0,
            )
        came_in = Money(invoice.settled.minor - row.settled_minor, row.currency) if row.id is not None else None
        row.issued_on, row.due_on, row.due_calculated = invoice.issued_on, invoice.due_on, invoice.due_calculated
        row.total_minor, row.settled_minor = invoice.total.minor, invoice.settled.minor
        row.direct_debit, row.document = invoice.direct_debit, invoice.document
        row.last_stage, row.last_sent_on = invoice.last_stage, invoice.last_sent_on
        row.disputed_on = (row.disputed_on or today) if invoice.disputed else None
        self._move(row, invoice)
        owner.review_on = today
        self._session.add_all([row, owner])
        self._session.flush()
        facts: dict[str, object] = {"fields": list(changed)} if changed else {"total": invoice.total.decimal}
        self._note("invoice_changed" if changed else "invoice_added", by, owner, row, facts)
        if came_in and came_in.minor > 0:
            self._pay(owner, row, came_in, today, by)

    def _pay(self, owner: CustomerRow, row: InvoiceRow, amount: Money, today: date, by: str) -> None:
        """The books show more paid than before: a payment like any other, which may keep a promise."""
        assert row.id is not None
        self._session.add(
            PaymentRow(
                invoice_id=row.id,
                amount_minor=amount.minor,
                currency=amount.currency,
                paid_on=today,
                recorded_at=self._at,
                by=by,
                source="import",
            )
        )
        self._session.flush()
        for promise in Pledges(self._session).settle(row.id):
            self._note("promise_kept", by, owner, row, {"promise": promise})

    def _move(self, row: InvoiceRow, invoice: Stored) -> None:
        state = CaseState(row.state)
        paid = invoice.total <= invoice.settled
        if invoice.cancelled and state is not CaseState.CANCELLED:
            row.state = move_case(state, CaseEvent.CANCEL).value
        elif paid and state is CaseState.OPEN:
            row.state = move_case(state, CaseEvent.SETTLE).value
        elif not paid and state is CaseState.PAID:
            row.state = move_case(state, CaseEvent.REOPEN).value
        if row.state != CaseState.OPEN.value:
            row.reason_code, row.reason_facts, row.review_on = Reason.PAID.value, "{}", None

    def save_document(self, name: str, content: bytes) -> str:
        """Keep a PDF once; gives its SHA-256 as lower-case hexadecimal digits."""
        digest = sha256(content)
        if self._session.get(DocumentRow, digest) is None:
            self._session.add(DocumentRow(sha256=digest, name=name, size=len(content), content=content))
            self._session.flush()
        return digest

    def _note(
        self, kind: str, by: str, owner: CustomerRow, invoice: InvoiceRow | None, facts: dict[str, object]
    ) -> None:
        self._journal.write(Entry(self._at, kind, by, owner.id, invoice.id if invoice else None, None, facts))
