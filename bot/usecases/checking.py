"""What is checked before anything changes: who may do what, and whether a draft still stands."""

from collections.abc import Sequence
from datetime import date

from bot.domain.dunning import Account, Because, Reason, stop_reason
from bot.domain.ledger import Person
from bot.domain.wording import basis
from bot.usecases.ports import Office, Unit
from bot.usecases.records import Draft, RefusalCode, Refused

RELANCE = "relance"


def person(office: Office, slack_id: str) -> Person:
    """The person behind a Slack id (only ids count, never display names). Raises Refused(NOT_KNOWN)."""
    known = office.people.get(slack_id)
    if known is None:
        raise Refused(RefusalCode.NOT_KNOWN)
    return known


def check_approver(office: Office, by: Person) -> None:
    """Raises Refused(NOT_APPROVER), with the names of those who are, when this person may not change anything."""
    if not by.approver:
        names = ", ".join(sorted(item.name for item in office.people.values() if item.approver))
        raise Refused(RefusalCode.NOT_APPROVER, {"names": names})


def basis_of(office: Office, account: Account, to: Sequence[str]) -> str:
    """What a letter to these addresses rests on today."""
    contact = next((contact for contact in account.contacts if contact.email in to), None)
    return basis(account.customer, contact, office.creditor, office.policy.penalties)


def fallen(unit: Unit, office: Office, draft: Draft, today: date) -> Because | None:
    """Why a draft may not leave: paid, promised, held, disputed, another amount, another address; None when it may."""
    account = unit.ledger.accounts([draft.customer])[0]
    calendar = office.calendars.of(account.customer.country)
    cases = {case.invoice.id: case for case in account.cases}
    for line in draft.lines:
        case = cases.get(line.invoice)
        if case is None:
            return Because(Reason.PAID)
        because = stop_reason(case, account, office.policy, calendar, today)
        if because:
            return because
        due_on = case.invoice.due_on.isoformat()
        if case.invoice.balance != line.balance or line.because.facts.get("due_on", due_on) != due_on:
            return Because(Reason.CHANGED)
    if draft.basis != basis_of(office, account, draft.letter.to):
        return Because(Reason.CHANGED)
    usable = {contact.email for contact in account.contacts if contact.unusable_since is None}
    if not {*draft.letter.to, *draft.letter.cc} <= usable:
        return Because(Reason.NO_ADDRESS)
    return None
