"""Amounts in what a debtor writes: sums of money, and shares of what is owed. Whole minor units and fractions only."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from bot.domain.money import SYMBOLS, Money, MoneyError, read_amount
from bot.domain.phrases import ACUTE, Lexicon, Token

# What a word or sign may stand for, the likeliest first; the currency of the debt is meant where it is among them.
_CURRENCY_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {sign: (code,) for sign, code in SYMBOLS.items()}
    | {code.lower(): (code,) for code in "EUR GBP USD CHF CAD AUD NZD MAD XOF XAF JPY DKK SEK NOK PLN CZK".split()}
    | dict.fromkeys("euro euros eu eurs roros balles boules".split(), ("EUR",))
    | dict.fromkeys("pound pounds quid sterling".split(), ("GBP",))
    | {"$": ("USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "SGD", "HKD", "UYU")}
    | dict.fromkeys("dollar dollars bucks piastre piastres".split(), ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"))
    | dict.fromkeys("franken francs franc f fcfa cfa".split(), ("CHF", "XOF", "XAF", "XPF", "GNF", "CDF", "RWF", "BIF"))
    | dict.fromkeys("dirham dirhams dh dhs".split(), ("MAD", "AED"))
    | dict.fromkeys("dinar dinars da dt".split(), ("DZD", "TND", "KWD", "JOD", "BHD", "LYD", "IQD", "RSD"))
    | dict.fromkeys("peso pesos".split(), ("MXN", "ARS", "CLP", "COP", "UYU", "DOP", "PHP", "CUP"))
    | dict.fromkeys("sol soles".split(), ("PEN",))
    | dict.fromkeys("kr kroner kronor".split(), ("SEK", "DKK", "NOK", "ISK"))
    | dict.fromkeys("yen yens".split(), ("JPY",))
)
_SHARES: Mapping[str, Fraction] = MappingProxyType(
    dict.fromkeys("moitie half halfte mitad".split(), Fraction(1, 2))
    | dict.fromkeys("tiers third drittel tercio".split(), Fraction(1, 3))
    | dict.fromkeys("quart viertel cuarto".split(), Fraction(1, 4))
)
_PLAIN = re.compile(r"\d{1,9}(?:[.,]\d{1,9})*")
_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?")
_WIDEST_GAP = 2  # spaces between the thousands of a sum; further apart, they are two numbers
_LONE_MARK = re.compile(r"\d{1,3}([.,])\d{3}")


@dataclass(frozen=True, slots=True)
class AmountFound:
    """An amount: the tokens [start, end), and either money or a share of what is owed.

    `money` None and `share` None is a sum that cannot be read, or in another currency than the debt.
    """

    start: int
    end: int
    money: Money | None = None
    share: Fraction | None = None


def find_amounts(tokens: Sequence[Token], lexicon: Lexicon, currency: str) -> tuple[AmountFound, ...]:
    """The amounts in canonical tokens, from left to right. `currency` is that of the debt, for sums without one."""
    found: list[AmountFound] = []
    index = 0
    while index < len(tokens):
        one = _amount(tokens, index, lexicon, currency)
        if one is None:
            index += 1
            continue
        found.append(one)
        index = one.end
    return tuple(found)


def _amount(tokens: Sequence[Token], index: int, lexicon: Lexicon, currency: str) -> AmountFound | None:
    token = tokens[index]
    if token.text.removesuffix(ACUTE) in _SHARES and token.kind == "word":
        return _share(tokens, index, lexicon)
    before = _currency(token.text, currency) if token.kind in {"word", "mark"} and len(token.text) != 2 else None
    start = index + 1 if before else index
    if start >= len(tokens) or not _PLAIN.fullmatch(tokens[start].text):
        return None
    if before and tokens[start].start - token.end > 1:
        return None
    end = _number_end(tokens, start)
    digits = "".join(part.text for part in tokens[start:end])
    follow = tokens[end].text if end < len(tokens) else ""
    if follow == "%" or follow in {"percent", "prozent"} or (follow == "pour" and _is(tokens, end + 1, "cent")):
        size = 2 if follow == "pour" else 1
        return _percent(index, end + size, digits)
    scale = 1
    if follow in {"k", "ke"} and (before or _is(tokens, end + 1, "€") or follow == "ke"):
        scale, end = 1000, end + 1
        after = "EUR" if follow == "ke" else None
        follow = tokens[end].text if end < len(tokens) else ""
    else:
        after = None
    if not before and not after:
        glued = follow == "e" and tokens[end].start == tokens[end - 1].end  # "500e"
        after = "EUR" if glued else _currency(follow, currency)
        end += after is not None
    said = before or after
    if said is None:
        return None
    if _is_torn(tokens, index):
        return AmountFound(index, end)
    return AmountFound(index, end, money=_money(digits, said, scale) if said == currency else None)


def _currency(word: str, of_debt: str) -> str | None:
    """The currency that a word or sign stands for beside a number; None when it is none."""
    meant = (of_debt,) if word == of_debt.lower() else _CURRENCY_WORDS.get(word, ())
    return of_debt if of_debt in meant else next(iter(meant), None)


def _is(tokens: Sequence[Token], index: int, text: str) -> bool:
    return index < len(tokens) and tokens[index].text == text


def _number_end(tokens: Sequence[Token], start: int) -> int:
    """The token behind a number whose thousands may stand apart: `1 480,00`."""
    end = start + 1
    if tokens[start].text.isdigit() and len(tokens[start].text) <= 3:
        while (
            end < min(len(tokens), start + 4)
            and _GROUP.fullmatch(tokens[end].text)
            and 1 <= tokens[end].start - tokens[end - 1].end <= _WIDEST_GAP
        ):
            end += 1
            if not tokens[end - 1].text.isdigit():
                break
    return end


def _is_torn(tokens: Sequence[Token], start: int) -> bool:
    """Whether thousands may stand at the end of the line before: `1`, and on the next line `480 €`."""
    if start < 2 or tokens[start - 1].text != "\n" or not _GROUP.fullmatch(tokens[start].text):
        return False
    before = tokens[start - 2].text
    return before.isdigit() and len(before) <= 3


def _money(digits: str, currency: str, scale: int) -> Money | None:
    lone = _LONE_MARK.fullmatch(digits)
    mark = None
    if lone:  # nobody writes tenths of a cent: the lone mark is of the thousands
        mark = "," if lone[1] == "." else "."
    try:
        amount = read_amount(digits, currency, mark)
    except MoneyError:
        return None
    return Money(amount.minor * scale, currency)


def _percent(start: int, end: int, digits: str) -> AmountFound | None:
    number = digits.replace(",", ".")
    if number.count(".") > 1:
        return None
    share = Fraction(number) / 100
    return AmountFound(start, end, share=share) if 0 < share <= 1 else None


def _share(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> AmountFound | None:
    """`la moitié`, `un tiers`, `2 tiers`, `half`; "third" and "quart" need a number before them."""
    share = _SHARES[tokens[index].text.removesuffix(ACUTE)]
    before = tokens[index - 1] if index else None
    if share == Fraction(1, 2):
        return AmountFound(index, index + 1, share=share)
    if before is None:
        return None
    if before.text in {"1", "2", "3"} and before.kind == "number":
        times = int(before.text) * share
        return AmountFound(index - 1, index + 1, share=times) if times < 1 else None
    is_one = before.text in lexicon.one.split("|") or before.text in {"le", "premier"}
    return AmountFound(index, index + 1, share=share) if is_one else None
