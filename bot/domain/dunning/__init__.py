"""Who should hear from us today, and why: `decide` and the plain values that it takes and gives."""

from bot.domain.dunning.account import (
    Account,
    Because,
    Case,
    CaseDecision,
    Decision,
    DraftLine,
    Hold,
    HoldKind,
    LiveDraft,
    Propose,
    Reason,
    Withdraw,
)
from bot.domain.dunning.deciding import decide
from bot.domain.dunning.policy import Policy, Rule, Rules
from bot.domain.dunning.stopping import stop_reason

__all__ = [
    "Account",
    "Because",
    "Case",
    "CaseDecision",
    "Decision",
    "DraftLine",
    "Hold",
    "HoldKind",
    "LiveDraft",
    "Policy",
    "Propose",
    "Reason",
    "Rule",
    "Rules",
    "Withdraw",
    "decide",
    "stop_reason",
]
