"""A store with many articles, put there below the newsroom, so that a hundred thousand take minutes.

Some articles are cleaned and looked through for real; every other one is one of these with other
words of the same length in the same places, so that every span holds.
"""

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from bench.first_sound import WORDS
from readout.model import Article, Page
from readout.newsroom.index import VERSION
from readout.newsroom.room import Newsroom
from readout.newsroom.said import statements_of
from readout.store.dialects import is_postgresql
from readout.text.clean import clean
from readout.text.export import article_to_json
from readout.text.teaching import fingerprints, lines_of

SITES = 10
"""Sites they are from; of each a thousand articles fill the site's memory."""

REMEMBERED = 100
"""Articles of a site whose lines are remembered, as `store.rules` has it."""

RARE = "zyzzyva"
HITS = 20
"""In how many articles, and statements, the rare word stands."""

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
_SLOT = re.compile(r"\bq[a-z]{6}\b")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BATCH = 500


def _vocabulary() -> list[str]:
    chance = random.Random(7)
    return ["q" + "".join(chance.choices(_LETTERS, k=6)) for _ in range(20_000)]


VOCABULARY = _vocabulary()


def page_of(number: int) -> Page:
    """A page of some 3,000 characters with quotations and words of its own."""
    chance = random.Random(number)

    def sentence() -> str:
        plain = [chance.choice(WORDS) for _ in range(8)]
        own = [chance.choice(VOCABULARY) for _ in range(5)]
        return f"The {' '.join(plain + own)} was number {chance.randrange(10**6):06}"

    text = "".join(f"<p>{sentence()}. {sentence()}. {sentence()}.</p>" for _ in range(9))
    said = "".join(f"<p>“{sentence()},” said Ada Lowe, the harbour master.</p>" for _ in range(3))
    title = f"Harbour report {number}"
    body = (
        f"<html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"<p>By Ann Reed</p>{text}{said}</article></body></html>"
    )
    url = f"https://site-{number % SITES}.example/{number}"
    return Page(url, url, BEGAN, 200, (("content-type", "text/html"),), body.encode())


Said = tuple[int, int, str, str, str]
"""Where a statement stands, its speaker, the role and the standing."""


class Pattern(NamedTuple):
    """An article that was cleaned and looked through for real.

    Args:
        lines: the fingerprints of what it prints.
        said: its statements whose speaker is known.
    """

    article: Article
    lines: list[str]
    said: list[Said]


def patterns(room: Newsroom, count: int = 2 * SITES) -> list[Pattern]:
    """Some articles to make others from, by turns of each site."""
    return [_pattern(clean(page_of(number), room.languages)) for number in range(count)]


def _pattern(article: Article) -> Pattern:
    said = [
        (one.evidence.start, one.evidence.end, who.name, who.role, str(who.standing))
        for one in statements_of(article)
        if (who := one.speaker)
    ]
    return Pattern(article, sorted(fingerprints(lines_of(article))), said)


COLUMNS = {
    "page": "id requested url fetched status headers sha256",
    "article": "id page_id added outlet title published language body searched characters",
    "address": "address article_id",
    "passage": "article_id words",
    "statement": "article_id start end speaker role outlet standing published words who what via",
    "likeness": "band article_id",
    "line": "site fingerprint article_id",
}
"""What is put into which table, in this order."""

Rows = dict[str, list[tuple[Any, ...]]]
"""Rows by table."""


def fill(room: Newsroom, count: int) -> None:
    """Put so many articles into an empty store, the rare word in twenty of them."""
    made = patterns(room)
    chance = random.Random(count)
    with room.store.engine.begin() as connection:
        indexes = _without_search(connection)
        for start in range(0, count, _BATCH):
            numbers = range(start, min(start + _BATCH, count))
            _put(connection, [_rows(n, count, made[n % len(made)], chance) for n in numbers])
        for definition in indexes:
            connection.exec_driver_sql(definition)
    _look_over(room.store.engine, count)


def _rows(number: int, count: int, pattern: Pattern, chance: random.Random) -> Rows:
    id, url = f"synthetic{number}", f"https://site-{number % SITES}.example/synthetic/{number}"
    every = max(count // HITS, 1)
    is_rare = number % every == 0 and number // every < HITS
    text = _SLOT.sub(lambda _: chance.choice(VOCABULARY), pattern.article.text)
    article = replace(pattern.article, text=text, url=url)
    at = (BEGAN + timedelta(seconds=number)).strftime("%Y-%m-%d %H:%M:%S.000000")
    outlet, day = f"Outlet {number % SITES}", at[:10]
    rare = f" {RARE}" if is_rare else ""
    words = " ".join(re.findall(r"[a-z]+", text.lower())) + rare
    added = (id, number + 1, at, outlet, article.title, day, "en")
    # What the site remembers is that of its latest articles.
    lines = pattern.lines if number >= count - SITES * REMEMBERED else []
    return {
        "page": [(number + 1, url, url, at, 200, "[]", f"{number:064x}")],
        "article": [(*added, article_to_json(article), VERSION, len(text))],
        "address": [(url, id)],
        "passage": [(id, words)],
        "statement": [
            (id, *one[:4], outlet, one[4], day, *_tokens_of(text, one, outlet, "" if n else rare))
            for n, one in enumerate(pattern.said)
        ],
        "likeness": [(chance.getrandbits(63), id) for _ in range(16)],
        "line": [(f"site-{number % SITES}.example", one, id) for one in lines],
    }


def _tokens_of(text: str, said: Said, outlet: str, rare: str) -> tuple[str, ...]:
    start, end, speaker, role, _ = said
    words = " ".join(re.findall(r"[a-z]+", text[start:end].lower())) + rare
    return (words, speaker.lower(), role.lower(), outlet.lower())


def _put(connection: sa.Connection, some: Sequence[Rows]) -> None:
    for table, columns in COLUMNS.items():
        names = ", ".join(f'"{name}"' for name in columns.split())
        rows = [row for one in some for row in one[table]]
        if is_postgresql(connection):
            _copy(connection, f"{table} ({names})", rows)
        elif rows:
            places = ", ".join("?" * len(columns.split()))
            told = f"insert into {table} ({names}) values ({places})"
            connection.exec_driver_sql(told, rows)


def _copy(connection: sa.Connection, into: str, rows: Iterable[tuple[Any, ...]]) -> None:
    cursor: Any = connection.connection.cursor()
    with cursor.copy(f"copy {into} from stdin") as copy:
        for row in rows:
            copy.write_row(row)


def _without_search(connection: sa.Connection) -> Iterator[str]:
    """Drop PostgreSQL's search indexes; how they are made again."""
    if not is_postgresql(connection):
        return iter(())
    names = "('ix_passage_search', 'ix_statement_search')"
    query = f"select indexname, indexdef from pg_indexes where indexname in {names}"
    found = connection.exec_driver_sql(query).all()
    for name, _ in found:
        connection.exec_driver_sql(f"drop index {name}")
    return iter([definition for _, definition in found])


def _look_over(engine: sa.Engine, count: int) -> None:
    """Let the database learn what it holds, as its own housekeeping would have."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if is_postgresql(connection):
            last = f"select setval(pg_get_serial_sequence('page', 'id'), {count + 1})"
            connection.exec_driver_sql(last)
            connection.exec_driver_sql("vacuum analyze")
