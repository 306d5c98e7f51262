"""The reader as a whole: machines, evidence, quotes that are no words, texts made to stall it."""

import time
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import DeliveryReport, Mail
from bot.domain.money import Money
from bot.domain.reading import Kind, Meaning, read

SENT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=1)))
LEDGER = (OpenInvoice("F-17", Money(120_000, "EUR"), date(2026, 10, 31), date(2026, 9, 30)),)


def mail(
    text: str,
    *,
    subject: str = "Re: Facture F-17",
    sender: str = "paul@x.example",
    headers: tuple[tuple[str, str], ...] = (),
    reports: tuple[DeliveryReport, ...] = (),
) -> Mail:
    return Mail(
        "<m@x.example>", sender, "Paul", ("ines@b.example",), subject, SENT, text, headers=headers, reports=reports
    )


def meaning_of(text: str) -> Meaning:
    return read(mail(text), LEDGER, SENT)


AUTO = (("auto-submitted", "auto-replied"),)


def test_an_absence_gives_its_return_and_its_deputy() -> None:
    text = "Je suis absent jusqu'au 4 décembre inclus. En cas d'urgence : luc@x.example"
    meaning = read(mail(text, subject="Réponse automatique : x", headers=AUTO), LEDGER, SENT)
    assert meaning.kind is Kind.AUTO_REPLY
    assert meaning.absence is not None
    assert meaning.absence.until == date(2026, 12, 5)
    assert meaning.contact == "luc@x.example"
    assert not meaning.needs_person


def test_a_date_in_an_automatic_reply_is_no_promise() -> None:
    meaning = read(mail("Nous répondrons à votre demande sous 3 jours ouvrés.", headers=AUTO), LEDGER, SENT)
    assert (meaning.kind, meaning.promises) == (Kind.AUTO_REPLY, ())


def test_a_programs_payment_notice_is_not_thrown_away() -> None:
    text = "Avis de paiement : virement de 1 200,00 € pour la facture F-17 prévu le 27/11/2026."
    meaning = read(
        mail(text, subject="Avis de paiement", headers=(("auto-submitted", "auto-generated"),)), LEDGER, SENT
    )
    assert meaning.kind is Kind.PROMISE
    assert [str(one.day) for one in meaning.promises] == ["2026-11-27"]
    assert "program" in meaning.why_person


def report(action: str, status: str) -> Meaning:
    reports = (DeliveryReport("paul@x.example", action, status),)
    return read(mail("Sorry.", sender="mailer-daemon@x.example", reports=reports), LEDGER, SENT)


def test_failures_delays_and_successes_are_told_apart() -> None:
    failed, delayed, delivered = report("failed", "5.1.1"), report("delayed", "4.4.1"), report("delivered", "2.0.0")
    assert failed.bounce is not None
    assert (failed.kind, failed.bounce.permanent, failed.needs_person) == (Kind.BOUNCE, True, True)
    assert failed.bounce.recipients == ("paul@x.example",)
    assert delayed.bounce is not None
    assert (delayed.kind, delayed.bounce.permanent, delayed.needs_person) == (Kind.BOUNCE, False, False)
    assert (delivered.kind, delivered.bounce) == (Kind.AUTO_REPLY, None)


def test_a_bounce_in_prose_is_known_by_its_sender_and_its_words() -> None:
    text = "A message that you sent could not be delivered: paul@x.example\n    Unrouteable address"
    found = read(mail(text, subject="Mail delivery failed", sender="Mailer-Daemon@isp.example"), LEDGER, SENT)
    assert found.kind is Kind.BOUNCE
    assert found.bounce is not None
    assert found.bounce.recipients == ("paul@x.example",)


def test_a_person_called_postmaster_is_a_person() -> None:
    meaning = read(mail("Je vous paie vendredi.", sender="postmaster@x.example"), LEDGER, SENT)
    assert meaning.kind is Kind.PROMISE


def test_our_own_reminder_quoted_back_promises_nothing() -> None:
    text = "Le 20/11/2026 à 08:45, Inès a écrit :\n> Nous attendons votre virement le 27 novembre 2026.\n"
    assert meaning_of(text).promises == ()
    assert meaning_of(f"Bien reçu.\n\n{text}").promises == ()


def test_every_promise_and_finding_is_proved_by_words_of_the_mail() -> None:
    text = "Bonjour,\n\nNous contestons la moitié.\nLe reste sera réglé par virement\nle 4 décembre.\n"
    meaning = meaning_of(text)
    assert meaning.evidence
    flat = " ".join(meaning.own_text.split())
    for finding in meaning.evidence:
        assert meaning.own_text[finding.start : finding.end] == finding.words != ""
        assert finding.rule
    assert {("fr.date.day_month", "4 décembre"), ("fr.will_pay", "sera réglé")} <= {
        (finding.rule, finding.words) for finding in meaning.evidence
    }
    for promise in meaning.promises:
        assert promise.words in flat
        assert promise.rule.startswith("fr.")


def test_the_local_date_of_the_sender_counts() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert [str(one.day) for one in read(mail("I will pay tomorrow."), LEDGER, late).promises] == ["2026-11-25"]


def test_nothing_open_means_nothing_to_promise() -> None:
    meaning = read(mail("Je paie vendredi."), (), SENT)
    assert (meaning.promises, meaning.needs_person) == ((), True)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        lambda text: text.replace("é", "e").replace("à", "a"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "  "),
        lambda text: f"Bonjour,\n\n{text}\n\nCordialement,\nPaul",
        lambda text: f"{text}\n\nEnvoyé de mon iPhone",
        lambda text: f"{text}\n\nDe : Inès\nEnvoyé : lundi 23 novembre\nÀ : Paul\nObjet : x\n\nPayez le 2 décembre.",
        lambda text: text.replace(" le ", " le\n"),
    ],
)
def test_case_accents_breaks_and_quotes_change_nothing(change: object) -> None:
    assert callable(change)
    meaning = meaning_of(change("La facture sera réglée à l'échéance prévue, le 15 décembre."))
    assert [(str(one.day), one.conditional) for one in meaning.promises] == [("2026-12-15", False)]


HOSTILE = [
    "a", " ", "\n", "> ", "merci\n", "vendredi ", "vendredi, ", "je paie vendredi ", "1 ", "1 000 ", "1.", "1/", "-",
    "_", "De : x\n", "Le 3 à 4 wrote ", "ne pas le ", "si ", "cent mille ", "é", "<", "100 € par mois ", "F-1-", "a@",
    "a@b.c ", "vingt et un ", "-- \n", "\u202e", "(", "¿?", "Nous réglerons la F-17 vendredi. ", "http://x/",
    "pas avant le ", "From: x\nSent: y\n", "un deux ", "la la la ", "je ne vous le ",
    "payer en 3 fois 1 2 ", "le solde et 30 60 90 jours ", "le mois suivant 2 ",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_no_text_stalls_the_reader(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        meaning_of(text)
        return time.process_time() - start

    cost(1000)  # the tables are built once
    slack = 0.05
    if cost(100_000) > slack:  # what is quicker passes whatever the half of it takes
        small, large = (min(cost(size) for _ in range(2)) for size in (50_000, 100_000))
        assert large < 0.5
        assert large <= 2.5 * small + slack


WORDS = st.sampled_from(
    "je nous paie payons vendredi le 3 15 décembre fin du mois virement 500 € ne pas si demain la facture F-17 non "
    "plutôt moitié par mois et , . ? \n will pay on Friday not if the transfer Überweisung am mañana pagamos RIB "
    "déjà réglé".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_is_read_and_a_firm_promise_has_its_proof(text: str) -> None:
    meaning = meaning_of(text)
    assert meaning.needs_person == bool(meaning.why_person)
    for promise in meaning.promises:
        assert promise.words
        assert promise.day >= SENT.date()


def test_a_very_long_text_is_for_a_person() -> None:
    meaning = meaning_of("Bonjour, " * 4000 + "je paie vendredi.")
    assert (meaning.promises, meaning.needs_person) == ((), True)
