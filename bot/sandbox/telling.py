"""A card and a mail as text, for the terminal. Pure."""

from collections.abc import Mapping
from email.message import EmailMessage
from typing import Any

WIDTH = 92


def card_lines(message: Mapping[str, Any]) -> list[str]:
    """A Slack message as a box of text, buttons in brackets."""
    lines = [line for block in message["blocks"] for line in _block(block)]
    framed = [f"│ {line}" for piece in lines for line in _wrapped(piece)]
    return ["┌" + "─" * WIDTH, *framed, "└" + "─" * WIDTH]


def _block(block: Mapping[str, Any]) -> list[str]:
    kind = block["type"]
    if kind == "header":
        return [block["text"]["text"].upper()]
    if kind == "section":
        texts = [block["text"]] if "text" in block else []
        said = [line for text in texts for line in text["text"].splitlines()]
        said += [": ".join(field["text"].split("\n", 1)) for field in block.get("fields", [])]
        return said + ([f"[{block['accessory']['text']['text']}]"] if "accessory" in block else [])
    if kind == "context":
        return [f"· {element['text']}" for element in block["elements"]]
    if kind == "rich_text":
        return [f"> {line}" for line in _rich(block).splitlines()]
    if kind == "actions":
        return ["  ".join(f"[{_label(element)}]" for element in block["elements"])]
    return []


def _label(element: Mapping[str, Any]) -> str:
    text = element.get("text") or element.get("placeholder") or {}
    return str(text.get("text", "")) + (" ▾" if element["type"] == "static_select" else "")


def _rich(block: Mapping[str, Any]) -> str:
    pieces = [piece for element in block["elements"] for piece in element["elements"]]
    return "".join(f"*{piece['text']}*" if piece.get("style", {}).get("bold") else piece["text"] for piece in pieces)


def _wrapped(line: str) -> list[str]:
    pieces = [""]
    for word in line.split(" "):
        joined = f"{pieces[-1]} {word}" if pieces[-1] else word
        if len(joined) <= WIDTH:
            pieces[-1] = joined
        else:
            pieces.append(word)
    return pieces


def told(mail: EmailMessage) -> list[str]:
    """A mail as text: its main headers, its text part, its files."""
    heads = [
        f"{name}: {mail[name]}" for name in ("From", "To", "Reply-To", "Date", "Subject", "Message-ID") if mail[name]
    ]
    part = mail.get_body(("plain",))
    files = [f"📎 {found.get_filename()} ({found.get_content_type()})" for found in mail.iter_attachments()]
    return ["═" * WIDTH, *heads, "─" * WIDTH, *(part.get_content() if part else "").splitlines(), *files, "═" * WIDTH]
