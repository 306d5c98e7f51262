"""Draws docs/states.md from the tables of bot/domain/lifecycle.py: python -m tests.make_states."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from bot.domain.lifecycle import CASE_MOVES, DRAFT_MOVES, PROMISE_MOVES, REPLY_MOVES

Moves = Mapping[Any, Mapping[Any, StrEnum]]


def drawn(tables: Mapping[str, Moves]) -> str:
    """Each table as a Mermaid diagram."""
    parts = ["# States and moves", "Drawn from `bot/domain/lifecycle.py` by `python -m tests.make_states`."]
    for name, moves in tables.items():
        lines = [f"    [*] --> {next(iter(moves)).value}"]
        for state, events in moves.items():
            lines += [f"    {state.value} --> {target.value}: {event.value}" for event, target in events.items()]
            lines += [] if events else [f"    {state.value} --> [*]"]
        parts.append(f"## {name}\n\n```mermaid\nstateDiagram-v2\n" + "\n".join(lines) + "\n```")
    return "\n\n".join(parts) + "\n"


TABLES: dict[str, Moves] = {
    "A case": CASE_MOVES,
    "A draft": DRAFT_MOVES,
    "A promise": PROMISE_MOVES,
    "A reply": REPLY_MOVES,
}


def main() -> None:
    """Write the page anew."""
    page = Path(__file__).resolve().parent.parent / "docs" / "states.md"
    page.write_text(drawn(TABLES), encoding="utf-8")


if __name__ == "__main__":
    main()
