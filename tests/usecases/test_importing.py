"""What an import does with rows: new, changed, the same, refused; and what no file may take back."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ledger import Civility, CustomerType
from bot.domain.money import Money
from bot.usecases.importing import (
    DOCUMENT_MAXIMUM,
    Document,
    ImportReport,
    InvoiceRow,
    Note,
    Rejection,
    RejectionCode,
    Result,
    Stored,
    StoredCustomer,
    import_rows,
    name_key,
    with_documents,
)

TODAY = date(2026, 11, 17)


@dataclass
class Books:
    """An ImportLedger in three dictionaries; `writes` counts what was saved."""

    invoices: dict[str, Stored] = field(default_factory=dict)
    customers: dict[str, StoredCustomer] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    writes: int = 0

    def invoice(self, number: str) -> Stored | None:
        return self.invoices.get(number)

    def customer(self, key: str) -> StoredCustomer | None:
        return self.customers.get(key)

    def known_as(self, name: str, siren: str) -> str | None:
        by_siren = [customer.key for customer in self.customers.values() if siren and customer.siren == siren]
        by_name = [customer.key for customer in self.customers.values() if name_key(customer.name) == name_key(name)]
        for keys in (by_siren, by_name):
            if len(keys) == 1:
                return keys[0]
        return None

    def save_customer(self, customer: StoredCustomer, changed: tuple[str, ...], today: date, by: str) -> None:
        assert bool(changed) is (customer.key in self.customers)
        assert (today, by) == (TODAY, "Inès")
        self.customers[customer.key] = customer
        self.writes += 1

    def save_invoice(self, invoice: Stored, changed: tuple[str, ...], today: date, by: str) -> None:
        assert bool(changed) is (invoice.number in self.invoices)
        assert (today, by) == (TODAY, "Inès")
        assert invoice.customer_key in self.customers
        self.invoices[invoice.number] = invoice
        self.writes += 1

    def save_document(self, name: str, content: bytes) -> str:
        assert name
        digest = hashlib.sha256(content).hexdigest()
        self.documents[digest] = content
        return digest


def euros(amount: int) -> Money:
    return Money(amount * 100, "EUR")


def row(**said: Any) -> InvoiceRow:  # noqa: ANN401 - any field of a row
    facts: dict[str, Any] = {
        "row": 2,
        "source": "a.csv",
        "number": "F-1",
        "customer_name": "Maison Dupont SARL",
        "issued_on": date(2026, 10, 4),
        "due_on": date(2026, 11, 3),
        "total": euros(1240),
        "settled": euros(0),
        "customer_type": CustomerType.BUSINESS,
        "email": "compta@maison-dupont.example",
        "contact_name": "Claire Martin",
        "civility": Civility.MADAM,
    }
    return InvoiceRow(**(facts | said))


def load(books: Books, *rows: InvoiceRow) -> ImportReport:
    return import_rows(rows, (), books, TODAY, "Inès")


def results(report: ImportReport) -> list[str]:
    return [outcome.result.value for outcome in report.outcomes]


def codes(report: ImportReport) -> list[str]:
    return [outcome.rejection.code.value for outcome in report.outcomes if outcome.rejection]


def test_a_first_file_makes_the_customer_and_the_invoice() -> None:
    books = Books()
    report = load(books, row(groups=("grands comptes",), document=Document("F-1.pdf", b"%PDF-1")))
    assert results(report) == ["new"]
    assert report.counts == {Result.NEW: 1, Result.UPDATED: 0, Result.UNCHANGED: 0, Result.REJECTED: 0}
    assert report.outcomes[0].customer_key == "maison dupont sarl"
    customer = books.customers["maison dupont sarl"]
    assert (customer.name, customer.type, customer.email) == (
        "Maison Dupont SARL",
        CustomerType.BUSINESS,
        "compta@maison-dupont.example",
    )
    assert books.invoices["F-1"].document in books.documents


def test_the_same_file_twice_changes_nothing() -> None:
    books = Books()
    file = (
        row(),
        row(row=3, number="F-2", email="autre@maison-dupont.example", contact_name="Paul Roux", civility=Civility.SIR),
        row(row=4, number="F-3", customer_name="Café Solène", email="", contact_name="Solène Le Bihan", phone="04 72"),
        row(row=5, number="F-4", customer_name="Jumeaux", siren="412809774"),
        row(row=6, number="F-5", customer_name="Jumeaux", siren="530178649"),
        row(row=7, number="F-6", customer_name="Jumeaux Frères", siren="530178649"),
        row(row=8, number="F-7", customer_name="Jumeaux"),
    )
    load(books, *file)
    writes = books.writes
    again = load(books, *file)
    assert set(results(again)) == {"unchanged"}
    assert books.writes == writes
    assert len(books.customers) == 4


def test_two_addresses_for_one_customer_in_one_file_are_said_and_the_first_is_kept_with_its_person() -> None:
    books = Books()
    report = load(books, row(), row(row=3, number="F-2", email="b@dupont.example", contact_name="Paul Roux"))
    assert all(Note.SEVERAL_ADDRESSES in outcome.notes for outcome in report.outcomes)
    customer = books.customers["maison dupont sarl"]
    assert (customer.email, customer.contact_name) == ("compta@maison-dupont.example", "Claire Martin")


def test_an_update_names_what_changed() -> None:
    books = Books()
    load(books, row())
    report = load(books, row(due_on=date(2026, 11, 30), settled=euros(100), phone="04 72 00 00 00"))
    assert results(report) == ["updated"]
    assert report.outcomes[0].changed == ("phone", "due_on", "settled")


def test_an_empty_cell_erases_nothing() -> None:
    books = Books()
    load(
        books,
        row(
            country="GB",
            language="en",
            phone="04 72",
            siren="412809774",
            vat_number="FR70412809774",
            groups=("a",),
            direct_debit=True,
            disputed=True,
            last_stage="late_3",
            last_sent_on=date(2026, 11, 9),
            document=Document("F-1.pdf", b"%PDF-1"),
        ),
    )
    bare = row(
        customer_type=CustomerType.UNKNOWN,
        email="",
        contact_name="",
        civility=Civility.UNRECORDED,
        assumed=("country", "language"),
    )
    assert results(load(books, bare)) == ["unchanged"]


def test_a_new_address_takes_its_own_person_along() -> None:
    books = Books()
    load(books, row())
    load(books, row(email="direction@maison-dupont.example", contact_name="", civility=Civility.UNRECORDED))
    customer = books.customers["maison dupont sarl"]
    assert (customer.email, customer.contact_name, customer.civility) == (
        "direction@maison-dupont.example",
        "",
        Civility.UNRECORDED,
    )


def test_a_civility_is_not_kept_for_another_name() -> None:
    books = Books()
    load(books, row())
    load(books, row(contact_name="Paul Roux", civility=Civility.UNRECORDED))
    assert books.customers["maison dupont sarl"].civility is Civility.UNRECORDED


def test_a_settled_amount_is_never_lowered_by_an_older_file() -> None:
    books = Books()
    load(books, row(settled=euros(620)))
    report = load(books, row(settled=euros(0)))
    assert results(report) == ["unchanged"]
    assert report.outcomes[0].notes == (Note.SETTLED_NOT_LOWERED,)
    assert books.invoices["F-1"].settled == euros(620)


def test_an_invoice_paid_in_full_is_not_reopened() -> None:
    books = Books()
    load(books, row(settled=euros(1240)))
    for older in (row(), row(total=euros(1500)), row(total=euros(1500), settled=euros(1300))):
        report = load(books, older)
        assert Note.PAID_STAYS_PAID in report.outcomes[0].notes or older.total == euros(1240)
        assert books.invoices["F-1"].total == books.invoices["F-1"].settled == euros(1240)


def test_a_chase_that_went_on_here_is_not_set_back() -> None:
    books = Books()
    load(books, row(last_stage="late_7", last_sent_on=date(2026, 11, 6)))
    report = load(books, row(last_stage="late_3", last_sent_on=date(2026, 10, 30)))
    assert report.outcomes[0].notes == (Note.STAGE_NOT_LOWERED,)
    load(books, row(last_stage="late_15", last_sent_on=date(2026, 11, 13)))
    assert books.invoices["F-1"].last_stage == "late_15"


def test_a_calculated_due_date_does_not_replace_a_real_one() -> None:
    books = Books()
    first = load(books, row(number="F-9", due_calculated=True))
    assert first.outcomes[0].notes == (Note.DUE_CALCULATED,)
    load(books, row())
    load(books, row(due_on=date(2026, 11, 4), due_calculated=True))
    assert books.invoices["F-1"].due_on == date(2026, 11, 3)
    load(books, row(number="F-9", due_on=date(2026, 11, 10)))
    assert (books.invoices["F-9"].due_on, books.invoices["F-9"].due_calculated) == (date(2026, 11, 10), False)


def test_two_invoices_with_one_number_from_two_customers_in_one_file_are_both_refused() -> None:
    books = Books()
    report = load(books, row(), row(row=3, customer_name="Garage Lemoine SAS"), row(row=4, number="F-2"))
    assert results(report) == ["rejected", "rejected", "new"]
    assert codes(report) == ["two_customers", "two_customers"]
    first = report.outcomes[0].rejection
    assert first is not None
    assert first.words == "Maison Dupont SARL / Garage Lemoine SAS"
    assert list(books.invoices) == ["F-2"]


def test_the_second_of_two_customers_is_refused_when_the_first_is_on_file() -> None:
    books = Books()
    load(books, row())
    report = load(books, row(source="b.csv", customer_name="Garage Lemoine SAS"))
    assert codes(report) == ["two_customers"]
    assert books.invoices["F-1"].customer_key == "maison dupont sarl"
    assert list(books.customers) == ["maison dupont sarl"]


def test_one_number_with_two_amounts_or_two_due_dates_in_one_file_is_refused() -> None:
    assert codes(load(Books(), row(), row(row=3, total=euros(900)))) == ["two_amounts", "two_amounts"]
    assert codes(load(Books(), row(), row(row=3, due_on=date(2026, 12, 3)))) == ["two_dates", "two_dates"]


def test_an_invoice_printed_once_for_each_of_its_lines_is_one_invoice() -> None:
    assert results(load(Books(), row(), row(row=3))) == ["new", "unchanged"]


def test_a_known_invoice_does_not_change_its_currency() -> None:
    books = Books()
    load(books, row())
    nothing = Money(0, "GBP")
    assert codes(load(books, row(total=Money(124000, "GBP"), settled=nothing))) == ["currency_changed"]


def test_a_cancelled_invoice_is_cancelled_on_file_and_never_made() -> None:
    books = Books()
    assert codes(load(books, row(cancelled=True))) == ["cancelled"]
    load(books, row())
    report = load(books, row(cancelled=True, total=euros(0)))
    assert report.outcomes[0].changed == ("cancelled",)
    assert books.invoices["F-1"].total == euros(1240)
    load(books, row())
    assert books.invoices["F-1"].cancelled


def test_a_customer_without_address_is_accepted_and_said() -> None:
    report = load(Books(), row(email="", contact_name=""))
    assert results(report) == ["new"]
    assert report.outcomes[0].notes == (Note.NO_ADDRESS,)


def test_the_data_of_a_pdf_and_a_list_with_codes_meet_in_one_customer() -> None:
    books = Books()
    load(books, row(row=0, source="F-1.pdf", siren="412809774"))
    load(books, row(number="F-2", customer_key="C042", customer_name="MAISON DUPONT  Sarl"))
    load(books, row(number="F-3", customer_name="Maison Dupont", siren="412809774"))
    assert {invoice.customer_key for invoice in books.invoices.values()} == {"maison dupont sarl"}
    coded = Books()
    load(coded, row(customer_key="C042", siren="412809774"))
    load(coded, row(number="F-2"))
    load(coded, row(number="F-3", customer_name="Dupont", siren="412809774"))
    assert {invoice.customer_key for invoice in coded.invoices.values()} == {"C042"}


def test_two_companies_of_one_name_stay_two_customers() -> None:
    books = Books()
    load(books, row(siren="412809774"), row(row=3, number="F-2", siren="530178649"))
    assert books.invoices["F-1"].customer_key != books.invoices["F-2"].customer_key
    assert {customer.siren for customer in books.customers.values()} == {"412809774", "530178649"}


def test_the_readers_own_rejections_join_the_report_in_the_order_of_the_file() -> None:
    refused = (
        Rejection("a.csv", 3, "F-3", RejectionCode.AMOUNT_UNREADABLE, "douze", "total"),
        Rejection("b.pdf", 0, "", RejectionCode.PDF_BROKEN),
    )
    rows = (row(row=4, number="F-4"), row(row=2, number="F-2"))
    report = import_rows(rows, refused, Books(), TODAY, "Inès")
    assert [outcome.number for outcome in report.outcomes] == ["F-2", "F-3", "F-4", ""]
    assert report.counts[Result.REJECTED] == 2


def test_documents_are_given_to_the_rows_without_one() -> None:
    mine, found = Document("mine.pdf", b"%PDF-1"), Document("F-2.pdf", b"%PDF-2")
    rows = with_documents((row(document=mine), row(number="F-2"), row(number="F-3")), {"F-1": found, "F-2": found})
    assert [each.document for each in rows] == [mine, found, None]


@pytest.mark.parametrize(
    ("said", "code", "where"),
    [
        ({"number": " "}, "number_missing", "number"),
        ({"customer_name": ""}, "customer_missing", "customer_name"),
        ({"customer_name": "..."}, "customer_missing", "customer_name"),
        ({"total": euros(0)}, "amount_zero", "total"),
        ({"total": euros(-5)}, "amount_negative", "total"),
        ({"settled": euros(-5)}, "amounts_disagree", "settled"),
        ({"settled": Money(0, "GBP")}, "amounts_disagree", "settled"),
        ({"total": Money(10**14, "EUR")}, "amount_too_large", "total"),
        ({"due_on": date(2026, 10, 3)}, "due_before_issue", "due_on"),
        ({"issued_on": date(26, 10, 3)}, "date_implausible", "issued_on"),
        ({"due_on": date(2099, 10, 3)}, "date_implausible", "due_on"),
        ({"country": "ZZ"}, "country_unknown", "country"),
        ({"country": "France"}, "country_unknown", "country"),
        ({"language": "de"}, "language_unknown", "language"),
        ({"email": "compta"}, "email_bad", "email"),
        ({"email": "a@b.example; c@d.example"}, "email_bad", "email"),
        ({"email": "a@b..example"}, "email_bad", "email"),
        ({"email": "é@b.example"}, "email_bad", "email"),
        ({"email": f"{'a' * 65}@b.example"}, "email_bad", "email"),
        ({"email": "a@b.example\nBcc: c@d.example"}, "control_characters", "email"),
        ({"email": "a@b.example\r"}, "control_characters", "email"),
        ({"number": "F-1\r\nSubject: x"}, "control_characters", "number"),
        ({"customer_name": "Dupont\x00"}, "control_characters", "customer_name"),
        ({"customer_name": "Dupont\u202elras"}, "control_characters", "customer_name"),
        ({"contact_name": "Claire\nMartin"}, "control_characters", "contact_name"),
        ({"groups": ("a\nb",)}, "control_characters", "groups"),
        ({"document": Document("a\n.pdf", b"%PDF")}, "control_characters", "document"),
        ({"number": "F" * 65}, "too_long", "number"),
        ({"document": Document("a.pdf", b"%" * (DOCUMENT_MAXIMUM + 1))}, "document_too_large", "document"),
        ({"last_stage": "late_4", "last_sent_on": TODAY}, "stage_unknown", "last_stage"),
        ({"last_stage": "formal_notice", "last_sent_on": TODAY}, "stage_unknown", "last_stage"),
        ({"last_stage": "late_3"}, "stage_without_day", "last_sent_on"),
        ({"last_sent_on": TODAY}, "day_without_stage", "last_stage"),
        ({"last_stage": "late_3", "last_sent_on": date(2026, 11, 18)}, "last_sent_in_future", "last_sent_on"),
    ],
)
def test_a_wrong_row_is_refused_with_its_reason_and_the_others_go_on(
    said: dict[str, object], code: str, where: str
) -> None:
    books = Books()
    report = load(books, row(**said), row(row=3, number="F-2"))
    assert codes(report) == [code]
    refusal = report.outcomes[0].rejection
    assert refusal is not None
    assert refusal.field == where
    assert "\n" not in refusal.words + refusal.number
    assert list(books.invoices) == ["F-2"]


def test_a_row_of_a_whole_chase_is_accepted() -> None:
    for stage in ("pre_due", "due_day", "late_3", "late_7", "late_15", "late_30"):
        assert results(load(Books(), row(last_stage=stage, last_sent_on=TODAY))) == ["new"]


def test_a_document_that_comes_later_is_an_update() -> None:
    books = Books()
    load(books, row())
    report = load(books, replace(row(), document=Document("F-1.pdf", b"%PDF-1")))
    assert report.outcomes[0].changed == ("document",)


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "source": st.sampled_from(["a.csv", "b.csv"]),
            "number": st.sampled_from(["F-1", "F-2", "F-3"]),
            "customer_name": st.sampled_from(["Dupont", "DUPONT", "Lemoine"]),
            "customer_key": st.sampled_from(["", "C1", "C2"]),
            "siren": st.sampled_from(["", "412809774", "530178649"]),
            "email": st.sampled_from(["", "a@dupont.example", "b@dupont.example"]),
            "contact_name": st.sampled_from(["", "Claire", "Paul"]),
            "civility": st.sampled_from([Civility.UNRECORDED, Civility.MADAM]),
            "settled": st.sampled_from([euros(0), euros(5), euros(10)]),
            "total": st.sampled_from([euros(10), euros(12)]),
            "cancelled": st.booleans(),
        }
    ),
    max_size=6,
)


@given(ROWS)
def test_whatever_was_imported_nothing_is_taken_back_by_importing_it_again(files: list[dict[str, object]]) -> None:
    books = Books()
    rows = [row(**facts) for facts in files]
    load(books, *rows)
    before = dict(books.invoices)
    load(books, *rows)
    for number, invoice in before.items():
        again = books.invoices[number]
        assert again.customer_key == invoice.customer_key
        assert invoice.settled <= again.settled
        assert again.cancelled or not invoice.cancelled
        assert invoice.settled < invoice.total or again.total <= again.settled


@given(ROWS)
def test_one_file_twice_changes_nothing_at_all(files: list[dict[str, object]]) -> None:
    books = Books()
    rows = [row(**(facts | {"source": "a.csv"})) for facts in files]
    load(books, *rows)
    writes = books.writes
    load(books, *rows)
    assert books.writes == writes
