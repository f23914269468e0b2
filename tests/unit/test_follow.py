"""What a user names is a feed, a site that has one, or an article; lists go in and out."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.errors import FetchError, InputError, NotAnArticle, NotHere, UnreadableSource
from readout.net.fetch import Fetcher
from readout.newsroom.follow import give_out, leave, take, take_in_file
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.update import update
from readout.store import Place
from tests.press import item, page, rss, whole
from tests.servers import Base, Reply, redirect, serving
from tests.unit.test_cli import readout, refused
from tests.unit.test_update import paths

ALTERNATE = '<link rel="alternate" type="application/rss+xml" href="{}">'


def front(*links: str) -> Reply:
    named = "".join(ALTERNATE.format(link) for link in links)
    lines = "".join(f"<li><a href='/{n}'>Headline number {n} of today</a></li>" for n in range(20))
    body = (
        f"<html><head><title>The Courier</title>{named}</head><body><ul>{lines}</ul></body></html>"
    )
    return Reply(body.encode())


@pytest.fixture
def site() -> Iterator[Base]:
    with serving({}) as base:
        yield base


@pytest.fixture
def room(tmp_path: Path, site: Base, place: Place) -> Iterator[Newsroom]:
    fetcher = Fetcher([site.allowed], timeout=5.0)
    room = open_newsroom(tmp_path, place=place, speak=False, fetcher=fetcher, host_gap=0.0)
    yield room
    room.close()


def feed_at(room: Newsroom, source: str, *, only_feed: bool = False) -> str:
    row = take(room, source, only_feed=only_feed).feed
    assert row is not None
    return row.state.address


def test_the_address_of_a_feed_is_followed(room: Newsroom, site: Base) -> None:
    site.replies |= {"/rss": rss(item("/a")), "/old": redirect("/rss", 301), "/r": redirect("/rss")}
    assert feed_at(room, f"{site}/rss") == f"{site}/rss"
    assert feed_at(room, f"{site}/old") == f"{site}/rss"
    assert feed_at(room, f"{site}/r") == f"{site}/r"
    assert feed_at(room, f" {site}/rss") == f"{site}/rss"
    assert [row.title for row in room.store.feeds.all()] == ["The Courier"] * 2


def test_a_feed_that_was_gone_is_asked_again_when_it_is_named_again(
    room: Newsroom, site: Base
) -> None:
    site.replies["/rss"] = Reply(status=410)
    id = room.store.feeds.add(f"{site}/rss", room.now())
    assert [one.error != "" for one in update(room)] == [True]
    assert list(update(room, everything=True)) == []
    site.replies["/rss"] = rss()
    assert feed_at(room, f"{site}/rss") == f"{site}/rss"
    assert [one.error for one in update(room)] == [""]
    row = room.store.feeds.find(id)
    assert row is not None and not row.state.is_gone


def test_the_address_of_an_article_is_kept(room: Newsroom, site: Base) -> None:
    site.replies["/a"] = page("dock")
    taken = take(room, f"{site}/a")
    assert taken.article_id and taken.feed is None
    assert take(room, f"{site}/a#top") == taken
    assert paths(site) == ["/a"]


def test_a_site_is_followed_by_the_feed_it_names(room: Newsroom, site: Base) -> None:
    site.replies |= {"/": front("/dead", "/page", "/news.xml"), "/news.xml": rss(item("/a"))}
    site.replies["/page"] = front()
    assert feed_at(room, f"{site}") == f"{site}/news.xml"


def test_a_site_that_names_none_may_have_one_in_the_usual_places(
    room: Newsroom, site: Base
) -> None:
    site.replies |= {"/": front(), "/atom.xml": rss(item("/a"))}
    assert feed_at(room, f"{site}/") == f"{site}/atom.xml"


def test_an_articles_feed_can_be_asked_for(room: Newsroom, site: Base) -> None:
    site.replies |= {"/a": page("dock"), "/feed": rss(item("/a"))}
    take(room, f"{site}/a")
    assert feed_at(room, f"{site}/a", only_feed=True) == f"{site}/feed"


def test_a_page_without_an_article_may_name_a_feed(room: Newsroom, site: Base) -> None:
    site.replies |= {"/section/world": front("/world.xml"), "/world.xml": rss(item("/a"))}
    assert feed_at(room, f"{site}/section/world") == f"{site}/world.xml"
    empty = "<html><head>{}</head><body><p>Loading</p></body></html>"
    site.replies["/app"] = Reply(empty.format(ALTERNATE.format("/world.xml")).encode())
    assert feed_at(room, f"{site}/app") == f"{site}/world.xml"
    site.replies["/bare"] = Reply(empty.format("").encode())
    with pytest.raises(NotAnArticle):
        take(room, f"{site}/bare")


def test_an_article_that_names_a_feed_is_an_article(room: Newsroom, site: Base) -> None:
    body = page("dock").body
    assert isinstance(body, bytes)
    links = "".join(f"<a href='/{n}'>Read this headline too</a>" for n in range(20))
    named = body.replace(b"</title>", b"</title>" + ALTERNATE.format("/rss").encode())
    site.replies["/a"] = Reply(named.replace(b"</article>", f"</article>{links}".encode()))
    assert take(room, f"{site}/a").article_id


def test_a_site_without_a_feed_is_explained(room: Newsroom, site: Base) -> None:
    site.replies["/"] = front()
    with pytest.raises(InputError, match=r"No feed was found for 127.0.0.1:\d+: its page names"):
        take(room, f"{site}/")


def test_what_cannot_be_had_is_explained_as_ever(room: Newsroom, site: Base) -> None:
    site.replies["/pdf"] = Reply(b"%PDF-1.7 ...", headers={"Content-Type": "application/pdf"})
    with pytest.raises(UnreadableSource, match="PDF"):
        take(room, f"{site}/pdf")
    with pytest.raises(FetchError, match="404"):
        take(room, f"{site}/none")
    assert room.store.feeds.all() == []


def test_a_list_goes_in_once_and_comes_out_again(
    room: Newsroom, site: Base, tmp_path: Path
) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(
        "<opml><body><outline text='World'><outline text='One' xmlUrl='https://a.example/rss' "
        "htmlUrl='https://a.example/'/></outline><outline xmlUrl='https://b.example/rss'/>"
        "<outline xmlUrl='file:///etc/passwd'/></body></opml>",
        "utf-8",
    )
    assert take_in_file(room, str(file)) == (2, 2)
    assert take_in_file(room, str(file)) == (0, 2)
    file.write_bytes(give_out(room))
    for row in room.store.feeds.all():
        leave(room, str(row.id))
    assert take_in_file(room, str(file)) == (2, 2)
    rows = [(row.section, row.title, row.site) for row in room.store.feeds.all()]
    assert rows == [("", "https://b.example/rss", ""), ("World", "One", "https://a.example/")]
    assert site.asked == []


def test_a_feed_is_left_by_number_or_address_and_its_articles_stay(
    room: Newsroom, site: Base
) -> None:
    for name in ("a", "b"):
        room.store.feeds.add(f"https://{name}.example/rss", room.now())
    first, second = room.store.feeds.all()
    assert leave(room, str(first.id)) == first
    assert leave(room, "b.example/rss") == second
    for gone in (str(first.id), "b.example/rss", "nonsense", "9" * 30):
        with pytest.raises(NotHere, match="is followed"):
            leave(room, gone)


def test_the_commands_together(site: Base, tmp_path: Path) -> None:
    site.replies |= {
        "/": front("/rss"),
        "/rss": rss(whole("/a", "basin"), item("/gone")),
        "/b": page("dock"),
        "/broken": Reply(status=404),
    }
    settings = {"READOUT_ALLOWED": json.dumps([site.allowed]), "READOUT_HOST_GAP_SECONDS": "0"}
    settings["READOUT_CONTACT"] = "press@tarn.example"

    def run(*arguments: str) -> str:
        done = readout(*arguments, **settings)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    assert "No feed is followed yet" in run("feeds")
    assert f"Following The Courier <{site}/rss>" in run("add", str(site), "--section", "World")
    assert "The dock is closed" in run("add", f"{site}/b")
    opml = tmp_path / "in.opml"
    opml.write_text(f"<opml><body><outline xmlUrl='{site}/broken'/></body></opml>", "utf-8")
    assert "1 of 1 feeds in the list were new" in run("feeds", "import", str(opml))
    told = run("update")
    assert "The Courier: 1 new article, 1 not read" in told
    assert f"{site}/broken: The page {site}/broken answered 404" in told
    assert "2 feeds asked, 1 new article; 1 could not be read" in told
    assert "No feed is due" in run("update")
    assert "2 feeds asked" in run("update", "--all")
    listed = run("feeds")
    assert "World\n" in listed and "1 article, 1 could not be read" in listed
    assert "! The page" in listed and "next in" in listed
    rows = {row["address"]: row for row in json.loads(run("feeds", "--json"))}
    assert rows[f"{site}/broken"]["errors"] == 2
    assert f'xmlUrl="{site}/rss"' in run("feeds", "export")
    run("feeds", "export", str(tmp_path / "out.opml"))
    assert "is not followed any more" in run("feeds", "remove", f"{site}/broken")
    refused(readout("feeds", "remove", "77", **settings), "No feed “77” is followed")
    refused(readout("feeds", "import", str(tmp_path / "none.opml"), **settings), "no file")
    refused(readout("feeds", "export", str(tmp_path), **settings), "cannot be written")
    refused(readout("add", f"{site}/gone", **settings), "404")
    agents = {headers["user-agent"] for _, headers in site.asked}
    assert agents == {"Readout/0.1 (+self-hosted reader; press@tarn.example)"}


@pytest.mark.parametrize("contact", ["a\nb", "a (b)", "ü", "x" * 300])
def test_a_contact_that_cannot_stand_in_a_header_is_refused(contact: str) -> None:
    refused(readout("feeds", READOUT_CONTACT=contact), "contact")
