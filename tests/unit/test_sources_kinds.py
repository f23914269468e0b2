"""What is not a page or a text is recognised and named."""

import codecs
import io
import random
import wave
import zipfile

import pytest

from readout.errors import UnreadableSource
from readout.sources.kinds import check_readable, kind_of
from tests.unit.test_net_addresses import says_one_thing


def zipped(*names: str, first: bytes = b"") -> bytes:
    """A zip file of empty files, and perhaps an uncompressed "mimetype" first."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, b"")
    return buffer.getvalue()


def sound() -> bytes:
    """A real WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"ab" * 100)
    return buffer.getvalue()


def named(value: object) -> str:
    """A test id that is the same in every process: a zip file holds the time."""
    return value if isinstance(value, str) else "bytes"


JUNK = random.Random(7).randbytes(5000)
MHTML = b"From: <Saved by Blink>\r\nSubject: News\r\n of today\r\nMIME-Version: 1.0\r\n\r\n<html>"


@pytest.mark.parametrize(
    ("body", "media_type", "kind"),
    [
        (b"<!doctype html><p>Hello", "", "HTML"),
        (b"\xef\xbb\xbf\n<!-- saved --><HTML><p>Hello", "", "HTML"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", "application/xhtml+xml", "HTML"),
        (b"<h1>News</h1><p>Something happened.</p>", "", "HTML"),
        (b"<p>Something happened.", "text/html; charset=utf-8", "HTML"),
        ("<html><p>Grüße".encode("utf-16"), "", "HTML"),
        (codecs.BOM_UTF16_BE + "<html><p>Grüße".encode("utf-16-be"), "", "HTML"),
        ("<html><p>Grüße".encode("utf-16-le"), "text/html; charset=utf-16le", "HTML"),
        (b"<html><p>Served as an image", "image/png", "HTML"),
        (b"Something happened. 1 < 2, they said.", "", "text"),
        (b"Something happened.", "text/plain", "text"),
        (b"Something happened.", "application/octet-stream", "text"),
        (b"Something happened.", "nonsense", "text"),
        (b"BMW said on Monday", "", "text"),
        (b"IDEAS matter", "", "text"),
        (b"caf\xe9 \x93quoted\x94", "", "text"),
        ("平壤说".encode("gb18030"), "", "text"),
        ("日本のニュース".encode("iso2022_jp"), "", "text"),
        ("日本のニュース".encode("shift_jis"), "", "text"),
        (b"One stray \0 byte in a page", "", "text"),
        (b"", "text/html", "empty"),
        (b" \r\n\t ", "", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "", "PDF"),
        (b"\n\n%PDF-1.4", "text/html", "PDF"),
        (b"no magic but named so", "application/pdf", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "text/html", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "", "JPEG"),
        (b"GIF89a\1\0\1\0", "", "GIF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "", "WebP"),
        (b"\0\0\0\x1cftypavif", "", "AVIF"),
        (b"\0\0\0\x18ftypmp42", "", "MP4"),
        (b"\0\0\0\x18ftypM4A ", "", "M4A"),
        (b"BM\x36\0\x0c\0\0\0\0\0\x36\0", "", "BMP"),
        (b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'>", "", "SVG"),
        (sound(), "", "WAV"),
        (b"ID3\4\0\0\0\0\0\0", "", "MP3"),
        (b"\xff\xfb\x90\x64\0\0", "", "MP3"),
        (b"OggS\0\2", "", "Ogg"),
        (b"fLaC\0\0", "", "FLAC"),
        (b"\x1aE\xdf\xa3\x93B", "", "Matroska"),
        (b"unknown sound", "audio/x-odd", "audio"),
        (JUNK, "video/x-odd", "video"),
        (JUNK, "image/x-odd", "image"),
        (zipped("a.txt"), "", "zip"),
        (zipped("word/document.xml"), "", "Word"),
        (zipped("a", first=b"application/epub+zip"), "", "EPUB"),
        (zipped("a", first=b"application/vnd.oasis.opendocument.text"), "", "OpenDocument"),
        (b"\x1f\x8b\x08\0", "", "gzip"),
        (b"{\\rtf1 Hello}", "", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "Word or Excel"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "text/xml", "feed"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "", "feed"),
        (b'{"title": "News"}', "application/json", "JSON"),
        (MHTML, "", "web archive"),
        (b"bplist00\xd1", "", "web archive"),
        (JUNK, "", "binary"),
        (JUNK, "text/html", "HTML"),
        (b"\0" * 100, "", "binary"),
        (b"\x7fELF\2\1\1\0\0\0\0\0\0\0\0\0", "", "binary"),
    ],
    ids=named,
)
def test_a_body_is_what_its_bytes_say_before_what_it_is_called(
    body: bytes, media_type: str, kind: str
) -> None:
    assert kind_of(body, media_type) == kind


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "story is empty; give Readout a page or a text with words in it."),
        (b"%PDF-1.7", "story is a PDF; give Readout the web page instead"),
        (b"\x89PNG\r\n\x1a\n", "story is an image (PNG); Readout reads pages and text"),
        (b"ID3\4", "story is a sound recording (MP3); Readout reads pages and text"),
        (b"\x1aE\xdf\xa3", "story is a video (Matroska); Readout reads pages and text"),
        (zipped("a.txt"), "story is an archive (zip); unpack it"),
        (zipped("word/document.xml"), "story is a document (Word); save it as text or HTML"),
        (b"<rss>", "story is a feed; follow it with `readout add`"),
        (MHTML, "story is a web archive; save the page as “HTML only”"),
        (JUNK, "story is not text; give Readout a web page or a text file."),
    ],
    ids=named,
)
def test_a_refusal_says_what_it_is_and_what_to_do(body: bytes, says: str) -> None:
    with pytest.raises(UnreadableSource) as refused:
        check_readable(body, "", "story")
    assert str(refused.value).startswith(says)
    assert says_one_thing(refused.value)


@pytest.mark.parametrize("media_type", ["image/x-odd", "audio/x-odd", "application/json"])
def test_what_only_its_type_tells_is_refused_too(media_type: str) -> None:
    with pytest.raises(UnreadableSource) as refused:
        check_readable(b"?", media_type, "story")
    assert says_one_thing(refused.value)


def test_long_odd_bodies_are_judged_quickly() -> None:
    for piece in (
        b"<!-- ",
        b"<!-- -->",
        b"<?a?> ",
        b"<?xml ",
        b"A: b\r\n",
        b" ",
        b"<",
        b"</p",
        b"a-b: \r\n\t",
    ):
        kind_of(b"x" + piece * (5_000_000 // len(piece)))
        kind_of(piece * (5_000_000 // len(piece)))
