import asyncio
import json
import re
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from bot.sandbox.pages.guard import Guard
from bot.sandbox.pages.words import PAGE, describe, render
from tests.sandbox.host import Host
from tests.sandbox.page_client import Answer, Browser, serving
from tests.sandbox.page_fixture import CHANNEL, OWNER, PARIS, START, sample

HOOKS = """composer composer-send act-as message modal modal-submit mailbox mail reply-text ready reply-send clock
clock-next clock-week paid-number paid-send lang-fr lang-en tab-channel tab-home ephemeral toast""".split()
PAGE_FILES = sorted(PAGE.iterdir())


@pytest.fixture
def browser(host: Host) -> Iterator[Browser]:
    with serving(host, sample()) as opened:
        yield opened


def first_message(browser: Browser) -> str:
    return str(browser.world.chat.messages[0]["ts"])


# What the page says


@pytest.mark.parametrize(("query", "language", "label"), [
    ("", "fr", "Jour ouvré suivant"),
    ("?lang=en", "en", "Next working day"),
    ("?lang=xx", "fr", "Jour ouvré suivant"),
])  # fmt: skip
def test_the_page_speaks_the_language_asked_for_or_else_the_worlds(
    browser: Browser, query: str, language: str, label: str
) -> None:
    answer = browser.get(f"/{query}")
    text = answer.body.decode()
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'<html lang="{language}">' in text
    assert label in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_word_of_the_page_is_left_blank(language: str) -> None:
    assert "{{" not in render(language)


def test_both_languages_have_the_same_words_and_the_scripts_use_only_those() -> None:
    words = json.loads((PAGE / "words.json").read_text("utf-8"))
    french, english = ({key for key in words[language] if not key.startswith("suggest.")} for language in ("fr", "en"))
    assert french == english  # the commands proposed are themselves in the language
    scripts = "".join(path.read_text("utf-8") for path in PAGE.glob("*.js"))
    asked = set(re.findall(r'\bt\("([^"]+)"', scripts))
    assert asked
    assert asked <= set(words["fr"])


def test_the_words_cannot_close_the_block_that_carries_them() -> None:
    block = render("fr").partition('id="words">')[2].partition("</script>")[0]
    assert json.loads(block)["title"]
    assert "<" not in block


def test_every_hook_that_the_browser_test_needs_is_in_the_page() -> None:
    source = "".join(path.read_text("utf-8") for path in PAGE_FILES)
    missing = [hook for hook in HOOKS if not re.search(rf'"{re.escape(hook)}"', source)]
    assert missing == []


@pytest.mark.parametrize("path", PAGE_FILES, ids=lambda path: path.name)
def test_no_file_of_the_page_names_a_remote_address_or_writes_markup(path: Path) -> None:
    text = path.read_text("utf-8")
    forbidden = "http:// https:// innerHTML outerHTML insertAdjacentHTML document.write eval( Function(".split()
    assert [word for word in forbidden if word in text] == []


@pytest.mark.parametrize(("moment", "language", "label"), [
    (datetime(2026, 12, 1, 9, 5, tzinfo=PARIS), "fr", "mardi 1er décembre 2026"),
    (datetime(2026, 12, 1, 9, 5, tzinfo=PARIS), "en", "Tuesday 1 December 2026"),
    (START, "fr", "mardi 17 novembre 2026"),
])  # fmt: skip
def test_a_day_is_said_as_people_say_it(moment: datetime, language: str, label: str) -> None:
    assert describe(moment, language)["label"] == label


# Files


@pytest.mark.parametrize(("name", "media_type"), [("app.js", "text/javascript"), ("style.css", "text/css")])
def test_the_pages_own_files_are_served_with_their_type(browser: Browser, name: str, media_type: str) -> None:
    answer = browser.get(f"/static/{name}")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith(media_type)
    assert answer.body == (PAGE / name).read_bytes()


@pytest.mark.parametrize("name", ["nothing.js", "index.html", "..%2Fworld.py", "../world.py"])
def test_no_other_file_is_served(browser: Browser, name: str) -> None:
    assert browser.get(f"/static/{name}").status == 404


def test_every_file_that_the_page_asks_for_exists() -> None:
    texts = "".join(path.read_text("utf-8") for path in PAGE_FILES)
    asked = set(re.findall(r'/static/([\w.]+)"', texts)) | set(re.findall(r'from "\./([\w.]+)"', texts))
    assert asked <= {path.name for path in PAGE_FILES}


# State


def test_the_state_shows_slack_the_mailboxes_and_the_clock(browser: Browser) -> None:
    state = browser.state()
    assert state["chat"]["me"]["id"] == OWNER
    assert len(state["chat"]["channels"][0]["messages"]) == 2
    assert [box["address"] for box in state["mailboxes"] if box["yours"]] == ["ines@atelier-brume.example"]
    assert state["mailboxes"][0]["ready"][0]["key"] == "promise"
    assert state["mailboxes"][-1]["ready"] == []
    assert state["invoices"][0] == "F-2026-014"
    assert state["clock"]["label"] == "mardi 17 novembre 2026"
    assert browser.state("lang=en")["clock"]["weekday"] == "Tuesday"


def test_the_state_waits_until_something_changes(browser: Browser) -> None:
    revision = browser.state()["revision"]
    answers: list[Any] = []
    waiting = threading.Thread(target=lambda: answers.append(browser.state(f"after={revision}")))
    waiting.start()
    waiting.join(0.2)
    assert waiting.is_alive()
    browser.world.chat.say("Du nouveau")
    waiting.join(5)
    assert answers[0]["revision"] > revision
    assert answers[0]["chat"]["channels"][0]["messages"][-1]["text"] == "Du nouveau"


def test_a_jump_of_the_clock_ends_the_waiting_too(browser: Browser) -> None:
    revision = browser.state()["revision"]
    browser.world.clock.advance_to(browser.world.next_working_day())
    state = browser.state(f"after={revision}")
    assert state["clock"]["label"] == "mercredi 18 novembre 2026"
    assert state["clock"]["time"] == "09:00"


def test_a_world_that_closes_lets_the_waiting_go(browser: Browser) -> None:
    revision = browser.state()["revision"]
    browser.app.state.closing.set()
    assert browser.state(f"after={revision}")["revision"] == revision


@pytest.mark.parametrize("query", ["user=U99NOBODY", "after=soon", "after=-"])
def test_a_state_nobody_can_have_is_refused_in_words(browser: Browser, query: str) -> None:
    answer = browser.get(f"/world/state?{query}")
    assert answer.status == 400
    assert answer.json()["error"].endswith(".")


# Acts


def test_a_press_reaches_the_element_that_was_pressed(browser: Browser) -> None:
    ts = first_message(browser)
    press = {"user": OWNER, "channel": CHANNEL, "ts": ts, "action_id": "approve", "value": "d1.1", "block_id": "b"}
    assert browser.post("press", press).json() == {"ok": True, "error": ""}
    assert browser.world.chat.acts == [("press", OWNER, CHANNEL, ts, "approve", "d1.1", "b")]
    mails = browser.state()["mailboxes"][0]["mails"]
    assert [mail["subject"] for mail in mails] == ["Rappel : facture F-2026-014 échue"]


def test_what_slack_says_of_a_failed_act_is_handed_on(browser: Browser) -> None:
    gone = {"user": OWNER, "channel": CHANNEL, "ts": "1.0", "action_id": "approve"}
    assert browser.post("press", gone).json() == {"ok": False, "error": "Ce message n'est plus là."}


def test_a_modal_is_submitted_with_its_fields_and_closed(browser: Browser) -> None:
    edit = {"user": OWNER, "channel": CHANNEL, "ts": first_message(browser), "action_id": "edit", "value": "d1.1"}
    browser.post("press", edit)
    wrong = {"user": OWNER, "values": {"body": {"text": "Rien"}, "tone": {"tone": None}, "tags": {"tags": ["a"]}}}
    assert browser.post("submit", wrong).json()["ok"] is False
    assert list(browser.state()["chat"]["views"][0]["errors"]) == ["body"]
    browser.post("close", {"user": OWNER})
    assert browser.state()["chat"]["views"] == []


def test_home_commands_and_view_elements_reach_slack(browser: Browser) -> None:
    browser.post("home", {"user": OWNER})
    browser.post("command", {"user": OWNER, "text": " retard dupont "})
    browser.post("view-press", {"user": OWNER, "action_id": "home_all", "value": ["a", "b"]})
    assert browser.world.chat.acts == [
        ("command", OWNER, "retard dupont"),
        ("view-press", OWNER, "home_all", "['a', 'b']", "None"),
    ]
    assert browser.state()["chat"]["home"]["type"] == "home"


def test_a_payment_is_typed_as_the_owner(browser: Browser) -> None:
    assert browser.post("paid", {"number": "F-2026-009"}).json()["ok"] is True
    assert browser.world.chat.acts == [("command", OWNER, "paid F-2026-009")]


def test_a_debtors_answer_reaches_the_owner_and_opening_a_mail_marks_it_read(browser: Browser) -> None:
    browser.world.chat.on_approved()
    debtor = "compta@dupont.example"
    mail = browser.state()["mailboxes"][0]["mails"][0]
    assert browser.post("read", {"address": debtor, "mail_id": mail["id"]}).json()["ok"] is True
    sent = browser.post("answer", {"address": debtor, "mail_id": mail["id"], "text": "Je paie lundi."}).json()
    assert sent["ok"] is True
    assert sent["message_id"].startswith("<")
    state = browser.state()
    assert state["mailboxes"][0]["mails"][0]["unread"] is False
    assert state["mailboxes"][-1]["mails"][-1]["text"].startswith("Je paie lundi.")


def test_a_mail_server_that_is_away_is_said_and_nothing_breaks(browser: Browser) -> None:
    def away(_text: str) -> None:
        raise ConnectionRefusedError("connection refused")

    browser.world.post.on_answer = away
    sent = browser.post("answer", {"address": "compta@dupont.example", "mail_id": None, "text": "Bonjour"})
    assert (sent.status, sent.json()["ok"]) == (200, False)
    assert "connection refused" in sent.json()["error"]


def test_the_clock_answers_when_the_beat_is_done(browser: Browser) -> None:
    assert browser.post("clock", {"to": "next_working_day"}).json() == {"ok": True, "error": ""}
    assert browser.post("clock", {"to": "plus_7"}).json() == {"ok": True, "error": ""}
    assert browser.state()["clock"]["label"] == "mercredi 25 novembre 2026"


def test_a_beat_that_fails_says_so(browser: Browser) -> None:
    browser.world.failure = "Le produit n'a pas fini sa tournée en 20 s."
    told = browser.post("clock", {"to": "plus_7"}).json()
    assert told == {"ok": False, "error": "Le produit n'a pas fini sa tournée en 20 s."}


def test_two_presses_of_the_clock_move_it_once(host: Host) -> None:
    world = sample()
    entered, leave = threading.Event(), threading.Event()

    def slow() -> None:
        entered.set()
        leave.wait(10)

    world.beat = slow
    with serving(host, world) as browser:
        answers: list[Answer] = []
        first = threading.Thread(target=lambda: answers.append(browser.post("clock", {"to": "plus_7"})))
        first.start()
        assert entered.wait(10)
        assert browser.post("clock", {"to": "plus_7"}).status == 409
        leave.set()
        first.join(10)
        assert answers[0].json()["ok"] is True


def test_a_pdf_is_shown_and_anything_that_could_run_is_saved(browser: Browser) -> None:
    browser.world.chat.on_approved()
    path = "/world/attachment/compta%40dupont.example/INBOX%2F1"
    shown = browser.get(f"{path}/0")
    assert shown.headers["content-type"] == "application/pdf"
    assert shown.headers["content-disposition"] == "inline; filename*=UTF-8''F-2026-014.pdf"
    browser.world.post.boxes["compta@dupont.example"]["mails"][0]["attachments"][0]["media_type"] = "text/html"
    saved = browser.get(f"{path}/0")
    assert saved.headers["content-type"] == "application/octet-stream"
    assert saved.headers["content-disposition"].startswith("attachment;")
    assert browser.get(f"{path}/7").status == 404


# Who may act


@pytest.mark.parametrize("name", ["demo.example", "127.0.0.1.demo.example:80", "[::2]", "", "[broken"])
def test_another_host_name_is_refused_everywhere(browser: Browser, name: str) -> None:
    assert browser.get("/", Host=name).status == 403
    assert browser.post("home", {"user": OWNER}, Host=name).status == 403
    assert browser.send("POST", "/api/auth.test", b"", {"Host": name}).status == 403


@pytest.mark.parametrize("headers", [
    {"Origin": "http://demo.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:1"},
    {"Sec-Fetch-Site": "cross-site"},
])  # fmt: skip
def test_another_web_page_cannot_drive_the_demo(browser: Browser, headers: dict[str, str]) -> None:
    answer = browser.post("command", {"user": OWNER, "text": "paid F-2026-009"}, **headers)
    assert answer.status == 403
    assert browser.world.chat.acts == []


def test_the_page_itself_and_a_program_may_act(browser: Browser) -> None:
    own = {"Origin": f"http://127.0.0.1:{browser.port}", "Sec-Fetch-Site": "same-origin"}
    assert browser.post("command", {"user": OWNER, "text": "aide"}, **own).json()["ok"] is True
    assert browser.send("POST", "/api/auth.test", b"").json()["method"] == "auth.test"


def test_a_socket_of_another_page_is_closed_before_it_opens() -> None:
    sent: list[Message] = []

    async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise AssertionError("the application was asked")

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"host", b"127.0.0.1:80"), (b"origin", b"http://demo.example")]
    scope = {"type": "websocket", "headers": headers, "path": "/socket"}
    asyncio.run(Guard(never)(scope, receive, send))
    assert [(message["type"], message["code"]) for message in sent] == [("websocket.close", 1008)]


def test_every_answer_forbids_foreign_scripts_frames_and_caches(browser: Browser) -> None:
    for path in ("/", "/static/app.js", "/world/state", "/nowhere"):
        headers = browser.get(path).headers
        assert "script-src 'self';" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"


# What is no request of this page


@pytest.mark.parametrize(("path", "body", "said"), [
    ("press", b"{", "not JSON"),
    ("press", b"\xff\xfe", "not JSON"),
    ("press", b"[" * 100_000, "not JSON"),
    ("press", b"[]", "JSON object"),
    ("press", b"{}", "“user” is missing"),
    ("press", b'{"user": 7}', "must be a text"),
    ("press", b'{"user": "U99", "channel": "C", "ts": "1", "action_id": "a"}', "Nobody"),
    ("press", b'{"user": "U01INES", "extra": 1}', "Unknown field: extra"),
    ("press", b'{"user": "U01INES", "channel": "C", "ts": "1", "action_id": "a", "value": [1]}', "list of short"),
    ("command", b'{"user": "U01INES", "text": "' + b"a" * 3001 + b'"}', "longer than 3000"),
    ("command", b'{"text": "' + b"a" * 300_000 + b'"}', "too large"),
    ("submit", b'{"user": "U01INES", "values": {"b": 1}}', "map each block"),
    ("submit", b'{"user": "U01INES", "values": {"b": {"a": {"x": 1}}}}', "neither a text"),
    ("answer", b'{"address": "x@y.example", "text": ""}', "“text” is missing"),
    ("answer", b'{"address": "x@y.example", "text": "a", "automatic": "yes"}', "true or false"),
    ("answer", b'{"address": "nobody@y.example", "text": "a"}', "cannot be sent"),
    ("read", b'{"address": "compta@dupont.example", "mail_id": "INBOX/9"}', "No such mail"),
    ("clock", b'{"to": "yesterday"}', "next_working_day or plus_7"),
    ("paid", b'{"number": "F-1\\nF-2"}', "not an invoice number"),
])  # fmt: skip
def test_a_wrong_body_is_refused_with_a_sentence(browser: Browser, path: str, body: bytes, said: str) -> None:
    answer = browser.send("POST", f"/world/{path}", body, {"Content-Type": "application/json"})
    assert answer.status == 400
    assert said in answer.json()["error"]
    assert browser.world.chat.acts == []


def test_a_form_is_no_request_of_this_page(browser: Browser) -> None:
    body = b'{"user": "U01INES", "text": "aide"}'
    answer = browser.send("POST", "/world/command", body, {"Content-Type": "text/plain"})
    assert answer.status == 400
    assert browser.get("/world/command").status == 405
