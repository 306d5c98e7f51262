"""A debtor's reply as a card: what was understood, the words that prove it, what was not, what can be done. Pure."""

from collections.abc import Sequence
from datetime import date

from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks import proofs
from bot.adapters.slack_blocks.parts import (
    Block,
    actions,
    button,
    context,
    fields,
    header,
    listed,
    quote,
    section,
    summary,
)
from bot.adapters.slack_blocks.unasked import recorded_line, take_back_row, why_allowed
from bot.adapters.understood import Told, understood
from bot.adapters.words import Words
from bot.domain.ledger import CustomerType, OpenInvoice
from bot.domain.lifecycle import ReplyState
from bot.domain.matching import MatchedBy
from bot.domain.money import totals
from bot.domain.reading import Kind
from bot.usecases.recording import SUSPICIOUS, may_confirm
from bot.usecases.records import PromiseView, Received, ReplyView

CONFIRM, CORRECT, NOT_PROMISE = "reply_confirm", "reply_correct", "reply_not_a_promise"
DISPUTED, PAUSED, HANDLED, READ = "reply_disputed", "reply_paused", "reply_handled", "reply_read"
RECORD = "reply_record"

DECISIONS = {
    "confirmed": N_("✓ Recorded by {who}, {when}."),
    "corrected": N_("✓ Corrected and recorded by {who}, {when}."),
    "paid": N_("✓ Payment recorded by {who}, {when}."),
    "not_a_promise": N_("Not a promise ({who}, {when}): reminders go on."),
    "handled": N_("Dealt with by {who}, {when}: reminders go on."),
    "disputed": N_("Noted as disputed by {who}, {when}: nothing is sent about it until someone resumes it."),
    "paused": N_("Put on hold by {who}, {when}: nothing is sent until someone resumes it."),
}


def reply_card(words: Words, view: ReplyView) -> tuple[str, list[Block]]:
    """The text beside the card, and its blocks: dangers first, then the sentence, its proof, and what is open."""
    reply, private = view.reply, _is_private(view)
    told = told_of(words, view, private=private)
    title, said = _title(words, view), understood(told)
    warned = proofs.dangers(words, reply.warnings)
    blocks = [header(title)]
    if warned:
        blocks.append(listed(words.t("⚠ Be careful"), warned, proofs.advice(words, reply.warnings)))
    blocks.append(section(said, button(words.t("Read it all"), READ, str(reply.id))))
    open_lines = [] if private else proofs.not_understood(words, reply.meaning)
    blocks += _shown(told)
    if open_lines:
        blocks.append(listed(words.t("Not understood, or to be answered"), open_lines))
    blocks += _facts(told, view)
    attached = proofs.files(words, reply.enclosed, private=private)
    if attached:
        blocks.append(context([attached]))
    blocks.append(context(_notes(words, view, open_lines)))
    state = _state_line(words, view)
    if state:
        blocks.append(section(state))
    allowed = why_allowed(words, view)
    if allowed:
        blocks.append(context([allowed]))
    row = _buttons(words, view)
    if row:
        blocks.append(actions(row, f"reply-{reply.id}-{reply.revision}"))
    spoken = [title, *warned, *([told.numbers()] if told.book else []), said, *([state] if state else [])]
    return summary(" – ".join(spoken)), blocks


def told_of(words: Words, view: ReplyView, *, private: bool) -> Told:
    """The reply to be told, against the invoices that were open when it was read."""
    reply = view.reply
    book = reply.book or tuple(
        OpenInvoice(invoice.number, invoice.balance, invoice.due_on, invoice.issued_on) for invoice in view.invoices
    )
    return Told(words, reply.meaning, book, reply.received_at.astimezone(words.zone).date(), private)


def _title(words: Words, view: ReplyView) -> str:
    name = _name(words, view)
    if view.reply.meaning.kind is Kind.BOUNCE:
        return words.t("Mail that came back: {name}", name=name)
    if view.reply.meaning.kind is Kind.AUTO_REPLY:
        return words.t("Automatic answer from {name}", name=name)
    return words.t("Reply from {name}", name=name)


def _name(words: Words, view: ReplyView) -> str:
    if view.customer is None:
        return words.t("someone unknown")
    return words.t("a private person") if _is_private(view) else view.customer.name


def _is_private(view: ReplyView) -> bool:
    return view.customer is not None and view.customer.type is CustomerType.CONSUMER


def _shown(told: Told) -> list[Block]:
    """The debtor's own words with their proof, then what is easier to check line by line."""
    words, meaning = told.words, told.meaning
    blocks = [] if told.private else [quote(meaning.own_text, proofs.deciding(meaning), most=600)]
    payments = proofs.instalments(words, meaning, told.today)
    if payments:
        blocks.append(listed(words.t("The plan"), payments))
    advised = [] if told.private else proofs.remitted(words, meaning, told.today)
    if advised:
        blocks.append(listed(words.t("Remittance advice, line by line"), advised))
    return blocks


def _facts(told: Told, view: ReplyView) -> list[Block]:
    words, reply = told.words, view.reply
    sender = f"{reply.sender_name} <{reply.sender}>" if reply.sender_name else reply.sender
    facts = [
        (words.t("From"), "" if told.private else sender),
        (words.t("Subject"), "" if told.private else reply.subject),
        (words.t("Open invoices"), words.names([invoice.number for invoice in view.invoices])),
        (words.t("Owed"), words.sums(totals(invoice.balance for invoice in view.invoices))),
    ]
    return [fields(facts)] if any(fact for _, fact in facts) else []


def _notes(words: Words, view: ReplyView, shown: Sequence[str]) -> list[str]:
    reply, meaning, private = view.reply, view.reply.meaning, _is_private(view)
    notes = [_doubt_of_sender(words, view)]
    why = proofs.why_asked(words, meaning, shown) if reply.state is ReplyState.WAITING else ""
    if why:
        notes.append(words.t("Why you are asked: {reasons}", reasons=why))
    elif reply.state is ReplyState.WAITING and meaning.promises and not meaning.needs_person and not shown:
        notes.append(words.t("There is only one way to read it."))
    notes += _what_next(words, view)
    if private:
        notes.append(words.t("A private person’s name and words are shown to approvers only: “Read it all”."))
    elif proofs.deciding(meaning):
        notes.append(words.t("The words in bold are the proof of what was understood."))
    return [note for note in [*notes, words.t("Received on {when}", when=reply.received_at)] if note]


def _doubt_of_sender(words: Words, view: ReplyView) -> str:
    if view.customer is None:
        return words.t("⚠ It is not certain which customer this is from: nothing was changed.")
    if not view.known_sender and not {"unknown_sender", "forged_sender"} & set(view.reply.warnings):
        return words.t("⚠ The sender is not a known contact of this customer: check by telephone.")
    if view.reply.matched_by == MatchedBy.SENDER.value:
        return words.t("The customer was recognised by the sender’s address alone.")
    return ""


def _what_next(words: Words, view: ReplyView) -> list[str]:
    """What happens by itself, and what is best done first."""
    reply, meaning = view.reply, view.reply.meaning
    if reply.state is ReplyState.DECIDED:
        return []
    notes = []
    if meaning.bounce is not None and meaning.bounce.permanent:
        notes.append(words.t("Put the right address into your books and import them again."))
    if meaning.paid is not None and view.invoices and reply.state is ReplyState.WAITING:
        notes.append(words.t("Look into your bank first: no payment is recorded by itself."))
    if _offers_promise(view) and meaning.paid is not None:
        notes.append(words.t("The payment can be recorded with /relance paid."))
    if reply.state is ReplyState.WAITING and view.held_until:
        notes.append(words.t("Nothing is sent to this customer until {day}, or until you decide.", day=view.held_until))
    elif view.held_until:
        notes.append(words.t("Nothing is sent to this customer until {day}.", day=view.held_until))
    return notes


# What became of it, and what can be done


def _state_line(words: Words, view: ReplyView) -> str:
    reply = view.reply
    if reply.state is not ReplyState.DECIDED or reply.decided_at is None:
        return ""
    said = recorded_line(words, reply) or words.t(
        DECISIONS[reply.decision], who=reply.decided_by, when=words.moment(reply.decided_at)
    )
    today = reply.decided_at.astimezone(words.zone).date()
    parts = [*_recorded(words, view.recorded, today), *_received(words, view.received, today)]
    return f"{said} {words.names(parts)}." if parts else said


def _recorded(words: Words, recorded: Sequence[PromiseView], today: date) -> list[str]:
    said = []
    for item in recorded:
        day = words.near(item.due_on, today)
        said.append(words.t("{amount} for {day} on {invoices}", amount=item.amount, day=day, invoices=item.number))
    return said


def _received(words: Words, received: Sequence[Received], today: date) -> list[str]:
    return [
        words.t("{amount} of {day} for {number}", amount=it.amount, day=words.near(it.paid_on, today), number=it.number)
        for it in received
    ]


def _offers_promise(view: ReplyView) -> bool:
    """Whether the reply is first of all a promise or a plan to be recorded."""
    meaning = view.reply.meaning
    return bool(meaning.promises or meaning.plan) and meaning.kind not in {Kind.DISPUTE, Kind.PAID}


def _buttons(words: Words, view: ReplyView) -> list[Block]:
    reply, meaning = view.reply, view.reply.meaning
    value = str(reply.id)
    handled = button(words.t("Dealt with"), HANDLED, value)
    if reply.state is not ReplyState.WAITING:
        return take_back_row(words, view)
    if reply.customer is None:
        return [handled]
    if _offers_promise(view):
        return _promise_buttons(words, view)
    note = button(words.t("Note a promise"), CORRECT, value)
    paused = button(words.t("Put on hold"), PAUSED, value)
    if meaning.kind is Kind.DISPUTE:
        dispute = button(words.t("Note the dispute"), DISPUTED, value, style="primary")
        return [dispute, note, handled]
    if (meaning.kind is Kind.PAID or meaning.remittance) and view.invoices:
        style = "" if SUSPICIOUS & set(reply.warnings) else "primary"
        return [button(words.t("Record the payment"), RECORD, value, style=style), note, paused, handled]
    machine = meaning.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}  # which promises nothing, whatever it says
    return [*([] if machine else [note]), paused, handled]


def _promise_buttons(words: Words, view: ReplyView) -> list[Block]:
    """One click records what is certain; what hangs on something, or may be a fraud, is best looked at first.

    Beside a warning or an advice that does not add up nothing is put forward that is done without a look.
    """
    value, meaning = str(view.reply.id), view.reply.meaning
    certain = may_confirm(view.reply) and not any(item.conditional for item in meaning.promises)
    doubtful = view.reply.warnings or "remittance_total" in meaning.why_person
    confirm = button(words.t("Confirm"), CONFIRM, value, style="primary" if certain and not doubtful else "")
    return [
        *([confirm] if may_confirm(view.reply) else []),
        button(words.t("Correct"), CORRECT, value, style="" if certain else "primary"),
        button(words.t("Not a promise"), NOT_PROMISE, value),
        button(words.t("Put on hold"), PAUSED, value),
    ]
