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
              hint=words.t("Leave it empty for the full balance.")),
        field("more", words.t("Further payments"), text_field(lines, most=1500, lines=True), optional=True,
              hint=words.t("One per line: date, then amount. For instance: 15/12/2026 413.34")),
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
