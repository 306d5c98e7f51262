"""Domain objects -> Block Kit. Pure; whatever a debtor wrote is inert text here."""
