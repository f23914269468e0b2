"""Queries over stories, their articles, and what grouping knows between two articles."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.model import Article
from readout.store import tables as t
from readout.store.dialects import LARGEST_ID, insert
from readout.text.export import article_from_json
from readout.text.stories.facts import Member, Story

_MEMBER = ("published", "outlet", "owner", "country", "section", "copy_of", "headline")


@dataclass(frozen=True)
class StoryRow:
    """A story as it is kept.

    Args:
        story: its articles.
        headline_id: of the article whose headline stands for it; None where that is gone.
        grew: when its last article came in.
    """

    story: Story
    headline_id: str | None
    grew: datetime


@dataclass(frozen=True)
class Waiting:
    """An article that waits for its story, with what its feed says of it.

    Args:
        id: the article's.
        article: as it is read.
        added: when it came in.
        copy_of: the id of the article whose text it prints, "" for a text of its own.
        published: when, as its feed says; None where no feed does.
        feed: the address of that feed, "" for none.
        feed_title: what that feed is called.
        section: the folder that feed was put in.
        story: the number of the story it belongs to already, where it was read again since; None
            for an article that belongs to none.
    """

    id: str
    article: Article
    added: datetime
    copy_of: str = ""
    published: datetime | None = None
    feed: str = ""
    feed_title: str = ""
    section: str = ""
    story: int | None = None


@dataclass(frozen=True)
class Grown:
    """What became of a story.

    Args:
        row: as it is now.
        state: what grouping knows of it, as plain data; None where it cannot grow any more.
        new: its articles that came in or changed.
    """

    row: StoryRow
    state: Mapping[str, Any] | None
    new: Sequence[Member]


@dataclass(frozen=True)
class Grouping:
    """What came of grouping some articles.

    Args:
        next: the number of the next story.
        words: what grouping knows of words, as plain data.
        grown: the stories that changed.
        moved: the stories that were merged, each with the one it leads to.
        closed: the stories that cannot grow any more.
    """

    next: int
    words: Mapping[str, Any]
    grown: Sequence[Grown] = ()
    moved: Mapping[int, int] = field(default_factory=dict)
    closed: Collection[int] = ()


class Stories:
    """The stories and their articles.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def version(self) -> int:
        """Counts up with every change of any story."""
        with self._engine.connect() as connection:
            return int(connection.execute(sa.select(t.grouping.c.version)).scalar_one())

    def state(self) -> tuple[int, dict[str, Any]]:
        """The version, and what grouping goes on from as plain data.

        Of what changes meanwhile some may be in it; `keep` then refuses that version.
        """
        c = t.story.c
        growing = sa.select(c.id, c.state).where(c.state.is_not(None)).order_by(c.grew, c.id)
        with self._engine.connect() as connection:
            row = connection.execute(sa.select(t.grouping)).one()
            kept = connection.execute(growing).all()
            mine = t.story.c.state.is_not(None)
            members = _members(connection, mine)
        groups = [
            json.loads(text) | {"members": [_member_data(one) for one in members[id]]}
            for id, text in kept
            if id in members
        ]
        return row.version, {"next": row.next, "words": row.words, "groups": groups}

    def waiting(self, limit: int) -> list[Waiting]:
        """Articles that belong to no story yet or were read again since, those added first first."""
        a, e, held = t.article.c, t.entry, t.story_article
        first = (
            sa.select(a.id, a.body, a.added, held.c.story_id)
            .outerjoin_from(t.article, held, held.c.article_id == a.id)
            .where(sa.or_(held.c.article_id.is_(None), held.c.reread))
            .order_by(a.added, a.id)
            .limit(limit)
            .subquery()
        )
        query = (
            sa.select(first, t.copy.c.of, e.c.published, t.feed.c.address, t.feed.c.title)
            .add_columns(t.feed.c.section)
            .outerjoin(t.copy, t.copy.c.article_id == first.c.id)
            .outerjoin(e, e.c.article_id == first.c.id)
            .outerjoin(t.feed, t.feed.c.id == e.c.feed_id)
            .order_by(first.c.added, first.c.id, e.c.published, e.c.feed_id)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        # An article that two feeds name has two rows; the first to name it counts.
        return list({row[0]: _waiting(row) for row in reversed(rows)}.values())[::-1]

    def keep(self, version: int, grouping: Grouping) -> bool:
        """Keep what came of grouping, all or nothing; False where the stories changed meanwhile.

        Args:
            version: of the stories that grouping went on from.
        """
        said = {"next": grouping.next, "words": dict(grouping.words)}
        with self._engine.begin() as connection:
            if not _count_up(connection, t.grouping.c.version == version, said):
                return False
            for one in grouping.grown:
                _write(connection, one)
            for old, new in grouping.moved.items():
                _move(connection, old, new)
            for one in grouping.grown:
                _join(connection, one)
            closed = t.story.c.id.in_(list(grouping.closed))
            connection.execute(t.story.update().where(closed).values(state=None))
        return True

    def current(self, id: int) -> int | None:
        """The number a story has now, another one after a merge; None where there is none."""
        if not 0 < id <= LARGEST_ID:
            return None
        query = sa.select(sa.func.coalesce(t.story.c.into, t.story.c.id)).where(t.story.c.id == id)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar()

    def find(self, id: int) -> StoryRow | None:
        """The story with that number; None where there is none or it was merged."""
        return next(iter(self._rows(t.story.c.id == id)), None) if 0 < id <= LARGEST_ID else None

    def of_article(self, article_id: str) -> int | None:
        """The number of an article's story, None where it has none yet."""
        mine = t.story_article.c.article_id == article_id
        with self._engine.connect() as connection:
            return connection.execute(sa.select(t.story_article.c.story_id).where(mine)).scalar()

    def newest(self) -> datetime | None:
        """When the newest article of all stories was published; None where there is none."""
        with self._engine.connect() as connection:
            query = sa.select(t.story.c.newest).order_by(t.story.c.newest.desc()).limit(1)
            return connection.execute(query).scalar()

    def since(self, moment: datetime, limit: int) -> list[StoryRow]:
        """The stories with an article published since a moment, the newest first.

        Args:
            limit: stories at the most.
        """
        last = (
            sa.select(t.story.c.id)
            .where(t.story.c.into.is_(None), t.story.c.newest >= moment)
            .order_by(t.story.c.newest.desc(), t.story.c.id)
            .limit(limit)
        )
        rows = self._rows(t.story.c.id.in_(last))
        return sorted(rows, key=lambda row: (-row.story.newest.timestamp(), row.story.id))

    def _rows(self, where: sa.ColumnElement[bool]) -> list[StoryRow]:
        c = t.story.c
        query = sa.select(c.id, c.language, c.headline_id, c.grew).where(where, c.into.is_(None))
        with self._engine.connect() as connection:
            found = connection.execute(query).all()
            members = _members(connection, where)
        return [
            StoryRow(Story(row.id, row.language, members[row.id]), row.headline_id, row.grew)
            for row in found
            if row.id in members
        ]


def let_go(connection: sa.Connection, article_ids: Sequence[str]) -> None:
    """Take articles that are about to be deleted out of their stories.

    A story that is left without any goes too, and the numbers that led to it.
    """
    # Whoever puts one of them into a story right now has to begin again.
    _count_up(connection, sa.exists().where(t.article.c.id.in_(article_ids)), {})
    of = sa.select(t.story_article.c.story_id).where(t.story_article.c.article_id.in_(article_ids))
    ids = list(connection.execute(of.distinct()).scalars())
    if not ids:
        return
    going = t.story_article.c.article_id.in_(article_ids)
    connection.execute(t.story_article.delete().where(going))
    has_none = ~sa.exists().where(t.story_article.c.story_id == t.story.c.id)
    connection.execute(t.story.delete().where(t.story.c.id.in_(ids), has_none))
    newest = (
        sa.select(sa.func.max(t.story_article.c.published))
        .where(t.story_article.c.story_id == t.story.c.id)
        .scalar_subquery()
    )
    connection.execute(t.story.update().where(t.story.c.id.in_(ids)).values(newest=newest))


def tell_again(connection: sa.Connection, article_id: str) -> None:
    """Have an article's story told again, whose title, outlet or date is another now."""
    # Whoever puts it into a story right now, as it was, has to begin again.
    _count_up(connection, sa.true(), {})
    mine = t.story_article.c.article_id == article_id
    connection.execute(t.story_article.update().where(mine).values(reread=True))


def _count_up(
    connection: sa.Connection, where: sa.ColumnElement[bool], said: Mapping[str, Any]
) -> bool:
    """Whether there was something to count up; whoever comes next waits until this one is done."""
    again = {"version": t.grouping.c.version + 1, **said}
    return bool(connection.execute(t.grouping.update().where(where).values(again)).rowcount)


def _write(connection: sa.Connection, one: Grown) -> None:
    row, state = one.row, one.state
    again = {
        "headline_id": row.headline_id,
        "newest": row.story.newest,
        "grew": row.grew,
        "state": None if state is None else json.dumps(dict(state), ensure_ascii=False),
    }
    made = insert(connection, t.story).values(id=row.story.id, language=row.story.language, **again)
    connection.execute(made.on_conflict_do_update(index_elements=["id"], set_=again))


def _move(connection: sa.Connection, old: int, new: int) -> None:
    """Lead a story's number to another one, and all that led to it."""
    led = sa.or_(t.story.c.id == old, t.story.c.into == old)
    gone = {"into": new, "state": None, "headline_id": None}
    connection.execute(t.story.update().where(led).values(gone))
    held = t.story_article.c.story_id == old
    connection.execute(t.story_article.update().where(held).values(story_id=new))


def _join(connection: sa.Connection, one: Grown) -> None:
    for member in one.new:
        told = {name: getattr(member, name) for name in _MEMBER}
        told |= {"story_id": one.row.story.id, "reread": False}
        row = insert(connection, t.story_article).values(
            article_id=member.id, joined=one.row.grew, **told
        )
        connection.execute(row.on_conflict_do_update(index_elements=["article_id"], set_=told))


def _members(
    connection: sa.Connection, where: sa.ColumnElement[bool]
) -> dict[int, tuple[Member, ...]]:
    c = t.story_article.c
    columns = (c[name] for name in _MEMBER)
    query = (
        sa.select(c.story_id, c.article_id, *columns)
        .join(t.story)
        .where(where)
        .order_by(c.joined, c.published, c.article_id)
    )
    found: dict[int, list[Member]] = {}
    for story_id, *told in connection.execute(query):
        found.setdefault(story_id, []).append(Member(*told))
    return {id: tuple(members) for id, members in found.items()}


def _member_data(member: Member) -> dict[str, Any]:
    return vars(member) | {"published": member.published.isoformat()}


def _waiting(row: Sequence[Any]) -> Waiting:
    id, body, added, story, copy_of, published, feed, title, section = row
    told = (copy_of or "", published, feed or "", title or "", section or "", story)
    return Waiting(id, article_from_json(body), added, *told)
