"""Mails as they come: charsets, encodings, HTML, attachments, reports."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.mime import html_to_text, parse_mail
from bot.domain.mail import DeliveryReport, Mail

RECEIVED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HEAD = "From: Paul Durand <paul@durand.example>\r\nTo: Ines <ines@brume.example>\r\nSubject: Re: rappel\r\n"


def parse(head: str, body: bytes | str = b"") -> Mail:
    raw = body.encode() if isinstance(body, str) else body
    return parse_mail(head.encode() + b"\r\n" + raw, RECEIVED)


def typed(content_type: str, encoding: str, body: bytes) -> Mail:
    return parse(HEAD + f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: {encoding}\r\n", body)


WORDS = "Réglé à l’échéance : 1 480,00 €"


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("utf-8", "8bit", WORDS.encode()),
        ("utf-8", "base64", base64.b64encode(WORDS.encode())),
        ("windows-1252", "8bit", WORDS.encode("cp1252")),
        ("iso-8859-1", "8bit", WORDS.encode("cp1252")),
        ("us-ascii", "8bit", WORDS.encode()),
        ("us-ascii", "8bit", WORDS.encode("cp1252")),
        ("x-unknown-charset", "8bit", WORDS.encode()),
        ("unicode_escape", "8bit", WORDS.encode()),
        ("utf-8", "8bit", WORDS.encode("cp1252")),
        ("utf-16", "base64", base64.b64encode(WORDS.encode("utf-16"))),
        ("utf-8", "quoted-printable", b"R=C3=A9gl=C3=A9 =C3=A0 l=E2=80=99=C3=A9ch=C3=A9ance : 1 480,00 =E2=82=AC"),
    ],
)
def test_accents_survive_every_charset(charset: str, encoding: str, body: bytes) -> None:
    assert typed(f"text/plain; charset={charset}", encoding, body).text.strip() == WORDS


def test_a_mail_without_any_type_is_read() -> None:
    assert parse(HEAD, WORDS).text == WORDS


def test_headers_are_decoded_and_kept_in_order() -> None:
    mail = parse(
        "Received: one\r\nReceived: two\r\nFrom: =?utf-8?q?=C3=89lodie_Garnier?= <compta@garnier.example>\r\n"
        "To: a@x.example, B <b@x.example>\r\nDelivered-To: ines+r.abc@brume.example\r\n"
        "Subject: =?utf-8?q?Facture?=\r\n =?utf-8?b?IOKAkyByYXBwZWw=?=\r\nMessage-ID: <m1@garnier.example>\r\n"
        "In-Reply-To: <r.1@brume.example>\r\nReferences: <r.0@brume.example>\r\n <r.1@brume.example>\r\n"
        "Date: Tue, 24 Nov 2026 10:04:00 +0100\r\n",
        "x",
    )
    assert (mail.sender, mail.sender_name) == ("compta@garnier.example", "Élodie Garnier")
    assert mail.subject == "Facture – rappel"
    assert mail.recipients == ("a@x.example", "b@x.example", "ines+r.abc@brume.example")
    assert mail.message_id == "<m1@garnier.example>"
    assert mail.in_reply_to == "<r.1@brume.example>"
    assert mail.references == ("<r.0@brume.example>", "<r.1@brume.example>")
    assert [value for name, value in mail.headers if name == "received"] == ["one", "two"]
    assert mail.sent == datetime.fromisoformat("2026-11-24T10:04:00+01:00")
    assert mail.sent.utcoffset() == timedelta(hours=1)


def test_a_line_feed_in_a_header_is_cleaned() -> None:
    mail = parse(HEAD.replace("Re: rappel", "=?utf-8?q?a=0ABcc:_evil=40x.example=E2=80=AE?="), "x")
    assert mail.subject == "a Bcc: evil@x.example"


@pytest.mark.parametrize(
    "sender",
    [
        "",
        "From: a@x.example\r\nFrom: b@x.example\r\n",
        "From: a@x.example, b@x.example\r\n",
        "From: Friends: a@x.example, b@x.example;\r\n",
        "From: undisclosed\r\n",
        "From: " + "(" * 900 + "a@x.example\r\n",
        "From: a@x.example" + "\u00e9" * 9000 + "\r\n",
    ],
)
def test_anything_but_one_sender_is_no_sender(sender: str) -> None:
    assert parse(sender + "Subject: x\r\n", "x").sender == ""


@pytest.mark.parametrize(
    "value", ["", "Date: yesterday\r\n", "Date: Mon, 99 Foo 2026\r\n", "Date: Fri, 1 Jan 2100 00:00:00 +0000\r\n"]
)
def test_a_missing_or_broken_date_is_the_day_of_arrival(value: str) -> None:
    assert parse(HEAD + value, "x").sent == RECEIVED


def test_a_date_without_a_zone_is_taken_as_utc() -> None:
    assert parse(HEAD + "Date: Mon, 23 Nov 2026 10:00:00 -0000\r\n", "x").sent == RECEIVED - timedelta(days=1)


def test_plain_text_is_preferred_and_html_stands_in() -> None:
    both = (
        b"--b\r\nContent-Type: text/plain\r\n\r\nplain words\r\n"
        b"--b\r\nContent-Type: text/html\r\n\r\n<p>html words</p>\r\n--b--\r\n"
    )
    assert typed("multipart/alternative; boundary=b", "7bit", both).text.strip() == "plain words"
    assert typed("multipart/alternative; boundary=b", "7bit", both.replace(b"plain words", b"")).text == "html words"


def test_flowed_lines_are_joined() -> None:
    body = b"Le virement \r\npartira vendredi.\r\n> vieux \r\n> texte\r\n-- \r\nPaul"
    mail = typed("text/plain; charset=utf-8; format=flowed", "7bit", body)
    assert mail.text.split("\n")[0] == "Le virement partira vendredi."
    assert "> vieux\n> texte" in mail.text


def test_attachments_are_named_and_never_opened() -> None:
    csv, pdf = b"facture;montant\r\nF-1;10,00\r\n", b"%PDF-1.4 ..."
    body = (
        b"--b\r\nContent-Type: text/plain\r\n\r\nvoir ci-joint\r\n"
        b'--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="avis.csv"\r\n\r\n'
        + csv
        + b"\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
        b'Content-Disposition: attachment;\r\n filename="=?utf-8?q?=2E=2E/..=5Cavis=E2=80=AEfdp.pdf?="\r\n\r\n'
        + base64.b64encode(pdf)
        + b"\r\n--b--\r\n"
    )
    mail = typed("multipart/mixed; boundary=b", "7bit", body)
    assert mail.text.strip() == "voir ci-joint"
    first, second = mail.attachments
    assert (first.name, first.media_type, first.text.split()) == ("avis.csv", "text/csv", csv.decode().split())
    assert second.name == "avis fdp.pdf"
    assert (second.size, second.sha256, second.text) == (len(pdf), hashlib.sha256(pdf).hexdigest(), "")


def test_a_delivery_report_is_read_from_its_own_part() -> None:
    body = (
        b"--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        b"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; <Paul@durand.example>\r\nAction: Failed\r\n"
        b"Status: 5.1.1 (bad mailbox)\r\nDiagnostic-Code: smtp; 550 5.1.1 unknown\r\n\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <r.1@brume.example>\r\n\r\nold\r\n--b--\r\n"
    )
    mail = typed("multipart/report; report-type=delivery-status; boundary=b", "7bit", body)
    assert mail.reports == (DeliveryReport("Paul@durand.example", "failed", "5.1.1", "550 5.1.1 unknown"),)
    assert mail.returned_message_id == "<r.1@brume.example>"
    assert "old" not in mail.text


QUOTE = "<div>vieux mail du 3 janvier</div>"


@pytest.mark.parametrize(
    "quote",
    [
        f'<div class="gmail_quote"><div class="gmail_attr">Inès a écrit :</div><blockquote>{QUOTE}</blockquote></div>',
        f'<div class="moz-cite-prefix">Le 3, Inès a écrit :</div><blockquote type="cite">{QUOTE}</blockquote>',
        f'<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Inès</div>{QUOTE}',
        f'<div id="x_divRplyFwdMsg">De : Inès</div>{QUOTE}',
        f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt"><b>De :</b> Inès</div>{QUOTE}',
        f'<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__QUOTED_TEXT__">{QUOTE}</div>',
        f'<div class="protonmail_quote">{QUOTE}</div>',
        f'<div id="yahoo_quoted_1" class="yahoo_quoted">{QUOTE}</div>',
    ],
)
def test_the_quoted_part_of_html_is_dropped(quote: str) -> None:
    page = (
        f"<html><head><style>p{{}}</style></head><body><p>Je paie&nbsp;le 10 &eacute;t&eacute;</p>{quote}</body></html>"
    )
    assert html_to_text(page) == "Je paie le 10 été"


def test_html_becomes_lines_a_person_would_read() -> None:
    items = "<ul><li>30 % le 1<sup>er</sup></li><li>le reste</li></ul>"
    page = f"<div>Bonjour,<br>voici :</div>{items}<!-- non --><script>x</script>fin"
    assert html_to_text(page).split("\n") == ["Bonjour,", "voici :", "", "- 30 % le 1er", "", "- le reste", "", "fin"]


def test_a_bare_blockquote_is_only_marked() -> None:
    assert "> ancien" in html_to_text("<p>neuf</p><blockquote>ancien</blockquote>")


def test_an_answer_between_html_quotes_is_kept() -> None:
    page = (
        f'<blockquote type="cite">{QUOTE}</blockquote><div>ma réponse</div><blockquote type="cite">{QUOTE}</blockquote>'
    )
    assert html_to_text(page) == "ma réponse"


def test_less_than_signs_are_text() -> None:
    assert html_to_text("<p>si 3 < 5 et a<b</p>").startswith("si 3 < 5 et a")
