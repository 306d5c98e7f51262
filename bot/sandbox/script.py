"""The whole loop played without a person, from outside only.

Buttons and commands go to Slack's stand-in, mails by IMAP and SMTP, and the clock is moved. Each step prints what a
person would see and checks what arrived; one that fails ends the play.
"""

import email
import imaplib
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from typing import Any, TextIO

from bot.sandbox.demo import APPROVER, CHANNEL, OWNER, READER, ZONE, Demo
from bot.sandbox.telling import card_lines, told

DUPONT = "compta@maison-dupont.example"
HARBOUR = "accounts@harbour-finch.example"
OLDEST, OTHER, ENGLISH, FIRM = "F-2026-009", "F-2026-014", "F-2026-017", "F-2026-006"
Json = dict[str, Any]


class StepFailed(Exception):
    """What should have been there and was not."""


class Script:
    """Plays the loop in a demo's world; `patience` is how many seconds each thing may take."""

    def __init__(self, demo: Demo, out: TextIO | None = None, patience: float = 30) -> None:
        self.demo = demo
        self._out = out or sys.stdout
        self._patience = patience

    def play(self) -> int:
        """Every step in order; 0 when all is well, 1 when one failed."""
        steps = [
            self.drafts_are_proposed,
            self.a_stranger_to_approval_is_refused,
            self.a_draft_is_approved,
            self.the_mail_arrives_once,
            self.a_draft_is_edited,
            self.a_draft_is_postponed_and_another_skipped,
            self.the_debtor_answers,
            self.the_promise_is_recorded,
            self.the_promise_holds,
            self.the_broken_promise_is_recalled,
            self.a_payment_withdraws_the_draft,
            self.nobody_was_written_to_twice,
        ]
        began = time.monotonic()
        for number, step in enumerate(steps, start=1):
            self.say(f"\n── {number}/{len(steps)} {step.__name__.replace('_', ' ')} ── {self._moment()}")
            try:
                step()
            except StepFailed as failed:
                self.say(f"✗ {failed}")
                for refused in self.demo.chat.snapshot(OWNER)["refusals"]:
                    self.say(f"  Slack refused {refused['method']}: {refused['error']} ({refused['reason']})")
                return 1
        self.say(f"\n✓ {len(steps)} steps in {time.monotonic() - began:.0f} s")
        return 0

    # The steps, in their order.

    def drafts_are_proposed(self) -> None:
        """Overdue invoices become drafts in the channel."""
        card = self.card(OLDEST)
        self.say(*card_lines(card))
        self.until(lambda: len(self.proposed()) >= 7, "seven drafts are proposed")
        self.check(len(self.proposed()) == 7, "seven drafts, one a customer")
        self.check(any(sum_ in card["text"] for sum_ in ("1\u202f860,00", "1,860.00")), "one message for both invoices")
        for number, reason in ((FIRM, "a part-paid invoice"), (ENGLISH, "an invoice in sterling")):
            self.check(bool(self.card(number)), f"{reason} has its draft")
        for number in ("F-2026-011", "F-2026-020", "F-2026-022", "F-2026-033"):
            self.check(not self.find_card(number), f"{number} is left alone")
        self.say(*self.ask(OWNER, "pourquoi F-2026-011" if self.demo.language == "fr" else "why F-2026-011"))

    def a_stranger_to_approval_is_refused(self) -> None:
        """A colleague who may not approve presses Approve."""
        self.press(READER, self.card(OLDEST), "draft_approve")
        said = self.until(lambda: self.whispers(READER), "the refusal is said to the colleague")
        self.say(*said)
        self.check(bool(_button(self.card(OLDEST), "draft_approve")), "the draft still waits")

    def a_draft_is_approved(self) -> None:
        """One click approves; a second click is told that it comes too late."""
        card = self.card(OLDEST)
        self.approve(card)
        self.decided(card)
        late = self.demo.chat.press(OWNER, CHANNEL.id, card["ts"], "draft_approve")
        self.check(not late.ok, "a second click comes too late")

    def approve(self, card: Json) -> None:
        """The click; a test may leave it out."""
        self.press(APPROVER, card, "draft_approve")

    def the_mail_arrives_once(self) -> None:
        """The reminder is in the debtor's mailbox, with both invoices attached."""
        mail = self.received(DUPONT, 1)
        self.say(*told(mail))
        self.check(OLDEST in mail["Subject"] and "ines@atelier-brume.example" in mail["From"], "who writes, about what")
        self.check("+r." in mail["Reply-To"], "answers come back with a token")
        files = [part.get_filename() for part in mail.iter_attachments()]
        self.check(files == [f"{OLDEST}.pdf", f"{OTHER}.pdf"], "both invoices are attached", files)
        text = self.text_of(mail)
        self.check("1\u202f860,00\u00a0€" in text and "FR76 3000 6000" in text, "the amount and the bank details")
        card = self.until(lambda: self.find_card(OLDEST, "✓"), "the card says that it was sent")
        self.say(*card_lines(card))

    def a_draft_is_edited(self) -> None:
        """An edit without the amount is refused; a proper one makes a new version, which is approved."""
        card = self.card(ENGLISH)
        self.press(OWNER, card, "draft_edit")
        view = self.until(lambda: self.top_view(OWNER), "the edit window opens")
        text = next(block for block in view["blocks"] if block.get("block_id") == "text_0")["element"]["initial_value"]
        refused = self.demo.chat.submit(OWNER, {"text_0": {"text_0": "Please pay."}})
        self.check(not refused.ok, "an edit without amount and number is refused")
        self.say(*self.demo.chat.snapshot(OWNER)["views"][-1]["errors"].values())
        edited = text.replace("Kind regards", "It was good to see you in Brighton.\n\nKind regards")
        self.check(edited != text and self.demo.chat.submit(OWNER, {"text_0": {"text_0": edited}}).ok, "it is saved")
        card = self.until(lambda: self.find_card(ENGLISH, "version 2"), "the card shows the new version")
        self.press(OWNER, card, "draft_approve")
        mail = self.received(HARBOUR, 1)
        self.say(*told(mail))
        self.check(
            "Brighton" in self.text_of(mail) and "£1,450.00" in self.text_of(mail), "the words that were approved"
        )

    def a_draft_is_postponed_and_another_skipped(self) -> None:
        """Snooze from the menu, skip by a click: both cards say so."""
        firm, consumer = self.card(FIRM), self.card("F-2026-019")
        menu = _element(firm, "draft_snooze")
        value = next(option["value"] for option in menu["options"] if option["value"].endswith(":tomorrow"))
        self.press(APPROVER, firm, "draft_snooze", value)
        self.press(APPROVER, consumer, "draft_skip")
        for card in (firm, consumer):
            self.say(self.decided(card)["text"])

    def the_debtor_answers(self) -> None:
        """A promise with a date, written as a person does, in reply to the reminder."""
        day = self.promised_day()
        said = f"Bonjour,\n\nNous réglerons la totalité le {day:%d/%m/%Y}.\n\nBien cordialement,\nClaire Martin"
        self.answer(said)
        self.say("> " + said.replace("\n", "\n> "))
        card = self.until(self.reply_card, "the reply comes to Slack")
        self.say(*card_lines(card))

    def answer(self, said: str) -> None:
        """The debtor's mail, over SMTP; a test may have someone else write it."""
        box = next(box for box in self.demo.post.mailboxes() if box["address"] == DUPONT)
        self.demo.post.answer(DUPONT, box["mails"][-1]["id"], said)

    def the_promise_is_recorded(self) -> None:
        """Confirmed by one click: it stands in the promises, with its day."""
        card = self.until(self.reply_card, "the reply waits")
        self.check(bool(_button(card, "reply_confirm")), "it can be confirmed")
        self.press(APPROVER, card, "reply_confirm")
        self.say(self.decided(card, "reply_confirm")["text"])
        lines = self.ask(OWNER, "promesses" if self.demo.language == "fr" else "promises")
        self.say(*lines)
        self.check(any(OLDEST in line for line in lines), "the promise is in the list")

    def the_promise_holds(self) -> None:
        """A week later the debtor has heard nothing more, and the reason says why."""
        self.advance(self.demo.jump_days(7))
        lines = self.ask(OWNER, f"pourquoi {OLDEST}" if self.demo.language == "fr" else f"why {OLDEST}")
        self.say(*lines)
        year = str(self.promised_day().year)
        self.check(
            any(str(self.promised_day().day) in line and year in line for line in lines), "the day is the reason"
        )
        self.check(not self.find_card(OLDEST, button="draft_approve"), "no draft for what is promised")
        self.received(DUPONT, 1)

    def the_broken_promise_is_recalled(self) -> None:
        """Past the promised day and its grace, unpaid: the next draft politely recalls it, and is approved."""
        self.advance(
            datetime.combine(self.promised_day() + timedelta(days=5), datetime.min.time(), ZONE) + timedelta(hours=9)
        )
        card = self.until(lambda: self.find_card(OLDEST, button="draft_approve"), "a new draft is proposed")
        self.say(*card_lines(card))
        self.approve(card)
        mail = self.received(DUPONT, 2)
        self.say(*told(mail))
        day = f"{self.promised_day().day}\u00a0décembre 2026"
        self.check(day in self.text_of(mail), "it recalls the debtor's own day")
        first = self.fetch(DUPONT)[0]
        self.check(first["Message-ID"] in str(mail["References"]), "it is in the same thread")

    def a_payment_withdraws_the_draft(self) -> None:
        """Recorded as paid, the postponed invoice is never chased again."""
        card = self.until(lambda: self.find_card(FIRM, button="draft_approve"), "the postponed draft is back")
        lines = self.ask(OWNER, f"payée {FIRM}" if self.demo.language == "fr" else f"paid {FIRM}")
        self.say(*lines)
        self.say(self.decided(card)["text"])

    def nobody_was_written_to_twice(self) -> None:
        """Every mailbox holds what was approved, and nothing else."""
        wanted = {DUPONT: 2, HARBOUR: 1}
        for box in self.demo.post.mailboxes():
            inbox = [mail for mail in box["mails"] if mail["folder"] == "INBOX"]
            if box["address"] != "ines@atelier-brume.example":
                expected = wanted.get(box["address"], 0)
                self.check(len(inbox) == expected, f"{box['address']} has {expected} mail(s)", len(inbox))
            ids = [mail["message_id"] for mail in inbox]
            if len(ids) != len(set(ids)):
                raise StepFailed(f"{box['address']} has a mail twice: {ids}")

    # What the steps are made of.

    def promised_day(self) -> date:
        """The Friday a little more than two weeks after the beginning."""
        return date(2026, 12, 4)

    def say(self, *lines: object) -> None:
        """Print."""
        for line in lines:
            print(line, file=self._out, flush=True)

    def check(self, found: bool, what: str, instead: object = None) -> None:  # noqa: FBT001 - the thing that is checked
        """Raise StepFailed, with what there is `instead`, unless it is so."""
        if not found:
            raise StepFailed(what if instead is None else f"{what}, but: {instead}")
        self.say(f"✓ {what}")

    def until(self, look: Callable[[], Any], what: str) -> Any:  # noqa: ANN401 - whatever was looked for
        """Look again at each change until something is there."""
        deadline = time.monotonic() + self._patience
        while True:
            revision = self.demo.chat.revision
            found = look()
            if found:
                return found
            left = deadline - time.monotonic()
            if left <= 0:
                raise StepFailed(what)
            self.demo.chat.wait_change(revision, min(left, 0.5))

    def _moment(self) -> str:
        return self.demo.now().astimezone(ZONE).strftime("%Y-%m-%d %H:%M")

    def messages(self) -> list[Json]:
        """What stands in the channel."""
        return self.demo.chat.messages(CHANNEL.id)

    def proposed(self) -> list[Json]:
        """The cards that wait for approval."""
        return [message for message in self.messages() if _button(message, "draft_approve")]

    def find_card(self, number: str, also: str = "", button: str = "") -> Json | None:
        """The newest card that names an invoice, holds some more text and has a button."""
        for message in reversed(self.messages()):
            whole = f"{message['text']} {message['blocks']}"
            if number in whole and also in whole and (not button or _button(message, button)):
                return message
        return None

    def card(self, number: str) -> Json:
        """The card of an invoice, waited for."""
        found: Json = self.until(lambda: self.find_card(number), f"there is a card for {number}")
        return found

    def card_at(self, ts: str) -> Json:
        """One card as it stands now."""
        return next(message for message in self.messages() if message["ts"] == ts)

    def decided(self, card: Json, button: str = "draft_approve") -> Json:
        """A card once it has lost its buttons."""
        ts = card["ts"]
        self.until(lambda: not _button(self.card_at(ts), button), "the card loses its buttons")
        return self.card_at(ts)

    def reply_card(self) -> Json | None:
        """The newest card of a reply that waits."""
        waiting = [message for message in self.messages() if _button(message, "reply_correct")]
        return waiting[-1] if waiting else None

    def press(self, user: str, card: Json, action: str, value: str | None = None) -> None:
        """A click in Slack."""
        outcome = self.demo.chat.press(user, CHANNEL.id, card["ts"], action, value)
        self.check(outcome.ok, f"{action} is pressed", outcome.error)

    def ask(self, user: str, text: str) -> list[str]:
        """`/relance …`, and the private answer."""
        before = len(self.demo.chat.snapshot(user)["ephemerals"])
        self.say(f"/relance {text}")
        outcome = self.demo.chat.command(user, text)
        if not outcome.ok:
            raise StepFailed(outcome.error)
        found = self.until(lambda: self.demo.chat.snapshot(user)["ephemerals"][before:], "an answer")
        return [line for whisper in found for line in whisper["text"].splitlines()]

    def whispers(self, user: str) -> list[str]:
        """What was said to this person alone."""
        return [whisper["text"] for whisper in self.demo.chat.snapshot(user)["ephemerals"]]

    def top_view(self, user: str) -> Json | None:
        """The window in front of this person."""
        views = self.demo.chat.snapshot(user)["views"]
        return views[-1]["view"] if views else None

    def advance(self, moment: datetime) -> None:
        """Move the clock, and wait for the beat."""
        problem = self.demo.advance(moment)
        self.check(not problem, f"it is {self._moment()}", problem)

    def received(self, address: str, count: int) -> EmailMessage:
        """The newest of exactly so many mails in a debtor's INBOX, read by IMAP."""
        mails: list[EmailMessage] = self.until(
            lambda: found if len(found := self.fetch(address)) >= count else None, f"{count} mail(s) for {address}"
        )
        self.check(len(mails) == count, f"{address} has {count} mail(s)", len(mails))
        return mails[-1]

    def fetch(self, address: str) -> list[EmailMessage]:
        """A debtor's INBOX, over IMAP."""
        with imaplib.IMAP4("127.0.0.1", self.demo.post.imap_port) as box:
            box.login(address, f"demo-{address}")
            box.select("INBOX", readonly=True)
            numbers = box.search(None, "ALL")[1][0].split()
            parts = [box.fetch(number, "(BODY.PEEK[])")[1][0] for number in numbers]
        raws = [part[1] for part in parts if isinstance(part, tuple)]
        return [email.message_from_bytes(raw, policy=default) for raw in raws]

    @staticmethod
    def text_of(mail: EmailMessage) -> str:
        """The text part."""
        part = mail.get_body(("plain",))
        return part.get_content() if part else ""


def _elements(message: Mapping[str, Any]) -> list[Json]:
    return [element for block in message["blocks"] for element in block.get("elements", []) if "action_id" in element]


def _element(message: Mapping[str, Any], action: str) -> Json:
    return next(element for element in _elements(message) if element["action_id"] == action)


def _button(message: Mapping[str, Any], action: str) -> bool:
    return any(element["action_id"] == action for element in _elements(message))
