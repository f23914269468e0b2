"""The data folder: a database, and the bytes of pages beside it. The only SQL is in here."""

from pathlib import Path

from readout.store.articles import ArticleRow, Articles, Kept
from readout.store.blobs import Blobs
from readout.store.database import open_database
from readout.store.listeners import Listener

__all__ = ["ArticleRow", "Articles", "Kept", "Listener", "Store"]


class Store:
    """Everything that is kept.

    Args:
        home: the data folder; made when it is not there.

    Raises:
        NewerDatabase: when a newer Readout wrote it.
        InputError: when it cannot be used.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.engine = open_database(home / "readout.db")
        self.blobs = Blobs(home / "pages")
        self.articles = Articles(self.engine, self.blobs)
        self.listener = Listener(self.engine)

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()
