"""The card of a promise that was recorded without a click: what it says, and the button that takes it back."""

from dataclasses import replace

import pytest

from bot.adapters import answers
from bot.adapters.slack_blocks import reply_card as r
from bot.adapters.slack_blocks.unasked import TAKE_BACK
from bot.adapters.words import Words
from bot.domain.ledger import Entry
from bot.domain.lifecycle import PromiseState, ReplyState
from bot.sandbox.chat.rules import message_problems
from bot.usecases.records import RECORDED, ReplyView
from tests.adapters.test_slack_blocks import BOTH, DUPONT, EN, FR, NOW, REPLY, every, labels, reply_view, shown
from tests.adapters.test_slack_blocks import RECORDED as PROMISE


def by_itself(state: PromiseState = PromiseState.RUNNING) -> ReplyView:
    reply = replace(REPLY, state=ReplyState.DECIDED, decision=RECORDED, decided_by="relance", decided_at=NOW)
    return replace(reply_view(reply), recorded=(replace(PROMISE, state=state),))


@BOTH
def test_it_says_that_nobody_clicked_and_why_that_was_allowed(words: Words) -> None:
    text, blocks = r.reply_card(words, by_itself())
    assert message_problems(blocks) == []
    expected = "without a click" if words is EN else "sans clic"
    assert expected in text
    assert ("mail host confirms" if words is EN else "hébergeur de messagerie confirme") in shown(blocks)
    assert "relance" not in text.replace("Relance", "")
    assert labels(blocks) == ["Not a promise" if words is EN else "Pas une promesse"]
    assert TAKE_BACK in every(blocks, "action_id")


@pytest.mark.parametrize("state", [PromiseState.KEPT, PromiseState.CANCELLED])
def test_what_is_over_cannot_be_taken_back(state: PromiseState) -> None:
    blocks = r.reply_card(FR, by_itself(state))[1]
    assert labels(blocks) == []
    assert "l’annule" not in shown(blocks)


@BOTH
def test_the_timeline_says_why_a_promise_was_not_recorded(words: Words) -> None:
    asked = Entry(NOW, "promise_asked", "relance", 1, None, 7, {"reply": 3, "why": "not_firm,forged_sender"})
    back = Entry(NOW, "promise_taken_back", "Alice Morel", 1, 1, None, {"promise": 1})
    lines = answers.timeline(words, DUPONT, [asked, back], {1: "F-1"})
    assert not any("{" in line or "_" in line for line in lines)
    assert ("plusieurs lectures possibles et expéditeur peut-être usurpé" in lines[1]) is (words is FR)
    assert "– Relance" in lines[1]
    assert "F-1" in lines[2]
