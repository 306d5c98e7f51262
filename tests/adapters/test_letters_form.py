"""How long, how laid out and how typeset the letters are; and that they say facts, the same ones in both forms."""

import html
import re
from datetime import date

import pytest

from bot.adapters.formats import group_iban, group_siren, say_date, say_money
from bot.adapters.letters import WIDTH
from bot.domain.lifecycle import COURTESY, Stage
from bot.domain.wording import check_edit
from tests.adapters.test_letters_cases import CASES, PAY_BY, Case

MOST_WORDS = {
    Stage.PRE_DUE: 90,
    Stage.DUE_DAY: 90,
    Stage.LATE_3: 110,
    Stage.LATE_7: 120,
    Stage.LATE_15: 140,
    Stage.LATE_30: 180,
    Stage.PROMISE_BROKEN: 110,
}
PAY = {"fr": "Pour régler par virement", "en": "To pay by bank transfer"}
CLOSINGS = ("Cordialement,", "Kind regards,", "Yours sincerely,", "Yours faithfully,")
COURTEOUS = {
    "fr": r"\b(?:merci|remercions|s’il vous plaît|reconnaissants)\b",
    "en": r"\b(?:thank you|please|would you|grateful)\b",
}
DATE = {
    "fr": r"\b\d{1,2}(?:er)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
    r"\s\d{4}\b",
    "en": r"\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"\s\d{4}\b",
}
AMOUNT = {"fr": r"\d[\d\u202f]*(?:,\d+)?\u00a0[€£]", "en": r"[€£]\d[\d,]*(?:\.\d+)?"}
every_letter = pytest.mark.parametrize("case", CASES, ids=str)


def paragraphs(case: Case) -> list[str]:
    """The text's paragraphs, the table and the bank details apart, up to the closing."""
    blocks = case.wording.text.strip().split("\n\n")
    end = next(index for index, block in enumerate(blocks) if block in CLOSINGS)
    return [block for block in blocks[: end + 1] if not block.startswith(PAY[case.language]) and "  " not in block]


def sentences(paragraph: str) -> list[str]:
    joined = re.sub(r"\n(?!- )", " ", paragraph)
    return [part for part in re.split(r"(?<=[.?!])[ ]|\n", joined) if part]


def words(text: str) -> list[str]:
    return [word for word in text.split() if any(sign.isalnum() for sign in word)]


def page_words(page: str) -> list[str]:
    return html.unescape(re.sub(r"<[^>]+>", " ", page)).split()


def known_dates(case: Case) -> set[date]:
    days = {case.facts.written_on, case.facts.pay_by}
    for line in case.facts.lines:
        days |= {line.issued_on, line.due_on, line.reminded_on, line.promised_on}
    return {day for day in days if day}


def known_amounts(case: Case) -> set[str]:
    amounts = set(case.facts.totals)
    for line in case.facts.lines:
        amounts |= {line.total, line.balance} | ({line.promised} if line.promised else set())
    return {say_money(amount, case.language) for amount in amounts}


@every_letter
def test_the_letter_is_no_longer_than_its_stage_allows(case: Case) -> None:
    assert len(words(" ".join(paragraphs(case)))) <= MOST_WORDS[case.stage]


@every_letter
def test_sentences_and_paragraphs_are_short(case: Case) -> None:
    counts = [len(words(sentence)) for block in paragraphs(case) for sentence in sentences(block)]
    assert max(counts) <= 25
    assert sum(counts) / len(counts) <= 18
    assert all(len(sentences(block)) <= 3 or "\n- " in block for block in paragraphs(case))


@every_letter
def test_lines_hold_78_characters_and_are_clean(case: Case) -> None:
    lines = case.wording.text.split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert all(line == line.strip(" ") for line in lines)
    assert case.wording.text.endswith("\n")
    assert "\n\n\n" not in case.wording.text
    assert "  " not in " ".join(paragraphs(case))


@every_letter
def test_there_is_a_greeting_a_closing_a_courtesy_and_a_signature(case: Case) -> None:
    blocks = case.wording.text.strip().split("\n\n")
    greetings = {
        "fr": r"Bonjour (?:Madame|Monsieur) \S+,|Madame, Monsieur,",
        "en": r"(?:Hello|Dear) (?:Ms|Mr) \S+,|Hello,|Dear Sir or Madam,",
    }
    assert re.fullmatch(greetings[case.language], blocks[0])
    assert blocks[-2] in CLOSINGS
    assert re.search(COURTEOUS[case.language], " ".join(paragraphs(case)), re.IGNORECASE)
    signature = blocks[-1].split("\n")
    assert signature[:2] == [case.facts.creditor.sender_name, case.facts.creditor.name]
    assert case.facts.creditor.sender_email in blocks[-1]


@every_letter
def test_the_first_sentence_names_the_invoice_and_its_due_date_and_amount_are_said(case: Case) -> None:
    opening = paragraphs(case)[1]
    assert any(line.number in opening for line in case.facts.lines)
    assert case.facts.lines[0].number in sentences(opening)[0] or "\n- " in opening
    for line in case.facts.lines:
        for fact in (line.number, say_date(line.due_on, case.language), say_money(line.balance, case.language)):
            assert fact in case.wording.text
        assert say_money(line.total, case.language) in case.wording.text
    for total in case.facts.totals:
        assert say_money(total, case.language) in case.wording.text


@every_letter
def test_one_date_is_given_for_payment_and_none_at_late_3(case: Case) -> None:
    body = " ".join(" ".join(paragraphs(case)).split("\n"))
    said = say_date(PAY_BY, case.language, weekday=True)
    given = body.count(say_date(PAY_BY, case.language))
    if case.stage in COURTESY or case.stage is Stage.LATE_3:
        assert given == 0
        allowed = {say_date(line.due_on, case.language) for line in case.facts.lines}
        assert set(re.findall(DATE[case.language], body)) <= allowed
    else:
        assert given == 1
        assert said in body


@every_letter
def test_every_date_amount_and_figure_is_a_fact(case: Case) -> None:
    facts, text = case.facts, f"{case.wording.subject}\n{case.wording.text}"
    dates = {say_date(day, case.language) for day in known_dates(case)}
    assert {found.replace("\n", " ") for found in re.findall(DATE[case.language], text)} <= dates
    assert set(re.findall(AMOUNT[case.language], text)) <= known_amounts(case)
    left = text
    creditor = facts.creditor
    known = [*dates, *known_amounts(case), *(line.number for line in facts.lines), group_iban(creditor.iban)]
    known += [creditor.phone, creditor.phone.replace(" ", "\u00a0"), group_siren(creditor.siren), creditor.address]
    for fact in sorted(filter(None, known), key=len, reverse=True):
        left = left.replace(fact, "")
    counts = rf"(?<!\d){facts.lines[0].days_late}(?!\d)|(?<!\d){len(facts.lines) - 1} (?:autre|more|other)|L\.441-10"
    assert re.findall(r"\d+", re.sub(counts, "", left)) == []


@every_letter
def test_a_count_of_days_carries_its_day(case: Case) -> None:
    body = case.wording.text.replace("\n", " ")
    day = say_date(case.facts.written_on, case.language)
    counted = {
        "fr": rf"\d+ jours? de retard au {day}",
        "en": rf"As at {day}, (?:it|they|the oldest) (?:was|were) \d+ days? overdue",
    }
    assert len(re.findall(r"\d+\s(?:jours?|days?)\b", body)) == len(re.findall(counted[case.language], body))
    expected = case.stage in {Stage.LATE_15, Stage.LATE_30}
    assert bool(re.search(counted[case.language], body)) == expected


@every_letter
def test_the_page_says_the_same_words_as_the_text(case: Case) -> None:
    assert page_words(case.wording.html) == case.wording.text.split()
    dates = re.findall(DATE[case.language], case.wording.text.replace("\n", " "))
    assert re.findall(DATE[case.language], case.wording.html) == dates


@every_letter
def test_the_page_is_simple(case: Case) -> None:
    page = case.wording.html
    assert f'<html lang="{case.language}">' in page
    assert set(re.findall(r"<(\w+)", page)) <= set("html head meta body p br table tr th td a".split())
    assert set(re.findall(r'https?://[^"<]+', page)) <= {case.facts.creditor.payment_link}
    assert not re.search(r"color|background|<b>|strong|@import|url\(", page)
    assert ("<table" in page) == (len(case.facts.lines) > 1)


@every_letter
def test_no_variable_is_left_and_no_plural_is_wrong(case: Case) -> None:
    for said in (case.wording.subject, case.wording.text, page_text(case)):
        assert not re.search(r"\{\{|\}\}|\{%|\bNone\b|\bnull\b|\bNaN\b|\(\s*\)", said)
        assert not re.search(r"\b1\s(?:jours|factures|autres|days|invoices|others)\b", said)
        assert not re.search(r"\b(?:[2-9]|\d{2,})\s(?:jour|autre|day|other)\b", said)


def page_text(case: Case) -> str:
    return " ".join(page_words(case.wording.html))


@every_letter
def test_the_voice_is_calm(case: Case) -> None:
    text = case.wording.subject + case.wording.text
    assert "!" not in text
    assert text.count("?") <= 1
    given = {"IBAN", "SIREN", case.facts.creditor.bic}
    assert [word for word in re.findall(r"\b[^\W\d_]{5,}\b", text) if word.isupper() and word not in given] == []
    assert text.isprintable() or all(sign.isprintable() or sign in "\n\u00a0\u202f" for sign in text)


@every_letter
def test_the_typography_is_that_of_the_language(case: Case) -> None:
    text = re.sub(r"https?://\S+|\S+@\S+", "", f"{case.wording.subject}\n{case.wording.text}")
    assert "'" not in text
    if case.language == "en":
        assert not re.search(r"[\s\u00a0\u202f][,.;:!?)]", text)
        return
    assert not re.search(r"(?<![\u00a0\u202f])[:;!?»]", text)
    assert not re.search(r"[\s\u00a0\u202f][,.]|\(\s|\s\)", text)
    assert not re.search(r"n°(?!\u00a0)|\d [€£%]|«(?![\u00a0\u202f])", text)
    assert not re.search(r"\b(?:0\d|1)[ \u00a0](?:jan|fév|mar|avr|mai|jui|aoû|sep|oct|nov|déc)", text)


@every_letter
def test_the_bank_details_are_the_settings_own(case: Case) -> None:
    facts = case.facts
    block = next(block for block in case.wording.text.split("\n\n") if block.startswith(PAY[case.language]))
    assert group_iban(facts.creditor.iban) in block
    assert facts.creditor.account_holder in block
    assert ", ".join(line.number for line in facts.lines) in block
    assert ("BIC" in block) == (facts.customer.country != facts.creditor.country)
    assert ("https://" in block) == bool(facts.creditor.payment_link)


@every_letter
def test_an_attachment_is_announced_only_when_every_invoice_is_on_file(case: Case) -> None:
    announced = re.search(r"pièces?\sjointes?|\battached\b", case.wording.text)
    # Who promised to pay has seen the invoice: there the letter stays short.
    expected = case.stage is not Stage.PROMISE_BROKEN and all(line.file for line in case.facts.lines)
    assert bool(announced) == expected


@every_letter
def test_crossed_payments_are_thought_of_from_the_first_day_on(case: Case) -> None:
    crossed = re.search(r"entre-temps|in the meantime", case.wording.text)
    assert bool(crossed) == (case.stage not in COURTESY)


@every_letter
def test_the_letter_passes_the_check_of_an_edited_one(case: Case) -> None:
    facts, wording = case.facts, case.wording
    numbers = [line.number for line in facts.lines]
    amounts = [say_money(total, case.language) for total in facts.totals]
    assert check_edit(wording.subject, wording.text, numbers, amounts, facts.creditor.iban) == ()


@every_letter
def test_the_telephone_and_the_person_are_named_where_a_date_is_asked_for(case: Case) -> None:
    if case.stage in {Stage.LATE_7, Stage.LATE_15, Stage.LATE_30, Stage.PROMISE_BROKEN}:
        body = "\n".join(paragraphs(case))
        phone = case.facts.creditor.phone
        assert not phone or phone.replace(" ", "\u00a0") in body
        assert case.facts.creditor.sender_name in body or case.stage is Stage.PROMISE_BROKEN


@every_letter
def test_the_last_message_is_recalled_by_its_date_when_there_was_one(case: Case) -> None:
    reminded = case.facts.lines[0].reminded_on
    if case.stage in {Stage.LATE_7, Stage.LATE_15, Stage.LATE_30}:
        said = re.search(r"message|écrit à ce sujet|wrote to you", paragraphs(case)[1])
        assert reminded is None or say_date(reminded, case.language) in case.wording.text.replace("\n", " ")
        assert reminded is not None or not said
