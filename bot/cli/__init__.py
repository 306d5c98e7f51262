"""The commands, each a few lines; everything heavy is imported inside them, so that --help is instant."""

import hashlib
import sys
import tempfile
import traceback
from pathlib import Path
from typing import NoReturn

import typer

from bot.cli import books, corpus, demo, questions, reading, running

app = typer.Typer(
    name="relance",
    help="Polite payment reminders: drafted every day, approved in Slack, sent from your own mailbox.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for module in (demo, running, books, questions, reading, corpus):
    module.register(app)


def main() -> None:
    """Run a command. Exit status: 0 done, 1 something was refused or rejected, 2 could not start."""
    try:
        app(prog_name="relance")
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - the last door: a person gets a sentence, never a trace
        unexpected(error)


def unexpected(error: Exception) -> NoReturn:
    """Say that something is wrong with Relance itself, and where its trace can be read."""
    lines = "".join(traceback.format_exception(error))
    path = Path(tempfile.gettempdir()) / f"relance-{hashlib.sha256(lines.encode()).hexdigest()[:8]}.log"
    try:
        path.write_text(lines, encoding="utf-8")
        where = f"the details are in {path}"
    except OSError:
        where = "the details could not be written anywhere"
    print(f"relance: something unexpected went wrong ({type(error).__name__}); {where}", file=sys.stderr)
    sys.exit(1)
