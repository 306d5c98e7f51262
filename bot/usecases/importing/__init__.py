"""Rows of invoice files become customers and invoices; the same file twice changes nothing.

The readers (adapters) parse; this package checks what they parsed, compares it with what is on file and hands the
store whole facts to write. A file adds and corrects, it never takes back: an empty cell erases nothing, a settled
amount is never lowered, an invoice paid in full is never reopened. It reads no file and knows no table.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.usecases.importing.checks import COUNTRIES, LANGUAGES, STAGES, check, name_key
from bot.usecases.importing.rows import (
    DOCUMENT_MAXIMUM,
    Document,
    Home,
    ImportLedger,
    ImportReport,
    InvoiceRow,
    Note,
    Outcome,
    Reading,
    Rejection,
    RejectionCode,
    Result,
    Stored,
    StoredCustomer,
)
from bot.usecases.importing.writing import import_rows

__all__ = [
    "COUNTRIES",
    "DOCUMENT_MAXIMUM",
    "LANGUAGES",
    "STAGES",
    "Document",
    "Home",
    "ImportLedger",
    "ImportReport",
    "InvoiceRow",
    "Note",
    "Outcome",
    "Reading",
    "Rejection",
    "RejectionCode",
    "Result",
    "Stored",
    "StoredCustomer",
    "check",
    "import_rows",
    "name_key",
    "with_documents",
]


def with_documents(rows: Iterable[InvoiceRow], documents: Mapping[str, Document]) -> tuple[InvoiceRow, ...]:
    """The rows with the PDFs found for their numbers; a row that brings its own keeps it."""
    return tuple(
        replace(row, document=documents[row.number]) if row.document is None and row.number in documents else row
        for row in rows
    )
