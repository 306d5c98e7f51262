"""The delivery report (RFC 3464) for a mail that could not be delivered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.policy import SMTP
from email.utils import format_datetime
from secrets import token_hex
from zoneinfo import ZoneInfo

from bot.sandbox.mail.accounts import Account
from bot.sandbox.mail.reading import header_block

_SUBJECTS = {
    "fr": "Message non distribué : retour à l'expéditeur",
    "en": "Undelivered Mail Returned to Sender",
}
_PROSE = {
    "fr": """\
Bonjour,

Votre message n'a pas pu être remis à un ou plusieurs de ses destinataires.
Il n'y aura pas d'autre tentative.

{lines}

Les en-têtes de votre message sont joints à ce rapport.

Le serveur de messagerie {server}
""",
    "en": """\
Hello,

Your message could not be delivered to one or more recipients.
No further attempt will be made.

{lines}

The headers of your message are attached to this report.

The mail system at {server}
""",
}
_LINES = {
    "fr": "<{recipient}> : 550 5.1.1 cette adresse n'existe pas",
    "en": "<{recipient}>: 550 5.1.1 this address does not exist",
}


@dataclass(frozen=True, slots=True)
class Bounce:
    """What a report is about: whom it goes to, and the recipients that failed."""

    account: Account
    sender: str
    recipients: tuple[str, ...]
    queue_id: str
    server: str
    moment: datetime


def delivery_report(bounce: Bounce, original: bytes) -> bytes:
    """The report as a whole mail, in the language of the account that sent the original."""
    language = bounce.account.language if bounce.account.language in _PROSE else "en"
    report = EmailMessage(policy=SMTP)
    report["From"] = Address("Mail Delivery System", "MAILER-DAEMON", bounce.server)
    report["To"] = bounce.sender
    report["Subject"] = _SUBJECTS[language]
    report["Date"] = format_datetime(bounce.moment.astimezone(ZoneInfo(bounce.account.zone)))
    report["Message-ID"] = f"<{token_hex(12)}@{bounce.server}>"
    report["Auto-Submitted"] = "auto-replied"
    report["MIME-Version"] = "1.0"
    report.add_header("Content-Type", "multipart/report", **{"report-type": "delivery-status"})
    lines = "\n".join(_LINES[language].format(recipient=recipient) for recipient in bounce.recipients)
    report.set_payload(
        [_prose(_PROSE[language].format(lines=lines, server=bounce.server)), _status(bounce), _original(original)]
    )
    return report.as_bytes()


def _prose(text: str) -> Message:
    part = EmailMessage(policy=SMTP)
    part.set_content(text, cte="quoted-printable")
    del part["MIME-Version"]
    part["Content-Description"] = "Notification"
    return part


def _status(bounce: Bounce) -> Message:
    moment = format_datetime(bounce.moment)
    blocks = [{"Reporting-MTA": f"dns; {bounce.server}", "X-Queue-Id": bounce.queue_id, "Arrival-Date": moment}]
    blocks += [
        {
            "Final-Recipient": f"rfc822; {recipient}",
            "Original-Recipient": f"rfc822;{recipient}",
            "Action": "failed",
            "Status": "5.1.1",
            "Remote-MTA": f"dns; {bounce.server}",
            "Diagnostic-Code": f"smtp; 550 5.1.1 <{recipient}>: Recipient address rejected: User unknown",
            "Last-Attempt-Date": moment,
        }
        for recipient in bounce.recipients
    ]
    part = Message(policy=SMTP)
    part["Content-Type"] = "message/delivery-status"
    part["Content-Description"] = "Delivery report"
    part.set_payload([_block(fields) for fields in blocks])
    return part


def _block(fields: Mapping[str, str]) -> Message:
    block = Message(policy=SMTP)
    for name, value in fields.items():
        block[name] = value
    return block


def _original(raw: bytes) -> Message:
    part = Message(policy=SMTP)
    part["Content-Type"] = "text/rfc822-headers"
    part["Content-Description"] = "Undelivered Message Headers"
    part.set_payload(header_block(raw).decode("ascii", "replace").replace("\r\n", "\n") + "\n")
    return part
