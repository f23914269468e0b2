"""Queries over a listener's library: what is kept, how far each was heard, what waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.articles import ROW, ArticleRow
from readout.store.dialects import insert

HEARD = 97
"""Per cent of a text after which an article counts as heard: few hear the last words out."""


@dataclass(frozen=True)
class LibraryRow:
    """An article in a list of the library.

    Args:
        article: what any list shows of it.
        heard: how far a listener came, in per cent; None where nobody began.
        place: in the queue; None where it does not wait there.
        is_archived: whether it was put away.
        original: the id of the article whose text it is a copy of; None for most.
    """

    article: ArticleRow
    heard: int | None
    place: int | None
    is_archived: bool
    original: str | None

    @property
    def status(self) -> str:
        """New, begun or heard."""
        if self.heard is None:
            return "new"
        return "heard" if self.heard >= HEARD else "begun"


class Library:
    """One listener's library.

    Args:
        engine: the database.
        id: whose; 1 until accounts come.
    """

    def __init__(self, engine: sa.Engine, id: int = t.LISTENER) -> None:
        self._engine = engine
        self.id = id

    def rows(
        self, limit: int, after: str = "", *, archived: bool = False, copies: bool = True
    ) -> list[LibraryRow]:
        """A page of what is kept, those added last first.

        Args:
            limit: rows at the most.
            after: the id of the last article of the page before; "" for the first page.
            archived: whether what was put away is wanted, and that alone.
            copies: whether articles whose text another outlet printed before are wanted.
        """
        query = self._query().where(
            t.archived.c.article_id.is_not(None) if archived else t.archived.c.article_id.is_(None)
        )
        if not copies:
            query = query.where(t.copy.c.of.is_(None))
        if after:
            query = query.where(_is_after(after))
        order = (t.article.c.added.desc(), t.article.c.id)
        return self._rows(query.order_by(*order).limit(limit))

    def queue(self) -> list[LibraryRow]:
        """What waits to be heard, in order."""
        order = (t.queued.c.place, t.queued.c.article_id)
        return self._rows(self._query().where(t.queued.c.place.is_not(None)).order_by(*order))

    def some(self, ids: list[str]) -> dict[str, LibraryRow]:
        """Some articles, by their ids."""
        rows = self._rows(self._query().where(t.article.c.id.in_(ids)))
        return {row.article.id: row for row in rows}

    def archive(self, article_id: str, now: datetime) -> None:
        """Put an article away; it leaves the queue too."""
        row = {"listener_id": self.id, "article_id": article_id, "at": now}
        mine = (t.queued.c.listener_id == self.id, t.queued.c.article_id == article_id)
        with self._engine.begin() as connection:
            statement = insert(connection, t.archived).values(row)
            connection.execute(statement.on_conflict_do_nothing())
            connection.execute(t.queued.delete().where(*mine))

    def restore(self, article_id: str) -> None:
        """Take an article out again."""
        mine = (t.archived.c.listener_id == self.id, t.archived.c.article_id == article_id)
        with self._engine.begin() as connection:
            connection.execute(t.archived.delete().where(*mine))

    def move(self, article_id: str, by: int) -> None:
        """Move an article in the queue.

        Args:
            by: places; less than nothing is towards the front.
        """
        mine = t.queued.c.listener_id == self.id
        query = sa.select(t.queued.c.article_id).where(mine)
        with self._engine.begin() as connection:
            ids = list(
                connection.execute(
                    query.order_by(t.queued.c.place, t.queued.c.article_id)
                ).scalars()
            )
            if article_id not in ids:
                return
            at = ids.index(article_id)
            ids.insert(max(at + by, 0), ids.pop(at))
            place = t.queued.update().where(mine, t.queued.c.article_id == sa.bindparam("which"))
            rows = [{"which": id, "to": n} for n, id in enumerate(ids, 1)]
            connection.execute(place.values(place=sa.bindparam("to")), rows)

    def _query(self) -> sa.Select[Any]:
        heard = 100 * t.position.c.offset / sa.func.nullif(t.article.c.characters, 0)
        columns = (heard, t.queued.c.place, t.archived.c.article_id, t.copy.c.of)
        source: sa.FromClause = t.article
        for table in (t.position, t.queued, t.archived):
            own = sa.and_(table.c.article_id == t.article.c.id, table.c.listener_id == self.id)
            source = source.outerjoin(table, own)
        source = source.outerjoin(t.copy, t.copy.c.article_id == t.article.c.id)
        return sa.select(*ROW, *columns).select_from(source)

    def _rows(self, query: sa.Select[Any]) -> list[LibraryRow]:
        with self._engine.connect() as connection:
            return [_row(tuple(row)) for row in connection.execute(query)]


def _is_after(id: str) -> sa.ColumnElement[bool]:
    last = sa.select(t.article.c.added).where(t.article.c.id == id).scalar_subquery()
    earlier = t.article.c.added < last
    return sa.or_(earlier, sa.and_(t.article.c.added == last, t.article.c.id > id))


def _row(row: Sequence[Any]) -> LibraryRow:
    *article, heard, place, archived, original = row
    percent = None if heard is None else min(int(heard), 100)
    return LibraryRow(ArticleRow(*article), percent, place, archived is not None, original)
