"""Approve, edit, snooze, skip: once, by someone who may, and exactly what was seen."""

import hashlib
import threading
from collections.abc import Callable
from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest

from bot.domain.dunning import Reason
from bot.domain.ledger import Person
from bot.domain.lifecycle import DraftState
from bot.domain.wording import Fault
from bot.usecases.approving import BadEdit, approve, edit, for_edit, skip, snooze
from bot.usecases.checking import person
from bot.usecases.recording import pause
from bot.usecases.records import Draft, RefusalCode, Refused, Seen
from tests.usecases.test_sending import FACTS
from tests.usecases.world import ALICE, BOB, INES, MOULIN, World, at, euros

TEXT = (
    "Bonjour Paul,\n\nla facture F-1 de 1 200,00 € nous manque encore.\n\n"
    "IBAN : FR76 3000 6000 0112 3456 7890 189\n\nInès\n"
)


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


@pytest.fixture
def draft(world: World) -> Draft:
    world.invoice("F-1")
    return world.proposed()


# Once, by whom, when


def test_an_approval_says_who_and_when_and_freezes_the_bytes(world: World, draft: Draft) -> None:
    approved = approve(world.office, draft.seen, ALICE)
    assert (approved.state, approved.decided_by) == (DraftState.APPROVED, "Alice Morel")
    assert approved.decided_at == at(17)
    raw = world.raw(approved)
    assert approved.raw_sha256 == hashlib.sha256(raw).hexdigest()
    mail = message_from_bytes(raw, policy=default)
    assert mail["Message-ID"] == approved.message_id
    assert mail["To"] == MOULIN
    assert mail["Reply-To"].addresses[0].addr_spec == f"ines+r.{draft.token}@atelier-brume.example"
    assert mail["Date"].datetime == at(17)
    body = mail.get_body(("plain",))
    assert body
    assert body.get_content().replace("\r\n", "\n") == draft.letter.text
    (attached,) = mail.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("F-1.pdf", b"%PDF-1.7 F-1")


def test_a_second_click_is_refused_and_told_who_was_first(world: World, draft: Draft) -> None:
    first = approve(world.office, draft.seen, ALICE)
    world.clock.forward(minutes=5)
    for by in (ALICE, INES):
        refused = refusal(lambda by=by: approve(world.office, draft.seen, by))  # type: ignore[misc] # bound now
        assert refused.code is RefusalCode.ALREADY
        assert refused.facts["who"] == "Alice Morel"
        assert refused.facts["when"] == at(17).isoformat()
        assert refused.facts["state"] == "approved"
    assert world.draft(draft.id) == first


def test_a_click_delivered_twice_changes_nothing_even_after_the_mail_left(world: World, draft: Draft) -> None:
    approve(world.office, draft.seen, ALICE)
    world.sender.send_due()
    before = (world.draft(draft.id), world.journal())
    assert refusal(lambda: approve(world.office, draft.seen, ALICE)).facts["state"] == "sent"
    assert (world.draft(draft.id), world.journal()) == before


def test_of_two_approvals_at_once_one_wins(world: World, draft: Draft) -> None:
    start = threading.Barrier(4)
    results: list[str] = []

    def click(by: Person) -> None:
        start.wait(5)
        try:
            results.append(approve(world.office, draft.seen, by).decided_by)
        except Refused as refused:
            results.append(refused.code.value)

    threads = [threading.Thread(target=click, args=[by]) for by in (ALICE, INES, ALICE, INES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert min(results) in {"Alice Morel", "Inès Caradec"}
    assert results.count("already") == 3
    assert world.journal().count("draft_approved") == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda world, seen: approve(world.office, seen, BOB),
        lambda world, seen: edit(world.office, seen, BOB, "F-1", TEXT),
        lambda world, seen: snooze(world.office, seen, BOB, date(2026, 11, 20)),
        lambda world, seen: skip(world.office, seen, BOB),
    ],
)
def test_who_is_no_approver_changes_nothing_and_learns_who_is(
    world: World, draft: Draft, act: Callable[[World, Seen], object]
) -> None:
    refused = refusal(lambda: act(world, draft.seen))
    assert refused.code is RefusalCode.NOT_APPROVER
    assert refused.facts["names"] == "Alice Morel, Inès Caradec"
    assert world.draft(draft.id) == draft


def test_a_person_is_known_by_the_slack_id_alone(world: World) -> None:
    assert person(world.office, "U02ALICE") == ALICE
    assert refusal(lambda: person(world.office, "Alice Morel")).code is RefusalCode.NOT_KNOWN


def test_an_old_version_cannot_be_approved(world: World, draft: Draft) -> None:
    edited = edit(world.office, draft.seen, INES, "Facture F-1", TEXT)
    assert refusal(lambda: approve(world.office, draft.seen, ALICE)).code is RefusalCode.OLD_VERSION
    assert approve(world.office, edited.seen, ALICE).state is DraftState.APPROVED


def test_a_draft_that_is_not_there_is_refused(world: World) -> None:
    assert refusal(lambda: approve(world.office, Seen(99, 1), ALICE)).code is RefusalCode.NO_DRAFT


@pytest.mark.parametrize("fact", [name for name in FACTS if name != "the address bounced"])
def test_a_draft_that_no_longer_stands_cannot_be_approved(world: World, draft: Draft, fact: str) -> None:
    act, reason = FACTS[fact]
    act(world)
    refused = refusal(lambda: approve(world.office, draft.seen, ALICE))
    assert refused.code is RefusalCode.NO_LONGER_STANDS
    assert refused.because
    assert refused.because.code is reason
    assert world.draft(draft.id).state is DraftState.PROPOSED, "the tick takes it back"
    world.tick()
    withdrawn = world.draft(draft.id)
    assert withdrawn.state is DraftState.SUPERSEDED
    refused = refusal(lambda: approve(world.office, draft.seen, ALICE))
    assert (refused.code, refused.because) == (RefusalCode.NO_LONGER_STANDS, withdrawn.note)


def test_an_approval_after_the_last_day_is_refused(world: World, draft: Draft) -> None:
    world.clock.set(at(25, 9))
    refused = refusal(lambda: approve(world.office, draft.seen, ALICE))
    assert (refused.code, refused.facts["until"]) == (RefusalCode.NO_LONGER_VALID, "2026-11-24")


def test_the_bytes_are_those_of_the_moment_of_approval(world: World, draft: Draft) -> None:
    approved = approve(world.office, draft.seen, ALICE)
    frozen = world.raw(approved)
    world.clock.forward(hours=2)
    world.sender.send_due()
    assert world.mailer.arrived == [frozen]


# Edit


def test_an_edit_is_a_new_version_to_be_approved_in_its_turn(world: World, draft: Draft) -> None:
    edited = edit(world.office, draft.seen, INES, "  Facture F-1 ", TEXT.replace("\n", "\r\n"))
    assert (edited.version, edited.state, edited.edited_by) == (2, DraftState.PROPOSED, "Inès Caradec")
    assert edited.letter.subject == "Facture F-1"
    assert "nous manque encore" in edited.letter.text
    assert "nous manque encore" in edited.letter.html
    assert edited.content_sha256 != draft.content_sha256
    approve(world.office, edited.seen, ALICE)
    world.sender.send_due()
    mail = message_from_bytes(world.mailer.arrived[0], policy=default)
    assert mail["Subject"] == "Facture F-1"
    body = mail.get_body(("plain",))
    assert body
    assert "nous manque encore" in body.get_content()


@pytest.mark.parametrize(
    ("subject", "text", "field", "fault"),
    [
        ("", TEXT, "subject", Fault.EMPTY),
        ("Facture F-1", "", "text", Fault.EMPTY),
        ("Facture", TEXT, "subject", Fault.NUMBER_MISSING),
        ("Facture F-1", TEXT.replace("1 200,00", "1 100,00"), "text", Fault.AMOUNT_MISSING),
        ("Facture F-1", TEXT.replace("F-1", "F-2"), "text", Fault.NUMBER_MISSING),
        ("Facture F-1\r\nBcc: tous@moulin.example", TEXT, "subject", Fault.CONTROL),
        ("Facture F-1 {{ name }}", TEXT, "subject", Fault.PLACEHOLDER),
        ("Facture F-1" + "!" * 150, TEXT, "subject", Fault.SUBJECT_TOO_LONG),
    ],
)
def test_an_edit_that_is_no_letter_any_more_is_refused_field_by_field(
    world: World, draft: Draft, subject: str, text: str, field: str, fault: Fault
) -> None:
    with pytest.raises(BadEdit) as caught:
        edit(world.office, draft.seen, INES, subject, text)
    assert (field, fault) in [(problem.field, problem.fault) for problem in caught.value.problems]
    assert world.draft(draft.id) == draft


def test_of_two_edits_of_one_version_the_second_is_refused(world: World, draft: Draft) -> None:
    assert for_edit(world.office, draft.seen).letter == draft.letter
    edit(world.office, draft.seen, INES, "Facture F-1", TEXT)
    assert refusal(lambda: edit(world.office, draft.seen, ALICE, "F-1", TEXT)).code is RefusalCode.OLD_VERSION
    assert refusal(lambda: for_edit(world.office, draft.seen)).code is RefusalCode.OLD_VERSION


def test_what_is_approved_is_not_edited_any_more(world: World, draft: Draft) -> None:
    approve(world.office, draft.seen, ALICE)
    assert refusal(lambda: for_edit(world.office, draft.seen)).code is RefusalCode.ALREADY
    assert refusal(lambda: edit(world.office, draft.seen, INES, "F-1", TEXT)).code is RefusalCode.ALREADY


def test_an_edit_is_kept_when_its_draft_is_renewed(world: World) -> None:
    world.invoice("F-1", last_stage="late_3", last_sent_on=date(2026, 11, 2), due=date(2026, 10, 30))
    draft = world.proposed()
    assert draft.pay_by == date(2026, 11, 24)
    text = TEXT.replace("\n\nInès", " Merci de régler avant le 24 novembre 2026.\n\nInès")
    edit(world.office, draft.seen, INES, "Facture F-1", text)
    world.clock.set(at(23))
    fresh = world.proposed()
    assert (fresh.replaces, fresh.edited_by, fresh.letter.subject) == (draft.id, "Inès Caradec", "Facture F-1")
    assert "nous manque encore" in fresh.letter.text
    assert fresh.pay_by == date(2026, 11, 30)
    for said in (fresh.letter.text, fresh.letter.html):
        assert "30\N{NO-BREAK SPACE}novembre" in said
        assert "24\N{NO-BREAK SPACE}novembre" not in said


def test_an_edit_about_another_amount_is_not_kept(world: World, draft: Draft) -> None:
    edit(world.office, draft.seen, INES, "Facture F-1", TEXT)
    world.paid("F-1", "200")
    fresh = world.proposed()
    assert fresh.edited_by == ""
    assert fresh.lines[0].balance == euros(1000)
    assert "nous manque encore" not in fresh.letter.text


# Snooze and skip


def test_a_snoozed_draft_wakes_on_its_day(world: World, draft: Draft) -> None:
    snoozed = snooze(world.office, draft.seen, ALICE, date(2026, 11, 19))
    assert (snoozed.state, snoozed.snoozed_until) == (DraftState.SNOOZED, date(2026, 11, 19))
    assert refusal(lambda: approve(world.office, draft.seen, ALICE)).code is RefusalCode.ALREADY
    world.clock.set(at(18))
    world.tick()
    assert world.states() == [DraftState.SNOOZED]
    world.clock.set(at(19))
    world.tick()
    assert world.draft(draft.id).state is DraftState.PROPOSED
    assert approve(world.office, world.draft(draft.id).seen, ALICE).state is DraftState.APPROVED


def test_a_draft_snoozed_past_its_validity_comes_back_as_a_fresh_one(world: World, draft: Draft) -> None:
    edit(world.office, draft.seen, INES, "Facture F-1", TEXT)
    snooze(world.office, world.draft(draft.id).seen, ALICE, date(2026, 12, 1))
    world.clock.set(at(1, month=12))
    fresh = world.proposed()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED
    assert (fresh.replaces, fresh.stage, fresh.edited_by) == (draft.id, draft.stage, "Inès Caradec")


def test_a_snooze_ends_early_when_the_invoice_is_paid(world: World, draft: Draft) -> None:
    snooze(world.office, draft.seen, ALICE, date(2026, 11, 20))
    world.paid("F-1")
    world.tick()
    assert world.states() == [DraftState.SUPERSEDED]


@pytest.mark.parametrize("day", [date(2026, 11, 17), date(2026, 11, 16)])
def test_a_draft_is_not_snoozed_into_the_past(world: World, draft: Draft, day: date) -> None:
    assert refusal(lambda: snooze(world.office, draft.seen, ALICE, day)).code is RefusalCode.BAD_DAY


def test_a_skipped_stage_counts_as_had_and_for_the_gap(world: World) -> None:
    world.invoice("F-1", date(2026, 10, 20))
    draft = world.proposed()
    assert skip(world.office, draft.seen, ALICE).state is DraftState.SKIPPED
    for day in (18, 19):
        world.clock.set(at(day))
        world.tick()
        assert world.states() == [DraftState.SKIPPED]
    world.clock.set(at(20))
    assert world.proposed().stage == "late_7"
    assert world.mailer.begun == []


def test_the_journal_tells_the_whole_story(world: World, draft: Draft) -> None:
    edited = edit(world.office, draft.seen, INES, "Facture F-1", TEXT)
    snooze(world.office, edited.seen, ALICE, date(2026, 11, 18))
    world.clock.set(at(18))
    world.tick()
    approve(world.office, edited.seen, ALICE)
    world.sender.send_due()
    told = world.journal()[2:]
    assert told == [
        "draft_proposed", "draft_edited", "draft_snooze", "draft_wake", "draft_approved", "draft_accepted",
    ]  # fmt: skip


def test_a_pause_by_a_reader_stops_an_approved_draft(world: World, draft: Draft) -> None:
    approve(world.office, draft.seen, ALICE)
    pause(world.office, "F-1", None, BOB)
    world.tick()
    note = world.draft(draft.id).note
    assert note
    assert note.code is Reason.ON_HOLD


def test_a_host_without_plus_addresses_gets_the_plain_one(world: World, draft: Draft) -> None:
    plain = world.office_over(world.store, reply_address="plain")
    approved = approve(plain, draft.seen, ALICE)
    mail = message_from_bytes(world.raw(approved), policy=default)
    assert mail["Reply-To"].addresses[0].addr_spec == "ines@atelier-brume.example"


def test_a_promised_invoice_is_told_with_its_day(world: World, draft: Draft) -> None:
    FACTS["promised"][0](world)
    refused = refusal(lambda: approve(world.office, draft.seen, ALICE))
    assert refused.because
    assert refused.because.facts == {"on": "2026-11-30", "until": "2026-12-02"}
