"""Slack: Bolt listeners that acknowledge, parse, call one use case and answer; cards; the connection."""
