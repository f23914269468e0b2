"""The data folder: a database, and the bytes of pages beside it. The only SQL is in here."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from readout.store.articles import ArticleRow, Articles, Kept
from readout.store.blobs import Blobs
from readout.store.corrections import CorrectionRow, Corrections
from readout.store.database import jobs_address, look_into, open_database
from readout.store.jobs import JobRow, Jobs
from readout.store.listeners import Listener
from readout.store.rules import RuleRow, Rules
from readout.store.schedules import ScheduleRow, Schedules
from readout.store.workers import WorkerRow, Workers

__all__ = [
    "ArticleRow",
    "Articles",
    "CorrectionRow",
    "Corrections",
    "JobRow",
    "Jobs",
    "Kept",
    "Listener",
    "RuleRow",
    "Rules",
    "ScheduleRow",
    "Schedules",
    "Store",
    "WorkerRow",
    "Workers",
    "looking",
]


class Store:
    """Everything that is kept.

    Args:
        home: the data folder; made when it is not there.
        engine: its database where it is open already.

    Raises:
        NewerDatabase: when a newer Readout wrote it.
        InputError: when it cannot be used.
    """

    def __init__(self, home: Path, engine: sa.Engine | None = None) -> None:
        self.home = home
        self.engine = engine or open_database(home / "readout.db")
        self.blobs = Blobs(home / "pages")
        self.articles = Articles(self.engine, self.blobs)
        self.listener = Listener(self.engine)
        self.rules = Rules(self.engine)
        self.corrections = Corrections(self.engine)
        self.jobs = Jobs(self.engine)
        self.workers = Workers(self.engine)
        self.schedules = Schedules(self.engine)

    def jobs_address(self) -> str:
        """The address of the database in which the job engine keeps its own books."""
        return jobs_address(self.engine, self.home)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


@contextmanager
def looking(home: Path) -> Iterator[Store | None]:
    """The data folder for reading alone; None where there is none of this Readout's.

    Args:
        home: the data folder; it is not changed.

    Raises:
        InputError: when what is there is not a database.
    """
    engine = look_into(home / "readout.db")
    store = Store(home, engine) if engine else None
    try:
        yield store
    finally:
        if store:
            store.close()
