"""The decision: account + policy + calendar + today -> at most one message, and for each case a reason.

Nothing here reads a clock: the day comes in as an argument.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.calendar import Calendar, latest
from bot.domain.dunning.account import (
    Account,
    Because,
    Case,
    CaseDecision,
    Decision,
    DraftLine,
    HoldKind,
    LiveDraft,
    Propose,
    Reason,
    Withdraw,
)
from bot.domain.dunning.policy import Policy, Rules
from bot.domain.lifecycle import COURTESY, LATE, DraftEvent, DraftState, PromiseState, Stage
from bot.domain.money import totals
from bot.domain.promises import Promise, held_until
from bot.domain.wording import pay_by, valid_until

# A draft in one of these states has an end of its own: the end of its validity.
_PERISHABLE = frozenset({DraftState.PROPOSED, DraftState.APPROVED, DraftState.CLAIMED})


@dataclass(frozen=True, slots=True)
class _View:
    """One account as it is looked at on one day."""

    account: Account
    policy: Policy
    rules: Rules
    calendar: Calendar | None
    today: date


@dataclass(frozen=True, slots=True)
class _Due:
    """A case that may be written about today."""

    case: Case
    stage: Stage
    because: Because
    promise: int | None = None


def decide(account: Account, policy: Policy, calendar: Calendar | None, today: date) -> Decision:
    """At most one message for this customer today, and for each case a reason and the day to look again.

    `calendar` is the debtor's country's, None when that country has no rules here. Pure: the same account on the same
    day gives the same decision, and until `review_on` every day gives the same reasons.
    """
    view = _View(account, policy, policy.rules_for(account.customer), calendar, today)
    withdraw = _withdraw(view)
    draft = None if withdraw else _awake(account.draft, today)
    verdicts = [(case, _judge(case, view)) for case in account.cases]
    enough = _enough([verdict for _, verdict in verdicts if isinstance(verdict, _Due)], view.rules)
    message = None
    if draft is None and enough and calendar is not None and calendar.is_working(today):
        message = _compose(enough, account, calendar, today)
    standing = _as_draft(message) if message else draft
    decisions = []
    for case, verdict in verdicts:
        line = _line_of(case, standing)
        if standing and line:
            decisions.append(_in_draft(case, line, standing, view))
        elif isinstance(verdict, CaseDecision):
            decisions.append(verdict)
        else:
            decisions.append(_waiting(verdict, enough, standing, view))
    return Decision(message, withdraw, tuple(decisions), wake=draft is not None and draft is not account.draft)


def _awake(draft: LiveDraft | None, today: date) -> LiveDraft | None:
    """A snoozed draft whose day has come, as it stands once woken; any other, and one past its validity, as it is."""
    if draft is None or draft.state is not DraftState.SNOOZED or draft.snoozed_until is None:
        return draft
    woken = replace(draft, state=DraftState.PROPOSED, snoozed_until=None)
    return woken if draft.snoozed_until <= today <= draft.valid_until else draft


def _as_draft(message: Propose) -> LiveDraft:
    """A message as the draft that it becomes."""
    to = (message.contact.email,)
    return LiveDraft(0, DraftState.PROPOSED, message.stage, message.valid_until, message.lines, to)


def _line_of(case: Case, draft: LiveDraft | None) -> DraftLine | None:
    return next((line for line in draft.lines if line.invoice == case.invoice.id), None) if draft else None


def _not_today(case: Case, code: Reason, review_on: date | None, **facts: date | str | None) -> CaseDecision:
    said = {name: value.isoformat() if isinstance(value, date) else value for name, value in facts.items() if value}
    return CaseDecision(case.invoice.id, Because(code, said), review_on)


def stop_reason(case: Case, account: Account, policy: Policy, calendar: Calendar | None, today: date) -> Because | None:
    """What forbids any message about a case, whatever the stage; None when nothing does.

    These are the stop rules: checked when drafting, at approval and once more just before the mail leaves.
    """
    stopped = _stopped(case, _View(account, policy, policy.rules_for(account.customer), calendar, today))
    return stopped.because if stopped else None


def _stopped(case: Case, view: _View) -> CaseDecision | None:
    invoice, customer = case.invoice, view.account.customer
    if invoice.balance.minor <= 0:
        return _not_today(case, Reason.PAID, None)
    if invoice.direct_debit or customer.direct_debit:
        return _not_today(case, Reason.DIRECT_DEBIT, None)
    if view.rules.excluded_by:
        return _not_today(case, Reason.EXCLUDED, None, rule=view.rules.excluded_by)
    if invoice.disputed_on:
        return _not_today(case, Reason.DISPUTED, None, since=invoice.disputed_on)
    held = _held(case, view.account, view.today)
    if held:
        return held
    if view.calendar is None:
        return _not_today(case, Reason.NO_CALENDAR, None, country=customer.country)
    if not any(contact.unusable_since is None for contact in view.account.contacts):
        return _not_today(case, Reason.NO_ADDRESS, None)
    return _promised(case, view.rules, view.calendar)


def _held(case: Case, account: Account, today: date) -> CaseDecision | None:
    codes = {HoldKind.PAUSE: Reason.ON_HOLD, HoldKind.REPLY: Reason.REPLY_WAITING, HoldKind.ABSENCE: Reason.ABSENT}
    holds = [
        hold
        for hold in account.holds
        if hold.invoice in {None, case.invoice.id} and (hold.until is None or today <= hold.until)
    ]
    if not holds:
        return None
    longest = max(holds, key=lambda hold: (hold.until or date.max, hold.kind, hold.since))
    # Shorter holds may end before the longest: the reason shown stays the longest one's, so it stays true.
    review = longest.until + timedelta(days=1) if longest.until else None
    return _not_today(case, codes[longest.kind], review, since=longest.since, until=longest.until)


def _broken(case: Case) -> Promise | None:
    broken = [item for item in case.promises if item.state is PromiseState.BROKEN and not item.reminded]
    return max(broken, key=lambda item: (item.due_on, item.id)) if broken else None


def _promised(case: Case, rules: Rules, calendar: Calendar) -> CaseDecision | None:
    running = [promise for promise in case.promises if promise.state is PromiseState.RUNNING]
    if not running or _broken(case):
        return None
    first = min(running, key=lambda promise: (promise.due_on, promise.id))
    until = held_until(first.due_on, calendar, rules.promise_grace_working_days)
    return _not_today(case, Reason.PROMISED, until + timedelta(days=1), on=first.due_on, until=until)


def _judge(case: Case, view: _View) -> CaseDecision | _Due:
    account, policy, rules, calendar = view.account, view.policy, view.rules, view.calendar
    stopped = _stopped(case, view)
    if stopped or calendar is None:
        return stopped or _not_today(case, Reason.NO_CALENDAR, None)
    minimum = rules.minimum_invoice.get(case.invoice.balance.currency, 0)
    if case.invoice.balance.minor < minimum:
        return _not_today(case, Reason.BELOW_MINIMUM, None)
    gap = calendar.add(account.last_contact_on, rules.gap_working_days) if account.last_contact_on else None
    broken = _broken(case)
    if broken:
        over = held_until(broken.due_on, calendar, rules.promise_grace_working_days)
        since = max(over, case.invoice.due_on) + timedelta(days=1)  # what is not due yet is never recalled
        return _when(case, view, calendar, _Step(Stage.PROMISE_BROKEN, since, gap, None, broken.id))
    late = calendar.on_or_after(case.invoice.due_on + timedelta(days=policy.offsets[Stage.LATE_3] + rules.delay_days))
    if view.today < late:
        return _courtesy(case, view, calendar, gap, late)
    following = _next_stage(case, rules)
    if following is None:
        return _not_today(case, Reason.CHAIN_DONE, None, stage=_last_had(case))
    threshold = case.invoice.due_on + timedelta(days=policy.offsets[following] + rules.delay_days)
    after_pay_by = calendar.after(account.last_pay_by) if account.last_pay_by else None
    return _when(case, view, calendar, _Step(following, threshold, gap, after_pay_by))


def _next_stage(case: Case, rules: Rules) -> Stage | None:
    allowed = LATE[: LATE.index(rules.last_stage) + 1]
    imported = case.invoice.last_stage
    behind = LATE.index(Stage(imported)) + 1 if imported in LATE and case.invoice.cycle == 1 else 0
    return next((stage for stage in allowed[behind:] if stage not in case.had), None)


def _last_had(case: Case) -> str:
    had = [stage for stage in LATE if stage in case.had]
    return had[-1].value if had else case.invoice.last_stage


@dataclass(frozen=True, slots=True)
class _Step:
    """The next stage of a case and the days that it waits for."""

    stage: Stage
    threshold: date
    gap: date | None
    after_pay_by: date | None
    promise: int | None = None


def _when(case: Case, view: _View, calendar: Calendar, step: _Step) -> CaseDecision | _Due:
    stage, today = step.stage, view.today
    on = calendar.on_or_after(latest((step.threshold, step.gap, step.after_pay_by)) or step.threshold)
    if today < on:
        if step.after_pay_by == on:
            return _not_today(case, Reason.PAY_BY, on, stage=stage, pay_by=view.account.last_pay_by, on=on)
        if step.gap == on and on > step.threshold:
            return _not_today(case, Reason.GAP, on, stage=stage, last=view.account.last_contact_on, on=on)
        return _not_today(case, Reason.THRESHOLD, on, stage=stage, due_on=case.invoice.due_on, on=on)
    return _Due(case, stage, _why(case, stage, on, today), step.promise)


def _why(case: Case, stage: Stage, since: date, today: date) -> Because:
    facts = {"stage": stage.value, "due_on": case.invoice.due_on, "since": since, "on": today}
    if case.reminded_on:
        facts["last"] = case.reminded_on
    broken = _broken(case) if stage is Stage.PROMISE_BROKEN else None
    if broken:
        facts["promised"] = broken.due_on
    return Because(
        Reason.PROPOSED, {key: item.isoformat() if isinstance(item, date) else item for key, item in facts.items()}
    )


def _courtesy(case: Case, view: _View, calendar: Calendar, gap: date | None, late: date) -> CaseDecision | _Due:
    """One courtesy message per invoice: a working day of the pre-due window, or else the due day itself.

    `late` is the first working day of the next stage.
    """
    due_on, today, policy = case.invoice.due_on, view.today, view.policy
    days: list[tuple[Stage, date]] = []
    if not case.had.intersection(COURTESY) and not case.invoice.last_stage:
        if Stage.PRE_DUE in policy.offsets:
            window = range(policy.offsets[Stage.PRE_DUE], policy.pre_due_last + 1)
            days = [(Stage.PRE_DUE, due_on + timedelta(days=offset)) for offset in window]
        if Stage.DUE_DAY in policy.offsets:
            days.append((Stage.DUE_DAY, due_on))
    possible = [
        (stage, day) for stage, day in days if day >= today and calendar.is_working(day) and (not gap or day >= gap)
    ]
    if not possible:
        return _not_today(case, Reason.NOT_DUE, late, stage=Stage.LATE_3, due_on=due_on, on=late)
    stage, day = possible[0]
    if day == today:
        return _Due(case, stage, _why(case, stage, days[0][1], today))
    return _not_today(case, Reason.NOT_DUE, day, stage=stage, due_on=due_on, on=day)


def _enough(due: Sequence[_Due], rules: Rules) -> list[_Due]:
    """Those whose currency adds up to the customer's minimum: what is overdue by itself, and what is not due yet."""
    enough: list[_Due] = []
    for courtesy in (False, True):
        alike = [item for item in due if (item.stage in COURTESY) is courtesy]
        sums = {total.currency: total.minor for total in totals(item.case.invoice.balance for item in alike)}
        big = {currency for currency, minor in sums.items() if minor >= rules.minimum_customer.get(currency, 0)}
        enough += [item for item in alike if item.case.invoice.balance.currency in big]
    return enough


def _compose(due: Sequence[_Due], account: Account, calendar: Calendar, today: date) -> Propose:
    broken = [item for item in due if item.stage is Stage.PROMISE_BROKEN]
    late = [item for item in due if item.stage in LATE]
    chosen = sorted(broken or late or due, key=lambda item: (item.case.invoice.due_on, item.case.invoice.id))
    tone, oldest = chosen[0].stage, chosen[0].case.invoice
    usable = [contact for contact in account.contacts if contact.unusable_since is None]
    lines = tuple(
        DraftLine(item.case.invoice.id, item.stage, item.case.invoice.balance, item.because, item.promise)
        for item in chosen
        if item.stage == tone or tone not in COURTESY
    )
    return Propose(
        stage=tone,
        lines=lines,
        contact=usable[0],
        pay_by=pay_by(tone, oldest.due_on, today, calendar),
        valid_until=valid_until(tone, oldest.due_on, today, calendar),
    )


def _waiting(due: _Due, enough: Sequence[_Due], draft: LiveDraft | None, view: _View) -> CaseDecision:
    """Why a case that may be written about today is in no message."""
    case, calendar = due.case, view.calendar
    assert calendar is not None  # without one nothing is due
    # A courtesy message has its days: what holds today need not hold tomorrow.
    tomorrow = view.today + timedelta(days=1) if due.stage in COURTESY else None
    if draft:
        review = min((day for day in (_draft_review(draft, view), tomorrow) if day), default=None)
        return _not_today(case, Reason.OTHER_FIRST, review, first=draft.stage, valid_until=draft.valid_until)
    if due not in enough:
        return _not_today(case, Reason.BELOW_MINIMUM, tomorrow)
    back = calendar.on_or_after(view.today)
    return _not_today(case, Reason.NOT_WORKING, back, stage=due.stage, on=back)


def _in_draft(case: Case, line: DraftLine, draft: LiveDraft, view: _View) -> CaseDecision:
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
        case.invoice.id, Because(codes.get(draft.state, Reason.APPROVED), facts), _draft_review(draft, view)
    )


def _draft_review(draft: LiveDraft, view: _View) -> date | None:
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


def _withdraw(view: _View) -> Withdraw | None:
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
    usable = {contact.email for contact in view.account.contacts if contact.unusable_since is None}
    if not set(draft.to) <= usable:
        return Withdraw(draft.id, DraftEvent.SUPERSEDE, Because(Reason.NO_ADDRESS))
    if not _is_over(draft, view):
        return None
    event = DraftEvent.SUPERSEDE if draft.state is DraftState.SNOOZED else DraftEvent.EXPIRE
    return Withdraw(draft.id, event, Because(Reason.EXPIRED, {"until": draft.valid_until.isoformat()}))


def _is_over(draft: LiveDraft, view: _View) -> bool:
    """Whether a draft is past its validity: told on a working day, so that a fresh one can take over its card.

    A snoozed draft sleeps until its day; what may be in the debtor's hands already does not expire.
    """
    today = view.today
    if today <= draft.valid_until or view.calendar is None or not view.calendar.is_working(today):
        return False
    if draft.state is DraftState.SNOOZED:
        return draft.snoozed_until is not None and draft.snoozed_until <= today
    return draft.state in _PERISHABLE and not draft.committed


def _fallen(case: Case | None, line: DraftLine, state: DraftState, view: _View) -> Because | None:
    """Why one line of a live draft no longer stands.

    Only a payment settles what may have left already: a promise or a hold must not hide the question of an unknown
    outcome.
    """
    if case is None or case.invoice.balance.minor <= 0:
        return Because(Reason.PAID)
    if state is DraftState.UNKNOWN:
        return None
    stopped = _stopped(case, view)
    if stopped:
        return stopped.because
    due_on = case.invoice.due_on.isoformat()
    if case.invoice.balance != line.balance or line.because.facts.get("due_on", due_on) != due_on:
        return Because(Reason.CHANGED, {"due_on": due_on})
    return None
