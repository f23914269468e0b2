"""What was taught is kept for each listener apart, and which lines a site repeats is known."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.errors import InputError
from readout.model import Rule
from readout.store import Place, Rules, Store, looking
from readout.store.database import HEAD, migrate, open_database
from readout.store.rules import RECENT
from tests.unit.test_store import ARTICLE, NOW, PAGE, keep

SITE = "a.example"
PROMO = Rule(SITE, True, ("join our walking club", "every sunday"), "p.box<div")


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path / "home", place)
    keep(store)
    yield store
    store.close()


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    """Every statement that is sent meanwhile."""
    sent: list[str] = []

    def note(*given: object) -> None:
        sent.append(str(given[2]))

    sa.event.listen(engine, "before_cursor_execute", note)
    yield sent
    sa.event.remove(engine, "before_cursor_execute", note)


def test_a_rule_comes_back_as_it_was_kept(store: Store) -> None:
    id = store.rules.keep(PROMO, "Join our walking club\nEvery Sunday", "abc", NOW)
    row = store.rules.find(id)
    assert row is not None and store.rules.latest() == [row]
    assert (row.id, row.rule, row.at) == (id, PROMO, NOW)
    assert (row.article_id, row.article_title) == ("abc", "Hi")
    assert row.sample == "Join our walking club\nEvery Sunday"


def test_rules_of_a_site_come_in_the_order_they_were_taught(store: Store) -> None:
    other = replace(PROMO, site="b.example")
    for rule in (PROMO, other, replace(PROMO, reads=False)):
        store.rules.keep(rule, "Join", None, NOW)
    assert store.rules.of_site(SITE) == (PROMO, replace(PROMO, reads=False))
    assert [row.rule.reads for row in store.rules.latest()] == [False, True, True]
    assert store.rules.of_site("c.example") == ()


def test_a_removed_rule_is_gone_and_its_number_is_never_given_again(store: Store) -> None:
    first = store.rules.keep(PROMO, "Join", "abc", NOW)
    store.rules.remove(first)
    assert (store.rules.find(first), store.rules.latest()) == (None, [])
    assert store.rules.keep(PROMO, "Join", "abc", NOW) > first


@pytest.mark.parametrize("id", [0, -1, 7, 2**70])
def test_a_number_nobody_gave_finds_nothing(store: Store, id: int) -> None:
    assert store.rules.find(id) is None


def test_listeners_do_not_see_or_undo_each_others_rules(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("insert into listener values (2, 'another')")
    hers = Rules(store.engine, 2)
    mine = store.rules.keep(PROMO, "Join", "abc", NOW)
    assert (hers.find(mine), hers.latest(), hers.of_site(SITE)) == (None, [], ())
    hers.remove(mine)
    assert store.rules.find(mine) is not None


def test_a_rule_outlives_its_article_and_the_lines_do_not(store: Store) -> None:
    id = store.rules.keep(PROMO, "Join", "abc", NOW)
    for article in ("b", "c"):
        keep(store, article, article)
        store.rules.note(SITE, article, {"f1"})
    assert store.rules.repeated(SITE, "abc") == {"f1"}
    with store.engine.begin() as connection:
        connection.exec_driver_sql("delete from address")
        connection.exec_driver_sql("delete from article where id in ('abc', 'b')")
    row = store.rules.find(id)
    assert row is not None and (row.article_id, row.article_title) == (None, None)
    assert store.rules.repeated(SITE, None) == frozenset()


def test_a_line_is_repeated_when_it_stands_on_two_other_articles_of_the_site(store: Store) -> None:
    for article in "bcd":
        keep(store, article, article)
    store.rules.note(SITE, "abc", {"menu", "own"})
    store.rules.note(SITE, "b", {"menu", "twice"})
    store.rules.note("other.example", "c", {"menu", "twice"})
    assert store.rules.repeated(SITE, "abc") == frozenset()
    assert store.rules.repeated(SITE, None) == {"menu"}
    store.rules.note(SITE, "d", {"menu", "twice"})
    assert store.rules.repeated(SITE, "abc") == {"menu", "twice"}
    assert store.rules.repeated(SITE, "d") == {"menu"}


def test_noting_again_replaces_what_an_article_printed(store: Store) -> None:
    keep(store, "b", "b")
    for article in ("abc", "b"):
        store.rules.note(SITE, article, {"old"})
    store.rules.note(SITE, "b", {"new"})
    assert store.rules.repeated(SITE, None) == frozenset()


def test_the_most_like_article_is_the_one_with_most_of_the_lines(store: Store) -> None:
    for article in "bc":
        keep(store, article, article)
    store.rules.note(SITE, "b", {"1", "2", "3"})
    store.rules.note(SITE, "c", {"4"})
    assert store.rules.alike(SITE, "abc", {"1", "2", "4", "5"}) == 2
    assert store.rules.alike(SITE, "b", {"1", "2", "4", "5"}) == 1
    assert store.rules.alike("other.example", "abc", {"1"}) == 0
    assert store.rules.alike(SITE, "abc", ()) == 0


def test_the_lines_of_a_sites_oldest_articles_are_forgotten(store: Store) -> None:
    for n in range(RECENT + 3):
        day = NOW + timedelta(days=n)
        store.articles.keep(f"day-{n:03}", PAGE, ARTICLE, (f"day-{n}",), day)
        store.rules.note(SITE, f"day-{n:03}", {"always", "menu of old" if n < 4 else f"own {n}"})
    with store.engine.connect() as connection:
        query = "select count(distinct article_id), min(article_id) from line"
        assert tuple(connection.exec_driver_sql(query).one()) == (RECENT, "day-003")
    assert store.rules.repeated(SITE, None) == {"always"}


def test_the_number_of_statements_does_not_grow(store: Store) -> None:
    def all_of_it(lines: set[str]) -> None:
        store.rules.latest()
        store.rules.of_site(SITE)
        store.rules.note(SITE, "abc", lines)
        store.rules.repeated(SITE, None)
        store.rules.alike(SITE, "abc", lines)

    with counted(store.engine) as few:
        all_of_it({"1"})
    for n in range(30):
        store.rules.keep(PROMO, "Join", "abc", NOW)
        keep(store, f"more-{n}", f"more-{n}")
        store.rules.note(SITE, f"more-{n}", {"1", "2"})
    with counted(store.engine) as many:
        all_of_it({str(n) for n in range(900)})
    assert len(many) == len(few) == 7


def test_a_reread_article_keeps_its_id_its_day_its_place_and_its_listeners(store: Store) -> None:
    store.listener.enqueue("abc")
    store.listener.save_position("abc", 1, NOW)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("insert into listener values (2, 'another')")
        connection.exec_driver_sql("insert into position values (2, 'abc', 2, '2026-11-23')")
    store.articles.reread("abc", replace(ARTICLE, title="Hi again"), lambda offset: offset * 10)
    kept = store.articles.find("abc")
    assert kept is not None and kept.article.title == "Hi again"
    assert [(row.id, row.added, row.title) for row in store.listener.queue()] == [
        ("abc", NOW, "Hi again")
    ]
    with store.engine.connect() as connection:
        places = connection.exec_driver_sql('select listener_id, "offset" from position')
        assert sorted(map(tuple, places)) == [(1, 10), (2, 20)]


def test_the_first_database_is_backed_up_and_brought_up_with_what_was_in_it(tmp_path: Path) -> None:
    store = Store(tmp_path)
    keep(store)
    store.listener.enqueue("abc")
    store.rules.keep(PROMO, "Join", "abc", NOW)
    migrate(store.engine, "0001")
    with sqlite3.connect(tmp_path / "readout.db") as connection:
        names = {row[0] for row in connection.execute("select name from sqlite_master")}
    connection.close()
    assert not {"rule", "line"} & names
    store.close()
    store = Store(tmp_path)
    assert store.articles.find("abc") is not None
    assert [row.id for row in store.listener.queue()] == ["abc"]
    assert store.rules.latest() == []
    store.close()
    assert (tmp_path / f"readout-before-{HEAD}.db").is_file()


def test_looking_changes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    keep(store)
    store.rules.keep(PROMO, "Join", "abc", NOW)
    store.close()
    before = {path.name: path.read_bytes() for path in tmp_path.glob("readout*")}
    with looking(tmp_path) as looked:
        assert looked is not None and looked.rules.of_site(SITE) == (PROMO,)
        with pytest.raises(sa.exc.OperationalError, match="readonly"):
            looked.rules.keep(PROMO, "Join", "abc", NOW)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("readout*")} == before


def test_looking_where_there_is_nothing_of_ours_makes_nothing(tmp_path: Path) -> None:
    with looking(tmp_path / "nowhere") as looked:
        assert looked is None
    assert list(tmp_path.iterdir()) == []
    engine = open_database(tmp_path / "readout.db")
    migrate(engine, "0001")
    engine.dispose()
    with looking(tmp_path) as looked:
        assert looked is None
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    (tmp_path / "readout.db").write_bytes(b"not a database" * 100)
    with pytest.raises(InputError, match="cannot be opened"), looking(tmp_path):
        pass
