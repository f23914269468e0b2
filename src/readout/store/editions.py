"""Queries over editions, and over what of them was heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.model import Span
from readout.store import tables as t
from readout.store.dialects import LARGEST_ID, insert
from readout.text.edition.parts import Edition, edition_from_json, edition_to_json

OUT, WAITS, REFUSED, OWN = "out", "waits", "refused", "own"
"""The states of an edition: for everybody, for a person to look at, for nobody, and for the one
listener it was made for."""


@dataclass(frozen=True)
class EditionRow:
    """A kept edition.

    Args:
        id: its number; never given to another.
        name: of what it is an issue.
        due: for when it was made.
        made: when it was made.
        state: "out", "waits" for a person, "refused" by one, or a listener's "own".
        voice: the label it is read by, "" for the one of its language.
        edition: what is told.
    """

    id: int
    name: str
    due: datetime
    made: datetime
    state: str
    voice: str
    edition: Edition


@dataclass(frozen=True)
class HeardRow:
    """What a listener heard of an edition.

    Args:
        edition_id: its number.
        offset: where listening stopped, a character of its text.
        spans: what was heard of its text, in order, apart.
        at: when that was known last.
    """

    edition_id: int
    offset: int
    spans: tuple[Span, ...]
    at: datetime


class Editions:
    """Editions, and what one listener heard of them.

    Args:
        engine: the database.
        listener_id: whose ears; 1 until accounts come.
    """

    def __init__(self, engine: sa.Engine, listener_id: int = t.LISTENER) -> None:
        self._engine = engine
        self._listener = listener_id

    def keep(
        self, name: str, due: datetime, made: datetime, state: str, voice: str, edition: Edition
    ) -> int:
        """Keep an edition and return its number; the first that is kept for a time stays.

        Args:
            name: of what it is an issue.
            due: for when it was made; with the name it tells it from all others.
            made: when it was made.
            state: "out", "waits" or "own".
            voice: the label it is read by.
            edition: what is told.
        """
        row = {"name": name, "due": due, "made": made, "state": state, "voice": voice}
        c = t.edition.c
        with self._engine.begin() as connection:
            put = insert(connection, t.edition).values(body=edition_to_json(edition), **row)
            made_now = put.on_conflict_do_nothing().returning(c.id)
            if (id := connection.execute(made_now).scalar()) is not None:
                _note_articles(connection, id, edition)
                return int(id)
            same = sa.select(c.id).where(c.name == name, c.due == due)
            return int(connection.execute(same).scalar_one())

    def replace(self, id: int, edition: Edition) -> None:
        """Keep other words under the number of an edition."""
        body = t.edition.update().where(t.edition.c.id == id).values(body=edition_to_json(edition))
        with self._engine.begin() as connection:
            if connection.execute(body).rowcount:
                _note_articles(connection, id, edition)

    def find(self, id: int) -> EditionRow | None:
        """The edition with that number."""
        return next(iter(self._rows(t.edition.c.id == id)), None) if 0 < id <= LARGEST_ID else None

    def at(self, name: str, due: datetime) -> EditionRow | None:
        """The edition that was made for a time."""
        return next(iter(self._rows(t.edition.c.name == name, t.edition.c.due == due)), None)

    def latest(
        self, limit: int, name: str = "", states: Sequence[str] = (OUT,), before: int = LARGEST_ID
    ) -> list[EditionRow]:
        """The latest editions, the newest first.

        Args:
            limit: how many at the most.
            name: of what they are issues; "" for any.
            states: in which of them.
            before: only those with a smaller number.
        """
        c = t.edition.c
        where = [c.state.in_(states), c.id < before]
        if name:
            where.append(c.name == name)
        return self._rows(*where, limit=limit)

    def decide(self, id: int, state: str) -> bool:
        """Let an edition out or refuse it; False where it does not wait."""
        waits = (t.edition.c.id == id, t.edition.c.state == WAITS)
        with self._engine.begin() as connection:
            changed = t.edition.update().where(*waits).values(state=state)
            return connection.execute(changed).rowcount > 0

    def of_articles(self, ids: Sequence[str]) -> list[int]:
        """The editions that have words of some articles."""
        c = t.edition_article.c
        query = sa.select(c.edition_id).where(c.article_id.in_(ids)).distinct()
        with self._engine.connect() as connection:
            return list(connection.execute(query.order_by(c.edition_id)).scalars())

    def older(self, than: datetime) -> list[int]:
        """The editions that were made before a moment."""
        query = sa.select(t.edition.c.id).where(t.edition.c.made < than)
        with self._engine.connect() as connection:
            return list(connection.execute(query.order_by(t.edition.c.id)).scalars())

    def remove(self, id: int) -> None:
        """Forget an edition, and what was heard of it."""
        with self._engine.begin() as connection:
            connection.execute(t.edition.delete().where(t.edition.c.id == id))

    def _rows(self, *where: sa.ColumnElement[bool], limit: int = 1) -> list[EditionRow]:
        query = sa.select(t.edition).where(*where).order_by(t.edition.c.id.desc()).limit(limit)
        with self._engine.connect() as connection:
            return [_row(row) for row in connection.execute(query)]

    def heard(self, limit: int) -> list[HeardRow]:
        """What was heard of the editions that were heard last, the latest first.

        Args:
            limit: editions at the most.
        """
        c = t.edition_heard.c
        query = sa.select(t.edition_heard).where(c.listener_id == self._listener)
        query = query.order_by(c.at.desc(), c.edition_id.desc()).limit(limit)
        with self._engine.connect() as connection:
            return [_heard(row) for row in connection.execute(query)]

    def heard_of(self, id: int) -> HeardRow | None:
        """What was heard of an edition; None for nothing."""
        c = t.edition_heard.c
        where = (c.listener_id == self._listener, c.edition_id == id)
        with self._engine.connect() as connection:
            row = connection.execute(sa.select(t.edition_heard).where(*where)).first()
        return _heard(row) if row else None

    def save_heard(self, row: HeardRow) -> None:
        """Remember what was heard of an edition and where listening stopped."""
        again = {"offset": row.offset, "spans": [list(one) for one in row.spans], "at": row.at}
        keys = {"listener_id": self._listener, "edition_id": row.edition_id}
        with self._engine.begin() as connection:
            put = insert(connection, t.edition_heard).values(**keys, **again)
            connection.execute(put.on_conflict_do_update(index_elements=list(keys), set_=again))


def _note_articles(connection: sa.Connection, id: int, edition: Edition) -> None:
    c = t.edition_article.c
    connection.execute(t.edition_article.delete().where(c.edition_id == id))
    if articles := sorted(edition.articles):
        rows = [{"edition_id": id, "article_id": one} for one in articles]
        connection.execute(t.edition_article.insert(), rows)


def _row(row: Any) -> EditionRow:
    edition = edition_from_json(row.body)
    return EditionRow(row.id, row.name, row.due, row.made, row.state, row.voice, edition)


def _heard(row: Any) -> HeardRow:
    spans = tuple(Span(*one) for one in row.spans)
    return HeardRow(row.edition_id, row.offset, spans, row.at)
