"""Modals, the Home tab and response_urls over the wire: triggers, hashes, stacks, uses."""

from datetime import timedelta

import pytest
from slack_sdk import WebhookClient

from tests.sandbox.chat_kit import INES, ROOM, Workspace, paragraph
from tests.sandbox.host import Host


@pytest.fixture
def space(host: Host) -> Workspace:
    return Workspace(host)


def test_a_trigger_opens_one_modal_and_no_second(space: Workspace) -> None:
    trigger = space.trigger()
    view = space.client.views_open(trigger_id=trigger, view=space.view())["view"]
    assert (view["root_view_id"], view["previous_view_id"], view["state"]) == (view["id"], None, {"values": {}})
    assert space.refusal("views.open", trigger_id=trigger, view=space.view())["error"] == "exchanged_trigger_id"
    assert space.refusal("views.open", trigger_id="1.2.3", view=space.view())["error"] == "invalid_trigger_id"
    assert [shown["id"] for shown in space.chat.snapshot(INES)["views"]] == [view["id"]]


def test_a_trigger_dies(host: Host) -> None:
    space = Workspace(host, trigger_seconds=0)
    refused = space.refusal("views.open", trigger_id=space.trigger(), view=space.view())
    assert refused["error"] == "expired_trigger_id"


def test_a_bad_view_is_refused_and_its_trigger_stays_good(space: Workspace) -> None:
    trigger = space.trigger()
    long_title = {**space.view(), "title": {"type": "plain_text", "text": "x" * 25}}
    refused = space.refusal("views.open", trigger_id=trigger, view=long_title)
    assert refused["error"] == "invalid_arguments"
    assert (
        refused["response_metadata"]["messages"][-1]
        == "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    )
    large = {**space.view(), "blocks": [paragraph("x" * 3000)] * 90}
    assert space.refusal("views.open", trigger_id=trigger, view=large)["error"] == "view_too_large"
    assert space.refusal("views.open", trigger_id=trigger)["error"] == "invalid_arguments"
    space.client.views_open(trigger_id=trigger, view=space.view())


def test_a_view_is_updated_by_id_or_external_id_and_only_over_the_hash_it_had(space: Workspace) -> None:
    opened = space.client.views_open(trigger_id=space.trigger(), view={**space.view(), "external_id": "e1"})["view"]
    fresh = {**space.view(), "external_id": "e1", "private_metadata": "2"}
    updated = space.client.views_update(view_id=opened["id"], hash=opened["hash"], view=fresh)["view"]
    assert (updated["id"], updated["private_metadata"]) == (opened["id"], "2")
    stale = space.refusal("views.update", view_id=opened["id"], hash=opened["hash"], view=fresh)
    assert stale["error"] == "hash_conflict"
    space.client.views_update(external_id="e1", view=fresh)
    assert space.refusal("views.update", view_id="V99", view=fresh)["error"] == "not_found"
    twin = space.refusal("views.open", trigger_id=space.trigger("U02BOB"), view=fresh)
    assert twin["error"] == "duplicate_external_id"


def test_a_modal_holds_three_views(space: Workspace) -> None:
    top = space.client.views_open(trigger_id=space.trigger(), view=space.view())["view"]
    root = top["id"]
    for _ in range(2):
        with space.chat._state.changed:
            trigger = space.chat._state.new_trigger(INES, top["id"])
        pushed = space.client.views_push(trigger_id=trigger, view=space.view())["view"]
        assert (pushed["previous_view_id"], pushed["root_view_id"]) == (top["id"], root)
        top = pushed
    with space.chat._state.changed:
        trigger = space.chat._state.new_trigger(INES, top["id"])
    assert space.refusal("views.push", trigger_id=trigger, view=space.view())["error"] == "push_limit_reached"
    outside = space.refusal("views.push", trigger_id=space.trigger(), view=space.view())
    assert outside["error"] == "invalid_trigger_id"


def test_a_home_tab_is_published_per_person(space: Workspace) -> None:
    home = {"type": "home", "blocks": [paragraph("file")]}
    view = space.client.views_publish(user_id=INES, view=home)["view"]
    again = space.client.views_publish(user_id=INES, view=home, hash=view["hash"])["view"]
    assert again["id"] == view["id"]
    assert space.chat.snapshot(INES)["home"]["blocks"][0]["text"]["text"] == "file"
    assert space.chat.snapshot("U02BOB")["home"] is None
    assert space.refusal("views.publish", user_id="U99", view=home)["error"] == "user_not_found"
    assert space.refusal("views.publish", user_id=INES, view=home, hash=view["hash"])["error"] == "hash_conflict"
    assert space.refusal("views.publish", user_id=INES, view=space.view())["error"] == "invalid_arguments"


# response_url


def test_a_response_url_works_five_times(space: Workspace) -> None:
    hook = WebhookClient(space.url())
    assert [hook.send(text="a").status_code for _ in range(6)] == [200] * 5 + [404]
    assert len(space.chat.snapshot(INES)["ephemerals"]) == 5
    assert space.chat.snapshot(INES)["refusals"][-1]["error"] == "used_url"


def test_a_response_url_lives_for_half_an_hour_of_the_world(space: Workspace) -> None:
    hook = WebhookClient(space.url())
    space.clock.moment += timedelta(minutes=30)
    assert hook.send(text="a").status_code == 200
    space.clock.moment += timedelta(seconds=1)
    assert "expired_url" in hook.send(text="a").body


def test_a_response_url_replaces_or_deletes_what_it_came_from(space: Workspace) -> None:
    ts = space.post(blocks=[paragraph("carte")])
    whispered = space.client.chat_postEphemeral(channel=ROOM, user=INES, text="psst")["message_ts"]
    WebhookClient(space.url(message=ts)).send(text="faite", replace_original=True)
    ephemeral = WebhookClient(space.url(message=whispered, ephemeral=True))
    ephemeral.send(text="changée", replace_original=True)
    assert [shown["text"] for shown in space.chat.messages(ROOM)] == ["faite"]
    assert [shown["text"] for shown in space.chat.snapshot(INES)["ephemerals"]] == ["changée"]
    ephemeral.send(delete_original=True)
    assert space.chat.snapshot(INES)["ephemerals"] == []
    WebhookClient(space.url()).send(text="à tous", response_type="in_channel")
    assert [shown["text"] for shown in space.chat.messages(ROOM)] == ["faite", "à tous"]


def test_a_response_url_takes_no_bad_blocks(space: Workspace) -> None:
    answer = WebhookClient(space.url()).send(text="a", blocks=[{"type": "video"}])
    assert (answer.status_code, "invalid_blocks" in answer.body) == (400, True)
    assert space.http("POST", space.url(), b"{")[0] == 400
