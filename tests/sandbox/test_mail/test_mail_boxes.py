import asyncio
import imaplib
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from bot.sandbox.mail import Post
from bot.sandbox.world import WorldClock
from tests.sandbox.test_mail.mail_world import INES, PAUL, Submit, mails, reminder


def test_the_owner_has_the_usual_folders_and_imaplib_can_use_them(post: Post, submit: Submit) -> None:
    submit(None, "ines+w.1@atelier-brume.example")
    with imaplib.IMAP4("127.0.0.1", post.imap_port, timeout=5) as client:
        client.login(INES.address, INES.password)
        _, listed = client.list()
        names = {line.split()[-1] for line in listed if isinstance(line, bytes)}
        assert names == {b"INBOX", b"Sent", b"Junk", b"Trash", b"Drafts"}
        client.select("INBOX")
        assert client.uid("SEARCH", "HEADER", "Message-ID", "<r.0001@atelier-brume.example>")[1] == [b"101"]


def test_a_wrong_password_is_refused(post: Post) -> None:
    with IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5) as client, pytest.raises(LoginError):
        client.login(INES.address, "wrong")


def test_internaldate_is_the_time_of_the_world(post: Post, clock: WorldClock, imap: IMAPClient) -> None:
    clock.advance_to(datetime(2027, 3, 28, 6, 30, tzinfo=UTC))
    post.deliver(b"From: a@b.example\n\nHi.\n", "a@b.example", INES.address)
    imap.append("Sent", reminder().as_bytes())
    for folder in ("INBOX", "Sent"):
        imap.select_folder(folder)
        ((_, data),) = imap.fetch(imap.search("ALL"), ["INTERNALDATE"]).items()
        assert abs(data[b"INTERNALDATE"] - datetime(2027, 3, 28, 6, 30, tzinfo=UTC)) < timedelta(seconds=5)
    assert mails(post, INES.address)[0]["date"] == "2027-03-28T08:30:00+02:00"


def test_search_by_uid_range_and_by_message_id_in_sent(post: Post, imap: IMAPClient) -> None:
    for number in range(3):
        imap.append("Sent", reminder(f"<r.{number}@atelier-brume.example>").as_bytes(), flags=[b"\\Seen"])
    status = imap.select_folder("Sent")
    first, second, third = imap.search("ALL")
    assert imap.search(["UID", f"{second}:*"]) == [second, third]
    assert imap.search(["HEADER", "Message-ID", "<r.1@atelier-brume.example>"]) == [second]
    assert status[b"UIDVALIDITY"] > 0
    assert first > 0
    assert [mail["message_id"] for mail in mails(post, INES.address, "Sent")] == [
        f"<r.{number}@atelier-brume.example>" for number in range(3)
    ]


def test_idle_wakes_when_a_mail_comes_in(post: Post, imap: IMAPClient) -> None:
    imap.idle()
    post.deliver(b"From: a@b.example\n\nHi.\n", "a@b.example", INES.address)
    assert (1, b"EXISTS") in imap.idle_check(timeout=5)
    imap.idle_done()


def test_a_mail_that_is_moved_or_read_by_imap_is_seen_to_be_so(post: Post, imap: IMAPClient) -> None:
    post.deliver(b"From: a@b.example\nMessage-ID: <m@b.example>\n\nHi.\n", "a@b.example", INES.address)
    before = post.revision
    (uid,) = imap.search("ALL")
    imap.add_flags([uid], [b"\\Seen"])
    assert post.wait_change(before, 5) > before
    assert post.mailboxes()[0]["unread"] == 0
    imap.create_folder("Relance")
    imap.move([uid], "Relance")
    assert mails(post, INES.address) == []
    assert mails(post, INES.address, "Relance")[0]["message_id"] == "<m@b.example>"


def test_waiting_for_a_change_ends_with_the_change_or_with_the_time(post: Post) -> None:
    before = post.revision
    assert post.wait_change(before, 0.01) == before
    other = threading.Timer(0.02, post.deliver, (b"From: a@b.example\n\nHi.\n", "a@b.example", PAUL.address))
    other.start()
    assert post.wait_change(before, 5) > before
    other.join()


def test_who_waits_is_woken_when_the_post_stops(post: Post, loop: asyncio.AbstractEventLoop) -> None:
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(post.wait_change, post.revision, 15)
        asyncio.run_coroutine_threadsafe(post.stop(), loop).result(5)
        assert waiting.result(5) == post.revision


def test_a_debtor_reads_a_mail_once(post: Post, submit: Submit) -> None:
    submit()
    (mail,) = mails(post, PAUL.address)
    post.mark_read(PAUL.address, mail["id"])
    assert mails(post, PAUL.address)[0]["unread"] is False
    assert [box["unread"] for box in post.mailboxes()] == [0, 0, 0]
    with pytest.raises(LookupError):
        post.mark_read(PAUL.address, "none-1")
    with pytest.raises(LookupError):
        post.mark_read("nobody@moulin.example", mail["id"])


def test_attachments_are_listed_and_can_be_fetched(post: Post, submit: Submit) -> None:
    mail = reminder()
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="facture é.pdf")
    submit(mail)
    (shown,) = mails(post, PAUL.address)
    assert shown["attachments"] == [{"name": "facture é.pdf", "media_type": "application/pdf", "size": 8, "index": 0}]
    assert post.attachment(PAUL.address, shown["id"], 0) == ("facture é.pdf", "application/pdf", b"%PDF-1.7")
    with pytest.raises(LookupError):
        post.attachment(PAUL.address, shown["id"], 1)


@pytest.mark.parametrize(
    "raw",
    [
        b"no header at all",
        b"From: a@b.example\nSubject: =?utf-8?q?a=0ABcc:_x@y.example?=\n\nHi.\n",
        b"From: " + b"(" * 900 + b"\nSubject: deep\n\nHi.\n",
        b"From: a@b.example\nContent-Type: text/plain; charset=klingon\n\n\xe9t\xe9\n",
        b"From: a@b.example, c@d.example\nDate: yesterday\nContent-Transfer-Encoding: base64\n\n***\n",
    ],
)
def test_a_damaged_mail_is_shown_and_harms_no_other(post: Post, raw: bytes) -> None:
    post.deliver(raw, "a@b.example", PAUL.address)
    post.deliver(b"From: a@b.example\nSubject: sound\n\nHi.\n", "a@b.example", PAUL.address)
    damaged, sound = mails(post, PAUL.address)
    assert sound["subject"] == "sound"
    assert "\n" not in str(damaged["subject"])
