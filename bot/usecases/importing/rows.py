"""The shapes of an import: what a reader hands over, what the store is asked, and what is reported."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from bot.domain.ledger import Civility, CustomerType
from bot.domain.money import Money

DOCUMENT_MAXIMUM = 10 * 1024 * 1024  # bytes of one PDF or one file to import


class RejectionCode(StrEnum):
    """Why a file or a row was refused. The first group is about a whole file (row 0 or the line where it broke)."""

    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_BINARY = "file_binary"
    FILE_TYPE_UNKNOWN = "file_type_unknown"
    NO_HEADER = "no_header"
    COLUMN_MISSING = "column_missing"
    COLUMN_TWICE = "column_twice"
    TRANSACTIONS = "transactions"
    AGED_BALANCE = "aged_balance"
    DATE_ORDER_AMBIGUOUS = "date_order_ambiguous"
    AMOUNT_FORMAT_AMBIGUOUS = "amount_format_ambiguous"
    QUOTE_UNCLOSED = "quote_unclosed"
    PDF_BROKEN = "pdf_broken"
    PDF_ENCRYPTED = "pdf_encrypted"
    PDF_WITHOUT_DATA = "pdf_without_data"
    XML_BROKEN = "xml_broken"

    ROW_RAGGED = "row_ragged"
    NUMBER_MISSING = "number_missing"
    CUSTOMER_MISSING = "customer_missing"
    ISSUE_DATE_MISSING = "issue_date_missing"
    DUE_DATE_MISSING = "due_date_missing"
    AMOUNT_MISSING = "amount_missing"
    AMOUNT_UNREADABLE = "amount_unreadable"
    AMOUNT_ZERO = "amount_zero"
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_TOO_LARGE = "amount_too_large"
    AMOUNTS_DISAGREE = "amounts_disagree"
    TWO_AMOUNTS = "two_amounts"
    TWO_DATES = "two_dates"
    ROWS_DISAGREE = "rows_disagree"
    CURRENCY_UNKNOWN = "currency_unknown"
    CURRENCY_CHANGED = "currency_changed"
    DATE_UNREADABLE = "date_unreadable"
    DATE_IMPLAUSIBLE = "date_implausible"
    DUE_BEFORE_ISSUE = "due_before_issue"
    COUNTRY_UNKNOWN = "country_unknown"
    LANGUAGE_UNKNOWN = "language_unknown"
    VALUE_UNKNOWN = "value_unknown"
    EMAIL_BAD = "email_bad"
    CONTROL_CHARACTERS = "control_characters"
    TOO_LONG = "too_long"
    STAGE_UNKNOWN = "stage_unknown"
    STAGE_WITHOUT_DAY = "stage_without_day"
    DAY_WITHOUT_STAGE = "day_without_stage"
    LAST_SENT_IN_FUTURE = "last_sent_in_future"
    TWO_CUSTOMERS = "two_customers"
    DRAFT = "draft"
    CANCELLED = "cancelled"
    CREDIT_NOTE = "credit_note"
    SELF_BILLED = "self_billed"
    NOT_AN_INVOICE = "not_an_invoice"
    NOT_OUR_INVOICE = "not_our_invoice"
    DOCUMENT_TOO_LARGE = "document_too_large"
    DOCUMENT_TWICE = "document_twice"
    DOCUMENT_FOR_SEVERAL = "document_for_several"
    DOCUMENT_NO_PDF = "document_no_pdf"


class Result(StrEnum):
    """What became of one row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


class Note(StrEnum):
    """What a person should know of a row that was accepted."""

    NO_ADDRESS = "no_address"
    SEVERAL_ADDRESSES = "several_addresses"
    SIREN_IGNORED = "siren_ignored"
    VAT_NUMBER_IGNORED = "vat_number_ignored"
    DUE_CALCULATED = "due_calculated"
    SETTLED_NOT_LOWERED = "settled_not_lowered"
    PAID_STAYS_PAID = "paid_stays_paid"
    STAGE_NOT_LOWERED = "stage_not_lowered"


@dataclass(frozen=True, slots=True)
class Home:
    """The user's own company, as the readers need it: what a file leaves out, and how we look as a seller."""

    country: str = "FR"
    currency: str = "EUR"
    language: str = "fr"
    name: str = ""
    siren: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF: the file name it came under and its bytes."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice as a file tells it. `row` is its line in the file, from 1; 0 where a file is one invoice.

    `customer_key` is empty where the file gives its customers no code. `assumed` names the fields that the reader
    filled in from the user's own country: such a value never replaces one on file. None and "" mean "not said".
    """

    row: int
    source: str
    number: str
    customer_name: str
    issued_on: date
    due_on: date
    total: Money
    settled: Money
    customer_key: str = ""
    customer_type: CustomerType = CustomerType.UNKNOWN
    country: str = "FR"
    language: str = "fr"
    email: str = ""
    contact_name: str = ""
    civility: Civility = Civility.UNRECORDED
    phone: str = ""
    due_calculated: bool = False
    direct_debit: bool | None = None
    disputed: bool | None = None
    cancelled: bool = False
    last_stage: str = ""
    last_sent_on: date | None = None
    siren: str = ""
    vat_number: str = ""
    groups: tuple[str, ...] = ()
    document: Document | None = None
    assumed: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """A file (row 0) or a row that was refused: why, in which field, and the words that stood there."""

    source: str
    row: int
    number: str
    code: RejectionCode
    words: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader made of one file. `mapping` is each heading as written -> the field it was taken for, or ""."""

    rows: tuple[InvoiceRow, ...]
    rejections: tuple[Rejection, ...] = ()
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row; `changed` names the fields that an update changed, customer's and invoice's alike."""

    source: str
    row: int
    number: str
    result: Result
    customer_key: str = ""
    changed: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    rejection: Rejection | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All outcomes, in the order of the files and of their rows."""

    outcomes: tuple[Outcome, ...]

    @property
    def counts(self) -> Mapping[Result, int]:
        """How many rows came to each result; every result is there."""
        found = Counter(outcome.result for outcome in self.outcomes)
        return {result: found[result] for result in Result}


@dataclass(frozen=True, slots=True)
class StoredCustomer:
    """A customer and its first contact as they are, or are to be, on file.

    Without an `email` there is no contact: its name, civility and phone are empty too.
    """

    key: str
    name: str
    type: CustomerType
    country: str
    language: str
    email: str = ""
    contact_name: str = ""
    civility: Civility = Civility.UNRECORDED
    phone: str = ""
    siren: str = ""
    vat_number: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """An invoice as it is, or is to be, on file. `document` is the SHA-256 of its PDF, or empty.

    `direct_debit` is of the invoice: the same customer may pay one by direct debit and the next by transfer.
    """

    number: str
    customer_key: str
    issued_on: date
    due_on: date
    due_calculated: bool
    total: Money
    settled: Money
    direct_debit: bool = False
    disputed: bool = False
    cancelled: bool = False
    last_stage: str = ""
    last_sent_on: date | None = None
    document: str = ""


class ImportLedger(Protocol):
    """What an import reads and writes, all of it inside one transaction of the caller."""

    def invoice(self, number: str) -> Stored | None:
        """The invoice of that number, whoever its customer is."""

    def customer(self, key: str) -> StoredCustomer | None:
        """The customer of that key."""

    def known_as(self, name: str, siren: str) -> str | None:
        """The key of the one customer with this SIREN (if given), else of the one whose `name_key` is this name's.

        None when there is none or several.
        """

    def save_customer(self, customer: StoredCustomer, changed: tuple[str, ...], today: date, by: str) -> None:
        """Write a new customer (`changed` empty) or the changed fields of a known one, and journal it."""

    def save_invoice(self, invoice: Stored, changed: tuple[str, ...], today: date, by: str) -> None:
        """Write a new invoice (`changed` empty) or the changed fields of a known one, and journal it."""

    def save_document(self, name: str, content: bytes) -> str:
        """Keep a PDF once; gives its SHA-256 as lower-case hexadecimal digits."""
