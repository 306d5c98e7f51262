"""Bytes of an inbound mail -> bot.domain.mail.Mail, safe against hostile ones.

The mail is looked at before it is parsed (guard), parsed with the standard library's plain policy, which raises on
nothing that the guard lets through, and its headers are decoded by our own few lines. Attachments are named, never
opened; only a small text or CSV is handed on as text.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TypeAlias

from bot.adapters.mime import decoding, guard
from bot.adapters.mime.guard import Unreadable
from bot.adapters.mime.html import html_to_text
from bot.domain.mail import Attachment, DeliveryReport, Mail

__all__ = ["Unreadable", "html_to_text", "parse_mail"]

MAX_TEXT = 200_000  # characters of body handed on
MAX_ATTACHED_TEXT = 100_000  # bytes of a text or CSV attachment handed on
MAX_RECIPIENTS = 12_000  # characters of all headers that name recipients; what goes beyond names nobody
_ID = re.compile(r"<[^<>\s]{1,900}>")
_RETURNED_ID = re.compile(r"^Message-ID:\s?(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE)
_READ_TYPES = frozenset({"text/plain", "text/csv"})
_RECIPIENT_HEADERS = ("to", "cc", "delivered-to", "x-original-to")
_PLAIN_HEADERS = frozenset({"authentication-results"})
Part: TypeAlias = "Message[str, str]"


def parse_mail(raw: bytes, received: datetime) -> Mail:
    """Read one mail. `received` stands in for a Date that is missing, broken or still to come (24 hours of grace).

    Raises Unreadable, which says why, for a mail over 10 MB, 64 kB of headers, 200 parts or 20 levels, and for
    whatever else the parser cannot take; it raises nothing else.
    """
    guard.check(raw)
    try:
        message = message_from_bytes(raw)
        leaves = tuple(_leaves(message))
        return _mail(message, leaves, received)
    except Unreadable:
        raise
    except (ValueError, LookupError, AttributeError, TypeError, AssertionError, RecursionError) as error:
        raise Unreadable(f"the parser failed: {type(error).__name__}") from error


def _leaves(message: Part) -> Iterator[Part]:
    """The parts that hold content, in order; a mail inside the mail is one of them and is not entered."""
    stack, seen = [(message, 1)], 0
    while stack:
        part, depth = stack.pop()
        seen += 1
        if depth > guard.MAX_DEPTH:
            raise Unreadable(f"nested deeper than {guard.MAX_DEPTH}")
        if seen > guard.MAX_PARTS:
            raise Unreadable(f"more than {guard.MAX_PARTS} parts")
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            stack.extend((child, depth + 1) for child in reversed(_children(part)))
        else:
            _check_inside(part, depth)
            yield part


def _children(part: Part) -> list[Part]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _check_inside(part: Part, depth: int) -> None:
    """The parts of a mail inside the mail are not read, but count against the depth."""
    while children := _children(part):
        part = children[0]
        depth += 1
        if depth > guard.MAX_DEPTH:
            raise Unreadable(f"nested deeper than {guard.MAX_DEPTH}")


def _mail(message: Part, leaves: tuple[Part, ...], received: datetime) -> Mail:
    headers = tuple((name.lower(), _value(name.lower(), str(value))) for name, value in message.raw_items())
    senders = decoding.addresses(_only(message, "from"))
    sender_name, sender = senders[0] if len(senders) == 1 else ("", "")
    recipients: dict[str, None] = {}
    room = MAX_RECIPIENTS
    for name, value in message.raw_items():
        if name.lower() in _RECIPIENT_HEADERS and len(str(value)) <= room:
            room -= len(str(value))
            recipients.update((mail, None) for _, mail in decoding.addresses(str(value)))
    text_parts, others = _bodies(leaves)
    values: dict[str, str] = {}
    for name, value in headers:
        values.setdefault(name, value)
    text = "\n\n".join(filter(None, text_parts))[:MAX_TEXT]
    reports = tuple(_reports(leaves))
    return Mail(
        message_id=_first_id(values.get("message-id", "")),
        sender=sender,
        sender_name=sender_name,
        recipients=tuple(recipients)[:100],
        subject=values.get("subject", "")[: decoding.MAX_VALUE],
        sent=_sent(values.get("date", ""), received),
        text=text,
        headers=headers,
        in_reply_to=_first_id(values.get("in-reply-to", "")),
        references=tuple(_ID.findall(values.get("references", "")))[-100:],
        attachments=tuple(_attachment(part) for part in others),
        reports=reports,
        returned_message_id=_returned_id(leaves, text, null_sender=values.get("return-path") == "<>"),
    )


def _value(name: str, raw: str) -> str:
    """A header's value. What our host says is not decoded: an encoded word in an address it quotes could add to it."""
    return decoding.clean(raw[: 16 * decoding.MAX_VALUE]) if name in _PLAIN_HEADERS else decoding.decode_header(raw)


def _only(message: Part, wanted: str) -> str:
    """The value of a header that stands exactly once, else nothing: two From headers are no sender."""
    values = [str(value) for name, value in message.raw_items() if name.lower() == wanted]
    return values[0] if len(values) == 1 else ""


def _first_id(value: str) -> str:
    found = _ID.search(value)
    return found[0] if found else ""


def _sent(value: str, received: datetime) -> datetime:
    try:
        sent = parsedate_to_datetime(value[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return received
    sent = sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent
    in_reach = 1990 <= sent.year <= 9000 and sent <= received + timedelta(hours=24)
    return sent if in_reach else received


def _bodies(leaves: tuple[Part, ...]) -> tuple[list[str], list[Part]]:
    """The texts to read, in order, and the parts that are only named. HTML is read where no plain text says it."""
    plain = [part for part in leaves if part.get_content_type() == "text/plain" and not _is_attached(part)]
    pages = [part for part in leaves if part.get_content_type() == "text/html" and not _is_attached(part)]
    machinery = {"message/delivery-status", "message/disposition-notification", "text/rfc822-headers", "message/rfc822"}
    others = [part for part in leaves if part not in plain and part not in pages]
    others = [part for part in others if part.get_content_type() not in machinery or _is_attached(part)]
    texts = [_unflow(_text(part), part) for part in plain]
    if sum(len(text.strip()) for text in texts) < 3 and pages:
        texts = [html_to_text(_text(part)) for part in pages[:5]]
    return texts, others


def _is_attached(part: Part) -> bool:
    disposition = str(part.get("content-disposition") or "").lower().lstrip()
    return disposition.startswith("attachment") or bool(part.get_filename())


def _bytes(part: Part) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Part) -> str:
    declared = part.get_param("charset") or ""
    name = declared[2] if isinstance(declared, tuple) else declared
    return decoding.decode_text(_bytes(part), str(name))


def _unflow(text: str, part: Part) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676)."""
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    deletes_space = str(part.get_param("delsp") or "").lower() == "yes"
    lines: list[str] = []
    soft = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        body = line.removeprefix(" ")
        if soft and not quoted and lines and not lines[-1].startswith(">"):
            lines[-1] += body
        else:
            lines.append(body)
        soft = line.endswith(" ") and line != "-- " and not quoted
        if soft and deletes_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(line.rstrip() for line in lines)


def _attachment(part: Part) -> Attachment:
    data = _bytes(part)
    media_type = part.get_content_type()
    try:
        name = decoding.decode_header(part.get_filename() or "")
    except (ValueError, LookupError, TypeError, IndexError):
        name = ""
    name = re.split(r"[/\\]", name)[-1].strip(". ")[:200]
    is_text = media_type in _READ_TYPES and len(data) <= MAX_ATTACHED_TEXT
    text = _text(part) if is_text else ""
    return Attachment(name or "unnamed", media_type, len(data), hashlib.sha256(data).hexdigest(), text)


def _reports(leaves: tuple[Part, ...]) -> Iterator[DeliveryReport]:
    for part in leaves:
        if part.get_content_type() != "message/delivery-status":
            continue
        for block in _children(part)[:100]:
            fields = {name.lower(): decoding.decode_header(str(value)) for name, value in block.raw_items()}
            recipient = _typed(fields.get("original-recipient", "") or fields.get("final-recipient", ""))
            if recipient or "action" in fields:
                yield DeliveryReport(
                    recipient=recipient,
                    action=fields.get("action", "").split(" ")[0].lower(),
                    status=fields.get("status", "").split(" ")[0].lower(),
                    diagnostic=_typed(fields.get("diagnostic-code", ""))[:500],
                )


def _typed(value: str) -> str:
    """The value behind the type: `rfc822; ann@example.org` -> `ann@example.org`."""
    kind, mark, rest = value.partition(";")
    return (rest if mark else kind).strip().strip("<>")


def _returned_id(leaves: tuple[Part, ...], text: str, *, null_sender: bool) -> str:
    """The Message-ID of our mail that a report gives back."""
    for part in leaves:
        kind = part.get_content_type()
        if kind == "message/rfc822" and (inner := _children(part)):
            found = _first_id(str(inner[0].get("message-id") or ""))
        elif kind == "text/rfc822-headers":
            match = _RETURNED_ID.search(_text(part))
            found = match[1] if match else ""
        else:
            continue
        if found:
            return found
    match = _RETURNED_ID.search(text) if null_sender else None
    return match[1] if match else ""
