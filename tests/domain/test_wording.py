"""The dates that a letter gives, what it may mention, and what an edited draft must still say."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.ledger import Creditor, Customer, CustomerType
from bot.domain.lifecycle import COURTESY, Stage
from bot.domain.wording import SUBJECT_MAXIMUM, Fault, Problem, check_edit, may_mention_penalties, pay_by, valid_until
from tests.domain.builders import BRITAIN, FRANCE, day

CREDITOR = Creditor("Atelier Brume", "Inès Caradec", "ines@atelier-brume.example", "FR76", "Atelier Brume")
BUSINESS = Customer(1, "C1", "Client", CustomerType.BUSINESS)
NUMBERS, AMOUNTS = ["F-2026-014", "F-2026-015"], ["1\u202f240,00\u00a0€"]
SUBJECT = "Facture F-2026-014 échue le 2 novembre 2026"
IBAN = "FR7630006000011234567890189"
TEXT = (
    "Bonjour,\nles factures F-2026-014 et F-2026-015 restent à régler : 1 240,00 €.\n"
    "IBAN : FR76 3000 6000 0112 3456 7890 189\nMerci."
)


@pytest.mark.parametrize("stage", COURTESY)
def test_a_courtesy_letter_gives_the_due_date_and_is_good_until_then(stage: Stage) -> None:
    due, written = day("2026-11-21"), day("2026-11-17")
    assert (pay_by(stage, due, written, FRANCE), valid_until(stage, due, written, FRANCE)) == (due, due)


def test_late_3_gives_no_date_and_is_good_for_five_working_days() -> None:
    due, written = day("2026-11-03"), day("2026-11-06")
    assert pay_by(Stage.LATE_3, due, written, FRANCE) is None
    assert valid_until(Stage.LATE_3, due, written, FRANCE) == day("2026-11-16")  # the 11th is a holiday
    assert valid_until(Stage.LATE_3, due, written, BRITAIN) == day("2026-11-13")


@pytest.mark.parametrize("stage", [Stage.LATE_7, Stage.LATE_15, Stage.LATE_30, Stage.PROMISE_BROKEN])
@pytest.mark.parametrize(
    ("written", "expected", "good"),
    [
        ("2026-11-17", "2026-11-24", "2026-11-20"),
        ("2026-11-04", "2026-11-12", "2026-11-09"),  # 11 November: the next working day
        ("2026-11-21", "2026-11-30", "2026-11-26"),  # Saturday: it may leave on Monday
        ("2026-12-18", "2026-12-28", "2026-12-23"),  # 25 December
    ],
)
def test_the_other_letters_give_the_first_sending_day_and_seven_on_a_working_day(
    stage: Stage, written: str, expected: str, good: str
) -> None:
    due = day("2026-10-01")
    assert pay_by(stage, due, day(written), FRANCE) == day(expected)
    assert valid_until(stage, due, day(written), FRANCE) == day(good)


@settings(deadline=None)
@given(st.dates(date(2026, 1, 2), date(2027, 12, 1)), st.sampled_from(sorted(set(Stage) - set(COURTESY))))
def test_a_letter_is_good_for_a_day_at_least_and_its_date_is_a_working_day(today: date, stage: Stage) -> None:
    written = FRANCE.on_or_after(today)
    until, asked = valid_until(stage, written, written, FRANCE), pay_by(stage, written, written, FRANCE)
    assert FRANCE.is_working(until)
    assert until > written
    assert asked is None or (FRANCE.is_working(asked) and (asked - written).days >= 7)


@pytest.mark.parametrize(
    ("customer", "creditor", "claim", "allowed"),
    [
        (BUSINESS, CREDITOR, "mention", True),
        (BUSINESS, CREDITOR, "none", False),
        (replace(BUSINESS, country="GB"), CREDITOR, "mention", False),
        (BUSINESS, replace(CREDITOR, country="BE"), "mention", False),
        (replace(BUSINESS, country="BE"), replace(CREDITOR, country="BE"), "mention", False),
        *(
            (replace(BUSINESS, type=kind), CREDITOR, "mention", False)
            for kind in (CustomerType.CONSUMER, CustomerType.UNKNOWN, CustomerType.PUBLIC)
        ),
    ],
)
def test_penalties_are_mentioned_to_a_business_of_the_same_country_only(
    customer: Customer,
    creditor: Creditor,
    claim: str,
    allowed: bool,  # noqa: FBT001 - a case
) -> None:
    assert may_mention_penalties(customer, creditor, claim) is allowed


def test_an_edit_that_still_says_the_numbers_and_the_amounts_is_a_letter() -> None:
    assert check_edit(SUBJECT, TEXT, NUMBERS, AMOUNTS, IBAN) == ()


def test_an_edit_in_english_may_say_none() -> None:
    assert check_edit(SUBJECT, TEXT + "\nIf none of this is right, tell us.", NUMBERS, AMOUNTS, IBAN) == ()


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        (SUBJECT, TEXT.replace("F-2026-015", "F-2026-016"), Problem("text", Fault.NUMBER_MISSING, "F-2026-015")),
        (SUBJECT, TEXT.replace("1 240", "1 250"), Problem("text", Fault.AMOUNT_MISSING, AMOUNTS[0])),
        ("Rappel", TEXT, Problem("subject", Fault.NUMBER_MISSING, "F-2026-014")),
        (SUBJECT + "\r\nBcc: x@y.example", TEXT, Problem("subject", Fault.CONTROL)),
        (SUBJECT + "\u202e", TEXT, Problem("subject", Fault.CONTROL)),
        (SUBJECT.ljust(SUBJECT_MAXIMUM + 1, "."), TEXT, Problem("subject", Fault.SUBJECT_TOO_LONG)),
        (SUBJECT, TEXT + " {{ total }}", Problem("text", Fault.PLACEHOLDER, "{{")),
        (SUBJECT, TEXT + " [Nom]", Problem("text", Fault.PLACEHOLDER, "[Nom]")),
        (SUBJECT, TEXT + " le None", Problem("text", Fault.PLACEHOLDER, "None")),
        (SUBJECT + " xxx", TEXT, Problem("subject", Fault.PLACEHOLDER, "xxx")),
        ("  \u00a0", TEXT, Problem("subject", Fault.EMPTY)),
        (SUBJECT, TEXT.replace("7890 189", "7890 188"), Problem("text", Fault.IBAN_MISSING, IBAN)),
        (SUBJECT, TEXT + " DE89 3704 0044 0532 0130 00", Problem("text", Fault.OTHER_IBAN, "DE89370400440532013000")),
    ],
)
def test_an_edit_that_lost_something_is_refused_and_told_why(subject: str, text: str, expected: Problem) -> None:
    assert expected in check_edit(subject, text, NUMBERS, AMOUNTS, IBAN)
    assert len(check_edit(subject, text, NUMBERS, AMOUNTS, IBAN)) <= 2


def test_an_empty_text_lacks_everything() -> None:
    found = {(problem.field, problem.fault) for problem in check_edit(SUBJECT, " \n", NUMBERS, AMOUNTS, IBAN)}
    missing = {Fault.EMPTY, Fault.NUMBER_MISSING, Fault.AMOUNT_MISSING, Fault.IBAN_MISSING}
    assert found == {("text", fault) for fault in missing}


def test_spaces_and_case_of_numbers_and_amounts_do_not_matter() -> None:
    assert check_edit("facture f-2026-014", TEXT.replace("1 240,00 €", "1240,00€"), NUMBERS, AMOUNTS, IBAN) == ()
