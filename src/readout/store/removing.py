"""Deleting: an article goes with all that hangs on it, and its page with the last that needs it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.blobs import Blobs
from readout.store.dialects import lock
from readout.store.stories import let_go

_AT_ONCE = 200


class Removing:
    """Takes articles out of the store for good.

    Args:
        engine: the database.
        blobs: the bytes of its pages.
    """

    def __init__(self, engine: sa.Engine, blobs: Blobs) -> None:
        self._engine = engine
        self._blobs = blobs

    def articles(self, ids: Sequence[str]) -> int:
        """Delete articles with their versions, corrections and places; how many there were.

        Their pages go too, where nothing else was read from them.
        """
        gone = 0
        for start in range(0, len(ids), _AT_ONCE):
            gone += self._some(ids[start : start + _AT_ONCE])
        return gone

    def _some(self, ids: Sequence[str]) -> int:
        with self._engine.begin() as connection:
            lock(connection, "blobs")
            pages = connection.execute(_pages_of(ids)).all()
            let_go(connection, ids)
            gone = connection.execute(t.article.delete().where(t.article.c.id.in_(ids))).rowcount
            unread = sa.and_(t.page.c.id.in_([id for id, _ in pages]), ~_is_read())
            connection.execute(t.page.delete().where(unread))
        # A blob goes after its row: what is cut off in between is an unused blob, which the next
        # sweep takes, and never a page without its bytes.
        self._let_go({sha256 for _, sha256 in pages})
        return gone

    def sweep(self) -> int:
        """Delete the bytes that no page has; how many there were."""
        return self._let_go({row.sha256 for row in self._blobs.every()})

    def _let_go(self, names: set[str]) -> int:
        unused = 0
        for some in _parts(sorted(names)):
            with self._engine.begin() as connection:
                # Whoever keeps a page waits here, so that its bytes are there when it is.
                lock(connection, "blobs")
                query = sa.select(t.page.c.sha256).where(t.page.c.sha256.in_(some))
                free = set(some) - set(connection.execute(query).scalars())
                for sha256 in free:
                    self._blobs.remove(sha256)
                unused += len(free)
        return unused

    def older(self, than: datetime) -> list[str]:
        """The articles that were added before a moment and wait in nobody's queue."""
        query = sa.select(t.article.c.id).where(t.article.c.added < than, ~_is_queued())
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def oldest(self) -> Iterator[tuple[str, str]]:
        """Every article that waits in nobody's queue and its pages' SHA-256, the oldest first.

        Those of its versions are among them: it comes once for each.
        """
        whose = t.article.c.id.label("whose")
        rows = sa.select(t.article.c.added, whose, t.page.c.sha256).where(~_is_queued())
        now = rows.where(t.page.c.id == t.article.c.page_id)
        of_version = t.version.c.article_id == t.article.c.id
        before = rows.where(of_version, t.page.c.id == t.version.c.page_id)
        query = sa.union(now, before).order_by("added", "whose")
        with self._engine.connect() as connection:
            yield from ((id, sha256) for _, id, sha256 in connection.execute(query))


def _parts(names: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), _AT_ONCE):
        yield names[start : start + _AT_ONCE]


def _is_queued() -> sa.ColumnElement[bool]:
    return sa.exists().where(t.queued.c.article_id == t.article.c.id)


def _is_read() -> sa.ColumnElement[bool]:
    return sa.or_(
        sa.exists().where(t.article.c.page_id == t.page.c.id),
        sa.exists().where(t.version.c.page_id == t.page.c.id),
    )


def _pages_of(ids: Sequence[str]) -> sa.CompoundSelect[Any]:
    now = sa.select(t.page.c.id, t.page.c.sha256).join(t.article).where(t.article.c.id.in_(ids))
    before = (
        sa.select(t.page.c.id, t.page.c.sha256)
        .join(t.version)
        .where(t.version.c.article_id.in_(ids))
    )
    return sa.union(now, before)
