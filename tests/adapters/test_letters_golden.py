"""The letters as a finance person reads them: files under golden/letters, and the forms of their subjects.

`RELANCE_WRITE_GOLDEN=1 python -m pytest tests/adapters/test_letters_golden.py` writes the files anew; read the
difference before it is committed. It is refused in CI.
"""

import os
import re
from pathlib import Path

import pytest

from bot.adapters.formats import say_date
from bot.domain.lifecycle import Stage
from tests.adapters.test_letters_cases import BY_NAME, CASES, GOLDEN, Case, several

FOLDER = Path(__file__).parent / "golden" / "letters"
GOLDEN_CASES = [case for case in CASES if case.name in GOLDEN]

# N is the number with "et 2 autres" or "and 2 more", D the oldest due date, P the promised date.
SUBJECTS = {
    "fr": {
        Stage.PRE_DUE: "Factures? N – (?:échéance le|échéances dès le) D",
        Stage.DUE_DAY: "Factures? N – (?:échéance le|échéances dès le) D",
        Stage.LATE_3: "Factures? N (?:échues? le|– échéances dès le) D",
        Stage.LATE_7: "Factures? N (?:échues? le|– échéances dès le) D",
        Stage.LATE_15: "Factures? N (?:échues? le|– échéances dès le) D – rappel",
        Stage.LATE_30: "Factures? N – rappel formel, échéance D",
        Stage.PROMISE_BROKEN: "Factures? N – règlement prévu le P",
    },
    "en": {
        Stage.PRE_DUE: "Invoices? N – due (?:on|from) D",
        Stage.DUE_DAY: "Invoices? N – due (?:on|from) D",
        Stage.LATE_3: "Invoices? N – (?:was due on|were due on|oldest due on) D",
        Stage.LATE_7: "Invoices? N – (?:was due on|were due on|oldest due on) D",
        Stage.LATE_15: "Invoices? N – (?:was due on|were due on|oldest due on) D – reminder",
        Stage.LATE_30: "Formal reminder – invoices? N, due (?:on|from) D",
        Stage.PROMISE_BROKEN: "Invoices? N – payment expected on P",
    },
}


def readable(case: Case) -> str:
    """The subject on the first line, an empty line, the text."""
    return f"{case.wording.subject}\n\n{case.wording.text}"


@pytest.mark.parametrize("case", GOLDEN_CASES, ids=str)
def test_the_letter_is_the_one_that_was_read(case: Case) -> None:
    file = FOLDER / f"{case}.txt"
    if os.environ.get("RELANCE_WRITE_GOLDEN"):
        assert not os.environ.get("CI"), "golden files are written by a person, never in CI"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(readable(case), encoding="utf-8", newline="\n")
    assert file.read_text(encoding="utf-8") == readable(case)


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {str(case) for case in GOLDEN_CASES}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_subject_has_the_form_of_its_stage(case: Case) -> None:
    oldest, others = case.facts.lines[0], len(case.facts.lines) - 1
    more = {"fr": f" et {others} autre{'s' * (others > 1)}", "en": f" and {others} more"}[case.language]
    form = SUBJECTS[case.language][case.stage].replace("N", re.escape(oldest.number + (more if others else "")))
    form = form.replace("D", say_date(oldest.due_on, case.language))
    form = form.replace("P", say_date(oldest.promised_on or oldest.due_on, case.language))
    assert re.fullmatch(form, case.wording.subject)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_subject_is_short_and_says_no_amount_and_no_name(case: Case) -> None:
    subject = case.wording.subject
    assert len(subject) <= (70 if len(case.facts.lines) == 1 else 78)
    assert not re.search(r"[€£!?%]|^(?:re|tr|fwd|fw)\s*:", subject, re.IGNORECASE)
    assert case.facts.customer.name not in subject
    assert case.facts.contact.name not in subject or not case.facts.contact.name
    assert subject.isprintable() or set(re.findall(r"\s", subject)) <= {" ", "\u00a0"}


def test_invoices_due_on_one_day_share_it_in_the_subject() -> None:
    french = BY_NAME["fr-late_7-two_currencies"].wording.subject
    english = BY_NAME["en-late_7-two_currencies"].wording.subject
    assert french == "Factures F-2026-0170 et 1 autre échues le 11\u00a0novembre 2026"
    assert english == "Invoices F-2026-0170 and 1 more – were due on 11 November 2026"


def test_invoices_due_on_several_days_are_not_said_to_be_due_on_the_first() -> None:
    facts = several(Stage.LATE_3, "fr")
    assert len({line.due_on for line in facts.lines}) == 3
    subject = BY_NAME["fr-late_3-several"].wording.subject
    assert subject == "Factures F-2026-0132 et 2 autres – échéances dès le 17\u00a0novembre 2026"
