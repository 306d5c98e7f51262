"""A debtor's words as they are quoted: the clause in which something was found, on one line. Pure."""

import re

from bot.domain.reading import Finding

_MOST = 120
_BREAK = re.compile(r"[,;:.!?](?=\s|$)|[()…]|\n\s*\n|\n\s*(?=[A-ZÀ-Ý])|\s[–—-]\s")
_BEFORE = '(«“"'


def clause_of(text: str, found: Finding) -> tuple[int, int]:
    """The place of the clause that begins with a finding's words: `if` becomes `if the bank agrees`."""
    start = found.start
    while start and not text[start - 1].isspace() and text[start - 1] not in _BEFORE:
        start -= 1
    broken = _BREAK.search(text, found.end)
    end = broken.start() if broken else len(text)
    return start, start + len(text[start:end].rstrip(' »”"'))


def on_one_line(words: str, most: int = _MOST) -> str:
    """Words without line breaks, cut between two of them when they are many."""
    said = " ".join(words.split())
    return said if len(said) <= most else f"{said[:most].rsplit(' ', 1)[0]}…"
