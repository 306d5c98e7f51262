"""Who may do what, who was first, and what becomes of a draft that is edited, postponed or skipped."""

import threading
from datetime import date

from bot.domain.dunning import Reason
from tests.stories.stage import Stage, has
from tests.stories.world import ALICE, BASILE, CHANNEL, INES, Bill

FRIDAY_13 = date(2026, 11, 13)


def test_a_colleague_may_ask_and_stop_but_not_approve(stage: Stage) -> None:
    stage.imported(Bill("F-401", due=FRIDAY_13))
    for action in ("draft_approve", "draft_skip"):
        assert "Alice Morel" in stage.press_in_vain(BASILE, stage.draft("F-401"), action)
    stage.types(BASILE, "payée F-401")
    assert stage.invoice("F-401").balance.decimal == "1200.00"
    assert stage.waits("F-401")
    assert stage.mails() == []

    assert "F-401" in stage.types(BASILE, "pourquoi F-401")
    stage.types(BASILE, "pause F-401")
    assert not stage.waits("F-401")
    assert stage.why("F-401").code is Reason.ON_HOLD
    stage.types(BASILE, "reprendre F-401")
    assert not stage.waits("F-401")
    stage.types(ALICE, "reprendre F-401")
    assert stage.waits("F-401")


def test_two_people_approve_at_once_and_one_mail_leaves(stage: Stage) -> None:
    stage.imported(Bill("F-402", due=FRIDAY_13))
    card, both = stage.draft("F-402"), threading.Barrier(2)

    def press(user: str) -> None:
        both.wait()
        stage.chat.press(user, CHANNEL, card["ts"], "draft_approve")

    threads = [threading.Thread(target=press, args=[user]) for user in (ALICE, INES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stage.until(lambda: stage.told(ALICE) + stage.told(INES), "the second one is told")
    stage.until(lambda: not stage.waits("F-402"), "the card says that it is approved")
    stage.settle()
    assert len(stage.mails()) == 1
    assert len(stage.told(ALICE) + stage.told(INES)) == 1
    approved = [entry.by for entry in stage.journal() if entry.kind == "draft_approved"]
    assert len(approved) == 1
    first = {"Alice Morel": ALICE, "Inès Caradec": INES}[approved[0]]
    assert stage.told(first) == []


def test_a_draft_is_edited_by_one_and_approved_by_another(stage: Stage) -> None:
    stage.imported(Bill("F-403", due=FRIDAY_13))
    window = stage.opens(INES, stage.draft("F-403"), "draft_edit")
    text = next(block for block in window["blocks"] if block["block_id"] == "text_0")["element"]["initial_value"]

    # Words that would no longer name the invoice and the amount are not saved.
    assert not stage.chat.submit(INES, {"text_0": {"text_0": "Payez, s'il vous plaît."}}).ok
    assert stage.chat.submit(INES, {"text_0": {"text_0": f"Quel plaisir de vous avoir vus à Lyon !\n\n{text}"}}).ok
    stage.until(lambda: "Lyon" in str(stage.draft("F-403")["blocks"]), "the card shows the new words")
    assert stage.mails() == []

    stage.approve("F-403", by=ALICE)
    (mail,) = stage.mails()
    assert mail["text"].startswith("Quel plaisir de vous avoir vus à Lyon")
    who = [(entry.kind, entry.by) for entry in stage.journal() if entry.kind in {"draft_edited", "draft_approved"}]
    assert who == [("draft_edited", "Inès Caradec"), ("draft_approved", "Alice Morel")]


def test_an_edit_that_comes_after_the_approval_is_refused(stage: Stage) -> None:
    stage.imported(Bill("F-404", due=FRIDAY_13))
    window = stage.opens(INES, stage.draft("F-404"), "draft_edit")
    text = next(block for block in window["blocks"] if block["block_id"] == "text_0")["element"]["initial_value"]
    stage.approve("F-404", by=ALICE)
    assert not stage.chat.submit(INES, {"text_0": {"text_0": f"Trop tard !\n\n{text}"}}).ok
    stage.settle()
    (mail,) = stage.mails()
    assert "Trop tard" not in mail["text"]


def test_a_postponed_draft_comes_back_on_its_day(stage: Stage) -> None:
    stage.imported(Bill("F-405", due=FRIDAY_13))
    card = stage.postpone("F-405", "monday")
    assert not has(card, "draft_approve")
    stage.morning(20, 11)
    assert not stage.waits("F-405")
    assert stage.why("F-405").code is Reason.SNOOZED
    stage.morning(23, 11)
    assert stage.draft("F-405")["ts"] == card["ts"], "on the same card"
    stage.approve("F-405")
    assert len(stage.mails()) == 1


def test_a_skipped_stage_counts_as_had_and_as_a_message(stage: Stage) -> None:
    # Friday 13 + 7 days: the second reminder is due on Friday 20, three working days after the one that was skipped.
    stage.imported(Bill("F-406", due=FRIDAY_13))
    stage.press(ALICE, stage.draft("F-406"), "draft_skip")
    stage.morning(19, 11)
    assert not stage.waits("F-406")
    stage.morning(20, 11)
    assert stage.waits("F-406")
    assert stage.why("F-406").facts["stage"] == "late_7"
    assert stage.mails() == []
