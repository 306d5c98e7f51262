"""The Web API over the wire, called by the real slack_sdk client: what it does and what it refuses."""

import json
from collections.abc import Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from starlette.applications import Starlette

from bot.sandbox.chat import APP_TOKEN, BOT_TOKEN
from bot.sandbox.chat.serving import Server
from tests.sandbox.chat_kit import INES, ROOM, START, Json, Workspace, paragraph
from tests.sandbox.host import Host


@pytest.fixture(scope="module")
def shared() -> Iterator[Workspace]:
    host = Host()
    yield Workspace(host)
    host.stop()


@pytest.fixture
def space(host: Host) -> Workspace:
    return Workspace(host)


# Who may call


def test_the_app_is_told_who_it_is(shared: Workspace) -> None:
    answer = shared.client.auth_test()
    assert (answer["user_id"], answer["team_id"]) == ("U0BOT", "T0DEMO")
    assert "chat:write" in answer.headers["x-oauth-scopes"]


@pytest.mark.parametrize(
    ("token", "method", "error"),
    [
        ("xoxb-someone-else", "auth.test", "invalid_auth"),
        (None, "auth.test", "not_authed"),
        (APP_TOKEN, "auth.test", "not_allowed_token_type"),
        (BOT_TOKEN, "apps.connections.open", "not_allowed_token_type"),
        ("xapp-someone-else", "apps.connections.open", "invalid_auth"),
        (BOT_TOKEN, "chat.sing", "unknown_method"),
    ],
)
def test_a_wrong_token_or_method_is_refused(shared: Workspace, token: str | None, method: str, error: str) -> None:
    client = WebClient(token=token, base_url=f"{shared.server.base_url}/api/")
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method)
    assert caught.value.response["error"] == error
    assert shared.chat.snapshot(INES)["refusals"][-1]["error"] == error


def test_arguments_come_as_a_form_or_as_json_or_in_the_query(shared: Workspace) -> None:
    blocks = [paragraph("a")]
    by_form = shared.client.api_call("chat.postMessage", params={"channel": ROOM, "blocks": json.dumps(blocks)})
    by_json = shared.client.api_call("chat.postMessage", json={"channel": ROOM, "blocks": blocks})
    assert by_form["message"]["blocks"][0]["text"] == by_json["message"]["blocks"][0]["text"]
    status, answer = shared.http("GET", f"/api/users.info?user={INES}&token={BOT_TOKEN}")
    assert (status, json.loads(answer)["user"]["id"]) == (200, INES)


def test_a_scope_that_was_not_granted_is_missing(host: Host) -> None:
    space = Workspace(host, scopes=["chat:write", "users:read"])
    space.post()
    refused = space.refusal("conversations.list")
    assert (refused["error"], refused["needed"]) == ("missing_scope", "channels:read")
    assert "email" not in space.client.users_info(user=INES)["user"]["profile"]
    assert space.chat.scopes_used == {"chat:write", "users:read"}


# Messages


def test_a_message_gets_a_timestamp_of_this_world_and_ids_for_its_blocks(space: Workspace) -> None:
    first, second = space.post(), space.post(blocks=[paragraph("a"), paragraph("b")])
    assert first == f"{int(START.timestamp())}.000000"
    assert second == f"{int(START.timestamp())}.000001"
    shown = space.chat.messages(ROOM)[1]
    assert len({block["block_id"] for block in shown["blocks"]} - {None, ""}) == 2
    assert (shown["time"], shown["edited"]) == ("2026-11-17T09:00:00.000001+00:00", False)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"channel": "C99", "text": "a"}, "channel_not_found"),
        ({"channel": "C03AUTRE", "text": "a"}, "not_in_channel"),
        ({"channel": ROOM}, "no_text"),
        ({"channel": ROOM, "text": " "}, "no_text"),
        ({"text": "a"}, "invalid_arguments"),
        ({"channel": ROOM, "text": "a", "thread_ts": "1.1"}, "thread_not_found"),
        ({"channel": ROOM, "text": "a", "blocks": "{"}, "invalid_blocks_format"),
        ({"channel": ROOM, "text": "a", "blocks": '["x"]'}, "invalid_blocks_format"),
        ({"channel": ROOM, "text": "a", "attachments": []}, "invalid_arguments"),
        ({"channel": ROOM, "text": "a", "metadata": {"event_type": "x"}}, "invalid_metadata_schema"),
    ],
)
def test_a_message_that_slack_would_refuse_is_refused(shared: Workspace, arguments: Json, error: str) -> None:
    assert shared.refusal("chat.postMessage", **arguments)["error"] == error


def test_bad_blocks_are_refused_in_slacks_own_words(shared: Workspace) -> None:
    refused = shared.refusal("chat.postMessage", channel=ROOM, text="a", blocks=[paragraph("x" * 3001)])
    assert refused["error"] == "invalid_blocks"
    assert refused["errors"] == [
        "failed to match all allowed schemas [json-pointer:/blocks/0/text]",
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ]
    assert refused["response_metadata"]["messages"][1].startswith("[ERROR] must be less than 3001")
    assert "3001 characters" in shared.chat.snapshot(INES)["refusals"][-1]["reason"]


def test_a_long_text_is_cut_when_posted_and_refused_when_updated(shared: Workspace) -> None:
    posted = shared.client.chat_postMessage(channel=ROOM, text="x" * 40_001)
    assert (len(posted["message"]["text"]), posted["warning"]) == (40_000, "message_truncated")
    updated = {"channel": ROOM, "ts": posted["ts"]}
    assert shared.refusal("chat.update", **updated, text="x" * 4_001)["error"] == "msg_too_long"
    shared.client.chat_update(channel=ROOM, ts=posted["ts"], text="x" * 4_000)


def test_an_update_without_blocks_takes_them_away_and_shows_edited(space: Workspace) -> None:
    ts = space.post(blocks=[paragraph("a")])
    space.client.chat_update(channel=ROOM, ts=ts, text="b", blocks=[paragraph("b")])
    assert not space.chat.messages(ROOM)[0]["edited"]
    space.client.chat_update(channel=ROOM, ts=ts, text="c")
    (shown,) = space.chat.messages(ROOM)
    assert (shown["text"], shown["blocks"], shown["edited"]) == ("c", [], True)


def test_an_unknown_message_and_an_ephemeral_one_cannot_be_updated(shared: Workspace) -> None:
    assert shared.refusal("chat.update", channel=ROOM, ts="1.1", text="a")["error"] == "message_not_found"
    whispered = shared.client.chat_postEphemeral(channel=ROOM, user=INES, text="psst")["message_ts"]
    assert shared.refusal("chat.update", channel=ROOM, ts=whispered, text="a")["error"] == "cant_update_message"
    assert shared.refusal("chat.delete", channel=ROOM, ts=whispered)["error"] == "cant_delete_message"


def test_an_ephemeral_message_is_seen_by_one_person_and_gone_after_a_reload(space: Workspace) -> None:
    space.client.chat_postEphemeral(channel=ROOM, user=INES, text="psst")
    assert [shown["text"] for shown in space.chat.snapshot(INES)["ephemerals"]] == ["psst"]
    assert space.chat.snapshot("U02BOB")["ephemerals"] == []
    space.chat.reload(INES)
    assert space.chat.snapshot(INES)["ephemerals"] == []
    assert space.refusal("chat.postEphemeral", channel=ROOM, user="U99", text="a")["error"] == "user_not_in_channel"


def test_replies_hang_on_their_parent(space: Workspace) -> None:
    parent = space.post()
    reply = space.post("r1", thread_ts=parent)
    space.post("r2", thread_ts=reply)
    shown = space.chat.messages(ROOM)
    assert [message["thread_ts"] for message in shown] == [None, parent, parent]
    assert shown[0]["reply_count"] == 2
    answer = space.client.conversations_replies(channel=ROOM, ts=parent)
    assert [message["text"] for message in answer["messages"]] == ["bonjour", "r1", "r2"]
    space.client.chat_delete(channel=ROOM, ts=parent)
    assert space.chat.messages(ROOM)[0]["deleted"]
    space.client.chat_delete(channel=ROOM, ts=reply)
    assert len(space.chat.messages(ROOM)) == 2


def test_a_post_to_a_person_opens_the_direct_messages(space: Workspace) -> None:
    posted = space.client.chat_postMessage(channel=INES, text="en privé")
    assert posted["channel"] == "D01INES"
    assert space.refusal("chat.update", channel=INES, ts=posted["ts"], text="a")["error"] == "channel_not_found"
    space.client.chat_update(channel="D01INES", ts=posted["ts"], text="changé")
    seen = [channel["id"] for channel in space.chat.snapshot(INES)["channels"]]
    assert seen == [ROOM, "C02PRIVE", "C03AUTRE", "D01INES"]
    assert "D01INES" not in [channel["id"] for channel in space.chat.snapshot("U02BOB")["channels"]]


def test_a_file_is_shown_in_the_channel_and_can_be_fetched(space: Workspace) -> None:
    space.client.files_upload_v2(
        channel=ROOM, filename="F-2026-014.pdf", content=b"%PDF-demo", title="Facture", initial_comment="voici"
    )
    (shown,) = space.chat.messages(ROOM)
    (file,) = shown["files"]
    assert (shown["text"], file["title"], file["size"]) == ("voici", "Facture", 9)
    assert space.http("GET", file["url_private"]) == (200, b"%PDF-demo")
    refused = space.refusal("files.completeUploadExternal", files=[{"id": "F99"}], channel_id=ROOM)
    assert refused["error"] == "file_not_found"


def test_find_looks_through_every_channel(space: Workspace) -> None:
    space.post("un")
    space.client.chat_postMessage(channel="C02PRIVE", text="deux")
    assert [message["channel"] for message in space.chat.find(lambda message: message["text"] != "")] == [
        ROOM,
        "C02PRIVE",
    ]


# People and channels


def test_people_have_a_locale_when_asked_and_guests_are_flagged(shared: Workspace) -> None:
    ines = shared.client.users_info(user=INES, include_locale=True)["user"]
    assert (ines["locale"], ines["profile"]["email"], ines["tz"]) == (
        "fr-FR",
        "ines@atelier-brume.example",
        "Europe/Paris",
    )
    bob = shared.client.users_info(user="U02BOB")["user"]
    assert bob["is_restricted"]
    assert "locale" not in bob
    assert shared.refusal("users.info", user="U99")["error"] == "user_not_found"
    assert shared.client.users_lookupByEmail(email="INES@atelier-brume.example")["user"]["id"] == INES
    assert len(shared.client.users_list()["members"]) == 3


def test_channels_tell_whether_the_app_is_in_them(shared: Workspace) -> None:
    assert shared.client.conversations_info(channel=ROOM)["channel"]["is_member"]
    assert not shared.client.conversations_info(channel="C03AUTRE")["channel"]["is_member"]
    assert shared.refusal("conversations.info", channel="C99")["error"] == "channel_not_found"
    first = shared.client.conversations_list(types="public_channel,private_channel", limit=2)
    names = [channel["name"] for page in first for channel in page["channels"]]
    assert names == ["relances", "direction", "cantine"]


# Faults, changes, serving


def test_a_method_can_be_made_to_fail_so_many_times(space: Workspace) -> None:
    space.chat.fail_next("chat.postMessage", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            space.post()
        assert (caught.value.response.status_code, caught.value.response["error"]) == (429, "ratelimited")
        assert caught.value.response.headers["retry-after"] == "7"
    space.post()
    space.chat.fail_next("chat.postMessage", "internal_error")
    assert space.refusal("chat.postMessage", channel=ROOM, text="a")["error"] == "internal_error"


def test_a_change_wakes_who_waits_for_it(space: Workspace) -> None:
    before = space.chat.revision
    assert space.chat.wait_change(before, 0) == before
    space.post()
    assert space.chat.wait_change(before, 5) > before
    space.chat.close()
    assert space.chat.wait_change(space.chat.revision, 5) == space.chat.revision


def test_the_server_runs_coroutines_in_its_loop_and_refuses_a_taken_port(shared: Workspace) -> None:
    async def answer() -> int:
        return 42

    assert shared.server.call(answer()) == 42
    with pytest.raises(OSError, match="in use"):
        Server(Starlette(), port=shared.server.port)


def test_a_stopped_server_leaves_nothing_behind() -> None:
    server = Server(Starlette())
    server.stop()
    server.stop()
    again = Server(Starlette(), port=server.port)
    assert again.port == server.port
    again.stop()
