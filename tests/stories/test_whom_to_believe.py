"""Whom to believe: a fraud with other bank details, and a promise that the policy lets Relance record by itself."""

from datetime import date
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from bot.domain.dunning import Reason
from bot.domain.lifecycle import PromiseState
from bot.sandbox.demo import SAMPLES
from bot.settings import shipped
from bot.usecases.records import Reply
from tests.stories.stage import Stage, buttons, has
from tests.stories.world import ALICE, BASILE, CREDITOR, Bill

FRIDAY_13, FRIDAY_27 = date(2026, 11, 13), date(2026, 11, 27)


def replies(stage: Stage) -> list[Reply]:
    with stage.program.store.read() as unit:
        return unit.inbound.waiting()


def test_other_bank_details_from_a_domain_that_looks_like_the_customers(stage: Stage) -> None:
    # Tuesday 17 November: reminded. Somebody who saw that mail registers moulin-compta.example.
    stage.imported(Bill("F-901", due=FRIDAY_13))
    stage.approve("F-901")
    (reminder,) = stage.mails()
    stage.morning(18, 11)
    mail = EmailMessage()
    mail["From"], mail["To"] = "Claire Moulin <compta@moulin-compta.example>", CREDITOR
    mail["Subject"], mail["Message-ID"] = f"Re: {reminder['subject']}", "<1@moulin-compta.example>"
    mail["In-Reply-To"], mail["Date"] = reminder["message_id"], format_datetime(stage.world.clock.now())
    # What its writer says of themselves counts for nothing, though it bears our host's name.
    mail["Authentication-Results"] = "mx.sandbox.example; dmarc=pass header.from=moulin-compta.example"
    mail.set_content(
        "Bonjour,\n\nNous avons changé de banque : merci de rembourser notre trop-perçu sur nos nouvelles coordonnées "
        "bancaires.\nNous réglerons la facture le 27/11/2026.\n"
    )
    stage.post.deliver(mail.as_bytes(), "compta@moulin-compta.example", CREDITOR)
    stage.settle()

    # It is shown with what is wrong with it, and nothing can be confirmed by one click.
    (reply,) = replies(stage)
    assert reply.warnings == ("unknown_sender", "lookalike_domain", "forged_sender", "bank_change")
    assert not has(stage.reply(), "reply_confirm")
    assert stage.promises() == []

    # The customer is held like after any reply, so that nothing goes out while a person calls them.
    stage.morning(20, 11)
    assert not stage.waits("F-901")
    assert stage.why("F-901").code is Reason.REPLY_WAITING

    # Nobody at Moulin wrote that: the chase goes on, to the address of the books alone.
    stage.press(ALICE, stage.reply(), "reply_handled")
    stage.approve("F-901")
    assert [mail["to"] for mail in stage.mails()][-1].endswith("compta@moulin.example")
    assert stage.invoice("F-901").balance.decimal == "1200.00"


def set_up_to_record(stage: Stage, folder: Path) -> None:
    """Someone lets Relance record firm promises by itself."""
    folder.mkdir()
    (folder / "relance.toml").write_bytes((SAMPLES / "config" / "relance.toml").read_bytes())
    policy = (shipped("config") / "policy.toml").read_text(encoding="utf-8")
    (folder / "policy.toml").write_text(policy.replace('firm_promises = "ask"', 'firm_promises = "record"'), "utf-8")
    stage.is_set_up(RELANCE_CONFIG=str(folder))
    stage.relance_starts()


def test_a_firm_promise_is_recorded_without_a_click_and_taken_back_with_one(stage: Stage, tmp_path: Path) -> None:
    # Tuesday 17 November: the policy is to record, the reminder leaves, and the contact answers plainly.
    set_up_to_record(stage, tmp_path / "own")
    stage.imported(Bill("F-902", due=FRIDAY_13))
    stage.approve("F-902")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nNous réglerons la totalité le 27/11/2026.\n\nClaire Moulin")
    (promise,) = stage.promises()
    assert (promise.due_on, promise.state, promise.by) == (FRIDAY_27, PromiseState.RUNNING, "relance")
    assert stage.why("F-902").code is Reason.PROMISED

    # The card says so and why that was allowed; a colleague who may only ask cannot take it back.
    card = stage.reply()
    assert "sans clic" in card["text"]
    assert "27 novembre" in card["text"].replace("\u00a0", " ")
    assert buttons(card) == {"reply_read", "reply_take_back"}
    assert "Inès Caradec" in stage.press_in_vain(BASILE, card, "reply_take_back")

    # Alice knows better: it is taken back, and the reply waits for her like any other.
    card = stage.press(ALICE, card, "reply_take_back")
    assert [promise.state for promise in stage.promises()] == [PromiseState.CANCELLED]
    assert stage.why("F-902").code is Reason.REPLY_WAITING
    assert has(card, "reply_confirm")
    stage.press(ALICE, card, "reply_not_a_promise")
    stage.morning(20, 11)
    assert stage.waits("F-902")
    assert "promise_taken_back" in stage.happened()


def test_where_one_condition_fails_the_question_is_asked_and_the_journal_says_why(stage: Stage, tmp_path: Path) -> None:
    set_up_to_record(stage, tmp_path / "own")
    stage.imported(Bill("F-903", due=FRIDAY_13))
    stage.approve("F-903")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nSi notre client nous paie, nous réglerons la totalité le 27/11/2026.\n")
    assert stage.promises() == []
    assert has(stage.reply(), "reply_confirm")
    said = stage.types(ALICE, "historique Moulin")
    assert "plusieurs lectures possibles" in said
