"""Slack, the post, the disk or a template fail: that is said clearly, nothing recorded is lost, the rest goes on."""

import logging
import os
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.demo import SAMPLES
from bot.settings import SettingsProblem
from bot.usecases.ports import StoreError
from bot.wiring.program import check_templates
from tests.stories.stage import Stage, buttons, has
from tests.stories.world import ALICE, CHANNEL, CREDITOR, INES, VIAL, Bill

ROOT = Path(__file__).resolve().parents[2]
FRIDAY_13 = date(2026, 11, 13)
PROMISE = "Bonjour,\n\nNous réglerons la totalité le 27/11/2026.\n\nClaire Moulin"


def warnings(caplog: pytest.LogCaptureFixture) -> str:
    """What Relance wrote into its log."""
    return "\n".join(record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)


class TestSlack:
    def test_slack_that_is_away_at_the_start_gets_its_cards_once_it_is_back(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.imported(Bill("F-601", due=FRIDAY_13))
            stage.world.slack_goes_down()
            (said,) = stage.self_test()
            assert "Slack" in said
            stage.relance_starts(waits=False)
            stage.world.slack_comes_back()
            assert stage.chat.wait_connected(60)
            stage.until(lambda: stage.waits("F-601"), "the draft is shown")
            stage.approve("F-601")
            assert len(stage.mails()) == 1

    def test_slack_that_goes_away_in_the_middle_misses_nothing(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-602", due=FRIDAY_13))
            stage.approve("F-602")
            stage.world.slack_goes_down()
            stage.imported(Bill("F-603", due=FRIDAY_13, debtor=VIAL))
            stage.answers(PROMISE)
            assert "Slack" in warnings(caplog)
            stage.world.slack_comes_back()
            assert stage.chat.wait_connected(60)
            stage.until(lambda: stage.waits("F-603") and stage.reply_cards(), "what happened meanwhile is shown")
            stage.press(ALICE, stage.reply(), "reply_confirm")
            stage.approve("F-603")
            assert (len(stage.promises()), len(stage.mails()), len(stage.mails(VIAL))) == (1, 1, 1)

    def test_a_wrong_token_stops_the_start_and_is_named(self, tmp_path: Path) -> None:
        wrong = {"SLACK_BOT_TOKEN": "xoxb-wrong"}
        said = r"SLACK_BOT_TOKEN.*invalid_auth"
        with Stage(tmp_path, environ=wrong) as stage, pytest.raises(SettingsProblem, match=said):
            stage.self_test()

    def test_slack_that_is_too_busy_is_waited_for(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.chat.fail_next("chat.postMessage", "ratelimited", retry_after=1, times=2)
            stage.imported(Bill("F-604", due=FRIDAY_13))
            stage.until(lambda: stage.waits("F-604"), "the draft is shown")
            stage.settle()
            assert len(stage.cards()) == 1

    def test_a_dropped_connection_comes_back_by_itself(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-605", due=FRIDAY_13))
            stage.chat.drop_sockets()
            stage.until(lambda: not stage.chat.connected or None, "the connection is cut")
            assert stage.chat.wait_connected(60)
            stage.approve("F-605")
            assert len(stage.mails()) == 1

    def test_a_press_that_slack_delivers_twice_is_one_press(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-606", due=FRIDAY_13))
            stage.chat.duplicate_next_envelope()
            stage.approve("F-606")
            assert len(stage.mails()) == 1
            assert stage.told(ALICE) == []

    def test_a_payment_that_slack_delivers_twice_is_one_payment(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-607", due=FRIDAY_13))
            stage.chat.duplicate_next_envelope()
            assert "F-607" in stage.types(INES, "payée F-607 400,00")
            assert stage.invoice("F-607").balance.decimal == "800.00"
            stage.types(INES, "payée F-607 400,00")
            assert stage.invoice("F-607").balance.decimal == "400.00", "said again, it is another payment"


def login(password: str, port: int) -> str:
    """Who logs in where, for an address of a mail server."""
    return f"{CREDITOR.replace('@', '%40')}:{password}@127.0.0.1:{port}"


class TestSmtp:
    def test_a_mail_server_that_is_away_at_the_start_is_told_and_tried_again(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.post.stop_smtp()
            (said,) = stage.self_test()
            assert said.startswith("SMTP_URL")
            stage.relance_starts()
            stage.imported(Bill("F-611", due=FRIDAY_13))
            card = stage.approve("F-611")
            assert "refused" in str(card["blocks"]), "what the system said is on the card"
            stage.post.start_smtp()
            stage.later(minutes=2)
            assert len(stage.mails()) == 1
            assert "refused" not in str(stage.card("F-611")["blocks"])

    @pytest.mark.parametrize("moment", ["connect", "auth", "rcpt", "data"])
    def test_a_connection_that_breaks_before_the_body_is_tried_again_by_itself(
        self, tmp_path: Path, moment: str
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-612", due=FRIDAY_13))
            stage.post.fail_at(moment, drop=True)
            stage.approve("F-612")
            assert stage.mails() == []
            stage.later(minutes=2)
            assert len(stage.mails()) == 1

    def test_a_connection_that_breaks_after_the_body_is_asked_about_and_never_sent_again_by_itself(
        self, tmp_path: Path
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-613", due=FRIDAY_13))
            stage.post.fail_at("after_dot", drop=True)
            stage.approve("F-613")
            stage.later(minutes=90)
            assert len(stage.mails()) == 1
            assert buttons(stage.card("F-613")) >= {"draft_accepted", "draft_resend", "draft_abandon"}
            stage.press(ALICE, stage.card("F-613"), "draft_accepted")
            stage.later(minutes=90)
            assert len(stage.mails()) == 1
            assert not has(stage.card("F-613"), "draft_accepted")

    def test_a_wrong_password_is_shown_on_the_card_and_pauses_everything_that_would_leave(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            wrong = {"SMTP_URL": f"smtp://{login('wrong', stage.post.smtp_port)}"}
            stage.is_set_up(**wrong)
            (said,) = stage.self_test()
            assert said.startswith("SMTP_URL")
            assert "wrong" not in said.partition("(")[2], "no password is ever said"
            stage.relance_starts()
            stage.imported(Bill("F-614", due=FRIDAY_13), Bill("F-615", due=FRIDAY_13, debtor=VIAL))
            assert "535" in str(stage.approve("F-614")["blocks"])
            assert "535" not in str(stage.approve("F-615")["blocks"]), "one refusal is enough: it is not even tried"

            # Someone mends the setting and starts Relance again: both leave.
            stage.is_set_up()
            stage.relance_starts()
            stage.later(minutes=2)
            assert (len(stage.mails()), len(stage.mails(VIAL))) == (1, 1)


class TestImap:
    def test_a_mailbox_that_is_away_keeps_nothing_from_leaving_and_nothing_from_being_read_later(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.post.stop_imap()
            (said,) = stage.self_test()
            assert said.startswith("IMAP_URL")
            stage.relance_starts()
            stage.imported(Bill("F-621", due=FRIDAY_13))
            stage.approve("F-621")
            assert len(stage.mails()) == 1
            stage.answers(PROMISE)
            assert stage.reply_cards() == []
            assert warnings(caplog).count("reading:") == 1, "one line, however long it lasts"

            stage.post.start_imap()
            stage.until(stage.reply_cards, "the reply is read")
            stage.settle()
            assert len(stage.sent_copies()) == 1
            assert len(stage.reply_cards()) == 1

    def test_a_wrong_password_stops_the_reading_and_is_told_in_slack_once(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.is_set_up(IMAP_URL=f"imap://{login('wrong', stage.post.imap_port)}/INBOX")
            stage.relance_starts()
            stage.imported(Bill("F-622", due=FRIDAY_13))
            stage.approve("F-622")
            stage.later(minutes=90)
            assert len(stage.mails()) == 1
            assert len([card for card in stage.cards() if "IMAP_URL" in card["text"]]) == 1

            # With the right password the reply that came in meanwhile is read, and the copy is filed.
            stage.answers(PROMISE)
            assert stage.reply_cards() == []
            stage.is_set_up()
            stage.relance_starts()
            assert len(stage.reply_cards()) == 1
            assert len(stage.sent_copies()) == 1


class TestDisk:
    def test_an_import_that_finds_the_disk_full_changes_nothing_and_can_be_done_again(self, tmp_path: Path) -> None:
        bills = [Bill(f"F-7{number:03}", due=FRIDAY_13) for number in range(300)]
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-631", due=FRIDAY_13, debtor=VIAL))
            stage.disk_is_full()
            with pytest.raises(StoreError, match=r"full.*free some space"):
                stage.imported(*bills)
            stage.disk_has_room()
            stage.settle()
            assert stage.invoice("F-631").balance.decimal == "1200.00"
            report = stage.imported(*bills)
            assert {outcome.result.value for outcome in report.outcomes} == {"new"}

    def test_a_beat_that_finds_the_disk_full_goes_on_when_there_is_room(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.imported(*(Bill(f"F-8{number:02}", due=FRIDAY_13) for number in range(40)))
            stage.disk_is_full()
            stage.relance_starts()
            assert "full" in warnings(caplog)
            assert not stage.waits("F-800")
            stage.disk_has_room()
            stage.until(lambda: stage.waits("F-800"), "the draft is proposed after all")
            stage.settle()
            assert len(stage.cards()) == 1
            stage.approve("F-800")
            assert len(stage.mails()) == 1

    def test_an_approval_that_finds_the_disk_full_is_told_and_can_be_given_again(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-632", due=FRIDAY_13))
            stage.writes_fail()
            stage.press_in_vain(ALICE, stage.draft("F-632"), "draft_approve")
            stage.writes_work()
            stage.settle()
            assert stage.mails() == []
            stage.approve("F-632")
            assert len(stage.mails()) == 1

    def test_a_mail_that_left_but_could_not_be_noted_is_asked_about_and_not_sent_again(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-633", due=FRIDAY_13))
            leaving = stage.post.hold_at("after_dot")
            stage.chat.press(ALICE, CHANNEL, stage.draft("F-633")["ts"], "draft_approve")
            assert leaving.wait_reached(20)
            stage.writes_fail()
            leaving.release()
            stage.until(lambda: "full" in warnings(caplog), "that the disk is full is told")
            stage.writes_work()
            stage.until(lambda: has(stage.card("F-633"), "draft_resend"), "the question stands on the card")
            stage.later(minutes=90)
            assert len(stage.mails()) == 1
            stage.press(ALICE, stage.card("F-633"), "draft_accepted")
            assert "draft_accepted" in stage.happened()


class TestStopping:
    def test_a_stop_in_the_middle_of_a_mail_waits_for_its_end(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            stage.relance_starts()
            stage.imported(Bill("F-651", due=FRIDAY_13))
            leaving = stage.post.hold_at("dot")
            stage.chat.press(ALICE, CHANNEL, stage.draft("F-651")["ts"], "draft_approve")
            assert leaving.wait_reached(20)
            stopping = threading.Thread(target=stage.relance_stops)
            stopping.start()
            stopping.join(0.3)
            assert stopping.is_alive()
            leaving.release()
            stopping.join(20)
            assert not stopping.is_alive()
            assert len(stage.mails()) == 1
            assert stage.happened()[-1] == "draft_accepted"


TEMPLATE = """Bonjour,

La facture {{ lines[0].number }} reste {{ un_nom_inconnu }}.
"""


class TestTemplates:
    def test_a_template_with_an_unknown_name_is_told_with_its_file_and_line(self, tmp_path: Path) -> None:
        with Stage(tmp_path, environ={"RELANCE_TEMPLATES": str(own_template(tmp_path))}) as stage:
            problems = check_templates(stage.program.office)
            assert problems
            for problem in problems:
                assert "fr/late_3/body.txt, line 3" in problem
                assert "un_nom_inconnu" in problem

    def test_relance_does_not_start_with_such_a_template(self, tmp_path: Path) -> None:
        with Stage(tmp_path) as stage:
            environ = {
                "PATH": os.environ["PATH"],
                "PYTHONPATH": str(ROOT),
                **stage.world.addresses,
                "DATABASE_URL": f"sqlite:///{tmp_path / 'relance.db'}",
                "RELANCE_CONFIG": str(SAMPLES / "config"),
                "RELANCE_TEMPLATES": str(own_template(tmp_path)),
            }
            command = [sys.executable, "-m", "bot", "run"]
            done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=60,
                                  check=False)  # fmt: skip
        assert done.returncode == 2
        assert "fr/late_3/body.txt, line 3" in done.stderr

    def test_a_letter_that_cannot_be_written_keeps_no_other_from_being_written(self, tmp_path: Path) -> None:
        with Stage(tmp_path, environ={"RELANCE_TEMPLATES": str(own_template(tmp_path))}) as stage:
            stage.relance_starts()
            stage.imported(
                Bill("F-641", due=FRIDAY_13),
                Bill("F-642", due=FRIDAY_13, debtor=VIAL, last_stage="late_3", last_sent_on=date(2026, 11, 9)),
            )
            stage.morning(20, 11)
            assert not stage.waits("F-641")
            assert stage.waits("F-642")
            told = [card["text"] for card in stage.cards() if "un_nom_inconnu" in card["text"]]
            assert told
            assert len(told) <= 4, "once a working day at the most"

            # The template is mended, Relance started again: the letter is written on the next working day.
            stage.is_set_up()
            stage.relance_starts()
            stage.morning(23, 11)
            assert stage.waits("F-641")


def own_template(folder: Path) -> Path:
    """A folder of templates of one's own, with a name in it that does not exist."""
    path = folder / "templates" / "fr" / "late_3" / "body.txt"
    path.parent.mkdir(parents=True)
    path.write_text(TEMPLATE, encoding="utf-8")
    return folder / "templates"
