"""The sentences behind codes: stages, states, reasons, refusals. English here; the catalogues translate them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from bot.domain.dunning import Because, Reason
from bot.domain.lifecycle import COURTESY, DraftState, PromiseState, Stage
from bot.usecases.records import RefusalCode


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "to be translated later"
    """Mark a message for the catalogues."""
    return message


MOMENT = N_("{day} at {hour}")

STAGES: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.PRE_DUE: N_("before the due date"),
        Stage.DUE_DAY: N_("on the due date"),
        Stage.LATE_3: N_("first reminder"),
        Stage.LATE_7: N_("second reminder"),
        Stage.LATE_15: N_("firm reminder"),
        Stage.LATE_30: N_("formal reminder"),
        Stage.PROMISE_BROKEN: N_("promise not kept"),
        Stage.FORMAL_NOTICE: N_("formal notice"),
    }
)

STATES: Mapping[DraftState, str] = MappingProxyType(
    {
        DraftState.PROPOSED: N_("to approve"),
        DraftState.SNOOZED: N_("postponed"),
        DraftState.APPROVED: N_("approved, about to be sent"),
        DraftState.CLAIMED: N_("approved, about to be sent"),
        DraftState.SENDING: N_("being sent"),
        DraftState.UNKNOWN: N_("perhaps sent, to be checked"),
        DraftState.FAILED: N_("not sent, a decision is needed"),
        DraftState.SENT: N_("sent"),
        DraftState.SKIPPED: N_("skipped"),
        DraftState.SUPERSEDED: N_("withdrawn"),
        DraftState.EXPIRED: N_("expired"),
        DraftState.ABANDONED: N_("left as it is"),
    }
)

# What a person made of a reply; `filed` is a reply that nobody had to look at.
DECISIONS: Mapping[str, str] = MappingProxyType(
    {
        "confirmed": N_("promise recorded"),
        "corrected": N_("promise corrected and recorded"),
        "paid": N_("payment recorded"),
        "not_a_promise": N_("not a promise"),
        "handled": N_("reply dealt with"),
        "disputed": N_("noted as disputed"),
        "paused": N_("put on hold"),
        "filed": N_("reply filed"),
        "recorded": N_("promise recorded without a click"),
    }
)

# Why a promise was not recorded without a click: codes of unasked, of trust.Doubt and of NotAPromise.
AGAINST: Mapping[str, str] = MappingProxyType(
    {
        "not_firm": N_("more than one way to read it"),
        "not_in_answer": N_("no answer to a message of ours"),
        "unknown_sender": N_("sender not a known contact"),
        "not_authenticated": N_("sender not confirmed by the mail host"),
        "lookalike_domain": N_("address that looks like a known one"),
        "forged_sender": N_("sender perhaps forged"),
        "two_senders": N_("not exactly one sender"),
        "reply_to_elsewhere": N_("answers to go elsewhere"),
        "bank_change": N_("other bank details"),
        "bot_order": N_("an order to the program"),
        "promised_before": N_("another promise for the same invoice"),
        "no_day": N_("no date"),
        "past_day": N_("date in the past"),
        "far_day": N_("date more than 180 days away"),
        "not_open": N_("an invoice that is not open"),
        "nothing_owed": N_("nothing owed any more"),
        "two_currencies": N_("two currencies"),
        "not_positive": N_("amount not above zero"),
        "wrong_currency": N_("another currency"),
        "more_than_owed": N_("more than what is owed"),
    }
)

PROMISES: Mapping[PromiseState, str] = MappingProxyType(
    {
        PromiseState.RUNNING: N_("awaited"),
        PromiseState.KEPT: N_("kept"),
        PromiseState.BROKEN: N_("not kept"),
        PromiseState.CANCELLED: N_("cancelled"),
    }
)

_REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SNOOZED: N_("The draft ({stage}) is postponed until {until}."),
        Reason.APPROVED: N_("The message ({stage}) is approved and about to be sent."),
        Reason.UNKNOWN_OUTCOME: N_(
            "The message ({stage}) may or may not have been sent: someone must settle it in Slack."
        ),
        Reason.FAILED: N_("The message ({stage}) could not be sent: someone must decide in Slack."),
        Reason.OTHER_FIRST: N_("This customer already has a draft under way ({first}): one message at a time."),
        Reason.PAID: N_("Nothing is owed any more."),
        Reason.DIRECT_DEBIT: N_("It is collected by direct debit."),
        Reason.EXCLUDED: N_("Left out by the rule “{rule}” of the policy."),
        Reason.DISPUTED: N_("Disputed since {since}: a person must settle that first."),
        Reason.NO_CALENDAR: N_("The working days of the country {country} are not known: no message is proposed."),
        Reason.NO_ADDRESS: N_("The customer has no usable e-mail address: add one to the file and import it again."),
        Reason.BELOW_MINIMUM: N_("The amount is below the minimum of the policy."),
        Reason.NOT_DUE: N_("Due on {due_on}. Next: {stage}, on {on} at the earliest."),
        Reason.THRESHOLD: N_("Was due on {due_on}. Next: {stage}, from {on} on."),
        Reason.GAP: N_("The last message to this customer was on {last}. Next: {stage}, from {on} on."),
        Reason.PAY_BY: N_("The customer was given until {pay_by} to pay. Next: {stage}, from {on} on."),
        Reason.NOT_WORKING: N_("Today is not a working day in the customer’s country. Next: {stage}, on {on}."),
        Reason.CHANGED: N_("What the message rests on has changed: amount, due date, customer or bank details."),
        Reason.EXPIRED: N_("The draft was valid until {until}."),
        Reason.PROMISED: N_("Payment is promised for {on}: nothing is sent until {until}."),
        Reason.REPLY_WAITING: N_("A reply received on {since} waits for a person: nothing is sent until {until}."),
        Reason.ABSENT: N_("The contact is away: nothing is sent until {until}."),
    }
)

_PROPOSED = N_("{stage}: due since {due_on}.")
_PROPOSED_LAST = N_("{stage}: due since {due_on}, last message on {last}.")
_PROPOSED_SINCE = N_("Possible since {since}.")
_PROPOSED_COURTESY = N_("Courtesy message: payment falls due on {due_on}.")
_PROPOSED_PROMISE = N_("{stage}: due since {due_on}; payment was promised for {promised} and has not come in.")
_ON_HOLD = N_("On hold since {since}, until someone resumes it.")
_ON_HOLD_UNTIL = N_("On hold since {since}, until {until}.")
_CHAIN_DONE = N_("Every stage of the policy is done: a person decides what comes next.")
_CHAIN_DONE_LAST = N_("The last stage of the policy is done ({stage}): a person decides what comes next.")


def reason_parts(because: Because) -> list[str]:
    """The message ids that say a reason, in order."""
    code, facts = because.code, because.facts
    if code is Reason.PROPOSED:
        if facts["stage"] in COURTESY:
            return [_PROPOSED_COURTESY]
        if "promised" in facts:
            return [_PROPOSED_PROMISE]
        return [_PROPOSED_LAST if "last" in facts else _PROPOSED, _PROPOSED_SINCE]
    if code is Reason.ON_HOLD:
        return [_ON_HOLD_UNTIL if "until" in facts else _ON_HOLD]
    if code is Reason.CHAIN_DONE:
        return [_CHAIN_DONE_LAST if "stage" in facts else _CHAIN_DONE]
    return [_REASONS[code]]


REFUSALS: Mapping[RefusalCode, str] = MappingProxyType(
    {
        RefusalCode.NOT_KNOWN: N_("Relance does not know you: an owner adds you to [[people]] in relance.toml."),
        RefusalCode.NOT_APPROVER: N_("Only an approver may do that. Approvers: {names}."),
        RefusalCode.NO_DRAFT: N_("This draft does not exist any more."),
        RefusalCode.OLD_VERSION: N_(
            "This draft was changed in the meantime: the card now shows the latest version, read it first."
        ),
        RefusalCode.ALREADY: N_("Already dealt with by {who}, {when}: {state}."),
        RefusalCode.NO_LONGER_STANDS: N_("This draft no longer stands."),
        RefusalCode.NO_LONGER_VALID: N_("This draft was valid until {until}: a fresh one is on its way."),
        RefusalCode.NO_REPLY: N_("This reply does not exist any more."),
        RefusalCode.NO_INVOICE: N_("There is no invoice {number}."),
        RefusalCode.NO_CUSTOMER: N_("No customer matches “{words}”."),
        RefusalCode.SEVERAL_CUSTOMERS: N_(
            "Several customers match “{words}”: {names}. Write a little more of the name."
        ),
        RefusalCode.NOTHING_OWED: N_("Nothing is owed on {number} any more."),
        RefusalCode.BAD_AMOUNT: N_("“{words}” is not an amount in {currency}: write 620.00 or 620,00."),
        RefusalCode.NO_AMOUNT: N_("Write what came in for one invoice at least."),
        RefusalCode.TOO_MUCH: N_("{amount} is more than what is owed on {number}: {balance}."),
        RefusalCode.BAD_DAY: N_("“{words}” is not a day: write 15/12/2026 or 2026-12-15."),
        RefusalCode.FUTURE_DAY: N_("{day} is in the future: record the payment once it has come in."),
        RefusalCode.NOT_A_PROMISE: N_("That cannot be recorded as a promise."),
        RefusalCode.SUSPICIOUS: N_(
            "This reply may be a fraud: ring a number that you already have, then use “Correct” if it is true."
        ),
        RefusalCode.BAD_EDIT: N_("The draft cannot be saved as it is."),
        RefusalCode.NOTHING_TO_RESUME: N_("Nothing is on hold there."),
        RefusalCode.UNKNOWN_WORD: N_("“{words}” is not a command. Did you mean “{near}”?"),
        RefusalCode.MISSING_WORD: N_("Something is missing. Write: {usage}"),
        RefusalCode.NO_FILE: N_("The PDF attached to this draft is not on file any more."),
        RefusalCode.FILE_CHANGED: N_("The PDF of the invoice has been replaced: a fresh draft is on its way."),
    }
)

_DAY_TOO_EARLY = N_("{words} is too early: choose a later day.")

# Why something cannot be recorded as a promise, by the code of NotAPromise.
NOT_PROMISES: Mapping[str, str] = MappingProxyType(
    {
        "no_day": N_("A promise needs a date."),
        "past_day": N_("{words} is in the past."),
        "far_day": N_("{words} is more than 180 days away."),
        "not_open": N_("The invoice {words} is not open any more."),
        "nothing_owed": N_("Nothing is owed any more."),
        "two_currencies": N_("These invoices are in different currencies: choose one invoice."),
        "not_positive": N_("The amount must be more than zero."),
        "wrong_currency": N_("The invoice is in another currency."),
        "more_than_owed": N_("That is more than what is owed."),
    }
)


def refusal_parts(code: RefusalCode, facts: Mapping[str, str], said: Mapping[str, object]) -> list[str]:
    """The message ids that say a refusal, in order. `said` are the facts as values, where a day is a day."""
    if code is RefusalCode.BAD_DAY and isinstance(said.get("words"), date):
        return [_DAY_TOO_EARLY]  # it was read: what is wrong with it is that it is past
    if code is RefusalCode.NOT_A_PROMISE and facts.get("problem") in NOT_PROMISES:
        return [REFUSALS[code], NOT_PROMISES[facts["problem"]]]
    return [REFUSALS[code]]
