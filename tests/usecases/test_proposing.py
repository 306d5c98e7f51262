"""The tick: who should hear from us today, in which words, and who should not, and why."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.adapters.holiday_calendars import HolidayCalendars
from bot.adapters.letters import JinjaLetters
from bot.domain.calendar import Calendar
from bot.domain.dunning import Reason
from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import DraftState, Stage
from bot.domain.wording import LetterFacts, Wording
from bot.usecases.approving import approve
from bot.usecases.ports import LetterProblem, Office
from bot.usecases.proposing import Decided, explain, policy_changed, preview, tick
from bot.usecases.recording import confirm
from tests.usecases.world import ALICE, PARIS, ROOT, World, at, calendars, euros, promises


def reasons(decided: list[Decided]) -> list[Reason]:
    return [case.because.code for item in decided for case in item.decision.cases]


def stored(world: World, number: str) -> Reason:
    with world.store.read() as unit:
        standing = unit.ledger.standing(number)
    assert standing
    assert standing.because
    return standing.because.code


# One message, once


def test_a_late_invoice_becomes_a_draft_with_its_pdf(world: World) -> None:
    world.invoice("F-1")
    (decided,) = world.tick()
    (draft,) = world.drafts()
    assert decided.draft == draft.id
    assert (draft.stage, draft.state, draft.version) == (Stage.LATE_3, DraftState.PROPOSED, 1)
    assert (draft.created_on, draft.valid_until, draft.pay_by) == (date(2026, 11, 17), date(2026, 11, 24), None)
    assert [file.name for file in draft.letter.files] == ["F-1.pdf"]
    assert draft.lines[0].because.facts["due_on"] == "2026-11-13"
    assert "F-1" in draft.letter.subject


def test_the_same_day_looked_at_again_proposes_nothing_more(world: World) -> None:
    world.invoice("F-1")
    assert len(world.tick()) == 1
    assert world.tick() == []
    with world.store.write() as unit:
        unit.ledger.touch_all(world.office.today())
    assert reasons(world.tick()) == [Reason.PROPOSED]
    assert len(world.drafts()) == 1


def test_all_late_invoices_of_a_customer_are_one_message_with_the_tone_of_the_oldest(world: World) -> None:
    world.invoice("F-3", date(2026, 11, 13))
    world.invoice("F-7", date(2026, 11, 6), last_stage="late_3", last_sent_on=date(2026, 11, 9), total=80)
    draft = world.proposed()
    assert draft.stage is Stage.LATE_7
    assert [(line.stage, line.balance) for line in draft.lines] == [
        (Stage.LATE_7, euros(80)),
        (Stage.LATE_3, euros(1200)),
    ]
    assert "F-3" in draft.letter.text
    assert "F-7" in draft.letter.text


def test_a_new_invoice_waits_while_its_customer_has_a_draft(world: World) -> None:
    world.invoice("F-1")
    world.tick()
    world.invoice("F-2")
    assert sorted(reasons(world.tick())) == [Reason.OTHER_FIRST, Reason.PROPOSED]
    assert len(world.drafts()) == 1


def test_the_next_stage_waits_for_its_threshold_and_for_the_gap(world: World) -> None:
    world.sent()
    world.tick()
    assert stored(world, "F-1") is Reason.THRESHOLD
    stages = []
    for day in range(18, 31):
        world.clock.set(at(day))
        world.tick()
        for draft in world.drafts(DraftState.PROPOSED):
            approve(world.office, draft.seen, ALICE)
            world.sender.send_due()
            stages.append((day, draft.stage))
    assert stages == [(20, Stage.LATE_7), (30, Stage.LATE_15)]


def test_an_old_debt_begins_with_the_first_stage_like_any_other(world: World) -> None:
    world.invoice("F-1", date(2026, 8, 17))
    assert world.proposed().stage is Stage.LATE_3


def test_a_chase_begun_elsewhere_goes_on(world: World) -> None:
    world.invoice("F-1", date(2026, 10, 16), last_stage="late_15", last_sent_on=date(2026, 11, 2))
    assert world.proposed().stage is Stage.LATE_30


def test_a_courtesy_message_comes_before_the_due_date_once(world: World) -> None:
    world.invoice("F-1", date(2026, 11, 20))
    draft = world.proposed()
    assert draft.stage is Stage.PRE_DUE
    approve(world.office, draft.seen, ALICE)
    world.sender.send_due()
    world.clock.set(at(20))
    world.tick()
    assert world.states() == [DraftState.SENT], "no second courtesy on the day itself"


def test_the_letter_is_in_the_contacts_language(world: World) -> None:
    world.invoice("N-7", customer="Northwind", email="ap@northwind.example", country="GB", language="en")
    draft = world.proposed()
    assert draft.letter.language == "en"
    assert "Invoice" in draft.letter.subject


def test_a_missing_pdf_is_no_reason_to_be_silent(world: World) -> None:
    world.invoice("F-1", document=None)
    assert world.proposed().letter.files == ()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"email": ""}, Reason.NO_ADDRESS),
        ({"direct_debit": True}, Reason.DIRECT_DEBIT),
        ({"disputed": True}, Reason.DISPUTED),
        ({"total": 0.5}, Reason.BELOW_MINIMUM),
        ({"due": date(2026, 12, 20)}, Reason.NOT_DUE),
    ],
)
def test_who_is_not_written_to_has_a_stored_reason(world: World, facts: dict[str, object], reason: Reason) -> None:
    world.invoice("F-1", **facts)  # type: ignore[arg-type] # fields of an invoice
    world.tick()
    assert world.drafts() == []
    assert stored(world, "F-1") is reason


def test_a_country_without_rules_is_written_to_by_nobody(world: World) -> None:
    class Fewer:
        """Calendars that know nothing of Great Britain."""

        zone_of = staticmethod(calendars().zone_of)

        def of(self, country: str) -> Calendar | None:
            return None if country == "GB" else calendars().of(country)

    world.office = replace(world.office, calendars=Fewer())
    world.invoice("N-7", customer="Northwind", email="ap@northwind.example", country="GB", language="en")
    world.invoice("F-1")
    assert sorted(reasons(world.tick())) == [Reason.NO_CALENDAR, Reason.PROPOSED]


def test_nothing_is_proposed_on_a_day_off(world: World) -> None:
    world.clock.set(at(21))  # a Saturday
    world.invoice("F-1")
    assert reasons(world.tick()) == [Reason.NOT_WORKING]
    world.clock.set(at(23))
    assert world.proposed().created_on == date(2026, 11, 23)


class OneCalendarBroken(HolidayCalendars):
    """The calendar of one country knows no day of ours."""

    def of(self, country: str) -> Calendar | None:
        return Calendar("BE", 2050, 2051) if country == "BE" else super().of(country)


def test_an_account_that_cannot_be_decided_stops_nobody_else(world: World) -> None:
    world.office = replace(world.office, calendars=OneCalendarBroken(PARIS))
    world.invoice("F-0", customer="Ancien", email="a@ancien.example", country="BE")
    world.invoice("F-1")
    decided = world.tick()
    assert [item.problem[:34] for item in decided] == ["the calendar of BE knows 2050 to 2", ""]
    assert [draft.lines[0].invoice for draft in world.drafts()] == [world.bill("F-1").id]
    assert world.tick() == []
    assert "letter_problem" in world.journal("Ancien")
    assert [item.problem != "" for item in preview(world.office, None, date(2026, 11, 18))] == [True]


def test_a_downtime_gives_one_message_and_the_next_after_the_gap(world: World) -> None:
    world.sent()
    world.clock.set(at(17, month=12))
    draft = world.proposed()
    assert draft.stage is Stage.LATE_7
    approve(world.office, draft.seen, ALICE)
    world.sender.send_due()
    world.clock.set(at(18, month=12))
    world.tick()
    assert world.states() == [DraftState.SENT, DraftState.SENT]


# Templates


class Faulty:
    """Letters that fail for one invoice, as a template does with a variable that only some have."""

    def __init__(self, letters: JinjaLetters, number: str) -> None:
        self._letters, self._number = letters, number
        for name in ("html_of", "finish", "redate", "amounts"):
            setattr(self, name, getattr(letters, name))

    def write(self, facts: LetterFacts) -> Wording:
        if any(line.number == self._number for line in facts.lines):
            raise LetterProblem("fr/late_3/body.txt, line 3: 'tone' is undefined")
        return self._letters.write(facts)


def faulty(world: World, number: str) -> Office:
    return replace(world.office, letters=Faulty(JinjaLetters([ROOT / "templates"]), number))  # type: ignore[arg-type]


def test_a_letter_that_cannot_be_written_stops_nobody_else(world: World) -> None:
    for number in ("F-1", "F-2", "F-3"):
        world.invoice(number, customer=f"Client {number}", email=f"{number}@moulin.example")
    decided = list(tick(faulty(world, "F-2")))
    assert [bool(item.problem) for item in decided] == [False, True, False]
    assert decided[1].problem == "fr/late_3/body.txt, line 3: 'tone' is undefined"
    assert len(world.drafts()) == 2
    assert "letter_problem" in world.journal("Client F-2")


def test_a_letter_that_could_not_be_written_is_tried_again_the_next_working_day(world: World) -> None:
    world.invoice("F-1")
    broken = faulty(world, "F-1")
    assert list(tick(broken)) != []
    assert list(tick(broken)) == []
    world.clock.set(at(18))
    assert world.proposed().stage is Stage.LATE_3


def test_a_template_with_a_missing_variable_names_file_and_line(world: World, tmp_path: Path) -> None:
    folder = tmp_path / "fr" / "late_3"
    folder.mkdir(parents=True)
    (folder / "body.txt").write_text("Bonjour,\n{{ nothing_here }}\n", encoding="utf-8")
    office = replace(world.office, letters=JinjaLetters([tmp_path, ROOT / "templates"]))
    world.invoice("F-1")
    (decided,) = tick(office)
    assert "body.txt" in decided.problem
    assert "2" in decided.problem
    assert "nothing_here" in decided.problem


# What changed


def test_a_paid_invoice_takes_its_draft_back(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    world.paid("F-1")
    world.tick()
    note = world.draft(draft.id).note
    assert (world.draft(draft.id).state, note and note.code) == (DraftState.SUPERSEDED, Reason.PAID)
    assert stored(world, "F-1") is Reason.PAID


def test_a_part_payment_gives_a_fresh_draft_that_takes_over_the_card(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    with world.store.write() as unit:
        unit.cards.add("draft", draft.id, "C01", "1.1", draft.revision)
    world.paid("F-1", "200")
    fresh = world.proposed()
    assert (world.draft(draft.id).state, fresh.replaces) == (DraftState.SUPERSEDED, draft.id)
    assert fresh.lines[0].balance == euros(1000)
    with world.store.read() as unit:
        assert unit.cards.of("draft", draft.id) == []
        (card,) = unit.cards.of("draft", fresh.id)
        assert (card.ts, card.shown_revision) == ("1.1", 0)
        assert unit.cards.unposted("draft", 10) == []


def test_a_draft_past_its_last_day_expires_and_is_renewed(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    world.clock.set(at(25))
    fresh = world.proposed()
    assert world.draft(draft.id).state is DraftState.EXPIRED
    assert (fresh.replaces, fresh.stage) == (draft.id, draft.stage)
    assert fresh.token != draft.token


def test_a_new_address_renews_the_draft(world: World) -> None:
    world.invoice("F-1")
    draft = world.proposed()
    world.invoice("F-1", email="paul@moulin.example")
    fresh = world.proposed()
    assert world.draft(draft.id).state is DraftState.SUPERSEDED
    assert fresh.letter.to == ("paul@moulin.example",)


def test_another_policy_makes_everything_be_decided_anew(world: World) -> None:
    world.invoice("F-1")
    world.tick()
    assert policy_changed(world.office, "a" * 64)
    assert not policy_changed(world.office, "a" * 64)
    assert reasons(world.tick()) == [Reason.PROPOSED]
    assert policy_changed(world.office, "b" * 64)


def test_a_broken_promise_leads_to_a_draft_that_recalls_its_date_and_amount(world: World) -> None:
    sent = world.sent()
    reply = world.replied(promises(date(2026, 11, 24), euros(500)), answers=sent)
    confirm(world.office, reply.id, ALICE)
    for day in (18, 24, 26):
        world.clock.set(at(day))
        world.tick()
        assert stored(world, "F-1") is Reason.PROMISED, day
    world.clock.set(at(27))
    draft = world.proposed()
    assert draft.stage is Stage.PROMISE_BROKEN
    text = draft.letter.text.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    assert "24 novembre" in text
    assert "500,00 €" in text
    assert "promise_broken" in world.journal()
    approve(world.office, draft.seen, ALICE)
    world.sender.send_due()
    world.clock.set(at(7, month=12))
    assert world.proposed().stage is Stage.LATE_7, "one recall, then the chase goes on"


def test_an_unknown_outcome_counts_as_a_message(world: World) -> None:
    world.approved()
    world.mailer.fail_at("dot", drop=True)
    world.sender.send_due()
    world.clock.set(at(30))
    world.tick()
    assert world.states() == [DraftState.UNKNOWN]
    assert stored(world, "F-1") is Reason.UNKNOWN_OUTCOME


# Looking without touching


def test_a_preview_decides_like_the_tick_and_writes_nothing(world: World) -> None:
    for number, due in (("F-1", date(2026, 11, 13)), ("F-2", date(2026, 12, 20))):
        world.invoice(number, due, customer=f"Client {number}", email=f"{number}@moulin.example")
    seen = [(item.account.customer.name, item.decision) for item in preview(world.office, None, date(2026, 11, 17))]
    assert world.drafts() == []
    assert seen == [(item.account.customer.name, item.decision) for item in world.tick()]


def test_a_preview_of_a_later_day_sees_the_promise_broken(world: World) -> None:
    sent = world.sent()
    confirm(world.office, world.replied(promises(date(2026, 11, 24)), answers=sent).id, ALICE)
    world.tick()
    (decided,) = preview(world.office, None, date(2026, 11, 27))
    assert decided.decision.message
    assert decided.decision.message.stage is Stage.PROMISE_BROKEN
    with world.store.read() as unit:
        assert [item.state for item in unit.promises.all()] == ["running"]


def test_an_explanation_is_decided_anew(world: World) -> None:
    world.invoice("F-1")
    with world.store.read() as unit:
        customer = unit.ledger.need_customer("moulin")
    decision = explain(world.office, customer)
    assert decision
    assert decision.message
    assert world.drafts() == []


def test_many_customers_are_decided_in_batches(world: World) -> None:
    for number in range(7):
        world.invoice(f"F-{number}", customer=f"Client {number}", email=f"c{number}@moulin.example")
    assert len(list(tick(world.office, most=3))) == 3
    assert len(list(tick(world.office))) == 4
    assert len(world.drafts(DraftState.PROPOSED)) == 7


def test_a_consumer_is_never_told_of_penalties(world: World) -> None:
    world.invoice(
        "F-1", date(2026, 10, 20), last_stage="late_7", last_sent_on=date(2026, 11, 2),
        customer_type=CustomerType.CONSUMER,
    )  # fmt: skip
    draft = world.proposed()
    assert draft.stage is Stage.LATE_15
    assert "pénalité" not in draft.letter.text


def test_every_stored_decision_is_what_would_be_decided_anew(world: World) -> None:
    world.sent()
    world.invoice("G-1", date(2026, 11, 20), customer="Verger", email="g@verger.example")
    world.invoice("H-1", date(2026, 11, 3), customer="Cordier", email="h@cordier.example", disputed=True)
    for day in range(17, 30):
        world.clock.set(at(day))
        world.tick()
        with world.store.read() as unit:
            kept = {item.invoice.id: (item.because, item.review_on) for item in unit.ledger.standings()}
            accounts = unit.ledger.accounts([1, 2, 3])
        for decided in preview(world.office, [account.customer.id for account in accounts], world.office.today()):
            for case in decided.decision.cases:
                assert kept[case.invoice] == (case.because, case.review_on), day


def test_the_journal_says_who_proposed_what(world: World) -> None:
    world.invoice("F-1")
    world.tick()
    with world.store.read() as unit:
        entry = unit.journal.of_customer(1, 10)[-1]
    assert (entry.kind, entry.by, entry.facts["stage"]) == ("draft_proposed", "relance", "late_3")
