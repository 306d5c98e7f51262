"""The post of the sandbox, running in a loop of its own, for the adapters that speak SMTP and IMAP."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime

import pytest

from bot.sandbox.mail import Account, Post
from bot.sandbox.world import WorldClock

INES = Account("ines@atelier-brume.example", "Inès Caradec", "demo-ines", is_owner=True)
PAUL = Account("compta@moulin.example", "Paul Moulin", "demo-paul")
AMY = Account("ap@northwind.example", "Amy North", "demo-amy", language="en", zone="Europe/London")


@pytest.fixture(scope="session")
def servers() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="servers")
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def world_clock() -> WorldClock:
    return WorldClock(datetime(2026, 11, 17, 9, 12, tzinfo=UTC))


@pytest.fixture
def post(servers: asyncio.AbstractEventLoop, world_clock: WorldClock) -> Iterator[Post]:
    def run(work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, servers).result(5)

    post = Post(now=world_clock.now, accounts=[INES, PAUL, AMY])
    run(post.start())
    yield post
    run(post.stop())
