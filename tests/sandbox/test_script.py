"""The demo's script plays the whole loop; whatever is broken in it makes the script say so and fail."""

import io
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import wraps
from typing import Any, TextIO

import pytest

from bot.cli.demo import Running, running
from bot.sandbox.demo import APPROVER, OWNER, READER, SENDER
from bot.sandbox.script import DUPONT, ENGLISH, Script, StepFailed

BEAT_SECONDS = 0.1
PATIENCE = 30.0  # for what should come; a slow machine is no sabotage
GRACE = 0.3  # for what should not, once the product has no work left: what its listeners still tell Slack


@pytest.fixture
def french() -> Iterator[Running]:
    with running("fr", 0, beat_seconds=BEAT_SECONDS) as world:
        yield world


@pytest.fixture
def english() -> Iterator[Running]:
    with running("en", 0, beat_seconds=BEAT_SECONDS) as world:
        yield world


def test_the_whole_loop_plays_through_and_one_mail_more_would_be_noticed(french: Running) -> None:
    out = io.StringIO()
    script = Script(french.demo, out, PATIENCE)
    assert script.play() == 0, out.getvalue()
    assert out.getvalue().count("── ") == 24, "twelve steps are told, and nothing went wrong on the way"
    deliver_again(script)
    with pytest.raises(StepFailed, match=DUPONT):
        script.nobody_was_written_to_twice()


def deliver_again(script: Script) -> None:
    """The debtor gets the very same mail once more."""
    script.demo.post.deliver(script.fetch(DUPONT)[0].as_bytes(), SENDER, DUPONT)


class Sabotaged(Script):
    """A script in whose world one thing goes wrong; from then on nothing is waited for once the product rests."""

    fails_at = ""

    def __init__(self, world: Running, out: TextIO) -> None:
        super().__init__(world.demo, out, PATIENCE)
        self._settle = world.product.settle
        self._is_tampered = False

    def tamper(self) -> None:
        self._is_tampered, self._patience = True, GRACE

    def until(self, look: Callable[[], Any], what: str) -> Any:  # noqa: ANN401 - as in the script
        if self._is_tampered:
            assert self._settle(PATIENCE)
        return super().until(look, what)


class AnInvoiceIsMissing(Sabotaged):
    fails_at = "drafts are proposed"

    def drafts_are_proposed(self) -> None:
        card = self.card(ENGLISH)
        self.ask(OWNER, f"paid {ENGLISH}")
        self.decided(card)
        self.tamper()
        super().drafts_are_proposed()


class AColleagueIsTakenForAnApprover(Sabotaged):
    fails_at = "a stranger to approval is refused"

    def press(self, user: str, card: dict[str, Any], action: str, value: str | None = None) -> None:
        if user == READER:
            self.tamper()
        super().press(APPROVER if user == READER else user, card, action, value)


class NobodyApproves(Sabotaged):
    fails_at = "a draft is approved"

    def approve(self, card: dict[str, Any]) -> None:
        assert card
        self.tamper()


class TheMailServerIsDown(Sabotaged):
    fails_at = "the mail arrives once"

    def a_draft_is_approved(self) -> None:
        self.demo.post.stop_smtp()
        super().a_draft_is_approved()
        self.tamper()


class TheMailArrivesTwice(Sabotaged):
    fails_at = "the mail arrives once"

    def a_draft_is_approved(self) -> None:
        super().a_draft_is_approved()
        self.received(DUPONT, 1)
        deliver_again(self)
        self.tamper()


class TheEditIsNotSaved(Sabotaged):
    fails_at = "a draft is edited"

    def top_view(self, user: str) -> dict[str, Any] | None:
        view = super().top_view(user)
        if view:
            card = self.card(ENGLISH)
            super().press(APPROVER, card, "draft_approve")
            self.decided(card)
            self.tamper()
        return view


class NothingIsSkipped(Sabotaged):
    fails_at = "a draft is postponed and another skipped"

    def press(self, user: str, card: dict[str, Any], action: str, value: str | None = None) -> None:
        if action == "draft_skip":
            self.tamper()
        else:
            super().press(user, card, action, value)


class AStrangerAnswers(Sabotaged):
    fails_at = "the debtor answers"

    def answer(self, said: str) -> None:
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"] = "inconnu@ailleurs.example", SENDER
        mail["Subject"], mail["Message-ID"] = "Vos factures", "<1@ailleurs.example>"
        mail["Date"] = format_datetime(self.demo.now())
        mail.set_content(said)
        self.demo.post.deliver(mail.as_bytes(), "inconnu@ailleurs.example", SENDER)
        self.tamper()


class ThePromiseIsNotConfirmed(Sabotaged):
    fails_at = "the promise is recorded"

    def press(self, user: str, card: dict[str, Any], action: str, value: str | None = None) -> None:
        if action == "reply_confirm":
            self.tamper()
        else:
            super().press(user, card, action, value)


class ThePromisedDayIsJumpedOver(Sabotaged):
    fails_at = "the promise holds"

    def advance(self, moment: datetime) -> None:
        super().advance(moment + timedelta(days=21))
        self.tamper()


class TheClockStandsStill(Sabotaged):
    fails_at = "the broken promise is recalled"

    def advance(self, moment: datetime) -> None:
        assert moment > self.demo.now()
        self.tamper()


class ThePaymentIsNotRecorded(Sabotaged):
    fails_at = "a payment withdraws the draft"

    def ask(self, user: str, text: str) -> list[str]:
        if not text.startswith("paid"):
            return super().ask(user, text)
        self.tamper()
        return super().ask(READER, text)


@pytest.mark.parametrize(
    "sabotage",
    [
        AnInvoiceIsMissing,
        AColleagueIsTakenForAnApprover,
        TheMailServerIsDown,
        TheMailArrivesTwice,
        TheEditIsNotSaved,
        NothingIsSkipped,
        ThePromisedDayIsJumpedOver,
    ],
)
def test_a_sabotage_makes_the_script_fail_at_its_step(french: Running, sabotage: type[Sabotaged]) -> None:
    out = io.StringIO()
    assert sabotage(french, out).play() == 1
    steps = [line for line in out.getvalue().splitlines() if line.startswith("── ")]
    assert f" {sabotage.fails_at} ──" in steps[-1], out.getvalue()
    assert "✗ " in out.getvalue()


def test_a_step_fails_while_its_deed_is_left_out_and_passes_once_it_is_done(english: Running) -> None:
    out = io.StringIO()
    script = Script(english.demo, out, PATIENCE)
    for sabotage in (NobodyApproves, AStrangerAnswers, ThePromiseIsNotConfirmed, TheClockStandsStill,
                     ThePaymentIsNotRecorded):  # fmt: skip
        fail_first(script, sabotage(english, out))
    assert script.play() == 0, out.getvalue()


def fail_first(script: Script, sabotaged: Sabotaged) -> None:
    """Have the script try a step in the sabotaged way first. That leaves the world as it was."""
    name = sabotaged.fails_at.replace(" ", "_")
    properly = getattr(script, name)

    @wraps(properly)
    def step() -> None:
        with pytest.raises(StepFailed):
            getattr(sabotaged, name)()
        properly()

    setattr(script, name, step)
