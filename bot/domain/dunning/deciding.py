"""The decision: account + policy + calendar + today -> at most one message, and for each case a reason.

Nothing here reads a clock: the day comes in as an argument.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import Calendar, latest
from bot.domain.dunning.account import (
    Account,
    Because,
    Case,
    CaseDecision,
    Decision,
    DraftLine,
    LiveDraft,
    Propose,
    Reason,
)
from bot.domain.dunning.policy import Policy, Rules
from bot.domain.dunning.standing import as_draft, awake, draft_review, in_draft, line_of, withdrawn
from bot.domain.dunning.stopping import View, first_running, last_broken, not_today, stopped
from bot.domain.lifecycle import COURTESY, LATE, Stage
from bot.domain.money import totals
from bot.domain.promises import Promise, held_until
from bot.domain.wording import pay_by, valid_until


@dataclass(frozen=True, slots=True)
class _Due:
    """A case that may be written about today; `changes_on` is the first day that may say otherwise, if any does."""

    case: Case
    stage: Stage
    because: Because
    promise: int | None = None
    changes_on: date | None = None


def decide(account: Account, policy: Policy, calendar: Calendar | None, today: date) -> Decision:
    """At most one message for this customer today, and for each case a reason and the day to look again.

    `calendar` is the debtor's country's, None when that country has no rules here. Pure: the same account on the same
    day gives the same decision, and until `review_on` every day gives the same reasons.
    """
    view = View(account, policy, policy.rules_for(account.customer), calendar, today)
    withdraw = withdrawn(view)
    draft = None if withdraw else awake(account.draft, today)
    verdicts = [(case, _judge(case, view)) for case in account.cases]
    enough = _enough([verdict for _, verdict in verdicts if isinstance(verdict, _Due)], view.rules)
    message = None
    if draft is None and enough and calendar is not None and calendar.is_working(today):
        message = _compose(enough, account, calendar, today)
    standing = as_draft(message) if message else draft
    decisions = []
    for case, verdict in verdicts:
        line = line_of(case, standing)
        if standing and line:
            decisions.append(in_draft(case, line, standing, view))
        elif isinstance(verdict, CaseDecision):
            decisions.append(verdict)
        else:
            decisions.append(_waiting(verdict, enough, standing, view))
    return Decision(message, withdraw, tuple(decisions), wake=draft is not None and draft is not account.draft)


def _judge(case: Case, view: View) -> CaseDecision | _Due:
    account, policy, rules, calendar = view.account, view.policy, view.rules, view.calendar
    stop = stopped(case, view)
    if stop or calendar is None:
        return stop or not_today(case, Reason.NO_CALENDAR, None)
    minimum = rules.minimum_invoice.get(case.invoice.balance.currency, 0)
    if case.invoice.balance.minor < minimum:
        return not_today(case, Reason.BELOW_MINIMUM, None)
    gap = calendar.add(account.last_contact_on, rules.gap_working_days) if account.last_contact_on else None
    broken = last_broken(case)
    if broken:
        return _when(case, view, calendar, _recall(case, broken, rules, calendar, gap))
    late = calendar.on_or_after(case.invoice.due_on + timedelta(days=policy.offsets[Stage.LATE_3] + rules.delay_days))
    if view.today < late:
        return _courtesy(case, view, calendar, gap, late)
    following = _next_stage(case, rules)
    if following is None:
        return not_today(case, Reason.CHAIN_DONE, None, stage=_last_had(case))
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
    """The next stage of a case and the days that it waits for; on `changes_on` it may be another one."""

    stage: Stage
    threshold: date
    gap: date | None
    after_pay_by: date | None = None
    promise: int | None = None
    changes_on: date | None = None


def _recall(case: Case, broken: Promise, rules: Rules, calendar: Calendar, gap: date | None) -> _Step:
    """The message about a broken promise; what is not due yet is never recalled."""
    grace, running = rules.promise_grace_working_days, first_running(case)
    over = max(held_until(broken.due_on, calendar, grace), case.invoice.due_on)
    following = held_until(running.due_on, calendar, grace) + timedelta(days=1) if running else None
    return _Step(Stage.PROMISE_BROKEN, over + timedelta(days=1), gap, promise=broken.id, changes_on=following)


def _when(case: Case, view: View, calendar: Calendar, step: _Step) -> CaseDecision | _Due:
    stage, today = step.stage, view.today
    on = calendar.on_or_after(latest((step.threshold, step.gap, step.after_pay_by)) or step.threshold)
    if today >= on:
        return _Due(case, stage, _why(case, stage, on, today), step.promise, step.changes_on)
    review = _first(on, step.changes_on)
    if step.after_pay_by == on:
        return not_today(case, Reason.PAY_BY, review, stage=stage, pay_by=view.account.last_pay_by, on=on)
    if step.gap == on and on > step.threshold:
        return not_today(case, Reason.GAP, review, stage=stage, last=view.account.last_contact_on, on=on)
    return not_today(case, Reason.THRESHOLD, review, stage=stage, due_on=case.invoice.due_on, on=on)


def _first(*days: date | None) -> date | None:
    return min((day for day in days if day), default=None)


def _why(case: Case, stage: Stage, since: date, today: date) -> Because:
    facts = {"stage": stage.value, "due_on": case.invoice.due_on, "since": since, "on": today}
    if case.reminded_on:
        facts["last"] = case.reminded_on
    broken = last_broken(case) if stage is Stage.PROMISE_BROKEN else None
    if broken:
        facts["promised"] = broken.due_on
    return Because(
        Reason.PROPOSED, {key: item.isoformat() if isinstance(item, date) else item for key, item in facts.items()}
    )


def _courtesy(case: Case, view: View, calendar: Calendar, gap: date | None, late: date) -> CaseDecision | _Due:
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
        return not_today(case, Reason.NOT_DUE, late, stage=Stage.LATE_3, due_on=due_on, on=late)
    stage, day = possible[0]
    if day == today:
        # A courtesy message has its days: what holds today need not hold tomorrow.
        tomorrow = today + timedelta(days=1)
        return _Due(case, stage, _why(case, stage, days[0][1], today), changes_on=tomorrow)
    return not_today(case, Reason.NOT_DUE, day, stage=stage, due_on=due_on, on=day)


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


def _waiting(due: _Due, enough: Sequence[_Due], draft: LiveDraft | None, view: View) -> CaseDecision:
    """Why a case that may be written about today is in no message."""
    case, calendar = due.case, view.calendar
    assert calendar is not None  # without one nothing is due
    if draft:
        review = _first(draft_review(draft, view), due.changes_on)
        return not_today(case, Reason.OTHER_FIRST, review, first=draft.stage, valid_until=draft.valid_until)
    if due not in enough:
        return not_today(case, Reason.BELOW_MINIMUM, due.changes_on)
    back = calendar.on_or_after(view.today)
    return not_today(case, Reason.NOT_WORKING, _first(back, due.changes_on), stage=due.stage, on=back)
