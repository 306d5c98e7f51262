"""import, paid, pause, resume: what is told to Relance."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import day_of, fail, operator, program, say, say_json

if TYPE_CHECKING:
    from bot.usecases.importing import ImportReport
    from bot.wiring import Program


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("import")(import_files)
    app.command()(paid)
    app.command()(pause)
    app.command()(resume)


def import_files(
    files: Annotated[list[Path], typer.Argument(help="CSV, Factur-X PDF or CII XML.")],
    *,
    documents: Annotated[Path | None, typer.Option(help="A folder of PDFs, found by invoice number.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print for a program.")] = False,
) -> None:
    """Take invoices in: new, updated, unchanged, or rejected with row and reason."""
    with program() as opened:
        missing = [str(path) for path in files if not path.is_file()]
        if missing:
            fail("\n".join(opened.words.t("There is no file {name}.", name=name) for name in missing), status=2)
        report = opened.import_files(files, documents, operator().name)
        if as_json:
            say_json(_report_json(report))
        else:
            say(_report_lines(opened, report))
        if any(outcome.rejection for outcome in report.outcomes):
            raise SystemExit(1)


def _report_json(report: "ImportReport") -> dict[str, object]:
    return {
        "counts": {result.value: count for result, count in report.counts.items()},
        "rows": [
            {
                "file": outcome.source,
                "row": outcome.row,
                "number": outcome.number,
                "result": outcome.result.value,
                "changed": list(outcome.changed),
                "notes": [note.value for note in outcome.notes],
                "reason": outcome.rejection.code.value if outcome.rejection else None,
                "words": outcome.rejection.words if outcome.rejection else None,
            }
            for outcome in report.outcomes
        ],
    }


def _report_lines(opened: "Program", report: "ImportReport") -> list[str]:
    from bot.adapters.import_words import outcome_line, summary

    lines = [line for outcome in report.outcomes if (line := outcome_line(opened.words, outcome))]
    return [*lines, summary(opened.words, report)]


def paid(
    number: Annotated[str, typer.Argument(help="The invoice.")],
    amount: Annotated[str, typer.Argument(help="What came in; all that is owed when left out.")] = "",
    *,
    on: Annotated[str, typer.Option(help="The day the bank says; today when left out.")] = "",
) -> None:
    """Record a payment: no reminder leaves for what is paid."""
    from bot.adapters import answers
    from bot.usecases.paying import pay

    with program() as opened:
        day = day_of(on) if on else None
        say(answers.paid(opened.words, pay(opened.office, number, amount, day, operator(), "terminal")))


def pause(
    words: Annotated[list[str], typer.Argument(help="An invoice number or a customer's name.")],
    *,
    until: Annotated[str, typer.Option(help="The last day; until resumed when left out.")] = "",
) -> None:
    """Stop the chase of an invoice or of a customer."""
    from bot.adapters import answers
    from bot.usecases.recording import pause as stop

    with program() as opened:
        last = day_of(until) if until else None
        customer, invoice = stop(opened.office, " ".join(words), last, operator())
        say(answers.paused(opened.words, invoice.number if invoice else customer.name, last))


def resume(words: Annotated[list[str], typer.Argument(help="An invoice number or a customer's name.")]) -> None:
    """Take the chase up again."""
    from bot.adapters import answers
    from bot.usecases.recording import resume as take_up

    with program() as opened:
        customer, invoice = take_up(opened.office, " ".join(words), operator())
        say(answers.resumed(opened.words, invoice.number if invoice else customer.name))
