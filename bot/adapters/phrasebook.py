"""The sentences behind codes: stages, reasons, refusals. English here; the catalogues translate them."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.dunning import Because, Reason
from bot.domain.lifecycle import DraftState, PromiseState, Stage
from bot.usecases.records import RefusalCode


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "to be translated later"
    """Mark a message for the catalogues."""
    return message


MOMENT = N_("{day} at {hour}")

STAGES: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.PRE_DUE: N_("before the due date"),
        Stage.DUE_DAY: N_("due date"),
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
        DraftState.APPROVED: N_("approved, about to leave"),
        DraftState.CLAIMED: N_("approved, about to leave"),
        DraftState.SENDING: N_("leaving"),
        DraftState.UNKNOWN: N_("outcome unknown"),
        DraftState.FAILED: N_("failed"),
        DraftState.SENT: N_("sent"),
        DraftState.SKIPPED: N_("skipped"),
        DraftState.SUPERSEDED: N_("withdrawn"),
        DraftState.EXPIRED: N_("out of date"),
        DraftState.ABANDONED: N_("let be"),
    }
)

PROMISES: Mapping[PromiseState, str] = MappingProxyType(
    {
        PromiseState.RUNNING: N_("running"),
        PromiseState.KEPT: N_("kept"),
        PromiseState.BROKEN: N_("not kept"),
        PromiseState.CANCELLED: N_("cancelled"),
    }
)

_REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.SNOOZED: N_("The draft ({stage}) is postponed until {until}."),
        Reason.APPROVED: N_("The message ({stage}) is approved and about to leave."),
        Reason.UNKNOWN_OUTCOME: N_("The message ({stage}) may have left: someone must say so in Slack."),
        Reason.FAILED: N_("The message ({stage}) could not be sent: someone must decide in Slack."),
        Reason.OTHER_FIRST: N_("This customer already has a draft under way ({first}): one message at a time."),
        Reason.PAID: N_("Nothing is owed any more."),
        Reason.DIRECT_DEBIT: N_("It is paid by direct debit."),
        Reason.EXCLUDED: N_("Left out by the rule “{rule}” of the policy."),
        Reason.DISPUTED: N_("It has been disputed since {since}: a person must settle that first."),
        Reason.NO_CALENDAR: N_(
            "Nothing is known of the working days of the country {country}: no message is proposed."
        ),
        Reason.NO_ADDRESS: N_("The customer has no usable e-mail address: add one and import again."),
        Reason.BELOW_MINIMUM: N_("The amount is below the minimum of the policy."),
        Reason.NOT_DUE: N_("It is due on {due_on}. Next: {stage}, on {on} at the earliest."),
        Reason.THRESHOLD: N_("It was due on {due_on}. Next: {stage}, from {on} on."),
        Reason.GAP: N_("The last message to this customer was on {last}. Next: {stage}, from {on} on."),
        Reason.PAY_BY: N_("The customer was given until {pay_by}. Next: {stage}, from {on} on."),
        Reason.NOT_WORKING: N_("It is not a working day there. Next: {stage}, on {on}."),
        Reason.CHANGED: N_("The amount owed has changed."),
        Reason.EXPIRED: N_("The draft was good until {until}."),
        Reason.PROMISED: N_("Payment is promised for {on}: nothing is sent until {until}."),
        Reason.REPLY_WAITING: N_("A reply of {since} waits for a person: nothing is sent until {until}."),
        Reason.ABSENT: N_("The contact is away: nothing is sent until {until}."),
    }
)

_PROPOSED = N_("{stage}: due on {due_on}.")
_PROPOSED_LAST = N_("Last message on {last}.")
_PROPOSED_SINCE = N_("This stage is due since {since}.")
_PROPOSED_PROMISE = N_("Payment was promised for {promised} and has not come in.")
_ON_HOLD = N_("On hold since {since}, until someone resumes it.")
_ON_HOLD_UNTIL = N_("On hold since {since}, until {until}.")
_CHAIN_DONE = N_("Every stage of the policy was had: a person decides what comes next.")
_CHAIN_DONE_LAST = N_("The last stage of the policy was had ({stage}): a person decides what comes next.")
_DRAFT_GONE = N_("The draft is withdrawn.")


def reason_parts(because: Because) -> list[str]:
    """The message ids that say a reason, in order."""
    code, facts = because.code, because.facts
    if code is Reason.PROPOSED:
        parts = [_PROPOSED]
        if "promised" in facts:
            return [*parts, _PROPOSED_PROMISE]
        return [*parts, *([_PROPOSED_LAST] if "last" in facts else []), _PROPOSED_SINCE]
    if code is Reason.ON_HOLD:
        return [_ON_HOLD_UNTIL if "until" in facts else _ON_HOLD]
    if code is Reason.CHAIN_DONE:
        return [_CHAIN_DONE_LAST if "stage" in facts else _CHAIN_DONE]
    return [_REASONS[code]]


REFUSALS: Mapping[RefusalCode, str] = MappingProxyType(
    {
        RefusalCode.NOT_KNOWN: N_("Relance does not know you: an owner adds you to [[people]] in relance.toml."),
        RefusalCode.NOT_APPROVER: N_("Only an approver may do that. Approvers: {names}."),
        RefusalCode.NO_DRAFT: N_("There is no such draft any more."),
        RefusalCode.OLD_VERSION: N_(
            "This draft was changed meanwhile: the card now shows the latest version, read it first."
        ),
        RefusalCode.ALREADY: N_("Too late: it is {state} already, by {who} ({when})."),
        RefusalCode.NO_LONGER_STANDS: N_("This draft no longer stands."),
        RefusalCode.NO_LONGER_VALID: N_("This draft was good until {until}: a fresh one is on its way."),
        RefusalCode.NO_REPLY: N_("There is no such reply any more."),
        RefusalCode.NO_INVOICE: N_("There is no invoice {number}."),
        RefusalCode.NO_CUSTOMER: N_("No customer is called “{words}”."),
        RefusalCode.SEVERAL_CUSTOMERS: N_("Several customers are called like “{words}”: {names}. Write a little more."),
        RefusalCode.NOTHING_OWED: N_("Nothing is owed on {number} any more."),
        RefusalCode.BAD_AMOUNT: N_("“{words}” is not an amount in {currency}: write 620.00 or 620,00."),
        RefusalCode.TOO_MUCH: N_("{amount} is more than what is owed on {number} ({balance})."),
        RefusalCode.BAD_DAY: N_("“{words}” is not a day: write 15/12/2026 or 2026-12-15."),
        RefusalCode.FUTURE_DAY: N_("{day} has not come yet: a payment is recorded once it is there."),
        RefusalCode.NOT_A_PROMISE: N_("That cannot be recorded as a promise."),
        RefusalCode.BAD_EDIT: N_("The draft cannot be saved as it is."),
        RefusalCode.NOTHING_TO_RESUME: N_("Nothing is on hold there."),
        RefusalCode.UNKNOWN_WORD: N_("“{words}” is not a command. Did you mean “{near}”?"),
        RefusalCode.MISSING_WORD: N_("Something is missing. Write: {usage}"),
        RefusalCode.NO_FILE: N_("The file attached to this draft is not on file any more."),
        RefusalCode.FILE_CHANGED: N_("The invoice has another file by now: a fresh draft is on its way."),
    }
)
