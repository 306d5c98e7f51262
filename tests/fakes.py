"""The world in memory: a clock that is set, a way out, a mailbox and a chat that fail when told to.

Each behaves like its real counterpart; the tests that say so run against both (test_smtp, test_imap, test_publishing).
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default

from bot.usecases.ports import DeliveryError, Fetched, OutcomeUnknown
from bot.usecases.records import Card, Cursor, DraftView, Outgoing, ReplyView

BEFORE_THE_DOT = ("connect", "ehlo", "auth", "mail", "rcpt", "data")
STAGES = (*BEFORE_THE_DOT, "dot", "after_dot")
_LARGEST = 10 * 1024 * 1024


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def set(self, moment: datetime) -> None:
        self._now = moment.astimezone(UTC)

    def forward(self, **by: float) -> None:
        self._now += timedelta(**by)


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong at one stage of a transmission."""

    stage: str
    code: int | None
    drop: bool

    @property
    def error(self) -> DeliveryError:
        ours = self.stage in {"connect", "ehlo", "auth"}
        code = 0 if self.drop else self.code or 0
        permanent = 500 <= code < 600 and (not ours or self.stage == "auth")
        return DeliveryError("told to fail", permanent=permanent, channel=ours or code == 421, code=code)


class FakeMailer:
    """Takes every mail, but for the faults that were ordered; `arrived` is what the debtors have, to the byte.

    `during` is called once everything up to the 354 is said: what happens there happens between claim and commit.
    """

    def __init__(self) -> None:
        self.arrived: list[bytes] = []
        self.begun: list[Outgoing] = []
        self.closed = 0
        self.during: Callable[[], object] | None = None
        self._faults: dict[str, deque[Fault]] = {stage: deque() for stage in STAGES}

    def fail_at(self, stage: str, *, code: int | None = None, drop: bool = False, times: int = 1) -> None:
        self._faults[stage].extend([Fault(stage, code, drop)] * times)

    def heal(self) -> None:
        for faults in self._faults.values():
            faults.clear()

    def received_count(self, message_id: str) -> int:
        return sum(f"\r\nMessage-ID: {message_id}\r\n".encode() in raw for raw in self.arrived)

    def begin(self, mail: Outgoing) -> "FakeTransmission":
        for stage in BEFORE_THE_DOT:
            if fault := self.take(stage):
                raise fault.error
        self.begun.append(mail)
        if self.during:
            self.during()
        return FakeTransmission(self)

    def take(self, stage: str) -> Fault | None:
        return self._faults[stage].popleft() if self._faults[stage] else None


class FakeTransmission:
    """One mail on its way; "dot" fails before it is kept, "after_dot" after that."""

    def __init__(self, mailer: FakeMailer) -> None:
        self._mailer = mailer

    def body(self, raw: bytes) -> str:
        self._fail("dot")
        self._mailer.arrived.append(raw)
        self._fail("after_dot")
        return f"2.0.0 Ok: queued as {len(self._mailer.arrived)}"

    def close(self) -> None:
        self._mailer.closed += 1

    def _fail(self, stage: str) -> None:
        fault = self._mailer.take(stage)
        if fault is None:
            return
        if fault.drop:
            raise OutcomeUnknown("Connection unexpectedly closed")
        raise fault.error


@dataclass
class FakeMailbox:
    """A mailbox in memory with one folder, read by UID like any other."""

    account: str = "ines@127.0.0.1"
    folders: Sequence[str] = ("INBOX",)
    validity: int = 7
    mails: dict[int, Fetched] = field(default_factory=dict)
    sent: list[bytes] = field(default_factory=list)
    failing: deque[DeliveryError] = field(default_factory=deque)
    asked: int = 0
    batch: int = 50
    _last: int = 100

    def put(self, raw: bytes, arrived: datetime) -> int:
        """A mail comes in; gives its UID."""
        self._last += 1
        large = len(raw) > _LARGEST
        problem = f"too large ({len(raw)} bytes)" if large else ""
        self.mails[self._last] = Fetched(self._last, b"" if large else raw, arrived, problem)
        return self._last

    def renumber(self) -> None:
        """The server starts counting anew: every mail gets another UID under another UIDVALIDITY."""
        self.validity += 1
        self.mails = {
            number: Fetched(number, mail.raw, mail.arrived, mail.problem)
            for number, mail in enumerate(self.mails.values(), 1)
        }
        self._last = len(self.mails)

    def news(self, cursor: Cursor | None, folder: str, since: date) -> tuple[int, list[Fetched]]:
        self.asked += 1
        if self.failing:
            raise self.failing.popleft()
        if folder not in self.folders:
            raise DeliveryError(f"no folder {folder}", channel=True)
        if cursor is None or cursor.uidvalidity != self.validity or not cursor.last_uid:
            chosen = [mail for mail in self.mails.values() if mail.arrived.date() >= since]
        else:
            chosen = [mail for mail in self.mails.values() if mail.uid > cursor.last_uid]
        return self.validity, sorted(chosen, key=lambda mail: mail.uid)[: self.batch]

    def file_sent(self, raw: bytes, message_id: str, moment: datetime) -> bool:
        assert moment.tzinfo
        if self.failing:
            raise self.failing.popleft()
        if any(message_from_bytes(copy, policy=default)["Message-ID"] == message_id for copy in self.sent):
            return False
        self.sent.append(raw)
        return True

    def close(self) -> None:
        pass


@dataclass
class FakeChat:
    """A channel in memory: what each card shows now, by its timestamp."""

    channel: str = "C01RELANCE"
    shown: dict[str, DraftView | ReplyView] = field(default_factory=dict)
    updates: int = 0
    failing: deque[DeliveryError] = field(default_factory=deque)
    refusing: Callable[[DraftView | ReplyView], DeliveryError | None] | None = None
    _posted: int = 0

    def post_draft(self, view: DraftView) -> tuple[str, str]:
        return self._post(view)

    def update_draft(self, card: Card, view: DraftView) -> None:
        self._update(card, view)

    def post_reply(self, view: ReplyView) -> tuple[str, str]:
        return self._post(view)

    def update_reply(self, card: Card, view: ReplyView) -> None:
        self._update(card, view)

    def delete(self, ts: str) -> None:
        """Someone deletes a card by hand."""
        del self.shown[ts]

    def _post(self, view: DraftView | ReplyView) -> tuple[str, str]:
        self._fail(view)
        self._posted += 1
        ts = f"1795000000.{self._posted:06}"
        self.shown[ts] = view
        return self.channel, ts

    def _update(self, card: Card, view: DraftView | ReplyView) -> None:
        self._fail(view)
        if card.ts not in self.shown:
            raise DeliveryError("Slack: message_not_found", permanent=True)
        self.updates += 1
        self.shown[card.ts] = view

    def _fail(self, view: DraftView | ReplyView) -> None:
        if self.failing:
            raise self.failing.popleft()
        refused = self.refusing(view) if self.refusing else None
        if refused:
            raise refused
