"""Socket Mode with a bare socket in the app's place: time-outs, turns, tickets, warnings."""

import json
import threading
from queue import Queue

import pytest
import websocket
from slack_sdk import WebClient

from bot.sandbox.chat import APP_TOKEN, Chat
from bot.sandbox.chat.serving import Server
from tests.sandbox.chat_kit import BOB, INES, ROOM, make_chat
from tests.sandbox.host import Host


@pytest.fixture
def bare(host: Host) -> tuple[Chat, Server]:
    """A workspace whose app is a bare socket; it waits a fifth of a second for an ack."""
    return make_chat(host, ack_seconds=0.2)


def connect(server: Server) -> websocket.WebSocket:
    url = str(WebClient(base_url=f"{server.base_url}/api/").apps_connections_open(app_token=APP_TOKEN)["url"])
    made = websocket.create_connection(url, timeout=5)
    assert json.loads(made.recv())["type"] == "hello"
    return made


def test_nobody_connected_is_an_error_at_once_and_in_the_persons_language(bare: tuple[Chat, Server]) -> None:
    chat, _ = bare
    assert chat.command(INES, "aide").error == "Relance n'est pas connectée (dispatch_failed)."
    assert chat.command(BOB, "help").error == "Relance is not connected (dispatch_failed)."
    assert not chat.snapshot(INES)["connected"]


def test_an_envelope_that_is_not_acknowledged_times_out(bare: tuple[Chat, Server]) -> None:
    chat, server = bare
    socket = connect(server)
    assert chat.command(INES, "aide").error == "Relance n'a pas répondu à temps (operation_timeout)."
    envelope = json.loads(socket.recv())
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
    socket.send(json.dumps({"envelope_id": envelope["envelope_id"], "payload": {"text": "trop tard"}}))
    socket.send("no json")
    assert chat.snapshot(INES)["ephemerals"] == []
    assert chat.snapshot(INES)["toasts"][-1]["text"].startswith("Relance n'a pas répondu")
    socket.close()


def test_envelopes_go_to_the_connections_in_turn_and_an_ack_may_carry_bad_blocks(bare: tuple[Chat, Server]) -> None:
    chat, server = bare
    sockets = [connect(server), connect(server)]
    outcomes: Queue[str] = Queue()
    answers = [{"text": "oui", "response_type": "in_channel"}, {"blocks": [{"type": "video"}]}]
    for socket, answer in zip(sockets, answers, strict=True):
        thread = threading.Thread(target=lambda: outcomes.put(chat.command(INES, "aide").error))
        thread.start()
        envelope = json.loads(socket.recv())
        socket.send(json.dumps({"envelope_id": envelope["envelope_id"], "payload": answer}))
        thread.join()
    assert outcomes.get() == ""
    assert outcomes.get() == "/relance a échoué avec l'erreur « invalid_blocks »."
    assert [message["text"] for message in chat.messages(ROOM)] == ["oui"]
    for socket in sockets:
        socket.close()


def test_a_ticket_opens_one_connection_and_ten_are_the_most(bare: tuple[Chat, Server]) -> None:
    _, server = bare
    client = WebClient(base_url=f"{server.base_url}/api/")
    url = str(client.apps_connections_open(app_token=APP_TOKEN)["url"])
    first = websocket.create_connection(url, timeout=5)
    with pytest.raises(websocket.WebSocketBadStatusException):
        websocket.create_connection(url, timeout=5)
    others = [connect(server) for _ in range(9)]
    late = str(client.apps_connections_open(app_token=APP_TOKEN)["url"])
    eleventh = websocket.create_connection(late, timeout=5)
    assert json.loads(eleventh.recv())["reason"] == "too_many_websockets"
    for socket in [first, eleventh, *others]:
        socket.close()


def test_a_ping_is_answered_and_a_warning_leaves_the_connection_open(bare: tuple[Chat, Server]) -> None:
    chat, server = bare
    socket = connect(server)
    socket.ping("demo")
    opcode, data = socket.recv_data(control_frame=True)
    assert (opcode, data) == (websocket.ABNF.OPCODE_PONG, b"demo")
    chat.announce_disconnect("warning")
    assert json.loads(socket.recv())["reason"] == "warning"
    assert chat.connected
    socket.close()


def test_a_connection_that_is_to_be_refreshed_gets_nothing_more(bare: tuple[Chat, Server]) -> None:
    chat, server = bare
    old = connect(server)
    chat.announce_disconnect()
    assert json.loads(old.recv())["reason"] == "refresh_requested"
    assert not chat.connected
    fresh = connect(server)
    assert not chat.command(INES, "aide").ok
    assert json.loads(fresh.recv())["type"] == "slash_commands"
    old.close()
    fresh.close()


def test_an_act_in_the_servers_own_loop_is_a_mistake_said_at_once(bare: tuple[Chat, Server]) -> None:
    chat, server = bare

    async def act() -> None:
        chat.command(INES, "aide")

    with pytest.raises(RuntimeError, match="in a thread"):
        server.call(act())
    with pytest.raises(ValueError, match="nobody"):
        chat.command("U99", "aide")
