"""Every rule of the phrase tables finds its own example: a table that can be read is a table that can be trusted."""

from datetime import date

import pytest

from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.phrases import LEXICONS, Cue, Lexicon, canonical, tokenise
from bot.domain.phrases.lexicon import Entry, entries
from bot.domain.reading.passage import prepare_in

SENT = date(2026, 11, 24)
LEDGER = (OpenInvoice("F-2026-014", Money(62_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)


def of_dates() -> list[object]:
    return [
        pytest.param(lexicon, rule, entry, id=f"{lexicon.code}-{rule}-{entry.pattern}")
        for lexicon in LEXICONS.values()
        for rule, table in lexicon.dates.items()
        for entry in table
    ]


def of_cues() -> list[object]:
    return [
        pytest.param(lexicon, cue, entry, id=f"{lexicon.code}-{cue.value}-{entry.pattern}")
        for lexicon in LEXICONS.values()
        for cue, table in lexicon.cues.items()
        for entry in table
    ]


@pytest.mark.parametrize(("lexicon", "rule", "entry"), of_dates())
def test_a_rule_of_the_date_grammar_finds_its_example(lexicon: Lexicon, rule: str, entry: Entry) -> None:
    tokens = canonical(tokenise(entry.example), lexicon)
    found = [(one.payload, one.pattern) for one in lexicon.date_spotter.spot(tokens)]
    assert (rule, lexicon.spelled(entry.pattern)) in found


@pytest.mark.parametrize(("lexicon", "cue", "entry"), of_cues())
def test_a_phrase_finds_its_example(lexicon: Lexicon, cue: Cue, entry: Entry) -> None:
    passage = prepare_in(lexicon, entry.example, LEDGER, SENT)
    spotters = (lexicon.accented_cue_spotter, lexicon.cue_spotter)
    found = [(one.payload, one.pattern) for spotter in spotters for one in spotter.spot(passage.tokens)]
    assert (cue, lexicon.spelled(entry.pattern)) in found


def test_a_rule_without_an_example_says_how_to_write_one() -> None:
    with pytest.raises(ValueError, match="has no example: write `soon => what a debtor would write`"):
        entries("soon")


def test_an_indented_line_goes_on_from_the_one_before() -> None:
    assert entries("a|b|\n  c d\n  => b d\ne => e") == (Entry("a|b|c d", "b d"), Entry("e", "e"))


def test_no_two_rules_of_one_table_are_the_same() -> None:
    for lexicon in LEXICONS.values():
        for table in (*lexicon.dates.values(), *lexicon.cues.values()):
            patterns = [entry.pattern for entry in table]
            assert len(patterns) == len(set(patterns))
