"""When the writer of an automatic reply is back, and which mails without a header are automatic at all."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading import Kind, Meaning, read
from bot.domain.reading.absence import back_day
from bot.domain.reading.passage import prepare

SENT = datetime(2026, 7, 2, 10, 0, tzinfo=UTC)  # a Thursday
LEDGER = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 5, 31), date(2026, 4, 30)),)


def reply(text: str, subject: str, **headers: str) -> Meaning:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    mail = Mail("<m@x.example>", "paul@x.example", "Paul", ("ines@b.example",), subject, SENT, text, headers=named)
    return read(mail, LEDGER, SENT)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Je suis absent jusqu'au 20 août inclus.", "2026-08-21"),
        ("Je suis absente jusqu'au 20 août.", "2026-08-20"),
        ("Le cabinet est fermé jusqu'au 16 août au soir.", "2026-08-17"),
        ("Absent du 3 au 14 août.", "2026-08-15"),
        ("Congés d'été : du lundi 27 juillet au vendredi 14 août.", "2026-08-15"),
        ("Bureaux fermés du 3 au 14 août. Réouverture le 17 août.", "2026-08-17"),
        ("Notre société ferme ses portes le 31 juillet au soir et rouvre le 24 août.", "2026-08-24"),
        ("Je serai de nouveau disponible à compter du 17 août.", "2026-08-17"),
        ("Je suis en congé maternité jusqu'au 4 janvier.", "2027-01-04"),
        ("L'atelier se repose jusqu'au 23 août inclus, rien ne sera lu d'ici là.", "2026-08-24"),
        ("I'm away up to and including 14 August. Supplier payments go out every Thursday.", "2026-08-15"),
        ("I'm out of the office from 3 August, returning Monday 17 August.", "2026-08-17"),
        ("Away through August 14.", "2026-08-15"),
        ("We are closed from lunchtime on 31 July and reopen on 17 August.", "2026-08-17"),
        ("I've left for the summer and will be picking up mail again on 17 August.", "2026-08-17"),
        ("Normal service resumes on Monday 17 August.", "2026-08-17"),
        ("Ich bin bis einschließlich 14. August nicht im Haus.", "2026-08-15"),
        ("Unser Betrieb macht Ferien bis und mit 8. August.", "2026-08-09"),
        ("Geschlossen bis zum 14. August. Zahlungen führen wir wieder ab dem 20. August aus.", "2026-08-14"),
        ("Betriebsferien 3.8. – 21.8.", "2026-08-22"),
        ("Ab dem 17. August sind wir wieder für Sie da.", "2026-08-17"),
        ("Estaré fuera de la oficina hasta el 14 de agosto inclusive.", "2026-08-15"),
        ("Oficina cerrada; reanudamos la actividad el 24 de agosto.", "2026-08-24"),
    ],
)
def test_the_day_of_the_return_is_found(text: str, day: str) -> None:
    assert str(back_day(prepare(text, "", LEDGER, SENT.date()))) == day


@pytest.mark.parametrize(
    "text",
    [
        "Les paiements reprendront le 17 août.",
        "Absent jusqu'au 15 juin.",  # forgotten: the day is gone
        "Thanks for contacting us! Buy 4, get 1 free until 15 July.",
        "Je suis absent à partir du 3 août.",
    ],
)
def test_a_day_of_something_else_is_no_return(text: str) -> None:
    assert back_day(prepare(text, "", LEDGER, SENT.date())) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Absence : Relance F-17", "Congés jusqu'au 20 août inclus. En cas d'urgence : luc@x.example"),
        ("Abwesend: Zahlungserinnerung", "Bis 14. August nicht im Haus. Fragen an uhl@x.example."),
        ("Lu : Relance F-17", "Votre message a été lu le jeudi 2 juillet 2026."),
        ("Automatic reply: Invoice F-17", "I am on leave until 17 August."),
    ],
)
def test_a_subject_that_a_program_wrote_is_enough(subject: str, text: str) -> None:
    meaning = reply(text, subject)
    assert (meaning.kind, meaning.needs_person) == (Kind.AUTO_REPLY, False)


def test_two_small_signs_are_as_good_as_a_header() -> None:
    text = "Case 4411 was opened on your behalf. Current backlog: 6 business days."
    assert not reply(text, "Case 4411: Invoice F-17", precedence="bulk").needs_person
    assert reply("Your request has been logged.", "[INC0098812] F-17", x_servicenow_generated="true").kind is (
        Kind.AUTO_REPLY
    )


def test_a_person_who_writes_of_an_absence_and_a_payment_is_a_person() -> None:
    meaning = reply("Je serai absent la semaine prochaine, donc je vous paie vendredi.", "Absence")
    assert meaning.kind is Kind.PROMISE


def test_a_banks_notice_is_no_automatic_reply() -> None:
    text = "Vous avez reçu un virement de DURAND.\n\nMontant : 1 200,00 €\nExécuté le : 01/07/2026\nLibellé : F-17"
    meaning = reply(
        f"{text}\nRéférence : TRF-88213-QX", "Durand vous a envoyé 1 200 €", auto_submitted="auto-generated"
    )
    assert meaning.kind is Kind.PAID
    assert meaning.paid is not None
    assert (str(meaning.paid.day), meaning.paid.reference) == ("2026-07-01", "TRF-88213-QX")
    assert meaning.needs_person
