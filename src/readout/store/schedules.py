"""Queries over what is done again and again."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import insert
from readout.store.jobs import ask


@dataclass(frozen=True)
class ScheduleRow:
    """A job that is done again and again.

    Args:
        name: what tells it apart.
        kind: of the job.
        target: of the job.
        queue: of the job.
        rhythm: when, as `newsroom.rhythm` reads it.
        next: when it is done next.
    """

    name: str
    kind: str
    target: str
    queue: str
    rhythm: str
    next: datetime


class Schedules:
    """What is done again and again.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def keep(self, row: ScheduleRow) -> None:
        """Keep a schedule; one of that name with the same rhythm keeps its next time."""
        same = t.schedule.c.rhythm == row.rhythm
        with self._engine.begin() as connection:
            new = insert(connection, t.schedule).values(vars(row))
            rest = {
                "kind": row.kind,
                "target": row.target,
                "queue": row.queue,
                "rhythm": row.rhythm,
                "next": sa.case((same, t.schedule.c.next), else_=new.excluded.next),
            }
            connection.execute(new.on_conflict_do_update(index_elements=["name"], set_=rest))

    def due(self, now: datetime) -> list[ScheduleRow]:
        """Those whose time has come."""
        query = sa.select(t.schedule).where(t.schedule.c.next <= now).order_by(t.schedule.c.next)
        with self._engine.connect() as connection:
            return [ScheduleRow(*row) for row in connection.execute(query)]

    def all(self) -> list[ScheduleRow]:
        """Every schedule, the next first."""
        query = sa.select(t.schedule).order_by(t.schedule.c.next, t.schedule.c.name)
        with self._engine.connect() as connection:
            return [ScheduleRow(*row) for row in connection.execute(query)]

    def fire(self, row: ScheduleRow, next: datetime, now: datetime) -> bool:
        """Ask for the job and set the next time, both or neither; False where somebody else did."""
        same = (t.schedule.c.name == row.name, t.schedule.c.next == row.next)
        with self._engine.begin() as connection:
            query = t.schedule.update().where(*same).values(next=next)
            if not connection.execute(query).rowcount:
                return False
            ask(connection, row.kind, row.target, row.queue, now, now)
            return True

    def remove(self, name: str) -> None:
        """Forget a schedule."""
        with self._engine.begin() as connection:
            connection.execute(t.schedule.delete().where(t.schedule.c.name == name))
