"""The people of the mail tests, a reminder to send, and a look into their mailboxes."""

from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from bot.sandbox.mail import Account, Post

# submit(mail=reminder(), *recipients) -> what smtplib's sendmail returns
Submit = Callable[..., dict[str, tuple[int, bytes]]]

INES = Account("ines@atelier-brume.example", "Inès Caradec", "demo-ines", is_owner=True)
PAUL = Account("compta@moulin.example", "Paul Moulin", "demo-paul")
AMY = Account("ap@northwind.example", "Amy North", "demo-amy", language="en", zone="Europe/London")


def reminder(message_id: str = "<r.0001@atelier-brume.example>", to: str = PAUL.address) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Inès Caradec <ines@atelier-brume.example>"
    mail["To"] = to
    mail["Reply-To"] = "Atelier Brume <ines+r.abc@atelier-brume.example>"
    mail["Subject"] = "Facture 2026-114 échue"
    mail["Date"] = "Tue, 17 Nov 2026 10:12:00 +0100"
    mail["Message-ID"] = message_id
    mail.set_content(
        "Bonjour,\n\nla facture 2026-114 est échue.\n> un ancien échange\n\nInès\n", cte="quoted-printable"
    )
    return mail


def mails(post: Post, address: str, folder: str = "INBOX") -> list[dict[str, Any]]:
    box = next(box for box in post.mailboxes() if box["address"] == address)
    return [mail for mail in box["mails"] if mail["folder"] == folder]
