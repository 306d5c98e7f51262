"""A post that runs in a loop of its own, and the clients that the product would use with it."""

import asyncio
import smtplib
import threading
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from imapclient import IMAPClient

from bot.sandbox.mail import Post
from bot.sandbox.world import WorldClock
from tests.sandbox.test_mail.mail_world import AMY, INES, PAUL, Submit, reminder


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="servers")
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def clock() -> WorldClock:
    return WorldClock(datetime(2026, 11, 17, 9, 12, tzinfo=UTC))


@pytest.fixture
def post(loop: asyncio.AbstractEventLoop, clock: WorldClock) -> Iterator[Post]:
    def run(work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, loop).result(5)

    def tasks() -> list[asyncio.Task[object]]:
        async def count() -> list[asyncio.Task[object]]:
            return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]

        return asyncio.run_coroutine_threadsafe(count(), loop).result(5)

    post = Post(now=clock.now, accounts=[INES, PAUL, AMY])
    run(post.start())
    yield post
    run(post.stop())
    assert tasks() == [], "a server that has stopped leaves nothing running"


@pytest.fixture
def submit(post: Post) -> Submit:
    """Sends a reminder as the product does: login, one envelope, the frozen bytes."""

    def send(mail: EmailMessage | None = None, *recipients: str) -> dict[str, tuple[int, bytes]]:
        with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
            client.login(INES.address, INES.password)
            raw = (mail or reminder()).as_bytes()
            return client.sendmail(INES.address, recipients or [PAUL.address], raw)

    return send


@pytest.fixture
def imap(post: Post) -> Iterator[IMAPClient]:
    with IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5) as client:
        client.normalise_times = False
        client.login(INES.address, INES.password)
        client.select_folder("INBOX")
        yield client
