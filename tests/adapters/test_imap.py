"""The mailbox over a real IMAP server: the cursor, what may vanish, and what the fake has to do alike."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

import pytest
from imapclient import IMAPClient

from bot.adapters.imap import ImapMailbox
from bot.sandbox.mail import Post
from bot.sandbox.world import WorldClock
from bot.usecases.ports import DeliveryError, Fetched, Mailbox
from bot.usecases.records import Cursor
from tests.adapters.mail_kit import FIRST, INES, NOON, PAUL, Scripted, written
from tests.fakes import FakeClock, FakeMailbox

SINCE = date(2026, 10, 18)
PASSWORD = "demo-ines"


def mailbox_of(post: Post, password: str = PASSWORD, folder: str = "INBOX", sent_copy: str = "auto") -> ImapMailbox:
    return ImapMailbox("127.0.0.1", post.imap_port, "plain", INES, password, folder, sent_copy=sent_copy)


def client_of(post: Post) -> IMAPClient:
    client = IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5)
    client.login(INES, "demo-ines")
    return client


class Box(Protocol):
    """A mailbox, and the hand that puts mails into it."""

    @property
    def mailbox(self) -> Mailbox: ...

    def put(self, raw: bytes) -> None: ...

    def later(self, moment: datetime) -> None: ...

    def remove_first(self) -> None: ...

    def down(self) -> None: ...

    def sent(self) -> list[bytes]: ...


class FakeBox:
    def __init__(self) -> None:
        self.mailbox = FakeMailbox()
        self._clock = FakeClock(datetime(2026, 9, 1, 10, tzinfo=UTC))

    def put(self, raw: bytes) -> None:
        self.mailbox.put(raw, self._clock.now())

    def later(self, moment: datetime) -> None:
        self._clock.set(moment)

    def remove_first(self) -> None:
        del self.mailbox.mails[min(self.mailbox.mails)]

    def down(self) -> None:
        self.mailbox.failing.append(DeliveryError("away", channel=True))

    def sent(self) -> list[bytes]:
        return self.mailbox.sent


class RealBox:
    def __init__(self, post: Post, clock: WorldClock) -> None:
        self.mailbox = mailbox_of(post)
        self._post, self._clock = post, clock

    def put(self, raw: bytes) -> None:
        self._post.deliver(raw, PAUL, INES)

    def later(self, moment: datetime) -> None:
        self._clock.advance_to(moment)

    def remove_first(self) -> None:
        with client_of(self._post) as client:
            client.select_folder("INBOX")
            client.delete_messages([min(client.search("ALL"))])
            client.expunge()

    def down(self) -> None:
        self._post.stop_imap()

    def sent(self) -> list[bytes]:
        with client_of(self._post) as client:
            client.select_folder("Sent", readonly=True)
            return [mail[b"BODY[]"] for mail in client.fetch(client.search("ALL"), ["BODY.PEEK[]"]).values()]


@pytest.fixture
def world_clock() -> WorldClock:
    return WorldClock(datetime(2026, 9, 1, 10, tzinfo=UTC))


@pytest.fixture(params=["fake", "real"])
def box(request: pytest.FixtureRequest) -> Iterator[Box]:
    if request.param == "fake":
        yield FakeBox()
        return
    real = RealBox(request.getfixturevalue("post"), request.getfixturevalue("world_clock"))
    yield real
    real.mailbox.close()


def after(validity: int, uid: int) -> Cursor:
    return Cursor("ines", "INBOX", validity, uid)


def subjects(news: list[Fetched]) -> list[str]:
    return [next(line for line in mail.raw.split(b"\r\n") if line.startswith(b"Message-ID")).decode() for mail in news]


def ids(*numbers: int) -> list[str]:
    return [f"Message-ID: <{number}@moulin.example>" for number in numbers]


def mail(number: int) -> bytes:
    return written(f"<{number}@moulin.example>")


# The fake and the real one


def test_without_a_cursor_the_last_weeks_are_read(box: Box) -> None:
    box.put(mail(1))
    box.later(NOON)
    box.put(mail(2))
    box.put(mail(3))
    _, news = box.mailbox.news(None, "INBOX", SINCE)
    assert subjects(news) == ids(2, 3)
    assert all(item.arrived.tzinfo for item in news)
    assert [item.arrived.astimezone(UTC).date() for item in news] == [NOON.date()] * 2


def test_after_the_cursor_only_what_is_new_comes(box: Box) -> None:
    box.later(NOON)
    box.put(mail(1))
    validity, news = box.mailbox.news(None, "INBOX", SINCE)
    cursor = after(validity, news[-1].uid)
    assert box.mailbox.news(cursor, "INBOX", SINCE) == (validity, []), "n:* gives the last mail, however old"
    box.put(mail(2))
    assert subjects(box.mailbox.news(cursor, "INBOX", SINCE)[1]) == ids(2)


def test_a_cursor_that_has_read_nothing_does_not_dig_up_old_mails(box: Box) -> None:
    box.put(mail(1))
    box.later(NOON)
    validity, news = box.mailbox.news(None, "INBOX", SINCE)
    assert news == []
    assert box.mailbox.news(after(validity, 0), "INBOX", SINCE) == (validity, [])
    box.put(mail(2))
    assert subjects(box.mailbox.news(after(validity, 0), "INBOX", SINCE)[1]) == ids(2)


def test_a_folder_counted_anew_is_read_again_from_the_last_weeks(box: Box) -> None:
    box.later(NOON)
    box.put(mail(1))
    validity, news = box.mailbox.news(None, "INBOX", SINCE)
    former = after(validity + 1, news[-1].uid + 1000)
    assert subjects(box.mailbox.news(former, "INBOX", SINCE)[1]) == ids(1)


def test_a_mail_that_vanished_is_no_reason_to_stop(box: Box) -> None:
    box.later(NOON)
    for number in (1, 2, 3):
        box.put(mail(number))
    validity, news = box.mailbox.news(None, "INBOX", SINCE)
    box.remove_first()
    assert subjects(box.mailbox.news(None, "INBOX", SINCE)[1]) == ids(2, 3)
    box.remove_first()
    assert subjects(box.mailbox.news(after(validity, news[0].uid), "INBOX", SINCE)[1]) == ids(3)


def test_a_mail_that_is_too_large_is_told_and_not_fetched(box: Box) -> None:
    box.later(NOON)
    box.put(mail(1) + (b"x" * 98 + b"\r\n") * (11 * 1024 * 1024 // 100))
    box.put(mail(2))
    _, (large, small) = box.mailbox.news(None, "INBOX", SINCE)
    assert (large.raw, large.problem.startswith("too large (1")) == (b"", True)
    assert (small.raw[-20:], small.problem) == (mail(2)[-20:], "")


def test_a_long_way_is_gone_in_batches(box: Box) -> None:
    box.later(NOON)
    for number in range(53):
        box.put(mail(number))
    validity, news = box.mailbox.news(None, "INBOX", SINCE)
    assert subjects(news) == ids(*range(50))
    assert subjects(box.mailbox.news(after(validity, news[-1].uid), "INBOX", SINCE)[1]) == ids(50, 51, 52)


def test_a_copy_is_filed_among_the_sent_mails_once(box: Box) -> None:
    box.later(NOON)
    raw = written()
    assert [box.mailbox.file_sent(raw, FIRST, NOON) for _ in range(3)] == [True, False, False]
    assert box.mailbox.file_sent(mail(2), "<2@moulin.example>", NOON)
    assert box.sent() == [raw, mail(2)]


def test_a_mailbox_that_is_down_says_so_and_not_for_good(box: Box) -> None:
    box.mailbox.news(None, "INBOX", SINCE)
    box.down()
    with pytest.raises(DeliveryError) as caught:
        box.mailbox.news(None, "INBOX", SINCE)
    assert (caught.value.permanent, caught.value.channel) == (False, True)


def test_a_folder_that_is_gone_is_told(box: Box) -> None:
    with pytest.raises(DeliveryError) as caught:
        box.mailbox.news(None, "Relances", SINCE)
    assert caught.value.channel
    assert box.mailbox.news(None, "INBOX", SINCE)


# The real one


def test_reading_marks_nothing_as_read(post: Post) -> None:
    post.deliver(mail(1), PAUL, INES)
    with closing(mailbox_of(post)) as mailbox:
        assert len(mailbox.news(None, "INBOX", SINCE - timedelta(days=90))[1]) == 1
    (shown,) = next(item for item in post.mailboxes() if item["address"] == INES)["mails"]
    assert shown["unread"]


def test_a_wrong_password_stops_until_someone_mends_it(post: Post) -> None:
    for act in (lambda: mailbox_of(post, "wrong").news(None, "INBOX", SINCE), mailbox_of(post, "wrong").check):
        with pytest.raises(DeliveryError) as caught:
            act()
        assert (caught.value.permanent, caught.value.channel) == (True, True)


@pytest.mark.parametrize(
    ("answer", "permanent"),
    [
        ("NO [UNAVAILABLE] the directory is down", False),
        ("NO [LIMIT] too many connections", False),
        ("NO [INUSE] locked", False),
        ("NO [AUTHENTICATIONFAILED] no", True),
        ("NO no", True),
    ],
)
def test_a_server_that_cannot_check_passwords_now_is_not_a_wrong_password(answer: str, *, permanent: bool) -> None:
    server = Scripted(
        "* OK [CAPABILITY IMAP4rev1] ready",
        {"CAPABILITY": "OK done", "LOGIN": answer, "LOGOUT": "OK bye"},
        tagged=True,
    )
    with pytest.raises(DeliveryError) as caught:
        ImapMailbox("127.0.0.1", server.port, "plain", INES, "secret").check()
    server.close()
    assert (caught.value.permanent, caught.value.channel) == (permanent, True)
    assert "secret" not in caught.value.words


def test_a_connection_lost_is_made_anew_at_the_next_look(post: Post) -> None:
    mailbox = mailbox_of(post)
    mailbox.check()
    post.stop_imap()
    with pytest.raises(DeliveryError):
        mailbox.news(None, "INBOX", SINCE)
    post.start_imap()
    assert mailbox.news(None, "INBOX", SINCE)[1] == []
    mailbox.close()
    mailbox.close()


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_nothing_is_said_in_clear_when_encryption_was_asked_for(security: str) -> None:
    server = Scripted(
        "* OK [CAPABILITY IMAP4rev1] ready", {"CAPABILITY": "OK done", "LOGIN": "OK", "LOGOUT": "OK"}, tagged=True
    )
    with pytest.raises(DeliveryError) as caught:
        ImapMailbox("127.0.0.1", server.port, security, INES, "secret").check()
    server.close()
    assert caught.value.channel
    assert not any("LOGIN" in line for line in server.heard)


def test_a_missing_folder_for_sent_mails_is_made(post: Post) -> None:
    with client_of(post) as client:
        client.delete_folder("Sent")
    with closing(mailbox_of(post)) as mailbox:
        assert mailbox.file_sent(written(), FIRST, NOON)
    with client_of(post) as client:
        client.select_folder("Sent")
        ((_, data),) = client.fetch(client.search("ALL"), ["FLAGS", "INTERNALDATE"]).items()
        assert b"\\Seen" in data[b"FLAGS"]


def test_no_copy_is_filed_where_none_is_wanted(post: Post) -> None:
    assert not mailbox_of(post, sent_copy="never").file_sent(written(), FIRST, NOON)


@pytest.mark.parametrize(
    ("host", "filed"),
    [("imap.gmail.com", False), ("outlook.office365.com", False), ("imap.mail.me.com", False), ("imap.acme.com", True)],
)
def test_providers_that_file_by_themselves_get_no_second_copy(host: str, *, filed: bool) -> None:
    mailbox = ImapMailbox(host, 993, "tls", INES, "secret")
    file: Callable[[], bool] = lambda: mailbox.file_sent(written(), FIRST, NOON)  # noqa: E731 - said once for both
    if filed:
        with pytest.raises(DeliveryError):  # it would connect, and no test leaves this machine
            file()
    else:
        assert not file()
