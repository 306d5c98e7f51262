"""The Home tab: what waits for a person, and what was promised. Reads through the use cases' questions only."""

from bot.adapters import answers
from bot.adapters.slack_blocks.parts import Block, context, header, section
from bot.adapters.words import Words
from bot.usecases import asking
from bot.usecases.ports import Office


def home_view(words: Words, office: Office, user: str) -> Block:
    """The Home tab of one person; someone who is not in [[people]] sees how to be added."""
    if user not in office.people:
        text = words.t("Relance does not know you: an owner adds you to [[people]] in relance.toml.")
        return {"type": "home", "blocks": [section(text)]}
    today = office.today()
    with office.store.read() as unit:
        replies = unit.inbound.waiting()
        names = {reply.id: unit.ledger.customer(reply.customer).name for reply in replies if reply.customer}
    blocks = [
        header(words.t("To do")),
        section("\n".join(answers.drafts(words, asking.drafts(office))[:15])),
        section("\n".join(_replies(words, len(replies), list(names.values())))),
        {"type": "divider"},
        header(words.t("Promises")),
        section("\n".join(answers.promises(words, asking.promises(office), today)[:15])),
        {"type": "divider"},
        header(words.t("Overdue")),
        section("\n".join(answers.overdue(words, asking.overdue(office)))),
        context([words.t("As of {day}. For everything else: /relance help", day=today)]),
    ]
    return {"type": "home", "blocks": blocks}


def _replies(words: Words, count: int, names: list[str]) -> list[str]:
    if not count:
        return [words.t("No reply is waiting.")]
    lines = [words.n("{count} reply to be dealt with:", "{count} replies to be dealt with:", count)]
    return lines + [f"• {name}" for name in dict.fromkeys(names)][:10]
