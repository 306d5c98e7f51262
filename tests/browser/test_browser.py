"""A person at the demo's page, in a real browser: approve, read, answer, confirm, edit, ask, move the clock, pay.

RELANCE_BROWSER=required makes a missing browser a failure; RELANCE_SCREENSHOTS=1 writes the README's two pictures.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli.demo import Running, running

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
REQUIRED = os.environ.get("RELANCE_BROWSER") == "required"
IMAGES = Path(__file__).resolve().parent.parent.parent / "docs" / "images"
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
DUPONT = "compta@maison-dupont.example"

try:
    from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright
except ModuleNotFoundError:
    sync_playwright = None  # type: ignore[assignment]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.timeout(240),
    pytest.mark.skipif(
        not REQUIRED and (CHROMIUM is None or sync_playwright is None),
        reason="LOUDLY SKIPPED: no chromium or no playwright here, so nobody has clicked through the demo's page",
    ),
]


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    assert CHROMIUM, "install chromium: this machine must click through the page"
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def world() -> Iterator[Running]:
    with running("fr", 0) as started:
        assert started.product.settle(30)
        yield started


@pytest.fixture(scope="module")
def page(browser: "Browser", world: Running) -> Iterator["Page"]:
    opened = browser.new_page(viewport={"width": 1440, "height": 900}, device_scale_factor=1.5, locale="fr-FR")
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.goto(f"{world.demo.server.base_url}/?lang=fr")
    expect(card(opened, "F-2026-014")).to_be_visible(timeout=60_000)
    yield opened
    assert wrong == []
    opened.close()


def card(page: "Page", words: str) -> "Locator":
    return page.get_by_test_id("message").filter(has_text=words).first


def press(place: "Locator", action: str) -> None:
    place.locator(f"[data-action-id={action}]").click()


def act_as(page: "Page", name: str) -> None:
    page.get_by_test_id("act-as").select_option(
        label=next(
            option for option in page.get_by_test_id("act-as").locator("option").all_inner_texts() if name in option
        )
    )


def picture(page: "Page", name: str) -> None:
    if os.environ.get("RELANCE_SCREENSHOTS"):
        page.screenshot(path=IMAGES / name)


def test_1_a_colleague_who_may_not_approve_is_told_so(page: "Page") -> None:
    act_as(page, "Basile")
    press(card(page, "F-2026-014"), "draft_approve")
    expect(page.get_by_test_id("ephemeral").last).to_contain_text("Alice Morel")
    expect(card(page, "F-2026-014").locator("[data-action-id=draft_approve]")).to_be_visible()


def test_2_one_click_approves_and_the_mail_is_in_the_customers_box(page: "Page") -> None:
    act_as(page, "Alice")
    press(card(page, "F-2026-014"), "draft_approve")
    expect(card(page, "F-2026-014")).to_contain_text("✓", timeout=20_000)
    expect(card(page, "F-2026-014").locator("[data-action-id=draft_approve]")).to_have_count(0)
    page.locator(f'[data-testid=mailbox][data-address="{DUPONT}"]').click()
    mail = page.get_by_test_id("mail").first
    expect(mail).to_contain_text("F-2026-009", timeout=20_000)
    expect(page.get_by_test_id("attachment").first).to_contain_text("F-2026-009.pdf")
    card(page, "F-2026-006").locator("[data-action-id=draft_approve]").scroll_into_view_if_needed()
    picture(page, "demo.png")


def test_3_the_customers_answer_comes_to_slack_and_one_click_records_the_promise(page: "Page") -> None:
    page.locator("[data-testid=ready][data-key=promise]").click()
    page.get_by_test_id("reply-send").click()
    reply = page.get_by_test_id("message").filter(has=page.locator("[data-action-id=reply_confirm]")).last
    expect(reply).to_contain_text("4 décembre", timeout=20_000)
    reply.scroll_into_view_if_needed()
    picture(page, "reply.png")
    press(reply, "reply_confirm")
    expect(page.locator("[data-action-id=reply_confirm]")).to_have_count(0, timeout=20_000)


def test_4_an_edit_that_drops_the_amount_is_refused_in_the_window(page: "Page") -> None:
    act_as(page, "Inès")
    english = card(page, "F-2026-017")
    press(english, "draft_edit")
    modal = page.get_by_test_id("modal")
    text = modal.locator("[data-block-id=text_0] textarea, textarea[data-block-id=text_0]").first
    whole = text.input_value()
    text.fill("Please pay.")
    page.get_by_test_id("modal-submit").click()
    expect(modal.get_by_role("alert").filter(has_text="£1,450.00")).to_be_visible(timeout=20_000)
    text.fill(whole.replace("Kind regards", "It was good to see you in Brighton.\n\nKind regards"))
    page.get_by_test_id("modal-submit").click()
    expect(modal).to_be_hidden(timeout=20_000)
    expect(card(page, "F-2026-017")).to_contain_text("version 2", timeout=20_000)


def test_5_a_command_is_answered_to_its_author_alone(page: "Page") -> None:
    page.get_by_test_id("composer").fill("/relance promesses")
    page.get_by_test_id("composer-send").click()
    expect(page.get_by_test_id("ephemeral").last).to_contain_text("F-2026-009")
    page.get_by_test_id("composer").fill("/relance retrad")
    page.get_by_test_id("composer").press("Enter")
    expect(page.get_by_test_id("ephemeral").last).to_contain_text("retard")


def test_6_postponing_from_the_menu_and_skipping(page: "Page") -> None:
    firm = card(page, "F-2026-006")
    firm.locator("[data-action-id=draft_snooze]").click()
    page.locator('[data-option-for=draft_snooze][data-value$=":tomorrow"]').first.click()
    expect(firm.locator("[data-action-id=draft_wake]")).to_be_visible(timeout=20_000)
    press(card(page, "F-2026-019"), "draft_skip")
    expect(card(page, "F-2026-019").locator("[data-action-id=draft_skip]")).to_have_count(0, timeout=20_000)


def test_7_the_home_tab_shows_what_is_to_do(page: "Page") -> None:
    page.get_by_test_id("tab-home").click()
    expect(page.locator("body")).to_contain_text("Harbour & Finch Ltd")
    page.get_by_test_id("tab-channel").click()


def test_8_the_clock_moves_and_nothing_is_proposed_for_what_is_promised(page: "Page", world: Running) -> None:
    page.get_by_test_id("clock-week").click()
    expect(page.get_by_test_id("clock")).to_contain_text("24 novembre", timeout=60_000)
    proposed = page.get_by_test_id("message").filter(has=page.locator("[data-action-id=draft_approve]"))
    assert not any("F-2026-009" in text for text in proposed.all_inner_texts())
    assert len([mail for box in world.demo.post.mailboxes() if box["address"] == DUPONT for mail in box["mails"]]) == 2


def test_9_a_payment_by_the_button_withdraws_what_waits(page: "Page") -> None:
    expect(card(page, "F-2026-003").locator("[data-action-id=draft_approve]")).to_be_visible(timeout=20_000)
    page.get_by_test_id("paid-number").select_option("F-2026-003")
    page.get_by_test_id("paid-send").click()
    expect(card(page, "F-2026-003").locator("[data-action-id=draft_approve]")).to_have_count(0, timeout=20_000)


def test_the_page_speaks_english_too_and_refuses_nothing(page: "Page", world: Running) -> None:
    page.get_by_test_id("lang-en").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert world.demo.chat.snapshot("U01INES")["refusals"] == []
