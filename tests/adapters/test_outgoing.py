"""The bytes of a letter: what a debtor's mail program will find in them."""

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.mime import parse_mail
from bot.adapters.outgoing import freeze
from bot.domain.mail import File, Letter

ID = "<r.0a1b2c@atelier-brume.example>"
MOMENT = datetime(2026, 11, 17, 10, 5, tzinfo=ZoneInfo("Europe/Paris"))
PDF = File("F-1.pdf", "ab" * 32, 12)
LETTER = Letter(
    sender_name="Inès Caradec",
    sender="ines@atelier-brume.example",
    reply_to="ines+r.abc@atelier-brume.example",
    to=("compta@moulin.example",),
    cc=(),
    subject="Facture n° F-1 échue – 1 200,00 €",
    text="Bonjour,\n\nFrom ici, tout va.\n.\nMerci d’avance.\n",
    html="<p>Bonjour,</p>",
    language="fr",
    files=(PDF,),
)


def frozen(letter: Letter = LETTER) -> bytes:
    return freeze(letter, ID, MOMENT, {PDF.sha256: b"%PDF-1.7 F-1"})


def read(letter: Letter = LETTER) -> EmailMessage:
    return message_from_bytes(frozen(letter), policy=default)


def test_the_headers_are_those_of_a_persons_mail() -> None:
    mail = read()
    assert mail["From"] == "Inès Caradec <ines@atelier-brume.example>"
    assert mail["To"] == "compta@moulin.example"
    assert mail["Reply-To"].addresses[0].addr_spec == "ines+r.abc@atelier-brume.example"
    assert mail["Subject"] == LETTER.subject
    assert mail["Message-ID"] == ID
    assert mail["X-Relance-Id"] == "r.0a1b2c"
    assert mail["Content-Language"] == "fr"
    assert "Date: Tue, 17 Nov 2026 10:05:00 +0100\r\n" in frozen().decode()
    assert mail["In-Reply-To"] is None
    assert mail["Bcc"] is None


def test_text_html_and_the_pdf_are_in_it() -> None:
    mail = read()
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text
    assert html
    assert text.get_content().replace("\r\n", "\n") == LETTER.text
    assert html.get_content().strip() == LETTER.html
    (attached,) = mail.iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("application/pdf", "F-1.pdf")
    assert attached.get_content() == b"%PDF-1.7 F-1"


def test_a_letter_without_html_is_plain_text() -> None:
    mail = read(replace(LETTER, html="", files=()))
    assert mail.get_content_type() == "text/plain"


def test_the_bytes_are_clean_seven_bit_lines() -> None:
    raw = frozen()
    raw.decode("ascii")
    lines = raw.split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line and len(line) <= 998 for line in lines)
    assert b"\r\n>From" not in raw


def test_the_same_letter_gives_the_same_content_each_time() -> None:
    assert frozen(replace(LETTER, html="", files=())) == frozen(replace(LETTER, html="", files=()))


def test_a_thread_is_told_in_ids_that_stay_in_one_piece() -> None:
    ids = tuple(f"<r.{'0123456789abcdef' * 2}{number:02}@atelier-brume.example>" for number in range(12))
    letter = replace(LETTER, in_reply_to=ids[-1], references=ids)
    raw = frozen(letter)
    assert f"In-Reply-To: {ids[-1]}\r\n".encode() in raw
    assert all(name.encode() in raw for name in ids)
    assert parse_mail(raw, MOMENT).references == ids


def test_several_recipients_and_copies_are_named() -> None:
    mail = read(replace(LETTER, to=("a@moulin.example", "b@moulin.example"), cc=("c@moulin.example",)))
    assert [address.addr_spec for address in mail["To"].addresses] == ["a@moulin.example", "b@moulin.example"]
    assert mail["Cc"] == "c@moulin.example"


def test_a_letter_without_a_reply_address_is_answered_to_its_sender() -> None:
    assert read(replace(LETTER, reply_to=""))["Reply-To"].addresses[0].addr_spec == LETTER.sender


@pytest.mark.parametrize(
    "letter",
    [
        replace(LETTER, subject="Facture\r\nBcc: tous@moulin.example"),
        replace(LETTER, sender_name="Inès\r\nBcc: tous@moulin.example"),
        replace(LETTER, to=("compta@moulin.example\r\nBcc: tous@moulin.example",)),
        replace(LETTER, in_reply_to="<a@b>\r\nBcc: tous@moulin.example", references=("<a@b>",)),
    ],
)
def test_a_line_break_in_a_header_is_refused(letter: Letter) -> None:
    with pytest.raises(ValueError, match=r".+"):
        frozen(letter)


def test_a_file_without_its_content_is_refused() -> None:
    with pytest.raises(KeyError):
        freeze(LETTER, ID, MOMENT, {})


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=140),
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]) | st.just("\n"), max_size=400),
)
def test_whatever_a_person_writes_is_read_back_as_it_was(subject: str, text: str) -> None:
    mail = read(replace(LETTER, subject=subject, text=text + "\n", html="", files=()))
    assert mail.get_content().replace("\r\n", "\n") == text + "\n"
    if subject == " ".join(subject.split()):
        assert mail["Subject"] == subject
