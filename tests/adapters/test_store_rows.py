"""Rows in and out: what the store is given comes back as it was, and is found again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.domain.lifecycle import Forbidden, PromiseEvent
from bot.domain.money import Money
from bot.domain.promises import Term
from bot.usecases.approving import approve
from bot.usecases.records import Attempt, Cursor, RefusalCode
from tests.fakes import FakeMailbox
from tests.usecases.test_approving import refusal
from tests.usecases.world import (
    ALICE,
    START,
    World,
    absent,
    at,
    bounced,
    disputes,
    euros,
    plan,
    promises,
)


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


def sql(world: World, statement: str) -> None:
    with world.store.write() as unit:
        unit.drafts._session.connection().exec_driver_sql(statement)


def test_a_letter_and_its_lines_come_back_as_they_went_in(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    letter = replace(draft.letter, cc=("a@b.example",), references=("<1@b>", "<2@b>"), in_reply_to="<2@b>")
    with world.store.write() as unit:
        edited = unit.drafts.edit(draft, letter, "Inès Caradec", START)
    assert (edited.letter, edited.lines, edited.version) == (letter, draft.lines, 2)


@pytest.mark.parametrize(
    "meaning",
    [promises(date(2026, 11, 30), euros(5), "F-1", conditional=True), absent(None), absent(date(2026, 11, 30)),
     bounced("a@b.example"), disputes(), plan((date(2026, 11, 30), euros(5)), (date(2026, 12, 30), euros(7)))],
)  # fmt: skip
def test_a_meaning_comes_back_as_it_went_in(world: World, meaning: object) -> None:
    sent = world.sent()
    reply = world.replied(meaning, answers=sent)  # type: ignore[arg-type] # each is a Meaning
    assert reply.meaning == meaning


def test_moments_come_back_aware_and_equal(world: World) -> None:
    draft = world.sent()
    moments = (draft.created_at, draft.decided_at, draft.sent_at, world.attempts(draft)[0].at)
    assert moments == (START,) * 4
    assert all(isinstance(moment, datetime) and moment.tzinfo for moment in moments)


def test_a_cursor_is_kept_by_mailbox_and_folder(world: World) -> None:
    box = FakeMailbox()
    with world.store.write() as unit:
        assert unit.inbound.cursor(box.account, "INBOX") is None
        unit.inbound.advance(Cursor(box.account, "INBOX", 2**32 - 1, 5))
        unit.inbound.advance(Cursor(box.account, "INBOX", 2**32 - 1, 6))
        unit.inbound.advance(Cursor(box.account, "Junk", 1, 9))
    with world.store.read() as unit:
        assert unit.inbound.cursor(box.account, "INBOX") == Cursor(box.account, "INBOX", 2**32 - 1, 6)


def test_what_is_remembered_survives_and_is_replaced(world: World) -> None:
    with world.store.write() as unit:
        assert unit.ledger.remembered("policy") == ""
        unit.ledger.remember("policy", "a")
    with world.store.write() as unit:
        unit.ledger.remember("policy", "b")
    with world.store.read() as unit:
        assert unit.ledger.remembered("policy") == "b"


def test_invoice_numbers_are_found_whole_in_a_subject(world: World) -> None:
    for number in ("F-1", "F-12", "2026/114"):
        world.invoice(number)
    with world.store.read() as unit:

        def numbers(text: str) -> list[str]:
            return [invoice.number for invoice in unit.ledger.invoices_with_numbers_in(text)]

        assert numbers("Re: facture f-12.") == ["F-12"]
        assert numbers("F-1, F-12 et 2026/114 !") == ["F-1", "F-12", "2026/114"]
        assert numbers("F-123 XF-1") == []
        assert numbers("") == numbers("bonjour") == []
        assert numbers("A-1 " * 5000 + "F-1") == ["F-1"] or numbers("x1 " * 5000) == []


def test_a_name_finds_its_customer_whatever_its_case_and_accents(world: World) -> None:
    world.invoice("V-1", customer="Verger Été", email="v@verger.example")
    world.invoice("V-2", customer="Verger Été du Nord", email="n@verger.example")
    with world.store.read() as unit:
        assert unit.ledger.need_customer("VERGER ETE").name == "Verger Été", "an exact name wins"
        assert unit.ledger.need_customer("nord").name == "Verger Été du Nord"
        assert unit.ledger.customers_like("%") == unit.ledger.customers_like("_") == []


def test_the_last_message_of_a_customer_is_known(world: World) -> None:
    first = world.sent()
    world.clock.set(at(20))
    second = approve(world.office, world.proposed().seen, ALICE)
    world.sender.send_due()
    with world.store.read() as unit:
        last = unit.drafts.last_sent(1)
        assert last
        assert last.id == second.id
        assert unit.drafts.thread(1) == (first.message_id, second.message_id)
        assert unit.drafts.with_token(first.token) == world.draft(first.id)
        assert unit.drafts.with_message_id("<unknown@x>") is None


def test_a_promise_moves_by_its_table(world: World) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(date(2026, 11, 30)))
    with world.store.write() as unit:
        term = Term("F-1", Money(500, "EUR"), date(2026, 11, 30))
        unit.promises.record(1, [(1, term)], "", "Inès", START, date(2026, 11, 17), reply.id)
        unit.promises.move(1, PromiseEvent.KEEP)
    with pytest.raises(Forbidden), world.store.write() as unit:
        unit.promises.move(1, PromiseEvent.BREAK)


def test_attempts_are_told_in_their_order(world: World) -> None:
    draft = world.sent()
    with world.store.write() as unit:
        unit.drafts.log(Attempt(draft.id, 2, "late", START, 250, "ok", "ab"))
    assert world.attempts(draft)[-1] == Attempt(draft.id, 2, "late", START, 250, "ok", "ab")
    assert refusal(lambda: world.draft(99)).code is RefusalCode.NO_DRAFT
