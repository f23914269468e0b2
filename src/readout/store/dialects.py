"""What SQLite and PostgreSQL say each in their own way, behind one name."""

from collections.abc import Callable
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

LARGEST_ID = 2**31 - 1
"""The largest number a row has: PostgreSQL's integer; SQLite's is larger."""


def insert(connection: sa.Connection, table: sa.Table) -> sqlite.Insert:
    """An insert that can say what happens where the row is there already.

    Args:
        connection: tells whose SQL it has to be.
    """
    # Both have the same on_conflict_do_nothing and on_conflict_do_update.
    make: Callable[[sa.Table], Any] = (
        postgresql.insert if is_postgresql(connection) else sqlite.insert
    )
    return cast(sqlite.Insert, make(table))


def is_postgresql(connection: sa.Connection) -> bool:
    """Whether the other end is PostgreSQL; SQLite otherwise."""
    return connection.dialect.name == "postgresql"


def lock(connection: sa.Connection, name: str, *, is_shared: bool = False) -> None:
    """Let one transaction at a time past this line, until it ends.

    Args:
        name: of what is guarded; on SQLite there is one lock for everything written.
        is_shared: whether others that share may pass too.
    """
    if is_postgresql(connection):
        wait_for(connection, name, is_shared=is_shared)
    else:
        connection.exec_driver_sql("begin immediate")


def wait_for(connection: sa.Connection, name: str, *, is_shared: bool = False) -> None:
    """Let one transaction at a time past this line, where `lock` did not see to that already.

    Args:
        name: of what is guarded.
        is_shared: whether others that share may pass too.
    """
    if is_postgresql(connection):
        wait = sa.func.pg_advisory_xact_lock_shared if is_shared else sa.func.pg_advisory_xact_lock
        connection.execute(sa.select(wait(sa.func.hashtext(f"readout {name}"))))
