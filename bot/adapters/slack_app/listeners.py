"""Bolt listeners: ack, parse, one use case, answer. Nothing slow happens in them: what can wait goes to the errands.

The database decides every press: who comes second is told who was first. Slack may deliver a press twice, so nothing
here depends on hearing it once.
"""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.adapters.slack_app.answering import TROUBLE, Answering
from bot.adapters.slack_app.errands import Errands
from bot.adapters.slack_app.heard import Heard
from bot.adapters.slack_blocks import draft_card as d
from bot.adapters.slack_blocks import modals as m
from bot.adapters.slack_blocks import reply_card as r
from bot.adapters.slack_blocks.home import home_view
from bot.adapters.slack_blocks.parts import Block, summary
from bot.adapters.slack_blocks.unasked import TAKE_BACK
from bot.adapters.understood import understood
from bot.adapters.words import Words
from bot.domain.ledger import CustomerType, Person
from bot.domain.lifecycle import DraftEvent
from bot.usecases import approving, paying, publishing, recording
from bot.usecases.checking import check_approver, person
from bot.usecases.ports import Chat, DeliveryError, Office, StoreError
from bot.usecases.records import BadField, RefusalCode, Refused, Seen
from bot.usecases.unasked import take_back

log = logging.getLogger(__name__)

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Desk:
    """What every listener needs."""

    office: Office
    chat: Chat
    client: WebClient
    answering: Answering
    cards: Errands
    answers: Errands
    heard: Heard


def register(app: App, desk: Desk) -> None:
    """Tie every action, window, command and event to what it does."""
    for action in (d.APPROVE, d.SKIP, d.WAKE, d.ACCEPTED, d.RESEND, d.RETRY, d.ABANDON):
        app.action(action)(_Draft(desk))
    app.action(d.SNOOZE)(_Snooze(desk))
    app.action(d.EDIT)(_Open(desk, _edit))
    app.action(d.SHOW)(_Open(desk, _show))
    for action in (r.CONFIRM, r.NOT_PROMISE, r.DISPUTED, r.PAUSED, r.HANDLED, TAKE_BACK):
        app.action(action)(_Reply(desk))
    app.action(r.CORRECT)(_Open(desk, _correct))
    app.action(r.RECORD)(_Open(desk, _record))
    app.action(r.READ)(_Open(desk, _read))
    app.view(m.EDIT_VIEW)(_Edited(desk))
    app.view(m.SNOOZE_VIEW)(_Snoozed(desk))
    app.view(m.CORRECT_VIEW)(_Corrected(desk))
    app.view(m.RECORD_VIEW)(_Recorded(desk))
    app.command("/relance")(_Typed(desk))
    app.event("app_home_opened")(_Home(desk))
    app.action(re.compile(".*"))(_ignore)


def _ignore(ack: Ack) -> None:
    """A press on something that does nothing, such as a menu of an old card."""
    ack()


class _Listener:
    """What all listeners share: who pressed, what is said to them, which cards follow."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def guarded(self, body: Body, act: Callable[[Person], None], card: tuple[str, int] | None = None) -> None:
        """Do something, once, for the person who pressed; a refusal is told to them alone, the card shown anew."""
        self.desk.heard.once(str(body.get("trigger_id", "")), lambda: self._follow(body, act, card))

    def _follow(self, body: Body, act: Callable[[Person], None], card: tuple[str, int] | None) -> None:
        user = str(body["user"]["id"])
        try:
            if card:
                self.adopt(body, *card)
            act(person(self.desk.office, user))
        except Refused as refused:
            self.tell(body, user, self.words(user).refused(refused))
        except (StoreError, DeliveryError, SlackClientError) as error:
            log.warning("a press could not be followed: %s", error)
            self.tell(body, user, self.words(user).t(TROUBLE))
        except Exception:
            log.exception("a press could not be followed")
            self.tell(body, user, self.words(user).t(TROUBLE))
        if card:
            self.refresh(*card)

    def submitted(self, ack: Ack, body: Body, field: str, act: Callable[[Person], object]) -> None:
        """Do what a window asks and close it, or say at its fields what is wrong; `field` takes what fits no other."""
        user = str(body["user"]["id"])
        words, errors = self.words(user), {}
        try:
            act(person(self.desk.office, user))
        except approving.BadEdit as bad:
            errors = m.edit_errors(words, bad.problems)
        except BadField as bad:
            errors = {bad.field: words.refused(bad)}
        except Refused as refused:
            errors = {field: words.refused(refused)}
        except Exception:
            log.exception("a window could not be followed")
            errors = {field: words.t(TROUBLE)}
        if errors:
            ack(response_action="errors", errors=errors)
        else:
            ack()

    def words(self, user: str) -> Words:
        """The words of this person's language."""
        return self.desk.answering.words(user)

    def adopt(self, body: Body, kind: str, subject: int) -> None:
        """A card that was posted but not remembered, because we died between the two, is remembered now."""
        container = body.get("container", {})
        if container.get("type") == "message" and not container.get("is_ephemeral"):
            with self.desk.office.store.write() as unit:
                unit.cards.add(kind, subject, container["channel_id"], container["message_ts"], 0)

    def refresh(self, kind: str, subject: int) -> None:
        """Show what it is now on every card of it, soon."""
        desk = self.desk
        desk.cards.add(lambda: publishing.refresh(desk.office, desk.chat, kind, subject))

    def tell(self, body: Body, user: str, text: str) -> None:
        """Say something to one person, soon."""
        channel = (body.get("channel") or {}).get("id") or user
        client = self.desk.client
        private = channel.startswith("D") or channel == user

        def say() -> None:
            if private:
                client.chat_postMessage(channel=user, text=summary(text))
            else:
                client.chat_postEphemeral(channel=channel, user=user, text=summary(text))

        self.desk.answers.add(say)


def _seen(value: str) -> Seen:
    """The draft and version in a button's value. Raises Refused when it is not ours."""
    parts = value.split(":")
    if len(parts) < 2 or not all(part.isdigit() for part in parts[:2]):
        raise Refused(RefusalCode.NO_DRAFT)
    return Seen(int(parts[0]), int(parts[1]))


_SETTLED = {
    d.ACCEPTED: DraftEvent.ACCEPTED,
    d.RESEND: DraftEvent.RESEND,
    d.RETRY: DraftEvent.RETRY,
    d.ABANDON: DraftEvent.ABANDON,
}


class _Draft(_Listener):
    """Approve, skip, or settle what became of a draft."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Acknowledge, decide."""
        ack()
        action = body["actions"][0]
        seen, office = _seen(action["value"]), self.desk.office

        def act(by: Person) -> None:
            if action["action_id"] == d.APPROVE:
                approving.approve(office, seen, by)
            elif action["action_id"] == d.SKIP:
                approving.skip(office, seen, by)
            elif action["action_id"] == d.WAKE:
                approving.wake(office, seen, by)
            else:
                approving.settle_unknown(office, seen, by, _SETTLED[action["action_id"]])

        self.guarded(body, act, (publishing.DRAFT, seen.draft))


class _Snooze(_Listener):
    """Postpone to a day of the menu, or open the window that asks for one."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Acknowledge, decide."""
        ack()
        value = str(body["actions"][0]["selected_option"]["value"])
        seen, choice, today = _seen(value), value.split(":")[2], self.desk.office.today()
        days = {
            "tomorrow": today + timedelta(days=1),
            "monday": today + timedelta(days=7 - today.weekday()),
            "week": today + timedelta(days=7),
        }

        def act(by: Person) -> None:
            if choice in days:
                approving.snooze(self.desk.office, seen, by, days[choice])
                return
            check_approver(self.desk.office, by)
            view = m.snooze_modal(self.words(by.slack_id), f"{seen.draft}:{seen.version}", days["tomorrow"])
            self.desk.client.views_open(trigger_id=body["trigger_id"], view=view)

        self.guarded(body, act, (publishing.DRAFT, seen.draft))


class _Open(_Listener):
    """Open a window that is built from what is in the database now."""

    def __init__(self, desk: Desk, build: Callable[[Desk, Words, Person, str], Block]) -> None:
        super().__init__(desk)
        self._build = build

    def __call__(self, ack: Ack, body: Body) -> None:
        """Acknowledge, open."""
        ack()
        value = str(body["actions"][0]["value"])

        def act(by: Person) -> None:
            view = self._build(self.desk, self.words(by.slack_id), by, value)
            self.desk.client.views_open(trigger_id=body["trigger_id"], view=view)

        self.guarded(body, act)


def _edit(desk: Desk, words: Words, by: Person, value: str) -> Block:
    check_approver(desk.office, by)
    return m.edit_modal(words, approving.for_edit(desk.office, _seen(value)))


def _show(desk: Desk, words: Words, by: Person, value: str) -> Block:
    with desk.office.store.read() as unit:
        draft = unit.drafts.load(_seen(value).draft)
        if unit.ledger.customer(draft.customer).type is CustomerType.CONSUMER:
            check_approver(desk.office, by)
    return m.show_modal(words, draft)


def _correct(desk: Desk, words: Words, by: Person, value: str) -> Block:
    check_approver(desk.office, by)
    with desk.office.store.read() as unit:
        reply = unit.inbound.load(int(value))
        book = recording.open_book(unit, reply.customer)
    return m.correct_modal(words, reply, book)


def _record(desk: Desk, words: Words, by: Person, value: str) -> Block:
    check_approver(desk.office, by)
    with desk.office.store.read() as unit:
        reply = unit.inbound.load(int(value))
        book = recording.open_book(unit, reply.customer)
    return m.record_modal(words, reply, book, desk.office.today())


def _read(desk: Desk, words: Words, by: Person, value: str) -> Block:
    with desk.office.store.read() as unit:
        view = publishing.reply_view(unit, unit.inbound.load(int(value)))
    if view.customer and view.customer.type is CustomerType.CONSUMER:
        check_approver(desk.office, by)
    return m.read_modal(words, view.reply, understood(r.told_of(words, view, private=False)))


class _Reply(_Listener):
    """Confirm what was understood, or deal with a reply otherwise."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Acknowledge, decide."""
        ack()
        action = body["actions"][0]
        reply = int(action["value"])

        def act(by: Person) -> None:
            if action["action_id"] == r.CONFIRM:
                recording.confirm(self.desk.office, reply, by)
            elif action["action_id"] == TAKE_BACK:
                take_back(self.desk.office, reply, by)
            else:
                decision = action["action_id"].removeprefix("reply_")
                recording.decide_reply(self.desk.office, reply, by, decision)

        self.guarded(body, act, (publishing.REPLY, reply))


class _Edited(_Listener):
    """The edit window was submitted."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Save, or say field by field what is wrong."""
        view = body["view"]
        values, seen = view["state"]["values"], _seen(view["private_metadata"])
        subject = values["subject"]["subject"]["value"] or ""
        self.submitted(
            ack, body, "subject", lambda by: approving.edit(self.desk.office, seen, by, subject, m.text_of(values))
        )
        self.refresh(publishing.DRAFT, seen.draft)


class _Snoozed(_Listener):
    """The window that asks for a day was submitted."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Postpone, or say what is wrong."""
        view = body["view"]
        seen, day = _seen(view["private_metadata"]), view["state"]["values"]["day"]["day"]["selected_date"]
        self.submitted(
            ack, body, "day", lambda by: approving.snooze(self.desk.office, seen, by, date.fromisoformat(day))
        )
        self.refresh(publishing.DRAFT, seen.draft)


class _Corrected(_Listener):
    """The window that notes a promise was submitted."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Record, or say field by field what is wrong."""
        view = body["view"]
        reply, values = int(view["private_metadata"]), view["state"]["values"]
        chosen = values["invoices"]["invoices"]["selected_options"] if "invoices" in values else []
        numbers = [option["value"] for option in chosen]
        day = values["day"]["day"]["selected_date"]
        amounts = (values["amount"]["amount"]["value"] or "", values["more"]["more"]["value"] or "")
        self.submitted(
            ack,
            body,
            "day",
            lambda by: recording.correct(self.desk.office, reply, by, numbers, date.fromisoformat(day), *amounts),
        )
        self.refresh(publishing.REPLY, reply)


class _Recorded(_Listener):
    """The window that records payments was submitted."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Record, or say field by field what is wrong."""
        view = body["view"]
        reply, values = int(view["private_metadata"]), view["state"]["values"]
        day = date.fromisoformat(values["day"]["day"]["selected_date"])
        amounts = {
            name.removeprefix(m.PAID_BOX): held[name]["value"] or ""
            for name, held in values.items()
            if name.startswith(m.PAID_BOX)
        }
        self.submitted(ack, body, "day", lambda by: paying.pay_as_said(self.desk.office, reply, by, amounts, day))
        self.refresh(publishing.REPLY, reply)


class _Typed(_Listener):
    """`/relance …`: a private answer, at once."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Answer within the acknowledgement."""
        user, text = str(body["user_id"]), str(body.get("text", ""))
        answer = self.desk.heard.once(str(body.get("trigger_id", "")), lambda: self.desk.answering.answer(user, text))
        ack(text=answer.text, blocks=answer.blocks, response_type="in_channel" if answer.public else "ephemeral")


class _Home(_Listener):
    """The Home tab was opened."""

    def __call__(self, ack: Ack, body: Body) -> None:
        """Publish it, soon."""
        ack()
        event = body["event"]
        if event.get("tab", "home") == "home":
            user, desk, words = str(event["user"]), self.desk, self.words(str(event["user"]))

            def publish() -> None:
                desk.client.views_publish(user_id=user, view=home_view(words, desk.office, user))

            desk.answers.add(publish)
