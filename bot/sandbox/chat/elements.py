"""Elements a person acts on: where they stand in blocks, what they hold, what the person's client refuses to send."""

import copy
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from bot.sandbox.chat.model import Json

State = dict[str, dict[str, Json]]

# Under which key an element's value travels, and which of its fields says where it starts.
_KEYS = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
}
_LISTS = {"selected_options", "selected_users"}

_WORDS = {
    "required": ("Veuillez remplir ce champ obligatoire.", "Please complete this required field."),
    "too_long": ("{most} caractères au plus.", "Must be {most} characters or fewer."),
    "too_short": ("{least} caractères au moins.", "Must be at least {least} characters."),
    "email": ("Saisissez une adresse e-mail valide.", "Enter a valid email address."),
    "number": ("Saisissez un nombre valide.", "Enter a valid number."),
    "date": ("Saisissez une date valide.", "Enter a valid date."),
    "option": ("Choisissez une des propositions.", "Choose one of the options."),
}


def words(key: str, locale: str, **values: object) -> str:
    """What a person's client says of a field, in the person's language."""
    french, english = _WORDS[key]
    return (french if locale.startswith("fr") else english).format(**values)


def interactive(block: Json) -> Iterator[Json]:
    """The elements of a block that a person can act on."""
    held: list[object] = [block.get("accessory"), block.get("element")]
    if block.get("type") == "actions" and isinstance(block.get("elements"), list):
        held.extend(block["elements"])
    for element in held:
        if isinstance(element, dict) and element.get("type") != "image":
            yield element


def with_ids(blocks: Sequence[Json], new_id: Callable[[], str]) -> list[Json]:
    """A copy of the blocks where every block has a block_id and every element an action_id, as Slack fills them in."""
    filled = copy.deepcopy(list(blocks))
    for block in filled:
        if not block.get("block_id"):
            block["block_id"] = new_id()
        for element in interactive(block):
            if not element.get("action_id"):
                element["action_id"] = new_id()
    return filled


def options_of(element: Json) -> list[Json]:
    """Every option of a menu, its groups included."""
    held: list[Json] = list(element.get("options") or [])
    for group in element.get("option_groups") or []:
        held.extend(group["options"])
    return held


def find(blocks: Sequence[Json], action: str, block_id: str | None, value: object) -> tuple[Json, Json] | None:
    """The (block, element) with this action_id; `block_id` and `value`, when given, must agree too."""
    for block in blocks:
        for element in interactive(block):
            if element.get("action_id") != action or (block_id is not None and block["block_id"] != block_id):
                continue
            if _agrees(element, value):
                return block, element
    return None


def _agrees(element: Json, value: object) -> bool:
    if element["type"] == "button":
        return value is None or bool(element.get("value", "") == value)
    if value is None:
        return bool(element["type"] != "overflow")
    if "options" in element or "option_groups" in element:
        offered = [option["value"] for option in options_of(element)]
        return all(each in offered for each in _listed(value))
    return element["type"] != "datepicker" or _is_date(str(value))


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple | set) else [value]


def entry_for(element: Json, value: object) -> Json:
    """What an element's state is once it holds `value` (an option's value, a date, a text, a list of values)."""
    kind = element["type"]
    key = _KEYS[kind][0]
    if key == "selected_option":
        chosen = [option for option in options_of(element) if option["value"] == value]
        return {"type": kind, key: chosen[0] if chosen else None}
    if key == "selected_options":
        wanted = [] if value is None else _listed(value)
        return {"type": kind, key: [option for option in options_of(element) if option["value"] in wanted]}
    if key in _LISTS:
        return {"type": kind, key: [] if value is None else _listed(value)}
    return {"type": kind, key: value if value != "" else None}


def initial_state(blocks: Sequence[Json]) -> State:
    """The state.values that the blocks start with."""
    state: State = {}
    for block in blocks:
        for element in interactive(block):
            if element["type"] in _KEYS:
                key, initial = _KEYS[element["type"]]
                start = element.get(initial, [] if key in _LISTS else None)
                entry = {"type": element["type"], key: start if start != "" else None}
                state.setdefault(block["block_id"], {})[element["action_id"]] = entry
    return state


def kept_state(blocks: Sequence[Json], before: State) -> State:
    """The state of updated blocks: what was typed stays wherever block_id, action_id and type are the same."""
    state = initial_state(blocks)
    for block_id, held in state.items():
        for action, entry in held.items():
            typed = before.get(block_id, {}).get(action)
            if typed is not None and typed["type"] == entry["type"]:
                held[action] = typed
    return state


def action_of(block: Json, element: Json, value: object, action_ts: str) -> Json:
    """The entry of a block_actions payload for this act."""
    kind = element["type"]
    action: Json = {"type": kind, "action_id": element["action_id"], "block_id": block["block_id"]}
    if kind == "button":
        action["text"] = element["text"]
        action |= {name: element[name] for name in ("value", "style", "url") if element.get(name)}
    elif kind == "overflow":
        action["selected_option"] = next(option for option in options_of(element) if option["value"] == value)
    else:
        action |= entry_for(element, value)
        initial = _KEYS[kind][1]
        action |= {name: element[name] for name in ("placeholder", initial) if element.get(name)}
    return action | {"action_ts": action_ts}


def is_stateful(element: Json) -> bool:
    """Whether the element holds a value between two acts (a button does not)."""
    return element["type"] in _KEYS


def _is_empty(entry: Json) -> bool:
    return all(value in (None, "", []) for key, value in entry.items() if key != "type")


def field_error(block: Json, entry: Json, locale: str) -> str:
    """What the person's own client says of a field before anything is sent; empty when it may go."""
    element = block["element"]
    if _is_empty(entry):
        return "" if block.get("optional") else words("required", locale)
    kind, value = element["type"], entry.get("value")
    if kind == "plain_text_input":
        most, least = element.get("max_length", 3000), element.get("min_length", 0)
        if len(str(value)) > most:
            return words("too_long", locale, most=most)
        if len(str(value)) < least:
            return words("too_short", locale, least=least)
    if kind == "email_text_input" and not re.fullmatch(r"[^@\s]+@[^@\s]+[.][^@\s]+", str(value)):
        return words("email", locale)
    if kind == "number_input" and not _is_number(str(value), decimals=element["is_decimal_allowed"]):
        return words("number", locale)
    if kind == "datepicker" and not _is_date(str(entry["selected_date"])):
        return words("date", locale)
    return ""


def _is_number(value: str, *, decimals: bool) -> bool:
    return bool(re.fullmatch(r"-?\d+([.]\d+)?" if decimals else r"-?\d+", value))


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", value))
