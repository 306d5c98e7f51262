"""States and moves of a case, a draft and a promise, as tables: the only place where a state changes.

A move that is not in its table raises `Forbidden` and changes nothing.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

S = TypeVar("S", bound=StrEnum)
V = TypeVar("V", bound=StrEnum)


class Stage(StrEnum):
    """The messages of a chase, in the order in which they may follow one another."""

    PRE_DUE = "pre_due"
    DUE_DAY = "due_day"
    LATE_3 = "late_3"
    LATE_7 = "late_7"
    LATE_15 = "late_15"
    LATE_30 = "late_30"
    PROMISE_BROKEN = "promise_broken"
    FORMAL_NOTICE = "formal_notice"


COURTESY = (Stage.PRE_DUE, Stage.DUE_DAY)
LATE = (Stage.LATE_3, Stage.LATE_7, Stage.LATE_15, Stage.LATE_30)


class CaseState(StrEnum):
    """Where the chase of one invoice stands. Only OPEN cases are ever looked at by the tick."""

    OPEN = "open"
    PAID = "paid"
    CANCELLED = "cancelled"


class CaseEvent(StrEnum):
    """What can happen to a case as a whole."""

    SETTLE = "settle"
    REOPEN = "reopen"
    CANCEL = "cancel"


class DraftState(StrEnum):
    """Where a message stands between proposed and sent."""

    PROPOSED = "proposed"
    SNOOZED = "snoozed"
    APPROVED = "approved"
    CLAIMED = "claimed"
    SENDING = "sending"
    UNKNOWN = "unknown"
    FAILED = "failed"
    SENT = "sent"
    SKIPPED = "skipped"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    ABANDONED = "abandoned"


class DraftEvent(StrEnum):
    """What can happen to a draft. RESEND is a person's, never a timer's; REFUSED of an unknown is a late 5xx."""

    APPROVE = "approve"
    EDIT = "edit"
    SNOOZE = "snooze"
    WAKE = "wake"
    SKIP = "skip"
    SUPERSEDE = "supersede"
    EXPIRE = "expire"
    CLAIM = "claim"
    RELEASE = "release"
    UNDO = "undo"
    POST = "post"
    COMMIT = "commit"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REFUSED = "refused"
    LOST = "lost"
    RESEND = "resend"
    RETRY = "retry"
    ABANDON = "abandon"


class PromiseState(StrEnum):
    """Where a promise to pay, or one instalment of a plan, stands."""

    RUNNING = "running"
    KEPT = "kept"
    BROKEN = "broken"
    CANCELLED = "cancelled"


class PromiseEvent(StrEnum):
    """What can happen to a promise."""

    KEEP = "keep"
    BREAK = "break"
    CANCEL = "cancel"


class ReplyState(StrEnum):
    """Where a debtor's mail stands: held for a person, decided by one, or filed without a question."""

    WAITING = "waiting"
    DECIDED = "decided"
    FILED = "filed"


class ReplyEvent(StrEnum):
    """What can happen to a reply. REOPEN takes back what was recorded without a person."""

    DECIDE = "decide"
    REOPEN = "reopen"


C, CE = CaseState, CaseEvent
D, E = DraftState, DraftEvent
P, PE = PromiseState, PromiseEvent
R, RE = ReplyState, ReplyEvent

CASE_MOVES: Mapping[CaseState, Mapping[CaseEvent, CaseState]] = MappingProxyType(
    {
        C.OPEN: {CE.SETTLE: C.PAID, CE.CANCEL: C.CANCELLED},
        C.PAID: {CE.REOPEN: C.OPEN, CE.CANCEL: C.CANCELLED},
        C.CANCELLED: {},
    }
)

DRAFT_MOVES: Mapping[DraftState, Mapping[DraftEvent, DraftState]] = MappingProxyType(
    {
        D.PROPOSED: {
            E.APPROVE: D.APPROVED,
            E.EDIT: D.PROPOSED,
            E.SNOOZE: D.SNOOZED,
            E.SKIP: D.SKIPPED,
            E.SUPERSEDE: D.SUPERSEDED,
            E.EXPIRE: D.EXPIRED,
        },
        D.SNOOZED: {E.WAKE: D.PROPOSED, E.EDIT: D.SNOOZED, E.SKIP: D.SKIPPED, E.SUPERSEDE: D.SUPERSEDED},
        D.APPROVED: {
            E.CLAIM: D.CLAIMED,
            E.UNDO: D.PROPOSED,
            E.SUPERSEDE: D.SUPERSEDED,
            E.EXPIRE: D.EXPIRED,
            E.POST: D.SENT,
        },
        D.CLAIMED: {
            E.RELEASE: D.APPROVED,
            E.COMMIT: D.SENDING,
            E.REFUSED: D.FAILED,
            E.SUPERSEDE: D.SUPERSEDED,
            E.EXPIRE: D.EXPIRED,
        },
        D.SENDING: {E.ACCEPTED: D.SENT, E.DEFERRED: D.APPROVED, E.REFUSED: D.FAILED, E.LOST: D.UNKNOWN},
        D.UNKNOWN: {E.ACCEPTED: D.SENT, E.REFUSED: D.FAILED, E.RESEND: D.APPROVED, E.ABANDON: D.ABANDONED},
        D.FAILED: {E.RETRY: D.APPROVED, E.SUPERSEDE: D.SUPERSEDED, E.ABANDON: D.ABANDONED},
        D.SENT: {},
        D.SKIPPED: {},
        D.SUPERSEDED: {},
        D.EXPIRED: {},
        D.ABANDONED: {},
    }
)

PROMISE_MOVES: Mapping[PromiseState, Mapping[PromiseEvent, PromiseState]] = MappingProxyType(
    {
        P.RUNNING: {PE.KEEP: P.KEPT, PE.BREAK: P.BROKEN, PE.CANCEL: P.CANCELLED},
        P.BROKEN: {PE.KEEP: P.KEPT, PE.CANCEL: P.CANCELLED},
        P.KEPT: {},
        P.CANCELLED: {},
    }
)

REPLY_MOVES: Mapping[ReplyState, Mapping[ReplyEvent, ReplyState]] = MappingProxyType(
    {
        R.WAITING: {RE.DECIDE: R.DECIDED},
        R.DECIDED: {RE.REOPEN: R.WAITING},
        R.FILED: {},
    }
)

# A draft in one of these states keeps its customer from hearing from us again.
LIVE = (D.PROPOSED, D.SNOOZED, D.APPROVED, D.CLAIMED, D.SENDING, D.UNKNOWN, D.FAILED)
# A stage in one of these states was had: it is never proposed again for that case and cycle.
HAD = (D.SENT, D.SKIPPED, D.ABANDONED, D.UNKNOWN)


class Forbidden(ValueError):
    """A move that is not in the table: nothing changes."""


def move_case(state: CaseState, event: CaseEvent) -> CaseState:
    """The state of a case after an event. Raises Forbidden."""
    return _move(CASE_MOVES, state, event)


def move_draft(state: DraftState, event: DraftEvent) -> DraftState:
    """The state of a draft after an event. Raises Forbidden."""
    return _move(DRAFT_MOVES, state, event)


def move_promise(state: PromiseState, event: PromiseEvent) -> PromiseState:
    """The state of a promise after an event. Raises Forbidden."""
    return _move(PROMISE_MOVES, state, event)


def move_reply(state: ReplyState, event: ReplyEvent) -> ReplyState:
    """The state of a reply after an event. Raises Forbidden."""
    return _move(REPLY_MOVES, state, event)


def _move(table: Mapping[S, Mapping[V, S]], state: S, event: V) -> S:
    try:
        return table[state][event]
    except KeyError:
        raise Forbidden(f"{state} does not allow {event}") from None
