"""The page this project began with as files: its three sections are chapters of each."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from readout.model import Article
from readout.newsroom.publish import write
from readout.newsroom.read import read
from readout.newsroom.record import Recorded
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices.labels import find_label
from tests.voices import decoded

pytestmark = pytest.mark.needs("READOUT_SEED")

NAMES = {"html": "http://www.w3.org/1999/xhtml", "smil": "http://www.w3.org/ns/SMIL"}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"), keep=False)
    yield room
    room.close()


@pytest.fixture(scope="module")
def article(room: Newsroom) -> Article:
    return read(room, str(Path(os.environ["READOUT_SEED"]) / "page.txt"))


def written(room: Newsroom, article: Article, path: Path) -> Recorded:
    return write(room, article, find_label("UK English Female", room.labels), path)


def titles(article: Article) -> list[str]:
    found = [section.title for section in article.sections]
    assert len(found) == 3
    return found


@pytest.mark.needs("ffprobe")
@pytest.mark.parametrize("kind", ["m4b", "mp3", "opus"])
def test_ffprobe_reads_three_chapters_that_cover_the_sound(
    room: Newsroom, article: Article, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / f"seed.{kind}"
    recorded = written(room, article, path)
    asked = ["-show_chapters", "-show_streams", "-print_format", "json"]
    shown = subprocess.run(
        ["ffprobe", "-v", "error", *asked, path], capture_output=True, check=True
    )
    found = json.loads(shown.stdout)
    assert [one["tags"]["title"] for one in found["chapters"]] == titles(article)
    starts = [float(one["start_time"]) for one in found["chapters"]]
    ends = [float(one["end_time"]) for one in found["chapters"]]
    assert starts == pytest.approx([one.start for one in recorded.chapters], abs=0.002)
    assert ends == pytest.approx([*starts[1:], recorded.seconds], abs=0.02)
    rate = 48_000 if kind == "opus" else 22_050
    assert len(decoded(path.read_bytes())) / rate == pytest.approx(recorded.seconds, abs=0.02)
    pictures = [one for one in found["streams"] if one["disposition"]["attached_pic"]]
    assert len(pictures) == (kind != "opus")


def test_the_book_has_three_parts_and_is_heard_to_its_end(
    room: Newsroom, article: Article, tmp_path: Path
) -> None:
    recorded = written(room, article, tmp_path / "seed.epub")
    with ZipFile(tmp_path / "seed.epub") as book:
        contents = etree.fromstring(book.read("EPUB/nav.xhtml"))
        overlay = etree.fromstring(book.read("EPUB/overlay.smil"))
        seconds = len(decoded(book.read("EPUB/audio.mp3"))) / 22_050
    assert [link.text for link in contents.iterfind(".//html:a", NAMES)] == titles(article)
    parts = overlay.findall(".//smil:seq", NAMES)
    starts = [float(part.find(".//smil:audio", NAMES).get("clipBegin")[:-1]) for part in parts]
    assert starts == pytest.approx([one.start for one in recorded.chapters], abs=0.001)
    ends = [float(clip.get("clipEnd")[:-1]) for clip in overlay.iterfind(".//smil:audio", NAMES)]
    assert ends[-1] == pytest.approx(seconds, abs=0.02)


def test_the_folder_captions_and_chapters_tell_the_same(
    room: Newsroom, article: Article, tmp_path: Path
) -> None:
    recorded = written(room, article, tmp_path / "seed")
    for kind in ("vtt", "json"):
        written(room, article, tmp_path / f"seed.{kind}")
    told = (tmp_path / "seed.vtt").read_text("utf-8")
    assert told == (tmp_path / "seed" / "audio.vtt").read_text("utf-8")
    assert told.count("\n<v UK English Female>") == len(recorded.said) > 30
    chapters = json.loads((tmp_path / "seed.json").read_text("utf-8"))["chapters"]
    beside = json.loads((tmp_path / "seed" / "chapters.json").read_text("utf-8"))["chapters"]
    assert [one["title"] for one in chapters] == titles(article)
    assert chapters == beside
