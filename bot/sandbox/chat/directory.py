"""The Web API's methods about channels, people and files."""

from dataclasses import replace

from bot.sandbox.chat.arguments import Args
from bot.sandbox.chat.methods import method
from bot.sandbox.chat.model import (
    APP,
    BOT_ID,
    BOT_NAME,
    BOT_USER,
    TEAM,
    ChatChannel,
    ChatPerson,
    Json,
    RefusedError,
    Upload,
)
from bot.sandbox.chat.state import State


def channel_shape(state: State, channel: ChatChannel) -> Json:
    """A channel as Slack describes it."""
    if channel.person:
        return {"id": channel.id, "is_im": True, "is_channel": False, "user": channel.person, "is_archived": False}
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.is_private,
        "is_archived": False,
        "is_member": channel.has_app,
        "num_members": len(state.people) + channel.has_app,
        "context_team_id": TEAM,
    }


@method("conversations.info", "channels:read")
def _conversation(state: State, args: Args) -> Json:
    wanted = args.need("channel")
    if wanted not in state.channels:
        raise RefusedError("channel_not_found")
    return {"channel": channel_shape(state, state.channels[wanted])}


@method("conversations.list", "channels:read")
def _conversations(state: State, args: Args) -> Json:
    kinds = args.text("types", "public_channel").split(",")
    found = [
        channel_shape(state, channel)
        for channel in state.channels.values()
        if ("im" if channel.person else "private_channel" if channel.is_private else "public_channel") in kinds
    ]
    return _page("channels", found, args)


@method("conversations.members", "channels:read")
def _members(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"), membership=False)
    people = [channel.person] if channel.person else list(state.people)
    return _page("members", [*people, BOT_USER] if channel.has_app else people, args)


@method("conversations.replies", "channels:history")
def _replies(state: State, args: Args) -> Json:
    channel = state.channel(args.need("channel"))
    parent = state.messages[channel.id].get(args.need("ts"))
    if parent is None:
        raise RefusedError("thread_not_found")
    replies = state.replies(channel.id, parent.ts)
    first = parent.wire()
    if replies:
        first |= {"thread_ts": parent.ts, "reply_count": len(replies), "latest_reply": replies[-1].ts}
    return _page("messages", [first, *(reply.wire() for reply in replies)], args) | {"has_more": False}


def _page(name: str, found: list[object] | list[Json] | list[str], args: Args) -> Json:
    """One page of a list; the cursor is the place where the next one begins."""
    start, limit = args.number("cursor", 0), args.number("limit", 0) or 1_000
    following = str(start + limit) if start + limit < len(found) else ""
    return {name: found[start : start + limit], "response_metadata": {"next_cursor": following}}


def _person_shape(state: State, person: ChatPerson, *, locale: bool) -> Json:
    first, _, last = person.name.partition(" ")
    profile: Json = {
        "real_name": person.name,
        "display_name": person.name,
        "first_name": first,
        "last_name": last,
        "team": TEAM,
    }
    if person.email and (state.scopes is None or "users:read.email" in state.scopes):
        profile["email"] = person.email
        state.scopes_used.add("users:read.email")
    shape: Json = {
        "id": person.id,
        "team_id": TEAM,
        "name": person.username,
        "real_name": person.name,
        "deleted": False,
        "tz": person.tz,
        "profile": profile,
        "is_admin": person.role == "owner",
        "is_owner": person.role == "owner",
        "is_primary_owner": False,
        "is_restricted": person.role == "guest",
        "is_ultra_restricted": False,
        "is_bot": False,
        "is_app_user": False,
    }
    return shape | ({"locale": person.locale} if locale else {})


def _bot_shape() -> Json:
    return {
        "id": BOT_USER,
        "team_id": TEAM,
        "name": BOT_NAME.lower(),
        "real_name": BOT_NAME,
        "deleted": False,
        "tz": "Europe/Paris",
        "profile": {"real_name": BOT_NAME, "display_name": BOT_NAME, "bot_id": BOT_ID, "api_app_id": APP, "team": TEAM},
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": True,
        "is_app_user": False,
    }


@method("users.info", "users:read")
def _user(state: State, args: Args) -> Json:
    wanted = args.need("user")
    if wanted == BOT_USER:
        return {"user": _bot_shape()}
    if wanted not in state.people:
        raise RefusedError("user_not_found")
    return {"user": _person_shape(state, state.people[wanted], locale=args.flag("include_locale"))}


@method("users.list", "users:read")
def _users(state: State, args: Args) -> Json:
    locale = args.flag("include_locale")
    members = [_person_shape(state, person, locale=locale) for person in state.people.values()]
    return _page("members", [*members, _bot_shape()], args)


@method("users.lookupByEmail", "users:read.email")
def _user_by_email(state: State, args: Args) -> Json:
    wanted = args.need("email").lower()
    for person in state.people.values():
        if person.email.lower() == wanted:
            return {"user": _person_shape(state, person, locale=False)}
    raise RefusedError("users_not_found")


# Files


@method("files.getUploadURLExternal", "files:write")
def _upload_url(state: State, args: Args) -> Json:
    name, length = args.need("filename"), args.number("length", 0)
    if length < 1:
        raise RefusedError("invalid_arguments", ["must be greater than 0 [json-pointer:/length]"])
    upload = Upload(id=state.new_id("F", 10), name=name, length=length)
    state.uploads[upload.id] = upload
    return {"upload_url": f"{state.base_url}/upload/{upload.id}", "file_id": upload.id}


@method("files.completeUploadExternal", "files:write")
def _complete_upload(state: State, args: Args) -> Json:
    listed = args.structure("files", "invalid_arguments")
    if not isinstance(listed, list) or not listed:
        raise RefusedError("invalid_arguments", ["missing required field: files"])
    files = [_file_shape(state, entry) for entry in listed]
    wanted = [name for name in [args.text("channel_id"), *args.text("channels").split(",")] if name]
    for channel in [state.channel(name) for name in wanted]:
        comment, thread = args.text("initial_comment"), args.text("thread_ts") or None
        state.post(channel, comment, [], thread_ts=thread, files=files)
    return {"files": files}


def _file_shape(state: State, entry: object) -> Json:
    upload = state.uploads.get(str(entry.get("id"))) if isinstance(entry, dict) else None
    if upload is None or upload.content is None or not isinstance(entry, dict):
        raise RefusedError("file_not_found")
    return {
        "id": upload.id,
        "name": upload.name,
        "title": entry.get("title") or upload.name,
        "size": len(upload.content),
        "user": BOT_USER,
        "url_private": f"{state.base_url}/files/{upload.id}",
        "permalink": f"{state.base_url}/files/{upload.id}",
    }


def receive_upload(state: State, name: str, content: bytes) -> bool:
    """Take in an announced file's bytes; False when nothing of this length was announced under this id."""
    upload = state.uploads.get(name)
    if upload is None or len(content) != upload.length:
        return False
    state.uploads[name] = replace(upload, content=content)
    return True
