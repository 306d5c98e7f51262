"""The only now(), and the beats of APScheduler, which decide nothing: each beat asks the Clock and the tables."""

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

log = logging.getLogger(__name__)
# That a beat is left out while the one before it is still at work is how it is meant, and no news.
logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class Timetable:
    """Calls each job again and again, each in a thread of its own and never twice at once.

    A job returns whether it did anything. `settle` waits until everything that is due now has been done.
    """

    def __init__(self, jobs: dict[str, Callable[[], bool]], beat_seconds: float) -> None:
        self._jobs = jobs
        self._beat = beat_seconds
        self._change = threading.Condition()
        self._started = dict.fromkeys(jobs, 0)
        self._quiet = dict.fromkeys(jobs, 0)  # the last run, by number, that found nothing to do
        self._worked_at = 0.0
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(len(jobs))},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )

    def start(self) -> None:
        """Begin to beat."""
        for name in self._jobs:
            self._scheduler.add_job(self._run, "interval", seconds=self._beat, args=[name], id=name)
            self._scheduler.modify_job(name, next_run_time=datetime.now(UTC))
        self._scheduler.start()

    def stop(self) -> None:
        """Let the jobs that run come to their end, and start none any more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
        with self._change:
            self._change.notify_all()

    def _run(self, name: str) -> None:
        with self._change:
            self._started[name] += 1
            number, began = self._started[name], time.monotonic()
        worked = False
        try:
            worked = self._jobs[name]()
        except Exception:
            # A beat that failed is told with its trace in the log and tried again at the next one.
            log.exception("the job %s failed", name)
        with self._change:
            if worked:
                self._worked_at = time.monotonic()
            elif began >= self._worked_at:
                self._quiet[name] = number
            self._change.notify_all()

    def settle(self, timeout: float) -> bool:
        """Wait until every job, begun after this call and after the last work done, has found nothing to do.

        False when that did not come within `timeout` seconds.
        """
        deadline = time.monotonic() + timeout
        with self._change:
            begun = dict(self._started)
            while True:
                after = time.monotonic()
                if all(self._quiet[name] > begun[name] for name in self._jobs):
                    return True
                worked = self._worked_at
                if not self._change.wait(deadline - after):
                    return False
                if self._worked_at != worked:
                    begun = {name: max(begun[name], self._started[name]) for name in self._jobs}
