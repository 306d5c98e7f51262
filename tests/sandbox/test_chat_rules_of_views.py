"""The limits of modals and Home tabs: what passes, and what is refused with its reason."""

import pytest

from bot.sandbox.chat.rules import is_too_large, view_problems
from tests.sandbox.chat_kit import (
    Json,
    button,
    cells,
    input_block,
    modal,
    mrkdwn,
    option,
    options,
    plain,
    section,
    select,
    text_input,
)

FULL_MODAL = modal(
    input_block(text_input(multiline=True, initial_value="x" * 3000, min_length=1, max_length=3000), hint=plain()),
    input_block({"type": "email_text_input", "action_id": "e", "focus_on_load": True}, optional=True),
    input_block({"type": "number_input", "action_id": "n", "is_decimal_allowed": True, "initial_value": "1.5"}),
    input_block({"type": "url_text_input", "action_id": "u"}),
    input_block({"type": "datepicker", "action_id": "d", "placeholder": plain()}, dispatch_action=True),
    input_block({"type": "timepicker", "action_id": "h", "initial_time": "09:30"}),
    input_block({"type": "radio_buttons", "action_id": "r", "options": options(10), "initial_option": option("3")}),
    input_block({"type": "checkboxes", "action_id": "c", "options": [{"text": mrkdwn("*a*"), "value": "a"}]}),
    input_block({"type": "multi_static_select", "action_id": "m", "options": options(100), "max_selected_items": 2}),
    input_block(select(option_groups=[{"label": plain(), "options": options(100)}])),
    input_block({"type": "users_select", "action_id": "p"}),
    close=plain("Annuler"),
    private_metadata="x" * 3000,
    callback_id="edit",
    notify_on_close=True,
    clear_on_close=False,
)


def test_a_modal_with_every_known_input_passes() -> None:
    assert view_problems(FULL_MODAL) == []


def test_a_home_tab_of_sections_passes_and_a_title_in_it_does_not() -> None:
    home = {"type": "home", "blocks": [section(text=mrkdwn())], "private_metadata": ""}
    assert view_problems(home, ("home",)) == []
    assert view_problems({**home, "title": plain()}, ("home",))[1:] == [
        "invalid additional property: title [json-pointer:/view]"
    ]


PAST_VIEWS = {
    "101 blocks": (modal(*[{"type": "divider"}] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
    "title": (modal(title=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/title/text]"),
    "submit": (modal(submit=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/submit/text]"),
    "close": (modal(close=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/close/text]"),
    "private_metadata": (
        modal(private_metadata="x" * 3001),
        "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ),
    "callback_id": (
        modal(callback_id="x" * 256),
        "must be less than 256 characters [json-pointer:/view/callback_id]",
    ),
    "no title": ({"type": "modal", "blocks": []}, "missing required field: title [json-pointer:/view]"),
    "an input without submit": (
        {**modal(input_block(text_input())), "submit": None},
        "missing required field: submit [json-pointer:/view]",
    ),
    "initial_value": (
        modal(input_block(text_input(initial_value="x" * 3001))),
        "must be less than 3001 characters [json-pointer:/view/blocks/0/element/initial_value]",
    ),
    "max_length": (
        modal(input_block(text_input(max_length=3001))),
        "must be less than 3001 [json-pointer:/view/blocks/0/element/max_length]",
    ),
    "label": (
        modal({**input_block(text_input()), "label": plain("x" * 2001)}),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
    ),
    "label in mrkdwn": (
        modal({**input_block(text_input()), "label": mrkdwn()}),
        "unsupported type: mrkdwn [json-pointer:/view/blocks/0/label/type]",
    ),
    "hint": (
        modal(input_block(text_input(), hint=plain("x" * 2001))),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/hint/text]",
    ),
    "two that take the focus": (
        modal(input_block(text_input(focus_on_load=True)), input_block(text_input(focus_on_load=True))),
        "only one element can have focus_on_load [json-pointer:/view/blocks]",
    ),
    "a table": (
        modal({"type": "table", "rows": [cells(1)]}),
        "unsupported type: table [json-pointer:/view/blocks/0/type]",
    ),
    "a button in an input": (
        modal(input_block(button())),
        "unsupported type: button [json-pointer:/view/blocks/0/element/type]",
    ),
    "a home where a modal is due": ({"type": "home", "blocks": []}, "unsupported type: home [json-pointer:/view/type]"),
    "no object": ([], "must provide an object [json-pointer:/view]"),
}


@pytest.mark.parametrize(("view", "reason"), PAST_VIEWS.values(), ids=PAST_VIEWS)
def test_a_view_past_a_limit_is_refused_with_its_reason(view: object, reason: str) -> None:
    problems = view_problems(view)
    assert problems[0] == "failed to match all allowed schemas [json-pointer:/view]"
    assert reason in problems


def test_a_view_of_more_than_250_kb_is_too_large() -> None:
    def of_sections(count: int) -> Json:
        return modal(*[section(text=mrkdwn("é" * 1400))] * count)

    assert not is_too_large(of_sections(80))
    assert is_too_large(of_sections(95))
