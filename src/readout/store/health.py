"""How the database is."""

from dataclasses import dataclass

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.database import place
from readout.store.dialects import is_postgresql


@dataclass(frozen=True)
class Health:
    """What a database says of itself.

    Args:
        kind: "SQLite" or "PostgreSQL".
        version: its own.
        place: its file, or its address without a password.
        articles: how many it holds.
        trouble: what it says is wrong, "" for nothing.
    """

    kind: str
    version: str
    place: str
    articles: int
    trouble: str = ""


def health(engine: sa.Engine) -> Health:
    """Ask a database how it is."""
    counted = sa.select(sa.func.count()).select_from(t.article)
    with engine.connect() as connection:
        articles = int(connection.execute(counted).scalar_one())
        version = ".".join(str(part) for part in engine.dialect.server_version_info or ())
        if is_postgresql(connection):
            return Health("PostgreSQL", version, place(engine), articles)
        told = [str(row[0]) for row in connection.exec_driver_sql("pragma quick_check(1)")]
    trouble = "" if told == ["ok"] else f"the file {place(engine)} is damaged: {told[0]}"
    return Health("SQLite", version, place(engine), articles, trouble)
