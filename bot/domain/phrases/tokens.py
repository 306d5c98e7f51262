"""Text -> tokens without accents or case, each with its place in the original."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

ACUTE = "_"  # stands after a word that ends in an acute vowel: "réglé" is a participle, "règle" a present
_LETTERS = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"}
_MARKS = {"–": "-", "—": "-", "−": "-", "•": "-", "·": "-", "…": ".", "？": "?", "！": "!", "，": ",", "\uff1a": ":"}
_SILENT = frozenset("'’‘`´\"«»“”„¿¡*")
_TOKEN = re.compile(
    r"(?P<plain>[^\W\d_]++(?=[\s,]|\Z))"  # most words: before a space they can be nothing else
    r"|(?P<mail>[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
    r"|(?P<url>(?:https?://|www\.)[^\s<>]{1,2000})"
    r"|(?P<numero>[nN][°º])"
    r"|(?P<code>[^\W\d_]{1,12}[-_/#]?\d[^\W_]*(?:[-_/][^\W_]+)*)"
    r"|(?P<number>\d+(?:[.,:/-]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['’][tT]\b)?)"
    r"|(?P<line>\n\s*)"
    r"|(?P<mark>[^\s\w])"
)
_LONGEST_KEPT = 40  # letters
_GLUED = re.compile(r"(?:le|au|du|el|am|on)(?=\d)")


class Token(NamedTuple):
    """One word, number or mark: `text` is folded, `start` and `end` are its place in the original text.

    `kind` is word, number, code, mail, url, mark or line; or else the kind of a value found there, and `value` is its
    place in the list of those values. `capital` tells a word that begins so.
    """

    text: str
    start: int
    end: int
    kind: str
    value: int = -1
    capital: bool = False


def fold(text: str) -> str:
    """Lower case without accents; a final acute vowel leaves a trace (see ACUTE), and so does the word `à`."""
    if text.isascii():
        return text.lower()
    return _kept_fold(text) if len(text) <= _LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    lowered = unicodedata.normalize("NFC", text).casefold()
    if lowered == "à":
        return lowered
    plain = "".join(_LETTERS.get(letter) or unicodedata.normalize("NFKD", letter)[0] for letter in lowered)
    tail = lowered.rstrip("s")
    tail = tail[:-1] if tail.endswith("ée") else tail
    return plain + ACUTE if tail and tail[-1] in "éóáíú" else plain


_kept_fold = lru_cache(maxsize=4096)(_fold)  # the same few words with accents come again and again


def tokenise(text: str, most: int | None = None) -> list[Token]:
    """The tokens of a text, or its first `most`, in order.

    Spaces and quotation marks vanish, a run of line breaks is one token.
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        if most is not None and len(tokens) >= most:
            break
        kind, found, (start, end) = match.lastgroup or "mark", match[0], match.span()
        if kind == "plain":
            tokens.append(Token(fold(found), start, end, "word", capital=found[0].isupper()))
        elif kind == "word":
            word = fold(found.replace("'", "").replace("’", ""))  # "can't" is one word, "l'autre" are two
            tokens.append(Token(word, start, end, kind, capital=found[0].isupper()))
        elif kind == "numero":
            tokens.append(Token("numero", start, end, "word"))
        elif kind == "line":
            tokens.append(Token("\n" if found.count("\n") == 1 else "\n\n", start, end, kind))
        elif kind == "mark":
            joins = found in "-‐‑" and _is_letter(text, start - 1) and _is_letter(text, end)
            if found not in _SILENT and not joins:
                tokens.append(Token(_MARKS.get(found, found), start, end, kind))
        elif kind == "code" and (glued := _GLUED.match(found.lower())):
            cut = start + glued.end()
            tokens.append(Token(glued[0], start, cut, "word"))
            tokens.append(Token(text[cut:end].lower(), cut, end, "number"))
        else:
            tokens.append(Token(found.lower(), start, end, kind))
    return tokens


def _is_letter(text: str, place: int) -> bool:
    return 0 <= place < len(text) and text[place].isalpha()


def line_up(tokens: Sequence[Token]) -> tuple[str, list[int]]:
    """The tokens as one string, each followed by a space; and where each token starts in it."""
    starts: list[int] = []
    position = 0
    for token in tokens:
        starts.append(position)
        position += len(token.text) + 1
    return "".join(token.text + " " for token in tokens), starts
