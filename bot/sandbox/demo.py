"""The demo's world, put together: Slack's stand-in, the post, the clock and the page, on loopback only."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays

from bot.sandbox.answers import ready_answers
from bot.sandbox.chat import APP_TOKEN, BOT_TOKEN, Chat, ChatChannel, ChatPerson
from bot.sandbox.chat.serving import Server
from bot.sandbox.mail import Account, Post
from bot.sandbox.pages import application
from bot.sandbox.world import WorldClock

ZONE = ZoneInfo("Europe/Paris")
BEGINS = datetime(2026, 11, 17, 10, 0, tzinfo=ZONE)
SAMPLES = Path(__file__).parent / "samples"
CHANNEL = ChatChannel(id="C01RELANCE", name="relances")
OWNER, APPROVER, READER = "U01INES", "U02ALICE", "U03BASILE"
SENDER = "ines@atelier-brume.example"
PASSWORD = "demo-ines"  # noqa: S105 - of a mailbox that lives in this process


@dataclass(frozen=True, slots=True)
class Settled:
    """How the demo asks the product: to be done with its beats, and which invoices are open."""

    settle: Callable[[float], bool]
    open_invoices: Callable[[], list[str]]


def accounts() -> list[Account]:
    """Mailboxes: the creditor's, and one for each customer of the sample file that has an address."""
    rows = csv.DictReader(io.StringIO((SAMPLES / "factures.csv").read_text(encoding="utf-8-sig")), delimiter=";")
    found: dict[str, Account] = {SENDER: Account(address=SENDER, name="Inès Caradec", password=PASSWORD, is_owner=True)}
    for row in rows:
        address, english = row["E-mail"], row["Langue"] == "anglais"
        if address:
            zone, language = ("Europe/London", "en") if english else ("Europe/Paris", "fr")
            found.setdefault(address, Account(address, row["Client"], f"demo-{address}", language=language, zone=zone))
    return list(found.values())


def people(language: str) -> list[ChatPerson]:
    """Who can act in the demo's Slack."""
    locale = "fr-FR" if language == "fr" else "en-GB"
    return [
        ChatPerson(
            id=APPROVER, name="Alice Morel", role="approver", locale=locale, email="alice@atelier-brume.example"
        ),
        ChatPerson(id=OWNER, name="Inès Caradec", role="owner", locale=locale, email=SENDER),
        ChatPerson(
            id=READER, name="Basile Roche", role="colleague", locale=locale, email="basile@atelier-brume.example"
        ),
    ]


class Demo:
    """The world around the product. `clock` is the product's Clock; `attach` tells it how to ask the product."""

    zone = "Europe/Paris"
    owner = OWNER

    def __init__(self, language: str = "fr", port: int = 0, begins: datetime = BEGINS) -> None:
        self.language = language
        self.clock = WorldClock(begins)
        self.chat = Chat(now=self.clock.now, people=people(language), channels=[CHANNEL])
        self.post = Post(now=self.clock.now, accounts=accounts())
        self._asks: Settled | None = None
        self._app = application(self)
        self.server = Server(self._app, port=port)
        self.chat.base_url = self.server.base_url
        self.server.call(self.post.start(), 10)

    def attach(self, asks: Settled) -> None:
        """From here on the clock's buttons wait for the product."""
        self._asks = asks

    @property
    def addresses(self) -> dict[str, str]:
        """The settings that point a product at this world, by the names of the environment."""
        login = f"{SENDER.replace('@', '%40')}:{PASSWORD}@127.0.0.1"
        return {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "SLACK_CHANNEL": CHANNEL.id,
            "SLACK_API_URL": f"{self.server.base_url}/api/",
            "SMTP_URL": f"smtp://{login}:{self.post.smtp_port}",
            "IMAP_URL": f"imap://{login}:{self.post.imap_port}/INBOX",
        }

    def stop(self) -> None:
        """End the world; nothing of it is left."""
        self._app.state.closing.set()
        self.chat.close()
        self.server.call(self.post.stop(), 10)
        self.server.stop()

    def now(self) -> datetime:
        """The moment it is in this world, aware."""
        return self.clock.now()

    def next_working_day(self) -> datetime:
        """09:00 of the next working day in France."""
        today = self.now().astimezone(ZONE).date()
        off = holidays.country_holidays("FR", years=range(today.year, today.year + 2))
        day = today + timedelta(days=1)
        while day.weekday() >= 5 or day in off:
            day += timedelta(days=1)
        return _nine(day)

    def jump_days(self, days: int) -> datetime:
        """09:00 so many days from now."""
        return _nine(self.now().astimezone(ZONE).date() + timedelta(days=days))

    def advance(self, moment: datetime) -> str:
        """Move the clock and return when the product's beat is done: "" or a sentence that says what failed."""
        self.clock.advance_to(moment)
        if self._asks is None or self._asks.settle(60):
            return ""
        french = "Relance n'a pas fini dans la minute : regardez le terminal."
        return french if self.language == "fr" else "Relance was not done within a minute: look at the terminal."

    def ready_answers(self, address: str) -> list[dict[str, object]]:
        """What this debtor might answer, in their language, with dates of this world."""
        language = next((account.language for account in accounts() if account.address == address), "fr")
        return ready_answers(language, self.now().astimezone(ZONE).date())

    def invoices(self) -> list[str]:
        """The numbers of the open invoices."""
        return self._asks.open_invoices() if self._asks else []


def _nine(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=ZONE)


def sample_files() -> tuple[Sequence[Path], Path]:
    """The invoice files that the product's own import reads, and the folder of PDFs."""
    return [SAMPLES / "factures.csv", *sorted(SAMPLES.glob("F-*.pdf"))], SAMPLES / "documents"
