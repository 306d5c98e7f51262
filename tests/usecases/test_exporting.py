"""What a person decided about a reply, as a labelled example: each decision tells what it tells and no more."""

import contextlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.corpus import predict
from bot.adapters.examples import CHANGED, LEFT_OUT, NoLabel, example
from bot.adapters.examples.labels import label
from bot.domain.reading import Kind, read
from bot.usecases.exporting import Decided, decided_replies
from bot.usecases.paying import pay_as_said
from bot.usecases.receiving import receive
from bot.usecases.recording import confirm, correct, decide_reply
from bot.usecases.records import Reply
from tests.domain.test_reading_corpus import scorer
from tests.usecases.world import ALICE, MOULIN, World, at

FRIDAY = date(2026, 11, 20)
SAYS: dict[str, str] = {
    "promise": "Nous réglerons la facture F-1 vendredi.",
    "week": "Nous réglerons la facture F-1 la semaine prochaine.",
    "hanging": "Si notre client paie, nous vous réglons le 10 décembre.",
    "two_days": "Nous paierons le 10 décembre. Nous paierons le 15 décembre.",
    "plan": "Nous paierons en 3 fois : 400 € le 5 décembre, 400 € le 5 janvier et le solde le 5 février.",
    "half": "Nous vous virons la moitié vendredi.",
    "vague": "Nous vous payons dès que possible.",
    "paid": "La facture F-1 a été payée le 12 novembre, référence VIR-4471.",
    "paid_some_day": "La facture F-1 a été payée.",
    "request": "Pouvez-vous nous envoyer une copie de la facture ?",
    "dispute": "Je conteste cette facture.",
    "insolvent": "Notre société est en liquidation judiciaire.",
    "elsewhere": "Écrivez à ferrand@valoris.example, qui suit désormais ce dossier.",
    "talk": "Bien le bonjour de Quimper.",
    "advice": "Avis : le virement de 1 200,00 € pour la facture F-1 est programmé au 20 novembre.",
    "named": "Comme pour G-77, nous réglons F-1 vendredi.",
}


def replied(world: World, what: str, *, sender: str = MOULIN, **headers: str) -> Reply:
    """A reply comes in and is read by the real reader."""
    text = f"Bonjour,\r\n\r\n{SAYS[what]}\r\n\r\nPaul Moulin\r\n"
    raw = world.mail(f"Re: {what}", text=text, sender=sender)
    for name, value in headers.items():
        raw = f"{name.replace('_', '-')}: {value}\r\n".encode() + raw
    world.mailbox.put(raw, world.clock.now())
    assert receive(world.office, world.mailbox, read, world.unreadable.append) == 1
    return world.replies()[-1]


def decided(world: World, since: date | None = None, *, only_corrections: bool = False) -> list[Decided]:
    return list(decided_replies(world.office, since, only_corrections=only_corrections))


def exported(world: World) -> dict[str, Any]:
    """The one line that is exported."""
    (one,) = decided(world)
    return example(one)


def judged(row: dict[str, Any], prediction: dict[str, Any] | None = None) -> dict[str, Any]:
    """What the scorer makes of a prediction; without one, of the reader's own."""
    found: dict[str, Any] = scorer().judge(row, prediction or predict(row, Path()))
    return found


@pytest.fixture
def office(world: World) -> World:
    """Moulin SARL owes F-1."""
    world.invoice("F-1")
    return world


def test_every_reason_to_leave_a_reply_out_has_words_and_is_used() -> None:
    assert set(LEFT_OUT) == {"no_customer", "unconfirmed", "not_understood", "no_book", "unreadable", "not_hidden"}


# Confirmed: what was understood


@pytest.mark.parametrize("what", ["promise", "week", "hanging", "plan", "half"])
def test_what_was_confirmed_is_what_was_understood(office: World, what: str) -> None:
    reply = replied(office, what)
    confirm(office.office, reply.id, ALICE)
    row = exported(office)
    assert row["tags"] == ["confirmed"]
    assert row["expect"]["kind"] == reply.meaning.kind.value
    result = judged(row)
    assert (result["right"], result["points"]) == (True, 1.0)


def test_a_certain_promise_calls_nobody_and_another_day_is_harm(office: World) -> None:
    confirm(office.office, replied(office, "promise").id, ALICE)
    row = exported(office)
    assert row["expect"]["promises"] == [{"date": "2026-11-20", "amount": None, "invoice": None}]
    assert row["expect"]["needs_human"] is False
    wrong = predict(row, Path()) | {"promises": [{"date": "2026-11-21", "amount": None, "invoice": None}]}
    assert judged(row, wrong)["harm"] == ["wrong promise"]


def test_a_promise_that_hangs_on_something_stays_so_though_it_was_confirmed(office: World) -> None:
    confirm(office.office, replied(office, "hanging").id, ALICE)
    row = exported(office)
    assert row["expect"]["promises"][0]["conditional"] is True
    firm = predict(row, Path()) | {"promises": [{"date": "2026-12-10", "amount": None, "invoice": None}]}
    assert judged(row, firm)["harm"] == ["wrong promise"]


def test_an_inferred_day_may_call_a_person_or_not(office: World) -> None:
    confirm(office.office, replied(office, "week").id, ALICE)
    assert exported(office)["expect"]["needs_human"] is None


def test_a_plan_keeps_its_days_its_sum_and_its_person(office: World) -> None:
    confirm(office.office, replied(office, "plan").id, ALICE)
    row = exported(office)
    parts = row["expect"]["plan"]["instalments"]
    assert [part["date"] for part in parts] == ["2026-12-05", "2027-01-05", "2027-02-05"]
    assert sum(round(part["amount"] * 100) for part in parts) == round(row["context"]["invoices"][0]["amount"] * 100)
    assert parts[0]["amount"] == parts[1]["amount"] != 400.0
    assert row["expect"]["needs_human"] is True


# Corrected: what was recorded


def test_a_corrected_day_is_the_day_that_was_typed(office: World) -> None:
    correct(office.office, replied(office, "promise").id, ALICE, [], date(2026, 11, 23), "", "")
    row = exported(office)
    assert row["expect"]["promises"] == [{"date": "2026-11-23", "amount": None, "invoice": None}]
    assert (row["expect"]["kind"], row["expect"]["needs_human"]) == ("promise", None)
    assert judged(row)["harm"] == ["wrong promise"], "the reader is measured by what it got wrong"


def test_a_doubt_that_was_settled_may_be_read_either_way(office: World) -> None:
    reply = replied(office, "two_days")
    assert all(one.conditional for one in reply.meaning.promises)
    correct(office.office, reply.id, ALICE, [], date(2026, 12, 15), "", "")
    row = exported(office)
    assert row["expect"]["promises"] == [{"date": "2026-12-15", "amount": None, "invoice": None, "optional": True}]
    firm = {"kind": "promise", "promises": [{"date": "2026-12-15"}], "needs_human": False}
    assert judged(row, firm)["points"] == 1.0


def test_a_corrected_part_calls_a_person(office: World) -> None:
    correct(office.office, replied(office, "promise").id, ALICE, [], FRIDAY, "300", "")
    row = exported(office)
    [promise] = row["expect"]["promises"]
    share = promise["amount"] / row["context"]["invoices"][0]["amount"]
    assert (share, row["expect"]["needs_human"]) == (pytest.approx(0.25), True)


def test_several_days_for_one_invoice_are_a_plan(office: World) -> None:
    correct(office.office, replied(office, "promise").id, ALICE, [], FRIDAY, "400", "15/12/2026 800")
    row = exported(office)
    assert (row["expect"]["kind"], row["expect"]["promises"]) == ("plan", [])
    assert [part["date"] for part in row["expect"]["plan"]["instalments"]] == ["2026-11-20", "2026-12-15"]
    assert row["expect"]["kind_ok"] == ["plan"]


def test_one_day_for_several_invoices_is_said_in_one(office: World) -> None:
    office.invoice("F-2", date(2026, 11, 14), total=300)
    correct(office.office, replied(office, "vague").id, ALICE, [], FRIDAY, "", "")
    assert exported(office)["expect"]["promises"] == [{"date": "2026-11-20", "amount": None, "invoice": None}]


def test_one_invoice_of_several_is_named_and_the_other_calls_a_person(office: World) -> None:
    office.invoice("F-2", date(2026, 11, 14), total=300)
    correct(office.office, replied(office, "vague").id, ALICE, ["F-2"], FRIDAY, "", "")
    row = exported(office)
    numbers = [one["number"] for one in row["context"]["invoices"]]
    assert row["expect"]["promises"] == [{"date": "2026-11-20", "amount": None, "invoice": numbers[1]}]
    assert row["expect"]["needs_human"] is True


def test_a_sum_over_several_invoices_is_one_sum(office: World) -> None:
    office.invoice("F-2", date(2026, 11, 14), total=300)
    correct(office.office, replied(office, "vague").id, ALICE, [], FRIDAY, "1 350", "")
    [promise] = exported(office)["expect"]["promises"]
    assert promise["invoice"] is None
    assert promise["amount"] is not None


def test_whole_invoices_on_several_days_may_be_told_as_promises_or_as_a_plan(office: World) -> None:
    office.invoice("F-2", date(2026, 11, 14), total=300)
    correct(office.office, replied(office, "vague").id, ALICE, [], FRIDAY, "1 200", "15/12/2026 300")
    row = exported(office)
    numbers = [one["number"] for one in row["context"]["invoices"]]
    assert row["expect"]["kind_ok"] == ["promise", "plan"]
    assert [(one["date"], one["invoice"]) for one in row["expect"]["promises"]] == [
        ("2026-11-20", numbers[0]),
        ("2026-12-15", numbers[1]),
    ]


def test_a_promise_noted_on_a_dispute_leaves_open_which_comes_first(office: World) -> None:
    correct(office.office, replied(office, "dispute").id, ALICE, [], FRIDAY, "", "")
    assert exported(office)["expect"]["kind_ok"] == ["promise", "dispute"]


# Paid: what came in


def test_a_recorded_payment_confirms_the_claim_and_the_bank_s_day_is_accepted_too(office: World) -> None:
    reply = replied(office, "paid")
    pay_as_said(office.office, reply.id, ALICE, {"F-1": "1 200,00"}, date(2026, 11, 16))
    row = exported(office)
    assert (row["tags"], row["expect"]["kind"], row["expect"]["needs_human"]) == (["paid"], "paid", False)
    assert row["expect"]["paid"]["date_ok"] == ["2026-11-12", "2026-11-16"]
    assert row["expect"]["paid"]["reference"] != "VIR-4471"
    assert judged(row)["points"] == 1.0


def test_a_payment_recorded_from_a_mail_that_was_not_understood_makes_it_a_payment(office: World) -> None:
    reply = replied(office, "talk")
    pay_as_said(office.office, reply.id, ALICE, {"F-1": "1 200,00"}, date(2026, 11, 16))
    row = exported(office)
    assert (row["expect"]["kind"], row["expect"]["kind_ok"]) == ("paid", ["paid"])
    assert judged(row, {"kind": "paid", "paid": {"date": "2026-11-16", "reference": None}})["points"] == 1.0


def test_a_promise_beside_a_recorded_payment_leaves_the_reply_out(office: World) -> None:
    reply = replied(office, "promise")
    pay_as_said(office.office, reply.id, ALICE, {"F-1": "600"}, date(2026, 11, 16))
    with pytest.raises(NoLabel, match="unconfirmed"):
        exported(office)


# Not a promise, disputed, on hold, dealt with


def test_what_is_no_promise_may_be_anything_else(office: World) -> None:
    decide_reply(office.office, replied(office, "promise").id, ALICE, "not_a_promise")
    row = exported(office)
    assert row["expect"]["promises"] == []
    assert "promise" not in row["expect"]["kind_ok"]
    assert "auto_reply" not in row["expect"]["kind_ok"]
    assert judged(row)["harm"] == ["wrong promise"]
    for kind in ("other", "dispute", "request", "wrong_contact"):
        assert judged(row, {"kind": kind})["points"] == 1.0


def test_what_is_no_promise_may_be_a_machine_s_where_its_headers_say_so(office: World) -> None:
    reply = replied(office, "advice", Auto_Submitted="auto-generated")
    decide_reply(office.office, reply.id, ALICE, "not_a_promise")
    row = exported(office)
    assert row["headers"]["Auto-Submitted"] == "auto-generated"
    assert "auto_reply" in row["expect"]["kind_ok"]


def test_a_noted_dispute_is_one(office: World) -> None:
    decide_reply(office.office, replied(office, "dispute").id, ALICE, "disputed")
    row = exported(office)
    assert (row["expect"]["kind"], row["expect"]["needs_human"]) == ("dispute", True)
    assert judged(row)["points"] == 1.0


@pytest.mark.parametrize("decision", ["handled", "paused"])
@pytest.mark.parametrize(
    ("what", "person"),
    [
        ("vague", True),
        ("paid", False),
        ("paid_some_day", None),
        ("request", True),
        ("insolvent", True),
        ("elsewhere", True),
    ],
)
def test_what_was_dealt_with_is_what_was_understood(
    office: World,
    what: str,
    person: bool | None,  # noqa: FBT001 - what the label must say
    decision: str,
) -> None:
    reply = replied(office, what)
    decide_reply(office.office, reply.id, ALICE, decision)
    row = exported(office)
    assert (row["expect"]["kind"], row["expect"]["needs_human"]) == (reply.meaning.kind.value, person)
    assert judged(row)["points"] == 1.0


@pytest.mark.parametrize(
    ("what", "decision", "code"),
    [
        ("promise", "paused", "unconfirmed"),
        ("promise", "handled", "unconfirmed"),
        ("plan", "paused", "unconfirmed"),
        ("talk", "handled", "not_understood"),
        ("talk", "paused", "not_understood"),
    ],
)
def test_a_decision_that_tells_nothing_leaves_the_reply_out(office: World, what: str, decision: str, code: str) -> None:
    decide_reply(office.office, replied(office, what).id, ALICE, decision)
    with pytest.raises(NoLabel) as none:
        exported(office)
    assert none.value.code == code


def test_a_stranger_s_mail_is_left_out(office: World) -> None:
    reply = replied(office, "promise", sender="eve@elsewhere.example")
    assert reply.customer is None
    decide_reply(office.office, reply.id, ALICE, "handled")
    with pytest.raises(NoLabel, match="no_customer"):
        exported(office)


def test_a_promise_for_an_invoice_that_the_reader_did_not_know_is_left_out(office: World) -> None:
    reply = replied(office, "promise")
    office.invoice("F-2", total=300)
    correct(office.office, reply.id, ALICE, ["F-2"], FRIDAY, "", "")
    with pytest.raises(NoLabel, match="no_book"):
        exported(office)


def test_a_mail_that_cannot_be_read_again_is_left_out(office: World) -> None:
    reply = replied(office, "promise")
    confirm(office.office, reply.id, ALICE)
    (one,) = decided(office)
    with pytest.raises(NoLabel, match="unreadable"):
        example(replace(one, mail=None))


def test_no_decision_makes_the_label_guess(office: World) -> None:
    """Whatever was understood, whatever is clicked: a label or a reason, and never a promise that nobody confirmed."""
    for what in SAYS:
        reply = replied(office, what)
        for decision in ("not_a_promise", "disputed", "handled", "paused", "paid"):
            clicked = replace(reply, decision=decision)
            with contextlib.suppress(NoLabel):
                told = label(clicked, (), ())
                assert not told.meaning.promises
                assert told.meaning.plan is None
                assert told.meaning.kind is not Kind.OTHER or decision == "not_a_promise"


# Which replies


def test_only_decided_replies_are_exported_by_their_day(office: World) -> None:
    first = replied(office, "promise")
    confirm(office.office, first.id, ALICE)
    waiting = replied(office, "paid")
    office.clock.set(at(20))
    decide_reply(office.office, replied(office, "request").id, ALICE, "handled")
    assert [one.reply.id for one in decided(office)] == [1, 3]
    assert [one.reply.id for one in decided(office, date(2026, 11, 20))] == [3]
    assert [one.reply.id for one in decided(office, date(2026, 11, 21))] == []
    assert waiting.id == 2


def test_corrections_can_be_had_alone(office: World) -> None:
    confirm(office.office, replied(office, "promise").id, ALICE)
    correct(office.office, replied(office, "week").id, ALICE, [], FRIDAY, "", "")
    decide_reply(office.office, replied(office, "two_days").id, ALICE, "not_a_promise")
    assert [one.reply.id for one in decided(office, only_corrections=True)] == [2, 3]


def test_a_reply_brings_the_names_and_numbers_that_it_may_speak_of(office: World) -> None:
    office.invoice("G-77", customer="Autre SA", email="a@autre.example")
    reply = replied(office, "named")
    confirm(office.office, reply.id, ALICE)
    (one,) = decided(office)
    assert {"Moulin SARL", "Paul Moulin", "Atelier Brume", "Inès Caradec", "Alice Morel"} <= set(one.names)
    assert {"F-1", "G-77", "123456782"} <= set(one.numbers)


def test_the_same_books_give_the_same_lines(office: World) -> None:
    confirm(office.office, replied(office, "promise").id, ALICE)
    assert exported(office) == exported(office)
    assert CHANGED not in exported(office)["tags"]
