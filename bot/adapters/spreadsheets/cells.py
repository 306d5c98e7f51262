"""How a column writes its dates and amounts, decided by all its cells together, and the cells read so.

A lone `03/04/2026` or `1.250` says nothing; a column that nothing decides is refused, never guessed.
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from bot.adapters.parties import cleaned, squeezed
from bot.adapters.spreadsheets.table import Broken
from bot.domain.money import EXPONENTS, SYMBOLS, Money, MoneyError, read_amount
from bot.usecases.importing import RejectionCode

V = TypeVar("V", bound=str)
_CLEAR = 4  # a format wins when it has more than this many times the votes of the other; the others' cells are refused
_NUMERIC = re.compile(r"(\d{1,4})([/.\- ])(\d{1,2})\2(\d{1,4})")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z| ?[+-]\d{2}:?\d{2})?$", re.IGNORECASE)
_DAY_FIRST_WORDS = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?[ \-/]([^\W\d]+)\.?,?[ \-/](\d{2}|\d{4})")
_MONTH_FIRST_WORDS = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTHS = (
    "janvier janv jan january",
    "fevrier fevr fev feb february",
    "mars mar march",
    "avril avr apr april",
    "mai may",
    "juin jun june",
    "juillet juil jul july",
    "aout aou aug august",
    "septembre sept sep september",
    "octobre oct october",
    "novembre nov november",
    "decembre dec december",
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_DIGITS = re.compile(r"\d[\d., ']*")
_GROUPED = re.compile(r"\d{1,3}(?:[ ']\d{3})*(?:[.,]\d*)*|\d+(?:[.,]\d*)*")
_SHAPE = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d+(?:[.,]\d*)?")
_TWO = re.compile(r"\d[.,]\d{1,2}[^\d.,]+\d|\d\s*[/;|]\s*\d")
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"})


class Order(StrEnum):
    """Which of day and month stands first in a date of digits with the year last."""

    DAY = "day"
    MONTH = "month"


class BadCell(ValueError):
    """A cell that cannot be read, and why."""

    def __init__(self, code: RejectionCode) -> None:
        super().__init__(code)
        self.code = code


def date_order(cells: Iterable[str], usual: Order | None = None) -> Order | None:
    """What all date cells together say; None where the order does not matter.

    `usual` is the order of the language of the headings, for cells that say nothing. Raises Broken when neither tells.
    """
    votes: Counter[Order] = Counter()
    open_cell = ""
    for cell in cells:
        found = _NUMERIC.fullmatch(_day_part(cell))
        if not found or len(found[1]) > 2:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second or (found[2] == "." and second <= 12):
            votes[Order.DAY] += 1
        elif second > 12 >= first:
            votes[Order.MONTH] += 1
        elif first != second:
            open_cell = open_cell or cell
    winner = _winner(votes) if votes else usual
    if winner is None and (open_cell or votes):
        raise Broken(RejectionCode.DATE_ORDER_AMBIGUOUS, open_cell)
    return winner


def read_date(cell: str, order: Order | None, today: date) -> date:
    """A date as people write it. Raises BadCell. A year of two digits belongs to the century of `today`."""
    text = _day_part(cell)
    if re.fullmatch(r"\d{8}", text):
        return _date(text[:4], text[4:6], text[6:], today)
    found = _NUMERIC.fullmatch(text)
    if found:
        first, second, third = found[1], found[3], found[4]
        if len(first) == 4 and len(third) <= 2:
            return _date(first, second, third, today)
        if len(first) > 2 or len(third) not in {2, 4}:
            raise BadCell(RejectionCode.DATE_UNREADABLE)
        return _date(third, first, second, today) if order is Order.MONTH else _date(third, second, first, today)
    worded = _DAY_FIRST_WORDS.fullmatch(text)
    if worded:
        return _date(worded[3], _month(worded[2]), worded[1], today)
    worded = _MONTH_FIRST_WORDS.fullmatch(text)
    if worded:
        return _date(worded[3], _month(worded[1]), worded[2], today)
    raise BadCell(RejectionCode.DATE_UNREADABLE)


def _day_part(cell: str) -> str:
    return _TIME.sub("", cell).strip()


def _month(word: str) -> str:
    return str(_MONTH.get(squeezed(word), 0))


def _date(year: str, month: str, day: str, today: date) -> date:
    full = int(year) if len(year) == 4 else today.year // 100 * 100 + int(year)
    try:
        return date(full, int(month), int(day))
    except ValueError:
        raise BadCell(RejectionCode.DATE_UNREADABLE) from None


def decimal_mark(cells: Iterable[str]) -> str | None:
    """What all amount cells together say; None where it does not matter. Raises Broken when they cannot tell."""
    votes: Counter[str] = Counter()
    open_cell = ""
    for cell in cells:
        number = _number_in(cell)
        if not _SHAPE.fullmatch(number):  # an amount that is none has no vote
            continue
        marks = [character for character in number if character in ".,"]
        if len(marks) == 1 and len(number.partition(marks[0])[2]) == 3:
            open_cell = open_cell or (cell if len(number) <= 7 else "")
        elif marks:
            grouping = len(set(marks)) == 1 and len(marks) > 1
            votes[("," if marks[-1] == "." else ".") if grouping else marks[-1]] += 1
    winner = _winner(votes)
    if winner is None and (open_cell or votes):
        raise Broken(RejectionCode.AMOUNT_FORMAT_AMBIGUOUS, open_cell)
    return winner


def _number_in(cell: str) -> str:
    """The digits and marks of a cell with one amount; "" when it holds none, or several."""
    found = _DIGITS.search(cell)
    if found is None or _TWO.search(cell) or not _GROUPED.fullmatch(found[0].strip(" '")):
        return ""
    return re.sub(r"[ ']", "", found[0])


def _winner(votes: Counter[V]) -> V | None:
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] <= _CLEAR * ranked[1][1]):
        return None
    return ranked[0][0]


def read_money(cell: str, currency: str, mark: str | None) -> Money:
    """An amount of a known currency. Raises BadCell, also for two amounts in one cell."""
    text = cleaned(cell)
    if _TWO.search(text):
        raise BadCell(RejectionCode.TWO_AMOUNTS)
    if not _number_in(text):
        raise BadCell(RejectionCode.AMOUNT_UNREADABLE)
    try:
        return read_amount(text, currency, mark)
    except MoneyError:
        raise BadCell(RejectionCode.AMOUNT_UNREADABLE) from None
    except ValueError:  # more digits than Python turns into a number
        raise BadCell(RejectionCode.AMOUNT_TOO_LARGE) from None


def currency_in(text: str, home: str) -> str:
    """The currency that a cell or heading names by symbol or code; "" when it names none.

    Raises BadCell for a word in capitals that is no currency we know. A dollar sign is the home dollar if there is one.
    """
    for symbol, code in SYMBOLS.items():
        if symbol in text:
            return home if symbol == "$" and home in _DOLLARS else code
    word = re.search(r"[A-Za-z]{3,}", text)
    if word is None:
        return ""
    code = {"euro": "EUR", "euros": "EUR"}.get(word[0].casefold(), word[0].upper())
    if code not in EXPONENTS:
        raise BadCell(RejectionCode.CURRENCY_UNKNOWN)
    return code
