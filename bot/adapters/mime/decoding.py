"""Bytes of headers and bodies -> clean text, whatever charset was declared. Nothing here raises on a bad mail."""

import base64
import binascii
import codecs
import quopri
import re
import unicodedata
from email.headerregistry import Address, HeaderRegistry

MAX_VALUE = 4_000
_CHARSETS = re.compile(
    r"^(?:utf-8|utf-16(?:-[lb]e)?|cp125\d|cp(?:437|850|852|866|874|932|949|950)|iso8859-\d+|koi8-[ru]|mac-roman|big5"
    r"|gb(?:2312|k|18030)|shift_jis|iso2022_(?:jp|kr)|euc_(?:jp|kr)|tis-620)$"
)
_ENCODED_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^?\s]{0,2000})\?=")
_BETWEEN_WORDS = re.compile(r"\?=[ \t\r\n]{1,40}=\?")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_registry = HeaderRegistry()


def decode_text(raw: bytes, declared: str) -> str:
    """Decode a body: the declared charset when it fits, else UTF-8, else Windows-1252. Line ends become one kind."""
    for name in (_charset(declared), "utf-8", "cp1252"):
        if not name:
            continue
        try:
            text = raw.decode(name)
        except (UnicodeError, LookupError):
            continue
        break
    else:
        text = raw.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _charset(declared: str) -> str:
    try:
        name = codecs.lookup(declared.strip().strip('"')).name
    except (LookupError, ValueError):
        return ""
    if name in {"iso8859-1", "ascii"}:  # what is said to be Latin-1 is Windows-1252 in practice, ASCII may be anything
        return "utf-8" if name == "ascii" else "cp1252"
    return name if _CHARSETS.match(name) else ""  # never unicode_escape, punycode and the like


def decode_header(raw: str) -> str:
    """A header's value as one clean line: encoded words decoded, no control or direction character left."""
    if not raw.isascii():  # bytes over 127 arrive as surrogates
        raw = decode_text(raw.encode("utf-8", "surrogateescape"), "utf-8")
    return clean(_ENCODED_WORD.sub(_decode_word, _BETWEEN_WORDS.sub("?==?", raw[: 16 * MAX_VALUE])))


def _decode_word(match: re.Match[str]) -> str:
    payload = match[3].encode("ascii", "replace")
    if match[2] in "bB":
        try:
            data = base64.b64decode(payload + b"=" * (-len(payload) % 4))
        except (binascii.Error, ValueError):
            return match[0]
    else:
        data = quopri.decodestring(payload, header=True)
    return decode_text(data, match[1])


def clean(value: str) -> str:
    """One line: control, format and direction characters become spaces or vanish, runs of spaces become one."""
    letters = []
    for letter in value:
        if letter in _INVISIBLE:
            continue
        category = unicodedata.category(letter)
        letters.append(" " if category in {"Cc", "Cf", "Cs", "Zl", "Zp"} else letter)
    return " ".join("".join(letters).split())


def addresses(raw: str) -> tuple[tuple[str, str], ...]:
    """(display name, address) pairs of an address header; nothing when it cannot be parsed."""
    if len(raw) > MAX_VALUE:  # the library's time grows with the square of it
        return ()
    try:
        header = _registry("to", raw if raw.isascii() else decode_text(raw.encode("utf-8", "surrogateescape"), "utf-8"))
        found: tuple[Address, ...] = getattr(header, "addresses", ())
        pairs = tuple((clean(one.display_name or ""), clean(one.addr_spec or "")) for one in found)
    except Exception:  # noqa: BLE001 -- the library raises anything from IndexError to RecursionError on fuzzed headers
        return ()
    return tuple((name, mail) for name, mail in pairs if _is_address(mail))


def _is_address(mail: str) -> bool:
    local, at, domain = mail.rpartition("@")
    return bool(at and local and domain) and len(mail) <= 254 and not any(mark in mail for mark in ' <>,;"\\')
