"""What we were told: payments, promises, plans, disputes, pauses; by whom, and what follows from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.dunning import Reason
from bot.domain.lifecycle import DraftState, PromiseState, ReplyState
from bot.domain.money import Money
from bot.domain.reading import Finding, Kind, Meaning, PaidClaim, PromisedPayment
from bot.usecases.days import typed_day
from bot.usecases.paying import pay, pay_as_said
from bot.usecases.publishing import reply_view
from bot.usecases.recording import (
    SUSPICIOUS,
    confirm,
    correct,
    decide_reply,
    may_confirm,
    pause,
    resume,
)
from bot.usecases.records import BadField, PromiseView, Received, RefusalCode, Refused
from tests.usecases.test_approving import refusal
from tests.usecases.test_proposing import stored
from tests.usecases.world import ALICE, BOB, INES, World, at, disputes, euros, plan, promises

DAY = date(2026, 11, 30)


def states(world: World) -> list[tuple[date, PromiseState]]:
    with world.store.read() as unit:
        return [(item.due_on, item.state) for item in unit.promises.all(customer=1)]


def terms(recorded: list[PromiseView]) -> list[tuple[str, str, date]]:
    return [(item.number, item.amount.decimal, item.due_on) for item in recorded]


# Payments


def test_a_payment_without_an_amount_settles_the_invoice(world: World) -> None:
    world.invoice("F-1")
    paid = pay(world.office, "f-1", "", date(2026, 11, 16), INES, "slack")
    assert (paid.amount, paid.invoice.balance) == (euros(1200), euros(0))
    with world.store.read() as unit:
        standing = unit.ledger.standing("F-1")
    assert standing
    assert (standing.state, standing.payments) == ("paid", ((date(2026, 11, 16), euros(1200)),))
    assert world.journal()[-1] == "payment"


def test_a_part_payment_leaves_the_rest(world: World) -> None:
    world.invoice("F-1")
    assert world.paid("F-1", "200,50 €").invoice.balance == Money(99950, "EUR")
    assert world.paid("F-1").amount == Money(99950, "EUR")


@pytest.mark.parametrize(
    ("number", "amount", "on", "code"),
    [
        ("F-9", "", None, RefusalCode.NO_INVOICE),
        ("F-1", "1 200,01", None, RefusalCode.TOO_MUCH),
        ("F-1", "beaucoup", None, RefusalCode.BAD_AMOUNT),
        ("F-1", "0", None, RefusalCode.BAD_AMOUNT),
        ("F-1", "-5", None, RefusalCode.BAD_AMOUNT),
        ("F-1", "5 $", None, RefusalCode.BAD_AMOUNT),
        ("F-1", "", date(2026, 11, 18), RefusalCode.FUTURE_DAY),
    ],
)
def test_a_payment_that_cannot_be_is_refused(
    world: World, number: str, amount: str, on: date | None, code: RefusalCode
) -> None:
    world.invoice("F-1")
    assert refusal(lambda: pay(world.office, number, amount, on, INES, "slack")).code is code
    assert world.bill("F-1").settled == euros(0)


def test_a_payment_is_recorded_once(world: World) -> None:
    world.invoice("F-1")
    world.paid("F-1")
    assert refusal(lambda: world.paid("F-1")).code is RefusalCode.NOTHING_OWED


def test_a_reader_records_no_payment(world: World) -> None:
    world.invoice("F-1")
    assert refusal(lambda: world.paid("F-1", by=BOB)).code is RefusalCode.NOT_APPROVER


def says_paid() -> Meaning:
    return Meaning(Kind.PAID, paid=PaidClaim(date(2026, 11, 16), "VIR-1"), own_text="Payé hier.")


def test_a_payment_told_of_in_a_reply_is_recorded_as_a_person_typed_it(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    reply = world.replied(says_paid())
    typed = {"F-1": "1 000,00", "F-2": " "}
    (paid,) = pay_as_said(world.office, reply.id, ALICE, typed, date(2026, 11, 16))
    assert (paid.invoice.number, paid.amount, paid.invoice.balance) == ("F-1", euros(1000), euros(200))
    assert (world.replies()[0].state, world.replies()[0].decision) == (ReplyState.DECIDED, "paid")
    assert world.journal()[-2:] == ["payment", "reply_decided"]
    with world.store.read() as unit:
        view = reply_view(unit, world.replies()[0])
    assert view.received == (Received("F-1", euros(1000), date(2026, 11, 16)),)
    assert refusal(lambda: pay_as_said(world.office, reply.id, INES, typed, DAY)).code is RefusalCode.ALREADY


@pytest.mark.parametrize(
    ("typed", "on", "code", "field"),
    [
        ({"F-1": "beaucoup"}, date(2026, 11, 16), RefusalCode.BAD_AMOUNT, "amount:F-1"),
        ({"F-1": "10", "F-2": "5000"}, date(2026, 11, 16), RefusalCode.TOO_MUCH, "amount:F-2"),
        ({"F-9": "10"}, date(2026, 11, 16), RefusalCode.NO_INVOICE, "amount:F-9"),
        ({"F-3": "10"}, date(2026, 11, 16), RefusalCode.NO_INVOICE, "amount:F-3"),
        ({"F-1": "10"}, date(2026, 11, 18), RefusalCode.FUTURE_DAY, "day"),
        ({"F-1": " ", "F-2": ""}, date(2026, 11, 16), RefusalCode.NO_AMOUNT, ""),
    ],
)
def test_a_payment_that_cannot_be_is_refused_at_its_field_and_nothing_is_kept(
    world: World, typed: dict[str, str], on: date, code: RefusalCode, field: str
) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    world.invoice("F-3", customer="Verger", email="compta@verger.example")
    reply = world.replied(says_paid())
    refused = refusal(lambda: pay_as_said(world.office, reply.id, ALICE, typed, on))
    assert (refused.code, getattr(refused, "field", "")) == (code, field)
    assert [world.bill(number).settled for number in ("F-1", "F-2", "F-3")] == [euros(0)] * 3
    assert world.replies()[0].state is ReplyState.WAITING


# Promises


def test_a_confirmed_promise_is_recorded_with_who_said_and_who_confirmed(world: World) -> None:
    sent = world.sent()
    reply = world.replied(promises(DAY), answers=sent)
    (recorded,) = confirm(world.office, reply.id, ALICE)
    assert (recorded.number, recorded.amount, recorded.due_on) == ("F-1", euros(1200), DAY)
    assert (recorded.by, recorded.words, recorded.recorded_on) == (
        "Alice Morel",
        "je paierai le 30/11",
        date(2026, 11, 17),
    )
    assert world.replies()[0].state is ReplyState.DECIDED
    assert world.journal()[-2:] == ["promise", "reply_decided"]
    world.clock.set(at(20))
    world.tick()
    assert stored(world, "F-1") is Reason.PROMISED


def test_a_promise_is_confirmed_once(world: World) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY))
    confirm(world.office, reply.id, ALICE)
    for act in (
        lambda: confirm(world.office, reply.id, INES),
        lambda: decide_reply(world.office, reply.id, INES, "not_a_promise"),
        lambda: correct(world.office, reply.id, INES, [], DAY, "", ""),
    ):
        refused = refusal(act)
        assert (refused.code, refused.facts["who"]) == (RefusalCode.ALREADY, "Alice Morel")
    assert len(states(world)) == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda world, reply: confirm(world.office, reply, BOB),
        lambda world, reply: correct(world.office, reply, BOB, [], DAY, "", ""),
        lambda world, reply: decide_reply(world.office, reply, BOB, "handled"),
        lambda world, reply: pay_as_said(world.office, reply, BOB, {"F-1": "10"}, DAY),
    ],
)
def test_a_reader_decides_nothing(world: World, act: Callable[[World, int], object]) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY))
    assert refusal(lambda: act(world, reply.id)).code is RefusalCode.NOT_APPROVER
    assert world.replies() == [reply]


def test_a_promised_amount_covers_the_oldest_invoices_first(world: World) -> None:
    world.invoice("F-2", date(2026, 11, 13), total=700)
    world.invoice("F-1", date(2026, 11, 6), total=500)
    reply = world.replied(promises(DAY, euros(800)))
    assert terms(confirm(world.office, reply.id, ALICE)) == [("F-1", "500.00", DAY), ("F-2", "300.00", DAY)]


def test_a_promise_for_one_invoice_leaves_the_others_to_be_chased(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    reply = world.replied(promises(DAY, None, "F-2"))
    assert terms(confirm(world.office, reply.id, ALICE)) == [("F-2", "300.00", DAY)]
    draft = world.proposed()
    assert [line.balance for line in draft.lines] == [euros(1200)]


def test_several_invoices_may_be_promised_for_several_days(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    later = date(2026, 12, 4)
    said = tuple(
        PromisedPayment(day, None, numbers, conditional=False, words=f"le {day.day}", rule="day_named")
        for day, numbers in ((DAY, ("F-1",)), (later, ()))
    )
    meaning = Meaning(Kind.PROMISE, promises=said, needs_person=False, evidence=(Finding("a", "le 30", "day"),))
    reply = world.replied(meaning)
    assert terms(confirm(world.office, reply.id, ALICE)) == [("F-1", "1200.00", DAY), ("F-2", "300.00", later)]


@pytest.mark.parametrize(
    ("meaning", "problem"),
    [
        (promises(date(2026, 11, 10)), "past_day"),
        (promises(date(2027, 11, 10)), "far_day"),
        (promises(DAY, euros(5000)), "more_than_owed"),
        (promises(DAY, Money(500, "GBP")), "wrong_currency"),
        (promises(DAY, None, "F-9"), "not_open"),
        (Meaning(Kind.PROMISE), "no_day"),
    ],
)
def test_what_cannot_be_a_promise_is_refused_with_the_reason(world: World, meaning: Meaning, problem: str) -> None:
    world.invoice("F-1")
    reply = world.replied(meaning)
    refused = refusal(lambda: confirm(world.office, reply.id, ALICE))
    assert (refused.code, refused.facts["problem"]) == (RefusalCode.NOT_A_PROMISE, problem)
    assert world.replies()[0].state is ReplyState.WAITING


def test_a_corrected_promise_is_recorded_as_it_was_typed(world: World) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY, conditional=True))
    more = "15/12/2026 300\n\n 2026-12-31  500,00 €"
    recorded = correct(world.office, reply.id, ALICE, ["F-1"], date(2026, 12, 1), "400", more)
    assert terms(recorded) == [
        ("F-1", "400.00", date(2026, 12, 1)),
        ("F-1", "300.00", date(2026, 12, 15)),
        ("F-1", "500.00", date(2026, 12, 31)),
    ]
    assert world.replies()[0].decision == "corrected"


def test_a_line_of_a_correction_may_be_for_another_invoice(world: World) -> None:
    world.invoice("F-1")
    world.invoice("F-2", total=300)
    reply = world.replied(promises(DAY))
    recorded = correct(world.office, reply.id, ALICE, [], DAY, "", "15/12/2026 300,00 f-2")
    assert terms(recorded) == [("F-1", "1200.00", DAY), ("F-2", "300.00", date(2026, 12, 15))]


@pytest.mark.parametrize("code", sorted(SUSPICIOUS))
def test_what_may_be_a_fraud_is_never_confirmed_but_may_be_corrected(world: World, code: str) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY))
    warned = replace(reply, warnings=(code,))
    assert may_confirm(reply)
    assert not may_confirm(warned)
    with world.store.write() as unit:
        unit.inbound._session.connection().exec_driver_sql("UPDATE reply SET warnings = ?", (f'["{code}"]',))
    assert refusal(lambda: confirm(world.office, reply.id, ALICE)).code is RefusalCode.SUSPICIOUS
    assert terms(correct(world.office, reply.id, ALICE, [], DAY, "", "")) == [("F-1", "1200.00", DAY)]


@pytest.mark.parametrize(
    ("amount", "more", "field"),
    [("lots", "", "amount"), ("", "demain 300", "more"), ("", "15/12/2026 x", "more"), ("", "15/12/2026", "more")],
)
def test_a_correction_names_the_field_that_cannot_be_read(world: World, amount: str, more: str, field: str) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY))
    with pytest.raises(BadField) as caught:
        correct(world.office, reply.id, ALICE, [], DAY, amount, more)
    assert caught.value.field == field
    assert states(world) == []


def test_a_refused_promise_lets_the_chase_go_on(world: World) -> None:
    sent = world.sent()
    reply = world.replied(promises(DAY), answers=sent)
    decided = decide_reply(world.office, reply.id, INES, "not_a_promise")
    assert (decided.decision, decided.decided_by, states(world)) == ("not_a_promise", "Inès Caradec", [])
    world.clock.set(at(20))
    assert world.proposed().stage == "late_7"


def test_a_payment_keeps_the_promise(world: World) -> None:
    world.invoice("F-1")
    confirm(world.office, world.replied(promises(DAY)).id, ALICE)
    assert world.paid("F-1").promises_kept == 1
    assert states(world) == [(DAY, PromiseState.KEPT)]
    assert world.journal()[-1] == "promise_kept"


def test_a_payment_in_the_books_keeps_the_promise_too(world: World) -> None:
    world.invoice("F-1")
    confirm(world.office, world.replied(promises(DAY, euros(500))).id, ALICE)
    world.clock.set(at(30))
    world.invoice("F-1", settled=euros(500))
    world.clock.set(at(4, month=12))
    assert states(world) == [(DAY, PromiseState.KEPT)]
    assert "promise_kept" in world.journal()
    assert world.proposed().stage == "late_3", "no promise was broken"


def test_the_books_tell_a_payment_once(world: World) -> None:
    world.invoice("F-1")
    for _ in range(2):
        world.invoice("F-1", settled=euros(500))
    world.paid("F-1", "100")
    world.invoice("F-1", settled=euros(600))
    with world.store.read() as unit:
        standing = unit.ledger.standing("F-1")
    assert standing
    assert sorted(amount.decimal for _, amount in standing.payments) == ["100.00", "500.00"]
    assert world.bill("F-1").settled == euros(600)


def test_a_payment_that_is_too_small_does_not_keep_the_promise(world: World) -> None:
    world.invoice("F-1")
    confirm(world.office, world.replied(promises(DAY, euros(500))).id, ALICE)
    assert world.paid("F-1", "499.99").promises_kept == 0
    assert world.paid("F-1", "0.01").promises_kept == 1


def test_an_instalment_plan_is_kept_part_by_part_and_broken_at_the_first_that_fails(world: World) -> None:
    world.invoice("F-1", total=900)
    days = [date(2026, 11, 20), date(2026, 12, 4), date(2026, 12, 18)]
    recorded = confirm(world.office, world.replied(plan(*((day, euros(300)) for day in days))).id, ALICE)
    assert [(item.instalment, item.count) for item in recorded] == [(1, 3), (2, 3), (3, 3)]
    world.paid("F-1", "300")
    world.clock.set(at(27))
    world.tick()
    assert stored(world, "F-1") is Reason.PROMISED
    world.clock.set(at(9, month=12))
    draft = world.proposed()
    assert draft.stage == "promise_broken"
    assert states(world) == [
        (days[0], PromiseState.KEPT),
        (days[1], PromiseState.BROKEN),
        (days[2], PromiseState.RUNNING),
    ]
    assert "4\N{NO-BREAK SPACE}décembre" in draft.letter.text
    world.paid("F-1", "300")
    assert states(world)[1] == (days[1], PromiseState.KEPT), "late, but kept"
    world.tick()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED


def test_a_newer_promise_takes_the_place_of_the_one_that_runs(world: World) -> None:
    world.invoice("F-1")
    confirm(world.office, world.replied(promises(DAY)).id, ALICE)
    later = date(2026, 12, 10)
    confirm(world.office, world.replied(promises(later)).id, ALICE)
    assert states(world) == [(DAY, PromiseState.CANCELLED), (later, PromiseState.RUNNING)]


def test_a_newer_promise_after_a_broken_one_stops_the_recall(world: World) -> None:
    world.invoice("F-1")
    confirm(world.office, world.replied(promises(date(2026, 11, 18))).id, ALICE)
    world.clock.set(at(23))
    draft = world.proposed()
    assert draft.stage == "promise_broken"
    confirm(world.office, world.replied(promises(date(2026, 12, 10))).id, ALICE)
    world.tick()
    note = world.draft(draft.id).note
    assert (world.draft(draft.id).state, note and note.code) == (DraftState.SUPERSEDED, Reason.PROMISED)
    assert stored(world, "F-1") is Reason.PROMISED


# Disputes and pauses


def test_a_disputed_reply_stops_the_chase_until_someone_resumes_it(world: World) -> None:
    sent = world.sent()
    reply = world.replied(disputes(), answers=sent)
    decide_reply(world.office, reply.id, ALICE, "disputed")
    assert world.bill("F-1").disputed_on == date(2026, 11, 17)
    world.clock.set(at(20))
    world.tick()
    assert stored(world, "F-1") is Reason.DISPUTED
    resume(world.office, "F-1", ALICE)
    assert world.proposed().stage == "late_7"


def test_anyone_may_stop_and_only_an_approver_resumes(world: World) -> None:
    world.invoice("F-1")
    customer, invoice = pause(world.office, "moulin", None, BOB)
    assert (customer.name, invoice) == ("Moulin SARL", None)
    world.tick()
    assert stored(world, "F-1") is Reason.ON_HOLD
    assert refusal(lambda: resume(world.office, "moulin", BOB)).code is RefusalCode.NOT_APPROVER
    resume(world.office, "moulin", ALICE)
    assert world.proposed()
    assert refusal(lambda: resume(world.office, "moulin", ALICE)).code is RefusalCode.NOTHING_TO_RESUME


def test_a_pause_has_a_last_day(world: World) -> None:
    world.invoice("F-1")
    pause(world.office, "F-1", date(2026, 11, 19), ALICE)
    for day in (17, 18, 19):
        world.clock.set(at(day))
        world.tick()
        assert world.drafts() == []
    world.clock.set(at(20))
    assert world.proposed()
    assert refusal(lambda: pause(world.office, "F-1", date(2026, 11, 19), ALICE)).code is RefusalCode.BAD_DAY


def test_a_reply_may_pause_the_whole_customer(world: World) -> None:
    world.invoice("F-1")
    reply = world.replied(Meaning(Kind.OTHER, own_text="?"))
    decide_reply(world.office, reply.id, ALICE, "paused")
    world.clock.set(at(30))
    world.tick()
    assert stored(world, "F-1") is Reason.ON_HOLD


def test_a_reply_of_nobody_known_is_decided_about_nobody(world: World) -> None:
    world.invoice("F-1")
    reply = world.replied(promises(DAY), sender="promo@shop.example")
    assert refusal(lambda: confirm(world.office, reply.id, ALICE)).code is RefusalCode.NO_CUSTOMER
    assert refusal(lambda: confirm(world.office, 99, ALICE)).code is RefusalCode.NO_REPLY


def test_words_that_name_two_customers_or_none_are_refused(world: World) -> None:
    world.invoice("F-1", customer="Moulin Nord", email="n@moulin.example")
    world.invoice("F-2", customer="Moulin Sud", email="s@moulin.example")
    refused = refusal(lambda: pause(world.office, "moulin", None, BOB))
    assert (refused.code, refused.facts["names"]) == (RefusalCode.SEVERAL_CUSTOMERS, "Moulin Nord, Moulin Sud")
    assert refusal(lambda: pause(world.office, "verger", None, BOB)).code is RefusalCode.NO_CUSTOMER
    assert refusal(lambda: pause(world.office, " ", None, BOB)).code is RefusalCode.NO_CUSTOMER


# Days as they are typed


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-12-15", date(2026, 12, 15)),
        ("15/12/2026", date(2026, 12, 15)),
        (" 15.12.2026 ", date(2026, 12, 15)),
        ("15/12", date(2026, 12, 15)),
        ("3/1", date(2027, 1, 3)),
        ("17/11", date(2026, 11, 17)),
        ("29/2", date(2028, 2, 29)),
    ],
)
def test_a_typed_day_is_read(words: str, day: date) -> None:
    assert typed_day(words, date(2026, 11, 17) if day.year < 2028 else date(2027, 11, 17)) == day


@pytest.mark.parametrize("words", ["", "demain", "31/02/2026", "2026-13-01", "15/12/26", "32/1", "0/0"])
def test_a_day_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(Refused) as caught:
        typed_day(words, date(2026, 11, 17))
    assert caught.value.code is RefusalCode.BAD_DAY


def test_a_short_day_needs_a_today() -> None:
    with pytest.raises(Refused):
        typed_day("15/12")


def test_a_promise_is_about_the_message_that_it_answers_and_not_about_what_is_contested(world: World) -> None:
    sent = world.sent()
    world.invoice("F-2", date(2026, 11, 5), total=480, disputed=True)
    reply = world.replied(promises(date(2026, 12, 4)), answers=sent)
    confirm(world.office, reply.id, ALICE)
    with world.store.read() as unit:
        assert [(item.number, item.amount) for item in unit.promises.all()] == [("F-1", euros(1200))]
