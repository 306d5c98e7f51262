"""What the commands share: opening the program, saying what went wrong, printing for people or for programs."""

import getpass
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from bot.domain.ledger import Person
    from bot.wiring import Program


@contextmanager
def program() -> Iterator["Program"]:
    """The program with its books open; what keeps it from starting is said in a line each, exit status 2."""
    from bot.settings import SettingsProblem
    from bot.usecases.ports import StoreError
    from bot.usecases.records import Refused
    from bot.wiring import open_program

    try:
        opened = open_program(os.environ, Path.cwd())
    except (SettingsProblem, StoreError) as problem:
        fail(str(problem), status=2)
    try:
        yield opened
    except Refused as refused:
        fail(opened.words.refused(refused))
    except StoreError as problem:
        fail(str(problem))
    finally:
        opened.store.dispose()


def fail(message: str, status: int = 1) -> NoReturn:
    """Say it on standard error and leave with this status."""
    for line in message.splitlines():
        print(f"relance: {line}", file=sys.stderr)
    raise SystemExit(status)


def say(lines: Iterable[str]) -> None:
    """Print for people."""
    for line in lines:
        print(line)


def say_json(value: object) -> None:
    """Print for programs."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def operator() -> "Person":
    """Whoever sits at the terminal: who can reach the database may also change it, and is named in the journal."""
    from bot.domain.ledger import Person

    return Person("", getpass.getuser(), "", approver=True, owner=True)


def day_of(text: str) -> date:
    """A day as typed: 2026-12-15 or 15/12/2026. Raises Refused(BAD_DAY)."""
    from bot.usecases.days import typed_day

    return typed_day(text)
