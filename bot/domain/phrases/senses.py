"""What sort of thing a word speaks of, in any language: senses, by which words that were never seen are weighed.

A cue says what a phrase means; a sense only says what a word is about. Each language has a table of them.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from bot.domain.phrases.tokens import ACUTE, fold


class Sense(StrEnum):
    """The sorts of words. A word may have several."""

    # doing
    PAY = "pay"  # to pay, settle, transfer, clear, reimburse: of money only
    SEND = "send"  # to send, post, hand over, drop off, bring, pass on: of anything
    MOVE = "move"  # to leave, arrive, land, follow, come in, go out: of things and money
    DO = "do"  # to do, carry out, launch, process, handle, take care of, close
    PLAN = "plan"  # to plan, schedule, set, enter, book, line up
    PROMISE = "promise"  # to promise, commit, guarantee, confirm, assure
    GET = "get"  # to receive, have, find, see on the account
    SAY = "say"  # to write, call, answer, come back to, inform, remind
    MEET = "meet"  # to meet, discuss, negotiate, sit down
    CHECK = "check"  # to check, look at, examine, ask around, search
    DECIDE = "decide"  # to decide, sign, approve, accept, validate
    WORK = "work"  # to deliver, install, repair, finish, build, open, close, move house
    REST = "rest"  # to be away, ill, on holiday; to be back
    WANT = "want"  # to want, wish, hope, try, aim, would like
    CAN = "can"  # to be able, manage, afford
    ASK = "ask"  # to ask, request, demand, please do
    NEED = "need"  # to need, lack, miss, be waiting for
    WAIT = "wait"  # to wait, be patient, hold on, postpone
    REFUSE = "refuse"  # to refuse, not to intend, to sue
    CONTEST = "contest"  # to contest, dispute, disagree, be wrong
    LOSE = "lose"  # to lose, forget, overlook, mislay
    EARN = "earn"  # to be paid oneself, to collect, to sell
    SUFFER = "suffer"  # to be short of money, in difficulty, ill, bankrupt
    # things
    MONEY = "money"  # transfer, cheque, cash, payment, funds, the sum
    DEBT = "debt"  # invoice, bill, what is owed, balance
    PAPER = "paper"  # other papers: order, statement, bank details, contract, delivery note, reminder, mail
    GOODS = "goods"  # goods, parcel, machine, works, service, site
    FAULT = "fault"  # defect, error, complaint, damage, shortage, double invoice
    EVENT = "event"  # meeting, appointment, delivery, fair, audit, wedding
    RUN = "run"  # payment run, batch, cycle, list of payments, approval circuit
    BANK = "bank"  # bank, account, overdraft, treasury
    LAW = "law"  # court, lawyer, receiver, procedure, liquidation
    # people
    OURS = "ours"  # who pays on the debtor's side: accountant, boss, partner, treasury, head office
    THIRD = "third"  # who pays the debtor: client, insurer, buyer, grant, tenant
    YOU = "you"  # the creditor: you, your firm, your account
    WE = "we"  # I, we, the firm
    # how
    SURE = "sure"  # without fail, for sure, promised, definitely
    UNSURE = "unsure"  # perhaps, normally, should, if all goes well
    NOT = "not"  # not, no, never, neither, nothing
    IF = "if"  # if, provided, unless, once, as soon as, when
    ONLY = "only"  # not before, from ... on, only, at the earliest
    BY = "by"  # before, by, at the latest, within
    BUT = "but"  # but, however, rather, instead, sorry no
    DONE = "done"  # already, since, just, yesterday's
    PART = "part"  # part, half, first, instalment, in several times, each month
    WHOLE = "whole"  # all, the whole, both, everything
    SORRY = "sorry"  # sorry, excuse, oversight, thanks
    JOKE = "joke"  # sarcasm, anger, swearing, laughter


_SHORTEST, _LONGEST = 3, 14


class Senses:
    """The senses of one language's words: `word` is that word (or its plural), `stem*` any word that begins so."""

    def __init__(self, table: Mapping[Sense, str]) -> None:
        words: dict[str, set[Sense]] = {}
        stems: dict[str, set[Sense]] = {}
        for sense, text in table.items():
            for entry in text.split():
                kept = stems if entry.endswith("*") else words
                kept.setdefault(fold(entry.rstrip("*")).removesuffix(ACUTE), set()).add(sense)
        self._words: Mapping[str, Sequence[Sense]] = MappingProxyType(
            {key: sorted(value) for key, value in words.items()}
        )
        self._stems: Mapping[str, Sequence[Sense]] = MappingProxyType(
            {key: sorted(value) for key, value in stems.items()}
        )

    def of(self, word: str) -> Sequence[Sense]:
        """The senses of a folded word; the longest stem counts."""
        plain = word.removesuffix(ACUTE)
        found = self._words.get(plain) or (self._words.get(plain.removesuffix("s")) if len(plain) > _SHORTEST else None)
        if found:
            return found
        for length in range(min(len(plain), _LONGEST), _SHORTEST - 1, -1):
            found = self._stems.get(plain[:length])
            if found:
                return found
        return ()
