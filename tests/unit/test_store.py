"""The data folder: kept as it came, found again, migrated, backed up, refused when newer."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.errors import InputError, NewerDatabase
from readout.model import Article, Block, BlockKind, Page, Span
from readout.store import Place, Store
from readout.store.database import HEAD, REVISIONS, migrate, revision

POSTGRESQL = pytest.mark.needs("initdb")
NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
PAGE = Page("https://a.example/x", "https://a.example/x", NOW, 200, (("x", "y"),), b"<p>Hi</p>")
ARTICLE = Article(
    url="https://a.example/x",
    outlet="The A",
    title="Hi",
    byline=None,
    published=date(2026, 11, 22),
    language="en",
    language_confidence=0.9,
    text="Hi",
    blocks=(Block(Span(0, 2), BlockKind.TITLE, "en"),),
    skipped=(),
    edits=(),
    basis=(("title", "printed"),),
    page_sha256=PAGE.sha256,
)


HOLDING = {
    "1": "The “Harbour” is closed",
    "2": "the harbour and the river",
    "3": "THE RIVER of 100% and a_b",
    "4": "it’s the harbour, the river, the mill",
}
HELD = [
    (["harbour", "river"], 1, ["4", "2", "3"]),
    (["harbour", "river"], 2, ["4", "2"]),
    (["harbour", "mill", "river"], 2, ["4", "2"]),
    (["0%"], 1, ["3"]),
    (["a_b"], 1, ["3"]),
    (["h_rbour"], 1, []),
    (["nothing"], 1, []),
]
"""Words, how many of them at the least, and the articles that hold them."""


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path / "home", place)
    yield store
    store.close()


def rows_of(store: Store, query: str) -> list[tuple[object, ...]]:
    with store.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(query)]


def keep(store: Store, id: str = "abc", *addresses: str) -> None:
    store.articles.keep(id, PAGE, ARTICLE, addresses or ("https://a.example/x",), NOW)


def test_an_article_comes_back_as_it_was_kept(store: Store) -> None:
    keep(store)
    kept = store.articles.find("abc")
    assert kept is not None
    assert kept.article == ARTICLE
    assert kept.fetched == NOW
    assert store.articles.page("abc") == PAGE
    assert [row.title for row in store.articles.latest()] == ["Hi"]


def test_every_address_leads_to_the_same_article(store: Store) -> None:
    keep(store, "abc", "https://a.example/x", "https://a.example/y")
    assert store.articles.known(["https://a.example/y"]) == "abc"
    assert store.articles.known(["https://a.example/z"]) is None


def test_keeping_again_replaces_the_article_not_the_page(store: Store) -> None:
    keep(store)
    again = replace(PAGE, body=b"<p>Hello</p>")
    store.articles.keep("abc", again, replace(ARTICLE, title="Hello"), (), NOW)
    kept = store.articles.find("abc")
    assert kept is not None and kept.article.title == "Hello"
    assert store.blobs.get(PAGE.sha256) == PAGE.body


def test_the_same_page_kept_by_many_at_once_is_one_page(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: keep(store), range(12)))
    assert rows_of(store, "select count(*) from page") == [(1,)]
    assert rows_of(store, "select count(*) from version") == [(0,)]


def test_what_a_listener_owns_is_remembered(store: Store) -> None:
    keep(store, "a", "1")
    keep(store, "b", "2")
    mine = store.listener
    assert (mine.position("a"), mine.preference("voice:en"), mine.language("a")) == (None,) * 3
    for offset in (3, 7):
        mine.save_position("a", offset, NOW)
    mine.set_preference("voice:en", "Australian Female")
    mine.choose_language("a", "de")
    assert mine.position("a") == 7
    assert mine.preference("voice:en") == "Australian Female"
    assert mine.language("a") == "de"
    mine.choose_language("a", None)
    assert mine.language("a") is None


def test_the_queue_keeps_its_order(store: Store) -> None:
    for id in "abc":
        keep(store, id, id)
    for id in "cab":
        store.listener.enqueue(id)
    store.listener.enqueue("c")
    assert [row.id for row in store.listener.queue()] == ["c", "a", "b"]
    assert store.listener.next_in_queue("a") == "b"
    assert store.listener.next_in_queue("b") is None
    store.listener.dequeue("a")
    assert store.listener.next_in_queue("c") == "b"


def test_rows_of_a_listener_carry_its_id(store: Store) -> None:
    owned = ("preference", "position", "chosen_language", "queued")
    for table in owned:
        columns = {column["name"] for column in sa.inspect(store.engine).get_columns(table)}
        assert "listener_id" in columns
    assert rows_of(store, "select id from listener") == [(1,)]


def test_a_new_database_is_at_the_newest_revision(store: Store) -> None:
    with store.engine.connect() as opened:
        assert revision(opened) == HEAD


def test_the_file_is_in_wal_mode(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert rows_of(store, "pragma journal_mode") == [("wal",)]
    store.close()


def test_the_revisions_are_those_in_the_folder() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    import readout.store

    config = Config()
    folder = Path(readout.store.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    walked = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(one.revision for one in walked)[::-1] == REVISIONS


def test_migrating_down_and_up_gives_the_tables_the_code_expects(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from readout.store.tables import metadata

    for step in (*REVISIONS[::-1], "base", *REVISIONS):
        migrate(store.engine, step)
        with store.engine.connect() as connection:
            assert revision(connection) == (None if step == "base" else step)
    with store.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    # Each database's own index over the tokens is no table or index SQLAlchemy can describe.
    assert [one for one in found if "_search" not in str(one[1].name)] == []


def test_an_older_database_is_backed_up_then_migrated(tmp_path: Path) -> None:
    store = Store(tmp_path)
    migrate(store.engine, "base")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("create table note (words text)")
        connection.exec_driver_sql("insert into note values ('mine')")
    store.close()
    store = Store(tmp_path)
    keep(store)
    store.close()
    with sqlite3.connect(tmp_path / f"readout-before-{HEAD}.db") as copy:
        assert copy.execute("select words from note").fetchall() == [("mine",)]
    copy.close()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=POSTGRESQL)])
def test_two_processes_may_open_a_new_database_at_once(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    is_file = kind == "sqlite"
    address = "" if is_file else request.getfixturevalue("postgresql_server").empty_database()
    code = (
        "from pathlib import Path; from readout.store import Place, Store; "
        f"Store(Path({str(tmp_path)!r}), Place({address!r})).close()"
    )
    both = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]


def test_a_newer_database_is_refused_in_one_sentence(store: Store, place: Place) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    with pytest.raises(NewerDatabase, match="newer Readout") as caught:
        Store(store.home, place)
    assert "update Readout" in caught.value.sentence


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    (tmp_path / "readout.db").write_bytes(b"not a database" * 100)
    with pytest.raises(InputError, match="cannot be opened"):
        Store(tmp_path)


def test_how_an_article_was_read_before_is_kept(store: Store) -> None:
    keep(store)
    longer = replace(ARTICLE, text="Hi there")
    store.articles.reread("abc", longer, lambda offset: offset)
    page = replace(PAGE, body=b"<p>Bye</p>", fetched=NOW.replace(hour=9))
    again = replace(longer, text="Bye", page_sha256=page.sha256)
    store.articles.keep("abc", page, again, (), NOW)
    found = [store.articles.version("abc", one.text_hash) for one in (ARTICLE, longer, again)]
    assert [one and one.article for one in found] == [ARTICLE, longer, again]
    assert [one and one.fetched.hour for one in found] == [6, 6, 9]
    assert store.articles.version("abc", "") == found[-1]
    assert store.articles.version("abc", "0" * 64) is None
    assert store.articles.version("xyz", "") is None
    first = store.articles.page("abc", PAGE.sha256)
    assert first is not None and first.body == PAGE.body


def test_the_same_text_again_is_no_version(store: Store) -> None:
    keep(store)
    keep(store)
    store.articles.reread("abc", replace(ARTICLE, title="Ho"), lambda offset: offset)
    assert rows_of(store, "select count(*) from version") == [(0,)]


def test_articles_are_found_by_the_words_they_hold(store: Store) -> None:
    for id, text in HOLDING.items():
        article = replace(ARTICLE, text=text, blocks=())
        store.articles.keep(id, PAGE, article, [id], NOW.replace(hour=int(id)))
    for words, least, ids in HELD:
        assert [one.id for one in store.articles.holding(words, least, 3)] == ids


def test_a_database_that_cannot_be_reached_is_explained_without_its_password(
    tmp_path: Path,
) -> None:
    with pytest.raises(InputError, match="check that it runs") as caught:
        Store(tmp_path, Place("postgresql://ada:geheim@127.0.0.1:1/readout"))
    assert "geheim" not in caught.value.sentence


@pytest.mark.parametrize("address", ["mysql://ada:geheim@b/c", "nonsense", "sqlite:///x.db"])
def test_an_address_of_another_database_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(InputError, match="no address of a PostgreSQL database") as caught:
        Store(tmp_path, Place(address))
    assert "geheim" not in caught.value.sentence


def test_text_with_every_odd_character_comes_back(store: Store) -> None:
    odd = "nul \0, ½ 🦉 é \u202e \x1f end"
    store.articles.keep("odd", PAGE, replace(ARTICLE, text=odd, blocks=()), ("odd",), NOW)
    kept = store.articles.find("odd")
    assert kept is not None and kept.article.text == odd
