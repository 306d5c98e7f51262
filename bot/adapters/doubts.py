"""Why a person is asked to look at a reply, and why its sender is not to be trusted: codes in plain words.

The codes of DOUBTS are those of `Meaning.why_person` and `Finding.doubts`, the codes of WARNINGS those of
`Reply.warnings`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from bot.adapters.phrasebook import N_

DOUBTS: Mapping[str, str] = MappingProxyType(
    {
        # what the mail is
        "refusal": N_("They refuse to pay, or cannot any more."),
        "dispute": N_("They contest something: that wants an answer."),
        "plan": N_("Only a person accepts a payment in several parts."),
        "request": N_("They ask for something first."),
        "wrong_contact": N_("Someone else is to be written to."),
        "other": N_("What they mean was not understood."),
        "bounce": N_("A mail was not delivered: check the address."),
        # who wrote it
        "program": N_("A program wrote this notice, not a person."),
        "perhaps_automatic": N_("It is not certain whether a person or a program wrote."),
        "sender_left": N_("Someone has left: check whom to write to."),
        # what wants an answer
        "question": N_("A question in it wants an answer."),
        "asks_to_check": N_("They ask us to check whether the payment has come in."),
        "asks_to_call": N_("They want to be called, or to talk about it."),
        "delay": N_("They ask for more time."),
        "long_text": N_("The mail is too long, or holds too many figures, to be read with certainty."),
        # what came along
        "remittance": N_("A remittance advice came along: compare its lines."),
        "remittance_total": N_("The lines of the advice do not add up to its total."),
        # which invoice
        "no_open_invoice": N_("No open invoice is known that this could be about."),
        "unknown_invoice": N_("An invoice is named that is not among the open ones."),
        "invoice_unclear": N_("It is not clear which invoice is meant."),
        "invoice_left_open": N_("Another open invoice is not spoken of."),
        # how much
        "amount_unclear": N_("It is not clear how much is meant."),
        "amount_over_balance": N_("The amount is more than what is owed."),
        "part_promised": N_("Only a part is promised."),
        "part_paid": N_("Only a part is said to be paid."),
        "rest_open": N_("Nothing certain is said about the rest."),
        # which day
        "no_date": N_("A payment is announced, but on no day that could be recorded."),
        "date_unclear": N_("A day in it cannot be made out."),
        "date_no_such_day": N_("A day is named that does not exist."),
        "date_weekday_contradicts": N_("The day of the week and the date do not go together."),
        "date_gone_by": N_("The day that is named is past already."),
        "date_inferred": N_("The day had to be inferred, from a week, a month or a range."),
        "date_two_readings": N_("A date can be read in two ways."),
        "far_off": N_("The day is more than 180 days away."),
        "not_before": N_("Only an earliest day is said, not when they will pay."),
        "several_days": N_("Several days are named for the same debt."),
        "paid_without_date": N_("The day of the payment is not said."),
        "paid_date_unclear": N_("The day of the payment cannot be made out."),
        "paid_several_days": N_("Several days are named for the payment."),
        # how sure
        "conditional": N_("The promise is not certain."),
        "condition": N_("The payment depends on something else."),
        "wish": N_("It is a wish or an attempt, no commitment."),
        "third_party": N_("It depends on somebody else’s payment."),
        "hedge": N_("It is said with a reserve, such as “normally”."),
        "unsure": N_("The writer is not sure of it."),
        "role_unclear": N_("It is not clear that the day is that of the payment."),
    }
)

WARNINGS: Mapping[str, str] = MappingProxyType(
    {
        "forged_sender": N_("The sender may be forged: the mail failed the check of where it comes from."),
        "lookalike_domain": N_("The sender’s address imitates one that you know."),
        "two_senders": N_("It names more than one sender, or none."),
        "bank_change": N_("It is about other bank details: this is how most frauds begin."),
        "bot_order": N_("It gives orders to a program. None was followed."),
        "reply_to_elsewhere": N_("An answer to it would go to another address than the sender’s."),
        "unknown_sender": N_("The sender is not a known contact of this customer."),
    }
)
