"""Queries over what was found when feeds were looked at."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import insert


@dataclass(frozen=True)
class FeedCheck:
    """What was found at a feed's address.

    Args:
        address: the feed's.
        checked: when.
        entries: how many it had.
        whole: how many of them carry the whole story.
        error: why it could not be read, "" where it could.
    """

    address: str
    checked: datetime
    entries: int
    whole: int
    error: str

    @property
    def says(self) -> str:
        """What was found, in words."""
        if self.error:
            return self.error
        has = "entry" if self.entries == 1 else "entries"
        text = "whole stories" if self.whole * 2 > self.entries else "teasers"
        return f"works: {self.entries} {has}, {text}" if self.entries else "works, but is empty"


class FeedChecks:
    """The latest look at each feed.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def keep(self, check: FeedCheck) -> None:
        """Keep what was found, in the place of what was found before."""
        row = vars(check)
        rest = {name: value for name, value in row.items() if name != "address"}
        with self._engine.begin() as connection:
            statement = insert(connection, t.feed_check).values(row)
            connection.execute(
                statement.on_conflict_do_update(index_elements=["address"], set_=rest)
            )

    def all(self) -> dict[str, FeedCheck]:
        """What was found, by address."""
        with self._engine.connect() as connection:
            rows = [FeedCheck(*row) for row in connection.execute(sa.select(t.feed_check))]
        return {row.address: row for row in rows}
