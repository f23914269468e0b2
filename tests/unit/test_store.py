"""The data folder: kept as it came, found again, migrated, backed up, refused when newer."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from readout.errors import InputError, NewerDatabase
from readout.model import Article, Block, BlockKind, Page, Span
from readout.store import Store
from readout.store.database import HEAD, REVISIONS, migrate, open_database, revision

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
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home")


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
    with sqlite3.connect(store.home / "readout.db") as connection:
        for table in owned:
            columns = {row[1] for row in connection.execute(f"pragma table_info({table})")}
            assert "listener_id" in columns
        assert connection.execute("select id from listener").fetchall() == [(1,)]
    connection.close()


def test_the_database_is_in_wal_mode_at_the_newest_revision(store: Store) -> None:
    with store.engine.connect() as opened:
        assert revision(opened) == HEAD
    with sqlite3.connect(store.home / "readout.db") as connection:
        assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
    connection.close()


def test_the_revisions_are_those_in_the_folder() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    import readout.store

    config = Config()
    folder = Path(readout.store.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    walked = ScriptDirectory.from_config(config).walk_revisions()
    assert tuple(one.revision for one in walked)[::-1] == REVISIONS


def test_migrating_down_and_up_gives_the_tables_the_code_expects(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from readout.store.tables import metadata

    engine = open_database(tmp_path / "readout.db")
    migrate(engine, "base")
    migrate(engine, HEAD)
    with engine.connect() as connection:
        assert revision(connection) == HEAD
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert differences == []
    engine.dispose()


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


def test_two_processes_may_open_a_new_folder_at_once(tmp_path: Path) -> None:
    code = (
        f"from pathlib import Path; from readout.store import Store; Store(Path({str(tmp_path)!r}))"
    )
    both = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]


def test_a_newer_database_is_refused_in_one_sentence(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    store.close()
    with pytest.raises(NewerDatabase, match="newer Readout") as caught:
        Store(tmp_path)
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
    with sqlite3.connect(store.home / "readout.db") as connection:
        assert connection.execute("select count(*) from version").fetchall() == [(0,)]
    connection.close()


def test_articles_are_found_by_the_words_they_hold(store: Store) -> None:
    for id, text in HOLDING.items():
        article = replace(ARTICLE, text=text, blocks=())
        store.articles.keep(id, PAGE, article, [id], NOW.replace(hour=int(id)))
    for words, least, ids in HELD:
        assert [one.id for one in store.articles.holding(words, least, 3)] == ids
