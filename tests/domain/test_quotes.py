"""The writer's own words, told from what clients of many kinds quote, sign and add."""

import pytest

from bot.domain.quotes import own_words

OWN = "Bonjour,\n\nLe virement partira vendredi.\n\nCordialement,"
OLD = "Bonjour,\n\nVotre facture F-1 reste impayée, merci de payer avant le 20 novembre 2026.\n\nInès"


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


ADDRESS = "Inès <ines@brume.example>"
HEADS = {
    "gmail": f"Le sam. 14 nov. 2026 à 08:45, {ADDRESS} a écrit :\n\n{marked(OLD)}",
    "gmail, broken over two lines": f"Le sam. 14 nov. 2026 à 08:45, {ADDRESS}\na écrit :\n\n{marked(OLD)}",
    "gmail, english": f"On Sat, Nov 14, 2026 at 8:45 AM {ADDRESS} wrote:\n\n{marked(OLD)}",
    "gmail, spanish": f"El sáb, 14 nov 2026 a las 8:45, Inès (<ines@brume.example>) escribió:\n\n{marked(OLD)}",
    "gmail, german": f"Am Sa., 14. Nov. 2026 um 08:45 Uhr schrieb {ADDRESS}:\n\n{marked(OLD)}",
    "apple": f"Le 14 nov. 2026 à 08:45, {ADDRESS} a écrit :\n\n{marked(OLD)}",
    "iphone": f"Envoyé de mon iPhone\n\n> Le 14 nov. 2026 à 08:45, {ADDRESS} a écrit :\n> \n{marked(OLD)}",
    "thunderbird": f"Le 14/11/2026 à 08:45, Inès Caradec a écrit :\n{marked(OLD)}",
    "outlook": f"De : {ADDRESS}\nEnvoyé : samedi 14 novembre 2026\nÀ : Paul\nObjet : Facture\n\n{OLD}",
    "outlook, english": f"From: {ADDRESS}\nSent: Saturday, November 14, 2026\nTo: Paul\nSubject: x\n\n{OLD}",
    "outlook, german": f"Von: Inès\nGesendet: Samstag, 14. November 2026\nAn: Paul\nBetreff: Rechnung\n\n{OLD}",
    "outlook, spanish": f"De: Inès\nEnviado el: sábado, 14 de noviembre\nPara: Paul\nAsunto: Factura\n\n{OLD}",
    "outlook web": f"{'_' * 32}\nDe : {ADDRESS}\nEnvoyé : samedi\nÀ : Paul\nObjet : x\n\n{OLD}",
    "outlook, old": f"-----Message d'origine-----\nDe : Inès\nEnvoyé : samedi\nÀ : Paul\nObjet : x\n\n{OLD}",
    "orange": f"> Message du 14/11/26 08:45\n> De : {ADDRESS}\n> A : paul\n> Objet : x\n> \n{marked(OLD)}",
    "zimbra": f"----- Mail original -----\nDe: {ADDRESS}\nÀ: Paul\nEnvoyé: Samedi\nObjet: x\n\n{OLD}",
    "samsung": f"-------- Message d'origine --------\nDe : {ADDRESS}\nDate : 14/11/2026\nÀ : Paul\n\n{OLD}",
    "lotus": f"----- Transféré par Paul/FR le 14/11/2026 -----\n\nDe :\tInès\nA :\tPaul\nObjet :\tx\n\n{OLD}",
    "forwarded": f"---------- Forwarded message ---------\nDe : {ADDRESS}\nDate: sam.\nSubject: x\n\n{OLD}",
    "apple, forwarded": f"Début du message réexpédié :\n\nDe: Inès\nObjet: x\nÀ: Paul\n\n{OLD}",
}


@pytest.mark.parametrize("client", HEADS)
def test_the_mail_quoted_below_is_cut_off(client: str) -> None:
    parted = own_words(f"{OWN}\nPaul Durand\n\n{HEADS[client]}\n", "Paul Durand")
    assert parted.text == OWN
    assert "impayée" in parted.quoted


def test_an_answer_below_the_quote_is_kept() -> None:
    text = f"Le 14/11/2026 à 08:45, Inès a écrit :\n{marked(OLD)}\n\nBonjour,\n\nce sera réglé mercredi."
    assert own_words(text).text == "Bonjour,\n\nce sera réglé mercredi."


def test_answers_between_the_quoted_lines_are_kept() -> None:
    text = "> Avez-vous reçu la facture ?\n\nOui.\n\n> Quand payez-vous ?\n\nLe 25 novembre."
    assert own_words(text).text == "Oui.\n\nLe 25 novembre."


@pytest.mark.parametrize(
    "footer",
    [
        "Envoyé de mon iPhone",
        "Sent from my iPhone",
        "Envoyé depuis l'application Mail Orange",
        "Obtenez Outlook pour iOS",
        "Von meinem iPhone gesendet",
        "-- \nPaul Durand\n12 rue des Fleurs\nOuvert du lundi au vendredi",
        "Ce message et ses pièces jointes sont confidentiels.\nIls ne sont valables que jusqu'au 31 décembre.",
        "This email and any attachments are confidential and intended solely for the addressee.",
    ],
)
def test_what_a_phone_or_a_lawyer_adds_is_cut_off(footer: str) -> None:
    parted = own_words(f"Je paie vendredi.\n\n{footer}")
    assert parted.text == "Je paie vendredi."
    assert parted.footer != ""


def test_a_signature_is_cut_off_after_the_greeting_or_at_the_name() -> None:
    signed = "Je paie vendredi.\n\nCordialement,\nPaul Durand\nGérant\n06 00 00 00 00"
    assert own_words(signed).text == "Je paie vendredi.\n\nCordialement,"
    assert own_words("Je paie vendredi.\nPaul Durand\nDurand SARL", "Paul Durand").text == "Je paie vendredi."


def test_a_postscript_is_the_writers() -> None:
    text = "Bien reçu.\n\nCordialement,\nPaul\n\nPS : le virement part vendredi !"
    assert "virement part vendredi" in own_words(text).text


def test_words_that_only_look_like_a_header_are_kept() -> None:
    text = "Bonjour,\nDe : rien.\nA : demain.\nElle a écrit : oui\nJe paie vendredi."
    assert own_words(text).text == text


def test_a_mail_that_is_only_a_quote_has_no_own_words() -> None:
    assert own_words(f"Le 14/11/2026 à 08:45, Inès a écrit :\n{marked(OLD)}").text == ""
