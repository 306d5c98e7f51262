"""What is recorded without a click: only where the policy says so and not one of the conditions fails."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.adapters import phrasebook as p
from bot.domain.dunning import HoldKind
from bot.domain.ledger import Entry
from bot.domain.lifecycle import PromiseState, ReplyState
from bot.domain.money import Money
from bot.domain.reading import Kind, Meaning
from bot.domain.trust import Doubt
from bot.usecases.publishing import publish
from bot.usecases.recording import confirm, decide_reply
from bot.usecases.records import RECORDED, Draft, PromiseView, RefusalCode, Refused, Reply
from bot.usecases.unasked import take_back
from tests.fakes import FakeChat
from tests.usecases.test_receiving import holds, token_of
from tests.usecases.world import ALICE, BOB, INES, World, at, euros, plan, promises

HOST = "mx.brume.example"
VOUCHED = f"Authentication-Results: {HOST}; dmarc=pass header.from=moulin.example"
DAY = date(2026, 11, 30)


@pytest.fixture
def sent(world: World) -> Draft:
    """A reminder about F-1 was sent; the policy is to record, and our host has a name."""
    policy = replace(world.office.policy, firm_promises="record")
    world.office = replace(world.office, authserv=HOST, policy=policy)
    return world.sent()


def arrives(world: World, meaning: Meaning, answers: Draft | None, *headers: str, **more: str) -> Reply:
    """A mail comes in with these headers on top."""
    subject = more.pop("subject", "Re: votre facture")
    raw = world.mail(subject, meaning, answers=answers, **more)
    world.receive("".join(f"{header}\r\n" for header in headers).encode() + raw)
    return world.replies()[-1]


def recorded(world: World) -> list[PromiseView]:
    with world.store.read() as unit:
        return unit.promises.all()


def entries(world: World) -> list[Entry]:
    with world.store.read() as unit:
        return unit.journal.of_customer(1, 1000)


def test_a_firm_promise_of_a_contact_whom_our_host_confirms_is_recorded_at_once(world: World, sent: Draft) -> None:
    reply = arrives(world, promises(DAY), sent, VOUCHED)
    (promise,) = recorded(world)
    assert (promise.number, promise.amount, promise.due_on, promise.by) == ("F-1", euros(1200), DAY, "relance")
    assert promise.state is PromiseState.RUNNING
    assert (reply.state, reply.decision, reply.decided_by) == (ReplyState.DECIDED, RECORDED, "relance")
    assert holds(world) == []
    assert [entry.kind for entry in entries(world)][-3:] == ["reply", "promise", "reply_decided"]


def test_it_is_recorded_exactly_as_a_confirmation_would(world: World, sent: Draft) -> None:
    world.office = replace(world.office, policy=replace(world.office.policy, firm_promises="ask"))
    asked = arrives(world, promises(DAY, euros(500)), sent, VOUCHED)
    assert recorded(world) == []
    (by_hand,) = confirm(world.office, asked.id, ALICE)
    world.paid("F-1", "500")
    world.office = replace(world.office, policy=replace(world.office.policy, firm_promises="record"))
    arrives(world, promises(DAY, euros(500)), sent, VOUCHED, subject="Re: encore")
    (by_itself,) = recorded(world)
    same = {"id": by_hand.id, "by": by_hand.by, "state": by_hand.state}
    assert replace(by_itself, **same) == by_hand  # type: ignore[arg-type] # fields of it


def test_the_token_ties_as_well_as_the_thread(world: World, sent: Draft) -> None:
    arrives(world, promises(DAY), None, VOUCHED, to=token_of(sent), subject="bonjour")
    assert len(recorded(world)) == 1


def conditional() -> Meaning:
    return promises(DAY, conditional=True)


def half_sure() -> Meaning:
    return replace(promises(DAY), needs_person=True, why_person=("invoice_left_open",))


def one_sure_of_two() -> Meaning:
    firm, soft = promises(DAY).promises[0], promises(date(2026, 12, 4), conditional=True).promises[0]
    return replace(promises(DAY), promises=(firm, soft))


def _by_another(world: World, draft: Draft) -> Reply:
    world.invoice("G-1", customer="Verger", email="g@verger.example")
    return arrives(world, promises(DAY), draft, VOUCHED, sender="g@verger.example")


def _without_name(world: World, draft: Draft) -> Reply:
    world.office = replace(world.office, authserv="")
    return arrives(world, promises(DAY), draft, VOUCHED)


def _paid_before(world: World, draft: Draft) -> Reply:
    world.paid("F-1")
    return arrives(world, promises(DAY), draft, VOUCHED)


CONDITIONS: dict[str, tuple[Callable[[World, Draft], Reply], str]] = {
    "it hangs on something": (lambda w, d: arrives(w, conditional(), d, VOUCHED), "not_firm"),
    "a person is needed": (lambda w, d: arrives(w, half_sure(), d, VOUCHED), "not_firm"),
    "one of two hangs on something": (lambda w, d: arrives(w, one_sure_of_two(), d, VOUCHED), "not_firm"),
    "there is no day": (lambda w, d: arrives(w, Meaning(Kind.PROMISE), d, VOUCHED), "not_firm"),
    "it answers nothing": (lambda w, _: arrives(w, promises(DAY), None, VOUCHED), "not_in_answer"),
    "only the number ties it": (
        lambda w, _: arrives(w, promises(DAY), None, VOUCHED, subject="Facture F-1"),
        "not_in_answer",
    ),
    "the sender is unknown": (
        lambda w, d: arrives(w, promises(DAY), d, VOUCHED, sender="zoe@moulin.example"),
        "unknown_sender",
    ),
    "another customer wrote it": (_by_another, "not_in_answer,unknown_sender,not_authenticated"),
    "there are two senders": (
        lambda w, d: arrives(w, promises(DAY), d, VOUCHED, "From: x@evil.example"),
        "unknown_sender,not_authenticated,two_senders",
    ),
    "our host says nothing": (lambda w, d: arrives(w, promises(DAY), d), "not_authenticated"),
    "another host says it": (
        lambda w, d: arrives(w, promises(DAY), d, VOUCHED.replace(HOST, "mx.evil.example")),
        "not_authenticated",
    ),
    "our host denies it": (
        lambda w, d: arrives(w, promises(DAY), d, VOUCHED.replace("pass", "fail")),
        "not_authenticated,forged_sender",
    ),
    "our host has no name": (_without_name, "not_authenticated"),
    "an answer would go elsewhere": (
        lambda w, d: arrives(w, promises(DAY), d, VOUCHED, "Reply-To: x@evil.example"),
        "reply_to_elsewhere",
    ),
    "the day is past": (lambda w, d: arrives(w, promises(date(2026, 11, 16)), d, VOUCHED), "past_day"),
    "the day is too far": (lambda w, d: arrives(w, promises(date(2027, 6, 1)), d, VOUCHED), "far_day"),
    "it is more than is owed": (lambda w, d: arrives(w, promises(DAY, euros(1201)), d, VOUCHED), "more_than_owed"),
    "it is nothing": (lambda w, d: arrives(w, promises(DAY, euros(0)), d, VOUCHED), "not_positive"),
    "it is in another currency": (
        lambda w, d: arrives(w, promises(DAY, Money(500, "GBP")), d, VOUCHED),
        "wrong_currency",
    ),
    "the invoice is not open": (lambda w, d: arrives(w, promises(DAY, None, "F-9"), d, VOUCHED), "not_open"),
    "nothing is owed": (_paid_before, "nothing_owed"),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_that_fails_makes_it_a_question_and_says_why(world: World, sent: Draft, name: str) -> None:
    comes, why = CONDITIONS[name]
    reply = comes(world, sent)
    assert recorded(world) == []
    assert (reply.state, reply.decision) == (ReplyState.WAITING, "")
    assert holds(world) != []
    with world.store.read() as unit:
        found = unit.journal._session.connection().exec_driver_sql(
            "SELECT json_extract(facts, '$.why') FROM journal WHERE kind = 'promise_asked'"
        )
        assert [row[0] for row in found] == [why]


@pytest.mark.parametrize(
    "meaning",
    [
        plan((DAY, euros(600)), (date(2026, 12, 30), euros(600))),
        replace(promises(DAY), kind=Kind.PAID),
        replace(promises(DAY), kind=Kind.DISPUTE),
        replace(promises(DAY), kind=Kind.REQUEST),
        Meaning(Kind.OTHER),
    ],
)
def test_what_is_first_of_all_no_promise_is_never_recorded_by_itself(
    world: World, sent: Draft, meaning: Meaning
) -> None:
    assert arrives(world, meaning, sent, VOUCHED).state is ReplyState.WAITING
    assert recorded(world) == []
    assert "promise_asked" not in [entry.kind for entry in entries(world)]


def test_where_the_policy_is_to_ask_nothing_is_recorded_and_nothing_noted(world: World, sent: Draft) -> None:
    world.office = replace(world.office, policy=replace(world.office.policy, firm_promises="ask"))
    assert arrives(world, promises(DAY), sent, VOUCHED).state is ReplyState.WAITING
    assert recorded(world) == []
    assert "promise_asked" not in [entry.kind for entry in entries(world)]


def test_a_promise_that_puts_off_another_is_a_persons_to_accept(world: World, sent: Draft) -> None:
    arrives(world, promises(date(2026, 11, 19)), sent, VOUCHED)
    second = arrives(world, promises(DAY), sent, VOUCHED, subject="Re: plus tard")
    assert second.state is ReplyState.WAITING
    assert [one.due_on for one in recorded(world)] == [date(2026, 11, 19)]
    decide_reply(world.office, second.id, ALICE, "not_a_promise")
    world.clock.set(at(26))
    world.tick()
    assert [one.state for one in recorded(world)] == [PromiseState.BROKEN]
    third = arrives(world, promises(DAY), sent, VOUCHED, subject="Re: encore plus tard")
    assert third.state is ReplyState.WAITING
    whys = [entry.facts["why"] for entry in entries(world) if entry.kind == "promise_asked"]
    assert whys == ["promised_before", "promised_before"]


# Shown, and taken back


def test_it_is_shown_though_nobody_has_to_decide(world: World, sent: Draft) -> None:
    reply = arrives(world, promises(DAY), sent, VOUCHED)
    chat = FakeChat()
    publish(world.office, chat)
    shown = [view for view in chat.shown.values() if getattr(view, "reply", None) == reply]
    assert len(shown) == 1
    assert publish(world.office, chat) == 0


def test_one_click_takes_it_back_and_the_reply_waits_again(world: World, sent: Draft) -> None:
    reply = arrives(world, promises(DAY), sent, VOUCHED)
    world.clock.set(at(18))
    back = take_back(world.office, reply.id, ALICE)
    assert (back.state, back.decision, back.decided_by, back.decided_at) == (ReplyState.WAITING, "", "", None)
    assert back.revision > reply.revision
    assert recorded(world) == []
    assert holds(world) == [(HoldKind.REPLY, date(2026, 11, 25))]
    assert [(entry.kind, entry.by) for entry in entries(world)][-1] == ("promise_taken_back", "Alice Morel")
    confirm(world.office, reply.id, INES)
    assert [(one.due_on, one.by) for one in recorded(world)] == [(DAY, "Inès Caradec")]


def refused(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


def test_it_is_taken_back_once_and_by_an_approver(world: World, sent: Draft) -> None:
    reply = arrives(world, promises(DAY), sent, VOUCHED)
    assert refused(lambda: take_back(world.office, reply.id, BOB)).code is RefusalCode.NOT_APPROVER
    take_back(world.office, reply.id, ALICE)
    assert refused(lambda: take_back(world.office, reply.id, INES)).code is RefusalCode.ALREADY


def test_what_was_kept_or_confirmed_by_a_person_is_not_taken_back(world: World, sent: Draft) -> None:
    reply = arrives(world, promises(DAY), sent, VOUCHED)
    error = refused(lambda: confirm(world.office, reply.id, ALICE))
    assert (error.code, error.facts["who"], error.facts["state"]) == (RefusalCode.ALREADY, "Relance", "recorded")
    world.paid("F-1")
    assert refused(lambda: take_back(world.office, reply.id, ALICE)).code is RefusalCode.ALREADY
    world.invoice("F-2")
    asked = arrives(world, conditional(), sent, VOUCHED, subject="Re: bientôt")
    confirm(world.office, asked.id, ALICE)
    assert refused(lambda: take_back(world.office, asked.id, ALICE)).code is RefusalCode.ALREADY


def test_every_reason_to_ask_has_words() -> None:
    conditions = {"not_firm", "not_in_answer", "not_authenticated", "promised_before"}
    assert {*conditions, *Doubt, *p.NOT_PROMISES} == set(p.AGAINST)
