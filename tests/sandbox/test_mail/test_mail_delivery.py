import smtplib
from email import message_from_bytes
from email.policy import default

import pytest
from imapclient import IMAPClient

from bot.sandbox.mail import Post
from bot.sandbox.mail.reading import view
from tests.sandbox.test_mail.mail_world import AMY, INES, PAUL, Submit, mails, reminder


def test_a_mail_sent_after_a_login_reaches_both_debtors(post: Post, submit: Submit) -> None:
    assert submit(None, PAUL.address, AMY.address) == {}
    for account in (PAUL, AMY):
        (mail,) = mails(post, account.address)
        assert mail["subject"] == "Facture 2026-114 échue"
        assert mail["from"] == "Inès Caradec <ines@atelier-brume.example>"
        assert "la facture 2026-114 est échue." in mail["text"]
        assert mail["unread"] is True
    assert post.received_count("<r.0001@atelier-brume.example>") == 2
    assert post.received_count("<r.0002@atelier-brume.example>") == 0
    assert [box["unread"] for box in post.mailboxes()] == [0, 1, 1]


def test_login_works_by_plain_and_by_login(post: Post) -> None:
    for mechanism in ("PLAIN", "LOGIN"):
        with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
            client.ehlo()
            client.user, client.password = INES.address, INES.password
            code, _ = client.auth(mechanism, getattr(client, f"auth_{mechanism.lower()}"))
            assert code == 235


@pytest.mark.parametrize("address", [INES.address, "nobody@moulin.example"])
def test_a_wrong_login_is_refused_by_535(post: Post, address: str) -> None:
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
            client.login(address, "wrong")
        assert refused.value.smtp_code == 535


def test_an_old_client_may_bring_a_mail_after_helo(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        assert client.helo("old.invalid")[0] == 250
        client.sendmail("a@old.invalid", [PAUL.address], reminder().as_bytes())
    assert post.received_count("<r.0001@atelier-brume.example>") == 1


def test_a_mail_nested_too_deep_to_be_filed_is_refused_for_good(post: Post) -> None:
    nest = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1000)).encode()
    with pytest.raises(smtplib.SMTPDataError) as refused:
        post.deliver(b"From: a@b.example\n" + nest, "a@b.example", PAUL.address)
    assert refused.value.smtp_code == 554
    assert view(nest).text.startswith("Content-Type: multipart/mixed")


def test_without_a_login_nothing_is_relayed(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        client.ehlo("stranger.invalid")
        client.mail("a@stranger.invalid")
        assert client.rcpt("someone@elsewhere.example")[0] == 550
        assert client.rcpt("nobody@moulin.example")[0] == 550
        assert client.rcpt(PAUL.address)[0] == 250


def test_no_mail_leaves_this_world(post: Post, submit: Submit) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        submit(None, "real.person@moulin.fr")
    assert b"sends nowhere else" in refused.value.recipients["real.person@moulin.fr"][1]
    assert mails(post, INES.address) == []


def test_nobody_sends_under_the_address_of_somebody_else(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        client.login(INES.address, INES.password)
        assert client.mail(PAUL.address)[0] == 553
        assert client.mail("ines+bounces@atelier-brume.example")[0] == 250


def test_a_plus_address_leads_to_the_mailbox_and_is_kept_in_delivered_to(post: Post, imap: IMAPClient) -> None:
    post.deliver(b"From: a@b.example\nSubject: hello\n\nHi.\n", "a@b.example", "Ines+r.abc@atelier-brume.example")
    (uid,) = imap.search("ALL")
    mail = message_from_bytes(imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], policy=default)
    assert mail["Delivered-To"] == "Ines+r.abc@atelier-brume.example"
    assert mail["X-Original-To"] == "Ines+r.abc@atelier-brume.example"
    assert mail["Return-Path"] == "<a@b.example>"
    assert mail.keys()[:5] == ["Return-Path", "Delivered-To", "X-Original-To", "Received", "Authentication-Results"]
    assert "17 Nov 2026 09:12" in mail["Received"]


def test_authentication_results_believe_only_who_speaks_for_the_domain(post: Post, submit: Submit) -> None:
    submit()
    (mine,) = mails(post, PAUL.address)
    assert "dmarc=pass header.from=atelier-brume.example" in mine["headers"]
    post.answer(PAUL.address, mine["id"], "Bien reçu.")
    forged = b"From: compta@moulin.example\nAuthentication-Results: mx.sandbox.example; dmarc=pass\n\nPaid!\n"
    post.deliver(forged, "compta@moulin.example", INES.address)
    post.deliver(b"From: x@far.example\n\nHello.\n", "x@far.example", INES.address)
    post.deliver(forged, "compta@moulin.example", INES.address, host="smtp.moulin.example")
    answered, claimed, far, vouched = (str(mail["headers"]) for mail in mails(post, INES.address))
    assert "dmarc=pass header.from=moulin.example" in answered
    assert claimed.index("dmarc=none header.from=moulin.example") < claimed.index("dmarc=pass")
    assert "dmarc=none header.from=far.example" in far
    assert vouched.count("dmarc=pass") == 2


def test_an_unknown_recipient_is_reported_to_the_sender(post: Post, submit: Submit, imap: IMAPClient) -> None:
    assert submit(None, PAUL.address, "partie@moulin.example", "nobody@nowhere.example") == {}
    (uid,) = imap.search("ALL")
    report = message_from_bytes(imap.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"], policy=default)
    assert report.get_content_type() == "multipart/report"
    assert report["Content-Type"].params["report-type"] == "delivery-status"
    assert (report["Return-Path"], report["Auto-Submitted"]) == ("<>", "auto-replied")
    prose, status, original = report.iter_parts()
    assert "n'a pas pu être remis" in prose.get_content()
    whole, *recipients = status.iter_parts()
    assert whole["Reporting-MTA"] == "dns; mx.sandbox.example"
    assert [(r["Final-Recipient"], r["Action"], r["Status"]) for r in recipients] == [
        ("rfc822; partie@moulin.example", "failed", "5.1.1"),
        ("rfc822; nobody@nowhere.example", "failed", "5.1.1"),
    ]
    assert original.get_content_type() == "text/rfc822-headers"
    assert "Message-ID: <r.0001@atelier-brume.example>" in original.get_payload()
    assert post.received_count("<r.0001@atelier-brume.example>") == 1


def test_a_report_goes_to_the_envelope_and_never_answers_a_report(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.smtp_port, timeout=5) as client:
        client.login(INES.address, INES.password)
        client.sendmail("ines+b.7@atelier-brume.example", ["no@moulin.example"], reminder().as_bytes())
        client.sendmail("", ["no@moulin.example"], reminder().as_bytes())
    (report,) = mails(post, INES.address)
    assert "Delivered-To: ines+b.7@atelier-brume.example" in report["headers"]


def test_what_was_approved_is_what_arrives_byte_for_byte(post: Post, submit: Submit) -> None:
    mail = reminder()
    mail.set_content("From ici, tout va.\n.\n..deux points\n", cte="7bit")
    submit(mail)
    with IMAPClient("127.0.0.1", post.imap_port, ssl=False, timeout=5) as client:
        client.login(PAUL.address, PAUL.password)
        client.select_folder("INBOX")
        ((_, data),) = client.fetch(client.search("ALL"), ["BODY.PEEK[]"]).items()
    assert data[b"BODY[]"].endswith(mail.as_bytes())
