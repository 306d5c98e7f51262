"""HTML of a mail -> the text a person would read, with the mails quoted in it cut off. One pass, no parser library.

Nothing is fetched, run or rendered; tags that are not known are only left out.
"""

import html
import re

MAX_CHARACTERS = 1_000_000
_BLOCKS = frozenset(
    "p div tr table ul ol li h1 h2 h3 h4 h5 h6 section article header footer hr center pre dd dt".split()
)
_SILENT = frozenset("script style head title template svg object".split())
_VOID = frozenset("br hr img meta link input col area base wbr source".split())
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_DROPPED_CLASS = re.compile(
    r"\b(?:gmail_(?:quote|attr|extra)|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote"
    r"|outlookmessageheader|quoted-text|ms-outlook-mobile-reference-message|mail_quote|quote_?body|ox-quote)"
)
_DROPPED_ID = re.compile(r"^(?:mac_outlook_attribution_blockquote|oriquote|reply-intro|x_?quoted)")
_REST_ID = re.compile(
    r"^(?:x_)*(?:divrplyfwdmsg|appendonsend|zwchr|stopspelling|mail-editor-reference-message-container)"
)
_RULED = re.compile(r"border-top:\s?solid\s#(?:e1e1e1|b5c4df|aaaaaa)")


class _Reader:
    """Collects text; `quoted` counts the open elements since the one that begins a quote, 0 outside."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.silent = ""
        self.quoted_by = ""
        self.quoted = 0
        self.indent = 0
        self.stopped = False

    def text(self, raw: str) -> None:
        if self.silent or self.quoted or not raw:
            return
        self.out.append(_SPACES.sub(" ", html.unescape(raw)))

    def line(self) -> None:
        if not (self.silent or self.quoted):
            self.out.append("\n" + "> " * self.indent)

    def open(self, name: str, attributes: str) -> None:
        if self.silent:
            return
        if self.quoted:
            self.quoted += name == self.quoted_by
            return
        lowered = attributes.lower()
        if name in _SILENT:
            self.silent = name
        elif _REST_ID.match(_attribute(lowered, "id")) or _RULED.search(_attribute(lowered, "style")):
            self.stopped = True
        elif _drops(name, lowered):
            self.line()
            self.quoted_by, self.quoted = name, 1
        elif name == "blockquote":
            self.indent = min(self.indent + 1, 5)
            self.line()
        elif name == "br" or name in _BLOCKS:
            self.line()
            self.out.append("- " if name == "li" else "")
        elif name in {"td", "th"}:
            self.out.append(" ")

    def close(self, name: str) -> None:
        if self.silent:
            self.silent = "" if name == self.silent else self.silent
        elif self.quoted:
            self.quoted -= name == self.quoted_by
        elif name == "blockquote":
            self.indent = max(self.indent - 1, 0)
            self.line()
        elif name in _BLOCKS:
            self.line()


def _attribute(attributes: str, name: str) -> str:
    at = attributes.find(f"{name}=")
    while at > 0 and attributes[at - 1] not in " \t\r\n\"'/":
        at = attributes.find(f"{name}=", at + 1)
    if at < 0:
        return ""
    value = attributes[at + len(name) + 1 :]
    if value[:1] in {'"', "'"}:
        return value[1:].split(value[0], 1)[0].strip()
    return value.split(None, 1)[0] if value.strip() else ""


def _drops(name: str, attributes: str) -> bool:
    """Whether an element holds a quoted mail. A bare blockquote may be the writer's own: it is only indented."""
    if name == "blockquote":
        return bool(attributes.strip())
    if "__quoted_text__" in attributes:
        return True
    return bool(
        _DROPPED_CLASS.search(_attribute(attributes, "class")) or _DROPPED_ID.match(_attribute(attributes, "id"))
    )


def html_to_text(source: str) -> str:
    """The text of an HTML mail, at most MAX_CHARACTERS of it read; quoted mails are left out."""
    source = source[:MAX_CHARACTERS]
    reader, position, size = _Reader(), 0, len(source)
    closers = {"-->": 0, ">": 0}
    while position < size and not reader.stopped:
        at = source.find("<", position)
        if at < 0:
            reader.text(source[position:])
            break
        reader.text(source[position:at])
        comment = source.startswith("<!--", at)
        tag = None if comment else _TAG.match(source, at)
        if not comment and tag is None and source[at + 1 : at + 2] not in {"!", "?"}:
            reader.text("<")
            position = at + 1
            continue
        end = _closer(source, "-->" if comment else ">", at + 1, closers)
        if end < 0:
            break
        if tag is not None:
            name = tag[2].lower().removeprefix("o:")
            if tag[1]:
                reader.close(name)
            else:
                reader.open(name, source[tag.end() : end].removesuffix("/"))
        position = end + (3 if comment else 1)
    return _tidy("".join(reader.out))


def _closer(source: str, mark: str, start: int, known: dict[str, int]) -> int:
    """Where a mark comes next; a search that found nothing is never made again, which keeps this linear."""
    if known[mark] < 0:
        return -1
    known[mark] = source.find(mark, start)
    return known[mark]


def _tidy(text: str) -> str:
    lines = [line.replace("\u00a0", " ").rstrip() for line in text.split("\n")]
    kept: list[str] = []
    for line in lines:
        stripped = line if line.startswith(">") else line.lstrip()
        if stripped or (kept and kept[-1]):
            kept.append(stripped)
    return "\n".join(kept).strip()
