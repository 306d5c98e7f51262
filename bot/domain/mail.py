"""Mail and Letter as plain data: what came in, and what is to go out. Nothing here parses bytes or sends."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside a mail: its cleaned name, its media type, its size in bytes and the SHA-256 of its bytes.

    `text` is the decoded content of a small text/plain or text/csv part, else empty: nothing else is ever opened.
    """

    name: str
    media_type: str
    size: int
    sha256: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """One recipient's block of a message/delivery-status part (RFC 3464): `action` and `status` in lower case."""

    recipient: str
    action: str
    status: str
    diagnostic: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """An inbound mail, decoded and cleaned.

    `headers` holds every header as (lower-case name, cleaned value) in the order of the mail; values hold no line
    break and no control character. `text` is the plain text to read, taken from text/plain or else made from the
    HTML part with its quote containers cut off. `sender` is the one address of From, or empty when there is not
    exactly one. `sent` keeps the sender's own offset. `reports` is not empty for a delivery report only.
    """

    message_id: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    subject: str
    sent: datetime
    text: str
    headers: tuple[tuple[str, str], ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    reports: tuple[DeliveryReport, ...] = ()
    returned_message_id: str = ""

    def header(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), "")


@dataclass(frozen=True, slots=True)
class File:
    """A document on file: the name it is sent under and the SHA-256 under which its bytes are kept."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Letter:
    """An outbound message as a person sees and approves it. `html` may be empty: the text alone is sent then."""

    sender_name: str
    sender: str
    reply_to: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    text: str
    html: str
    language: str
    files: tuple[File, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
