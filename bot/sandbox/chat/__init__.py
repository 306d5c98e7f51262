"""The Slack stand-in: Web API and Socket Mode over the wire, refusing what Slack refuses; and what people do there."""

from bot.sandbox.chat.model import APP_TOKEN, BOT_TOKEN, BOT_USER, ChatChannel, ChatPerson, Outcome
from bot.sandbox.chat.stand_in import Chat

__all__ = ["APP_TOKEN", "BOT_TOKEN", "BOT_USER", "Chat", "ChatChannel", "ChatPerson", "Outcome"]
