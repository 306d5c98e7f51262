"""How far a mail that came in is to be believed: whether its sender is who they say, and what should make us wary.

A warning is for a person's eyes and holds nothing back but what would be recorded without one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.ledger import Contact
from bot.domain.mail import Mail
from bot.domain.matching import Match, MatchedBy
from bot.domain.trust.lookalike import folded, is_free_mail, looks_like
from bot.domain.trust.results import Verdict, aligned, verdict

__all__ = ["Doubt", "Trust", "in_order", "judge"]

_ADDRESS = re.compile(r"[^\s<>,;:\"'()\[\]@]{1,64}@([^\s<>,;:\"'()\[\]@]{1,253})")
_ASIDE = re.compile(r'"[^"]*"|\([^()]*\)')
_WORD = re.compile(r"[^\W_]+")
_MOST = 4_000  # characters of a header that are looked at


class Doubt(StrEnum):
    """Why a mail may not be what it seems, in the order in which it is told.

    BANK_CHANGE and BOT_ORDER are what the reader of the words found (Meaning.why_person); all others are seen here.
    """

    UNKNOWN_SENDER = "unknown_sender"
    LOOKALIKE_DOMAIN = "lookalike_domain"
    FORGED_SENDER = "forged_sender"
    TWO_SENDERS = "two_senders"
    REPLY_TO_ELSEWHERE = "reply_to_elsewhere"
    BANK_CHANGE = "bank_change"
    BOT_ORDER = "bot_order"


@dataclass(frozen=True, slots=True)
class Trust:
    """What is to be said of a sender. `authenticated`: our own mail host confirms the one address in From."""

    warnings: tuple[Doubt, ...]
    authenticated: bool


def judge(mail: Mail, match: Match, contacts: Sequence[Contact], authserv: str, own_domain: str) -> Trust:
    """Judge the sender of a mail.

    `contacts` are all recorded ones of whoever the mail is or may be from, `authserv` is the name that our own mail
    host gives itself in Authentication-Results (empty: unknown), `own_domain` the one that we write from.
    """
    sender = mail.sender.strip().casefold()
    domain = sender.rpartition("@")[2]
    known = {contact.email.strip().casefold() for contact in contacts}
    said = verdict(mail.headers, authserv, domain)
    several = not sender or _names_several(mail.header("from"))
    expected = match.customer is not None or match.by is MatchedBy.CONFLICT
    stranger = bool(sender) and sender not in known
    houses = [*(address.rpartition("@")[2] for address in known), own_domain]
    seen = {
        Doubt.UNKNOWN_SENDER: expected and sender not in known,
        Doubt.LOOKALIKE_DOMAIN: stranger and (_imitates(domain, houses) or _poses(mail.sender_name, domain, contacts)),
        Doubt.FORGED_SENDER: said is Verdict.DENIED,
        Doubt.TWO_SENDERS: several,
        Doubt.REPLY_TO_ELSEWHERE: bool(sender) and _answers_elsewhere(mail, domain, known),
    }
    warnings = tuple(doubt for doubt, holds in seen.items() if holds)
    return Trust(warnings, authenticated=said is Verdict.VOUCHED and not several)


def in_order(codes: Iterable[str]) -> tuple[str, ...]:
    """The doubts among some codes, each once, in the order in which they are told."""
    given = set(codes)
    return tuple(doubt.value for doubt in Doubt if doubt.value in given)


def _names_several(value: str) -> bool:
    """Whether From names several addresses outside of quotes and comments: `paul@moulin.example <x@evil.example>`.

    Mail programs do not agree on which of them counts.
    """
    plain = _ASIDE.sub(" ", value[:_MOST])
    return len({found[0].casefold() for found in _ADDRESS.finditer(plain)}) > 1


def _imitates(domain: str, known: Sequence[str]) -> bool:
    """Whether a domain is none of the known ones and looks like one of them."""
    return not any(aligned(domain, one) for one in known) and any(looks_like(domain, one) for one in known)


def _poses(name: str, domain: str, contacts: Sequence[Contact]) -> bool:
    """Whether the name shown is a contact's name or address, and the mail comes from elsewhere.

    Where everyone may have an address, another address is elsewhere. A name of one word proves nothing.
    """
    house = [contact.email.rpartition("@")[2] for contact in contacts]
    if any(aligned(domain, one) for one in house) and not is_free_mail(domain):
        return False
    shown, words = name.casefold(), _words(name)
    return any(
        contact.email.strip().casefold() in shown or (len(words) > 1 and words == _words(contact.name))
        for contact in contacts
    )


def _words(name: str) -> list[str]:
    return sorted(_WORD.findall(folded(name[:200])))


def _answers_elsewhere(mail: Mail, domain: str, known: set[str]) -> bool:
    """Whether an answer would go to another organisation than the sender's, and to nobody that we know."""
    wanted = _ADDRESS.finditer(mail.header("reply-to")[:_MOST].casefold())
    return any(found[0] not in known and not aligned(found[1], domain) for found in wanted)
