"""What a dead, a slow or a sleeping sender leaves, and what becomes of it: sent once, or unknown and shown."""

from collections.abc import Callable

import pytest

from bot.domain.lifecycle import DraftEvent, DraftState
from bot.usecases.approving import settle_unknown
from bot.usecases.ports import DeliveryError, OutcomeUnknown, StoreError
from bot.usecases.records import Outgoing
from bot.usecases.sending import LEASE
from tests.fakes import FakeMailer, FakeTransmission
from tests.usecases.world import ALICE, World


class Killed(BaseException):
    """The process ends here, as by kill -9: no handler of the product runs any code for it."""


class DeadlyMailer(FakeMailer):
    """Dies before the body, at the dot, or just after the server's 250."""

    def __init__(self, point: str) -> None:
        super().__init__()
        self.point = point

    def begin(self, mail: Outgoing) -> FakeTransmission:
        if self.point == "begin":
            raise Killed
        super().begin(mail)
        return DeadlyTransmission(self, self.point)


class DeadlyTransmission(FakeTransmission):
    def __init__(self, mailer: FakeMailer, point: str) -> None:
        super().__init__(mailer)
        self._point = point

    def body(self, raw: bytes) -> str:
        if self._point == "body":
            raise Killed
        super().body(raw)
        raise Killed


def died_at(world: World, point: str) -> DeadlyMailer:
    """A sender claims the approved draft and is killed; gives the mailer that it used."""
    mailer = DeadlyMailer(point)
    sender = world.new_sender("dead", mailer)
    with pytest.raises(Killed):
        sender.send_due()
    world.alive.discard("dead")
    return mailer


def test_what_a_dead_sender_had_only_claimed_is_sent_by_the_next_one(world: World) -> None:
    draft = world.approved()
    died_at(world, "begin")
    assert world.draft(draft.id).state is DraftState.CLAIMED
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


@pytest.mark.parametrize(("point", "arrived"), [("body", 0), ("250", 1)])
def test_what_a_dead_sender_was_sending_becomes_unknown_and_is_never_sent_again(
    world: World, point: str, arrived: int
) -> None:
    draft = world.approved()
    mailer = died_at(world, point)
    assert world.draft(draft.id).state is DraftState.SENDING
    for _ in range(3):
        world.sender.send_due()
        world.clock.forward(hours=1)
    assert world.draft(draft.id).state is DraftState.UNKNOWN
    assert world.mailer.arrived == []
    assert len(mailer.arrived) == arrived
    assert world.draft(draft.id).owner == ""


def test_what_a_living_sender_claimed_is_left_to_it_until_its_lease_is_over(world: World) -> None:
    draft = world.approved()
    died_at(world, "begin")
    world.alive.add("dead")
    assert world.sender.send_due() == 0
    world.clock.forward(seconds=LEASE.total_seconds() + 1)
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT


def test_a_sender_that_was_paused_past_its_lease_sends_nothing_any_more(world: World) -> None:
    draft = world.approved()
    other = world.new_sender("relance-2", FakeMailer())

    def sleep() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        other.sweep()

    world.mailer.during = sleep
    world.sender.send_due()
    assert world.mailer.arrived == []
    assert world.draft(draft.id).state is DraftState.APPROVED


def test_a_lease_that_ran_out_while_connecting_ends_the_try(world: World) -> None:
    draft = world.approved()
    world.mailer.during = lambda: world.clock.forward(seconds=LEASE.total_seconds() + 1)
    world.sender.send_due()
    assert world.mailer.arrived == []
    world.mailer.during = None
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.SENT
    assert len(world.mailer.arrived) == 1


class SlowTransmission(FakeTransmission):
    """Takes so long to answer the dot that others believe the sender dead."""

    def __init__(self, mailer: FakeMailer, meanwhile: Callable[[], object], end: Exception | None) -> None:
        super().__init__(mailer)
        self._meanwhile, self._end = meanwhile, end

    def body(self, raw: bytes) -> str:
        said = super().body(raw)
        self._meanwhile()
        if self._end:
            raise self._end
        return said


class SlowMailer(FakeMailer):
    def __init__(self, meanwhile: Callable[[], object], end: Exception | None) -> None:
        super().__init__()
        self._meanwhile, self._end = meanwhile, end

    def begin(self, mail: Outgoing) -> FakeTransmission:
        super().begin(mail)
        return SlowTransmission(self, self._meanwhile, self._end)


@pytest.mark.parametrize(
    ("end", "state"),
    [
        (None, DraftState.SENT),
        (DeliveryError("no such user", permanent=True, code=550), DraftState.FAILED),
        (DeliveryError("greylisted", code=451), DraftState.UNKNOWN),
        (OutcomeUnknown("cut"), DraftState.UNKNOWN),
    ],
)
def test_an_answer_that_comes_after_the_lease_still_settles_the_unknown(
    world: World, end: Exception | None, state: DraftState
) -> None:
    draft = world.approved()

    def given_up() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        assert world.new_sender("relance-2").sweep() == 1
        assert world.draft(draft.id).state is DraftState.UNKNOWN

    world.new_sender("slow", SlowMailer(given_up, end)).send_due()
    assert world.draft(draft.id).state is state


def test_a_late_answer_does_not_undo_what_a_person_decided(world: World) -> None:
    draft = world.approved()

    def given_up() -> None:
        world.clock.forward(seconds=LEASE.total_seconds() + 1)
        world.new_sender("relance-2").sweep()
        settle_unknown(world.office, world.draft(draft.id).seen, ALICE, DraftEvent.ABANDON)

    world.new_sender("slow", SlowMailer(given_up, None)).send_due()
    assert world.draft(draft.id).state is DraftState.ABANDONED
    assert world.attempts(draft)[-1].words.startswith("2.0.0 Ok"), "the proof is kept"


def test_a_full_disk_after_the_250_is_no_reason_to_send_again(world: World) -> None:
    draft = world.approved()

    class Full(SlowMailer):
        """The disk fills up while the server answers."""

    def fill() -> None:
        raise StoreError("the disk of the database is full")

    with pytest.raises(StoreError):
        world.new_sender("relance-2", Full(fill, None)).send_due()
    assert world.draft(draft.id).state is DraftState.SENDING
    world.alive.discard("relance-2")
    world.sender.send_due()
    assert world.draft(draft.id).state is DraftState.UNKNOWN
