"""Queries over feeds and what they said was published."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import LARGEST_ID, insert
from readout.text.feeds.feed import Entry, Feed
from readout.text.feeds.words import digest
from readout.text.polling import FIRST, FeedState

TRIES = 3
"""How often an entry is tried to be read before it is given up."""

PAUSE = timedelta(hours=1)
"""Between two readings of one entry, so that a feed that changes at every look costs little."""

BEGINNING = 20
"""Entries of a new feed that are read; the older ones were there before anybody followed it."""

_NO_TRACE = {"read_digest": "", "tried": None, "tries": 0, "error": "", "article_id": None}


@dataclass(frozen=True)
class FeedRow:
    """A feed that is followed.

    Args:
        id: its number; never given to another.
        title: what it calls itself, or what whoever added it calls it.
        site: the address of its site, "" where that is not known.
        section: the folder it was put in, "" for none.
        language: a BCP 47 tag, "" where it states none.
        polled: when it was asked last.
        notice: what of it was left out, "" for nothing.
        state: how it is asked.
    """

    id: int
    title: str
    site: str
    section: str
    language: str
    polled: datetime | None
    notice: str
    state: FeedState

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.title or self.state.address


@dataclass(frozen=True)
class EntryRow:
    """An entry as it is kept.

    Args:
        key: its name in its feed.
        entry: what the feed says; without text unless that is the whole story.
        digest: of what the feed says now.
        is_read: whether that was read, or passed over.
        error: why it could not be read, "" where it could.
        article_id: the article it became.
    """

    key: str
    entry: Entry
    digest: str
    is_read: bool
    error: str
    article_id: str | None


@dataclass(frozen=True)
class FeedCount:
    """How many entries of a feed became articles, and how many could not be read."""

    articles: int = 0
    failed: int = 0


class Feeds:
    """The feeds that are followed.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def add(
        self, address: str, now: datetime, title: str = "", section: str = "", site: str = ""
    ) -> int:
        """Follow a feed and return its number; one that is followed already stays as it is."""
        row = {
            "address": address,
            "title": title,
            "site": site,
            "section": section,
            "language": "",
            "added": now,
            "etag": "",
            "last_modified": "",
            "interval": _seconds(FIRST),
            "next_poll": now,
            "errors": 0,
            "error": "",
            "notice": "",
            "is_gone": False,
        }
        query = sa.select(t.feed.c.id).where(t.feed.c.address == address)
        with self._engine.begin() as connection:
            statement = insert(connection, t.feed).values(row)
            connection.execute(statement.on_conflict_do_nothing())
            return int(connection.execute(query).scalar_one())

    def all(self) -> list[FeedRow]:
        """Every feed, by section and title."""
        return self._rows(sa.true())

    def find(self, id: int) -> FeedRow | None:
        """The feed with that number."""
        return next(iter(self._rows(t.feed.c.id == id)), None) if id <= LARGEST_ID else None

    def at(self, addresses: Sequence[str]) -> FeedRow | None:
        """The feed at one of these addresses."""
        return next(iter(self._rows(t.feed.c.address.in_(addresses))), None)

    def _rows(self, where: sa.ColumnElement[bool]) -> list[FeedRow]:
        order = (t.feed.c.section, sa.func.lower(t.feed.c.title), t.feed.c.id)
        with self._engine.connect() as connection:
            rows = connection.execute(sa.select(t.feed).where(where).order_by(*order)).all()
        return [_feed(row) for row in rows]

    def due(self, now: datetime) -> list[int]:
        """The numbers of the feeds whose time has come, the longest overdue first."""
        query = (
            sa.select(t.feed.c.id)
            .where(t.feed.c.next_poll <= now)
            .order_by(t.feed.c.next_poll, t.feed.c.id)
        )
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def revive(self, id: int, now: datetime) -> None:
        """Ask a feed again that was gone."""
        again = {"is_gone": False, "next_poll": now, "errors": 0, "error": ""}
        with self._engine.begin() as connection:
            connection.execute(t.feed.update().where(t.feed.c.id == id).values(again))

    def remove(self, id: int) -> None:
        """Follow a feed no longer; its articles stay."""
        with self._engine.begin() as connection:
            connection.execute(t.feed.delete().where(t.feed.c.id == id))

    def counts(self) -> dict[int, FeedCount]:
        """What became of the entries of every feed that has any, in one query."""
        made = sa.func.count(t.entry.c.article_id)
        failed = sa.func.count(sa.case((t.entry.c.error != "", 1)))
        query = sa.select(t.entry.c.feed_id, made, failed).group_by(t.entry.c.feed_id)
        with self._engine.connect() as connection:
            return {id: FeedCount(*numbers) for id, *numbers in connection.execute(query)}

    def polled(self, id: int, state: FeedState, feed: Feed | None, now: datetime) -> None:
        """Note what came of asking a feed.

        Args:
            state: how it is asked from now on.
            feed: what it says; None where it said nothing new.
        """
        said: dict[str, Any] = {}
        if feed:
            said = {"site": feed.site, "language": feed.language, "notice": " ".join(feed.notices)}
            said["title"] = sa.case((t.feed.c.title == "", feed.title), else_=t.feed.c.title)
        taken = sa.select(t.feed.c.id).where(t.feed.c.address == state.address, t.feed.c.id != id)
        with self._engine.begin() as connection:
            # A feed that moved to where another is followed keeps its old address, which leads there.
            if connection.execute(taken).first() is None:
                said["address"] = state.address
            row = {**_columns(state), **said, "polled": now}
            connection.execute(t.feed.update().where(t.feed.c.id == id).values(row))

    def note(self, id: int, entries: Sequence[Entry], now: datetime) -> bool:
        """Note what a feed says was published; whether any of it is new or changed.

        Of a feed nothing is known of yet, all but the newest are passed over.
        """
        said = {digest(entry.id): entry for entry in entries}
        with self._engine.begin() as connection:
            known = _known(connection, id, said)
            is_new_feed = not known and not _has_entries(connection, id)
            fresh = {key: entry for key, entry in said.items() if key not in known}
            passed_over = _older(fresh) if is_new_feed else frozenset()
            rows = [
                {"feed_id": id, "key": key, "seen": now, **_said(entry), **_NO_TRACE}
                | ({"read_digest": entry.digest, "html": ""} if key in passed_over else {})
                for key, entry in fresh.items()
            ]
            if rows:
                connection.execute(insert(connection, t.entry).on_conflict_do_nothing(), rows)
            changed = [key for key in known if known[key] != said[key].digest]
            for key in changed:
                again = {**_said(said[key]), "tries": 0, "error": ""}
                connection.execute(_entry(t.entry.update(), id, key).values(again))
        return bool(fresh or changed)

    def waiting(self, id: int, now: datetime) -> list[str]:
        """The keys of a feed's entries that are to be read, the newest first."""
        c = t.entry.c
        query = (
            sa.select(c.key)
            .where(
                c.feed_id == id,
                c.read_digest != c.digest,
                c.tries < TRIES,
                sa.or_(c.tried.is_(None), c.tried <= now - PAUSE),
            )
            .order_by(c.published.is_(None), c.published.desc(), c.key)
        )
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def entry(self, id: int, key: str) -> EntryRow | None:
        """One entry of a feed."""
        query = _entry(sa.select(t.entry), id, key)
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return _entry_row(row) if row else None

    def was_read(self, id: int, row: EntryRow, article_id: str, now: datetime) -> None:
        """Note which article an entry became; its text is not kept twice."""
        done = {"read_digest": row.digest, "tried": now, "article_id": article_id}
        with self._engine.begin() as connection:
            statement = _entry(t.entry.update(), id, row.key)
            connection.execute(statement.values(**done, error="", tries=0))
            same = statement.where(t.entry.c.digest == row.digest)
            connection.execute(same.values(html=""))

    def was_not_read(self, id: int, row: EntryRow, sentence: str, now: datetime) -> None:
        """Note why an entry could not be read."""
        again = {"error": sentence, "tries": t.entry.c.tries + 1, "tried": now}
        with self._engine.begin() as connection:
            connection.execute(_entry(t.entry.update(), id, row.key).values(again))

    def of_article(self, article_id: str) -> FeedRow | None:
        """The feed an article came from, None for one that somebody added."""
        found = sa.select(t.entry.c.feed_id).where(t.entry.c.article_id == article_id)
        return next(iter(self._rows(t.feed.c.id.in_(found))), None)


def _known(connection: sa.Connection, id: int, keys: Iterable[str]) -> dict[str, str]:
    query = sa.select(t.entry.c.key, t.entry.c.digest).where(
        t.entry.c.feed_id == id, t.entry.c.key.in_(list(keys))
    )
    return {row.key: row.digest for row in connection.execute(query)}


def _has_entries(connection: sa.Connection, id: int) -> bool:
    query = sa.select(t.entry.c.key).where(t.entry.c.feed_id == id).limit(1)
    return connection.execute(query).first() is not None


def _older(entries: dict[str, Entry]) -> frozenset[str]:
    """The keys of all but the newest; what has no date stands where the feed has it."""
    keys = list(entries)
    dates = {key: entry.published for key, entry in entries.items() if entry.published}
    if len(dates) == len(keys):
        keys.sort(key=dates.__getitem__, reverse=True)
    return frozenset(keys[BEGINNING:])


def _entry(statement: Any, id: int, key: str) -> Any:
    return statement.where(t.entry.c.feed_id == id, t.entry.c.key == key)


def _said(entry: Entry) -> dict[str, Any]:
    return {
        "address": entry.address,
        "title": entry.title,
        "published": entry.published,
        "author": entry.author,
        "language": entry.language,
        "html": entry.html if entry.is_full else "",
        "is_full": entry.is_full,
        "digest": entry.digest,
    }


def _entry_row(row: sa.Row[*tuple[Any, ...]]) -> EntryRow:
    entry = Entry(
        id=row.key,
        address=row.address,
        title=row.title,
        published=row.published,
        author=row.author,
        html=row.html,
        is_full=row.is_full,
        language=row.language,
    )
    is_read = row.digest == row.read_digest
    return EntryRow(row.key, entry, row.digest, is_read, row.error, row.article_id)


def _feed(row: sa.Row[*tuple[Any, ...]]) -> FeedRow:
    state = FeedState(
        address=row.address,
        etag=row.etag,
        last_modified=row.last_modified,
        interval=timedelta(seconds=row.interval),
        next_poll=row.next_poll,
        errors=row.errors,
        error=row.error,
        is_gone=row.is_gone,
    )
    said = (row.title, row.site, row.section, row.language, row.polled, row.notice)
    return FeedRow(row.id, *said, state)


def _columns(state: FeedState) -> dict[str, Any]:
    return {
        "etag": state.etag,
        "last_modified": state.last_modified,
        "interval": _seconds(state.interval),
        "next_poll": state.next_poll,
        "errors": state.errors,
        "error": state.error,
        "is_gone": state.is_gone,
    }


def _seconds(length: timedelta) -> int:
    return round(length.total_seconds())
