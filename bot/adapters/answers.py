"""Answers to questions as lines of plain text, the same in Slack and in the terminal. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.adapters import phrasebook as p
from bot.adapters.phrasebook import N_
from bot.adapters.words import Words
from bot.domain.ledger import Customer, CustomerType, Entry
from bot.domain.lifecycle import CaseState, PromiseState
from bot.domain.money import totals
from bot.usecases.asking import CustomerCard, NamedDraft, Overdue, Why
from bot.usecases.checking import RELANCE
from bot.usecases.paying import Paid
from bot.usecases.records import PromiseView, Standing

Answer = list[str]

JOURNAL: Mapping[str, str] = {
    "customer_added": N_("customer added"),
    "customer_changed": N_("customer changed by an import"),
    "invoice_added": N_("invoice imported"),
    "invoice_changed": N_("invoice changed by an import"),
    "draft_proposed": N_("draft {draft} proposed ({stage})"),
    "draft_approved": N_("draft {draft} approved"),
    "draft_edited": N_("draft {draft} edited"),
    "draft_snooze": N_("draft {draft} postponed until {until}"),
    "draft_wake": N_("draft {draft} is back after its postponement"),
    "draft_skip": N_("draft {draft} skipped"),
    "draft_supersede": N_("draft {draft} withdrawn"),
    "draft_expire": N_("draft {draft} expired"),
    "draft_accepted": N_("draft {draft} sent"),
    "draft_release": N_("draft {draft} not sent yet, will be tried again"),
    "draft_deferred": N_("draft {draft} put off by the mail server, will be tried again"),
    "draft_refused": N_("draft {draft} refused by the mail server"),
    "draft_lost": N_("draft {draft} perhaps sent, to be checked"),
    "draft_resend": N_("draft {draft} to be sent again"),
    "draft_retry": N_("draft {draft} to be tried again"),
    "draft_abandon": N_("draft {draft} left as it is"),
    "letter_problem": N_("a letter could not be written ({stage})"),
    "payment": N_("payment of {amount} on {on} recorded"),
    "promise": N_("promise of {amount} on {on} recorded"),
    "promise_asked": N_("promise not recorded without a click ({why})"),
    "promise_taken_back": N_("promise recorded without a click taken back: it awaits a decision"),
    "promise_kept": N_("promise kept"),
    "promise_broken": N_("promise not kept"),
    "paused": N_("put on hold"),
    "resumed": N_("reminders resumed"),
    "disputed": N_("noted as disputed"),
    "reply": N_("reply received"),
    "reply_decided": N_("decision: {state}"),
    "contact_bounced": N_("the mail came back: its address is not written to any more"),
}
_UNSAID = dict.fromkeys(("draft", "stage", "amount", "on", "until", "state", "why"), "–")


def overdue(words: Words, answer: Overdue, limit: int = 10, *, public: bool = False) -> Answer:
    """Who is late, how much, since when; a private person is not named to everyone."""
    if not answer.debts:
        return [words.t("No invoice is overdue.")]
    count = sum(len(debt.invoices) for debt in answer.debts)
    lines = [
        words.n(
            "{count} invoice overdue on {day}: {sum}",
            "{count} invoices overdue on {day}: {sum}",
            count,
            day=answer.on,
            sum=words.sums(answer.totals),
        )
    ]
    for debt in answer.debts[:limit]:
        numbers = words.names([item.number for item in debt.invoices])
        late = _late(words, debt.since, answer.on)
        lines.append(f"• {_name(words, debt.customer, public=public)} – {words.sums(debt.totals)} – {late} – {numbers}")
    if len(answer.debts) > limit:
        lines.append(words.n("… and {count} more customer", "… and {count} more customers", len(answer.debts) - limit))
    return lines


def _name(words: Words, customer: Customer, *, public: bool) -> str:
    private = public and customer.type is CustomerType.CONSUMER
    return words.t("a private person") if private else customer.name


def _late(words: Words, since: date, today: date) -> str:
    days = (today - since).days
    return words.n("due on {day} ({count} day late)", "due on {day} ({count} days late)", days, day=since)


def invoice(words: Words, standing: Standing, today: date) -> Answer:
    """One invoice."""
    item = standing.invoice
    lines = [
        f"{item.number} – {standing.customer.name}",
        words.t("Amount: {total}, still owed: {balance}", total=item.total, balance=item.balance),
        words.t("Issued on {issued}, due on {due}", issued=item.issued_on, due=item.due_on),
    ]
    if item.due_on < today and standing.state == CaseState.OPEN.value:
        late = words.n("{count} day late", "{count} days late", (today - item.due_on).days)
        lines[-1] += f" ({late})"
    lines += [words.t("Payment of {amount} on {day}", amount=amount, day=day) for day, amount in standing.payments]
    if not item.document:
        lines.append(words.t("The PDF of the invoice is not on file."))
    if standing.because:
        lines.append(words.because(standing.because))
    return lines


def customer(words: Words, card: CustomerCard, today: date) -> Answer:
    """All about one customer."""
    lines = [card.customer.name]
    contacts = [f"{contact.name} <{contact.email}>" if contact.name else contact.email for contact in card.contacts]
    lines.append(words.names(contacts) if contacts else words.t("No e-mail address on file."))
    if not card.standings:
        return [*lines, words.t("Nothing is owed any more.")]
    lines.append(words.t("Owed: {sum}", sum=words.sums(card.owed)))
    for standing in card.standings:
        item = standing.invoice
        since = _late(words, item.due_on, today) if item.due_on < today else words.t("due on {day}", day=item.due_on)
        lines.append(f"• {item.number} – {words.money(item.balance)} – {since}")
        if standing.because:
            lines.append(f"  {words.because(standing.because)}")
    return lines + promises(words, card.promises, today)[:10] if card.promises else lines


def promises(words: Words, found: Sequence[PromiseView], today: date) -> Answer:
    """Who promised what for when."""
    if not found:
        return [words.t("No payment is promised.")]
    lines = [
        words.n(
            "{count} promise, {sum} in all",
            "{count} promises, {sum} in all",
            len(found),
            sum=words.sums(totals(item.amount for item in found)),
        )
    ]
    for item in sorted(found, key=lambda promise: promise.due_on):
        part = f" ({item.instalment}/{item.count})" if item.count > 1 else ""
        state = words.t(p.PROMISES[item.state])
        if item.due_on < today and item.state is PromiseState.RUNNING:
            state = words.t("its date has passed")
        day, amount = words.day(item.due_on, weekday=True), words.money(item.amount)
        lines.append(f"• {day} – {amount}{part} – {item.customer_name} – {item.number} – {state}")
    return lines


def drafts(words: Words, found: Sequence[NamedDraft]) -> Answer:
    """What waits."""
    if not found:
        return [words.t("No draft is under way.")]
    lines = [words.n("{count} draft under way", "{count} drafts under way", len(found))]
    for item in found:
        state = words.t(p.STATES[item.draft.state])
        numbers = words.names(item.numbers)
        lines.append(f"• {item.customer.name} – {words.stage(item.draft.stage)} – {numbers} – {state}")
    return lines


def why(words: Words, answer: Why) -> Answer:
    """Why today, or why not today."""
    standing = answer.standing
    lines = [f"{standing.invoice.number} – {standing.customer.name}"]
    because = answer.decision.because if answer.decision else standing.because
    lines.append(words.because(because) if because else words.t("Nothing is decided yet: it will be within a minute."))
    review = answer.decision.review_on if answer.decision else standing.review_on
    if review:
        lines.append(words.t("Looked at again on {day}, or as soon as something new comes in.", day=review))
    return lines


def paid(words: Words, answer: Paid) -> Answer:
    """What a recorded payment changed."""
    number = answer.invoice.number
    said = words.t("Recorded: {amount} for {number}.", amount=answer.amount, number=number)
    left = answer.invoice.balance
    if left.minor > 0:
        return [said, words.t("Still owed: {balance}.", balance=left)]
    return [said, words.t("{number} is paid in full: no reminder will be sent for it.", number=number)]


def paused(words: Words, name: str, until: date | None) -> Answer:
    """Something was put on hold."""
    if until:
        return [words.t("{name}: on hold until {until}.", name=name, until=until)]
    return [words.t("{name}: on hold until someone resumes it.", name=name)]


def resumed(words: Words, name: str) -> Answer:
    """Something was taken up again."""
    return [words.t("{name}: reminders resume.", name=name)]


def timeline(words: Words, owner: Customer, entries: Sequence[Entry], numbers: Mapping[int, str]) -> Answer:
    """What happened to a customer, day by day."""
    lines = [owner.name]
    for entry in entries:
        said = words.t(JOURNAL.get(entry.kind, entry.kind), **_said(words, entry))
        number = numbers.get(entry.invoice) if entry.invoice is not None else None
        if number:
            said = words.t("{number}: {fact}", number=number, fact=said)
        by = RELANCE.capitalize() if entry.by == RELANCE else entry.by
        lines.append(f"{_stamp(words, entry.at)}  {said} – {by}")
    return lines


def _said(words: Words, entry: Entry) -> dict[str, object]:
    """The facts of the journal that its sentences name; an old entry may lack one."""
    facts = {name: str(fact) for name, fact in entry.facts.items()}
    if "currency" in facts:
        facts["amount"] = f"{facts.get('amount', '')} {facts['currency']}"
    if "decision" in facts:
        facts["state"] = facts["decision"]
    said = words.said({name: fact for name, fact in facts.items() if name in _UNSAID})
    return _UNSAID | {"draft": entry.draft or "–"} | said


def _stamp(words: Words, at: datetime) -> str:
    return at.astimezone(words.zone).strftime("%Y-%m-%d %H:%M")
