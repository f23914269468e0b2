"""The cache of segments: exact, whole or not there, and never in the way."""

import resource
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from readout.errors import UnwritableOutput, VoiceError
from readout.model import Span, Speech
from readout.voices.segments import SegmentCache, segment_key
from tests.voices import ToneEngine

KEY = "ab" + "0" * 62


def noise(seconds: float = 0.5, seed: int = 1) -> Speech:
    samples = np.random.default_rng(seed).integers(-9000, 9000, round(seconds * 22050))
    return Speech(samples.astype("<i2").tobytes(), 22050, ((0.0, 0.1), (0.1, 1 / 3)), "estimated")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_what_is_put_is_got_back_exactly(tmp_path: Path) -> None:
    cache = SegmentCache(tmp_path / "cache")
    assert cache.get(KEY) is None
    cache.put(KEY, noise())
    assert SegmentCache(tmp_path / "cache").get(KEY) == noise()
    assert [path.name for path in files(tmp_path)] == [f"{KEY}.flac"]


def test_an_empty_sound_can_be_kept(tmp_path: Path) -> None:
    cache = SegmentCache(tmp_path)
    speech = Speech(b"", 22050, ((0.0, 0.0),))
    assert cache.segment(KEY, lambda: speech).speech == speech
    assert cache.segment(KEY, lambda: speech).seconds == 0


@pytest.mark.parametrize("damage", ["empty", "cut", "junk", "flipped"])
def test_a_damaged_file_is_missing_and_written_anew(tmp_path: Path, damage: str) -> None:
    cache = SegmentCache(tmp_path)
    cache.put(KEY, noise())
    (path,) = files(tmp_path)
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[:middle],
            "junk": b"x" * 500,
            "flipped": whole[:middle] + bytes([whole[middle] ^ 0x10]) + whole[middle + 1 :],
        }[damage]
    )
    assert cache.get(KEY) is None
    assert cache.segment(KEY, noise).speech == noise()
    cache.flush()
    assert cache.get(KEY) == noise()
    assert path.read_bytes() == whole


def test_asked_for_many_times_at_once_it_is_made_once(tmp_path: Path) -> None:
    cache = SegmentCache(tmp_path)
    made = []

    def make() -> Speech:
        made.append(1)
        time.sleep(0.1)
        return noise()

    with ThreadPoolExecutor(8) as pool:
        segments = list(pool.map(lambda _: cache.segment(KEY, make), range(8)))
    assert made == [1]
    assert {segment.key for segment in segments} == {KEY}


def test_a_failure_reaches_all_who_wait_and_is_not_kept(tmp_path: Path) -> None:
    cache = SegmentCache(tmp_path)
    both = threading.Barrier(2, timeout=5)

    def fail() -> Speech:
        time.sleep(0.1)
        raise VoiceError("No sound; try again.")

    def ask() -> bool:
        both.wait()
        with pytest.raises(VoiceError):
            cache.segment(KEY, fail)
        return True

    with ThreadPoolExecutor(2) as pool:
        assert all(pool.map(lambda _: ask(), range(2)))
    assert cache.segment(KEY, noise).speech == noise()


def test_what_cannot_be_kept_is_given_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    cache = SegmentCache(tmp_path / "cache")
    assert cache.segment(KEY, noise).speech == noise()
    cache.flush()
    assert "cannot be written" in cache.problem
    with pytest.raises(UnwritableOutput):
        cache.put(KEY, noise())


def test_a_full_disk_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    script = f"""
import resource
from pathlib import Path
from readout.voices.segments import SegmentCache
from tests.unit.test_voices_segments import KEY, noise
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, {resource.RLIM_INFINITY}))
cache = SegmentCache(Path({str(tmp_path)!r}))
assert cache.segment(KEY, noise).speech == noise()
cache.flush()
print(cache.problem)
"""
    shown = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert "is full" in shown.stdout
    assert files(tmp_path) == []


def test_the_key_changes_with_all_that_decides_the_sound() -> None:
    engine = ToneEngine()
    other = ToneEngine()
    other.version = "2"
    high, low = engine.voices()
    words = [Span(0, 5)]
    keys = [
        segment_key(engine, high, "Hello", words, "en", 1.0),
        segment_key(other, high, "Hello", words, "en", 1.0),
        segment_key(engine, low, "Hello", words, "en", 1.0),
        segment_key(engine, high, "Hallo", words, "en", 1.0),
        segment_key(engine, high, "Hello", [Span(0, 4)], "en", 1.0),
        segment_key(engine, high, "Hello", words, "de", 1.0),
        segment_key(engine, high, "Hello", words, "en", 1.5),
    ]
    assert len({*keys}) == len(keys)
    assert segment_key(engine, high, "Hello", words, "en", 1) == keys[0]
