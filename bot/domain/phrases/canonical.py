"""Tokens of one language -> tokens that say the same in any: month and day names, number words, slips of the pen."""

from collections.abc import Sequence

from bot.domain.phrases.lexicon import Lexicon
from bot.domain.phrases.tokens import ACUTE, Token

# Real words one letter away from a month or a weekday.
_NOT_A_SLIP = frozenset("montage match marche marches abrir parte partes mardis jeudis jeune lunes genero".split())
_AFTER_NAME = frozenset(
    "morning mornin afternoon evening night nite lunchtime prochain prochaine pro matin soir midi aprem dernier "
    "end".split()
)  # behind a doubtful name of a weekday or a month
_BEFORE_NAME = frozenset("ultimo des vom zum monat monats halfte woche late".split())
_AFTER_NINTH = frozenset("sans au par et ou prochain courant matin soir a à pour comme je nous".split())
_COUNTED_FIRST = frozenset("jour jours trimestre semestre er sans prochain courant matin soir dernier".split())
_ARE = frozenset("etes serez etre suis es seras etiez".split())
_DAYTIMES = frozenset("morgen fruh vormittag mittag nachmittag abend nacht".split())
_ONES = frozenset("un une one uno una".split())  # twenty-one, vingt et un
_AFTER_DAY = frozenset("er ter st nd rd th . ° º of de du d den the".split())  # between a day and its month
# Where an ordinal in words is a day: before it, and behind it.
_LEADS_DAY = frozenset("on by until till before after from for since am zum bis vom ab den der dem".split())
_BEHIND_DAY = frozenset("of and or und oder bis des dieses jeden at in".split())
_OF_MONTH = frozenset("month months this next each every the monats monat dieses jeden".split())


def canonical(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Months become `@m1` to `@m12`, weekdays `@w0` (Monday) to `@w6`, number words figures; places are kept."""
    return _names(_ordinals(_numbers(tokens, lexicon), lexicon), lexicon)


def _ordinals(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """Days in words as figures: "on the fifth", "am Fünfzehnten"; but not "the second reminder"."""
    out: list[Token] = []
    for index, token in enumerate(tokens):
        day = lexicon.ordinals.get(token.text) if token.kind == "word" else None
        tens = out[-1].text in {"20", "30"} and out[-1].kind == "number" if out else False
        if day is None or not _is_day(tokens, index - tens, lexicon):
            out.append(token)
        elif tens and day < 10:  # "the twenty first"
            out[-1] = token._replace(text=str(int(out[-1].text) + day), start=out[-1].start, kind="number")
        else:
            out.append(token._replace(text=str(day), kind="number"))
    return out


def _is_day(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether an ordinal that starts here is led to like a day, and nothing behind it says what else it counts."""
    before = tokens[index - 1].text if index else ""
    led = before in _LEADS_DAY or (before == "the" and index > 1 and tokens[index - 2].text in _LEADS_DAY)
    end = index + 1 + (tokens[index].text in {"20", "30"})
    after = tokens[end : end + 3]
    if after and after[0].text in {"of", "des", "dieses", "jeden"}:
        return any(token.text in _OF_MONTH or token.text in lexicon.months for token in after[1:])
    if after and after[0].text in lexicon.months:
        return after[0].capital or after[0].text not in lexicon.doubtful
    if not led or not after or after[0].kind != "word":
        return led
    return after[0].text in _BEHIND_DAY or (lexicon.code == "de" and not after[0].capital)


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
        out.append(token._replace(text=name, kind="name"))
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
        meant = word not in lexicon.doubtful or _beside_date(tokens, index, lexicon)
        if not (meant or _stands_out(tokens, index, lexicon)):
            return ""
        return f"@m{lexicon.months[word]}" if word in lexicon.months else f"@w{lexicon.weekdays[word]}"
    if lexicon.code == "de" and "tag" in word:  # Dienstagmittag
        for name, number in lexicon.weekdays.items():
            if word.startswith(name) and word[len(name) :] in _DAYTIMES:
                return f"@w{number}"
    if len(word) < 5 or word in _NOT_A_SLIP:
        return ""
    near = {
        f"@m{lexicon.months[name]}" if name in lexicon.months else f"@w{lexicon.weekdays[name]}"
        for name in lexicon.long_names
        if (name[0] == word[0] or len(name) > 6) and _one_slip(word, name)
    }
    return near.pop() if len(near) == 1 else ""


def _stands_out(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether an English weekday is told by its capital: "paid Wed via the app", but not "Sat down" or "the Sun"."""
    if lexicon.code != "en" or tokens[index].text not in lexicon.weekdays or not tokens[index].capital or not index:
        return False
    before = tokens[index - 1]
    return before.kind == "word" and not before.capital and before.text not in {"the", "a", "my", "our"}


def _beside_date(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a number, or a word that leads to a date or goes on after one, stands beside a doubtful name."""
    before = tokens[index - 1] if index else None
    behind = tokens[index + 1 : index + 3]
    if tokens[index].text == "mer" and before and before.text == "en":
        return False  # at sea
    if behind and behind[0].text == ".":  # "mar. prochain"
        behind = behind[1:]
    if (before and before.text[0].isdigit()) or (behind and behind[0].text[0].isdigit()):
        return True
    if behind and behind[0].text.removesuffix(ACUTE) in _AFTER_NAME:
        return True
    if index > 1 and before and before.text == "," and tokens[index - 2].text in lexicon.months:
        return tokens[index].capital or lexicon.code != "en"  # March, April, May
    if index > 1 and tokens[index - 1].text in _AFTER_DAY and tokens[index - 2].text[0].isdigit():
        return True
    return before is not None and (before.text in lexicon.leading or before.text in _BEFORE_NAME)


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
        elif word in _ONES and end > index and current % 100 >= 20 and current % 10 == 0:
            current += 1
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
    if tens == 10 and 7 <= value <= 9:  # dix-sept
        return True
    return tens >= 20 and tens % 10 == 0 and value < 20


def _is_first_day(tokens: Sequence[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Whether "le premier", "el primero" that ends here is the first of a month, or counts days or weekdays."""
    if index > 1 and tokens[index - 2].text in _ARE:
        return False  # "vous serez le premier"
    behind = [token.text.removesuffix(ACUTE) for token in tokens[end : end + 3]]
    if tokens[index].text == "uno" and tokens[index - 1].text != "el":  # "cada uno"
        return behind[:1] == ["de"] and any(word in lexicon.months for word in behind)
    if not behind or behind[0] in lexicon.months:
        return True
    if behind[0] in lexicon.weekdays:  # "le premier lundi du mois", but "le premier vendredi, le second le 15"
        return len(behind) > 1 and behind[1] in {"du", "de", "d"}
    if behind[0] in {"du", "de", "d", "del"}:
        return any(word in lexicon.months or word in {"mois", "an", "mes"} for word in behind[1:])
    return behind[0] in _COUNTED_FIRST or tokens[end].kind not in {"word", "code"}


def _is_name(tokens: Sequence[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """`sept` after a figure is September, `neuf` before a noun is new, `le premier` of anything but days is no 1."""
    word = tokens[index].text
    if end - index > 1:
        return False
    before = tokens[index - 1].text if index else ""
    behind = tokens[end].text if end < len(tokens) else ""
    if word in lexicon.months:
        return before[:1].isdigit() or before in {"fin", "debut", "mi", "courant"}
    if word in {"premier", "primero", "uno"}:
        return not _is_first_day(tokens, index, end, lexicon)
    if word == "neuf":
        last = end == len(tokens) or tokens[end].kind not in {"word", "code"} or behind in _AFTER_NINTH
        counts = behind in lexicon.not_days or behind in lexicon.months or behind in {"cents", "mille"}
        return not (counts or (last and before == "le"))
    return False
