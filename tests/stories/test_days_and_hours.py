"""Nothing is proposed on a day off, nothing leaves outside the debtor's hours, and lost days are not made up for."""

from datetime import date

from bot.domain.dunning import Reason
from tests.stories.stage import Stage
from tests.stories.world import ALICE, Bill


def test_what_falls_due_on_a_saturday_waits_for_monday(stage: Stage) -> None:
    # Wednesday 18 November + 3 days is Saturday 21.
    stage.morning(19, 11)
    stage.imported(Bill("F-501", due=date(2026, 11, 18)))
    for day in (20, 21, 22):
        stage.morning(day, 11)
        assert not stage.waits("F-501")
    stage.morning(23, 11)
    assert stage.waits("F-501")


def test_nothing_is_proposed_on_christmas_day(stage: Stage) -> None:
    # Tuesday 22 December + 3 days is Friday 25: it waits until Monday 28.
    stage.morning(23, 12)
    stage.imported(Bill("F-502", due=date(2026, 12, 22)))
    for day in (24, 25, 26, 27):
        stage.morning(day, 12)
        assert not stage.waits("F-502")
    stage.morning(28, 12)
    assert stage.waits("F-502")


def test_what_is_approved_in_the_evening_leaves_at_nine_the_next_morning(stage: Stage) -> None:
    stage.imported(Bill("F-503", due=date(2026, 11, 13)))
    stage.at(17, 11, 18, 30)
    stage.approve("F-503")
    assert stage.mails() == []
    stage.at(18, 11, 8, 50)
    assert stage.mails() == []
    stage.at(18, 11, 9, 0)
    (mail,) = stage.mails()
    assert mail["date"].startswith("2026-11-18T09:00")


def test_what_is_approved_on_christmas_eve_leaves_after_christmas(stage: Stage) -> None:
    stage.morning(24, 12)
    stage.imported(Bill("F-504", due=date(2026, 12, 18)))
    stage.at(24, 12, 18, 0)
    stage.approve("F-504")
    for day in (25, 26, 27):
        stage.morning(day, 12)
        assert stage.mails() == []
    stage.morning(28, 12)
    assert len(stage.mails()) == 1


def test_after_ten_days_of_silence_one_message_leaves_and_the_next_keeps_its_distance(stage: Stage) -> None:
    # Tuesday 17 November: the first reminder leaves. Then Relance is off until Monday 30.
    stage.imported(Bill("F-505", due=date(2026, 11, 13)))
    stage.approve("F-505")
    stage.relance_stops()
    stage.morning(30, 11)
    stage.relance_starts()

    # The second and the third reminder would both have been due: only the second one is proposed.
    assert stage.waits("F-505")
    assert stage.why("F-505").facts["stage"] == "late_7"
    stage.approve("F-505")
    assert len(stage.mails()) == 2

    # The third one waits for the day that the second one gave.
    stage.morning(1, 12)
    assert not stage.waits("F-505")
    assert stage.why("F-505").code is Reason.PAY_BY
    stage.morning(8, 12)
    assert stage.why("F-505").facts["stage"] == "late_15"
    assert stage.waits("F-505")
    assert len(stage.mails()) == 2


def test_a_chase_that_was_begun_elsewhere_goes_on_from_there(stage: Stage) -> None:
    stage.imported(
        Bill("F-506", due=date(2026, 10, 30), last_stage="late_7", last_sent_on=date(2026, 11, 6)),
        Bill("F-507", due=date(2026, 8, 19), email="autre@moulin.example"),
    )
    assert stage.why("F-506").facts["stage"] == "late_15"
    assert stage.why("F-507").facts["stage"] == "late_3"
    stage.press(ALICE, stage.draft("F-506"), "draft_approve")
    assert "F-507" in stage.mails()[0]["text"], "one message for one customer"
