"""Payment terms as people write them on invoices, and the due date that follows: `30 jours fin de mois`, `net 45`."""

import re
from datetime import date, timedelta

from bot.adapters.parties import squeezed

DEFAULT_DAYS = 30
_DAYS = re.compile(r"(?<!\d)(\d{1,3})\s*(?:jours?|jrs?|j\b|days?|d\b|tage)", re.IGNORECASE)
_NET = re.compile(r"\bnet\s*(\d{1,3})\b", re.IGNORECASE)
_END = re.compile(r"fin\s+(?:de\s+)?mois|end\s+of\s+(?:the\s+)?month|\bfdm\b|\beom\b", re.IGNORECASE)
_AT_ONCE = ("areception", "areceptiondefacture", "comptant", "immediat", "dueonreceipt", "uponreceipt", "onreceipt")


def due_from_terms(terms: str, issued_on: date) -> date | None:
    """The day that terms give for an invoice, or None when they cannot be read. End of month comes after the days."""
    if squeezed(terms) in _AT_ONCE:
        return issued_on
    found = _DAYS.search(terms) or _NET.search(terms)
    end = _END.search(terms)
    if not found and not end:
        return None
    days = int(found[1]) if found else 0
    if days > 180 or len(set(_DAYS.findall(terms))) > 1:  # a discount and a term: which of them is no guess of ours
        return None
    due = issued_on + timedelta(days=days)
    return _end_of_month(due) if end else due


def due_by_default(issued_on: date) -> date:
    """Thirty days after the issue, as French law has it where nothing was agreed."""
    return issued_on + timedelta(days=DEFAULT_DAYS)


def _end_of_month(day: date) -> date:
    following = day.replace(day=28) + timedelta(days=4)
    return following.replace(day=1) - timedelta(days=1)
