"""Links: addresses are told from file names; what is no page is named."""

import time
from datetime import UTC, datetime

import pytest

from readout.errors import FetchError, ReadoutError, RefusedAddress, UnreadableSource
from readout.model import Page
from readout.net.fetch import Fetcher
from readout.plugins import Source, load
from readout.sources import BUILT_IN
from readout.sources.file import FileSource
from readout.sources.link import LinkSource
from tests.servers import Reply, redirect, serving
from tests.unit.test_net_addresses import says_one_thing


class Noted:
    """Stands in for the way out where only the address asked for matters."""

    asked = ""

    def fetch(self, url: str) -> Page:
        self.asked = url
        return Page(url, url, datetime(2026, 1, 2, tzinfo=UTC), 200, (), b"<p>Here.")


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        ("https://news.example/a", "https://news.example/a"),
        ("HTTP://news.example", "HTTP://news.example"),
        (" https://news.example/a\n", "https://news.example/a"),
        ("news.example", "https://news.example"),
        ("www.news.example/story?id=1", "https://www.news.example/story?id=1"),
        ("news.example:8080/a", "https://news.example:8080/a"),
        ("news.example/notes.txt", "https://news.example/notes.txt"),
        ("münchen.example/ü", "https://münchen.example/ü"),
        ("ftp://news.example/", "ftp://news.example/"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_addresses_go_to_the_door(source: str, asked: str) -> None:
    noted = Noted()
    link = LinkSource(noted)
    assert link.accepts(source) and not FileSource().accepts(source)
    link.open(source)
    assert noted.asked == asked


@pytest.mark.parametrize(
    "source",
    [
        *(
            "-",
            "",
            "notes.txt",
            "story.HTML",
            "./news.example",
            "../news.example/a",
            "/a/b.example",
        ),
        *("C:\\news.txt", "C:/news.txt", "a story", "Title: some words", "One. Two three.", "news"),
        *("~/news.html", "news.example/a b", ".hidden.example"),
    ],
)
def test_file_names_and_texts_do_not(source: str) -> None:
    assert not LinkSource(Noted()).accepts(source)
    assert FileSource().accepts(source)


def test_both_are_built_in_and_files_go_first() -> None:
    door = Fetcher()
    made: list[Source] = [load(dotted)(door) for dotted in BUILT_IN.values()]
    assert [source.name for source in made] == list(BUILT_IN) == ["file", "link"]


BAD: dict[str, tuple[Reply, type[ReadoutError], str]] = {
    "/empty": (Reply(b""), UnreadableSource, "empty"),
    "/blank": (Reply(b" \n"), UnreadableSource, "empty"),
    "/pdf": (
        Reply(b"%PDF-1.7\n", headers={"Content-Type": "application/pdf"}),
        UnreadableSource,
        "a PDF",
    ),
    "/image": (Reply(b"\x89PNG\r\n\x1a\n\0"), UnreadableSource, "an image (PNG)"),
    "/junk": (
        Reply(bytes(range(256)) * 9, headers={"Content-Type": "application/octet-stream"}),
        UnreadableSource,
        "not text",
    ),
    "/404": (Reply(b"<p>No.", status=404), FetchError, "404"),
    "/500": (Reply(b"<p>No.", status=500), FetchError, "500"),
    "/hang": (Reply(delay=60), FetchError, "within 1 second"),
    "/loop": (redirect("/loop"), FetchError, "circles"),
    "/20mb": (Reply(b"x" * 20_000_000), FetchError, "larger than 10 MB"),
    "/private": (redirect("http://192.168.0.1/"), RefusedAddress, "192.168.0.1"),
    "/metadata": (redirect("http://169.254.169.254/"), RefusedAddress, "169.254.169.254"),
}


@pytest.mark.parametrize("path", BAD)
def test_bad_input_is_one_clear_sentence_in_time(path: str) -> None:
    reply, kind, says = BAD[path]
    with serving({path: reply}) as base:
        began = time.monotonic()
        with pytest.raises(kind) as raised:
            LinkSource(Fetcher([base.allowed], timeout=1)).open(base + path)
        assert time.monotonic() - began < 20
    assert says in str(raised.value)
    assert says_one_thing(raised.value)


@pytest.mark.parametrize(
    "media_type", ["text/html; charset=klingon", "text/html; charset=", "x", ""]
)
def test_an_unknown_charset_is_left_to_whoever_decodes(media_type: str) -> None:
    with serving({"/a": Reply("<p>Grüße".encode(), headers={"Content-Type": media_type})}) as base:
        page = LinkSource(Fetcher([base.allowed], timeout=5)).open(f"{base}/a")
    assert page.body == "<p>Grüße".encode() and page.header("content-type") == media_type
