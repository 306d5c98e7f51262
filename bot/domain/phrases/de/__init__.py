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
_UNITS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TENS = {
    "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_SMALL = {word: value for word, value in _UNITS.items() if word != "ein"} | _TEENS | _TENS
_COMPOUND = {f"{unit}und{ten}": more + value for ten, value in _TENS.items() for unit, more in _UNITS.items()}
_NUMBERS = _SMALL | _COMPOUND | {"fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "hundert": 100, "tausend": 1000}
_ROOTS = {"er": 1, "zwei": 2, "drit": 3, "vier": 4, "funf": 5, "sechs": 6, "sieb": 7, "sieben": 7, "ach": 8, "neun": 9}
_ROOTS |= _TEENS | {word: value for word, value in (_TENS | _COMPOUND).items() if value < 32}
_ORDINALS = {
    f"{root}{'s' if value > 19 or root == 'er' else ''}t{ending}": value
    for root, value in _ROOTS.items()
    for ending in ("en", "er", "e")
} | {f"fuenf{ending}": value for ending, value in (("ten", 5), ("zehnten", 15))}

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
    one="ein|eine|einer|einem|eines|einen",
    ordinals=_ORDINALS,
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
