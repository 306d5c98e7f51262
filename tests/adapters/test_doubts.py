"""Why a person is called, in words: none of the reader's codes is without a sentence."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.domain.dates
import bot.domain.reading
from bot.adapters.corpus import read_row
from bot.adapters.doubts import DOUBTS, WARNINGS
from bot.domain.reading import Kind
from tests.domain.test_reading_corpus import CORPUS, FLOORS, scorer

READING = Path(bot.domain.reading.__file__).parent
DATES = Path(bot.domain.dates.__file__).parent
LISTS = {"doubts", "why", "why_person", "reasons"}
LISTED = re.compile(r"(?:tuple\[str, \.\.\.\]|list\[str\])\]?$")
CODE = re.compile(r"[a-z]+(?:_[a-z]+)*")


def strings(node: ast.AST) -> Iterator[str]:
    """The constants in an expression that may be codes; the pieces of an f-string are none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
        yield node.value
    if not isinstance(node, ast.JoinedStr):
        for inner in ast.iter_child_nodes(node):
            yield from strings(inner)


def written(tree: ast.AST) -> Iterator[str]:
    """The codes that a module puts in a list of doubts: added to it, assigned to it, or given back as one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            if ast.unparse(node.func.value) in LISTS:
                yield from strings(node)
        elif isinstance(node, ast.keyword) and node.arg in LISTS:
            yield from strings(node.value)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if LISTS & {ast.unparse(target) for target in targets} and node.value:
                keys = node.value.keys if isinstance(node.value, ast.Dict) else [node.value]
                for key in keys:
                    yield from strings(key) if key else ()
        elif isinstance(node, ast.FunctionDef) and node.returns and LISTED.search(ast.unparse(node.returns)):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Return) and isinstance(inner.value, (ast.Tuple, ast.List, ast.IfExp)):
                    yield from strings(inner.value)


def in_the_source() -> set[str]:
    """Every code that the reader can write, found in what it is made of."""
    found = {code for path in sorted(READING.glob("*.py")) for code in written(ast.parse(path.read_text("utf-8")))}
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(DATES.glob("*.py"))]
    keywords = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.keyword)]
    impossible = {f"date_{why}" for one in keywords if one.arg == "impossible" for why in strings(one.value)}
    assert len(impossible) >= 3
    # A person's mail that is neither a promise nor a payment bears its kind as a code.
    kinds = {kind.value for kind in Kind} - {"promise", "paid", "auto_reply", "bounce"}
    return found | impossible | kinds


def test_no_code_of_the_reader_is_without_words_and_no_words_without_a_code() -> None:
    assert set(DOUBTS) == in_the_source()


@pytest.mark.parametrize("name", FLOORS)
def test_what_the_corpus_makes_the_reader_doubt_has_words(name: str) -> None:
    met: set[str] = set()
    for row in scorer().load(CORPUS / name).values():
        met.update(read_row(row, CORPUS).why_person)
    assert len(met) > 20
    assert met - set(WARNINGS) <= in_the_source() & set(DOUBTS)


def test_the_sentences_differ_and_are_whole() -> None:
    assert len(set(DOUBTS.values())) == len(DOUBTS)
    assert all(re.fullmatch(r"[A-Z].*\.", sentence) for sentence in DOUBTS.values())
