"""Mails made to break a reader come in over a real mailbox: a person is told, and the next mail is read."""

import logging
from datetime import date
from pathlib import Path

import pytest

from tests.adapters.test_mime_hostile import READ, REFUSED
from tests.stories.stage import Stage, has
from tests.stories.world import CREDITOR, MOULIN, Bill

FRIDAY_13 = date(2026, 11, 13)
PROMISE = "Bonjour,\n\nNous réglerons la totalité le 27/11/2026.\n\nClaire Moulin"
HEAD = b"From: Mallory <mallory@evil.example>\r\nSubject: Facture F-701\r\nX-Secret: 4711\r\n"
# The stand-in's own server files others slowly or not at all; tests/usecases/test_receiving.py has them all.
BOMBS = ("nested deeply", "mails in mails", "many parts", "headers without end", "too big in lines")
ODD = (
    "broken encoded words", "encoded line feeds", "nested parentheses", "directions", "an unknown charset",
    "a wrong charset", "two of all",
)  # fmt: skip


def said(stage: Stage) -> list[str]:
    """What the channel was told, cards apart."""
    return [card["text"] for card in stage.cards() if card["text"].startswith("⚠")]


def test_bombs_are_told_one_by_one_and_the_next_mail_is_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Stage(tmp_path) as stage:
        stage.relance_starts()
        stage.imported(Bill("F-701", due=FRIDAY_13))
        stage.approve("F-701")
        ours = stage.mails()[-1]["id"]
        for bomb in BOMBS:
            stage.post.deliver(HEAD + REFUSED[bomb][0](), "mallory@evil.example", CREDITOR)
        stage.post.answer(MOULIN.email, ours, PROMISE)
        stage.settle()
        assert len(said(stage)) == len(BOMBS)
        assert has(stage.reply(), "reply_confirm")

        # What was told once is not told again, not even after a new start.
        stage.relance_stops()
        stage.relance_starts()
        assert len(said(stage)) == len(BOMBS)
    log = "\n".join(record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)
    assert log.count("could not be read") == len(BOMBS)
    assert "4711" not in log


def test_odd_mails_of_a_debtor_hold_the_chase_and_the_next_one_is_read(stage: Stage) -> None:
    stage.imported(Bill("F-702", due=FRIDAY_13))
    stage.approve("F-702")
    ours = stage.mails()[-1]["message_id"].encode()
    for place, name in enumerate(ODD):
        head = b"In-Reply-To: %s\r\nMessage-ID: <odd-%d@evil.example>\r\n" % (ours, place)
        stage.post.deliver(head + READ[name], MOULIN.email, CREDITOR)
    stage.answers(PROMISE)
    cards = stage.reply_cards()
    assert len(cards) == len(ODD) + 1
    assert has(cards[-1], "reply_confirm")
    assert not any(has(card, "reply_confirm") for card in cards[:-1])
    assert said(stage) == []
