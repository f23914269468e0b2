"""Queries over jobs that are not finished: what waits, what runs, what was given up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import LARGEST_ID, insert

WAITING, RUNNING, DEAD = "waiting", "running", "dead"
"""A dead job was given up: a person retries it or forgets it."""

_J = t.job.c


@dataclass(frozen=True)
class JobRow:
    """A job that is not finished.

    Args:
        id: its number; never given to another.
        kind: what is done.
        target: with what, such as an article's id or an address.
        queue: whose workers do it.
        state: waiting, running or dead.
        run: counts how often it was handed to the engine.
        attempts: how often it was begun since it was asked for.
        again: whether it was asked for once more while it ran.
        error: why the last attempt failed, as a sentence; "" where none did.
        due: when it is to be handed to the engine; None once it was.
        worker: who runs it.
        changed: when any of this changed.
    """

    id: int
    kind: str
    target: str
    queue: str
    state: str
    run: int
    attempts: int
    again: bool
    error: str
    due: datetime | None
    worker: str | None
    changed: datetime


class Jobs:
    """Every job that is not finished, each pair of kind and target once.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def ask(self, kind: str, target: str, queue: str, now: datetime, due: datetime) -> int:
        """Keep a job and return its number; `ask` says what becomes of one that is there.

        Args:
            due: when it may begin.
        """
        with self._engine.begin() as connection:
            return ask(connection, kind, target, queue, now, due)

    def claim_due(self, now: datetime, until: datetime, limit: int) -> list[JobRow]:
        """Take jobs whose time has come, to hand them to the engine; nobody else gets them.

        Args:
            until: when somebody else may take them, should they not be handed over by then.
            limit: jobs at the most.
        """
        ready = sa.and_(_J.state == WAITING, _J.due <= now)
        first = sa.select(_J.id).where(ready).order_by(_J.due, _J.id).limit(limit)
        claim = t.job.update().where(_J.id.in_(first), ready).values(due=until)
        with self._engine.begin() as connection:
            rows = connection.execute(claim.returning(t.job)).all()
        return sorted((JobRow(*row) for row in rows), key=lambda row: row.id)

    def handed_over(self, jobs: Iterable[JobRow], now: datetime) -> None:
        """Note that the engine has these jobs.

        Args:
            jobs: as they were claimed.
        """
        with self._engine.begin() as connection:
            for job in jobs:
                same = (_J.id == job.id, _J.run == job.run, _J.due == job.due)
                connection.execute(t.job.update().where(*same).values(due=None, changed=now))

    def begin(self, id: int, run: int, worker: str, now: datetime) -> JobRow | None:
        """Count an attempt and return the job; None where it is not to be done any more."""
        mine = (_J.id == id, _J.run == run, _J.state != DEAD)
        begun = {
            "state": RUNNING,
            "attempts": _J.attempts + 1,
            "worker": worker,
            "due": None,
            "changed": now,
        }
        with self._engine.begin() as connection:
            query = t.job.update().where(*mine).values(begun).returning(t.job)
            row = connection.execute(query).first()
        return JobRow(*row) if row else None

    def finish(self, id: int, run: int, now: datetime) -> None:
        """Forget a job that is done; one that was asked for once more meanwhile waits again."""
        mine = (_J.id == id, _J.run == run)
        anew = {**_anew(now, now), "run": _J.run + 1}
        with self._engine.begin() as connection:
            again = t.job.update().where(*mine, _J.again.is_(True)).values(anew)
            if not connection.execute(again).rowcount:
                connection.execute(t.job.delete().where(*mine))

    def fail(
        self, id: int, run: int, error: str, now: datetime, retry: datetime | None = None
    ) -> None:
        """Note why an attempt failed.

        Args:
            error: a sentence.
            retry: when to try again; None gives the job up.
        """
        mine = (_J.id == id, _J.run == run)
        values = {"error": error, "worker": None, "due": retry, "changed": now}
        next_ = {"state": WAITING, "run": _J.run + 1} if retry else {"state": DEAD}
        with self._engine.begin() as connection:
            connection.execute(t.job.update().where(*mine).values(values | next_))

    def give_back(self, worker: str) -> None:
        """Do not count the attempts a worker breaks off because it was told to end."""
        mine = (_J.worker == worker, _J.state == RUNNING)
        with self._engine.begin() as connection:
            connection.execute(t.job.update().where(*mine).values(attempts=_J.attempts - 1))

    def restart(self, id: int, run: int, now: datetime, *, counts: bool = True) -> bool:
        """Let a job be handed over again, where that run is still the latest; whether it was.

        Args:
            counts: whether the attempt that was under way counts.
        """
        mine = (_J.id == id, _J.run == run, _J.state != DEAD)
        attempts = _J.attempts if counts else _J.attempts - 1
        values = {"state": WAITING, "run": _J.run + 1, "due": now, "worker": None, "changed": now}
        query = t.job.update().where(*mine).values(attempts=attempts, **values)
        with self._engine.begin() as connection:
            return bool(connection.execute(query).rowcount)

    def unchanged_since(self, moment: datetime, limit: int) -> list[JobRow]:
        """Jobs the engine should have, and nothing was heard of since; the longest first."""
        with_engine = sa.and_(_J.state != DEAD, _J.due.is_(None), _J.changed < moment)
        return self._rows(sa.select(t.job).where(with_engine).order_by(_J.changed).limit(limit))

    def counts(self) -> dict[str, int]:
        """How many jobs there are in each state."""
        query = sa.select(_J.state, sa.func.count()).group_by(_J.state)
        with self._engine.connect() as connection:
            return {str(state): int(count) for state, count in connection.execute(query)}

    def latest(self, states: Sequence[str], limit: int) -> list[JobRow]:
        """Jobs in some states, the latest change first."""
        query = sa.select(t.job).where(_J.state.in_(states))
        return self._rows(query.order_by(_J.changed.desc(), _J.id.desc()).limit(limit))

    def find(self, id: int) -> JobRow | None:
        """The job with that number."""
        return next(iter(self._rows(sa.select(t.job).where(_numbered(id)))), None)

    def retry(self, id: int, now: datetime) -> bool:
        """Begin a job anew that was given up; False where there is none."""
        query = _asked_again(now, now).where(_numbered(id), _J.state == DEAD)
        with self._engine.begin() as connection:
            return bool(connection.execute(query).rowcount)

    def remove(self, id: int, states: Sequence[str]) -> bool:
        """Forget a job that is in one of these states; False where there is none."""
        with self._engine.begin() as connection:
            query = t.job.delete().where(_numbered(id), _J.state.in_(states))
            return bool(connection.execute(query).rowcount)

    def _rows(self, query: sa.Select[Any]) -> list[JobRow]:
        with self._engine.connect() as connection:
            return [JobRow(*row) for row in connection.execute(query)]


def ask(
    connection: sa.Connection, kind: str, target: str, queue: str, now: datetime, due: datetime
) -> int:
    """Keep a job in a transaction that is open, and return its number.

    One that waits already is the same job.  One that runs is done once more after it, because what
    it works on may have changed since it began.  One that was given up begins anew.

    Args:
        due: when it may begin.
    """
    new = {"kind": kind, "target": target, "queue": queue, "run": 1, **_anew(now, due)}
    kept = insert(connection, t.job).values(new).on_conflict_do_nothing().returning(_J.id)
    known = _asked_again(now, due).where(_J.kind == kind, _J.target == target).returning(_J.id)
    while True:
        for statement in (kept, known):
            id = connection.execute(statement).scalar()
            if id is not None:
                return int(id)
        # It was finished between the two looks.


def _numbered(id: int) -> sa.ColumnElement[bool]:
    # No database takes a larger number.
    return _J.id == id if abs(id) <= LARGEST_ID else sa.false()


def _anew(now: datetime, due: datetime) -> dict[str, object]:
    return {
        "state": WAITING,
        "attempts": 0,
        "again": False,
        "error": "",
        "due": due,
        "worker": None,
        "changed": now,
    }


def _asked_again(now: datetime, due: datetime) -> sa.Update:
    """What being asked for does to a job that is there, by its state."""
    was_dead = _J.state == DEAD
    anew = {
        name: sa.case((was_dead, sa.literal(value, t.job.c[name].type)), else_=t.job.c[name])
        for name, value in _anew(now, due).items()
        if name != "again"
    }
    run = sa.case((was_dead, _J.run + 1), else_=_J.run)
    again = sa.or_(_J.again, _J.state == RUNNING)
    return t.job.update().values(**anew, run=run, again=again)
