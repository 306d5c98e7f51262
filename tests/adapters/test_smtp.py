"""The way out over a real SMTP server: what each failure is known for, and what the fake has to do alike."""

import time
from collections.abc import Iterator
from typing import Protocol

import pytest

from bot.adapters.smtp import SmtpMailer
from bot.sandbox.mail import Post
from bot.usecases.ports import DeliveryError, Mailer, OutcomeUnknown
from tests.adapters.mail_kit import AMY, FIRST, INES, PAUL, Scripted, outgoing, written
from tests.fakes import BEFORE_THE_DOT, FakeMailer

HELLO = {
    "EHLO": "250-mx.example\r\n250 AUTH PLAIN",
    "AUTH": "235 2.7.0 ok",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    ".": "250 2.0.0 Ok: queued as 77",
    "QUIT": "221 bye",
}
PASSWORD = "demo-ines"


def mailer_of(post: Post, password: str = PASSWORD, security: str = "plain") -> SmtpMailer:
    return SmtpMailer("127.0.0.1", post.smtp_port, security, INES, password)


def scripted(**answers: str) -> tuple[Scripted, SmtpMailer]:
    server = Scripted("220 ready", {**HELLO, **answers})
    return server, SmtpMailer("127.0.0.1", server.port, "plain", INES, "secret", seconds=5, dot_seconds=0.3)


# The fake and the real one


class Faults(Protocol):
    """What goes wrong at which stage, and what arrived."""

    def fail_at(self, stage: str, *, code: int | None = None, drop: bool = False, times: int = 1) -> None: ...

    def heal(self) -> None: ...

    def received_count(self, message_id: str) -> int: ...


Way = tuple[Mailer, Faults]


@pytest.fixture(params=["fake", "real"])
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    if request.param == "fake":
        mailer = FakeMailer()
        yield mailer, mailer
    else:
        post = request.getfixturevalue("post")
        yield mailer_of(post), post


def try_to_send(way: Way) -> str:
    transmission = way[0].begin(outgoing())
    try:
        return transmission.body(written())
    finally:
        transmission.close()


def test_a_mail_is_taken_and_the_servers_words_are_kept(way: Way) -> None:
    assert "queued as" in try_to_send(way)
    assert way[1].received_count(FIRST) == 1


@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_line_that_is_cut_before_the_dot_has_sent_nothing(way: Way, stage: str) -> None:
    way[1].fail_at(stage, drop=True)
    with pytest.raises(DeliveryError) as caught:
        way[0].begin(outgoing())
    assert (caught.value.permanent, caught.value.channel) == (False, stage in {"connect", "ehlo", "auth"})
    assert way[1].received_count(FIRST) == 0
    assert try_to_send(way)


@pytest.mark.parametrize("code", [451, 550])
@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_refusal_before_the_dot_says_whether_it_is_for_good(way: Way, stage: str, code: int) -> None:
    way[1].fail_at(stage, code=code)
    with pytest.raises(DeliveryError) as caught:
        way[0].begin(outgoing())
    assert caught.value.code == code
    assert caught.value.channel is (stage in {"connect", "ehlo", "auth"})
    assert caught.value.permanent is (code == 550 and stage not in {"connect", "ehlo"})
    assert "told to fail" in caught.value.words
    assert way[1].received_count(FIRST) == 0
    assert try_to_send(way)


@pytest.mark.parametrize(("stage", "arrived"), [("dot", 0), ("after_dot", 1)])
def test_a_line_that_is_cut_at_the_dot_is_unknown(way: Way, stage: str, arrived: int) -> None:
    way[1].fail_at(stage, drop=True)
    with pytest.raises(OutcomeUnknown):
        try_to_send(way)
    assert way[1].received_count(FIRST) == arrived


@pytest.mark.parametrize(
    ("stage", "code", "arrived"), [("dot", 451, 0), ("dot", 550, 0), ("after_dot", 451, 1), ("dot", 421, 0)]
)
def test_a_refusal_after_the_dot_is_believed(way: Way, stage: str, code: int, arrived: int) -> None:
    way[1].fail_at(stage, code=code)
    with pytest.raises(DeliveryError) as caught:
        try_to_send(way)
    assert (caught.value.permanent, caught.value.channel) == (code == 550, code == 421)
    assert way[1].received_count(FIRST) == arrived


def test_a_transmission_that_is_given_up_before_its_body_sends_nothing(way: Way) -> None:
    began = time.monotonic()
    way[0].begin(outgoing()).close()
    assert time.monotonic() - began < 3, "nobody waits for an answer to a QUIT inside a body"
    assert way[1].received_count(FIRST) == 0


# The real one


def test_all_recipients_or_none(post: Post) -> None:
    post.fail_at("rcpt", code=451)
    with pytest.raises(DeliveryError) as caught:
        mailer_of(post).begin(outgoing(b"", PAUL, AMY))
    assert not caught.value.permanent
    assert post.received_count(FIRST) == 0
    transmission = mailer_of(post).begin(outgoing(b"", PAUL, AMY))
    transmission.body(written())
    transmission.close()
    assert post.received_count(FIRST) == 2


def test_a_wrong_password_is_about_the_channel_and_for_good(post: Post) -> None:
    for act in (lambda: mailer_of(post, "wrong").begin(outgoing()), mailer_of(post, "wrong").check):
        with pytest.raises(DeliveryError) as caught:
            act()
        assert (caught.value.code, caught.value.permanent, caught.value.channel) == (535, True, True)
        assert "wrong" not in caught.value.words


def test_a_right_password_passes_the_check(post: Post) -> None:
    mailer_of(post).check()


def test_a_server_that_is_down_is_about_the_channel_and_for_now(post: Post) -> None:
    post.stop_smtp()
    with pytest.raises(DeliveryError) as caught:
        mailer_of(post).begin(outgoing())
    assert (caught.value.permanent, caught.value.channel) == (False, True)
    post.start_smtp()
    mailer_of(post).check()


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_nothing_is_said_in_clear_when_encryption_was_asked_for(security: str) -> None:
    server = Scripted("220 ready", HELLO)
    mailer = SmtpMailer("127.0.0.1", server.port, security, INES, "secret", seconds=5)
    with pytest.raises(DeliveryError) as caught:
        mailer.begin(outgoing())
    assert caught.value.channel
    server.close()
    assert not any("AUTH" in line or "MAIL" in line for line in server.heard)


def test_what_was_approved_arrives_byte_for_byte(post: Post) -> None:
    raw = b"From: ines@atelier-brume.example\r\nMessage-ID: <7@x.example>\r\n\r\n.\r\n..dots\r\nFrom here\r\n\r\n.end"
    transmission = mailer_of(post).begin(outgoing(raw))
    transmission.body(raw)
    transmission.close()
    (stored,) = post._run(post._boxes.contents(PAUL))
    assert stored.raw.endswith(raw + b"\r\n")


def test_a_bad_answer_to_quit_does_not_undo_the_250() -> None:
    server, mailer = scripted(QUIT="554 5.0.0 never")
    transmission = mailer.begin(outgoing())
    assert transmission.body(written()) == "2.0.0 Ok: queued as 77"
    transmission.close()
    server.close()


def test_a_line_cut_at_quit_does_not_undo_the_250() -> None:
    server = Scripted("220 ready", {key: value for key, value in HELLO.items() if key != "QUIT"})
    transmission = SmtpMailer("127.0.0.1", server.port, "plain", INES, "secret").begin(outgoing())
    assert transmission.body(written())
    transmission.close()
    server.close()


@pytest.mark.parametrize("answer", ["hello?", "354 what", "99 no", "250"])
def test_only_a_250_says_that_a_mail_was_taken(answer: str) -> None:
    server, mailer = scripted(**{".": answer})
    transmission = mailer.begin(outgoing())
    if answer == "250":
        assert transmission.body(written()) == ""
    else:
        with pytest.raises(OutcomeUnknown):
            transmission.body(written())
    transmission.close()
    server.close()


def test_a_server_that_does_not_answer_the_dot_in_time_is_unknown(post: Post) -> None:
    hold = post.hold_at("dot")
    mailer = SmtpMailer("127.0.0.1", post.smtp_port, "plain", INES, "demo-ines", seconds=5, dot_seconds=0.2)
    transmission = mailer.begin(outgoing())
    with pytest.raises(OutcomeUnknown, match="timed out"):
        transmission.body(written())
    transmission.close()
    hold.release()


def test_a_server_that_hangs_before_the_dot_is_tried_again(post: Post) -> None:
    hold = post.hold_at("data")
    mailer = SmtpMailer("127.0.0.1", post.smtp_port, "plain", INES, "demo-ines", seconds=0.3)
    with pytest.raises(DeliveryError) as caught:
        mailer.begin(outgoing())
    assert not caught.value.permanent
    hold.release()


def test_the_size_is_told_to_servers_that_ask_for_it_and_to_no_other() -> None:
    for greeting, said in (("250-mx.example\r\n250-SIZE 1000000\r\n250 AUTH PLAIN", True), (HELLO["EHLO"], False)):
        server, mailer = scripted(EHLO=greeting)
        transmission = mailer.begin(outgoing())
        transmission.body(written())
        transmission.close()
        server.close()
        (line,) = [line for line in server.heard if line.lower().startswith("mail ")]
        assert ("size=" in line.lower()) is said


def test_the_machines_own_name_is_not_told() -> None:
    server, mailer = scripted()
    mailer.check()
    server.close()
    assert server.heard[0] == "ehlo relance.invalid"


@pytest.mark.parametrize("words", ["5.7.1 blocked by policy", "5.4.5 daily limit exceeded", "4.7.0 slow down"])
def test_quota_and_policy_pause_the_channel_rather_than_the_mail(words: str) -> None:
    server, mailer = scripted(MAIL=f"{'4' if words[0] == '4' else '5'}50 {words}")
    with pytest.raises(DeliveryError) as caught:
        mailer.begin(outgoing())
    server.close()
    assert caught.value.channel
    assert caught.value.words == words


def test_control_characters_in_an_answer_do_not_reach_a_card() -> None:
    server, mailer = scripted(RCPT="550 5.1.1 no\x07 such\x1b[31m user")
    with pytest.raises(DeliveryError) as caught:
        mailer.begin(outgoing())
    server.close()
    assert caught.value.words == "5.1.1 no  such [31m user"
    assert caught.value.permanent
