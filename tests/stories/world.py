"""All that is not Relance in a story: people, debtors, Slack, the post and the clock, on loopback."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from starlette.applications import Starlette

from bot.sandbox.chat import APP_TOKEN, BOT_TOKEN, Chat, ChatChannel, ChatPerson
from bot.sandbox.chat.serving import Server
from bot.sandbox.mail import Account, Post
from bot.sandbox.world import WorldClock

PARIS = ZoneInfo("Europe/Paris")
TUESDAY_17_NOVEMBER = datetime(2026, 11, 17, 10, 0, tzinfo=PARIS)
CHANNEL = "C01RELANCE"
INES, ALICE, BASILE = "U01INES", "U02ALICE", "U03BASILE"  # the owner, an approver, a colleague who may only ask
CREDITOR = "ines@atelier-brume.example"
PASSWORD = "demo-ines"
PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Debtor:
    """A customer and its mailbox."""

    name: str
    email: str
    language: str = "fr"
    country: str = "FR"


MOULIN = Debtor("Moulin SARL", "compta@moulin.example")
VIAL = Debtor("Tissage Vial", "paiements@tissage-vial.example")
DEBTORS = (MOULIN, VIAL)


@dataclass(frozen=True, slots=True)
class Bill:
    """A line of the creditor's invoice file. `settled` is what was paid before; amounts are written as in France."""

    number: str
    due: date
    total: str = "1200,00"
    debtor: Debtor = MOULIN
    email: str | None = None
    settled: str = "0,00"
    last_stage: str = ""
    last_sent_on: date | None = None

    HEADINGS = (
        "N° facture;Client;Type client;E-mail;Langue;Pays;Date facture;Échéance;Montant TTC;Réglé;Devise;"
        "Dernière relance;Date dernière relance"
    )

    def line(self) -> str:
        """The row of the file."""
        debtor, issued = self.debtor, min(self.due, date(2026, 10, 1)).replace(day=1)
        email = debtor.email if self.email is None else self.email
        cells = [self.number, debtor.name, "Entreprise", email, debtor.language, debtor.country, f"{issued:%d/%m/%Y}",
                 f"{self.due:%d/%m/%Y}", self.total, self.settled, "EUR", self.last_stage,
                 f"{self.last_sent_on:%d/%m/%Y}" if self.last_sent_on else ""]  # fmt: skip
        return ";".join(cells)


class World:
    """All that is not Relance: Slack, the post and the clock."""

    def __init__(self, begins: datetime) -> None:
        self.clock = WorldClock(begins)
        people = [
            ChatPerson(id=INES, name="Inès Caradec", role="owner", email=CREDITOR),
            ChatPerson(id=ALICE, name="Alice Morel", role="approver", email="alice@atelier-brume.example"),
            ChatPerson(id=BASILE, name="Basile Roche", email="basile@atelier-brume.example"),
        ]
        accounts = [Account(CREDITOR, "Inès Caradec", PASSWORD, is_owner=True)]
        accounts += [Account(debtor.email, debtor.name, debtor.name, language=debtor.language) for debtor in DEBTORS]
        self.chat = Chat(now=self.clock.now, people=people, channels=[ChatChannel(id=CHANNEL, name="relances")])
        self.post = Post(now=self.clock.now, accounts=accounts)
        self._mail_side = Server(Starlette())  # the loop in which the post lives
        self._mail_side.call(self.post.start(), PATIENCE)
        self._slack = Server(Starlette(routes=self.chat.routes()))
        self.chat.base_url = self._slack.base_url

    @property
    def addresses(self) -> dict[str, str]:
        """The settings that point Relance here, by the names of the environment."""
        login = f"{CREDITOR.replace('@', '%40')}:{PASSWORD}@127.0.0.1"
        return {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "SLACK_CHANNEL": CHANNEL,
            "SLACK_API_URL": f"{self.chat.base_url}/api/",
            "SMTP_URL": f"smtp://{login}:{self.post.smtp_port}",
            "IMAP_URL": f"imap://{login}:{self.post.imap_port}/INBOX",
        }

    def slack_goes_down(self) -> None:
        """Nothing listens at Slack's address any more."""
        self._slack.stop()

    def slack_comes_back(self) -> None:
        """Slack listens again, at the same address and with what it held."""
        self._slack = Server(Starlette(routes=self.chat.routes()), port=self._slack.port)

    def stop(self) -> None:
        """The end of this world."""
        self.chat.close()
        self._mail_side.call(self.post.stop(), PATIENCE)
        self._mail_side.stop()
        self._slack.stop()
