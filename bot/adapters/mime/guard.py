"""Looks at raw bytes before anything costly is done with them: what would stall or break a parser is refused here.

Every look is one pass over the bytes. What passes is parsed in well under a second; see the tests for the bombs.
"""

import re

MAX_BYTES = 10 * 1024 * 1024
MAX_HEADER_BYTES = 64 * 1024
MAX_FIELD_BYTES = 8 * 1024
MAX_DEPTH = 20
MAX_PARTS = 200

_HEADER_END = re.compile(rb"\r?\n\r?\n|\r\r")
_CONTAINER = re.compile(rb"^content-type[ \t]*:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_TYPE_FIELD = re.compile(
    rb"^content-(?:type|disposition)[ \t]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE
)
_DELIMITER = re.compile(rb"^--[^\r\n]", re.MULTILINE)


class Unreadable(ValueError):
    """A mail that is not parsed: too big, too deep, too many parts, or broken beyond repair. The text says which."""


def check(raw: bytes) -> None:
    """Raise Unreadable for bytes that are not to be parsed at all."""
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"{len(raw)} bytes, more than {MAX_BYTES}")
    end = _HEADER_END.search(raw, 0, MAX_HEADER_BYTES + 4)
    header_bytes = end.start() if end else len(raw)
    if header_bytes > MAX_HEADER_BYTES:
        raise Unreadable(f"more than {MAX_HEADER_BYTES} bytes of headers")
    # Each level of nesting and each part needs a line of its own, so that counting lines bounds both before parsing.
    containers = sum(1 for _ in _CONTAINER.finditer(raw))
    if containers > MAX_PARTS:
        raise Unreadable(f"{containers} containers, more than {MAX_PARTS}")
    if any(len(field[0]) > MAX_FIELD_BYTES for field in _TYPE_FIELD.finditer(raw)):
        raise Unreadable(f"a Content-Type of more than {MAX_FIELD_BYTES} bytes")
    if containers and sum(1 for _ in _DELIMITER.finditer(raw)) > 25 * MAX_PARTS:
        raise Unreadable("too many lines that may begin a part")
