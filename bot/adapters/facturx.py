"""Factur-X, ZUGFeRD and XRechnung: an invoice as a PDF with its data inside, or that data (CII) by itself, -> a row.

Only what this file needs is opened: the attachment of a known name, under limits on size and on what unpacks from it.
No entity of the XML is followed, nothing of the PDF is drawn or run.
"""

import io
import logging
import re
from dataclasses import replace
from datetime import date
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring
from pypdf import Configuration, PdfReader, apply_configuration
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from bot.adapters.parties import (
    cleaned,
    country_of,
    customer_type_of,
    language_for,
    person_of,
    siren_of,
    vat_number_of,
)
from bot.adapters.terms import due_by_default, due_from_terms
from bot.domain.money import EXPONENTS, Money, MoneyError, read_amount
from bot.usecases.importing import (
    DOCUMENT_MAXIMUM,
    Document,
    Home,
    InvoiceRow,
    Note,
    Reading,
    Rejection,
    RejectionCode,
    name_key,
)

NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml")
_XML_MAXIMUM = 5 * 1024 * 1024  # an invoice of 5,000 lines has 4 MB
_UNPACKED_MAXIMUM = 20 * 1024 * 1024
_LIMITS = Configuration(
    maximum_declared_stream_length=_UNPACKED_MAXIMUM,
    array_based_stream_maximum_output_length=_UNPACKED_MAXIMUM,
    lzw_maximum_output_length=_UNPACKED_MAXIMUM,
    run_length_maximum_output_length=_UNPACKED_MAXIMUM,
    zlib_maximum_output_length=_UNPACKED_MAXIMUM,
    stream_decoding_work_maximum_length=2 * _UNPACKED_MAXIMUM,
)
_ROOTS = ("CrossIndustryInvoice", "CrossIndustryDocument")  # the second is ZUGFeRD 1
_CREDIT_NOTES = frozenset({"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"})
_SELF_BILLED = frozenset({"389", "500", "501", "527"})
_AMOUNT = re.compile(r"[+-]?\d+(?:\.\d+)?")
_DAY_IN_WORDS = re.compile(r"(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](20\d{2})(?!\d)|(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)")

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports each blemish of each file


class _Refused(ValueError):
    def __init__(self, code: RejectionCode, words: str = "", field: str = "") -> None:
        super().__init__(code)
        self.code, self.words, self.field = code, words, field


def read_facturx(name: str, content: bytes, home: Home) -> Reading:
    """Read one PDF or one CII file; it raises nothing. The PDF itself becomes the document of its invoice."""
    number = ""
    try:
        _check_size(content, DOCUMENT_MAXIMUM)
        is_pdf = is_a_pdf(content)
        root = _root(_embedded(content) if is_pdf else content)
        number = _text(root, "{*}ExchangedDocument/{*}ID", "{*}HeaderExchangedDocument/{*}ID")
        row = _row(name, number, root, home)
    except _Refused as no:
        return Reading((), (Rejection(name, 0, number[:64], no.code, no.words[:200], no.field),))
    return Reading((replace(row, document=Document(name, content)) if is_pdf else row,))


def is_a_pdf(content: bytes) -> bool:
    """Whether the bytes are a PDF's: the mark stands within the first kilobyte."""
    return b"%PDF-" in content[:1024]


def is_xml(content: bytes) -> bool:
    """Whether the bytes look like XML, in any encoding that XML is written in."""
    head = content[:200].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return re.match(rb"<[?!A-Za-z]", head) is not None


def _check_size(content: bytes, maximum: int) -> None:
    if not content.strip():
        raise _Refused(RejectionCode.FILE_EMPTY)
    if len(content) > maximum:
        raise _Refused(RejectionCode.FILE_TOO_LARGE, f"{len(content) / 1024**2:.1f} MB")


def _embedded(content: bytes) -> bytes:
    """The invoice file inside a PDF. Broken PDFs of 10 MB take pypdf three seconds at most (measured)."""
    try:
        with apply_configuration(_LIMITS):
            reader = PdfReader(io.BytesIO(content))
            found = None if reader.is_encrypted else _attached(reader)
    except Exception:  # noqa: BLE001 - a broken PDF makes pypdf raise KeyError, TypeError, RecursionError and more
        raise _Refused(RejectionCode.PDF_BROKEN) from None
    if found is None:
        raise _Refused(RejectionCode.PDF_ENCRYPTED)
    if not found:
        raise _Refused(RejectionCode.PDF_WITHOUT_DATA)
    return found


def _attached(reader: PdfReader) -> bytes:
    """The content of the first attachment of a known name, or nothing; the associated files are looked at too."""
    for file in reader.attachment_list:
        if file.name.lower() in NAMES or (file.alternative_name or "").lower() in NAMES:
            return file.content
    files = reader.root_object.get("/AF", ArrayObject()).get_object()
    for entry in files if isinstance(files, ArrayObject) else ():
        file_specification = entry.get_object()
        if not isinstance(file_specification, DictionaryObject):
            continue
        names = {str(file_specification.get(key, "")).lower() for key in ("/UF", "/F")}
        stream = file_specification.get("/EF", DictionaryObject()).get("/F", DictionaryObject()).get_object()
        if names.intersection(NAMES) and isinstance(stream, StreamObject):
            return stream.get_data()
    return b""


def _root(content: bytes) -> Element:
    _check_size(content, _XML_MAXIMUM)
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except (ParseError, ValueError, LookupError, RecursionError):  # ValueError: what defusedxml forbids
        raise _Refused(RejectionCode.XML_BROKEN) from None
    kind = root.tag.rpartition("}")[2]
    if kind not in _ROOTS:
        raise _Refused(RejectionCode.FILE_TYPE_UNKNOWN, kind)
    return root


def _node(parent: Element | None, *paths: str) -> Element | None:
    """The first element on the first of some paths that leads to one."""
    if parent is None:
        return None
    return next((found for found in map(parent.find, paths) if found is not None), None)


def _text(parent: Element | None, *paths: str) -> str:
    found = _node(parent, *paths)
    return cleaned(found.text or "") if found is not None else ""


def _row(name: str, number: str, root: Element, home: Home) -> InvoiceRow:
    head = _node(root, "{*}ExchangedDocument", "{*}HeaderExchangedDocument")
    trade = _node(root, "{*}SupplyChainTradeTransaction", "{*}SpecifiedSupplyChainTradeTransaction")
    agreement = _node(trade, "{*}ApplicableHeaderTradeAgreement", "{*}ApplicableSupplyChainTradeAgreement")
    settlement = _node(trade, "{*}ApplicableHeaderTradeSettlement", "{*}ApplicableSupplyChainTradeSettlement")
    _check_seller(_node(agreement, "{*}SellerTradeParty"), home)
    _check_type(_text(head, "{*}TypeCode"))
    total, settled = _amounts(settlement)
    issued = _day(_node(head, "{*}IssueDateTime/{*}DateTimeString", "{*}IssueDateTime/{*}DateTime"), "issued_on")
    if issued is None:
        raise _Refused(RejectionCode.ISSUE_DATE_MISSING, field="issued_on")
    due, calculated = _due(settlement, issued)
    return _with_buyer(
        InvoiceRow(
            row=0,
            source=name,
            number=number,
            customer_name="",
            issued_on=issued,
            due_on=due,
            due_calculated=calculated,
            total=total,
            settled=settled,
        ),
        _node(agreement, "{*}BuyerTradeParty"),
        home,
    )


def _check_seller(seller: Element | None, home: Home) -> None:
    """The seller must be our own company: any other invoice is one that we have to pay."""
    ours, name = siren_of(home.siren) or "", name_key(home.name)
    if not ours and not name:
        return
    said, (siren, vat_number) = _text(seller, "{*}Name"), _numbers(seller)
    of_vat = re.fullmatch(r"FR\w\w(\d{9})", vat_number or "")
    theirs = siren or (of_vat[1] if of_vat else "")
    same = ours == theirs if ours and theirs else bool(name) and name_key(said) == name
    if not same:
        raise _Refused(RejectionCode.NOT_OUR_INVOICE, said, "seller")


def _numbers(party: Element | None) -> tuple[str | None, str | None]:
    """SIREN and VAT number of a party as `siren_of` and `vat_number_of` give them."""
    legal = _node(party, "{*}SpecifiedLegalOrganization/{*}ID")
    siren: str | None = ""
    if legal is not None and legal.get("schemeID", "0002") in {"0002", "0009"}:  # SIRENE, SIRET
        siren = siren_of(legal.text or "")
    registrations = party.findall("{*}SpecifiedTaxRegistration/{*}ID") if party is not None else []
    vat = next((node.text or "" for node in registrations if node.get("schemeID") in {"VA", "VAT"}), "")
    return siren, vat_number_of(vat)


def _check_type(code: str) -> None:
    if code == "380":
        return
    if code in _CREDIT_NOTES:
        raise _Refused(RejectionCode.CREDIT_NOTE, code, "document_type")
    if code in _SELF_BILLED:
        raise _Refused(RejectionCode.SELF_BILLED, code, "document_type")
    raise _Refused(RejectionCode.NOT_AN_INVOICE, code, "document_type")


def _amounts(settlement: Element | None) -> tuple[Money, Money]:
    """The total with tax, rounded as the invoice rounds it, and what was paid before; they must give the payable."""
    currency = _text(settlement, "{*}InvoiceCurrencyCode")
    if currency not in EXPONENTS:
        raise _Refused(RejectionCode.CURRENCY_UNKNOWN, currency, "currency")
    sums = _node(
        settlement,
        "{*}SpecifiedTradeSettlementHeaderMonetarySummation",
        "{*}SpecifiedTradeSettlementMonetarySummation",
    )
    total = _money(sums, "GrandTotalAmount", currency)
    if total is None:
        raise _Refused(RejectionCode.AMOUNT_MISSING, field="total")
    rounding = _money(sums, "RoundingAmount", currency)
    total = total + rounding if rounding else total
    settled, payable = _money(sums, "TotalPrepaidAmount", currency), _money(sums, "DuePayableAmount", currency)
    if settled is None:
        settled = total - payable if payable is not None and payable <= total else Money(0, currency)
    if payable is not None and total - settled != payable:
        words = f"{total.decimal} - {settled.decimal} <> {payable.decimal}"
        raise _Refused(RejectionCode.AMOUNTS_DISAGREE, words, "balance")
    return total, settled


def _money(sums: Element | None, name: str, currency: str) -> Money | None:
    text = _text(sums, f"{{*}}{name}")
    if not text:
        return None
    if not _AMOUNT.fullmatch(text) or len(text) > 30:
        raise _Refused(RejectionCode.AMOUNT_UNREADABLE, text, "total")
    try:
        return read_amount(text, currency, ".")
    except MoneyError:
        raise _Refused(RejectionCode.AMOUNT_UNREADABLE, text, "total") from None


def _day(node: Element | None, field: str) -> date | None:
    """A date as `20261113` (format 102), longer (203, 204) or in ISO 8601."""
    text = cleaned(node.text or "") if node is not None else ""
    if not text:
        return None
    found = re.match(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,3}$)", text)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise _Refused(RejectionCode.DATE_UNREADABLE, text, field)


def _due(settlement: Element | None, issued: date) -> tuple[date, bool]:
    """The due date, and whether it had to be calculated: from the terms in words, else thirty days from the issue."""
    terms = settlement.findall("{*}SpecifiedTradePaymentTerms") if settlement is not None else []
    nodes = [_node(term, "{*}DueDateDateTime/{*}DateTimeString", "{*}DueDateDateTime/{*}DateTime") for term in terms]
    days = sorted({day for day in (_day(node, "due_on") for node in nodes) if day})
    if len(days) > 1:
        raise _Refused(RejectionCode.TWO_DATES, " / ".join(day.isoformat() for day in days), "due_on")
    if days:
        return days[0], False
    words = " ".join(_text(term, "{*}Description") for term in terms)
    return _day_in(words, issued) or due_from_terms(words, issued) or due_by_default(issued), True


def _day_in(words: str, issued: date) -> date | None:
    """The one day that terms name (`à régler avant le 13/11/2026`), unless it is before the issue."""
    found = list(_DAY_IN_WORDS.finditer(words))
    if len(found) != 1:
        return None
    day, month, year, iso_year, iso_month, iso_day = found[0].groups()
    try:
        due = date(int(iso_year or year), int(iso_month or month), int(iso_day or day))
    except ValueError:
        return None
    return due if due >= issued else None


def _with_buyer(row: InvoiceRow, buyer: Element | None, home: Home) -> InvoiceRow:
    said = _text(buyer, "{*}PostalTradeAddress/{*}CountryID")
    country = country_of(said) if said else home.country
    if country is None:
        raise _Refused(RejectionCode.COUNTRY_UNKNOWN, said, "country")
    siren, vat_number = _numbers(buyer)
    contact = _node(buyer, "{*}DefinedTradeContact")
    civility, person = person_of(_text(contact, "{*}PersonName"))
    phone = "{*}TelephoneUniversalCommunication/{*}CompleteNumber"
    return replace(
        row,
        customer_name=_text(buyer, "{*}Name"),
        customer_type=customer_type_of("", siren or "", vat_number or ""),
        country=country,
        language=language_for(country, home),
        email=_email(buyer, contact),
        contact_name=person,
        civility=civility,
        phone=_text(contact, phone),
        siren=siren or "",
        vat_number=vat_number or "",
        assumed=("language",) if said else ("country", "language"),
        notes=(
            *([Note.SIREN_IGNORED] if siren is None else []),
            *([Note.VAT_NUMBER_IGNORED] if vat_number is None else []),
        ),
    )


def _email(buyer: Element | None, contact: Element | None) -> str:
    """The address of the person, else the electronic address of the company where that is an e-mail (scheme EM)."""
    address = "{*}EmailURIUniversalCommunication"
    email = _text(contact, f"{address}/{{*}}URIID", f"{address}/{{*}}CompleteNumber")
    if not email:
        email = _text(buyer, "{*}URIUniversalCommunication/{*}URIID[@schemeID='EM']")
    return email.removeprefix("mailto:")
