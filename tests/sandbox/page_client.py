"""The page of a world on the tests' server, and a client that may lie about where it comes from."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

from starlette.applications import Starlette

from bot.sandbox.pages import application
from tests.sandbox.host import Host
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
    app: Starlette
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


@contextmanager
def serving(host: Host, world: MemoryWorld) -> Iterator[Browser]:
    app = application(world)
    try:
        yield Browser(world, app, host.show(app).port)
    finally:
        app.state.closing.set()
