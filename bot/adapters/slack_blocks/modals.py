"""The windows: edit a draft, see all of it, choose a day, correct a promise. Pure.

One text field of Slack holds 3,000 characters, so a longer letter is edited in several fields, cut between paragraphs.
"""

from collections.abc import Sequence
from datetime import date

from bot.adapters.phrasebook import N_
from bot.adapters.slack_blocks.parts import Block, field, modal, plain, preformatted, section, text_field
from bot.adapters.words import Words
from bot.domain.ledger import OpenInvoice
from bot.domain.reading import Meaning
from bot.domain.wording import SUBJECT_MAXIMUM, Fault, Problem
from bot.usecases.records import Draft, Reply

EDIT_VIEW, SHOW_VIEW, SNOOZE_VIEW, CORRECT_VIEW, READ_VIEW = "edit", "show", "snooze", "correct", "read"
PART = 2800
ALL = "all"

FAULTS = {
    Fault.EMPTY: N_("This cannot be empty."),
    Fault.PLACEHOLDER: N_("“{words}” looks like a blank that was not filled in."),
    Fault.NUMBER_MISSING: N_("The number {words} must stand in it."),
    Fault.AMOUNT_MISSING: N_("The amount {words} must stand in it, exactly so."),
    Fault.SUBJECT_TOO_LONG: N_("150 characters at the most."),
    Fault.CONTROL: N_("The subject is one line of plain text."),
}
NOT_PROMISES = {
    "no_day": N_("A promise needs its day."),
    "past_day": N_("The day {words} is past."),
    "far_day": N_("The day {words} is more than 180 days away."),
    "not_open": N_("The invoice {words} is not open any more."),
    "nothing_owed": N_("Nothing is owed any more."),
    "two_currencies": N_("These invoices are in two currencies: choose one of them."),
    "not_positive": N_("The amount must be more than zero."),
    "wrong_currency": N_("The invoice is in another currency."),
    "more_than_owed": N_("That is more than what is owed."),
}


def parts_of(text: str) -> list[str]:
    """A letter in pieces that Slack's fields can hold, cut between paragraphs where that is possible."""
    parts = [""]
    for paragraph in text.split("\n\n"):
        for start in range(0, max(len(paragraph), 1), PART):
            piece = paragraph[start : start + PART]
            joined = f"{parts[-1]}\n\n{piece}" if parts[-1] else piece
            if len(joined) <= PART:
                parts[-1] = joined
            else:
                parts.append(piece)
    return parts


def edit_modal(words: Words, draft: Draft) -> Block:
    """Edit subject and text; saving makes a new version on the card and sends nothing."""
    fields = [field("subject", words.t("Subject"), text_field(draft.letter.subject, most=SUBJECT_MAXIMUM))]
    texts = parts_of(draft.letter.text.strip())
    hint = words.t("Number, amount and bank details must stay as they are. Saving sends nothing.")
    for index, part in enumerate(texts):
        label = words.t("Text") if len(texts) == 1 else words.t("Text, part {number}", number=index + 1)
        last = index == len(texts) - 1
        fields.append(field(f"text_{index}", label, text_field(part, lines=True), hint=hint if last else ""))
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
    day = field("day", words.t("Back on"), {"type": "datepicker", "initial_date": tomorrow.isoformat()})
    return modal(
        SNOOZE_VIEW, words.t("Postpone"), [day], submit=words.t("Postpone"), close=words.t("Cancel"), data=value
    )


def correct_modal(words: Words, reply: Reply, book: Sequence[OpenInvoice], tomorrow: date) -> Block:
    """Record a promise or a plan in a person's own figures, with the best guess filled in."""
    wanted = _guess(reply.meaning)
    day, amount = wanted[0] if wanted else (None, "")
    numbers = [number for promise in reply.meaning.promises for number in promise.invoices]
    options = [{"text": plain(words.t("All open invoices"), 75), "value": ALL}] + [
        {"text": plain(f"{item.number} – {words.money(item.balance)}", 75), "value": item.number} for item in book[:99]
    ]
    chosen = next((option for option in options if numbers == [option["value"]]), options[0])
    select = {"type": "static_select", "options": options, "initial_option": chosen}
    picker = {"type": "datepicker", "initial_date": (day or tomorrow).isoformat()}
    lines = "\n".join(f"{other.isoformat() if other else '?'} {sum_}".rstrip() for other, sum_ in wanted[1:])
    blocks = [
        field("invoice", words.t("Invoice"), select),
        field("day", words.t("Payment promised for"), picker),
        field("amount", words.t("Amount"), text_field(amount, most=30), optional=True,
              hint=words.t("Leave it empty for all that is owed.")),
        field("more", words.t("Further payments"), text_field(lines, most=1500, lines=True), optional=True,
              hint=words.t("One a line: day, then amount. For instance: 15/12/2026 413,34")),
    ]  # fmt: skip
    return modal(CORRECT_VIEW, words.t("Note a promise"), blocks, submit=words.t("Record"), close=words.t("Cancel"),
                 data=str(reply.id))  # fmt: skip


def _guess(meaning: Meaning) -> list[tuple[date | None, str]]:
    if meaning.plan:
        return [(part.day, part.amount.decimal if part.amount else "") for part in meaning.plan]
    return [(promise.day, promise.amount.decimal if promise.amount else "") for promise in meaning.promises]


def read_modal(words: Words, reply: Reply) -> Block:
    """The debtor's own words, whole, as inert text."""
    blocks = [section(words.t("Subject: {subject}", subject=reply.subject))]
    blocks += [preformatted(part) for part in parts_of(reply.meaning.own_text)[:20]]
    return modal(READ_VIEW, words.t("The reply"), blocks, close=words.t("Close"))
