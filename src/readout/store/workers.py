"""Queries over the processes that do the work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import insert

LEFT = datetime(1970, 1, 1, tzinfo=UTC)
"""The beat of a worker that said good-bye: what it left behind may be taken at once."""


@dataclass(frozen=True)
class WorkerRow:
    """A process that does jobs.

    Args:
        id: never given to another process.
        queues: what it works on, with commas between; "" where only the engine knows of it.
        started: when it began.
        beat: when it last said that it lives.
    """

    id: str
    queues: str
    started: datetime
    beat: datetime


class Workers:
    """Who works, by their beats.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def beat(self, id: str, queues: str, now: datetime) -> None:
        """Say that a worker lives."""
        with self._engine.begin() as connection:
            row = insert(connection, t.worker).values(id=id, queues=queues, started=now, beat=now)
            again = row.on_conflict_do_update(index_elements=["id"], set_={"beat": now})
            connection.execute(again)

    def suspect(self, ids: Iterable[str], now: datetime) -> None:
        """Expect a beat from workers that never gave one, from now on."""
        rows = [{"id": id, "queues": "", "started": now, "beat": now} for id in ids]
        if rows:
            with self._engine.begin() as connection:
                connection.execute(insert(connection, t.worker).on_conflict_do_nothing(), rows)

    def leave(self, id: str) -> None:
        """Say that a worker ended, so that nobody waits for its next beat."""
        with self._engine.begin() as connection:
            connection.execute(t.worker.update().where(t.worker.c.id == id).values(beat=LEFT))

    def living(self, since: datetime) -> list[WorkerRow]:
        """Those that gave a beat since then, the one that began first first."""
        query = sa.select(t.worker).where(t.worker.c.beat >= since).order_by(t.worker.c.started)
        with self._engine.connect() as connection:
            return [WorkerRow(*row) for row in connection.execute(query)]

    def claim_dead(self, since: datetime, now: datetime) -> list[str]:
        """Take the workers that gave no beat since then; nobody else gets them meanwhile.

        Whoever takes one sees to its jobs and then removes it; should that fail, it is given out
        again when its beat is old again.
        """
        query = t.worker.update().where(t.worker.c.beat < since).values(beat=now)
        with self._engine.begin() as connection:
            return list(connection.execute(query.returning(t.worker.c.id)).scalars())

    def remove(self, ids: Iterable[str]) -> None:
        """Forget workers."""
        with self._engine.begin() as connection:
            connection.execute(t.worker.delete().where(t.worker.c.id.in_(list(ids))))
