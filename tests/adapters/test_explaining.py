"""A mail told for a terminal: words for everything that can be found, marks where the proof stands."""

import ast
import json
import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.domain.reading
from bot.adapters.corpus import read_row
from bot.adapters.explaining import BOLD, BRACKETS, KINDS, REFUSALS, WHATS, _marked, explain, reading_of, seen
from bot.adapters.words import Words
from bot.domain.mail import Mail
from bot.domain.phrases import Cue
from bot.domain.reading import Kind, Refusal, proof
from bot.domain.reading.statements import Role
from tests.domain.test_reading_corpus import CORPUS, FLOORS

FR, EN = Words("fr", ZoneInfo("UTC")), Words("en", ZoneInfo("UTC"))
READING = Path(bot.domain.reading.__file__).parent


def mail(text: str, subject: str = "Re: rappel") -> Mail:
    sent = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return Mail("", "paul@x.example", "Paul", ("ines@b.example",), subject, sent, text)


def test_every_kind_and_refusal_has_words() -> None:
    assert set(KINDS) == set(Kind)
    assert set(REFUSALS) == set(Refusal)


def test_whatever_words_are_taken_for_has_words_of_ours() -> None:
    """What a finding proves is a role, stands in the tables of proof, or is named where it is made."""
    named = {*Role, *proof._SHOWN.values(), *proof._OF_MACHINES.values(), "promise", "amount", "invoice"}
    for path in READING.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.func if isinstance(node, ast.Call) else None
            what = {"Finding": 2, "finding": 1}.get(getattr(name, "id", "") or getattr(name, "attr", ""))
            said = node.args[what] if isinstance(node, ast.Call) and what is not None else None
            if isinstance(said, ast.Constant):
                named.add(said.value)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "_seen":
                named.add(Cue[ast.unparse(node.args[1]).removeprefix("Cue.")].value)
    assert named == set(WHATS)


@pytest.mark.parametrize("name", FLOORS)
def test_every_reply_of_the_corpus_can_be_told_in_both_languages(name: str) -> None:
    for line in (CORPUS / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        if "body" not in row:
            continue
        whole = mail(row["body"], row["subject"])
        reading = reading_of("a.eml", whole, ())
        for words in (FR, EN):
            text = "\n".join(explain(words, reading))
            assert not re.search(r"[{}]|\bNone\b", text)
        assert {found.what for found in read_row(row, CORPUS).evidence} <= set(WHATS)


@pytest.mark.parametrize(
    ("places", "marked"),
    [
        ([], ["Je paie", "lundi."]),
        ([(3, 7)], ["Je [paie]", "lundi."]),
        ([(3, 7), (0, 5)], ["[Je paie]", "lundi."]),
        ([(0, 2), (2, 7)], ["[Je paie]", "lundi."]),
        ([(3, 13)], ["Je [paie]", "[lundi]."]),
        ([(8, 99)], ["Je paie", "[lundi.]"]),
    ],
)
def test_what_was_found_is_marked_once_and_line_by_line(places: list[tuple[int, int]], marked: list[str]) -> None:
    assert _marked("Je paie\nlundi.", places, BRACKETS) == marked


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5))
def test_marks_are_in_pairs_and_change_nothing_else(text: str, places: list[tuple[int, int]]) -> None:
    lines = _marked(text, places, BOLD)
    for line in lines:
        assert re.fullmatch(r"(?:[^\x1b]|\x1b\[1m[^\x1b]+\x1b\[22m)*", line)
    bare = "\n".join(lines).replace("\x1b[1m", "").replace("\x1b[22m", "")
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert bare.replace("\n", "") == "".join(
        " " if sign == "\t" else sign for sign in text if sign == "\t" or unicodedata.category(sign) not in hidden
    )


@given(st.text())
def test_a_line_of_somebody_s_is_one_line_that_commands_nothing(text: str) -> None:
    shown = seen(text, 40)
    assert len(shown) <= 40
    assert all(unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for sign in shown)


def test_very_long_own_words_are_cut_and_say_so() -> None:
    reading = reading_of("a.eml", mail("mot " * 5000), ())
    assert "  │ …" in explain(EN, reading)
    assert sum(map(len, explain(EN, reading))) < 12_000
