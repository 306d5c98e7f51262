"""Amounts in what a debtor writes: sums of money, and shares of what is owed. Whole minor units and fractions only.

Numbers without a currency are sums too where what stands beside them says so: see `find_bare_sums`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from bot.domain.money import EXPONENTS, SYMBOLS, Money, MoneyError, read_amount
from bot.domain.phrases import ACUTE, Lexicon, Token
from bot.domain.phrases.senses import Sense

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
_THOUSANDS = frozenset("k ke mil mille tausend thousand grand luca lucas".split())
# "Half term", "the second half of May", "paid by a third party": no share of the debt.
_NO_HALF = frozenset("term day hour year an a past time marathon price board jahr stunde tag".split())
_ORDINALS = frozenset("premiere seconde deuxieme first second erste zweite ersten zweiten primera segunda 1 2".split())
_OF_TIME = frozenset(
    "mois month monats mes semaine week woche semana annee year jahres ano trimestre quarter quartals journee".split()
)
_OF = frozenset("de du d of del des vom von".split())
_ARTICLES = frozenset("la le l the dem el last next".split())
_LAST_SHARE = frozenset(
    "le dernier autre second deuxieme last other another final letzte letztes letzten andere weiteres zweites "
    "ultimo otro segundo".split()
)
_BY_WHOM = frozenset("par chez avec by durch por".split())
_THIRD_PARTIES = frozenset("payeur payant party parties".split())
# Beside a bare number: what says that it is a sum, and what says that it is none.
_NUMBERED = frozenset(
    "n no numero nr num number # ref reference rue page lot art article kw w s sem semaine week wk woche semana h "
    "heures uhr code poste tel ext vers numero ticket mandat bordereau batch zip cheque operation".split()
)
_OTHER_SUM = frozenset(
    "les autres encore other another otros andere anderen weitere weiteren restlichen nochmal further extra".split()
)
_OF_SUM = frozenset("de d of a à at je von uber por of @".split())
_EVERY = frozenset("each every cada tous toutes chaque jeden jede alle todos todas".split())
_EACH = _EVERY | frozenset("par per a pro im al".split())
_LEFT_OVER = frozenset(
    "derniers dernieres restants restantes restant remaining outstanding left restliche restlichen now".split()
)
_PAYS = frozenset({Sense.PAY, Sense.SEND, Sense.DO})
_FOLLOWS = frozenset({Sense.PAY, Sense.SEND, Sense.MOVE})
_LOTS = frozenset({Sense.MONEY, Sense.PAY, Sense.PART})
_MARKS_AFTER = frozenset(", . ; : ? ! ( ) - & +".split())
_SMALLEST_SUM = 10  # in whole units; less is a count
_MOST = 40  # bare numbers that are looked at
_MONTH_DAYS = 31
_BACK = 4  # tokens before a number in which a verb may stand
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


def find_bare_sums(
    tokens: Sequence[Token], lexicon: Lexicon, balances: Sequence[Money], known: Sequence[Money]
) -> tuple[AmountFound, ...]:
    """The numbers without a currency that are sums: "I send 500 on Friday", "750 on the 5th and the other 750 later".

    The tokens are masked: dates, invoices and amounts are values (`#d`, `#i`, `#a`). `balances` is what is open on each
    invoice, `known` the sums that were found with their currency. A number is a sum where it is a balance, or what is
    left of one, or where the words beside it say so.
    """
    if not balances:
        return ()
    whole = Money(sum(balance.minor for balance in balances), balances[0].currency)
    able = [one for index in range(len(tokens)) if (one := bare_number(tokens, index, lexicon, whole)) is not None]
    able = able[:_MOST]
    wholes = {balance.minor for balance in (*balances, whole)}
    others = {one.money.minor for one in able if one.money} | {money.minor for money in known}
    least = 5 * _SMALLEST_SUM * 10 ** EXPONENTS[whole.currency]
    fitting = wholes | {total - minor for total in wholes for minor in others if total - minor >= least}
    if sum(one.money.minor for one in able if one.money) in wholes:
        return tuple(able)  # together they make up what is owed
    sure = [one for one in able if one.money and (one.money.minor in fitting or _is_said(tokens, one, lexicon))]
    values = {one.money for one in sure}
    return tuple(one for one in able if one.money in values)


def bare_number(tokens: Sequence[Token], index: int, lexicon: Lexicon, whole: Money) -> AmountFound | None:
    """A number without a currency, of at most `whole`, that may be a sum as far as the words right beside it go."""
    before = tokens[index - 1] if index else None
    if tokens[index].kind != "number" or not _PLAIN.fullmatch(tokens[index].text):
        return None
    if before and (before.text in _NUMBERED or before.kind in {"number", "code", "name"}):
        return None
    end = _number_end(tokens, index)
    money = _money("".join(token.text for token in tokens[index:end]), whole.currency, 1)
    unit: int = 10 ** EXPONENTS[whole.currency]
    if money is None or not _SMALLEST_SUM * unit <= money.minor <= whole.minor:
        return None
    after = tokens[end] if end < len(tokens) else None
    return AmountFound(index, end, money=money) if after is None or _may_follow(after, lexicon) else None


def _may_follow(after: Token, lexicon: Lexicon) -> bool:
    """Whether a number that stands before this token may be a sum: no unit and no thing that is counted follows."""
    if after.kind != "word":
        return after.kind in {"line", "#d", "#a"} or after.text in {
            ",",
            ".",
            ";",
            ":",
            "?",
            "!",
            "(",
            ")",
            "-",
            "&",
            "+",
        }
    word = after.text.removesuffix(ACUTE)
    if word in lexicon.not_days:
        return False
    return word in lexicon.common | _EACH | _LEFT_OVER or bool(_FOLLOWS & set(lexicon.senses.of(word)))


def _is_said(tokens: Sequence[Token], one: AmountFound, lexicon: Lexicon) -> bool:
    """Whether the words before or behind a number tell a sum: "send 500", "cheques of 600", "the other 750"."""
    before = [token.text.removesuffix(ACUTE) for token in tokens[max(0, one.start - _BACK) : one.start]]
    after = [token.text.removesuffix(ACUTE) for token in tokens[one.end : one.end + 2]]
    if after and (after[0] in _LEFT_OVER | _EVERY or (after[0] in _EACH and set(after[1:]) & _OF_TIME)):
        return True
    if not before:
        return False
    small = one.end == one.start + 1 and len(tokens[one.start].text) < 3 and int(tokens[one.start].text) <= _MONTH_DAYS
    if before[-2:] == ["en", "a"]:
        return True  # "il y en a 900"
    if before[-1] in _OTHER_SUM:
        return not small  # "les 15 et 30" are days
    if before[-1] in _OF_SUM and not small:
        return bool(_LOTS & {sense for word in before[:-1] for sense in lexicon.senses.of(word)})
    for word in reversed(before):
        if _PAYS & set(lexicon.senses.of(word)):
            return True
        if word not in lexicon.common:
            return False
    return False


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
    slang = follow in {"ke", "grand", "luca", "lucas"}  # a thousand, of the debt's currency
    if follow in _THOUSANDS and (before or slang or _currency(_text(tokens, end + 1), currency)):
        scale, end = 1000, end + 1
        after = currency if slang else None
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


def _text(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""


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
    """`la moitié`, `un tiers`, `2 tiers`, `half`; "third" and "quart" need a number, or "the last", before them."""
    share = _SHARES[tokens[index].text.removesuffix(ACUTE)]
    before = tokens[index - 1] if index else None
    if _is_of_time(tokens, index + 1):
        return None
    if share == Fraction(1, 2):
        after = _text(tokens, index + 1)
        of_month = before is not None and before.text.removesuffix(ACUTE) in _ORDINALS and after.startswith("@m")
        return None if of_month or after in _NO_HALF else AmountFound(index, index + 1, share=share)
    if before is None:
        return None
    if before.text in {"1", "2", "3"} and before.kind == "number":
        if index > 1 and tokens[index - 2].text in _BY_WHOM:
            return None
        times = int(before.text) * share
        return AmountFound(index - 1, index + 1, share=times) if times < 1 else None
    is_one = before.text in lexicon.one.split("|") or before.text in _LAST_SHARE | {"1"}
    by_whom = (index > 1 and tokens[index - 2].text in _BY_WHOM) or _text(tokens, index + 1) in _THIRD_PARTIES
    return AmountFound(index, index + 1, share=share) if is_one and not by_whom else None


def _is_of_time(tokens: Sequence[Token], index: int) -> bool:
    """Whether a share is one of a month or a week: "the second half of May"."""
    if _text(tokens, index) not in _OF:
        return False
    place = index + 2 if _text(tokens, index + 1) in _ARTICLES else index + 1
    after = _text(tokens, place).removesuffix(ACUTE)
    return after in _OF_TIME or after.startswith("@m")
