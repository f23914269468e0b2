"""What every worker sees to besides its jobs, so that none is lost: all of it may be done twice.

Jobs are handed to the engine when their time has come.  What a worker that gives no beat any more
has left behind is handed to another.  What the engine lost sight of, or keeps for a version of
Readout that is gone, is handed over anew.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from readout.newsroom.rhythm import next_time
from readout.store import Store

AT_ONCE = 50
"""Jobs that are handed over in one turn."""

LOOKED_AT = 500
"""Jobs that are looked at in one turn; the rest waits for the next one."""

KEPT = timedelta(days=1)
"""How long the engine's books of what is done are kept."""

PURGE = "purge"
"""The schedule and its kind of job."""

NIGHTLY = "0 3 * * *"


class Run(NamedTuple):
    """One handing over of a job.

    Args:
        id: the job's number.
        run: counts how often it was handed over.
    """

    id: int
    run: int


class Times(NamedTuple):
    """How often a worker does what, all in seconds.

    Args:
        beat: between two signs of life.
        death: without a sign of life, after which a worker counts as dead.
        poll: between two looks for work.
    """

    beat: float = 5.0
    death: float = 30.0
    poll: float = 0.5


USUAL = Times()


class Engine(Protocol):
    """What is asked of the job engine."""

    def hand_over(self, run: Run, queue: str) -> None:
        """Give it a job; one it has already is the same."""

    def holders(self) -> set[str]:
        """The workers that have jobs of this version which are not finished."""

    def take_over(self, workers: Collection[str]) -> None:
        """Let others have what these workers did not finish."""

    def unfinished(self, runs: Iterable[Run]) -> set[Run]:
        """Those of some runs that wait or are under way."""

    def outdated(self, living: Collection[str], limit: int) -> list[Run]:
        """Runs kept for an older version, but for those a living worker has."""

    def drop(self, runs: Sequence[Run]) -> None:
        """Never begin these runs."""

    def purge(self, before: datetime, limit: int) -> int:
        """Forget what was finished before a moment; how many that were."""


def hand_over(store: Store, engine: Engine, now: datetime, times: Times) -> int:
    """Hand over the jobs whose time has come; how many those were."""
    until = now + timedelta(seconds=times.death)
    jobs = store.jobs.claim_due(now, until, AT_ONCE)
    for job in jobs:
        engine.hand_over(Run(job.id, job.run), job.queue)
    if jobs:
        store.jobs.handed_over(jobs, now)
    return len(jobs)


def fire(store: Store, now: datetime) -> None:
    """Ask for the jobs that are due by a schedule: once, however many times were missed."""
    for row in store.schedules.due(now):
        store.schedules.fire(row, next_time(row.rhythm, row.next, now), now)


def rescue(store: Store, engine: Engine, now: datetime, times: Times) -> None:
    """Let others have what dead workers left behind.

    A worker the engine knows and that never gave a beat gets as long as every other to give one.
    """
    since = now - timedelta(seconds=times.death)
    store.workers.suspect(engine.holders(), now)
    dead = store.workers.claim_dead(since, now)
    if dead:
        engine.take_over(dead)
        store.workers.remove(dead)


def renew(store: Store, engine: Engine, now: datetime, times: Times) -> None:
    """Hand over anew what the engine keeps for an older Readout, which would wait for ever."""
    since = now - timedelta(seconds=times.death)
    living = {worker.id for worker in store.workers.living(since)}
    runs = engine.outdated(living, LOOKED_AT)
    for run in runs:
        store.jobs.restart(run.id, run.run, now)
    if runs:
        engine.drop(runs)


def find_lost(store: Store, engine: Engine, now: datetime, times: Times) -> None:
    """Hand over anew what the engine ended without a word, such as by a fault of its own."""
    quiet = store.jobs.unchanged_since(now - timedelta(seconds=times.death), LOOKED_AT)
    known = engine.unfinished(Run(job.id, job.run) for job in quiet)
    for job in quiet:
        if Run(job.id, job.run) not in known:
            store.jobs.restart(job.id, job.run, now)


def purge(engine: Engine, now: datetime) -> None:
    """Forget what the engine finished long ago, piece by piece."""
    while engine.purge(now - KEPT, LOOKED_AT) == LOOKED_AT:
        pass
