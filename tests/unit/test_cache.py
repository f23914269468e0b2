"""Sound kept for later: nothing is made twice, and the folder stays under its cap."""

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from readout.newsroom.cache import Size, SoundCache
from readout.newsroom.publish import FORMATS, download
from readout.newsroom.record import said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices import encode
from readout.voices.labels import Label, all_labels
from tests.unit.test_cli import readout
from tests.voices import ToneEngine
from tests.web.sample import FERRY, article_of, keep


@dataclass(frozen=True)
class Studio:
    """A newsroom whose one engine counts what it is asked."""

    room: Newsroom
    engine: ToneEngine

    @property
    def label(self) -> Label:
        return self.room.labels[0]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    engine = ToneEngine()
    room = open_newsroom(tmp_path / "home", speak=False)
    yield Studio(replace(room, engines={"tone": engine}, labels=all_labels([engine])), engine)
    room.close()


def put(folder: Path, name: str, age: float, count: int = 1000) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(count))
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_an_edited_sentence_is_the_only_one_spoken_again(studio: Studio) -> None:
    source = FERRY + "".join(
        f"\nBoat {n} came on time. It left {n} minutes later." for n in range(40)
    )
    list(said(studio.room, article_of(source), studio.label))
    studio.room.cache.flush()
    lines = len(studio.engine.asked)
    assert lines > 60
    edited = source.replace("£3bn a year", "£4bn a year")
    list(said(studio.room, article_of(edited), studio.label))
    assert len(studio.engine.asked) == lines + 1
    assert "four billion" in studio.engine.asked[-1]


@pytest.mark.parametrize("kind", [ending[1:] for ending in FORMATS])
def test_a_download_asked_for_again_runs_neither_engine_nor_encoder(
    studio: Studio, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded = []

    def counted(path: Path, *rest: object) -> None:
        encoded.append(path)
        time.sleep(0.1)
        encode.write_file(path, *rest)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr("readout.newsroom.record.write_file", counted)
    id = keep(studio.room, "ferry")
    with ThreadPoolExecutor(4) as pool:
        paths = list(pool.map(lambda _: download(studio.room, id, studio.label, kind), range(4)))
    spoken = len(studio.engine.asked)
    assert download(studio.room, id, studio.label, kind) == paths[0]
    assert len(set(paths)) == 1
    assert len(encoded) == (kind not in ("vtt", "json"))
    assert len(studio.engine.asked) == spoken == len(set(studio.engine.asked))


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    for age, name in enumerate(("new", "old", "older")):
        put(tmp_path, f"tracks/{name}.mp3", 1000 + age)
    cache = SoundCache(tmp_path, 2500)
    assert cache.trim() == Size(1, 1000)
    assert names(tmp_path) == ["new.mp3", "old.mp3"]
    assert cache.trim() == Size(0, 0)
    assert cache.size() == Size(2, 2000)


def test_what_is_heard_again_stays_though_it_is_older(studio: Studio) -> None:
    kept = SoundCache(studio.room.home / "cache", 1)
    article = article_of(FERRY)
    list(said(studio.room, article, studio.label))
    studio.room.cache.flush()
    put(kept.folder, "segments/xx/unheard.flac", 500)
    segments = list((kept.folder / "segments").rglob("*.flac"))
    for path in segments:
        os.utime(path, (1000, 1000))
    list(said(studio.room, article, studio.label))
    assert all(path.stat().st_mtime == 1000 for path in segments)
    kept.trim()
    assert "unheard.flac" not in names(kept.folder)
    assert len(names(kept.folder)) == len(segments) - 1


def test_a_download_that_is_asked_for_again_keeps_the_time_browsers_know_it_by(
    studio: Studio,
) -> None:
    id = keep(studio.room, "ferry")
    path = download(studio.room, id, studio.label, "wav")
    os.utime(path, (1000, 1000))
    download(studio.room, id, studio.label, "wav")
    assert path.stat().st_mtime == 1000
    assert path.stat().st_atime > time.time() - 60


def test_what_is_being_written_or_was_just_used_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, "tracks/half.mp3.part", 10)
    put(tmp_path, "files/a/.half-1234.mp3", 10)
    put(tmp_path, "files/b/.readout-1234/book.epub", 100)
    put(tmp_path, "tracks/abandoned.mp3.part", 100_000)
    put(tmp_path, "tracks/heard.mp3", 5)
    cache = SoundCache(tmp_path, 1)
    cache.trim()
    assert names(tmp_path) == [".half-1234.mp3", "book.epub", "half.mp3.part", "heard.mp3"]
    cache.clear()
    assert names(tmp_path) == [".half-1234.mp3", "book.epub", "half.mp3.part"]


def test_the_cap_holds_while_sound_is_made(studio: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    cache = SoundCache(folder, 20_000)
    for n in range(100):
        put(folder, f"segments/{n}.flac", 1000 - n)
        cache.wrote(1000)
        assert cache.size().bytes <= 21_000
    assert names(folder)[-1] == "99.flac"


def test_writers_at_once_trim_without_an_error(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, 5000)
    both = threading.Barrier(4, timeout=5)

    def write(number: int) -> None:
        both.wait()
        for n in range(50):
            put(tmp_path, f"{number}-{n}.flac", 1000)
            cache.wrote(1000)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    cache.trim()
    assert cache.size().bytes <= 5000


def test_the_command_counts_trims_and_clears(own_home: Path) -> None:
    put(own_home / "cache", "segments/aa/a.flac", 2000, 900_000)
    put(own_home / "cache", "segments/bb/b.flac", 1000, 600_000)
    assert "2 files are kept, 1.5 MB of at most 2,000.0 MB" in readout("cache").stdout
    trimmed = readout("cache", "--trim", READOUT_CACHE_BYTES="1000000").stdout
    assert "1 files went, 0.9 MB." in trimmed
    assert names(own_home / "cache") == ["b.flac"]
    assert "0 files are kept" in readout("cache", "--clear").stdout
    assert names(own_home / "cache") == []
