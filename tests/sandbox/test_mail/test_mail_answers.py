import asyncio
import re
import smtplib
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from imapclient import IMAPClient

from bot.sandbox.mail import Post
from bot.sandbox.world import WorldClock
from tests.sandbox.test_mail.mail_world import AMY, INES, PAUL, Submit, mails, reminder


def newest(imap: IMAPClient) -> EmailMessage:
    uid = imap.search("ALL")[-1]
    return message_from_bytes(imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], policy=default)


def words(mail: EmailMessage, subtype: str) -> str:
    body = mail.get_body((subtype,))
    assert body is not None
    return str(body.get_content())


def test_a_reply_comes_back_in_the_thread_with_the_quote_below(post: Post, submit: Submit, imap: IMAPClient) -> None:
    submit()
    (mail,) = mails(post, PAUL.address)
    message_id = post.answer(PAUL.address, mail["id"], "Bonjour,\nnous payons vendredi.\n\nPaul")
    reply = newest(imap)
    assert reply["Message-ID"] == message_id
    assert re.fullmatch(r"<[0-9a-f]{24}@moulin\.example>", message_id)
    assert reply["In-Reply-To"] == reply["References"] == "<r.0001@atelier-brume.example>"
    assert reply["Subject"] == "Re: Facture 2026-114 échue"
    assert reply["To"] == "Atelier Brume <ines+r.abc@atelier-brume.example>"
    assert reply["Delivered-To"] == "ines+r.abc@atelier-brume.example"
    assert reply["Date"] == "Tue, 17 Nov 2026 10:12:00 +0100"
    assert reply["Auto-Submitted"] is None
    assert words(reply, "plain").replace("\r\n", "\n") == (
        "Bonjour,\nnous payons vendredi.\n\nPaul\n\n"
        "Le mar. 17 nov. 2026 à 10:12, Inès Caradec <ines@atelier-brume.example> a\nécrit\xa0:\n\n"
        "> Bonjour,\n>\n> la facture 2026-114 est échue.\n>> un ancien échange\n>\n> Inès\n"
    )
    html = words(reply, "html")
    assert '<div class="gmail_quote gmail_quote_container">' in html
    assert "Inès Caradec &lt;ines@atelier-brume.example&gt; a écrit\xa0:" in html
    assert html.index("nous payons vendredi.") < html.index("<blockquote")


def test_an_english_debtor_quotes_in_english_and_in_their_own_time(post: Post, submit: Submit) -> None:
    submit(None, AMY.address)
    (mail,) = mails(post, AMY.address)
    post.answer(AMY.address, mail["id"], "Will pay on Friday.")
    (reply,) = mails(post, INES.address)
    assert "On Tue, 17 Nov 2026 at 09:12, Inès Caradec <ines@atelier-brume.example> wrote:\n\n> B" in reply["text"]
    assert "Date: Tue, 17 Nov 2026 09:12:00 +0000" in reply["headers"]


def test_an_answer_is_read_filed_and_not_counted_as_received(post: Post, submit: Submit) -> None:
    submit()
    (mail,) = mails(post, PAUL.address)
    message_id = post.answer(PAUL.address, mail["id"], "Bien reçu.")
    assert mails(post, PAUL.address)[0]["unread"] is False
    assert [sent["message_id"] for sent in mails(post, PAUL.address, "Sent")] == [message_id]
    assert post.received_count(message_id) == 0


def test_a_second_reply_keeps_the_whole_thread_and_one_re(post: Post, submit: Submit, imap: IMAPClient) -> None:
    first = reminder()
    first["References"] = "<r.0000@atelier-brume.example>"
    first.replace_header("Subject", "Re: Facture 2026-114")
    submit(first)
    (mail,) = mails(post, PAUL.address)
    post.answer(PAUL.address, mail["id"], "Oui.")
    assert newest(imap)["References"] == "<r.0000@atelier-brume.example> <r.0001@atelier-brume.example>"
    assert newest(imap)["Subject"] == "Re: Facture 2026-114"


def test_an_absence_says_that_a_machine_wrote_it(post: Post, submit: Submit, imap: IMAPClient) -> None:
    submit()
    (mail,) = mails(post, PAUL.address)
    post.answer(PAUL.address, mail["id"], "Absent jusqu'au 24 novembre.", automatic=True)
    absence = newest(imap)
    assert absence["Auto-Submitted"] == "auto-replied"
    assert absence["Return-Path"] == "<>"
    assert absence["Subject"] == "Réponse automatique : Facture 2026-114 échue"
    assert absence["In-Reply-To"] == "<r.0001@atelier-brume.example>"
    assert absence.get_content() == "Absent jusqu'au 24 novembre.\r\n"
    assert "dmarc=pass" in absence["Authentication-Results"]
    assert mails(post, PAUL.address)[0]["unread"] is True


def test_an_english_absence_has_an_english_subject(post: Post, submit: Submit) -> None:
    submit(None, AMY.address)
    (mail,) = mails(post, AMY.address)
    post.answer(AMY.address, mail["id"], "Away.", automatic=True)
    assert mails(post, INES.address)[0]["subject"] == "Automatic reply: Facture 2026-114 échue"


def test_a_first_word_goes_to_the_owner_unless_said_otherwise(post: Post) -> None:
    post.answer(PAUL.address, None, "Une question.", subject="Facture 2026-114")
    post.answer(PAUL.address, None, "Une autre.", to="Inès <ines+x@atelier-brume.example>")
    first, second = mails(post, INES.address)
    assert (first["subject"], first["in_reply_to"], first["text"]) == ("Facture 2026-114", "", "Une question.\n")
    assert (second["subject"], second["to"]) == ("(sans objet)", "Inès <ines+x@atelier-brume.example>")


def test_a_long_message_id_stays_in_one_piece(post: Post, imap: IMAPClient) -> None:
    long = f"<{'A' * 90}@EURPRD01.PROD.OUTLOOK.example>"
    raw = f"From: {INES.address}\nMessage-ID: {long}\nSubject: x\n\nHi.\n".encode()
    post.deliver(raw, INES.address, PAUL.address)
    (mail,) = mails(post, PAUL.address)
    post.answer(PAUL.address, mail["id"], "Oui.")
    uid = imap.search("ALL")[-1]
    assert f"In-Reply-To: {long}\r\n".encode() in imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]


def test_a_subject_that_is_long_and_accented_keeps_its_spaces(post: Post, imap: IMAPClient) -> None:
    subject = "Factures F-2026-0132 et 2 autres – échéances dès le 17 novembre 2026"
    post.deliver(f"From: {INES.address}\nSubject: {subject}\n\nBonjour.\n".encode(), INES.address, PAUL.address)
    (mail,) = mails(post, PAUL.address)
    post.answer(PAUL.address, mail["id"], "Oui.")
    assert str(newest(imap)["Subject"]) == f"Re: {subject}"


def test_an_answer_to_nobody_or_from_nobody_is_an_error(post: Post) -> None:
    post.deliver(b"Subject: no author\n\nHi.\n", "a@b.example", PAUL.address)
    (mail,) = mails(post, PAUL.address)
    with pytest.raises(ValueError, match="nobody to go to"):
        post.answer(PAUL.address, mail["id"], "Oui.")
    with pytest.raises(LookupError):
        post.answer(PAUL.address, "none-1", "Oui.")
    with pytest.raises(LookupError):
        post.answer("nobody@moulin.example", None, "Oui.")
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        post.answer(PAUL.address, None, "Oui.", to="far@away.invalid")


def test_the_post_says_so_when_it_cannot_serve(post: Post, clock: WorldClock, loop: asyncio.AbstractEventLoop) -> None:
    async def inside() -> None:
        post.mailboxes()

    with pytest.raises(RuntimeError, match="worker thread"):
        asyncio.run_coroutine_threadsafe(inside(), loop).result(5)
    with pytest.raises(RuntimeError, match="not started"):
        Post(now=clock.now, accounts=[INES]).mailboxes()
