"""What debtors write, by language, as tables; and the few tools that find it. A new language is a new table."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from bot.domain.phrases.canonical import canonical
from bot.domain.phrases.cues import Cue
from bot.domain.phrases.de import GERMAN
from bot.domain.phrases.en import ENGLISH
from bot.domain.phrases.es import SPANISH
from bot.domain.phrases.fr import FRENCH
from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.patterns import Found, Spotter
from bot.domain.phrases.tokens import ACUTE, Token, fold, line_up, tokenise

__all__ = [
    "ACUTE",
    "LEXICONS",
    "MOST_HINTS",
    "Cue",
    "Found",
    "Lexicon",
    "Spotter",
    "Token",
    "canonical",
    "fold",
    "language_of",
    "line_up",
    "tokenise",
]

MOST_HINTS = 200  # words beside the text that are looked at for its language
LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {lexicon.code: lexicon for lexicon in (FRENCH, ENGLISH, GERMAN, SPANISH)}
)


def language_of(tokens: Sequence[Token], hints: Sequence[Token] = ()) -> str:
    """The language of some words, by its commonest ones; `hints` (a subject, a quoted mail) weigh less.

    Unknown words give the first of LEXICONS.
    """
    scores = dict.fromkeys(LEXICONS, 0)
    known = _words_of_languages()
    for weight, source in ((8, tokens), (1, hints[:MOST_HINTS])):
        for token in source:
            if token.kind == "word":
                for code, score in known.get(token.text.removesuffix(ACUTE), ()):
                    scores[code] += weight * score
    return max(scores, key=lambda code: scores[code])


@cache
def _words_of_languages() -> Mapping[str, Sequence[tuple[str, int]]]:
    """What each word says for each language: 3 when it is one of its common ones, 1 more when its tables hold it."""
    scores: dict[str, list[tuple[str, int]]] = {}
    for code, lexicon in LEXICONS.items():
        for word in lexicon.common | lexicon.vocabulary:
            score = 3 * (word in lexicon.common) + (word in lexicon.vocabulary)
            scores.setdefault(word, []).append((code, score))
    return MappingProxyType(scores)
