"""Queries over pages and articles."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from readout.model import Article, Page
from readout.store import tables as t
from readout.store.blobs import Blobs
from readout.store.dialects import insert, lock, wait_for
from readout.store.rules import note
from readout.store.stories import tell_again
from readout.text.export import article_from_json, article_to_json


@dataclass(frozen=True)
class ArticleRow:
    """What a list shows of an article."""

    id: str
    title: str | None
    outlet: str | None
    published: date | None
    language: str
    added: datetime


@dataclass(frozen=True)
class Kept:
    """An article with the page it was read from."""

    id: str
    article: Article
    page_url: str
    fetched: datetime


ROW = (
    t.article.c.id,
    t.article.c.title,
    t.article.c.outlet,
    t.article.c.published,
    t.article.c.language,
    t.article.c.added,
)


class Articles:
    """Pages and the articles read from them."""

    def __init__(self, engine: sa.Engine, blobs: Blobs) -> None:
        self._engine = engine
        self._blobs = blobs

    def known(self, addresses: Iterable[str]) -> str | None:
        """The article one of these addresses leads to."""
        query = sa.select(t.address.c.article_id).where(t.address.c.address.in_(list(addresses)))
        with self._engine.connect() as connection:
            return connection.execute(query).scalar()

    def keep(
        self,
        id: str,
        page: Page,
        article: Article,
        addresses: Iterable[str],
        now: datetime,
        lines: tuple[str, Collection[str]] | None = None,
        moved: Callable[[int], int] = int,
    ) -> None:
        """Save a page, its article and the addresses that lead to it, all or nothing.

        An article that is there already is read again from the new page; its first page stays, and
        listeners stay where they are.

        Args:
            lines: its site and the fingerprints of the lines it prints, where they are to be
                remembered.
            moved: where a character of the old text stands in the new one.
        """
        with self._engine.begin() as connection:
            # Whoever deletes waits meanwhile: bytes that are there already must stay.
            lock(connection, "blobs", is_shared=True)
            # A worker that was taken for dead may keep the same article at the same time.
            wait_for(connection, f"article {id}")
            self._blobs.put(page.body)
            _set_aside(connection, id, article)
            page_id = _page_kept(connection, id, page) or self._keep_page(connection, page)
            again = {"page_id": page_id, **_as_read(article)}
            row = insert(connection, t.article).values(id=id, added=now, **again)
            connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=again))
            _move(connection, id, moved)
            for address in addresses:
                link = insert(connection, t.address).values(address=address, article_id=id)
                connection.execute(link.on_conflict_do_nothing())
            if lines:
                note(connection, lines[0], id, lines[1])

    def reread(
        self, id: str, article: Article, moved: Callable[[int], int], sha256: str = ""
    ) -> None:
        """Replace an article by what its page was read as now, listeners staying where they are.

        Args:
            moved: where a character of the old text stands in the new one.
            sha256: of the page; where the article has another one by now it stays as it is. "" for
                any.
        """
        with self._engine.begin() as connection:
            wait_for(connection, f"article {id}")
            if sha256 and _page_of(connection, id) != sha256:
                return
            _set_aside(connection, id, article)
            connection.execute(
                t.article.update().where(t.article.c.id == id).values(_as_read(article))
            )
            _move(connection, id, moved)

    def _keep_page(self, connection: sa.Connection, page: Page) -> int:
        statement = t.page.insert().values(
            requested=page.requested,
            url=page.url,
            fetched=page.fetched,
            status=page.status,
            headers=[list(header) for header in page.headers],
            sha256=page.sha256,
        )
        return int(connection.execute(statement.returning(t.page.c.id)).scalar_one())

    def find(self, id: str) -> Kept | None:
        """The article with that id, in the language the listener chose for it."""
        query = (
            sa.select(t.article.c.body, t.page.c.url, t.page.c.fetched)
            .join(t.page)
            .where(t.article.c.id == id)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return Kept(id, article_from_json(row.body), row.url, row.fetched) if row else None

    def some(self, ids: Collection[str]) -> dict[str, Kept]:
        """Some articles, by their ids; those that are gone are left out."""
        query = (
            sa.select(t.article.c.id, t.article.c.body, t.page.c.url, t.page.c.fetched)
            .join(t.page)
            .where(t.article.c.id.in_(ids))
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return {row.id: _kept(row) for row in rows}

    def version(self, id: str, text_sha256: str) -> Kept | None:
        """An article as it was when its text had that SHA-256; None where that was never kept.

        Args:
            text_sha256: in hexadecimal; "" for the article as it is.
        """
        now = self.find(id)
        if now is None or text_sha256 in ("", now.article.text_hash):
            return now
        query = (
            sa.select(t.version.c.body, t.page.c.url, t.page.c.fetched)
            .join(t.page)
            .where(t.version.c.article_id == id, t.version.c.text_sha256 == text_sha256)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        return Kept(id, article_from_json(row.body), row.url, row.fetched) if row else None

    def readings(self, id: str, limit: int) -> list[Kept]:
        """An article as it was read from other pages than now, the latest first.

        Args:
            limit: readings at the most.
        """
        v = t.version.c
        now = sa.select(t.page.c.sha256).join(t.article).where(t.article.c.id == id)
        query = (
            sa.select(v.article_id.label("id"), v.body, t.page.c.url, t.page.c.fetched)
            .join(t.page)
            .where(v.article_id == id, t.page.c.sha256 != now.scalar_subquery())
            .order_by(t.page.c.fetched.desc(), v.text_sha256)
            .limit(limit)
        )
        with self._engine.connect() as connection:
            return [_kept(row) for row in connection.execute(query)]

    def holding(self, words: Sequence[str], least: int, limit: int) -> list[Kept]:
        """The articles that hold the most of some words, the newest first among equals.

        Args:
            words: what to look for, capitals apart.
            least: how many of them an article has to hold.
            limit: articles at the most.
        """
        with self._engine.connect() as connection:
            rows = connection.execute(holding(words, least, limit)).all()
        return [_kept(row) for row in rows]

    def page(self, id: str, sha256: str = "") -> Page | None:
        """The page an article was read from, as it came.

        Args:
            sha256: of its bytes, for an earlier one; "" for the one it is read from now.
        """
        query = sa.select(t.page).join(t.article).where(t.article.c.id == id)
        if sha256:
            query = sa.select(t.page).where(t.page.c.sha256 == sha256).order_by(t.page.c.id)
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        if not row:
            return None
        headers = tuple((name, value) for name, value in row.headers)
        body = self._blobs.get(row.sha256)
        return Page(row.requested, row.url, row.fetched, row.status, headers, body)

    def ids(self) -> list[str]:
        """Every article's id, in order."""
        with self._engine.connect() as connection:
            return list(
                connection.execute(sa.select(t.article.c.id).order_by(t.article.c.id)).scalars()
            )

    def page_hashes(self) -> list[str]:
        """The SHA-256 of every page that is kept, in order."""
        query = sa.select(t.page.c.sha256).distinct().order_by(t.page.c.sha256)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def latest(self, limit: int = 50) -> list[ArticleRow]:
        """The articles added last, newest first."""
        query = sa.select(*ROW).order_by(t.article.c.added.desc(), t.article.c.id).limit(limit)
        with self._engine.connect() as connection:
            return [ArticleRow(*row) for row in connection.execute(query)]


_TOLD = ("title", "outlet", "published", "language")
"""What a story tells of its articles."""


def _kept(row: Any) -> Kept:
    return Kept(row.id, article_from_json(row.body), row.url, row.fetched)


def holding(words: Sequence[str], least: int, limit: int) -> sa.Select[Any]:
    """The query behind `Articles.holding`, for any database."""
    held = sum(
        (
            sa.case((t.article.c.body.icontains(word, autoescape=True), 1), else_=0)
            for word in words
        ),
        start=sa.literal(0),
    )
    return (
        sa.select(t.article.c.id, t.article.c.body, t.page.c.url, t.page.c.fetched)
        .join(t.page)
        .where(held >= least)
        .order_by(held.desc(), t.article.c.added.desc(), t.article.c.id)
        .limit(limit)
    )


def _page_kept(connection: sa.Connection, id: str, page: Page) -> int | None:
    """The number of the page an article was read from, where it is the same page."""
    same = (t.page.c.sha256 == page.sha256, t.page.c.url == page.url)
    query = sa.select(t.page.c.id).join(t.article).where(t.article.c.id == id, *same)
    return connection.execute(query).scalar()


def _page_of(connection: sa.Connection, id: str) -> str | None:
    """The SHA-256 of the page an article is read from now."""
    query = sa.select(t.page.c.sha256).join(t.article).where(t.article.c.id == id)
    return connection.execute(query).scalar()


def _set_aside(connection: sa.Connection, id: str, new: Article) -> None:
    """Keep an article as it is, where its text is about to change, and have its story know."""
    query = sa.select(t.article.c.body, t.article.c.page_id).where(t.article.c.id == id)
    row = connection.execute(query).first()
    if row is None:
        return
    old_article = article_from_json(row.body)
    if any(getattr(old_article, name) != getattr(new, name) for name in _TOLD):
        tell_again(connection, id)
    text_sha256 = old_article.text_hash
    if text_sha256 != new.text_hash:
        old = {"text_sha256": text_sha256, "page_id": row.page_id, "body": row.body}
        kept = insert(connection, t.version).values(article_id=id, **old)
        connection.execute(kept.on_conflict_do_nothing())


def _move(connection: sa.Connection, id: str, moved: Callable[[int], int]) -> None:
    here = t.position.c.article_id == id
    query = sa.select(t.position.c.listener_id, t.position.c.offset).where(here)
    places = [
        {"whose": listener, "to": moved(offset)} for listener, offset in connection.execute(query)
    ]
    if places:
        mine = t.position.c.listener_id == sa.bindparam("whose")
        move = t.position.update().where(here, mine)
        connection.execute(move.values(offset=sa.bindparam("to")), places)


def _as_read(article: Article) -> dict[str, Any]:
    return {
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published,
        "language": article.language,
        "body": article_to_json(article),
        "characters": len(article.text),
    }
