"""A debtor proposes to pay in three parts: each part has its day, and a missed one is recalled by itself."""

from datetime import date

from bot.domain.dunning import Reason
from bot.domain.lifecycle import PromiseState
from tests.stories.stage import Stage
from tests.stories.world import ALICE, Bill

PLAN = """Bonjour,

Nous vous proposons de régler en trois fois : 400 € le 04/12/2026, 400 € le 04/01/2027 et 400 € le 04/02/2027.

Claire Moulin"""


def test_a_plan_in_three_parts_is_confirmed_and_its_first_part_is_missed(stage: Stage) -> None:
    # Tuesday 17 November: reminded. Wednesday: a plan is proposed, and confirmed by one click.
    stage.imported(Bill("F-201", due=date(2026, 11, 13), total="1200,00"))
    stage.approve("F-201")
    stage.morning(18, 11)
    stage.answers(PLAN)
    stage.press(ALICE, stage.reply(), "reply_confirm")
    assert [
        (part.amount.decimal, part.due_on.isoformat(), part.instalment, part.count) for part in stage.promises()
    ] == [("400.00", "2026-12-04", 1, 3), ("400.00", "2027-01-04", 2, 3), ("400.00", "2027-02-04", 3, 3)]

    # Until Friday 4 December and the two days that a bank may take, the debtor hears nothing.
    stage.morning(8, 12)
    assert not stage.waits("F-201")
    assert stage.why("F-201").code is Reason.PROMISED

    # Wednesday 9: the first part is missed, and only that one is recalled.
    stage.morning(9, 12)
    assert [part.state for part in stage.promises()] == [
        PromiseState.BROKEN,
        PromiseState.RUNNING,
        PromiseState.RUNNING,
    ]
    stage.approve("F-201")
    recall = stage.mails()[-1]["text"]
    assert "4\u00a0décembre" in recall
    assert "4\u00a0janvier" not in recall

    # After that the plan goes on: nothing more before its second day.
    stage.morning(4, 1, year=2027)
    assert not stage.waits("F-201")
    assert stage.why("F-201").code is Reason.PROMISED


def test_a_part_that_is_paid_in_time_is_kept_and_the_others_go_on(stage: Stage) -> None:
    stage.imported(Bill("F-202", due=date(2026, 11, 13), total="1200,00"))
    stage.approve("F-202")
    stage.morning(18, 11)
    stage.answers(PLAN)
    stage.press(ALICE, stage.reply(), "reply_confirm")
    stage.morning(4, 12)
    stage.types(ALICE, "payée F-202 400,00")
    stage.morning(10, 12)
    assert [part.state for part in stage.promises()] == [PromiseState.KEPT, PromiseState.RUNNING, PromiseState.RUNNING]
    assert stage.invoice("F-202").balance.decimal == "800.00"
    assert not stage.waits("F-202")
