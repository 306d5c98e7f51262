"""Makes the demo's files in bot/sandbox/samples, once: `python tests/make_samples.py`. Their content is all invented.

The PDFs are drawn by hand (Helvetica, which every reader has, so they are small) and two carry a Factur-X invoice
(profile EN 16931). They are not PDF/A-3: that would embed fonts and a colour profile, which nothing here needs.
"""

import csv
import io
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

SAMPLES = Path(__file__).parent.parent / "bot" / "sandbox" / "samples"
IBAN = "FR76 3000 6000 0112 3456 7890 189"


@dataclass(frozen=True)
class Buyer:
    """A customer of Atelier Brume, with what the CSV says of it."""

    name: str
    kind: str
    street: str
    town: str
    email: str = ""
    civility: str = ""
    contact: str = ""
    siren: str = ""
    country: str = "FR"
    language: str = "fr"


# key | name | kind | street | town | e-mail | civility | contact | SIREN | country | language
BUYER_LINES = """\
dupont | Maison Dupont SARL | Entreprise | 14 rue des Teinturiers | 38200 Vienne | compta@maison-dupont.example | Mme | Claire Martin | 412809774
lemoine | Garage Lemoine SAS | Entreprise | 3 route de Genas | 69500 Bron | contact@garage-lemoine.example | M. | Thierry Lemoine | 530178649
brasserie | Brasserie du Port | Entreprise | 27 quai Rambaud | 69002 Lyon | gestion@brasserie-du-port.example | Mme | Nadia Belkacem | 792440133
mairie | Mairie de Saint-Aubin | Public | 1 place de l'Église | 71430 Saint-Aubin | finances@saint-aubin.example | | | 216901991
kerguelen | Atelier Kerguelen | Entreprise | 9 rue du Port | 29900 Concarneau | bonjour@atelier-kerguelen.example | M. | Yann Le Goff | 826903353
harbour | Harbour & Finch Ltd | Entreprise | 22 Quayside | Bristol BS1 4RB | accounts@harbour-finch.example | Mr | Oliver Finch | | GB | en
lefevre | Hélène Lefèvre | Particulier | 5 montée de la Grande-Côte | 69001 Lyon | helene.lefevre@courrier.example | Mme | Hélène Lefèvre
solene | Café Solène | Entreprise | 40 cours Gambetta | 69007 Lyon | | | | 901588269
"""  # noqa: E501 - a table is read by its lines
BUYERS = {
    key: Buyer(*cells)
    for key, *cells in ([cell.strip() for cell in line.split("|")] for line in BUYER_LINES.splitlines())
}


@dataclass(frozen=True)
class Bill:
    """An invoice: lines are (words, quantity, price before tax); the rest is what the CSV says beside."""

    number: str
    buyer: Buyer
    issued: date
    due: date
    lines: tuple[tuple[str, int, str], ...]
    paid: str = "0"
    currency: str = "EUR"
    rate: int = 20
    debit: bool = False
    disputed: bool = False
    stage: str = ""
    sent: date | None = None
    factur_x: bool = False
    pdf: bool = True

    @property
    def net(self) -> Decimal:
        return sum((quantity * Decimal(price) for _, quantity, price in self.lines), Decimal(0)).quantize(CENT)

    @property
    def tax(self) -> Decimal:
        return (self.net * self.rate / 100).quantize(CENT)

    @property
    def total(self) -> Decimal:
        return self.net + self.tax


CENT = Decimal("0.01")


def bill(head: str, lines: tuple[tuple[str, int, str], ...], **more: Any) -> Bill:  # noqa: ANN401 - any field of Bill
    """A Bill from `number buyer issued due`."""
    number, buyer, issued, due = head.split()
    return Bill(number, BUYERS[buyer], date.fromisoformat(issued), date.fromisoformat(due), lines, **more)


BILLS = (
    bill(
        "F-2026-003 brasserie 2026-09-12 2026-10-12",
        (
            ("Enseigne drapeau en laiton, gravure et pose", 1, "1480.00"),
            ("Cartes des vins, 40 ex.", 1, "449.50"),
        ),
        stage="late_15",
        sent=date(2026, 10, 30),
    ),
    bill(
        "F-2026-006 lemoine 2026-09-30 2026-10-30",
        (("Totem d'entrée, panneau double face", 1, "1250.00"), ("Fléchage de l'atelier, 6 panneaux", 6, "50.00")),
        paid="620",
        stage="late_7",
        sent=date(2026, 11, 6),
    ),
    bill(
        "F-2026-009 dupont 2026-10-04 2026-11-03",
        (("Lettrage de vitrine, pose comprise", 1, "833.33"), ("Étiquettes de prix, série de 200", 1, "200.00")),
        stage="late_3",
        sent=date(2026, 11, 9),
    ),
    bill(
        "F-2026-011 lemoine 2026-10-06 2026-11-05",
        (("Adhésifs de flotte, 4 véhicules", 4, "100.00"),),
        disputed=True,
    ),
    bill(
        "F-2026-014 dupont 2026-10-14 2026-11-13",
        (("Panneau d'atelier en bois gravé", 1, "416.67"), ("Livraison et pose à Vienne", 1, "100.00")),
        factur_x=True,
    ),
    bill(
        "F-2026-017 harbour 2026-10-13 2026-11-12",
        (("Shop sign, gilded lettering", 1, "1150.00"), ("Design of the house alphabet", 1, "300.00")),
        currency="GBP",
        rate=0,
    ),
    bill(  # its PDF is the one that is deliberately missing
        "F-2026-019 lefevre 2026-07-20 2026-08-19",
        (("Plaque de maison émaillée", 1, "190.00"), ("Numéro de rue assorti", 1, "70.00")),
        pdf=False,
    ),
    bill("F-2026-020 solene 2026-10-07 2026-11-06", (("Ardoises de menu, lot de 3", 3, "41.25"),)),
    bill("F-2026-022 kerguelen 2026-10-03 2026-11-02", (("Entretien de l'enseigne, octobre", 1, "75.00"),), debit=True),
    bill(
        "F-2026-028 mairie 2026-10-21 2026-11-20",
        (("Signalétique de la médiathèque", 1, "2650.00"), ("Plan du village, panneau extérieur", 2, "300.00")),
    ),
    bill(
        "F-2026-031 kerguelen 2026-10-18 2026-11-17",
        (("Affiches A2, impression à la main", 30, "14.00"), ("Mise en page et épreuves", 1, "210.00")),
        factur_x=True,
    ),
    bill(  # whoever typed this one took the wrong month: the import refuses it
        "F-2026-033 lemoine 2026-11-16 2026-10-16",
        (("Plaques d'immatriculation décoratives", 10, "22.00"),),
        pdf=False,
    ),
)

FRENCH: dict[str, Sequence[str]] = {
    "title": "FACTURE",
    "to": "Adressée à",
    "about": "Objet",
    "issued": "Date d'émission",
    "due": "Échéance",
    "heads": ("Désignation", "Qté", "Prix unitaire HT", "Total HT"),
    "sums": ("Total HT", "TVA", "Total TTC"),
    "pay": "Règlement par virement",
    "debit": "Règlement par prélèvement à l'échéance",
    "holder": "Titulaire : Atelier Brume",
    "quote": "Référence à rappeler",
}
ENGLISH: dict[str, Sequence[str]] = {
    "title": "INVOICE",
    "to": "Billed to",
    "about": "Subject",
    "issued": "Issued on",
    "due": "Due on",
    "heads": ("Description", "Qty", "Unit price", "Amount"),
    "sums": ("Net total", "VAT", "Total due"),
    "pay": "Payment by bank transfer",
    "debit": "",
    "holder": "Account holder: Atelier Brume",
    "quote": "Please quote",
}
SELLER = ("Atelier Brume", "8 rue de la Brume", "69001 Lyon, France", "ines@atelier-brume.example")
FOOT = "Atelier Brume, Inès Caradec, entreprise individuelle · SIREN 123 456 782 · TVA FR11123456782"

INK, SOFT, MIST = "0.13 0.19 0.24", "0.42 0.49 0.54", "0.91 0.94 0.95"
# Advance widths of Helvetica and Helvetica-Bold, in thousandths of the size: those of what is set flush right.
WIDTHS = dict.fromkeys("0123456789€£", 556) | dict.fromkeys(" ,.", 278)


def pdf(bill: Bill) -> bytes:
    """The invoice as a PDF of one page; with its Factur-X file inside when the bill has one."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    content = DecodedStreamObject()
    content.set_data("\n".join(drawing(bill)).encode("cp1252"))
    page[NameObject("/Contents")] = writer._add_object(content.flate_encode(9))
    faces = {"/F1": "/Helvetica", "/F2": "/Helvetica-Bold"}
    fonts = {NameObject(name): writer._add_object(font(face)) for name, face in faces.items()}
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): DictionaryObject(fonts)})
    made = bill.issued.strftime("D:%Y%m%d100000Z")
    writer.add_metadata(
        {"/Title": f"{bill.number}", "/Author": "Atelier Brume", "/CreationDate": made, "/ModDate": made}
    )
    writer.root_object[NameObject("/Lang")] = TextStringObject(bill.buyer.language)
    if bill.factur_x:
        file = writer.add_attachment("factur-x.xml", cii(bill).encode())
        file.associated_file_relationship = NameObject("/Alternative")
        file.subtype = NameObject("/text/xml")
        file.modification_date = datetime(bill.issued.year, bill.issued.month, bill.issued.day, 10, tzinfo=UTC)
        writer.root_object[NameObject("/AF")] = ArrayObject([file.pdf_object.indirect_reference])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def font(face: str) -> DictionaryObject:
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": face, "/Encoding": "/WinAnsiEncoding"}
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})


def text(x: float, y: float, words: str, size: float = 10, *, face: str = "F1", ink: str = INK) -> str:
    """One line of text from x on; all lengths in points, from the page's lower left corner."""
    safe = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {ink} rg /{face} {size} Tf {x:.1f} {y:.1f} Td ({safe}) Tj ET"


def flush_right(x: float, y: float, words: str, size: float = 10, *, face: str = "F1", ink: str = INK) -> str:
    width = sum(WIDTHS[letter] for letter in words) * size / 1000
    return text(x - width, y, words, size, face=face, ink=ink)


def box(x: float, y: float, width: float, height: float, ink: str) -> str:
    return f"{ink} rg {x} {y} {width} {height} re f"


def drawing(bill: Bill) -> Iterator[str]:
    """The page's operators, from top to bottom."""
    words = FRENCH if bill.buyer.language == "fr" else ENGLISH
    yield box(0, 812, 595, 30, INK)
    yield box(56, 748, 5, 34, "0.85 0.47 0.24")
    yield text(70, 765, "Atelier Brume", 20, face="F2")
    yield text(70, 750, "enseignes, lettres & papier", 9, ink=SOFT)
    yield text(380, 765, str(words["title"]), 20, face="F2")
    yield text(380, 748, bill.number, 12, ink=SOFT)
    for row, line in enumerate(SELLER[1:]):
        yield text(70, 718 - 14 * row, line, 9.5)
    yield box(372, 640, 167, 92, MIST)
    yield text(380, 716, str(words["to"]), 8, ink=SOFT)
    siren = f"SIREN {spaced(bill.buyer.siren)}" if bill.buyer.siren else ""
    person = "" if bill.buyer.contact == bill.buyer.name else f"{bill.buyer.civility} {bill.buyer.contact}".strip()
    lines = [line for line in (person, bill.buyer.street, bill.buyer.town, siren) if line]
    yield text(380, 701, bill.buyer.name, 11, face="F2")
    for row, line in enumerate(lines):
        yield text(380, 687 - 13 * row, line, 9.5)
    yield text(70, 640, str(words["issued"]), 8, ink=SOFT)
    yield text(70, 626, day(bill.issued, bill.buyer.language), 11)
    yield text(190, 640, str(words["due"]), 8, ink=SOFT)
    yield text(190, 626, day(bill.due, bill.buyer.language), 11, face="F2")
    yield from table(bill, words)


def table(bill: Bill, words: dict[str, Sequence[str]]) -> Iterator[str]:
    heads, sums = words["heads"], words["sums"]
    yield box(56, 566, 483, 24, INK)
    for x, head in zip((66, 322, 372, 478), heads, strict=True):
        yield text(x, 574, head, 9, face="F2", ink="1 1 1")
    y = 544
    for label, quantity, price in bill.lines:
        amount = quantity * Decimal(price)
        yield text(66, y, label)
        yield flush_right(340, y, str(quantity))
        yield flush_right(446, y, shown(Decimal(price), bill))
        yield flush_right(529, y, shown(amount, bill))
        yield box(56, y - 10, 483, 0.6, MIST)
        y -= 26
    y -= 10
    labels = (sums[0], f"{sums[1]} {bill.rate} %", sums[2])
    for label, amount in zip(labels, (bill.net, bill.tax, bill.total), strict=True):
        last = amount is bill.total or label == sums[2]
        if last:
            yield box(330, y - 8, 209, 24, MIST)
        yield text(340, y, label, 11 if last else 10, face="F2" if last else "F1")
        yield flush_right(529, y, shown(amount, bill), 11 if last else 10, face="F2" if last else "F1")
        y -= 24
    if bill.rate == 0:
        yield text(
            66, y, "Reverse charge: VAT is due by the customer (article 283-2 of the French tax code).", 8.5, ink=SOFT
        )
    yield from payment(bill, words)


def payment(bill: Bill, words: dict[str, Sequence[str]]) -> Iterator[str]:
    yield box(56, 250, 483, 92, MIST)
    yield text(70, 320, str(words["debit"] if bill.debit else words["pay"]), 11, face="F2")
    yield text(70, 302, f"IBAN {IBAN}", 10.5)
    yield text(70, 285, str(words["holder"]), 9.5)
    yield text(70, 266, f"{words['quote']} : {bill.number}".replace(" :", ":" if bill.rate == 0 else " :"), 9.5)
    if bill.buyer.kind != "Particulier" and bill.buyer.language == "fr":
        yield text(
            56,
            96,
            "Pas d'escompte pour paiement anticipé. En cas de retard : pénalités au taux de la BCE majoré",
            7.5,
            ink=SOFT,
        )
        yield text(
            56,
            86,
            "de 10 points et indemnité forfaitaire de 40 € pour frais de recouvrement (art. L441-10 C. com.).",
            7.5,
            ink=SOFT,
        )
    yield box(56, 70, 483, 0.6, SOFT)
    yield text(56, 56, FOOT, 7.5, ink=SOFT)


def spaced(siren: str) -> str:
    return f"{siren[:3]} {siren[3:6]} {siren[6:]}"


def day(moment: date, language: str) -> str:
    if language == "en":
        return moment.strftime("%d %B %Y").lstrip("0")
    return moment.strftime("%d/%m/%Y")


def shown(amount: Decimal, bill: Bill) -> str:
    if bill.buyer.language == "en":
        return f"{'£' if bill.currency == 'GBP' else '€'}{amount:,.2f}"
    return f"{amount:,.2f} €".replace(",", " ").replace(".", ",")


def cii(bill: Bill) -> str:
    """The invoice in UN/CEFACT's Cross Industry Invoice, profile EN 16931 of Factur-X 1.0."""
    buyer, code = bill.buyer, bill.currency
    lines = "".join(
        f"""<ram:IncludedSupplyChainTradeLineItem>
<ram:AssociatedDocumentLineDocument><ram:LineID>{place}</ram:LineID></ram:AssociatedDocumentLineDocument>
<ram:SpecifiedTradeProduct><ram:Name>{escape(label)}</ram:Name></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>{price}</ram:ChargeAmount>\
</ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">{quantity}</ram:BilledQuantity>\
</ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode>\
<ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>{bill.rate}</ram:RateApplicablePercent>\
</ram:ApplicableTradeTax><ram:SpecifiedTradeSettlementLineMonetarySummation>\
<ram:LineTotalAmount>{quantity * Decimal(price)}</ram:LineTotalAmount>\
</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
</ram:IncludedSupplyChainTradeLineItem>
"""
        for place, (label, quantity, price) in enumerate(bill.lines, 1)
    )
    post, _, town = buyer.town.partition(" ")
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>\
<ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>{bill.number}</ram:ID><ram:TypeCode>380</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">{bill.issued:%Y%m%d}</udt:DateTimeString></ram:IssueDateTime>
</rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
{lines}<ram:ApplicableHeaderTradeAgreement>
<ram:SellerTradeParty><ram:Name>Atelier Brume</ram:Name>
<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">123456782</ram:ID></ram:SpecifiedLegalOrganization>
<ram:PostalTradeAddress><ram:PostcodeCode>69001</ram:PostcodeCode><ram:LineOne>8 rue de la Brume</ram:LineOne>\
<ram:CityName>Lyon</ram:CityName><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR11123456782</ram:ID></ram:SpecifiedTaxRegistration>
</ram:SellerTradeParty>
<ram:BuyerTradeParty><ram:Name>{escape(buyer.name)}</ram:Name>
<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">{buyer.siren}</ram:ID></ram:SpecifiedLegalOrganization>
<ram:DefinedTradeContact><ram:PersonName>{escape(f"{buyer.civility} {buyer.contact}")}</ram:PersonName>
<ram:EmailURIUniversalCommunication><ram:URIID>{buyer.email}</ram:URIID></ram:EmailURIUniversalCommunication>
</ram:DefinedTradeContact>
<ram:PostalTradeAddress><ram:PostcodeCode>{post}</ram:PostcodeCode><ram:LineOne>{escape(buyer.street)}</ram:LineOne>\
<ram:CityName>{escape(town)}</ram:CityName><ram:CountryID>{buyer.country}</ram:CountryID></ram:PostalTradeAddress>
</ram:BuyerTradeParty>
</ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery/>
<ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>{bill.number}</ram:PaymentReference>
<ram:InvoiceCurrencyCode>{code}</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount>\
<ram:IBANID>{IBAN.replace(" ", "")}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>\
</ram:SpecifiedTradeSettlementPaymentMeans>
<ram:ApplicableTradeTax><ram:CalculatedAmount>{bill.tax}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>\
<ram:BasisAmount>{bill.net}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>\
<ram:RateApplicablePercent>{bill.rate}</ram:RateApplicablePercent></ram:ApplicableTradeTax>
<ram:SpecifiedTradePaymentTerms><ram:Description>30 jours</ram:Description><ram:DueDateDateTime>\
<udt:DateTimeString format="102">{bill.due:%Y%m%d}</udt:DateTimeString></ram:DueDateDateTime>\
</ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>{bill.net}</ram:LineTotalAmount>
<ram:TaxBasisTotalAmount>{bill.net}</ram:TaxBasisTotalAmount>
<ram:TaxTotalAmount currencyID="{code}">{bill.tax}</ram:TaxTotalAmount>
<ram:GrandTotalAmount>{bill.total}</ram:GrandTotalAmount><ram:TotalPrepaidAmount>{bill.paid}</ram:TotalPrepaidAmount>
<ram:DuePayableAmount>{bill.total - Decimal(bill.paid)}</ram:DuePayableAmount>
</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
"""


HEADER = (
    "N° facture;Client;Type client;Civilité;Interlocuteur;E-mail;Langue;Pays;SIREN;Date facture;Échéance;Montant TTC;"
    "Réglé;Devise;Prélèvement;Litige;Dernière relance;Date dernière relance"
)


def spreadsheet() -> bytes:
    """The CSV as a French spreadsheet program writes it; the Factur-X invoices are not in it."""
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=";", lineterminator="\r\n")
    sheet.writerow(HEADER.split(";"))
    for bill in BILLS:
        if bill.factur_x:
            continue
        buyer = bill.buyer
        sheet.writerow(
            [
                bill.number,
                buyer.name,
                buyer.kind,
                buyer.civility,
                buyer.contact,
                buyer.email,
                "anglais" if buyer.language == "en" else "français",
                "Royaume-Uni" if buyer.country == "GB" else "France",
                spaced(buyer.siren) if buyer.siren else "",
                bill.issued.strftime("%d/%m/%Y"),
                bill.due.strftime("%d/%m/%Y"),
                f"{bill.total:,.2f}".replace(",", " ").replace(".", ","),
                f"{Decimal(bill.paid):,.2f}".replace(",", " ").replace(".", ","),
                bill.currency,
                "oui" if bill.debit else "non",
                "oui" if bill.disputed else "non",
                bill.stage,
                bill.sent.strftime("%d/%m/%Y") if bill.sent else "",
            ]
        )
    return out.getvalue().encode("utf-8-sig")


def main() -> None:
    """Write all samples anew."""
    documents = SAMPLES / "documents"
    shutil.rmtree(documents, ignore_errors=True)
    documents.mkdir(parents=True)
    (SAMPLES / "factures.csv").write_bytes(spreadsheet())
    for bill in BILLS:
        if bill.factur_x or bill.pdf:
            folder = SAMPLES if bill.factur_x else documents
            (folder / f"{bill.number}.pdf").write_bytes(pdf(bill))


if __name__ == "__main__":
    main()
