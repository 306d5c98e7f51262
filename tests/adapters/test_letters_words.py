"""No letter says a word that letters must not say: by stage, by kind of customer, in the subject and in both bodies."""

import html
import re
import unicodedata

import pytest

from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import COURTESY, Stage
from tests.adapters.test_letters_cases import CASES, Case

ALWAYS = {
    "fr": "mauvais payeur|malhonnête|escroc|escroquerie|vol|voleur|honte|honteux|scandaleux|inadmissible|mauvaise foi|"
    "mensonge|mentir|prétexte|négligence|laxisme|irresponsable|ultimatum|dernier avertissement|menace|représailles|"
    "plainte|police|gendarmerie|pénal|prison|casier|saisie de vos biens|saisie sur salaire|interdit bancaire|fichage|"
    "fichier des mauvais payeurs|Banque de France|liste noire|réputation|publier|réseaux sociaux|votre employeur|"
    "vos clients|vos voisins|frais de dossier|frais de relance|frais de gestion|urgent|dernière chance|sous 24 h|"
    "sous 48 h|lettre recommandée|cher",
    "en": "bad payer|deadbeat|dishonest|fraud|fraudulent|theft|steal|shame|outrageous|unacceptable|lie|liar|excuse|"
    "excuses|negligent|ultimatum|final warning|threat|police|criminal|prosecute|jail|blacklist|credit score|ruin|"
    "reputation|publish|social media|your employer|your customers|admin fee|reminder fee|urgent|last chance|"
    "within 24 hours|within 48 hours|registered letter",
}
BEFORE_FORMAL_NOTICE = {
    "fr": "mise en demeure|contentieux|poursuites|tribunal|judiciaire|justice|avocat|huissier|commissaire de justice|"
    "recouvrement|injonction|exiger|exigeons|sommation|immédiatement|impérativement|saisie",
    "en": "formal notice|legal action|court|lawyer|solicitor|bailiff|collection agency|collection|lawsuit|demand|"
    "immediately|seizure",
}
BEFORE_LATE_30 = {"fr": "indemnité|article|L.441-10|loi", "en": "compensation|article|L.441-10|act|statute"}
BEFORE_LATE_15 = {"fr": "pénalité|pénalités|droit", "en": "penalty|penalties|law|interest"}
BEFORE_LATE_3 = {
    "fr": "retard|impayé|impayée|impayées|relance|rappel|reste à régler|restent à régler",
    "en": "overdue|late|unpaid|reminder|still to be paid",
}
CONSUMER = {
    "fr": "indemnité forfaitaire|40 €|L441-10|L.441-10|D441-5|taux BCE|Banque centrale|frais de recouvrement|"
    "clause pénale|pénalités de retard|pénalités|code de commerce|de plein droit",
    "en": "fixed sum|€40|L441-10|L.441-10|D441-5|ECB rate|central bank|recovery costs|penalty clause|"
    "late-payment penalties|penalties|commercial code",
}
BROKEN_PROMISE = {"fr": "parole|promesse|encore|mensonge|loi", "en": "lie|broke|broken|your word|again|law"}
READING_DAY = {
    "fr": "aujourd'hui|demain|hier|ce jour|à ce jour|actuellement|à l'heure actuelle|récemment|prochainement|"
    "cette semaine|ce mois",
    "en": "today|tomorrow|yesterday|currently|at present|to date|recently|shortly|this week|this month|now",
}
OTHER_LANGUAGE = {
    "fr": "the|please|invoice|due|your|payment|hello|dear|regards|balance",
    "en": "la|le|les|vous|facture|règlement|merci|échéance|bonjour|cordialement|solde",
}


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return re.sub(r"\s+", " ", "".join(sign for sign in folded if not unicodedata.combining(sign))).casefold()


def found(words: str, text: str) -> list[str]:
    return [word for word in words.split("|") if re.search(rf"(?<!\w){re.escape(plain(word))}(?!\w)", plain(text))]


def page_text(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def said(case: Case) -> str:
    wording = case.wording
    return "\n".join((wording.subject, wording.text, page_text(wording.html)))


def not_for(case: Case) -> str:
    """The words which the stage and the customer of a letter keep out of it."""
    language, stage = case.language, case.stage
    words = [ALWAYS, BEFORE_FORMAL_NOTICE, READING_DAY]
    if stage is not Stage.LATE_30:
        words.append(BEFORE_LATE_30)
    if stage not in {Stage.LATE_15, Stage.LATE_30}:
        words.append(BEFORE_LATE_15)
    if stage in COURTESY:
        words.append(BEFORE_LATE_3)
    if stage is Stage.PROMISE_BROKEN:
        words.append(BROKEN_PROMISE)
    if case.facts.customer.type in {CustomerType.CONSUMER, CustomerType.UNKNOWN} or not case.facts.mention_penalties:
        words.append(CONSUMER)
    return "|".join(table[language] for table in words)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_forbidden_word_is_in_the_subject_the_text_or_the_page(case: Case) -> None:
    assert found(not_for(case), said(case)) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_letter_is_in_one_language(case: Case) -> None:
    # The sender's address is a fact and stays in the sender's own language.
    text = said(case).replace(case.facts.creditor.address or "\0", "").replace(case.facts.creditor.payment_link, "")
    assert found(OTHER_LANGUAGE[case.language], text) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_nobody_is_accused(case: Case) -> None:
    words = {
        "fr": "vous n'avez pas|vous n'avez toujours pas|vous devez|vous refusez|vous oubliez|votre retard|votre dette|"
        "votre impayé|vous nous devez",
        "en": "you have not|you failed|you must|you refuse|you owe|your debt|you forgot|failure",
    }
    assert found(words[case.language], said(case)) == []


def test_the_words_are_found_whatever_their_case_accents_and_apostrophes() -> None:
    assert found("négligence|aujourd'hui|40 €", "NEGLIGENCE, aujourd’hui : 40\u00a0€") == [
        "négligence",
        "aujourd'hui",
        "40 €",
    ]


def test_a_forbidden_word_within_another_is_not_found() -> None:
    assert found("vol|lie|late", "volontiers, believe, template, Volume") == []


def test_penalties_are_mentioned_only_where_the_facts_say_so() -> None:
    telling = {str(case) for case in CASES if found("pénalités de retard|late-payment penalties", said(case))}
    expected = {
        str(case) for case in CASES if case.facts.mention_penalties and case.stage in {Stage.LATE_15, Stage.LATE_30}
    }
    assert telling == expected
    assert len(telling) == 2 * 2 * 3


def test_only_the_formal_reminder_names_the_article_and_never_a_rate() -> None:
    for case in CASES:
        named = "441-10" in said(case)
        assert named == (case.stage is Stage.LATE_30 and case.facts.mention_penalties), str(case)
        assert "%" not in said(case).replace("&#37;", "%"), str(case)
