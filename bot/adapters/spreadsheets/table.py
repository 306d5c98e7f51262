"""Bytes -> lines of cells: encoding, separator, quotes, the header line. It knows no invoice."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.adapters.parties import cleaned
from bot.adapters.spreadsheets.columns import mapped, missing, other_kind, recognised, twice
from bot.usecases.importing import DOCUMENT_MAXIMUM, RejectionCode

_BINARY = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "XLSX, ODS, ZIP"),
    (b"\xd0\xcf\x11\xe0", "XLS"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x1f\x8b", "GZIP"),
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LINE = re.compile(r"\r\n|\n|\r")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SEPARATORS = (";", ",", "\t", "|")
_TITLES = 30  # lines above the header, at most
_RECORD = 20  # lines of one row, at most: past that a quote was not closed
_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class Broken(Exception):
    """The whole file cannot be read: why, at which line if at one, and the words or the field in question."""

    code: RejectionCode
    words: str = ""
    row: int = 0
    field: str = ""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no row of the table."""

    row: int
    code: RejectionCode
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its line in the file, from 1, and one cleaned cell for each heading."""

    row: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header, what its columns mean (field -> column), and the rows below it."""

    headings: tuple[str, ...]
    columns: dict[str, int]
    lines: tuple[Line, ...]
    bad: tuple[BadLine, ...]


def decode(content: bytes) -> str:
    """The text of a file. Raises Broken for an empty, too large or binary one."""
    if len(content) > DOCUMENT_MAXIMUM:
        raise Broken(RejectionCode.FILE_TOO_LARGE, f"{len(content) / 1024**2:.1f} MB")
    for magic, kind in _BINARY:
        if content.startswith(magic):
            raise Broken(RejectionCode.FILE_BINARY, kind)
    text = _decoded(content)
    if not text.strip("\ufeff \t\r\n;,|\0"):
        raise Broken(RejectionCode.FILE_EMPTY)
    if len(_CONTROL.findall(text)) > max(8, len(text) // 100):
        raise Broken(RejectionCode.FILE_BINARY)
    return text


def _decoded(content: bytes) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        raise Broken(RejectionCode.FILE_BINARY) from None


def parse(text: str) -> Table:
    """Find the header and the separator, and read what stands below. Raises Broken."""
    lines = _LINE.split(text)
    separator, place = _header(lines)
    headings = tuple(cleaned(cell) for cell in _record(lines, place, separator)[0] or ())
    columns = mapped(headings)
    lacking = missing(columns)
    kind = other_kind(headings)
    if lacking and kind:
        raise Broken(kind, ", ".join(headings)[:120], place + 1)
    if lacking:
        code = RejectionCode.NO_HEADER if len(columns) < 3 else RejectionCode.COLUMN_MISSING
        raise Broken(code, ", ".join(lacking), place + 1, lacking[0])
    repeated = twice(headings, columns)
    if repeated:
        raise Broken(RejectionCode.COLUMN_TWICE, repeated, place + 1)
    found = list(_body(lines, place, separator, headings, columns))
    if len(found) > _ROWS:
        raise Broken(RejectionCode.FILE_TOO_LARGE, f"> {_ROWS}")
    if not found:
        raise Broken(RejectionCode.FILE_EMPTY)
    rows = tuple(line for line in found if isinstance(line, Line))
    return Table(headings, columns, rows, tuple(line for line in found if isinstance(line, BadLine)))


def _header(lines: Sequence[str]) -> tuple[str, int]:
    """The separator and the line in which the most headings are known; the first such line."""
    best, found = (0, 0), (";", 0)
    for separator in _SEPARATORS:
        for place, line in enumerate(lines[:_TITLES]):
            cells = _record(lines, place, separator)[0] if line.strip() else None
            if not cells or len(cells) < 2:
                continue
            score = (recognised(cells) + 3 * (other_kind(cells) is not None), len(cells) if recognised(cells) else 0)
            if score > best:
                best, found = score, (separator, place)
    if best[0] < 2:
        raise Broken(RejectionCode.NO_HEADER)
    return found


def _record(lines: Sequence[str], place: int, separator: str) -> tuple[list[str] | None, int]:
    """The cells of the row that begins at a line, and the line after it; None when its quotes do not close."""
    for end in range(place + 1, min(place + _RECORD, len(lines)) + 1):
        if end > place + 1 and '"' not in lines[end - 1]:
            continue  # this line cannot close the quote
        text = [f"{line}\n" for line in lines[place : end - 1]] + [lines[end - 1]]
        try:
            return next(csv.reader(text, delimiter=separator, strict=True), []), end
        except csv.Error as error:
            if "unexpected end of data" not in str(error):
                break
    return None, place + 1


def _body(
    lines: Sequence[str], header: int, separator: str, headings: Sequence[str], columns: dict[str, int]
) -> Iterator[Line | BadLine]:
    width, place = len(headings), _record(lines, header, separator)[1]
    needed = 1 + max(columns[field] for field in columns if field in {"number", "customer_name", "total", "due_on"})
    while place < len(lines):
        cells, after = _record(lines, place, separator)
        if cells is not None and after > place + 1 and len(cells) != width:
            cells, after = None, place + 1  # a quote that closed by chance, some rows below
        row, raw, place = place + 1, lines[place], after
        if cells is None:
            yield BadLine(row, RejectionCode.QUOTE_UNCLOSED, cleaned(raw)[:120])
            continue
        tidy = [cleaned(cell) for cell in cells]
        if not any(tidy) or tidy == list(headings) or _is_total(tidy, columns):
            continue
        if any(tidy[width:]) or len(tidy) < needed:
            yield BadLine(row, RejectionCode.ROW_RAGGED, cleaned(raw)[:120])
            continue
        yield Line(row, tuple((tidy + [""] * width)[:width]))


def _is_total(cells: Sequence[str], columns: dict[str, int]) -> bool:
    first = next(cell for cell in cells if cell)
    if not re.match(r"(?i)(?:grand |sous[- ]?|sub)?tota(?:l|ux)\b|somme\b", first):
        return False
    places = (columns["number"], columns["customer_name"])
    number, name = (cells[place] if place < len(cells) else "" for place in places)
    return first in {number, name} or not number
