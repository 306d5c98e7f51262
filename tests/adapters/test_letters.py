"""The templates at work: whose file wins, what a bad template says, what the sandbox keeps out, who is greeted how."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.adapters.letters import SIZE_MAXIMUM, STAGES, JinjaLetters, TemplateFault, TemplateProblem
from bot.domain.ledger import Civility, Contact
from bot.domain.lifecycle import Stage
from bot.domain.money import Money
from bot.domain.wording import LetterFacts
from bot.usecases.ports import LetterProblem, Letters
from tests.adapters.test_letters_cases import MARTIN, TEMPLATES, letters, one, several

FACTS = one(Stage.LATE_7, "fr")
FOLDER = "fr/late_7"


def own(folder: Path, **files: str) -> JinjaLetters:
    """Letters with files of one's own before the shipped ones: `subject`, `body`, `page`, or a phrase by its name."""
    names = {"subject": f"{FOLDER}/subject.txt", "body": f"{FOLDER}/body.txt", "page": f"{FOLDER}/body.html"}
    for name, source in files.items():
        path = folder / names.get(name, f"fr/_{name}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return JinjaLetters([folder, TEMPLATES])


def problem(folder: Path, facts: LetterFacts = FACTS, **files: str) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        own(folder, **files).write(facts)
    return caught.value


def greeting(language: str, contact: Contact, stage: Stage = Stage.LATE_7) -> str:
    facts = replace(one(stage, language), contact=contact)
    return letters().write(facts).text.split("\n", 1)[0]


def test_the_shipped_templates_give_no_problem() -> None:
    assert letters().check() == []
    assert letters().languages == ("fr", "en")


def test_the_letters_are_the_port_of_the_use_cases() -> None:
    port: Letters = letters()
    assert port.amounts([Money(124_000, "EUR"), Money(5, "GBP")], "en") == ("€1,240.00", "£0.05")
    assert "<p>Hello</p>" in port.html_of("Hello", "en")
    assert issubclass(TemplateProblem, LetterProblem)
    assert issubclass(TemplateProblem, ValueError)


@pytest.mark.parametrize(
    ("name", "civility", "french", "english"),
    [
        ("Claire Martin", Civility.MADAM, "Bonjour Madame Martin,", "Hello Ms Martin,"),
        ("Paul MARTIN", Civility.SIR, "Bonjour Monsieur MARTIN,", "Hello Mr MARTIN,"),
        ("MARTIN DUPONT Paul", Civility.SIR, "Bonjour Monsieur MARTIN DUPONT,", "Hello Mr MARTIN DUPONT,"),
        ("Martin, Claire", Civility.MADAM, "Bonjour Madame Martin,", "Hello Ms Martin,"),
        ("Mme Martin", Civility.MADAM, "Bonjour Madame Martin,", "Hello Ms Martin,"),
        ("Anne de la Tour", Civility.MADAM, "Bonjour Madame de la Tour,", "Hello Ms de la Tour,"),
        ("Jan van den Berg", Civility.SIR, "Bonjour Monsieur van den Berg,", "Hello Mr van den Berg,"),
        ("Anne Dupont Moretti", Civility.MADAM, "Bonjour Madame,", "Hello,"),
        ("", Civility.SIR, "Bonjour Monsieur,", "Hello,"),
        ("Claude Martin", Civility.UNRECORDED, "Madame, Monsieur,", "Hello,"),
        ("Zoé Roche", Civility.MASTER, "Bonjour Maître,", "Hello Maître Roche,"),
    ],
)
def test_a_person_is_greeted_by_a_recorded_civility_and_a_sure_name(
    name: str, civility: Civility, french: str, english: str
) -> None:
    contact = replace(MARTIN, name=name, civility=civility)
    assert greeting("fr", contact) == french
    assert greeting("en", contact) == english


@pytest.mark.parametrize(
    ("name", "civility", "opens", "closes"),
    [
        ("Claire Martin", Civility.MADAM, "Dear Ms Martin,", "Yours sincerely,"),
        ("", Civility.MADAM, "Dear Madam,", "Yours faithfully,"),
        ("", Civility.SIR, "Dear Sir,", "Yours faithfully,"),
        ("Claude Martin", Civility.UNRECORDED, "Dear Sir or Madam,", "Yours faithfully,"),
    ],
)
def test_a_firm_english_letter_closes_as_it_opened(name: str, civility: Civility, opens: str, closes: str) -> None:
    contact = replace(MARTIN, name=name, civility=civility)
    for stage in (Stage.LATE_15, Stage.LATE_30):
        text = letters().write(replace(one(stage, "en"), contact=contact)).text
        assert text.startswith(f"{opens}\n")
        assert f"\n{closes}\n" in text


def test_a_folder_of_ones_own_wins_file_by_file(tmp_path: Path) -> None:
    wording = own(tmp_path, subject="Facture {{ invoice_number }}, {{ oldest.due_on|date }}").write(FACTS)
    assert wording.subject == "Facture F-2026-0132, 11\u00a0novembre 2026"
    assert wording.text == letters().write(FACTS).text
    assert wording.html == letters().write(FACTS).html


def test_a_text_of_ones_own_makes_its_own_page(tmp_path: Path) -> None:
    wording = own(tmp_path, body="Mon texte <sans façon> : {{ oldest.balance|money }}").write(FACTS)
    assert wording.text == "Mon texte <sans façon>\u00a0: 1\u202f240,00\u00a0€\n"
    assert "<p>Mon texte &lt;sans façon&gt;\u00a0: 1\u202f240,00\u00a0€</p>" in wording.html
    assert "pièce jointe" not in wording.html


def test_a_phrase_of_ones_own_is_in_the_text_and_in_the_page(tmp_path: Path) -> None:
    wording = own(tmp_path, closing="Bien à vous,").write(FACTS)
    assert "\nBien à vous,\n" in wording.text
    assert "<p>Bien à vous,</p>" in wording.html


def test_a_table_of_ones_own_is_also_in_the_page(tmp_path: Path) -> None:
    facts = several(Stage.LATE_7, "fr")
    wording = own(tmp_path, invoices="{{ numbers|listed }} : {{ totals|amounts }}").write(facts)
    assert "F-2026-0132, F-2026-0135 et F-2026-0140\u00a0: 20\u202f052,50\u00a0€" in wording.text
    assert "<table" not in wording.html
    assert "F-2026-0140\u00a0: 20\u202f052,50\u00a0€" in wording.html


def test_a_text_and_a_page_of_ones_own_are_both_used(tmp_path: Path) -> None:
    wording = own(tmp_path, body="Un", page="<i>{{ customer.name }}</i>").write(FACTS)
    assert (wording.text, wording.html) == ("Un\n", "<i>Menuiserie Martin</i>\n")


def test_whole_numbers_may_be_reckoned_with(tmp_path: Path) -> None:
    assert own(tmp_path, body="{{ 7 % 4 }} {{ 2 * 3 }} {{ others + 1 }}").write(FACTS).text == "3 6 1\n"


def test_a_block_that_the_text_has_not_is_empty_in_the_page(tmp_path: Path) -> None:
    assert own(tmp_path, body="Un", page="<p>Un</p>{{ words('opening') }}").write(FACTS).html == "<p>Un</p>\n"


def test_what_the_facts_say_is_escaped_in_the_page_and_only_there() -> None:
    line = replace(FACTS.lines[0], number="F<b>&1")
    creditor = replace(FACTS.creditor, name="Brume & <Fils>", payment_link="https://pay.example/?a=1&b=2")
    wording = letters().write(replace(FACTS, lines=(line, line), creditor=creditor))
    assert "F<b>&1" in wording.text
    assert "Brume & <Fils>" in wording.text
    assert "F&lt;b&gt;&amp;1" in wording.html
    assert "Brume &amp; &lt;Fils&gt;" in wording.html
    assert '<a href="https://pay.example/?a=1&amp;b=2">' in wording.html
    assert "<b>" not in wording.html


def test_a_name_that_does_not_exist_is_told_with_file_line_and_the_nearest_name(tmp_path: Path) -> None:
    told = problem(tmp_path, body="Un\nDeux\n{{ pay_bye|date }}\n")
    assert told.fault is TemplateFault.UNDEFINED
    assert (told.file, told.line) == (str(tmp_path / FOLDER / "body.txt"), 3)
    assert "'pay_bye' is undefined" in str(told)
    assert "did you mean 'pay_by'?" in str(told)


def test_a_mistake_in_a_phrase_is_told_where_it_stands(tmp_path: Path) -> None:
    told = problem(tmp_path, crossed="\n{{ nothing_like_it }}")
    assert (told.file, told.line) == (str(tmp_path / "fr/_crossed.txt"), 2)
    assert "templates/README.md" in told.mend


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{% if several %}", TemplateFault.SYNTAX),
        ("{{ oldest.nothing }}", TemplateFault.UNDEFINED),
        ("{{ oldest.balance|euros }}", TemplateFault.SYNTAX),
        ('{% include "fr/_nowhere.txt" %}', TemplateFault.MISSING),
        ('{{ phrase("nowhere") }}', TemplateFault.MISSING),
        ("{{ 1 // 0 }}", TemplateFault.FAILED),
        ("{{ oldest.due_on|money }}", TemplateFault.FAILED),
        ("{{ oldest.promised_on|date }}", TemplateFault.FAILED),
        ("{{ oldest.promised_on }}", TemplateFault.UNDEFINED),
        ("{{ creditor.__class__ }}", TemplateFault.FORBIDDEN),
        ("{{ ''.__class__.__mro__ }}", TemplateFault.FORBIDDEN),
        ("{{ phrase.__globals__ }}", TemplateFault.FORBIDDEN),
        ("{{ oldest.due_on.today() }}", TemplateFault.FORBIDDEN),
        ("{{ 'a' * 1000000000 }}", TemplateFault.FORBIDDEN),
        ("{{ [1] * 1000000000 }}", TemplateFault.FORBIDDEN),
        ("{{ 10 ** 10 ** 10 }}", TemplateFault.FORBIDDEN),
        ("{{ '%1000000000d' % 1 }}", TemplateFault.FORBIDDEN),
        ("{{ '{:1000000000}'.format(1) }}", TemplateFault.FORBIDDEN),
        ("{{ 'a'.ljust(1000000000) }}", TemplateFault.FORBIDDEN),
        ("{{ numbers.count }}", TemplateFault.FORBIDDEN),
        ("{% for n in range(9) %}{% endfor %}", TemplateFault.UNDEFINED),
        ("{{ creditor.phon|unbroken }}", TemplateFault.UNDEFINED),
        ("{{ nothing|iban }}{{ nothing|siren }}", TemplateFault.UNDEFINED),
        ("{{ nothing|start }}", TemplateFault.UNDEFINED),
        ("{{ nothing|listed }}", TemplateFault.UNDEFINED),
        ("{{ nothing|amounts }}", TemplateFault.UNDEFINED),
        ("{% if nothing %}{% endif %}", TemplateFault.UNDEFINED),
        ("{{ lipsum() }}", TemplateFault.UNDEFINED),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", TemplateFault.FAILED),
        ("\n \n", TemplateFault.EMPTY),
    ],
)
def test_a_template_that_gives_no_letter_says_why(tmp_path: Path, source: str, fault: TemplateFault) -> None:
    told = problem(tmp_path, body=source)
    assert told.fault is fault
    assert told.file == str(tmp_path / FOLDER / "body.txt")
    assert told.mend


def test_a_letter_past_the_size_is_stopped(tmp_path: Path) -> None:
    once = "a" * 1000
    told = problem(tmp_path, body=f"{{% for sign in '{once}' %}}{{{{ sign }}}}{once}{{% endfor %}}")
    assert told.fault is TemplateFault.TOO_LONG
    assert str(SIZE_MAXIMUM) in str(told)


def test_a_letter_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(TemplateProblem, match="takes too long"):
        JinjaLetters([TEMPLATES], seconds=-1).write(FACTS)


def test_a_number_with_a_line_break_never_reaches_the_subject() -> None:
    line = replace(FACTS.lines[0], number="F-1\nBcc: all@example.com")
    with pytest.raises(TemplateProblem) as caught:
        letters().write(replace(FACTS, lines=(line,)))
    assert caught.value.fault is TemplateFault.SUBJECT


def test_a_subject_of_two_lines_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path, subject="Un\nDeux").fault is TemplateFault.SUBJECT
    assert problem(tmp_path, subject="  \n").fault is TemplateFault.EMPTY


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / FOLDER / "body.txt"
    path.parent.mkdir(parents=True)
    path.write_bytes("à régler".encode("latin-1"))
    with pytest.raises(TemplateProblem) as caught:
        JinjaLetters([tmp_path, TEMPLATES]).write(FACTS)
    assert (caught.value.fault, caught.value.file) == (TemplateFault.UNREADABLE, str(path))


def test_a_file_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    assert own(tmp_path, subject="\ufeffFacture {{ invoice_number }}").write(FACTS).subject == "Facture F-2026-0132"


def test_a_language_without_templates_is_a_missing_file() -> None:
    with pytest.raises(TemplateProblem) as caught:
        letters().write(replace(FACTS, language="de"))
    assert caught.value.fault is TemplateFault.MISSING
    assert "de/late_7/subject.txt" in str(caught.value)


def test_the_check_finds_every_stage_of_a_broken_phrase_once_and_the_rest_stays_silent(tmp_path: Path) -> None:
    found = own(tmp_path, crossed="{{ oups }}", page="{{ words('opening') }}").check()
    assert [(told.fault, Path(told.file).name) for told in found] == [
        (TemplateFault.UNDEFINED, "_crossed.txt"),
    ]


def test_the_check_finds_a_page_that_says_other_facts_than_its_text(tmp_path: Path) -> None:
    found = own(tmp_path, body="{{ oldest.number }}", page="{{ oldest.number }} {{ oldest.total|money }}").check()
    assert {told.fault for told in found} == {TemplateFault.DIFFERENT}
    assert {told.file for told in found} == {str(tmp_path / FOLDER / "body.html")}


def test_the_check_names_what_is_missing_in_a_language_begun(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES / "en" / "late_3", tmp_path / "nl" / "late_3")
    found = JinjaLetters([tmp_path, TEMPLATES]).check()
    assert {told.fault for told in found} == {TemplateFault.MISSING}
    told = " ".join(map(str, found))
    assert "nl/_subject.txt was not found" in told
    assert all(f"nl/{stage.value}/subject.txt was not found" in told for stage in STAGES if stage is not Stage.LATE_3)


def test_a_folder_that_does_not_exist_changes_nothing(tmp_path: Path) -> None:
    assert JinjaLetters([tmp_path / "none", TEMPLATES]).write(FACTS) == letters().write(FACTS)


def test_a_letter_is_the_same_whoever_writes_it_and_whenever() -> None:
    assert JinjaLetters([TEMPLATES]).write(FACTS) == letters().write(FACTS)


def test_a_broken_promise_without_its_promise_is_still_a_letter() -> None:
    line = replace(one(Stage.PROMISE_BROKEN, "fr").lines[0], promised_on=None, promised=None)
    for language in ("fr", "en"):
        wording = letters().write(replace(one(Stage.PROMISE_BROKEN, language), lines=(line,)))
        assert "F-2026-0132" in wording.subject
        assert "None" not in wording.text


def test_a_date_is_replaced_with_its_weekday() -> None:
    text = "Merci de régler d’ici au mardi\n1er\u00a0décembre 2026, avant le 11\u00a0décembre 2026."
    redated = letters().redate(text, date(2026, 12, 1), date(2026, 12, 3), "fr")
    assert redated == "Merci de régler d’ici au jeudi\n3\u00a0décembre 2026, avant le 11\u00a0décembre 2026."
    assert letters().redate(text, None, date(2026, 12, 3), "fr") == text
    assert letters().redate(text, date(2026, 12, 1), None, "fr") == text


def test_a_date_that_a_person_typed_is_replaced_too() -> None:
    redated = letters().redate("Pay by 1  December 2026 please", date(2026, 12, 1), date(2026, 12, 8), "en")
    assert redated == "Pay by 8 December 2026 please"


def test_a_replaced_date_keeps_the_lines_short() -> None:
    text = "x " * 30 + "before 1 May 2026.\n"
    redated = letters().redate(text, date(2026, 5, 1), date(2026, 9, 30), "en")
    assert redated.replace("\n", " ").split() == [*["x"] * 30, "before", "30", "September", "2026."]
    assert max(map(len, redated.split("\n"))) <= 78
