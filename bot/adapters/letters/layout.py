"""The shape of a message: lines of 78 characters, tables aligned by spaces, and the HTML that a plain text gives."""

import html
import itertools
import re
from collections.abc import Sequence
from datetime import date

from bot.adapters.formats import NO_BREAK, say_date

NARROW = "\u202f"
WIDTH = 78
_GAP = "  "
_HELD = "\x1f"  # stands for a space at which no line may break; no letter holds this control character
_DATE = re.compile(r"(?<!\S)(\d{1,2}(?:er)?)[ ](\w+)[ ](\d{4})(?!\d)|(?<=\w)[ ](?=(?:19|20)\d{2}(?!\d))")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
# What a phrase that says nothing leaves behind: a space at the start of a line, two after a sentence.
_LEFT_OVER = re.compile(r"^ (?=\S)|(?<=[.:;!?] ) +", re.MULTILINE)
_COLUMNS = re.compile(r"\S {2,}\S")
_ITEM = re.compile(r"[-–—•*] ")
_LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)]")
# What a French text never breaks a line at: before ; ! ? a narrow space, around : « » n° and a civility a full one.
_NARROW = re.compile(r" (?=[;!?](?:\s|$|[)»<]))")
_FULL = re.compile(
    r" (?=[:»](?:\s|$|[),.<]))|(?<=«) |(?<=\bn°) |(?<=\bart\.) |(?<=\bM\.) (?=[A-Z])|(?<=\bMme) (?=[A-Z])"
)
_BODY = "font-family: Arial, Helvetica, sans-serif; font-size: 15px; line-height: 1.5; max-width: 42em"


def tidy(text: str) -> str:
    """A text as it is sent: no trailing space, no doubled blank line, lines of 78 characters, one end of line."""
    lines = [line.rstrip(" \t") for line in _LEFT_OVER.sub("", text.replace("\r\n", "\n")).split("\n")]
    return wrapped(_BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")) + "\n"


def typeset(text: str, language: str) -> str:
    """In French, the no-break spaces where a plain one was typed, none where none was; other languages unchanged."""
    return _FULL.sub(NO_BREAK, _NARROW.sub(NARROW, text)) if language == "fr" else text


def wrapped(text: str) -> str:
    """The same text in lines of 78 characters: only longer lines change, and never inside a date, a word or a link."""
    return "\n".join(line if len(line) <= WIDTH else _wrap(line) for line in text.split("\n"))


def _wrap(line: str) -> str:
    indent = line[: len(line) - len(line.lstrip(" "))]
    first, *words = filter(None, _hold(line).split(" "))
    lines = [indent + first]
    for word in words:
        if len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += " " + word
        else:
            lines.append(indent + word)
    return "\n".join(lines).replace(_HELD, " ")


def _hold(line: str) -> str:
    return _DATE.sub(lambda found: found.group().replace(" ", _HELD), line)


def redated(text: str, before: date | None, after: date | None, language: str) -> str:
    """A text with one date in the place of another, and the weekday before it changed too.

    The date is found whatever spaces it is typed with. Lines that were short enough stay so; nothing else changes.
    """
    if before is None or after is None or before == after:
        return text
    sought = r"\s+".join(re.escape(word) for word in say_date(before, language).split())
    weekday = re.escape(_weekday(before, language))
    found = re.compile(rf"(?<!\w)(?:({weekday})(\s+))?{sought}(?!\w)", re.IGNORECASE)
    changed = found.sub(
        lambda match: (f"{_weekday(after, language)}{match[2]}" if match[1] else "") + say_date(after, language), text
    )
    return wrapped(changed) if all(len(line) <= WIDTH for line in text.split("\n")) else changed


def _weekday(day: date, language: str) -> str:
    return say_date(day, language, weekday=True).split()[0].rstrip(",")


def table(titles: Sequence[str], rows: Sequence[Sequence[str]], figures: int, colon: str) -> str:
    """Rows under their titles in aligned columns, the last `figures` of them to the right.

    Where that is wider than 78 characters, each row becomes a few lines that name what they say, after `colon`.
    """
    widths = [max(map(len, column)) for column in zip(titles, *rows, strict=True)]
    if sum(widths) + len(_GAP) * (len(widths) - 1) > WIDTH:
        return "\n".join(_entry(titles, row, figures, colon) for row in rows)
    turn = len(titles) - figures
    return "\n".join(
        _GAP.join(
            cell.ljust(width) if index < turn else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (titles, *rows)
    )


def _entry(titles: Sequence[str], row: Sequence[str], figures: int, colon: str) -> str:
    said = [f"{title}{colon} {cell}" for title, cell in zip(titles, row, strict=True)]
    turn = len(said) - figures
    return "\n".join((said[0], f"  {', '.join(said[1:turn])}", f"  {', '.join(said[turn:])}"))


def html_of(text: str, language: str) -> str:
    """A plain page with the words of a text: its paragraphs, its short lines, its aligned tables; all escaped."""
    blocks = [block for block in _BLANK_LINES.split(text.replace("\r\n", "\n").strip("\n")) if block.strip()]
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{html.escape(language)}">',
            '<head><meta charset="utf-8"></head>',
            f'<body style="{_BODY}">',
            *(_block(block) for block in blocks),
            "</body>",
            "</html>\n",
        )
    )


def page_parts(text: str) -> str:
    """The paragraphs of a text that is not wrapped yet, as HTML: one line end is a line break."""
    blocks = [block for block in _BLANK_LINES.split(_LEFT_OVER.sub("", text).strip("\n")) if block.strip()]
    return "\n".join(f"<p>{page_lines(block)}</p>" for block in blocks)


def page_lines(text: str) -> str:
    """The lines of a text as HTML, escaped, with a break between them and web addresses as links."""
    return "<br>\n".join(_linked(line.strip(" ")) for line in text.strip("\n").split("\n"))


def _block(block: str) -> str:
    if _COLUMNS.search(block):
        return f'<pre style="font-family: monospace">{_linked(block)}</pre>'
    lines = block.split("\n")
    said = _linked(lines[0].strip(" "))
    for before, line in itertools.pairwise(lines):
        said += (" " if _goes_on(before, line) else "<br>\n") + _linked(line.strip(" "))
    return f"<p>{said}</p>"


def _goes_on(before: str, line: str) -> bool:
    """Whether a line is the rest of the one before, cut because its first word did not fit there any more."""
    if _ITEM.match(line.lstrip(" ")) or not line.strip(" "):
        return False
    first = _hold(line.lstrip(" ")).split(" ", maxsplit=1)[0]
    return len(before) + 1 + len(first) > WIDTH


def _linked(text: str) -> str:
    said, end = [], 0
    for found in _LINK.finditer(text):
        link = html.escape(found.group())
        said += [html.escape(text[end : found.start()]), f'<a href="{link}">{link}</a>']
        end = found.end()
    return "".join((*said, html.escape(text[end:])))
