"""Feeds in all their forms are read the same way, and hostile ones do no harm."""

import json
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import UnreadableSource
from readout.model import Page
from readout.text.feeds import read_feed
from readout.text.feeds.feed import ENTRIES, Feed
from readout.text.feeds.raw import xml_from_root
from readout.text.feeds.words import moment, plain, web_address

CORPUS = Path(__file__).parents[1] / "corpus" / "feeds"
NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
ADDRESS = "https://feed.example/rss.xml"


def page_of(body: bytes | str, media_type: str = "application/rss+xml") -> Page:
    raw = body.encode() if isinstance(body, str) else body
    return Page(ADDRESS, ADDRESS, NOW, 200, (("content-type", media_type),), raw)


def rss(items: str, before: str = "") -> str:
    return f"<rss version='2.0'><channel><title>T</title>{before}{items}</channel></rss>"


def read(body: bytes | str) -> Feed:
    return read_feed(page_of(body))


@pytest.mark.parametrize("folder", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_a_feed_is_read_as_written_down(folder: Path) -> None:
    (file,) = folder.glob("feed.*")
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    body = file.read_bytes()
    address = "https://notes.example/feed.json" if file.suffix == ".json" else ADDRESS
    found = read_feed(Page(address, address, NOW, 200, (), body))
    for name in ("title", "site", "language", "hub", "every"):
        assert getattr(found, name) == expected[name], name
    rows = [
        {
            "id": entry.id,
            "address": entry.address,
            "title": entry.title,
            "published": entry.published.isoformat() if entry.published else None,
            "author": entry.author,
            "is_full": entry.is_full,
        }
        for entry in found.entries
    ]
    wanted = [
        row | ({"id": got["id"]} if row["id"] is None else {})
        for row, got in zip(expected["entries"], rows, strict=True)
    ]
    assert rows == wanted
    assert all(entry.id for entry in found.entries)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00\x01\x02" * 50,
        b"\x89PNG\r\n\x1a\n",
        b"just words",
        b"<html><body><p>A page about <rss> and <feed></p></body></html>",
        b"<opml><body/></opml>",
        b"<rss",
        b'{"title": "x", "items": []}',
        b'{"version": "https://jsonfeed.org/version/1", "items": 3}',
        b'{"version": "https://jsonfeed.org/version/1", "items": [' + b"[" * 100_000,
        b"[]",
    ],
)
def test_what_is_no_feed_is_refused_in_one_sentence(body: bytes) -> None:
    with pytest.raises(UnreadableSource, match="neither RSS nor Atom nor JSON Feed"):
        read(body)


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    story = b"<item><link>https://a.example/1</link></item>"
    assert len(read(b"<rss><channel>" + story + b"<item><tit").entries) == 1
    for torn in (b"<rss><channel><title>A", b"<rss><channel><item><title>x"):
        with pytest.raises(UnreadableSource, match="breaks off before its first story"):
            read(torn)
    assert read(b"<rss><channel><title>A &nbsp;</title></channel></rss>").entries == ()


def test_a_feed_of_a_million_entries_is_cut_and_says_so() -> None:
    begun = time.process_time()
    found = read(rss("<item><link>https://a.example/1</link></item>" * 10 + "<item/>" * 1_000_000))
    assert len(found.entries) == 1
    assert "very many entries" in found.notices[0]
    assert time.process_time() - begun < 8


def test_the_newest_entries_are_kept_wherever_they_stand() -> None:
    many = "".join(
        f"<item><link>https://a.example/{n}</link><pubDate>2026-{1 + n // 28:02}-{1 + n % 28:02}"
        "</pubDate></item>"
        for n in range(ENTRIES + 50)
    )
    found = read(rss(many))
    assert [entry.address.rpartition("/")[2] for entry in found.entries] == [
        str(n) for n in range(50, ENTRIES + 50)
    ]
    assert "50 are not" in found.notices[0]


@pytest.mark.parametrize(
    "body",
    [
        rss("<a>" * 200_000),
        rss("<item>" * 100_000),
        rss("<a/>" * 1_000_000 + "<item><link>https://a.example/</link></item>" * 3_000),
        rss(f"<item {' '.join(f'a{n}=x' for n in range(50_000))}/>"),
        rss("<item><title>" + "&amp;" * 1_000_000 + "</title></item>"),
        rss("<item><title>" + "<![CDATA[" * 200_000),
        "<!--" * 500_000 + "<rss><channel/></rss>",
        "<!DOCTYPE " + "<" * 100_000 + "<rss><channel/></rss>",
        rss("<item><link>https://a.example/</link><description>" + "&lt;b&gt;" * 200_000),
    ],
    ids=["deep", "items", "before", "attributes", "amps", "cdata", "comments", "doctype", "tags"],
)
def test_a_hostile_feed_takes_neither_time_nor_a_traceback(body: str) -> None:
    begun = time.process_time()
    with suppress(UnreadableSource):
        read(body)
    assert time.process_time() - begun < 8


def test_no_entity_is_ever_expanded() -> None:
    nested = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "lol"}">' for n in range(9))
    head = (
        f'<?xml version="1.0"?><!DOCTYPE rss [{nested}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    )
    found = read(head + rss("<item><title>&a8;&f;</title><link>https://a.example/</link></item>"))
    assert found.entries[0].title == "&a8;&f;"
    assert xml_from_root(f"{head}<!-- <rss> --><rss/>") == b"<rss/>"


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: rss(text).encode()))
def test_nothing_but_an_unreadable_source_comes_out_of_any_bytes(body: bytes) -> None:
    try:
        found = read(body)
    except UnreadableSource:
        return
    assert len(found.entries) <= ENTRIES


@given(st.text(max_size=200))
def test_a_title_is_one_short_line_of_what_can_be_shown(text: str) -> None:
    title = plain(text)
    assert len(title) <= 300
    assert not any(char < " " or char in "\x7f\u2028\u202e" for char in title)


@given(st.text(max_size=100), st.sampled_from(["", ADDRESS, "javascript:", "file:///x"]))
def test_an_address_is_a_web_address_or_none(text: str, base: str) -> None:
    address = web_address(text, base)
    assert address == "" or address.lower().startswith(("http://", "https://"))


@given(st.text(max_size=60))
def test_a_moment_is_never_in_the_future(text: str) -> None:
    found = moment(text, NOW)
    assert found is None or (found.tzinfo is UTC and found.year >= 1990)


def test_what_an_entry_says_has_a_name_that_changes_with_it() -> None:
    def digest(item: str) -> str:
        (entry,) = read(rss(f"<item><link>https://a.example/</link>{item}</item>")).entries
        return entry.digest

    said = ["<title>A</title>", "<title>B</title>", "<title>A</title><description>C</description>"]
    assert len({digest(one) for one in said}) == 3
    assert digest(said[0]) == digest(said[0])
