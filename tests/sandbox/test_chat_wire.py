"""A real Bolt app in Socket Mode against the stand-in: cards, modals, commands, the Home tab, lost connections."""

import gc
import json
from collections.abc import Callable, Iterator
from queue import Queue

import pytest
from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient, WebhookClient

from bot.adapters.slack_app.connection import SocketConnection
from bot.sandbox.chat import APP_TOKEN, BOT_TOKEN
from tests.sandbox.chat_kit import BOB, INES, ROOM, Json, make_chat, plain
from tests.sandbox.host import Host


def button(action: str, value: str = "1") -> Json:
    return {"type": "button", "action_id": action, "text": plain(action), "value": value}


MENU = {
    "type": "static_select",
    "action_id": "snooze",
    "options": [{"text": plain("Demain"), "value": "tomorrow"}, {"text": plain("+7 j"), "value": "plus_7"}],
}
CARD: list[Json] = [
    {"type": "section", "block_id": "what", "text": plain("Rappel")},
    {
        "type": "actions",
        "block_id": "act",
        "elements": [
            button("approve", "d1:v1"),
            button("edit"),
            MENU,
            {"type": "datepicker", "action_id": "day"},
            {"type": "overflow", "action_id": "more", "options": MENU["options"]},
        ],
    },
]


def edit_modal(title: str = "Modifier", **fields: object) -> Json:
    subject = {"type": "plain_text_input", "action_id": "text", "initial_value": "Rappel", "max_length": 150}
    to = {"type": "email_text_input", "action_id": "address"}
    return {
        "type": "modal",
        "callback_id": "edited",
        "title": plain(title),
        "submit": plain("Enregistrer"),
        "blocks": [
            {"type": "input", "block_id": "subject", "label": plain("Objet"), "element": subject},
            {"type": "input", "block_id": "to", "label": plain("À"), "element": to, "optional": True},
            {"type": "input", "block_id": "tone", "label": plain("Ton"), "element": {**MENU, "action_id": "pick"}},
            {"type": "actions", "block_id": "inside", "elements": [button("preview")]},
        ],
        **fields,
    }


class Relance:
    """A small Bolt app of the product's kind; `seen` holds the payloads, `answer` what a submission gets."""

    def __init__(self, url: str) -> None:
        self.seen: Queue[Json] = Queue()
        self.answer: Json = {}
        self.app = App(client=WebClient(token=BOT_TOKEN, base_url=f"{url}/api/"))
        self.app.action("approve")(self.approve)
        self.app.action("edit")(self.edit)
        for action in ("snooze", "day", "more", "preview", "respond"):
            self.app.action(action)(self.remember)
        self.app.view("edited")(self.submitted)
        self.app.view_closed("edited")(self.remember)
        self.app.command("/relance")(self.command)
        self.app.event("app_home_opened")(self.home)
        self.connection = SocketConnection(self.app, APP_TOKEN)

    def remember(self, ack: Ack, body: Json) -> None:
        ack()
        self.seen.put(body)

    def approve(self, ack: Ack, body: Json, client: WebClient) -> None:
        ack()
        said = f"Approuvée par {body['user']['id']}"
        client.chat_update(channel=body["channel"]["id"], ts=body["container"]["message_ts"], text=said)
        self.seen.put(body)

    def edit(self, ack: Ack, body: Json, client: WebClient) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=edit_modal(notify_on_close=True))
        ack()

    def submitted(self, ack: Ack, body: Json) -> None:
        self.seen.put(body)
        ack(**self.answer)

    def command(self, ack: Ack, body: Json, respond: Respond) -> None:
        ack(f"reçu : {body['text']}")
        if body["text"] == "retard":
            respond(text="voici", blocks=[{"type": "section", "text": plain("F-1")}])
        self.seen.put(body)

    def home(self, event: Json, client: WebClient, body: Json) -> None:
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": CARD})
        self.seen.put(body)

    def next(self) -> Json:
        return self.seen.get(timeout=5)


class World:
    def __init__(self, host: Host) -> None:
        self.chat, self.server = make_chat(host)
        self.relance = Relance(self.server.base_url)
        self.relance.connection.start()
        assert self.chat.wait_connected(10)

    def card(self) -> str:
        return str(self.relance.app.client.chat_postMessage(channel=ROOM, text="À approuver", blocks=CARD)["ts"])

    def message(self, ts: str) -> Json:
        return next(message for message in self.chat.messages(ROOM) if message["ts"] == ts)

    def fields(self, user: str = INES) -> Json:
        """The top modal of this person, with its errors."""
        shown: Json = self.chat.snapshot(user)["views"][-1]
        return shown


@pytest.fixture(scope="module")
def running(host: Host) -> Iterator[World]:
    made = World(host)
    yield made
    made.relance.connection.stop()


@pytest.fixture
def world(running: World) -> World:
    """The running world, as a person who has just loaded the page finds it."""
    while not running.relance.seen.empty():
        running.relance.seen.get()
    running.relance.answer = {}
    for user in (INES, BOB):
        running.chat.reload(user)
    return running


# Messages


def test_a_click_reaches_the_app_and_the_card_is_updated(world: World) -> None:
    ts = world.card()
    assert world.chat.press(INES, ROOM, ts, "approve", "d1:v1").ok
    body = world.relance.next()
    assert body["type"] == "block_actions"
    assert (body["user"]["id"], body["channel"]["id"], body["team"]["id"]) == (INES, ROOM, "T0DEMO")
    assert body["container"] == {"type": "message", "message_ts": ts, "channel_id": ROOM, "is_ephemeral": False}
    (action,) = body["actions"]
    assert (action["action_id"], action["block_id"], action["value"]) == ("approve", "act", "d1:v1")
    assert body["message"]["blocks"][0]["block_id"] == "what"
    assert (world.message(ts)["text"], world.message(ts)["blocks"]) == (f"Approuvée par {INES}", [])


def test_an_element_that_is_gone_or_says_something_else_cannot_be_pressed(world: World) -> None:
    ts = world.card()
    assert world.chat.press(INES, ROOM, ts, "approve", "d1:v2").error == "Cet élément n'est plus là."
    assert world.chat.press(BOB, ROOM, ts, "reject").error == "This element is not there any more."
    assert world.chat.press(INES, ROOM, "1.1", "approve").error == "Ce message n'est plus là."
    assert world.chat.press(INES, ROOM, ts, "snooze", "next_year").error == "Cet élément n'est plus là."
    assert world.chat.press(INES, ROOM, ts, "day", "20/11/2026").error == "Cet élément n'est plus là."
    assert world.relance.seen.empty()
    assert world.chat.snapshot(INES)["toasts"][-1]["text"] == "Cet élément n'est plus là."


@pytest.mark.parametrize(
    ("action", "value", "field", "held"),
    [
        ("snooze", "plus_7", "selected_option", MENU["options"][1]),
        ("more", "tomorrow", "selected_option", MENU["options"][0]),
        ("day", "2026-11-20", "selected_date", "2026-11-20"),
    ],
)
def test_a_menu_and_a_date_send_what_was_chosen(
    world: World, action: str, value: str, field: str, held: object
) -> None:
    assert world.chat.press(INES, ROOM, world.card(), action, value).ok
    assert world.relance.next()["actions"][0][field] == held


def test_an_ephemeral_message_can_be_pressed_and_replaced(world: World) -> None:
    elements = [{"type": "actions", "elements": [button("respond")]}]
    client = world.relance.app.client
    shown = client.chat_postEphemeral(channel=ROOM, user=INES, text="?", blocks=elements)["message_ts"]
    assert world.chat.press(INES, ROOM, shown, "respond").ok
    body = world.relance.next()
    assert body["container"]["is_ephemeral"]
    assert "message" not in body
    WebhookClient(body["response_url"]).send(text="fait", replace_original=True)
    assert [each["text"] for each in world.chat.snapshot(INES)["ephemerals"]] == ["fait"]
    assert not world.chat.press(BOB, ROOM, shown, "respond").ok


# Modals


def test_a_modal_opens_takes_errors_and_then_closes(world: World) -> None:
    assert world.chat.press(INES, ROOM, world.card(), "edit").ok
    typed = {"subject": {"text": "Rappel amical"}, "to": {"address": "a@b.example"}, "tone": {"pick": "plus_7"}}
    world.relance.answer = {"response_action": "errors", "errors": {"subject": "Il manque le numéro."}}
    assert not world.chat.submit(INES, typed).ok
    assert world.fields()["errors"] == {"subject": "Il manque le numéro."}
    json.dumps(world.chat.snapshot(INES))
    world.relance.answer = {}
    assert world.chat.submit(INES, {"subject": {"text": "Rappel F-1"}}).ok
    assert world.chat.snapshot(INES)["views"] == []
    world.relance.next()
    body = world.relance.next()
    assert body["type"] == "view_submission"
    values = body["view"]["state"]["values"]
    assert values["subject"]["text"] == {"type": "plain_text_input", "value": "Rappel F-1"}
    assert values["to"]["address"]["value"] == "a@b.example"
    assert values["tone"]["pick"]["selected_option"]["value"] == "plus_7"


def test_the_persons_own_client_checks_the_fields_first(world: World) -> None:
    world.chat.press(BOB, ROOM, world.card(), "edit")
    assert not world.chat.submit(BOB, {"subject": {"text": "x" * 151}, "to": {"address": "nobody"}}).ok
    assert world.fields(BOB)["errors"] == {
        "subject": "Must be 150 characters or fewer.",
        "to": "Enter a valid email address.",
        "tone": "Please complete this required field.",
    }
    assert not world.chat.submit(BOB, {"subject": {"body": "a"}}).ok
    assert world.chat.snapshot(BOB)["toasts"][-1]["text"] == "There is no such field: subject/body."
    assert world.relance.seen.empty()


def test_a_submission_may_update_push_or_clear(world: World) -> None:
    tone = {"tone": {"pick": "tomorrow"}}
    world.chat.press(INES, ROOM, world.card(), "edit")
    first = world.fields()["id"]
    world.relance.answer = {"response_action": "update", "view": edit_modal("Deux")}
    assert world.chat.submit(INES, {**tone, "subject": {"text": "gardé"}}).ok
    shown = world.fields()
    assert (shown["id"], shown["view"]["title"]["text"]) == (first, "Deux")
    assert shown["view"]["state"]["values"]["subject"]["text"]["value"] == "gardé"
    world.relance.answer = {"response_action": "push", "view": edit_modal("Trois")}
    assert world.chat.submit(INES, tone).ok
    assert [each["view"]["title"]["text"] for each in world.chat.snapshot(INES)["views"]] == ["Deux", "Trois"]
    world.relance.answer = {"response_action": "clear"}
    assert world.chat.submit(INES, tone).ok
    assert world.chat.snapshot(INES)["views"] == []


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "update", "view": edit_modal("x" * 25)},
        {"response_action": "errors", "errors": {"nowhere": "faux"}},
        {"response_action": "dance"},
    ],
)
def test_a_bad_answer_to_a_submission_leaves_the_modal_and_says_trouble(world: World, answer: Json) -> None:
    world.chat.press(INES, ROOM, world.card(), "edit")
    world.relance.answer = answer
    outcome = world.chat.submit(INES, {"tone": {"pick": "tomorrow"}})
    assert outcome.error == "Nous avons rencontré un problème de connexion. Réessayer ?"
    assert len(world.chat.snapshot(INES)["views"]) == 1
    assert world.chat.snapshot(INES)["refusals"][-1]["method"] == "ack of view_submission"


def test_the_app_hears_of_a_press_inside_a_modal_and_of_its_closing(world: World) -> None:
    world.chat.press(INES, ROOM, world.card(), "edit")
    assert world.chat.press_in_view(INES, "pick", "plus_7").ok
    assert world.relance.seen.empty()
    assert world.chat.press_in_view(INES, "preview", "1").ok
    body = world.relance.next()
    assert body["container"] == {"type": "view", "view_id": world.fields()["id"]}
    assert body["view"]["state"]["values"]["tone"]["pick"]["selected_option"]["value"] == "plus_7"
    assert world.chat.close_view(INES).ok
    closed = world.relance.next()
    assert (closed["type"], closed["is_cleared"]) == ("view_closed", False)
    assert world.chat.close_view(INES).error == "Aucune fenêtre n'est ouverte."


# Commands and Home


def test_a_command_is_answered_privately(world: World) -> None:
    assert world.chat.command(INES, "retard").ok
    body = world.relance.next()
    assert (body["command"], body["text"], body["channel_name"]) == ("/relance", "retard", "relances")
    shown = world.chat.snapshot(INES)["ephemerals"]
    assert sorted(each["text"] for each in shown) == ["reçu : retard", "voici"]
    assert world.chat.snapshot(BOB)["ephemerals"] == []
    assert world.chat.command(BOB, "", command="/other").error == "/other is not a valid command."


def test_opening_the_home_tab_has_it_published_and_it_can_be_pressed(world: World) -> None:
    assert world.chat.open_home(INES).ok
    body = world.relance.next()
    assert (body["type"], body["event"]["tab"], body["authorizations"][0]["user_id"]) == (
        "event_callback",
        "home",
        "U0BOT",
    )
    assert world.chat.snapshot(INES)["home"]["blocks"][0]["block_id"] == "what"
    assert world.chat.press_in_view(INES, "snooze", "tomorrow").ok
    assert world.relance.next()["view"]["type"] == "home"


# The wire


def test_a_duplicated_envelope_arrives_twice(world: World) -> None:
    world.chat.duplicate_next_envelope()
    assert world.chat.press(INES, ROOM, world.card(), "snooze", "tomorrow").ok
    first, second = world.relance.next(), world.relance.next()
    assert first["trigger_id"] == second["trigger_id"]


@pytest.mark.parametrize("fault", ["drop", "cut"])
def test_a_lost_connection_is_made_anew(world: World, fault: str) -> None:
    before = world.chat.revision
    faults: dict[str, Callable[[], None]] = {"drop": world.chat.drop_sockets, "cut": world.server.cut}
    faults[fault]()
    assert world.chat.wait_change(before, 5) > before
    assert world.chat.wait_connected(5)
    assert world.chat.press(INES, ROOM, world.card(), "snooze", "tomorrow").ok
    gc.collect()
