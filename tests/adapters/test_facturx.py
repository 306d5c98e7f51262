"""Factur-X and CII invoices as they come, and PDFs as they should not."""

import io
import time
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from bot.adapters.facturx import read_facturx
from bot.domain.ledger import Civility, CustomerType
from bot.domain.money import Money
from bot.usecases.importing import DOCUMENT_MAXIMUM, Home, InvoiceRow, Note

HOME = Home(country="FR", currency="EUR", language="fr", name="Atelier Brume", siren="123 456 782")
SAMPLES = Path(__file__).parents[2] / "bot" / "sandbox" / "samples"
SAMPLE = (SAMPLES / "F-2026-014.pdf").read_bytes()
XML = next(PdfReader(io.BytesIO(SAMPLE)).attachment_list).content.decode()
DUE = '<ram:DueDateDateTime><udt:DateTimeString format="102">20261113</udt:DateTimeString></ram:DueDateDateTime>'


def row(content: str | bytes, home: Home = HOME) -> InvoiceRow:
    reading = read_facturx("a.pdf", content.encode() if isinstance(content, str) else content, home)
    assert reading.rejections == ()
    return reading.rows[0]


def code(content: str | bytes, home: Home = HOME) -> str:
    reading = read_facturx("a.pdf", content.encode() if isinstance(content, str) else content, home)
    assert reading.rows == ()
    assert len(reading.rejections) == 1
    return reading.rejections[0].code.value


def but(old: str, new: str) -> str:
    """The sample's XML with one thing changed."""
    assert old in XML
    return XML.replace(old, new)


def pdf(attachments: dict[str, bytes], mend: Callable[[PdfWriter], None] | None = None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    for name, content in attachments.items():
        writer.add_attachment(name, content)
    if mend:
        mend(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_the_sample_pdf_is_read_and_becomes_the_document() -> None:
    found = row(SAMPLE)
    assert (found.number, found.customer_name, found.total) == ("F-2026-014", "Maison Dupont SARL", Money(62000, "EUR"))
    assert (found.issued_on, found.due_on, found.due_calculated) == (date(2026, 10, 14), date(2026, 11, 13), False)
    assert (found.email, found.contact_name, found.civility) == (
        "compta@maison-dupont.example",
        "Claire Martin",
        Civility.MADAM,
    )
    assert (found.customer_type, found.siren, found.country) == (CustomerType.BUSINESS, "412809774", "FR")
    assert found.row == 0
    assert found.document is not None
    assert (found.document.name, found.document.content) == ("a.pdf", SAMPLE)


def test_the_other_sample_is_read_too() -> None:
    found = row((SAMPLES / "F-2026-031.pdf").read_bytes())
    assert (found.number, found.total.minor, found.due_on) == ("F-2026-031", 75600, date(2026, 11, 17))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_data_by_itself_is_read_and_has_no_document(encoding: str) -> None:
    found = row(XML.replace("UTF-8", encoding.removesuffix("-sig")).encode(encoding))
    assert (found.number, found.document) == ("F-2026-014", None)


@pytest.mark.parametrize("name", ["factur-x.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml"])
def test_the_attachment_is_found_by_its_known_names(name: str) -> None:
    assert row(pdf({"terms.txt": b"x", name: XML.encode()})).number == "F-2026-014"


def test_an_attachment_that_only_the_associated_files_name_is_found() -> None:
    def hide(writer: PdfWriter) -> None:
        names = writer.root_object["/Names"].get_object()
        assert isinstance(names, DictionaryObject)
        files = names["/EmbeddedFiles"].get_object()
        assert isinstance(files, DictionaryObject)
        entries = files["/Names"].get_object()
        assert isinstance(entries, ArrayObject)
        writer.root_object[NameObject("/AF")] = ArrayObject([entries[1]])
        del writer.root_object["/Names"]

    assert row(pdf({"factur-x.xml": XML.encode()}, hide)).number == "F-2026-014"


def test_zugferd_1_is_read() -> None:
    old = (
        XML.replace("CrossIndustryInvoice", "CrossIndustryDocument")
        .replace("ExchangedDocument>", "HeaderExchangedDocument>")
        .replace(":SupplyChainTradeTransaction", ":SpecifiedSupplyChainTradeTransaction")
        .replace("ApplicableHeaderTrade", "ApplicableSupplyChainTrade")
        .replace("SettlementHeaderMonetarySummation", "SettlementMonetarySummation")
    )
    assert row(old).total == Money(62000, "EUR")


@pytest.mark.parametrize(
    ("type_code", "reason"),
    [
        ("381", "credit_note"),
        ("396", "credit_note"),
        ("389", "self_billed"),
        ("384", "not_an_invoice"),
        ("", "not_an_invoice"),
    ],
)
def test_only_plain_invoices_are_taken(type_code: str, reason: str) -> None:
    assert code(but("<ram:TypeCode>380<", f"<ram:TypeCode>{type_code}<")) == reason


def test_a_bill_that_we_must_pay_is_refused() -> None:
    assert code(XML, Home(siren="412809774", name="Maison Dupont")) == "not_our_invoice"
    assert code(XML, Home(name="Une autre maison")) == "not_our_invoice"
    reading = read_facturx("a.xml", XML.encode(), Home(siren="412809774"))
    assert (reading.rejections[0].words, reading.rejections[0].number) == ("Atelier Brume", "F-2026-014")


def test_our_own_company_is_known_by_siren_vat_number_or_name() -> None:
    legal = (
        '<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">123456782</ram:ID></ram:SpecifiedLegalOrganization>'
    )
    assert row(but(legal, ""), Home(siren="123456782")).number == "F-2026-014"
    nameless = but(legal, "").replace('schemeID="VA">FR11123456782', 'schemeID="FC">0')
    assert row(nameless, Home(siren="123456782", name="ATELIER  Brume")).number == "F-2026-014"
    assert code(nameless, Home(siren="123456782")) == "not_our_invoice"
    assert row(XML, Home()).number == "F-2026-014"


def test_what_was_prepaid_is_settled() -> None:
    paid = but("<ram:TotalPrepaidAmount>0<", "<ram:TotalPrepaidAmount>20.00<").replace(
        "<ram:DuePayableAmount>620.00<", "<ram:DuePayableAmount>600.00<"
    )
    assert row(paid).settled.minor == 2000
    assert row(paid.replace("<ram:TotalPrepaidAmount>20.00</ram:TotalPrepaidAmount>", "")).settled.minor == 2000
    assert code(but("<ram:TotalPrepaidAmount>0<", "<ram:TotalPrepaidAmount>20.00<")) == "amounts_disagree"


def test_a_rounded_total_is_the_one_to_pay() -> None:
    rounded = but("<ram:GrandTotalAmount>", "<ram:RoundingAmount>-0.02</ram:RoundingAmount><ram:GrandTotalAmount>")
    assert row(rounded.replace("<ram:DuePayableAmount>620.00<", "<ram:DuePayableAmount>619.98<")).total.minor == 61998


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("<ram:InvoiceCurrencyCode>EUR<", "<ram:InvoiceCurrencyCode>XXX<", "currency_unknown"),
        ("<ram:InvoiceCurrencyCode>EUR<", "<ram:InvoiceCurrencyCode><", "currency_unknown"),
        ("<ram:GrandTotalAmount>620.00<", "<ram:GrandTotalAmount><", "amount_missing"),
        ("<ram:GrandTotalAmount>620.00<", "<ram:GrandTotalAmount>620,00<", "amount_unreadable"),
        ("<ram:GrandTotalAmount>620.00<", "<ram:GrandTotalAmount>620.005<", "amount_unreadable"),
        ("<ram:GrandTotalAmount>620.00<", f"<ram:GrandTotalAmount>{'9' * 5000}<", "amount_unreadable"),
        ('format="102">20261014<', 'format="102"><', "issue_date_missing"),
        ('format="102">20261014<', 'format="102">20261314<', "date_unreadable"),
        ('format="102">20261113<', 'format="102">demain<', "date_unreadable"),
        ('format="102">20261113<', 'format="616">202646<', "date_unreadable"),
        ("<ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>\n</ram:BuyerTradeParty>",
         "<ram:CountryID>ZZ</ram:CountryID></ram:PostalTradeAddress>\n</ram:BuyerTradeParty>", "country_unknown"),
    ],
)  # fmt: skip
def test_a_wrong_fact_is_refused_with_its_reason(old: str, new: str, reason: str) -> None:
    assert code(but(old, new)) == reason


def test_two_due_dates_are_refused() -> None:
    second = f"</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms>{DUE.replace('1113', '1213')}"
    assert code(but(DUE, DUE + second)) == "two_dates"


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        ("30 jours", date(2026, 11, 13)),
        ("45 jours fin de mois", date(2026, 11, 30)),
        ("Payable à réception", date(2026, 11, 13)),
        ("À régler avant le 20/11/2026", date(2026, 11, 20)),
        ("Zahlbar bis 20.11.2026", date(2026, 11, 20)),
        ("Due by 2026-11-20", date(2026, 11, 20)),
        ("Facture du 14/09/2026, 60 jours", date(2026, 12, 13)),
        ("2 % à 10 jours, net à 60 jours", date(2026, 11, 13)),
        ("#SKONTO#TAGE=14#PROZENT=2.00#", date(2026, 11, 13)),
        ("", date(2026, 11, 13)),
        ("le 31/02/2026", date(2026, 11, 13)),
    ],
)
def test_a_missing_due_date_is_calculated_and_said(terms: str, due: date) -> None:
    found = row(but(DUE, "").replace("30 jours", terms))
    assert (found.due_on, found.due_calculated) == (due, True)


def test_a_buyer_abroad_is_written_to_in_english_unless_said_otherwise_on_file() -> None:
    abroad = but("<ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>\n</ram:BuyerTradeParty>",
                 "<ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>\n</ram:BuyerTradeParty>")  # fmt: skip
    found = row(abroad)
    assert (found.country, found.language, found.assumed) == ("DE", "en", ("language",))


def test_the_company_address_stands_in_for_a_missing_person() -> None:
    start, end = XML.index("<ram:DefinedTradeContact>"), XML.index("</ram:DefinedTradeContact>")
    contact = XML[start : end + len("</ram:DefinedTradeContact>")]
    tag = "ram:URIUniversalCommunication"
    company = f'<{tag}><ram:URIID schemeID="EM">compta@dupont.example</ram:URIID></{tag}>'
    assert row(but(contact, company)).email == "compta@dupont.example"
    assert row(but(contact, company.replace("EM", "0225"))).email == ""
    assert row(but(contact, "")).contact_name == ""


def test_a_siren_that_does_not_check_makes_no_business() -> None:
    found = row(but("412809774", "412809775"))
    assert (found.customer_type, found.siren, found.notes) == (CustomerType.UNKNOWN, "", (Note.SIREN_IGNORED,))


def test_a_name_with_a_line_break_reaches_the_import_as_it_is() -> None:
    assert "\n" in row(but("Maison Dupont SARL", "Maison\nDupont")).customer_name


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<CrossIndustryInvoice>&b;</CrossIndustryInvoice>"
)
LEAK = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<CrossIndustryInvoice>&x;</CrossIndustryInvoice>"
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "file_empty"),
        (b" \n", "file_empty"),
        (BOMB.encode(), "xml_broken"),
        (LEAK.encode(), "xml_broken"),
        (XML.encode()[:900], "xml_broken"),
        (b"<", "xml_broken"),
        (b'<?xml version="1.0" encoding="utf-99"?><a/>', "xml_broken"),
        (b"<html><body>Bonjour</body></html>", "file_type_unknown"),
        (b'<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', "file_type_unknown"),
        (b"<a>" * 200_000, "xml_broken"),
        (b"<CrossIndustryInvoice/>", "not_our_invoice"),
        (b"x" * (DOCUMENT_MAXIMUM + 1), "file_too_large"),
        (b"<a>" + b" " * (6 * 1024 * 1024) + b"</a>", "file_too_large"),
    ],
)
def test_broken_or_hostile_xml_is_refused(content: bytes, reason: str) -> None:
    assert code(content) == reason
    if content.startswith(b"<") and reason == "xml_broken":
        assert code(pdf({"factur-x.xml": content})) == reason


def test_deeply_nested_xml_is_refused_without_a_crash() -> None:
    assert code(b"<a>" * 300_000 + b"</a>" * 300_000) in {"file_type_unknown", "xml_broken"}


def test_a_pdf_without_data_is_refused() -> None:
    assert code((SAMPLES / "documents" / "F-2026-003.pdf").read_bytes()) == "pdf_without_data"
    assert code(pdf({"notes.xml": XML.encode()})) == "pdf_without_data"


def test_an_encrypted_pdf_is_refused() -> None:
    secret = pdf({"factur-x.xml": XML.encode()}, lambda writer: writer.encrypt("secret", algorithm="RC4-128"))
    assert code(secret) == "pdf_encrypted"


@pytest.mark.parametrize("part", [1, 5, 20, 50, 90, 98])
def test_a_truncated_pdf_is_refused_or_read_right(part: int) -> None:
    reading = read_facturx("a.pdf", SAMPLE[: len(SAMPLE) * part // 100], HOME)
    if reading.rows:
        assert reading.rows[0].total == Money(62000, "EUR")
    else:
        assert reading.rejections[0].code.value in {"pdf_broken", "pdf_without_data", "xml_broken"}


def test_a_pdf_of_which_any_byte_is_wrong_never_breaks_the_reader() -> None:
    for place in range(0, len(SAMPLE), 61):
        broken = SAMPLE[:place] + b"\xff(<[" + SAMPLE[place + 4 :]
        reading = read_facturx("a.pdf", broken, HOME)
        assert len(reading.rows) + len(reading.rejections) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        b"1 0 obj\n<</Type/Catalog/Names 1 0 R/AF 1 0 R>>\nendobj\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
        b"1 0 obj\n" + b"[" * 100_000 + b"\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        b"1 0 obj\n<</AF 7>>\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        bytes(range(256)) * 80,
    ],
)
def test_a_malformed_pdf_is_refused(body: bytes) -> None:
    assert code(b"%PDF-1.7\n" + body) in {"pdf_broken", "pdf_without_data", "pdf_encrypted"}


def test_a_bomb_in_a_pdf_is_refused_quickly() -> None:
    bomb = zlib.compress(b"<a>" + b" " * 60_000_000, 9)
    head = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Names<</EmbeddedFiles<</Names[(factur-x.xml) 2 0 R]>>>>>>\nendobj\n"
    specification = b"2 0 obj\n<</Type/Filespec/F(factur-x.xml)/EF<</F 3 0 R>>>>\nendobj\n"
    stream = b"3 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n" % len(bomb) + bomb + b"\nendstream\nendobj\n"
    started = time.monotonic()
    assert code(head + specification + stream + b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF") == "pdf_broken"
    assert time.monotonic() - started < 10
