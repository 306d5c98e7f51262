"""The demo's time: a clock that runs on by itself and jumps when told to. It is the product's Clock as well."""

import threading
import time
from datetime import UTC, datetime, timedelta


class WorldClock:
    """A clock that starts at `start` (aware), runs on with the monotonic clock and is moved forward by hand."""

    def __init__(self, start: datetime) -> None:
        self._lock = threading.Lock()
        self._base = start.astimezone(UTC)
        self._since = time.monotonic()

    def now(self) -> datetime:
        """The moment it is in this world, aware, in UTC."""
        with self._lock:
            return self._base + timedelta(seconds=time.monotonic() - self._since)

    def advance_to(self, moment: datetime) -> None:
        """Jump to `moment` (aware). Raises ValueError when that is past: a world does not go back."""
        with self._lock:
            present = self._base + timedelta(seconds=time.monotonic() - self._since)
            if moment < present:
                raise ValueError(f"{moment.isoformat()} is past in this world, where it is {present.isoformat()}")
            self._base = moment.astimezone(UTC)
            self._since = time.monotonic()
