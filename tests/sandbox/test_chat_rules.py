"""Block Kit's limits for messages, one by one: at the limit it passes, past it it is refused with its reason."""

import pytest

from bot.sandbox.chat.rules import message_problems
from tests.sandbox.chat_kit import (
    Json,
    actions,
    button,
    cells,
    confirm,
    mrkdwn,
    option,
    options,
    plain,
    section,
    select,
    text_input,
)

FULL_CARD = [
    {"type": "header", "text": plain("Rappel ferme · F-2026-014")},
    section(fields=[mrkdwn("*Client*"), {**mrkdwn("Dupont & fils"), "verbatim": True}]),
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Objet", "style": {"bold": True}},
                    {"type": "link", "url": "https://a.example"},
                    {"type": "emoji", "name": "wave"},
                    {"type": "date", "timestamp": 1, "format": "{date}", "fallback": "hier"},
                ],
            },
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "Bonjour,"}]},
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "1"}], "border": 0},
            {
                "type": "rich_text_list",
                "style": "bullet",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "a"}]}],
            },
        ],
    },
    {"type": "context", "elements": [mrkdwn("pourquoi"), {"type": "image", "image_url": "u", "alt_text": "a"}]},
    {"type": "divider"},
    actions(
        button(style="primary", value="1", confirm=confirm(style="danger"), accessibility_label="Approuver"),
        select(options=options(3), placeholder=plain("Reporter")),
        {"type": "datepicker", "action_id": "d", "initial_date": "2026-11-17"},
        {"type": "overflow", "action_id": "o", "options": [option("x", url="https://a.example")]},
    ),
    {"type": "image", "image_url": "https://a.example/i.png", "alt_text": "graphique", "title": plain()},
    {"type": "markdown", "text": "**a**"},
    {"type": "table", "rows": [cells(2), cells(2)], "column_settings": [{"align": "right", "is_wrapped": True}]},
]


def test_a_card_with_every_known_block_passes() -> None:
    assert message_problems(FULL_CARD) == []


WITHIN = {
    "blocks": [{"type": "divider"}] * 50,
    "section text": [section(text=mrkdwn("x" * 3000))],
    "fields": [section(fields=[plain("x" * 2000)] * 10)],
    "header": [{"type": "header", "text": plain("x" * 150)}],
    "context": [{"type": "context", "elements": [mrkdwn()] * 10}],
    "actions": [actions(*[button(action_id=str(number)) for number in range(25)])],
    "button": [actions(button(text=plain("x" * 75), value="v" * 2000, url="u" * 3000, accessibility_label="a" * 75))],
    "confirm": [
        actions(
            button(
                confirm=confirm(
                    title=plain("x" * 100), text=plain("x" * 300), confirm=plain("x" * 30), deny=plain("x" * 30)
                )
            )
        )
    ],
    "overflow": [actions({"type": "overflow", "action_id": "o", "options": options(5)})],
    "option": [
        actions(select(options=[{"text": plain("x" * 75), "value": "v" * 150, "description": plain("d" * 75)}]))
    ],
    "select": [actions(select(options=options(100)))],
    "ids": [{"type": "divider", "block_id": "b" * 255}, actions(button(action_id="a" * 255))],
    "markdown": [{"type": "markdown", "text": "x" * 12_000}],
    "table": [{"type": "table", "rows": [cells(20)] * 100}],
    "same action in two blocks": [actions(button()), actions(button())],
}


@pytest.mark.parametrize("blocks", WITHIN.values(), ids=WITHIN)
def test_what_is_at_the_limit_passes(blocks: list[Json]) -> None:
    assert message_problems(blocks) == []


def long_option(**fields: object) -> list[Json]:
    return [actions(select(options=[{**option(), **fields}]))]


PAST = {
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    "section text": (
        [section(text=mrkdwn("x" * 3001))],
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ),
    "empty text": ([section(text=mrkdwn(""))], "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    "no text, no fields": ([section()], "missing required field: text [json-pointer:/blocks/0]"),
    "11 fields": ([section(fields=[plain()] * 11)], "no more than 10 items allowed [json-pointer:/blocks/0/fields]"),
    "a field": (
        [section(fields=[plain("x" * 2001)])],
        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
    ),
    "header": (
        [{"type": "header", "text": plain("x" * 151)}],
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ),
    "header in mrkdwn": (
        [{"type": "header", "text": mrkdwn()}],
        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
    ),
    "11 in a context": (
        [{"type": "context", "elements": [mrkdwn()] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "a button in a context": (
        [{"type": "context", "elements": [button()]}],
        "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
    ),
    "26 actions": (
        [actions(*[button(action_id=str(number)) for number in range(26)])],
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "no action": ([actions()], "no less than 1 items allowed [json-pointer:/blocks/0/elements]"),
    "button text": (
        [actions(button(text=plain("x" * 76)))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
    ),
    "button in mrkdwn": (
        [actions(button(text=mrkdwn()))],
        "unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/text/type]",
    ),
    "button value": (
        [actions(button(value="v" * 2001))],
        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
    ),
    "button url": (
        [actions(button(url="u" * 3001))],
        "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]",
    ),
    "button label": (
        [actions(button(accessibility_label="a" * 76))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/accessibility_label]",
    ),
    "button style": (
        [actions(button(style="default"))],
        "value must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]",
    ),
    "button value not a string": (
        [actions(button(value=7))],
        "must provide a string [json-pointer:/blocks/0/elements/0/value]",
    ),
    "confirm title": (
        [actions(button(confirm=confirm(title=plain("x" * 101))))],
        "must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]",
    ),
    "confirm text": (
        [actions(button(confirm=confirm(text=plain("x" * 301))))],
        "must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]",
    ),
    "confirm button": (
        [actions(button(confirm=confirm(deny=plain("x" * 31))))],
        "must be less than 31 characters [json-pointer:/blocks/0/elements/0/confirm/deny/text]",
    ),
    "confirm without deny": (
        [actions(button(confirm={"title": plain(), "text": plain(), "confirm": plain()}))],
        "missing required field: deny [json-pointer:/blocks/0/elements/0/confirm]",
    ),
    "6 in an overflow": (
        [actions({"type": "overflow", "action_id": "o", "options": options(6)})],
        "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "101 options": (
        [actions(select(options=options(101)))],
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "11 checkboxes": (
        [actions({"type": "checkboxes", "action_id": "c", "options": options(11)})],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "11 radio buttons": (
        [actions({"type": "radio_buttons", "action_id": "c", "options": options(11)})],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "101 groups": (
        [actions(select(option_groups=[{"label": plain(), "options": options(1)}] * 101))],
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/option_groups]",
    ),
    "options and groups": (
        [actions(select(options=options(1), option_groups=[{"label": plain(), "options": options(1)}]))],
        "must provide exactly one of options and option_groups [json-pointer:/blocks/0/elements/0]",
    ),
    "an initial option not offered": (
        [actions(select(options=options(2), initial_option=option("9")))],
        "value must be one of the options [json-pointer:/blocks/0/elements/0/initial_option]",
    ),
    "option text": (
        long_option(text=plain("x" * 76)),
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
    ),
    "option value": (
        long_option(value="v" * 151),
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
    ),
    "option description": (
        long_option(description=plain("d" * 76)),
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/description/text]",
    ),
    "placeholder": (
        [actions(select(options=options(1), placeholder=plain("x" * 151)))],
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]",
    ),
    "a date that is none": (
        [actions({"type": "datepicker", "action_id": "d", "initial_date": "17/11/2026"})],
        "json-pointer:/blocks/0/elements/0/initial_date",
    ),
    "block_id": (
        [{"type": "divider", "block_id": "b" * 256}],
        "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
    ),
    "the same block_id": (
        [{"type": "divider", "block_id": "b"}] * 2,
        "`block_id` already exists: b [json-pointer:/blocks/1/block_id]",
    ),
    "action_id": (
        [actions(button(action_id="a" * 256))],
        "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
    ),
    "the same action_id in a block": (
        [actions(button(), button())],
        "`action_id` already exists in this block: go [json-pointer:/blocks/0]",
    ),
    "markdown": (
        [{"type": "markdown", "text": "x" * 12_001}],
        "must be less than 12001 characters [json-pointer:/blocks/0/text]",
    ),
    "markdown in all": (
        [{"type": "markdown", "text": "x" * 6_001}] * 2,
        "markdown blocks must be less than 12001 characters in all [json-pointer:/blocks]",
    ),
    "101 rows": (
        [{"type": "table", "rows": [cells(1)] * 101}],
        "no more than 100 items allowed [json-pointer:/blocks/0/rows]",
    ),
    "21 cells": (
        [{"type": "table", "rows": [cells(21)]}],
        "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]",
    ),
    "two tables": (
        [{"type": "table", "rows": [cells(1)]}] * 2,
        "only one table allowed in a message [json-pointer:/blocks]",
    ),
    "an image without alt_text": (
        [{"type": "image", "image_url": "u"}],
        "missing required field: alt_text [json-pointer:/blocks/0]",
    ),
    "an unknown block": ([{"type": "video"}], "unsupported type: video [json-pointer:/blocks/0/type]"),
    "a block without type": ([{"text": plain()}], "missing required field: type [json-pointer:/blocks/0]"),
    "an unknown field": (
        [{"type": "divider", "text": plain()}],
        "invalid additional property: text [json-pointer:/blocks/0]",
    ),
    "verbatim in plain text": (
        [section(text={**plain(), "verbatim": True})],
        "invalid additional property: verbatim [json-pointer:/blocks/0/text]",
    ),
    "a text input outside an input": (
        [actions(text_input())],
        "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
    ),
    "rich text of nothing": (
        [
            {
                "type": "rich_text",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}],
            }
        ],
        "must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]",
    ),
    "blocks that are no list": ({"type": "divider"}, "must provide an array [json-pointer:/blocks]"),
}


@pytest.mark.parametrize(("blocks", "reason"), PAST.values(), ids=PAST)
def test_what_is_past_the_limit_is_refused_with_its_reason(blocks: object, reason: str) -> None:
    assert any(problem.endswith(reason) or reason in problem for problem in message_problems(blocks))
