"""The pieces of cards and modals. Whatever a debtor wrote goes in as plain or rich text, never as markup."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from bot.adapters.slack_blocks.excerpts import Piece, Span, excerpt

Block = dict[str, Any]

# Controls, and the characters that turn text around: a name must not read backwards on an approver's screen.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_SECTION, _FIELD, _HEADER, _TEXT = 3000, 2000, 150, 3900
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "@\u2060"}


def clean(text: str, most: int) -> str:
    """Text without unseen characters, cut at a length with an ellipsis; never empty, which Slack refuses."""
    plain = _UNSEEN.sub("", text).strip()
    return (plain if len(plain) <= most else plain[: most - 1].rstrip() + "…") or "–"


def plain(text: str, most: int = _SECTION) -> Block:
    """A plain_text object: nothing in it is markup, no name of an emoji is drawn."""
    return {"type": "plain_text", "text": clean(text, most), "emoji": False}


def header(text: str) -> Block:
    """The title of a card."""
    return {"type": "header", "text": plain(text, _HEADER)}


def section(text: str, accessory: Block | None = None) -> Block:
    """A paragraph."""
    return {"type": "section", "text": plain(text)} | ({"accessory": accessory} if accessory else {})


def fields(pairs: Iterable[tuple[str, str]]) -> Block:
    """Up to ten facts side by side, each under its label."""
    texts = [plain(f"{label}\n{fact}", _FIELD) for label, fact in pairs if fact]
    return {"type": "section", "fields": texts[:10]}


def context(texts: Sequence[str]) -> Block:
    """Small print: up to ten remarks."""
    return {"type": "context", "elements": [plain(text, _FIELD) for text in texts[:10]]}


def quote(text: str, spans: Sequence[Span] = (), most: int = 600) -> Block:
    """Somebody's words as a quotation, the characters of `spans` in bold; a long text is cut around these."""
    elements = _runs(excerpt(text, spans, most))
    return {"type": "rich_text", "elements": [{"type": "rich_text_quote", "elements": elements}]}


def listed(title: str, lines: Sequence[str], closing: str = "") -> Block:
    """A few lines under a title in bold, and what to make of them."""
    items = [{"type": "rich_text_section", "elements": _runs([(line, False)])} for line in lines]
    elements = [
        {"type": "rich_text_section", "elements": _runs([(title, True)])},
        {"type": "rich_text_list", "style": "bullet", "elements": items},
    ]
    if closing:
        elements.append({"type": "rich_text_section", "elements": _runs([(closing, True)])})
    return {"type": "rich_text", "elements": elements}


def _runs(pieces: Sequence[Piece]) -> list[Block]:
    """Pieces of text as elements of a rich text: without unseen characters, never none."""
    seen = [(text, bold) for piece, bold in pieces if (text := _UNSEEN.sub("", piece)[:_SECTION])]
    return [{"type": "text", "text": text} | ({"style": {"bold": True}} if bold else {}) for text, bold in seen] or [
        {"type": "text", "text": "–"}
    ]


def preformatted(text: str, most: int = _SECTION) -> Block:
    """A letter as it is, line by line."""
    elements = [{"type": "text", "text": clean(text, most)}]
    return {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": elements}]}


def button(text: str, action: str, value: str, *, style: str = "", label: str = "") -> Block:
    """A button; `label` is what a screen reader says instead of the text."""
    made: Block = {"type": "button", "action_id": action, "value": value, "text": plain(text, 75)}
    if style:
        made["style"] = style
    if label:
        made["accessibility_label"] = clean(label, 75)
    return made


def menu(text: str, action: str, options: Sequence[tuple[str, str]]) -> Block:
    """A menu that acts at once: (what is read, the value)."""
    listed = [{"text": plain(shown, 75), "value": value} for shown, value in options]
    return {"type": "static_select", "action_id": action, "placeholder": plain(text, 150), "options": listed}


def actions(elements: Sequence[Block], name: str) -> Block:
    """A row of buttons and menus."""
    return {"type": "actions", "block_id": name, "elements": list(elements)}


def field(name: str, label: str, element: Block, *, hint: str = "", optional: bool = False) -> Block:
    """One field of a modal; its block and its element bear the same name."""
    made: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, 2000),
        "element": element | {"action_id": name},
        "optional": optional,
    }
    return made | ({"hint": plain(hint, 2000)} if hint else {})


def text_field(value: str = "", *, most: int = 3000, lines: bool = False) -> Block:
    """A field to type in."""
    made: Block = {"type": "plain_text_input", "max_length": most, "multiline": lines}
    return made | ({"initial_value": value} if value else {})


def modal(
    name: str, title: str, blocks: Sequence[Block], *, submit: str = "", close: str = "", data: str = ""
) -> Block:
    """A window over Slack; `data` comes back with its submission."""
    made: Block = {
        "type": "modal",
        "callback_id": name,
        "title": plain(title, 24),
        "blocks": list(blocks)[:100],
        "private_metadata": data,
    }
    if submit:
        made["submit"] = plain(submit, 24)
    if close:
        made["close"] = plain(close, 24)
    return made


def summary(text: str) -> str:
    """The text beside the blocks: what notifications and screen readers say. It is markup, so & < > are escaped.

    chat.update refuses more than 4,000 characters, so the length is that of the escaped text.
    """
    pieces = [_MARKUP.get(character, character) for character in clean(text, _TEXT)]
    room = _TEXT
    for place, piece in enumerate(pieces):
        room -= len(piece)
        if room < 0:
            return "".join(pieces[:place]) + "…"
    return "".join(pieces)
