"""Answers to questions as lines of plain text, the same in Slack and in the terminal. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.adapters import phrasebook as p
from bot.adapters.phrasebook import N_
from bot.adapters.words import Words
from bot.domain.ledger import Customer, Entry
from bot.domain.lifecycle import CaseState
from bot.domain.money import totals
from bot.usecases.asking import CustomerCard, NamedDraft, Overdue, Why
from bot.usecases.recording import Paid
from bot.usecases.records import PromiseView, Standing

Answer = list[str]

JOURNAL: Mapping[str, str] = {
    "customer_added": N_("customer added"),
    "customer_changed": N_("customer changed by an import"),
    "invoice_added": N_("{number}: invoice imported"),
    "invoice_changed": N_("{number}: invoice changed by an import"),
    "draft_proposed": N_("draft {draft} proposed ({stage})"),
    "draft_approved": N_("draft {draft} approved"),
    "draft_edited": N_("draft {draft} edited"),
    "draft_snooze": N_("draft {draft} postponed"),
    "draft_wake": N_("draft {draft} is back after its postponement"),
    "draft_skip": N_("draft {draft} skipped"),
    "draft_supersede": N_("draft {draft} withdrawn"),
    "draft_expire": N_("draft {draft} out of date"),
    "draft_accepted": N_("draft {draft} sent"),
    "draft_release": N_("draft {draft} put back, to be tried again"),
    "draft_deferred": N_("draft {draft} put off by the mail server"),
    "draft_refused": N_("draft {draft} refused by the mail server"),
    "draft_lost": N_("draft {draft}: outcome unknown"),
    "draft_resend": N_("draft {draft}: to be sent again"),
    "draft_retry": N_("draft {draft}: to be tried again"),
    "draft_abandon": N_("draft {draft} let be"),
    "letter_problem": N_("a letter could not be written"),
    "payment": N_("{number}: payment recorded"),
    "promise": N_("{number}: promise recorded"),
    "promise_kept": N_("{number}: promise kept"),
    "promise_broken": N_("{number}: promise not kept"),
    "paused": N_("put on hold"),
    "resumed": N_("resumed"),
    "disputed": N_("{number}: noted as disputed"),
    "reply": N_("reply received"),
    "reply_decided": N_("reply dealt with"),
    "contact_bounced": N_("an address does not exist any more"),
}


def overdue(words: Words, answer: Overdue, limit: int = 10) -> Answer:
    """Who is late, how much, since when."""
    if not answer.debts:
        return [words.t("Nobody is late.")]
    count = sum(len(debt.invoices) for debt in answer.debts)
    lines = [
        words.n(
            "{count} invoice late on {day}: {sum}",
            "{count} invoices late on {day}: {sum}",
            count,
            day=answer.on,
            sum=words.sums(answer.totals),
        )
    ]
    for debt in answer.debts[:limit]:
        numbers = words.names([item.number for item in debt.invoices])
        late = _late(words, debt.since, answer.on)
        lines.append(f"• {debt.customer.name} – {words.sums(debt.totals)} – {late} – {numbers}")
    if len(answer.debts) > limit:
        lines.append(words.t("… and {count} more customers", count=len(answer.debts) - limit))
    return lines


def _late(words: Words, since: date, today: date) -> str:
    return words.n("due {day} ({count} day)", "due {day} ({count} days)", (today - since).days, day=since)


def invoice(words: Words, standing: Standing, today: date) -> Answer:
    """One invoice."""
    item = standing.invoice
    lines = [
        f"{item.number} – {standing.customer.name}",
        words.t("Amount {total}, owed {balance}", total=item.total, balance=item.balance),
        words.t("Issued on {issued}, due on {due}", issued=item.issued_on, due=item.due_on),
    ]
    if item.due_on < today and standing.state == CaseState.OPEN.value:
        lines[-1] += f" – {_late(words, item.due_on, today)}"
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
        return [words.t("No promise is running.")]
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
        passed = words.t(", day passed") if item.due_on < today and item.state.value == "running" else ""
        day, amount = words.day(item.due_on, weekday=True), words.money(item.amount)
        lines.append(f"• {day} – {amount}{part} – {item.customer_name} – {item.number} – {state}{passed}")
    return lines


def drafts(words: Words, found: Sequence[NamedDraft]) -> Answer:
    """What waits."""
    if not found:
        return [words.t("No draft is waiting.")]
    lines = [words.n("{count} draft is under way", "{count} drafts are under way", len(found))]
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
    lines.append(words.because(because) if because else words.t("Nothing was decided yet: it will be within a minute."))
    review = answer.decision.review_on if answer.decision else standing.review_on
    if review:
        lines.append(words.t("This can change on {day} at the earliest, unless something new comes in.", day=review))
    return lines


def paid(words: Words, answer: Paid) -> Answer:
    """What a recorded payment changed."""
    number = answer.invoice.number
    said = words.t("Recorded: {amount} for {number}.", amount=answer.amount, number=number)
    left = answer.invoice.balance
    if left.minor > 0:
        return [said, words.t("Still owed: {balance}.", balance=left)]
    return [said, words.t("{number} is paid: no reminder will leave for it.", number=number)]


def paused(words: Words, name: str, until: date | None) -> Answer:
    """Something was put on hold."""
    if until:
        return [words.t("{name} is on hold until {until}.", name=name, until=until)]
    return [words.t("{name} is on hold until someone resumes it.", name=name)]


def resumed(words: Words, name: str) -> Answer:
    """Something was taken up again."""
    return [words.t("{name} is taken up again.", name=name)]


def timeline(words: Words, owner: Customer, entries: Sequence[Entry], numbers: Mapping[int, str]) -> Answer:
    """What happened to a customer, day by day."""
    lines = [owner.name]
    for entry in entries:
        facts = dict(entry.facts)
        stage = words.stage(str(facts["stage"])) if facts.get("stage") else ""
        number = numbers.get(entry.invoice, "") if entry.invoice is not None else ""
        said = words.t(JOURNAL.get(entry.kind, entry.kind), draft=entry.draft or "", stage=stage, number=number)
        lines.append(f"{_stamp(words, entry.at)}  {said} – {entry.by}")
    return lines


def _stamp(words: Words, at: datetime) -> str:
    return at.astimezone(words.zone).strftime("%Y-%m-%d %H:%M")
