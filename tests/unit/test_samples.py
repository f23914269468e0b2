"""The two samples: as long as they say, small, and made again by their script."""

from pathlib import Path

import pytest

from docs.samples.__main__ import FOLDER, SECONDS, main
from tests.unit.test_voices_loudness import measured
from tests.voices import decoded

NAMES = ["raw-espeak.mp3", "readout.mp3"]


def is_a_sample(path: Path) -> None:
    sound = decoded(path.read_bytes())
    assert len(sound) / 22_050 == pytest.approx(SECONDS, abs=0.5)
    assert path.stat().st_size <= 200_000
    assert abs(sound[: 22_050 * 19]).max() > 0.1
    # It ends in silence, so that no word is cut off with a click.
    assert abs(sound[-100:]).max() < 0.02


@pytest.mark.parametrize("name", NAMES)
def test_what_is_there_is_a_sample(name: str) -> None:
    is_a_sample(FOLDER / name)


@pytest.mark.needs("ffmpeg")
def test_the_script_makes_both_again(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
    for name in NAMES:
        is_a_sample(tmp_path / name)
        there, again = (measured("-i", folder / name) for folder in (FOLDER, tmp_path))
        assert again == pytest.approx(there, abs=0.5)
    loudness, peak = measured("-i", tmp_path / "readout.mp3")
    assert loudness == pytest.approx(-16, abs=0.5)
    assert peak <= -1
