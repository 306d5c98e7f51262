"""A checked row beside what is on file: what is new, what changed, and what a file may not take back."""

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from bot.domain.ledger import Civility, CustomerType
from bot.usecases.importing.checks import check, clashes, name_key
from bot.usecases.importing.debtors import customer_keys
from bot.usecases.importing.rows import (
    ImportLedger,
    ImportReport,
    InvoiceRow,
    Note,
    Outcome,
    Rejection,
    RejectionCode,
    Result,
    Stored,
    StoredCustomer,
)


def import_rows(
    rows: Sequence[InvoiceRow], rejections: Sequence[Rejection], ledger: ImportLedger, today: date, by: str
) -> ImportReport:
    """Write what is new and what changed; `rejections` are the readers' own and only join the report."""
    outcomes = [_rejected(rejection) for rejection in rejections]
    good: list[InvoiceRow] = []
    for row in rows:
        refusal = check(row, today)
        if refusal:
            outcomes.append(_rejected(refusal))
        else:
            good.append(row)
    refusals = clashes(good)
    for place, row in enumerate(good):  # a cancelled invoice never met says nothing of its customer either
        if place not in refusals and row.cancelled and ledger.invoice(row.number) is None:
            refusals[place] = Rejection(row.source, row.row, row.number, RejectionCode.CANCELLED, "", "status")
    outcomes += [_rejected(refusal) for refusal in refusals.values()]
    left = [row for place, row in enumerate(good) if place not in refusals]
    outcomes += [_import_one(*agreed, ledger, today, by) for agreed in _agreed(left, ledger)]
    files = [*(row.source for row in rows), *(rejection.source for rejection in rejections)]
    places = {source: place for place, source in enumerate(dict.fromkeys(files))}
    return ImportReport(tuple(sorted(outcomes, key=lambda outcome: (places[outcome.source], outcome.row))))


def _rejected(rejection: Rejection) -> Outcome:
    return Outcome(rejection.source, rejection.row, rejection.number, Result.REJECTED, rejection=rejection)


def _agreed(rows: Sequence[InvoiceRow], ledger: ImportLedger) -> list[tuple[str, InvoiceRow, tuple[Note, ...]]]:
    """The rows with their customers' keys; those of one customer say the same of it: what the first of them says.

    Without this a file with two addresses for one customer would change the address twice at each import.
    """
    keys = customer_keys(rows, ledger)
    groups: dict[str, list[InvoiceRow]] = {}
    for key, row in zip(keys, rows, strict=True):
        groups.setdefault(key, []).append(row)
    several = {key for key, group in groups.items() if len({row.email.casefold() for row in group} - {""}) > 1}
    people = {key: _person(group) for key, group in groups.items()}
    return [
        (
            key,
            _agree(row, groups[key], people[key]),
            (*row.notes, *([Note.SEVERAL_ADDRESSES] if key in several else [])),
        )
        for key, row in zip(keys, rows, strict=True)
    ]


def _person(group: Sequence[InvoiceRow]) -> tuple[str, Civility]:
    """Who is written to: the name beside the first address if there is one, else the first name; and its civility."""
    address = next((row.email for row in group if row.email), "")
    named = [row for row in group if row.contact_name]
    first = next((row for row in named if row.email == address), named[0] if named else group[0])
    mates = (row for row in group if row.contact_name.casefold() == first.contact_name.casefold())
    return first.contact_name, next((row.civility for row in mates if row.civility), Civility.UNRECORDED)


def _agree(row: InvoiceRow, group: Sequence[InvoiceRow], person: tuple[str, Civility]) -> InvoiceRow:
    def first(field: str) -> InvoiceRow:
        # What is assumed may be no field of the customer, such as the currency: that stays the row's own.
        return next((mate for mate in group if getattr(mate, field, "") and field not in mate.assumed), row)

    types = (mate.customer_type for mate in group if mate.customer_type is not CustomerType.UNKNOWN)
    return replace(
        row,
        customer_name=group[0].customer_name,
        customer_type=next(types, CustomerType.UNKNOWN),
        country=first("country").country,
        language=first("language").language,
        email=first("email").email,
        contact_name=person[0],
        civility=person[1],
        phone=first("phone").phone,
        siren=first("siren").siren,
        vat_number=first("vat_number").vat_number,
        groups=first("groups").groups,
        assumed=tuple(field for field in row.assumed if field in first(field).assumed),
    )


def _import_one(
    key: str, row: InvoiceRow, notes: Sequence[Note], ledger: ImportLedger, today: date, by: str
) -> Outcome:
    known, customer = ledger.invoice(row.number), ledger.customer(key)
    refusal = _against_file(row, key, known, ledger)
    if refusal:
        return _rejected(refusal)
    wanted_customer = _customer(row, key, customer)
    document = ledger.save_document(row.document.name, row.document.content) if row.document else ""
    wanted, found = _invoice(row, key, known, document)
    if not wanted_customer.email:
        found.append(Note.NO_ADDRESS)
    of_customer = _differences(customer, wanted_customer)
    of_invoice = _differences(known, wanted)
    if customer is None or of_customer:
        ledger.save_customer(wanted_customer, of_customer, today, by)
    if known is None or of_invoice:
        ledger.save_invoice(wanted, of_invoice, today, by)
    changed = (*of_customer, *of_invoice)
    result = Result.NEW if known is None else Result.UPDATED if changed else Result.UNCHANGED
    return Outcome(row.source, row.row, row.number, result, key, changed, (*notes, *found))


def _against_file(row: InvoiceRow, key: str, known: Stored | None, ledger: ImportLedger) -> Rejection | None:
    if known is None:
        return None
    if known.customer_key != key:
        other = ledger.customer(known.customer_key)
        words = f"{other.name if other else known.customer_key} / {row.customer_name}"
        return Rejection(row.source, row.row, row.number, RejectionCode.TWO_CUSTOMERS, words, "customer_name")
    if known.total.currency != row.total.currency and not row.cancelled:
        words = f"{known.total.currency} / {row.total.currency}"
        return Rejection(row.source, row.row, row.number, RejectionCode.CURRENCY_CHANGED, words, "total")
    return None


def _customer(row: InvoiceRow, key: str, known: StoredCustomer | None) -> StoredCustomer:
    """The customer as it is to be: what the row says wins over what is on file, what it leaves out stays."""
    said = StoredCustomer(
        key=key,
        name=row.customer_name,
        type=row.customer_type,
        country=row.country,
        language=row.language,
        email=row.email,
        contact_name=row.contact_name,
        civility=row.civility,
        phone=row.phone,
        siren=row.siren,
        vat_number=row.vat_number,
        groups=row.groups,
    )
    if not said.email and (known is None or not known.email):  # the store keeps a person by an address
        said = replace(said, contact_name="", civility=Civility.UNRECORDED, phone="")
    if known is None:
        return said
    other_person = bool(said.email) and said.email.casefold() != known.email.casefold()
    other_name = bool(said.contact_name) and said.contact_name.casefold() != known.contact_name.casefold()
    civility = said.civility  # a civility without a name is not given to a name on file
    if not other_person and not other_name:
        civility = said.civility or known.civility if said.contact_name or not known.contact_name else known.civility
    return StoredCustomer(
        key=known.key,
        name=known.name if name_key(known.name) == name_key(said.name) else said.name,
        type=known.type if said.type is CustomerType.UNKNOWN else said.type,
        country=known.country if "country" in row.assumed else said.country,
        language=known.language if "language" in row.assumed else said.language,
        email=said.email if other_person else known.email,
        contact_name=said.contact_name or ("" if other_person else known.contact_name),
        civility=civility,
        phone=said.phone or known.phone,
        siren=said.siren or known.siren,
        vat_number=said.vat_number or known.vat_number,
        groups=said.groups or known.groups,
    )


def _invoice(row: InvoiceRow, key: str, known: Stored | None, document: str) -> tuple[Stored, list[Note]]:
    """The invoice as it is to be, and what a person should know about it."""
    said = Stored(
        number=row.number,
        customer_key=key,
        issued_on=row.issued_on,
        due_on=row.due_on,
        due_calculated=row.due_calculated,
        total=row.total,
        settled=row.settled,
        direct_debit=bool(row.direct_debit),
        disputed=bool(row.disputed),
        cancelled=row.cancelled,
        last_stage=row.last_stage,
        last_sent_on=row.last_sent_on,
        document=document,
    )
    if known is None:
        return said, [Note.DUE_CALCULATED] if said.due_calculated else []
    if row.cancelled:
        return replace(known, cancelled=True, document=document or known.document), []
    notes: list[Note] = []
    if said.settled < known.settled:
        notes.append(Note.SETTLED_NOT_LOWERED)
        said = replace(said, settled=known.settled)
    if known.total <= known.settled and said.settled < said.total:
        notes.append(Note.PAID_STAYS_PAID)
        said = replace(said, total=known.total, settled=known.settled)
    if row.due_calculated and not known.due_calculated:
        said = replace(said, due_on=known.due_on, due_calculated=False)
    if known.last_sent_on and (said.last_sent_on is None or said.last_sent_on < known.last_sent_on):
        notes += [Note.STAGE_NOT_LOWERED] if said.last_sent_on else []
        said = replace(said, last_stage=known.last_stage, last_sent_on=known.last_sent_on)
    return replace(
        said,
        direct_debit=known.direct_debit if row.direct_debit is None else row.direct_debit,
        disputed=known.disputed or bool(row.disputed),  # a file never takes a dispute back: a person does
        cancelled=known.cancelled,
        document=document or known.document,
    ), notes


def _differences(before: StoredCustomer | Stored | None, after: StoredCustomer | Stored) -> tuple[str, ...]:
    if before is None:
        return ()
    names = [field.name for field in fields(after)]
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
