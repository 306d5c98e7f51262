"""A reply's card beside its sentence: the proof in its place, what is open, the dangers, files, what can be done."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import corpus
from bot.adapters.doubts import DOUBTS, WARNINGS
from bot.adapters.slack_blocks import modals as m
from bot.adapters.slack_blocks import reply_card as r
from bot.adapters.slack_blocks.excerpts import Span, excerpt, joined
from bot.adapters.slack_blocks.parts import Block
from bot.adapters.slack_blocks.proofs import inside
from bot.adapters.words import Words
from bot.domain.ledger import Customer, OpenInvoice
from bot.domain.lifecycle import ReplyState
from bot.domain.money import Money
from bot.domain.reading import Instalment, Kind, Meaning, PaidClaim, PromisedPayment, Remitted, read
from bot.sandbox.chat.rules import message_problems, view_problems
from bot.usecases.records import Enclosed, Received, ReplyView
from tests.adapters.test_slack_blocks import BOTH as IN_BOTH
from tests.adapters.test_slack_blocks import DUPONT, EN, FR, INVOICES, JEANNE, NOW, REPLY, TODAY, labels, shown
from tests.adapters.test_understood import AUTOMATIC, BOTH, FOURTEEN, NINE, french, meaning_of

CORPUS = Path(__file__).parents[1] / "corpus"
LATER = date(2026, 12, 4)


def view(meaning: Meaning, customer: Customer | None = DUPONT, **facts: Any) -> ReplyView:  # noqa: ANN401 - any other field
    """A reply with this meaning as its card shows it."""
    reply = replace(REPLY, meaning=meaning, book=BOTH, customer=customer.id if customer else None, **facts)
    return ReplyView(reply, customer, INVOICES if customer else (), date(2026, 11, 24), known_sender=True)


def card(text: str, words: Words = FR, book: tuple[OpenInvoice, ...] = BOTH, **facts: Any) -> list[Block]:  # noqa: ANN401 - any other field
    """The blocks of the card of a reply that the real reader has read."""
    found = view(meaning_of(text, book), **facts)
    _, blocks = r.reply_card(words, replace(found, reply=replace(found.reply, book=book)))
    assert message_problems(blocks) == []
    return blocks


def quoted(blocks: list[Block]) -> list[dict[str, object]]:
    """The pieces of the debtor's words on a card."""
    parts = [part for block in blocks if block["type"] == "rich_text" for part in block["elements"]]
    (quote,) = [part for part in parts if part["type"] == "rich_text_quote"]
    return list(quote["elements"])


def bold(blocks: list[Block]) -> list[str]:
    return [str(piece["text"]) for piece in quoted(blocks) if piece.get("style")]


def listed(blocks: list[Block], title: str) -> list[str]:
    """The lines under a title; none when the title is not there."""
    for block in blocks:
        if block["type"] == "rich_text" and block["elements"][0]["elements"][0]["text"] == title:
            return [item["elements"][0]["text"] for item in block["elements"][1]["elements"]]
    return []


def open_lines(blocks: list[Block], words: Words = FR) -> list[str]:
    return listed(blocks, words.t("Not understood, or to be answered"))


# The proof


def test_the_words_that_decided_are_bold_where_they_stand_and_nothing_is_lost() -> None:
    text = "Le vendredi, nous sommes fermés.\n\nNous réglerons la facture F-2026-014 le vendredi 4 décembre."
    blocks = card(text)
    assert "".join(str(piece["text"]) for piece in quoted(blocks)) == text
    assert bold(blocks) == ["réglerons", "F-2026-014 le vendredi 4 décembre"]


def test_a_sum_is_bold_beside_what_decided_and_nowhere_else() -> None:
    text = "Votre facture de 1 240,00 € est chère. Nous vous virons 400 € vendredi."
    assert bold(card(text, book=(NINE,))) == ["Nous vous virons 400 € vendredi"]


def test_what_a_payment_hangs_on_is_bold_to_the_end_of_the_clause() -> None:
    blocks = card("Dès que notre client nous aura payés, nous paierons le 4 décembre.")
    assert bold(blocks) == ["Dès que notre client nous aura payés", "paierons le 4 décembre"]


def test_a_fraud_is_not_given_the_proof_of_a_promise() -> None:
    text = "Please note our new bank details. We will pay F-2026-014 on 4 December."
    assert bold(card(text, EN)) == ["our new bank"]


def test_a_long_reply_is_cut_around_its_proof() -> None:
    filler = "Notre activité a été perturbée par le changement de notre logiciel. " * 20
    blocks = card(f"{filler}Nous réglerons la totalité le 4 décembre. {filler}")
    text = "".join(str(piece["text"]) for piece in quoted(blocks))
    assert text.startswith("…")
    assert text.endswith("…")
    assert "Nous réglerons la totalité le 4 décembre." in text
    assert len(text) <= 602
    assert " ".join(bold(blocks)).startswith("réglerons")


spans = st.lists(st.tuples(st.integers(-3, 400), st.integers(-3, 400)), max_size=6)


@given(st.text(alphabet="ab .,\n", max_size=400), spans, st.integers(20, 300))
def test_any_excerpt_is_of_the_text_and_marks_only_what_is_marked(text: str, places: list[Span], most: int) -> None:
    pieces = excerpt(text, places, most)
    marks = [text[start:end] for start, end in joined(text, places)]
    assert all(piece in text or piece in {"…", " … "} for piece, _ in pieces)
    assert all(any(piece in mark for mark in marks) for piece, is_bold in pieces if is_bold)
    assert sum(len(piece) for piece, _ in pieces if piece not in {"…", " … "}) <= most
    if len(text.strip()) <= most:
        assert "".join(piece for piece, _ in pieces) == text.strip()
    elif marks and any(mark.strip() for mark in marks):
        assert any(is_bold for _, is_bold in pieces)


# What is open


def test_a_date_that_is_not_understood_and_a_question_are_named() -> None:
    blocks = card("Nous paierons le 4 décembre. Le comité se réunit le 27 novembre. Cela vous convient-il ?")
    assert open_lines(blocks) == [
        french("«~27 novembre~»~: une date, mais pour quoi^?"),
        french("Question posée~: «~Cela vous convient-il^?~»"),
    ]


@pytest.mark.parametrize(
    ("text", "day", "code"),
    [
        ("Nous paierons le 31 novembre.", "31 novembre", "date_no_such_day"),
        ("Paiement jeudi 11 décembre.", "jeudi 11 décembre", "date_gone_by"),
        ("Paiement le mercredi 11 décembre.", "mercredi 11 décembre", "date_weekday_contradicts"),
    ],
)
def test_a_date_that_cannot_be_right_is_named_with_what_is_wrong(text: str, day: str, code: str) -> None:
    assert open_lines(card(text, book=(FOURTEEN,))) == [french(f"«~{day}~»~: {inside(FR.t(DOUBTS[code]))}")]


def test_a_request_is_told_in_the_sentence_and_not_among_the_open_questions() -> None:
    assert open_lines(card("Pouvez-vous nous envoyer votre RIB ?")) == []


def test_why_a_person_is_asked_is_said_once_in_plain_words() -> None:
    text = shown(card("Nous vous virons 400 € vendredi sur F-2026-009."))
    assert f"À vous de voir\u00a0: {inside(FR.t(DOUBTS['invoice_left_open']))} {FR.t(DOUBTS['part_promised'])}" in text
    assert "Lecture sans ambiguïté" not in text
    assert "Lecture sans ambiguïté." in shown(card("Nous paierons le 4 décembre.", book=(FOURTEEN,)))


def test_a_private_person_s_open_questions_are_not_quoted() -> None:
    text = shown(card("Je paierai le 4 décembre. Ma santé vous inquiète ?", customer=JEANNE))
    assert "santé" not in text
    assert inside(FR.t(DOUBTS["question"])) in text


# Dangers


@IN_BOTH
@pytest.mark.parametrize("code", WARNINGS)
def test_a_warning_stands_first_and_says_what_to_do(code: str, words: Words) -> None:
    text, blocks = r.reply_card(words, view(meaning_of("Nous paierons le 4 décembre."), warnings=(code,)))
    assert listed(blocks[1:2], words.t("⚠ Be careful")) == [words.t(WARNINGS[code])]
    closing = blocks[1]["elements"][2]["elements"][0]
    assert closing["style"] == {"bold": True}
    assert closing["text"].endswith(".")
    assert text.index(words.t(WARNINGS[code])) < text.index("F-2026-014")


@pytest.mark.parametrize("code", WARNINGS)
def test_nothing_suspicious_is_confirmed_by_one_click(code: str) -> None:
    found = labels(card("Nous paierons le 4 décembre.", warnings=(code,)))
    suspicious = code in {"bank_change", "bot_order", "lookalike_domain", "forged_sender"}
    assert ("Confirmer" in found) is not suspicious
    assert "Corriger" in found


def test_only_changed_bank_details_speak_of_the_bank() -> None:
    told = {code: shown(card("Nous paierons le 4 décembre.", warnings=(code,))) for code in WARNINGS}
    assert [code for code, said in told.items() if "ne changez rien" in said] == ["bank_change"]


def test_beside_a_warning_or_a_doubtful_advice_no_button_stands_out() -> None:
    certain = meaning_of("Nous paierons le 4 décembre.", (FOURTEEN,))
    assert primary(certain) == ["Confirm"]
    assert primary(certain, warnings=("unknown_sender",)) == []
    assert primary(replace(certain, why_person=("remittance", "remittance_total"))) == []
    paid = Meaning(Kind.PAID, paid=PaidClaim(TODAY, ""))
    assert (primary(paid), primary(paid, warnings=("forged_sender",))) == (["Record the payment"], [])


def test_a_fraud_is_not_also_asked_about_as_a_promise() -> None:
    text = "Bonjour, nos coordonnées bancaires ont changé. Nous paierons la facture F-2026-014 le 4 décembre."
    said = shown(card(text, warnings=("bank_change",)))
    assert "la plupart des fraudes" in said
    assert "À vous de voir" not in said


def test_a_stranger_is_told_once() -> None:
    found = replace(view(meaning_of("Nous paierons le 4 décembre.")), known_sender=False)
    assert shown(r.reply_card(FR, found)[1]).count("contact connu") == 1
    warned = replace(found, reply=replace(found.reply, warnings=("unknown_sender",)))
    assert shown(r.reply_card(FR, warned)[1]).count("contact connu") == 1


# Files and lines


def test_files_are_named_with_type_and_size_and_never_opened() -> None:
    enclosed = (
        Enclosed("logo.png", "image/png", 8_120),
        Enclosed("remise.xlsx", "application/octet-stream", 34_120),
        Enclosed("avis.csv", "text/csv", 412, opened=True),
        Enclosed("unnamed", "application/pdf", 2_400_000),
        Enclosed("x.weird", "application/weird", 1),
    )
    text = shown(card("Bonjour.", EN, enclosed=enclosed))
    assert (
        "Attached files\nremise.xlsx (Excel, 34 kB): not opened\navis.csv (CSV, 412 bytes): read\n"
        "unnamed (PDF, 2 MB): not opened\nx.weird (file, 1 byte): not opened\nlogo.png (image, 8 kB): not opened"
    ) in text
    assert "2 more files" in shown(card("Bonjour.", EN, enclosed=(*enclosed, *enclosed[:2])))


def test_a_private_person_s_files_are_only_counted() -> None:
    text = shown(card("Bonjour.", EN, customer=JEANNE, enclosed=(Enclosed("arret_maladie.pdf", "application/pdf", 9),)))
    assert "1 file came along." in text
    assert "maladie" not in text


ADVICE = (
    Remitted("F-2026-014", Money(62_000, "EUR"), date(2026, 12, 2), "F-2026-014;620"),
    Remitted("", Money(9_900, "EUR"), None, "AV-77;99,00"),
)


def test_an_advice_is_shown_line_by_line() -> None:
    _, blocks = r.reply_card(EN, view(Meaning(Kind.OTHER, own_text="See attached.", remittance=ADVICE)))
    assert listed(blocks, "Remittance advice, line by line") == [
        "F-2026-014 – €620.00 – Wednesday 2 December",
        "“AV-77;99,00”: no open invoice – €99.00",
    ]
    _, blocks = r.reply_card(EN, view(Meaning(Kind.OTHER, remittance=ADVICE * 10)))
    assert listed(blocks, "Remittance advice, line by line")[-1] == "… and 8 more lines"


def test_a_plan_is_shown_payment_by_payment() -> None:
    plan = (Instalment(LATER, Money(41_334, "EUR")), Instalment(None, Money(41_333, "EUR")), Instalment(LATER, None))
    _, blocks = r.reply_card(FR, view(Meaning(Kind.PLAN, plan=plan)))
    assert listed(blocks, "L’échéancier") == [
        french("vendredi 4~décembre – 413,34~€"),
        french("date non précisée – 413,33~€"),
        french("vendredi 4~décembre – montant non précisé"),
    ]


# What can be done


def promised(*parts: tuple[date, tuple[str, ...]], **facts: Any) -> Meaning:  # noqa: ANN401 - any other field
    payments = tuple(
        PromisedPayment(day, None, numbers, conditional=False, words="w", rule="r") for day, numbers in parts
    )
    return replace(Meaning(Kind.PROMISE, payments), **facts)


def row(meaning: Meaning, **facts: Any) -> list[str]:  # noqa: ANN401 - any other field
    return labels(r.reply_card(EN, view(meaning, **facts))[1])


def primary(meaning: Meaning, **facts: Any) -> list[str]:  # noqa: ANN401 - any other field
    blocks = r.reply_card(EN, view(meaning, **facts))[1]
    return [element["text"]["text"] for element in blocks[-1]["elements"] if element.get("style") == "primary"]


def test_what_can_be_done_depends_on_what_was_understood() -> None:
    assert row(promised((LATER, ()))) == ["Confirm", "Correct", "Not a promise", "Put on hold"]
    paid = ["Record the payment", "Note a promise", "Put on hold", "Dealt with"]
    assert row(Meaning(Kind.PAID, paid=PaidClaim(TODAY, ""))) == paid
    assert row(Meaning(Kind.OTHER, remittance=ADVICE)) == paid
    assert row(Meaning(Kind.DISPUTE)) == ["Note the dispute", "Note a promise", "Dealt with"]
    assert row(Meaning(Kind.OTHER)) == ["Note a promise", "Put on hold", "Dealt with"]
    assert row(Meaning(Kind.BOUNCE)) == ["Put on hold", "Dealt with"]
    assert row(Meaning(Kind.PAID), customer=None) == ["Dealt with"]


def test_one_click_confirms_only_what_was_said_whole_and_one_way() -> None:
    twice = promised((TODAY, ()), (LATER, ()), why_person=("several_days", "conditional"))
    backwards = (Instalment(LATER, Money(1, "EUR")), Instalment(TODAY, Money(1, "EUR")))
    for meaning in (twice, Meaning(Kind.PLAN, plan=backwards)):
        assert row(meaning) == ["Correct", "Not a promise", "Put on hold"]
        assert primary(meaning) == ["Correct"]


def test_what_is_not_certain_is_best_corrected() -> None:
    certain = promised((LATER, ()))
    assert primary(certain) == ["Confirm"]
    assert primary(replace(certain, promises=(replace(certain.promises[0], conditional=True),))) == ["Correct"]


def test_a_promise_beside_a_payment_tells_how_the_payment_is_recorded() -> None:
    text = shown(r.reply_card(FR, view(promised((LATER, ()), paid=PaidClaim(TODAY, ""))))[1])
    assert "/relance payée" in text


def test_a_recorded_payment_is_told_on_the_card() -> None:
    meaning = Meaning(Kind.PAID, paid=PaidClaim(TODAY, ""), why_person=("part_paid",))
    decided = view(meaning, state=ReplyState.DECIDED, decision="paid", decided_by="Alice Morel", decided_at=NOW)
    text, blocks = r.reply_card(EN, replace(decided, received=(Received("F-2026-014", Money(62_000, "EUR"), TODAY),)))
    assert "✓ Payment recorded by Alice Morel, 17 November 2026 at 10:42. €620.00 of Tuesday 17 November" in text
    assert labels(blocks) == []
    assert "Why you are asked" not in shown(blocks)


def test_an_absence_says_until_when_nothing_is_sent() -> None:
    found = view(meaning_of("Je suis absente jusqu'au 23 novembre.", headers=AUTOMATIC), state=ReplyState.FILED)
    text = shown(r.reply_card(EN, found)[1])
    assert "Automatic answer from Maison Dupont SARL" in text
    assert "Nothing is sent to this customer until 24 November 2026." in text


# Words for every code


def test_every_doubt_is_a_sentence_in_both_languages() -> None:
    for said in (*DOUBTS.values(), *WARNINGS.values()):
        assert said.endswith(".")
        assert FR.t(said) != said


def test_every_reason_that_the_reader_gives_has_words() -> None:
    given: set[str] = set()
    for name in ("replies.jsonl", "own.jsonl"):
        for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if "body" in row:
                sent = datetime.fromisoformat(row["sent"])
                meaning = read(corpus._decoded(row, sent), corpus._ledger(row), sent)
                given.update(meaning.why_person, *(found.doubts for found in meaning.evidence))
    given |= {"remittance", "remittance_total"}  # which only a file beside the mail gives
    assert len(given) > 30
    assert given <= {*DOUBTS, *WARNINGS}


# The windows


def fields(view: Block) -> dict[str, Block]:
    return {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}


def correct(meaning: Meaning, words: Words = FR) -> dict[str, Block]:
    window = m.correct_modal(words, replace(REPLY, meaning=meaning), BOTH)
    assert view_problems(window) == []
    return fields(window)


def test_the_correction_begins_with_the_best_guess_even_an_uncertain_one() -> None:
    guess = replace(promised((LATER, ("F-2026-014",))).promises[0], conditional=True, amount=Money(40_000, "EUR"))
    found = correct(Meaning(Kind.PROMISE, (guess,)))
    assert found["day"]["initial_date"] == "2026-12-04"
    assert found["amount"]["initial_value"] == "400,00"
    assert [option["value"] for option in found["invoices"]["initial_options"]] == ["F-2026-014"]
    assert "initial_value" not in found["more"]


def test_each_further_payment_is_a_line_with_its_invoice() -> None:
    several = promised((TODAY, ("F-2026-009",)), (LATER, ("F-2026-014",)))
    assert correct(several)["more"]["initial_value"] == "04/12/2026 620,00 F-2026-014"
    assert correct(several, EN)["more"]["initial_value"] == "2026-12-04 620.00 F-2026-014"
    plan = (Instalment(None, None), Instalment(LATER, Money(62_000, "EUR")), Instalment(None, None))
    found = correct(Meaning(Kind.PLAN, plan=plan))
    assert found["more"]["initial_value"] == "04/12/2026 620,00\n? ?"


def test_a_day_that_nobody_said_is_chosen_by_the_person() -> None:
    found = correct(Meaning(Kind.OTHER))
    assert "initial_date" not in found["day"]
    assert "initial_options" not in found["invoices"]


def record(meaning: Meaning) -> tuple[str | None, dict[str, str | None]]:
    """The day and the sums that the window for a payment begins with."""
    window = m.record_modal(FR, replace(REPLY, meaning=meaning), BOTH, TODAY)
    assert view_problems(window) == []
    found = fields(window)
    day = found.pop("day").get("initial_date")
    return day, {name: box.get("initial_value") for name, box in found.items()}


@pytest.mark.parametrize(
    ("meaning", "day", "nine", "fourteen"),
    [
        (Meaning(Kind.PAID, paid=PaidClaim(TODAY, "", None, ("F-2026-014",))), "2026-11-17", None, "620,00"),
        (Meaning(Kind.PAID, paid=PaidClaim(None, "")), None, "1240,00", "620,00"),
        (Meaning(Kind.PAID, paid=PaidClaim(LATER, "", Money(100, "EUR"), ("F-2026-009",))), None, "1,00", None),
        (Meaning(Kind.PAID, paid=PaidClaim(TODAY, "", Money(100, "EUR"))), "2026-11-17", None, None),
        (Meaning(Kind.PAID, paid=PaidClaim(TODAY, ""), why_person=("invoice_unclear",)), "2026-11-17", None, None),
        (Meaning(Kind.OTHER, remittance=(replace(ADVICE[0], day=TODAY),)), "2026-11-17", None, "620,00"),
    ],
)
def test_the_window_for_a_payment_holds_what_is_said_and_no_guess(
    meaning: Meaning, day: str | None, nine: str | None, fourteen: str | None
) -> None:
    assert record(meaning) == (day, {"amount:F-2026-009": nine, "amount:F-2026-014": fourteen})


def test_the_whole_reply_has_its_proof_in_bold_however_long_it_is() -> None:
    filler = "\n\n".join(["Notre activité a été perturbée par le changement de notre logiciel. " * 12] * 8)
    text = f"Bonjour,\n\n{filler}\n\nNous réglerons la facture F-2026-014 le vendredi 4 décembre.\n\nClaire"
    meaning = meaning_of(text)
    made = m.read_modal(FR, replace(REPLY, meaning=meaning), "Promet.")
    assert view_problems(made) == []
    pieces = [
        piece for block in made["blocks"] if block["type"] == "rich_text" for piece in block["elements"][0]["elements"]
    ]
    assert "".join("".join(str(piece["text"]) for piece in pieces).split()) == "".join(meaning.own_text.split())
    assert [piece["text"] for piece in pieces if piece.get("style")] == [
        "réglerons",
        "F-2026-014 le vendredi 4 décembre",
    ]


def test_the_whole_reply_tells_what_was_understood_too() -> None:
    reply = replace(REPLY, meaning=meaning_of("Je paierai le 31 novembre."), enclosed=(Enclosed("a.pdf", "b", 1),))
    text = shown(m.read_modal(EN, reply, "Announces it.")["blocks"])
    wanted = ("Claire Martin", "Understood: Announces it.", "“31 novembre”", "a.pdf (PDF")
    assert [words for words in wanted if words not in text] == []
