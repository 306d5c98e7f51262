"""What a phrase may tell, whatever the language: the columns of the tables in fr.py, en.py, de.py and es.py."""

from enum import StrEnum


class Cue(StrEnum):
    """One thing that words may say. The name of a cue and its pattern are the name of a rule."""

    # paying
    WILL_PAY = "will_pay"  # a commitment: we shall pay, it will be paid, it leaves
    WILL_DO = "will_do"  # a commitment whose verb may be about anything: it will be sent, it leaves
    PAYS = "pays"  # the same in the present: we pay, I am sending
    PAYING = "paying"  # any other form of to pay: to settle, paying
    PAYMENT = "payment"  # the noun: transfer, cheque, settlement
    SCHEDULED = "scheduled"  # planned, approved, in the payment run: a commitment beside a payment
    COMMIT = "commit"  # I am on it, without fail, it will be: a commitment beside a date
    HAS_PAID = "has_paid"  # it was paid, it left
    PROOF = "proof"  # the advice of a transfer is attached
    NOT_PAY = "not_pay"  # cannot or will not pay; with "before a date" only a lower bound
    ASAP = "asap"  # as soon as possible: no date
    PARTLY = "partly"  # a part, an advance, without an amount
    NO_DATE = "no_date"  # no date yet for the rest
    # around a date
    LOWER = "lower"  # not before, from ... on, after
    DEADLINE = "deadline"  # before, by, at the latest
    SINCE = "since"
    EVENT_DATE = "event_date"  # a noun that owns the date: invoice of, your mail of, due on
    EVENT = "event"  # another thing that happens: meeting, delivery, holiday
    BROKEN = "broken"  # what had been promised or planned before
    ASKS_WAIT = "asks_wait"  # wait, remind me: the creditor is to do something at that date
    EACH = "each"  # a rhythm: per month, every Friday
    # how sure
    IF = "if"
    NEGATION = "negation"
    WISH = "wish"
    HEDGE = "hedge"
    THIRD_PARTY = "third_party"
    CORRECTION = "correction"
    UNSURE = "unsure"
    SARCASM = "sarcasm"
    ASKING = "asking"  # could you, please send, may we
    # which invoice
    BOTH = "both"
    OTHER_ONE = "other_one"
    OLDEST = "oldest"
    NEWEST = "newest"
    SMALLEST = "smallest"
    LARGEST = "largest"
    OVERDUE = "overdue"
    ONE_INVOICE = "one_invoice"
    EXCEPT = "except"  # all but the invoice that is named
    # plans
    INSTALMENTS = "instalments"
    REST = "rest"
    PROPOSES = "proposes"
    # the other kinds
    DISPUTE = "dispute"
    REFUSES = "refuses"
    INSOLVENCY = "insolvency"
    WANTS_COPY = "wants_copy"
    NO_INVOICE = "no_invoice"
    BANK = "bank"
    ORDER_NUMBER = "order_number"
    MISSING = "missing"
    STATEMENT = "statement"
    DELAY = "delay"
    SUITS = "suits"  # would that be all right
    WANTS_OTHER = "wants_other"
    CHECK = "check"
    WRONG_CONTACT = "wrong_contact"
    WRITE_TO = "write_to"
    FORWARDS = "forwards"
    LEFT = "left"
    CALL = "call"
    NEW_BANK = "new_bank"  # other bank details than before, or to be used from now on
    NOT_NEW_BANK = "not_new_bank"  # your new bank details, have you changed banks, ours have not changed
    BOT_ORDER = "bot_order"
    # machines
    AUTOMATIC = "automatic"
    ABSENT = "absent"
    BACK = "back"
    AGAIN = "again"  # resumes, reopens: back, where a whole firm is
    UNTIL = "until"  # before the last day of an absence
    INCLUDED = "included"  # the last day is one of absence
    ACKNOWLEDGED = "acknowledged"
    UNDELIVERED = "undelivered"
    FULL_BOX = "full_box"
    DELAYED_MAIL = "delayed_mail"
    RECEIPT = "receipt"
