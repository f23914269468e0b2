"""Jobs that are finished whatever happens, in six verbs: enqueue, step, schedule, cancel, status
and worker.

Nothing but this file knows the engine, DBOS Transact.  What is to be done stands in our own store;
the engine takes each job to exactly one worker, and back to another one when that worker dies.  A
job is asked for by whoever has the store, without the engine: every worker hands over what is due.
"""

import logging
import socket
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from threading import Event, Thread, local
from time import monotonic
from typing import Any, NamedTuple
from uuid import uuid4

from readout.errors import InputError, NotHere, ReadoutError
from readout.newsroom import tending
from readout.newsroom.rhythm import check_rhythm, next_time
from readout.newsroom.room import Newsroom
from readout.newsroom.tending import Run, Times
from readout.store import JobRow, ScheduleRow, Store, WorkerRow
from readout.store.jobs import DEAD, RUNNING, WAITING

LOG = logging.getLogger(__name__)

VERSION = 1
"""Counts up when a job's steps change, so that no half-done job goes on by the new ones."""

QUEUES = ("fetch", "text", "voice")
SLOTS = {"fetch": 8, "text": 1, "voice": 2}
"""How many jobs of a queue one worker has in hand at once."""

USUAL = Times()
ATTEMPTS = 5
LONGEST = 2000
"""Characters of a payload: an id or an address, never a text."""

GRACE = 5
"""Seconds a worker that is told to end waits for its jobs; they are begun again elsewhere."""

_NAME = "readout"
_JOB = "job"
_OVER = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
_OPEN = ["ENQUEUED", "DELAYED", "PENDING"]
Plain = str | int | None
_here = local()
"""How the thread that does a job does a step of it."""


@dataclass(frozen=True)
class Kind:
    """What one kind of job does.

    Args:
        queue: whose workers do it.
        run: does it, given its target; it may be cut off anywhere and is then begun again.
    """

    queue: str
    run: Callable[[Newsroom, str], None]


class Status(NamedTuple):
    """How the work stands.

    Args:
        counts: jobs by state.
        dead: jobs that were given up, the latest first.
        open: jobs that run or wait, the latest change first.
        workers: those that live.
        schedules: what is done again and again.
    """

    counts: Mapping[str, int]
    dead: Sequence[JobRow]
    open: Sequence[JobRow]
    workers: Sequence[WorkerRow]
    schedules: Sequence[ScheduleRow]


def enqueue(
    store: Store,
    kind: str,
    target: str | int,
    queue: str,
    now: datetime,
    at: datetime | None = None,
) -> int:
    """Ask for a job and return its number; asked for again before it is done, it is the same job.

    Args:
        kind: what is done.
        target: with what: an id or an address, nothing longer.
        queue: whose workers do it.
        at: when it may begin; None for now.

    Raises:
        InputError: when the target is neither a text nor a whole number, or long.
    """
    return store.jobs.ask(kind, str(_plain(target)), queue, now, at or now)


def step(do: Callable[..., Plain], *given: str | int) -> Plain:
    """Do a part of a job whose answer is kept, so that it is not done again after a crash.

    Outside a job it is simply done.

    Args:
        do: gives a text, a whole number or nothing.
        given: what it is called with.
    """

    def done() -> Plain:
        answer = do(*map(_plain, given))
        return None if answer is None else _plain(answer)

    return _here.step(done) if hasattr(_here, "step") else done()


def schedule(
    store: Store, name: str, kind: str, target: str | int, queue: str, rhythm: str, now: datetime
) -> None:
    """Ask for a job again and again; a time that was missed is made up for once.

    Args:
        name: what tells the schedule apart; an older one of that name is replaced.
        rhythm: as `rhythm.check_rhythm` takes it.

    Raises:
        InputError: when the rhythm or the target is not one.
    """
    check_rhythm(rhythm)
    first = next_time(rhythm, now, now)
    store.schedules.keep(ScheduleRow(name, kind, str(_plain(target)), queue, rhythm, first))


def cancel(store: Store, id: int) -> None:
    """Forget a job that is not finished; one that runs goes on to its end, once.

    Raises:
        NotHere: when there is none with that number.
    """
    _known(store.jobs.remove(id, (WAITING, RUNNING)), id, "waits or runs")


def retry(store: Store, id: int, now: datetime) -> None:
    """Begin a job anew that was given up.

    Raises:
        NotHere: when there is none with that number.
    """
    _known(store.jobs.retry(id, now), id, "was given up")


def forget(store: Store, id: int) -> None:
    """Forget a job that was given up.

    Raises:
        NotHere: when there is none with that number.
    """
    _known(store.jobs.remove(id, (DEAD,)), id, "was given up")


def status(store: Store, now: datetime, death: float = USUAL.death, limit: int = 100) -> Status:
    """How the work stands.

    Args:
        death: seconds without a beat after which a worker does not live.
        limit: jobs of each list at the most.
    """
    since = now - timedelta(seconds=death)
    return Status(
        store.jobs.counts(),
        store.jobs.latest((DEAD,), limit),
        store.jobs.latest((RUNNING, WAITING), limit),
        store.workers.living(since),
        store.schedules.all(),
    )


def worker(
    room: Newsroom,
    kinds: Mapping[str, Kind],
    queues: Collection[str],
    stop: Event,
    times: Times = USUAL,
    attempts: int = ATTEMPTS,
    version: int = VERSION,
) -> bool:
    """Do jobs until told to stop; whether all that were begun are finished.

    Args:
        kinds: what is done for each kind of job.
        queues: what it works on.
        stop: set by whoever wants it to end.
        attempts: after how many of them a job is given up.
        version: of the jobs' steps.

    Raises:
        InputError: when there is no such queue.
    """
    if unknown := set(queues) - set(QUEUES):
        raise InputError(f"There is no queue “{min(unknown)}”; there are {', '.join(QUEUES)}.")
    return _Worker(room, kinds, sorted(queues), times, attempts, version).work(stop)


class _Worker:
    def __init__(
        self,
        room: Newsroom,
        kinds: Mapping[str, Kind],
        queues: list[str],
        times: Times,
        attempts: int,
        version: int,
    ) -> None:
        self._room = room
        self._store = room.store
        self._kinds = kinds
        self._queues = queues
        self._times = times
        self._attempts = attempts
        self._version = version
        self._id = f"{socket.gethostname()}-{uuid4()}"
        self._stop, self._over, self._purging = Event(), Event(), Event()
        self._busy: list[int] = []

    def work(self, stop: Event) -> bool:
        # Whoever finds its jobs must find its beat, so the beat comes first.
        self._beat()
        beating = Thread(target=self._beat_on, name="beat", daemon=True)
        beating.start()
        try:
            engine = _Dbos(self._store, self._id, self._version, self._times, self._queues)
            engine.launch(self._job)
            try:
                self._keep_purging()
                self._tend(engine, stop)
            finally:
                self._end(engine)
        finally:
            self._over.set()
            beating.join()
            self._store.jobs.give_back(self._id)
            self._store.workers.leave(self._id)
        return not self._busy

    def _end(self, engine: "_Dbos") -> None:
        self._stop.set()
        # A long track ends after the line that is being spoken.
        self._room.shelf.close()
        engine.close()

    def _beat(self) -> None:
        self._store.workers.beat(self._id, ",".join(self._queues), self._room.now())

    def _beat_on(self) -> None:
        while not self._over.wait(self._times.beat):
            _carry_on(self._beat)

    def _keep_purging(self) -> None:
        # Within a job the engine would write down what it forgets, as a step.
        queue = self._queues[0]
        run = Kind(queue, lambda room, _: self._purging.set())
        self._kinds = {**self._kinds, tending.PURGE: run}
        now = self._room.now()
        schedule(self._store, tending.PURGE, tending.PURGE, "", queue, tending.NIGHTLY, now)

    def _tend(self, engine: tending.Engine, stop: Event) -> None:
        store, times, now = self._store, self._times, self._room.now
        due = 0.0
        while True:
            _carry_on(lambda: tending.fire(store, now()))
            _carry_on(lambda: tending.hand_over(store, engine, now(), times))
            if monotonic() >= due:
                _carry_on(lambda: tending.rescue(store, engine, now(), times))
                _carry_on(lambda: tending.renew(store, engine, now(), times))
                _carry_on(lambda: tending.find_lost(store, engine, now(), times))
                due = monotonic() + times.beat
            if self._purging.is_set():
                self._purging.clear()
                _carry_on(lambda: tending.purge(engine, now()))
            if stop.wait(times.poll):
                return

    def _job(self, id: int, run: int) -> None:
        self._busy.append(id)
        try:
            self._do(id, run)
        finally:
            self._busy.remove(id)

    def _do(self, id: int, run: int) -> None:
        job = self._store.jobs.begin(id, run, self._id, self._room.now())
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


class _Dbos:
    """The engine in this process; there is one at a time."""

    def __init__(
        self, store: Store, id: str, version: int, times: Times, queues: Sequence[str]
    ) -> None:
        from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

        self._dbos = DBOS
        self._own = _version_name(version)
        self._version = version
        self._times = times
        self._queues = queues
        self._config = DBOSConfig(
            name=_NAME,
            system_database_url=store.jobs_address(),
            dbos_system_schema="dbos",
            application_version=self._own,
            executor_id=id,
            serializer=DBOSPortableJSONSerializer(),
            log_level="WARNING",
        )

    def launch(self, job: Callable[[int, int], None]) -> None:
        """Begin to take jobs.

        Args:
            job: does one, given its number and run.
        """
        self._dbos(config=self._config)

        def run(id: int, run: int) -> None:
            _here.step = partial(self._dbos.run_step, None)
            try:
                job(id, run)
            finally:
                del _here.step

        # A function of its own: methods cannot be registered.
        self._dbos.workflow(name=_JOB, max_recovery_attempts=None)(run)
        self._dbos.listen_queues(self._queues)
        self._dbos.launch()
        for name in self._queues:
            self._dbos.register_queue(
                name,
                worker_concurrency=SLOTS[name],
                polling_interval_sec=self._times.poll,
                on_conflict="always_update",
            )

    def hand_over(self, run: Run, queue: str) -> None:
        """Give it a job; one it has already is the same."""
        self._dbos.enqueue_workflow_with_options(
            {
                "workflow_name": _JOB,
                "queue_name": queue,
                "workflow_id": _workflow_of(run),
                "app_version": self._own,
            },
            *map(_plain, run),
        )

    def holders(self) -> set[str]:
        """The workers that have jobs of this version which are not finished."""
        rows = self._list(status="PENDING", app_version=self._own)
        return {row.executor_id for row in rows if row.executor_id}

    def take_over(self, workers: Collection[str]) -> None:
        """Let others have what these workers did not finish."""
        rows = self._list(status="PENDING", executor_id=list(workers), app_version=self._own)
        for row in rows:
            self._dbos.resume_workflow(row.workflow_id, queue_name=row.queue_name)

    def unfinished(self, runs: Iterable[Run]) -> set[Run]:
        """Those of some runs that wait or are under way."""
        wanted = [_workflow_of(run) for run in runs]
        return set(_runs(self._list(workflow_ids=wanted, status=_OPEN))) if wanted else set()

    def outdated(self, living: Collection[str], limit: int) -> list[Run]:
        """Runs kept for an older version, but for those a living worker has."""
        known = [row["version_name"] for row in self._dbos.list_application_versions()]
        older = [name for name in known if 0 < _version_of(name) < self._version]
        rows = self._list(app_version=older, status=_OPEN, limit=limit) if older else []
        return _runs(it for it in rows if it.status != "PENDING" or it.executor_id not in living)

    def drop(self, runs: Sequence[Run]) -> None:
        """Never begin these runs."""
        self._dbos.cancel_workflows([_workflow_of(run) for run in runs])

    def purge(self, before: datetime, limit: int) -> int:
        """Forget what was finished before a moment; how many that were."""
        rows = self._list(status=_OVER, completed_before=before.isoformat(), limit=limit)
        if rows:
            self._dbos.delete_workflows([row.workflow_id for row in rows])
        return len(rows)

    def close(self) -> None:
        """Take no more jobs, and wait a little for those that were begun."""
        self._dbos.destroy(workflow_completion_timeout_sec=GRACE, destroy_registry=True)

    def _list(self, **wanted: Any) -> list[Any]:
        return list(self._dbos.list_workflows(load_input=False, load_output=False, **wanted))


def _version_name(version: int) -> str:
    return f"{_NAME}-{version}"


def _version_of(name: str) -> int:
    """The number in a version's name, 0 for one that is not ours."""
    number = name.removeprefix(f"{_NAME}-")
    return int(number) if number.isdigit() else 0


def _workflow_of(run: Run) -> str:
    return f"{_JOB}-{run.id}-{run.run}"


def _runs(rows: Iterable[Any]) -> list[Run]:
    parts = (row.workflow_id.split("-") for row in rows)
    return [Run(int(part[1]), int(part[2])) for part in parts if part[0] == _JOB]


def _plain(value: object) -> str | int:
    """What may stand in the engine's books: ids, no texts.

    Raises:
        InputError: when it is long.
        TypeError: when it is neither a text nor a whole number.
    """
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise TypeError(f"a job is given texts and whole numbers, not {type(value).__name__}")
    if len(str(value)) > LONGEST:
        raise InputError(f"That is longer than {LONGEST:,} characters; no address is so long.")
    return value


def _known(found: bool, id: int, what: str) -> None:
    if not found:
        raise NotHere(f"No job {id} {what}; `readout jobs` lists them.")


def _carry_on(do: Callable[[], object]) -> None:
    """Do something that is tried again soon should it fail."""
    try:
        do()
    # The database may be away for a while; the worker must not be.
    except Exception:
        LOG.exception("A worker could not see to its jobs; it tries again.")
