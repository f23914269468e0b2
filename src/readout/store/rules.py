"""Queries over what a listener taught about sites, and over the lines their pages print."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from readout.model import Rule
from readout.store import tables as t
from readout.store.dialects import LARGEST_ID

OFTEN = 2
"""Other articles of its site a line stands on before it counts as one the site repeats."""

RECENT = 100
"""Articles of a site whose lines are remembered, so that adding one never costs more."""


@dataclass(frozen=True)
class RuleRow:
    """A kept rule.

    Args:
        id: its number; never given to another.
        sample: the words it was learnt from, as shown.
        article_id: the article it was learnt from; None when that is gone.
        article_title: its title.
        at: when it was taught.
    """

    id: int
    rule: Rule
    sample: str
    article_id: str | None
    article_title: str | None
    at: datetime


_RULE = (t.rule.c.site, t.rule.c.reads, t.rule.c.lines, t.rule.c.make)


class Rules:
    """One listener's rules, and the lines of everybody's pages.

    Args:
        engine: the database.
        id: whose rules; 1 until accounts come.
    """

    def __init__(self, engine: sa.Engine, id: int = t.LISTENER) -> None:
        self._engine = engine
        self._mine = t.rule.c.listener_id == id
        self.id = id

    def keep(self, rule: Rule, sample: str, article_id: str | None, now: datetime) -> int:
        """Keep a rule and return its number.

        Args:
            sample: the words it was learnt from, as shown.
            article_id: the article it was learnt from.
        """
        row = t.rule.insert().values(
            listener_id=self.id,
            site=rule.site,
            reads=rule.reads,
            lines=list(rule.lines),
            make=rule.make,
            sample=sample,
            article_id=article_id,
            at=now,
        )
        with self._engine.begin() as connection:
            return int(connection.execute(row.returning(t.rule.c.id)).scalar_one())

    def latest(self) -> list[RuleRow]:
        """Every rule, the latest first."""
        return self._rows(sa.true())

    def find(self, id: int) -> RuleRow | None:
        """The rule with that number."""
        return next(iter(self._rows(t.rule.c.id == id)), None) if id <= LARGEST_ID else None

    def _rows(self, where: sa.ColumnElement[bool]) -> list[RuleRow]:
        query = (
            sa.select(t.rule, t.article.c.title)
            .outerjoin(t.article)
            .where(self._mine, where)
            .order_by(t.rule.c.id.desc())
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return [
            RuleRow(row.id, _rule(row), row.sample, row.article_id, row.title, row.at)
            for row in rows
        ]

    def remove(self, id: int) -> None:
        """Forget a rule."""
        with self._engine.begin() as connection:
            connection.execute(t.rule.delete().where(self._mine, t.rule.c.id == id))

    def of_site(self, site: str) -> tuple[Rule, ...]:
        """What was taught about a site, the latest last."""
        query = sa.select(*_RULE).where(self._mine, t.rule.c.site == site).order_by(t.rule.c.id)
        with self._engine.connect() as connection:
            return tuple(_rule(row) for row in connection.execute(query))

    def note(self, site: str, article_id: str, fingerprints: Collection[str]) -> None:
        """Remember which lines an article prints, as `note` does."""
        with self._engine.begin() as connection:
            note(connection, site, article_id, fingerprints)

    def repeated(self, site: str, article_id: str | None) -> frozenset[str]:
        """The fingerprints of lines that stand on several other articles of a site.

        Args:
            article_id: the article that does not count; None where all do.
        """
        others = t.line.c.article_id != (article_id or "")
        query = (
            sa.select(t.line.c.fingerprint)
            .where(t.line.c.site == site, others)
            .group_by(t.line.c.fingerprint)
            .having(sa.func.count() >= OFTEN)
        )
        with self._engine.connect() as connection:
            return frozenset(connection.execute(query).scalars())

    def alike(self, site: str, article_id: str, fingerprints: Collection[str]) -> int:
        """How many of these lines stand on the one other article of a site that has most of them.

        Args:
            article_id: the article that does not count.
        """
        if not fingerprints:
            return 0
        shared = (
            sa.select(sa.func.count().label("lines"))
            .where(
                t.line.c.site == site,
                t.line.c.article_id != article_id,
                t.line.c.fingerprint.in_(list(fingerprints)),
            )
            .group_by(t.line.c.article_id)
            .subquery()
        )
        query = sa.select(sa.func.coalesce(sa.func.max(shared.c.lines), 0))
        with self._engine.connect() as connection:
            return int(connection.execute(query).scalar_one())


def note(
    connection: sa.Connection, site: str, article_id: str, fingerprints: Collection[str]
) -> None:
    """Remember which lines an article prints, and forget which it printed before.

    Of a site with many articles the lines of the latest are remembered.

    Args:
        connection: in a transaction that is open.
    """
    rows = [
        {"site": site, "fingerprint": one, "article_id": article_id} for one in sorted(fingerprints)
    ]
    connection.execute(t.line.delete().where(t.line.c.article_id == article_id))
    if rows:
        connection.execute(t.line.insert(), rows)
    connection.execute(_forget_old(site))


def _forget_old(site: str) -> sa.Delete:
    latest = (
        sa.select(t.article.c.id)
        .join(t.line)
        .where(t.line.c.site == site)
        .group_by(t.article.c.id)
        .order_by(t.article.c.added.desc(), t.article.c.id)
        .limit(RECENT)
    )
    return t.line.delete().where(t.line.c.site == site, t.line.c.article_id.not_in(latest))


def _rule(row: sa.Row[*tuple[Any, ...]]) -> Rule:
    return Rule(row.site, row.reads, tuple(row.lines), row.make)
