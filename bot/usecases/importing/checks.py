"""What is wrong with a row, by itself or beside the other rows of its file. Nothing here looks at what is on file."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.domain.lifecycle import COURTESY, LATE
from bot.usecases.importing.rows import DOCUMENT_MAXIMUM, InvoiceRow, Rejection, RejectionCode

LANGUAGES = ("fr", "en")  # those that there are letters in
STAGES = tuple(stage.value for stage in (*COURTESY, *LATE))  # what `last_stage` may say, from the first to the last
COUNTRIES = frozenset(  # ISO 3166-1 alpha-2
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split()
)

_EARLIEST = date(2013, 1, 1)  # from where on every calendar of holidays is known; older debts are time-barred
_MAXIMUM_MINOR = 10**13
_MAXIMUM_LENGTH = {"number": 64, "email": 254}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_EMAIL = re.compile(
    r"(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]"
)
# Fields that end up in a header, a file name or a card: not one of them may hold a control character.
_SAID = ("number", "customer_key", "customer_name", "email", "contact_name", "phone", "siren", "vat_number")


def name_key(name: str) -> str:
    """A customer's name without case, accents, punctuation and double spaces: `Café  Solène` is `cafe solene`."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


def check(row: InvoiceRow, today: date) -> Rejection | None:
    """The first thing wrong with a row by itself, or None."""
    found = _wrong_words(row)
    if found is None and not row.cancelled:  # of a cancelled invoice nothing counts but that it is
        found = _wrong_amounts(row) or _wrong_days(row, today)
    if found is None:
        return None
    code, field, words = found
    number = "" if code is RejectionCode.CONTROL_CHARACTERS and field == "number" else row.number[:64]
    return Rejection(row.source, row.row, number, code, _CONTROL.sub(" ", words)[:200], field)


_Wrong = tuple[RejectionCode, str, str]


def _wrong_words(row: InvoiceRow) -> _Wrong | None:
    for field, code in (("number", RejectionCode.NUMBER_MISSING), ("customer_name", RejectionCode.CUSTOMER_MISSING)):
        if not getattr(row, field).strip():
            return code, field, ""
    said = [(field, str(getattr(row, field))) for field in _SAID]
    for field, value in (*said, ("document", row.document.name if row.document else "")):
        if _CONTROL.search(value):
            return RejectionCode.CONTROL_CHARACTERS, field, value
        if len(value) > _MAXIMUM_LENGTH.get(field, 200):
            return RejectionCode.TOO_LONG, field, value
    if not name_key(row.customer_name):
        return RejectionCode.CUSTOMER_MISSING, "customer_name", row.customer_name
    if row.email and not _EMAIL.fullmatch(row.email):
        return RejectionCode.EMAIL_BAD, "email", row.email
    if row.country not in COUNTRIES:
        return RejectionCode.COUNTRY_UNKNOWN, "country", row.country
    if row.language not in LANGUAGES:
        return RejectionCode.LANGUAGE_UNKNOWN, "language", row.language
    if any(_CONTROL.search(group) or len(group) > 64 for group in row.groups):
        return RejectionCode.CONTROL_CHARACTERS, "groups", ", ".join(row.groups)
    if row.document and len(row.document.content) > DOCUMENT_MAXIMUM:
        return RejectionCode.DOCUMENT_TOO_LARGE, "document", row.document.name
    return None


def _wrong_amounts(row: InvoiceRow) -> _Wrong | None:
    shown = f"{row.total.decimal} {row.total.currency}"
    if row.total.minor < 0:
        return RejectionCode.AMOUNT_NEGATIVE, "total", shown
    if row.total.minor == 0:
        return RejectionCode.AMOUNT_ZERO, "total", shown
    if row.settled.currency != row.total.currency:
        return RejectionCode.AMOUNTS_DISAGREE, "settled", f"{shown}, {row.settled.decimal} {row.settled.currency}"
    if row.settled.minor < 0:
        return RejectionCode.AMOUNTS_DISAGREE, "settled", f"{row.settled.decimal} {row.settled.currency}"
    if max(row.total.minor, row.settled.minor) > _MAXIMUM_MINOR:
        return RejectionCode.AMOUNT_TOO_LARGE, "total", shown
    return None


def _wrong_days(row: InvoiceRow, today: date) -> _Wrong | None:
    for field, day in (("issued_on", row.issued_on), ("due_on", row.due_on), ("last_sent_on", row.last_sent_on)):
        if day is not None and not _EARLIEST <= day <= today + timedelta(days=3653):
            return RejectionCode.DATE_IMPLAUSIBLE, field, day.isoformat()
    if row.due_on < row.issued_on:
        return RejectionCode.DUE_BEFORE_ISSUE, "due_on", f"{row.issued_on.isoformat()} > {row.due_on.isoformat()}"
    if row.last_stage and row.last_stage not in STAGES:
        return RejectionCode.STAGE_UNKNOWN, "last_stage", row.last_stage
    if row.last_stage and row.last_sent_on is None:
        return RejectionCode.STAGE_WITHOUT_DAY, "last_sent_on", row.last_stage
    if row.last_sent_on is None:
        return None
    if not row.last_stage:
        return RejectionCode.DAY_WITHOUT_STAGE, "last_stage", row.last_sent_on.isoformat()
    if row.last_sent_on > today:
        return RejectionCode.LAST_SENT_IN_FUTURE, "last_sent_on", row.last_sent_on.isoformat()
    return None


def clashes(rows: Sequence[InvoiceRow]) -> dict[int, Rejection]:
    """Rows of one file that claim one number for two customers, amounts or days: none of them is to be trusted.

    The keys are places in `rows`. A number repeated with the same facts is no clash: some exports print an invoice once
    for each of its lines.
    """
    groups: dict[tuple[str, str], list[int]] = {}
    for place, row in enumerate(rows):
        groups.setdefault((row.source, row.number), []).append(place)
    found: dict[int, Rejection] = {}
    for group in groups.values():
        wrong = _clash([rows[place] for place in group])
        if wrong:
            code, field, words = wrong
            for place in group:
                row = rows[place]
                found[place] = Rejection(row.source, row.row, row.number, code, words[:200], field)
    return found


def _clash(group: Sequence[InvoiceRow]) -> _Wrong | None:
    if len({row.customer_key or name_key(row.customer_name) for row in group}) > 1:
        return RejectionCode.TWO_CUSTOMERS, "customer_name", _one_of_each(row.customer_name for row in group)
    if len({(row.total, row.settled) for row in group}) > 1:
        shown = (f"{row.total.decimal} {row.total.currency} ({row.settled.decimal})" for row in group)
        return RejectionCode.TWO_AMOUNTS, "total", _one_of_each(shown)
    if len({(row.issued_on, row.due_on) for row in group}) > 1:
        return RejectionCode.TWO_DATES, "due_on", _one_of_each(row.due_on.isoformat() for row in group)
    for field in ("cancelled", "direct_debit", "disputed", "last_stage", "last_sent_on"):
        if len({getattr(row, field) for row in group}) > 1:
            return RejectionCode.ROWS_DISAGREE, field, _one_of_each(str(getattr(row, field)) for row in group)
    return None


def _one_of_each(words: Iterable[str]) -> str:
    return " / ".join(dict.fromkeys(words))
