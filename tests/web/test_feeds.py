"""Feeds on the web: handed in like an article, listed, left, taken in and given out as a list."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from readout.net.fetch import Fetcher
from readout.newsroom.room import Newsroom
from readout.text.polling import Answer, decide
from tests.press import item, rss
from tests.servers import serving
from tests.web.sample import keep

OPML = (
    b"<opml><body><outline text='World'><outline text='&lt;i&gt;A &amp;amp; B' "
    b"xmlUrl='https://a.example/rss' htmlUrl='https://a.example/'/></outline></body></opml>"
)


@pytest.fixture(autouse=True)
def no_feeds(room: Newsroom) -> None:
    for row in room.store.feeds.all():
        room.store.feeds.remove(row.id)


def test_a_feed_that_is_handed_in_is_followed(
    client: TestClient, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving({"/rss": rss(item("/a"))}) as base:
        monkeypatch.setattr(room, "fetcher", Fetcher([base.allowed]))
        answer = client.post("/add", data={"source": f"{base}/rss"})
    assert (answer.status_code, answer.url.path) == (200, "/feeds")
    assert "The Courier" in answer.text and "never asked yet, due now" in answer.text


def test_a_list_goes_in_and_out(client: TestClient) -> None:
    assert "No feed is followed yet" in client.get("/feeds").text
    answer = client.post("/feeds/import", files={"file": ("a.opml", OPML, "text/xml")})
    assert "1 feed was added" in answer.text
    assert ">A &amp; B</a>" in answer.text and ">World</h2>" in answer.text
    given = client.get("/feeds.opml")
    assert b'xmlUrl="https://a.example/rss"' in given.content
    assert "attachment" in given.headers["content-disposition"]
    again = client.post("/feeds/import", files={"file": ("a.opml", given.content, "text/xml")})
    assert "0 feeds were added" in again.text


def test_what_went_wrong_is_shown_as_text(client: TestClient, room: Newsroom) -> None:
    id = room.store.feeds.add("https://a.example/rss", room.now(), "<b>Bold</b>")
    row = room.store.feeds.find(id)
    assert row is not None
    state = decide(row.state, Answer(None, problem="It <broke>."), room.now())
    room.store.feeds.polled(id, state, None, room.now())
    page = client.get("/feeds").text
    assert "It &lt;broke&gt;." in page and "&lt;b&gt;Bold" in page


def test_a_feed_is_left(client: TestClient, room: Newsroom) -> None:
    id = room.store.feeds.add("https://a.example/rss", room.now())
    assert client.post(f"/feeds/{id}/remove").status_code == 200
    assert room.store.feeds.all() == []
    for gone in (str(id), "x", "9" * 40):
        assert client.post(f"/feeds/{gone}/remove").status_code == 404


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "choose an OPML file"),
        ({"file": ("x.opml", b"<rss/>", "text/xml")}, "is a feed; follow it"),
        ({"file": ("x.opml", b"<p>Hello", "text/xml")}, "give Readout an OPML file"),
    ],
)
def test_what_is_no_list_is_one_sentence(
    client: TestClient, files: dict[str, tuple[str, bytes, str]], says: str
) -> None:
    answer = client.post("/feeds/import", files=files)
    assert 400 <= answer.status_code < 500
    assert says in answer.text


def test_one_text_in_two_outlets_says_so_on_both_pages(
    client: TestClient, room: Newsroom, tmp_path: Path
) -> None:
    first, second = keep(room, "agency-1", outlet="The A"), keep(room, "agency-2", outlet="The “B”")
    room.store.copies.mark(second, first)
    assert re.search(
        r'The same text as in <a href="/article/agency-1">The A</a>',
        client.get("/article/agency-2").text,
    )
    assert re.search(
        r'The same text is in <a href="/article/agency-2">The B</a>',
        client.get("/article/agency-1").text,
    )
