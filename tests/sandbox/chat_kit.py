"""What the tests of the Slack stand-in share: builders of blocks, and a workspace with a plain client."""

from datetime import UTC, datetime
from http.client import HTTPConnection
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from starlette.applications import Starlette

from bot.sandbox.chat import BOT_TOKEN, Chat, ChatChannel, ChatPerson
from bot.sandbox.chat.serving import Server
from tests.sandbox.host import Host

START = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
ROOM = "C01RELANCE"
INES = "U01INES"
BOB = "U02BOB"
Json = dict[str, Any]


class StillClock:
    """A world in which time passes only when it is moved."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment


class Workspace:
    def __init__(self, host: Host, **settings: Any) -> None:  # noqa: ANN401 - passed on to Chat as they are
        self.clock = StillClock()
        self.chat = Chat(
            now=self.clock.now,
            people=[
                ChatPerson(INES, "Inès Caradec", "owner", "fr-FR", "ines@atelier-brume.example"),
                ChatPerson("U02BOB", "Bob Martin", "guest", "en-GB"),
            ],
            channels=[
                ChatChannel(ROOM, "relances"),
                ChatChannel("C02PRIVE", "direction", is_private=True),
                ChatChannel("C03AUTRE", "cantine", has_app=False),
            ],
            **settings,
        )
        self.server = host.show(Starlette(routes=self.chat.routes()))
        self.chat.base_url = self.server.base_url
        self.client = WebClient(token=BOT_TOKEN, base_url=f"{self.server.base_url}/api/")

    def refusal(self, method: str, **arguments: object) -> Json:
        """The answer of a call that is refused."""
        with pytest.raises(SlackApiError) as caught:
            self.client.api_call(method, json=arguments)
        assert isinstance(caught.value.response.data, dict)
        return caught.value.response.data

    def http(self, verb: str, url: str, body: bytes | None = None) -> tuple[int, bytes]:
        """A plain HTTP request: the status and the body of its answer."""
        connection = HTTPConnection("127.0.0.1", self.server.port, timeout=5)
        try:
            connection.request(verb, url.removeprefix(self.server.base_url), body, {"content-type": "application/json"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def post(self, text: str = "bonjour", **more: Any) -> str:  # noqa: ANN401 - passed on to slack_sdk as they are
        return str(self.client.chat_postMessage(channel=ROOM, text=text, **more)["ts"])

    def view(self) -> Json:
        return {"type": "modal", "title": {"type": "plain_text", "text": "T"}, "blocks": [divider("b")]}

    def trigger(self, user: str = INES) -> str:
        with self.chat._state.changed:
            return self.chat._state.new_trigger(user)

    def url(self, **more: Any) -> str:  # noqa: ANN401 - passed on to the state as they are
        with self.chat._state.changed:
            return self.chat._state.new_response_url(INES, ROOM, **more)


def divider(name: str) -> Json:
    return {"type": "divider", "block_id": name}


def paragraph(words: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": words}}


def plain(words: str = "x") -> Json:
    return {"type": "plain_text", "text": words}


def mrkdwn(words: str = "x") -> Json:
    return {"type": "mrkdwn", "text": words}


def button(**fields: object) -> Json:
    return {"type": "button", "action_id": "go", "text": plain(), **fields}


def option(value: str = "a", **fields: object) -> Json:
    return {"text": plain(value), "value": value, **fields}


def options(count: int) -> list[Json]:
    return [option(str(number)) for number in range(count)]


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def section(**fields: object) -> Json:
    return {"type": "section", **fields}


def input_block(element: Json, **fields: object) -> Json:
    return {"type": "input", "label": plain(), "element": element, **fields}


def text_input(**fields: object) -> Json:
    return {"type": "plain_text_input", "action_id": "t", **fields}


def select(**fields: object) -> Json:
    return {"type": "static_select", "action_id": "s", **fields}


def confirm(**fields: object) -> Json:
    return {"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain(), **fields}


def modal(*blocks: Json, **fields: object) -> Json:
    return {"type": "modal", "title": plain("T"), "blocks": list(blocks), "submit": plain("OK"), **fields}


def cells(count: int) -> list[Json]:
    return [{"type": "raw_text", "text": "x"}] * count


def make_chat(host: Host, **settings: Any) -> tuple[Chat, Server]:  # noqa: ANN401 - passed on to Chat as they are
    chat = Chat(
        now=lambda: datetime.now(UTC),
        people=[ChatPerson(INES, "Inès Caradec", "owner", "fr-FR"), ChatPerson(BOB, "Bob Martin", locale="en-GB")],
        channels=[ChatChannel(ROOM, "relances")],
        **settings,
    )
    server = host.show(Starlette(routes=chat.routes()))
    chat.base_url = server.base_url
    return chat, server
