"""Small checks that add up to Slack's Block Kit schema; each notes what is wrong, with a JSON pointer."""

import re
from collections.abc import Callable, Mapping
from typing import cast

Problems = list[str]
Check = Callable[[object, str, Problems], None]


def note(problems: Problems, words: str, pointer: str) -> None:
    """Add one reason, in Slack's manner."""
    problems.append(f"{words} [json-pointer:{pointer}]")


def string(most: int | None = None, *, least: int = 1, pattern: str | None = None) -> Check:
    """A string of `least` to `most` characters that matches `pattern` in full."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        if not isinstance(value, str):
            note(problems, "must provide a string", pointer)
        elif len(value) < least:
            note(problems, f"must be more than {least - 1} characters", pointer)
        elif most is not None and len(value) > most:
            note(problems, f"must be less than {most + 1} characters", pointer)
        elif pattern is not None and not re.fullmatch(pattern, value):
            note(problems, f"does not match the pattern {pattern}", pointer)

    return check


def boolean(value: object, pointer: str, problems: Problems) -> None:
    """True or false."""
    if not isinstance(value, bool):
        note(problems, "must provide a boolean", pointer)


def integer(low: int, high: int) -> Check:
    """A whole number from `low` to `high`."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            note(problems, "must provide a number", pointer)
        elif value < low:
            note(problems, f"must be greater than {low - 1}", pointer)
        elif value > high:
            note(problems, f"must be less than {high + 1}", pointer)

    return check


def choice(*allowed: str) -> Check:
    """One of these words."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        if value not in allowed:
            note(problems, f"value must be one of: {', '.join(allowed)}", pointer)

    return check


def array(item: Check, most: int, least: int = 1) -> Check:
    """A list of `least` to `most` items."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        if not isinstance(value, list):
            note(problems, "must provide an array", pointer)
            return
        if len(value) > most:
            note(problems, f"no more than {most} items allowed", pointer)
        if len(value) < least:
            note(problems, f"no less than {least} items allowed", pointer)
        for number, entry in enumerate(value[:most]):
            item(entry, f"{pointer}/{number}", problems)

    return check


def record(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields and no other."""
    known = {**(optional or {}), **required}

    def check(value: object, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            note(problems, "must provide an object", pointer)
            return
        for name in required:
            if value.get(name) is None:
                note(problems, f"missing required field: {name}", pointer)
        for name, given in value.items():
            if name not in known:
                note(problems, f"invalid additional property: {name}", pointer)
            elif given is not None:
                known[name](given, f"{pointer}/{name}", problems)

    return check


def by_type(table: Mapping[str, Check]) -> Check:
    """An object whose `type` says which check applies."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            note(problems, "must provide an object", pointer)
        elif value.get("type") is None:
            note(problems, "missing required field: type", pointer)
        elif not isinstance(value["type"], str) or value["type"] not in table:
            note(problems, f"unsupported type: {value['type']}", f"{pointer}/type")
        else:
            rest = {name: given for name, given in cast("dict[str, object]", value).items() if name != "type"}
            table[value["type"]](rest, pointer, problems)

    return check


def both(*checks: Check) -> Check:
    """Several checks of one value."""

    def check(value: object, pointer: str, problems: Problems) -> None:
        for each in checks:
            each(value, pointer, problems)

    return check


def _schemas(table: Mapping[str, Check]) -> Check:
    """Like by_type; a failure is headed as Slack heads it for text objects."""
    inner = by_type(table)

    def check(value: object, pointer: str, problems: Problems) -> None:
        found: Problems = []
        inner(value, pointer, found)
        if found:
            note(problems, "failed to match all allowed schemas", pointer)
            problems.extend(found)

    return check


def plain(most: int) -> Check:
    """A text object of plain text, 1 to `most` characters."""
    return _schemas({"plain_text": record({"text": string(most)}, {"emoji": boolean})})


def text(most: int) -> Check:
    """A text object of either kind, 1 to `most` characters."""
    return _schemas(
        {
            "plain_text": record({"text": string(most)}, {"emoji": boolean}),
            "mrkdwn": record({"text": string(most)}, {"verbatim": boolean}),
        }
    )
