"""Whatever is written, quoted, added or broken anew: nothing becomes more certain, and no promise is without proof."""

import json
import textwrap
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.corpus import mail_of
from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.quotes import own_words
from bot.domain.reading import Meaning, PromisedPayment, read
from bot.domain.reading.passage import prepare

CORPUS = Path(__file__).parents[1] / "corpus"
SLOW = (HealthCheck.too_slow,)  # a busy machine is no failure
Reply = tuple[str, Mail, Sequence[OpenInvoice]]


@cache
def replies() -> Sequence[Reply]:
    """The corpus's replies, each with its language and the writer's own words as its whole text."""
    found = []
    for name in ("replies.jsonl", "own.jsonl"):
        for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            mail, book = mail_of(row, CORPUS)
            found.append((row["lang"], replace(mail, text=own_words(mail.text, mail.sender_name).text), book))
    return found


def meaning_of(mail: Mail, book: Sequence[OpenInvoice], text: str) -> Meaning:
    return read(replace(mail, text=text), book, mail.sent)


a_reply = st.integers(0, len(replies()) - 1).map(lambda place: replies()[place])


# Proof

PIECES = st.one_of(
    st.text(max_size=60),
    a_reply.map(lambda reply: reply[1].text),
    st.sampled_from(
        "vendredi|le 4 décembre|31\n novembre|nous paierons|ne … pas|si|?|\n\n|- |480 €|1 |F-17|on Friday|we will pay|"
        "am 3.\nMärz|zahlen wir|pagaremos|mañana|déjà réglé|plutôt|la moitié|\u202e|\u00a0|CAN'T|demain ".split("|")
    ),
)
TEXTS = st.lists(PIECES, max_size=8).map(" ".join)


def is_proved(meaning: Meaning, promise: PromisedPayment) -> bool:
    """Whether the day of a promise, and words around it, stand at a place of the writer's text."""
    language, _, rule = promise.rule.partition(".")
    return any(
        found.what == "pay"
        and found.rule == f"{language}.date.{rule}"
        and " ".join(found.words.split()) in promise.words
        for found in meaning.evidence
        if found.start >= 0
    )


@settings(max_examples=150, deadline=None, suppress_health_check=SLOW, derandomize=True)
@given(a_reply, TEXTS)
def test_any_text_is_read_and_every_promise_has_its_proving_words(reply: Reply, text: str) -> None:
    _, mail, book = reply
    meaning = meaning_of(mail, book, text)
    assert meaning.needs_person == bool(meaning.why_person)
    for found in meaning.evidence:
        assert found.start < 0 or meaning.own_text[found.start : found.end] == found.words != ""
    for promise in meaning.promises:
        assert is_proved(meaning, promise)
        assert promise.words in " ".join(meaning.own_text.split())


def test_a_promise_behind_many_other_things_has_its_proof_too() -> None:
    _, mail, book = replies()[0]
    others = f"Pour info 12 €. {book[0].number}. Où ? "
    meaning = meaning_of(mail, book, f"{others * 39}Nous paierons la facture vendredi 4 décembre.")
    assert [is_proved(meaning, promise) for promise in meaning.promises] == [True]


def test_a_sentence_that_nobody_would_write_is_for_a_person() -> None:
    _, mail, book = replies()[0]
    meaning = meaning_of(mail, book, "Nous paierons en trois fois et encore " * 100 + "vendredi 4 décembre.")
    assert (meaning.promises, meaning.plan, meaning.why_person) == ((), None, ("long_text",))


def test_marks_alone_are_a_sentence_with_its_clause() -> None:
    _, mail, book = replies()[0]
    passage = prepare("? - ?\n\n=?\n\n,\n\nBien", "", book, mail.sent.date())
    assert len(passage.sentences) > 2
    assert all(sentence.clauses for sentence in passage.sentences)


# What is quoted and what is added

REMINDERS = {
    "fr": "Bonjour,\n\nLa facture F-2026-014 de 1 240,00 €, échue le 3 novembre 2026, reste impayée.\n"
    "Merci de la régler avant le 27 novembre 2026, ou de nous dire quand vous la paierez.\n\nInès Caradec",
    "en": "Hello,\n\nOur invoice F-2026-014 of €1,240.00, due on 3 November 2026, is still open.\n"
    "Please pay it before 27 November 2026, or tell us when you will.\n\nInès Caradec",
    "de": "Guten Tag,\n\nunsere Rechnung F-2026-014 über 1.240,00 €, fällig am 3. November 2026, ist noch offen.\n"
    "Bitte überweisen Sie den Betrag bis zum 27. November 2026.\n\nInès Caradec",
    "es": "Buenos días:\n\nNuestra factura F-2026-014 de 1.240,00 €, vencida el 3 de noviembre de 2026, sigue "
    "pendiente.\nLe rogamos que la pague antes del 27 de noviembre de 2026.\n\nInès Caradec",
}
ATTRIBUTIONS = {
    "fr": [
        "Le mar. 17 nov. 2026 à 09:00, Inès Caradec <ines@atelier-brume.example> a écrit :",
        "Le 17 nov. 2026 à 09:00, Inès Caradec\n<ines@atelier-brume.example> a écrit :",
        "Le 17/11/2026 à 09:00, Inès Caradec a écrit :",
    ],
    "en": [
        "On Tue, Nov 17, 2026 at 9:00 AM Inès Caradec <ines@atelier-brume.example> wrote:",
        "On 17/11/2026 09:00, Inès Caradec wrote:",
    ],
    "de": [
        "Am Di., 17. Nov. 2026 um 09:00 Uhr schrieb Inès Caradec <ines@atelier-brume.example>:",
        "Am 17.11.26 um 09:00 schrieb Inès Caradec:",
    ],
    "es": ["El mar, 17 nov 2026 a las 9:00, Inès Caradec (<ines@atelier-brume.example>) escribió:"],
}
HEADS = {
    "fr": [
        "De : Inès Caradec <ines@atelier-brume.example>\nEnvoyé : mardi 17 novembre 2026 09:00\nÀ : Paul\nObjet : F-17",
        "-----Message d'origine-----\nDe : Inès Caradec\nEnvoyé : mardi 17 novembre 2026\nÀ : Paul\nObjet : F-17",
        "---------- Message transféré ---------\nDe : Inès\nDate : mar. 17 nov. 2026 à 09:00\nObjet : F-17\nÀ : Paul",
    ],
    "en": [
        "From: Inès Caradec <ines@brume.example>\nSent: Tuesday, November 17, 2026 9:00 AM\nTo: Paul\nSubject: x",
        "---------- Forwarded message ---------\nFrom: Inès\nDate: Tue, Nov 17, 2026 at 9:00 AM\nSubject: x\nTo: Paul",
    ],
    "de": ["Von: Inès Caradec\nGesendet: Dienstag, 17. November 2026 09:00\nAn: Paul\nBetreff: Rechnung F-17"],
    "es": ["De: Inès Caradec\nEnviado el: martes, 17 de noviembre de 2026 9:00\nPara: Paul\nAsunto: Factura F-17"],
}
FOOTERS = {
    "fr": [
        "-- \nClaire Moulin\nComptabilité\n01 23 45 67 89",
        "Envoyé de mon iPhone",
        "Ce message est confidentiel. Toute réponse avant le 31 décembre 2026 engage son auteur.",
    ],
    "en": [
        "-- \nClaire Mill\nAccounts payable\n+44 20 1234 5678",
        "Sent from my iPhone",
        "This e-mail is confidential. If you received it in error on 5 December, delete it.",
    ],
    "de": [
        "-- \nKlaus Koch\nBuchhaltung",
        "Von meinem iPhone gesendet",
        "Diese E-Mail enthält bis 5. Dezember Internes.",
    ],
    "es": [
        "-- \nAna Ruiz\nContabilidad",
        "Enviado desde mi iPhone",
        "Este mensaje es confidencial hasta el 5 de mayo.",
    ],
}


def marked(text: str) -> str:
    return "> " + text.replace("\n", "\n> ")


def tails(language: str) -> Sequence[str]:
    """The reminder quoted below an answer in each client's way, forwarded, and what is added below one's words."""
    reminder = REMINDERS[language]
    quoted = [f"{line}\n\n{marked(reminder)}" for line in ATTRIBUTIONS[language]]
    quoted += [marked(f"{line}\n\n{reminder}") for line in ATTRIBUTIONS[language]]
    quoted += [f"{head}\n\n{reminder}" for head in HEADS[language]]
    footers = FOOTERS[language]
    return [*quoted, *(f"{footer}\n\n{marked(reminder)}" for footer in footers)]


def without_place(meaning: Meaning) -> Meaning:
    """What a meaning comes to, wherever the cut was made: a name below a reply may be kept with it, or cut off."""
    return replace(meaning, own_text="", evidence=())


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW, derandomize=True)
@given(a_reply)
def test_quoting_forwarding_and_signing_change_nothing_but_what_is_cut_off(reply: Reply) -> None:
    language, mail, book = reply
    expected = without_place(meaning_of(mail, book, f"{mail.text}\n\n{marked(REMINDERS[language])}"))
    for tail in tails(language):
        assert without_place(meaning_of(mail, book, f"{mail.text}\n\n{tail}")) == expected, tail


# The same words written otherwise


def bare(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def wrapped(text: str, width: int) -> str:
    def wrap(line: str) -> str:
        return "\n".join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False))

    return "\n".join(wrap(line) for line in text.split("\n"))


CHANGES: Sequence[Callable[[str], str]] = (
    str.upper,
    str.lower,
    bare,
    lambda text: bare(text).upper(),
    lambda text: bare(text).lower(),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("\n", "\r\n"),
)


def firm(meaning: Meaning) -> set[tuple[object, ...]]:
    return {(one.day, one.amount, one.invoices) for one in meaning.promises if not one.conditional}


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW, derandomize=True)
@given(a_reply, st.integers(60, 80))
def test_capitals_accents_and_line_breaks_never_make_a_payment_firm_or_move_its_day(reply: Reply, width: int) -> None:
    _, mail, book = reply
    before = firm(meaning_of(mail, book, mail.text))
    broken = wrapped(mail.text, width)
    for text in (broken, broken.upper(), *(change(mail.text) for change in CHANGES)):
        assert firm(meaning_of(mail, book, text)) <= before
