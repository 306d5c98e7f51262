"""What a debtor writes back, quoted the way webmail quotes."""

import textwrap
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses
from html import escape
from secrets import token_hex
from zoneinfo import ZoneInfo

from bot.sandbox.mail.accounts import Account
from bot.sandbox.mail.reading import View

_DAYS = {
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "en": tuple("Mon Tue Wed Thu Fri Sat Sun".split()),
}
_MONTHS = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "en": tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
}
_AUTOMATIC = {"fr": "Réponse automatique : ", "en": "Automatic reply: "}
_NO_SUBJECT = {"fr": "(sans objet)", "en": "(no subject)"}
_QUOTE_STYLE = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"
_WIDTH = 78  # columns at which webmail breaks the line above a quote


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be said. `original` is the mail answered, None for a first word; `to` goes before its Reply-To."""

    account: Account
    text: str
    moment: datetime
    original: View | None = None
    subject: str | None = None
    to: str | None = None
    automatic: bool = False


def compose(answer: Answer) -> EmailMessage:
    """The whole mail. Raises ValueError when it has nobody to go to."""
    mail = EmailMessage(policy=SMTP)
    account, original = answer.account, answer.original
    mail["From"] = Address(account.name, addr_spec=account.address)
    mail["To"] = _recipient(answer)
    mail["Subject"] = _subject(answer)
    mail["Date"] = format_datetime(answer.moment.astimezone(ZoneInfo(account.zone)))
    mail["Message-ID"] = f"<{token_hex(12)}@{account.domain}>"
    if original is not None and original.message_id:
        mail["In-Reply-To"] = original.message_id
        mail["References"] = " ".join([*original.references.split(), original.message_id])
    if answer.automatic:
        mail["Auto-Submitted"] = "auto-replied"
    text = answer.text.rstrip() + "\n"
    if original is None or answer.automatic:
        mail.set_content(text, cte="quoted-printable")
        return mail
    line = attribution(original, account)
    wrapped = textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False)
    mail.set_content(f"{text}\n{wrapped}\n\n{quoted(original.text)}\n", cte="quoted-printable")
    mail.add_alternative(_html(text, line, original.text), subtype="html", cte="quoted-printable")
    return mail


def as_sent(mail: EmailMessage) -> bytes:
    """The mail's bytes, with long header lines.

    Short ones make the standard library fold a long id into an encoded word, which no other mailer matches, and lose
    the space between two encoded words of a subject.
    """
    return mail.as_bytes(policy=SMTP.clone(max_line_length=900))


def attribution(original: View, account: Account) -> str:
    """The line above the quote, in the account's language and zone."""
    language = "fr" if account.language == "fr" else "en"
    author = original.sender.replace('"', "") if "<" in original.sender else f"<{original.sender}>"
    when = original.sent.astimezone(ZoneInfo(account.zone)) if original.sent else None
    if when is None:
        return f"{author} a écrit\N{NO-BREAK SPACE}:" if language == "fr" else f"{author} wrote:"
    day, month = _DAYS[language][when.weekday()], _MONTHS[language][when.month - 1]
    if language == "fr":
        return f"Le {day} {when.day} {month} {when.year} à {when:%H:%M}, {author} a écrit\N{NO-BREAK SPACE}:"
    return f"On {day}, {when.day} {month} {when.year} at {when:%H:%M}, {author} wrote:"


def quoted(text: str) -> str:
    """Every line behind a mark; what was a quote already gets one more."""
    return "\n".join(
        f">{line}" if not line or line.startswith(">") else f"> {line}" for line in text.rstrip().splitlines()
    )


def _recipient(answer: Answer) -> Address:
    original = answer.original
    given = answer.to or (original and (original.reply_to or original.sender)) or ""
    for name, address in getaddresses([given]):
        if "@" in address:
            return Address(name, addr_spec=address)
    raise ValueError("this answer has nobody to go to")


def _subject(answer: Answer) -> str:
    if answer.subject is not None:
        return " ".join(answer.subject.split())
    language = "fr" if answer.account.language == "fr" else "en"
    former = answer.original.subject if answer.original else ""
    if answer.automatic:
        return _AUTOMATIC[language] + former
    if answer.original is None:
        return _NO_SUBJECT[language]
    return former if former.lower().startswith("re:") else f"Re: {former}"


def _html(text: str, line: str, original: str) -> str:
    paragraphs = "".join(f"<div>{escape(part) or '<br>'}</div>" for part in text.rstrip().splitlines())
    former = "<br>\n".join(escape(part) for part in original.rstrip().splitlines())
    return (
        f'<div dir="ltr">{paragraphs}</div><br>\n'
        f'<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{escape(line)}<br></div>\n'
        f'<blockquote class="gmail_quote" style="{_QUOTE_STYLE}">{former}</blockquote></div>\n'
    )
