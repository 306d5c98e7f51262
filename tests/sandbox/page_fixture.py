"""A small honest world for the page alone: Slack and mailboxes in memory, with the methods that the page calls.

`python -m tests.sandbox.page_fixture --port 8900` serves it, for looking at the page without the product.
"""

import argparse
import threading
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox.pages import application
from bot.sandbox.world import WorldClock
from tests.sandbox.page_samples import REMINDER, Json, button, card, edit_view, menu, mrkdwn, plain

PARIS = ZoneInfo("Europe/Paris")
START = datetime(2026, 11, 17, 10, 0, tzinfo=PARIS)
CHANNEL = "C01RELANCE"
OWNER = "U01INES"
PEOPLE: list[Json] = [
    {"id": OWNER, "name": "Inès Caradec", "role": "owner", "email": "ines@atelier-brume.example"},
    {"id": "U02MARC", "name": "Marc Aubry", "role": "approver", "email": "marc@atelier-brume.example"},
    {"id": "U03LEA", "name": "Léa Fontaine", "role": "colleague", "email": "lea@atelier-brume.example"},
]


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome."""

    ok: bool
    error: str = ""


@dataclass(slots=True)
class MemoryChat:
    """Slack in memory: answers each act at once, as a product might."""

    now: Callable[[], datetime]
    revision: int = 0
    on_approved: Callable[[], None] = lambda: None
    acts: list[tuple[str, ...]] = field(default_factory=list)
    messages: list[Json] = field(default_factory=list)
    whispers: dict[str, list[Json]] = field(default_factory=lambda: {person["id"]: [] for person in PEOPLE})
    views: dict[str, list[Json]] = field(default_factory=lambda: {person["id"]: [] for person in PEOPLE})
    homes: dict[str, Json] = field(default_factory=dict)
    toasts: dict[str, list[Json]] = field(default_factory=lambda: {person["id"]: [] for person in PEOPLE})
    refusals: list[Json] = field(default_factory=list)
    connected: bool = True

    def routes(self) -> Sequence[BaseRoute]:
        """One method of the Web API, to see that it is mounted."""

        async def api(request: Request) -> Response:
            return JSONResponse({"ok": True, "method": request.path_params["method"]})

        return [Route("/api/{method}", api, methods=["GET", "POST"])]

    def say(self, text: str, blocks: Sequence[Json] = (), thread: str | None = None) -> str:
        """Post a message; its ts."""
        moment = self.now()
        ts = f"{int(moment.timestamp())}.{len(self.messages):06d}"
        message: Json = {
            "ts": ts,
            "thread_ts": thread,
            "user": "U0BOT",
            "user_name": "Relance",
            "is_app": True,
            "text": text,
        }
        message |= {"blocks": list(blocks), "edited": False, "reply_count": 0, "time": moment.isoformat(), "files": []}
        self.messages.append(message)
        self.revision += 1
        return ts

    def whisper(self, user: str, text: str) -> Said:
        """An ephemeral message."""
        moment = self.now()
        made = {"id": f"{int(moment.timestamp())}.9{len(self.whispers[user]):05d}", "channel": CHANNEL, "text": text}
        blocks = [{"type": "section", "block_id": "w", "text": {"type": "mrkdwn", "text": text}}]
        self.whispers[user].append(made | {"blocks": blocks, "time": moment.isoformat(), "thread_ts": None})
        self.revision += 1
        return Said(ok=True)

    def fail(self, user: str, text: str) -> Said:
        """An error that the person sees."""
        self.toasts[user].append({"id": self.revision, "text": text, "time": self.now().isoformat()})
        self.revision += 1
        return Said(ok=False, error=text)

    def snapshot(self, user: str) -> Json:
        """All that this person sees."""
        state = {
            "me": next(person for person in PEOPLE if person["id"] == user),
            "people": PEOPLE,
            "channels": [{"id": CHANNEL, "name": "relances", "messages": self.messages}],
            "ephemerals": self.whispers[user],
            "views": self.views[user],
            "home": self.homes.get(user),
            "refusals": self.refusals,
            "connected": self.connected,
            "toasts": self.toasts[user],
        }
        return deepcopy(state)

    def press(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        *,
        value: str | Sequence[str] | None = None,
        block_id: str | None = None,
    ) -> Said:
        """Press an element of a message."""
        self.acts.append(("press", user, channel, ts, action_id, str(value), str(block_id)))
        message = next((each for each in self.messages if each["ts"] == ts), None)
        if message is None:
            return self.fail(user, "Ce message n'est plus là.")
        name = next(person["name"] for person in PEOPLE if person["id"] == user)
        if action_id == "edit":
            view = edit_view(str(value))
            self.views[user].append({"id": f"V{self.revision}", "view": view, "errors": {}})
            self.revision += 1
        elif action_id in {"approve", "confirm"} and user == "U03LEA":
            return self.whisper(user, "Vous n'avez pas le droit d'approuver. *Marc Aubry* et *Inès Caradec* l'ont.")
        elif action_id in {"approve", "confirm"}:
            kept = [block for block in message["blocks"] if block["type"] != "actions"]
            verb = "Approuvée" if action_id == "approve" else "Confirmée"
            done = [mrkdwn(f":white_check_mark: {verb} par *{name}* à {self.now().astimezone(PARIS):%H:%M}")]
            message |= {"blocks": [*kept, {"type": "context", "block_id": "done", "elements": done}], "edited": True}
            self.revision += 1
            if action_id == "approve":
                self.say("Envoyée à compta@dupont.example.", thread=ts)
                self.on_approved()
        else:
            return self.whisper(user, f"Noté : `{action_id}` = {value}")
        return Said(ok=True)

    def press_in_view(
        self, user: str, action_id: str, *, value: str | Sequence[str] | None = None, block_id: str | None = None
    ) -> Said:
        """Press an element of the top modal or the Home tab."""
        self.acts.append(("view-press", user, action_id, str(value), str(block_id)))
        return self.fail(user, "Relance n'a pas répondu à temps (operation_timeout).")

    def command(self, user: str, text: str) -> Said:
        """Type /relance."""
        self.acts.append(("command", user, text))
        lines = [
            "*3 factures en retard* · 4 120,00 €",
            "• `F-2026-014` Dupont SARL · 1 240,00 € · échue le 2 novembre",
            "• `F-2026-009` Les Halles du Rhône · 2 400,00 € · échue le 18 octobre",
            "• `F-2026-021` Mlle &amp; Fils &lt;Lyon&gt; · 480,00 € · échue le 14 novembre",
        ]
        return self.whisper(user, f"_{text or 'aide'}_\n" + "\n".join(lines))

    def submit(self, user: str, values: Mapping[str, Mapping[str, object]]) -> Said:
        """Submit the top modal; a body without the invoice's number is refused at its field."""
        self.acts.append(("submit", user, str(values)))
        top = self.views[user][-1]
        self.revision += 1
        if "F-2026-014" not in str(values["body"]["text"]):
            top["errors"] = {"body": "Le numéro de la facture F-2026-014 manque."}
            return Said(ok=False, error="Ces informations sont à corriger.")
        self.views[user].pop()
        return Said(ok=True)

    def close_view(self, user: str) -> Said:
        """Close the top modal."""
        self.views[user] = self.views[user][:-1]
        self.revision += 1
        return Said(ok=True)

    def open_home(self, user: str) -> Said:
        """Publish a Home tab."""
        section = {"type": "section", "block_id": "h2", "text": mrkdwn("*Rappel ferme* · F-2026-014 · Dupont SARL")}
        self.homes[user] = {
            "type": "home",
            "blocks": [
                {"type": "header", "block_id": "h1", "text": plain("Bonjour, deux brouillons vous attendent")},
                {
                    "type": "context",
                    "block_id": "h0",
                    "elements": [plain("4 120,00 € en retard · 1 promesse en cours")],
                },
                {"type": "divider", "block_id": "hd"},
                section | {"accessory": menu("overflow", "home_more", {"open": "Voir le brouillon"})},
                {
                    "type": "actions",
                    "block_id": "h3",
                    "elements": [button("home_all", "Tout revoir", "all", "primary")],
                },
            ],
        }
        self.revision += 1
        return Said(ok=True)


@dataclass(slots=True)
class MemoryPost:
    """Mailboxes in memory."""

    now: Callable[[], datetime]
    on_answer: Callable[[str], None] = lambda _text: None
    revision: int = 0
    boxes: dict[str, Json] = field(default_factory=dict)

    def open(self, address: str, name: str) -> None:
        """A new empty mailbox."""
        self.boxes[address] = {"address": address, "name": name, "unread": 0, "mails": []}

    def put(self, address: str, folder: str, sender: str, subject: str, text: str, *, html: str = "") -> None:
        """Store a mail."""
        box = self.boxes[address]
        headers = f"From: {sender}\nTo: {address}\nSubject: {subject}\nMessage-ID: <{self.revision}@demo.example>"
        files = [{"name": "F-2026-014.pdf", "media_type": "application/pdf", "size": 48_212, "index": 0}]
        mail = {
            "id": f"{folder}/{len(box['mails']) + 1}",
            "folder": folder,
            "unread": folder == "INBOX",
            "from": sender,
        }
        mail |= {
            "to": address,
            "cc": "",
            "subject": subject,
            "date": self.now().isoformat(),
            "text": text,
            "html": html,
        }
        box["mails"].append(mail | {"headers": headers, "attachments": files if html else []})
        self.revision += 1

    def mailboxes(self) -> list[Json]:
        """Every mailbox."""
        return deepcopy(list(self.boxes.values()))

    def attachment(self, address: str, mail_id: str, index: int) -> tuple[str, str, bytes]:
        """A small file; LookupError when there is none."""
        mail = next((each for each in self.boxes[address]["mails"] if each["id"] == mail_id), None)
        if mail is None or index >= len(mail["attachments"]):
            raise LookupError(mail_id)
        file = mail["attachments"][index]
        return file["name"], file["media_type"], b"%PDF-1.4 specimen"

    def mark_read(self, address: str, mail_id: str) -> None:
        """Note that a mail was opened."""
        mail = next((each for each in self.boxes[address]["mails"] if each["id"] == mail_id), None)
        if mail is None:
            raise LookupError(mail_id)
        mail["unread"] = False
        self.revision += 1

    def answer(
        self,
        address: str,
        mail_id: str | None,
        text: str,
        *,
        subject: str | None = None,
        automatic: bool = False,
        to: str | None = None,
    ) -> str:
        """Send a mail to the owner, quoting the one that is answered."""
        name = self.boxes[address]["name"]
        quoted = "\n".join(f"> {line}" for line in REMINDER.splitlines()) if mail_id else ""
        about = subject or "Re: Rappel : facture F-2026-014 échue"
        body = f"{text}\n\nLe mar. 17 nov. 2026 à 10:02, Inès Caradec a écrit :\n{quoted}" if quoted else text
        self.put(to or "ines@atelier-brume.example", "INBOX", f"{name} <{address}>", about, body)
        if not automatic:
            self.put(address, "Sent", f"{name} <{address}>", about, body)
        self.on_answer(text)
        return f"<{self.revision}@demo.example>"


class MemoryWorld:
    """Both, a clock, and the few facts beside them."""

    def __init__(self, language: str = "fr", beat: Callable[[], object] = lambda: None) -> None:
        self.clock = WorldClock(START)
        self.chat = MemoryChat(self.clock.now)
        self.post = MemoryPost(self.clock.now)
        self.language = language
        self.zone = "Europe/Paris"
        self.owner = OWNER
        self.failure = ""
        self.beat = beat
        self.chat.on_approved = self._approved
        self.post.on_answer = self._answered

    def now(self) -> datetime:
        """The moment it is."""
        return self.clock.now()

    def next_working_day(self) -> datetime:
        """Nine o'clock on the next day that is no weekend."""
        day = self.now().astimezone(PARIS) + timedelta(days=1)
        while day.weekday() > 4:
            day += timedelta(days=1)
        return day.replace(hour=9, minute=0, second=0, microsecond=0)

    def jump_days(self, days: int) -> datetime:
        """The moment so many days from now."""
        return self.now() + timedelta(days=days)

    def advance(self, moment: datetime) -> str:
        """Move the clock; the beat is whatever it was told to be."""
        self.beat()
        self.clock.advance_to(moment.astimezone(UTC))
        return self.failure

    def ready_answers(self, address: str) -> list[Json]:
        """Two ready answers."""
        promise = (
            "Bonjour,\n\nMerci pour votre rappel. Le virement de 1 240,00 € partira le lundi 30 novembre.\n\nP. Dupont"
        )
        plan = "Bonjour,\n\nPouvons-nous régler en trois fois : 413,33 € fin novembre, fin décembre et fin janvier ?"
        return [
            {"key": "promise", "label": "Promesse", "text": promise, "automatic": False},
            {"key": "plan", "label": "Échéancier", "text": plan, "automatic": False},
            {"key": "paid", "label": "Déjà payé", "text": "Bonjour, payée le 12/11.", "automatic": False},
            {"key": "dispute", "label": "Litige", "text": f"{address} : il manque deux chaises.", "automatic": False},
            {"key": "absence", "label": "Absence", "text": "Je suis absent jusqu'au 23 novembre.", "automatic": True},
        ]

    def invoices(self) -> list[str]:
        """Three open invoices."""
        return ["F-2026-014", "F-2026-009", "F-2026-021"]

    def _approved(self) -> None:
        html = f"<p style='font-family:sans-serif'>{REMINDER.replace(chr(10), '<br>')}</p><script>parent.x = 1</script>"
        sender, subject = "Inès Caradec <ines@atelier-brume.example>", "Rappel : facture F-2026-014 échue"
        self.post.put("compta@dupont.example", "INBOX", sender, subject, REMINDER, html=html)
        self.post.put("ines@atelier-brume.example", "Sent", sender, subject, REMINDER, html=html)

    def _answered(self, text: str) -> None:
        quote = {"type": "rich_text_quote", "elements": [{"type": "text", "text": text[:500]}]}
        understood = mrkdwn("Compris : *promesse de 1 240,00 € le 30 novembre 2026*.")
        blocks: list[Json] = [
            {"type": "section", "block_id": "r1", "text": mrkdwn(":speech_balloon: *Réponse de Dupont SARL*")},
            {"type": "rich_text", "block_id": "r2", "elements": [quote]},
            {"type": "section", "block_id": "r3", "text": understood},
        ]
        acts = [button("confirm", "Confirmer", "1", "primary"), button("correct", "Corriger", "1")]
        blocks.append({"type": "actions", "block_id": "r4", "elements": [*acts, button("no", "Pas une promesse", "1")]})
        self.chat.say("Réponse de Dupont SARL : promesse de 1 240,00 € le 30 novembre 2026.", blocks, self._first())

    def _first(self) -> str:
        return str(self.chat.messages[0]["ts"])


def sample(language: str = "fr", beat: Callable[[], object] = lambda: None) -> MemoryWorld:
    """The world as it stands on the first morning: two drafts, empty mailboxes."""
    world = MemoryWorld(language, beat)
    for address, name in (
        ("compta@dupont.example", "Dupont SARL"),
        ("factures@halles-rhone.example", "Les Halles du Rhône"),
        ("ap@harbour-lane.example", "Harbour Lane Ltd"),
        ("comptabilite@mairie-oullins.example", "Ville d'Oullins"),
        ("claire.morel@courriel.example", "Claire Morel"),
        ("compta@verrier.example", "Verrerie Verrier"),
        ("ines@atelier-brume.example", "Inès Caradec"),
    ):
        world.post.open(address, name)
    world.chat.say(
        "À approuver : rappel ferme, F-2026-014, Dupont SARL, 1 240,00 €",
        card("F-2026-014", "Dupont SARL", "1 240,00 €", "Rappel ferme", "d1.1"),
    )
    world.chat.say(
        "À approuver : premier rappel, F-2026-009, Les Halles du Rhône, 2 400,00 €",
        card("F-2026-009", "Les Halles du Rhône", "2 400,00 €", "Premier rappel", "d2.1"),
    )
    return world


def main() -> None:
    """Serve the sample until stopped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8900)
    parser.add_argument("--language", default="fr")
    given = parser.parse_args()
    uvicorn.run(
        application(sample(given.language, lambda: threading.Event().wait(0.8))),
        host="127.0.0.1",
        port=given.port,
        log_level="warning",
    )


if __name__ == "__main__":
    main()
