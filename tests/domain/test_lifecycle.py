"""The tables of states and moves: complete, closed, and no way round an approval."""

from collections.abc import Mapping
from enum import StrEnum
from typing import cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.domain.lifecycle import (
    CASE_MOVES,
    COURTESY,
    DRAFT_MOVES,
    HAD,
    LATE,
    LIVE,
    PROMISE_MOVES,
    REPLY_MOVES,
    CaseEvent,
    CaseState,
    DraftEvent,
    DraftState,
    Forbidden,
    PromiseEvent,
    PromiseState,
    ReplyEvent,
    ReplyState,
    Stage,
    move_case,
    move_draft,
    move_promise,
    move_reply,
)

Moves = Mapping[StrEnum, Mapping[StrEnum, StrEnum]]
TABLES = [
    (cast("Moves", CASE_MOVES), CaseState, CaseEvent, move_case),
    (cast("Moves", DRAFT_MOVES), DraftState, DraftEvent, move_draft),
    (cast("Moves", PROMISE_MOVES), PromiseState, PromiseEvent, move_promise),
    (cast("Moves", REPLY_MOVES), ReplyState, ReplyEvent, move_reply),
]
NAMES = ["case", "draft", "promise", "reply"]
GONE = {DraftState.SKIPPED, DraftState.SUPERSEDED, DraftState.EXPIRED, DraftState.ABANDONED}


@pytest.mark.parametrize(("table", "states", "events", "move"), TABLES, ids=NAMES)
def test_every_state_has_a_row_and_every_event_a_use(
    table: Moves, states: type[StrEnum], events: type[StrEnum], move: object
) -> None:
    del move
    assert set(table) == set(states)
    assert {event for row in table.values() for event in row} == set(events)


@pytest.mark.parametrize(("table", "states", "events", "move"), TABLES, ids=NAMES)
def test_a_move_of_the_table_is_made_and_any_other_is_forbidden(
    table: Moves, states: type[StrEnum], events: type[StrEnum], move: object
) -> None:
    assert callable(move)
    for state in states:
        for event in events:
            if event in table[state]:
                assert move(state, event) is table[state][event]
            else:
                with pytest.raises(Forbidden, match=f"{state} does not allow {event}"):
                    move(state, event)


@pytest.mark.parametrize(("table", "states", "events", "move"), TABLES, ids=NAMES)
def test_no_table_can_be_changed(table: Moves, states: type[StrEnum], events: type[StrEnum], move: object) -> None:
    del events, move
    with pytest.raises(TypeError):
        table[next(iter(states))] = {}  # type: ignore[index] # that it cannot be done is what is tested


def test_a_draft_lives_until_it_is_sent_or_gone() -> None:
    ends = {state for state, row in DRAFT_MOVES.items() if not row}
    assert ends == {DraftState.SENT, *GONE}
    assert set(LIVE) == set(DraftState) - ends


def test_a_stage_was_had_when_it_was_sent_skipped_abandoned_or_may_have_been_sent() -> None:
    assert set(HAD) == {DraftState.SENT, DraftState.SKIPPED, DraftState.ABANDONED, DraftState.UNKNOWN}


def test_the_stages_stand_in_their_order() -> None:
    assert list(Stage)[:6] == [*COURTESY, *LATE]


def test_a_paid_case_that_owes_again_is_reopened_and_a_cancelled_one_never() -> None:
    assert move_case(CaseState.PAID, CaseEvent.REOPEN) is CaseState.OPEN
    for event in CaseEvent:
        with pytest.raises(Forbidden):
            move_case(CaseState.CANCELLED, event)


def test_a_broken_promise_may_still_be_kept_and_a_kept_one_is_never_broken() -> None:
    assert move_promise(PromiseState.BROKEN, PromiseEvent.KEEP) is PromiseState.KEPT
    with pytest.raises(Forbidden):
        move_promise(PromiseState.KEPT, PromiseEvent.BREAK)


def test_a_reply_is_decided_once() -> None:
    assert move_reply(ReplyState.WAITING, ReplyEvent.DECIDE) is ReplyState.DECIDED
    for state in (ReplyState.DECIDED, ReplyState.FILED):
        with pytest.raises(Forbidden):
            move_reply(state, ReplyEvent.DECIDE)


def test_a_snoozed_draft_never_expires_and_what_is_under_way_is_never_taken_back() -> None:
    assert DraftEvent.EXPIRE not in DRAFT_MOVES[DraftState.SNOOZED]
    for event in (DraftEvent.SUPERSEDE, DraftEvent.EXPIRE, DraftEvent.UNDO, DraftEvent.RELEASE):
        assert event not in DRAFT_MOVES[DraftState.SENDING]


def test_an_unknown_outcome_goes_out_again_by_a_person_only() -> None:
    ways = [event for event, state in DRAFT_MOVES[DraftState.UNKNOWN].items() if state is DraftState.APPROVED]
    assert ways == [DraftEvent.RESEND]


class DraftLife(RuleBasedStateMachine):
    """Every order of events: nothing is sent without an approval, nothing comes back from where it is gone."""

    def __init__(self) -> None:
        super().__init__()
        self.state = DraftState.PROPOSED
        self.approved = False  # by a person, since the last time that the draft was up for change
        self.gone = False
        self.sent = 0

    @rule(event=st.sampled_from(DraftEvent))
    def any_event(self, event: DraftEvent) -> None:
        before = self.state
        try:
            self.state = move_draft(before, event)
        except Forbidden:
            assert self.state is before
            return
        self._note(event)

    @rule(data=st.data())
    @precondition(lambda self: bool(DRAFT_MOVES[self.state]))
    def a_move_of_the_table(self, data: st.DataObject) -> None:
        event = data.draw(st.sampled_from(sorted(DRAFT_MOVES[self.state])))
        self.state = move_draft(self.state, event)
        self._note(event)

    def _note(self, event: DraftEvent) -> None:
        if event is DraftEvent.APPROVE:
            self.approved = True
        if self.state in {DraftState.PROPOSED, DraftState.SNOOZED}:
            self.approved = False
        assert not self.gone, "it came back from where it was gone"
        self.gone = self.state in GONE
        self.sent += self.state is DraftState.SENT

    @invariant()
    def on_its_way_means_approved(self) -> None:
        on_its_way = {
            DraftState.APPROVED,
            DraftState.CLAIMED,
            DraftState.SENDING,
            DraftState.UNKNOWN,
            DraftState.FAILED,
            DraftState.SENT,
        }
        assert self.approved or self.state not in on_its_way

    @invariant()
    def sent_at_most_once_and_never_once_gone(self) -> None:
        assert self.sent <= 1
        assert not (self.gone and self.sent)


TestDraftLife = DraftLife.TestCase
TestDraftLife.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)
