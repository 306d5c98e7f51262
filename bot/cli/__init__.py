"""The commands, each a few lines; everything heavy is imported inside them, so that --help is instant."""

import sys

import typer

from bot.cli import books, demo, questions, running

app = typer.Typer(
    name="relance",
    help="Polite payment reminders: drafted every day, approved in Slack, sent from your own mailbox.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for module in (demo, running, books, questions):
    module.register(app)


def main() -> None:
    """Run a command. Exit status: 0 done, 1 something was refused or rejected, 2 could not start."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
