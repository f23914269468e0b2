"""Feeds, entries and copies are kept, and a list of a thousand costs what a list of ten does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from readout.store import Place, Store
from readout.store.feeds import TRIES, FeedCount
from readout.text.feeds.feed import Entry, Feed
from readout.text.polling import FeedState
from tests.unit.test_store import NOW, keep
from tests.unit.test_store_rules import counted

ADDRESS = "https://a.example/rss"
ENTRY = Entry("1", "https://a.example/1", "One", NOW, html="<p>x</p>", is_full=True)


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path / "home", place)
    keep(store)
    yield store
    store.close()


def test_a_feed_is_followed_once(store: Store) -> None:
    first = store.feeds.add(ADDRESS, NOW, "Mine", "World")
    assert store.feeds.add(ADDRESS, NOW, "Other") == first
    (row,) = store.feeds.all()
    assert (row.id, row.title, row.section, row.polled) == (first, "Mine", "World", None)
    assert row.state == FeedState(ADDRESS, next_poll=NOW)
    assert store.feeds.due(NOW) == [first]
    assert store.feeds.due(NOW - timedelta(seconds=1)) == []
    assert store.feeds.at([ADDRESS]) == row
    assert [store.feeds.find(id) for id in (-1, 99, 2**70)] == [None] * 3


def test_a_number_is_never_given_again(store: Store) -> None:
    first = store.feeds.add(ADDRESS, NOW)
    store.feeds.note(first, [ENTRY], NOW)
    store.feeds.remove(first)
    assert store.feeds.add(ADDRESS, NOW) > first
    assert store.feeds.waiting(first, NOW) == []


def test_what_came_of_asking_is_kept(store: Store) -> None:
    id = store.feeds.add(ADDRESS, NOW)
    state = FeedState(
        "https://b.example/rss",
        '"1"',
        "yesterday",
        timedelta(minutes=45),
        NOW,
        3,
        "It broke.",
        True,
    )
    store.feeds.polled(id, state, Feed("Theirs", "https://a.example/", "en"), NOW)
    row = store.feeds.find(id)
    assert row is not None
    assert (row.state, row.title, row.site, row.language) == (
        *(state, "Theirs"),
        *("https://a.example/", "en"),
    )
    store.feeds.polled(id, state, Feed("Renamed"), NOW)
    row = store.feeds.find(id)
    assert row is not None and row.title == "Theirs"


def test_entries_wait_until_they_are_read_and_again_when_they_change(store: Store) -> None:
    id = store.feeds.add(ADDRESS, NOW)
    assert store.feeds.note(id, [ENTRY], NOW)
    assert not store.feeds.note(id, [ENTRY], NOW)
    (key,) = store.feeds.waiting(id, NOW)
    row = store.feeds.entry(id, key)
    assert row is not None and row.entry == replace(ENTRY, id=key) and not row.is_read
    store.feeds.was_read(id, row, "abc", NOW)
    read = store.feeds.entry(id, key)
    assert read is not None and (read.is_read, read.article_id, read.entry.html) == (
        True,
        "abc",
        "",
    )
    assert store.feeds.waiting(id, NOW + timedelta(days=1)) == []
    assert store.feeds.note(id, [replace(ENTRY, html="<p>y</p>")], NOW)
    assert store.feeds.waiting(id, NOW) == []
    assert store.feeds.waiting(id, NOW + timedelta(hours=1)) == [key]


def test_what_changes_while_it_is_read_is_read_again(store: Store) -> None:
    id = store.feeds.add(ADDRESS, NOW)
    store.feeds.note(id, [ENTRY], NOW)
    (key,) = store.feeds.waiting(id, NOW)
    row = store.feeds.entry(id, key)
    assert row is not None
    store.feeds.note(id, [replace(ENTRY, html="<p>y</p>")], NOW)
    store.feeds.was_read(id, row, "abc", NOW)
    again = store.feeds.entry(id, key)
    assert again is not None and (again.is_read, again.entry.html) == (False, "<p>y</p>")
    assert store.feeds.waiting(id, NOW + timedelta(hours=1)) == [key]


def test_what_cannot_be_read_is_given_up_until_it_changes(store: Store) -> None:
    id = store.feeds.add(ADDRESS, NOW)
    store.feeds.note(id, [ENTRY], NOW)
    for number in range(TRIES):
        at = NOW + timedelta(hours=number)
        (key,) = store.feeds.waiting(id, at)
        row = store.feeds.entry(id, key)
        assert row is not None
        store.feeds.was_not_read(id, row, "It broke.", at)
    assert store.feeds.waiting(id, NOW + timedelta(days=9)) == []
    assert store.feeds.counts() == {id: FeedCount(0, 1)}
    store.feeds.note(id, [replace(ENTRY, title="Two")], NOW)
    assert store.feeds.waiting(id, NOW + timedelta(days=9)) == [key]


def test_a_list_of_many_feeds_costs_no_more_queries(store: Store) -> None:
    def queries() -> int:
        with counted(store.engine) as sent:
            store.feeds.all()
            store.feeds.counts()
        return len(sent)

    for number in range(10):
        store.feeds.note(store.feeds.add(f"{ADDRESS}{number}", NOW), [ENTRY], NOW)
    few = queries()
    for number in range(10, 300):
        store.feeds.note(store.feeds.add(f"{ADDRESS}{number}", NOW), [ENTRY], NOW)
    assert queries() == few == 2


def test_an_article_knows_its_feed_and_what_it_copies(store: Store) -> None:
    keep(store, "def", "https://b.example/x")
    id = store.feeds.add(ADDRESS, NOW)
    store.feeds.note(id, [ENTRY], NOW)
    (key,) = store.feeds.waiting(id, NOW)
    row = store.feeds.entry(id, key)
    assert row is not None
    store.feeds.was_read(id, row, "abc", NOW)
    assert store.feeds.of_article("abc") == store.feeds.find(id)
    assert store.feeds.of_article("def") is None
    store.copies.note("abc", [1, 2, 3])
    store.copies.note("def", [3, 4, 5])
    assert store.copies.alike("def", [3, 4, 5]) == ["abc"]
    store.copies.note("abc", [1, 2])
    assert store.copies.alike("def", [3, 4, 5]) == []
    store.copies.mark("def", "abc")
    original = store.copies.original("def")
    assert original is not None and original.id == "abc"
    assert [row.id for row in store.copies.copies("abc")] == ["def"]
    store.copies.mark("def", None)
    assert store.copies.original("def") is None


def test_rules_for_programs_are_kept_for_a_time(store: Store) -> None:
    site = "https://a.example"
    assert store.robots.of(site, NOW) is None
    for rules in ("", "User-agent: *"):
        store.robots.keep(site, rules, NOW)
        assert store.robots.of(site, NOW) == rules
    assert store.robots.of(site, NOW + timedelta(seconds=1)) is None
