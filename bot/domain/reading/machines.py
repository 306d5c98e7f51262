"""The gate before any language: which mails were written by a program, and what such a mail tells.

Headers decide where they are clear; where they are not, words and headers together. A mail that states a payment is
never thrown away for its headers: an accounting program's advice is read like a person's words.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.mail import Mail
from bot.domain.phrases import Cue
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
    r"|auto(?:matic)?[- ]?reply|out of (?:the )?office|r[ée]ponse automatique|absence du bureau",
    re.IGNORECASE,
)
_RECEIPT_SUBJECT = re.compile(
    r"^(?:lu|read|gelesen|le[íi]do|non lu|not read|relayed|delivered|remis|accept[ée]d?) ?:", re.IGNORECASE
)
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
    states_payment = passage.has(Cue.PAYMENT, Cue.PROOF) and (bool(passage.amounts) or bool(passage.invoices))
    commits = passage.has(Cue.WILL_PAY, Cue.HAS_PAID, Cue.PROOF, Cue.SCHEDULED) and states_payment
    away = passage.has(Cue.ABSENT, Cue.BACK) or passage.has(Cue.ACKNOWLEDGED)
    if by_header or by_subject or by_words:
        if commits and not by_subject:
            return Automatic(Machine.PROGRAM)
        if commits and not away:
            return Automatic(Machine.PROGRAM)
        if not by_header and not by_subject and not away:
            return Automatic(Machine.PERSON)
        answer = _reply(mail, passage, sure=by_header or (by_subject and away) or (by_words and away))
        return replace(answer, signs=_signs(mail))
    if passage.has(Cue.ABSENT) and passage.has(Cue.BACK, Cue.WRITE_TO) and not _speaks_of_money(passage):
        return _reply(mail, passage, sure=False)
    return Automatic(Machine.PERSON)


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
    return next((name for name, holds in says.items() if holds), "")


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


def _reply(mail: Mail, passage: Passage, *, sure: bool) -> Automatic:
    contact = next(
        (
            passage.text[token.start : token.end].rstrip(".")
            for token in passage.tokens
            if token.kind == "#m" and passage.text[token.start : token.end].lower() != mail.sender.lower()
        ),
        "",
    )
    left = passage.has(Cue.LEFT)
    until = None if left else _until(passage)
    return Automatic(Machine.REPLY, absence=Absence(until), contact=contact, left=left, sure=sure)


def _until(passage: Passage) -> date | None:
    """The day the person is back: said so, or the end of the absence (the day after, when it is included)."""
    for sentence in passage.sentences:
        if not sentence.has(Cue.BACK) or sentence.has(Cue.ACKNOWLEDGED):
            continue
        for value in passage.values("#d", sentence.start, sentence.end):
            place = passage.place("#d", value)
            near = any(found.payload is Cue.BACK and abs(found.start - place) <= 8 for found in sentence.cues)
            day = passage.dates[value].span.future
            if near and day is not None and not _is_first_of_range(passage, sentence.end, value):
                return day
    for sentence in passage.sentences:
        if not sentence.has(Cue.ABSENT):
            continue
        days = passage.values("#d", sentence.start, sentence.end)
        usable = [value for value in days if passage.dates[value].span.future is not None]
        if usable:
            last = usable[-1]
            place = passage.place("#d", last)
            day = passage.dates[last].span.future
            after = [token.text.rstrip("_") for token in passage.tokens[place + 1 : place + 3]]
            included = any(
                word in {"inclus", "inclu", "compris", "included", "inclusive", "einschliesslich", "incluido"}
                for word in after
            )
            return day + timedelta(days=1) if day is not None and (included or len(usable) > 1) else day
    return None


def _is_first_of_range(passage: Passage, end: int, value: int) -> bool:
    later = passage.values("#d", passage.place("#d", value) + 1, end)
    return bool(later) and passage.place("#d", later[0]) - passage.place("#d", value) <= 2
