"""Where the stories play: a world with Relance in it, and the hands and eyes of its people.

It is the product itself, with its own adapters and its own store; only the addresses and the clock are the story's.
"""

import dataclasses
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from bot.domain.dunning import Because
from bot.domain.ledger import Entry, Invoice
from bot.sandbox.demo import SAMPLES
from bot.settings import Settings, load
from bot.usecases import asking
from bot.usecases.importing import ImportReport
from bot.usecases.records import PromiseView
from bot.wiring import Program, open_program
from bot.wiring.product import Product
from tests.stories.world import (
    ALICE,
    CHANNEL,
    CREDITOR,
    MOULIN,
    PARIS,
    PATIENCE,
    TUESDAY_17_NOVEMBER,
    Bill,
    Debtor,
    World,
)
from tests.usecases.world import new_store

R = TypeVar("R")
Json = dict[str, Any]

BEAT_SECONDS = 0.1


class Stage(AbstractContextManager["Stage"]):
    """A world with Relance in it, and the hands and eyes of the people of a story."""

    def __init__(
        self, folder: Path, begins: datetime = TUESDAY_17_NOVEMBER, environ: Mapping[str, str] | None = None
    ) -> None:
        self.folder = folder
        self.world = World(begins)
        self.chat, self.post = self.world.chat, self.world.post
        new_store(folder).dispose()
        self.settings = self._settings({**self.world.addresses, **(environ or {})})
        self.program = self._open()
        self._product: Product | None = None

    def _settings(self, environ: Mapping[str, str]) -> Settings:
        wanted = {
            "DATABASE_URL": f"sqlite:///{self.folder / 'relance.db'}",
            "RELANCE_CONFIG": str(SAMPLES / "config"),
            **environ,
        }
        found = load(wanted, self.folder)
        return dataclasses.replace(found, company=found.company.model_copy(update={"beat_seconds": BEAT_SECONDS}))

    def _open(self) -> Program:
        return open_program({"LANG": "fr"}, self.folder, clock=self.world.clock, settings=self.settings)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.relance_stops()
        self.program.store.dispose()
        self.world.stop()

    # Relance itself

    @property
    def product(self) -> Product:
        """Relance at work."""
        assert self._product is not None
        return self._product

    def self_test(self) -> list[str]:
        """What Relance finds wrong with the world before it starts, a sentence each."""
        self._product = Product(self.program)
        return self._product.check()

    def relance_starts(self, *, waits: bool = True) -> Self:
        """Relance is started; with `waits` it has done what was due."""
        self._product = self._product or Product(self.program)
        self._product.start()
        if waits:
            assert self.chat.wait_connected(PATIENCE)
            self.settle()
        return self

    def relance_stops(self) -> None:
        """Relance is stopped, if it runs."""
        if self._product is not None:
            self._product.stop()
            self._product = None

    def settle(self) -> None:
        """Wait until Relance has done everything that is due now."""
        assert self.product.settle(PATIENCE), "Relance is still busy"

    def until(self, look: Callable[[], R | None], what: str) -> R:
        """Look again whenever something changes in Slack, until there is something to see."""
        limit = monotonic() + PATIENCE
        while True:
            revision = self.chat.revision
            found = look()
            if found:
                return found
            assert monotonic() < limit, f"waited in vain: {what}"
            self.chat.wait_change(revision, 0.2)

    def is_set_up(self, **environ: str) -> None:
        """Someone changes the settings; they count from the next start on."""
        self.relance_stops()
        self.program.store.dispose()
        self.settings = self._settings({**self.world.addresses, **environ})
        self.program = self._open()

    def disk_is_full(self) -> None:
        """From now on the database finds no room to grow."""
        with self.program.store.read() as unit:
            pages = unit.journal._session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        self._limit(f"PRAGMA max_page_count = {pages}")

    def disk_has_room(self) -> None:
        """Someone has freed some space."""
        self._limit("PRAGMA max_page_count = 1000000")

    def _limit(self, pragma: str) -> None:
        engine = self.program.store._reader

        def limit(connection: sqlite3.Connection, _record: object) -> None:
            connection.execute(pragma)

        event.listen(engine, "connect", limit)
        engine.dispose()  # every connection from now on is a new one, which knows the limit

    def writes_fail(self) -> None:
        """From now on nothing can be written, not even where there is room."""
        event.listen(self.program.store._reader, "before_cursor_execute", _no_room)

    def writes_work(self) -> None:
        """Whatever it was is mended."""
        event.remove(self.program.store._reader, "before_cursor_execute", _no_room)

    # Time

    def at(self, day: int, month: int, hour: int, minute: int = 0, year: int = 2026) -> None:
        """It becomes this moment in Paris, and Relance does what is due."""
        moment = datetime.combine(date(year, month, day), time(hour, minute), tzinfo=PARIS)
        self.world.clock.advance_to(moment)
        if self._product is not None:
            self.settle()

    def morning(self, day: int, month: int, year: int = 2026) -> None:
        """Nine o'clock of this day."""
        self.at(day, month, 9, year=year)

    def later(self, minutes: int) -> None:
        """So many minutes go by."""
        self.world.clock.advance_to(self.world.clock.now() + timedelta(minutes=minutes))
        self.settle()

    @property
    def today(self) -> date:
        """The day it is."""
        return self.world.clock.now().astimezone(PARIS).date()

    # The creditor's books

    def imported(self, *bills: Bill) -> ImportReport:
        """The creditor imports a file of invoices, and Relance does what follows."""
        path = self.folder / "factures.csv"
        path.write_text("\n".join([Bill.HEADINGS, *(bill.line() for bill in bills)]) + "\n", encoding="utf-8-sig")
        report = self.program.import_files([path], None, "Inès Caradec")
        if self._product is not None:
            self.settle()
        return report

    def invoice(self, number: str) -> Invoice:
        """An invoice as the books have it."""
        return asking.invoice(self.program.office, number).invoice

    def why(self, number: str) -> Because:
        """Why this invoice's customer hears from us today, or does not."""
        decision = asking.why(self.program.office, number).decision
        assert decision is not None, f"{number} is decided about no more"
        return decision.because

    def promises(self, debtor: Debtor = MOULIN) -> list[PromiseView]:
        """The promises of a customer, running or not, by day."""
        return list(asking.customer_card(self.program.office, debtor.name).promises)

    def journal(self, debtor: Debtor = MOULIN) -> list[Entry]:
        """What happened to a customer."""
        return asking.timeline(self.program.office, debtor.name)[1]

    def happened(self, debtor: Debtor = MOULIN) -> list[str]:
        """What kinds of things happened to a customer, in their order."""
        return [entry.kind for entry in self.journal(debtor)]

    # Slack

    def cards(self) -> list[Json]:
        """The messages of the channel, oldest first."""
        return self.chat.messages(CHANNEL)

    def card(self, number: str) -> Json:
        """The newest card that names an invoice."""
        found = self.find(number)
        assert found, f"there is no card for {number}"
        return found

    def find(self, number: str) -> Json | None:
        """The newest card that names an invoice, if there is one."""
        return next((card for card in reversed(self.cards()) if number in f"{card['text']}{card['blocks']}"), None)

    def waits(self, number: str) -> bool:
        """Whether a draft about this invoice waits for approval."""
        return any(has(card, "draft_approve") and number in f"{card['text']}{card['blocks']}" for card in self.cards())

    def draft(self, number: str) -> Json:
        """The card of the draft about this invoice that waits for approval."""
        waiting = [card for card in self.cards() if has(card, "draft_approve")]
        return next(card for card in waiting if number in f"{card['text']}{card['blocks']}")

    def reply_cards(self) -> list[Json]:
        """The cards of the replies that wait for a person."""
        return [card for card in self.cards() if has(card, "reply_read")]

    def reply(self) -> Json:
        """The card of the one reply that waits."""
        (card,) = self.reply_cards()
        return card

    def press(self, user: str, card: Json, action: str, value: str | None = None) -> Json:
        """Someone presses a button that changes the card; gives the card as it stands then."""
        outcome = self.chat.press(user, CHANNEL, card["ts"], action, value)
        assert outcome.ok, outcome.error
        after = self.until(lambda: self._changed(card), f"{action} changes the card")
        self.settle()
        return self._changed(card) or after

    def _changed(self, card: Json) -> Json | None:
        now = next(message for message in self.cards() if message["ts"] == card["ts"])
        return now if now["blocks"] != card["blocks"] else None

    def press_in_vain(self, user: str, card: Json, action: str) -> str:
        """Someone presses a button and is refused, which is said to them alone."""
        before = len(self.told(user))
        assert self.chat.press(user, CHANNEL, card["ts"], action).ok
        said = self.until(lambda: self.told(user)[before:], "a refusal is said")
        self.settle()
        return said[0]

    def approve(self, number: str, by: str = ALICE) -> Json:
        """Someone approves the draft about this invoice."""
        return self.press(by, self.draft(number), "draft_approve")

    def postpone(self, number: str, to: str, by: str = ALICE) -> Json:
        """Someone postpones the draft: `tomorrow`, `monday` or `week`."""
        card = self.draft(number)
        menu = next(element for element in elements(card) if element["action_id"] == "draft_snooze")
        value = next(option["value"] for option in menu["options"] if option["value"].endswith(f":{to}"))
        return self.press(by, card, "draft_snooze", value)

    def told(self, user: str) -> list[str]:
        """What was said to one person alone."""
        return [whisper["text"] for whisper in self.chat.snapshot(user)["ephemerals"]]

    def types(self, user: str, words: str) -> str:
        """Someone types `/relance …`; gives the private answer, and Relance does what follows."""
        before = len(self.told(user))
        assert self.chat.command(user, words).ok
        said = "\n".join(self.until(lambda: self.told(user)[before:], "an answer"))
        self.settle()
        return said

    def window(self, user: str) -> Json:
        """The window in front of a person."""
        view: Json = self.until(lambda: self.chat.snapshot(user)["views"], "a window opens")[-1]["view"]
        return view

    def opens(self, user: str, card: Json, action: str) -> Json:
        """Someone presses a button that opens a window; gives the window."""
        assert self.chat.press(user, CHANNEL, card["ts"], action).ok
        return self.window(user)

    # The post

    def mails(self, debtor: Debtor = MOULIN) -> list[Json]:
        """What a debtor has received, oldest first."""
        return [mail for mail in self._box(debtor.email) if mail["folder"] == "INBOX"]

    def sent_copies(self) -> list[Json]:
        """What the creditor finds among the sent mails."""
        return [mail for mail in self._box(CREDITOR) if mail["folder"] == "Sent"]

    def _box(self, address: str) -> list[Json]:
        found: list[Json] = next(box for box in self.post.mailboxes() if box["address"] == address)["mails"]
        return found

    def answers(self, text: str, debtor: Debtor = MOULIN, *, automatic: bool = False) -> None:
        """The debtor answers our last mail, and Relance reads it."""
        self.post.answer(debtor.email, self.mails(debtor)[-1]["id"], text, automatic=automatic)
        self.settle()


def _no_room(_connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object) -> None:
    if statement.startswith(("INSERT", "UPDATE", "DELETE")):
        raise OperationalError(statement, parameters, sqlite3.OperationalError("database or disk is full"))


def elements(card: Json) -> list[Json]:
    """Everything in a card that can be pressed."""
    rows = [element for block in card["blocks"] for element in block.get("elements", [])]
    rows += [block["accessory"] for block in card["blocks"] if "accessory" in block]
    return [element for element in rows if "action_id" in element]


def has(card: Json, action: str) -> bool:
    """Whether a card has this button."""
    return any(element["action_id"] == action for element in elements(card))


def buttons(card: Json) -> set[str]:
    """What can be pressed on a card."""
    return {element["action_id"] for element in elements(card)}
