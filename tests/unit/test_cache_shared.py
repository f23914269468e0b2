"""The folder of sound between several programs, and what a crash leaves of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from pathlib import Path

from readout.newsroom.cache import SoundCache
from readout.newsroom.draft import Draft
from readout.newsroom.shelf import Shelf
from readout.newsroom.track import Track
from readout.voices.segments import SegmentCache
from tests.unit.test_track import sound

CAP = 400_000

WRITER = """
import sys
from pathlib import Path

import numpy as np

from readout.model import Speech
from readout.newsroom.cache import SoundCache
from readout.voices.segments import SegmentCache

folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
kept = SoundCache(folder, int(sys.argv[4]))
cache = SegmentCache(folder / "segments", kept.wrote)
for n in range(first, first + count):
    noise = np.random.default_rng(n).integers(-9000, 9000, 5000).astype("<i2").tobytes()
    cache.segment(f"{n % 256:02x}{n:062x}", lambda: Speech(noise, 22050, ((0.0, 0.1),)))
    print(n, flush=True)
cache.flush()
assert not cache.problem, cache.problem
"""


def writer(folder: Path, first: int, count: int, cap: int = CAP) -> "subprocess.Popen[str]":
    """A program that keeps segments in a folder and trims it."""
    command = [sys.executable, "-c", WRITER, str(folder), str(first), str(count), str(cap)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def damaged(folder: Path) -> list[Path]:
    """Segments under their own names that cannot be read."""
    cache = SegmentCache(folder / "segments")
    return [path for path in (folder / "segments").rglob("*.flac") if not cache.get(path.stem)]


def test_two_programs_keep_and_trim_the_same_folder(tmp_path: Path) -> None:
    # The second half of what each says is said by the other too.
    both = [writer(tmp_path, first, 200) for first in (0, 100)]
    for program in both:
        _, told = program.communicate(timeout=60)
        assert program.returncode == 0, told
    kept = list((tmp_path / "segments").rglob("*"))
    assert not [path for path in kept if path.suffix == ".part"]
    assert damaged(tmp_path) == []
    for path in kept:
        if path.is_file():
            os.utime(path, (1000, 1000))
    cache = SoundCache(tmp_path, CAP)
    cache.trim()
    assert 0 < cache.size().bytes <= CAP


def test_a_program_killed_in_the_middle_leaves_no_half_segment(tmp_path: Path) -> None:
    program = writer(tmp_path, 0, 100_000, cap=10**9)
    assert program.stdout is not None
    for _ in range(60):
        program.stdout.readline()
    program.send_signal(signal.SIGKILL)
    program.communicate(timeout=10)
    assert len(list((tmp_path / "segments").rglob("*.flac"))) > 10
    assert damaged(tmp_path) == []
    # The next program finds what is there and says the rest.
    again = writer(tmp_path, 0, 80)
    _, told = again.communicate(timeout=60)
    assert again.returncode == 0, told


def test_what_a_crash_left_half_written_goes_a_day_later(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, 0)
    with Draft(tmp_path / "answers" / "one") as draft:
        draft.write(bytes(100_000))
        (half,) = (path for path in tmp_path.rglob("*") if path.is_file())
        left = half.read_bytes()
        assert cache.clear().files == 0
    # As if the program had been killed there.
    half.write_bytes(left)
    assert cache.clear().files == 0
    os.utime(half, (time.time() - 100_000,) * 2)
    assert cache.trim().files == 1
    assert not half.exists()


def test_two_programs_may_make_the_same_track(tmp_path: Path) -> None:
    path = tmp_path / "tracks" / "one.mp3"
    one, two = (Track(path, lambda: sound(6), "word " * 6) for _ in range(2))
    for track in (one, two):
        track.start()
    sounds = [b"".join(track.read()) for track in (one, two)]
    assert sounds[0] == sounds[1] == path.read_bytes()
    for track in (one, two):
        track.stop()
    assert [other.name for other in path.parent.iterdir() if other.suffix == ".part"] == []


def test_a_track_that_is_trimmed_while_it_is_heard_is_heard_to_its_end(tmp_path: Path) -> None:
    track = Track(tmp_path / "tracks" / "one.mp3", lambda: sound(60), "word " * 60)
    whole = b"".join(track.read())
    hearing = track.read()
    begun = next(hearing)
    assert len(begun) < len(whole)
    assert SoundCache(tmp_path, 0).clear().files == 2
    assert begun + b"".join(hearing) == whole


def test_an_answer_that_is_trimmed_while_it_is_given_is_given_to_its_end(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, 10**9)
    pieces = [bytes([n]) * 100_000 for n in range(5)]
    shelf = Shelf(cache)
    assert list(shelf.answer("one", lambda: iter_of(pieces), lambda: True)) == pieces
    found = shelf.answer("one", lambda: iter_of([]), lambda: True)
    begun = next(found)
    assert cache.clear().files == 1
    assert begun + b"".join(found) == b"".join(pieces)


def iter_of(pieces: Sequence[bytes]) -> Generator[bytes, None, None]:
    yield from pieces
