"""Whatever the day, and however it is said: what the inverse of the date grammar says, the grammar reads back."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.domain.dates import add_months, find_dates, month_end
from bot.domain.phrases import LEXICONS, canonical, tokenise
from tests.domain import dates_said as ways
from tests.domain.dates_said import said

LANGUAGES = sorted(LEXICONS)
sent_days = st.dates(date(2025, 1, 1), date(2029, 12, 31))
many = settings(max_examples=150, deadline=None, suppress_health_check=(HealthCheck.too_slow,))


def futures(language: str, text: str, sent: date) -> list[date | None]:
    lexicon = LEXICONS[language]
    return [found.span.future for found in find_dates(canonical(tokenise(text), lexicon), lexicon, sent)]


def way_of(data: st.DataObject, family: Mapping[str, tuple[str, ...]], language: str) -> str:
    way = data.draw(st.sampled_from(family[language]))
    return data.draw(st.sampled_from(ways.CARRIERS[language])).format(way)


def days_on(data: st.DataObject, sent: date, least: int, most: int) -> date:
    return sent + timedelta(days=data.draw(st.integers(least, most)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_date_with_its_year_is_read_back(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 700)
    text = said(way_of(data, ways.WITH_YEAR, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_date_without_its_year_is_the_next_one(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 180)
    text = said(way_of(data, ways.WITHOUT_YEAR, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_day_alone_is_of_this_month_or_the_next(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 28)
    text = said(way_of(data, ways.OF_THIS_OR_NEXT_MONTH, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_weekday_is_the_next_one(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 7)
    text = said(way_of(data, ways.THIS_COMING, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_weekday_may_be_put_off_by_a_week(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 8, 14)
    text = said(way_of(data, ways.A_WEEK_LATER, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, count=st.integers(2, 60), data=st.data())
@many
def test_days_weeks_and_months_are_counted(language: str, sent: date, count: int, data: st.DataObject) -> None:
    text = said(way_of(data, ways.IN_DAYS, language), language, sent, count)
    assert futures(language, text, sent) == [sent + timedelta(days=count)], text
    text = said(way_of(data, ways.IN_WEEKS, language), language, sent, count)
    assert futures(language, text, sent) == [sent + timedelta(days=7 * count)], text
    text = said(way_of(data, ways.IN_MONTHS, language), language, sent, count)
    assert futures(language, text, sent) == [add_months(sent, count)], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, months=st.integers(0, 8), data=st.data())
@many
def test_the_end_of_a_named_month_is_its_last_day(language: str, sent: date, months: int, data: st.DataObject) -> None:
    day = month_end(sent, months)
    text = said(way_of(data, ways.END_OF_MONTH, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_a_weekday_of_a_named_month_is_counted(language: str, sent: date, data: st.DataObject) -> None:
    first = add_months(sent.replace(day=1), data.draw(st.integers(1, 8)))
    day = first + timedelta(days=data.draw(st.integers(0, 27)))
    text = said(way_of(data, ways.WEEKDAY_OF_MONTH, language), language, day)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, count=st.integers(2, 90), data=st.data())
@many
def test_days_are_counted_from_another_date(language: str, sent: date, count: int, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 120)
    text = said(way_of(data, ways.DAYS_AFTER, language), language, day, count)
    assert futures(language, text, sent)[-1] == day + timedelta(days=count), text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_each_day_of_a_list_is_a_date(language: str, sent: date, data: st.DataObject) -> None:
    first = add_months(sent.replace(day=1), data.draw(st.integers(1, 8)))
    figures = data.draw(st.lists(st.integers(1, 28), min_size=3, max_size=3, unique=True).map(sorted))
    way = way_of(data, ways.SEVERAL, language)
    text = way.format(a=figures[0], b=figures[1], c=figures[2], m=ways.MONTHS[language][first.month - 1], y=first.year)
    assert futures(language, text, sent) == [first.replace(day=figure) for figure in figures], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(sent=sent_days, data=st.data())
@many
def test_one_slip_in_the_name_of_a_month_is_forgiven(language: str, sent: date, data: st.DataObject) -> None:
    day = days_on(data, sent, 1, 180)
    name = ways.MONTHS[language][day.month - 1]
    if len(name) < 7:
        return
    place = data.draw(st.integers(1, len(name) - 2))
    slip = data.draw(
        st.sampled_from(
            [
                name[:place] + name[place + 1 :],
                name[:place] + name[place] + name[place:],
                name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            ]
        )
    )
    text = {"fr": "le {} {}", "en": "on {} {}", "de": "am {}. {}", "es": "el {} de {}"}[language].format(day.day, slip)
    assert futures(language, text, sent) == [day], text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ways.NO_DATES)
@given(sent=sent_days)
@settings(max_examples=10, deadline=None)
@example(sent=date(2026, 12, 1))
def test_what_only_looks_like_a_date_is_none(language: str, text: str, sent: date) -> None:
    assert futures(language, text, sent) == []
