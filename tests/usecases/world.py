"""A small office over a real store in a temporary file: Atelier Brume, Tuesday 17 November 2026, 10:00 in Paris."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from bot.adapters.holiday_calendars import HolidayCalendars
from bot.adapters.letters import JinjaLetters
from bot.adapters.migrations import migrate
from bot.adapters.mime import parse_mail
from bot.adapters.outgoing import freeze
from bot.adapters.store import SqlStore, open_engine
from bot.domain.dunning import Policy
from bot.domain.ledger import Creditor, CustomerType, Invoice, OpenInvoice, Person
from bot.domain.lifecycle import DraftState
from bot.domain.mail import Letter, Mail
from bot.domain.money import Money
from bot.domain.reading import Absence, Bounce, Finding, Instalment, Kind, Meaning, PromisedPayment
from bot.settings import read_policy
from bot.usecases.approving import approve
from bot.usecases.importing import Document, InvoiceRow, import_rows
from bot.usecases.paying import Paid, pay
from bot.usecases.ports import Letters, Mailer, Office, Store
from bot.usecases.proposing import Decided, tick
from bot.usecases.receiving import receive
from bot.usecases.records import Attempt, Draft, Reply
from bot.usecases.sending import Sender
from tests.fakes import FakeClock, FakeMailbox, FakeMailer

ROOT = Path(__file__).parents[2]
PARIS = ZoneInfo("Europe/Paris")
START = datetime(2026, 11, 17, 10, tzinfo=PARIS)
INES = Person("U01INES", "Inès Caradec", "ines@atelier-brume.example", approver=True, owner=True)
ALICE = Person("U02ALICE", "Alice Morel", "alice@atelier-brume.example", approver=True)
BOB = Person("U03BOB", "Bob Petit", "bob@atelier-brume.example")
MOULIN = "compta@moulin.example"
CREDITOR = Creditor(
    name="Atelier Brume",
    sender_name="Inès Caradec",
    sender_email="ines@atelier-brume.example",
    iban="FR76 3000 6000 0112 3456 7890 189",
    account_holder="Atelier Brume",
    siren="123456782",
)


def at(day: int, hour: int = 10, minute: int = 0, month: int = 11, zone: ZoneInfo = PARIS) -> datetime:
    """A moment of 2026, in Paris unless said otherwise."""
    return datetime(2026, month, day, hour, minute, tzinfo=zone)


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


@functools.cache
def shipped_policy() -> Policy:
    return read_policy(ROOT / "config" / "policy.toml")


@functools.cache
def shipped_letters() -> JinjaLetters:
    return JinjaLetters([ROOT / "templates"])


@functools.cache
def calendars() -> HolidayCalendars:
    return HolidayCalendars(PARIS)


@functools.cache
def _empty_books() -> bytes:
    """A database with the schema and nothing in it: migrated once, then copied for each test."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "empty.db")
        engine = open_engine(f"sqlite:///{path}")
        migrate(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        engine.dispose()
        return path.read_bytes()


def new_store(folder: Path) -> SqlStore:
    """A store with the schema of today and nothing in it."""
    path = folder / "relance.db"
    path.write_bytes(_empty_books())
    return SqlStore(open_engine(f"sqlite:///{path}"))


@functools.cache
def _shared_engine() -> tuple[Path, Engine]:
    """One engine for the worlds of a test run, one after another: what it has compiled, the next one need not."""
    folder = Path(tempfile.mkdtemp(prefix="relance-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / "relance.db", open_engine(f"sqlite:///{folder / 'relance.db'}")


class RealPost:
    """Letters to bytes and back by the real adapters, as the wiring joins them."""

    def freeze(self, letter: Letter, message_id: str, moment: datetime, files: Mapping[str, bytes]) -> bytes:
        return freeze(letter, message_id, moment, files)

    def parse(self, raw: bytes, received: datetime) -> Mail:
        return parse_mail(raw, received)


@dataclass
class Readings:
    """A reader that was told beforehand what each mail means, by its subject; else it is of no kind."""

    by_subject: dict[str, Meaning] = field(default_factory=dict)
    seen: list[tuple[Mail, Sequence[OpenInvoice]]] = field(default_factory=list)
    failing: set[str] = field(default_factory=set)

    def __call__(self, mail: Mail, ledger: Sequence[OpenInvoice], sent: datetime) -> Meaning:
        assert sent.tzinfo
        self.seen.append((mail, ledger))
        if mail.subject in self.failing:
            raise RuntimeError(f"cannot make sense of {mail.subject}")
        return self.by_subject.get(mail.subject, Meaning(Kind.OTHER, own_text=mail.text))


class World:
    """The office and the hands that a test acts with. Everything is fed in and asked by the real use cases.

    One at a time: a new one begins with empty books.
    """

    def __init__(self, *, letters: Letters | None = None, policy: Policy | None = None) -> None:
        path, engine = _shared_engine()
        engine.dispose()
        for old in path.parent.iterdir():
            old.unlink()
        path.write_bytes(_empty_books())
        self.store = SqlStore(engine)
        self.clock = FakeClock(START)
        self.mailer = FakeMailer()
        self.unreadable: list[str] = []
        self.mailbox = FakeMailbox()
        self.reader = Readings()
        self.alive: set[str] = {"relance-1"}
        self.office = self.office_over(self.store, letters, policy)
        self.sender = self.new_sender()
        self._mails = 0

    def office_over(
        self,
        store: Store,
        letters: Letters | None = None,
        policy: Policy | None = None,
        *,
        reply_address: str = "plus",
    ) -> Office:
        return Office(
            store=store,
            clock=self.clock,
            policy=policy or shipped_policy(),
            calendars=calendars(),
            letters=letters or shipped_letters(),
            post=RealPost(),
            creditor=CREDITOR,
            zone=PARIS,
            people={person.slack_id: person for person in (INES, ALICE, BOB)},
            reply_address=reply_address,
        )

    def new_sender(self, owner: str = "relance-1", mailer: Mailer | None = None) -> Sender:
        self.alive.add(owner)
        return Sender(self.office, mailer or self.mailer, owner, self.alive.__contains__)

    def close(self) -> None:
        self.store.dispose()

    # The books

    def invoice(
        self,
        number: str,
        due: date = date(2026, 11, 13),
        *,
        total: float = 1200,
        customer: str = "Moulin SARL",
        email: str = MOULIN,
        **more: Any,  # noqa: ANN401 - any other field of a row
    ) -> int:
        """Import one invoice by the product's own import; gives its id. It is four days late unless said otherwise."""
        issued = min(due, date(2026, 10, 1)).replace(day=1)
        facts: dict[str, Any] = {
            "customer_type": CustomerType.BUSINESS,
            "settled": euros(0),
            "issued_on": issued,
            "document": Document(f"{number}.pdf", b"%PDF-1.7 " + number.encode()),
            **more,
        }
        row = InvoiceRow(1, "factures.csv", number, customer, due_on=due, total=euros(total), email=email, **facts)
        with self.store.write() as unit:
            importer = unit.ledger.importer(self.clock.now())
            report = import_rows([row], [], importer, self.office.today(), "Inès Caradec")
        rejections = [outcome.rejection for outcome in report.outcomes if outcome.rejection]
        assert not rejections, rejections
        return self.bill(number).id

    def bill(self, number: str) -> Invoice:
        with self.store.read() as unit:
            invoice = unit.ledger.invoice_numbered(number)
        assert invoice is not None
        return invoice

    def paid(self, number: str, amount: str = "", by: Person = INES) -> Paid:
        return pay(self.office, number, amount, None, by, "test")

    # Drafts

    def tick(self) -> list[Decided]:
        return list(tick(self.office))

    def drafts(self, *states: DraftState) -> list[Draft]:
        """All drafts in one of these states (none named: in any), the oldest first."""
        with self.store.read() as unit:
            found = []
            for number in range(1, 1000):
                try:
                    found.append(unit.drafts.load(number))
                except Exception:  # noqa: BLE001 - the numbers have an end
                    break
        return [draft for draft in found if not states or draft.state in states]

    def draft(self, draft_id: int) -> Draft:
        with self.store.read() as unit:
            return unit.drafts.load(draft_id)

    def proposed(self) -> Draft:
        """The one draft that waits for an approval, after a tick."""
        self.tick()
        (draft,) = self.drafts(DraftState.PROPOSED)
        return draft

    def approved(self, number: str = "F-1", by: Person = ALICE) -> Draft:
        """A draft about a late invoice, approved."""
        self.invoice(number)
        return approve(self.office, self.proposed().seen, by)

    def sent(self, number: str = "F-1") -> Draft:
        """A draft about a late invoice, approved and sent."""
        draft = self.approved(number)
        self.sender.send_due()
        assert self.draft(draft.id).state is DraftState.SENT
        return self.draft(draft.id)

    def raw(self, draft: Draft) -> bytes:
        with self.store.read() as unit:
            return unit.drafts.raw(draft.id)

    def attempts(self, draft: Draft) -> list[Attempt]:
        with self.store.read() as unit:
            return unit.drafts.attempts(draft.id)

    def states(self) -> list[DraftState]:
        return [draft.state for draft in self.drafts()]

    def journal(self, words: str = "Moulin SARL") -> list[str]:
        """What the journal says of a customer, in order."""
        with self.store.read() as unit:
            return [entry.kind for entry in unit.journal.of_customer(unit.ledger.need_customer(words).id, 1000)]

    # Replies

    def mail(
        self,
        subject: str,
        meaning: Meaning | None = None,
        *,
        sender: str = MOULIN,
        answers: Draft | None = None,
        to: str = "ines@atelier-brume.example",
        message_id: str = "",
        text: str = "Bonjour,\r\n\r\nmerci pour votre message.\r\n",
    ) -> bytes:
        """The bytes of a mail to the office; the reader will take it for this meaning."""
        self._mails += 1
        mail = EmailMessage(policy=SMTP.clone(max_line_length=900))
        mail["From"] = f"Paul Moulin <{sender}>"
        mail["To"] = to
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self.clock.now())
        mail["Message-ID"] = message_id or f"<{self._mails}@moulin.example>"
        if answers:
            mail["In-Reply-To"] = answers.message_id
        mail.set_content(text)
        if meaning:
            self.reader.by_subject[subject] = meaning
        return mail.as_bytes()

    def receive(self, *raws: bytes) -> int:
        """These mails come in and are read."""
        for raw in raws:
            self.mailbox.put(raw, self.clock.now())
        return receive(self.office, self.mailbox, self.reader, self.unreadable.append)

    def replied(self, meaning: Meaning, *, answers: Draft | None = None, sender: str = MOULIN) -> Reply:
        """A reply comes in, is read, and waits (or was filed)."""
        subject = f"Re: {meaning.kind} {self._mails}"
        before = len(self.replies())
        self.receive(self.mail(subject, meaning, answers=answers, sender=sender))
        assert len(self.replies()) == before + 1
        return self.replies()[-1]

    def replies(self) -> list[Reply]:
        with self.store.read() as unit:
            found = []
            for number in range(1, 1000):
                try:
                    found.append(unit.inbound.load(number))
                except Exception:  # noqa: BLE001 - the numbers have an end
                    break
        return found


def promises(day: date, amount: Money | None = None, *invoices: str, conditional: bool = False) -> Meaning:
    words = f"je paierai le {day:%d/%m}"
    promised = PromisedPayment(day, amount, invoices, conditional, words, "day_named")
    return Meaning(
        Kind.PROMISE,
        promises=(promised,),
        needs_person=conditional,
        why_person=("conditional",) if conditional else (),
        own_text=f"Bonjour, {words}.",
        evidence=(Finding("day_named", words, day.isoformat()),),
    )


def plan(*parts: tuple[date, Money]) -> Meaning:
    words = "en plusieurs fois"
    instalments = tuple(Instalment(day, amount) for day, amount in parts)
    return Meaning(Kind.PLAN, plan=instalments, own_text=words, evidence=(Finding("plan", words, "plan"),))


def absent(until: date | None) -> Meaning:
    return Meaning(Kind.AUTO_REPLY, absence=Absence(until), needs_person=False, own_text="Je suis absente.")


def bounced(*recipients: str, permanent: bool = True) -> Meaning:
    return Meaning(Kind.BOUNCE, bounce=Bounce(permanent, recipients), needs_person=permanent)


def disputes() -> Meaning:
    return Meaning(Kind.DISPUTE, own_text="Je conteste.", evidence=(Finding("dispute", "Je conteste", "dispute"),))
