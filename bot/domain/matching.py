"""A reply -> the customer that it is from, and how sure that is: token, thread, number with sender, sender alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

_TOKEN = re.compile(r"\+r\.([0-9a-f]{16,64})@", re.IGNORECASE)


class MatchedBy(StrEnum):
    """The strongest key that tied a mail to a customer."""

    TOKEN = "token"  # noqa: S105 - the name of a key, not a secret
    THREAD = "thread"
    NUMBER = "number"
    SENDER = "sender"
    CONFLICT = "conflict"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Clues:
    """What a mail offers: the customers that each key leads to."""

    by_token: int | None
    by_thread: int | None
    by_number: frozenset[int]
    by_sender: frozenset[int]


@dataclass(frozen=True, slots=True)
class Match:
    """Whose mail it is. `known_sender` says that it came from a recorded contact of that customer.

    `concerned` are all whom it may be from, to be held until a person has looked.
    """

    customer: int | None
    by: MatchedBy
    known_sender: bool
    concerned: frozenset[int] = field(default=frozenset(), compare=False)


def match(clues: Clues) -> Match:
    """The customer that the strongest key names; a conflict between two strong keys is a person's to settle.

    An invoice number alone matches nobody: it needs a known contact of the same customer.
    """
    strong = [customer for customer in (clues.by_token, clues.by_thread) if customer is not None]
    concerned = clues.by_sender.union(strong)
    if len(set(strong)) > 1:
        return Match(None, MatchedBy.CONFLICT, known_sender=False, concerned=concerned)
    if strong:
        customer = strong[0]
        known = customer in clues.by_sender
        if clues.by_sender and not known:
            # Someone else's customer answers under this one's thread: forwarded, or fooled.
            return Match(None, MatchedBy.CONFLICT, known_sender=False, concerned=concerned)
        by = MatchedBy.TOKEN if clues.by_token is not None else MatchedBy.THREAD
        return Match(customer, by, known)
    both = clues.by_number & clues.by_sender
    if len(both) == 1:
        return Match(next(iter(both)), MatchedBy.NUMBER, known_sender=True)
    if len(clues.by_sender) == 1 and not both:
        return Match(next(iter(clues.by_sender)), MatchedBy.SENDER, known_sender=True)
    if clues.by_sender:
        return Match(None, MatchedBy.CONFLICT, known_sender=True, concerned=concerned)
    return Match(None, MatchedBy.NOTHING, known_sender=False)


def tokens_in(addresses: Iterable[str]) -> Sequence[str]:
    """The reply tokens in some addresses, in order."""
    return [found.group(1).lower() for address in addresses for found in _TOKEN.finditer(address)]
