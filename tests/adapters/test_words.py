"""What the bot says: a whole French catalogue, its typography, a sentence for every code, samples to read aloud."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from bot.adapters import answers, import_words, understood
from bot.adapters import phrasebook as p
from bot.adapters.slack_blocks import modals, reply_card
from bot.adapters.spreadsheets.columns import HEADINGS, mapped
from bot.adapters.words import LANGUAGES, Words
from bot.domain import promises
from bot.domain.dunning import Because, Reason
from bot.domain.lifecycle import DraftEvent, DraftState, PromiseState, Stage
from bot.domain.money import Money
from bot.domain.reading import Kind, Request
from bot.domain.wording import Fault
from bot.usecases.importing import ImportReport, Note, Outcome, Rejection, RejectionCode, Result
from bot.usecases.records import RECORDED, RefusalCode, Refused

BOT = Path(__file__).parents[2] / "bot"
PARIS = ZoneInfo("Europe/Paris")
FR, EN = Words("fr", PARIS), Words("en", PARIS)
KEYWORDS = {"t": None, "n": (1, 2), "N_": None}
BUTTON, TITLE = 25, 24


def french(text: str) -> str:
    """Expected French, where ~ is a no-break space and ^ a narrow one."""
    return text.replace("~", "\u00a0").replace("^", "\u202f")


@cache
def extracted() -> frozenset[tuple[str, ...]]:
    """Every message id of the code, as babel finds them."""
    files = sorted(BOT.rglob("*.py"))
    found = [message for path in files for _, message, _, _ in extract_from_file("python", path, keywords=KEYWORDS)]
    return frozenset(map(whole, found))


@cache
def catalogue() -> Catalog:
    with (BOT / "adapters/locale/fr.po").open("rb") as file:
        return read_po(file, locale="fr")


def entries() -> list[Message]:
    return [message for message in catalogue() if message.id]


def whole(text: object) -> tuple[str, ...]:
    """One sentence, or one for one and one for many."""
    return tuple(map(str, text)) if isinstance(text, (tuple, list)) else (str(text or ""),)


def said(message: Message) -> tuple[str, ...]:
    return whole(message.string)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_sentence_of_the_code_has_its_french_and_no_french_is_left_over() -> None:
    there = {whole(message.id) for message in entries()}
    assert sorted(extracted() - there) == []
    assert sorted(there - extracted()) == []
    assert list(catalogue().obsolete) == []
    assert [message.id for message in entries() if message.fuzzy or not all(said(message))] == []


def test_the_catalogue_counts_as_french_does() -> None:
    assert catalogue().charset == "utf-8"
    assert (catalogue().num_plurals, catalogue().plural_expr) == (2, "(n > 1)")
    assert [len(said(message)) for message in entries() if message.pluralizable] == [
        2 for message in entries() if message.pluralizable
    ]


def test_no_sentence_hides_from_the_extraction_inside_another() -> None:
    """Babel does not look into an f-string, so a sentence said there would never be translated."""
    hidden, known = [], {found[0] for found in extracted()}
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"t", "n"}:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and first.value not in known:
                    hidden.append((path.name, node.lineno, first.value))
    assert hidden == []


def test_a_translation_fills_in_the_same_facts() -> None:
    wrong = []
    for message in entries():
        wanted = placeholders(whole(message.id)[-1])
        wrong += [text for text in said(message) if placeholders(text) != wanted]
    assert wrong == []


def test_a_translation_begins_and_ends_like_its_original() -> None:
    wrong = []
    for message in entries():
        original = whole(message.id)[0]
        for text in said(message):
            words = original[0].isalpha() and text[0].isalpha() and not original[:2].isupper()
            if words and original[0].isupper() != text[0].isupper():
                wrong.append(text)
            if (original[-1] in ".:…") != (text[-1] in ".:…"):
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("U+202F before ; ! ?", r"(?<!\u202f)[;!?]"),
        ("U+00A0 before a colon", r"(?<!\u00a0):"),
        ("U+00A0 inside quotation marks", r"«(?!\u00a0)|(?<!\u00a0)»"),
        ("one apostrophe, French quotation marks, one character for an ellipsis", r"['\"“”‘`]|\.\.\."),
        ("a number does not part from what it counts", r"(?:\d|\{count\}) (?=[A-Za-zÀ-ÿ€%])(?!ou )"),
        ("no space before a comma, a full stop or a closing bracket", r"[ \u00a0\u202f][,.)\]]"),
        ("no doubled, leading or trailing space", r"\s{2}|^\s|\s$"),
        ("no space after an opening bracket", r"[(\[]\s"),
        ("de and le and que lose their vowel before another", r"(?<![-\w])(?:de|le|la|que|ne|se) [aeéèêiou]\w"),
        ("capitals keep their accents", r"\b[AE] (?=approuver|vérifier)|\bEcheance|\bEtape"),
    ],
)
def test_french_typography(rule: str, pattern: str) -> None:
    wrong = [text for message in entries() for text in said(message) if re.search(pattern, text)]
    assert wrong == [], rule


@pytest.mark.parametrize("path", sorted((BOT / "adapters/slack_blocks").glob("*.py")), ids=lambda path: path.stem)
def test_buttons_and_titles_are_short_enough_in_both_languages(path: Path) -> None:
    long = []
    for text, most in _labels(ast.parse(path.read_text(encoding="utf-8"))):
        long += [words.t(text) for words in (FR, EN) if len(words.t(text)) > most]
    assert long == []


def _labels(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The text of each button and menu, the title and the buttons of each window."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in {"button", "menu"} and node.args:
            yield from ((text, BUTTON) for text in _literal(node.args[0]))
        if node.func.id == "modal":
            yield from ((text, TITLE) for text in _literal(node.args[1]))
            buttons = [keyword.value for keyword in node.keywords if keyword.arg in {"submit", "close"}]
            yield from ((text, TITLE) for value in buttons for text in _literal(value))


def _literal(node: ast.AST) -> list[str]:
    """The sentence in `words.t("…")`."""
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        return [str(node.args[0].value)]
    return []


FACTS = {
    "stage": "late_15",
    "first": "late_7",
    "due_on": "2026-11-03",
    "since": "2026-11-13",
    "on": "2026-11-18",
    "until": "2026-12-01",
    "last": "2026-11-09",
    "pay_by": "2026-11-16",
    "rule": "grands-comptes",
    "country": "BR",
}
REFUSED = {
    "names": "Alice, Inès",
    "state": "approved",
    "who": "Alice Morel",
    "when": "2026-11-17T10:42:00+01:00",
    "until": "2026-11-20",
    "number": "F-2026-009",
    "words": "dupond",
    "currency": "EUR",
    "amount": "2000.00 EUR",
    "balance": "1240.00 EUR",
    "day": "2026-12-01",
    "near": "facture",
    "usage": "/relance facture F-2026-014",
}


@pytest.mark.parametrize(
    ("codes", "sentences"),
    [
        (Stage, p.STAGES),
        (DraftState, p.STATES),
        (PromiseState, p.PROMISES),
        (RefusalCode, p.REFUSALS),
        (RejectionCode, import_words.REJECTIONS),
        (Note, import_words.NOTES),
        (Result, import_words.RESULTS),
        (Kind, understood.KINDS),
        (Request, understood.REQUESTS),
        (Fault, modals.FAULTS),
    ],
)
def test_every_code_has_words(codes: type[Stage], sentences: Mapping[object, str]) -> None:
    assert set(sentences) == set(codes)
    assert {(sentence,) for sentence in sentences.values()} <= extracted()


@pytest.mark.parametrize("words", [FR, EN], ids=LANGUAGES)
@pytest.mark.parametrize("code", Reason)
def test_every_reason_is_said_as_whole_sentences(code: Reason, words: Words) -> None:
    sentence = words.because(Because(code, FACTS))
    assert re.fullmatch(r"[A-ZÉÀ].*\.", sentence)
    assert not re.search(r"[{}]|\d-\d|late_|  ", sentence)


@pytest.mark.parametrize("words", [FR, EN], ids=LANGUAGES)
@pytest.mark.parametrize("code", RefusalCode)
def test_every_refusal_is_said_as_whole_sentences(code: RefusalCode, words: Words) -> None:
    sentence = words.refused(Refused(code, REFUSED))
    assert re.match(r"[A-ZÉÀ0-9“«€]", sentence)
    assert re.search(r"[.?]$|F-2026-014$", sentence)
    assert not re.search(r"[{}]|approved\b(?!,)|T10:|EUR\)|  ", sentence)


def test_every_decision_about_a_reply_can_be_told_to_who_comes_second() -> None:
    assert set(p.DECISIONS) == {*reply_card.DECISIONS, "filed", RECORDED}


def test_every_reason_against_a_promise_has_words() -> None:
    tree = ast.parse(Path(promises.__file__).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    codes = {ast.literal_eval(call.args[0]) for call in calls if getattr(call.func, "id", "") == "NotAPromise"}
    assert codes == set(p.NOT_PROMISES)


def test_every_entry_of_the_journal_about_a_draft_has_words() -> None:
    # These moves are journalled under other names, or are steps of sending that say nothing by themselves.
    quiet = {"approve", "edit", "claim", "commit", "undo", "post"}
    assert {f"draft_{event}" for event in DraftEvent if event not in quiet} <= set(answers.JOURNAL)


@pytest.mark.parametrize("words", [FR, EN], ids=LANGUAGES)
def test_a_column_that_is_asked_for_is_understood_as_it_is_said(words: Words) -> None:
    asked = {field: words.t(name) for field, name in import_words.FIELDS.items() if field in HEADINGS}
    assert {field: mapped([name]) for field, name in asked.items()} == {field: {field: 0} for field in asked}


def _reason(code: Reason, **facts: str) -> tuple[str, str]:
    because = Because(code, facts)
    return FR.because(because), EN.because(because)


def test_why_now_is_said_in_one_or_two_sentences() -> None:
    late = {"stage": "late_7", "due_on": "2026-11-03", "since": "2026-11-13", "on": "2026-11-17"}
    assert _reason(Reason.PROPOSED, **late, last="2026-11-09") == (
        french(
            "Deuxième relance~: échue le 3~novembre 2026, dernier message le 9~novembre 2026. "
            "Possible depuis le 13~novembre 2026."
        ),
        "Second reminder: due since 3 November 2026, last message on 9 November 2026. Possible since 13 November 2026.",
    )
    assert _reason(Reason.PROPOSED, **late) == (
        french("Deuxième relance~: échue le 3~novembre 2026. Possible depuis le 13~novembre 2026."),
        "Second reminder: due since 3 November 2026. Possible since 13 November 2026.",
    )
    broken = late | {"stage": "promise_broken", "promised": "2026-12-01", "last": "2026-11-09"}
    assert _reason(Reason.PROPOSED, **broken) == (
        french("Promesse non tenue~: échue le 3~novembre 2026, paiement promis pour le 1er~décembre 2026 et non reçu."),
        "Promise not kept: due since 3 November 2026; payment was promised for 1 December 2026 and has not come in.",
    )


@pytest.mark.parametrize("stage", ["pre_due", "due_day"])
def test_a_courtesy_message_does_not_speak_of_being_late(stage: str) -> None:
    facts = {"stage": stage, "due_on": "2026-12-01", "since": "2026-11-27", "on": "2026-11-27"}
    assert _reason(Reason.PROPOSED, **facts) == (
        french("Message de courtoisie~: échéance le 1er~décembre 2026."),
        "Courtesy message: payment falls due on 1 December 2026.",
    )


def test_why_not_today_names_the_day_and_what_comes_next() -> None:
    gap = {"stage": "late_15", "last": "2026-11-09", "on": "2026-11-18"}
    assert _reason(Reason.GAP, **gap) == (
        french(
            "Le dernier message à ce client date du 9~novembre 2026. "
            "Ensuite~: rappel ferme, à partir du 18~novembre 2026."
        ),
        "The last message to this customer was on 9 November 2026. Next: firm reminder, from 18 November 2026 on.",
    )
    assert _reason(Reason.PROMISED, on="2026-12-04", until="2026-12-08") == (
        french("Paiement promis pour le 4~décembre 2026~: rien ne part jusqu’au 8~décembre 2026."),
        "Payment is promised for 4 December 2026: nothing is sent until 8 December 2026.",
    )
    assert _reason(Reason.ON_HOLD, since="2026-11-10") == (
        french("En attente depuis le 10~novembre 2026, jusqu’à ce que quelqu’un reprenne les relances."),
        "On hold since 10 November 2026, until someone resumes it.",
    )
    assert _reason(Reason.CHAIN_DONE, stage="late_30")[0] == french(
        "Le dernier niveau de la politique de relance est passé (rappel formel)~: à vous de décider de la suite."
    )


def _refusal(code: RefusalCode, **facts: str) -> tuple[str, str]:
    refused = Refused(code, facts)
    return FR.refused(refused), EN.refused(refused)


def test_who_comes_second_is_told_who_was_first_and_what_became_of_it() -> None:
    first = {"who": "Alice Morel", "when": "2026-11-17T10:42:00+01:00"}
    assert _refusal(RefusalCode.ALREADY, state="approved", **first) == (
        french("Déjà traité par Alice Morel le 17~novembre 2026 à 10~h~42~: approuvé, envoi imminent."),
        "Already dealt with by Alice Morel, 17 November 2026 at 10:42: approved, about to be sent.",
    )
    assert _refusal(RefusalCode.ALREADY, state="confirmed", **first)[0].endswith(
        french("10~h~42~: promesse enregistrée.")
    )
    assert _refusal(RefusalCode.ALREADY, state="handled", **first)[1].endswith("at 10:42: reply dealt with.")


def test_the_hour_of_a_fact_is_told_where_the_user_works() -> None:
    tokyo = Words("en", ZoneInfo("Asia/Tokyo"))
    refused = Refused(RefusalCode.ALREADY, {"state": "sent", "who": "Bob", "when": "2026-11-17T20:42:00+01:00"})
    assert tokyo.refused(refused) == "Already dealt with by Bob, 18 November 2026 at 04:42: sent."
    moment = datetime(2026, 11, 17, 9, 5, tzinfo=UTC)
    assert (FR.moment(moment), EN.moment(moment)) == (
        french("17~novembre 2026 à 10~h~05"),
        "17 November 2026 at 10:05",
    )


def test_amounts_in_a_refusal_are_said_as_money() -> None:
    facts = {"amount": "2000.00 EUR", "balance": "1240.00 EUR", "number": "2026-11-03"}
    assert _refusal(RefusalCode.TOO_MUCH, **facts) == (
        french("2^000,00~€, c’est plus que ce qui est dû sur 2026-11-03~: 1^240,00~€."),
        "€2,000.00 is more than what is owed on 2026-11-03: €1,240.00.",
    )


def test_a_day_that_was_read_is_refused_for_being_past_and_not_for_being_unreadable() -> None:
    assert _refusal(RefusalCode.BAD_DAY, words="2026-11-10") == (
        french("Le 10~novembre 2026, c’est trop tôt~: choisissez une date ultérieure."),
        "10 November 2026 is too early: choose a later day.",
    )
    assert _refusal(RefusalCode.BAD_DAY, words="32/12") == (
        french("«~32/12~» n’est pas une date~: écrivez 15/12/2026 ou 2026-12-15."),
        "“32/12” is not a day: write 15/12/2026 or 2026-12-15.",
    )


def test_a_promise_that_cannot_be_recorded_says_why() -> None:
    assert _refusal(RefusalCode.NOT_A_PROMISE, problem="past_day", words="2026-11-10") == (
        french("Impossible d’en faire une promesse de paiement. Le 10~novembre 2026 est passé."),
        "That cannot be recorded as a promise. 10 November 2026 is in the past.",
    )


def test_a_draft_that_no_longer_stands_says_why() -> None:
    refused = Refused(RefusalCode.NO_LONGER_STANDS, {}, Because(Reason.PAID))
    assert FR.refused(refused) == "Ce brouillon n’a plus lieu d’être. Plus rien n’est dû."
    assert EN.refused(refused) == "This draft no longer stands. Nothing is owed any more."


@pytest.mark.parametrize(
    ("count", "in_french", "in_english"),
    [
        (0, "0~brouillon en cours", "0 drafts under way"),
        (1, "1~brouillon en cours", "1 draft under way"),
        (2, "2~brouillons en cours", "2 drafts under way"),
    ],
)
def test_nothing_is_singular_in_french_and_plural_in_english(count: int, in_french: str, in_english: str) -> None:
    one, many = "{count} draft under way", "{count} drafts under way"
    assert FR.n(one, many, count) == french(in_french)
    assert EN.n(one, many, count) == in_english


def test_facts_are_written_out() -> None:
    facts = {"amount": Money(62_000, "EUR"), "day": date(2026, 12, 1)}
    assert FR.t("{amount} for {day}", **facts) == french("620,00~€ pour le 1er~décembre 2026")
    assert EN.t("{amount} for {day}", **facts) == "€620.00 for 1 December 2026"
    assert Words("de", PARIS).t("{amount} for {day}", **facts) == "€620.00 for 1 December 2026"


def test_a_rejected_row_says_where_and_how_to_mend_it() -> None:
    row = Rejection("factures.csv", 12, "F-1", RejectionCode.EMAIL_BAD, "compta@", "email")
    outcome = Outcome("factures.csv", 12, "F-1", Result.REJECTED, rejection=row)
    assert import_words.outcome_line(FR, outcome) == french(
        "factures.csv, ligne~12, F-1 – rejet~: «~compta@~» n’est pas une adresse e-mail"
    )
    file = Rejection("factures.csv", 1, "", RejectionCode.COLUMN_MISSING, "issued_on, due_on", "issued_on")
    outcome = Outcome("factures.csv", 1, "", Result.REJECTED, rejection=file)
    said_of_file = import_words.outcome_line(EN, outcome)
    assert said_of_file == "factures.csv, line 1 – rejected: the file has no column for: invoice date and due date"
    unread = Rejection("factures.csv", 0, "", RejectionCode.FILE_UNREADABLE)
    outcome = Outcome("factures.csv", 0, "", Result.REJECTED, rejection=unread)
    assert import_words.outcome_line(FR, outcome) == french("factures.csv – rejet~: le fichier est illisible")


def test_an_updated_row_names_what_changed_in_words() -> None:
    changed = ("due_on", "due_calculated", "total")
    outcome = Outcome("a.csv", 3, "F-1", Result.UPDATED, changed=changed, notes=(Note.NO_ADDRESS,))
    assert import_words.outcome_line(FR, outcome) == french(
        "a.csv, ligne~3, F-1 – mise à jour (échéance, montant TTC)~: le client n’a pas d’adresse e-mail"
    )


def test_an_import_is_summed_up() -> None:
    rows = [
        Outcome("a.csv", row, "F-1", result) for row, result in enumerate([Result.NEW, Result.NEW, Result.REJECTED])
    ]
    report = ImportReport(tuple(rows))
    assert import_words.summary(FR, report) == french("2~nouvelles, 0~mise à jour, 0~inchangée, 1~rejet")
    assert import_words.summary(EN, report) == "2 new, 0 updated, 0 unchanged, 1 rejected"
