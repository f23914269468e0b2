"""Queries over what belongs to a listener: preferences, positions, choices, the queue."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from readout.model import Pronunciation
from readout.store import tables as t
from readout.store.articles import ROW, ArticleRow


class Listener:
    """One listener's own rows.

    Args:
        engine: the database.
        id: whose rows; 1 until accounts come.
    """

    def __init__(self, engine: sa.Engine, id: int = t.LISTENER) -> None:
        self._engine = engine
        self.id = id

    def _mine(self, table: sa.Table) -> sa.ColumnElement[bool]:
        return table.c.listener_id == self.id

    def _one(
        self, column: sa.Column[str] | sa.Column[int], *where: sa.ColumnElement[bool]
    ) -> object:
        query = sa.select(column).where(self._mine(column.table), *where)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar()

    def _put(self, table: sa.Table, keys: list[str], **values: object) -> None:
        row = {"listener_id": self.id, **values}
        rest = {name: value for name, value in values.items() if name not in keys}
        statement = insert(table).values(row)
        with self._engine.begin() as connection:
            known = ["listener_id", *keys]
            connection.execute(statement.on_conflict_do_update(index_elements=known, set_=rest))

    def preference(self, name: str) -> str | None:
        """A remembered choice, such as the voice for English."""
        found = self._one(t.preference.c.value, t.preference.c.name == name)
        return None if found is None else str(found)

    def set_preference(self, name: str, value: str) -> None:
        """Remember a choice."""
        self._put(t.preference, ["name"], name=name, value=value)

    def pronunciations(self) -> list[Pronunciation]:
        """How names are said, in the order of the alphabet."""
        columns = (
            t.pronunciation.c.name,
            t.pronunciation.c.spelling,
            t.pronunciation.c.language,
            t.pronunciation.c.ipa,
        )
        query = sa.select(*columns).where(self._mine(t.pronunciation)).order_by(*columns)
        with self._engine.connect() as connection:
            return [Pronunciation(*row) for row in connection.execute(query)]

    def pronounce(self, entry: Pronunciation) -> None:
        """Say a name so from now on."""
        self._put(
            t.pronunciation,
            ["language", "name"],
            name=entry.name,
            language=entry.language,
            spelling=entry.spelling,
            ipa=entry.ipa,
        )

    def forget_pronunciation(self, name: str, language: str) -> bool:
        """Say a name as the voice does; False where nothing else was wanted."""
        mine = self._mine(t.pronunciation)
        where = (mine, t.pronunciation.c.name == name, t.pronunciation.c.language == language)
        with self._engine.begin() as connection:
            return connection.execute(t.pronunciation.delete().where(*where)).rowcount > 0

    def position(self, article_id: str) -> int | None:
        """The character of the article's text where listening stopped."""
        found = self._one(t.position.c.offset, t.position.c.article_id == article_id)
        return None if found is None else int(str(found))

    def save_position(self, article_id: str, offset: int, now: datetime) -> None:
        """Remember where listening stopped."""
        self._put(t.position, ["article_id"], article_id=article_id, offset=offset, at=now)

    def language(self, article_id: str) -> str | None:
        """The language the listener chose for an article."""
        where = t.chosen_language.c.article_id == article_id
        found = self._one(t.chosen_language.c.language, where)
        return None if found is None else str(found)

    def choose_language(self, article_id: str, tag: str | None) -> None:
        """Remember a language for an article; None forgets it."""
        if tag:
            self._put(t.chosen_language, ["article_id"], article_id=article_id, language=tag)
            return
        where = t.chosen_language.c.article_id == article_id
        with self._engine.begin() as connection:
            connection.execute(
                t.chosen_language.delete().where(self._mine(t.chosen_language), where)
            )

    def queue(self) -> list[ArticleRow]:
        """What is to be heard next, in order."""
        query = (
            sa.select(*ROW)
            .join(t.queued)
            .where(self._mine(t.queued))
            .order_by(t.queued.c.place, t.queued.c.article_id)
        )
        with self._engine.connect() as connection:
            return [ArticleRow(*row) for row in connection.execute(query)]

    def enqueue(self, article_id: str) -> None:
        """Put an article at the end of the queue; one that is in it stays where it is."""
        place = sa.select(sa.func.coalesce(sa.func.max(t.queued.c.place), 0) + 1)
        row = insert(t.queued).values(
            listener_id=self.id,
            article_id=article_id,
            place=place.where(self._mine(t.queued)).scalar_subquery(),
        )
        with self._engine.begin() as connection:
            connection.execute(row.on_conflict_do_nothing())

    def dequeue(self, article_id: str) -> None:
        """Take an article out of the queue."""
        with self._engine.begin() as connection:
            connection.execute(
                t.queued.delete().where(self._mine(t.queued), t.queued.c.article_id == article_id)
            )

    def next_in_queue(self, article_id: str) -> str | None:
        """What follows this article in the queue; the queue's first when it is not in it."""
        ids = [row.id for row in self.queue()]
        after = ids[ids.index(article_id) + 1 :] if article_id in ids else ids
        return after[0] if after else None
