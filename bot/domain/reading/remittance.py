"""A remittance advice beside a mail: which open invoices it pays, when, and what that makes of the mail.

Only texts that were decoded already are read (plain text and CSV); any other file is named and never opened. An advice
is a claim, never a payment, and a person is called either way.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.ledger import OpenInvoice
from bot.domain.mail import Mail
from bot.domain.money import Money
from bot.domain.reading.columns import TITLE, plain
from bot.domain.reading.meaning import Finding, Kind, Meaning, PaidClaim, PromisedPayment, Remitted
from bot.domain.reading.sheets import Row, Sheet, read_sheet, signed, sums_in

MOST_LINES = 500  # of all files beside one mail
_LONGEST_DAYS = 180  # a payment further off, or longer ago, is for a person alone
_MOST_SHOWN = 20  # lines of an advice among the evidence
_SUSPECT = frozenset({"bank_change", "bot_order"})
_OPEN_TO_IT = frozenset({Kind.OTHER, Kind.REQUEST, Kind.PAID, Kind.PROMISE})
_WORD = re.compile(r"[0-9a-z]+")
_DIGIT = re.compile(r"\d")
_JOINTS = frozenset(" -_/.")
_PIECES = 7  # of one number, where it is written with other separators


@dataclass(frozen=True, slots=True)
class Advice:
    """What the files beside a mail say of our invoices. `states`: they say themselves that they are about a payment.

    `day` is that of the payment, or else of the paper; `doubts` are codes for Meaning.why_person.
    """

    lines: tuple[Remitted, ...] = ()
    day: date | None = None
    reference: str = ""
    states: bool = False
    doubts: tuple[str, ...] = ()


class _Numbers:
    """Finds the open invoices' numbers in text, whatever separates their parts."""

    def __init__(self, ledger: Sequence[OpenInvoice]) -> None:
        self._full = {_squeezed(invoice.number): invoice.number for invoice in ledger}
        shapes = {_shape(number) for number in self._full if not number.isdigit()}
        # Short numbers of digits alone are nobody's for certain where no column says what they are.
        self._known = {number: name for number, name in self._full.items() if not number.isdigit() or len(number) >= 5}
        self._begun = {_shape(number)[:size] for number in self._known for size in range(1, len(number) + 1)}
        self._shapes = shapes

    def within(self, text: str) -> list[tuple[int, int, str]]:
        """The numbers in a line with their places; "" for one that is like ours and none of the open ones."""
        words = list(_WORD.finditer(plain(text)))
        found: list[tuple[int, int, str]] = []
        for index, word in enumerate(words):
            if found and word.start() < found[-1][1]:
                continue
            one = self._at(text, words[index : index + _PIECES])
            if one is not None:
                found.append(one)
        return found

    def _at(self, text: str, words: Sequence[re.Match[str]]) -> tuple[int, int, str] | None:
        """The longest number that begins with the first of these words."""
        joined, best = "", None
        for index, word in enumerate(words):
            gap = text[words[index - 1].end() : word.start()] if index else ""
            if len(gap) > 1 or (gap and gap not in _JOINTS):
                break
            joined += word[0]
            if joined in self._known or (best is None and _shape(joined) in self._shapes):
                best = (words[0].start(), word.end(), self._known.get(joined, ""))
            if _shape(joined) not in self._begun:
                break
        return best

    def of_cell(self, cell: str) -> str:
        """The open invoice whose number a cell is, whole or (five characters at least) its end; empty for none."""
        wanted = _squeezed(cell)
        if wanted in self._full:
            return self._full[wanted]
        ending = [number for number in self._full if len(wanted) >= 5 and number.endswith(wanted)]
        return self._full[ending[0]] if len(ending) == 1 else ""


def _squeezed(text: str) -> str:
    return "".join(_WORD.findall(plain(text)))


def _shape(number: str) -> str:
    return _DIGIT.sub("0", number)


def find_advice(mail: Mail, ledger: Sequence[OpenInvoice]) -> Advice:
    """Read the text files beside a mail against the open invoices (all of one currency). Raises nothing."""
    texts = [attached for attached in mail.attachments if attached.text.strip()]
    if not texts:
        return Advice()
    currency = ledger[0].balance.currency if ledger else "EUR"
    numbers, left = _Numbers(ledger), MOST_LINES
    sheets: list[Sheet] = []
    lines: list[Remitted] = []
    states = False
    for attached in texts:
        if left <= 0:
            break
        sheet = read_sheet(attached.name, attached.text, currency, left)
        left -= attached.text.count("\n") + 1
        found = _lines(sheet, numbers, currency)
        if not any(line.number for line in found) and not sheet.titled:
            continue  # some other table or text
        sheets.append(sheet)
        lines += found
        states = states or sheet.titled or any(line.number and line.day for line in found)
    if not lines:
        return Advice()
    days = {sheet.day or sheet.written_on for sheet in sheets} - {None}
    titled = bool(TITLE.search(" ".join(plain(mail.subject[:200]).split())))
    return Advice(
        lines=tuple(lines),
        day=days.pop() if len(days) == 1 else None,
        reference=next((sheet.reference for sheet in sheets if sheet.reference), ""),
        states=states or titled,
        doubts=tuple(_doubts(sheets, lines, ledger)),
    )


def _lines(sheet: Sheet, numbers: _Numbers, currency: str) -> list[Remitted]:
    found: list[tuple[Row, Remitted]] = []
    for row in sheet.rows:
        places = numbers.within(row.line)
        named = list(dict.fromkeys(number for _, _, number in places if number or not row.headed))
        if not named and row.number:
            named = [numbers.of_cell(row.number)]
        amount = row.amount if row.headed else _typed_sum(sheet, row, places, currency)
        if not named or (named == [""] and amount is None):
            continue
        amount = amount if len(named) == 1 else None
        words = " ".join(row.line.split())[:200]
        found += [(row, Remitted(number, amount, row.day or sheet.day, words)) for number in named]
    outgoing = [line.amount for _, line in found if line.amount is not None]
    if outgoing and all(amount.minor < 0 for amount in outgoing):  # a bank writes what leaves an account below zero
        return [replace(line, amount=_turned(line.amount)) for _, line in found]
    return [
        replace(line, amount=_turned(line.amount)) if row.debit and _is_below(line) else line for row, line in found
    ]


def _typed_sum(sheet: Sheet, row: Row, places: Iterable[tuple[int, int, str]], currency: str) -> Money | None:
    """The last sum of a line without headings, the numbers of invoices left aside."""
    line = row.line
    for start, end, _ in places:
        line = line[:start] + " " * (end - start) + line[end:]
    sums = list(sums_in(line, sheet.days, currency))
    return signed(sums[-1], line) if sums else None


def _is_below(line: Remitted) -> bool:
    return line.amount is not None and line.amount.minor < 0


def _turned(amount: Money | None) -> Money | None:
    return None if amount is None else Money(-amount.minor, amount.currency)


def _doubts(sheets: Sequence[Sheet], lines: Sequence[Remitted], ledger: Sequence[OpenInvoice]) -> list[str]:
    """What a person should look at, beside that there is an advice at all."""
    named = {line.number for line in lines}
    sums = [line.amount for line in lines]
    totals = [sheet.total for sheet in sheets if sheet.total is not None]
    known = [amount.minor for amount in sums if amount is not None]
    adds_up = not totals or (len(known) == len(sums) and sum(known) == sum(abs(total.minor) for total in totals))
    reasons = {
        "remittance": True,
        "unknown_invoice": "" in named,
        "invoice_left_open": not {invoice.number for invoice in ledger} <= named,
        "amount_unclear": None in sums,
        "remittance_total": not adds_up,
        "long_text": any(sheet.cut for sheet in sheets),
    }
    return [code for code, is_so in reasons.items() if is_so]


def with_advice(meaning: Meaning, advice: Advice, ledger: Sequence[OpenInvoice], sent: date) -> Meaning:
    """What a mail means together with the advice beside it: a claim of a payment made, or a promise of one to come.

    What the words themselves promise, contest, refuse or propose stays; a mail that may be a fraud claims nothing.
    """
    claims = advice.states or meaning.kind in {Kind.PAID, Kind.PROMISE}
    if not advice.lines or not claims:
        return meaning
    why = dict.fromkeys((*meaning.why_person, *advice.doubts))
    told = replace(meaning, remittance=advice.lines, needs_person=True, why_person=tuple(why))
    told = replace(told, evidence=(*meaning.evidence, *_evidence(advice)))
    ours = [line for line in advice.lines if line.number]
    if not ours or meaning.promises or meaning.kind not in _OPEN_TO_IT or _SUSPECT & set(meaning.why_person):
        return told
    dated = [(line, line.day or advice.day) for line in ours]
    coming = [(line, day) for line, day in dated if day is not None and day > sent]
    past = {day for _, day in dated if day is not None and 0 <= (sent - day).days <= _LONGEST_DAYS}
    if coming and not past and _is_guess(meaning):
        told = _without_guess(told)
    if told.kind is Kind.PAID or (past and not coming):
        return _as_paid(told, past, advice.reference)
    if past:
        told = replace(told, paid=told.paid or PaidClaim(_only(past), advice.reference))
    return _as_promise(told, coming, ledger, sent) if coming else told


def _is_guess(meaning: Meaning) -> bool:
    """Whether the words may say that it is paid, and do not say when: an advice knows better."""
    return meaning.paid is not None and meaning.paid.day is None and "unsure" in meaning.why_person


def _without_guess(told: Meaning) -> Meaning:
    kept = [code for code in told.why_person if code not in {"unsure", "paid_without_date"}]
    return replace(told, kind=Kind.OTHER, paid=None, why_person=(Kind.OTHER.value, *kept))


def _only(days: set[date]) -> date | None:
    return next(iter(days)) if len(days) == 1 else None


def _evidence(advice: Advice) -> list[Finding]:
    ours = [line.words for line in advice.lines if line.number]
    return [Finding("remittance.line", words, "remittance") for words in dict.fromkeys(ours)][:_MOST_SHOWN]


def _as_paid(told: Meaning, days: set[date], reference: str) -> Meaning:
    """The claim, with the day and the reference that the words did not give."""
    said = told.paid or PaidClaim(None, "")
    day = said.day or _only(days)
    gone = {told.kind.value, "no_date"} if told.kind is not Kind.PAID else set()
    gone |= {"paid_without_date"} if day else set()
    doubts = () if day else ("paid_several_days" if days else "paid_without_date",)
    why = tuple(dict.fromkeys((*(code for code in told.why_person if code not in gone), *doubts)))
    return replace(told, kind=Kind.PAID, paid=PaidClaim(day, said.reference or reference), why_person=why)


def _as_promise(
    told: Meaning, coming: Sequence[tuple[Remitted, date]], ledger: Sequence[OpenInvoice], sent: date
) -> Meaning:
    """A promise for each day: whole invoices together, a part of one by itself; firm where the sums leave no doubt."""
    balances = {invoice.number: invoice.balance for invoice in ledger}
    credited = any(line.amount is None or (not line.number and line.amount.minor < 0) for line in told.remittance)
    promises: list[PromisedPayment] = []
    why: dict[str, None] = {}
    for day in sorted({day for _, day in coming}):
        far = (day - sent).days > _LONGEST_DAYS
        whole, parts = list[str](), list[PromisedPayment]()
        for number in dict.fromkeys(line.number for line, on in coming if on == day):
            amount = _sum_of([line for line, on in coming if on == day and line.number == number])
            balance = balances[number]
            if amount is None or amount == balance:
                whole.append(number)
            elif amount.currency != balance.currency:
                why["amount_unclear"] = None
            elif amount.minor > 0:
                why["part_promised" if amount < balance else "amount_over_balance"] = None
                part = amount if amount < balance else None
                parts.append(_promise(told, day, part, (number,), doubtful=far or credited or part is None))
        if whole:
            parts.insert(0, _promise(told, day, None, tuple(whole), doubtful=far or credited))
        promises += parts
        why |= {"far_off": None} if far else {}
    if not promises:
        return replace(told, why_person=tuple(dict.fromkeys((*told.why_person, *why))))
    why |= {"conditional": None} if any(one.conditional for one in promises) else {}
    kept = [code for code in told.why_person if code not in {told.kind.value, "no_date"}]
    return replace(told, kind=Kind.PROMISE, promises=tuple(promises), why_person=tuple(dict.fromkeys((*kept, *why))))


def _sum_of(lines: Sequence[Remitted]) -> Money | None:
    sums = [line.amount for line in lines]
    if None in sums or len({amount.currency for amount in sums if amount}) != 1:
        return None
    return Money(sum(amount.minor for amount in sums if amount), next(amount.currency for amount in sums if amount))


def _promise(
    told: Meaning, day: date, amount: Money | None, numbers: tuple[str, ...], *, doubtful: bool
) -> PromisedPayment:
    words = [line.words for line in told.remittance if line.number in numbers]
    said = " … ".join(dict.fromkeys(words))[:300]
    return PromisedPayment(day, amount, numbers, conditional=doubtful, words=said, rule="remittance.value_date")
