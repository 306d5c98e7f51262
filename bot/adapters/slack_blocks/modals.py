"""The windows: edit a draft, see all of it, choose a day, correct a promise, record a payment. Pure.

One text field of Slack holds 3,000 characters, so a longer letter is edited in several fields, cut between paragraphs.
"""

from collections.abc import Sequence
from datetime import date

from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.parts import (
    Block,
    field,
    listed,
    modal,
    plain,
    preformatted,
    quote,
    section,
    text_field,
)
from bot.adapters.slack_blocks.proofs import deciding, files, not_understood
from bot.adapters.words import Words
from bot.domain.ledger import OpenInvoice
from bot.domain.money import Money
from bot.domain.reading import Meaning
from bot.domain.wording import SUBJECT_MAXIMUM, Fault, Problem
from bot.usecases.records import Draft, Reply

EDIT_VIEW, SHOW_VIEW, SNOOZE_VIEW, CORRECT_VIEW, READ_VIEW = "edit", "show", "snooze", "correct", "read"
RECORD_VIEW = "record"
PART = 2800
PAID_BOX = "amount:"  # before the number of an invoice, the name of the field for what came in on it
Guess = tuple[date | None, Money | None, str]
_MOST_BOXES, _MOST_PARTS = 30, 20
_EXAMPLE, _EXAMPLE_SUM = date(2026, 12, 15), Money(41334, "EUR")

FAULTS = {
    Fault.EMPTY: N_("This cannot be empty."),
    Fault.PLACEHOLDER: N_("“{words}” looks like a blank that was not filled in."),
    Fault.NUMBER_MISSING: N_("The number {words} must be in it."),
    Fault.AMOUNT_MISSING: N_("The amount {words} must be in it, written exactly so."),
    Fault.SUBJECT_TOO_LONG: N_("150 characters at most."),
    Fault.IBAN_MISSING: N_("Your IBAN must stand in it, as it stands in the settings."),
    Fault.OTHER_IBAN: N_("{words} is not your IBAN: bank details come from the settings alone."),
    Fault.CONTROL: N_("The subject must be one line of plain text."),
}
# Where a letter is cut, the best place first, and what the field that begins there is called.
_JOINTS = {"paragraph": "\n\n", "line": "\n", "word": " ", "cut": ""}


def parts_of(text: str) -> list[str]:
    """A letter in pieces that Slack's fields can hold, cut between paragraphs where that is possible."""
    return [part for _, part in _cut(text)]


def _cut(text: str) -> list[tuple[str, str]]:
    """Each piece with the kind of the joint before it."""
    parts, kind = [], "paragraph"
    while len(text) > PART:
        following, place = next(
            (kind, place) for kind, joint in _JOINTS.items() if (place := text.rfind(joint, 1, PART)) > 0
        )
        parts.append((kind, text[:place]))
        kind, text = following, text[place + len(_JOINTS[following]) :]
    return [*parts, (kind, text)]


def text_of(values: Block) -> str:
    """The text that the edit window holds, its parts put together as they were cut."""
    names = sorted((name for name in values if name.startswith("text_")), key=lambda name: int(name.split("_")[-1]))
    pieces = [_JOINTS.get(name.split("_")[1], "") + (values[name][name]["value"] or "") for name in names]
    return "".join(pieces)


def edit_modal(words: Words, draft: Draft) -> Block:
    """Edit subject and text; saving makes a new version on the card and sends nothing."""
    fields = [field("subject", words.t("Subject"), text_field(draft.letter.subject, most=SUBJECT_MAXIMUM))]
    parts = _cut(draft.letter.text.strip())
    hint = words.t("Leave numbers, amounts and bank details as they are. Saving sends nothing.")
    for index, (kind, part) in enumerate(parts):
        label = words.t("Text") if len(parts) == 1 else words.t("Text, part {number}", number=index + 1)
        name = f"text_{kind}_{index}" if index else "text_0"
        fields.append(field(name, label, text_field(part, lines=True), hint=hint if index == len(parts) - 1 else ""))
    to = section(words.t("To: {names}", names=", ".join((*draft.letter.to, *draft.letter.cc))))
    return modal(EDIT_VIEW, words.t("Edit the reminder"), [to, *fields], submit=words.t("Save"),
                 close=words.t("Cancel"), data=f"{draft.id}:{draft.version}")  # fmt: skip


def edit_errors(words: Words, problems: Sequence[Problem]) -> dict[str, str]:
    """What is wrong, by field of the edit modal."""
    errors: dict[str, list[str]] = {}
    for problem in problems:
        name = "subject" if problem.field == "subject" else "text_0"
        errors.setdefault(name, []).append(words.t(FAULTS[problem.fault], words=problem.words))
    return {name: " ".join(said) for name, said in errors.items()}


def show_modal(words: Words, draft: Draft) -> Block:
    """The whole draft, to the letter."""
    letter = draft.letter
    blocks = [
        section(words.t("To: {names}", names=", ".join((*letter.to, *letter.cc)))),
        section(words.t("Subject: {subject}", subject=letter.subject)),
        *(preformatted(part) for part in parts_of(letter.text)),
    ]
    if letter.files:
        names = words.names([file.name for file in letter.files])
        blocks.append(section(words.t("Attached: {names}", names=names)))
    return modal(SHOW_VIEW, words.t("The whole draft"), blocks, close=words.t("Close"))


def snooze_modal(words: Words, value: str, tomorrow: date) -> Block:
    """Choose the day on which a draft comes back."""
    day = field("day", words.t("Show it again on"), {"type": "datepicker", "initial_date": tomorrow.isoformat()})
    return modal(
        SNOOZE_VIEW, words.t("Postpone"), [day], submit=words.t("Postpone"), close=words.t("Cancel"), data=value
    )


def correct_modal(words: Words, reply: Reply, book: Sequence[OpenInvoice]) -> Block:
    """Record a promise or a plan in a person's own figures, with the best guess filled in.

    The day stays empty where none was read: a person chooses it.
    """
    wanted, numbers = _guess(reply.meaning, book)
    day, amount, _ = wanted[0] if wanted else (None, None, "")
    picker: Block = {"type": "datepicker", "placeholder": plain(words.t("Choose a day"), 150)}
    if day:
        picker["initial_date"] = day.isoformat()
    lines = "\n".join(_line(words, *one) for one in wanted[1:])
    blocks = [
        field("day", words.t("Payment promised for"), picker),
        field("amount", words.t("Amount"), text_field(_figures(words, amount), most=30), optional=True,
              hint=words.t("Leave it empty for the full balance.")),
        field("more", words.t("Further payments"), text_field(lines, most=3000, lines=True), optional=True,
              hint=words.t("One per line: date, amount, and the invoice if it is another one. For instance: {example}",
                           example=_line(words, _EXAMPLE, _EXAMPLE_SUM, "F-2026-014"))),
    ]  # fmt: skip
    if book:
        blocks.insert(0, _invoices_field(words, book, numbers))
    return modal(CORRECT_VIEW, words.t("Note a promise"), blocks, submit=words.t("Record"), close=words.t("Cancel"),
                 data=str(reply.id))  # fmt: skip


def _invoices_field(words: Words, book: Sequence[OpenInvoice], chosen: Sequence[str]) -> Block:
    options = [
        {"text": plain(f"{item.number} – {words.money(item.balance)}", 75), "value": item.number} for item in book[:100]
    ]
    select: Block = {"type": "multi_static_select", "options": options}
    initial = [option for option in options if option["value"] in chosen]
    if initial:
        select["initial_options"] = initial
    hint = words.t("Choose none for all open invoices.")
    return field("invoices", words.t("Invoices"), select, hint=hint, optional=True)


def _guess(meaning: Meaning, book: Sequence[OpenInvoice]) -> tuple[list[Guess], list[str]]:
    """The payments that were read, certain or not, and the invoices of the first of them (none: all)."""
    if meaning.plan:
        return [(part.day, part.amount, "") for part in meaning.plan], []
    if not meaning.promises:
        return [], []
    first = meaning.promises[0].invoices
    balances = {item.number: item.balance for item in book}
    wanted: list[Guess] = [(meaning.promises[0].day, meaning.promises[0].amount, "")]
    for promise in meaning.promises[1:]:
        others = [number for number in promise.invoices if promise.invoices != first] or [""]
        wanted += [(promise.day, promise.amount or balances.get(number), number) for number in others]
    return wanted, list(first)


def _line(words: Words, day: date | None, amount: Money | None, number: str) -> str:
    """A payment as it is typed: `15/12/2026 413,34`, `2026-12-15 413.34 F-2026-014`; ? for what is not known."""
    said = "?" if day is None else f"{day:%d/%m/%Y}" if words.language == "fr" else day.isoformat()
    return f"{said} {_figures(words, amount) or '?'} {number}".rstrip()


def _figures(words: Words, amount: Money | None) -> str:
    """An amount as it is typed, without its currency."""
    digits = amount.decimal if amount else ""
    return digits.replace(".", ",") if words.language == "fr" else digits


def record_modal(words: Words, reply: Reply, book: Sequence[OpenInvoice], today: date) -> Block:
    """Record the payments that a reply tells of: what is said is filled in, a person compares it with the bank."""
    said = _said_paid(reply.meaning, book)
    days = {line.day for line in reply.meaning.remittance if line.day}
    day = reply.meaning.paid.day if reply.meaning.paid and reply.meaning.paid.day else min(days, default=None)
    picker: Block = {"type": "datepicker", "placeholder": plain(words.t("Choose a day"), 150)}
    if day and day <= today:
        picker["initial_date"] = day.isoformat()
    blocks = [
        section(words.t("Compare it with your bank: what you record here is settled, and no longer reminded.")),
        field("day", words.t("Came in on"), picker),
    ]
    for item in sorted(book, key=lambda item: item.number not in said)[:_MOST_BOXES]:
        label = words.t("{number}, {balance} owed", number=item.number, balance=item.balance)
        box = text_field(_figures(words, said.get(item.number)), most=30)
        blocks.append(field(f"{PAID_BOX}{item.number}", label, box, optional=True))
    blocks[-1]["hint"] = plain(words.t("Leave an amount empty where nothing came in."), 2000)
    return modal(RECORD_VIEW, words.t("Record the payment"), blocks, submit=words.t("Record"),
                 close=words.t("Cancel"), data=str(reply.id))  # fmt: skip


def _said_paid(meaning: Meaning, book: Sequence[OpenInvoice]) -> dict[str, Money]:
    """What a reply says was paid on each invoice: its advice, else its words; nothing where that is not clear."""
    advised = {line.number: line.amount for line in meaning.remittance if line.number and line.amount}
    if advised:
        return advised
    claim = meaning.paid
    if claim is None or ("invoice_unclear" in meaning.why_person and len(book) > 1):
        return {}
    meant = [item for item in book if not claim.invoices or item.number in claim.invoices]
    if claim.amount is None:
        return {item.number: item.balance for item in meant}
    return {meant[0].number: claim.amount} if len(meant) == 1 else {}


def read_modal(words: Words, reply: Reply, said: str) -> Block:
    """The debtor's own words, whole, as inert text with their proof in bold, and what was understood (`said`)."""
    sender = f"{reply.sender_name} <{reply.sender}>" if reply.sender_name else reply.sender
    blocks = [
        section(words.t("From: {sender}", sender=sender)),
        section(words.t("Subject: {subject}", subject=reply.subject)),
        *_own_words(reply.meaning),
        section(words.t("Understood: {sentence}", sentence=said)),
    ]
    open_lines = not_understood(words, reply.meaning)
    if open_lines:
        blocks.append(listed(words.t("Not understood, or to be answered"), open_lines))
    named = files(words, reply.enclosed, private=False)
    if named:
        blocks.append(section(named))
    return modal(READ_VIEW, words.t("The reply"), blocks, close=words.t("Close"))


def _own_words(meaning: Meaning) -> list[Block]:
    spans, place = deciding(meaning), 0
    blocks: list[Block] = []
    for kind, part in _cut(meaning.own_text)[:_MOST_PARTS]:
        place += len(_JOINTS[kind]) if blocks else 0
        blocks.append(quote(part, [(start - place, end - place) for start, end in spans], most=PART))
        place += len(part)
    return blocks
