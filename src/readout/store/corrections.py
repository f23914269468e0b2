"""Queries over what a listener put right about who said what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import LARGEST_ID
from readout.text.quotes.corrections import Anchor, Correction


@dataclass(frozen=True)
class CorrectionRow:
    """A kept correction.

    Args:
        id: its number; never given to another.
        article_id: the article the statement stands in.
        at: when it was made.
    """

    id: int
    article_id: str
    correction: Correction
    at: datetime


class Corrections:
    """One listener's corrections.

    Args:
        engine: the database.
        id: whose; 1 until accounts come.
    """

    def __init__(self, engine: sa.Engine, id: int = t.LISTENER) -> None:
        self._engine = engine
        self._mine = t.correction.c.listener_id == id
        self.id = id

    def keep(self, article_id: str, correction: Correction, now: datetime) -> int:
        """Keep a correction and return its number."""
        row = t.correction.insert().values(
            listener_id=self.id,
            article_id=article_id,
            anchor=correction.anchor._asdict(),
            name=correction.name,
            role=correction.role,
            at=now,
        )
        with self._engine.begin() as connection:
            return int(connection.execute(row.returning(t.correction.c.id)).scalar_one())

    def of(self, article_id: str) -> list[CorrectionRow]:
        """Those of an article, the oldest first."""
        return self._rows(t.correction.c.article_id == article_id)

    def find(self, id: int) -> CorrectionRow | None:
        """The correction with that number."""
        return next(iter(self._rows(t.correction.c.id == id)), None) if id <= LARGEST_ID else None

    def _rows(self, where: sa.ColumnElement[bool]) -> list[CorrectionRow]:
        query = sa.select(t.correction).where(self._mine, where).order_by(t.correction.c.id)
        with self._engine.connect() as connection:
            return [_row(row) for row in connection.execute(query)]

    def remove(self, id: int) -> None:
        """Forget a correction."""
        with self._engine.begin() as connection:
            connection.execute(t.correction.delete().where(self._mine, t.correction.c.id == id))


def _row(row: sa.Row[*tuple[Any, ...]]) -> CorrectionRow:
    correction = Correction(Anchor(**row.anchor), row.name, row.role)
    return CorrectionRow(row.id, row.article_id, correction, row.at)
