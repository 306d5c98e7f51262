"""The Slack stand-in as one object: routes to serve, what a person does, what stands there, and faults for tests."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from starlette.routing import BaseRoute

from bot.sandbox.chat.acting import Acts, Aim
from bot.sandbox.chat.model import BOT_USER, ChatChannel, ChatPerson, Json, Message, Outcome
from bot.sandbox.chat.socketmode import Hub
from bot.sandbox.chat.state import State, time_of
from bot.sandbox.chat.web import Web


class Chat:
    """A Slack workspace on loopback, with one app in it.

    `now` gives the world's time (aware). `ack_seconds` is how long an envelope may stay unacknowledged before the
    person sees an error, `trigger_seconds` how long a trigger_id lives; both are monotonic, 3 s in the real Slack.
    `scopes`, when given, are those granted to the app: a method that needs another is refused with missing_scope.

    Serve `routes()` and set `base_url` to where they are served. Everything else may be called from any thread but the
    server's own; the acts (press, submit, command, …) block until the app has acknowledged.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        people: Sequence[ChatPerson],
        channels: Sequence[ChatChannel],
        commands: Sequence[str] = ("/relance",),
        ack_seconds: float = 3.0,
        trigger_seconds: float = 3.0,
        scopes: Collection[str] | None = None,
    ) -> None:
        self._state = State(now, people, channels, trigger_seconds=trigger_seconds, scopes=scopes)
        self._hub = Hub(self._state, ack_seconds)
        self._web = Web(self._state)
        self._acts = Acts(self._state, self._hub, self._web.respond, commands)
        self._closed = False

    def routes(self) -> list[BaseRoute]:
        """/api/{method}, /socket, /respond/{token}, /upload/{file}, /files/{file}."""
        return [*self._web.routes(), self._hub.route()]

    @property
    def base_url(self) -> str:
        """Where the routes are served, without a slash at the end ("http://127.0.0.1:8765")."""
        return self._state.base_url

    @base_url.setter
    def base_url(self, url: str) -> None:
        self._state.base_url = url.rstrip("/")

    def close(self) -> None:
        """Let go of everybody who waits in wait_change()."""
        with self._state.changed:
            self._closed = True
            self._state.changed.notify_all()

    # What a person does

    def press(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        value: str | Sequence[str] | None = None,
        block_id: str | None = None,
    ) -> Outcome:
        """Act on an element of a message (or of this person's ephemeral message) as it stands now.

        `value` is a button's value, a menu option's value, a list of those, or a date; where it does not agree with
        what stands there, the element counts as gone.
        """
        return self._acts.press(user, channel, ts, Aim(action_id, value, block_id))

    def press_in_view(
        self, user: str, action_id: str, value: str | Sequence[str] | None = None, block_id: str | None = None
    ) -> Outcome:
        """Act on an element of the person's top modal, or of the Home tab when no modal is open."""
        return self._acts.press_in_view(user, Aim(action_id, value, block_id))

    def command(self, user: str, text: str, command: str = "/relance", channel: str = "C01RELANCE") -> Outcome:
        """Type a slash command in a channel. KeyError when there is no such channel."""
        return self._acts.command(user, text, command, channel)

    def submit(self, user: str, values: Mapping[str, Mapping[str, object]]) -> Outcome:
        """Submit the person's top modal; values[block_id][action_id] is a text, an option's value, a date, a list.

        What is not given keeps what it holds. Errors per field are in the snapshot; the outcome is then not ok.
        """
        return self._acts.submit(user, values)

    def close_view(self, user: str) -> Outcome:
        """Close the person's top modal."""
        return self._acts.close(user)

    def open_home(self, user: str) -> Outcome:
        """Open the app's Home tab."""
        return self._acts.open_home(user)

    def reload(self, user: str) -> None:
        """Load the person's page anew: ephemeral messages, open modals and errors shown are gone, as in Slack."""
        with self._state.changed:
            self._state.ephemerals[user].clear()
            self._state.stacks[user].clear()
            self._state.toasts[user].clear()
            self._state.touch()

    # What stands there

    @property
    def revision(self) -> int:
        """Grows at each change that could be seen."""
        with self._state.changed:
            return self._state.revision

    @property
    def connected(self) -> bool:
        """Whether the app has a Socket Mode connection."""
        return self._hub.connected

    @property
    def scopes_used(self) -> frozenset[str]:
        """The scopes that the calls so far needed."""
        with self._state.changed:
            return frozenset(self._state.scopes_used)

    def wait_change(self, after: int, timeout: float) -> int:
        """Wait until the revision is greater than `after`, or for `timeout` seconds; the revision then."""
        limit = time.monotonic() + timeout
        with self._state.changed:
            while self._state.revision <= after and not self._closed:
                if not self._state.changed.wait(max(limit - time.monotonic(), 0)):
                    break
            return self._state.revision

    def wait_connected(self, timeout: float) -> bool:
        """Wait until the app is connected; False when `timeout` seconds passed before."""
        return self._hub.wait_connected(timeout)

    def messages(self, channel: str) -> list[Json]:
        """The messages of a channel, oldest first, replies among them. KeyError when there is no such channel."""
        with self._state.changed:
            return [self._shown(message) for message in self._state.messages[channel].values()]

    def find(self, predicate: Callable[[Json], bool]) -> list[Json]:
        """Every message of every channel that the predicate takes, oldest first."""
        with self._state.changed:
            every = [message for held in self._state.messages.values() for message in held.values()]
            shown = [self._shown(message) for message in sorted(every, key=lambda message: message.ts)]
        return [message for message in shown if predicate(message)]

    def snapshot(self, user: str) -> Json:
        """What this person sees, ready for JSON. KeyError when nobody has this id."""
        state = self._state
        with state.changed:
            home = state.homes.get(user)
            return {
                "me": _person(state.people[user]),
                "people": [_person(person) for person in state.people.values()],
                "channels": [
                    {"id": channel.id, "name": channel.name, "messages": self.messages(channel.id)}
                    for channel in state.channels.values()
                    if channel.person in {"", user} and (not channel.person or state.messages[channel.id])
                ],
                "ephemerals": [
                    {
                        "id": shown.id,
                        "channel": shown.channel,
                        "thread_ts": shown.thread_ts,
                        "text": shown.text,
                        "blocks": shown.blocks,
                        "time": time_of(shown.id),
                    }
                    for shown in state.ephemerals[user]
                ],
                "views": [{"id": view.id, "view": view.wire(), "errors": view.errors} for view in state.stacks[user]],
                "home": home.wire() if home else None,
                "refusals": list(state.refusals),
                "connected": self.connected,
                "toasts": list(state.toasts[user]),
            }

    def _shown(self, message: Message) -> Json:
        state = self._state
        return {
            "channel": message.channel,
            "ts": message.ts,
            "thread_ts": message.thread_ts,
            "user": message.user,
            "user_name": state.name_of(message.user),
            "is_app": message.user == BOT_USER,
            "text": message.text,
            "blocks": message.blocks,
            "files": message.files,
            "edited": message.edited_ts is not None,
            "deleted": message.deleted,
            "reply_count": len(state.replies(message.channel, message.ts)),
            "time": time_of(message.ts),
        }

    # Faults

    def drop_sockets(self) -> None:
        """Close every Socket Mode connection without a warning."""
        self._hub.drop()

    def announce_disconnect(self, reason: str = "refresh_requested") -> None:
        """Send Slack's disconnect message ("warning", "refresh_requested", "link_disabled") to every connection."""
        self._hub.announce(reason)

    def duplicate_next_envelope(self) -> None:
        """Send the next envelope twice, as Slack sometimes does."""
        self._hub.duplicate_next()

    def fail_next(self, method: str, error: str = "ratelimited", retry_after: int = 1, times: int = 1) -> None:
        """Refuse the next `times` calls of a method; "ratelimited" is an HTTP 429 with Retry-After (seconds)."""
        with self._state.changed:
            self._state.failures.setdefault(method, []).extend([(error, retry_after)] * times)


def _person(person: ChatPerson) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "role": person.role,
        "locale": person.locale,
        "email": person.email,
    }
