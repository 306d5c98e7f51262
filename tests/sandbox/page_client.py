"""The page's server in a thread, and a client that may lie about where it comes from."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

import uvicorn

from bot.sandbox.pages import application
from tests.sandbox.page_fixture import MemoryWorld


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.body)
        return data


@dataclass(frozen=True, slots=True)
class Browser:
    world: MemoryWorld
    server: uvicorn.Server
    port: int

    def send(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.send("GET", path, None, headers)

    def post(self, path: str, body: object, **headers: str) -> Answer:
        sent = {"Content-Type": "application/json", **headers}
        return self.send("POST", f"/world/{path}", json.dumps(body).encode(), sent)

    def state(self, query: str = "") -> dict[str, Any]:
        return self.get(f"/world/state?{query}").json()


class ToldServer(uvicorn.Server):
    """uvicorn, with an event for "it listens"."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


@contextmanager
def serving(world: MemoryWorld) -> Iterator[Browser]:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        app = application(world)
        config = uvicorn.Config(app, log_level="error", ws="none", timeout_graceful_shutdown=1)
        server = ToldServer(config)
        thread = threading.Thread(target=server.run, args=([door],))
        thread.start()
        try:
            assert server.listening.wait(10)
            yield Browser(world, server, door.getsockname()[1])
        finally:
            app.state.closing.set()
            server.should_exit = True
            thread.join(10)
