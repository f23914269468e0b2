"""A worker: one process's share of the work, from its first beat to its last."""

import logging
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from threading import Event, Thread
from time import monotonic
from typing import Protocol
from uuid import uuid4

from readout.errors import InputError, ReadoutError
from readout.newsroom import tending
from readout.newsroom.rhythm import next_time
from readout.newsroom.room import Newsroom
from readout.newsroom.tending import Times
from readout.store import JobRow, ScheduleRow

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kind:
    """What one kind of job does.

    Args:
        queue: whose workers do it.
        run: does it, given its target; it may be cut off anywhere and is then begun again.
    """

    queue: str
    run: Callable[[Newsroom, str], None]


class RunningEngine(tending.Engine, Protocol):
    """An engine that gives this process jobs."""

    def launch(self, job: Callable[[int, int], None]) -> None:
        """Begin to take jobs.

        Args:
            job: does one, given its number and run.
        """

    def close(self) -> None:
        """Take no more jobs, and wait a little for those that were begun."""


class Worker:
    """One process's share of the work.

    Args:
        room: what jobs are given.
        kinds: what is done for each kind of job.
        queues: what it works on.
        times: how often it does what.
        attempts: after how many of them a job is given up.
    """

    def __init__(
        self,
        room: Newsroom,
        kinds: Mapping[str, Kind],
        queues: list[str],
        times: Times,
        attempts: int,
    ) -> None:
        self._room = room
        self._store = room.store
        self._kinds = kinds
        self._queues = queues
        self._times = times
        self._attempts = attempts
        self.id = f"{socket.gethostname()}-{uuid4()}"
        self._stop, self._over, self._purging = Event(), Event(), Event()
        self._busy: list[int] = []

    def work(self, engine: RunningEngine, stop: Event) -> bool:
        """Work until told to stop; whether all that was begun is finished.

        Args:
            engine: not launched yet.
            stop: set by whoever wants it to end.
        """
        if stop.is_set():
            return True
        # Whoever finds its jobs must find its beat, so the beat comes first.
        self._beat()
        beating = Thread(target=self._beat_on, name="beat", daemon=True)
        beating.start()
        try:
            engine.launch(self._job)
            try:
                self._keep_purging()
                self._tend(engine, stop)
            finally:
                self._end(engine)
        finally:
            self._over.set()
            beating.join()
            self._store.jobs.give_back(self.id)
            self._store.workers.leave(self.id)
        return not self._busy

    def _end(self, engine: RunningEngine) -> None:
        self._stop.set()
        self._room.ending.set()
        # A long track ends after the line that is being spoken.
        self._room.shelf.close()
        engine.close()

    def _beat(self) -> None:
        self._store.workers.beat(self.id, ",".join(self._queues), self._room.now())

    def _beat_on(self) -> None:
        while not self._over.wait(self._times.beat):
            _carry_on(self._beat)

    def _keep_purging(self) -> None:
        # Within a job the engine would write down what it forgets, as a step.
        queue = self._queues[0]
        run = Kind(queue, lambda room, _: self._purging.set())
        self._kinds = {**self._kinds, tending.PURGE: run}
        now = self._room.now()
        next = next_time(tending.NIGHTLY, now, now)
        row = ScheduleRow(tending.PURGE, tending.PURGE, "", queue, tending.NIGHTLY, next)
        self._store.schedules.keep(row)

    def _tend(self, engine: tending.Engine, stop: Event) -> None:
        store, times, now = self._store, self._times, self._room.now
        due = 0.0
        while True:
            if monotonic() >= due:
                # First what others left: handing over takes long where there is much to do.
                for see_to in (tending.rescue, tending.renew, tending.find_lost):
                    _carry_on(partial(see_to, store, engine, now(), times))
                due = monotonic() + times.beat
            _carry_on(partial(tending.fire, store, now()))
            _carry_on(partial(tending.hand_over, store, engine, now(), times))
            if self._purging.is_set():
                self._purging.clear()
                _carry_on(partial(tending.purge, engine, now()))
            if stop.wait(times.poll):
                return

    def _job(self, id: int, run: int) -> None:
        self._busy.append(id)
        try:
            self._do(id, run)
        finally:
            self._busy.remove(id)

    def _do(self, id: int, run: int) -> None:
        job = self._store.jobs.begin(id, run, self.id, self._room.now())
        if job is None:
            return
        if job.attempts > self._attempts:
            self._give_up(job, "Whatever ran it ended before it was done, each time.")
        elif job.kind not in self._kinds:
            self._give_up(job, f"This Readout does not know what a job of kind “{job.kind}” is.")
        else:
            self._try(job)

    def _try(self, job: JobRow) -> None:
        try:
            self._kinds[job.kind].run(self._room, job.target)
        except InputError as problem:
            self._failed(job, problem.sentence, is_final=True)
        except ReadoutError as problem:
            self._failed(job, problem.sentence)
        # The last door of a thread: whatever goes wrong is told, and never stops the next job.
        except Exception as problem:
            LOG.exception("The job %s of kind %s failed.", job.id, job.kind)
            kind = type(problem).__name__
            self._failed(job, f"Readout made a mistake ({kind}: {problem}).")
        else:
            self._store.jobs.finish(job.id, job.run, self._room.now())

    def _failed(self, job: JobRow, sentence: str, *, is_final: bool = False) -> None:
        now = self._room.now()
        if self._stop.is_set():
            self._store.jobs.restart(job.id, job.run, now, counts=False)
        elif is_final or job.attempts >= self._attempts:
            self._give_up(job, sentence)
        else:
            later = now + timedelta(seconds=self._times.beat * 2**job.attempts)
            self._store.jobs.fail(job.id, job.run, sentence, now, later)

    def _give_up(self, job: JobRow, sentence: str) -> None:
        self._store.jobs.fail(job.id, job.run, sentence, self._room.now())


def _carry_on(do: Callable[[], object]) -> None:
    """Do something that is tried again soon should it fail."""
    try:
        do()
    # The database may be away for a while; the worker must not be.
    except Exception:
        LOG.exception("A worker could not see to its jobs; it tries again.")
