"""A debtor promises to pay: the promise holds the chase until its day, and is then kept or broken."""

from datetime import date

from bot.domain.dunning import Reason
from bot.domain.lifecycle import PromiseState
from tests.stories.stage import Stage, has
from tests.stories.world import ALICE, INES, Bill


def test_an_invoice_is_imported_reminded_answered_promised_and_paid(stage: Stage) -> None:
    # Tuesday 17 November: the invoice is four days late, and its first reminder is approved and leaves.
    stage.imported(Bill("F-101", due=date(2026, 11, 13)))
    card = stage.approve("F-101")
    assert not has(card, "draft_approve")
    (reminder,) = stage.mails()
    assert "F-101" in reminder["subject"]
    assert "1 200,00" in reminder["text"].replace("\u202f", " ").replace("\u00a0", " ")
    assert [copy["message_id"] for copy in stage.sent_copies()] == [reminder["message_id"]]

    # Wednesday: the debtor promises; nothing more leaves while that waits for a person.
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nNous réglerons la totalité le 27/11/2026.\n\nClaire Moulin")
    assert stage.why("F-101").code is Reason.REPLY_WAITING
    stage.press(ALICE, stage.reply(), "reply_confirm")
    (promise,) = stage.promises()
    assert (promise.amount.decimal, promise.due_on, promise.by) == ("1200.00", date(2026, 11, 27), "Alice Morel")

    # The week after: not a word, and the reason is the promised day.
    stage.morning(25, 11)
    assert not stage.waits("F-101")
    assert stage.why("F-101").code is Reason.PROMISED
    assert stage.why("F-101").facts["on"] == "2026-11-27"

    # Friday 27: the money is there. The promise is kept, and nobody ever hears of it again.
    stage.morning(27, 11)
    assert "F-101" in stage.types(INES, "payée F-101")
    stage.morning(15, 12)
    assert stage.invoice("F-101").balance.minor == 0
    assert not stage.waits("F-101")
    assert len(stage.mails()) == 1
    assert stage.happened()[-2:] == ["payment", "promise_kept"]


def test_a_promise_that_is_broken_is_politely_recalled(stage: Stage) -> None:
    # Tuesday 17 November: reminded; Wednesday: promised for Friday 27.
    stage.imported(Bill("F-102", due=date(2026, 11, 13)))
    stage.approve("F-102")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nNous réglerons la totalité le 27/11/2026.\n\nClaire Moulin")
    stage.press(ALICE, stage.reply(), "reply_confirm")

    # Monday 30 and Tuesday 1: a transfer may still be on its way.
    for day, month in ((30, 11), (1, 12)):
        stage.morning(day, month)
        assert not stage.waits("F-102")

    # Wednesday 2 December: nothing came. The next message recalls the debtor's own day, in the same thread.
    stage.morning(2, 12)
    assert stage.promises()[0].state is PromiseState.BROKEN
    assert stage.why("F-102").facts["promised"] == "2026-11-27"
    stage.approve("F-102")
    first, second = stage.mails()
    assert "27\u00a0novembre" in second["text"]
    assert first["message_id"] == second["in_reply_to"]
