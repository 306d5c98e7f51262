"""A small language of word patterns, so that a table of phrases can be read, and extended, by who knows the trade.

A pattern is what one would say, word by word, with accents and apostrophes as in a dictionary:

    a|b    one or the other            a?    may be missing           a*    with any ending       a+b   two words
    ..     up to four words            é*    a participle, whatever its gender and number
    [a|b]  must stand before, but is not part of what is found        {n}   an element: a number, a day, a month ...
    n't    any English word that ends so
    #d #a #i #m   a date, an amount, an invoice, an address found before

Every part is bounded: a match costs no more than its own length, and it is tried only where its first word stands.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from bot.domain.phrases.tokens import ACUTE, Token, fold, line_up

T = TypeVar("T")
_GAP = r"(?:[^ .,:;!?()\n]+ ){0,4}?"
_ELEMENT = re.compile(r"\{[a-z0-9]+\}\??|\[[^\]]+\]|\S+")
_BARE_NOT = re.compile(r"(?<![a-z])n't")
_NOTS = "dont|cant|wont|isnt|arent|didnt|havent|hasnt|wasnt|werent|couldnt|shouldnt|wouldnt|doesnt|hadnt"
# How an element begins, where it is no number.
_FIRST = {"month": "@m", "wd": "@w", "week": "", "quarter": "", "half": ""}
_MOST_KNOWN, _LONGEST_KNOWN = 8192, 40  # words whose rules are kept, and their letters
_BARE = ("#", "{", "[", "..", "\\")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A pattern found: what it stands for, its words in the table, and the tokens [start, end) that matched."""

    payload: T
    pattern: str
    start: int
    end: int
    groups: Mapping[str, str]


def _choice(choice: str, *, strict: bool) -> str:
    if "+" in choice and len(choice) > 1:
        return " ".join(_choice(word, strict=strict) for word in choice.split("+"))
    if choice == "à":
        return "[àa]"
    if choice.endswith("é*"):
        return re.escape(fold(choice[:-2])) + "ee?s?" + (ACUTE if strict else f"{ACUTE}?")
    if choice.endswith("*"):
        return re.escape(fold(choice[:-1]).removesuffix(ACUTE)) + "[^ ]*"
    folded = fold(choice)
    text = re.escape(folded.removesuffix(ACUTE))
    return text + (ACUTE if strict else f"{ACUTE}?") if folded.endswith(ACUTE) else text


def _word(word: str, *, strict: bool) -> str:
    optional = word.endswith("?") and len(word) > 1
    choices = [_choice(choice, strict=strict) for choice in word[: -1 if optional else None].split("|")]
    body = choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"
    return f"(?:{body} )?" if optional else f"{body} "


def _elements(pattern: str) -> list[str]:
    found: list[str] = []
    plain = _BARE_NOT.sub(_NOTS, pattern.replace("’", "'")).replace("n't", "nt").replace("'", " ")
    for element in _ELEMENT.findall(plain):
        if element.startswith(_BARE) or element == "-":
            found.append(element)
        elif "|" in element:
            found.append(element.replace("-", "+"))
        else:
            found.extend(element.split("-"))
    return found


def compile_pattern(pattern: str, elements: Mapping[str, str], *, accents: bool = False) -> re.Pattern[str]:
    """A word pattern as a regular expression to be matched where a token starts. `elements` are those in braces.

    `accents` is for texts that write them: there `paye` is no `payé`. The first word of a pattern is read so always.
    """
    parts: list[str] = []
    for element in _elements(pattern):
        if element == "..":
            parts.append(_GAP)
        elif element.startswith("{"):
            body = elements[element.rstrip("?")[1:-1]]
            parts.append(f"(?:{body})?" if element.endswith("?") else body)
        elif element.startswith("["):
            parts.append(f"(?P<before>{_word(element[1:-1], strict=False)})")
        else:
            parts.append(_word(element, strict=accents or not parts))
    return re.compile("".join(parts))


def _keys(pattern: str) -> set[str]:
    """How the first token of a match may begin: "=word" is that word, else up to three letters; "0" is any number.

    "" is anything.
    """
    first = _elements(pattern)[0]
    if first.startswith("{"):
        return {_FIRST.get(first.rstrip("?")[1:-1], "0")} if not first.endswith("?") else {""}
    if first == ".." or (first.endswith("?") and len(first) > 1):
        return {""}
    found = set()
    for choice in first.strip("[]").split("|"):
        start = choice.split("+")[0]
        word = fold(start.removesuffix("*")).removesuffix(ACUTE)
        if word[:1].isdigit():
            found.add("0")
        elif start.endswith("*"):
            found.add(word[:3] if len(word) >= 3 else "")
        else:
            found.add(f"={word}")
    return found | ({"=a"} if "=à" in found else set())


def key_of(token: Token) -> str:
    """The key under which the patterns that may begin at a token are kept."""
    text = token.text
    if text[0].isdigit():
        return "0"
    return text[:2] if text[0] == "@" else text.removesuffix(ACUTE)[:3]


@dataclass(slots=True)
class Spotter(Generic[T]):
    """Finds many patterns in one pass: at each token only those are tried that may begin with it.

    `firsts` are the words that an element may begin with, where it is no figure.
    """

    elements: Mapping[str, str] = field(default_factory=dict)
    accents: bool = False
    firsts: Mapping[str, Iterable[str]] = field(default_factory=dict)
    _rules: list[tuple[T, str, re.Pattern[str]]] = field(default_factory=list)
    _index: dict[str, list[int]] = field(default_factory=dict)
    _known: dict[str, Sequence[tuple[T, str, re.Pattern[str]]]] = field(default_factory=dict)

    def add(self, payload: T, patterns: Iterable[str]) -> None:
        """Add patterns that stand for `payload`."""
        self._known.clear()
        for pattern in patterns:
            first = _elements(pattern)[0].strip("{}")
            for key in _keys(pattern) | {word[:3] for word in self.firsts.get(first, ())}:
                self._index.setdefault(key, []).append(len(self._rules))
            self._rules.append((payload, pattern, compile_pattern(pattern, self.elements, accents=self.accents)))

    def _beginning(self, token: Token) -> Sequence[tuple[T, str, re.Pattern[str]]]:
        """The rules that may begin at a token, in the order of the tables; kept for words that come again."""
        rules = self._known.get(token.text)
        if rules is None:
            keys = (f"={token.text.removesuffix(ACUTE)}", key_of(token), "")
            places = sorted({place for key in keys for place in self._index.get(key, ())})
            rules = [self._rules[place] for place in places]
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            if len(token.text) <= _LONGEST_KNOWN:
                self._known[token.text] = rules
        return rules

    def spot(self, tokens: Sequence[Token]) -> list[Found[T]]:
        """Every match of every pattern, in the order of where it starts."""
        text, starts = line_up(tokens)
        place_of = {start: index for index, start in enumerate(starts)} | {len(text): len(tokens)}
        found: list[Found[T]] = []
        for index, token in enumerate(tokens):
            for payload, pattern, compiled in self._beginning(token):
                match = compiled.match(text, starts[index])
                if match and match.end() > match.start():
                    groups = {name: value for name, value in match.groupdict().items() if value is not None}
                    start = place_of[match.end("before")] if "before" in groups else index
                    end = place_of[match.end()]
                    if end > start:
                        found.append(Found(payload, pattern, start, end, groups))
        return found
