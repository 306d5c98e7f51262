"""A text or CSV file -> its rows and labelled facts: delimited, in fixed width, or as somebody typed it.

Nothing raises, every line is looked at once, and only the first lines of a file are read at all.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.domain.money import EXPONENTS, Money, MoneyError, read_amount
from bot.domain.reading.columns import CREDIT, DAYS, LABELS, SUMS, TITLE, Role, plain, role_of

_LONGEST = 400  # characters of a line
_MARKS = (";", "\t", "|", ",", "")  # what may stand between cells; "" are two spaces or more
_PIECES = re.compile(r"[^\s;|]+(?: [^\s;|]+)*")
_SPACED = re.compile(r"\S+(?: \S+)*")
_ISO = re.compile(r"(?<!\d)(20\d\d)-(\d\d?)-(\d\d?)(?!\d)|(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)")
_NUMERIC = re.compile(r"(?<![\d./-])(\d\d?)([./-])(\d\d?)\2(20\d\d|\d\d)(?![\d/])")
_NAMED = re.compile(
    r"(?<!\d)(\d\d?)\.?(?:er|st|nd|rd|th)?[ .-](?:de )?([a-z]{3,10})\.?[ .-](?:de )?(20\d\d|\d\d)(?!\d)"
)
_AMERICAN = re.compile(r"\b([a-z]{3,9})\.? (\d\d?),? (20\d\d)(?!\d)")
_MONTHS = {
    prefix: number
    for number, prefixes in enumerate(
        ("jan ene", "feb fev", "mar mrz maerz", "avr apr abr", "mai may", "juin jun", "juil jul", "aou aug ago", "sep",
         "oct okt", "nov", "dec dez dic"),
        start=1,
    )
    for prefix in prefixes.split()
}  # fmt: skip
_SUM = re.compile(
    r"(?<![\w./-])(?<!\d,)(?:[-+(\u2212] ?)?(?P<before>(?:eur|usd|gbp|chf|[€$£]) ?)?(?:[-+\u2212] ?)?"
    r"(?:\d{1,3}(?:[ .,'’\u00a0\u202f\u2009]\d{3})+|\d{1,9})(?P<cents>[.,]\d{1,2})?\)?-?"
    r"(?P<after> ?(?:eur|usd|gbp|chf|cr|dr|[€$£])(?!\w))?(?![\w/]|[.,]\d)"
)
_THOUSANDS = re.compile(r"[-+(]?\d{1,3}([.,])\d{3}\)?")
_CODE = re.compile(r"\b[A-Z]{3}\b")


@dataclass(frozen=True, slots=True)
class Row:
    """A line that may be about an invoice. Of one without headings above it only `line` is known.

    `number` is the cell of the invoice's number, empty where there is no such column; `amount` is what is paid,
    negative for a credit note; `day` the day of the payment where the line gives it. `debit` says that the sum is from
    a bank's column of outgoing money.
    """

    line: str
    headed: bool = False
    number: str = ""
    amount: Money | None = None
    day: date | None = None
    debit: bool = False


@dataclass(slots=True)
class Sheet:
    """A file as it was read. `day` is that of the payment, `written_on` that of the paper; `cut`: it had more lines."""

    days: "Days"
    rows: list[Row] = field(default_factory=list)
    day: date | None = None
    written_on: date | None = None
    reference: str = ""
    total: Money | None = None
    titled: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Head:
    """A line of headings: what stands between its cells, their places and roles."""

    mark: str
    cells: tuple[tuple[int, int], ...]
    roles: tuple[Role | None, ...]


def read_sheet(name: str, text: str, currency: str, most: int) -> Sheet:
    """Read the first `most` lines of a file. `currency` is that of sums without one; `name` may tell what it is."""
    lines = text.split("\n")
    cut = any(line.strip() for line in lines[most:])
    lines = [line[:_LONGEST].rstrip() for line in lines[:most]]
    days = Days(plain("\n".join(lines)), currency)
    sheet = Sheet(days, cut=cut)
    top = " ".join([re.sub(r"[_.-]+", " ", name), *lines[:40]])
    sheet.titled = bool(TITLE.search(" ".join(plain(top).split())))
    head: _Head | None = None
    for line in lines:
        if not any(letter.isalnum() for letter in line):
            continue
        found = _head(line)
        if found is not None:
            head = found
        elif not (head and _row(sheet, line, head, days, currency)) and not _labelled(sheet, line, days, currency):
            sheet.rows.append(Row(line))
    return sheet


# Cells


def _cells(line: str, mark: str) -> list[tuple[int, int, str]]:
    """The cells of a line with their places: characters where it has a fixed width, else the numbers of the cells."""
    if not mark:
        return [(found.start(), found.end(), found[0]) for found in _SPACED.finditer(line)]
    try:
        row = next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        row = line.split(mark)
    return [(index, index + 1, cell.strip()) for index, cell in enumerate(row)]


def _head(line: str) -> _Head | None:
    """The headings in a line: a sum and what it is for at least, and hardly anything that is not known."""
    if any(letter.isdigit() for letter in line):
        return None
    best: _Head | None = None
    known = 1
    for mark in _MARKS:
        cells = [cell for cell in _cells(line, mark) if cell[2]]
        roles = [role_of(cell) for _, _, cell in cells]
        count = len(roles) - roles.count(None)
        whole = set(SUMS) & set(roles) and {Role.NUMBER, Role.TEXT, Role.REFERENCE} & set(roles)
        if whole and count > known and 2 * count >= len(roles):
            known = count
            best = _Head(mark, tuple((start, end) for start, end, _ in cells), tuple(roles))
    return best


def _by_role(line: str, head: _Head) -> dict[Role, list[str]]:
    """The cells of a line under their headings; in fixed width each goes to the nearest one."""
    found: dict[Role, list[str]] = {}
    for start, end, cell in _cells(line, head.mark):
        gaps = [max(0, left - end + 1, start - right + 1) for left, right in head.cells]
        place = gaps.index(min(gaps))
        role = head.roles[place] if not head.mark or gaps[place] == 0 else None
        if role is not None and cell:
            found.setdefault(role, []).append(cell)
    return found


def _row(sheet: Sheet, line: str, head: _Head, days: "Days", currency: str) -> bool:
    """Take a line as a row under its headings; False when it is none. What is listed and not paid is left out."""
    cells = _by_role(line, head)
    codes = [code for cell in cells.get(Role.CURRENCY, []) for code in _CODE.findall(cell) if code in EXPONENTS]
    currency = codes[0] if codes else currency
    role = next(role for role in SUMS if role in head.roles)  # a sum that is not paid counts for nothing beside one
    amount = _amount(cells.get(role, []), days, currency)
    if _is_total(line):
        return False
    number = next((cell for cell in cells.get(Role.NUMBER, []) if any(map(str.isdigit, cell))), "")
    if amount is None:
        return bool(number) and len(cells) > 1
    day = next((day for one in DAYS for cell in cells.get(one, []) if (day := days.read(cell))), None)
    day = day or next((day for cell in cells.get(Role.AMOUNT, []) if (day := days.read(cell))), None)
    if Role.NUMBER not in head.roles and Role.TEXT not in head.roles:  # the payment itself, not what it is for
        sheet.day, sheet.total = sheet.day or day, sheet.total or amount
        sheet.reference = sheet.reference or _code(" ".join(cells.get(Role.REFERENCE, [])))
        return True
    sheet.reference = sheet.reference or _code(" ".join(cells.get(Role.REFERENCE, [])))
    sheet.rows.append(
        Row(line, headed=True, number=number, amount=signed(amount, line), day=day, debit=role is Role.DEBIT)
    )
    return True


def signed(amount: Money, line: str) -> Money:
    """The sum of a line, below zero where its words say that it is a credit note."""
    return Money(-abs(amount.minor), amount.currency) if CREDIT.search(plain(line)) else amount


def _amount(cells: Sequence[str], days: "Days", currency: str) -> Money | None:
    """The last sum in some cells; None for nothing at all, or for zero."""
    for cell in reversed(cells):
        amount = None if days.read(cell) else money(cell, currency)
        if amount is not None and amount.minor:
            return amount
    return None


def _is_total(line: str) -> bool:
    first = next(iter(_PIECES.findall(plain(line))), "")
    return any(role is Role.AMOUNT and pattern.match(first) for role, pattern in LABELS)


# Facts beside a label


def _labelled(sheet: Sheet, line: str, days: "Days", currency: str) -> bool:
    """Take the facts that stand beside a label; whether the line is nothing else, as a total is."""
    pieces = [(found.start(), found.end()) for found in _PIECES.finditer(line)]
    folded, alone = plain(line), False
    if TITLE.search(folded):
        sheet.written_on = sheet.written_on or days.read(line)
    for index, (start, end) in enumerate(pieces):
        for role, pattern in LABELS:
            found = (pattern.search if role in DAYS else pattern.match)(folded, start, end)
            if found is None:
                continue
            value = line[found.end() : end].strip(' :=.,"')
            if not value and index + 1 < len(pieces):
                value = line[slice(*pieces[index + 1])]
            kept = _keep(sheet, role, value, line, days, currency)
            alone = alone or (kept and found.start() == pieces[0][0])
            break
    return alone


def _keep(sheet: Sheet, role: Role, value: str, line: str, days: "Days", currency: str) -> bool:
    if role is Role.AMOUNT:
        sums = list(sums_in(line, days, currency))
        sheet.total = sums[-1] if sums else sheet.total
        return bool(sums)
    day = days.read(value)
    if role in DAYS:
        sheet.day = sheet.day or day
        return day is not None
    if role is Role.OTHER:
        sheet.written_on = sheet.written_on or day
        return day is not None
    sheet.reference = sheet.reference or _code(value)
    return False  # "reference: F-2026-014" may be the very line of an invoice


def _code(text: str) -> str:
    """The first word with a digit in it that is no date, as a reference."""
    words = (word.strip(".,:()") for word in text.split())
    return next((w for w in words if 4 <= len(w) <= 40 and any(map(str.isdigit, w)) and not _NUMERIC.search(w)), "")


# Sums and days


def sums_in(line: str, days: "Days", currency: str) -> Iterator[Money]:
    """The sums in a line, from left to right: what has cents or a currency beside it. Dates are no sums."""
    for found in _SUM.finditer(days.without(line).lower()):
        if found["cents"] or found["before"] or found["after"]:
            amount = money(found[0], currency)
            if amount is not None:
                yield amount


def money(text: str, currency: str) -> Money | None:
    """A sum in either decimal style, also with the minus behind it, in brackets or marked CR; None for no sum."""
    raw = text.strip().upper()
    codes = [code for code in _CODE.findall(raw) if code in EXPONENTS]
    currency = codes[0] if codes else currency
    negative = raw.endswith(("-", "CR"))
    raw = raw.removesuffix("-").removesuffix("CR").removesuffix("DR").strip()
    bare = raw.replace(currency, "").strip(" €$£")
    lone = _THOUSANDS.fullmatch(bare)
    mark = ("," if lone[1] == "." else ".") if lone else None  # nobody writes tenths of a cent
    try:
        amount = read_amount(raw, currency, mark)
    except MoneyError:
        return None
    return Money(-amount.minor, currency) if negative else amount


class Days:
    """Reads the days of one file: numeric ones are day first, unless one of them can only be month first.

    Where the debt is in dollars and nothing tells, a numeric day is not read at all.
    """

    def __init__(self, text: str, currency: str) -> None:
        pairs = [(int(found[1]), int(found[3])) for found in _NUMERIC.finditer(text)]
        self._month_first = any(second > 12 >= first for first, second in pairs)
        self._told = self._month_first or any(first > 12 for first, _ in pairs) or currency != "USD"

    def read(self, text: str) -> date | None:
        """The first day in a text; None when there is none, or it cannot be told."""
        folded = plain(text[:_LONGEST])
        iso, numeric, named, american = (form.search(folded) for form in (_ISO, _NUMERIC, _NAMED, _AMERICAN))
        if iso:
            return _made(iso[1] or iso[4], iso[2] or iso[5], iso[3] or iso[6])
        if numeric:
            day, month = (numeric[3], numeric[1]) if self._month_first else (numeric[1], numeric[3])
            return _made(numeric[4], month, day) if self._told or numeric[2] == "." else None
        if named:
            return _made(named[3], _month(named[2]), named[1])
        return _made(american[3], _month(american[1]), american[2]) if american else None

    def without(self, line: str) -> str:
        """The line with spaces in the place of its days."""
        for form in (_ISO, _NUMERIC):
            line = form.sub(lambda found: "  " * len(found[0]), line)
        return line


def _month(word: str) -> str:
    number = next((_MONTHS[word[:size]] for size in (5, 4, 3) if word[:size] in _MONTHS), 0)
    return str(number)


def _made(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year if len(year) == 4 else f"20{year}"), int(month), int(day))
    except ValueError:
        return None
