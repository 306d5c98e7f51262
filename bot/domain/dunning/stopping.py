"""The stop rules: what forbids any message about a case, whatever the stage."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.calendar import Calendar
from bot.domain.dunning.account import Account, Because, Case, CaseDecision, HoldKind, Reason
from bot.domain.dunning.policy import Policy, Rules
from bot.domain.lifecycle import PromiseState
from bot.domain.promises import Promise, held_until


@dataclass(frozen=True, slots=True)
class View:
    """One account as it is looked at on one day."""

    account: Account
    policy: Policy
    rules: Rules
    calendar: Calendar | None
    today: date


def stop_reason(case: Case, account: Account, policy: Policy, calendar: Calendar | None, today: date) -> Because | None:
    """What forbids any message about a case, whatever the stage; None when nothing does.

    These are the stop rules: checked when drafting, at approval and once more just before the mail leaves.
    """
    stop = stopped(case, View(account, policy, policy.rules_for(account.customer), calendar, today))
    return stop.because if stop else None


def stopped(case: Case, view: View) -> CaseDecision | None:
    """The same as a decision, with the day on which the stop ends by itself."""
    invoice, customer = case.invoice, view.account.customer
    if invoice.balance.minor <= 0:
        return not_today(case, Reason.PAID, None)
    if invoice.direct_debit or customer.direct_debit:
        return not_today(case, Reason.DIRECT_DEBIT, None)
    if view.rules.excluded_by:
        return not_today(case, Reason.EXCLUDED, None, rule=view.rules.excluded_by)
    if invoice.disputed_on:
        return not_today(case, Reason.DISPUTED, None, since=invoice.disputed_on)
    held = _held(case, view.account, view.today)
    if held:
        return held
    if view.calendar is None:
        return not_today(case, Reason.NO_CALENDAR, None, country=customer.country)
    if not any(contact.unusable_since is None for contact in view.account.contacts):
        return not_today(case, Reason.NO_ADDRESS, None)
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
    return not_today(case, codes[longest.kind], review, since=longest.since, until=longest.until)


def last_broken(case: Case) -> Promise | None:
    """The last promise that was broken, unless it was recalled; a message about it speaks for the earlier ones."""
    broken = [item for item in case.promises if item.state is PromiseState.BROKEN]
    last = max(broken, key=lambda item: (item.due_on, item.id)) if broken else None
    return None if last is None or last.reminded else last


def first_running(case: Case) -> Promise | None:
    """The next promise whose day is to come."""
    running = [promise for promise in case.promises if promise.state is PromiseState.RUNNING]
    return min(running, key=lambda promise: (promise.due_on, promise.id)) if running else None


def _promised(case: Case, rules: Rules, calendar: Calendar) -> CaseDecision | None:
    first = first_running(case)
    if first is None or last_broken(case):
        return None
    until = held_until(first.due_on, calendar, rules.promise_grace_working_days)
    return not_today(case, Reason.PROMISED, until + timedelta(days=1), on=first.due_on, until=until)


def not_today(case: Case, code: Reason, review_on: date | None, **facts: date | str | None) -> CaseDecision:
    """A reason of a case, with those of its facts that are known."""
    said = {name: value.isoformat() if isinstance(value, date) else value for name, value in facts.items() if value}
    return CaseDecision(case.invoice.id, Because(code, said), review_on)
