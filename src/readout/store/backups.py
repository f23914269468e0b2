"""Copying all rows from one database to another, whichever kind each is."""

import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from readout.store import sqlite
from readout.store import tables as t
from readout.store.database import file_in, open_database

_AT_ONCE = 500
"""Rows in memory while they are copied."""


def copy_out(source: sa.Engine, home: Path) -> None:
    """Make an SQLite database in a folder with all that a database holds, as of one moment.

    Args:
        source: may be in use.
        home: the folder; it holds no database yet.
    """
    if source.dialect.name == "sqlite":
        sqlite.back_up(Path(str(source.url.database)), file_in(home))
        return
    target = open_database(home)
    isolation = source.execution_options(isolation_level="REPEATABLE READ")
    try:
        with isolation.connect() as old, target.begin() as new:
            _replace(old, new)
    finally:
        target.dispose()


def copy_in(home: Path, target: sa.Engine) -> None:
    """Put all that the SQLite database in a folder holds in the place of what a database holds.

    Args:
        home: a folder whose database is at the newest revision.
        target: may be in use; it changes at one moment, or not at all.
    """
    if target.dialect.name == "sqlite":
        _overwrite(file_in(home), Path(str(target.url.database)))
        return
    source = sqlite.looking_engine(file_in(home))
    try:
        with source.connect() as old, target.begin() as new:
            # Writers wait from here on; readers see what was there until all of it changes.
            names = ", ".join(table.name for table in t.metadata.sorted_tables)
            new.exec_driver_sql(f"lock table {names} in exclusive mode")
            _replace(old, new)
            _count_on(new)
    finally:
        source.dispose()


def _overwrite(file: Path, target: Path) -> None:
    source, into = sqlite3.connect(file), sqlite3.connect(target, timeout=30)
    try:
        source.backup(into)
    finally:
        into.close()
        source.close()


def _replace(old: sa.Connection, new: sa.Connection) -> None:
    for table in reversed(t.metadata.sorted_tables):
        new.execute(table.delete())
    for table in t.metadata.sorted_tables:
        # A row may point to an earlier one of its own table.
        query = sa.select(table).order_by(*table.primary_key)
        rows = old.execution_options(yield_per=_AT_ONCE).execute(query)
        for some in rows.partitions():
            new.execute(table.insert(), [dict(row._mapping) for row in some])


def _count_on(connection: sa.Connection) -> None:
    """Let the numbers of new rows follow those that were copied."""
    for table in t.metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None or table.name == "listener":
            continue
        last = sa.select(sa.func.coalesce(sa.func.max(column), 0) + 1).scalar_subquery()
        sequence = sa.func.pg_get_serial_sequence(table.name, column.name)
        connection.execute(sa.select(sa.func.setval(sequence, last, False)))


def pages_in(home: Path) -> list[str]:
    """The SHA-256 of every page in the SQLite database of a folder, in order."""
    return _column(home, sa.select(t.page.c.sha256).distinct().order_by(t.page.c.sha256))


def articles_in(home: Path) -> int:
    """How many articles the SQLite database of a folder holds."""
    return int(_column(home, sa.select(sa.func.count()).select_from(t.article))[0])


def _column(home: Path, query: sa.Select[Any]) -> list[Any]:
    engine = sqlite.looking_engine(file_in(home))
    with engine.connect() as connection:
        found = list(connection.execute(query).scalars())
    engine.dispose()
    return found
