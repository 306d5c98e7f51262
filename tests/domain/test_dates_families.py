"""Families of ways to say when: one parametrised test a family, in every language that has it, and their decoys.

Everything is said on Wednesday 25 November 2026.
"""

from datetime import date

import pytest

from bot.domain.dates import DateFound, find_dates
from bot.domain.phrases import LEXICONS, canonical, tokenise

WEDNESDAY = date(2026, 11, 25)


def dates(language: str, text: str, sent: date = WEDNESDAY) -> tuple[DateFound, ...]:
    lexicon = LEXICONS[language]
    return find_dates(canonical(tokenise(text), lexicon), lexicon, sent)


def days(language: str, text: str) -> str:
    return " ".join(f"{found.span.future:%m-%d}" if found.span.future else "none" for found in dates(language, text))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le conseil signe le 3, nous payons le lendemain.", "12-03 12-04"),
        ("fr", "Signature le 3, virement deux jours plus tard.", "12-03 12-05"),
        ("fr", "La moitié vendredi, l'autre le vendredi suivant.", "11-27 12-04"),
        ("fr", "Jeudi non, mardi qui suit oui.", "11-26 12-01"),
        ("fr", "400 le 30, encore 400 le 30 d'après.", "11-30 12-30"),
        ("fr", "La moitié le 4 décembre et le reste un mois plus tard.", "12-04 01-04"),
        ("fr", "le lendemain du 15 décembre", "12-16"),
        ("fr", "l'avant-veille de Noël", "12-23"),
        ("en", "The board meets on the 3rd, we pay the day after.", "12-03 12-04"),
        ("en", "Half on Friday, half the Friday after.", "11-27 12-04"),
        ("en", "£100 today and the same a fortnight later.", "11-25 12-09"),
        ("en", "the day after Christmas", "12-26"),
        ("en", "two days before the 15th", "12-13"),
        ("de", "Die Hälfte am Freitag, den Rest eine Woche später.", "11-27 12-04"),
        ("de", "drei Tage vor Weihnachten", "12-22"),
        ("es", "La mitad el viernes y el resto el viernes siguiente.", "11-27 12-04"),
        ("es", "Firmamos el 3 y pagamos al día siguiente.", "12-03 12-04"),
    ],
)
def test_a_day_may_be_counted_from_another_date(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "deux jours après votre passage"),
        ("fr", "le lendemain de la kermesse"),
        ("fr", "nous payons le vendredi suivant"),
        ("en", "the day after the meeting"),
        ("en", "two weeks after we get the goods"),
        ("de", "fünf Tage nach Lieferung"),
    ],
)
def test_what_is_counted_from_no_date_has_no_day(language: str, text: str) -> None:
    assert [found.span.future for found in dates(language, text) if found.span.future] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "le dernier vendredi du mois", "11-27"),
        ("fr", "le premier lundi du mois", "12-07"),
        ("fr", "le premier lundi du mois prochain", "12-07"),
        ("fr", "le dernier jour ouvré de janvier", "01-29"),
        ("fr", "le dernier jour du trimestre", "12-31"),
        ("fr", "le dernier jour de l'année", "12-31"),
        ("fr", "fin T1", "03-31"),
        ("fr", "à la fin du premier trimestre", "03-31"),
        ("fr", "le premier du mois", "12-01"),
        ("en", "the last working day of the month", "11-30"),
        ("en", "the last Friday of next month", "12-25"),
        ("en", "the first Tuesday of December", "12-01"),
        ("en", "by the end of Q1", "03-31"),
        ("en", "on the last day of the quarter", "12-31"),
        ("de", "am Monatsersten", "12-01"),
        ("de", "zum Ultimo", "11-30"),
        ("de", "per Ultimo Dezember", "12-31"),
        ("de", "am letzten Freitag im Monat", "11-27"),
        ("de", "am letzten Bankarbeitstag des Monats", "11-30"),
        ("de", "Ende des ersten Quartals", "03-31"),
        ("es", "el último viernes de mes", "11-27"),
        ("es", "el último día del trimestre", "12-31"),
        ("es", "a primeros de mes", "12-05"),
        ("es", "el primer lunes de diciembre", "12-07"),
    ],
)
def test_a_place_in_a_month_a_quarter_or_a_year_is_a_day(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "a week today", "12-02"),
        ("en", "tomorrow week", "12-03"),
        ("en", "a fortnight today", "12-09"),
        ("en", "two weeks on Friday", "12-11"),
        ("en", "next Friday week", "12-04"),
        ("en", "give me three business days", "11-30"),
        ("en", "on or before 25th inst", "12-25"),
        ("en", "the 9th prox", "12-09"),
        ("en", "D+3", "11-30"),
        ("fr", "d'aujourd'hui en quinze", "12-09"),
        ("fr", "demain en huit", "12-03"),
        ("fr", "endéans les trois jours ouvrables", "11-30"),
        ("fr", "donnez-moi dix jours", "12-05"),
        ("fr", "d'ici à 10 jours", "12-05"),
        ("fr", "le prochain jour ouvré", "11-26"),
        ("fr", "J+2", "11-27"),
        ("de", "heute in vierzehn Tagen", "12-09"),
        ("de", "innert 10 Tagen", "12-05"),
        ("de", "am nächsten Werktag", "11-26"),
        ("de", "nächste Woche Mittwoch", "12-02"),
        ("es", "de aquí a quince días", "12-10"),
        ("es", "el viernes que viene", "11-27"),
        ("es", "a mediados de la semana entrante", "12-02"),
    ],
)
def test_a_stretch_of_days_is_counted(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "fin décembre, janvier et février", "12-31 01-31 02-28"),
        ("fr", "le 5, le 15 et le 25", "12-05 12-15 12-25"),
        ("fr", "le 15, le 30 et le 15 suivant", "12-15 12-30 01-15"),
        ("fr", "un tiers à 30, 60 et 90 jours", "12-25 01-24 02-23"),
        ("en", "the last day of March, April, May", "03-31 04-30 05-31"),
        ("en", "April 30, May 20 and 21", "04-30 05-20 05-21"),
        ("en", "on the 10th and 25th", "12-10 12-25"),
        ("de", "am 10., 20. und 30. jeweils ein Drittel", "12-10 12-20 12-30"),
        ("de", "am 1. März, 1. April und 1. Mai", "03-01 04-01 05-01"),
        ("es", "los últimos de enero, febrero y marzo", "01-31 02-28 03-31"),
        ("es", "el 4 y el 18 de diciembre", "12-04 12-18"),
    ],
)
def test_a_list_holds_a_date_for_each_of_its_parts(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "vendredi 17h dernier délai", "11-27"),
        ("fr", "mercredi 9 h", "12-02"),
        ("fr", "le 3 à 9 h 12", "12-03"),
        ("fr", "demain avant midi", "11-26"),
        ("fr", "jeudi entre 9 h et 11 h", "11-26"),
        ("en", "Thursday 10am", "11-26"),
        ("en", "Friday, 3 p.m., your office", "11-27"),
        ("en", "by noon on Friday", "11-27"),
        ("en", "by noon", "11-25"),
        ("en", "first thing tomorrow", "11-26"),
        ("de", "Freitag 10 Uhr", "11-27"),
        ("de", "morgen zwischen 9 und 11 Uhr", "11-26"),
        ("de", "Dienstagmittag", "12-01"),
        ("es", "viernes 10 h", "11-27"),
        ("es", "el lunes a las 10", "11-30"),
    ],
)
def test_a_time_belongs_to_its_day_and_is_no_day_itself(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "dem1 18h", "11-26"),
        ("fr", "2main", "11-26"),
        ("fr", "ds 48h", "11-27"),
        ("fr", "mar. prochain", "12-01"),
        ("fr", "le vingt et un décembre", "12-21"),
        ("fr", "le dix-sept décembre", "12-17"),
        ("fr", "le 12 mars 27", "03-12"),
        ("fr", "12 03 2027", "03-12"),
        ("fr", "le 15-12", "12-15"),
        ("fr", "le 30.12., merci", "12-30"),
        ("fr", "bendredi", "11-27"),
        ("en", "2moro", "11-26"),
        ("en", "nxt fri", "11-27"),
        ("en", "payment is being done Thu via the app", "11-26"),
        ("en", "on the twenty-first", "12-21"),
        ("en", "by the fifth.", "12-05"),
        ("en", "on 24.12. in our bank", "12-24"),
        ("en", "wendesday", "12-02"),
        ("de", "am Fünfzehnten", "12-15"),
        ("de", "am einunddreißigsten", "12-31"),
        ("de", "am 12. 3. zahlen wir", "03-12"),
        ("de", "wäre der 20. für Sie in Ordnung?", "12-20"),
        ("es", "el treinta y uno", "12-31"),
        ("es", "el bierne", "11-27"),
    ],
)
def test_words_figures_short_forms_and_slips_are_read(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "lundi de Pâques", "03-29"),
        ("fr", "le jeudi de l'Ascension", "05-06"),
        ("fr", "le lundi de Pentecôte", "05-17"),
        ("fr", "à la Saint-Nicolas", "12-06"),
        ("en", "Shrove Tuesday", "02-09"),
        ("en", "Presidents' Day", "02-15"),
        ("en", "Thanksgiving", "11-26"),
        ("en", "Black Friday", "11-27"),
        ("en", "St Patrick's Day", "03-17"),
        ("de", "Rosenmontag", "02-08"),
        ("de", "Karfreitag", "03-26"),
        ("de", "Heilige Drei Könige", "01-06"),
        ("de", "am zweiten Weihnachtstag", "12-26"),
        ("es", "Viernes Santo", "03-26"),
        ("es", "la Inmaculada", "12-08"),
    ],
)
def test_feasts_have_their_day(language: str, text: str, expected: str) -> None:
    assert days(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Bonne fin de semaine à vous"),
        ("fr", "Nos bureaux sont ouverts du lundi au vendredi"),
        ("fr", "joignable du lundi au vendredi, de 9 h à 17 h"),
        ("fr", "vous serez le premier servi"),
        ("fr", "le premier de vos virements"),
        ("fr", "venez un de ces dimanches"),
        ("fr", "assistance 24/7"),
        ("fr", "1/3 maintenu"),
        ("fr", "Bonnes fêtes de fin d'année"),
        ("fr", "il est en mer"),
        ("en", "the second reminder"),
        ("en", "our 3rd party provider"),
        ("en", "never received 6 of the 24 cases"),
        ("en", "I can't give a day, sorry"),
        ("en", "Opening hours: Monday to Friday"),
        ("en", "Merry Christmas"),
        ("en", "he may march in"),
        ("de", "zum 2. Mal"),
        ("de", "der 20 Jahre alte Vertrag"),
        ("de", "wir achten darauf"),
        ("es", "el primero de los pagos"),
        ("es", "abierto de lunes a viernes"),
        ("es", "100 cada uno."),
    ],
)
def test_what_is_no_day_is_left_alone(language: str, text: str) -> None:
    assert dates(language, text) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "depuis la fin du mois dernier"),
        ("fr", "le 4 décembre dernier"),
        ("fr", "il y a une heure"),
        ("en", "at the end of last month"),
        ("en", "the 5th of last month"),
        ("en", "this past Friday"),
        ("de", "Ende letzter Woche"),
        ("es", "a finales del mes pasado"),
    ],
)
def test_what_is_gone_by_has_no_day_to_come(language: str, text: str) -> None:
    assert [found.span.future for found in dates(language, text)] == [None]


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_the_tables_of_one_language_share_no_rule(language: str) -> None:
    package = __import__(f"bot.domain.phrases.{language}", fromlist=["dates", "feasts", "periods"])
    tables = [package.feasts.FEASTS, package.periods.PERIODS]
    assert not set(tables[0]) & set(tables[1])
    assert len(package.dates.DATES) == len(tables[0]) + len(tables[1]) + len(package.dates._DATES)
