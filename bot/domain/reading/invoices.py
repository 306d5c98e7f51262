"""Which invoices a debtor names: by number, by the end of it, by the month of issue."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.amounts import AmountFound
from bot.domain.ledger import OpenInvoice
from bot.domain.phrases import Token

_BEFORE_TAIL = frozenset(
    "facture factures la numero num n no nr invoice invoices number rechnung factura celle # ref reference inv".split()
)
# Where a longer tail stands alone: at the start of a sentence or line, behind another invoice, or behind these.
_STARTS = frozenset(". : ; ! ? - ( ) /".split())
_BEFORE_LONG_TAIL = frozenset(
    "the die der pour sur concernant solde regle paie for on regarding zu zur von fur bei por para sobre but bar "
    "except sauf hormis ausser excepto salvo".split()
)
_JOINS = frozenset("et and und y e & + , ou plus".split())
_LONG_TAIL = 3
_NOT_NUMBERS = frozenset(
    "€ $ £ % ¥ euros euro eur pounds dollars francs k balles h heures uhr jours days tage fois pieces colis".split()
)
_INVOICE_WORDS = frozenset("facture factures celle celles invoice invoices rechnung factura bill one".split())
_OF_SUM = frozenset("de a à of for over uber von por".split())
_OF = frozenset("de d du from for of vom von del mois month".split())
_NOT_ALNUM = re.compile(r"[^0-9a-z]")


@dataclass(frozen=True, slots=True)
class InvoiceFound:
    """An invoice named in the tokens [start, end); `number` empty when it is none of the open ones."""

    start: int
    end: int
    number: str


def _plain(text: str) -> str:
    return _NOT_ALNUM.sub("", text.lower())


def find_invoices(tokens: Sequence[Token], ledger: Sequence[OpenInvoice]) -> tuple[InvoiceFound, ...]:
    """The invoices named in canonical tokens, from left to right."""
    full = {_plain(invoice.number): invoice.number for invoice in ledger}
    shapes = {_shape(invoice.number) for invoice in ledger}
    found: list[InvoiceFound] = []
    index = 0
    while index < len(tokens):
        one = (
            _whole(tokens, index, full, shapes)
            or _tail(tokens, index, full)
            or _lone_tail(tokens, index, full, found)
            or _by_month(tokens, index, ledger)
        )
        if one is None:
            index += 1
        else:
            found.append(one)
            index = one.end
    return tuple(found)


def _shape(number: str) -> str:
    return re.sub(r"\d", "0", _plain(number))


def _whole(tokens: Sequence[Token], index: int, full: dict[str, str], shapes: set[str]) -> InvoiceFound | None:
    """A whole number, also written with other separators or in pieces."""
    if tokens[index].kind not in {"code", "number", "word"}:
        return None
    joined = ""
    for end in range(index, min(index + 7, len(tokens))):
        token = tokens[end]
        if token.kind == "line":
            break
        joined += _plain(token.text)
        if joined in full:
            return InvoiceFound(index, end + 1, full[joined])
        if not any(number.startswith(joined) for number in full):
            break
    token = tokens[index]
    is_code = token.kind == "code" and len(token.text) >= 5
    if is_code and _shape(token.text) in shapes:
        return InvoiceFound(index, index + 1, "")
    return None


def _tail(tokens: Sequence[Token], index: int, full: dict[str, str]) -> InvoiceFound | None:
    """The end of a number ("la 044", "n° 44", "2026-044") when it fits one open invoice only."""
    token = tokens[index]
    if token.kind not in {"number", "code"} or index == 0:
        return None
    before = tokens[index - 1].text
    tail = _plain(token.text)
    if before not in _BEFORE_TAIL or len(tail) < 2 or "/" in token.text or "," in token.text:
        return None
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if after in {"€", "$", "£", "%", "euros", "euro", "eur"} or after.startswith("@m"):
        return None
    fitting = [number for plain, number in full.items() if _ends_with(plain, tail)]
    return InvoiceFound(index, index + 1, fitting[0]) if len(fitting) == 1 else None


def _lone_tail(
    tokens: Sequence[Token], index: int, full: dict[str, str], found: Sequence[InvoiceFound]
) -> InvoiceFound | None:
    """Three figures or more that end one open number only, where a sum would not stand: "3040 can go tomorrow"."""
    token = tokens[index]
    tail = _plain(token.text)
    if token.kind != "number" or len(tail) < _LONG_TAIL or not token.text.isdigit() or _is_year(tail):
        return None
    before = tokens[index - 1] if index else None
    joined = before is not None and before.text in _JOINS and bool(found) and found[-1].end == index - 1
    starts = before is None or before.kind == "line" or before.text in _STARTS
    starts = starts or (before is not None and before.text == "," and len(tail) > _LONG_TAIL)  # "Hi, 3040 can go"
    if not (starts or joined or (before is not None and before.text in _BEFORE_LONG_TAIL)):
        return None
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if after in _NOT_NUMBERS or after.startswith("@m"):
        return None
    fitting = [number for plain, number in full.items() if _ends_with(plain, tail)]
    return InvoiceFound(index, index + 1, fitting[0]) if len(fitting) == 1 else None


def _is_year(tail: str) -> bool:
    return len(tail) == 4 and tail[:2] in {"19", "20"}


def _ends_with(plain: str, tail: str) -> bool:
    if plain.endswith(tail) and len(tail) >= 2:
        return len(tail) > 2 or not plain[-len(tail) - 1].isdigit() or plain[-len(tail) - 1] == "0"
    return False


def _by_month(tokens: Sequence[Token], index: int, ledger: Sequence[OpenInvoice]) -> InvoiceFound | None:
    """The one open invoice that was issued in a month: "celle d'octobre", "October's invoice"."""
    token = tokens[index]
    if not token.text.startswith("@m") or index == 0:
        return None
    month = int(token.text[2:])
    start, end = index, index + 1
    if tokens[index - 1].text in _OF:
        place = index - 1
        while place > 0 and tokens[place].text in _OF:
            place -= 1
        if tokens[place].text not in _INVOICE_WORDS:
            return None
    else:
        after = [other.text for other in tokens[end : end + 2]]
        if not after or not (
            after[0] in _INVOICE_WORDS or (after[0] == "s" and after[1:2] and after[1] in _INVOICE_WORDS)
        ):
            return None
    fitting = [invoice.number for invoice in ledger if invoice.issued_on.month == month]
    return InvoiceFound(start, end, fitting[0] if len(fitting) == 1 else "")


def invoices_by_amount(
    tokens: Sequence[Token], amounts: Sequence[AmountFound], ledger: Sequence[OpenInvoice]
) -> tuple[InvoiceFound, ...]:
    """The one open invoice of several with a balance: "the invoice of 960 €", "celle de 800 €"."""
    found: list[InvoiceFound] = []
    for amount in amounts if len(ledger) > 1 else ():
        before = [token.text for token in tokens[max(0, amount.start - 3) : amount.start]]
        fitting = [invoice.number for invoice in ledger if invoice.balance == amount.money]
        if len(fitting) == 1 and before and before[-1] in _OF_SUM and _INVOICE_WORDS & set(before):
            found.append(InvoiceFound(amount.start, amount.end, fitting[0]))
    return tuple(found)
