"""How a wrong setting is told: what, in which file and line, and how to mend it."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

M = TypeVar("M", bound=BaseModel)
_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\-\"']+)\s*=")
_HINTS = {
    "missing": "it is missing: add it",
    "extra_forbidden": "it is not a known key: check its spelling",
    "time_type": "it is not an hour: write it as 09:00:00",
}


class SettingsProblem(Exception):
    """A start that cannot be made; each line says what is wrong, where, and how to mend it."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def read_toml(path: Path, model: type[M]) -> M:
    """A TOML file as a checked model. Raises SettingsProblem with file, line and what to do."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsProblem(f"{path}: it cannot be read ({error})") from None
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsProblem(f"{path}: it is not valid TOML: {error}") from None
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise SettingsProblem(*(_say(path, text, problem) for problem in error.errors())) from None


def _say(path: Path, text: str, problem: Any) -> str:  # noqa: ANN401 - pydantic's own dictionary
    place = [part for part in problem["loc"] if not str(part).startswith("function-")]
    line = line_of(text, place)
    where = f"{path}, line {line}" if line else f"{path}"
    name = ".".join(str(part) for part in place) or "the file"
    hint = _HINTS.get(problem["type"]) or str(problem["msg"]).removeprefix("Value error, ")
    return f"{where}: {name}: {hint}"


def line_of(text: str, place: Sequence[str | int]) -> int:
    """The line (from 1) of a key, given by its path; of the nearest table when the key is not there; else 0."""
    wanted = [str(part) for part in place if not isinstance(part, int)]
    index = next((part for part in place if isinstance(part, int)), 0)
    seen: dict[str, int] = {}
    table: list[str] = []
    best, best_length, occurrence, beside = 0, 0, 0, 0
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            table = [part.strip().strip("\"'") for part in header.group(2).split(".")]
            name = ".".join(table)
            occurrence = seen[name] = seen.get(name, -1) + 1
            path = table
        else:
            key = _KEY.match(line)
            if not key:
                continue
            path = [*table, key.group(1).strip("\"'")]
        right_item = occurrence == index or not any(isinstance(part, int) for part in place)
        if right_item and wanted[: len(path)] == path and len(path) > best_length:
            best, best_length = number, len(path)
        if not beside and path[:1] == wanted[:1]:
            beside = number
    return best or beside
