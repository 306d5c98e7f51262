"""Chat on Slack's Web API: cards posted and kept up, and what its errors mean."""

import logging
from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler, RateLimitErrorRetryHandler

from bot.adapters.slack_blocks.draft_card import draft_card
from bot.adapters.slack_blocks.parts import Block, summary
from bot.adapters.slack_blocks.reply_card import reply_card
from bot.adapters.words import Words
from bot.usecases.ports import DeliveryError
from bot.usecases.records import Card, DraftView, ReplyView

log = logging.getLogger(__name__)
# It logs each failed request with its trace; whoever asked says it in a line.
logging.getLogger("slack_sdk.web.base_client").setLevel(logging.CRITICAL)

_OURS = {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "channel_not_found",
         "not_in_channel", "is_archived", "missing_scope", "restricted_action"}  # fmt: skip
_PLACE = {"channel_not_found", "not_in_channel", "is_archived"}
_FINAL = {"message_not_found", "cant_update_message", "invalid_blocks", "msg_too_long", "edit_window_closed"}


def web_client(token: str, api_url: str, retries: int = 3) -> WebClient:
    """A client that waits as long as Slack asks when it is too fast, and never goes by a proxy of the environment."""
    client = WebClient(token=token, timeout=10, base_url=api_url or WebClient.BASE_URL)
    client.retry_handlers = [
        ConnectionErrorRetryHandler(max_retry_count=1),
        RateLimitErrorRetryHandler(max_retry_count=retries),
    ]
    return client


def translated(error: Exception) -> DeliveryError:
    """What went wrong, as the use cases know it."""
    if isinstance(error, SlackApiError):
        code = str(error.response.get("error", "unknown"))
        reasons = (error.response.get("response_metadata") or {}).get("messages") or []
        words = f"Slack: {code}" + (f" ({'; '.join(map(str, reasons))[:300]})" if reasons else "")
        return DeliveryError(words, permanent=code in _OURS | _FINAL, channel=code in _OURS)
    return DeliveryError(f"Slack cannot be reached ({type(error).__name__}: {error})"[:300], channel=True)


class SlackChat:
    """The channel in which people see drafts and replies."""

    def __init__(self, client: WebClient, channel: str, words: Words) -> None:
        self._client = client
        self._channel = channel
        self._words = words

    def post_draft(self, view: DraftView) -> tuple[str, str]:
        """Post a card; gives channel and timestamp. Raises DeliveryError."""
        return self._post(*draft_card(self._words, view))

    def update_draft(self, card: Card, view: DraftView) -> None:
        """Show a draft as it stands. Raises DeliveryError."""
        self._update(card, *draft_card(self._words, view))

    def post_reply(self, view: ReplyView) -> tuple[str, str]:
        """Post the card of a reply. Raises DeliveryError."""
        return self._post(*reply_card(self._words, view))

    def update_reply(self, card: Card, view: ReplyView) -> None:
        """Show a reply as it stands. Raises DeliveryError."""
        self._update(card, *reply_card(self._words, view))

    def tell(self, message: str) -> None:
        """Say something to everyone in the channel. Raises DeliveryError."""
        self._post(summary(message), [])

    def _post(self, text: str, blocks: list[Block]) -> tuple[str, str]:
        def post() -> Any:  # noqa: ANN401 - Slack's own answer
            return self._client.chat_postMessage(
                channel=self._channel, text=text, blocks=blocks or None, unfurl_links=False, unfurl_media=False
            )

        answer = self._call(post)
        return str(answer["channel"]), str(answer["ts"])

    def _update(self, card: Card, text: str, blocks: list[Block]) -> None:
        try:
            self._call(lambda: self._client.chat_update(channel=card.channel, ts=card.ts, text=text, blocks=blocks))
        except DeliveryError as error:
            if card.channel != self._channel and any(code in error.words for code in _PLACE):
                # A card in a channel that was left: it concerns nobody else, and must not hold up the others.
                raise DeliveryError(error.words, permanent=True) from error
            raise

    def _call(self, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - Slack's own answer
        try:
            return call()
        except (SlackClientError, OSError) as error:
            raise translated(error) from error
