"""Socket Mode: the app's connections, envelopes out, acknowledgements in."""

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.sandbox.chat.model import APP, Json
from bot.sandbox.chat.state import State

MOST_CONNECTIONS = 10
RECONNECT = 1012
REFRESH_SECONDS = 2.0  # the client opens its new connection first, and closes the old one itself


@dataclass(slots=True, eq=False)
class _Connection:
    """One web socket of the app, and the loop that it lives in."""

    socket: WebSocket
    loop: asyncio.AbstractEventLoop


@dataclass(slots=True, eq=False)
class _Waiting:
    """An envelope that was sent and is not answered yet."""

    answered: threading.Event = field(default_factory=threading.Event)
    payload: Json | None = None


@dataclass(frozen=True, slots=True)
class Ack:
    """How the app took an envelope: `failure` is empty, "dispatch_failed" or "operation_timeout"."""

    failure: str = ""
    payload: Json | None = None


class Hub:
    """The open connections. Envelopes go to them in turn, from any thread but the server's own."""

    def __init__(self, state: State, ack_seconds: float) -> None:
        self._state = state
        self._ack_seconds = ack_seconds
        self._connections: list[_Connection] = []
        self._waiting: dict[str, _Waiting] = {}
        self._turn = itertools.count()
        self._duplicates = 0

    def route(self) -> WebSocketRoute:
        """The route to mount."""
        return WebSocketRoute("/socket", self._serve)

    @property
    def connected(self) -> bool:
        """Whether the app has a connection."""
        return bool(self._connections)

    async def _serve(self, socket: WebSocket) -> None:
        state = self._state
        ticket = socket.query_params.get("ticket", "")
        with state.changed:
            welcome = ticket in state.tickets
            state.tickets.discard(ticket)
        if not welcome:
            await socket.close()  # before it is accepted: the client sees HTTP 403
            return
        await socket.accept()
        if len(self._connections) >= MOST_CONNECTIONS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return
        connection = _Connection(socket, asyncio.get_running_loop())
        with state.changed:
            self._connections.append(connection)
            state.touch()
        try:
            await socket.send_json(self._hello())
            while True:
                self._receive(await socket.receive_text())
        except (WebSocketDisconnect, RuntimeError):
            return  # the other side went away, or drop_sockets() closed this one while it was read
        finally:
            self._forget(connection)

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._connections),
            "debug_info": {"host": "applink-demo", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": APP},
        }

    def _forget(self, connection: _Connection) -> None:
        with self._state.changed:
            if connection in self._connections:
                self._connections.remove(connection)
                self._state.touch()

    def _receive(self, text: str) -> None:
        """An acknowledgement; anything else is ignored, as Slack does."""
        try:
            given = json.loads(text)
        except ValueError:
            return
        if not isinstance(given, dict):
            return
        with self._state.changed:
            waiting = self._waiting.get(str(given.get("envelope_id")))
            if waiting is None or waiting.answered.is_set():
                return
            payload = given.get("payload")
            waiting.payload = payload if isinstance(payload, dict) else None
            waiting.answered.set()

    def deliver(self, kind: str, payload: Json, *, accepts_payload: bool = False) -> Ack:
        """Send one envelope and wait until it is acknowledged, for the time that Slack waits.

        Blocks: RuntimeError when called in the loop that the connections live in, which could then never answer.
        """
        state = self._state
        _refuse_in_a_loop()
        with state.changed:
            envelope = f"{state.new_id(width=8)}-{state.new_id(width=4)}-{state.new_id(width=12)}".lower()
            waiting = self._waiting[envelope] = _Waiting()
            copies, self._duplicates = 1 + self._duplicates, 0
            message = {
                "envelope_id": envelope,
                "type": kind,
                "payload": payload,
                "accepts_response_payload": accepts_payload,
            }
            if kind == "events_api":
                message |= {"retry_attempt": 0, "retry_reason": ""}
            receivers = [self._next() for _ in range(copies)] if self._connections else []
        try:
            for receiver in receivers:
                _send(receiver, message)
            if not receivers:
                return Ack("dispatch_failed")
            if not waiting.answered.wait(self._ack_seconds):
                return Ack("operation_timeout")
            return Ack(payload=waiting.payload)
        finally:
            with state.changed:
                del self._waiting[envelope]

    def _next(self) -> _Connection:
        return self._connections[next(self._turn) % len(self._connections)]

    def duplicate_next(self) -> None:
        """The next envelope is sent twice (to two connections where there are two)."""
        with self._state.changed:
            self._duplicates += 1

    def drop(self) -> None:
        """Close every connection without a word before."""
        for connection in self._all():
            self._close(connection)

    def announce(self, reason: str) -> None:
        """Send the disconnect message; but for "warning", the connection gets nothing more and is closed 2 s later."""
        for connection in self._all():
            _send(connection, {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-demo"}})
            if reason != "warning":
                self._close(connection, REFRESH_SECONDS)

    def _close(self, connection: _Connection, delay: float = 0) -> None:
        self._forget(connection)  # at once, so that no envelope is sent there any more

        async def close(socket: WebSocket) -> None:
            await asyncio.sleep(delay)
            await socket.close(RECONNECT)

        _run(connection, close)

    def wait_connected(self, timeout: float) -> bool:
        """Wait until the app is connected; False when `timeout` seconds passed before."""
        limit = time.monotonic() + timeout
        with self._state.changed:
            while not self._connections:
                if not self._state.changed.wait(max(limit - time.monotonic(), 0)):
                    return self.connected
            return True

    def _all(self) -> list[_Connection]:
        with self._state.changed:
            return list(self._connections)


def _refuse_in_a_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise RuntimeError("an act waits for the app's answer: call it in a thread, not in the server's loop")


def _send(connection: _Connection, message: Json) -> None:
    _run(connection, lambda socket: socket.send_json(message))


def _run(connection: _Connection, act: Callable[[WebSocket], Awaitable[None]]) -> None:
    """Do something with the socket in its loop; a socket that just died takes it silently, as on the real network."""

    async def guarded() -> None:
        try:
            await act(connection.socket)
        except (WebSocketDisconnect, RuntimeError):
            return

    asyncio.run_coroutine_threadsafe(guarded(), connection.loop)
