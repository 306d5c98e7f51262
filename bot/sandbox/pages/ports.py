"""What the page needs of the world, as protocols: Slack's stand-in, the mailboxes, the clock."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from starlette.routing import BaseRoute


class OutcomeSide(Protocol):
    """What became of an action in Slack: `ok`, or the sentence Slack would show."""

    @property
    def ok(self) -> bool:
        """Whether Slack took it."""

    @property
    def error(self) -> str:
        """The sentence that Slack shows, "" when all is well."""


class ChatSide(Protocol):
    """Slack's stand-in, as far as the page needs it."""

    @property
    def revision(self) -> int:
        """A number that grows with each change."""

    def routes(self) -> Sequence[BaseRoute]:
        """The Web API, the socket and the response URLs."""

    def snapshot(self, user: str) -> dict[str, Any]:
        """All that this person sees in Slack, ready for JSON."""

    def press(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        *,
        value: str | Sequence[str] | None = None,
        block_id: str | None = None,
    ) -> OutcomeSide:
        """Press an element; `value` is that of the button, option or date."""

    def press_in_view(
        self, user: str, action_id: str, *, value: str | Sequence[str] | None = None, block_id: str | None = None
    ) -> OutcomeSide:
        """Press an element; `value` is that of the button, option or date."""

    def command(self, user: str, text: str) -> OutcomeSide:
        """Type /relance and this text."""

    def submit(self, user: str, values: Mapping[str, Mapping[str, object]]) -> OutcomeSide:
        """Submit the top modal with {block_id: {action_id: value}}."""

    def close_view(self, user: str) -> OutcomeSide:
        """Close the top modal."""

    def open_home(self, user: str) -> OutcomeSide:
        """Open the Home tab."""


class PostSide(Protocol):
    """The mailboxes, as far as the page needs them."""

    @property
    def revision(self) -> int:
        """A number that grows with each change."""

    def mailboxes(self) -> list[dict[str, Any]]:
        """Every mailbox with its mails, ready for JSON."""

    def attachment(self, address: str, mail_id: str, index: int) -> tuple[str, str, bytes]:
        """Name, media type and bytes of a file; LookupError when there is none."""

    def mark_read(self, address: str, mail_id: str) -> None:
        """Note that its reader has opened a mail; LookupError when there is none."""

    def answer(
        self,
        address: str,
        mail_id: str | None,
        text: str,
        *,
        subject: str | None = None,
        automatic: bool = False,
        to: str | None = None,
    ) -> str:
        """Send a mail from this mailbox, as an answer or a new one; returns its Message-ID."""


class DemoWorld(Protocol):
    """The demo: Slack, the post, the clock and the few facts the page shows."""

    @property
    def chat(self) -> ChatSide:
        """Slack's stand-in."""

    @property
    def post(self) -> PostSide:
        """The mailboxes."""

    @property
    def language(self) -> str:
        """The language in which the page opens: "fr" or "en"."""

    @property
    def zone(self) -> str:
        """The zone of everything shown, "Europe/Paris"."""

    @property
    def owner(self) -> str:
        """The owner's Slack id."""

    def now(self) -> datetime:
        """The moment it is in this world, aware."""

    def next_working_day(self) -> datetime:
        """09:00 of the next working day."""

    def jump_days(self, days: int) -> datetime:
        """The moment so many days from now."""

    def advance(self, moment: datetime) -> str:
        """Move the clock and return when the product's beat is done: "" or a sentence that says what failed."""

    def ready_answers(self, address: str) -> list[dict[str, Any]]:
        """What this debtor might answer: [{"key", "label", "text", "automatic"}]."""

    def invoices(self) -> list[str]:
        """The numbers of the open invoices."""
