"""Money in whole minor units, and amounts read as people write them. No float, no rounding but what is said."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

# ISO 4217: the currencies in use and the digits of their minor unit. One that is not here is refused, not guessed.
EXPONENTS: Mapping[str, int] = MappingProxyType(
    dict.fromkeys("EUR GBP USD CHF CAD AUD NZD DKK SEK NOK PLN CZK HUF RON BGN MAD ZAR SGD HKD AED".split(), 2)
    | dict.fromkeys("BRL MXN INR CNY TRY ILS AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BMD BND BOB BSD".split(), 2)
    | dict.fromkeys("BTN BWP BYN BZD CDF COP CRC CUP CVE DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GTQ".split(), 2)
    | dict.fromkeys("GYD HNL HTG IDR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MDL MGA MKD MMK".split(), 2)
    | dict.fromkeys("MNT MOP MRU MUR MVR MWK MYR MZN NAD NGN NIO NPR PAB PEN PGK PHP PKR QAR RSD RUB SAR".split(), 2)
    | dict.fromkeys("SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TTD TWD TZS UAH UYU".split(), 2)
    | dict.fromkeys("UZS VES WST XCD XCG YER ZMW ZWG".split(), 2)
    | dict.fromkeys("JPY KRW XOF XAF XPF VND CLP ISK BIF DJF GNF KMF PYG RWF UGX VUV".split(), 0)
    | dict.fromkeys("KWD BHD TND JOD OMR IQD LYD".split(), 3)
)
SYMBOLS: Mapping[str, str] = MappingProxyType({"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY"})

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'\u2019]+")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)")


class MoneyError(ValueError):
    """An amount or a currency that cannot be read, or two currencies in one sum."""


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units (cents for EUR) of one currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if self.currency not in EXPONENTS:
            raise MoneyError(f"unknown currency {self.currency!r}")

    def _same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise MoneyError(f"{self.currency} and {other.currency} are never one sum")

    def __add__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor <= other.minor

    @property
    def decimal(self) -> str:
        """The amount as plain digits with a point: 1240.00 for 124000 minor EUR, 1240 for 1240 JPY."""
        exponent = EXPONENTS[self.currency]
        sign, digits = ("-" if self.minor < 0 else ""), str(abs(self.minor)).rjust(exponent + 1, "0")
        return f"{sign}{digits[:-exponent]}.{digits[-exponent:]}" if exponent else f"{sign}{digits}"


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum per currency, in the order in which the currencies first appear."""
    sums: dict[str, int] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, 0) + amount.minor
    return tuple(Money(minor, currency) for currency, minor in sums.items())


def split(amount: Money, parts: int) -> tuple[Money, ...]:
    """Split without losing a cent; the first parts carry what does not divide. Raises MoneyError below one part."""
    if parts < 1:
        raise MoneyError("an amount is split into one part at least")
    share, rest = divmod(amount.minor, parts)
    return tuple(Money(share + (1 if index < rest else 0), amount.currency) for index in range(parts))


def read_amount(text: str, currency: str, decimal_mark: str | None = None) -> Money:
    """Read one amount as people write it: `1 234,56`, `1.234,56 €`, `£1,234.56`, `(45,00)`.

    `decimal_mark` settles what a lone separator before three digits means; without it such an amount is refused as
    ambiguous. Raises MoneyError, which says what was wrong, and never rounds.
    """
    if currency not in EXPONENTS:
        raise MoneyError(f"unknown currency {currency!r}")
    raw = _SPACES.sub("", text)
    raw = re.sub(rf"^{currency}|{currency}$", "", raw, flags=re.IGNORECASE)
    for symbol, code in SYMBOLS.items():
        if symbol in raw:
            if code != currency and not (symbol == "$" and currency in {"CAD", "AUD", "NZD", "SGD", "HKD", "MXN"}):
                raise MoneyError(f"{text.strip()!r} is not in {currency}")
            raw = raw.replace(symbol, "")
    negative = raw.startswith("(") and raw.endswith(")")
    raw = (raw[1:-1] if negative else raw).replace("\u2212", "-")
    if not _NUMBER.fullmatch(raw):
        raise MoneyError(f"{text.strip()!r} is not an amount")
    sign = -1 if negative or raw.startswith("-") else 1
    whole, fraction = _parts(raw.lstrip("+-"), text.strip(), decimal_mark, EXPONENTS[currency])
    exponent = EXPONENTS[currency]
    if len(fraction.rstrip("0")) > exponent:
        raise MoneyError(f"{text.strip()!r} has more decimals than {currency}")
    digits = fraction[:exponent].ljust(exponent, "0")
    return Money(sign * int((whole or "0") + digits), currency)


def _parts(raw: str, shown: str, decimal_mark: str | None, exponent: int) -> tuple[str, str]:
    marks = [character for character in raw if character in ".,"]
    if not marks:
        return raw, ""
    last = marks[-1]
    head, _, tail = raw.rpartition(last)
    if decimal_mark is not None:
        grouping = "," if decimal_mark == "." else "."
        whole, _, fraction = raw.partition(decimal_mark)
        _check_groups(whole, grouping, shown)
        if grouping in fraction or decimal_mark in fraction:
            raise MoneyError(f"{shown!r} is not an amount")
        return whole.replace(grouping, ""), fraction
    if len(set(marks)) == 2:
        grouping = "," if last == "." else "."
        _check_groups(head, grouping, shown)
        if last in head:
            raise MoneyError(f"{shown!r} is not an amount")
        return head.replace(grouping, ""), tail
    if len(marks) > 1:
        _check_groups(raw, last, shown)
        return raw.replace(last, ""), ""
    if len(tail) == 3 and head.strip("0") and exponent != 3:
        raise MoneyError(f"{shown!r} is ambiguous: a thousand, or a decimal?")
    return head, tail


def _check_groups(whole: str, grouping: str, shown: str) -> None:
    first, *groups = whole.split(grouping)
    if groups and (not 1 <= len(first) <= 3 or any(len(group) != 3 for group in groups)):
        raise MoneyError(f"{shown!r} is not an amount")
