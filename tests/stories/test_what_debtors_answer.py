"""Already paid, disputed, away, unknown at this address, or not the debtor at all: what becomes of the chase."""

from datetime import date
from email.message import EmailMessage
from email.utils import format_datetime

from bot.domain.dunning import Reason
from tests.stories.stage import Stage, has
from tests.stories.world import ALICE, CREDITOR, INES, VIAL, Bill

FRIDAY_13 = date(2026, 11, 13)


def test_what_is_said_to_be_paid_is_held_until_the_payment_is_recorded(stage: Stage) -> None:
    # Tuesday 17 November: the first reminder leaves. Friday 20: the second one waits for approval.
    stage.imported(Bill("F-301", due=FRIDAY_13))
    stage.approve("F-301")
    stage.morning(20, 11)
    second = stage.draft("F-301")

    # The debtor says that it was paid: the draft is withdrawn, and no mail marks an invoice paid by itself.
    stage.answers("Bonjour,\n\nCette facture a été réglée par virement le 19/11/2026.\n\nCordialement,")
    assert not stage.waits("F-301")
    assert not has(next(card for card in stage.cards() if card["ts"] == second["ts"]), "draft_approve")
    assert stage.why("F-301").code is Reason.REPLY_WAITING
    assert stage.invoice("F-301").balance.decimal == "1200.00"

    # Tuesday 24: the money is found at the bank. Nothing ever leaves again.
    stage.morning(24, 11)
    stage.types(INES, "payée F-301 le 19/11/2026")
    stage.morning(30, 12)
    assert stage.invoice("F-301").balance.minor == 0
    assert not stage.waits("F-301")
    assert len(stage.mails()) == 1


def test_a_reply_that_nobody_deals_with_holds_for_a_week_and_comes_back(stage: Stage) -> None:
    stage.imported(Bill("F-302", due=FRIDAY_13))
    stage.approve("F-302")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nPouvez-vous me renvoyer la facture ?\n\nCordialement,")
    stage.morning(25, 11)
    assert not stage.waits("F-302")
    stage.morning(26, 11)
    assert stage.waits("F-302")


def test_a_noted_dispute_stops_everything_until_it_is_taken_up_again(stage: Stage) -> None:
    # Tuesday 17 November: reminded. Wednesday: disputed, which a person notes.
    stage.imported(Bill("F-303", due=FRIDAY_13))
    stage.approve("F-303")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nNous contestons cette facture : il manque la dernière livraison.\n\nCordialement,")
    stage.press(ALICE, stage.reply(), "reply_disputed")

    # Weeks go by without a word.
    for day, month in ((20, 11), (30, 11), (14, 12)):
        stage.morning(day, month)
        assert not stage.waits("F-303")
    assert stage.why("F-303").code is Reason.DISPUTED

    # Monday 14 December: it is settled, and the chase goes on from where it was.
    stage.types(ALICE, "reprendre F-303")
    assert stage.waits("F-303")
    assert stage.why("F-303").facts["stage"] == "late_7"


def test_an_absence_with_a_return_date_moves_the_next_message(stage: Stage) -> None:
    # Without the absence the second reminder would wait on Friday 20.
    stage.imported(Bill("F-304", due=FRIDAY_13))
    stage.approve("F-304")
    stage.answers("Bonjour,\n\nJe suis absente du bureau, de retour le 26/11/2026.\n\nClaire Moulin", automatic=True)
    (shown,) = stage.reply_cards()
    assert not any(block["type"] == "actions" for block in shown["blocks"]), "it is shown, and asks nothing"
    for day in (20, 25):
        stage.morning(day, 11)
        assert not stage.waits("F-304")
        assert stage.why("F-304").code is Reason.ABSENT
    stage.morning(26, 11)
    assert stage.waits("F-304")


def test_an_address_that_bounces_is_not_written_to_again(stage: Stage) -> None:
    # Nobody of this name works at Moulin any more: the mail comes back, and the chase waits for another address.
    stage.imported(Bill("F-305", due=FRIDAY_13, email="ancienne@moulin.example"))
    stage.approve("F-305")
    assert "contact_bounced" in stage.happened()
    stage.morning(20, 11)
    assert not stage.waits("F-305")
    assert stage.why("F-305").code is Reason.NO_ADDRESS

    # The next import brings a working address, and the next stage is proposed to it.
    stage.imported(Bill("F-305", due=FRIDAY_13))
    assert stage.waits("F-305")
    stage.approve("F-305")
    assert ["F-305" in mail["subject"] for mail in stage.mails()] == [True]


def test_the_mail_of_a_stranger_changes_nothing(stage: Stage) -> None:
    stage.imported(Bill("F-306", due=FRIDAY_13))
    before = stage.happened()
    mail = EmailMessage()
    mail["From"], mail["To"] = "Un inconnu <inconnu@ailleurs.example>", CREDITOR
    mail["Subject"], mail["Message-ID"] = "Facture F-306", "<1@ailleurs.example>"
    mail["Date"] = format_datetime(stage.world.clock.now())
    mail.set_content("Bonjour,\n\nNous réglerons la totalité de la facture F-306 le 27/11/2026.\n")
    stage.post.deliver(mail.as_bytes(), "inconnu@ailleurs.example", CREDITOR)
    stage.settle()
    assert stage.happened() == before
    assert stage.promises() == []
    assert not any(has(card, "reply_confirm") for card in stage.cards())
    stage.approve("F-306")
    assert len(stage.mails()) == 1


def test_the_answer_of_one_customer_holds_no_other(stage: Stage) -> None:
    stage.imported(Bill("F-307", due=FRIDAY_13), Bill("F-308", due=FRIDAY_13, debtor=VIAL))
    stage.approve("F-307")
    stage.approve("F-308")
    stage.answers("Bonjour,\n\nPouvez-vous me rappeler ?\n\nCordialement,", VIAL)
    stage.morning(20, 11)
    assert stage.waits("F-307")
    assert not stage.waits("F-308")
