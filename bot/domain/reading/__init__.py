"""A debtor's reply -> its Meaning. The law of what a reply means is tests/corpus/README.md; here it is applied."""

from bot.domain.reading.assembly import read
from bot.domain.reading.meaning import (
    Absence,
    Bounce,
    Finding,
    Instalment,
    Kind,
    Meaning,
    PaidClaim,
    PromisedPayment,
    Refusal,
    Remitted,
    Request,
)

__all__ = [
    "Absence",
    "Bounce",
    "Finding",
    "Instalment",
    "Kind",
    "Meaning",
    "PaidClaim",
    "PromisedPayment",
    "Refusal",
    "Remitted",
    "Request",
    "read",
]
