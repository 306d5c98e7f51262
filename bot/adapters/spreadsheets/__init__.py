"""Billing exports as plain text (CSV) -> rows. What is wrong with one row is said of that row; the good ones go on."""

from datetime import date

from bot.adapters.spreadsheets.cells import BadCell, Order, currency_in, date_order, decimal_mark
from bot.adapters.spreadsheets.columns import AMOUNTS, DATES, heading_note, is_french
from bot.adapters.spreadsheets.lines import Format, read_line
from bot.adapters.spreadsheets.table import Broken, Table, decode, parse
from bot.usecases.importing import Home, InvoiceRow, Reading, Rejection

__all__ = ["read_csv"]


def read_csv(name: str, content: bytes, today: date, home: Home) -> Reading:
    """Read a file of invoices, whatever its encoding, separator and headings; it raises nothing.

    A file that cannot be read as a whole gives one rejection and no row.
    """
    try:
        table = parse(decode(content))
        how = _format(name, table, today, home)
    except Broken as broken:
        return Reading((), (Rejection(name, broken.row, "", broken.code, broken.words, broken.field),))
    read = [read_line(line, how) for line in table.lines]
    rows = tuple(row for row in read if isinstance(row, InvoiceRow))
    refused = [row for row in read if isinstance(row, Rejection)]
    refused += [Rejection(name, bad.row, "", bad.code, bad.words) for bad in table.bad]
    fields = {column: field for field, column in table.columns.items()}
    mapping = tuple((heading, fields.get(column, "")) for column, heading in enumerate(table.headings) if heading)
    return Reading(rows, tuple(sorted(refused, key=lambda rejection: rejection.row)), mapping)


def _format(name: str, table: Table, today: date, home: Home) -> Format:
    """The file's ways: each amount column by its own cells, else by those of all; the dates by all date columns."""
    headings = [table.headings[table.columns[field]] for field in DATES if field in table.columns]
    # French is written day first; English headings may be British or American, and then only the cells can tell.
    usual = Order.DAY if any(is_french(heading) for heading in headings) else None
    order = date_order((cell for field in DATES for cell in _cells(table, field)), usual)
    marks: dict[str, str | None] = {}
    for field in AMOUNTS:
        try:
            marks[field] = decimal_mark(_cells(table, field))
        except Broken:
            marks[field] = decimal_mark(cell for other in AMOUNTS for cell in _cells(table, other))
    currencies = {}
    for field in AMOUNTS:
        if field in table.columns:
            try:
                currencies[field] = currency_in(heading_note(table.headings[table.columns[field]]), home.currency)
            except BadCell:  # brackets may hold anything: `Total (with tax)`
                currencies[field] = ""
    return Format(name, table.columns, order, marks, currencies, home, today)


def _cells(table: Table, field: str) -> list[str]:
    column = table.columns.get(field)
    return [line.cells[column] for line in table.lines] if column is not None else []
