"""The tick over many open invoices of which few are due, against the bare indexed SQL for the same rows.

    python -m bench.tick [--sizes 10000,1000000] [--due-per-mille 5]

Prints JSON: seconds of each way and their ratios within this run; absolute figures mean little from machine to machine.
`decide` reads the accounts, decides and stores the decisions; `tick` also words the letters and stores the drafts with
their versions, lines and journal. `limit` is one INSERT … SELECT and one UPDATE over the due index.
"""

import argparse
import json
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.adapters.holiday_calendars import HolidayCalendars
from bot.adapters.letters import JinjaLetters
from bot.adapters.migrations import migrate
from bot.adapters.store import SqlStore, open_engine
from bot.domain.dunning import decide
from bot.domain.ledger import Creditor
from bot.settings import read_policy, shipped
from bot.usecases.ports import Office
from bot.usecases.proposing import tick
from bot.wiring.program import MailPost

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
BATCH = 200


class FixedClock:
    """A clock that stands still, so that every run decides the same."""

    def now(self) -> datetime:
        """The one moment of the benchmark."""
        return NOW


def main() -> None:
    """Measure each size and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,1000000")
    parser.add_argument("--due-per-mille", type=int, default=5)
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    results = {str(size): measure(size, arguments.due_per_mille) for size in sizes}
    first, last = results[str(sizes[0])], results[str(sizes[-1])]
    growth = {name: round(last[name] / first[name], 2) for name in ("nothing_due_s", "tick_per_due_us")}
    print(json.dumps({"sizes": results, "growth": growth, "peak_mib": peak_mib()}, indent=2))


def measure(size: int, due_per_mille: int) -> dict[str, float]:
    """One size: a fresh database with one open invoice a customer."""
    with tempfile.TemporaryDirectory(prefix="relance-bench-") as folder:
        path = Path(folder) / "bench.db"
        engine = open_engine(f"sqlite:///{path}")
        migrate(engine)
        due = fill(path, size, due_per_mille)
        limit = timed(lambda: bare(path))
        office = make_office(SqlStore(engine))
        nothing_before = len(list(tick(replace(office), most=0)))
        assert nothing_before == 0
        deciding = timed(lambda: decide_only(office))
        reset(path)
        whole = timed(lambda: count(office, due))
        nothing = min(timed(lambda: count(office, 0)) for _ in range(3))
        engine.dispose()
    return {
        "due": due,
        "limit_s": round(limit, 4),
        "decide_s": round(deciding, 4),
        "tick_s": round(whole, 4),
        "decide_ratio": round(deciding / limit, 2),
        "tick_ratio": round(whole / limit, 2),
        "drafts_per_s": round(due / whole),
        "tick_per_due_us": round(whole / due * 1e6, 1),
        "nothing_due_s": round(nothing, 5),
    }


def fill(path: Path, size: int, due_per_mille: int) -> int:
    """Customers with one open invoice each, a few of them to decide about today."""
    due = size * due_per_mille // 1000
    step = size // due
    with sqlite3.connect(path) as base:
        base.executemany(
            "INSERT INTO customer (id, key, name, name_key, type, country, language, time_zone, siren, vat_number,"
            " groups, direct_debit, review_on) VALUES (?, ?, ?, ?, 'business', 'FR', 'fr', '', '', '', '', 0, ?)",
            (
                (number, f"C{number}", f"Client {number}", f"client {number}", review_day(number, step).isoformat())
                for number in range(1, size + 1)
            ),
        )
        base.executemany(
            "INSERT INTO contact (customer_id, email, name, civility, language, role, phone)"
            " VALUES (?, ?, '', '', 'fr', 'accounts', '')",
            ((number, f"c{number}@client.example") for number in range(1, size + 1)),
        )
        base.executemany(
            "INSERT INTO invoice (id, customer_id, number, issued_on, due_on, due_calculated, currency, total_minor,"
            " settled_minor, document, last_stage, direct_debit, cycle, state, reason_code, reason_facts, review_on,"
            " source)"
            " VALUES (?, ?, ?, ?, ?, 0, 'EUR', 124000, 0, '', '', 0, 1, 'open', 'not_due', '{}', ?, '')",
            (
                (
                    number,
                    number,
                    f"F-{number:07}",
                    (TODAY - timedelta(days=40)).isoformat(),
                    (TODAY - timedelta(days=8) if number % step == 0 else TODAY + timedelta(days=60)).isoformat(),
                    review_day(number, step).isoformat(),
                )
                for number in range(1, size + 1)
            ),
        )
    return due


def review_day(number: int, step: int) -> date:
    """Today for a few, far ahead for the others."""
    return TODAY if number % step == 0 else TODAY + timedelta(days=55)


def bare(path: Path) -> None:
    """The least that the job can cost: the due rows selected by the index, inserted elsewhere, their day moved on."""
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.execute("CREATE TABLE limit_rows (customer_id INTEGER, invoice_id INTEGER, stage TEXT, on_day TEXT)")
        base.execute(
            "INSERT INTO limit_rows SELECT c.id, i.id, 'late_3', c.review_on FROM customer c"
            " CROSS JOIN invoice i ON i.customer_id = c.id AND i.state = 'open' WHERE c.review_on <= ?",
            (TODAY.isoformat(),),
        )
        base.execute(
            "UPDATE customer SET review_on = ? WHERE review_on <= ?",
            ((TODAY + timedelta(days=7)).isoformat(), TODAY.isoformat()),
        )
    reset(path)


def reset(path: Path) -> None:
    """The same customers are due again."""
    with sqlite3.connect(path) as base:
        base.execute("DROP TABLE IF EXISTS limit_rows")
        base.execute(
            "UPDATE customer SET review_on = ? WHERE id IN (SELECT customer_id FROM invoice WHERE due_on < ?)",
            (TODAY.isoformat(), TODAY.isoformat()),
        )


def make_office(store: SqlStore) -> Office:
    """The product's own office, on the benchmark's database."""
    zone = ZoneInfo("Europe/Paris")
    iban = "FR7630006000011234567890189"
    return Office(
        store=store,
        clock=FixedClock(),
        policy=read_policy(shipped("config") / "policy.toml"),
        calendars=HolidayCalendars(zone),
        letters=JinjaLetters((shipped("templates"),)),
        post=MailPost(),
        creditor=Creditor("Atelier Brume", "Inès Caradec", "ines@atelier-brume.example", iban, "Atelier Brume"),
        zone=zone,
        people={},
    )


def decide_only(office: Office) -> None:
    """Load, decide and store the decisions, batch by batch, without wording."""
    while True:
        with office.store.write() as unit:
            chosen = unit.ledger.due(TODAY, BATCH)
            if not chosen:
                return
            decisions = [
                (account.customer.id, decide(account, office.policy, office.calendars.of("FR"), TODAY))
                for account in unit.ledger.accounts(chosen)
            ]
            unit.ledger.keep_decisions([(customer, decision, decision.review_on) for customer, decision in decisions])


def count(office: Office, wanted: int) -> None:
    """The whole tick; it must propose exactly what is due."""
    drafts = sum(1 for decided in tick(office) if decided.draft)
    assert drafts == wanted, f"{drafts} drafts, not {wanted}"


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def peak_mib() -> int:
    """The most memory that this process had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
