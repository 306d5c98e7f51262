"""Claims of payment: their day, their reference, what they leave open; and what is no claim."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading import Kind, Meaning, read
from bot.domain.reading.passage import prepare
from bot.domain.reading.reference import reference_in, structured_in

SENT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)  # a Tuesday
ONE = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)
TWO = (
    OpenInvoice("A-1001", Money(50_000, "EUR"), date(2026, 10, 15), date(2026, 9, 15)),
    OpenInvoice("A-1002", Money(80_000, "EUR"), date(2026, 11, 10), date(2026, 10, 10)),
)


def reply(text: str, ledger: tuple[OpenInvoice, ...] = ONE) -> Meaning:
    mail = Mail("<m@x.example>", "paul@x.example", "Paul Durand", ("ines@b.example",), "Re: rappel", SENT, text)
    return read(mail, ledger, SENT)


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("réf. bancaire : SCT-20931-X", "SCT-20931-X"),
        ("référence de bout en bout E2E-88127-FB", "E2E-88127-FB"),
        ("sous le libellé « LAVANDE NOV »", "LAVANDE NOV"),
        ("chèque Crédit Agricole n° 4471203", "4471203"),
        ("numéro de transaction 55A81", "55A81"),
        ("trace number 0910000127", "0910000127"),
        ("under reference DURAND-77", "DURAND-77"),
        ("Fed ref 20261119B1", "20261119B1"),
        ("UTR no. SBIN0042211", "SBIN0042211"),
        ("Verwendungszweck „Durand 17“", "Durand 17"),
        ("Verwendungszweck KD 4410", "KD 4410"),
        ("Ausgleichsbeleg 1500032177", "1500032177"),
        ("operación 7003-44", "7003-44"),
        ("localizador 77Q0P3", "77Q0P3"),
        ("justificante núm. 5520917", "5520917"),
    ],
)
def test_a_reference_is_read_in_the_ways_people_give_one(text: str, reference: str) -> None:
    passage = prepare(text, "", ONE, SENT.date())
    assert reference_in(passage, 0, len(passage.tokens)) == reference


@pytest.mark.parametrize(
    "text",
    [
        "notre n° client est 445512",
        "client n° 445512",
        "votre référence 20931",
        "téléphone n° 06.12.34.56.78",
        "virement à 14h30",
        "paiement 1500 hier",
        "la facture n° 20931",
        "ref F-17",
        "le virement est parti",
    ],
)
def test_a_number_of_something_else_is_no_reference(text: str) -> None:
    passage = prepare(text, "", ONE, SENT.date())
    assert reference_in(passage, 0, len(passage.tokens)) == ""


def test_a_structured_communication_is_a_reference() -> None:
    passage = prepare("Payé hier, +++090/9337/55493+++.", "", ONE, SENT.date())
    assert structured_in(passage) == "+++090/9337/55493+++"


@pytest.mark.parametrize(
    ("text", "day", "reference"),
    [
        ("C'est réglé ! Le 18 novembre, par virement.", "2026-11-18", ""),
        ("Payé le 12/11, réf. bancaire : SCT-20931-X.", "2026-11-12", "SCT-20931-X"),
        ("On l'a payée mardi dernier, vous devriez le voir demain au plus tard.", "2026-11-17", ""),
        ("That went over on Friday by Faster Payment, reference DURAND17.", "2026-11-20", "DURAND17"),
        ("Paid on 12 November, trace number 0910000127.", "2026-11-12", "0910000127"),
        ("Bezahlt am 18. November, Verwendungszweck „Durand 17“.", "2026-11-18", "Durand 17"),
        ("Salió de nuestra cuenta el 18 de noviembre, operación 7003-44.", "2026-11-18", "7003-44"),
    ],
)
def test_a_claim_has_the_day_and_reference_that_stand_beside_it(text: str, day: str, reference: str) -> None:
    meaning = reply(text)
    assert meaning.kind is Kind.PAID
    assert meaning.paid is not None
    assert (str(meaning.paid.day), meaning.paid.reference) == (day, reference)
    assert (meaning.promises, meaning.why_person) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "La 1001 a été payée le 12 novembre. L'autre est en attente de visa.",
        "A-1002 went out last Friday, the other one I need to check.",
        "Nous avons payé 400 € le 12 novembre.",
    ],
)
def test_a_claim_that_leaves_something_open_calls_a_person(text: str) -> None:
    meaning = reply(text, TWO)
    assert meaning.paid is not None
    assert {"invoice_left_open", "part_paid"} & set(meaning.why_person)


def test_a_paper_passed_on_is_no_payment_beside_a_promise() -> None:
    text = "Votre facture a été transmise à la trésorerie. Le comptable nous indique un paiement le 17 décembre."
    meaning = reply(text)
    assert meaning.kind is Kind.PROMISE
    assert meaning.paid is None
