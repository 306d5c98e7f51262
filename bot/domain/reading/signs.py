"""What a learner may look at: the signs around a date and in a whole reply, as words. `weighing` weighs them.

Signs are of four sorts: the words themselves (folded, with the first letters of longer ones for their other forms),
the senses of words, the cues of the phrase tables, both the same in every language, and what the grammar of statements
makes of the date.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.domain.phrases import ACUTE, Token
from bot.domain.phrases.senses import Senses
from bot.domain.reading.passage import Passage, Sentence
from bot.domain.reading.statements import Dated

_NEAR = 3  # tokens on each side whose exact place counts
_STEM = 5
_ENDING = 3
_LONGEST = 40  # letters of a word; no table has a longer one


def _word(token: Token) -> str:
    """A token as a sign: a value by its kind, a number by its length, a word as it is."""
    if token.kind.startswith("#"):
        return token.text
    if token.kind == "word":
        return token.text.removesuffix(ACUTE)  # half the writers leave accents out
    if token.kind == "name":
        return token.text[:2]
    if token.kind == "number":
        return f"0{min(len(token.text), 4)}"
    if token.kind == "code":
        return "code"
    return token.text


def _words(tokens: Sequence[Token]) -> list[str]:
    """Tokens as signs; how a text is broken into lines says nothing."""
    return [_word(token) for token in tokens if token.kind != "line"]


def _sorts(passage: Passage, start: int, end: int, mark: str) -> Iterator[str]:
    """The senses of the words of a stretch, with their endings, and each pair that follows one another."""
    last: Sequence[str] = ()
    for token in passage.tokens[start:end]:
        ending = ""
        if token.kind == "word":
            senses, ending = _senses(passage.lexicon.senses, token.text[:_LONGEST]), _ending(token.text)
        elif token.kind.startswith("#"):
            senses = (token.kind,)
        else:
            continue
        for sense in senses:
            yield f"{mark}{sense}"
            if ending:
                yield f"{mark}{sense}~{ending}"
            for other in last:
                yield f"{mark}{other} {sense}"
        last = senses or last


def _ending(word: str) -> str:
    return word.removesuffix(ACUTE)[-_ENDING:] if len(word) > 3 else ""


@lru_cache(maxsize=8192)
def _senses(senses: Senses, word: str) -> Sequence[str]:
    """The senses of a word as signs; the same words come again around each date, and in every reply."""
    return tuple(f"@{sense}" for sense in senses.of(word))


def _bag(words: Sequence[str], mark: str) -> Iterator[str]:
    """The words of a stretch, their stems, and each pair of neighbours."""
    for index, word in enumerate(words):
        yield f"{mark}{word}"
        if len(word) > _STEM:
            yield f"{mark}{word[:_STEM]}-"
        if index:
            yield f"{mark}{words[index - 1]} {word}"


def signs_of_date(passage: Passage, one: Dated) -> list[str]:
    """The signs around one date: its clause before and behind it, the rest of its sentence, the sentences beside it."""
    sentence = passage.sentences[one.sentence]
    clause = sentence.clauses[one.clause]
    place = passage.place("#d", one.value)
    tokens = passage.tokens
    before = _words(tokens[clause.start : place])
    behind = _words(tokens[place + 1 : clause.end])
    signs = ["all", *_of_day(passage, one), *_of_grammar(one)]
    signs += _bag(before, "<")
    signs += _bag(behind, ">")
    around = _words(tokens[max(sentence.start, place - _NEAR - 1) : place])[-_NEAR:]
    signs += [f"<{len(around) - index}:{word}" for index, word in enumerate(around)]
    if len(around) > 1:
        signs.append(f"<2:{around[-2]} {around[-1]}")
    after = _words(tokens[place + 1 : min(sentence.end + 1, place + 2 + _NEAR)])[:_NEAR]
    signs += [f">{index + 1}:{word}" for index, word in enumerate(after)]
    rest = _words((*tokens[sentence.start : clause.start], *tokens[clause.end : sentence.end]))
    signs += _bag(rest, "=")
    signs += [f"c:{cue.payload.value}" for cue in clause.cues]
    signs += [f"s:{cue.payload.value}" for cue in sentence.cues]
    signs += _sorts(passage, clause.start, place, "<")
    signs += _sorts(passage, place + 1, clause.end, ">")
    signs += _sorts(passage, sentence.start, sentence.end, "=")
    signs += _beside(passage, one.sentence - 1, "p")
    signs += _beside(passage, one.sentence + 1, "n")
    signs += _of_sentence(passage, sentence, one)
    return list(dict.fromkeys(signs))


def _of_day(passage: Passage, one: Dated) -> list[str]:
    found = passage.dates[one.value]
    span = found.span
    when = f"{'future' if span.future else ''}{'past' if span.past else ''}{span.impossible}"
    return [f"rule:{found.rule.partition(':')[0]}", f"when:{when or 'none'}"]


def _of_grammar(one: Dated) -> list[str]:
    sure = "maybe" if one.conditional else "firm"
    return [f"g:{one.role.value}", f"g:{one.role.value}-{sure}", *(f"g?{doubt}" for doubt in one.doubts)]


def _beside(passage: Passage, number: int, mark: str) -> list[str]:
    if not 0 <= number < len(passage.sentences):
        return [f"{mark}!"]
    sentence = passage.sentences[number]
    words = _words(passage.tokens[sentence.start : sentence.end])
    signs = [*(f"{mark}{word}" for word in words), *(f"{mark}:{cue.payload.value}" for cue in sentence.cues)]
    return signs + list(_sorts(passage, sentence.start, sentence.end, mark))


def _of_sentence(passage: Passage, sentence: Sentence, one: Dated) -> list[str]:
    days = passage.values("#d", sentence.start, sentence.end)
    signs = [f"days:{min(len(days), 4)}", f"all days:{min(len(passage.dates), 5)}"]
    if len(days) > 1:
        signs.append("first" if days[0] == one.value else "last" if days[-1] == one.value else "middle")
    if sentence.question:
        signs.append("?")
    signs.append(f"sums:{min(len(passage.values('#a', sentence.start, sentence.end)), 3)}")
    signs.append(f"invoices:{min(len(passage.values('#i', sentence.start, sentence.end)), 3)}")
    signs.append(f"length:{min((sentence.end - sentence.start) // 4, 6)}")
    signs.append(f"of:{min(len(passage.sentences), 5)}")
    return signs


def signs_of_reply(passage: Passage, roles: Sequence[Dated], found: Sequence[str]) -> list[str]:
    """The signs of a whole reply; `found` are the codes of what the grammar made of it."""
    words = _words(passage.tokens)
    signs = ["all", *_bag(words, ""), *(f"g:{code}" for code in found)]
    for sentence in passage.sentences:
        signs += _sorts(passage, sentence.start, sentence.end, "")
        signs += [f"c:{cue.payload.value}" for cue in sentence.cues]
        if sentence.question:
            signs.append("?")
    signs += [f"d:{one.role.value}-{'maybe' if one.conditional else 'firm'}" for one in roles]
    signs.append(f"days:{min(len(passage.dates), 5)}")
    signs.append(f"sums:{min(len(passage.amounts), 4)}")
    signs.append(f"invoices:{min(len(passage.invoices), 3)}")
    signs.append(f"length:{min(len(words) // 10, 8)}")
    return list(dict.fromkeys(signs))
