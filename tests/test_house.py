"""The house rules that no linter knows: what the inner rings may import and call, and who may ask what time it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).resolve().parent.parent / "bot"
PURE = set(
    "abc bisect calendar collections collections.abc contextlib csv dataclasses datetime decimal difflib enum "
    "fractions functools hashlib html io itertools json operator re secrets string types typing unicodedata "
    "zoneinfo".split()
)
# The domain may not even draw lots: tokens and Message-IDs are the use cases' business.
CHANCE = {"secrets"}
CLOCKS = set(
    "datetime.now datetime.today datetime.utcnow date.today datetime.datetime.now datetime.date.today dt.datetime.now "
    "time.time time.localtime time.gmtime email.utils.formatdate email.utils.localtime email.utils.make_msgid "
    "formatdate localtime make_msgid func.now func.current_timestamp".split()
)


def files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (BOT / folder).rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""


@pytest.mark.parametrize("path", files("domain", "usecases"), ids=lambda path: str(path.relative_to(BOT)))
def test_the_inner_rings_import_pure_standard_modules_only(path: Path) -> None:
    found = {name for name in imports(ast.parse(path.read_text(encoding="utf-8"))) if not name.startswith("bot.")}
    allowed = PURE - CHANCE if "domain" in path.parts else PURE
    assert found <= allowed


@pytest.mark.parametrize("path", files("domain"), ids=lambda path: str(path.relative_to(BOT)))
def test_the_domain_has_no_floats(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"line {node.lineno}"
        assert not (isinstance(node, ast.Name) and node.id == "float"), f"line {node.lineno}"


@pytest.mark.parametrize("path", files("."), ids=lambda path: str(path.relative_to(BOT)))
def test_nobody_but_the_timetable_asks_what_time_it_is(path: Path) -> None:
    if path == BOT / "adapters" / "timetable.py":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in CLOCKS, f"line {node.lineno}: {called}()"


def test_no_file_names_a_place_outside_the_project() -> None:
    root = BOT.parent
    here = Path(__file__).resolve()
    places = ("../" + "shared", "/work" + "/main", "/root" + "/", "pypi" + ".org")
    kinds = {".py", ".md", ".toml", ".txt", ".json", ".js", ".css", ".html", ".po", ".jsonl", ".csv", ".tsv"}
    tracked = [
        path
        for folder in ("bot", "tests", "docs", "templates", "config", "bench", "training")
        for path in (root / folder).rglob("*")
        if path.suffix in kinds and path != here and "__pycache__" not in path.parts
    ]
    for path in [*tracked, *root.glob("*.md"), *root.glob("*.toml"), *root.glob("requirements*.txt"), root / "relance"]:
        text = path.read_text(encoding="utf-8")
        for place in places:
            assert place not in text, f"{path}: {place}"
