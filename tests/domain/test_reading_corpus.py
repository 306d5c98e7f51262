"""The reader against the labelled corpus of tests/corpus, measured with the corpus's own scorer."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bot.adapters.corpus import predict

CORPUS = Path(__file__).parents[1] / "corpus"
# Safe scores reached when these floors were set: 100.0 on the corpus; 97.2 on own.jsonl, 401 replies in other wordings
# that were written against the reader, of which some were never read right.
FLOORS = {"replies.jsonl": 98.0, "own.jsonl": 96.0}


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_score", CORPUS / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def summary(name: str) -> dict[str, Any]:
    rows = scorer().load(CORPUS / name)
    judged = [scorer().judge(row, predict(row, CORPUS)) for row in rows.values()]
    found: dict[str, Any] = scorer().summary(judged)
    return found


@pytest.mark.parametrize("name", FLOORS)
def test_the_safe_score_stays_above_its_floor(name: str) -> None:
    assert summary(name)["safe_score"] >= FLOORS[name]


@pytest.mark.parametrize("name", FLOORS)
def test_no_reply_is_read_with_harm(name: str) -> None:
    assert summary(name)["harms"] == {}


@pytest.mark.parametrize("name", FLOORS)
def test_a_firm_promise_is_one_that_was_made(name: str) -> None:
    right, said = summary(name)["promise_precision"]
    assert said > 50
    assert right >= 0.995 * said


def test_the_writers_own_words_are_told_from_the_quoted_mail() -> None:
    exact, mails = summary("replies.jsonl")["strip_exact"]
    assert exact >= 0.98 * mails


def test_the_scorer_agrees_with_itself() -> None:
    scorer().selftest(scorer().load(CORPUS / "replies.jsonl"))


def test_the_label_is_not_looked_at() -> None:
    row = next(iter(scorer().load(CORPUS / "replies.jsonl").values()))
    bare = {key: value for key, value in row.items() if key not in {"expect", "tags"}}
    assert predict(bare, CORPUS) == predict(row, CORPUS)
