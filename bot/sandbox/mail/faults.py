"""What a test may order to go wrong at each stage of an SMTP session."""

import asyncio
import threading
from collections import defaultdict, deque
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The moments of an SMTP session: DATA is before the 354, DOT before the mail is kept, AFTER_DOT before the 250."""

    CONNECT = "connect"
    EHLO = "ehlo"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    DOT = "dot"
    AFTER_DOT = "after_dot"


class Hold:
    """A session that waits at a stage until it is released, or until its client goes away."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._reached = threading.Event()
        self._released = asyncio.Event()

    def wait_reached(self, timeout: float) -> bool:
        """Wait for up to `timeout` seconds until a session has come to the stage; False when none has."""
        return self._reached.wait(timeout)

    def release(self) -> None:
        """Let the session go on as if nothing had been."""
        self._loop.call_soon_threadsafe(self._released.set)

    async def stand(self) -> None:
        """Called by the session: wait here."""
        self._reached.set()
        await self._released.wait()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong: wait, then answer with `code`, then cut the line when `drop`."""

    code: int | None = None
    drop: bool = False
    hold: Hold | None = None

    def answer(self, stage: Stage) -> str:
        """The line that the server says, when it says one."""
        kind = {4: "4.3.0", 5: "5.3.0"}.get((self.code or 0) // 100)
        return " ".join(str(word) for word in (self.code, kind, f"the sandbox was told to fail at {stage}") if word)


class Faults:
    """The orders given so far, each taken by the sessions that come first. Safe to call from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: defaultdict[Stage, deque[Fault]] = defaultdict(deque)

    def order(self, stage: Stage, fault: Fault, times: int = 1) -> None:
        """Let the next `times` passages of `stage` go wrong. Raises ValueError when nothing would go wrong."""
        if times < 1 or (fault.code is None and not fault.drop and fault.hold is None):
            raise ValueError("say what is to fail: a code, a dropped connection or both, at least once")
        if fault.code is not None and not 200 <= fault.code <= 599:
            raise ValueError(f"{fault.code} is no SMTP code")
        with self._lock:
            self._waiting[stage].extend([fault] * times)

    def take(self, stage: Stage) -> Fault | None:
        """The fault that is due at `stage`, used up by this call, or None."""
        with self._lock:
            waiting = self._waiting[stage]
            return waiting.popleft() if waiting else None

    def clear(self) -> None:
        """Forget every order not yet taken."""
        with self._lock:
            self._waiting.clear()
