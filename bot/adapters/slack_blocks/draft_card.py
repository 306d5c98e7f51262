"""A draft as a card: what would leave, to whom, why today, and what a person can do about it. Pure."""

from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.parts import (
    Block,
    actions,
    button,
    context,
    fields,
    header,
    menu,
    quote,
    section,
    summary,
)
from bot.adapters.words import Words
from bot.domain.ledger import CustomerType
from bot.domain.lifecycle import DraftState
from bot.domain.money import totals
from bot.usecases.records import DraftView

APPROVE, EDIT, SKIP, SNOOZE, SHOW = "draft_approve", "draft_edit", "draft_skip", "draft_snooze", "draft_show"
ACCEPTED, RESEND, RETRY, ABANDON = "draft_accepted", "draft_resend", "draft_retry", "draft_abandon"
WAKE = "draft_wake"
_SNOOZES = (
    ("tomorrow", N_("Tomorrow")),
    ("monday", N_("Next Monday")),
    ("week", N_("In 7 days")),
    ("date", N_("Choose a day…")),
)
_LEAVING = (DraftState.APPROVED, DraftState.CLAIMED, DraftState.SENDING)


def draft_card(words: Words, view: DraftView) -> tuple[str, list[Block]]:
    """The text beside the card, and its blocks (8 at most)."""
    draft = view.draft
    title = _title(words, view)
    state = _state_line(words, view)
    blocks = [header(title), _facts(words, view)]
    if len(view.invoices) > 1 or _is_private(view):
        blocks.append(section("\n".join(_invoice_lines(words, view))))
    blocks.append(_subject(words, view))
    if not _is_private(view):
        blocks.append(quote(draft.letter.text, most=600))
    blocks.append(context([words.t("Why now? {reason}", reason=_why(words, view)), *_notes(words, view)]))
    if state:
        blocks.append(section(state))
    row = _buttons(words, view)
    if row:
        blocks.append(actions(row, f"draft-{draft.id}-{draft.revision}"))
    told = [state, *_told(words, view)] if state else [words.t("To approve"), *_told(words, view), _why(words, view)]
    return summary(" – ".join(told)), blocks


def _told(words: Words, view: DraftView) -> list[str]:
    """What the card is about, for those who hear it only."""
    told = [_title(words, view)]
    if len(view.invoices) > 1:
        told.append(words.names([invoice.number for invoice in view.invoices]))
    elif not _is_private(view):
        told.append(view.customer.name)
    return told


def _title(words: Words, view: DraftView) -> str:
    numbers = [invoice.number for invoice in view.invoices]
    owed = words.sums(totals(line.balance for line in view.draft.lines))
    stage = words.stage(view.draft.stage)
    name = words.t("a private person") if _is_private(view) else view.customer.name
    if len(numbers) == 1:
        return f"{stage[:1].upper()}{stage[1:]} · {numbers[0]} · {owed}"
    counted = words.n("{count} invoice", "{count} invoices", len(numbers))
    return f"{stage[:1].upper()}{stage[1:]} · {counted} · {name} · {owed}"


def _is_private(view: DraftView) -> bool:
    """A channel is not the place for a consumer's full name and what is asked of them: these open in a modal."""
    return view.customer.type is CustomerType.CONSUMER


def _facts(words: Words, view: DraftView) -> Block:
    recipients = ", ".join((*view.draft.letter.to, *view.draft.letter.cc))
    pairs = [
        (words.t("Customer"), words.t("a private person") if _is_private(view) else view.customer.name),
        (words.t("Due date"), _due(words, view)),
        (words.t("To"), words.t("shown in the whole draft") if _is_private(view) else _contact(view, recipients)),
        (words.t("Owed by this customer"), words.sums(view.owed)),
    ]
    if view.draft.pay_by:
        pairs.append((words.t("To be paid by"), words.day(view.draft.pay_by)))
    return fields(pairs)


def _due(words: Words, view: DraftView) -> str:
    """The oldest due date, and how late it was when the draft was made: the count carries its day."""
    due_on, made_on = view.invoices[0].due_on, view.draft.created_on
    late = (made_on - due_on).days
    if late <= 0:
        return words.day(due_on)
    return words.n(
        "{due}, {count} day late on {day}", "{due}, {count} days late on {day}", late, due=due_on, day=made_on
    )


def _contact(view: DraftView, recipients: str) -> str:
    return f"{view.contact.name} <{recipients}>" if view.contact and view.contact.name else recipients


def _invoice_lines(words: Words, view: DraftView) -> list[str]:
    return [
        words.t(
            "• {number} – {amount} – due on {due} ({stage})",
            number=invoice.number,
            amount=line.balance,
            due=invoice.due_on,
            stage=words.stage(line.stage),
        )
        for invoice, line in zip(view.invoices, view.draft.lines, strict=True)
    ]


def _subject(words: Words, view: DraftView) -> Block:
    draft = view.draft
    shown = button(words.t("Show all"), SHOW, f"{draft.id}:{draft.version}", label=words.t("Show the whole draft"))
    return section(words.t("Subject: {subject}", subject=draft.letter.subject), shown)


def _why(words: Words, view: DraftView) -> str:
    """Why this stage today, for the oldest invoice."""
    return words.because(view.draft.lines[0].because)


def _notes(words: Words, view: DraftView) -> list[str]:
    draft = view.draft
    notes = []
    if draft.letter.files:
        notes.append(words.t("Attached: {names}", names=words.names([file.name for file in draft.letter.files])))
    if view.missing_files:
        notes.append(words.t("⚠ PDF not on file: {names}", names=words.names(view.missing_files)))
    sender = f"{draft.letter.sender_name} <{draft.letter.sender}>"
    notes.append(words.t("From: {sender} – version {version}", sender=sender, version=draft.version))
    if draft.edited_by:
        notes.append(words.t("Edited by {name}", name=draft.edited_by))
    if draft.replaces and draft.note and draft.state is DraftState.PROPOSED:
        notes.append(words.t("Replaces the earlier draft. {reason}", reason=words.because(draft.note)))
    for reply in view.unanswered[:2]:
        said = "" if _is_private(view) else reply.meaning.own_text[:150]
        day = reply.received_at.astimezone(words.zone).date()
        notes.append(words.t("⚠ A reply of {day} is still unanswered. {words}", day=day, words=said))
    if draft.state is DraftState.PROPOSED:
        notes.append(words.t("Valid until {day}", day=draft.valid_until))
        if view.leaves_at:
            notes.append(words.t("Once approved, it will be sent on {when}", when=view.leaves_at))
    return notes


def _state_line(words: Words, view: DraftView) -> str:
    """What became of the draft, by whom and when; empty while it waits for approval."""
    draft = view.draft
    who, when = draft.decided_by, words.moment(draft.decided_at) if draft.decided_at else ""
    said = {
        DraftState.PROPOSED: "",
        DraftState.SNOOZED: words.t("Postponed by {who}, {when}: back on {until}.", who=who, when=when,
                                    until=draft.snoozed_until or ""),
        DraftState.SKIPPED: words.t("Skipped by {who}, {when}.", who=who, when=when),
        DraftState.SENT: words.t("✓ Sent on {sent}, approved by {who}.", who=who,
                                 sent=words.moment(draft.sent_at) if draft.sent_at else ""),
        DraftState.UNKNOWN: words.t("⚠ The mail server stopped answering: this may or may not have been sent. "
                                    "Find out, then say so here. It is never sent again by itself."),
        DraftState.FAILED: words.t("✗ Not sent: {failure}", failure=draft.failure),
        DraftState.ABANDONED: words.t("Left as it is by {who}, {when}.", who=who or "Relance", when=when),
    }  # fmt: skip
    if draft.state in said:
        return said[draft.state]
    if draft.state in _LEAVING:
        return _leaving(words, view, who, when)
    reason = words.because(draft.note) if draft.note else ""
    return words.t("Withdrawn. {reason}", reason=reason).strip()


def _leaving(words: Words, view: DraftView, who: str, when: str) -> str:
    approved = words.t("✓ Approved by {who}, {when}.", who=who, when=when)
    if view.draft.failure:
        then = words.t("The last attempt failed, another follows: {failure}", failure=view.draft.failure)
    elif view.leaves_at:
        then = words.t("It will be sent on {when}.", when=view.leaves_at)
    else:
        then = words.t("Sending…")
    return f"{approved} {then}"


def _buttons(words: Words, view: DraftView) -> list[Block]:
    draft = view.draft
    value, about = f"{draft.id}:{draft.version}", view.invoices[0].number
    if draft.state is DraftState.PROPOSED:
        options = [(words.t(text), f"{value}:{name}") for name, text in _SNOOZES]
        return [
            button(words.t("Approve"), APPROVE, value, style="primary",
                   label=words.t("Approve the message about {number}", number=about)),
            button(words.t("Edit"), EDIT, value, label=words.t("Edit the message about {number}", number=about)),
            button(words.t("Skip"), SKIP, value, label=words.t("Skip the message about {number}", number=about)),
            menu(words.t("Postpone"), SNOOZE, options),
        ]  # fmt: skip
    if draft.state is DraftState.SNOOZED:
        return [button(words.t("Bring back now"), WAKE, value)]
    if draft.state is DraftState.UNKNOWN:
        return [
            button(words.t("It was sent"), ACCEPTED, value),
            button(words.t("Send again"), RESEND, value),
            button(words.t("Leave it"), ABANDON, value),
        ]
    if draft.state is DraftState.FAILED:
        return [button(words.t("Try again"), RETRY, value), button(words.t("Leave it"), ABANDON, value)]
    return []
