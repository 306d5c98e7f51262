"""The gate before any language: which mails were written by a program, and what such a mail tells.

Headers decide where they are clear; where they are not, words and headers together. A mail that states a payment is
never thrown away for its headers: an accounting program's advice is read like a person's words.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.reading.absence import back_day
from bot.domain.reading.meaning import Absence, Bounce, Finding
from bot.domain.reading.passage import Passage


class Machine(StrEnum):
    """Who wrote: a person, a mail server that could not deliver, a program that answers, or one that pays."""

    PERSON = "person"
    BOUNCE = "bounce"
    REPLY = "reply"
    PROGRAM = "program"


_MAILER = re.compile(
    r"^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|no-?reply-dsn|microsoftexchange[0-9a-f]{8,40})", re.IGNORECASE
)
_FAILED_SUBJECT = re.compile(
    r"undeliver|non remis|delivery (?:status|fail|has failed)|failure notice|returned mail"
    r"|mail delivery (?:failed|subsystem)"
    r"|[ée]chec (?:de |d')(?:la )?(?:remise|envoi|distribution)|non distribu|non d[ée]livr|unzustellbar"
    r"|nicht zustellbar"
    r"|no se (?:ha podido|pudo) entregar|message (?:not delivered|undeliverable)|warning: (?:could not send|message)"
    r"|mail system error|(?:remise|livraison) (?:retard[ée]e|diff[ée]r[ée]e)|delivery delayed",
    re.IGNORECASE,
)
_REPLY_SUBJECT = re.compile(
    r"^\W{0,3}(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|mail)|r[ée]ponse automatique"
    r"|automatische antwort"
    r"|respuesta autom[áa]tica|out of (?:the )?office|absence(?: du bureau)?\b|absente?s?\b|abwesen|ooo\b"
    r"|fuera de la oficina"
    r"|accus[ée] (?:de )?(?:r[ée]ception|lecture)|acknowledge?ment|lu ?:|read ?:|gelesen ?:|le[íi]do ?:"
    r"|non lu ?:|not read ?:"
    r"|\[?request received|\[?ticket\b|\[?case\b|read receipt|message d'absence|cong[ée]s?\b|vacation\b)"
    r"|auto(?:matic)?[- ]?reply|out of (?:the )?office"
    r"|r[ée]ponse automatique|absence du bureau",
    re.IGNORECASE,
)
# A subject that a mail program puts before ours: no person writes so.
_ANNOUNCED = re.compile(
    r"^\W{0,3}(?:automatic reply|automatische antwort|r[ée]ponse automatique|respuesta autom[áa]tica"
    r"|auto(?:matic)?[- ]?reply|out of (?:the )?office|fuera de la oficina|abwesen(?:d|heit|heitsnotiz)?"
    r"|absence(?: du bureau)?|ooo) ?[:-]",
    re.IGNORECASE,
)
_RECEIPT_SUBJECT = re.compile(
    r"^(?:lu|read|gelesen|le[íi]do|non lu|not read|relayed|delivered|remis|accept[ée]d?) ?:", re.IGNORECASE
)
_MADE = re.compile(r"x-[a-z0-9-]{0,40}(?:generated|automated)")  # as help desks mark what they write
_YES = frozenset({"true", "yes", "1"})
_SUCCESS = frozenset({"delivered", "relayed", "expanded"})
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PERMANENT = re.compile(r"(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)55[0134](?!\d)")
_TEMPORARY = re.compile(r"(?<![\d.])4\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)4[25][0-2](?!\d)")
_FULL = re.compile(
    r"(?<!\d)5\.2\.2(?!\d)|(?<!\d)552(?!\d)|mailbox (?:is )?full|over ?quota|quota exceeded|bo[îi]te .{0,60}pleine",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Automatic:
    """What the gate saw. `bounce` and `absence` are set for their kind; `permanent_unknown` is a full mailbox."""

    machine: Machine
    bounce: Bounce | None = None
    absence: Absence | None = None
    contact: str = ""
    left: bool = False
    sure: bool = True
    signs: tuple[Finding, ...] = ()


def judge(mail: Mail, passage: Passage) -> Automatic:
    """Tell what wrote a mail and, for a bounce or an automatic reply, what it says."""
    bounce = _bounce(mail, passage)
    if bounce is not None:
        return replace(bounce, signs=_signs(mail))
    header = _automatic_header(mail)
    by_header = bool(header)
    by_subject = bool(_REPLY_SUBJECT.search(mail.subject[:300]))
    by_words = passage.has(Cue.AUTOMATIC)
    hinted = _hinted(mail)
    states_payment = passage.has(Cue.PAYMENT, Cue.PROOF) and (bool(passage.amounts) or bool(passage.invoices))
    commits = passage.has(Cue.WILL_PAY, Cue.HAS_PAID, Cue.PROOF, Cue.SCHEDULED) and states_payment
    away = passage.has(Cue.ABSENT, Cue.BACK, Cue.ACKNOWLEDGED)
    answers = away or passage.has(Cue.RECEIPT)
    if by_header or by_subject or by_words or (hinted and answers):
        if commits and not (by_subject and away):
            return Automatic(Machine.PROGRAM)
        if _is_notice(passage) and not by_subject and not answers:
            return Automatic(Machine.PROGRAM)
        announced = bool(_ANNOUNCED.search(mail.subject[:300]))
        if not by_header and not announced and (_commits(passage) or not (by_subject or answers)):
            return Automatic(Machine.PERSON)
        sure = by_header or announced or by_subject + by_words + hinted + answers > 1
        return replace(answer_of(mail, passage, sure=sure), signs=_signs(mail))
    if passage.has(Cue.ABSENT) and passage.has(Cue.BACK, Cue.WRITE_TO) and not _speaks_of_money(passage):
        return answer_of(mail, passage, sure=False)
    return Automatic(Machine.PERSON)


def _is_notice(passage: Passage) -> bool:
    """Whether it names one of our invoices, a sum and a payment: what a bank or an accounting program sends."""
    known = any(invoice.number for invoice in passage.invoices)
    return known and bool(passage.amounts) and passage.has(Cue.PAYMENT)


def _hinted(mail: Mail) -> bool:
    """Whether a header says that the mail is none of many persons' mails: no proof, but one sign more."""
    bulk = mail.header("precedence").lower() in {"bulk", "junk", "list"}
    return bulk or bool(mail.header("x-auto-response-suppress"))


def _commits(passage: Passage) -> bool:
    """Whether somebody pays or has paid: then a subject like "Absence" is a person's."""
    return passage.has(Cue.WILL_PAY, Cue.HAS_PAID)


def _speaks_of_money(passage: Passage) -> bool:
    return passage.has(Cue.PAYMENT, Cue.PAYING, Cue.WILL_PAY, Cue.HAS_PAID, Cue.COMMIT, Cue.DISPUTE)


def _signs(mail: Mail) -> tuple[Finding, ...]:
    """The headers that tell a program, as proof."""
    header = _automatic_header(mail)
    failed = "x-failed-recipients" if mail.header("x-failed-recipients") else ""
    names = dict.fromkeys(filter(None, (header, failed)))
    found = [Finding("machine.header", f"{name}: {mail.header(name)}"[:200], "automatic") for name in names]
    if any(pattern.search(mail.subject[:300]) for pattern in (_REPLY_SUBJECT, _FAILED_SUBJECT)):
        found.append(Finding("machine.subject", mail.subject[:200], "automatic"))
    return tuple(found)


def _automatic_header(mail: Mail) -> str:
    """The name of the header that says that no person wrote; empty when none does."""
    submitted = mail.header("auto-submitted").lower()
    says = {
        "auto-submitted": bool(submitted) and not submitted.startswith("no"),
        "x-autoreply": bool(mail.header("x-autoreply")),
        "x-autorespond": bool(mail.header("x-autorespond")),
        "x-autoreply-from": bool(mail.header("x-autoreply-from")),
        "precedence": mail.header("precedence").lower() in {"auto_reply", "auto-reply"},
        "content-type": "disposition-notification" in mail.header("content-type").lower(),
        "return-path": mail.header("return-path") == "<>",
    }
    made = (name for name, value in mail.headers if _MADE.fullmatch(name) and value.strip().lower() in _YES)
    return next((name for name, holds in says.items() if holds), "") or next(made, "")


def _bounce(mail: Mail, passage: Passage) -> Automatic | None:
    """A delivery report, by its own part, or else by a mail server's address together with its words."""
    if mail.reports:
        return _reported(mail)
    from_mailer = bool(_MAILER.match(mail.sender)) or bool(mail.header("x-failed-recipients"))
    null_path = mail.header("return-path") == "<>"
    by_subject = bool(_FAILED_SUBJECT.search(mail.subject[:300]))
    by_words = passage.has(Cue.UNDELIVERED, Cue.FULL_BOX, Cue.DELAYED_MAIL) or bool(_PERMANENT.search(mail.text[:5000]))
    report_type = "delivery-status" in mail.header("content-type").lower()
    signs = (
        2 * report_type + 2 * bool(mail.header("x-failed-recipients")) + from_mailer + null_path + by_subject + by_words
    )
    if signs < 2 or not (from_mailer or null_path or report_type or by_subject):
        return None
    if not (by_subject or by_words or report_type):
        return None
    if _RECEIPT_SUBJECT.match(mail.subject) or (passage.has(Cue.RECEIPT) and not by_words):
        return Automatic(Machine.REPLY, absence=Absence(None))
    text = mail.text[:5000]
    own = {mail_address.lower() for mail_address in mail.recipients} | {mail.sender.lower()}
    failed = mail.header("x-failed-recipients")
    named = [address.rstrip(".").lower() for address in _ADDRESS.findall(failed or passage.text[:5000])]
    recipients = tuple(dict.fromkeys(address for address in named if address not in own and not _MAILER.match(address)))
    delayed = passage.has(Cue.DELAYED_MAIL) and not _PERMANENT.search(text)
    full = bool(_FULL.search(text)) or passage.has(Cue.FULL_BOX)
    temporary = delayed or full or (bool(_TEMPORARY.search(text)) and not _PERMANENT.search(text))
    return Automatic(Machine.BOUNCE, bounce=Bounce(not temporary, recipients[:20]), sure=not full)


def _reported(mail: Mail) -> Automatic:
    actions = {report.action for report in mail.reports if report.action}
    if actions and actions <= _SUCCESS:
        return Automatic(Machine.REPLY, absence=Absence(None))
    failed = [report for report in mail.reports if report.action not in _SUCCESS]
    permanent = any(
        (report.action == "failed" and not report.status.startswith("4")) or report.status.startswith("5")
        for report in failed
    )
    full = all(report.status == "5.2.2" for report in failed)
    recipients = dict.fromkeys(_bare(report.recipient) for report in failed if report.recipient)
    return Automatic(Machine.BOUNCE, bounce=Bounce(permanent and not full, tuple(recipients)), sure=not full)


def _bare(recipient: str) -> str:
    found = _ADDRESS.search(recipient)
    return found[0] if found else recipient


def answer_of(mail: Mail, passage: Passage, *, sure: bool) -> Automatic:
    """What an automatic reply says: when the person is back, whom to write to, whether the person left for good."""
    own = {mail.sender.lower(), *(address.lower() for address in mail.recipients)}
    named = (passage.text[token.start : token.end].rstrip(".") for token in passage.tokens if token.kind == "#m")
    contact = next((address for address in named if address.lower() not in own), "")
    left = passage.has(Cue.LEFT)
    until = None if left else back_day(passage)
    return Automatic(Machine.REPLY, absence=Absence(until), contact=contact, left=left, sure=sure)
