"""An amount in a text, written as it was but for its figures."""

import re
from decimal import Decimal

from bot.domain.money import EXPONENTS, Money

_FIGURES = re.compile(r"\d(?:[\d.,'’\u00a0\u202f ]*\d)?")
_GROUPED = re.compile(r"\d([.,'’\u00a0\u202f ])\d{3}(?!\d)")


def rewritten(text: str, old: Money, new: Money, *, english: bool) -> str:
    """The words of an amount (`1 240,00 €`, `£500`) with another amount in them."""
    found = _FIGURES.search(text)
    decimals = _decimals(found[0], old) if found else None
    if found is None or decimals is None:  # in words, or in thousands
        return f"{_figures(new, 0, '', '.' if english else ',')} {new.currency}"
    grouped = _GROUPED.search(found[0])
    group = grouped[1] if grouped and (decimals == 0 or grouped.end() < len(found[0])) else ""
    mark = found[0][-decimals - 1] if decimals else "," if group == "." or not english else "."
    return text[: found.start()] + _figures(new, decimals, group, mark) + text[found.end() :]


def _decimals(figures: str, amount: Money) -> int | None:
    """How many decimals were written, if these figures are this amount."""
    digits = int("".join(sign for sign in figures if sign.isdecimal()))
    exponent = EXPONENTS[amount.currency]
    return next((n for n in range(exponent + 1) if digits * 10 ** (exponent - n) == amount.minor), None)


def _figures(amount: Money, decimals: int, group: str, mark: str) -> str:
    exponent = EXPONENTS[amount.currency]
    whole, rest = divmod(amount.minor, 10**exponent)
    fraction = f"{rest:0{exponent}}" if exponent else ""
    while len(fraction) > decimals and fraction.endswith("0"):
        fraction = fraction[:-1]
    if 0 < len(fraction) < exponent:
        fraction = fraction.ljust(max(decimals, exponent), "0")
    return f"{whole:,}".replace(",", group) + (f"{mark}{fraction}" if fraction else "")


def scaled(figures: str, factor: Decimal) -> str:
    """A bare number, of which nobody knows whether it is a sum, multiplied and written as it was."""
    digits = "".join(sign for sign in figures if sign.isdecimal())
    drawn = str(max(1, round(int(digits) * factor))).rjust(len(digits), "0")
    if drawn == digits:
        drawn = str(int(digits) + 1).rjust(len(digits), "0")
    marks = [(place, sign) for place, sign in enumerate(reversed(figures)) if not sign.isdecimal()]
    signs = list(reversed(drawn))
    for place, sign in marks:
        signs.insert(place, sign)
    return "".join(reversed(signs))
