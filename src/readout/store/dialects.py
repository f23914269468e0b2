"""What SQLite and PostgreSQL say each in their own way, behind one name."""

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
    if is_postgresql(connection):
        # Both have the same on_conflict_do_nothing and on_conflict_do_update.
        return cast(Any, postgresql.insert(table))
    return sqlite.insert(table)


def is_postgresql(connection: sa.Connection) -> bool:
    """Whether the other end is PostgreSQL; SQLite otherwise."""
    return connection.dialect.name == "postgresql"


def lock(connection: sa.Connection, name: str) -> None:
    """Let one transaction at a time past this line, until it ends.

    Args:
        name: of what is guarded; on SQLite there is one lock for everything written.
    """
    if is_postgresql(connection):
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtext(name))))
    else:
        connection.exec_driver_sql("begin immediate")
