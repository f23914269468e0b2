"""The sample paper: what it holds, how it is served, and that it is read as it was written."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from lxml import etree

from examples.demo import SAMPLES, fill, newest_first_day, sample_paper
from examples.paper.articles import FIRST_DAY, Piece, outlets, pieces
from examples.paper.serve import Paper, serving
from readout.errors import RefusedAddress
from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.net.fetch import Fetcher
from readout.newsroom.room import open_newsroom
from readout.newsroom.stories import stories_now
from readout.text.clean import clean

CORRECTED = "ollerby-glass-closes"
KINDS = {
    "paragraph": BlockKind.PARAGRAPH,
    "heading": BlockKind.HEADING,
    "item": BlockKind.LIST_ITEM,
    "quotation": BlockKind.QUOTATION,
}
NAMES = {
    "a": "http://www.w3.org/2005/Atom",
    "c": "http://purl.org/rss/1.0/modules/content/",
    "d": "http://purl.org/dc/elements/1.1/",
    "r": "http://purl.org/rss/1.0/",
}


@pytest.fixture(scope="module")
def second_day() -> Iterator[Paper]:
    with serving(day=2) as paper:
        yield paper


def fetched(paper: Paper, url: str) -> bytes:
    return Fetcher(paper.allowed).fetch(url).body


def read(paper: Paper, piece: Piece) -> Article:
    page = Fetcher(paper.allowed).fetch(paper.url(piece))
    return clean(page, all_languages())


def named(slug: str, day: int = 2) -> Piece:
    return next(piece for piece in pieces(day) if piece.slug == slug)


def name(piece: Piece) -> str:
    return f"{piece.outlet.folder}/{piece.slug}"


def asked(paper: Paper, path: str, **headers: str) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", paper.port, timeout=10)
    try:
        sent = {key.replace("_", "-"): value for key, value in headers.items()}
        connection.request("GET", path, headers={"Connection": "close", **sent})
        answer = connection.getresponse()
        answer.read()
        return answer
    finally:
        connection.close()


def test_it_is_a_paper_of_eight_outlets_and_six_stories() -> None:
    tellers: dict[str, set[str]] = defaultdict(set)
    for piece in pieces():
        tellers[piece.story].add(piece.outlet.folder)
    assert len(pieces()) >= 24
    assert len(outlets()) == 8
    assert {outlet.language[:2] for outlet in outlets()} == {"de", "en", "es", "fr"}
    assert len(tellers) == 6
    assert min(map(len, tellers.values())) >= 3
    assert {outlet.form for outlet in outlets()} == {"atom", "json", "rdf", "rss"}


@pytest.mark.parametrize("piece", pieces(), ids=name)
def test_an_article_is_as_long_as_news_is(piece: Piece) -> None:
    assert 250 <= sum(len(text.split()) for text in piece.text) <= 500


def test_a_copy_is_printed_word_for_word_under_another_name() -> None:
    copy = next(piece for piece in pieces() if piece.copy_of)
    source = named(copy.copy_of.split("/")[1])
    assert copy.text == source.text
    assert copy.outlet != source.outlet
    assert copy.byline == source.outlet.name


@pytest.mark.parametrize("piece", pieces(), ids=name)
def test_what_was_written_is_read_and_nothing_else(piece: Piece, second_day: Paper) -> None:
    article = read(second_day, piece)
    body = [block for block in article.blocks if block.kind is not BlockKind.TITLE]
    assert [block.span.of(article.text) for block in body] == list(piece.text)
    assert [block.kind for block in body] == [KINDS[block.kind] for block in piece.blocks]
    assert (article.title, article.byline) == (piece.title, piece.byline)
    assert article.published == piece.published.date()
    assert article.outlet == piece.outlet.name
    assert article.language == piece.outlet.language[:2]
    assert article.url == second_day.url(piece)
    assert [one for one in article.skipped if one.reason == "promo"]


def test_the_second_day_corrects_an_article_at_its_address() -> None:
    with serving(day=1) as paper:
        first = read(paper, named(CORRECTED))
        paper.day = 2
        second = read(paper, named(CORRECTED))
    assert first.url == second.url
    assert "640 jobs" in first.text
    assert "Correction" not in first.text
    assert "the loss of 460 jobs, its owner" in second.text
    assert second.text.split("\n\n")[-1].startswith("Correction, Wednesday: An earlier version")


def test_the_first_day_holds_nothing_of_the_second() -> None:
    evening = FIRST_DAY + timedelta(days=1)
    early, all_of_them = pieces(day=1), pieces(day=2)
    assert {piece.slug for piece in early} < {piece.slug for piece in all_of_them}
    assert all(piece.changed.date() < evening for piece in early)
    with serving(day=1) as paper:
        assert asked(paper, "/lamp/p/sturgeon-comes-home").status == 404
        paper.day = 2
        assert asked(paper, "/lamp/p/sturgeon-comes-home").status == 200


def test_the_dates_follow_the_first_day() -> None:
    moved = FIRST_DAY + timedelta(days=70)
    apart = {
        late.published - soon.published
        for late, soon in zip(pieces(2, moved), pieces(2), strict=True)
    }
    assert apart == {timedelta(days=70)}


def test_what_is_known_is_not_sent_again() -> None:
    with serving(day=1) as paper:
        for path in (f"/courier/news/{CORRECTED}", "/courier/feed.xml"):
            paper.day = 1
            first = asked(paper, path)
            tag, changed = first.headers["ETag"], first.headers["Last-Modified"]
            assert asked(paper, path, If_None_Match=f'"other", W/{tag}').status == 304
            assert asked(paper, path, If_Modified_Since=changed).status == 304
            assert asked(paper, path, If_None_Match='"other"').status == 200
            assert asked(paper, path, If_Modified_Since="yesterday").status == 200
            paper.day = 2
            assert asked(paper, path, If_None_Match=tag).status == 200
            assert asked(paper, path, If_Modified_Since=changed).status == 200


def test_the_demo_has_it_in_its_library_as_of_this_week(tmp_path: Path) -> None:
    for day in range(30):
        today = date(2027, 1, 1) + timedelta(days=day)
        first = newest_first_day(today)
        assert first.weekday() == FIRST_DAY.weekday()
        assert timedelta(days=1) <= today - first <= timedelta(days=7)
    with sample_paper() as paper:
        ids = fill(tmp_path, paper)
    assert len(set(ids)) == len(SAMPLES)
    room = open_newsroom(tmp_path)
    try:
        kept = room.store.articles.latest(100)
        assert len(kept) == len(pieces()) + len(SAMPLES)
        assert {row.outlet for row in kept} >= {outlet.name for outlet in outlets()}
        assert len(room.store.feeds.all()) == len(outlets())
        told = [one.ranked for one in stories_now(room, room.now())]
        assert [one.is_single_source for one in told[:7]] == [False] * 6 + [True]
        assert len({piece.story for piece in pieces()}) == 6
        owners = {member.owner for one in told for member in one.story.members}
        assert owners == {outlet.owner for outlet in outlets()}
    finally:
        room.close()


def feed_of(paper: Paper, folder: str) -> etree._Element:
    return etree.fromstring(fetched(paper, paper.feeds()[folder]))


def entries(paper: Paper, folder: str, form: str) -> list[tuple[str, str, datetime]]:
    """The title, address and time of each entry."""
    if form == "json":
        items = json.loads(fetched(paper, paper.feeds()[folder]))["items"]
        return [
            (one["title"], one["url"], datetime.fromisoformat(one["date_published"]))
            for one in items
        ]
    root = feed_of(paper, folder)
    if form == "rss":
        return [
            (
                one.findtext("title") or "",
                (one.findtext("link") or "").split("?")[0],
                parsedate_to_datetime(one.findtext("pubDate") or ""),
            )
            for one in root.iter("item")
        ]
    if form == "atom":
        base = root.get("{http://www.w3.org/XML/1998/namespace}base", "")
        return [
            (
                one.findtext("a:title", "", NAMES),
                base + one.xpath("string(a:link/@href)", namespaces=NAMES),
                datetime.fromisoformat(one.findtext("a:published", "", NAMES)),
            )
            for one in root.iterfind("a:entry", NAMES)
        ]
    return [
        (
            one.findtext("r:title", "", NAMES),
            one.findtext("r:link", "", NAMES),
            datetime.fromisoformat(one.findtext("d:date", "", NAMES)),
        )
        for one in root.iterfind("r:item", NAMES)
    ]


@pytest.mark.parametrize("outlet", outlets(), ids=lambda outlet: outlet.folder)
def test_a_feed_lists_what_its_outlet_printed_newest_first(
    outlet: object, second_day: Paper
) -> None:
    own = [piece for piece in second_day.pieces if piece.outlet == outlet]
    found = entries(second_day, own[0].outlet.folder, own[0].outlet.form)
    assert found == [(one.title, second_day.url(one), one.published) for one in own]
    assert [one.published for one in own] == sorted((o.published for o in own), reverse=True)


def test_some_feeds_carry_whole_articles_and_others_only_teasers(second_day: Paper) -> None:
    wire = "".join(feed_of(second_day, "wire").itertext("{*}encoded"))
    assert f"<p>{named('herring-talks-coldmouth').text[-1]}</p>" in wire
    assert "<p>There is one piece of paper." in "".join(feed_of(second_day, "echo").itertext())
    lamp = json.loads(fetched(second_day, second_day.feeds()["lamp"]))
    assert all("<p>" in item["content_html"] for item in lamp["items"])
    teasers = "".join(feed_of(second_day, "courier").itertext())
    assert "All 214 people aboard are safe" in teasers
    assert "Maeve Tolland" not in teasers


def whole_texts(paper: Paper) -> Iterator[tuple[str, str]]:
    """The title and HTML of every entry of the feeds that carry whole articles."""
    for item in feed_of(paper, "wire").iter("item"):
        yield item.findtext("title") or "", item.findtext("c:encoded", "", NAMES)
    for entry in feed_of(paper, "echo").iterfind("a:entry", NAMES):
        yield entry.findtext("a:title", "", NAMES), entry.findtext("a:content", "", NAMES)
    for item in json.loads(fetched(paper, paper.feeds()["lamp"]))["items"]:
        yield item["title"], item["content_html"]


def test_whole_text_in_a_feed_is_read_as_it_was_written(second_day: Paper) -> None:
    written = [piece for piece in second_day.pieces if piece.outlet.full_text]
    found = list(whole_texts(second_day))
    assert len(found) == len(written) >= 10
    for title, html in found:
        body = (
            f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{html}</body></html>"
        )
        page = Page("", "", datetime.now(UTC), 200, (("content-type", "text/html"),), body.encode())
        article = clean(page, all_languages())
        blocks = [b.span.of(article.text) for b in article.blocks if b.kind is not BlockKind.TITLE]
        assert tuple(blocks) in {piece.text for piece in written if piece.title == title}


def test_it_can_be_reached_by_path_and_lists_its_feeds(second_day: Paper) -> None:
    base = f"http://127.0.0.1:{second_day.port}"
    opml = etree.fromstring(fetched(second_day, f"{base}/outlets.opml"))
    feeds = [one.get("xmlUrl", "") for one in opml.iter("outline")]
    assert len(feeds) == 8
    for feed in feeds:
        assert base.encode() in fetched(second_day, feed)
    assert b"La Gaceta de Carrancal" in fetched(second_day, f"{base}/")
    assert b"Disallow: /search" in fetched(second_day, f"{base}/wire/robots.txt")
    assert asked(second_day, "/nowhere/").status == 404


def test_a_front_page_leads_to_its_feed(second_day: Paper) -> None:
    for outlet in outlets():
        front = fetched(second_day, f"{second_day.base(outlet)}/").decode()
        assert f'href="{second_day.feeds()[outlet.folder]}"' in front


def test_a_fetcher_for_it_reaches_nothing_else_of_this_machine(second_day: Paper) -> None:
    for url in (f"http://other.localhost:{second_day.port}/", "http://courier.localhost:9/"):
        with pytest.raises(RefusedAddress):
            fetched(second_day, url)
