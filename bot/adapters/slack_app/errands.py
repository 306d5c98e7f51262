"""What a listener hands over so that it can answer Slack at once: done one after another by a thread of its own."""

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

Errand = Callable[[], None]


class Errands:
    """A queue and its one thread. An errand that fails is logged; what it would have shown, the next beat shows."""

    def __init__(self, name: str) -> None:
        self._queue: queue.Queue[Errand | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name=f"relance-{name}", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def add(self, errand: Errand) -> None:
        """Do this soon."""
        self._queue.put(errand)

    def stop(self) -> None:
        """Do what is left, then end."""
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=15)

    def _run(self) -> None:
        while (errand := self._queue.get()) is not None:
            try:
                errand()
            except Exception:
                log.exception("an errand for Slack failed")
