"""Lists of feeds go out and come in; a page's feed is found; an entry becomes a page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.errors import UnreadableSource
from readout.languages import all_languages
from readout.model import Page
from readout.text.clean import clean
from readout.text.feeds.discovery import is_front, named_feeds, usual_feeds
from readout.text.feeds.feed import Entry
from readout.text.feeds.opml import FEEDS, Outline, from_opml, to_opml
from readout.text.feeds.pages import page_of_entry, speaks_for
from tests.unit.test_feeds import NOW, page_of

LIST = """<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="World"><outline title="Asia"><outline type="rss" text="A &amp; B"
 xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/></outline>
<outline text="Plain" xmlURL="https://b.example/rss"/></outline>
<outline text="A again" xmlUrl="https://a.example/rss"/>
<outline text="Wicked" xmlUrl="javascript:alert(1)"/><outline text="No address"/>
<outline text="&lt;b&gt;Bold&lt;/b&gt;" xmlUrl="https://c.example/rss" htmlUrl="file:///x"/>
</body></opml>"""


def test_nested_folders_become_sections() -> None:
    assert from_opml(page_of(LIST)) == [
        Outline("https://a.example/rss", "A & B", "World / Asia", "https://a.example/"),
        Outline("https://b.example/rss", "Plain", "World"),
        Outline("https://c.example/rss", "Bold"),
    ]


WORDS = st.text("ab/ &<>\"'é日", min_size=1, max_size=12).map(lambda text: " ".join(text.split()))


@given(
    st.lists(
        st.builds(
            Outline,
            st.from_regex(r"https://[a-z]{1,5}\.example/[a-z0-9]{0,5}", fullmatch=True),
            WORDS.filter(lambda text: text and "<" not in text and "&" not in text),
            st.sampled_from(["", "World", "World / Asia", "Ort & Land"]),
            st.sampled_from(["", "https://a.example/"]),
        ),
        min_size=1,
        unique_by=lambda one: one.address,
    )
)
def test_what_goes_out_comes_in_again(outlines: list[Outline]) -> None:
    again = from_opml(page_of(to_opml(outlines, "Mine")))
    assert sorted(again, key=repr) == sorted(outlines, key=repr)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "not a list of feeds"),
        (b"<rss><channel/></rss>", "not a list of feeds"),
        (b"<opml><body><outline text='x'/></body></opml>", "no feed with a web address"),
        (b"<opml>" + b"<outline text='x'>" * 100_000, "no feed with a web address"),
    ],
)
def test_a_list_without_feeds_is_refused(body: bytes, says: str) -> None:
    with pytest.raises(UnreadableSource, match=says):
        from_opml(page_of(body))


def test_a_list_of_very_many_feeds_ends() -> None:
    lines = "".join(f"<outline xmlUrl='https://a.example/{n}'/>" for n in range(FEEDS + 10))
    assert len(from_opml(page_of(f"<opml><body>{lines}</body></opml>"))) == FEEDS


def html(head: str) -> Page:
    return replace(
        page_of(f"<html><head>{head}</head><body>x</body></html>"), url="https://a.example/x/"
    )


def test_the_sites_own_feed_comes_before_that_of_comments() -> None:
    page = html(
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">'
        '<link rel="alternate" type="application/atom+xml" href="atom.xml">'
        '<link rel="alternate" type="text/html" hreflang="de" href="/de">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'
        '<link rel="stylesheet" href="/s.css">'
        '<LINK REL="ALTERNATE" TYPE="application/feed+json" HREF="//b.example/feed.json">'
    )
    assert named_feeds(page) == [
        "https://a.example/x/atom.xml",
        "https://b.example/feed.json",
        "https://a.example/comments/feed",
    ]


def test_a_page_may_say_what_its_addresses_are_relative_to() -> None:
    page = html('<base href="/z/"><link rel="alternate" type="application/rss+xml" href="rss">')
    assert named_feeds(page) == ["https://a.example/z/rss"]


def test_the_usual_places_lie_on_the_same_site() -> None:
    found = usual_feeds("https://a.example/blog/?x=1")
    assert found[:2] == ["https://a.example/blog/feed", "https://a.example/feed"]
    assert all(one.startswith("https://a.example/") for one in found)


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://a.example", True),
        ("https://a.example/", True),
        ("https://a.example/en/", True),
        ("https://a.example/de-at", True),
        ("https://a.example/index.html", True),
        ("https://a.example/news/story-1.html", False),
        ("https://a.example/?p=17", False),
        ("https://a.example/2026", False),
    ],
)
def test_a_front_page_is_known_by_its_address(url: str, front: bool) -> None:
    assert is_front(url) is front


@pytest.mark.parametrize(
    ("feed", "address", "may"),
    [
        ("https://a.example/rss", "https://a.example/1", True),
        ("https://www.a.example/rss", "https://a.example/1", True),
        ("https://feeds.a.example/rss", "https://www.a.example/1", True),
        ("https://a.example/rss", "", True),
        ("https://a.example/rss", "https://b.example/1", False),
        ("https://x.a.example/rss", "https://a.example/1", False),
        ("https://a.example/rss", "https://x.a.example/1", False),
    ],
)
def test_a_feed_tells_the_stories_of_its_own_site_alone(feed: str, address: str, may: bool) -> None:
    assert speaks_for(feed, address) is may


STORY = "".join(
    f"<p>The harbour of Tarn closes for {n} weeks, the port authority said on Monday morning, and "
    "the fishing boats move to the southern quay for as long as that takes.</p>"
    for n in ("eleven", "twelve", "thirteen", "fourteen")
)


def test_an_entry_is_read_like_a_page() -> None:
    entry = Entry(
        "1", "https://a.example/1", 'Harbour "closed" & <quiet>', NOW, author="Ida Lund", html=STORY
    )
    page = page_of_entry(entry, "https://a.example/rss", "The Courier", "en", NOW)
    article = clean(page, all_languages())
    assert (article.title, article.url) == ('Harbour "closed" & <quiet>', "https://a.example/1")
    assert (article.byline, article.published) == ("Ida Lund", NOW.date())
    assert (article.outlet, article.language) == ("The Courier", "en")
    assert "fourteen weeks" in article.text


def test_an_entry_cannot_pass_itself_off_as_another_page() -> None:
    wicked = (
        '</article></body></html><link rel="canonical" href="https://a.example/other">'
        '<base href="https://b.example/">'
    )
    entry = Entry("1", "https://a.example/1", "T", html=wicked + STORY)
    page = page_of_entry(entry, "https://a.example/rss", "The Courier", "en", NOW)
    assert clean(page, all_languages()).url == "https://a.example/1"
