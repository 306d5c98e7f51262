"""The post of the demo's world: mailboxes behind a real SMTP server and a real IMAP server, both on loopback."""

from bot.sandbox.mail.accounts import Account
from bot.sandbox.mail.faults import Hold, Stage
from bot.sandbox.mail.post import Post

__all__ = ["Account", "Hold", "Post", "Stage"]
