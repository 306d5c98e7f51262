"""One row of a table -> an InvoiceRow, or the reason why not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.adapters.parties import (
    civility_of,
    country_of,
    customer_type_of,
    language_for,
    language_of,
    person_of,
    siren_of,
    squeezed,
    vat_number_of,
)
from bot.adapters.spreadsheets.cells import BadCell, Order, currency_in, read_date, read_money
from bot.adapters.spreadsheets.columns import AMOUNTS
from bot.adapters.spreadsheets.table import Line
from bot.adapters.terms import due_from_terms
from bot.domain.ledger import CustomerType
from bot.domain.money import Money
from bot.usecases.importing import STAGES, Home, InvoiceRow, Note, Rejection, RejectionCode

_YES = frozenset("oui o yes y vrai true x 1".split())
_NO = frozenset("non n no faux false 0".split())
_DEBITS = ("prelevement", "directdebit", "lastschrift")
_DRAFTS = frozenset("brouillon draft enpreparation nonvalidee".split())
_CANCELLED = frozenset("annulee annule cancelled canceled void voided deleted supprimee abandonnee".split())
_PAID = frozenset("payee paye reglee regle soldee solde paid acquittee encaissee fullypaid".split())
_DISPUTED = frozenset("enlitige litige contestee disputed indispute".split())
_CREDITS = frozenset("avoir creditnote creditmemo notedecredit facturedavoir 381".split())
_OTHERS = frozenset("devis quote estimate proforma factureproforma bondecommande order commande bondelivraison".split())


@dataclass(frozen=True, slots=True)
class Format:
    """How this file writes things: `currencies` are what the headings of the amount columns say."""

    source: str
    columns: Mapping[str, int]
    order: Order | None
    marks: Mapping[str, str | None]
    currencies: Mapping[str, str]
    home: Home
    today: date


class _Refused(ValueError):
    def __init__(self, code: RejectionCode, words: str, field: str) -> None:
        super().__init__(code)
        self.code, self.words, self.field = code, words, field


def read_line(line: Line, how: Format) -> InvoiceRow | Rejection:
    """The invoice of a row. What can be said without an amount, a date or a word unread is left to the import."""
    cells = {field: line.cells[column] for field, column in how.columns.items()}
    try:
        return _row(line.row, cells, how)
    except _Refused as no:
        return Rejection(how.source, line.row, cells["number"][:64], no.code, no.words[:200], no.field)


def _row(row: int, cells: Mapping[str, str], how: Format) -> InvoiceRow:
    cell = {field: cells.get(field, "") for field in _FIELDS}
    _refuse_other_kinds(cell)
    status = squeezed(cell["status"])
    total, settled, assumed = _amounts(cell, how, paid=status in _PAID)
    issued = _date(cell, "issued_on", how)
    if issued is None:
        raise _Refused(RejectionCode.ISSUE_DATE_MISSING, "", "issued_on")
    due, calculated = _due(cell, issued, how)
    siren, vat_number = siren_of(cell["siren"]), vat_number_of(cell["vat_number"])
    notes = [Note.SIREN_IGNORED] if siren is None else []
    notes += [Note.VAT_NUMBER_IGNORED] if vat_number is None else []
    country, language = _place(cell, how)
    civility, person = person_of(cell["contact_name"])
    return InvoiceRow(
        row=row,
        source=how.source,
        number=cell["number"],
        customer_name=cell["customer_name"],
        issued_on=issued,
        due_on=due,
        total=total,
        settled=settled,
        customer_key=cell["customer_key"],
        customer_type=_type(cell, siren or "", vat_number or ""),
        country=country,
        language=language,
        email=cell["email"].removeprefix("mailto:"),
        contact_name=person,
        civility=civility_of(cell["civility"]) or civility,
        phone=cell["phone"],
        due_calculated=calculated,
        direct_debit=_direct_debit(cell),
        disputed=True if status in _DISPUTED else _disputed(cell["disputed"]),
        cancelled=status in _CANCELLED,
        last_stage=_stage(cell["last_stage"]),
        last_sent_on=_date(cell, "last_sent_on", how),
        siren=siren or "",
        vat_number=vat_number or "",
        groups=_groups(cell["groups"]),
        assumed=(*assumed, *(field for field in ("country", "language") if not cell[field])),
        notes=tuple(notes),
    )


_FIELDS = (
    "number customer_key customer_name email civility contact_name phone last_sent_on last_stage issued_on due_on "
    "terms total settled balance currency status customer_type document_type language country direct_debit "
    "payment_method disputed groups siren vat_number"
).split()


def _refuse_other_kinds(cell: Mapping[str, str]) -> None:
    kind, status = squeezed(cell["document_type"]), squeezed(cell["status"])
    if kind in _CREDITS:
        raise _Refused(RejectionCode.CREDIT_NOTE, cell["document_type"], "document_type")
    if kind in _OTHERS or status in _OTHERS:
        raise _Refused(RejectionCode.NOT_AN_INVOICE, cell["document_type"] or cell["status"], "document_type")
    if status in _DRAFTS:
        raise _Refused(RejectionCode.DRAFT, cell["status"], "status")


def _amounts(cell: Mapping[str, str], how: Format, *, paid: bool) -> tuple[Money, Money, tuple[str, ...]]:
    """Total, settled and what was assumed. The balance takes the place of one that is missing and must agree."""
    currency = _currency(cell, how)
    money = {field: _money(cell, field, currency or how.home.currency, how) for field in AMOUNTS}
    total, settled, balance = (money[field] for field in AMOUNTS)
    nothing = Money(0, currency or how.home.currency)
    if total is None:
        if balance is None:
            raise _Refused(RejectionCode.AMOUNT_MISSING, "", "total")
        total = balance + (settled or nothing)
    if settled is None:
        settled = total - balance if balance else total if paid else nothing
    if balance is not None and total - settled != balance:
        words = f"{total.decimal} - {settled.decimal} <> {balance.decimal}"
        raise _Refused(RejectionCode.AMOUNTS_DISAGREE, words, "balance")
    return total, settled, () if currency else ("currency",)


def _currency(cell: Mapping[str, str], how: Format) -> str:
    """The currency that the row names: in its own column, else beside an amount, else in a heading; "" for none."""
    for field in ("currency", *AMOUNTS):
        if field != "currency" and not any(character.isdigit() for character in cell[field]):
            continue  # words are no amount, and said so when the amount is read
        try:
            code = currency_in(cell[field], how.home.currency)
        except BadCell as bad:
            raise _Refused(bad.code, cell[field], field) from None
        if code:
            return code
        if field == "currency" and cell[field]:
            raise _Refused(RejectionCode.CURRENCY_UNKNOWN, cell[field], field)
    return next((code for code in how.currencies.values() if code), "")


def _money(cell: Mapping[str, str], field: str, currency: str, how: Format) -> Money | None:
    text = cell[field]
    if not text or text in {"-", "–", "—"}:
        return None
    try:
        return read_money(text, currency, how.marks.get(field))
    except BadCell as bad:
        raise _Refused(bad.code, text, field) from None


def _date(cell: Mapping[str, str], field: str, how: Format) -> date | None:
    if not cell[field]:
        return None
    try:
        return read_date(cell[field], how.order, how.today)
    except BadCell as bad:
        raise _Refused(bad.code, cell[field], field) from None


def _due(cell: Mapping[str, str], issued: date, how: Format) -> tuple[date, bool]:
    due = _date(cell, "due_on", how)
    if due is not None:
        return due, False
    due = due_from_terms(cell["terms"], issued) if cell["terms"] else None
    if due is None:
        raise _Refused(RejectionCode.DUE_DATE_MISSING, cell["terms"], "due_on")
    return due, True


def _place(cell: Mapping[str, str], how: Format) -> tuple[str, str]:
    country = country_of(cell["country"]) if cell["country"] else how.home.country
    if country is None:
        raise _Refused(RejectionCode.COUNTRY_UNKNOWN, cell["country"], "country")
    language = language_of(cell["language"]) if cell["language"] else language_for(country, how.home)
    if language is None:
        raise _Refused(RejectionCode.LANGUAGE_UNKNOWN, cell["language"], "language")
    return country, language


def _type(cell: Mapping[str, str], siren: str, vat_number: str) -> CustomerType:
    said = customer_type_of(cell["customer_type"], "", "")
    if said is CustomerType.UNKNOWN:
        said = customer_type_of(cell["document_type"], siren, vat_number)
    return said


def _direct_debit(cell: Mapping[str, str]) -> bool | None:
    word = squeezed(cell["direct_debit"])
    if not word:
        method = squeezed(cell["payment_method"])
        return any(debit in method for debit in _DEBITS) if method else None
    if word not in _YES | _NO:
        raise _Refused(RejectionCode.VALUE_UNKNOWN, cell["direct_debit"], "direct_debit")
    return word in _YES


def _disputed(text: str) -> bool | None:
    """A reason or a date in such a column is a dispute as well."""
    return squeezed(text) not in _NO if squeezed(text) else None


def _stage(text: str) -> str:
    """`late_7`, `Late 7` and `J+7` are one stage; any other word stays as it is, for the import to refuse."""
    word = squeezed(text)
    known = {squeezed(stage): stage for stage in STAGES}
    known |= {f"j{stage.removeprefix('late_')}": stage for stage in STAGES if stage.startswith("late_")}
    return known.get(word, text)


def _groups(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.replace(";", ",").split(",") if part.strip()))
