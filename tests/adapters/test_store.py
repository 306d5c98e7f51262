"""The database itself: what it refuses, what it survives, and that the schema is the one in the code."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, inspect
from sqlalchemy.exc import IntegrityError

from bot.adapters.migrations import differences, head, migrate
from bot.adapters.schema import HEAD, current
from bot.adapters.store import DatabaseProblem, SqlStore, open_engine
from bot.domain.dunning import HoldKind
from bot.domain.ledger import Entry
from bot.domain.lifecycle import DraftEvent, DraftState, Forbidden
from bot.usecases.approving import approve
from bot.usecases.ports import StoreError
from bot.usecases.records import NewDraft, RefusalCode, Refused
from tests.usecases.world import (
    ALICE,
    INES,
    START,
    World,
    euros,
    new_store,
)


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


def sql(world: World, statement: str) -> None:
    with world.store.write() as unit:
        unit.drafts._session.connection().exec_driver_sql(statement)


# The schema


def test_the_migrations_make_exactly_the_tables_of_the_code(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'relance.db'}")
    assert current(engine) == ""
    assert migrate(engine) == ("", HEAD)
    assert HEAD == head() == current(engine)
    assert differences(engine) == []
    assert migrate(engine) == (HEAD, HEAD)
    engine.dispose()


def test_a_folder_with_a_percent_sign_can_be_migrated(tmp_path: Path) -> None:
    (tmp_path / "100%").mkdir()
    engine = open_engine(f"sqlite:///{tmp_path / '100%' / 'relance.db'}")
    migrate(engine)
    assert current(engine) == HEAD
    engine.dispose()


def test_an_old_schema_is_seen(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with store.write() as unit:
        unit.drafts._session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    engine = open_engine(f"sqlite:///{tmp_path / 'relance.db'}")
    assert current(engine) == "0000" != HEAD
    engine.dispose()
    store.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'relance.db'}")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE journal (note TEXT)")
        connection.commit()
    with pytest.raises(Exception, match="journal"):
        migrate(engine)
    assert inspect(engine).get_table_names() == ["journal"]
    engine.dispose()


@pytest.mark.parametrize("url", ["nonsense", "", "mysql://localhost/relance", "nosuchdb://x"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    with pytest.raises(DatabaseProblem, match="DATABASE_URL"):
        open_engine(url)


def test_a_database_that_cannot_be_opened_is_told_in_words(tmp_path: Path) -> None:
    store = SqlStore(open_engine(f"sqlite:///{tmp_path / 'nowhere' / 'relance.db'}"))
    for opened in (store.read, store.write):
        with pytest.raises(DatabaseProblem, match="cannot be used"), opened() as unit:
            unit.ledger.remembered("policy")


def test_sqlite_is_opened_for_safety(world: World) -> None:
    with world.store.read() as unit:
        connection = unit.drafts._session.connection()
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked]
    assert found == ["wal", 2, 1, 30000]


# Append-only


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET by = 'Bob'",
        "DELETE FROM journal",
        "UPDATE attempt SET words = ''",
        "DELETE FROM attempt",
    ],
)
def test_the_journal_and_the_attempts_are_never_rewritten(world: World, statement: str) -> None:
    draft = world.sent()
    before = (world.journal(), world.attempts(draft))
    with pytest.raises(IntegrityError, match="append-only"):
        sql(world, statement)
    assert (world.journal(), world.attempts(draft)) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE draft SET state = 'lost'",
        "UPDATE draft SET stage = 'late_99'",
        "UPDATE invoice SET state = 'gone'",
        "UPDATE invoice SET reason_code = 'because'",
        "UPDATE customer SET type = 'alien'",
    ],
)
def test_a_word_that_no_table_of_states_knows_is_refused(world: World, statement: str) -> None:
    world.sent()
    with pytest.raises(IntegrityError, match="CHECK"):
        sql(world, statement)


def test_a_fact_about_nobody_is_refused(world: World) -> None:
    with pytest.raises(IntegrityError), world.store.write() as unit:
        unit.ledger.hold(99, HoldKind.PAUSE, date(2026, 11, 17), None, "Inès", None, None)


# Once


def twin(world: World) -> NewDraft:
    """A second draft of the same stage of the same invoice."""
    draft = world.drafts()[0]
    return NewDraft(
        1, draft.stage, draft.letter, draft.lines, (1,), "ab" * 12, START, draft.created_on, None, draft.valid_until
    )


def test_a_stage_of_an_invoice_is_on_its_way_once(world: World) -> None:
    draft = world.sent()
    with pytest.raises(Refused) as caught, world.store.write() as unit:
        unit.drafts.add([twin(world)])
    assert caught.value.code is RefusalCode.ALREADY
    assert world.drafts() == [draft]


@pytest.mark.parametrize("event", [DraftEvent.SUPERSEDE, DraftEvent.EXPIRE])
def test_a_withdrawn_stage_may_be_drafted_again(world: World, event: DraftEvent) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    with world.store.write() as unit:
        unit.drafts.move(draft, event)
        (again,) = unit.drafts.add([twin(world)])
        assert unit.drafts.load(again).state is DraftState.PROPOSED


def test_a_move_that_the_table_does_not_know_changes_nothing(world: World) -> None:
    draft = world.sent()
    with pytest.raises(Forbidden), world.store.write() as unit:
        unit.drafts.move(draft, DraftEvent.APPROVE)
    assert world.draft(draft.id) == draft


def test_a_move_from_what_is_no_longer_so_is_refused(world: World) -> None:
    world.invoice("F-1")
    seen = world.proposed()
    approve(world.office, seen.seen, ALICE)
    with pytest.raises(Refused), world.store.write() as unit:
        unit.drafts.move(seen, DraftEvent.SKIP)
    assert world.states() == [DraftState.APPROVED]


def test_a_move_of_another_version_is_refused(world: World) -> None:
    world.invoice("F-1")
    seen = world.proposed()
    with world.store.write() as unit:
        unit.drafts.edit(seen, replace(seen.letter, subject="F-1"), "Inès Caradec", START)
    with pytest.raises(Refused), world.store.write() as unit:
        unit.drafts.move(seen, DraftEvent.APPROVE)
    assert world.states() == [DraftState.PROPOSED]


def at_once(acts: list[Callable[[], object]]) -> list[str]:
    """What becomes of some acts in as many threads, begun together."""
    start, results = threading.Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        start.wait(5)
        try:
            act()
            results.append("done")
        except Refused as refused:
            results.append(refused.code.value)

    threads = [threading.Thread(target=run, args=[act]) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return sorted(results)


def test_of_two_threads_that_approve_at_once_one_wins(world: World) -> None:
    world.invoice("F-1")
    seen = world.proposed().seen
    done = at_once([lambda by=by: approve(world.office, seen, by) for by in (ALICE, INES)])  # type: ignore[misc] # bound now
    assert done == ["already", "done"]
    assert world.journal().count("draft_approved") == 1


def test_two_payments_at_once_are_both_counted(world: World) -> None:
    world.invoice("F-1")
    assert at_once([lambda: world.paid("F-1", "100")] * 4) == ["done"] * 4
    assert world.bill("F-1").settled == euros(400)


def test_of_two_full_payments_at_once_one_is_refused(world: World) -> None:
    world.invoice("F-1")
    assert at_once([lambda: world.paid("F-1")] * 2) == ["done", "nothing_owed"]
    assert world.bill("F-1").settled == euros(1200)


def test_two_ticks_at_once_propose_once(world: World) -> None:
    world.invoice("F-1")
    assert at_once([world.tick] * 2) == ["done", "done"]
    assert len(world.drafts()) == 1


def test_two_senders_at_once_send_once(world: World) -> None:
    world.approved()
    assert at_once([world.new_sender(f"relance-{number}").send_due for number in range(3)]) == ["done"] * 3
    assert len(world.mailer.arrived) == 1


# A full disk


@contextmanager
def full_disk(world: World) -> Iterator[None]:
    """No page more than there are now, for every connection that is opened."""
    engine = world.store._reader
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def born(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(engine, "connect", born)
    engine.dispose()
    try:
        yield
    finally:
        event.remove(engine, "connect", born)
        engine.dispose()


def import_many(world: World) -> None:
    for number in range(200):
        world.invoice(f"X-{number}", customer=f"Client {number}", email=f"c{number}@moulin.example")


def make_noise(world: World) -> None:
    """Fill what is left of the last pages."""
    for number in range(500):
        with world.store.write() as unit:
            unit.journal.write(Entry(START, "noise" * 50, "test", None, None, None, {"number": number}))


def test_a_full_disk_is_told_and_nothing_recorded_is_lost(world: World) -> None:
    draft = world.sent()
    told = world.journal()
    with full_disk(world):
        with pytest.raises(StoreError, match=r"disk of the database is full .*: free some space"):
            import_many(world)
        known = [number for number in range(200) if has(world, f"X-{number}")]
        assert world.journal() == told
        assert world.draft(draft.id) == draft
    assert known == list(range(len(known))), "what was committed before stays"
    world.paid("F-1")
    assert world.journal()[-1] == "payment"


def has(world: World, number: str) -> bool:
    with world.store.read() as unit:
        return unit.ledger.invoice_numbered(number) is not None


def test_a_full_disk_does_not_approve_by_halves(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    with full_disk(world):
        with pytest.raises(StoreError, match="full"):
            make_noise(world)
        with pytest.raises(StoreError, match="full"):
            approve(world.office, draft.seen, ALICE)
        assert world.draft(draft.id) == draft
    assert approve(world.office, draft.seen, ALICE).state is DraftState.APPROVED
    assert world.journal().count("draft_approved") == 1


def break_off(world: World) -> None:
    with world.store.write() as unit:
        unit.ledger.hold(1, HoldKind.PAUSE, date(2026, 11, 17), None, "Inès", None, None)
        unit.journal.write(Entry(START, "paused", "Inès", 1, None, None, {}))
        raise RuntimeError("in the middle")


def test_a_transaction_that_fails_leaves_nothing(world: World) -> None:
    world.invoice("F-1")
    before = world.journal()
    with pytest.raises(RuntimeError):
        break_off(world)
    assert world.journal() == before
    with world.store.read() as unit:
        assert unit.ledger.accounts([1])[0].holds == ()
