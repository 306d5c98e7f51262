"""Reads any mail for showing it, and gives way on none: what cannot be decoded is shown as it came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

# what the standard library has been seen to raise on damaged mails
UNREADABLE = (MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError, AssertionError)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A file beside the text: its name as given, its media type and its decoded bytes."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class View:
    """A mail decoded for the eye. Header values hold no line break; `sent` is the Date header, None when unreadable."""

    message_id: str
    in_reply_to: str
    references: str
    sender: str
    reply_to: str
    to: str
    cc: str
    subject: str
    sent: datetime | None
    text: str
    html: str
    headers: str
    parts: tuple[Part, ...]


def header_block(raw: bytes) -> bytes:
    """The headers of a mail as they came, without the empty line behind them."""
    return _HEADERS_END.split(raw, maxsplit=1)[0]


def from_domain(raw: bytes) -> str:
    """The domain of the one address in From, in lower case; empty when there is not exactly one."""
    try:
        message = BytesHeaderParser(policy=default).parsebytes(header_block(raw) + b"\r\n\r\n")
        authors = [str(value) for value in message.get_all("From", [])]
        addresses = [address for _, address in getaddresses(authors) if address]
    except UNREADABLE:
        return ""
    return addresses[0].rpartition("@")[2].lower() if len(addresses) == 1 and "@" in addresses[0] else ""


def view(raw: bytes) -> View:
    """Decode a mail; one that the standard library chokes on is shown as plain text."""
    block = header_block(raw).decode("utf-8", "replace").replace("\r\n", "\n")
    try:
        message = message_from_bytes(raw, policy=default)
    except UNREADABLE:
        message = EmailMessage()
        message.set_content(raw.decode("utf-8", "replace"))
    text, html, parts = _contents(message)
    return View(
        message_id=_header(message, "Message-ID"),
        in_reply_to=_header(message, "In-Reply-To"),
        references=_header(message, "References"),
        sender=_header(message, "From"),
        reply_to=_header(message, "Reply-To"),
        to=_header(message, "To"),
        cc=_header(message, "Cc"),
        subject=_header(message, "Subject"),
        sent=_sent(message),
        text=text,
        html=html,
        headers=block,
        parts=parts,
    )


def _header(message: Message, name: str) -> str:
    try:
        return _BREAKS.sub(" ", str(message.get(name, ""))).strip()
    except UNREADABLE:
        return ""


def _sent(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(_header(message, "Date"))
    except UNREADABLE:
        return None


def _contents(message: Message) -> tuple[str, str, tuple[Part, ...]]:
    texts: dict[str, str] = {}
    parts: list[Part] = []
    try:
        for leaf in _leaves(message):
            kind = leaf.get_content_type()
            if kind in ("text/plain", "text/html") and kind not in texts and not _is_file(leaf):
                texts[kind] = _text(leaf)
            else:
                parts.append(_part(leaf))
    except UNREADABLE:
        texts.setdefault("text/plain", "")
    return texts.get("text/plain", ""), texts.get("text/html", ""), tuple(parts)


def _leaves(message: Message) -> Iterator[Message]:
    inner = message.get_payload()
    if message.get_content_maintype() == "multipart" and isinstance(inner, list):
        for part in inner:
            if isinstance(part, Message):
                yield from _leaves(part)
    else:
        yield message


def _is_file(leaf: Message) -> bool:
    return leaf.get_content_disposition() == "attachment" or bool(leaf.get_filename())


def _text(leaf: Message) -> str:
    content = leaf.get_payload(decode=True)
    raw = content if isinstance(content, bytes) else b""
    try:
        text = raw.decode(leaf.get_content_charset("utf-8"))
    except (LookupError, ValueError):
        text = raw.decode("latin-1")
    return text.replace("\r\n", "\n")


def _part(leaf: Message) -> Part:
    inner = leaf.get_payload()
    if isinstance(inner, list):  # message/rfc822, message/delivery-status: mails or blocks of headers
        content = b"".join(part.as_bytes() for part in inner if isinstance(part, Message))
    else:
        decoded = leaf.get_payload(decode=True)
        content = decoded if isinstance(decoded, bytes) else b""
    name = _BREAKS.sub(" ", leaf.get_filename() or leaf.get_content_type().replace("/", "-"))
    return Part(name, leaf.get_content_type(), content)
