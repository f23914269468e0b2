"""A track is heard while it is made, and what it promises of its length it keeps."""

import json
import math
from collections.abc import Generator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event, Thread

import av
import numpy as np
import pytest

from readout.errors import OutsideError, VoiceError
from readout.model import Line, Mark, Span
from readout.newsroom.cache import SoundCache
from readout.newsroom.shelf import Shelf
from readout.newsroom.track import Track
from readout.voices.recording import SAMPLE_RATE, Said
from readout.voices.stretches import Encoded
from tests.voices import in_one_go

SECOND = (8000 * np.sin(np.arange(SAMPLE_RATE) / 9)).astype("<i2").tobytes()


def said(count: int, go_on: Event | None = None, stop_at: int = 0) -> Generator[Said, None, None]:
    """`count` lines of one second each; after `stop_at` of them it waits to go on."""
    for n in range(count):
        if go_on and n == stop_at:
            assert go_on.wait(20)
        line = Line(Span(20 * n, 20 * n + 19), "a word", (), "en", 0.0, n)
        mark = Mark(Span(20 * n, 20 * n + 5), n + 0.1, n + 0.4)
        yield Said(line, SECOND, (mark,), float(n), n + 1.0)


def sound(
    count: int, go_on: Event | None = None, stop_at: int = 0
) -> Generator[Encoded, None, None]:
    return in_one_go(said(count, go_on, stop_at))


def seconds_of(mp3: bytes) -> float:
    with av.open(BytesIO(mp3), "r") as sound:
        return math.fsum(frame.samples / frame.sample_rate for frame in sound.decode(audio=0))


def test_a_finished_track_has_its_exact_length(tmp_path: Path) -> None:
    track = Track(tmp_path / "x.mp3", lambda: sound(5), "a" * 100)
    track.wait()
    whole = b"".join(track.read())
    assert track.total() == len(whole) == (tmp_path / "x.mp3").stat().st_size
    assert seconds_of(whole) == pytest.approx(5.0, abs=0.08)
    assert b"".join(track.read(100, 200)) == whole[100:200]


def test_a_fault_of_ours_leaves_nobody_waiting(tmp_path: Path) -> None:
    def at_fault() -> Generator[Encoded, None, None]:
        yield from sound(1)
        raise ZeroDivisionError

    track = Track(tmp_path / "x.mp3", at_fault, "a" * 100)
    for read in (track.read, track.marks):
        with pytest.raises(OutsideError, match="made a mistake"):
            list(read())
    assert track.failed
    assert list(tmp_path.iterdir()) == []


def test_the_first_sentence_is_heard_before_the_second_is_made(tmp_path: Path) -> None:
    go_on = Event()
    track = Track(tmp_path / "x.mp3", lambda: sound(3, go_on, stop_at=1), "a" * 60)
    first = next(track.read())
    assert len(first) > 7000  # a second at 64 kbit/s is 8,000 bytes; the encoder keeps a little
    assert not track.done
    assert json.loads(next(track.marks()).split(b"\n")[0])["words"] == [[0, 5, 0.1, 0.4]]
    go_on.set()
    assert seconds_of(b"".join(track.read())) == pytest.approx(3.0, abs=0.08)


@pytest.mark.parametrize("length", [60, 600, 3000])
def test_a_promised_length_is_kept_to_the_byte(tmp_path: Path, length: int) -> None:
    go_on = Event()
    track = Track(tmp_path / "x.mp3", lambda: sound(3, go_on, stop_at=1), "a" * length)
    next(track.read())
    promised = track.total()
    go_on.set()
    whole = b"".join(track.read(0, promised))
    assert track.total() == len(whole) == promised
    assert seconds_of(whole) == pytest.approx(3.0, abs=0.08)


def test_marks_end_with_the_length_of_it_all(tmp_path: Path) -> None:
    track = Track(tmp_path / "x.mp3", lambda: sound(3), "a" * 60)
    rows = [json.loads(row) for row in b"".join(track.marks()).splitlines()]
    assert [row["block"] for row in rows[:-1]] == [0, 1, 2]
    assert rows[-1] == {"seconds": 3.0}


def test_a_track_that_was_made_is_not_made_again(tmp_path: Path) -> None:
    Track(tmp_path / "x.mp3", lambda: sound(2), "a" * 40).wait()

    def never() -> Generator[Encoded, None, None]:
        raise AssertionError("made again")

    again = Track(tmp_path / "x.mp3", never, "a" * 40)
    assert again.done
    assert len(b"".join(again.read())) == again.total()


def test_a_failing_voice_reaches_every_reader(tmp_path: Path) -> None:
    def failing() -> Generator[Encoded, None, None]:
        yield from sound(1)
        raise VoiceError("The voice crashed.")

    track = Track(tmp_path / "x.mp3", failing, "a" * 40)
    with pytest.raises(VoiceError):
        b"".join(track.read())
    with pytest.raises(VoiceError):
        b"".join(track.marks())
    assert track.failed
    assert list(tmp_path.iterdir()) == []


def test_a_track_that_is_stopped_tells_its_readers(tmp_path: Path) -> None:
    go_on = Event()
    track = Track(tmp_path / "x.mp3", lambda: sound(9, go_on, stop_at=1), "a" * 180)
    reader = track.read()
    next(reader)
    stopping = Thread(target=track.stop)
    stopping.start()
    go_on.set()
    stopping.join()
    with pytest.raises(OutsideError, match="stopped"):
        b"".join(reader)
    assert list(tmp_path.iterdir()) == []


def test_a_finished_track_is_found_on_the_disk_not_kept_in_memory(tmp_path: Path) -> None:
    shelf = Shelf(SoundCache(tmp_path, 10**9))
    first = shelf.track("a", lambda: sound(1), "a" * 20, 1.0)
    first.wait()
    while not first.done:
        pass
    shelf.track("b", lambda: sound(1), "a" * 20, 1.0).wait()
    again = shelf.track("a", lambda: sound(9), "a" * 20, 1.0)
    assert again is not first
    assert again.done and again.total() == first.total()


@pytest.mark.parametrize("suffix", [".mp3", ".marks"])
def test_a_track_part_of_which_was_deleted_is_made_again(tmp_path: Path, suffix: str) -> None:
    shelf = Shelf(SoundCache(tmp_path, 10**9))
    first = shelf.track("a", lambda: sound(1), "a" * 20, 1.0)
    first.wait()
    while not first.done:
        pass
    first.path.with_suffix(suffix).unlink()
    again = shelf.track("a", lambda: sound(1), "a" * 20, 1.0)
    again.wait()
    assert again is not first
    assert b"".join(again.marks()).endswith(b"}\n")


def test_silence_where_a_voice_failed_is_not_kept(tmp_path: Path) -> None:
    def failing() -> Generator[Encoded, None, None]:
        return in_one_go(replace(one, problem="The voice crashed.") for one in said(2))

    flawed = Track(tmp_path / "x.mp3", failing, "a" * 40)
    flawed.wait()
    assert flawed.flawed
    again = Track(tmp_path / "x.mp3", lambda: sound(2), "a" * 40)
    assert not again.done
    again.wait()
    assert b"problem" not in b"".join(again.marks())
    assert Track(tmp_path / "x.mp3", failing, "a" * 40).done


def test_a_track_half_of_which_was_lost_is_made_again(tmp_path: Path) -> None:
    Track(tmp_path / "x.mp3", lambda: sound(2), "a" * 40).wait()
    (tmp_path / "x.mp3").unlink()
    again = Track(tmp_path / "x.mp3", lambda: sound(3), "a" * 60)
    again.wait()
    assert b"".join(again.marks()).count(b"\n") == 4
    assert seconds_of(b"".join(again.read())) == pytest.approx(3.0, abs=0.08)
