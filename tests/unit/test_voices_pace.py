"""How fast a voice is: measured while it speaks, lines that overlap counted once, and kept."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from readout.model import Span, Speech, Voice
from readout.voices.pace import Paces, Timed
from tests.voices import ToneEngine

SLOW = Voice("tone", "high", "en-GB", "female", "Tone")


class SlowEngine(ToneEngine):
    """One that needs 50 ms for a line, of 100 ms a word."""

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        time.sleep(0.05)
        return super().speak(spoken, words, voice, speed)


def test_the_ratio_is_sound_by_time_and_is_kept(tmp_path: Path) -> None:
    paces = Paces(tmp_path / "kept" / "pace.json")
    assert paces.ratio("tone", "high") is None
    assert paces.is_fast("tone", "high")
    for n in range(10):
        paces.note("tone", "high", 1.0, 2.0 * n, 2.0 * n + 2)
    assert paces.ratio("tone", "high") == pytest.approx(0.5)
    assert not paces.is_fast("tone", "high")
    assert Paces(tmp_path / "kept" / "pace.json").ratio("tone", "high") == pytest.approx(0.5)


def test_lines_that_wait_for_one_another_count_once(tmp_path: Path) -> None:
    paces = Paces(tmp_path / "pace.json")
    # Two asked for at once of an engine that makes one after the other, a second each.
    for n in range(5):
        paces.note("tone", "high", 1.0, 2.0 * n, 2.0 * n + 1)
        paces.note("tone", "high", 1.0, 2.0 * n, 2.0 * n + 2)
    assert paces.ratio("tone", "high") == pytest.approx(1.0)


def test_a_voice_that_got_faster_is_known_as_fast_soon(tmp_path: Path) -> None:
    paces = Paces(tmp_path / "pace.json")
    paces.note("tone", "high", 1.0, 0.0, 10.0)
    for n in range(40):
        paces.note("tone", "high", 4.0, 100.0 + n, 100.25 + n)
    ratio = paces.ratio("tone", "high")
    assert ratio and 8 < ratio < 16


def test_fast_voices_write_nothing(tmp_path: Path) -> None:
    paces = Paces(tmp_path / "pace.json")
    paces.note("espeak", "en", 5.0, 0.0, 0.01)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]", '{"tone:high": "quick"}', "{"])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "pace.json").write_text(content)
    assert Paces(tmp_path / "pace.json").ratio("tone", "high") is None


def test_an_engine_is_timed_whoever_asks_it(tmp_path: Path) -> None:
    paces = Paces(tmp_path / "pace.json")
    engine = Timed(SlowEngine(), paces)
    assert engine.rate == 16_000, "what else it offers is still there"
    with ThreadPoolExecutor(2) as pool:
        words = [Span(0, 1)]
        list(pool.map(lambda _: engine.speak("a", words, SLOW, 1.0), range(6)))
    ratio = paces.ratio("tone", "high")
    # 100 ms of sound a line, two lines at a time and the first not counted: 4 at most, and
    # on a busy machine less.
    assert ratio and 0.5 < ratio <= 4.4
