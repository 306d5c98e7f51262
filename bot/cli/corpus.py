"""corpus export: the decided replies as labelled examples, disguised, to measure the reader on one's own mail."""

import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from bot.cli.common import day_of, fail, program

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.adapters.words import Words
    from bot.usecases.exporting import Decided


def register(app: typer.Typer) -> None:
    """Add these commands."""
    group = typer.Typer(no_args_is_help=True, help="Replies as labelled examples, to measure the reader with.")
    group.command()(export)
    app.add_typer(group, name="corpus")


def export(
    file: Annotated[Path | None, typer.Argument(help="Where to write; the terminal when left out.")] = None,
    *,
    decided_since: Annotated[str, typer.Option(help="Only what was decided from this day on.")] = "",
    only_corrections: Annotated[
        bool, typer.Option("--only-corrections", help="Only what the reader got wrong.")
    ] = False,
) -> None:
    """Write the replies that a person has decided as labelled examples, names and amounts disguised."""
    from bot.usecases.exporting import decided_replies

    with program() as opened:
        since = day_of(decided_since) if decided_since else None
        replies = decided_replies(opened.office, since, only_corrections=only_corrections)
        if file is None:
            _write(opened.words, replies, sys.stdout)
            return
        try:
            # Other people's words: for nobody else on this machine, and over no other file.
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            fail(opened.words.t("{name} is there already: name another file, or take it away.", name=file), status=2)
        except OSError as error:
            fail(opened.words.t("{name} cannot be opened ({why}).", name=file, why=error.strerror), status=2)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            _write(opened.words, replies, stream)


def _write(words: "Words", replies: "Iterable[Decided]", stream: TextIO) -> None:
    from bot.adapters.examples import LEFT_OUT, NoLabel, example

    written, left = 0, Counter[str]()
    for decided in replies:
        try:
            line = json.dumps(example(decided), ensure_ascii=False)
        except NoLabel as none:
            left[none.code] += 1
            continue
        print(line.encode("utf-8", "replace").decode(), file=stream)
        written += 1
    stream.flush()
    say = [
        words.n("{count} reply written.", "{count} replies written.", written),
        words.n("{count} reply left out.", "{count} replies left out.", left.total()),
        *(f"– {count} × {words.t(LEFT_OUT[code])}" for code, count in left.most_common()),
        words.t("Read it before you share it: invented names are put in by rule, not by understanding."),
    ]
    for sentence in say:
        print(sentence, file=sys.stderr)
