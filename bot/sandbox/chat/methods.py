"""The Web API's methods: the table of them, and those that write messages and views."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from bot.sandbox.chat import rules
from bot.sandbox.chat.arguments import Args
from bot.sandbox.chat.model import (
    APP,
    BOT_ID,
    BOT_NAME,
    BOT_USER,
    TEAM,
    TEAM_DOMAIN,
    Json,
    RefusedError,
    View,
)
from bot.sandbox.chat.state import State

MOST_UPDATED = 4_000
MOST_POSTED = 40_000

Handler = Callable[[State, Args], Json]


@dataclass(frozen=True, slots=True)
class Method:
    """A method: what it does, the scope it needs, and which token it wants ("bot", "app", "" for none)."""

    call: Handler
    scope: str
    token: str


METHODS: dict[str, Method] = {}


def method(name: str, scope: str = "", token: str = "bot") -> Callable[[Handler], Handler]:  # noqa: S107 - a kind
    """Enter a method into the table."""

    def enter(call: Handler) -> Handler:
        METHODS[name] = Method(call, scope, token)
        return call

    return enter


@method("api.test", token="")
def _api_test(_state: State, args: Args) -> Json:
    if args.text("error"):
        raise RefusedError(args.text("error"))
    return {"args": {}}


@method("auth.test")
def _auth_test(state: State, _args: Args) -> Json:
    return {
        "url": f"{state.base_url}/",
        "team": TEAM_DOMAIN,
        "user": BOT_NAME.lower(),
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


@method("apps.connections.open", "connections:write", "app")
def _connections_open(state: State, _args: Args) -> Json:
    ticket = state.new_id("T", 24).lower()
    state.tickets.add(ticket)
    return {"url": f"{state.base_url.replace('http', 'ws', 1)}/socket?ticket={ticket}&app_id={APP}"}


# Messages


def checked_blocks(given: object) -> list[Json]:
    """The blocks of a message, once they have passed Slack's rules."""
    problems = rules.message_problems(given)
    if problems:
        raise RefusedError("invalid_blocks", problems)
    return cast("list[Json]", given)


def _content(args: Args) -> tuple[str, list[Json] | None, Json]:
    """Text and blocks of a new message, and what the answer says of a text that was cut."""
    if "attachments" in args:
        raise RefusedError(
            "invalid_arguments", ["attachments are not shown here: use blocks [json-pointer:/attachments]"]
        )
    blocks, text = args.blocks(), args.text("text")
    if blocks is not None:
        checked_blocks(blocks)
    if not text.strip() and not blocks:
        raise RefusedError("no_text")
    if len(text) > MOST_POSTED:
        cut = {"warning": "message_truncated", "response_metadata": {"warnings": ["message_truncated"]}}
        return text[:MOST_POSTED], blocks, cut
    return text, blocks, {}


def _metadata(args: Args) -> Json | None:
    given = args.structure("metadata", "invalid_metadata_format")
    if given is None:
        return None
    if not isinstance(given, dict) or not isinstance(given.get("event_type"), str):
        raise RefusedError("invalid_metadata_format")
    if not isinstance(given.get("event_payload"), dict):
        raise RefusedError("invalid_metadata_schema")
    return given


@method("chat.postMessage", "chat:write")
def _post_message(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"))
    text, blocks, warnings = _content(args)
    thread = args.text("thread_ts") or None
    message = state.post(channel, text, blocks or [], thread_ts=thread, metadata=_metadata(args))
    return {"channel": channel.id, "ts": message.ts, "message": message.wire(), **warnings}


@method("chat.update", "chat:write")
def _update(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"))
    if args.text("channel") in state.people:  # the D-id is needed here, a person's id is not enough
        raise RefusedError("channel_not_found")
    message = state.own_message(channel, args.need("ts"), "cant_update_message")
    blocks, text = args.blocks(), args.text("text")
    if len(text) > MOST_UPDATED:
        raise RefusedError("msg_too_long")
    if blocks is not None:
        checked_blocks(blocks)
    if not text.strip() and not blocks:
        raise RefusedError("no_text")
    changed = state.update(message, text, blocks, _metadata(args))
    return {"channel": channel.id, "ts": changed.ts, "text": changed.text, "message": changed.wire()}


@method("chat.delete", "chat:write")
def _delete(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"))
    message = state.own_message(channel, args.need("ts"), "cant_delete_message")
    state.delete(message)
    return {"channel": channel.id, "ts": message.ts}


@method("chat.postEphemeral", "chat:write")
def _post_ephemeral(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"))
    user = args.need("user")
    if user not in state.people:
        raise RefusedError("user_not_in_channel")
    text, blocks, _ = _content(args)
    made = state.whisper(channel, user, text, blocks or [], args.text("thread_ts") or None)
    return {"message_ts": made.id}


# Views


def checked_view(given: object, kind: str) -> Json:
    """A view of this kind, once it has passed Slack's rules."""
    if given is None:
        raise RefusedError("invalid_arguments", ["missing required field: view"])
    if rules.is_too_large(given):
        raise RefusedError("view_too_large")
    problems = rules.view_problems(given, (kind,))
    if problems:
        raise RefusedError("invalid_arguments", problems)
    return cast("Json", given)


def _view(args: Args, kind: str) -> Json:
    return checked_view(args.structure("view", "invalid_arguments"), kind)


def _shown(view: View) -> Json:
    return {"view": view.wire()}


@method("views.open")
def _views_open(state: State, args: Args) -> Json:
    body = _view(args, "modal")
    return _shown(state.open_view(state.use_trigger(args.need("trigger_id")), body))


@method("views.push")
def _views_push(state: State, args: Args) -> Json:
    body = _view(args, "modal")
    trigger = state.use_trigger(args.need("trigger_id"))
    if trigger.view is None or all(view.id != trigger.view for view in state.stacks[trigger.user]):
        raise RefusedError("invalid_trigger_id")
    return _shown(state.push_view(trigger.user, body))


@method("views.update")
def _views_update(state: State, args: Args) -> Json:
    if not args.text("view_id") and not args.text("external_id"):
        raise RefusedError("invalid_arguments", ["missing required field: view_id"])
    view = state.view(args.text("view_id"), args.text("external_id"))
    return _shown(state.update_view(view, _view(args, view.body["type"]), args.text("hash")))


@method("views.publish")
def _views_publish(state: State, args: Args) -> Json:
    user = args.need("user_id")
    if user not in state.people:
        raise RefusedError("user_not_found")
    return _shown(state.publish(user, _view(args, "home"), args.text("hash")))
