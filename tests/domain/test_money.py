"""Amounts as people write them, sums that never mix currencies, and no cent lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.money import EXPONENTS, Money, MoneyError, read_amount, split, totals

AMOUNTS = st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(sorted(EXPONENTS)))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1240", "EUR", 124_000),
        ("1 234,56", "EUR", 123_456),
        ("1\u202f234,56\u00a0€", "EUR", 123_456),
        ("1.234,56 €", "EUR", 123_456),
        ("€1,234.56", "EUR", 123_456),
        ("£1,234.56", "GBP", 123_456),
        ("1'234.50", "CHF", 123_450),
        ("1’234.50", "CHF", 123_450),
        ("1.234.567", "EUR", 123_456_700),
        ("1,234,567", "EUR", 123_456_700),
        ("1.234.567,8", "EUR", 123_456_780),
        ("12,5", "EUR", 1250),
        ("12.5", "EUR", 1250),
        (",50", "EUR", 50),
        (".5", "EUR", 50),
        ("0,120", "EUR", 12),
        ("12,5000", "EUR", 1250),
        ("-45,00", "EUR", -4500),
        ("\u221245,00", "EUR", -4500),
        ("(45,00)", "EUR", -4500),
        ("+45", "EUR", 4500),
        ("-€5", "EUR", -500),
        ("eur 5", "EUR", 500),
        ("5 EUR", "EUR", 500),
        ("$5", "USD", 500),
        ("$5", "CAD", 500),
        ("1500", "JPY", 1500),
        ("¥1500", "JPY", 1500),
        ("1.234", "KWD", 1234),
        ("0", "EUR", 0),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, currency: str, minor: int) -> None:
    assert read_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "mark", "minor"),
    [
        ("1.234", ",", 123_400),
        ("1,234", ".", 123_400),
        ("1.234,5", ",", 123_450),
        ("1,234,567.89", ".", 123_456_789),
        ("12", ",", 1200),
        ("1234,5", ",", 123_450),
    ],
)
def test_a_known_decimal_mark_settles_what_a_separator_means(text: str, mark: str, minor: int) -> None:
    assert read_amount(text, "EUR", decimal_mark=mark) == Money(minor, "EUR")


@pytest.mark.parametrize("text", ["1,234", "1.234", "999.999", "12,345"])
def test_a_lone_separator_before_three_digits_is_refused_as_ambiguous(text: str) -> None:
    with pytest.raises(MoneyError, match="ambiguous"):
        read_amount(text, "EUR")


@pytest.mark.parametrize(
    "text",
    ["", "  ", "abc", "12a", "1..2", "1,,2", "--5", "5-", "1,2.345,6", "1,23,456", "12.3456,7", "(45", "45)", "((45))"],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(MoneyError, match="not an amount"):
        read_amount(text, "EUR")


@pytest.mark.parametrize(
    ("text", "mark"),
    [("1,23", "."), ("1.23", ","), ("1.2.3", "."), ("1.5,5", "."), ("1234,567.8", "."), (",123.4", ".")],
)
def test_a_grouping_that_fits_no_decimal_mark_is_refused(text: str, mark: str) -> None:
    with pytest.raises(MoneyError, match="not an amount"):
        read_amount(text, "EUR", decimal_mark=mark)


@pytest.mark.parametrize(("text", "currency"), [("1,2345", "EUR"), ("0.001", "EUR"), ("1.5", "JPY"), ("1,2345", "KWD")])
def test_more_decimals_than_the_currency_has_are_refused_and_never_rounded(text: str, currency: str) -> None:
    with pytest.raises(MoneyError, match="more decimals"):
        read_amount(text, currency)


@pytest.mark.parametrize(("text", "currency"), [("£5", "EUR"), ("€5", "GBP"), ("$5", "EUR"), ("¥5", "USD")])
def test_the_symbol_of_another_currency_is_refused(text: str, currency: str) -> None:
    with pytest.raises(MoneyError, match=f"not in {currency}"):
        read_amount(text, currency)


def test_an_unknown_currency_is_refused_and_named() -> None:
    with pytest.raises(MoneyError, match="'XYZ'"):
        Money(1, "XYZ")
    with pytest.raises(MoneyError, match="'XYZ'"):
        read_amount("1", "XYZ")


@settings(deadline=None)
@given(AMOUNTS)
def test_the_plain_digits_of_an_amount_are_read_back_as_the_same_amount(amount: Money) -> None:
    assert read_amount(amount.decimal, amount.currency, decimal_mark=".") == amount


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [(124_000, "EUR", "1240.00"), (5, "EUR", "0.05"), (-5, "EUR", "-0.05"), (1240, "JPY", "1240"), (7, "KWD", "0.007")],
)
def test_an_amount_shows_as_many_decimals_as_its_currency_has(minor: int, currency: str, shown: str) -> None:
    assert Money(minor, currency).decimal == shown


@settings(deadline=None)
@given(AMOUNTS, st.integers(1, 60))
def test_a_split_loses_no_cent_and_its_parts_differ_by_one_at_the_most(amount: Money, parts: int) -> None:
    shares = split(amount, parts)
    assert len(shares) == parts
    assert totals(shares) == (amount,)
    assert max(share.minor for share in shares) - min(share.minor for share in shares) <= 1
    assert list(shares) == sorted(shares, key=lambda share: -share.minor)


def test_an_amount_is_not_split_into_nothing() -> None:
    with pytest.raises(MoneyError, match="one part"):
        split(Money(100, "EUR"), 0)


def test_two_currencies_are_never_one_sum_nor_compared() -> None:
    euro, pound = Money(100, "EUR"), Money(100, "GBP")
    for mix in (
        lambda: euro + pound,
        lambda: euro - pound,
        lambda: euro < pound,
        lambda: euro <= pound,
    ):
        with pytest.raises(MoneyError, match="never one sum"):
            mix()


def test_amounts_of_one_currency_are_added_taken_away_and_compared() -> None:
    ten, four = Money(1000, "EUR"), Money(400, "EUR")
    assert (ten + four, ten - four, four - ten) == (Money(1400, "EUR"), Money(600, "EUR"), Money(-600, "EUR"))
    assert four < ten
    assert four <= Money(400, "EUR")
    assert not ten <= four


def test_there_is_one_total_per_currency_in_the_order_of_appearance() -> None:
    mixed = [Money(100, "GBP"), Money(250, "EUR"), Money(50, "GBP")]
    assert totals(mixed) == (Money(150, "GBP"), Money(250, "EUR"))
    assert totals([]) == ()
