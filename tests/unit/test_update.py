"""Feeds on a real server are asked, followed, backed off from, and what they publish is read."""

import gzip
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from readout.net.fetch import Fetcher
from readout.newsroom.add import add
from readout.newsroom.listed import feed_lines
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.update import Outcome, due_feeds, poll, read_entry, update
from readout.newsroom.verify import verify
from readout.store import Place
from readout.store.feeds import BEGINNING, PAUSE, FeedRow
from tests.press import NAMES, XML, item, page, rss, whole
from tests.servers import Base, Reply, closed_port, redirect, serving

START = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


class Clock:
    """The time as the test has it."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def later(self, **by: float) -> None:
        self.at += timedelta(**by)


@pytest.fixture
def site() -> Iterator[Base]:
    with serving({}) as base:
        yield base


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(tmp_path: Path, site: Base, clock: Clock, place: Place) -> Iterator[Newsroom]:
    fetcher = Fetcher([site.allowed], timeout=5.0, now=clock)
    room = open_newsroom(
        tmp_path, place=place, speak=False, fetcher=fetcher, host_gap=0.0, now=clock
    )
    yield room
    room.close()


def followed(room: Newsroom, site: Base, path: str = "/rss") -> int:
    return room.store.feeds.add(f"{site}{path}", room.now())


def row_of(room: Newsroom, id: int) -> FeedRow:
    row = room.store.feeds.find(id)
    assert row is not None
    return row


def updated(room: Newsroom, *, everything: bool = False) -> list[Outcome]:
    return list(update(room, everything=everything))


def paths(site: Base) -> list[str]:
    return [path for path, _ in site.asked]


def titles(room: Newsroom) -> set[str | None]:
    return {row.title for row in room.store.articles.latest()}


def test_what_a_feed_publishes_is_read_once(room: Newsroom, site: Base, clock: Clock) -> None:
    site.replies |= {"/rss": rss(item("/a"), item("/b")), "/a": page("dock"), "/b": page("lock")}
    id = followed(room, site)
    (first,) = updated(room)
    assert (first.name, first.new, first.changed, first.error) == ("The Courier", 2, 0, "")
    assert titles(room) == {"The dock is closed", "The lock is closed"}
    assert row_of(room, id).site == f"{site}/"
    assert updated(room) == []
    clock.later(days=2)
    (again,) = updated(room)
    assert (again.new, again.changed) == (0, 0)
    assert paths(site).count("/a") == 1


def test_a_whole_story_in_the_feed_is_read_from_it_and_its_receipt_holds(
    room: Newsroom, site: Base
) -> None:
    site.replies["/rss"] = rss(whole("/a", "basin"))
    id = followed(room, site)
    (key,) = poll(room, id)
    article_id = read_entry(room, id, key)
    assert article_id is not None
    assert paths(site) == ["/rss"]
    kept = room.store.articles.find(article_id)
    assert kept is not None
    assert (kept.article.title, kept.article.outlet) == ("The basin is closed", "The Courier")
    assert kept.page_url == f"{site}/a"
    checked = verify(room, article_id)
    assert len(checked.parts) >= len(NAMES) and not checked.missing
    assert room.store.feeds.of_article(article_id) == row_of(room, id)


def test_a_feed_cannot_put_words_into_another_sites_page(room: Newsroom, site: Base) -> None:
    with serving({"/a": page("lock")}) as other:
        victim = str(other).replace("127.0.0.1", "localhost")
        fetcher = Fetcher([site.allowed, f"localhost:{other.port}"], timeout=5.0)
        room.fetcher = fetcher
        site.replies["/rss"] = rss(whole(f"{victim}/a", "basin"))
        followed(room, site)
        (outcome,) = updated(room)
    assert (outcome.new, outcome.unread) == (1, [])
    assert titles(room) == {"The lock is closed"}


LINKS = "".join(f"<li><a href='/{n}'>Another headline of today</a></li>" for n in range(60))


WALLED = f"<p>{'Hafenbehördenmitarbeiterinnen sagten Erstaunliches. ' * 25}</p><p>Nur für Abonnenten.</p>"


@pytest.mark.parametrize("html", [f"<ul>{LINKS}</ul>", WALLED], ids=["links", "walled"])
def test_where_the_feed_has_no_article_the_page_is_read(
    room: Newsroom, site: Base, html: str
) -> None:
    content = f"<content:encoded><![CDATA[{html}]]></content:encoded>"
    site.replies |= {"/rss": rss(item("/a", "The dock is closed", content)), "/a": page("dock")}
    followed(room, site)
    assert [one.new for one in updated(room)] == [1]
    (row,) = room.store.articles.latest()
    kept = room.store.articles.find(row.id)
    assert kept is not None and "The dock of Tarn stays" in kept.article.text


def test_a_story_without_a_page_is_read_and_read_again_when_it_changes(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    nowhere = whole("x", "basin").replace("<link>x</link>", "")
    site.replies["/rss"] = rss(nowhere.replace("<guid>", '<guid isPermaLink="false">'))
    id = followed(room, site)
    (key,) = poll(room, id)
    first = read_entry(room, id, key)
    clock.later(days=1)
    site.replies["/rss"] = rss(
        whole("x", "basin", "Corrected: it is twenty weeks, the authority says now.")
        .replace("<link>x</link>", "")
        .replace("<guid>", '<guid isPermaLink="false">')
    )
    (again,) = poll(room, id)
    assert (again, read_entry(room, id, again)) == (key, first)
    assert first is not None
    kept = room.store.articles.find(first)
    assert kept is not None and "twenty weeks" in kept.article.text


def test_a_changed_story_gets_a_new_version_and_old_receipts_hold(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    site.replies |= {"/rss": rss(item("/a")), "/a": page("dock")}
    followed(room, site)
    updated(room)
    (row,) = room.store.articles.latest()
    before = room.store.articles.find(row.id)
    assert before is not None
    heard = before.article.text.index("for thirteen weeks")
    room.store.listener.save_position(row.id, heard, clock.at)
    site.replies |= {
        "/rss": rss(item("/a", rest="<description>Corrected</description>")),
        "/a": page("dock", "It is twenty weeks, the port authority says now.", first=True),
    }
    clock.later(days=1)
    (outcome,) = updated(room)
    assert (outcome.new, outcome.changed) == (0, 1)
    after = room.store.articles.find(row.id)
    assert after is not None and "twenty" in after.article.text
    place = room.store.listener.position(row.id)
    assert place is not None and place > heard
    assert after.article.text[place:].startswith("for thirteen weeks")
    old = room.store.articles.version(row.id, before.article.text_hash)
    assert old is not None and old.article == before.article
    first_page = room.store.articles.page(row.id, before.article.page_sha256)
    assert first_page is not None and b"twenty" not in first_page.body


def test_an_entry_that_changes_all_the_time_is_not_read_all_the_time(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    site.replies |= {"/rss": rss(item("/a")), "/a": page("dock")}
    id = followed(room, site)
    updated(room)
    for number in range(5):
        site.replies["/rss"] = rss(item("/a", f"Title {number}"))
        clock.later(seconds=PAUSE.total_seconds() / 10)
        assert poll(room, id) == []
    clock.later(hours=1)
    assert len(poll(room, id)) == 1


def test_of_a_new_feed_the_newest_are_read_and_the_rest_passed_over(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    def old(number: int) -> str:
        at = (START - timedelta(hours=number)).isoformat()
        return item(f"/{number}", rest=f"<pubDate>{at}</pubDate>")

    many = [old(number) for number in reversed(range(BEGINNING + 30))]
    site.replies["/rss"] = rss(*many)
    id = followed(room, site)
    keys = poll(room, id)
    assert len(keys) == BEGINNING
    newest = room.store.feeds.entry(id, keys[0])
    assert newest is not None and newest.entry.address == f"{site}/0"
    clock.later(days=1)
    site.replies["/rss"] = rss(*many, *(item(f"/new{n}") for n in range(30)))
    assert len(poll(room, id)) == BEGINNING + 30


def test_a_feed_is_not_sent_again_that_has_not_changed(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    def answer(_: bytes, headers: Mapping[str, str]) -> Reply:
        if headers.get("if-none-match") == '"1"':
            assert headers.get("if-modified-since") == "Mon, 30 Nov 2026 11:00:00 GMT"
            return Reply(status=304, length=False)
        return rss(ETag='"1"', Last_Modified="Mon, 30 Nov 2026 11:00:00 GMT")

    site.replies["/rss"] = Reply(make=answer)
    id = followed(room, site)
    waits = []
    for _ in range(3):
        updated(room, everything=True)
        state = row_of(room, id).state
        assert state.next_poll is not None and state.error == ""
        waits.append(state.next_poll - clock.at)
        clock.later(hours=1)
    assert waits == [timedelta(hours=1.5), timedelta(hours=2.25), timedelta(hours=3.375)]


def test_what_moved_for_good_is_remembered_and_what_moved_for_now_is_not(
    room: Newsroom, site: Base
) -> None:
    site.replies |= {"/new": rss(), "/rss": redirect("/mid", 301), "/mid": redirect("/new", 308)}
    site.replies |= {"/odd": redirect("/half", 301), "/half": redirect("/new", 302)}
    site.replies |= {"/now": redirect("/new", 307), "/dead": redirect("/none", 301)}
    ids = {path: followed(room, site, path) for path in ("/odd", "/now", "/dead")}
    last = followed(room, site)
    updated(room)
    where = {path: row_of(room, id).state.address for path, id in ids.items()}
    assert where == {"/odd": f"{site}/half", "/now": f"{site}/now", "/dead": f"{site}/dead"}
    assert row_of(room, last).state.address == f"{site}/new"


def test_a_feed_that_moved_to_where_one_is_followed_stays_where_it_is(
    room: Newsroom, site: Base
) -> None:
    site.replies |= {"/new": rss(), "/rss": redirect("/new", 301)}
    ids = [followed(room, site, "/new"), followed(room, site)]
    assert [one.error for one in updated(room)] == ["", ""]
    assert [row_of(room, id).state.address for id in ids] == [f"{site}/new", f"{site}/rss"]


def test_what_is_gone_is_never_asked_again(room: Newsroom, site: Base, clock: Clock) -> None:
    site.replies["/rss"] = Reply(status=410)
    id = followed(room, site)
    (outcome,) = updated(room)
    assert "410" in outcome.error
    clock.later(days=400)
    assert (due_feeds(room, clock.at), updated(room, everything=True)) == ([], [])
    assert row_of(room, id).state.is_gone


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_asks_to_be_left_alone_is(
    room: Newsroom, site: Base, clock: Clock, status: int
) -> None:
    site.replies["/rss"] = Reply(status=status, headers={"Retry-After": "36000"})
    id = followed(room, site)
    updated(room)
    assert row_of(room, id).state.next_poll == clock.at + timedelta(hours=10)
    clock.later(hours=9)
    assert updated(room) == []


BROKEN: dict[str, Callable[[Base], Reply]] = {
    "401": lambda _: Reply(status=401),
    "404": lambda _: Reply(status=404),
    "500": lambda _: Reply(status=500),
    "204": lambda _: Reply(status=204, length=False),
    "html": lambda _: Reply(b"<html><body><p>Welcome to our new site</p></body></html>"),
    "bytes": lambda _: Reply(bytes(range(256)) * 10, headers=XML),
    "empty": lambda _: Reply(b"", headers=XML),
    "bomb": lambda _: Reply(
        gzip.compress(b" " * 200_000_000, 1), headers={"Content-Encoding": "gzip"}
    ),
    "cut": lambda _: Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<rss"),
    "torn": lambda _: Reply(b"<rss><channel><item><title>x", headers=XML),
    "circle": lambda _: redirect("/broken", 301),
    "inside": lambda _: redirect(f"http://127.0.0.1:{closed_port()}/", 301),
    "metadata": lambda _: redirect("http://169.254.169.254/latest/", 302),
    "file": lambda _: redirect("file:///etc/passwd", 302),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_feed_backs_off_says_why_and_stops_no_other(
    room: Newsroom, site: Base, clock: Clock, kind: str
) -> None:
    site.replies |= {"/broken": BROKEN[kind](site), "/rss": rss(whole("/a", "basin"))}
    broken, well = followed(room, site, "/broken"), followed(room, site)
    outcomes = {one.name: one for one in updated(room)}
    assert outcomes["The Courier"].new == 1
    assert row_of(room, well).state.error == ""
    state = row_of(room, broken).state
    assert state.error == outcomes[f"{site}/broken"].error != ""
    assert state.error.endswith(".") and "Traceback" not in state.error
    assert (state.address, state.errors) == (f"{site}/broken", 1)
    for _ in range(3):
        updated(room, everything=True)
    after = row_of(room, broken).state
    assert (after.errors, after.next_poll) == (4, clock.at + timedelta(hours=8))
    site.replies["/broken"] = rss(title="Well again")
    updated(room, everything=True)
    assert (row_of(room, broken).state.errors, row_of(room, broken).title) == (0, "Well again")


def test_a_packed_feed_is_unpacked(room: Newsroom, site: Base) -> None:
    plain = rss(whole("/a", "basin"))
    assert isinstance(plain.body, bytes)
    packed = Reply(gzip.compress(plain.body), headers={**XML, "Content-Encoding": "gzip"})
    site.replies["/rss"] = packed
    followed(room, site)
    assert [one.new for one in updated(room)] == [1]


def test_what_robots_txt_asks_not_to_fetch_is_not_fetched_unless_a_person_names_it(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /private/\n"
    site.replies |= {
        "/robots.txt": Reply(rules, headers={"Content-Type": "text/plain"}),
        "/rss": rss(item("/private/a"), item("/b")),
        "/private/a": page("dock"),
        "/b": page("lock"),
    }
    followed(room, site)
    (outcome,) = updated(room)
    assert outcome.new == 1
    assert len(outcome.unread) == 1 and "robots.txt" in outcome.unread[0]
    assert "/private/a" not in paths(site)
    assert paths(site).count("/robots.txt") == 1
    add(room, f"{site}/private/a")
    assert titles(room) == {"The lock is closed", "The dock is closed"}
    clock.later(hours=23)
    site.replies["/rss"] = rss(item("/c"), title="x")
    updated(room, everything=True)
    assert paths(site).count("/robots.txt") == 1
    clock.later(hours=2)
    updated(room, everything=True)
    assert paths(site).count("/robots.txt") == 2


@pytest.mark.parametrize(
    ("reply", "read"),
    [
        (Reply(status=404), 1),
        (Reply(status=403), 1),
        (Reply(status=500), 0),
        (Reply(raw=b"nonsense"), 0),
        (Reply(b"\xff\xfe\x00 not rules at all \x00"), 1),
    ],
)
def test_a_site_without_rules_has_none_and_one_that_cannot_say_is_left_alone(
    room: Newsroom, site: Base, reply: Reply, read: int
) -> None:
    site.replies |= {"/robots.txt": reply, "/rss": rss(item("/a")), "/a": page("dock")}
    followed(room, site)
    assert [(one.new, len(one.unread)) for one in updated(room)] == [(read, 1 - read)]


def test_a_page_that_cannot_be_read_is_tried_three_times(
    room: Newsroom, site: Base, clock: Clock
) -> None:
    site.replies |= {"/rss": rss(item("/a"), item("/b")), "/b": page("lock")}
    id = followed(room, site)
    for _ in range(6):
        updated(room, everything=True)
        clock.later(hours=2)
    assert paths(site).count("/a") == 3
    assert paths(site).count("/b") == 1
    assert room.store.feeds.counts()[id].failed == 1


def test_a_story_that_is_here_already_is_not_fetched_again(room: Newsroom, site: Base) -> None:
    site.replies |= {"/rss": rss(item("/a?utm_source=rss")), "/a": page("dock")}
    kept = add(room, f"{site}/a")
    id = followed(room, site)
    (key,) = poll(room, id)
    assert read_entry(room, id, key) == kept == read_entry(room, id, key)
    assert paths(site).count("/a?utm_source=rss") == 0


def test_markup_that_changes_is_no_news(room: Newsroom, site: Base, clock: Clock) -> None:
    def teaser(number: int) -> Reply:
        pixel = f"&lt;img src='https://t.example/{number}.gif'&gt;"
        return rss(item("/a", rest=f"<description>Words. {pixel}</description>"))

    site.replies |= {"/rss": teaser(1), "/a": page("dock")}
    id = followed(room, site)
    updated(room)
    site.replies["/rss"] = teaser(2)
    clock.later(days=1)
    assert poll(room, id) == []


def test_a_feed_that_is_cut_says_so(room: Newsroom, site: Base) -> None:
    many = [item(f"/{n}") for n in range(300)]
    site.replies["/rss"] = rss(*many)
    id = followed(room, site)
    poll(room, id)
    assert row_of(room, id).notice == (
        "The feed has very many entries; the newest 200 are read, 100 are not."
    )
    assert any("the newest 200" in line for line in feed_lines(room))


def test_verbs_for_what_is_not_there_do_nothing(room: Newsroom, site: Base) -> None:
    site.replies["/rss"] = rss(item("/a"))
    id = followed(room, site)
    (key,) = poll(room, id)
    assert read_entry(room, id, "0" * 32) is None
    room.store.feeds.remove(id)
    assert (poll(room, id), read_entry(room, id, key), due_feeds(room, room.now())) == (
        [],
        None,
        [],
    )


def test_two_outlets_that_print_one_text_are_told_as_one(room: Newsroom, site: Base) -> None:
    with serving({}) as other:
        address = str(other).replace("127.0.0.1", "localhost")
        room.fetcher = Fetcher([site.allowed, f"localhost:{other.port}"], timeout=5.0)
        site.replies["/rss"] = rss(whole("/a", "basin"))
        other.replies["/rss"] = rss(
            whole("/x", "basin", "With words of the Echo."), title="The Echo"
        )
        followed(room, site)
        updated(room)
        (first,) = room.store.articles.latest()
        room.store.feeds.add(f"{address}/rss", room.now())
        updated(room)
    (copy,) = [row for row in room.store.articles.latest() if row.id != first.id]
    original = room.store.copies.original(copy.id)
    assert original is not None and (original.id, original.outlet) == (first.id, "The Courier")
    assert room.store.copies.original(first.id) is None
    assert [row.id for row in room.store.copies.copies(first.id)] == [copy.id]
