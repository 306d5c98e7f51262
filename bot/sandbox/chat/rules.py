"""Block Kit's rules, as Slack enforces them. Pure: blocks and views in, a list of reasons with JSON pointers out.

The known blocks and elements are those that can be shown by the demo's page and need no more than Socket Mode; another
one (external selects, files, videos) is refused as an unsupported type, so that nothing is taken for shown that is not.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from bot.sandbox.chat.elements import interactive
from bot.sandbox.chat.model import Json
from bot.sandbox.chat.schema import (
    Check,
    Problems,
    array,
    boolean,
    both,
    by_type,
    choice,
    integer,
    note,
    plain,
    record,
    string,
    text,
)

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
VIEW_BYTES = 250_000
MARKDOWN_CHARACTERS = 12_000
_DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d"
_NUMBER = r"-?\d+([.]\d+)?"
_FAR = 10**12

_confirm = record(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": choice("primary", "danger")},
)
_plain_option = record({"text": plain(75), "value": string(150)}, {"description": plain(75)})
_rich_option = record({"text": text(75), "value": string(150)}, {"description": text(75)})
_overflow_option = record({"text": plain(75), "value": string(150)}, {"description": plain(75), "url": string(3000)})
_option_group = record({"label": plain(75), "options": array(_plain_option, 100)})


def _one_of_two(first: str, second: str) -> Check:
    def check(value: object, pointer: str, problems: Problems) -> None:
        if isinstance(value, dict) and (value.get(first) is None) == (value.get(second) is None):
            note(problems, f"must provide exactly one of {first} and {second}", pointer)

    return check


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _initial_among_options(value: object, pointer: str, problems: Problems) -> None:
    """An initial option must be one of the options, word for word."""
    if not isinstance(value, dict):
        return
    offered = _listed(value.get("options"))
    for group in _listed(value.get("option_groups")):
        offered += _listed(group.get("options")) if isinstance(group, dict) else []
    chosen = [(f"{pointer}/initial_option", value.get("initial_option"))]
    chosen += [(f"{pointer}/initial_options", option) for option in _listed(value.get("initial_options"))]
    for where, option in chosen:
        if option is not None and option not in offered:
            note(problems, "value must be one of the options", where)


def _element(required: Mapping[str, Check] | None = None, optional: Mapping[str, Check] | None = None) -> Check:
    return record(required or {}, {"action_id": string(255), "confirm": _confirm, **(optional or {})})


def _picker(optional: Mapping[str, Check]) -> Check:
    return _element({}, {"placeholder": plain(150), "focus_on_load": boolean, **optional})


def _options(option: Check, most: int, optional: Mapping[str, Check]) -> Check:
    fields = _element({"options": array(option, most)}, {"focus_on_load": boolean, **optional})
    return both(fields, _initial_among_options)


def _select(optional: Mapping[str, Check]) -> Check:
    offered = {"options": array(_plain_option, 100), "option_groups": array(_option_group, 100)}
    return both(_picker({**offered, **optional}), _one_of_two("options", "option_groups"), _initial_among_options)


_dispatch = record({}, {"trigger_actions_on": array(choice("on_enter_pressed", "on_character_entered"), 2)})
_most = {"max_selected_items": integer(1, 100)}
_image = both(
    record(
        {"alt_text": string(2000)},
        {"image_url": string(3000), "slack_file": record({}, {"id": string(), "url": string()})},
    ),
    _one_of_two("image_url", "slack_file"),
)
_BUTTON = _element(
    {"text": plain(75)},
    {
        "url": string(3000),
        "value": string(2000, least=0),
        "style": choice("primary", "danger"),
        "accessibility_label": string(75),
    },
)
_PICKERS: dict[str, Check] = {
    "static_select": _select({"initial_option": _plain_option}),
    "multi_static_select": _select({"initial_options": array(_plain_option, 100), **_most}),
    "users_select": _picker({"initial_user": string()}),
    "multi_users_select": _picker({"initial_users": array(string(), 100), **_most}),
    "channels_select": _picker({"initial_channel": string(), "response_url_enabled": boolean}),
    "conversations_select": _picker(
        {"initial_conversation": string(), "default_to_current_conversation": boolean, "response_url_enabled": boolean}
    ),
    "datepicker": _picker({"initial_date": string(pattern=_DATE)}),
    "timepicker": _picker({"initial_time": string(pattern=_TIME), "timezone": string()}),
    "datetimepicker": _element({}, {"initial_date_time": integer(0, _FAR), "focus_on_load": boolean}),
    "checkboxes": _options(_rich_option, 10, {"initial_options": array(_rich_option, 10)}),
    "radio_buttons": _options(_rich_option, 10, {"initial_option": _rich_option}),
}
_ACTIONS = {
    **_PICKERS,
    "button": _BUTTON,
    "overflow": _element({"options": array(_overflow_option, 5)}),
}
_TYPED = {"placeholder": plain(150), "focus_on_load": boolean, "dispatch_action_config": _dispatch}
_INPUTS = {
    **_PICKERS,
    "plain_text_input": record(
        {},
        {
            "action_id": string(255),
            "initial_value": string(3000, least=0),
            "multiline": boolean,
            "min_length": integer(0, 3000),
            "max_length": integer(1, 3000),
            **_TYPED,
        },
    ),
    "email_text_input": record({}, {"action_id": string(255), "initial_value": string(), **_TYPED}),
    "url_text_input": record({}, {"action_id": string(255), "initial_value": string(), **_TYPED}),
    "number_input": record(
        {"is_decimal_allowed": boolean},
        {
            "action_id": string(255),
            "initial_value": string(pattern=_NUMBER),
            "min_value": string(pattern=_NUMBER),
            "max_value": string(pattern=_NUMBER),
            **_TYPED,
        },
    ),
}

_style = record({}, dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight"), boolean))
_colour = string(pattern=r"#[0-9A-Fa-f]{6}")
_inline = by_type(
    {
        "text": record({"text": string()}, {"style": _style}),
        "link": record({"url": string(3000)}, {"text": string(), "unsafe": boolean, "style": _style}),
        "emoji": record({"name": string()}, {"unicode": string(), "skin_tone": integer(1, 6), "style": _style}),
        "user": record({"user_id": string()}, {"style": _style}),
        "usergroup": record({"usergroup_id": string()}, {"style": _style}),
        "channel": record({"channel_id": string()}, {"style": _style}),
        "broadcast": record({"range": choice("here", "channel", "everyone")}, {"style": _style}),
        "color": record({"value": _colour}, {"style": _style}),
        "date": record(
            {"timestamp": integer(0, _FAR), "format": string()},
            {"url": string(3000), "fallback": string(), "style": _style},
        ),
    }
)
_MANY = 3000  # Slack names no bound on the pieces of a rich text
_section_of_rich_text = record({"elements": array(_inline, _MANY, 0)})
_rich_text = array(
    by_type(
        {
            "rich_text_section": _section_of_rich_text,
            "rich_text_quote": record({"elements": array(_inline, _MANY, 0)}, {"border": integer(0, 1)}),
            "rich_text_preformatted": record(
                {"elements": array(_inline, _MANY, 0)}, {"border": integer(0, 1), "language": string()}
            ),
            "rich_text_list": record(
                {
                    "style": choice("bullet", "ordered"),
                    "elements": array(by_type({"rich_text_section": _section_of_rich_text}), _MANY),
                },
                {"indent": integer(0, 8), "offset": integer(0, _FAR), "border": integer(0, 1)},
            ),
        }
    ),
    _MANY,
    0,
)
_cell = by_type(
    {"raw_text": record({"text": string()}), "rich_text": record({"elements": _rich_text}, {"block_id": string(255)})}
)
_column = record({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean})


def _block(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    return record(required, {"block_id": string(255), **(optional or {})})


def _text_or_fields(value: object, pointer: str, problems: Problems) -> None:
    if isinstance(value, dict) and value.get("text") is None and value.get("fields") is None:
        note(problems, "missing required field: text", pointer)


_EVERYWHERE: dict[str, Check] = {
    "section": both(
        _block(
            {},
            {
                "text": text(3000),
                "fields": array(text(2000), 10),
                "accessory": by_type({**_ACTIONS, "image": _image}),
                "expand": boolean,
            },
        ),
        _text_or_fields,
    ),
    "divider": _block({}),
    "header": _block({"text": plain(150)}),
    "image": both(
        _block(
            {"alt_text": string(2000)},
            {
                "image_url": string(3000),
                "slack_file": record({}, {"id": string(), "url": string()}),
                "title": plain(2000),
            },
        ),
        _one_of_two("image_url", "slack_file"),
    ),
    "actions": _block({"elements": array(by_type(_ACTIONS), 25)}),
    "context": _block(
        {
            "elements": array(
                by_type(
                    {
                        "image": _image,
                        "plain_text": record({"text": string(3000)}, {"emoji": boolean}),
                        "mrkdwn": record({"text": string(3000)}, {"verbatim": boolean}),
                    }
                ),
                10,
            )
        }
    ),
    "input": _block(
        {"label": plain(2000), "element": by_type(_INPUTS)},
        {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": _block({"elements": _rich_text}),
}
_IN_MESSAGES: dict[str, Check] = {
    **_EVERYWHERE,
    "markdown": _block({"text": string(MARKDOWN_CHARACTERS)}),
    "table": _block({"rows": array(array(_cell, 20), 100)}, {"column_settings": array(_column, 20)}),
}
_message_blocks = array(by_type(_IN_MESSAGES), MESSAGE_BLOCKS, 0)
_view_blocks = array(by_type(_EVERYWHERE), VIEW_BLOCKS, 0)
_COMMON = {
    "private_metadata": string(3000, least=0),
    "callback_id": string(255, least=0),
    "external_id": string(255, least=0),
}
_MODAL = record(
    {"title": plain(24), "blocks": _view_blocks},
    {
        "close": plain(24),
        "submit": plain(24),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
        **_COMMON,
    },
)
_HOME = record({"blocks": _view_blocks}, _COMMON)


def _blocks_of(value: object) -> Iterator[tuple[int, Json]]:
    if isinstance(value, list):
        yield from ((number, block) for number, block in enumerate(value) if isinstance(block, dict))


def _unique_ids(blocks: object, pointer: str, problems: Problems) -> None:
    """block_id is unique in the message or view, action_id in its block; one element at most takes the focus."""
    seen: set[object] = set()
    focused = 0
    for number, block in _blocks_of(blocks):
        name = block.get("block_id")
        if isinstance(name, str):
            if name in seen:
                note(problems, f"`block_id` already exists: {name}", f"{pointer}/{number}/block_id")
            seen.add(name)
        actions: set[object] = set()
        for element in interactive(block):
            action = element.get("action_id")
            if isinstance(action, str):
                if action in actions:
                    note(problems, f"`action_id` already exists in this block: {action}", f"{pointer}/{number}")
                actions.add(action)
            focused += element.get("focus_on_load") is True
    if focused > 1:
        note(problems, "only one element can have focus_on_load", pointer)


def message_problems(blocks: object, pointer: str = "/blocks") -> list[str]:
    """What Slack would refuse in a message's blocks: reasons with JSON pointers, or an empty list."""
    problems: Problems = []
    _message_blocks(blocks, pointer, problems)
    _unique_ids(blocks, pointer, problems)
    written = sum(
        len(block["text"])
        for _, block in _blocks_of(blocks)
        if block.get("type") == "markdown" and isinstance(block.get("text"), str)
    )
    if written > MARKDOWN_CHARACTERS and not problems:
        note(problems, f"markdown blocks must be less than {MARKDOWN_CHARACTERS + 1} characters in all", pointer)
    if sum(block.get("type") == "table" for _, block in _blocks_of(blocks)) > 1:
        note(problems, "only one table allowed in a message", pointer)
    return problems


def view_problems(view: object, kinds: Sequence[str] = ("modal",), pointer: str = "/view") -> list[str]:
    """What Slack would refuse in a view of one of `kinds` ("modal", "home"): reasons, or an empty list."""
    problems: Problems = []
    table = {"modal": _MODAL, "home": _HOME}
    by_type({kind: table[kind] for kind in kinds})(view, pointer, problems)
    if isinstance(view, dict):
        blocks = view.get("blocks")
        _unique_ids(blocks, f"{pointer}/blocks", problems)
        has_input = any(block.get("type") == "input" for _, block in _blocks_of(blocks))
        if view.get("type") == "modal" and has_input and view.get("submit") is None:
            note(problems, "missing required field: submit", pointer)
    if problems:
        problems.insert(0, f"failed to match all allowed schemas [json-pointer:{pointer}]")
    return problems


def is_too_large(view: object) -> bool:
    """Whether the view is over 250 kB as JSON."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES
