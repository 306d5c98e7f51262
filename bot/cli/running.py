"""run, migrate, tick: what keeps Relance going."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import day_of, fail, program, say, say_json

if TYPE_CHECKING:
    from bot.usecases.proposing import Decided
    from bot.wiring import Program


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(run)
    app.command()(migrate)
    app.command()(tick)


def run() -> None:
    """Run the product: decide, post drafts to Slack, send what is approved, read replies. Ends cleanly on SIGTERM."""
    import logging
    import sys

    from bot.cli.demo import signalled, wait_for
    from bot.settings import SettingsProblem
    from bot.wiring import check_templates
    from bot.wiring.product import Product

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # Their lines hold tokens' neighbours, addresses and bodies: only warnings of theirs are wanted.
    for name in ("slack_sdk", "apscheduler", "alembic", "imapclient"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("slack_bolt", "websocket"):  # a lost connection is told once, by our own watchdog
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with program() as opened:
        problems = check_templates(opened.office)
        if problems:
            fail("\n".join(problems), status=2)
        try:
            product = Product(opened)
            for problem in product.check():
                say([f"relance: {problem}"])
        except SettingsProblem as problem:
            fail(str(problem), status=2)
        ended = signalled()
        product.start()
        say([opened.words.t("Relance runs. Ctrl+C or SIGTERM ends it.")])
        sys.stdout.flush()
        wait_for(ended)
        product.stop()


def migrate() -> None:
    """Bring the database to the schema of this version."""
    from dotenv import dotenv_values

    from bot.adapters.migrations import migrate as bring_up
    from bot.adapters.store import open_engine
    from bot.settings import SettingsProblem, read_environment
    from bot.usecases.ports import StoreError

    folder = Path.cwd()
    try:
        found = read_environment(os.environ, dotenv_values(folder / ".env"), folder)
        engine = open_engine(found.database_url)
        before, after = bring_up(engine)
    except (SettingsProblem, StoreError) as problem:
        fail(str(problem), status=2)
    engine.dispose()
    say([f"{before or 'empty'} -> {after}" if before != after else f"{after}: nothing to do"])


def tick(
    *,
    everyone: Annotated[bool, typer.Option("--all", help="Add the stored reasons of the others.")] = False,
    at: Annotated[str, typer.Option(help="Decide as on this day; nothing is written.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide, write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print for a program.")] = False,
) -> None:
    """Decide who should hear from us today, and why; propose the drafts."""
    from bot.usecases.proposing import policy_changed, preview
    from bot.usecases.proposing import tick as decide_all

    with program() as opened:
        office = opened.office
        if at or dry_run:
            results = list(preview(office, None, day_of(at) if at else office.today()))
        else:
            policy_changed(office, opened.settings.policy_fingerprint)
            results = list(decide_all(office))
        rows = [row for result in results for row in _rows(opened, result)]
        if everyone:
            rows += _others(opened, {str(row["invoice"]) for row in rows})
        if as_json:
            say_json(rows)
        else:
            say(_lines(opened, rows))
        if any(result.problem for result in results):
            fail("\n".join(result.problem for result in results if result.problem))


def _rows(opened: "Program", result: "Decided") -> list[dict[str, object]]:
    numbers = {case.invoice.id: case.invoice.number for case in result.account.cases}
    return [
        {
            "customer": result.account.customer.name,
            "invoice": numbers[case.invoice],
            "reason": case.because.code.value,
            "facts": dict(case.because.facts),
            "review_on": case.review_on,
            "says": opened.words.because(case.because),
            "draft": result.draft,
        }
        for case in result.decision.cases
    ]


def _others(opened: "Program", known: set[str]) -> list[dict[str, object]]:
    from bot.usecases.asking import all_reasons

    return [
        {
            "customer": standing.customer.name,
            "invoice": standing.invoice.number,
            "reason": standing.because.code.value,
            "facts": dict(standing.because.facts),
            "review_on": standing.review_on,
            "says": opened.words.because(standing.because),
            "draft": None,
        }
        for standing in all_reasons(opened.office)
        if standing.because and standing.invoice.number not in known
    ]


def _lines(opened: "Program", rows: list[dict[str, object]]) -> list[str]:
    if not rows:
        return [opened.words.t("Nothing new to decide today.")]
    lines = []
    for row in rows:
        mark = "→" if row["reason"] == "proposed" else "·"
        lines.append(f"{mark} {row['invoice']} – {row['customer']} – {row['says']}")
    return lines


def now_in(opened: "Program") -> datetime:
    """The present moment where the user works."""
    return opened.office.clock.now().astimezone(opened.office.zone)
