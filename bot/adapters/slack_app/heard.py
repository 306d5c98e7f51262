"""What Slack has said already: it may deliver one press or command twice, each time with the same trigger_id."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

R = TypeVar("R")
_REMEMBERED = 1000


class Heard:
    """Follows each press or command once, as far back as the last thousand of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._outcomes: OrderedDict[str, Future[Any]] = OrderedDict()

    def once(self, trigger: str, follow: Callable[[], R]) -> R:
        """What `follow` gives. A second delivery waits for what the first one gave, and does nothing itself."""
        with self._lock:
            known = self._outcomes.get(trigger)
            outcome: Future[R] = known or Future()
            if known is None and trigger:
                self._outcomes[trigger] = outcome
                if len(self._outcomes) > _REMEMBERED:
                    self._outcomes.popitem(last=False)
        if known is None:
            try:
                outcome.set_result(follow())
            except BaseException as error:  # noqa: BLE001 - handed on to whoever waits for it, here first of all
                outcome.set_exception(error)
        return outcome.result()
