"""Queries over archives: long lists of pages in chunks, with what became of each page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import LARGEST_ID
from readout.store.jobs import ask

RECENT = timedelta(minutes=10)
"""What counts for how fast an archive goes on."""

_C, _P = t.chunk.c, t.chunk_page.c
_WAITS = _P.error == ""
_IS_OPEN = _C.total > _C.done + _C.failed


@dataclass(frozen=True)
class ArchiveRow:
    """An archive and how far it is.

    Args:
        id: its number; never given to another.
        name: of the list it came from.
        added: when.
        is_paused: whether it was told to wait.
        total: pages in it.
        done: pages that are kept.
        failed: pages that could not be.
        pace: pages a second lately; 0 where nothing goes on.
    """

    id: int
    name: str
    added: datetime
    is_paused: bool
    total: int
    done: int
    failed: int
    pace: float

    @property
    def waiting(self) -> int:
        """Pages whose turn has not come."""
        return self.total - self.done - self.failed


@dataclass(frozen=True)
class ListedPage:
    """A page of a list.

    Args:
        address: as it is fetched.
        error: why it could not be kept, as a sentence; "" where it waits.
    """

    address: str
    error: str = ""


class Archives:
    """Long lists of pages.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def add(
        self,
        name: str,
        chunks: Sequence[Sequence[ListedPage]],
        now: datetime,
        job: tuple[str, str] | None,
    ) -> int:
        """Keep a list in chunks, ask for a job for each, all or nothing, and return its number.

        Args:
            name: of the list.
            chunks: none of them empty.
            job: the kind and the queue of a chunk's job; None asks for none.
        """
        with self._engine.begin() as connection:
            new = t.archive.insert().values(name=name, added=now, is_paused=False)
            id = int(connection.execute(new.returning(t.archive.c.id)).scalar_one())
            for pages in chunks:
                _add_chunk(connection, id, pages)
            if job:
                _ask_for(connection, id, job, now)
        return id

    def begin(self, chunk_id: int, now: datetime) -> list[tuple[int, str]]:
        """Note that work on a chunk begins; the numbers and addresses of its pages that wait."""
        mine = _C.id == chunk_id
        begun = t.chunk.update().where(mine).values(began=now, before=_C.done + _C.failed)
        query = sa.select(_P.number, _P.address).where(_P.chunk_id == chunk_id, _WAITS)
        with self._engine.begin() as connection:
            connection.execute(begun)
            return [(n, address) for n, address in connection.execute(query.order_by(_P.number))]

    def attempt(self, chunk_id: int, number: int) -> int | None:
        """Count how often a page was begun; None where it is to be left alone.

        That is so while its archive is paused, and where another worker kept it meanwhile.
        """
        waits = sa.exists().where(_P.chunk_id == chunk_id, _P.number == number, _WAITS)
        going = sa.select(t.archive.c.id).where(t.archive.c.is_paused.is_(False))
        tries = sa.case((_C.at == number, _C.tries + 1), else_=1)
        query = (
            t.chunk.update()
            .where(_C.id == chunk_id, _C.archive_id.in_(going), waits)
            .values(at=number, tries=tries)
            .returning(_C.tries)
        )
        with self._engine.begin() as connection:
            return connection.execute(query).scalar()

    def note(self, chunk_id: int, number: int, error: str, now: datetime) -> None:
        """Note what became of a page; said again, it counts once.

        Args:
            error: why it could not be kept, as a sentence; "" where it is.
        """
        mine = sa.and_(_P.chunk_id == chunk_id, _P.number == number, _WAITS)
        over: sa.Update | sa.Delete = t.chunk_page.delete().where(mine)
        if error:
            over = t.chunk_page.update().where(mine).values(error=error)
        column = _C.failed if error else _C.done
        more = {column.name: column + 1, "changed": now}
        with self._engine.begin() as connection:
            if connection.execute(over).rowcount:
                connection.execute(t.chunk.update().where(_C.id == chunk_id).values(more))

    def rows(self, now: datetime) -> list[ArchiveRow]:
        """Every archive, the latest first."""
        return self._rows(now, sa.true())

    def find(self, id: int, now: datetime) -> ArchiveRow | None:
        """The archive with that number."""
        return next(iter(self._rows(now, _numbered(id))), None)

    def failures(self, id: int) -> list[ListedPage]:
        """The pages of an archive that could not be kept, as they came in its list."""
        query = (
            sa.select(_P.address, _P.error)
            .join(t.chunk, _C.id == _P.chunk_id)
            .where(_C.archive_id == id, ~_WAITS)
            .order_by(_P.chunk_id, _P.number)
        )
        with self._engine.connect() as connection:
            return [ListedPage(*row) for row in connection.execute(query)]

    def open_chunks(self, id: int) -> list[int]:
        """The numbers of the chunks of an archive in which pages wait."""
        with self._engine.connect() as connection:
            return _open_chunks(connection, id)

    def pause(self, id: int) -> None:
        """Let an archive wait; a page that is under way is finished."""
        self._set(id, is_paused=True)

    def resume(self, id: int, now: datetime, job: tuple[str, str] | None) -> None:
        """Go on with an archive.

        Args:
            job: as `add` takes it.
        """
        self._set(id, is_paused=False)
        if job:
            with self._engine.begin() as connection:
                _ask_for(connection, id, job, now)

    def retry(self, id: int) -> int:
        """Let the pages that failed wait again; how many those were."""
        chunks = sa.select(_C.id).where(_C.archive_id == id)
        again = t.chunk_page.update().where(_P.chunk_id.in_(chunks), ~_WAITS).values(error="")
        anew = t.chunk.update().where(_C.archive_id == id, _C.failed > 0)
        with self._engine.begin() as connection:
            count = connection.execute(again).rowcount
            connection.execute(anew.values(failed=0, at=0, tries=0, changed=None))
        return count

    def remove(self, id: int) -> None:
        """Forget a list; the articles it brought stay."""
        with self._engine.begin() as connection:
            connection.execute(t.archive.delete().where(t.archive.c.id == id))

    def _set(self, id: int, *, is_paused: bool) -> None:
        query = t.archive.update().where(t.archive.c.id == id).values(is_paused=is_paused)
        with self._engine.begin() as connection:
            connection.execute(query)

    def _rows(self, now: datetime, where: sa.ColumnElement[bool]) -> list[ArchiveRow]:
        is_recent = _C.changed >= now - RECENT
        count = _C.done + _C.failed - _C.before
        query = (
            sa.select(
                t.archive,
                *(sa.func.sum(column) for column in (_C.total, _C.done, _C.failed)),
                sa.func.sum(sa.case((is_recent, count), else_=0)),
                sa.type_coerce(sa.func.min(sa.case((is_recent, _C.began))), t.Moment),
            )
            .join(t.chunk, _C.archive_id == t.archive.c.id)
            .where(where)
            .group_by(t.archive.c.id)
            .order_by(t.archive.c.id.desc())
        )
        with self._engine.connect() as connection:
            return [_row(tuple(row), now) for row in connection.execute(query)]


def _row(row: Sequence[Any], now: datetime) -> ArchiveRow:
    *archive, count, began = row
    values = (*archive, _pace(count, began, now))
    return ArchiveRow(*values)


def _pace(count: int, began: datetime | None, now: datetime) -> float:
    seconds = (now - began).total_seconds() if began else 0.0
    return count / seconds if seconds > 0 else 0.0


def _numbered(id: int) -> sa.ColumnElement[bool]:
    # No database takes a larger number.
    return t.archive.c.id == id if abs(id) <= LARGEST_ID else sa.false()


def _add_chunk(connection: sa.Connection, archive_id: int, pages: Sequence[ListedPage]) -> None:
    failed = sum(bool(page.error) for page in pages)
    counts = {"total": len(pages), "failed": failed, "done": 0, "before": 0, "at": 0, "tries": 0}
    new = t.chunk.insert().values(archive_id=archive_id, **counts)
    chunk_id = connection.execute(new.returning(_C.id)).scalar_one()
    rows = [{"chunk_id": chunk_id, "number": n, **vars(page)} for n, page in enumerate(pages, 1)]
    connection.execute(t.chunk_page.insert(), rows)


def _ask_for(connection: sa.Connection, id: int, job: tuple[str, str], now: datetime) -> None:
    kind, queue = job
    for chunk_id in _open_chunks(connection, id):
        ask(connection, kind, str(chunk_id), queue, now, now)


def _open_chunks(connection: sa.Connection, id: int) -> list[int]:
    query = sa.select(_C.id).where(_C.archive_id == id, _IS_OPEN).order_by(_C.id)
    return list(connection.execute(query).scalars())
