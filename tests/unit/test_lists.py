"""Lists of addresses are read whatever is in them, and cut so that no host is asked in a crowd."""

import pytest

from readout.newsroom.lists import NO_ADDRESS, chunked, pages_in
from readout.store import ListedPage


def addresses(text: str) -> list[str]:
    return [page.address for page in pages_in(text.encode())]


def test_each_line_is_a_page() -> None:
    assert addresses("https://a.example/1\r\n\n  b.example/2  \n# c.example/3\n") == [
        "https://a.example/1",
        "https://b.example/2",
    ]
    assert addresses("\ufeffhttps://a.example/1") == ["https://a.example/1"]
    assert addresses("\n\n# nothing\n") == []


def test_a_page_that_is_named_twice_is_one() -> None:
    named = "https://a.example/1\na.example/1\nhttps://A.example/1#top\nhttps://a.example/1?utm_source=x"
    assert addresses(named) == ["https://a.example/1"]
    assert len(addresses("https://a.example/1?p=1\nhttps://a.example/1?p=2")) == 2


@pytest.mark.parametrize(
    "line",
    [
        "/etc/passwd",
        "../notes.txt",
        "-",
        "some words",
        "a\0.example/1",
        "https://a.example/\x1b[2J",
        "https://a.example/" + "x" * 5000,
        "\u202ehttps://a.example/1",
    ],
)
def test_what_is_no_address_is_kept_as_a_failure_fit_to_be_shown(line: str) -> None:
    (page,) = pages_in(line.encode())
    assert page.error == NO_ADDRESS
    assert page.address.isprintable() and len(page.address) <= 100


@pytest.mark.parametrize("body", [b"\xff\xfe\x00", b"https://a.example/\xff", b"http://[::1", b"%"])
def test_bytes_that_are_no_text_stop_nothing(body: bytes) -> None:
    pages = pages_in(body + b"\nhttps://a.example/1")
    assert pages[-1] == ListedPage("https://a.example/1")


def listed(host: str, count: int) -> list[ListedPage]:
    return [ListedPage(f"https://{host}/{n}") for n in range(count)]


def shape(chunks: list[list[ListedPage]]) -> list[str]:
    return ["".join(page.address[8] for page in chunk) for chunk in chunks]


def test_a_large_site_is_cut_and_its_chunks_do_not_follow_each_other() -> None:
    chunks = chunked([*listed("a", 9), *listed("b", 6)], 3)
    assert shape(chunks) == ["aaa", "bbb", "aaa", "bbb", "aaa"]
    assert sorted(page.address for chunk in chunks for page in chunk) == sorted(
        page.address for page in [*listed("a", 9), *listed("b", 6)]
    )


def test_small_sites_share_a_chunk_and_take_turns() -> None:
    pages = [*listed("a", 2), *listed("b", 2), *listed("c", 1)]
    assert shape(chunked(pages, 4)) == ["abab", "c"]
    assert shape(chunked(pages, 10)) == ["abcab"]
    assert chunked([], 3) == []
