"""What a reply asks for, and whom it says to write to."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading import Kind, Meaning, Request, read

SENT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ONE = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)


def reply(text: str) -> Meaning:
    mail = Mail("<m@x.example>", "paul@x.example", "Paul Durand", ("ines@b.example",), "Re: rappel", SENT, text)
    return read(mail, ONE, SENT)


@pytest.mark.parametrize(
    "text",
    [
        "Votre facture ne porte aucun RIB. Merci de nous le faire parvenir, nous payons lundi.",
        "Faites-moi passer un RIB et je vous solde ça vendredi.",
        "Send me your bank details and I'll pay on Friday.",
        "Die Bankverbindung fehlt auf der Rechnung. Bitte nachreichen, dann überweisen wir am Freitag.",
        "Mándeme el IBAN y el viernes se lo pago.",
    ],
)
def test_who_asks_for_bank_details_promises_nothing_firm(text: str) -> None:
    meaning = reply(text)
    assert meaning.kind is Kind.REQUEST
    assert Request.BANK_DETAILS in meaning.requests
    assert meaning.promises
    assert all(one.conditional for one in meaning.promises)


@pytest.mark.parametrize("text", ["Le 15 décembre, ça vous irait ?", "Would the 15th be ok for you?"])
def test_a_day_that_is_asked_for_is_a_wish_for_delay(text: str) -> None:
    meaning = reply(text)
    assert (meaning.kind, meaning.requests) == (Kind.REQUEST, (Request.DELAY,))
    assert meaning.needs_person


@pytest.mark.parametrize(
    "text",
    ["The pdf is corrupt, please send it again.", "La pièce jointe est illisible, merci de renvoyer la facture."],
)
def test_a_file_that_cannot_be_read_is_asked_for_again(text: str) -> None:
    assert reply(text).requests == (Request.INVOICE_COPY,)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Rechnungen gehen an rechnung@x.example.", "rechnung@x.example"),
        ("I only do the marketing; Priya looks after bills: priya@x.example", "priya@x.example"),
        ("Ce n'est pas moi, voyez avec Julie qui paie les factures le vendredi : julie@x.example", "julie@x.example"),
    ],
)
def test_a_sentence_about_another_address_names_whom_to_write_to(text: str, contact: str) -> None:
    meaning = reply(text)
    assert (meaning.kind, meaning.contact, meaning.promises) == (Kind.WRONG_CONTACT, contact, ())


def test_the_address_of_a_signature_is_no_other_contact() -> None:
    meaning = reply("Virement vendredi.\n\nPaul Durand\nComptable\npaul.durand@perso.example")
    assert (meaning.kind, meaning.contact) == (Kind.PROMISE, "")


def test_an_insolvency_names_the_receiver() -> None:
    text = "Le tribunal a ouvert notre liquidation judiciaire. Déclarez votre créance à declarations@etude.example."
    meaning = reply(text)
    assert (meaning.kind, meaning.contact) == (Kind.REFUSAL, "declarations@etude.example")
