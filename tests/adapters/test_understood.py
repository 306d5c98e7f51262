"""What a reply means in one sentence: read by the real reader, said in French and English as a colleague would."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.adapters.understood import Told, understood
from bot.adapters.words import Words
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import DeliveryReport, Mail
from bot.domain.money import Money
from bot.domain.reading import Finding, Instalment, Kind, Meaning, PromisedPayment, Remitted, Request, read

PARIS = ZoneInfo("Europe/Paris")
FR, EN = Words("fr", PARIS), Words("en", PARIS)
SENT = datetime(2026, 11, 17, 9, 42, tzinfo=UTC)  # a Tuesday
TODAY = date(2026, 11, 17)
NINE = OpenInvoice("F-2026-009", Money(124_000, "EUR"), date(2026, 11, 3), date(2026, 10, 4))
FOURTEEN = OpenInvoice("F-2026-014", Money(62_000, "EUR"), date(2026, 11, 9), date(2026, 10, 10))
BOTH = (NINE, FOURTEEN)
AUTOMATIC = (("auto-submitted", "auto-replied"),)


def french(text: str) -> str:
    """Expected French, where ~ is a no-break space and ^ a narrow one."""
    return text.replace("~", "\u00a0").replace("^", "\u202f")


def meaning_of(
    text: str,
    book: tuple[OpenInvoice, ...] = BOTH,
    headers: tuple[tuple[str, str], ...] = (),
    reports: tuple[DeliveryReport, ...] = (),
) -> Meaning:
    to, subject = ("ines@atelier-brume.example",), "Re: Facture"
    mail = Mail("<m@x.example>", "compta@x.example", "Claire Martin", to, subject, SENT, text, headers, reports=reports)
    return read(mail, book, SENT)


def said(
    words: Words,
    text: str,
    book: tuple[OpenInvoice, ...] = BOTH,
    headers: tuple[tuple[str, str], ...] = (),
    *,
    private: bool = False,
) -> str:
    return understood(Told(words, meaning_of(text, book, headers), book, TODAY, private))


def told(meaning: Meaning, book: tuple[OpenInvoice, ...] = (), words: Words = EN) -> str:
    return understood(Told(words, meaning, book, TODAY))


# Payments to come


def test_a_promise_is_said_with_sum_day_and_invoice() -> None:
    assert said(FR, "Nous réglerons la facture F-2026-014 le vendredi 4 décembre.") == french(
        "Promet 620,00~€ pour le vendredi 4~décembre sur F-2026-014."
    )
    assert said(EN, "We will pay invoice F-2026-014 on Friday 4 December.") == (
        "Promises €620.00 for Friday 4 December on F-2026-014."
    )


def test_the_year_is_said_only_when_it_is_not_this_one() -> None:
    assert said(EN, "We will pay F-2026-014 on 8 January.") == (
        "Promises €620.00 for Friday 8 January 2027 on F-2026-014."
    )


def test_several_promises_stand_in_one_sentence_and_what_is_asked_behind_them() -> None:
    text = "Nous réglerons F-2026-009 vendredi et F-2026-014 le 4 décembre. Pouvez-vous nous envoyer votre RIB ?"
    assert said(FR, text) == french(
        "Semble promettre 1^240,00~€ pour le vendredi 20~novembre sur F-2026-009 et 620,00~€ pour le vendredi "
        "4~décembre sur F-2026-014^; demande les coordonnées bancaires."
    )


def test_a_part_is_said_with_the_whole() -> None:
    assert said(FR, "Nous vous virons 400 € vendredi.", (NINE,)) == french(
        "Promet 400,00~€ sur les 1^240,00~€ de F-2026-009 pour le vendredi 20~novembre."
    )
    assert said(EN, "We will pay €400 on Friday.", (NINE,)) == (
        "Promises €400.00 of the €1,240.00 on F-2026-009 for Friday 20 November."
    )


def test_a_condition_is_told_in_the_debtor_s_words() -> None:
    text = "Dès que notre client nous aura payés, nous réglerons la F-2026-014, sans doute vendredi 4 décembre."
    assert said(FR, text) == french(
        "Promet 620,00~€ pour le vendredi 4~décembre sur F-2026-014, à une condition~: "
        "«~Dès que notre client nous aura payés~»."
    )
    assert said(EN, "We will pay on 4 December if the bank\nagrees (I hope so).", (FOURTEEN,)) == (
        "Promises €620.00 for Friday 4 December on F-2026-014, on one condition: “if the bank agrees”."
    )


def test_a_wish_a_question_and_a_choice_of_days_are_no_promises() -> None:
    assert said(FR, "J'espère vous payer le 4 décembre.", (FOURTEEN,)) == french(
        "Évoque 620,00~€ pour le vendredi 4~décembre sur F-2026-014, sans s’engager~: "
        "«~J'espère vous payer le 4 décembre~»."
    )
    maybe = PromisedPayment(date(2026, 12, 4), None, (), conditional=True, words="Friday 4 December?", rule="r")
    for why, english in {
        "question": "Suggests {}, and asks whether this will do.",
        "third_party": "Promises {}, but it hangs on somebody else.",
        "delay": "Asks for more time: {}.",
        "condition": "Promises {}, on one condition.",
        "wish": "Speaks of {}, without committing.",
        "role_unclear": "Seems to promise {}.",
    }.items():
        meaning = Meaning(Kind.PROMISE, (maybe,), why_person=(why, "conditional"))
        assert told(meaning, (FOURTEEN,)) == english.format("€620.00 for Friday 4 December on F-2026-014")
    assert said(EN, "We will pay on 4 December. Or we pay on 11 December.", (FOURTEEN,)) == (
        "Names several days for the same debt: €620.00 for Friday 4 December on F-2026-014 and €620.00 for "
        "Friday 11 December on F-2026-014."
    )


def test_an_invoice_or_a_sum_that_is_not_clear_is_not_made_up() -> None:
    assert said(EN, "We will pay the invoice on Friday 4 December.") == (
        "Seems to promise a payment for Friday 4 December."
    )
    assert said(EN, "We will pay €5,000 on Friday 4 December.", (FOURTEEN,)) == (
        "Seems to promise a payment for Friday 4 December on F-2026-014."
    )


def test_a_payment_without_a_usable_day_is_said_so() -> None:
    assert said(FR, "Nous paierons bientôt.") == "Annonce un paiement, sans date."
    assert said(FR, "Nous paierons le 31 novembre.") == "Annonce un paiement, à une date impossible."
    found = (Finding("en.date.day_month", "15 December", "not_before", 0, 11),)
    assert told(Meaning(Kind.PROMISE, own_text="15 December", evidence=found)) == (
        "Announces a payment, without a day; no payment before “15 December”."
    )


THIRD = Money(62_000, "EUR")


@pytest.mark.parametrize(
    ("amounts", "tail"),
    [
        ([THIRD, THIRD, THIRD], "€1,860.00 in all: all that is owed"),
        ([THIRD, THIRD], "€1,240.00 in all: €620.00 less than what is owed"),
        ([THIRD, THIRD, THIRD, THIRD], "€2,480.00 in all: €620.00 more than what is owed"),
        ([THIRD, None], "without an amount for each"),
        ([THIRD, Money(100, "GBP")], "without an amount for each"),
    ],
)
def test_a_plan_says_how_often_how_much_and_whether_it_is_enough(amounts: list[Money | None], tail: str) -> None:
    plan = tuple(Instalment(date(2026, 12, 4 + place), amount) for place, amount in enumerate(amounts))
    last = ("Friday 4", "Saturday 5", "Sunday 6", "Monday 7")[len(amounts) - 1]
    assert told(Meaning(Kind.PLAN, plan=plan), BOTH) == (
        f"Proposes {len(amounts)} payments, from Friday 4 December to {last} December, {tail}."
    )


def test_a_plan_says_what_is_missing_in_it_and_on_what_it_hangs() -> None:
    plan = (Instalment(None, THIRD), Instalment(date(2026, 12, 4), THIRD))
    assert told(Meaning(Kind.PLAN, plan=plan), (), FR) == french(
        "Propose 2~paiements, sans date pour chacun, 1^240,00~€ en tout."
    )
    assert told(Meaning(Kind.PLAN)) == "Proposes to pay in several parts, without a schedule."
    text = "Si vous êtes d'accord, 620 € le 4 décembre, 620 € le 8 janvier et 620 € le 5 février."
    assert said(FR, text).endswith("tout ce qui est dû, à une condition\u00a0: «\u00a0Si vous êtes d'accord\u00a0».")


# Payments made


def test_a_payment_made_is_said_with_invoice_day_and_reference() -> None:
    assert said(FR, "La facture F-2026-014 a été réglée par virement le 16/11/2026, réf. VIR-77.") == french(
        "Dit avoir payé F-2026-014 (620,00~€) le lundi 16~novembre, référence VIR-77."
    )
    assert said(EN, "We paid €400 of F-2026-009 by transfer yesterday.") == (
        "Says they paid €400.00 of the €1,240.00 on F-2026-009 on Monday 16 November."
    )
    assert said(EN, "The invoice was paid yesterday.") == "Says they paid on Monday 16 November."
    assert said(EN, "This invoice has already been paid.", (FOURTEEN,)) == (
        "Says they have paid F-2026-014 (€620.00) already, without a day."
    )


def test_an_advice_is_said_with_its_sum() -> None:
    lines = (Remitted("F-2026-009", Money(124_000, "EUR"), None, "a"), Remitted("", Money(900, "EUR"), None, "b"))
    meaning = replace(meaning_of("Bonjour."), remittance=lines)
    assert told(meaning, BOTH) == "Sends a remittance advice of €1,249.00."
    assert told(replace(meaning, remittance=(Remitted("", None, None, "b"),))) == "Sends a remittance advice."


# All the rest


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Please send us a copy of the invoice.", "Asks for a copy of the invoice."),
        ("We dispute this invoice.", "Contests the debt, the amount or the service."),
        ("We refuse to pay.", "Refuses to pay."),
        ("We have entered liquidation.", "Speaks of insolvency: a person must look before anything is sent."),
        ("Please note our new bank details.", "Speaks of new bank details: this may be a fraud."),
        ("Noted, thank you.", "Not understood: please read it."),
        (
            "I no longer handle accounts payable, please write to Marie Durand <marie@x.example>.",
            "Says that they are not the right person; Marie Durand is named instead: marie@x.example.",
        ),
    ],
)
def test_the_other_kinds_are_said_plainly(text: str, english: str) -> None:
    assert said(EN, text) == english


def test_a_dispute_names_the_only_invoice_there_is() -> None:
    assert said(FR, "Nous contestons cette facture.", (FOURTEEN,)) == "Conteste F-2026-014."


def test_what_is_asked_beside_the_usual_is_told_in_the_debtor_s_words() -> None:
    question = "Avez-vous le\nbon de livraison"
    found = (Finding("fr.other", question, "request", 0, len(question)),)
    meaning = Meaning(Kind.REQUEST, requests=(Request.OTHER, Request.INVOICE_COPY), own_text=question, evidence=found)
    assert told(meaning, words=FR) == french(
        "Demande une copie de la facture^; demande~: «~Avez-vous le bon de livraison~»."
    )
    assert told(Meaning(Kind.REQUEST, requests=(Request.OTHER,)), words=FR) == "Demande autre chose."


def test_an_absence_says_until_when_and_who_is_there_instead() -> None:
    text = "Je suis absente jusqu'au 23 novembre inclus. Urgence : Marie Durand au 01 02 03 04 05 ou marie@x.example."
    assert said(FR, text, headers=AUTOMATIC) == french(
        "Absence, retour le mardi 24~novembre^; à sa place~: Marie Durand, marie@x.example."
    )
    assert said(EN, "I am out of the office.", headers=AUTOMATIC) == "Is away, without a day of return."
    assert said(EN, "We have received your message.", headers=AUTOMATIC) == "Sends an automatic answer."
    assert said(EN, "I have left the company.", headers=AUTOMATIC) == "Says that the person has left."


@pytest.mark.parametrize(
    ("action", "status", "english"),
    [
        ("failed", "5.1.1", "The mail to old@x.example came back for good: the address does not work."),
        ("delayed", "4.4.7", "The mail to old@x.example is not there yet: delayed, or the mailbox is full."),
    ],
)
def test_a_bounce_names_the_address_and_says_whether_it_is_for_good(action: str, status: str, english: str) -> None:
    meaning = meaning_of("Not delivered.", reports=(DeliveryReport("old@x.example", action, status),))
    assert told(meaning) == english


@pytest.mark.parametrize("words", [FR, EN], ids=["fr", "en"])
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_a_sentence_when_nothing_more_is_known(kind: Kind, words: Words) -> None:
    sentence = told(Meaning(kind), (), words)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "{" not in sentence


# A private person


@pytest.mark.parametrize(
    "text",
    [
        "Si ma caisse me verse mes indemnités, je vous paierai le 4 décembre.",
        "J'espère que ma santé me permettra de payer le 4 décembre.",
        "J'ai payé hier, réf. SANTE-77.",
        "Je ne suis plus là, écrivez à Marie Durand (marie.sante@x.example).",
        "Avez-vous reçu mon certificat de santé ?",
        "Je ne paierai pas avant la fin de mes indemnités le 15 décembre.",
    ],
)
def test_a_private_person_s_words_stay_out_of_the_sentence(text: str) -> None:
    sentence = said(FR, text, (FOURTEEN,), private=True).lower()
    assert not any(word in sentence for word in ("indemnités", "santé", "sante", "marie", "@", "certificat", "caisse"))
