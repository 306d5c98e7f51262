"""Answers to `/relance …`: one use case is asked or told, its answer said in the person's language."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.adapters import answers
from bot.adapters.phrasebook import N_
from bot.adapters.slack_app.commands import Command, parse
from bot.adapters.slack_blocks.parts import Block, section, summary
from bot.adapters.words import Words
from bot.domain.ledger import Person
from bot.usecases import asking, paying, recording
from bot.usecases.checking import person
from bot.usecases.ports import Office, StoreError
from bot.usecases.records import Refused

log = logging.getLogger(__name__)

TROUBLE = N_("Something went wrong here; nothing was changed. Please try again in a minute.")
HELP = (
    N_("/relance overdue [customer] [>30d] [>1000] [sort amount] – who is late, how much, since when"),
    N_("/relance invoice F-2026-014 – one invoice"),
    N_("/relance customer dupont – one customer"),
    N_("/relance promises – who promised what, for when"),
    N_("/relance drafts – what waits for approval"),
    N_("/relance why F-2026-014 – why a reminder today, or why not"),
    N_("/relance paid F-2026-014 [620.00] [on 20/11/2026] – record a payment"),
    N_("/relance pause F-2026-014 or dupont [until 15/12] – stop the reminders"),
    N_("/relance resume F-2026-014 or dupont – resume the reminders"),
    N_("/relance timeline dupont – all that happened, day by day"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is shown: the text beside the blocks, the blocks, and whether everyone sees it."""

    text: str
    blocks: list[Block]
    public: bool = False


class Answering:
    """Answers people, each in their own language as Slack knows it, else in the channel's."""

    def __init__(self, office: Office, words: Words, locales: Mapping[str, str]) -> None:
        self._office = office
        self._words = words
        self._locales = locales
        self._does: dict[str, Callable[[Words, Command, Person], answers.Answer]] = {
            "help": lambda words, _command, _by: [words.t(line) for line in HELP],
            "overdue": self._overdue,
            "invoice": lambda words, command, _by: answers.invoice(
                words, asking.invoice(office, command.words), office.today()
            ),
            "customer": lambda words, command, _by: answers.customer(
                words, asking.customer_card(office, command.words), office.today()
            ),
            "promises": lambda words, _command, _by: answers.promises(words, asking.promises(office), office.today()),
            "drafts": lambda words, _command, _by: answers.drafts(words, asking.drafts(office)),
            "why": lambda words, command, _by: answers.why(words, asking.why(office, command.words)),
            "timeline": lambda words, command, _by: answers.timeline(
                words, *asking.timeline(office, command.words, 30)
            ),
            "paid": self._paid,
            "pause": self._pause,
            "resume": self._resume,
        }

    def words(self, user: str) -> Words:
        """The words of a person's language."""
        return Words(self._locales[user][:2], self._words.zone) if user in self._locales else self._words

    def answer(self, user: str, text: str) -> Answer:
        """What to show to someone who typed this."""
        words = self.words(user)
        try:
            by = person(self._office, user)
            command = parse(text, self._office.today())
            if command.language:
                words = Words(command.language, words.zone)
            lines = self._does[command.name](words, command, by)
        except Refused as refused:
            return _shown([words.refused(refused)])
        except StoreError as error:
            log.warning("a command could not be answered: %s", error)
            return _shown([words.t("The database is not answering. Please try again in a minute.")])
        except Exception:
            log.exception("a command could not be answered")
            return _shown([words.t(TROUBLE)])
        return _shown(lines, public=command.public)

    def _overdue(self, words: Words, command: Command, _by: Person) -> answers.Answer:
        found = asking.overdue(
            self._office,
            customer=command.words,
            older_than=command.older_than,
            more_than=command.more_than,
            by_amount=command.by_amount,
        )
        return answers.overdue(words, found, public=command.public)

    def _paid(self, words: Words, command: Command, by: Person) -> answers.Answer:
        paid = paying.pay(self._office, command.words, command.amount, command.day, by, "slack")
        return answers.paid(words, paid)

    def _pause(self, words: Words, command: Command, by: Person) -> answers.Answer:
        customer, invoice = recording.pause(self._office, command.words, command.day, by)
        return answers.paused(words, invoice.number if invoice else customer.name, command.day)

    def _resume(self, words: Words, command: Command, by: Person) -> answers.Answer:
        customer, invoice = recording.resume(self._office, command.words, by)
        return answers.resumed(words, invoice.number if invoice else customer.name)


def _shown(lines: answers.Answer, *, public: bool = False) -> Answer:
    """Lines as sections of at most 2,900 characters, 40 at the most."""
    pieces = [""]
    for line in lines:
        joined = f"{pieces[-1]}\n{line}" if pieces[-1] else line
        if len(joined) <= 2900:
            pieces[-1] = joined
        else:
            pieces.append(line)
    return Answer(summary("\n".join(lines)), [section(piece) for piece in pieces[:40]], public)
