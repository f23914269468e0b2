"""Queries over articles whose text another outlet printed before."""

from collections.abc import Collection

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.articles import ROW, ArticleRow
from readout.store.dialects import insert

LOOKED_AT = 10
"""Articles that may be the same text which are held against a new one."""


class Copies:
    """Which articles are copies of which.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def note(self, article_id: str, bands: Collection[int]) -> None:
        """Remember the numbers an article shares with what is nearly the same."""
        rows = [{"band": band, "article_id": article_id} for band in sorted(set(bands))]
        with self._engine.begin() as connection:
            mine = t.likeness.c.article_id == article_id
            connection.execute(t.likeness.delete().where(mine))
            if rows:
                connection.execute(t.likeness.insert(), rows)

    def alike(self, article_id: str, bands: Collection[int]) -> list[str]:
        """The other articles that share such a number, those that share most first."""
        query = (
            sa.select(t.likeness.c.article_id)
            .where(t.likeness.c.band.in_(sorted(set(bands))), t.likeness.c.article_id != article_id)
            .group_by(t.likeness.c.article_id)
            .order_by(sa.func.count().desc(), t.likeness.c.article_id)
            .limit(LOOKED_AT)
        )
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def mark(self, article_id: str, of: str | None) -> None:
        """Say what an article is a copy of, None for nothing."""
        with self._engine.begin() as connection:
            connection.execute(t.copy.delete().where(t.copy.c.article_id == article_id))
            if of:
                row = insert(connection, t.copy).values(article_id=article_id, of=of)
                connection.execute(row.on_conflict_do_nothing())

    def original(self, article_id: str) -> ArticleRow | None:
        """The article another one is a copy of, None where it is none."""
        query = (
            sa.select(*ROW)
            .join(t.copy, t.copy.c.of == t.article.c.id)
            .where(t.copy.c.article_id == article_id)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return ArticleRow(*row) if row else None

    def copies(self, article_id: str) -> list[ArticleRow]:
        """The copies of an article, the first added first."""
        query = (
            sa.select(*ROW)
            .join(t.copy, t.copy.c.article_id == t.article.c.id)
            .where(t.copy.c.of == article_id)
            .order_by(t.article.c.added, t.article.c.id)
        )
        with self._engine.connect() as connection:
            return [ArticleRow(*row) for row in connection.execute(query)]
