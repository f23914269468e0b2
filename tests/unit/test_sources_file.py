"""Files, standard input, pasted text and uploads."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readout.errors import UnreadableSource
from readout.sources.file import LIMIT, FileSource, page_from_bytes
from tests.unit.test_net_addresses import says_one_thing

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def refusal(source: str, opener: FileSource | None = None) -> str:
    """The sentence a source is refused with, checked to be one."""
    with pytest.raises(UnreadableSource) as raised:
        (opener or FileSource()).open(source)
    assert says_one_thing(raised.value)
    return str(raised.value)


@pytest.mark.parametrize(
    ("name", "body", "media_type"),
    [
        ("a.html", b"<!doctype html><p>Hello.", "text/html"),
        ("a.txt", b"Hello.", "text/plain"),
        ("odd.jpg", b"<html><p>Hello.", "text/html"),
        ("no ending", "Grüße".encode("latin-1"), "text/plain"),
    ],
)
def test_a_file_becomes_a_page(tmp_path: Path, name: str, body: bytes, media_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    page = FileSource(now=lambda: NOON).open(str(path))
    assert (page.requested, page.url, page.status, page.fetched) == (name, "", 200, NOON)
    assert (page.body, page.header("content-type")) == (body, media_type)


def test_standard_input_is_read() -> None:
    opener = FileSource(now=lambda: NOON, standard_input=io.BytesIO(b"<html><p>Hello."))
    assert opener.accepts("-")
    page = opener.open("-")
    assert (page.body, page.header("content-type")) == (b"<html><p>Hello.", "text/html")


def test_a_file_that_is_named_like_a_site_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not FileSource().accepts("news.example")
    Path("news.example").write_text("Hello.")
    assert FileSource().accepts("news.example")


def test_a_pipe_is_read(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"Hello.")
    os.close(writer)
    try:
        assert FileSource().open(f"/dev/fd/{reader}").body == b"Hello."
    finally:
        os.close(reader)


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    assert "no file" in refusal(str(tmp_path / "missing.txt"))
    assert "is a folder" in refusal(str(tmp_path))
    (tmp_path / "a.txt").write_text("Hello.")
    for odd in (str(tmp_path / "a.txt" / "b"), "a\0b", "x" * 5000, "The first line.\nThe second."):
        assert refusal(odd)
    assert "is empty" in refusal(os.devnull)


def test_a_broken_link_and_a_circle_are_named(tmp_path: Path) -> None:
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert "no file" in refusal(str(tmp_path / "broken"))
    assert "cannot be read" in refusal(str(tmp_path / "circle"))


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, who may read everything."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Hello.")
    path.chmod(0)
    with as_nobody():
        assert "may not be read" in refusal(str(path))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n\0", "is an image (PNG)"),
        (bytes(range(256)) * 20, "is not text"),
        (b"Hello. " * 3_000_000, "is larger than 10 MB"),
        (b"\x1aE\xdf\xa3" + bytes(21_000_000), "is a video"),
    ],
    ids=["empty", "PDF", "image", "junk", "21 MB", "21 MB of video"],
)
def test_bad_files_are_one_clear_sentence(tmp_path: Path, body: bytes, says: str) -> None:
    path = tmp_path / "story.html"
    path.write_bytes(body)
    sentence = refusal(str(path))
    assert sentence.startswith(f"“story.html” {says}")
    assert says in refusal("-", FileSource(standard_input=io.BytesIO(body)))


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * LIMIT)
    assert len(FileSource().open(str(path)).body) == LIMIT


def test_an_endless_file_is_not_read_to_its_end() -> None:
    assert "not text" in refusal("/dev/zero")


@pytest.mark.parametrize(
    ("body", "given", "kept"),
    [
        (b"Hello.", "text/plain; charset=utf-16", "text/plain; charset=utf-16"),
        (b"<html><p>Hello.", "text/plain", "text/plain"),
        (b"Hello.", "text/html", "text/html"),
        (b"<html><p>Hello.", "application/octet-stream", "text/html"),
        (b"# Hello.", "text/markdown", "text/plain"),
        (b"Hello.", "", "text/plain"),
    ],
)
def test_a_stated_type_is_kept_when_it_says_something(body: bytes, given: str, kept: str) -> None:
    assert page_from_bytes("", body, given, NOON).header("content-type") == kept


def test_pasted_text_has_no_name_to_complain_about() -> None:
    with pytest.raises(UnreadableSource, match=r"^What was handed in is empty;"):
        page_from_bytes("", b" ", "text/plain", NOON)


def test_a_name_cannot_break_the_sentence() -> None:
    with pytest.raises(UnreadableSource) as raised:
        page_from_bytes("a\n\x1b[31m" + "x" * 300, b"", "", NOON)
    assert says_one_thing(raised.value) and len(str(raised.value)) < 200


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://news.example/a", True),
        ("http://news.example:9000/a", True),
        ("file:///home/me/a.html", False),
        ("javascript:alert(1)", False),
        ("https://news.example/a\nb", False),
        ("", False),
    ],
)
def test_only_a_web_address_is_kept_as_the_origin(url: str, kept: bool) -> None:
    assert page_from_bytes("", b"Hello.", "", NOON, url).url == (url if kept else "")
