"""The four promises, whatever happens in whatever order: never unapproved, never twice, never too late, never at night.

A machine presses, pays, promises, jumps in time, breaks connections and kills senders at random, over the real use
cases and the real store. What leaves is checked at the moment of the final dot, and the books after every step.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.domain.dunning import stop_reason
from bot.domain.lifecycle import LIVE, DraftEvent, DraftState
from bot.usecases.approving import approve, edit, settle_unknown, skip, snooze
from bot.usecases.ports import OutcomeUnknown
from bot.usecases.recording import confirm, decide_reply, pause, resume
from bot.usecases.records import Draft, Outgoing, Refused
from bot.usecases.sending import LEASE
from tests.fakes import BEFORE_THE_DOT, FakeMailer, FakeTransmission
from tests.usecases.world import ALICE, BOB, INES, PARIS, World, absent, calendars, disputes, euros, promises

Act = Callable[[], object]
NUMBERS = {"F-1": 0, "F-2": 0, "V-1": 1, "C-1": 2, "D-1": 3}
CUSTOMERS = (
    ("Moulin SARL", "compta@moulin.example"),
    ("Verger", "v@verger.example"),
    ("Cordier", "c@cordier.example"),
    ("Delmas", "d@delmas.example"),
)
DEBTS = st.sampled_from(sorted(NUMBERS))
DAYS = st.sampled_from([0, 1, 3, 4])
FAULTS = st.sampled_from(
    [("", None)] * 3
    + [(stage, None) for stage in (*BEFORE_THE_DOT, "dot", "after_dot")]
    + [(stage, code) for stage in ("auth", "rcpt", "data", "dot") for code in (451, 550)]
)
DEATHS = st.sampled_from(["", "", "", "begin", "body", "250"])
ACTS = st.sampled_from(["", "pay", "part", "promise", "tick", "pause", "lease", "night", "given up"])
LATE = st.sampled_from(["", "", "pay", "given up"])


class Killed(BaseException):
    """kill -9."""


class Witness(FakeMailer):
    """Takes mails like the debtors' servers, and looks into the books at the moment of each final dot."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.dying = ""
        self.late: Act | None = None
        self.current: Draft | None = None
        self.offered: Counter[int] = Counter()

    def begin(self, mail: Outgoing) -> FakeTransmission:
        if self.dying == "begin":
            raise Killed
        self.current = mail.draft
        super().begin(mail)
        return WitnessedTransmission(self, mail.draft.id)

    def look(self, draft_id: int, raw: bytes) -> None:
        """Everything that must be true of a mail whose body leaves now."""
        world, now = self.world, self.world.clock.now()
        with world.store.read() as unit:
            draft = unit.drafts.load(draft_id)
            account = unit.ledger.accounts([draft.customer])[0]
            entries = unit.journal.of_customer(draft.customer, 10_000)
        assert draft.raw_sha256 == hashlib.sha256(raw).hexdigest(), "never unapproved"
        approvals = [entry for entry in entries if entry.kind == "draft_approved" and entry.draft == draft_id]
        digest = hashlib.sha256(raw).hexdigest()
        assert [entry.facts["bytes"] for entry in approvals] == [digest], "never unapproved"
        assert approvals[0].by in {ALICE.name, INES.name}
        assert draft.state is DraftState.SENDING
        cases = {case.invoice.id: case for case in account.cases}
        calendar = calendars().of("FR")
        assert calendar
        for line in draft.lines:
            case = cases.get(line.invoice)
            assert case, "never after a payment"
            assert case.invoice.balance == line.balance, "never with another amount"
            stopped = stop_reason(case, account, world.office.policy, calendar, world.office.today())
            assert stopped is None, f"never against a stop: {stopped}"
        assert world.office.policy.hours.allow(now, PARIS, calendar), "never at night"
        assert draft.committed or draft.valid_until >= world.office.today(), "never too late"
        self.offered[draft_id] += 1


class WitnessedTransmission(FakeTransmission):
    def __init__(self, mailer: Witness, draft: int) -> None:
        super().__init__(mailer)
        self._witness, self._draft = mailer, draft

    def body(self, raw: bytes) -> str:
        self._witness.look(self._draft, raw)
        if self._witness.dying == "body":
            raise Killed
        try:
            said = super().body(raw)
        except OutcomeUnknown:
            self._wait()
            raise
        if self._witness.dying == "250":
            raise Killed
        self._wait()
        return said

    def _wait(self) -> None:
        if self._witness.late:
            self._witness.late()


class Chase(RuleBasedStateMachine):
    """Four customers, five invoices, and everybody who may do something about them."""

    @initialize()
    def open_the_books(self) -> None:
        self.world = World()
        self.mailer = self.world.mailer = Witness(self.world)
        self.world.sender = self.world.new_sender()
        self.resent: Counter[int] = Counter()
        self.senders = 0
        self.logged = 0
        for number in NUMBERS:
            self.import_one(number, 0)
        self.world.tick()

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.world.close()

    def import_one(self, number: str, cents: int) -> None:
        name, email = CUSTOMERS[NUMBERS[number]]
        self.world.invoice(number, date(2026, 11, 13), total=100 + cents / 100, customer=name, email=email)

    def pick(self, which: int, *states: DraftState) -> Draft | None:
        found = self.world.drafts(*states)
        return found[which % len(found)] if found else None

    # What people do

    @rule(which=st.integers(0, 9), by=st.sampled_from([ALICE, ALICE, INES, BOB]))
    def approve(self, which: int, by: object) -> None:
        draft = self.pick(which, DraftState.PROPOSED) or self.pick(which)
        if draft:
            with suppress(Refused):
                approve(self.world.office, draft.seen, by)  # type: ignore[arg-type] # a Person

    @rule(act=st.sampled_from(["edit", "skip", "snooze"]), which=st.integers(0, 9), days=st.integers(1, 9))
    def decide(self, act: str, which: int, days: int) -> None:
        draft = self.pick(which, DraftState.PROPOSED, DraftState.SNOOZED)
        if draft is None:
            return
        office = self.world.office
        with suppress(Refused):
            if act == "edit":
                edit(office, draft.seen, INES, draft.letter.subject, draft.letter.text + "\nMerci !\n")
            elif act == "skip":
                skip(office, draft.seen, ALICE)
            else:
                snooze(office, draft.seen, ALICE, office.today() + timedelta(days=days))

    @rule(number=DEBTS, amount=st.sampled_from(["", "1", "1", "40"]), cents=st.none() | st.integers(0, 2))
    def keep_the_books(self, number: str, amount: str, cents: int | None) -> None:
        if cents is None:
            self.pay(number, amount)
        else:
            self.import_one(number, cents)

    def pay(self, number: str, amount: str) -> None:
        with suppress(Refused):
            self.world.paid(number, amount)

    @rule(number=DEBTS, kind=st.sampled_from(["promise", "part", "dispute", "absence"]), days=st.integers(0, 12),
          decision=st.sampled_from(["", "confirm", "confirm", "not_a_promise", "disputed", "paused"]))  # fmt: skip
    def reply(self, number: str, kind: str, days: int, decision: str) -> None:
        day = self.world.office.today() + timedelta(days=days)
        said = {
            "promise": promises(day, None, number),
            "part": promises(day, euros(30), number),
            "dispute": disputes(),
            "absence": absent(day),
        }
        reply = self.world.replied(said[kind], sender=CUSTOMERS[NUMBERS[number]][1])
        with suppress(Refused):
            if decision == "confirm":
                confirm(self.world.office, reply.id, ALICE)
            elif decision:
                decide_reply(self.world.office, reply.id, ALICE, decision)

    @rule(number=DEBTS, stop=st.booleans())
    def pause_or_resume(self, number: str, stop: bool) -> None:  # noqa: FBT001 - drawn by the machine
        with suppress(Refused):
            if stop:
                pause(self.world.office, number, None, BOB)
            else:
                resume(self.world.office, number, ALICE)

    @rule(
        which=st.integers(0, 9),
        event=st.sampled_from([DraftEvent.RESEND] * 3 + [DraftEvent.RETRY, DraftEvent.ACCEPTED, DraftEvent.ABANDON]),
    )
    def settle(self, which: int, event: DraftEvent) -> None:
        draft = self.pick(which, DraftState.UNKNOWN, DraftState.FAILED)
        if draft:
            with suppress(Refused):
                settle_unknown(self.world.office, draft.seen, ALICE, event)
                self.resent[draft.id] += event is DraftEvent.RESEND

    # What the world does

    @rule(hours=st.sampled_from([0.1, 1, 7]), days=st.sampled_from([0, 0, 1, 3]))
    def wait(self, hours: float, days: int) -> None:
        self.world.clock.forward(days=days, hours=hours)
        self.world.tick()
        self.world.sender.sweep()

    def work(self, days: int) -> None:
        """Some days later at the office, where everything is approved: most of what comes at random comes at night."""
        calendar = calendars().of("FR")
        assert calendar
        self.world.clock.forward(days=days)
        hours = self.world.office.policy.hours
        self.world.clock.set(hours.next_opening(self.world.clock.now(), PARIS, calendar))
        self.world.tick()
        for draft in self.world.drafts(DraftState.PROPOSED):
            with suppress(Refused):
                approve(self.world.office, draft.seen, ALICE)

    @rule(days=DAYS, fault=FAULTS, death=DEATHS, during=ACTS, late=LATE, tamper=st.sampled_from([False] * 4 + [True]))
    def send(
        self, *, days: int, fault: tuple[str, int | None], death: str, during: str, late: str, tamper: bool
    ) -> None:
        """One sender in whose way everything may come, and later on another one."""
        self.work(days)
        stage, code = fault
        if stage:
            self.mailer.fail_at(stage, code=code, drop=code is None)
        if tamper:
            with self.world.store.write() as unit:
                connection = unit.drafts._session.connection()
                connection.exec_driver_sql("UPDATE draft SET raw = x'00' WHERE state = 'approved'")
        self.senders += 1
        owner = f"relance-{self.senders}"
        acts: dict[str, Act | None] = {
            "": None,
            "pay": lambda: self.pay(self.under_way(), ""),
            "part": lambda: self.pay(self.under_way(), "1"),
            "promise": lambda: self.reply(self.under_way(), "promise", 5, "confirm"),
            "tick": self.world.tick,
            "pause": lambda: self.pause_or_resume(self.under_way(), stop=True),
            "lease": lambda: self.world.clock.forward(seconds=LEASE.total_seconds() + 1),
            "night": lambda: self.world.clock.forward(hours=9),
            "given up": self.give_up,
        }
        self.mailer.during, self.mailer.late, self.mailer.dying = acts[during], acts[late], death
        with suppress(Killed):
            self.world.new_sender(owner).send_due()
        self.mailer.during = self.mailer.late = None
        self.mailer.dying = ""
        self.mailer.heal()
        self.world.alive.discard(owner)
        self.world.clock.forward(minutes=20)
        self.world.sender.send_due()

    def under_way(self) -> str:
        """The number of an invoice in the mail that is being sent."""
        assert self.mailer.current
        with self.world.store.read() as unit:
            return unit.ledger.invoice(self.mailer.current.lines[0].invoice).number

    def give_up(self) -> None:
        """Another process takes the one that sends for dead."""
        self.world.clock.forward(seconds=LEASE.total_seconds() + 1)
        self.world.new_sender("other").sweep()

    # What is true after every step

    def ask(self, question: str) -> list[tuple[Any, ...]]:
        with self.world.store.read() as unit:
            return [tuple(row) for row in unit.drafts._session.connection().exec_driver_sql(question).all()]

    @invariant()
    def no_mail_is_offered_or_arrives_twice_unless_someone_asked_for_it(self) -> None:
        """A person asks for it by sending again, a server by refusing what it was offered."""
        if not self.mailer.offered:
            return
        refusals = dict(self.ask("SELECT draft_id, count(*) FROM attempt WHERE phase = 'after the body' GROUP BY 1"))
        for draft_id, offered in self.mailer.offered.items():
            assert offered <= 1 + refusals.get(draft_id, 0) + self.resent[draft_id]
        ids = dict(self.ask("SELECT id, message_id FROM draft WHERE message_id IS NOT NULL"))
        lines = self.ask("SELECT draft_id, invoice_id, stage, promise_id FROM draft_line")
        arrived = {number for number, message_id in ids.items() if self.mailer.received_count(message_id)}
        assert all(self.mailer.received_count(ids[number]) <= 1 + self.resent[number] for number in arrived)
        stages = Counter(line[1:] for line in lines if line[0] in arrived and not self.resent[line[0]])
        assert [stage for stage, count in stages.items() if count > 1] == [], "each stage of an invoice once"

    @invariant()
    def a_customer_has_one_message_under_way(self) -> None:
        live = ", ".join(f"'{state}'" for state in LIVE)
        asked = f"SELECT customer_id FROM draft WHERE state IN ({live}) GROUP BY 1 HAVING count(*) > 1"  # noqa: S608
        assert self.ask(asked) == []

    @invariant()
    def what_is_sent_was_accepted_or_a_person_said_so(self) -> None:
        asked = "SELECT message_id, queue_id, raw_sha256, raw FROM draft WHERE state = 'sent'"
        for message_id, queue_id, digest, raw in self.ask(asked):
            assert self.mailer.received_count(message_id) or not queue_id
            assert hashlib.sha256(raw).hexdigest() == digest

    @invariant()
    def the_logs_only_grow(self) -> None:
        ((logged,),) = self.ask("SELECT (SELECT count(*) FROM attempt) + (SELECT count(*) FROM journal)")
        assert logged >= self.logged
        self.logged = logged

    @invariant()
    def what_the_books_say_of_an_invoice_adds_up(self) -> None:
        assert (
            self.ask(
                "SELECT number FROM invoice WHERE settled_minor <> "
                "(SELECT coalesce(sum(amount_minor), 0) FROM payment WHERE invoice_id = invoice.id) "
                "OR (state = 'open') <> (settled_minor < total_minor)"
            )
            == []
        )


Chase.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestChase = Chase.TestCase
