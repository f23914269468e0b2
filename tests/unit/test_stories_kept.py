"""What is kept is put into its story, whoever does it, whatever happens meanwhile."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from readout.errors import NotHere
from readout.newsroom import forget, stories
from readout.newsroom.grouper import Grouper
from readout.newsroom.outlets import FILE, outlets_in
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.work import KINDS
from readout.store import Place, Store
from readout.store.backups import copy_out
from readout.text.feeds.feed import Entry
from readout.text.stories.facts import Member
from readout.text.stories.grouping import WINDOW
from tests.unit.test_stories_grouping import TOPICS
from tests.web.sample import keep

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
CRANE = "Harbour crane topples onto Wexmouth quay"


def opened(home: Path, place: Place) -> Newsroom:
    return open_newsroom(home, place=place, speak=False, now=lambda: NOW)


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    with closing(opened(tmp_path / "home", place)) as room:
        yield room


def put(room: Newsroom, id: str, title: str, outlet: str = "", **fields: Any) -> str:
    """Keep a headline with a line below it."""
    return keep(room, id, f"# {title}\nMore soon from {id}.", outlet=outlet or id, **fields)


def told(room: Newsroom) -> set[frozenset[str]]:
    rows = room.store.stories.since(NOW - 99 * WINDOW, 999)
    return {frozenset(one.id for one in row.story.members) for row in rows}


def story_of(room: Newsroom, article_id: str) -> int:
    id = room.store.stories.of_article(article_id)
    assert id is not None
    return id


def test_each_article_is_put_into_a_story_once(room: Newsroom) -> None:
    put(room, "a", CRANE)
    put(room, "b", "Tarrabeck recount confirms Quillon")
    assert stories.group(room) == 2
    put(room, "c", f"{CRANE} again")
    assert stories.group(room) == 1
    assert stories.group(room) == 0
    assert told(room) == {frozenset("ac"), frozenset("b")}
    first, second = stories.stories_now(room, NOW)
    assert (first.ranked.owners, second.ranked.is_single_source) == (2, True)
    assert first.headline.id == "a"


def test_who_comes_later_goes_on_where_the_last_one_stopped(room: Newsroom) -> None:
    titles = [part for topic in TOPICS for part in (topic[0], " ".join(topic), topic[2])]
    for n, title in enumerate(titles):
        put(room, f"n{n}", title)
        if n % 2:
            # As another process would: it knows only what is kept.
            room.grouper = Grouper()
        stories.group(room)
    apart = told(room)
    room.store.removing.articles([f"n{n}" for n in range(len(titles))])
    for n, title in enumerate(titles):
        put(room, f"n{n}", title)
        stories.group(room)
    assert told(room) == apart


def test_several_processes_at_once_come_to_one_paper(
    room: Newsroom, tmp_path: Path, place: Place
) -> None:
    for n in range(12):
        put(room, f"n{n}", " ".join(TOPICS[n % 4]), published=date(2026, 11, 23))
    rooms = [opened(tmp_path / "home", place) for _ in range(4)]
    try:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(stories.group, rooms))
    finally:
        for one in rooms:
            one.close()
    assert told(room) == {frozenset(f"n{n}" for n in range(k, 12, 4)) for k in range(4)}


def test_whoever_was_late_changes_nothing(room: Newsroom) -> None:
    put(room, "a", CRANE)
    version, held = room.grouper.now(room.store)
    stories.group(room)
    before = told(room)
    grouping = stories._came_of(room, held, [], set(), NOW)
    assert not room.store.stories.keep(version, replace(grouping, next=99))
    assert told(room) == before
    assert room.store.stories.state()[1]["next"] == 2


def test_a_merged_number_leads_to_the_older_story_for_ever(room: Newsroom) -> None:
    for id, title in (("a", "Wexmouth crane Pellworth"), ("b", "Quillon glider Tarrabeck")):
        put(room, id, title)
        stories.group(room)
    old, new = story_of(room, "a"), story_of(room, "b")
    assert old < new
    for n, title in enumerate(
        ("Wexmouth crane Quillon glider", "Pellworth crane Tarrabeck glider Wexmouth Quillon")
    ):
        put(room, f"c{n}", title)
        stories.group(room)
    kept = room.store.stories
    assert story_of(room, "b") == old
    assert (kept.current(new), kept.current(old), kept.current(99)) == (old, old, None)
    assert [kept.current(id) for id in (-1, 0, 2**70)] == [None] * 3
    assert kept.find(new) is None
    assert told(room) == {frozenset(("a", "b", "c0", "c1"))}
    room.grouper = Grouper()
    assert room.grouper.now(room.store)[1].current(new) == old
    # The older story was written last, and still comes before what leads to it.
    (room.home / "copy").mkdir()
    copy_out(room.store.engine, room.home / "copy")
    with closing(Store(room.home / "copy")) as copied:
        assert copied.stories.current(new) == old
        assert copied.stories.state() == kept.state()


def test_a_deleted_article_leaves_its_story(room: Newsroom) -> None:
    put(room, "a", CRANE)
    put(room, "b", f"{CRANE} at dawn")
    put(room, "lone", "Tarrabeck recount confirms Quillon")
    stories.group(room)
    both, alone = story_of(room, "a"), story_of(room, "lone")
    forget.remove(room, "a")
    forget.remove(room, "lone")
    assert told(room) == {frozenset("b")}
    (left,) = stories.stories_now(room, NOW)
    assert (left.id, left.headline.id) == (both, "b")
    with pytest.raises(NotHere):
        stories.story(room, alone, NOW)
    put(room, "c", f"{CRANE} by night")
    put(room, "d", "Vennick bakery")
    stories.group(room)
    assert story_of(room, "c") == both
    assert story_of(room, "d") > alone


def test_an_article_that_goes_while_it_is_grouped_stops_nothing(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(room, "a", CRANE)
    put(room, "b", "Vennick bakery")
    came_of = stories._came_of

    def meanwhile(*given: object) -> object:
        room.store.removing.articles(["b"])
        return came_of(*given)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(stories, "_came_of", meanwhile)
    stories.group(room)
    assert told(room) == {frozenset("a")}


def test_what_had_no_news_for_long_is_closed_and_still_there(room: Newsroom) -> None:
    put(room, "a", CRANE, published=date(2026, 11, 23))
    stories.group(room)
    assert len(room.store.stories.state()[1]["groups"]) == 1
    room.now = lambda: NOW + 2 * WINDOW
    put(room, "b", "Vennick bakery", published=date(2026, 12, 1))
    stories.group(room)
    (group,) = room.store.stories.state()[1]["groups"]
    assert group["id"] == story_of(room, "b")
    assert told(room) == {frozenset("a"), frozenset("b")}
    assert [one.headline.id for one in stories.stories_now(room, room.now())] == ["b"]
    assert stories.story(room, story_of(room, "a"), room.now()).headline.id == "a"


def test_where_nothing_came_for_long_the_last_paper_is_told(room: Newsroom) -> None:
    assert stories.stories_now(room, NOW) == []
    put(room, "a", CRANE, published=date(2026, 11, 23))
    stories.group(room)
    (one,) = stories.stories_now(room, NOW + timedelta(days=90))
    assert one.ranked.why.endswith("90 days old.")


def test_outlets_feeds_and_copies_say_who_speaks(room: Newsroom) -> None:
    (room.home / FILE).write_text(
        '[[outlet]]\nname = "The Tarn Post"\ncountry = "Tarnland"\nowner = "Quay & Sons"\n'
        'kind = "local paper"\n[[outlet]]\nname = "Echo"\nowner = "Quay & Sons"\n',
        "utf-8",
    )
    feed = room.store.feeds.add("https://echo.example/rss", NOW, "Echo", "World")
    room.store.feeds.note(feed, [Entry("1", "", "One", NOW - timedelta(hours=3))], NOW)
    (key,) = room.store.feeds.waiting(feed, NOW)
    entry = room.store.feeds.entry(feed, key)
    assert entry
    put(room, "a", CRANE, "Tarn Post", published=date(2026, 11, 20))
    put(room, "b", f"{CRANE} at dawn", published=None)
    put(room, "c", f"{CRANE} at dawn", "BBC News", published=date(2026, 11, 24))
    keep(room, "b", f"# {CRANE} at dawn\nMore.", outlet=None, published=date(2026, 11, 24))
    room.store.feeds.was_read(feed, entry, "b", NOW)
    room.store.copies.mark("c", "b")
    stories.group(room)
    a, b, c = (member(room, id) for id in "abc")
    assert (a.owner, a.country, a.section) == ("Quay & Sons", "Tarnland", "")
    assert (b.outlet, b.owner, b.section) == ("Echo", "Quay & Sons", "World")
    assert (c.owner, c.country) == ("British Broadcasting Corporation", "United Kingdom")
    assert (a.copy_of, b.copy_of, c.copy_of) == ("", "", "b")
    assert a.published == datetime(2026, 11, 20, 12, tzinfo=UTC)
    assert b.published == NOW - timedelta(hours=3)
    assert c.published == datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(hours=18)


def member(room: Newsroom, article_id: str) -> Member:
    row = room.store.stories.find(story_of(room, article_id))
    assert row
    return next(one for one in row.story.members if one.id == article_id)


@pytest.mark.parametrize("text", ["[[outlet]]\nowner = 1\n", "outlet = 3", "\0", 'x = "', "[a"])
def test_a_file_of_outlets_that_cannot_be_read_is_left_out(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")
    known = outlets_in(tmp_path)
    assert known.of("Guardian").country.value == "United Kingdom"
    assert known.of("Nobody’s Paper").known == ()
    assert "left out" in caplog.text


def test_a_job_puts_what_was_kept_into_its_story(room: Newsroom) -> None:
    put(room, "a", CRANE)
    KINDS["group"].run(room, "")
    assert told(room) == {frozenset("a")}


def read_again(room: Newsroom, id: str, title: str, outlet: str, day: date) -> None:
    keep(room, id, f"# {title}\nOther words from {id}.", outlet=outlet, published=day)


def test_an_article_that_is_read_again_is_told_anew_where_it_stands(room: Newsroom) -> None:
    put(room, "a", CRANE, published=date(2026, 11, 22))
    put(room, "b", f"{CRANE} at dawn")
    stories.group(room)
    held, words = story_of(room, "a"), room.store.stories.state()[1]["words"]
    read_again(room, "a", "Wexmouth crane stands again", "The Tarn Post", date(2026, 11, 21))
    assert stories.group(room) == 1
    assert stories.group(room) == 0
    assert (story_of(room, "a"), told(room)) == (held, {frozenset("ab")})
    assert member(room, "a").outlet == "The Tarn Post"
    assert member(room, "a").published == datetime(2026, 11, 21, 12, tzinfo=UTC)
    # It was counted when it came.
    assert room.store.stories.state()[1]["words"] == words
    row = room.store.stories.find(held)
    assert row and [one.id for one in row.story.members] == ["a", "b"]
    room.grouper = Grouper()
    assert room.grouper.now(room.store)[1].of_article("a") == held


def test_an_article_that_says_the_same_of_itself_is_not_told_again(room: Newsroom) -> None:
    put(room, "a", CRANE)
    stories.group(room)
    version = room.store.stories.version()
    keep(room, "a", f"# {CRANE}\nOther words.", outlet="a")
    assert stories.group(room) == 0
    assert room.store.stories.version() == version


def test_an_article_of_a_closed_story_is_told_anew_and_stays_there(room: Newsroom) -> None:
    put(room, "a", CRANE, published=date(2026, 11, 23))
    put(room, "b", f"{CRANE} at dawn", published=date(2026, 11, 22))
    stories.group(room)
    held = story_of(room, "a")
    room.now = lambda: NOW + 2 * WINDOW
    read_again(room, "a", "Tarrabeck recount confirms Quillon", "Echo", date(2026, 11, 20))
    stories.group(room)
    assert story_of(room, "a") == held
    assert (member(room, "a").outlet, told(room)) == ("Echo", {frozenset("ab")})
    row = room.store.stories.find(held)
    assert row and row.story.newest == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert room.store.stories.state()[1]["groups"] == []
    assert stories.group(room) == 0


def test_an_article_that_is_read_again_while_it_is_grouped_is_told_as_it_is_now(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(room, "a", CRANE)
    came_of, again = stories._came_of, ["Echo"]

    def meanwhile(*given: object) -> object:
        for outlet in again:
            read_again(room, "a", CRANE, again.pop() and outlet, date(2026, 11, 23))
        return came_of(*given)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(stories, "_came_of", meanwhile)
    stories.group(room)
    assert member(room, "a").outlet == "Echo"
