"""The beats: each job again and again, never twice at once; settle waits until nothing is left to do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.timetable import SystemClock, Timetable
from tests.fakes import FakeClock

BEAT = 0.02
NOW = datetime(2026, 11, 17, 9, tzinfo=UTC)


@contextmanager
def beating(timetable: Timetable) -> Iterator[Timetable]:
    timetable.start()
    try:
        yield timetable
    finally:
        timetable.stop()


class Work:
    """A job with so many pieces to do."""

    def __init__(self, pieces: int = 0) -> None:
        self.pieces, self.done, self.calls = pieces, 0, 0
        self.called = threading.Event()

    def __call__(self) -> bool:
        self.calls += 1
        self.called.set()
        if self.done >= self.pieces:
            return False
        self.done += 1
        return True


@pytest.mark.parametrize("clock", [SystemClock(), FakeClock(NOW)])
def test_every_clock_gives_an_aware_moment_in_utc(clock: SystemClock | FakeClock) -> None:
    first, second = clock.now(), clock.now()
    assert first.utcoffset() == timedelta(0)
    assert first <= second


def test_every_job_is_called_again_and_again() -> None:
    jobs = {"tick": Work(), "send": Work()}
    with beating(Timetable(dict(jobs), BEAT)):
        for job in jobs.values():
            for _ in range(3):
                assert job.called.wait(5)
                job.called.clear()


def test_settle_waits_until_all_work_is_done() -> None:
    jobs = {"tick": Work(4), "send": Work(2), "idle": Work()}
    with beating(Timetable(dict(jobs), BEAT)) as timetable:
        assert timetable.settle(10)
        assert [job.done for job in jobs.values()] == [4, 2, 0]


def test_settle_waits_for_what_one_job_leaves_to_another() -> None:
    chain = {"tick": Work(2), "send": Work()}

    def send() -> bool:
        chain["send"].pieces = chain["tick"].done
        return chain["send"]()

    with beating(Timetable({"send": send, "tick": chain["tick"]}, BEAT)) as timetable:
        assert timetable.settle(10)
        assert (chain["tick"].done, chain["send"].done) == (2, 2)


def test_settle_looks_at_what_became_due_just_before_it_was_called() -> None:
    job = Work()
    with beating(Timetable({"tick": job}, BEAT)) as timetable:
        for pieces in range(1, 6):
            job.pieces = pieces
            assert timetable.settle(10)
            assert job.done == pieces


def test_settle_gives_up_when_the_work_never_ends() -> None:
    with beating(Timetable({"tick": lambda: True}, BEAT)) as timetable:
        assert not timetable.settle(0.3)


def test_settle_gives_up_when_a_job_hangs() -> None:
    free = threading.Event()
    try:
        with beating(Timetable({"tick": lambda: free.wait(10) and False}, BEAT)) as timetable:
            assert not timetable.settle(0.2)
            free.set()
            assert timetable.settle(10)
    finally:
        free.set()


def test_a_failing_job_goes_on_and_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    failed = threading.Semaphore(0)

    def fail() -> bool:
        failed.release()
        raise RuntimeError("the mailbox is away")

    other = Work(3)
    with beating(Timetable({"read": fail, "tick": other}, BEAT)):
        for _ in range(3):
            assert failed.acquire(timeout=5)
        while other.done < 3:
            assert other.called.wait(5)
            other.called.clear()
    assert "the job read failed" in caplog.text
    assert "the mailbox is away" in caplog.text


def test_settle_does_not_wait_for_ever_for_a_job_that_fails() -> None:
    def fail() -> bool:
        raise RuntimeError("away")

    with beating(Timetable({"read": fail, "tick": Work(2)}, BEAT)) as timetable:
        assert timetable.settle(10)


def test_a_slow_job_is_never_run_twice_at_once() -> None:
    inside, most, runs = [0], [0], threading.Semaphore(0)

    def slow() -> bool:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        threading.Event().wait(3 * BEAT)
        inside[0] -= 1
        runs.release()
        return False

    with beating(Timetable({"slow": slow}, BEAT)):
        for _ in range(3):
            assert runs.acquire(timeout=5)
    assert most == [1]


def test_stop_lets_a_running_job_come_to_its_end() -> None:
    begun, ended = threading.Event(), threading.Event()

    def slow() -> bool:
        begun.set()
        threading.Event().wait(5 * BEAT)
        ended.set()
        return False

    timetable = Timetable({"slow": slow}, BEAT)
    timetable.start()
    assert begun.wait(5)
    timetable.stop()
    assert ended.is_set()
