"""Dates, amounts, lists and account numbers as letters write them."""

from datetime import date

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.formats import FormatProblem, group_iban, group_siren, say_date, say_list, say_money
from bot.domain.money import EXPONENTS, Money, read_amount


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        (date(2026, 12, 1), "fr", "1er\u00a0décembre 2026"),
        (date(2026, 12, 2), "fr", "2\u00a0décembre 2026"),
        (date(2026, 8, 31), "fr", "31\u00a0août 2026"),
        (date(2026, 12, 1), "en", "1 December 2026"),
        (date(2026, 12, 1), "en_US", "December 1, 2026"),
        (date(2026, 12, 1), "de", "1. Dezember 2026"),
    ],
)
def test_a_day_is_said_as_the_language_says_it(day: date, language: str, said: str) -> None:
    assert say_date(day, language) == said


def test_the_weekday_comes_before_the_day() -> None:
    assert say_date(date(2026, 12, 1), "fr", weekday=True) == "mardi 1er\u00a0décembre 2026"
    assert say_date(date(2026, 12, 1), "en", weekday=True) == "Tuesday 1 December 2026"
    assert say_date(date(2026, 12, 1), "de", weekday=True) == "Dienstag, 1. Dezember 2026"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)), st.booleans())
def test_days_are_those_of_babel_but_for_the_first_and_the_space(day: date, weekday: bool) -> None:  # noqa: FBT001
    kind = "full" if weekday else "long"
    french = say_date(day, "fr", weekday=weekday).replace("\u00a0", " ")
    assert french.replace("1er ", "1 ") == format_date(day, kind, locale="fr_FR")
    assert say_date(day, "en", weekday=weekday) == format_date(day, kind, locale="en_GB").replace(",", "")


@pytest.mark.parametrize(
    ("money", "language", "said"),
    [
        (Money(123_456, "EUR"), "fr", "1\u202f234,56\u00a0€"),
        (Money(123_456, "EUR"), "en", "€1,234.56"),
        (Money(123_456, "GBP"), "en", "£1,234.56"),
        (Money(123_456, "GBP"), "fr", "1\u202f234,56\u00a0£"),
        (Money(123_456, "JPY"), "en", "¥123,456"),
        (Money(123_456, "JPY"), "fr", "123\u202f456\u00a0¥"),
        (Money(123_456, "USD"), "fr", "1\u202f234,56\u00a0$US"),
        (Money(123_456, "USD"), "en", "US$1,234.56"),
        (Money(123_456, "CHF"), "en", "CHF\u00a01,234.56"),
        (Money(123_456, "CHF"), "fr", "1\u202f234,56\u00a0CHF"),
        (Money(1_234_567, "KWD"), "fr", "1\u202f234,567\u00a0KWD"),
        (Money(5, "EUR"), "fr", "0,05\u00a0€"),
        (Money(0, "EUR"), "en", "€0.00"),
        (Money(-4_500, "EUR"), "fr", "-45,00\u00a0€"),
        (Money(-4_500, "GBP"), "en", "-£45.00"),
        (Money(100_000_000_000, "EUR"), "fr", "1\u202f000\u202f000\u202f000,00\u00a0€"),
    ],
)
def test_an_amount_is_said_as_the_language_says_it(money: Money, language: str, said: str) -> None:
    assert say_money(money, language) == said


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_the_figures_are_those_of_babel(minor: int) -> None:
    figures = Money(minor, "EUR").decimal
    french = say_money(Money(minor, "EUR"), "fr").removesuffix("\u00a0€")
    assert french == format_decimal(figures, "#,##0.00", locale="fr_FR")
    assert say_money(Money(minor, "EUR"), "en").replace("€", "") == format_decimal(figures, "#,##0.00", locale="en_GB")


@given(st.integers(min_value=-(10**12), max_value=10**12), st.sampled_from(["EUR", "GBP", "JPY"]))
def test_an_amount_that_was_said_is_read_again(minor: int, currency: str) -> None:
    for language, mark in (("fr", ","), ("en", ".")):
        said = say_money(Money(minor, currency), language)
        assert read_amount(said, currency, mark) == Money(minor, currency)


@pytest.mark.parametrize("currency", sorted(EXPONENTS))
def test_every_known_currency_can_be_said(currency: str) -> None:
    for language in ("fr", "en"):
        assert any(sign.isdigit() for sign in say_money(Money(123_456, currency), language))


def test_a_list_is_said_with_its_last_joint() -> None:
    assert say_list([], "fr") == ""
    assert say_list(["a"], "fr") == "a"
    assert say_list(["a", "b"], "fr") == "a et b"
    assert say_list(["a", "b", "c"], "fr") == "a, b et c"
    assert say_list(["a", "b", "c"], "en") == "a, b and c"
    assert say_list(["a", "b", "c"], "de") == "a, b und c"


def test_an_iban_stands_in_groups_of_four() -> None:
    assert group_iban("fr7630006000011234567890189") == "FR76 3000 6000 0112 3456 7890 189"
    assert group_iban(" FR76 3000\u00a06000 0112 3456 7890 189 ") == "FR76 3000 6000 0112 3456 7890 189"


def test_a_siren_stands_in_groups_of_three_and_anything_else_as_it_came() -> None:
    assert group_siren("123456782") == "123 456 782"
    assert group_siren(" 123 456 782") == "123 456 782"
    assert group_siren("RCS Lyon B 12") == "RCS Lyon B 12"


def test_a_language_that_does_not_exist_is_refused() -> None:
    with pytest.raises(FormatProblem, match="'xx'"):
        say_date(date(2026, 12, 1), "xx")
    with pytest.raises(FormatProblem, match="'not a language'"):
        say_money(Money(1, "EUR"), "not a language")
