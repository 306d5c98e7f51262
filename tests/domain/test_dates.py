"""The date grammar: what is said, the day that is meant, and how sure that is."""

from datetime import date

import pytest

from bot.domain.dates import DateFound, find_dates
from bot.domain.dates.rules import rule_named
from bot.domain.dates.spans import add_months, easter
from bot.domain.phrases import LEXICONS, canonical, tokenise

WEDNESDAY = date(2026, 11, 25)


def dates(language: str, text: str, sent: date = WEDNESDAY, *, american: bool = False) -> tuple[DateFound, ...]:
    lexicon = LEXICONS[language]
    return find_dates(canonical(tokenise(text), lexicon), lexicon, sent, american=american)


def days(language: str, text: str, *, american: bool = False) -> list[str]:
    return [str(found.span.future) for found in dates(language, text, american=american)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vendredi", "2026-11-27"),
        ("vendredi en huit", "2026-12-04"),
        ("jeudi en quinze", "2026-12-10"),
        ("mercredi", "2026-12-02"),
        ("lundi de la semaine prochaine", "2026-11-30"),
        ("vendrdi 4 decembre", "2026-12-04"),
        ("le 1er décembre", "2026-12-01"),
        ("15 déc. 2026 merci", "2026-12-15"),
        ("le vingt-cinq décembre", "2026-12-25"),
        ("au plus tard le 10", "2026-12-10"),
        ("le 5 du mois prochain", "2026-12-05"),
        ("05/12/2026", "2026-12-05"),
        ("le 5/12", "2026-12-05"),
        ("demain matin", "2026-11-26"),
        ("après-demain", "2026-11-27"),
        ("sous huitaine", "2026-12-03"),
        ("sous quinzaine", "2026-12-10"),
        ("dans dix jours", "2026-12-05"),
        ("sous 48h", "2026-11-27"),
        ("sous 3 jours ouvrés", "2026-11-30"),
        ("fin du mois", "2026-11-30"),
        ("à la fin du mois d'avril", "2027-04-30"),
        ("fin janvier", "2027-01-31"),
        ("mi-décembre", "2026-12-15"),
        ("début décembre", "2026-12-05"),
        ("courant février", "2027-02-28"),
        ("semaine 50", "2026-12-11"),
        ("la semaine du 14 décembre", "2026-12-18"),
        ("entre le 5 et le 10 janvier", "2027-01-10"),
        ("avant Noël", "2026-12-25"),
        ("fin d'année", "2026-12-31"),
    ],
)
def test_french_days_are_read(text: str, day: str) -> None:
    assert days("fr", text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by COB Wednesday", "2026-12-02"),
        ("on the 28th", "2026-11-28"),
        ("Monday, November 30, 2026", "2026-11-30"),
        ("the twenty fifth of December", "2026-12-25"),
        ("a week on Tuesday", "2026-12-08"),
        ("Friday week", "2026-12-04"),
        ("within 5 business days", "2026-12-02"),
        ("two weeks from today", "2026-12-09"),
        ("in a fortnight", "2026-12-09"),
        ("by EOM", "2026-11-30"),
        ("end of December", "2026-12-31"),
        ("early next week", "2026-12-01"),
        ("the 5th of next month", "2026-12-05"),
        ("tomorow", "2026-11-26"),
        ("Boxing Day", "2026-12-26"),
        ("Thanksgiving", "2026-11-26"),
    ],
)
def test_english_days_are_read(text: str, day: str) -> None:
    assert days("en", text) == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "bis zum 30.11.2026", "2026-11-30"),
        ("de", "am 1. Dezember", "2026-12-01"),
        ("de", "am 15. überweisen wir", "2026-12-15"),
        ("de", "Ende nächster Woche", "2026-12-04"),
        ("de", "in 14 Tagen", "2026-12-09"),
        ("de", "übermorgen", "2026-11-27"),
        ("es", "el 4 de diciembre", "2026-12-04"),
        ("es", "a finales de mes", "2026-11-30"),
        ("es", "mañana", "2026-11-26"),
        ("es", "el próximo lunes", "2026-11-30"),
        ("es", "dentro de quince días", "2026-12-10"),
    ],
)
def test_german_and_spanish_days_are_read(language: str, text: str, day: str) -> None:
    assert days(language, text) == [day]


def test_a_day_that_does_not_exist_is_a_finding() -> None:
    (found,) = dates("fr", "le 31 novembre")
    assert found.span.future is None
    assert found.span.impossible == "no_such_day"


def test_a_weekday_that_contradicts_its_date_is_a_finding() -> None:
    (found,) = dates("fr", "mardi 4 décembre 2026")
    assert found.span.impossible == "weekday_contradicts"


def test_a_day_gone_by_has_no_future() -> None:
    (found,) = dates("fr", "le 6 novembre")
    assert found.span.future is None
    assert found.span.past == date(2026, 11, 6)


@pytest.mark.parametrize("text", ["la semaine prochaine", "courant décembre", "début décembre", "vendredi prochain"])
def test_an_inferred_day_is_marked(text: str) -> None:
    (found,) = dates("fr", text)
    assert found.span.fuzzy


def test_numeric_dates_turn_for_an_american_only() -> None:
    assert days("en", "on 5/12/2026") == ["2026-12-05"]
    assert days("en", "on 12/11/2026", american=True) == ["2026-12-11"]


def test_a_numeric_date_with_two_near_readings_keeps_both() -> None:
    (found,) = dates("en", "on 02/03", date(2027, 1, 15))
    assert found.span.future == date(2027, 3, 2)
    assert found.other == date(2027, 2, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "le 10 %"), ("fr", "n° 5/12"), ("fr", "les 3 factures"), ("en", "may be"), ("de", "Guten Morgen")],
)
def test_what_is_no_date_is_left_alone(language: str, text: str) -> None:
    assert dates(language, text) == ()


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_every_rule_named_in_a_table_exists(language: str) -> None:
    read_by_the_reader = {
        "same_day", "due_date", "terms", "numeric", "greeting", "no_day", "part_of_day", "part_of_today", "days",
        "day_with_point", "day_alone",
    }  # fmt: skip
    counted = ("then", "after", "several")
    names = [rule.partition(":") for rule in LEXICONS[language].dates]
    rules = {name if kind in counted else f"{kind}{colon}{name}" for kind, colon, name in names}
    assert {rule for rule in rules - read_by_the_reader if rule_named(rule) is None} == set()


def test_easter_and_months_are_counted_right() -> None:
    assert [easter(year) for year in (2024, 2026, 2027)] == [date(2024, 3, 31), date(2026, 4, 5), date(2027, 3, 28)]
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)
