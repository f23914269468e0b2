"""Search over text and over who said what, by FTS5 or PostgreSQL's own, with the same results."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from readout.model import Span
from readout.store import tables as t
from readout.store.articles import ROW, ArticleRow
from readout.store.dialects import is_postgresql
from readout.text.wanted import Term

WEIGHTS = {"words": "A", "who": "B", "what": "C", "via": "D"}
"""What stands for a column in PostgreSQL's index."""


@dataclass(frozen=True)
class StatementRow:
    """A statement, as it is looked up.

    Args:
        span: of the article's text.
        speaker: who said it; "" where that is not known.
        role: the speaker's.
        outlet: which printed it.
        standing: "party", "observer" or "unknown".
        published: when the article was.
        tokens: what is looked up, by the columns of `WEIGHTS`.
    """

    span: Span
    speaker: str
    role: str
    outlet: str
    standing: str
    published: date | None
    tokens: Mapping[str, str]


@dataclass(frozen=True)
class Found:
    """A statement that was looked for.

    Args:
        article: where it stands.
        span: of the article's text.
        speaker: who said it.
        role: the speaker's.
        standing: "party", "observer" or "unknown".
    """

    article: ArticleRow
    span: Span
    speaker: str
    role: str
    standing: str


class Days(NamedTuple):
    """When something was published.

    Args:
        since: on that day or later.
        until: on that day or earlier.
    """

    since: date | None = None
    until: date | None = None


EVER = Days()


@dataclass(frozen=True)
class Wanted:
    """What is looked for.

    Args:
        terms: what has to be found, by the columns of `WEIGHTS`.
        standing: of the speaker; "" for any.
        days: when it was published.
    """

    terms: Mapping[str, Sequence[Term]]
    standing: str = ""
    days: Days = EVER


class Search:
    """Looks things up.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def articles(self, wanted: Wanted, limit: int) -> list[ArticleRow]:
        """The articles with a passage in which all of it stands, those added last first.

        Args:
            wanted: its `words` are looked for.
            limit: articles at the most.
        """
        with self._engine.connect() as connection:
            ids = _matching(connection, t.passage, wanted.terms)
            query = (
                sa.select(*ROW)
                .join(t.passage, t.passage.c.article_id == t.article.c.id)
                .where(t.passage.c.id.in_(ids), *_dates(t.article.c.published, wanted.days))
                .group_by(t.article.c.id)
                .order_by(t.article.c.added.desc(), t.article.c.id)
                .limit(limit)
            )
            return [ArticleRow(*row) for row in connection.execute(query)]

    def statements(self, wanted: Wanted, limit: int) -> list[Found]:
        """The statements that fit, those added last first.

        Args:
            wanted: words, speaker, role and outlet.
            limit: statements at the most.
        """
        source: sa.FromClause = t.statement
        with self._engine.connect() as connection:
            if wanted.terms:
                ids = _matching(connection, t.statement, wanted.terms)
                found = sa.select(t.statement).where(t.statement.c.id.in_(ids))
                # What matches is found first: PostgreSQL would else go through all statements,
                # the latest first, until there are enough.
                source = found.cte("found").prefix_with("materialized")
            of = source.c
            where = [of.standing == wanted.standing] if wanted.standing else []
            shown = sa.select(of.article_id, of.start, of.end, of.speaker, of.role, of.standing)
            fitting = shown.where(*where, *_dates(of.published, wanted.days))
            rows = connection.execute(fitting.order_by(of.id.desc()).limit(limit)).all()
            # A query of its own: joined, PostgreSQL may go through all articles for a few.
            those = t.article.c.id.in_({row.article_id for row in rows})
            of_id = {
                row.id: ArticleRow(*row) for row in connection.execute(sa.select(*ROW).where(those))
            }
        return [
            Found(of_id[id], Span(start, end), *who) for id, start, end, *who in rows if id in of_id
        ]

    def behind(self, version: int, limit: int) -> list[str]:
        """Articles that were looked through by an older version of the tokens, or never.

        Args:
            version: of the tokens now.
            limit: articles at the most.
        """
        query = sa.select(t.article.c.id).where(t.article.c.searched < version).limit(limit)
        with self._engine.connect() as connection:
            return list(connection.execute(query).scalars())

    def keep(
        self, id: str, version: int, passages: Collection[str], statements: Collection[StatementRow]
    ) -> None:
        """Put what is looked up of an article in the place of what was before.

        Args:
            id: the article's.
            version: of the tokens.
            passages: tokens, joined by spaces.
            statements: in the text's order.
        """
        with self._engine.begin() as connection:
            done = t.article.update().where(t.article.c.id == id).values(searched=version)
            if not connection.execute(done).rowcount:
                return
            for table in (t.passage, t.statement):
                connection.execute(table.delete().where(table.c.article_id == id))
            if passages:
                rows = [{"article_id": id, "words": words} for words in passages]
                connection.execute(t.passage.insert(), rows)
            if statements:
                connection.execute(t.statement.insert(), [_row(id, one) for one in statements])


def _row(id: str, one: StatementRow) -> dict[str, Any]:
    return {
        "article_id": id,
        "start": one.span.start,
        "end": one.span.end,
        "speaker": one.speaker,
        "role": one.role,
        "outlet": one.outlet,
        "standing": one.standing,
        "published": one.published,
        **one.tokens,
    }


def _dates(column: sa.ColumnElement[Any], days: Days) -> list[sa.ColumnElement[bool]]:
    found: list[sa.ColumnElement[bool]] = []
    if days.since:
        found.append(column >= days.since)
    if days.until:
        found.append(column <= days.until)
    return found


def _matching(
    connection: sa.Connection, table: sa.Table, terms: Mapping[str, Sequence[Term]]
) -> sa.Select[Any]:
    """The ids of a table's rows in which all of it stands."""
    if is_postgresql(connection):
        asked = " & ".join(
            _in_postgresql(one, WEIGHTS[c]) for c, some in terms.items() for one in some
        )
        names = [name for name in WEIGHTS if name in table.c]
        vector = " || ".join(
            f"setweight(to_tsvector('simple', {name}), '{WEIGHTS[name]}')" for name in names
        )
        is_there = sa.text(f"({vector}) @@ cast(:asked as tsquery)").bindparams(asked=asked)
        return sa.select(table.c.id).where(is_there)
    asked = " AND ".join(_in_sqlite(one, c) for c, some in terms.items() for one in some)
    index = sa.table(f"{table.name}_search", sa.column("rowid"), sa.column(f"{table.name}_search"))
    return sa.select(index.c.rowid).where(index.c[index.name].op("match")(asked))


def _in_postgresql(term: Term, weight: str) -> str:
    last = f"{term.tokens[-1]}:{'*' if term.is_prefix else ''}{weight}"
    return "(" + " <-> ".join([*(f"{one}:{weight}" for one in term.tokens[:-1]), last]) + ")"


def _in_sqlite(term: Term, column: str) -> str:
    return f'{column} : "{" ".join(term.tokens)}"{" *" if term.is_prefix else ""}'
