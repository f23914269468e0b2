"""The query for articles by their words gives the same on PostgreSQL as on SQLite."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from readout.store import tables as t
from readout.store.articles import holding
from readout.text.export import article_to_json
from tests.unit.test_store import ARTICLE, HELD, HOLDING, NOW

pytestmark = pytest.mark.needs("initdb")

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy's own


def plain(statement: sa.ClauseElement) -> str:
    """A statement as PostgreSQL reads it, its values written in."""
    compiled = statement.compile(dialect=DIALECT, compile_kwargs={"literal_binds": True})
    return " ".join(str(compiled).split()).replace("%%", "%")


@pytest.fixture
def database() -> Iterator[Path]:
    """A database of its own; PostgreSQL refuses root, so it belongs to nobody then."""
    folder = Path(mkdtemp())
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    run("initdb", "-D", f"{folder}/data", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C")
    yield folder / "data"
    shutil.rmtree(folder)


def run(*command: str, sql: str = "") -> str:
    whose: dict[str, Any] = {"user": "nobody"} if os.geteuid() == 0 else {}
    done = subprocess.run(
        command,
        input=sql,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd="/",
        **whose,
    )
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr, done.stderr
    return str(done.stdout)


def test_articles_are_found_by_the_words_they_hold(database: Path) -> None:
    made = [plain(sa.schema.CreateTable(table)) for table in (t.page, t.article)]
    page = t.page.insert().values(
        id=1, requested="", url="", fetched=NOW, status=200, sha256="", headers=sa.text("'[]'")
    )
    made.append(plain(page))
    for id, text in HOLDING.items():
        article = replace(ARTICLE, text=text, blocks=())
        row = {"title": "", "outlet": "", "language": "en", "body": article_to_json(article)}
        added = NOW.replace(hour=int(id))
        made.append(plain(t.article.insert().values(id=id, page_id=1, added=added, **row)))
    for n, (words, least, _) in enumerate(HELD):
        asked = holding(words, least, 3).subquery()
        made += [f"select {n} as query", plain(sa.select(asked.c.id.label("found")))]
    told = run("postgres", "--single", "-D", str(database), "postgres", sql="\n".join(made) + "\n")
    rows = re.findall(r'(query|found) = "(\d+)"', told)
    found: list[list[str]] = []
    for name, value in rows:
        if name == "query":
            found.append([])
        else:
            found[-1].append(value)
    assert found == [ids for _, _, ids in HELD]
