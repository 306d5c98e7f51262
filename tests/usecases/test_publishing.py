"""Cards: posted once, kept up with what they are about; the fake chat and the real one on the stand-in alike."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

import pytest
from slack_sdk import WebClient
from starlette.applications import Starlette

from bot.adapters.slack_app.chat import SlackChat
from bot.adapters.words import Words
from bot.domain.lifecycle import DraftState, ReplyState
from bot.sandbox.chat import BOT_TOKEN, Chat, ChatChannel, ChatPerson
from bot.sandbox.chat.serving import Server
from bot.usecases.approving import approve
from bot.usecases.ports import Chat as ChatPort
from bot.usecases.ports import DeliveryError
from bot.usecases.publishing import draft_view, publish, refresh, reply_view
from bot.usecases.recording import confirm, decide_reply
from bot.usecases.records import Card, DraftView, ReplyView
from tests.fakes import FakeChat
from tests.usecases.world import ALICE, PARIS, World, at, euros, promises

DAY = date(2026, 11, 30)


@pytest.fixture
def chat() -> FakeChat:
    return FakeChat()


def shown(chat: FakeChat) -> list[str]:
    return [view.draft.state if isinstance(view, DraftView) else view.reply.state for view in chat.shown.values()]


# Cards


def test_a_draft_gets_one_card(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    world.tick()
    assert [publish(world.office, chat) for _ in range(3)] == [1, 0, 0]
    assert shown(chat) == [DraftState.PROPOSED]


def test_a_card_is_brought_up_whenever_its_draft_has_changed(world: World, chat: FakeChat) -> None:
    draft = world.approved()
    assert publish(world.office, chat) == 0, "what was decided before it had a card needs none"
    world.invoice("G-1", customer="Verger", email="g@verger.example")
    world.tick()
    publish(world.office, chat)
    second = approve(world.office, world.drafts()[-1].seen, ALICE)
    assert publish(world.office, chat) == 1
    assert shown(chat) == [DraftState.APPROVED]
    world.sender.send_due()
    publish(world.office, chat)
    assert shown(chat) == [DraftState.SENT]
    assert publish(world.office, chat) == 0
    assert {draft.id, second.id} == {1, 2}


def test_a_card_can_be_refreshed_at_once(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    publish(world.office, chat)
    approve(world.office, draft.seen, ALICE)
    refresh(world.office, chat, "draft", draft.id)
    assert shown(chat) == [DraftState.APPROVED]
    assert publish(world.office, chat) == 0


def test_a_fresh_draft_takes_over_the_card_of_the_one_it_replaces(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    world.tick()
    publish(world.office, chat)
    world.paid("F-1", "200")
    fresh = world.proposed()
    publish(world.office, chat)
    (view,) = chat.shown.values()
    assert isinstance(view, DraftView)
    assert (view.draft.id, view.draft.state) == (fresh.id, DraftState.PROPOSED)


def test_a_withdrawn_draft_without_a_successor_keeps_its_card_and_says_why(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    world.tick()
    publish(world.office, chat)
    world.paid("F-1")
    world.tick()
    publish(world.office, chat)
    assert shown(chat) == [DraftState.SUPERSEDED]


def test_a_crash_after_the_post_leaves_a_twin_and_both_are_kept_up(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    with world.store.read() as unit:
        lost = chat.post_draft(draft_view(unit, world.office, draft))
    publish(world.office, chat)
    assert shown(chat) == [DraftState.PROPOSED] * 2
    with world.store.write() as unit:
        unit.cards.add("draft", draft.id, *lost, 0)  # met again: someone pressed it
        unit.cards.add("draft", draft.id, *lost, 0)
        assert unit.cards.count("draft") == 2
    approve(world.office, draft.seen, ALICE)
    publish(world.office, chat)
    assert shown(chat) == [DraftState.APPROVED] * 2


def test_a_deleted_card_stops_nothing(world: World, chat: FakeChat) -> None:
    for number in ("F-1", "F-2"):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
    world.tick()
    publish(world.office, chat)
    chat.delete(next(iter(chat.shown)))
    for draft in world.drafts():
        approve(world.office, draft.seen, ALICE)
    publish(world.office, chat)
    assert shown(chat) == [DraftState.APPROVED]
    assert publish(world.office, chat) == 0


def test_a_chat_that_is_away_gets_everything_later(world: World, chat: FakeChat) -> None:
    world.invoice("F-1")
    world.tick()
    chat.failing.append(DeliveryError("away", channel=True))
    with pytest.raises(DeliveryError):
        publish(world.office, chat)
    assert chat.shown == {}
    assert publish(world.office, chat) == 1


def test_one_card_that_the_chat_refuses_does_not_hide_the_others(world: World, chat: FakeChat) -> None:
    for number in ("F-1", "F-2", "F-3"):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
    world.tick()

    def refuse(view: DraftView | ReplyView) -> DeliveryError | None:
        bad = isinstance(view, DraftView) and view.customer.name == "Client F-1"
        return DeliveryError("Slack: invalid_blocks", permanent=True) if bad else None

    chat.refusing = refuse
    with pytest.raises(DeliveryError, match="invalid_blocks"):
        publish(world.office, chat)
    assert len(chat.shown) == 2


# What a card shows


def test_the_card_of_a_draft_says_when_it_will_leave(world: World, chat: FakeChat) -> None:
    world.invoice("F-1", document=None)
    world.invoice("F-2", date(2026, 12, 20), total=300)
    draft = world.proposed()
    publish(world.office, chat)
    (view,) = chat.shown.values()
    assert isinstance(view, DraftView)
    assert view.customer.name == "Moulin SARL"
    assert view.contact
    assert view.owed == (euros(1500),)
    assert view.missing_files == ("F-1",)
    assert view.leaves_at is None
    world.clock.set(at(17, 23))
    with world.store.read() as unit:
        assert draft_view(unit, world.office, draft).leaves_at == at(18, 9)


def test_the_card_of_a_reply_shows_what_was_recorded(world: World, chat: FakeChat) -> None:
    sent = world.sent()
    reply = world.replied(promises(DAY), answers=sent)
    assert publish(world.office, chat) == 1
    (waiting,) = chat.shown.values()
    assert isinstance(waiting, ReplyView)
    assert (waiting.held_until, waiting.known_sender, waiting.recorded) == (date(2026, 11, 24), True, ())
    confirm(world.office, reply.id, ALICE)
    publish(world.office, chat)
    (decided,) = chat.shown.values()
    assert isinstance(decided, ReplyView)
    assert decided.reply.state is ReplyState.DECIDED
    assert [(item.number, item.due_on) for item in decided.recorded] == [("F-1", DAY)]


def test_the_card_of_a_stranger_has_no_customer(world: World) -> None:
    reply = world.replied(promises(DAY), sender="promo@shop.example")
    with world.store.read() as unit:
        view = reply_view(unit, reply)
    assert (view.customer, view.invoices, view.known_sender) == (None, (), False)


# The fake and the real one


class Space(Protocol):
    """A chat and what a test may do to it from outside."""

    @property
    def chat(self) -> ChatPort: ...

    def count(self) -> int: ...

    def delete(self, ts: str) -> None: ...

    def away(self) -> None: ...


class FakeSpace:
    def __init__(self) -> None:
        self.chat: FakeChat = FakeChat()

    def count(self) -> int:
        return len(self.chat.shown)

    def delete(self, ts: str) -> None:
        self.chat.delete(ts)

    def away(self) -> None:
        self.chat.failing.append(DeliveryError("Slack cannot be reached", channel=True))


class StandIn:
    """The real adapter, over the wire, on the stand-in."""

    def __init__(self, world: World) -> None:
        self.stand_in = Chat(
            now=world.clock.now,
            people=[ChatPerson("U01INES", "Inès Caradec", "owner", "fr-FR", "ines@atelier-brume.example")],
            channels=[ChatChannel("C01RELANCE", "relances")],
        )
        self.server = Server(Starlette(routes=self.stand_in.routes()))
        self.stand_in.base_url = self.server.base_url
        self.client = WebClient(token=BOT_TOKEN, base_url=f"{self.server.base_url}/api/", timeout=5)
        self.chat = SlackChat(self.client, "C01RELANCE", Words("fr", PARIS))

    def count(self) -> int:
        return len(self.stand_in.messages("C01RELANCE"))

    def delete(self, ts: str) -> None:
        self.client.chat_delete(channel="C01RELANCE", ts=ts)

    def away(self) -> None:
        self.server.stop()


@pytest.fixture(params=["fake", "real"])
def space(request: pytest.FixtureRequest, world: World) -> Iterator[Space]:
    if request.param == "fake":
        yield FakeSpace()
        return
    stand_in = StandIn(world)
    yield stand_in
    stand_in.server.stop()


def card_of(world: World, kind: str) -> Card:
    with world.store.read() as unit:
        (card,) = unit.cards.of(kind, 1)
    return card


def test_every_chat_shows_drafts_and_replies_and_keeps_them_up(world: World, space: Space) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    publish(world.office, space.chat)
    approve(world.office, draft.seen, ALICE)
    world.sender.send_due()
    reply = world.replied(promises(DAY), answers=world.draft(draft.id))
    assert publish(world.office, space.chat) == 2
    decide_reply(world.office, reply.id, ALICE, "handled")
    assert publish(world.office, space.chat) == 1
    assert space.count() == 2
    assert card_of(world, "draft").channel == card_of(world, "reply").channel == "C01RELANCE"
    assert float(card_of(world, "draft").ts) < float(card_of(world, "reply").ts)


def test_every_chat_says_that_a_deleted_card_is_gone_for_good(world: World, space: Space) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    publish(world.office, space.chat)
    card = card_of(world, "draft")
    space.delete(card.ts)
    with world.store.read() as unit:
        view = draft_view(unit, world.office, draft)
    with pytest.raises(DeliveryError) as caught:
        space.chat.update_draft(card, view)
    assert (caught.value.permanent, caught.value.channel) == (True, False)


def test_every_chat_that_cannot_be_reached_says_so(world: World, space: Space) -> None:
    world.invoice("F-1")
    world.tick()
    space.away()
    with pytest.raises(DeliveryError) as caught:
        publish(world.office, space.chat)
    assert (caught.value.permanent, caught.value.channel) == (False, True)
