"""Every voice is as loud as the next, no sentence leaps out, and nothing is clipped."""

import re
import subprocess
from collections.abc import Iterator
from itertools import islice, pairwise, product
from pathlib import Path

import numpy as np
import pytest

from readout.model import Speech
from readout.newsroom.read import read
from readout.newsroom.record import said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices.encode import Tags, write_file
from readout.voices.labels import find_label
from readout.voices.loudness import levelled
from readout.voices.recording import Said
from tests.voices import heard

HARBOUR = Path(__file__).parents[2] / "examples" / "pages" / "harbour.html"
FOGHORN = (
    Path(__file__).parents[1] / "corpus" / "clean" / "en" / "foghorn-long-feature" / "source.html"
)
SIX = [
    f"{accent} {gender}"
    for accent in ("UK English", "US English", "Australian")
    for gender in ("Female", "Male")
]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"))
    yield room
    room.close()


def measured(*source: str | Path, pcm: bytes = b"") -> tuple[float, float]:
    """Integrated loudness in LUFS and true peak in dB, as FFmpeg hears them."""
    command = ["ffmpeg", "-nostats", *source, "-af", "ebur128=peak=true", "-f", "null", "-"]
    done = subprocess.run(command, input=pcm, capture_output=True, check=True)
    summary = done.stderr.decode().rpartition("Summary:")[2]
    found = [re.search(rf"{name}:\s+(\S+)", summary) for name in ("I", "Peak")]
    return tuple(float(one[1]) for one in found if one)  # type: ignore[return-value]  # two of them


def raw(pcm: bytes) -> tuple[float, float]:
    return measured("-f", "s16le", "-ar", "22050", "-ac", "1", "-i", "-", pcm=pcm)


def spoken(room: Newsroom, label: str, lines: int = 24, page: Path = HARBOUR) -> list[Said]:
    article = read(room, str(page))
    return list(islice(said(room, article, find_label(label, room.labels)), lines))


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize("label", SIX)
def test_a_label_is_as_loud_as_podcasts_are(label: str, room: Newsroom) -> None:
    loudness, peak = raw(b"".join(one.pcm for one in spoken(room, label)))
    assert loudness == pytest.approx(-16, abs=0.5)
    assert peak <= -1


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize("label", SIX)
def test_no_sentence_leaps_out(label: str, room: Newsroom) -> None:
    lines = spoken(room, label, 60, FOGHORN)
    long = [raw(one.pcm)[0] for one in lines if one.end - one.start - one.line.pause >= 3]
    assert len(long) >= 20, len(lines)
    assert max(round(abs(one - next), 1) for one, next in pairwise(long)) <= 1


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize(
    ("suffix", "label"),
    [*product(("mp3", "opus"), SIX), ("m4b", SIX[3])],
)
def test_an_encoder_does_not_bring_the_peaks_back(
    suffix: str, label: str, room: Newsroom, tmp_path: Path
) -> None:
    path = tmp_path / f"sound.{suffix}"
    pcm = b"".join(one.pcm for one in spoken(room, label, 30, FOGHORN))
    write_file(path, [pcm], [], Tags())
    loudness, peak = measured("-i", path)
    assert loudness == pytest.approx(-16, abs=0.5)
    assert loudness == pytest.approx(raw(pcm)[0], abs=0.1 if suffix == "mp3" else 0.4)
    assert peak <= -1


def limited(samples: np.ndarray) -> np.ndarray:
    pcm = samples.astype("<i2").tobytes()
    return heard(levelled(Speech(pcm, 22_050, ()), 0.0).pcm)


def test_the_limiter_turns_down_and_never_clips() -> None:
    tone = np.sin(np.arange(22_050) * 2 * np.pi * 440 / 22_050)
    tone[:8_000] *= 0.1
    loud = limited(tone * 32_000)
    assert 0.70 < np.abs(loud).max() <= 0.7503
    # What is quiet and far from the peaks stays as it was.
    assert np.array_equal(np.round(loud[:7_800] * 32_768), np.trunc(tone[:7_800] * 32_000))
    # A held tone is turned down as a whole: its shape is still a sine.
    ratio = loud[10_000:20_000] / np.where(np.abs(tone) > 0.2, tone, np.nan)[10_000:20_000]
    assert np.nanmax(ratio) - np.nanmin(ratio) < 0.02


@pytest.mark.parametrize("at", [0, 1, 5_000, 9_999])
def test_a_single_peak_is_caught_wherever_it_stands(at: int) -> None:
    sound = np.full(10_000, 1000)
    sound[at] = -32_768
    assert np.abs(limited(sound)).max() <= 0.7503


def test_what_is_quiet_or_nothing_is_left_alone() -> None:
    quiet = np.arange(-500, 500)
    assert np.array_equal(limited(quiet) * 32_768, quiet)
    assert limited(quiet[:0]).size == 0
    assert limited(np.array([32_767])).max() <= 0.7503
