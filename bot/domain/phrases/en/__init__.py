"""What English-speaking debtors write: the table of the language."""

from bot.domain.phrases.en.dates import DATES
from bot.domain.phrases.en.kinds import KINDS
from bot.domain.phrases.en.paying import PAYING
from bot.domain.phrases.en.words import WORDS
from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.senses import Senses

_MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2, "thursday": 3,
    "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "tenth": 10, "fifth": 5, "couple": 2,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "eigth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
}  # fmt: skip

ENGLISH = Lexicon(
    code="en",
    common=frozenset(
        "within should also then been being there here just now out go one both all until the a an and or is are "
        "was were will shall would could can i you we he she it they this that your our my for by with from in on "
        "at to of not no but if so hello hi dear thanks thank regards please invoice payment pay paid transfer "
        "have has had be do does did ll re ve t s m am week month day days tomorrow today yesterday next last end "
        "monday tuesday wednesday thursday friday saturday sunday january february june july august september "
        "october november december sorry know get sent send".split()
    ),
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    doubtful=frozenset({"march", "mar", "may", "sat", "sun", "mon", "wed", "jan", "second"}),
    leading=frozenset(
        "in of by on end mid early late until till before after from since during this next last start beginning "
        "middle the for and or every each".split()
    ),
    numbers=_NUMBERS,
    scales={"hundred": 100, "thousand": 1000},
    linking=frozenset({"and"}),
    one="a|an|one",
    ordinals=_ORDINALS,
    not_days=frozenset(
        "euros euro pounds pound dollars dollar eur gbp usd percent k hours hour min days day months month weeks "
        "week times invoices years street road payments am pm p o oclock hrs party parties "
        "reminder notice floor time attempt quarter half hand class one person working business "
        "instalment installment instalments installments".split()
    ),
    fillers=frozenset(
        "not but can do does works ok okay yes hi hello sure thanks for on by at the latest it this "
        "will be then so say "
        "rather sorry no actually make that morning please fine cheers understood noted word you have my promise "
        "from before regards".split()
    ),
    dates=DATES,
    cues=PAYING | KINDS,
    senses=Senses(WORDS),
)
