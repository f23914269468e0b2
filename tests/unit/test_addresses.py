"""One article, one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.addresses import canonical, canonical_of, site


@pytest.mark.parametrize(
    "same",
    [
        "HTTPS://News.Example.ORG/a/story?id=7",
        "https://news.example.org:443/a/story?id=7",
        "https://news.example.org/a/story?id=7#comments",
        "https://news.example.org/a/story?utm_source=x&id=7&utm_medium=rss",
        "https://news.example.org/a/story?fbclid=abc&id=7&gclid=1",
        "https://news.example.org./a/story?id=7&ref=rss",
        " https://news.example.org/a/story?id=7&xtor=RSS-16 ",
    ],
)
def test_spellings_of_one_address_are_one(same: str) -> None:
    assert canonical(same) == "https://news.example.org/a/story?id=7"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?id=1", "https://a.example/x?id=2"),
        ("https://a.example/x", "http://a.example/x"),
        ("https://a.example/x", "https://a.example/X"),
        ("https://a.example/x/", "https://a.example/x"),
        ("https://a.example/?q=a%26b", "https://a.example/?q=a&b="),
        ("https://a.example/a%2Fb", "https://a.example/a/b"),
        ("https://a.example:8443/x", "https://a.example/x"),
        ("https://a.example/x?source=paper", "https://a.example/x"),
    ],
)
def test_different_pages_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2"),
        ("https://bücher.example/grün", "https://xn--bcher-kva.example/gr%C3%BCn"),
        ("http://a.example:80/x", "http://a.example/x"),
        ("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]/x"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("page.txt", "page.txt"),
    ],
)
def test_the_one_spelling(given: str, wanted: str) -> None:
    assert canonical(given) == wanted


@given(
    host=st.from_regex(r"[a-z]{1,8}(\.[a-z]{2,5}){1,2}", fullmatch=True),
    path=st.text(alphabet="abcXYZ019/ é%.-_~,:@", max_size=20),
    query=st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), max_size=4),
)
def test_the_one_spelling_is_its_own(host: str, path: str, query: list[tuple[str, str]]) -> None:
    pairs = "&".join(f"{key}={value}" for key, value in query).replace("#", "")
    once = canonical(f"https://{host}/{path}?{pairs}")
    assert canonical(once) == once


@given(st.text(max_size=60))
def test_nothing_breaks_it(text: str) -> None:
    assert isinstance(canonical(text), str)
    assert isinstance(canonical("http://" + text), str)


URL = "https://www.paper.example/story/7?utm_source=feed"


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ('<link rel="canonical" href="/story/7/the-title">', "/story/7/the-title"),
        ('<link rel="Canonical" href="https://paper.example/story/7">', None),
        ('<meta property="og:url" content="https://www.paper.example/og/7">', "/og/7"),
        ('<link rel="canonical" href="https://other.example/story/7">', "/story/7"),
        ('<link rel="canonical" href="https://www.paper.example/">', "/story/7"),
        ('<link rel="canonical" href="http://[">', "/story/7"),
        ("", "/story/7"),
    ],
)
def test_a_page_names_its_own_address_on_its_own_site(head: str, wanted: str | None) -> None:
    html = f"<html><head>{head}</head><body><p>Words.</p></body></html>"
    host = "https://www.paper.example" if wanted else "https://paper.example"
    assert canonical_of(html, URL) == host + (wanted or "/story/7")


def test_a_page_that_cannot_be_parsed_has_the_address_it_was_found_at() -> None:
    assert canonical_of("", URL) == "https://www.paper.example/story/7"


def test_a_site_is_its_host_without_its_edition() -> None:
    assert site("https://www.paper.example/a") == site("https://m.paper.example/b")
    assert site("https://news.paper.example/a") != site("https://paper.example/a")
