"""Relance: polite payment reminders, drafted every day, approved in Slack, sent from your own mailbox."""

__version__ = "0.1.0"
