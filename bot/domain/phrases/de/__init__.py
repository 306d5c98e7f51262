"""What German-speaking debtors write: the table of the language."""

from bot.domain.phrases.de.dates import DATES
from bot.domain.phrases.de.kinds import KINDS
from bot.domain.phrases.de.paying import PAYING
from bot.domain.phrases.de.words import WORDS
from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.senses import Senses

_MONTHS = {
    "januar": 1, "janner": 1, "jan": 1, "februar": 2, "feb": 2, "marz": 3, "maerz": 3, "april": 4, "apr": 4, "mai": 5,
    "juni": 6, "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip
_WEEKDAYS = {
    "montag": 0, "mo": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "fr": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
_NUMBERS = {
    "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11, "zwolf": 12, "zwoelf": 12, "vierzehn": 14, "funfzehn": 15, "zwanzig": 20, "dreissig": 30, "ersten": 1,
    "hundert": 100, "tausend": 1000,
}  # fmt: skip

GERMAN = Lexicon(
    code="de",
    common=frozenset(
        "der die das den dem ein eine einen und oder ist sind wird werden wir ich sie ihre ihr unser "
        "unsere nicht kein mit von vom zum zur im am bis auf fur bei nach wie es haben hat habe wurde "
        "guten tag hallo bitte danke vielen rechnung zahlung zahlen uberweisen betrag gruss grusse "
        "freundlichen dank so bald noch einmal erst wieder bereits morgen heute gestern woche monat "
        "tagen montag dienstag mittwoch donnerstag freitag januar februar marz oktober dezember konnen "
        "uber uns dass april mai juni juli august september november bezahlt uberwiesen gezahlt".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"mo", "fr", "jan"}),
    leading=frozenset("im am ende mitte anfang bis seit vor nach ab den dem".split()),
    numbers=_NUMBERS,
    scales={},
    linking=frozenset({"und"}),
    one="ein|eine|einer|einem|eines",
    not_days=frozenset(
        "euro eur prozent uhr stunden tage tagen wochen monate monaten raten rechnungen mal stuck".split()
    ),
    fillers=frozenset(
        "ok ja guten tag hallo danke am bis zum spatestens den dann also gut nein doch versprochen".split()
    ),
    dates=DATES,
    cues=PAYING | KINDS,
    senses=Senses(WORDS),
)
