"""The data folder: a database, and the bytes of pages beside it. The only SQL is in here."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from readout.store.archives import ArchiveRow, Archives, ListedPage
from readout.store.articles import ArticleRow, Articles, Kept
from readout.store.blobs import Blobs
from readout.store.copies import Copies
from readout.store.corrections import CorrectionRow, Corrections
from readout.store.database import jobs_address, look_into, open_database
from readout.store.editions import EditionRow, Editions, HeardRow
from readout.store.feed_checks import FeedCheck, FeedChecks
from readout.store.feeds import EntryRow, FeedCount, FeedRow, Feeds
from readout.store.health import Health, health
from readout.store.hosts import Hosts
from readout.store.jobs import JobRow, Jobs
from readout.store.library import Library, LibraryRow
from readout.store.listeners import Listener
from readout.store.place import Place
from readout.store.removing import Removing
from readout.store.robots import Robots
from readout.store.rules import RuleRow, Rules
from readout.store.schedules import ScheduleRow, Schedules
from readout.store.search import EVER, Days, Found, Search, StatementRow, Wanted
from readout.store.stories import Grouping, Grown, Stories, StoryRow, Waiting
from readout.store.workers import WorkerRow, Workers

HERE = Place()
"""The data folder itself."""

__all__ = [
    "EVER",
    "HERE",
    "ArchiveRow",
    "Archives",
    "ArticleRow",
    "Articles",
    "Copies",
    "CorrectionRow",
    "Corrections",
    "Days",
    "EditionRow",
    "Editions",
    "EntryRow",
    "FeedCheck",
    "FeedChecks",
    "FeedCount",
    "FeedRow",
    "Feeds",
    "Found",
    "Grouping",
    "Grown",
    "Health",
    "HeardRow",
    "JobRow",
    "Jobs",
    "Kept",
    "Library",
    "LibraryRow",
    "ListedPage",
    "Listener",
    "Place",
    "Removing",
    "Robots",
    "RuleRow",
    "Rules",
    "ScheduleRow",
    "Schedules",
    "Search",
    "StatementRow",
    "Store",
    "Stories",
    "StoryRow",
    "Waiting",
    "Wanted",
    "WorkerRow",
    "Workers",
    "looking",
]


class Store:
    """Everything that is kept.

    Args:
        home: the data folder; made when it is not there.
        place: where its database and its blobs are, where not in that folder.
        engine: its database where it is open already.

    Raises:
        NewerDatabase: when a newer Readout wrote it.
        InputError: when it cannot be used.
    """

    def __init__(self, home: Path, place: Place = HERE, engine: sa.Engine | None = None) -> None:
        self.home = home
        self.engine = engine or open_database(home, place.database)
        self.blobs = Blobs(home / "pages", place.blobs, dict(place.blob_options))
        self.articles = Articles(self.engine, self.blobs)
        self.listener = Listener(self.engine)
        self.library = Library(self.engine)
        self.rules = Rules(self.engine)
        self.corrections = Corrections(self.engine)
        self.removing = Removing(self.engine, self.blobs)
        self.search = Search(self.engine)
        self.feeds = Feeds(self.engine)
        self.feed_checks = FeedChecks(self.engine)
        self.copies = Copies(self.engine)
        self.hosts = Hosts(self.engine)
        self.robots = Robots(self.engine)
        self.jobs = Jobs(self.engine)
        self.workers = Workers(self.engine)
        self.schedules = Schedules(self.engine)
        self.archives = Archives(self.engine)
        self.stories = Stories(self.engine)
        self.editions = Editions(self.engine)

    def health(self) -> Health:
        """How its database is."""
        return health(self.engine)

    def jobs_address(self) -> str:
        """The address of the database in which the job engine keeps its own books."""
        return jobs_address(self.engine, self.home)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


@contextmanager
def looking(home: Path, place: Place = HERE) -> Iterator[Store | None]:
    """The data folder for reading alone; None where there is none of this Readout's.

    Args:
        home: the data folder; it is not changed.
        place: where its database and its blobs are, where not in that folder.

    Raises:
        InputError: when what is there is not a database.
    """
    engine = look_into(home, place.database)
    store = Store(home, place, engine) if engine else None
    try:
        yield store
    finally:
        if store:
            store.close()
