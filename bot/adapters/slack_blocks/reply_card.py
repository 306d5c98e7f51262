"""A debtor's reply as a card: their words, what was understood, what a person can do about it. Pure."""

from collections.abc import Sequence
from datetime import date

from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.parts import Block, actions, button, context, fields, header, quote, section, summary
from bot.adapters.slack_blocks.unasked import recorded_line, take_back_row
from bot.adapters.words import Words
from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import ReplyState
from bot.domain.matching import MatchedBy
from bot.domain.money import Money, totals
from bot.domain.reading import Instalment, Kind, Meaning, Refusal, Request
from bot.usecases.records import PromiseView, ReplyView

CONFIRM, CORRECT, NOT_PROMISE = "reply_confirm", "reply_correct", "reply_not_a_promise"
DISPUTED, PAUSED, HANDLED, READ = "reply_disputed", "reply_paused", "reply_handled", "reply_read"

KINDS = {
    Kind.PROMISE: N_("Says that they will pay."),
    Kind.PLAN: N_("Proposes to pay in several parts."),
    Kind.PAID: N_("Says that it is paid already. Check the bank, then record the payment."),
    Kind.DISPUTE: N_("Contests the debt, the amount or the service."),
    Kind.REQUEST: N_("Asks for something first."),
    Kind.REFUSAL: N_("Refuses to pay."),
    Kind.AUTO_REPLY: N_("An automatic answer."),
    Kind.BOUNCE: N_("A report that a mail could not be delivered."),
    Kind.WRONG_CONTACT: N_("Says that they are not the right person."),
    Kind.OTHER: N_("Not understood: please read it."),
}
REQUESTS = {
    Request.INVOICE_COPY: N_("a copy of the invoice"),
    Request.BANK_DETAILS: N_("the bank details"),
    Request.PURCHASE_ORDER: N_("a purchase order number"),
    Request.STATEMENT: N_("a statement of account"),
    Request.DELAY: N_("more time"),
    Request.OTHER: N_("something else"),
}
DECISIONS = {
    "confirmed": N_("✓ Recorded by {who}, {when}."),
    "corrected": N_("✓ Corrected and recorded by {who}, {when}."),
    "not_a_promise": N_("Not a promise ({who}, {when}): reminders go on."),
    "handled": N_("Dealt with by {who}, {when}: reminders go on."),
    "disputed": N_("Noted as disputed by {who}, {when}: nothing is sent about it until someone resumes it."),
    "paused": N_("Put on hold by {who}, {when}: nothing is sent until someone resumes it."),
}


def reply_card(words: Words, view: ReplyView) -> tuple[str, list[Block]]:
    """The text beside the card, and its blocks."""
    reply, meaning = view.reply, view.reply.meaning
    private, numbers = _is_private(view), [invoice.number for invoice in view.invoices]
    title = words.t("Reply from {name}", name=_name(words, view))
    said = understood(words, meaning, numbers, private=private)
    facts = [
        (words.t("From"), "" if private else reply.sender),
        (words.t("Subject"), "" if private else reply.subject),
        (words.t("Received"), words.moment(reply.received_at)),
        (words.t("Open invoices"), words.names(numbers)),
        (words.t("Owed"), words.sums(totals(invoice.balance for invoice in view.invoices))),
    ]
    blocks = [header(title), fields(facts)]
    if not private:
        blocks.append(quote(meaning.own_text, _proof(meaning), most=500))
    blocks.append(section(said, button(words.t("Read it all"), READ, str(reply.id))))
    notes = _notes(words, view)
    if notes:
        blocks.append(context(notes))
    state = _state_line(words, view)
    if state:
        blocks.append(section(state))
    row = _buttons(words, view)
    if row:
        blocks.append(actions(row, f"reply-{reply.id}-{reply.revision}"))
    told = [title, *([words.names(numbers)] if numbers else []), said, *([state] if state else [])]
    return summary(" – ".join(told)), blocks


def _proof(meaning: Meaning) -> list[str]:
    return [promise.words for promise in meaning.promises] or [found.words for found in meaning.evidence]


def _name(words: Words, view: ReplyView) -> str:
    if view.customer is None:
        return words.t("someone unknown")
    return words.t("a private person") if _is_private(view) else view.customer.name


def _is_private(view: ReplyView) -> bool:
    return view.customer is not None and view.customer.type is CustomerType.CONSUMER


def understood(words: Words, meaning: Meaning, numbers: Sequence[str], *, private: bool = False) -> str:
    """What was understood, in a sentence or two; nothing of a private person's own words in it."""
    if meaning.plan:
        parts = words.names([_instalment(words, part) for part in meaning.plan])
        count = len(meaning.plan)
        return words.n(
            "Proposes a plan in {count} part: {parts}.",
            "Proposes a plan in {count} parts: {parts}.",
            count,
            parts=parts,
        )
    if meaning.promises:
        said = [
            _promise(words, promise.amount, promise.day, promise.invoices or numbers) for promise in meaning.promises
        ]
        sentence = words.t("Promises to pay {parts}.", parts=words.names(said))
        if any(promise.conditional for promise in meaning.promises):
            sentence += " " + words.t("This is not certain: check it before you record it.")
        return sentence
    if meaning.refusal is Refusal.INSOLVENCY:
        return words.t("Speaks of insolvency: a person must look at this before anything is sent.")
    if meaning.kind is Kind.PAID and meaning.paid and meaning.paid.day:
        return words.t("Says that it was paid on {day}. Check the bank, then record the payment.", day=meaning.paid.day)
    asked = words.names([words.t(REQUESTS[request]) for request in meaning.requests])
    if meaning.absence and meaning.absence.until:
        return words.t("Out of office, back on {day}: nothing is sent before.", day=meaning.absence.until)
    said = [] if asked and meaning.kind is Kind.REQUEST else [words.t(KINDS[meaning.kind])]
    if asked:
        said.append(words.t("Asks for {things}.", things=asked))
    if meaning.contact and not private:
        said.append(words.t("Names another contact: {address}.", address=meaning.contact))
    return " ".join(said)


def _instalment(words: Words, part: Instalment) -> str:
    amount = words.money(part.amount) if part.amount else words.t("an amount not given")
    if part.day is None:
        return words.t("{amount} on a day not given", amount=amount)
    return words.t("{amount} on {day}", amount=amount, day=part.day)


def _promise(words: Words, amount: Money | None, day: date, numbers: Sequence[str]) -> str:
    sum_ = words.money(amount) if amount else words.t("the full balance")
    said = words.t("{amount} on {day}", amount=sum_, day=words.day(day, weekday=True))
    return f"{said} ({words.names(list(numbers))})" if numbers else said


def _notes(words: Words, view: ReplyView) -> list[str]:
    reply = view.reply
    notes = []
    if view.customer is None:
        notes.append(words.t("⚠ It is not certain which customer this is from: nothing was changed."))
    elif not view.known_sender:
        notes.append(words.t("⚠ The sender is not a known contact of this customer: check by telephone."))
    if reply.matched_by == MatchedBy.SENDER.value:
        notes.append(words.t("The customer was recognised by the sender’s address alone."))
    if reply.state is ReplyState.WAITING and view.held_until:
        notes.append(words.t("Nothing is sent to this customer until {day}, or until you decide.", day=view.held_until))
    if not reply.meaning.needs_person and reply.meaning.promises:
        notes.append(words.t("There is only one way to read it."))
    if _is_private(view):
        notes.append(words.t("A private person’s name and words are shown to approvers only: “Read it all”."))
    elif any(_proof(reply.meaning)):
        notes.append(words.t("The words in bold are the proof of what was understood."))
    return notes


def _state_line(words: Words, view: ReplyView) -> str:
    reply = view.reply
    if reply.state is not ReplyState.DECIDED or reply.decided_at is None:
        return ""
    said = recorded_line(words, reply) or words.t(
        DECISIONS[reply.decision], who=reply.decided_by, when=words.moment(reply.decided_at)
    )
    return f"{said} {_recorded(words, view.recorded)}".strip()


def _recorded(words: Words, recorded: Sequence[PromiseView]) -> str:
    parts = [_promise(words, item.amount, item.due_on, [item.number]) for item in recorded]
    return f"{words.names(parts)}." if parts else ""


def _buttons(words: Words, view: ReplyView) -> list[Block]:
    reply, kind = view.reply, view.reply.meaning.kind
    value = str(reply.id)
    handled = button(words.t("Dealt with"), HANDLED, value)
    if reply.state is not ReplyState.WAITING:
        return take_back_row(words, view)
    if reply.customer is None:
        return [handled]
    if reply.meaning.promises or reply.meaning.plan:
        row = [
            button(words.t("Correct"), CORRECT, value),
            button(words.t("Not a promise"), NOT_PROMISE, value),
            button(words.t("Put on hold"), PAUSED, value),
        ]
        plan = reply.meaning.plan or ()
        whole = all(part.day and part.amount for part in plan)
        return [button(words.t("Confirm"), CONFIRM, value, style="primary"), *row] if whole else row
    note = button(words.t("Note a promise"), CORRECT, value)
    if kind is Kind.DISPUTE:
        return [button(words.t("Note the dispute"), DISPUTED, value, style="primary"), note, handled]
    machine = kind in {Kind.AUTO_REPLY, Kind.BOUNCE}  # which promises nothing, whatever it says
    return [*([] if machine else [note]), button(words.t("Put on hold"), PAUSED, value), handled]
