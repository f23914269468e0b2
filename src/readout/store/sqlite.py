"""SQLite, the database that comes with Python: one file, written ahead, copied while in use."""

import sqlite3
from pathlib import Path
from time import sleep

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

WAIT = "busy_timeout = 10000"


def engine_of(file: Path) -> sa.Engine:
    """An engine over a file, made when it is not there."""
    engine = sa.create_engine(f"sqlite:///{file}")
    sa.event.listen(engine, "connect", _prepare)
    return engine


def looking_engine(file: Path) -> sa.Engine:
    """An engine over a file that changes nothing in it."""
    engine = sa.create_engine(f"sqlite:///{file}")
    sa.event.listen(engine, "connect", _only_look)
    return engine


def back_up(file: Path, copy: Path) -> None:
    """Copy a database that may be in use, whole and consistent."""
    partial = copy.with_suffix(".part")
    source, target = sqlite3.connect(file), sqlite3.connect(partial)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    partial.replace(copy)


def write_ahead(connection: sqlite3.Connection) -> None:
    """Turn on WAL, which stays on in the file: readers then never wait for a writer."""
    # SQLite does not wait by itself for another process that does the same to a new file.
    for _ in range(200):
        try:
            connection.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            sleep(0.05)
        else:
            return
    raise sqlite3.OperationalError("database is locked")


def _only_look(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    for pragma in ("query_only = on", WAIT):
        connection.execute(f"pragma {pragma}")


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    for pragma in (WAIT, "synchronous = normal", "foreign_keys = on"):
        connection.execute(f"pragma {pragma}")
    write_ahead(connection)
