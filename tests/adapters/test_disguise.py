"""A disguised line: nothing of the original's names, addresses, numbers and amounts is left, and it reads the same."""

import json
import re
import time
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban as iban_number

from bot.adapters.corpus import _decoded, _ledger, as_prediction, read_row
from bot.adapters.examples import CHANGED, NoLabel, example
from bot.adapters.examples.chance import Draw
from bot.adapters.examples.disguise import Disguise
from bot.adapters.examples.money import rewritten, scaled
from bot.adapters.examples.vocabulary import POSTS, is_ordinary
from bot.adapters.mime import parse_mail
from bot.domain.ledger import OpenInvoice
from bot.domain.lifecycle import ReplyState
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.phrases import LEXICONS
from bot.domain.reading import read
from bot.usecases.exporting import Decided
from bot.usecases.records import Reply
from tests.domain.test_reading_corpus import CORPUS, FLOORS

SENT = datetime(2026, 11, 24, 10, tzinfo=UTC)
SEED = b"a seed"


def bill(number: str, minor: int, currency: str = "EUR") -> OpenInvoice:
    return OpenInvoice(number, Money(minor, currency), date(2026, 10, 31), date(2026, 9, 30))


def decided(mail: Mail, book: Sequence[OpenInvoice], names: Sequence[str], decision: str = "") -> Decided:
    """A reply that the reader read and a person decided."""
    meaning = read(mail, book, mail.sent)
    chosen = decision or ("confirmed" if meaning.promises or meaning.plan else "not_a_promise")
    reply = Reply(
        17, "", mail.sender, mail.sender_name, mail.subject, mail.sent, mail.sent, 1, None, "thread", meaning,
        tuple(book), (), ReplyState.DECIDED, 2, chosen, "Alice", mail.sent,
    )  # fmt: skip
    return Decided(reply, mail, (), (), tuple(names), tuple(one.number for one in book))


def line_of(one: Decided) -> dict[str, Any]:
    return example(one)


def rows(name: str) -> Iterator[tuple[dict[str, Any], Mail]]:
    for line in (CORPUS / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        sent = datetime.fromisoformat(row["sent"])
        yield row, parse_mail((CORPUS / row["eml"]).read_bytes(), sent) if "eml" in row else _decoded(row, sent)


def plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))


def strings(value: object) -> str:
    """Everything that is said in a line, without the names of its keys."""
    if isinstance(value, dict):
        return "\n".join(map(strings, value.values()))
    if isinstance(value, list):
        return "\n".join(map(strings, value))
    return "" if value is None or isinstance(value, bool) else str(value)


# The corpus: replies whose names and readings are known


@pytest.mark.parametrize("name", FLOORS)
def test_the_corpus_reads_the_same_in_disguise_and_nothing_known_is_left(name: str) -> None:
    changed = []
    for row, mail in rows(name):
        book, context = _ledger(row), row["context"]
        people = [
            context.get(side, {}).get(key, "")
            for side in ("creditor", "debtor")
            for key in ("name", "company", "contact")
        ]
        names = [one for one in [*people, mail.sender_name] if not set(plain(one).split()) <= POSTS]
        line = line_of(decided(mail, book, names))
        if CHANGED in line["tags"]:
            changed.append(row["id"])
        said = strings(line)
        for one in names:
            assert not re.search(rf"\b{re.escape(plain(one))}\b", plain(said)), (row["id"], one)
        for address in (mail.sender, *mail.recipients, *re.findall(r"[\w.-]+@[\w.-]+\w", mail.text)):
            assert address.lower() not in said.lower(), (row["id"], address)
        for one in book:
            assert one.number not in said, row["id"]
            assert one.balance.decimal not in re.findall(r"\d+\.\d\d", said.replace(",", "")), row["id"]
    assert len(changed) <= 2, changed


@pytest.mark.parametrize("name", FLOORS)
def test_days_stay_and_the_label_is_right_of_what_the_reader_reads(name: str) -> None:
    for row, mail in rows(name):
        line = line_of(decided(mail, _ledger(row), [mail.sender_name]))
        if CHANGED in line["tags"] or line["tags"] != ["confirmed"]:
            continue
        said: dict[str, Any] = as_prediction(read_row(line, Path()))
        wanted = line["expect"]
        assert [one["date"] for one in said["promises"]] == [one["date"] for one in wanted["promises"]]
        assert line["sent"] == row["sent"]
        dues = [one["due"] for one in line["context"]["invoices"]]
        assert dues == [one["due"] for one in row["context"]["invoices"]]


# Invented mails


LETTERS = "abcdefghijklmnopqrstuvwxyzéèçïüñ"
NAME = st.text(LETTERS, min_size=3, max_size=12).map(str.capitalize).filter(lambda word: not is_ordinary(word))
DIGITS = "0123456789"
NUMBER = st.one_of(
    st.from_regex(r"F-20[12]\d-\d{3}", fullmatch=True),
    st.from_regex(r"[A-Z]{2,4}[1-9]\d{4,7}", fullmatch=True),
    st.from_regex(r"[1-9]\d{3}/[1-9]\d{2}", fullmatch=True),
)
IBAN = st.text(DIGITS, min_size=23, max_size=23).map(lambda digits: f"FR76{digits}")
PHONE = st.text("123456789", min_size=8, max_size=8).map(lambda digits: f"06{digits}")
AMOUNT = st.integers(10_000, 9_999_999)
CASES = st.sampled_from(["as it is", "small", "large"])


def cased(text: str, case: str) -> str:
    return text.lower() if case == "small" else text.upper() if case == "large" else text


def groups(text: str, size: int) -> str:
    return " ".join(text[start : start + size] for start in range(0, len(text), size))


def french(minor: int) -> str:
    return f"{minor // 100:,}".replace(",", "\u202f") + f",{minor % 100:02}\u00a0€"


@st.composite
def letters(draw: st.DrawFn) -> dict[str, Any]:
    first, last, company, other = draw(NAME), draw(NAME), draw(NAME), draw(NAME)
    case = draw(CASES)
    local = plain(f"{first}.{last}").replace(" ", "")
    return {
        "name": f"{first} {last}",
        "company": f"{company} SARL",
        "address": f"{local}@{plain(company)}.example",
        "shown": cased(f"{first} {last}", case),
        "shown_company": cased(company, case),
        "other": other,
        "number": draw(NUMBER),
        "iban": draw(IBAN),
        "phone": draw(PHONE),
        "minor": draw(AMOUNT),
        "part": draw(st.integers(2, 9)),
    }


def body(facts: dict[str, Any]) -> str:
    part = facts["minor"] * facts["part"] // 10
    return (
        f"Bonjour Madame {facts['other']},\n\n"
        f"Ici {facts['shown']} de la société {facts['shown_company']}. Nous réglons {french(part)} de la facture "
        f"{facts['number']} vendredi.\n"
        f"Notre compte : {groups(facts['iban'], 4)}, ou {facts['iban']}. Écrivez à {facts['address']} "
        f"ou voyez www.{facts['address'].partition('@')[2]}/contact.\n\n"
        f"Cordialement,\n{facts['shown']}\n{facts['company']}\nTél. {groups(facts['phone'], 2)}\n\n"
        f"Le 20 nov. 2026 à 10:04, Inès Caradec <ines@atelier-brume.example> a écrit :\n\n"
        f"> La facture {facts['number']} de {french(facts['minor'])} était due le 31 octobre 2026.\n"
    )


@settings(max_examples=40, deadline=None)
@given(letters())
def test_nothing_of_whom_and_what_is_left_anywhere_in_the_line(facts: dict[str, Any]) -> None:
    mail = Mail(
        "",
        facts["address"],
        facts["name"],
        ("ines@atelier-brume.example",),
        f"Re: {facts['number']}",
        SENT,
        body(facts),
    )
    names = [facts["company"], "Atelier Brume", "Inès Caradec"]
    line = line_of(decided(mail, [bill(facts["number"], facts["minor"])], names))
    said, flat = strings(line), plain(strings(line))
    figures = re.sub(r"[\s.]", "", flat)
    words = set(re.findall(r"[^\W\d_]+", flat))
    for name in (facts["name"], facts["company"].split()[0], facts["other"], "Caradec", "Brume"):
        assert not set(plain(name).split()) <= words, name
    assert facts["address"] not in flat
    assert plain(facts["company"].split()[0]) + ".example" not in flat
    assert "atelier-brume" not in flat
    assert facts["number"].lower() not in flat
    assert facts["iban"].lower() not in figures
    assert facts["iban"][4:] not in figures
    assert facts["phone"] not in figures
    for minor in (facts["minor"], facts["minor"] * facts["part"] // 10):
        written = {french(minor), f"{minor / 100:.2f}", f"{minor // 100},{minor % 100:02}"}
        assert not any(re.search(rf"(?<![\d,.\u202f]){re.escape(one)}(?!\d)", said) for one in written)


@settings(max_examples=40, deadline=None)
@given(letters())
def test_the_same_name_address_and_number_become_the_same_ones(facts: dict[str, Any]) -> None:
    mail = Mail("", facts["address"], facts["name"], (), f"Re: {facts['number']}", SENT, body(facts))
    line = line_of(decided(mail, [bill(facts["number"], facts["minor"])], [facts["company"]]))
    text, [invoice] = line["body"], line["context"]["invoices"]
    assert text.count(invoice["number"]) == 2
    assert invoice["number"] in line["subject"]
    sender = re.fullmatch(r"(.*) <(.*)>", line["headers"]["From"])
    assert sender
    name, address = sender.groups()
    assert plain(text).count(plain(name)) >= 2
    assert f"Écrivez à {address} " in text
    accounts = re.findall(r"FR00[\d ]{23,32}", text)
    assert len({account.replace(" ", "")[:27] for account in accounts}) == 1
    assert len(accounts) == 2
    assert not iban_number.is_valid(accounts[0].replace(" ", "")[:27])
    assert french(round(invoice["amount"] * 100)).replace("\u202f", "") in text.replace("\u202f", "")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(sorted(LEXICONS)))
def test_no_text_breaks_the_disguise(text: str, lang: str) -> None:
    book = [bill("F-2026-014", 62_000)]
    disguise = Disguise(
        SEED, LEXICONS[lang], book, sender="Paul", names=["Paul Moulin"], numbers=[], amounts=[], texts=[text]
    )
    made = disguise.text(text)
    assert disguise.text(text) == made
    assert not disguise.shown(made, [])


# Known names that are words as well


def disguised(text: str, *names: str, sender: str = "", book: Sequence[OpenInvoice] = ()) -> str:
    owed = list(book) or [bill("F-2026-014", 62_000)]
    made = Disguise(SEED, LEXICONS["fr"], owed, sender=sender, names=names, numbers=[], amounts=[], texts=[text])
    return made.text(text)


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("Ici Thomas Petit, un petit mot.", ["Thomas", "Petit,"], ["un petit mot"]),
        ("Voyez avec Petit. Petit rappel.", ["avec Petit"], ["Petit rappel."]),
        ("Ici thomas PETIT.", ["thomas", "PETIT"], ["Ici"]),
        ("Elodie Chèque vous répond.", ["Elodie", "Chèque"], ["vous répond"]),
        ("Bonjour Mars,\nje paie en mars.", ["Mars"], ["je paie en mars"]),
        ("Dear Bill, please send the bill.", ["Bill,"], ["send the bill"]),
        ("Je vous paie.\n\nCordialement,\nRose Noël\nDirectrice", ["Rose", "Noël"], ["Cordialement", "Directrice"]),
        ("je paie.\n\ncordialement,\njean dupuis", ["jean", "dupuis"], ["je paie", "cordialement"]),
        ("Voyez avec Kerviel, à Quimper.", ["Kerviel", "Quimper"], ["Voyez avec"]),
        ("Voyez avec monsieur Petit.", ["Petit"], ["monsieur"]),
        ("we will pay on Friday.\n\nThanks,\nWill", ["Will"], ["we will pay on Friday", "Thanks"]),
        ("hi dave, it is paid. cheers dave", ["dave"], ["hi ", "it is paid", "cheers "]),
        ("Siège : 12 rue des Ajoncs, 29000 Quimper", ["Ajoncs", "29000", "Quimper"], ["12 rue des"]),
    ],
)
def test_names_go_and_words_stay(text: str, gone: list[str], stays: list[str]) -> None:
    made = disguised(text, "Thomas Petit", "Élodie Chèque", "Will")
    for word in gone:
        assert word not in made
    for words in stays:
        assert words in made


@pytest.mark.parametrize(
    "text",
    [
        "Je paie le 5 décembre.", "Paiement au 05/12/2026.", "le 5.12.2026 à 14h30", "on 2026-12-05 at 10:04",
        "sous 120 jours", "dans 48 h", "fin novembre 2026", "550 5.1.1 User unknown", "le 10-12 ou le 15.12",
        "en 3 fois", "30 % vendredi", "la moitié le 5", "de 9 h à 17 h", "Le mar. 17 nov. 2026 à 10:04",
    ],
)  # fmt: skip
def test_days_and_parts_stay(text: str) -> None:
    assert disguised(text) == text


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("06 12 34 56 78", r"0\d( \d\d){4}"),
        ("+33 6 12 34 56 78", r"\+\d\d \d( \d\d){4}"),
        ("07071 / 12 34 56", r"0\d{4} / \d\d \d\d \d\d"),
        ("(0711) 123-4567", r"\(0\d{3}\) \d{3}-\d{4}"),
        ("01.23.45.67.89", r"0\d(\.\d\d){4}"),
        ("réf. VIR-2026-1183", r"réf\. [A-Z]{3}-2026-\d{4}"),
        ("SIREN 123 456 782", r"SIREN \d{3} \d{3} \d{3}"),
        ("SIRET 12345678200017", r"SIRET \d{14}"),
        ("https://www.moulin.fr/a?b=1", r"https://[a-z]+\.example"),
        ("voir moulin.com", r"voir [a-z]+\.example"),
        ("192.168.12.34", r"192\.0\.2\.1"),
        ("je verse 1,2k vendredi", r"je verse \d{3,4} vendredi"),
        ("je verse 500 vendredi", r"je verse \d{3,4} vendredi"),
        ("je verse 1 500,50 vendredi", r"je verse \d \d{3},\d\d vendredi"),
        ("DE89370400440532013000", r"DE00\d{18}"),
    ],
)
def test_every_other_number_is_another_of_its_form(text: str, form: str) -> None:
    made = disguised(text)
    assert re.fullmatch(form, made), made
    assert made != text


def test_the_end_of_a_number_stays_the_end_of_it() -> None:
    book = [bill("F-2026-044", 10_000), bill("F-2026-145", 20_000)]
    made = disguised("la 044 vendredi, F 2026 145 le 5, f-2026-044, FA-2025-990", book=book)
    numbers = [
        Disguise(SEED, LEXICONS["fr"], book, sender="", names=[], numbers=[], amounts=[], texts=[]).number(one.number)
        for one in book
    ]
    assert f"la {numbers[0][-3:]} vendredi" in made
    assert numbers[0].lower() in made
    assert re.search(r"[A-Z] 2026 " + numbers[1][-3:], made)
    assert not re.search(r"044|145|990", made)


def test_addresses_stay_apart_and_what_is_a_post_stays() -> None:
    made = Disguise(SEED, LEXICONS["fr"], [], sender="", names=[], numbers=[], amounts=[], texts=[])
    same = {made.address(one) for one in ("Jean@moulin.fr", "jean@moulin.fr", "JEAN@MOULIN.FR")}
    assert len(same) == 1
    several = [
        made.address(one) for one in ("jean@moulin.fr", "jean@moulin.com", "jean+x@moulin.fr", "compta@moulin.fr")
    ]
    assert len(set(several)) == 4
    assert several[3].startswith("compta@")
    assert made.address("mailer-daemon@mx.moulin.fr").startswith("mailer-daemon@")
    tenant = made.address("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@moulin.onmicrosoft.com")
    assert tenant.startswith("microsoftexchange0123456789ab@")


# Amounts


@settings(deadline=None)
@given(st.lists(st.integers(1, 10_000_000), min_size=1, max_size=5), st.binary(min_size=1, max_size=4))
def test_sums_stay_sums_and_every_amount_becomes_another_whole_one(amounts: list[int], seed: bytes) -> None:
    factor = Draw(seed).factor([*amounts, sum(amounts)], 100)
    made = [amount * factor for amount in amounts]
    assert all(one.denominator == 1 for one in made)
    assert sum(made) == sum(amounts) * factor
    assert factor != 1
    assert Fraction(1, 2) < factor <= 6
    if all(amount % 100 == 0 for amount in amounts) and min(amounts) == max(amounts) >= 10_000:
        assert all(one % 100 == 0 for one in made)
        assert factor < 2


@pytest.mark.parametrize(
    ("words", "old", "new", "made"),
    [
        ("1\u202f240,00\u00a0€", 124_000, 167_400, "1\u202f674,00\u00a0€"),
        ("£1,240.50", 124_050, 200_000, "£2,000.00"),
        ("1.240 €", 124_000, 167_400, "1.674 €"),
        ("1.240 €", 124_000, 167_450, "1.674,50 €"),
        ("500 euros", 50_000, 67_500, "675 euros"),
        ("500 euros", 50_000, 67_550, "675,50 euros"),
        ("12,5 €", 1_250, 1_688, "16,88 €"),
        ("900 €", 90_000, 121_500, "1215 €"),
        ("cinq cents euros", 50_000, 67_500, "675 EUR"),
        ("1,2 k€", 120_000, 162_000, "1620 EUR"),
        ("EUR 1 240", 124_000, 167_400, "EUR 1 674"),
    ],
)
def test_an_amount_is_written_as_it_was(words: str, old: int, new: int, made: str) -> None:
    english = words.startswith("£")
    assert rewritten(words, Money(old, "EUR"), Money(new, "EUR"), english=english) == made


def test_an_amount_without_cents_is_written_without() -> None:
    assert rewritten("12,400 yen", Money(12_400, "JPY"), Money(18_600, "JPY"), english=True) == "18,600 yen"


@given(st.from_regex(r"[1-9]\d{0,2}([ .]\d{3})?(,\d\d)?", fullmatch=True))
def test_a_bare_number_becomes_another(figures: str) -> None:
    from decimal import Decimal  # noqa: PLC0415 - of this test alone

    made = scaled(figures, Decimal("1.37"))
    assert made != figures
    assert re.fullmatch(r"\d+([ .]\d{3})*(,\d\d)?", made)


# What cannot be hidden


def test_a_line_that_still_shows_a_known_name_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Disguise, "text", lambda _self, text: text)
    mail = Mail("", "paul@moulin.example", "Paul Moulin", (), "Re", SENT, "Je paie vendredi.\nPaul Moulin")
    with pytest.raises(NoLabel, match="not_hidden"):
        example(decided(mail, [bill("F-1", 1000)], []))


def test_a_line_that_reads_otherwise_says_so() -> None:
    """A delivery report is read by its parts, for which the format has no room."""
    raw = (
        b"From: mailer-daemon@mx.example\r\nSubject: Report\r\nDate: Tue, 17 Nov 2026 10:04:00 +0100\r\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n\r\nSee below.\r\n"
        b"--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        b"Final-Recipient: rfc822; paul@moulin.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--x--\r\n"
    )
    line = line_of(decided(parse_mail(raw, SENT), [], [], "handled"))
    assert line["tags"] == ["handled", CHANGED]
    assert line["headers"]["Content-Type"] == "multipart/report; report-type=delivery-status"
    assert "moulin" not in strings(line)


def test_a_long_mail_is_cut_behind_its_own_words_and_reads_the_same() -> None:
    quoted = "> une ligne citée il y a longtemps\n" * 5000
    mail = Mail("", "paul@moulin.example", "Paul", (), "Re", SENT, f"Je paie vendredi.\n\n{quoted}")
    line = line_of(decided(mail, [bill("F-1", 1000)], []))
    assert (len(line["body"]), line["tags"]) == (20_000, ["confirmed"])


@pytest.mark.parametrize(
    "piece",
    ["nous payons 1 240,50 € le 5 décembre, facture F-2026-031. ", "1", "A", "a1-", "a.b@", "\n", "Xyz ", "FR76 ",
     "01 23 ", "12 345 678 ", "1.234,"],
)  # fmt: skip
def test_a_hostile_mail_takes_seconds_at_most(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    mail = Mail("", "paul@moulin.example", "Paul Moulin", (), "Re", SENT, text)
    book = [bill(f"F-2026-{number:03}", 100_000 + number) for number in range(100)]
    one = decided(mail, book, ["Moulin SARL"])
    began = time.process_time()
    assert len(line_of(one)["body"]) <= 100_000
    assert time.process_time() - began < 8
