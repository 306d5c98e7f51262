"""A Letter -> the bytes that will leave, built once at approval and never again. Pure."""

from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.domain.mail import Letter

# Other mailers do not match an encoded Message-ID: long ones in References must stay on their line, plain.
_POLICY = SMTP.clone(max_line_length=900)


def freeze(letter: Letter, message_id: str, moment: datetime, files: Mapping[str, bytes]) -> bytes:
    """The mail as it will leave, to the byte; `moment` is aware and keeps the sender's zone.

    Raises KeyError when the content of a file is not given, ValueError when a header would hold a line break.
    """
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = _address(letter.sender_name, letter.sender)
    mail["To"] = tuple(_address("", address) for address in letter.to)
    if letter.cc:
        mail["Cc"] = tuple(_address("", address) for address in letter.cc)
    mail["Reply-To"] = _address(letter.sender_name, letter.reply_to or letter.sender)
    mail["Subject"] = letter.subject
    mail["Date"] = format_datetime(moment)
    mail["Message-ID"] = message_id
    if letter.in_reply_to:
        mail["In-Reply-To"] = letter.in_reply_to
        mail["References"] = " ".join(letter.references)
    mail["X-Relance-Id"] = message_id.strip("<>").split("@")[0]
    mail.set_content(letter.text, cte="quoted-printable")
    if letter.html:
        mail.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    for file in letter.files:
        mail.add_attachment(files[file.sha256], maintype="application", subtype="pdf", filename=file.name)
    mail["Content-Language"] = letter.language  # set last: whatever sets a content clears what was said of it before
    return mail.as_bytes()


def _address(name: str, email: str) -> Address:
    return Address(display_name=name, addr_spec=email)
