"""Why a person is asked to look at a reply, and why its sender is not to be trusted: codes in plain words.

The codes of DOUBTS are those of `Meaning.why_person` and `Finding.doubts`, the codes of WARNINGS those of
`Reply.warnings`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from bot.adapters.phrasebook import N_

DOUBTS: Mapping[str, str] = MappingProxyType(
    {
        # what kind of reply it is
        "refusal": N_("A refusal to pay is for a person to answer."),
        "dispute": N_("A dispute is for a person to settle."),
        "plan": N_("A plan is for a person to accept."),
        "request": N_("Something is asked for."),
        "bounce": N_("The mail did not reach its address."),
        "wrong_contact": N_("Somebody else is to be written to."),
        "other": N_("What is wanted was not understood."),
        # who wrote
        "perhaps_automatic": N_("A program may have written this."),
        "program": N_("A program wrote this."),
        "sender_left": N_("The person who was written to has left."),
        # what is said beside
        "question": N_("A question is asked."),
        "asks_to_check": N_("You are asked to check."),
        "asks_to_call": N_("You are asked to call."),
        "long_text": N_("It is too long to be read to the end."),
        # which invoices
        "no_open_invoice": N_("No invoice is open."),
        "unknown_invoice": N_("An invoice is named that is not open."),
        "invoice_unclear": N_("It is not clear which invoice is meant."),
        "invoice_left_open": N_("Nothing is said of another invoice that is open."),
        # how much
        "amount_unclear": N_("The amount is not clear."),
        "amount_over_balance": N_("The amount is more than what is owed."),
        "part_promised": N_("It is for a part only."),
        "part_paid": N_("It is not the whole amount."),
        "rest_open": N_("No day is given for the rest."),
        # when
        "no_date": N_("No day is given."),
        "not_before": N_("It says from when on, not when."),
        "several_days": N_("Several days are named for the same debt."),
        "far_off": N_("It is more than 180 days away."),
        "delay": N_("More time is asked for."),
        "date_unclear": N_("The day is not clear."),
        "date_no_such_day": N_("This day does not exist."),
        "date_weekday_contradicts": N_("The day of the week and the date do not fit together."),
        "date_gone_by": N_("This day is in the past."),
        "date_inferred": N_("The day was worked out from vaguer words."),
        "date_two_readings": N_("The date can be read in two ways."),
        "paid_several_days": N_("Several days of payment are named."),
        "paid_date_unclear": N_("The day of the payment is not clear."),
        "paid_without_date": N_("The day of the payment is not given."),
        # how sure
        "conditional": N_("It is not certain."),
        "condition": N_("It hangs on a condition."),
        "wish": N_("It is a wish, not a commitment."),
        "hedge": N_("It is said with a reservation."),
        "third_party": N_("It hangs on somebody else."),
        "role_unclear": N_("It is not clear what happens on that day."),
        "unsure": N_("The writer is not sure of it."),
    }
)

WARNINGS: Mapping[str, str] = MappingProxyType(
    {
        "forged_sender": N_("The sender may be forged: the mail failed the check of where it comes from."),
        "lookalike_domain": N_("The sender’s address imitates one that you know."),
        "bank_change": N_("It is about other bank details: this is how most frauds begin."),
        "bot_order": N_("It gives orders to a program. None was followed."),
        "reply_to_elsewhere": N_("An answer to it would go to another address than the sender’s."),
        "unknown_sender": N_("The sender is not a known contact of this customer."),
    }
)
