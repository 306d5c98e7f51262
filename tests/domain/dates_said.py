"""The date grammar the other way round: from a day to the ways it may be said, by language and family of rules.

A way is a template; `{d}` is the day in figures, `{words}` in words, `{th}` with its ending, `{m}` the month and
`{short}` the month cut short, `{w}` the weekday, `{y}` and `{yy}` the year, `{dd}` and `{mm}` two figures each, `{n}`
a count in figures and `{count}` in words, `{nth}` the place of a weekday in its month.
"""

from collections.abc import Mapping
from datetime import date

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
SHORT = {
    "fr": "janv fév mars avr mai juin juil août sept oct nov déc".split(),
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(),
    "de": "Jan Feb März Apr Mai Jun Jul Aug Sept Okt Nov Dez".split(),
    "es": "ene feb mar abr mayo jun jul ago sept oct nov dic".split(),
}
WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
}
NTH = {
    "fr": "premier deuxième troisième quatrième".split(),
    "en": "first second third fourth".split(),
    "de": "ersten zweiten dritten vierten".split(),
    "es": "primer segundo tercer cuarto".split(),
}
COUNTS = {
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze".split(),
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "de": "einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
}
_FRENCH = "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
_ENGLISH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
_GERMAN = "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten"
_SPANISH = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
_GERMAN_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
WORDS = {
    "fr": (
        f"{_FRENCH} dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six "
        "vingt-sept vingt-huit vingt-neuf trente trente-et-un"
    ).split(),
    "en": (
        f"{_ENGLISH} fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second "
        "twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
        "thirty-first"
    ).split(),
    "de": (
        f"{_GERMAN} vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten "
        + " ".join(f"{unit}undzwanzigsten" for unit in _GERMAN_UNITS)
        + " dreißigsten einunddreißigsten"
    ).split(),
    "es": (
        f"{_SPANISH} dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
        "veintisiete veintiocho veintinueve treinta treinta_y_uno"
    )
    .replace("treinta_y_uno", "treinta-y-uno")
    .split(),
}

# Each family is the ways of one language to say one kind of day.
WITH_YEAR: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "le {d} {m} {y}", "le {w} {d} {m} {y}", "{w} {d} {short}. {y}", "{dd}/{mm}/{y}", "le {dd}.{mm}.{y}",
        "le {dd}-{mm}-{y}", "{y}-{mm}-{dd}", "le {dd}/{mm}/{yy}", "{dd} {mm} {y}", "le {words} {m} {y}",
    ),
    "en": (
        "on {d} {m} {y}", "by the {th} of {m} {y}", "on {m} {d}, {y}", "{w}, {m} {d}, {y}", "{w} {d} {short} {y}",
        "on {dd}.{mm}.{y}", "{y}-{mm}-{dd}", "{y}/{mm}/{dd}", "on the {words} of {m} {y}",
    ),
    "de": (
        "am {d}. {m} {y}", "am {w}, dem {d}. {m} {y}", "bis {dd}.{mm}.{y}", "am {d}. {nm}. {y}", "am {dd}.{mm}.{yy}",
        "bis zum {d}. {short} {y}", "{y}-{mm}-{dd}", "am {words} {m} {y}",
    ),
    "es": (
        "el {d} de {m} de {y}", "el {w} {d} de {m} de {y}", "el {d} de {m} del {y}", "{dd}/{mm}/{y}",
        "el {dd}-{mm}-{y}", "{y}-{mm}-{dd}", "el {words} de {m} de {y}",
    ),
}  # fmt: skip
WITHOUT_YEAR: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "le {d} {m}", "d'ici le {d} {m}", "au plus tard le {w} {d} {m}", "{w} {d} {short}", "le {dd}/{mm}",
        "le {dd}.{mm}.", "pour le {words} {m}", "le {d} {m} au matin", "{w} {d} {m} à 10 h 30", "le {d} du mois de {m}",
        "{w}, le {d} {m}", "le {d} {m} prochain",
    ),
    "en": (
        "on {d} {m}", "by {th} {m}", "on the {th} of {m}", "{m} {d}", "{w} {d} {m}", "{w} the {th} of {m} at 10am",
        "by the {words} of {m}", "on {m} the {th}", "{d} {short}",
    ),
    "de": (
        "am {d}. {m}", "bis zum {d}. {m}", "am {w}, den {d}. {m}", "am {dd}.{mm}.", "am {d}.{nm}.", "am {words} {m}",
        "am {d}. {m} um 10 Uhr",
    ),
    "es": (
        "el {d} de {m}", "para el {w} {d} de {m}", "el {dd}/{mm}", "el {words} de {m}", "el día {d} de {m}",
        "el {d} de {m} a las 10",
    ),
}  # fmt: skip
OF_THIS_OR_NEXT_MONTH: Mapping[str, tuple[str, ...]] = {
    "fr": ("le {d}", "d'ici le {d}", "{w} {d}", "au plus tard le {w} {d}", "le {words}", "{w} {d} à 17h"),
    "en": ("on the {th}", "by the {th}", "on {th}", "{w} the {th}", "{w} {th} at noon", "by the {words}"),
    "de": ("am {d}.", "bis zum {d}.", "am {words}", "am {w}, den {d}.", "der {d}. passt", "bis {d}."),
    "es": ("el {d}", "para el {d}", "el {w} {d}", "el día {d}", "el {words}"),
}
THIS_COMING: Mapping[str, tuple[str, ...]] = {
    "fr": ("{w}", "ce {w}", "{w} matin", "{w} 17h", "{w} à 9 h", "d'ici {w}", "{w} au plus tard", "{w} qui vient"),
    "en": ("{w}", "this {w}", "{w} morning", "by COB {w}", "{w} 5pm", "noon on {w}", "{w} coming", "this coming {w}"),
    "de": ("{w}", "am {w}", "am kommenden {w}", "bis {w} Mittag", "{w} 10 Uhr", "{w}mittag", "diesen {w}"),
    "es": ("el {w}", "este {w}", "el {w} a las 10", "el {w} por la mañana", "este mismo {w}"),
}
A_WEEK_LATER: Mapping[str, tuple[str, ...]] = {
    "fr": ("{w} en huit", "de {w} en huit", "{w} prochain en huit", "{w} en 8"),
    "en": ("{w} week", "a week on {w}", "next {w} week", "a week from {w}"),
    "de": ("{w} in einer Woche", "{w} in acht Tagen", "am übernächsten {w}"),
    "es": ("el {w} en ocho", "{w} en ocho días"),
}
IN_DAYS: Mapping[str, tuple[str, ...]] = {
    "fr": ("dans {n} jours", "sous {n} jours", "ds {n} j", "d'ici {n} jours", "dans {count} jours", "endéans {n} j"),
    "en": ("in {n} days", "within {n} days", "within the next {n} days", "in {count} days", "{n} days from today"),
    "de": ("in {n} Tagen", "innert {n} Tagen", "binnen {n} Tagen", "heute in {n} Tagen", "in {count} Tagen"),
    "es": ("en {n} días", "dentro de {n} días", "de aquí a {n} días", "en {count} días", "en los próximos {n} días"),
}
IN_WEEKS: Mapping[str, tuple[str, ...]] = {
    "fr": ("dans {n} semaines", "sous {count} semaines", "d'ici {n} semaines"),
    "en": ("in {n} weeks", "{n} weeks from now", "in {count} weeks' time", "{count} weeks today"),
    "de": ("in {n} Wochen", "innerhalb von {n} Wochen", "heute in {count} Wochen"),
    "es": ("en {n} semanas", "dentro de {count} semanas"),
}
IN_MONTHS: Mapping[str, tuple[str, ...]] = {
    "fr": ("dans {n} mois", "sous {count} mois"),
    "en": ("in {n} months", "within {count} months", "{n} months from today"),
    "de": ("in {n} Monaten", "innerhalb von {n} Monaten"),
    "es": ("en {n} meses", "dentro de {count} meses"),
}
END_OF_MONTH: Mapping[str, tuple[str, ...]] = {
    "fr": ("fin {m}", "à la fin du mois de {m}", "le dernier jour de {m}", "fin {short}", "d'ici fin {m}"),
    "en": ("end of {m}", "by the end of {m}", "on the last day of {m}", "at {m} end"),
    "de": ("Ende {m}", "per Ultimo {m}", "am letzten Tag im {m}", "bis Ende {m}"),
    "es": ("a finales de {m}", "a fin de {m}", "el último día de {m}"),
}
WEEKDAY_OF_MONTH: Mapping[str, tuple[str, ...]] = {
    "fr": ("le {nth} {w} de {m}", "{nth} {w} du mois de {m}"),
    "en": ("the {nth} {w} of {m}", "on the {nth} {w} in {m}"),
    "de": ("am {nth} {w} im {m}", "am {nth} {w} des {m}"),
    "es": ("el {nth} {w} de {m}",),
}
DAYS_AFTER: Mapping[str, tuple[str, ...]] = {
    "fr": ("le {d} {m} {y}, puis {n} jours plus tard", "{n} jours après le {d} {m} {y}"),
    "en": ("on {d} {m} {y}, and {n} days later", "{n} days after {d} {m} {y}"),
    "de": ("am {d}. {m} {y} und {n} Tage später", "{n} Tage nach dem {d}. {m} {y}"),
    "es": ("el {d} de {m} de {y}, y {n} días después",),
}
SEVERAL: Mapping[str, tuple[str, ...]] = {
    "fr": ("le {a}, le {b} et le {c} {m} {y}", "les {a}, {b} et {c} {m} {y}"),
    "en": ("on the {a}, {b} and {c} {m} {y}", "{a}, {b}, and {c} {m} {y}"),
    "de": ("am {a}., {b}. und {c}. {m} {y}",),
    "es": ("los días {a}, {b} y {c} de {m} de {y}",),
}
CARRIERS: Mapping[str, tuple[str, ...]] = {
    "fr": ("{}", "Nous payons {}", "Virement {} sans faute, promis.", "c'est noté : {}."),
    "en": ("{}", "We will pay {}", "You'll have it {}, promise.", "noted: {}."),
    "de": ("{}", "Wir zahlen {}", "Sie haben es {}, versprochen."),
    "es": ("{}", "Pagamos {}", "Lo tiene {}, prometido."),
}
NO_DATES = (
    "24/7", "7j/7", "64.50", "1'250.00", "12,50", "50/50", "v2.10", "version 2.10", "facture 12-03", "Rechnung 12/04",
    "06 12 34 56 78", "06.12.34.56.78", "+33 1 42 12 03 20", "+44 20 7946 0958", "2/3", "FR76 3000 4000 0312 3456",
    "bon week-end", "bonne fin de semaine", "have a good weekend", "Schönes Wochenende", "buen fin de semana",
    "guten Morgen", "good morning", "Mon-Fri 9:00-17:00", "10 h 30", "n° 5/12", "Nr. 5/12", "ref 12/2026",
)  # fmt: skip


def ending(day: int) -> str:
    """The English ending of an ordinal."""
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def said(way: str, language: str, day: date, count: int = 0) -> str:
    """A day in one way; `count` is what `{n}` stands for."""
    return way.format(
        d=day.day,
        words=WORDS[language][day.day - 1].replace("-", " "),
        th=f"{day.day}{ending(day.day)}",
        m=MONTHS[language][day.month - 1],
        short=SHORT[language][day.month - 1],
        w=WEEKDAYS[language][day.weekday()],
        y=day.year,
        yy=f"{day:%y}",
        dd=f"{day:%d}",
        mm=f"{day:%m}",
        nm=day.month,
        n=count,
        count=COUNTS[language][count - 1] if 0 < count <= 12 else count,
        nth=NTH[language][(day.day - 1) // 7] if day.day <= 28 else "",
    )
