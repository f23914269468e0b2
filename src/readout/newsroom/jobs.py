"""Jobs that are finished whatever happens, in six verbs: enqueue, step, schedule, cancel, status
and worker.

Nothing but this file knows the engine, DBOS Transact.  What is to be done stands in our own store;
the engine takes each job to exactly one worker, and back to another one when that worker dies.  A
job is asked for by whoever has the store, without the engine: every worker hands over what is due.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from threading import Event, local
from typing import Any, NamedTuple

from readout.errors import InputError, NotHere
from readout.newsroom.rhythm import check_rhythm, next_time
from readout.newsroom.room import Newsroom
from readout.newsroom.tending import USUAL, Run, Times
from readout.newsroom.working import Kind, Worker
from readout.store import JobRow, ScheduleRow, Store, WorkerRow
from readout.store.jobs import DEAD, RUNNING, WAITING

VERSION = 1
"""Counts up when a job's steps change, so that no half-done job goes on by the new ones."""

QUEUES = ("fetch", "text", "voice", "archive")
SLOTS = {"fetch": 8, "text": 1, "voice": 2, "archive": 4}
"""How many jobs of a queue one worker has in hand at once."""

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
    check_queues(queues)
    mine = Worker(room, kinds, sorted(queues), times, attempts)
    return mine.work(_Dbos(room.store, mine.id, version, times, sorted(queues)), stop)


def check_queues(queues: Collection[str]) -> None:
    """Refuse a queue there is not.

    Raises:
        InputError: when there is one among them.
    """
    if unknown := set(queues) - set(QUEUES):
        raise InputError(f"There is no queue “{min(unknown)}”; there are {', '.join(QUEUES)}.")


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
            # What it warns of (a paused worker that goes on, say) is seen to here.
            log_level="ERROR",
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
