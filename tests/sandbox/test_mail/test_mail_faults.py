import asyncio
import imaplib
import smtplib
from collections.abc import Callable

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from bot.sandbox.mail import Post, Stage
from tests.sandbox.test_mail.mail_world import INES, PAUL, Submit, mails, reminder

MESSAGE_ID = "<r.0001@atelier-brume.example>"
BEFORE_THE_DOT = ("connect", "ehlo", "auth", "mail", "rcpt", "data")
STEPS: dict[str, Callable[[smtplib.SMTP], tuple[int, bytes]]] = {
    "ehlo": lambda client: client.ehlo("product.invalid"),
    "auth": lambda client: client.docmd("AUTH", "PLAIN AGluZXNAYXRlbGllci1icnVtZS5leGFtcGxlAGRlbW8taW5lcw=="),
    "mail": lambda client: client.mail(INES.address),
    "rcpt": lambda client: client.rcpt(PAUL.address),
    "data": lambda client: client.docmd("DATA"),
}


def walk(client: smtplib.SMTP, until: str) -> tuple[int, bytes]:
    """Goes through an SMTP session up to the step that `until` names, and gives its answer."""
    for name, step in STEPS.items():
        answer = step(client)
        if name == until:
            return answer
    raise LookupError(until)


@pytest.mark.parametrize("stage", BEFORE_THE_DOT)
def test_a_connection_that_is_cut_before_the_dot_leaves_no_mail(post: Post, submit: Submit, stage: str) -> None:
    post.fail_at(stage, drop=True)
    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        submit()
    assert post.received_count(MESSAGE_ID) == 0
    assert submit() == {}
    assert post.received_count(MESSAGE_ID) == 1


@pytest.mark.parametrize("code", [451, 550])
@pytest.mark.parametrize("stage", [*BEFORE_THE_DOT, "dot"])
def test_each_stage_can_refuse_for_now_or_for_good(post: Post, submit: Submit, stage: str, code: int) -> None:
    post.fail_at(stage, code=code)
    with pytest.raises((smtplib.SMTPException, OSError)) as refused:
        submit()
    known = refused.value
    if isinstance(known, smtplib.SMTPRecipientsRefused):
        assert known.recipients[PAUL.address][0] == code
    else:
        assert isinstance(known, smtplib.SMTPResponseException)
        assert known.smtp_code == code
    assert post.received_count(MESSAGE_ID) == 0
    assert submit() == {}


def test_the_answer_names_the_stage_and_has_an_extended_code(post: Post) -> None:
    post.fail_at(Stage.MAIL, code=451)
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        client.login(INES.address, INES.password)
        assert client.mail(INES.address) == (451, b"4.3.0 the sandbox was told to fail at mail")


def test_a_goodbye_is_said_before_the_line_is_cut(post: Post) -> None:
    post.fail_at("data", code=421, drop=True)
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        assert walk(client, "data")[0] == 421
        with pytest.raises(smtplib.SMTPServerDisconnected):
            client.noop()


def test_a_line_cut_at_the_dot_may_hide_a_kept_mail_or_a_lost_one(post: Post, submit: Submit) -> None:
    post.fail_at("dot", drop=True)
    with pytest.raises(smtplib.SMTPServerDisconnected):
        submit()
    assert post.received_count(MESSAGE_ID) == 0
    post.fail_at("after_dot", drop=True)
    with pytest.raises(smtplib.SMTPServerDisconnected):
        submit()
    assert post.received_count(MESSAGE_ID) == 1


def test_a_server_that_refuses_what_it_kept(post: Post, submit: Submit) -> None:
    post.fail_at("after_dot", code=451)
    with pytest.raises(smtplib.SMTPDataError):
        submit()
    assert post.received_count(MESSAGE_ID) == 1


def test_a_fault_happens_as_often_as_ordered_and_can_be_taken_back(post: Post, submit: Submit) -> None:
    post.fail_at("dot", code=451, times=2)
    for _ in range(2):
        with pytest.raises(smtplib.SMTPDataError):
            submit()
    submit()
    post.fail_at("dot", code=451)
    post.refuse_login(refuse=True)
    post.heal()
    submit()
    assert post.received_count(MESSAGE_ID) == 2


def test_one_recipient_of_two_can_be_refused(post: Post, submit: Submit) -> None:
    post.fail_at("rcpt", code=451)
    refused = submit(None, PAUL.address, "ap@northwind.example")
    assert refused[PAUL.address][0] == 451
    assert post.received_count(MESSAGE_ID) == 1


def test_faults_of_the_owners_server_are_not_the_debtors(post: Post) -> None:
    for stage in Stage:
        post.fail_at(stage, drop=True)
    post.stop_smtp()
    post.answer(PAUL.address, None, "Une question.")
    assert len(mails(post, INES.address)) == 1


def test_a_fault_that_does_nothing_is_refused(post: Post) -> None:
    with pytest.raises(ValueError, match="what is to fail"):
        post.fail_at("dot")
    with pytest.raises(ValueError, match="no SMTP code"):
        post.fail_at("dot", code=42)
    with pytest.raises(ValueError, match="quit"):
        post.fail_at("quit", drop=True)


@pytest.mark.parametrize(("stage", "kept"), [("dot", 0), ("after_dot", 1)])
def test_a_client_that_dies_at_the_dot_is_held_there(post: Post, stage: str, kept: int) -> None:
    hold = post.hold_at(stage)
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        walk(client, "data")
        client.send(reminder().as_bytes() + b".\r\n")
        assert hold.wait_reached(5)
        client.close()
    before = post.revision
    post.answer(PAUL.address, None, "the server goes on")
    assert post.wait_change(before, 5) > before
    assert post.received_count(MESSAGE_ID) == kept


def test_a_held_session_goes_on_when_released(post: Post) -> None:
    hold = post.hold_at("data")
    assert not hold.wait_reached(0.01)
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        walk(client, "rcpt")
        client.putcmd("DATA")
        assert hold.wait_reached(5)
        hold.release()
        assert client.getreply()[0] == 354
        client.send(reminder().as_bytes() + b".\r\n")
        assert client.getreply()[0] == 250
    assert post.received_count(MESSAGE_ID) == 1


def test_logins_can_be_refused_and_allowed_again(post: Post, submit: Submit) -> None:
    post.refuse_login(refuse=True)
    with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
        submit()
    assert refused.value.smtp_code == 535
    with IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5) as client:
        with pytest.raises(LoginError):
            client.login(INES.address, INES.password)
        post.refuse_login(refuse=False)
        client.login(INES.address, INES.password)
    assert submit() == {}


def test_smtp_goes_down_and_comes_back_at_the_same_port(post: Post, submit: Submit) -> None:
    port = post.smtp_port
    with smtplib.SMTP("127.0.0.1", port, timeout=5) as client:
        client.ehlo()
        post.stop_smtp()
        with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
            client.noop()
    with pytest.raises(ConnectionRefusedError):
        submit()
    post.start_smtp()
    assert post.smtp_port == port
    assert submit() == {}


def test_imap_goes_down_under_an_idle_client_and_comes_back_with_the_mails(post: Post, submit: Submit) -> None:
    submit(None, "ines+w@atelier-brume.example")
    client = imaplib.IMAP4("127.0.0.1", post.imap_port, timeout=5)
    client.login(INES.address, INES.password)
    client.select("INBOX")
    client.send(b"X1 IDLE\r\n")
    assert client.readline().startswith(b"+")
    post.stop_imap()
    with pytest.raises((imaplib.IMAP4.abort, ConnectionError)):
        client.noop()
    client.shutdown()
    with pytest.raises(ConnectionRefusedError):
        imaplib.IMAP4("127.0.0.1", post.imap_port, timeout=5)
    post.start_imap()
    with IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5) as again:
        again.login(INES.address, INES.password)
        again.select_folder("INBOX")
        assert again.search("ALL") == [101]


def test_the_whole_post_stops_and_starts_with_its_mails(
    post: Post, submit: Submit, loop: asyncio.AbstractEventLoop
) -> None:
    submit()
    ports = (post.smtp_port, post.imap_port)
    asyncio.run_coroutine_threadsafe(post.stop(), loop).result(5)
    asyncio.run_coroutine_threadsafe(post.start(), loop).result(5)
    assert (post.smtp_port, post.imap_port) == ports
    assert post.received_count(MESSAGE_ID) == 1
