"""What an import says about each row, in French or English. Pure."""

from collections.abc import Mapping

from bot.adapters.phrasebook import N_
from bot.adapters.words import Words
from bot.usecases.importing import ImportReport, Note, Outcome, Rejection, RejectionCode, Result

# A column by the words that a file may put at its head, so that what is asked for can be done as it is said.
FIELDS: Mapping[str, str] = {
    "number": N_("invoice number"),
    "customer_key": N_("customer code"),
    "customer_name": N_("customer"),
    "key": N_("customer code"),
    "name": N_("customer"),
    "email": N_("e-mail"),
    "civility": N_("civility"),
    "contact_name": N_("contact"),
    "phone": N_("phone"),
    "issued_on": N_("invoice date"),
    "due_on": N_("due date"),
    "due_calculated": N_("due date"),
    "terms": N_("terms"),
    "total": N_("amount"),
    "settled": N_("amount paid"),
    "balance": N_("amount due"),
    "currency": N_("currency"),
    "status": N_("status"),
    "cancelled": N_("status"),
    "type": N_("customer type"),
    "customer_type": N_("customer type"),
    "document_type": N_("document type"),
    "document": N_("PDF"),
    "language": N_("language"),
    "country": N_("country"),
    "direct_debit": N_("direct debit"),
    "disputed": N_("dispute"),
    "groups": N_("groups"),
    "siren": N_("SIREN"),
    "vat_number": N_("VAT number"),
    "last_stage": N_("last reminder"),
    "last_sent_on": N_("last reminder date"),
}

_C = RejectionCode
REJECTIONS: Mapping[RejectionCode, str] = {
    _C.FILE_UNREADABLE: N_("the file cannot be read ({words})"),
    _C.FILE_EMPTY: N_("the file is empty"),
    _C.FILE_TOO_LARGE: N_("the file is too large: split it"),
    _C.FILE_BINARY: N_("this is not a text file: export it as CSV"),
    _C.FILE_TYPE_UNKNOWN: N_("this is neither a CSV file nor a Factur-X invoice"),
    _C.NO_HEADER: N_(
        "no line of headings was found: it must name at least number, customer, invoice date, due date and amount"
    ),
    _C.COLUMN_TWICE: N_("two columns mean the same ({words}): keep one"),
    _C.TRANSACTIONS: N_("this is a list of accounting entries, not of invoices: export the invoices"),
    _C.AGED_BALANCE: N_("this is an aged balance by customer: export the list of open invoices"),
    _C.DATE_ORDER_AMBIGUOUS: N_("day and month cannot be told apart ({words}): write dates as 2026-12-31"),
    _C.AMOUNT_FORMAT_AMBIGUOUS: N_("comma and point cannot be told apart ({words}): write amounts as 1234.56"),
    _C.QUOTE_UNCLOSED: N_("a quotation mark opened here is never closed"),
    _C.PDF_BROKEN: N_("the PDF is damaged"),
    _C.PDF_ENCRYPTED: N_("the PDF is locked by a password"),
    _C.PDF_WITHOUT_DATA: N_("the PDF holds no invoice data (Factur-X): use a CSV file, with the PDF in --documents"),
    _C.XML_BROKEN: N_("the invoice data is damaged"),
    _C.COLUMN_MISSING: N_("the file has no column for: {field}"),
    _C.ROWS_DISAGREE: N_("two rows of the same invoice contradict one another, column “{field}” ({words})"),
    _C.DOCUMENT_TWICE: N_("several PDFs bear this number ({words}): keep one"),
    _C.DOCUMENT_FOR_SEVERAL: N_("this PDF bears several numbers ({words}): give it one"),
    _C.DOCUMENT_NO_PDF: N_("this is not a PDF"),
    _C.ROW_RAGGED: N_("the row does not have as many cells as there are headings"),
    _C.NUMBER_MISSING: N_("the invoice number is missing"),
    _C.CUSTOMER_MISSING: N_("the customer is missing"),
    _C.ISSUE_DATE_MISSING: N_("the invoice date is missing"),
    _C.DUE_DATE_MISSING: N_("the due date is missing"),
    _C.AMOUNT_MISSING: N_("the amount is missing"),
    _C.AMOUNT_UNREADABLE: N_("“{words}” is not an amount"),
    _C.AMOUNT_ZERO: N_("the amount is zero: there is nothing to ask for"),
    _C.AMOUNT_NEGATIVE: N_("the amount is negative: credit notes are not chased"),
    _C.AMOUNT_TOO_LARGE: N_("the amount {words} is not plausible"),
    _C.AMOUNTS_DISAGREE: N_("the amounts contradict one another ({words})"),
    _C.TWO_AMOUNTS: N_("the same invoice is in the file with two amounts ({words})"),
    _C.TWO_DATES: N_("the same invoice is in the file with two dates ({words})"),
    _C.CURRENCY_UNKNOWN: N_("the currency “{words}” is not known: use a code such as EUR"),
    _C.CURRENCY_CHANGED: N_("the currency is not the one on file ({words})"),
    _C.DATE_UNREADABLE: N_("“{words}” is not a date"),
    _C.DATE_IMPLAUSIBLE: N_("the date {words} is not plausible"),
    _C.DUE_BEFORE_ISSUE: N_("the invoice is due before it was issued ({words}): correct one of the dates"),
    _C.COUNTRY_UNKNOWN: N_("“{words}” is not a country: use a code such as FR"),
    _C.LANGUAGE_UNKNOWN: N_("there are no letters in the language “{words}”: use fr or en"),
    _C.VALUE_UNKNOWN: N_("“{words}” is not understood in the column “{field}”"),
    _C.EMAIL_BAD: N_("“{words}” is not an e-mail address"),
    _C.CONTROL_CHARACTERS: N_("the column “{field}” holds a line break or a control character"),
    _C.TOO_LONG: N_("the column “{field}” is too long"),
    _C.STAGE_UNKNOWN: N_("“{words}” is not a stage: use late_3, late_7, late_15 or late_30"),
    _C.STAGE_WITHOUT_DAY: N_("the last reminder needs its date (last_sent_on) beside it"),
    _C.DAY_WITHOUT_STAGE: N_("the date of the last reminder needs its stage (last_stage) beside it"),
    _C.LAST_SENT_IN_FUTURE: N_("the date of the last reminder is in the future ({words})"),
    _C.TWO_CUSTOMERS: N_("the same number belongs to two customers ({words})"),
    _C.DRAFT: N_("the invoice is still a draft"),
    _C.CANCELLED: N_("the invoice is cancelled"),
    _C.CREDIT_NOTE: N_("this is a credit note: it is not chased"),
    _C.SELF_BILLED: N_("this is a self-billed invoice: it is not chased"),
    _C.NOT_AN_INVOICE: N_("this is not an invoice ({words})"),
    _C.NOT_OUR_INVOICE: N_("the seller is “{words}”, not you: this is a bill for you to pay"),
    _C.DOCUMENT_TOO_LARGE: N_("the PDF is larger than 10 MB"),
}

NOTES: Mapping[Note, str] = {
    Note.NO_ADDRESS: N_("the customer has no e-mail address"),
    Note.SEVERAL_ADDRESSES: N_("the file gives this customer several addresses: the first is used"),
    Note.SIREN_IGNORED: N_("the SIREN is not valid and was left out"),
    Note.VAT_NUMBER_IGNORED: N_("the VAT number is not valid and was left out"),
    Note.DUE_CALCULATED: N_("the due date was calculated from the terms"),
    Note.SETTLED_NOT_LOWERED: N_("the file says less was paid than is on file: what is on file is kept"),
    Note.PAID_STAYS_PAID: N_("it is paid and stays so"),
    Note.STAGE_NOT_LOWERED: N_("the last reminder on file is later and is kept"),
}

RESULTS: Mapping[Result, str] = {
    Result.NEW: N_("new"),
    Result.UPDATED: N_("updated"),
    Result.UNCHANGED: N_("unchanged"),
    Result.REJECTED: N_("rejected"),
}


def outcome_line(words: Words, outcome: Outcome) -> str:
    """One row's line; empty for a row that is simply as it was."""
    if outcome.result is Result.UNCHANGED and not outcome.notes:
        return ""
    where = words.t("{file}, line {row}", file=outcome.source, row=outcome.row) if outcome.row else outcome.source
    where = ", ".join(filter(None, (where, outcome.number)))
    line = f"{where} – {words.t(RESULTS[outcome.result])}"
    if outcome.rejection:
        return words.t("{line}: {reason}", line=line, reason=_why(words, outcome.rejection))
    if outcome.changed and outcome.result is Result.UPDATED:
        line += f" ({', '.join(dict.fromkeys(_field(words, name) for name in outcome.changed))})"
    notes = ", ".join(words.t(NOTES[note]) for note in outcome.notes)
    return words.t("{line}: {reason}", line=line, reason=notes) if notes else line


def _why(words: Words, rejection: Rejection) -> str:
    missing = rejection.code is RejectionCode.COLUMN_MISSING
    names = rejection.words.split(", ") if missing else [rejection.field]
    field = words.names([_field(words, name) for name in names])
    said = words.t(REJECTIONS[rejection.code], words=rejection.words, field=field)
    return said.replace(" ()", "")  # where nothing stood there to be shown


def _field(words: Words, name: str) -> str:
    return words.t(FIELDS[name]) if name in FIELDS else name


def summary(words: Words, report: ImportReport) -> str:
    """How many rows came to what."""
    counts = report.counts
    said = (
        words.n("{count} new", "{count} new", counts[Result.NEW]),
        words.n("{count} updated", "{count} updated", counts[Result.UPDATED]),
        words.n("{count} unchanged", "{count} unchanged", counts[Result.UNCHANGED]),
        words.n("{count} rejected", "{count} rejected", counts[Result.REJECTED]),
    )
    return ", ".join(said)
