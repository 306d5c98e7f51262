"""Tokens of one language -> tokens that say the same in any: month and day names, number words, slips of the pen."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.tokens import ACUTE, Token

# Real words one letter away from a month or a weekday.
_NOT_A_SLIP = frozenset("montage match marche marches abrir parte partes mardis jeudis jeune lunes genero".split())


def canonical(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Months become `@m1` to `@m12`, weekdays `@w0` (Monday) to `@w6`, number words figures; places are kept."""
    return _names(_numbers(tokens, lexicon), lexicon)


def _names(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    out: list[Token] = []
    skip = False
    for index, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        name = _name(tokens, index, lexicon) if token.kind == "word" else ""
        if not name:
            out.append(token)
            continue
        out.append(replace(token, text=name, kind="name"))
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        beyond = tokens[index + 2] if index + 2 < len(tokens) else None
        # The point of an abbreviation ("15 déc. 2026") ends no sentence when more follows in lower case.
        is_short = len(token.text) <= 5 and token.text not in lexicon.long_names
        skip = bool(
            is_short and after and after.text == "." and beyond and beyond.kind != "line" and not beyond.capital
        )
    return out


def _name(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> str:
    word = tokens[index].text.removesuffix(ACUTE)
    if word in lexicon.months or word in lexicon.weekdays:
        if word in lexicon.doubtful and not _beside_number(tokens, index, lexicon):
            return ""
        return f"@m{lexicon.months[word]}" if word in lexicon.months else f"@w{lexicon.weekdays[word]}"
    if len(word) < 5 or word in _NOT_A_SLIP:
        return ""
    near = [name for name in lexicon.long_names if name[0] == word[0] and _one_slip(word, name)]
    if len(near) != 1:
        return ""
    return f"@m{lexicon.months[near[0]]}" if near[0] in lexicon.months else f"@w{lexicon.weekdays[near[0]]}"


def _beside_number(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    before = index - 1
    if lexicon.code == "de" and before > 0 and tokens[before].text == ".":
        before -= 1  # "am 3. Jan"
    near = [tokens[place] for place in (before, index + 1) if 0 <= place < len(tokens)]
    if any(token.text[0].isdigit() for token in near):
        return True
    return index > 0 and tokens[index - 1].text in lexicon.leading


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter was added, left out, changed, or two neighbours swapped."""
    if abs(len(word) - len(name)) > 1 or word == name:
        return word == name
    shorter, longer = sorted((word, name), key=len)
    start = 0
    while start < len(shorter) and shorter[start] == longer[start]:
        start += 1
    if len(shorter) < len(longer):
        return shorter[start:] == longer[start + 1 :]
    swapped = name[start + 1 : start + 2] + name[start : start + 1] + name[start + 2 :]
    return word[start + 1 :] == name[start + 1 :] or word[start:] == swapped


def _numbers(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    out: list[Token] = []
    index = 0
    while index < len(tokens):
        value, end = _number(tokens, index, lexicon)
        if end == index:
            out.append(tokens[index])
            index += 1
            continue
        out.append(Token(str(value), tokens[index].start, tokens[end - 1].end, "number"))
        index = end
    return out


def _number(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> tuple[int, int]:
    """A number in words that starts here, and the token behind it; the same index when there is none."""
    total = current = 0
    place, end = index, index
    while place < len(tokens) and place - index < 12:
        token = tokens[place]
        word = token.text.removesuffix(ACUTE)
        value = lexicon.numbers.get(word)
        scale = lexicon.scales.get(word)
        if value is not None and not (end > index and not _fits(current, value)):
            # French counts 80 as four twenties.
            current = current * 20 if value == 20 and current == 4 else current + value
        elif scale is not None:
            if end == index and word in {"cent", "hundred", "thousand"} and lexicon.code == "en":
                break
            current = max(current, 1) * scale if scale < 1000 else current
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
        elif not (end > index and word in lexicon.linking and place + 1 < len(tokens)):
            break
        else:
            place += 1
            continue
        place += 1
        end = place
    if end == index or _is_name(tokens, index, end, lexicon):
        return 0, index
    return total + current, end


def _fits(current: int, value: int) -> bool:
    """Whether a number word can follow what was read: tens after hundreds, units after tens, not 5 after 3."""
    if current == 4 and value == 20:
        return True
    if current == 0:
        return True
    if current % 100 == 0:
        return value < 100
    tens = current % 100
    return tens >= 20 and tens % 10 == 0 and value < 20


def _is_name(tokens: Sequence[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """`sept` after a figure is September, `neuf` before a noun is new."""
    word = tokens[index].text
    if end - index > 1:
        return False
    if word in lexicon.months:
        return index > 0 and tokens[index - 1].text[0].isdigit()
    if word == "neuf":
        return not (end < len(tokens) and tokens[end].text in lexicon.not_days | {"cents", "mille"})
    return False
