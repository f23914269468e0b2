"""A voice that is not fast speaks ahead of its listener by seconds of sound, and for nobody else."""

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from readout.newsroom import track as module
from readout.newsroom.add import add_page
from readout.newsroom.cache import SoundCache
from readout.newsroom.room import open_newsroom
from readout.newsroom.shelf import Shelf
from readout.newsroom.track import NAP, Track
from readout.voices.stretches import Encoded
from tests.jobs import until
from tests.unit.test_track import sound

AHEAD = 5.0
LINES = 60


class Maker:
    """Says lines of a second each, and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> Generator[Encoded, None, None]:
        for one in sound(LINES):
            self.made += one.said is not None
            yield one

    def settled(self) -> int:
        """How many it made when it makes no more."""
        before = -1
        while before != self.made:
            before = self.made
            time.sleep(2.5 * NAP)
        return before


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(SoundCache(tmp_path, 10**9), AHEAD)
    yield shelf
    shelf.close()


def begun(shelf: Shelf, name: str, ratio: float, *, begin: bool = True) -> tuple[Track, Maker]:
    maker = Maker()
    return shelf.track(name, maker, "a" * 20 * LINES, 1.0, lambda: ratio, begin=begin), maker


def test_it_is_ahead_of_the_listener_by_seconds_of_sound(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 2.0)
    with closing(track.read()) as reader:
        heard = 0
        for seconds in (1, 10):
            while heard < 8000 * seconds:
                heard += len(next(reader))
            # The line after the last one that was wanted is being made, and the encoder keeps a little.
            assert -1 <= maker.settled() - heard / 8000 - AHEAD <= 2


def test_it_stops_when_the_listener_leaves_and_goes_on_when_one_comes_back(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 0.5)
    assert maker.settled() == 1, "nobody listens yet"
    with closing(track.read()) as reader:
        next(reader)
    left = maker.settled()
    assert left < LINES
    assert maker.settled() == left
    track.wait()
    assert maker.made == LINES


def test_a_voice_that_is_overtaken_takes_all_the_lead_it_can_get(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 0.5)
    with closing(track.read()) as reader:
        next(reader)
        until(lambda: track.done)
    assert maker.made == LINES


def test_a_long_pause_is_like_leaving(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONG_PAUSE", -1.0)
    track, maker = begun(shelf, "a", 0.5)
    with closing(track.read()) as reader:
        next(reader)
        assert maker.settled() < 5


def test_who_waits_for_all_of_it_gets_it_although_nobody_listens(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 0.5)
    with track.held():
        until(lambda: track.done)
    assert maker.made == LINES
    track, maker = begun(shelf, "b", 0.5, begin=False)
    assert not track.begun
    track.prepare()
    until(lambda: track.done)


def test_it_waits_while_a_listener_waits_for_another(shelf: Shelf) -> None:
    behind, maker = begun(shelf, "behind", 0.5)
    track = shelf.track("front", lambda: slowly(0.8), "a" * 80, 1.0, lambda: 0.5)
    with behind.held(), closing(track.read()) as reader:
        next(reader)
        before = maker.made
        # The reader waits for its second line all this time.
        b"".join(islice(reader, 2))
        assert maker.made <= before + 4 < LINES
        b"".join(reader)
        until(lambda: behind.done)


def slowly(seconds: float) -> Generator[Encoded, None, None]:
    for one in sound(4):
        time.sleep(seconds)
        yield one


def test_a_fast_voice_speaks_to_the_end_at_once(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 100.0)
    until(lambda: track.done)
    assert maker.made == LINES


def test_an_article_is_spoken_when_it_is_added_if_that_is_set(tmp_path: Path) -> None:
    for prepares in (False, True):
        room = open_newsroom(tmp_path / str(prepares), prepares=prepares)
        add_page(room, "", b"Voters wanted bread.\n\nNobody smiled.\n", "text/plain")
        tracks = tmp_path / str(prepares) / "cache" / "tracks"
        if prepares:
            until(lambda: bool(list(tracks.glob("*.mp3"))))  # noqa: B023  # called at once
        room.close()
        assert tracks.exists() is prepares


def test_it_can_be_stopped_while_it_waits(shelf: Shelf) -> None:
    track, maker = begun(shelf, "a", 0.5)
    assert maker.settled() == 1
    track.stop()
    assert track.failed
    assert maker.made == 1
