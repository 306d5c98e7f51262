"""What a person does with a reply card: records the payment it tells of, corrects a plan, looks before trusting."""

from datetime import date

from tests.stories.stage import Stage, buttons, has
from tests.stories.world import ALICE, BASILE, Bill

FRIDAY_13 = date(2026, 11, 13)


def test_a_payment_that_is_told_of_is_recorded_after_a_look_at_the_bank(stage: Stage) -> None:
    # Wednesday 18 November: the debtor says that one of two invoices is paid. The card says which, when and how.
    stage.imported(Bill("F-701", due=FRIDAY_13), Bill("F-702", due=FRIDAY_13, total="300,00"))
    stage.approve("F-701")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nLa facture F-701 a été réglée hier par virement, réf. VIR-77.\n\nClaire Moulin")
    card = stage.reply()
    assert "Dit avoir payé F-701 (1\u202f200,00\u00a0€) le mardi 17\u00a0novembre, référence VIR-77." in card["text"]

    # A colleague who may only ask cannot open the window; Alice can, and nothing is recorded by opening it.
    assert "Alice Morel" in stage.press_in_vain(BASILE, card, "reply_record")
    window = stage.opens(ALICE, card, "reply_record")
    boxes = {block["block_id"]: block["element"] for block in window["blocks"] if block["type"] == "input"}
    assert boxes["day"]["initial_date"] == "2026-11-17"
    assert boxes["amount:F-701"]["initial_value"] == "1200,00"
    assert "initial_value" not in boxes["amount:F-702"]
    assert stage.invoice("F-701").balance.decimal == "1200.00"

    # The bank says 900 euros: first a slip of the finger, told at its field, then the right sum.
    assert not stage.chat.submit(ALICE, {"amount:F-701": {"amount:F-701": "9000"}}).ok
    assert stage.invoice("F-701").balance.decimal == "1200.00"
    assert stage.chat.submit(ALICE, {"amount:F-701": {"amount:F-701": "900,00"}}).ok
    stage.settle()
    after = stage.until(lambda: next((one for one in stage.cards() if "900,00" in one["text"]), None), "it is shown")
    assert "Paiement enregistré par Alice Morel" in after["text"]
    assert buttons(after) == {"reply_read"}
    assert stage.invoice("F-701").balance.decimal == "300.00"
    assert stage.invoice("F-702").balance.decimal == "300.00"


def test_a_plan_is_corrected_line_by_line_for_the_invoices_that_are_meant(stage: Stage) -> None:
    stage.imported(Bill("F-703", due=FRIDAY_13), Bill("F-704", due=FRIDAY_13, total="300,00"))
    stage.approve("F-703")
    stage.morning(18, 11)
    stage.answers("Bonjour,\n\nNous proposons 600 € le 27/11/2026 et 600 € le 18/12/2026.\n\nClaire Moulin")
    window = stage.opens(ALICE, stage.reply(), "reply_correct")
    boxes = {block["block_id"]: block["element"] for block in window["blocks"] if block["type"] == "input"}
    assert (boxes["day"]["initial_date"], boxes["amount"]["initial_value"]) == ("2026-11-27", "600,00")
    assert boxes["more"]["initial_value"] == "18/12/2026 600,00"

    # The plan is for the first invoice alone; the second one was settled on by telephone.
    typed: dict[str, dict[str, object]] = {
        "invoices": {"invoices": ["F-703"]},
        "more": {"more": "18/12/2026 600,00\nbientôt 300,00 F-704"},
    }
    assert not stage.chat.submit(ALICE, typed).ok
    typed["more"] = {"more": "18/12/2026 600,00\n04/12/2026 300,00 F-704"}
    assert stage.chat.submit(ALICE, typed).ok
    stage.settle()
    assert [(item.number, item.amount.decimal, item.due_on.isoformat()) for item in stage.promises()] == [
        ("F-703", "600.00", "2026-11-27"),
        ("F-704", "300.00", "2026-12-04"),
        ("F-703", "600.00", "2026-12-18"),
    ]


def test_two_days_for_one_debt_are_never_confirmed_by_one_click(stage: Stage) -> None:
    stage.imported(Bill("F-705", due=FRIDAY_13))
    stage.approve("F-705")
    stage.answers(
        "Bonjour,\n\nNous paierons le 27/11/2026. Nous vous réglerons la totalité le 04/12/2026.\n\nClaire Moulin"
    )
    card = stage.reply()
    assert not has(card, "reply_confirm")
    assert has(card, "reply_correct")
