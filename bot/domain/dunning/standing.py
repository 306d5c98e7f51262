"""The one live draft of a customer: what it says of its cases, when it wakes, and what takes it back."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.dunning.account import Because, Case, CaseDecision, DraftLine, LiveDraft, Propose, Reason, Withdraw
from bot.domain.dunning.stopping import View, stopped
from bot.domain.lifecycle import DraftEvent, DraftState

# A draft in one of these states has an end of its own: the end of its validity.
_PERISHABLE = frozenset({DraftState.PROPOSED, DraftState.APPROVED, DraftState.CLAIMED})


def awake(draft: LiveDraft | None, today: date) -> LiveDraft | None:
    """A snoozed draft whose day has come, as it stands once woken; any other, and one past its validity, as it is."""
    if draft is None or draft.state is not DraftState.SNOOZED or draft.snoozed_until is None:
        return draft
    woken = replace(draft, state=DraftState.PROPOSED, snoozed_until=None)
    return woken if draft.snoozed_until <= today <= draft.valid_until else draft


def as_draft(message: Propose) -> LiveDraft:
    """A message as the draft that it becomes."""
    to = (message.contact.email,)
    return LiveDraft(0, DraftState.PROPOSED, message.stage, message.valid_until, message.lines, to)


def line_of(case: Case, draft: LiveDraft | None) -> DraftLine | None:
    """The line of a draft that is about this case."""
    return next((line for line in draft.lines if line.invoice == case.invoice.id), None) if draft else None


def in_draft(case: Case, line: DraftLine, draft: LiveDraft, view: View) -> CaseDecision:
    """The reason of a case that is in a message."""
    codes = {
        DraftState.PROPOSED: Reason.PROPOSED,
        DraftState.SNOOZED: Reason.SNOOZED,
        DraftState.UNKNOWN: Reason.UNKNOWN_OUTCOME,
        DraftState.FAILED: Reason.FAILED,
    }
    facts = dict(line.because.facts)
    if draft.state is DraftState.SNOOZED and draft.snoozed_until:
        facts["until"] = draft.snoozed_until.isoformat()
    return CaseDecision(
        case.invoice.id, Because(codes.get(draft.state, Reason.APPROVED), facts), draft_review(draft, view)
    )


def draft_review(draft: LiveDraft, view: View) -> date | None:
    """The first day on which a draft wakes or must go; None where the sender or a person brings the next fact."""
    calendar = view.calendar
    if draft.state is DraftState.SNOOZED:
        first = draft.snoozed_until
    elif draft.state in _PERISHABLE and not draft.committed:
        first = draft.valid_until + timedelta(days=1)
    else:
        first = None
    if first is None or calendar is None:
        return first
    first = max(first, view.today)
    return first if first <= draft.valid_until else calendar.on_or_after(first)


def withdrawn(view: View) -> Withdraw | None:
    """Whether the live draft must go: a line no longer stands, its address fell out of use, or its days are over."""
    draft = view.account.draft
    if draft is None or draft.state is DraftState.SENDING:
        return None
    cases = {case.invoice.id: case for case in view.account.cases}
    for line in draft.lines:
        because = _fallen(cases.get(line.invoice), line, draft.state, view)
        if because:
            event = DraftEvent.ABANDON if draft.state is DraftState.UNKNOWN else DraftEvent.SUPERSEDE
            return Withdraw(draft.id, event, because)
    if draft.state is DraftState.UNKNOWN:
        return None
    if draft.stale:
        return Withdraw(draft.id, DraftEvent.SUPERSEDE, Because(Reason.CHANGED))
    usable = {contact.email for contact in view.account.contacts if contact.unusable_since is None}
    if not set(draft.to) <= usable:
        return Withdraw(draft.id, DraftEvent.SUPERSEDE, Because(Reason.NO_ADDRESS))
    if not _is_over(draft, view):
        return None
    event = DraftEvent.SUPERSEDE if draft.state is DraftState.SNOOZED else DraftEvent.EXPIRE
    return Withdraw(draft.id, event, Because(Reason.EXPIRED, {"until": draft.valid_until.isoformat()}))


def _is_over(draft: LiveDraft, view: View) -> bool:
    """Whether a draft is past its validity: told on a working day, so that a fresh one can take over its card.

    A snoozed draft sleeps until its day; what may be in the debtor's hands already does not expire.
    """
    today = view.today
    if today <= draft.valid_until or view.calendar is None or not view.calendar.is_working(today):
        return False
    if draft.state is DraftState.SNOOZED:
        return draft.snoozed_until is not None and draft.snoozed_until <= today
    return draft.state in _PERISHABLE and not draft.committed


def _fallen(case: Case | None, line: DraftLine, state: DraftState, view: View) -> Because | None:
    """Why one line of a live draft no longer stands.

    Only a payment settles what may have left already: a promise or a hold must not hide the question of an unknown
    outcome.
    """
    if case is None or case.invoice.balance.minor <= 0:
        return Because(Reason.PAID)
    if state is DraftState.UNKNOWN:
        return None
    stop = stopped(case, view)
    if stop:
        return stop.because
    due_on = case.invoice.due_on.isoformat()
    if case.invoice.balance != line.balance or line.because.facts.get("due_on", due_on) != due_on:
        return Because(Reason.CHANGED, {"due_on": due_on})
    return None
