"""Files: right sound, chapters and tags in one pass; whole or not there at all."""

import json
import math
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest

from readout.channels.cover import cover
from readout.errors import DiskFull, UnwritableOutput
from readout.model import Chapter
from readout.voices.encode import FORMATS, Tags, write_file
from tests.unit.test_voices_mp3 import tone
from tests.voices import decoded, onset
from tests.web.sample import FERRY, article_of

SAMPLES = 22050 * 4 + 777
CHAPTERS = [Chapter("Die erste", 0.0, 1.5), Chapter("“Zwei” – ü & 中", 1.5, SAMPLES / 22050)]
TAGS = Tags(
    title="A title – “quoted”",
    artist="The Harbour Post",
    source="https://example.org/a?b=1&c=2",
    note="Read by a computer voice: UK English Female.",
    language="en-GB",
    date="2026-11-23",
)
COMMENT = "Read by a computer voice: UK English Female. Source: https://example.org/a?b=1&c=2"


def pieces(pcm: bytes, size: int = 15_554) -> Iterator[bytes]:
    yield b""
    for start in range(0, len(pcm), size):
        yield pcm[start : start + size]


def beside(path: Path) -> list[str]:
    """What was written into the folder, hidden files too."""
    return [entry.name for entry in path.parent.iterdir() if "H" in entry.name]


@pytest.fixture(params=list(FORMATS))
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / f"Höre {request.param[1:]}{request.param}"


def test_the_sound_is_what_was_put_in(path: Path) -> None:
    write_file(path, pieces(tone(SAMPLES)), CHAPTERS, TAGS)
    sound = decoded(path.read_bytes())
    rate = 48_000 if path.suffix == ".opus" else 22_050
    assert len(sound) == math.ceil(SAMPLES * rate / 22_050)
    assert onset(sound) / rate == pytest.approx(0.2, abs=0.005)


@pytest.mark.parametrize("samples", [1024, 1025, 2047, 22_050, 30_000])
def test_an_m4b_is_as_long_as_its_sound(samples: int, tmp_path: Path) -> None:
    write_file(tmp_path / "x.m4b", pieces(tone(samples)), [], Tags())
    assert len(decoded((tmp_path / "x.m4b").read_bytes())) == samples


def test_chapters_are_asked_for_after_the_last_piece(path: Path) -> None:
    done = []

    def sound() -> Iterator[bytes]:
        yield from pieces(tone(SAMPLES))
        done.append(True)

    def chapters() -> list[Chapter]:
        assert done
        return CHAPTERS

    write_file(path, sound(), chapters, TAGS)
    with av.open(str(path)) as container:
        found: Any = container.chapters()
        titles = [chapter["metadata"]["title"] for chapter in found]
        starts = [float(chapter["start"] * chapter["time_base"]) for chapter in found]
        # Ogg has its tags on the stream.
        every = container.metadata | container.streams.audio[0].metadata
        tags = {name.lower(): value for name, value in every.items()}
    if path.suffix != ".wav":
        assert titles == [chapter.title for chapter in CHAPTERS]
        assert starts == pytest.approx([0.0, 1.5], abs=0.001)
    assert (tags["title"], tags["artist"]) == (TAGS.title, TAGS.artist)
    assert (tags["comment"], tags["date"]) == (COMMENT, TAGS.date)


@pytest.mark.needs("ffprobe")
def test_the_ffprobe_program_agrees(path: Path) -> None:
    write_file(path, pieces(tone(SAMPLES)), CHAPTERS, TAGS)
    asked = ["-show_chapters", "-show_format", "-show_streams", "-print_format", "json"]
    shown = subprocess.run(
        ["ffprobe", "-v", "error", *asked, path], capture_output=True, check=True
    )
    found = json.loads(shown.stdout)
    assert shown.stderr == b""
    assert float(found["format"]["duration"]) == pytest.approx(SAMPLES / 22050, abs=0.08)
    assert (found["format"].get("tags") or found["streams"][0]["tags"])["title"] == TAGS.title
    if path.suffix != ".wav":
        ends = [float(chapter["end_time"]) for chapter in found["chapters"]]
        # An Opus chapter has no end of its own; the last one's is the file's.
        assert ends == pytest.approx([1.5, SAMPLES / 22050], abs=0.01)


@pytest.mark.needs("ffprobe")
@pytest.mark.parametrize("suffix", [".mp3", ".m4b", ".m4a"])
def test_a_cover_is_attached_and_changes_no_time(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"sound{suffix}"
    picture = cover(article_of(FERRY))
    write_file(path, pieces(tone(SAMPLES)), CHAPTERS, replace(TAGS, cover=picture))
    asked = ["-show_chapters", "-show_streams", "-print_format", "json"]
    shown = subprocess.run(
        ["ffprobe", "-v", "error", *asked, path], capture_output=True, check=True
    )
    found = json.loads(shown.stdout)
    assert shown.stderr == b""
    (attached,) = [one for one in found["streams"] if one["disposition"]["attached_pic"]]
    assert (attached["codec_name"], attached["width"], attached["height"]) == ("png", 1400, 1400)
    assert [one["tags"]["title"] for one in found["chapters"]] == [one.title for one in CHAPTERS]
    assert len(decoded(path.read_bytes())) == SAMPLES
    assert path.read_bytes().count(picture) == 1


def test_a_source_link_is_in_an_mp3_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "sound.mp3"
    write_file(path, pieces(tone(SAMPLES)), [], TAGS)
    head = path.read_bytes()[:2000]
    assert b"WXXX" in head and TAGS.source.encode() in head and b"TLAN" in head
    assert b"CTOC" not in head


def test_nothing_said_is_still_a_file(path: Path) -> None:
    write_file(path, [], [], Tags())
    assert path.stat().st_size > 40


def test_a_file_that_is_there_is_replaced_and_ordinary(path: Path) -> None:
    path.write_text("old")
    write_file(path, pieces(tone(SAMPLES)), [], Tags())
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_size > 10_000
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    assert list(path.parent.glob("*.*")) == [path]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, ValueError, SystemExit])
def test_after_an_interruption_nothing_new_is_there(path: Path, stop: type[BaseException]) -> None:
    path.write_text("old")

    def interrupted() -> Iterator[bytes]:
        yield from pieces(tone(SAMPLES))
        raise stop

    with pytest.raises(stop):
        write_file(path, interrupted(), [], Tags())
    assert path.read_text() == "old"
    assert beside(path) == [path.name]


def test_an_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnwritableOutput, match=r"\.mp3, \.m4b, \.m4a, \.opus, \.wav"):
        write_file(tmp_path / "sound.doc", [], [], Tags())


def test_what_cannot_be_written_says_why(path: Path) -> None:
    (path.parent / "a-file").write_text("")
    path.mkdir()
    for wrong, why in [
        (path.parent / "none" / path.name, "there is no folder"),
        (path.parent / "a-file" / path.name, "is not a folder"),
        (path, "it is a folder"),
    ]:
        with pytest.raises(UnwritableOutput, match=why) as caught:
            write_file(wrong, pieces(tone(SAMPLES)), [], Tags())
        assert str(wrong) in caught.value.sentence


def test_a_full_disk_leaves_nothing(path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # A limit on the size of one file is the nearest to a full disk that needs no privilege.
    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, limits[1]))
    try:
        with pytest.raises(DiskFull, match="disk is full"):
            write_file(path, pieces(tone(SAMPLES)), [], Tags())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not path.exists()
    assert beside(path) == []


def test_the_first_import_is_light() -> None:
    script = "import sys, readout.voices.encode; print('av' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert shown.stdout.strip() == b"False"
