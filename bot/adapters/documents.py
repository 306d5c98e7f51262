"""Files on disk: which reader an invoice file is for, and which PDF of a folder belongs to which invoice.

A PDF that is attached to the wrong invoice reaches the wrong debtor, so a file name counts only where the number stands
in it whole; in doubt no file is taken, and the card says that it is missing.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from bot.adapters.facturx import is_a_pdf, is_xml, read_facturx
from bot.adapters.parties import squeezed
from bot.adapters.spreadsheets import read_csv
from bot.usecases.importing import DOCUMENT_MAXIMUM, Document, Home, Reading, Rejection, RejectionCode

_FILES_MAXIMUM = 20_000
_WORD = re.compile(r"[^\W_]+")
_GLUE = frozenset("-_.")
_VARIANTS = frozenset({"bis", "ter", "quater"})  # F-2026-014-bis is another invoice
_NO_INVOICE = frozenset(
    "avoir credit brouillon draft annule annulee cancelled canceled relance rappel reminder devis quote".split()
)


@dataclass(frozen=True, slots=True)
class _Unfit(Exception):
    code: RejectionCode
    words: str = ""


def read_invoices(path: Path, today: date, home: Home) -> Reading:
    """Read one file with the reader that its content asks for, whatever its name says; it raises nothing."""
    try:
        content = _content(path)
    except _Unfit as unfit:
        return Reading((), (Rejection(path.name, 0, "", unfit.code, unfit.words),))
    if is_a_pdf(content) or is_xml(content):
        return read_facturx(path.name, content, home)
    return read_csv(path.name, content, today, home)


def find_documents(folder: Path, numbers: Iterable[str]) -> tuple[dict[str, Document], list[Rejection]]:
    """The PDFs of a folder by the invoice number in their name, and what is wrong with others that name one.

    Sub-folders are not looked into. Of several files for one number the one with the shortest name is taken and the
    others are said.
    """
    wanted = _by_words(numbers)
    found: dict[str, Document] = {}
    problems: list[Rejection] = []
    try:
        paths = sorted((path for path in folder.iterdir() if path.is_file()), key=lambda path: (len(path.name), path))
    except OSError as error:
        return {}, [Rejection(folder.name, 0, "", RejectionCode.FILE_UNREADABLE, error.strerror or "")]
    for path in paths[:_FILES_MAXIMUM]:
        if path.suffix.lower() != ".pdf" or path.name.startswith("."):
            continue
        named = _numbers_in(path.stem, wanted)
        problem = None
        if len(named) > 1:
            code = RejectionCode.DOCUMENT_FOR_SEVERAL
            problem = Rejection(path.name, 0, named[0], code, " / ".join(named)[:200], "document")
        elif named:
            problem = _take(path, named[0], found)
        if problem:
            problems.append(problem)
    return found, problems


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _by_words(numbers: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Each number under its words; two numbers of the same words (`1/23` and `1-23`) are both left out."""
    wanted: dict[tuple[str, ...], str] = {}
    unclear = set()
    for number in set(numbers):
        key = tuple(_words(number))
        if key in wanted:
            unclear.add(key)
        wanted[key] = number
    return {key: number for key, number in wanted.items() if key and key not in unclear}


def _numbers_in(stem: str, wanted: dict[tuple[str, ...], str]) -> list[str]:
    """The wanted numbers that stand whole in a file name; of two that overlap the longer one."""
    stem = unicodedata.normalize("NFC", stem).casefold()
    places = list(_WORD.finditer(stem))
    words = [place[0] for place in places]
    if _NO_INVOICE.intersection(map(squeezed, words)):
        return []
    gaps = [stem[left.end() : right.start()] for left, right in pairwise(places)]
    found: list[str] = []
    start, longest = 0, max(map(len, wanted), default=0)
    while start < len(words):
        ends = range(min(start + longest, len(words)), start, -1)
        end = next((end for end in ends if tuple(words[start:end]) in wanted), None)
        if end is not None and _stands_whole(words, gaps, start, end):
            found.append(wanted[tuple(words[start:end])])
            start = end
        else:
            start += 1
    return list(dict.fromkeys(found))


def _stands_whole(words: Sequence[str], gaps: Sequence[str], start: int, end: int) -> bool:
    """Whether the words around are none of the number's own: `facture-` before and `-Dupont` behind are not."""
    bare = end - start == 1 and words[start].isdigit()  # 014: what else is digits may well belong to it
    if start:
        before, glued = words[start - 1], _GLUE.issuperset(gaps[start - 1])
        if not (before.isalpha() and len(before) > 3) if glued else bare and before.isdigit():
            return False
    if end < len(words):
        after, glued = words[end], _GLUE.issuperset(gaps[end - 1])
        if glued:
            return after.isalpha() and len(after) > 2 and after not in _VARIANTS
        return not (bare and after.isdigit())
    return True


def _take(path: Path, number: str, found: dict[str, Document]) -> Rejection | None:
    if number in found:
        return Rejection(path.name, 0, number, RejectionCode.DOCUMENT_TWICE, found[number].name, "document")
    try:
        content = _content(path)
    except _Unfit as unfit:
        too_large = unfit.code is RejectionCode.FILE_TOO_LARGE
        code = RejectionCode.DOCUMENT_TOO_LARGE if too_large else unfit.code
        return Rejection(path.name, 0, number, code, unfit.words, "document")
    if not content.startswith(b"%PDF"):
        return Rejection(path.name, 0, number, RejectionCode.DOCUMENT_NO_PDF, "", "document")
    found[number] = Document(path.name, content)
    return None


def _content(path: Path) -> bytes:
    """The bytes of a regular file of 10 MB at most."""
    try:
        if path.exists() and not path.is_file():
            raise _Unfit(RejectionCode.FILE_UNREADABLE, path.name)
        with path.open("rb") as file:
            content = file.read(DOCUMENT_MAXIMUM + 1)
    except OSError as error:
        raise _Unfit(RejectionCode.FILE_UNREADABLE, error.strerror or "") from None
    if len(content) > DOCUMENT_MAXIMUM:
        raise _Unfit(RejectionCode.FILE_TOO_LARGE, f"{path.stat().st_size / 1024**2:.1f} MB")
    return content
