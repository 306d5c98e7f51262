"""The nouns of the Slack stand-in, and the words in which it refuses."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

BOT_TOKEN = "xoxb-demo"  # noqa: S105 - the demo's own token opens nothing but the demo
APP_TOKEN = "xapp-demo"  # noqa: S105 - the same
BOT_USER = "U0BOT"
BOT_NAME = "Relance"
BOT_ID = "B0BOT"
TEAM = "T0DEMO"
TEAM_DOMAIN = "demo"
APP = "A0DEMO"

Json = dict[str, Any]

MOST_REFUSALS = 50
MOST_TOASTS = 10
MOST_VIEWS = 3
RESPONSE_USES = 5
RESPONSE_LIFE = timedelta(minutes=30)

# What a refusal means, for the reader of the demo's page; Slack's own pages say the same at greater length.
REASONS = {
    "not_authed": "the call carries no token",
    "invalid_auth": "the token is not one of this workspace",
    "not_allowed_token_type": "this method wants the other kind of token (app or bot)",
    "missing_scope": "the app was not granted the scope that this method needs",
    "unknown_method": "there is no such method",
    "channel_not_found": "no channel has this id",
    "not_in_channel": "the app is not a member of this channel",
    "no_text": "a message needs a text or blocks",
    "msg_too_long": "chat.update takes a text of 4,000 characters at most",
    "message_not_found": "no message has this ts in this channel",
    "cant_update_message": "this message cannot be changed: it is ephemeral, or someone else's",
    "cant_delete_message": "this message cannot be deleted: it is ephemeral, or someone else's",
    "thread_not_found": "thread_ts names no message of this channel",
    "expired_trigger_id": "a trigger lives for 3 seconds after it was sent",
    "exchanged_trigger_id": "a trigger works once",
    "invalid_trigger_id": "this trigger was never given out, or not by a modal",
    "push_limit_reached": "a modal holds 3 views at most",
    "not_found": "no view has this id",
    "hash_conflict": "the view has changed since this hash was read",
    "view_too_large": "a view is 250 kB at most",
    "duplicate_external_id": "another view has this external_id",
    "user_not_found": "no person has this id",
    "user_not_in_channel": "this person is not in the channel",
    "users_not_found": "no person has this address",
    "ratelimited": "too many calls; Retry-After says how many seconds to wait",
    "invalid_blocks_format": "blocks are not a JSON array of objects",
    "file_not_found": "no uploaded file has this id",
    "used_url": "a response_url works 5 times",
    "expired_url": "a response_url works for 30 minutes",
}


@dataclass(frozen=True, slots=True)
class ChatPerson:
    """A member of the workspace. `role` is shown on the page only, but for "guest", which Slack flags as restricted."""

    id: str
    name: str
    role: str = "colleague"
    locale: str = "fr-FR"
    email: str = ""
    tz: str = "Europe/Paris"

    @property
    def username(self) -> str:
        """The short name that Slack derives from the address, or from the name."""
        return self.email.partition("@")[0] or self.name.lower().replace(" ", ".")


@dataclass(frozen=True, slots=True)
class ChatChannel:
    """A channel; every person is in it, the app only when `has_app`. A direct message names its person."""

    id: str
    name: str
    is_private: bool = False
    has_app: bool = True
    person: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a person sees of an act: done, or an error in the words that Slack would show (in the person's language)."""

    ok: bool
    error: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message in a channel, as it stands."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json]
    thread_ts: str | None = None
    edited_ts: str | None = None
    files: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    deleted: bool = False

    def wire(self) -> Json:
        """The message as Slack sends it in payloads and answers."""
        body: Json = {"type": "message", "user": self.user, "ts": self.ts, "text": self.text, "team": TEAM}
        if self.user == BOT_USER:
            body |= {"bot_id": BOT_ID, "app_id": APP}
        if self.blocks:
            body["blocks"] = self.blocks
        if self.thread_ts:
            body["thread_ts"] = self.thread_ts
        if self.edited_ts:
            body["edited"] = {"user": self.user, "ts": self.edited_ts}
        if self.files:
            body["files"] = self.files
        if self.metadata:
            body["metadata"] = self.metadata
        if self.deleted:
            body["subtype"] = "tombstone"
        return body


@dataclass(frozen=True, slots=True)
class Ephemeral:
    """A message that one person sees, until the page is loaded anew."""

    id: str
    channel: str
    user: str
    text: str
    blocks: list[Json]
    thread_ts: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A modal or a Home tab: what the app sent, what the person typed so far, the errors that stand beside it."""

    id: str
    user: str
    body: Json
    hash: str
    root: str
    previous: str | None = None
    state: dict[str, dict[str, Json]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    def wire(self) -> Json:
        """The view as Slack sends it: every field present, the state filled in."""
        given = self.body
        return {
            "id": self.id,
            "team_id": TEAM,
            "type": given["type"],
            "blocks": given["blocks"],
            "private_metadata": given.get("private_metadata", ""),
            "callback_id": given.get("callback_id", ""),
            "state": {"values": self.state},
            "hash": self.hash,
            "title": given.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
            "clear_on_close": bool(given.get("clear_on_close")),
            "notify_on_close": bool(given.get("notify_on_close")),
            "close": given.get("close"),
            "submit": given.get("submit"),
            "submit_disabled": bool(given.get("submit_disabled")),
            "previous_view_id": self.previous,
            "root_view_id": self.root,
            "app_id": APP,
            "external_id": given.get("external_id", ""),
            "app_installed_team_id": TEAM,
            "bot_id": BOT_ID,
        }


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger_id: whose act it was, when (monotonic seconds), and in which view."""

    user: str
    issued: float
    view: str | None = None
    used: bool = False


@dataclass(frozen=True, slots=True)
class ResponseUrl:
    """A response_url: where its posts go, and how often it was used."""

    user: str
    channel: str
    issued: datetime
    message: str | None = None
    ephemeral: bool = False
    thread_ts: str | None = None
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was announced; `content` is None until it arrived."""

    id: str
    name: str
    length: int
    content: bytes | None = None


class RefusedError(Exception):
    """The stand-in refuses as Slack does: `error` is Slack's code, `messages` its reasons with JSON pointers."""

    def __init__(self, error: str, messages: Sequence[str] = (), **extra: object) -> None:
        super().__init__(error)
        self.error = error
        self.messages = tuple(messages)
        self.extra = extra

    @property
    def reason(self) -> str:
        """The refusal in words."""
        return "; ".join(self.messages) or REASONS.get(self.error, self.error)

    def body(self) -> Json:
        """The answer as Slack writes it."""
        answer: Json = {"ok": False, "error": self.error, **self.extra}
        if self.messages:
            if self.error == "invalid_blocks":
                answer["errors"] = list(self.messages)
            answer["response_metadata"] = {"messages": [f"[ERROR] {message}" for message in self.messages]}
        return answer


def moment_of(ts: str) -> datetime:
    """The moment that a Slack timestamp names, aware, in UTC."""
    seconds, _, fraction = ts.partition(".")
    return datetime.fromtimestamp(int(seconds), UTC) + timedelta(microseconds=int(fraction or 0))
