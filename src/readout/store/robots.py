"""What sites ask of programs, as they said it last."""

from datetime import datetime

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import insert


class Robots:
    """The robots.txt of sites.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def of(self, site: str, since: datetime) -> str | None:
        """A site's robots.txt, None where it was not fetched since then."""
        query = sa.select(t.robots.c.rules).where(
            t.robots.c.site == site, t.robots.c.fetched >= since
        )
        with self._engine.connect() as connection:
            return connection.execute(query).scalar()

    def keep(self, site: str, rules: str, now: datetime) -> None:
        """Keep a site's robots.txt."""
        said = {"rules": rules, "fetched": now}
        with self._engine.begin() as connection:
            row = insert(connection, t.robots).values(site=site, **said)
            connection.execute(row.on_conflict_do_update(index_elements=["site"], set_=said))
