"""What stands in the workspace: messages, ephemerals, views, triggers, uploads. One lock guards it all.

Every method expects that the caller holds `changed` (a Condition on a re-entrant lock, so the methods may nest);
whatever a person or a program could notice ends with `touch()`, which wakes those who wait for a change.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.sandbox.chat import elements
from bot.sandbox.chat.model import (
    BOT_NAME,
    BOT_USER,
    MOST_REFUSALS,
    MOST_TOASTS,
    MOST_VIEWS,
    RESPONSE_LIFE,
    RESPONSE_USES,
    ChatChannel,
    ChatPerson,
    Ephemeral,
    Json,
    Message,
    RefusedError,
    ResponseUrl,
    Trigger,
    Upload,
    View,
    moment_of,
)

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


class State:
    """The workspace. `now` gives its time; `trigger_seconds` is how long a trigger_id lives (monotonic)."""

    def __init__(
        self,
        now: Callable[[], datetime],
        people: Sequence[ChatPerson],
        channels: Sequence[ChatChannel],
        *,
        trigger_seconds: float,
        scopes: Collection[str] | None,
    ) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.now = now
        self.people = {person.id: person for person in people}
        self.channels = {channel.id: channel for channel in channels}
        self.messages: dict[str, dict[str, Message]] = {channel.id: {} for channel in channels}
        self.ephemerals: dict[str, list[Ephemeral]] = {person.id: [] for person in people}
        self.stacks: dict[str, list[View]] = {person.id: [] for person in people}
        self.homes: dict[str, View] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.uploads: dict[str, Upload] = {}
        self.tickets: set[str] = set()
        self.toasts: dict[str, deque[Json]] = {person.id: deque(maxlen=MOST_TOASTS) for person in people}
        self.refusals: deque[Json] = deque(maxlen=MOST_REFUSALS)
        self.failures: dict[str, list[tuple[str, int]]] = {}
        self.scopes = scopes
        self.scopes_used: set[str] = set()
        self.trigger_seconds = trigger_seconds
        self.base_url = ""
        self.revision = 0
        self._made = 0
        self._last = datetime.min.replace(tzinfo=now().tzinfo)

    # Names and times

    def touch(self) -> None:
        """Something changed that can be seen."""
        self.revision += 1
        self.changed.notify_all()

    def new_id(self, prefix: str = "", width: int = 5) -> str:
        """A fresh id of `width` letters and digits after the prefix."""
        self._made += 1
        number, letters = self._made, ""
        while number or len(letters) < width:
            number, digit = divmod(number, len(_DIGITS))
            letters = _DIGITS[digit] + letters
        return prefix + letters

    def new_ts(self) -> str:
        """A Slack timestamp of now; no two are the same, later ones are greater."""
        moment = max(self.now(), self._last + timedelta(microseconds=1))
        self._last = moment
        return f"{int(moment.timestamp())}.{moment.microsecond:06d}"

    # Faults, refusals, toasts

    def refuse(self, method: str, refusal: RefusedError) -> None:
        """Remember a refused call for the page."""
        entry = {"method": method, "error": refusal.error, "reason": refusal.reason, "time": self.now().isoformat()}
        self.refusals.append(entry)
        self.touch()

    def toast(self, user: str, text: str) -> None:
        """Show an error to a person."""
        self._made += 1
        self.toasts[user].append({"id": self._made, "text": text, "time": self.now().isoformat()})
        self.touch()

    def fail_when_ordered(self, method: str) -> None:
        """Raise the refusal that a test ordered for the next call of this method."""
        waiting = self.failures.get(method)
        if waiting:
            error, retry_after = waiting.pop(0)
            raise RefusedError(error, retry_after=retry_after) if error == "ratelimited" else RefusedError(error)

    # Channels

    def channel(self, name: object, *, membership: bool = True) -> ChatChannel:
        """The channel with this id or name; a person's id opens the direct messages. Refuses what Slack refuses."""
        wanted = str(name or "")
        if wanted in self.people:
            return self.direct(wanted)
        for channel in self.channels.values():
            if wanted == channel.id or (wanted.removeprefix("#") == channel.name and not channel.person):
                if membership and not channel.has_app:
                    raise RefusedError("not_in_channel")
                return channel
        raise RefusedError("channel_not_found")

    def direct(self, user: str) -> ChatChannel:
        """The direct messages between the app and this person."""
        known = f"D{user[1:]}"
        if known not in self.channels:
            self.channels[known] = ChatChannel(id=known, name="directmessage", is_private=True, person=user)
            self.messages[known] = {}
        return self.channels[known]

    def name_of(self, user: str) -> str:
        """The name shown beside a message."""
        return BOT_NAME if user == BOT_USER else self.people[user].name

    # Messages

    def post(
        self,
        channel: ChatChannel,
        text: str,
        blocks: Sequence[Json],
        *,
        thread_ts: str | None = None,
        user: str = BOT_USER,
        files: Iterable[Json] = (),
        metadata: Json | None = None,
    ) -> Message:
        """Put a message into a channel. A reply to a reply goes to the thread of its parent."""
        held = self.messages[channel.id]
        if thread_ts is not None:
            parent = held.get(thread_ts)
            if parent is None:
                raise RefusedError("thread_not_found")
            thread_ts = parent.thread_ts or parent.ts
        message = Message(
            channel=channel.id,
            ts=self.new_ts(),
            user=user,
            text=text,
            blocks=elements.with_ids(blocks, self.new_id),
            thread_ts=thread_ts,
            files=list(files),
            metadata=metadata,
        )
        held[message.ts] = message
        self.touch()
        return message

    def own_message(self, channel: ChatChannel, ts: str, refusal: str) -> Message:
        """The app's own message, or the refusal: nobody changes an ephemeral or another's words."""
        message = self.messages[channel.id].get(ts)
        if message is None or message.deleted:
            is_ephemeral = any(ts == each.id for held in self.ephemerals.values() for each in held)
            raise RefusedError(refusal if is_ephemeral else "message_not_found")
        if message.user != BOT_USER:
            raise RefusedError(refusal)
        return message

    def update(self, message: Message, text: str, blocks: Sequence[Json] | None, metadata: Json | None) -> Message:
        """Change a message. Text without blocks takes the blocks away and shows "edited"; blocks do not."""
        changed = replace(
            message,
            text=text,
            blocks=elements.with_ids(blocks or [], self.new_id),
            edited_ts=message.edited_ts if blocks else self.new_ts(),
            metadata=metadata if metadata is not None else message.metadata,
        )
        self.messages[message.channel][message.ts] = changed
        self.touch()
        return changed

    def delete(self, message: Message) -> None:
        """Take a message away; where replies hang on it, its place stays, empty."""
        held = self.messages[message.channel]
        if any(each.thread_ts == message.ts for each in held.values()):
            held[message.ts] = replace(message, text="", blocks=[], files=[], metadata=None, deleted=True)
        else:
            del held[message.ts]
        self.touch()

    def replies(self, channel: str, ts: str) -> list[Message]:
        """The replies to a message, oldest first."""
        return [message for message in self.messages[channel].values() if message.thread_ts == ts]

    def whisper(
        self, channel: ChatChannel, user: str, text: str, blocks: Sequence[Json], thread_ts: str | None = None
    ) -> Ephemeral:
        """Show a message to one person."""
        made = Ephemeral(
            id=self.new_ts(),
            channel=channel.id,
            user=user,
            text=text,
            blocks=elements.with_ids(blocks, self.new_id),
            thread_ts=thread_ts,
        )
        self.ephemerals[user].append(made)
        self.touch()
        return made

    def ephemeral(self, user: str, name: str | None) -> Ephemeral | None:
        """The person's ephemeral message with this id."""
        return next((each for each in self.ephemerals[user] if each.id == name), None)

    def change_ephemeral(self, old: Ephemeral, new: Ephemeral | None) -> None:
        """Replace an ephemeral message, or take it away; only a response_url can."""
        held = self.ephemerals[old.user]
        place = held.index(old)
        held[place : place + 1] = [new] if new is not None else []
        self.touch()

    # Triggers and response_urls

    def new_trigger(self, user: str, view: str | None = None) -> str:
        """A trigger_id for an act of this person."""
        name = f"{self.new_id(width=13)}.{self.new_id(width=12)}.{self.new_id(width=16)}".lower()
        self.triggers[name] = Trigger(user=user, issued=time.monotonic(), view=view)
        return name

    def use_trigger(self, name: str) -> Trigger:
        """Spend a trigger_id; refuses one that is unknown, spent, or older than it may be."""
        trigger = self.triggers.get(name)
        if trigger is None:
            raise RefusedError("invalid_trigger_id")
        if trigger.used:
            raise RefusedError("exchanged_trigger_id")
        if time.monotonic() - trigger.issued > self.trigger_seconds:
            raise RefusedError("expired_trigger_id")
        self.triggers[name] = replace(trigger, used=True)
        return trigger

    def new_response_url(
        self,
        user: str,
        channel: str,
        *,
        message: str | None = None,
        ephemeral: bool = False,
        thread_ts: str | None = None,
    ) -> str:
        """A response_url for an act of this person in this channel."""
        token = self.new_id("R", 20)
        self.response_urls[token] = ResponseUrl(user, channel, self.now(), message, ephemeral, thread_ts)
        return f"{self.base_url}/respond/{token}"

    def use_response_url(self, token: str) -> ResponseUrl:
        """Count one use of a response_url; refuses the sixth, and any after 30 minutes of the world's time."""
        target = self.response_urls.get(token)
        if target is None:
            raise RefusedError("expired_url")
        if self.now() - target.issued > RESPONSE_LIFE:
            raise RefusedError("expired_url")
        if target.uses >= RESPONSE_USES:
            raise RefusedError("used_url")
        self.response_urls[token] = replace(target, uses=target.uses + 1)
        return target

    # Views

    def views(self) -> Iterator[View]:
        """Every modal and every Home tab."""
        for stack in self.stacks.values():
            yield from stack
        yield from self.homes.values()

    def view(self, name: str = "", external: str = "") -> View:
        """The view with this id or external_id."""
        for view in self.views():
            if (name and view.id == name) or (external and view.body.get("external_id") == external):
                return view
        raise RefusedError("not_found")

    def open_view(self, trigger: Trigger, body: Json) -> View:
        """Open a modal: on top of the one the trigger came from, else in place of any other."""
        stack = self.stacks[trigger.user]
        if trigger.view is None or all(view.id != trigger.view for view in stack):
            stack.clear()
        return self.push_view(trigger.user, body)

    def push_view(self, user: str, body: Json) -> View:
        """Put a view on top of a person's stack of three at most."""
        stack = self.stacks[user]
        if len(stack) >= MOST_VIEWS:
            raise RefusedError("push_limit_reached")
        made = self._made_view(user, body, stack[-1] if stack else None)
        stack.append(made)
        self.touch()
        return made

    def publish(self, user: str, body: Json, expected_hash: str) -> View:
        """Publish a person's Home tab."""
        before = self.homes.get(user)
        if before is None:
            self.homes[user] = self._made_view(user, body, None)
            self.touch()
            return self.homes[user]
        return self.update_view(before, body, expected_hash)

    def update_view(self, view: View, body: Json, expected_hash: str = "") -> View:
        """Replace what a view shows. What the person typed stays where block_id and action_id are the same."""
        if expected_hash and expected_hash != view.hash:
            raise RefusedError("hash_conflict")
        self._check_external(body, view.id)
        filled = self._filled(body)
        state = elements.kept_state(filled["blocks"], view.state)
        changed = replace(view, body=filled, hash=self._new_hash(), state=state, errors={})
        self.put_view(view, changed)
        return changed

    def put_view(self, old: View, new: View) -> None:
        """Set `new` in the place of `old`, by id."""
        if self.homes.get(old.user) is not None and self.homes[old.user].id == old.id:
            self.homes[old.user] = new
        stack = self.stacks[old.user]
        stack[:] = [new if each.id == old.id else each for each in stack]
        self.touch()

    def close_view(self, view: View, *, whole_stack: bool = False) -> None:
        """Take a modal away, with those above it, or the whole stack."""
        stack = self.stacks[view.user]
        ids = [each.id for each in stack]
        if view.id in ids:
            del stack[0 if whole_stack else ids.index(view.id) :]
        self.touch()

    def _made_view(self, user: str, body: Json, below: View | None) -> View:
        self._check_external(body, "")
        name = self.new_id("V", 10)
        filled = self._filled(body)
        return View(
            id=name,
            user=user,
            body=filled,
            hash=self._new_hash(),
            root=below.root if below else name,
            previous=below.id if below else None,
            state=elements.initial_state(filled["blocks"]),
        )

    def _check_external(self, body: Json, own: str) -> None:
        wanted = body.get("external_id")
        if wanted and any(view.body.get("external_id") == wanted and view.id != own for view in self.views()):
            raise RefusedError("duplicate_external_id")

    def _filled(self, body: Json) -> Json:
        return {**body, "blocks": elements.with_ids(body["blocks"], self.new_id)}

    def _new_hash(self) -> str:
        return f"{self.new_ts().partition('.')[0]}.{self.new_id(width=8)}"


def time_of(ts: str) -> str:
    """The moment of a timestamp, in ISO form."""
    return moment_of(ts).isoformat()
