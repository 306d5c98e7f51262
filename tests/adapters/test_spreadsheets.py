"""CSV files as billing programs write them, as people mend them, and as no program should."""

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.spreadsheets import read_csv
from bot.domain.ledger import Civility, CustomerType
from bot.domain.money import Money
from bot.usecases.importing import DOCUMENT_MAXIMUM, Home, InvoiceRow, Note, Reading

TODAY = date(2026, 11, 17)
HOME = Home(country="FR", currency="EUR", language="fr", name="Atelier Brume", siren="123456782")
SAMPLE = Path(__file__).parents[2] / "bot" / "sandbox" / "samples" / "factures.csv"
HEAD = "N° facture;Client;Date facture;Échéance;Montant TTC"
GOOD = "F-1;Dupont;04/10/2026;13/11/2026;1 240,00"


def read(text: str | bytes, home: Home = HOME) -> Reading:
    return read_csv("a.csv", text.encode() if isinstance(text, str) else text, TODAY, home)


def one(text: str | bytes, home: Home = HOME) -> InvoiceRow:
    reading = read(text, home)
    assert reading.rejections == ()
    assert len(reading.rows) == 1
    return reading.rows[0]


def refused(text: str | bytes) -> list[tuple[int, str, str]]:
    return [(each.row, each.code.value, each.words) for each in read(text).rejections]


def whole(text: str | bytes) -> str:
    """The code with which a whole file is refused."""
    reading = read(text)
    assert reading.rows == ()
    assert len(reading.rejections) == 1
    return reading.rejections[0].code.value


def column(heading: str, value: str) -> InvoiceRow:
    return one(f"{HEAD};{heading}\n{GOOD};{value}\n")


def test_the_sample_is_read_whole() -> None:
    reading = read_csv("factures.csv", SAMPLE.read_bytes(), TODAY, HOME)
    assert reading.rejections == ()
    assert all(field for _, field in reading.mapping)
    rows = {row.number: row for row in reading.rows}
    assert len(rows) == 10
    assert rows["F-2026-006"].settled == Money(62000, "EUR")
    assert (rows["F-2026-003"].last_stage, rows["F-2026-003"].last_sent_on) == ("late_15", date(2026, 10, 30))
    harbour = rows["F-2026-017"]
    assert (harbour.total, harbour.country, harbour.language) == (Money(145000, "GBP"), "GB", "en")
    assert rows["F-2026-019"].customer_type is CustomerType.CONSUMER
    assert rows["F-2026-028"].customer_type is CustomerType.PUBLIC
    assert (rows["F-2026-022"].direct_debit, rows["F-2026-011"].disputed) == (True, True)
    assert (rows["F-2026-009"].civility, rows["F-2026-009"].contact_name) == (Civility.MADAM, "Claire Martin")
    assert rows["F-2026-033"].due_on < rows["F-2026-033"].issued_on


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t", "|", ","])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encoding_separator_and_line_ends_do_not_matter(encoding: str, separator: str, ending: str) -> None:
    cells = ("F-1", "Café Solène", "04/10/2026", "13/11/2026", '"1 240,50"')
    text = ending.join((separator.join(HEAD.split(";")), separator.join(cells), ""))
    row = one(text.encode(encoding))
    assert (row.row, row.customer_name, row.total) == (2, "Café Solène", Money(124050, "EUR"))


def test_utf_16_of_the_other_byte_order_is_read() -> None:
    assert one(b"\xfe\xff" + f"{HEAD}\n{GOOD}".encode("utf-16-be")).number == "F-1"


def test_titles_above_and_a_total_below_are_left_out() -> None:
    row = one(f"Atelier Brume\nFactures en attente au 17/11/2026;;;;\n\n{HEAD}\n{GOOD}\n;;;;\nTOTAL;;;;1 240,00\n")
    assert (row.row, row.number) == (5, "F-1")
    assert one(f"sep=;\n{HEAD}\n{GOOD}\n;Total général;;;1 240,00\n").row == 3


def test_a_customer_called_total_is_no_total_line() -> None:
    assert one(f"{HEAD}\nF-1;TotalEnergies;04/10/2026;13/11/2026;12,00").customer_name == "TotalEnergies"
    assert one(f"{HEAD}\nF-1;Total SA;04/10/2026;13/11/2026;12,00").customer_name == "Total SA"


def test_a_header_repeated_on_each_page_is_left_out() -> None:
    reading = read(f"{HEAD}\n{GOOD}\n{HEAD}\nF-2;Roux;04/10/2026;13/11/2026;9,00\n")
    assert [row.row for row in reading.rows] == [2, 4]
    assert reading.rejections == ()


@pytest.mark.parametrize(
    ("header", "line"),
    [
        (
            "Client,Email,Invoice Number,Amount,Paid,Status,Invoice Date,Due Date",
            'Acme Ltd,ap@acme.example,INV-1,"€1,250.50",€0.00,Sent,2026-10-14,2026-11-13',
        ),
        (
            "Invoice Date,Invoice Number,Invoice Status,Customer Name,Due Date,Currency Code,Total,Balance",
            "2026-10-14,INV-1,Overdue,Acme Ltd,2026-11-13,EUR,1250.50,1250.50",
        ),
        (
            "*ContactName,EmailAddress,*InvoiceNumber,*InvoiceDate,*DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Currency",
            "Acme Ltd,ap@acme.example,INV-1,14/10/2026,13/11/2026,1250.50,0.00,1250.50,EUR",
        ),
        (
            "Date,Due,Invoice #,Client,Status,Total",
            'Oct 14 2026,Nov 13 2026,INV-1,Acme Ltd,Unpaid,"1,250.50"',
        ),
        (
            "Numéro;Tiers;Date d'émission;Date d'échéance;Total HT;TVA;Total TTC;Réglé;Reste dû;Statut",
            "INV-1;Acme Ltd;14/10/2026;13/11/2026;1 042,08;208,42;1 250,50;0,00;1 250,50;Envoyée",
        ),
        (
            "No facture;Raison sociale;Code client;Date de facture;A payer avant;Montant TTC (EUR)",
            "INV-1;Acme Ltd;C042;14.10.2026;13.11.2026;1.250,50",
        ),
    ],
)
def test_the_headings_of_known_programs_are_understood(header: str, line: str) -> None:
    row = one(f"{header}\n{line}\n")
    assert (row.number, row.customer_name, row.total) == ("INV-1", "Acme Ltd", Money(125050, "EUR"))
    assert (row.issued_on, row.due_on, row.settled.minor) == (date(2026, 10, 14), date(2026, 11, 13), 0)


def test_the_mapping_says_which_heading_was_taken_for_what() -> None:
    assert read(f"{HEAD};Commercial\n{GOOD};Paul").mapping == (
        ("N° facture", "number"),
        ("Client", "customer_name"),
        ("Date facture", "issued_on"),
        ("Échéance", "due_on"),
        ("Montant TTC", "total"),
        ("Commercial", ""),
    )


@pytest.mark.parametrize(
    ("cells", "minor"),
    [
        (("1.250", "12,50"), [125000, 1250]),
        (("1,250", "12.50"), [125000, 1250]),
        (("1.250", "1.250.000"), [125000, 125000000]),
        (("1 250", "3"), [125000, 300]),
        (("1\u202f250,00 €", "-3,00"), [125000, -300]),
        (("1'250.50", "3.00"), [125050, 300]),
        (("EUR 1,250.50", "3.00"), [125050, 300]),
    ],
)
def test_a_column_decides_how_amounts_are_written(cells: tuple[str, str], minor: list[int]) -> None:
    lines = "\n".join(f"F-{place};Dupont;04/10/2026;13/11/2026;{cell}" for place, cell in enumerate(cells))
    assert [row.total.minor for row in read(f"{HEAD}\n{lines}").rows] == minor


def test_a_column_of_amounts_that_nothing_decides_is_refused() -> None:
    assert refused(f"{HEAD}\nF-1;Dupont;04/10/2026;13/11/2026;1.250\nF-2;Dupont;04/10/2026;13/11/2026;3\n") == [
        (0, "amount_format_ambiguous", "1.250")
    ]


def test_another_column_of_amounts_may_decide() -> None:
    row = one(f"{HEAD};Payé\nF-1;Dupont;04/10/2026;13/11/2026;1.250;12,50")
    assert (row.total.minor, row.settled.minor) == (125000, 1250)


def test_one_amount_written_otherwise_is_refused_by_itself() -> None:
    lines = "\n".join(f"F-{n};Dupont;04/10/2026;13/11/2026;12,50" for n in range(9))
    assert refused(f"{HEAD}\n{lines}\nF-9;Dupont;04/10/2026;13/11/2026;1250.50") == [
        (11, "amount_unreadable", "1250.50")
    ]
    lines = "\n".join(f"F-{n};Dupont;04/10/2026;13/11/2026;12,50" for n in range(2))
    assert whole(f"{HEAD}\n{lines}\nF-9;Dupont;04/10/2026;13/11/2026;12.50") == "amount_format_ambiguous"


@pytest.mark.parametrize(
    ("first", "second", "issued"),
    [
        ("03/04/2026", "13/05/2026", date(2026, 4, 3)),
        ("03/04/2026", "05/13/2026", date(2026, 3, 4)),
        ("03.04.2026", "05.05.2026", date(2026, 4, 3)),
        ("03-04-26", "25-04-26", date(2026, 4, 3)),
        ("2026-04-03", "2026-05-03T00:00:00Z", date(2026, 4, 3)),
        ("2026/04/03", "20260503", date(2026, 4, 3)),
        ("3 avril 2026", "1er mai 2026", date(2026, 4, 3)),
        ("3 Apr 2026", "May 3, 2026", date(2026, 4, 3)),
        ("03/04/2026 00:00", "13/05/2026 00:00:00", date(2026, 4, 3)),
        ("04/04/2026", "05/05/2026", date(2026, 4, 4)),
    ],
)
def test_a_column_decides_how_dates_are_written(first: str, second: str, issued: date) -> None:
    assert one(f"{HEAD}\nF-1;Dupont;{first};{second};12,00").issued_on == issued


def test_french_headings_decide_for_dates_that_say_nothing_themselves() -> None:
    assert one(f"{HEAD}\nF-1;Dupont;03/04/2026;05/06/2026;12,00").issued_on == date(2026, 4, 3)


def test_dates_that_nothing_decides_are_refused() -> None:
    english = "Invoice no;Customer;Issued on;Due date;Total"
    assert refused(f"{english}\nF-1;Dupont;03/04/2026;05/06/2026;12,00") == [(0, "date_order_ambiguous", "03/04/2026")]
    contradicting = f"{HEAD}\nF-1;Dupont;13/04/2026;05/13/2026;12,00"
    assert whole(contradicting) == "date_order_ambiguous"


@pytest.mark.parametrize(
    "cell", ["31/02/2026", "hier", "13/13/2026", "46329", "2026", "13/11", "13/11/2026 14/11/2026"]
)
def test_a_date_that_is_none_is_refused_by_itself(cell: str) -> None:
    assert refused(f"{HEAD}\n{GOOD}\nF-2;Roux;{cell};13/11/2026;12,00") == [(3, "date_unreadable", cell)]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("douze", "amount_unreadable"),
        ("12,5,5", "amount_unreadable"),
        ("12 50", "amount_unreadable"),
        ("12,345", "amount_unreadable"),
        ("--", "amount_unreadable"),
        ("1 240,00 / 620,00", "two_amounts"),
        ("1 240,00 620,00", "two_amounts"),
        ("9" * 5000, "amount_too_large"),
        ("", "amount_missing"),
        ("-", "amount_missing"),
        ("12,00 XYZ", "currency_unknown"),
        ("NaN", "amount_unreadable"),
        ("1e5", "amount_unreadable"),
    ],
)
def test_an_amount_that_is_none_is_refused_by_itself(cell: str, code: str) -> None:
    reading = read(f"{HEAD}\n{GOOD}\n{GOOD}\nF-2;Roux;04/10/2026;13/11/2026;{cell}")
    assert [each.code.value for each in reading.rejections] == [code]
    assert len(reading.rows) == 2


def test_currencies_are_read_from_a_column_an_amount_or_a_heading() -> None:
    assert column("Devise", "gbp").total.currency == "GBP"
    assert column("Devise", "€").assumed == ("country", "language")
    assert one(f"{HEAD}\nF-1;Dupont;04/10/2026;13/11/2026;£12.00").total == Money(1200, "GBP")
    assert one(f"{HEAD} (CHF)\nF-1;Dupont;04/10/2026;13/11/2026;12.00").total.currency == "CHF"
    assert "currency" in one(f"{HEAD}\n{GOOD}").assumed
    canada = Home(country="CA", currency="CAD", language="en")
    assert one(f"{HEAD}\nF-1;Dupont;04/10/2026;13/11/2026;$12.00", canada).total.currency == "CAD"


def test_an_unknown_currency_is_refused() -> None:
    assert refused(f"{HEAD};Devise\n{GOOD};DOGE") == [(2, "currency_unknown", "DOGE")]
    assert refused(f"{HEAD};Devise\n{GOOD};?") == [(2, "currency_unknown", "?")]


def test_total_paid_and_balance_must_agree() -> None:
    head = f"{HEAD};Payé;Reste dû"
    assert one(f"{head}\n{GOOD};240,00;1 000,00").settled.minor == 24000
    assert [code for _, code, _ in refused(f"{head}\n{GOOD};240,00;900,00")] == ["amounts_disagree"]
    assert column("Reste dû", "1 000,00").settled.minor == 24000
    assert column("Reste dû", "0,00").settled.minor == 124000
    balance = one("N° facture;Client;Date facture;Échéance;Solde dû\nF-1;Dupont;04/10/2026;13/11/2026;9,00")
    assert (balance.total.minor, balance.settled.minor) == (900, 0)


def test_the_status_says_paid_disputed_cancelled_or_draft() -> None:
    assert column("Statut", "Payée").settled.minor == 124000
    assert column("Statut", "En litige").disputed is True
    assert column("Statut", "Annulée").cancelled is True
    assert refused(f"{HEAD};Statut\n{GOOD};Brouillon") == [(2, "draft", "Brouillon")]


def test_credit_notes_and_quotes_are_refused_by_their_type() -> None:
    assert [code for _, code, _ in refused(f"{HEAD};Type\n{GOOD};Avoir")] == ["credit_note"]
    assert [code for _, code, _ in refused(f"{HEAD};Type de pièce\n{GOOD};Devis")] == ["not_an_invoice"]
    assert column("Type", "Facture").customer_type is CustomerType.UNKNOWN


@pytest.mark.parametrize(
    ("heading", "value", "kind"),
    [
        ("Type client", "Entreprise", CustomerType.BUSINESS),
        ("Type de client", "Collectivité", CustomerType.PUBLIC),
        ("Customer type", "Consumer", CustomerType.CONSUMER),
        ("Type", "Particulier", CustomerType.CONSUMER),
        ("Type client", "ami", CustomerType.UNKNOWN),
        ("SIREN", "412 809 774", CustomerType.BUSINESS),
        ("SIREN", "412 809 775", CustomerType.UNKNOWN),
        ("N° TVA", "FR70 412 809 774", CustomerType.BUSINESS),
        ("N° TVA", "FR71412809774", CustomerType.UNKNOWN),
        ("Commercial", "Paul", CustomerType.UNKNOWN),
    ],
)
def test_a_business_is_one_that_the_file_or_a_valid_number_calls_so(
    heading: str, value: str, kind: CustomerType
) -> None:
    assert column(heading, value).customer_type is kind


def test_a_number_that_does_not_check_is_left_out_and_said() -> None:
    row = column("SIREN", "412 809 775")
    assert (row.siren, row.notes) == ("", (Note.SIREN_IGNORED,))
    row = column("N° TVA", "FR00000000000")
    assert (row.vat_number, row.notes) == ("", (Note.VAT_NUMBER_IGNORED,))
    assert column("SIRET", "412 809 774 00016").siren in {"412809774", ""}


def test_countries_and_languages_are_read_by_code_or_name() -> None:
    assert column("Pays", "Royaume-Uni").country == "GB"
    assert column("Pays", "be").country == "BE"
    assert column("Country", "Germany").country == "DE"
    assert column("Pays", "Royaume-Uni").language == "en"
    assert column("Pays", "Belgique").language == "fr"
    assert column("Langue", "anglais").language == "en"
    assert column("Langue", "fr-FR").assumed == ("currency", "country")
    assert refused(f"{HEAD};Pays\n{GOOD};Atlantide") == [(2, "country_unknown", "Atlantide")]
    assert refused(f"{HEAD};Langue\n{GOOD};allemand") == [(2, "language_unknown", "allemand")]


def test_a_civility_stands_in_its_column_or_before_the_name() -> None:
    assert column("Interlocuteur", "Mme Claire Martin").civility is Civility.MADAM
    assert column("Interlocuteur", "Mme Claire Martin").contact_name == "Claire Martin"
    assert column("Interlocuteur", "Claire Martin").civility is Civility.UNRECORDED
    assert column("Civilité", "Maître").civility is Civility.MASTER
    assert column("Civilité", "Dr").civility is Civility.UNRECORDED


def test_direct_debit_and_dispute_say_yes_no_or_nothing() -> None:
    assert [column("Prélèvement", word).direct_debit for word in ("oui", "x", "non", "")] == [True, True, False, None]
    assert column("Mode de règlement", "Prélèvement SEPA").direct_debit is True
    assert column("Mode de règlement", "Virement").direct_debit is False
    assert [column("Litige", word).disputed for word in ("oui", "retard", "non", "")] == [True, True, False, None]
    assert [code for _, code, _ in refused(f"{HEAD};Prélèvement\n{GOOD};peut-être")] == ["value_unknown"]


def test_the_last_stage_is_read_by_its_name_or_as_j_plus() -> None:
    head = f"{HEAD};Dernière relance;Date dernière relance"
    for word in ("late_7", "Late 7", "J+7"):
        row = one(f"{head}\n{GOOD};{word};13/11/2026")
        assert (row.last_stage, row.last_sent_on) == ("late_7", date(2026, 11, 13))
    assert one(f"{HEAD};last_stage;last_sent_on\n{GOOD};due_day;13/11/2026").last_stage == "due_day"
    assert one(f"{head}\n{GOOD};gentille;13/11/2026").last_stage == "gentille"  # the import refuses it


def test_groups_are_read_as_a_list() -> None:
    assert column("Groupe", "grands comptes, Rhône, Rhône").groups == ("grands comptes", "Rhône")


def test_a_missing_due_date_is_calculated_from_terms_or_refused() -> None:
    head = "N° facture;Client;Date facture;Conditions;Montant TTC"
    row = one(f"{head}\nF-1;Dupont;14/10/2026;30 jours fin de mois;12,00")
    assert (row.due_on, row.due_calculated) == (date(2026, 11, 30), True)
    assert one(f"{head}\nF-1;Dupont;14/10/2026;Net 45;12,00").due_on == date(2026, 11, 28)
    assert one(f"{head}\nF-1;Dupont;14/10/2026;À réception;12,00").due_on == date(2026, 10, 14)
    assert refused(f"{head}\nF-1;Dupont;14/10/2026;selon accord;12,00") == [(2, "due_date_missing", "selon accord")]
    assert refused(f"{HEAD}\nF-1;Dupont;14/10/2026;;12,00") == [(2, "due_date_missing", "")]
    assert refused(f"{HEAD}\nF-1;Dupont;;13/11/2026;12,00") == [(2, "issue_date_missing", "")]


def test_accounting_entries_are_refused_with_their_name() -> None:
    wave = (
        "Transaction ID,Transaction Date,Account Name,Transaction Description,Amount (One column),"
        "Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Customer,Invoice Number\n"
        "1,2026-11-13,Sales,Invoice,12.00,,12.00,Acme,\n"
    )
    assert whole(wave) == "transactions"
    fec = "JournalCode|EcritureNum|EcritureDate|CompteNum|PieceRef|Debit|Credit\nVE|1|20261113|411|F1|1,0|0"
    assert whole(fec) == "transactions"


def test_an_aged_balance_is_refused_with_its_name() -> None:
    assert (
        whole("Balance âgée\nClient;Non échu;0-30 jours;31-60 jours;> 90 jours;Total\nA;1;2;3;4;10") == "aged_balance"
    )
    assert whole("Customer,Current,1 - 30,31 - 60,61 - 90,Over 90,Total\nA,1,2,3,4,5,15") == "aged_balance"


def test_a_file_without_the_needed_columns_says_which() -> None:
    reading = read("N° facture;Client;Date facture;Montant TTC\nF-1;Dupont;04/10/2026;12,00")
    assert [(each.code.value, each.words) for each in reading.rejections] == [("column_missing", "due_on")]
    assert whole("Nom;Prénom\nMartin;Claire") == "no_header"
    assert whole("Bonjour,\nvoici la liste.\n") == "no_header"
    assert whole(f"{HEAD};Montant TTC\n{GOOD};12,00") == "column_twice"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (f"{HEAD}\n\n".encode(), "file_empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "file_empty"),
        (b"\0" * 5000, "file_empty"),
        (b"PK\x03\x04" + b"x" * 100, "file_binary"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "file_binary"),
        (bytes(range(256)) * 40, "file_binary"),
        (f"{HEAD}\n{GOOD}".encode("utf-16-le"), "file_binary"),
        (b"x" * (DOCUMENT_MAXIMUM + 1), "file_too_large"),
        (b"a;b\n" * 100_000, "no_header"),
        (b'"' * 100_000, "no_header"),
        (b";" * 100_000, "file_empty"),
    ],
)
def test_what_is_no_table_is_refused_whole(content: bytes, code: str) -> None:
    assert whole(content) == code


def test_an_unclosed_quote_costs_its_own_row_only() -> None:
    text = f'{HEAD}\nF-1;"Dupont;04/10/2026;13/11/2026;1,00\nF-2;"Roux";04/10/2026;13/11/2026;2,00\n{GOOD}\n'
    assert [row.row for row in read(text).rows] == [3, 4]
    assert refused(text) == [(2, "quote_unclosed", 'F-1;"Dupont;04/10/2026;13/11/2026;1,00')]
    last = f'{HEAD}\n{GOOD}\nF-2;Roux;04/10/2026;13/11/2026;"2,00'
    assert [row.row for row in read(last).rows] == [2]
    assert [code for _, code, _ in refused(last)] == ["quote_unclosed"]


def test_a_quote_that_closes_by_chance_some_rows_below_swallows_nothing() -> None:
    text = f'{HEAD}\nF-1;"Dupont;04/10/2026;13/11/2026;1,00\n{GOOD}\nF-3;Roux";04/10/2026;13/11/2026;2,00;;\n'
    assert "F-1" in {row.number for row in read(text).rows}


def test_a_line_break_and_quotes_within_quotes_are_one_cell() -> None:
    text = f'{HEAD};Commentaire\n{GOOD};"deux\nlignes ""et"" plus"\nF-2;Roux;04/10/2026;13/11/2026;2,00;x\n'
    assert [(row.row, row.number) for row in read(text).rows] == [(2, "F-1"), (4, "F-2")]


def test_an_inch_mark_in_a_cell_is_no_quote() -> None:
    assert one(f'{HEAD}\nF-1;Écrans 24" Roux;04/10/2026;13/11/2026;2,00').customer_name == 'Écrans 24" Roux'


def test_ragged_rows_are_refused_and_empty_ends_are_not() -> None:
    text = f"{HEAD};Note\n{GOOD}\n{GOOD};x;;;\nF-2;Roux\nF-3;Roux;04/10/2026;13/11/2026;1;200;00\n"
    assert [row.row for row in read(text).rows] == [2, 3]
    assert [(row, code) for row, code, _ in refused(text)] == [(4, "row_ragged"), (5, "row_ragged")]


def test_a_nul_byte_is_left_for_the_import_to_refuse_and_the_others_go_on() -> None:
    reading = read(f"{HEAD}\n{GOOD}\nF-2;Ro\0ux;04/10/2026;13/11/2026;2,00\n")
    assert [row.customer_name for row in reading.rows] == ["Dupont", "Ro\0ux"]


def test_a_large_file_is_read_in_good_time() -> None:
    lines = "\n".join(f"F-{n};Client {n % 500};04/10/2026;13/11/2026;{n % 900 + 1},50" for n in range(20_000))
    started = time.monotonic()
    assert len(read(f"{HEAD}\n{lines}").rows) == 20_000
    assert time.monotonic() - started < 20


def test_a_file_of_open_quotes_is_refused_in_good_time() -> None:
    started = time.monotonic()
    reading = read(f"{HEAD}\n" + 'F-1;"x;"y\n' * 50_000)
    assert reading.rows == ()
    assert time.monotonic() - started < 20


CELLS = st.one_of(
    st.sampled_from(["F-1", "Dupont", "04/10/2026", "2026-11-13", "1 240,00", "1.250", '"', '"a\nb"', "", "\0", "€"]),
    st.text(max_size=12),
)


@given(st.lists(st.lists(CELLS, max_size=8), max_size=8), st.sampled_from([";", ",", "\t"]), st.booleans())
def test_no_text_breaks_the_reader(rows: list[list[str]], separator: str, headed: bool) -> None:  # noqa: FBT001 - drawn
    text = "\n".join([HEAD.replace(";", separator)] * headed + [separator.join(cells) for cells in rows])
    reading = read(text.encode("utf-8", errors="replace"))
    assert headed or reading.rejections or reading.rows
    assert all(row.row > 1 for row in reading.rows)


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    reading = read(content)
    assert reading.rows or reading.rejections
