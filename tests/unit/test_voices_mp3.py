"""MP3: the decoded sound is the sound that went in, to the sample where its length is known."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.voices.mp3 import Mp3Stream, mp3_size, trailing_padding
from tests.voices import Sound, decoded, onset

RATE = 22050


def tone(samples: int, silent: int = 4410) -> bytes:
    """Silence, then a tone."""
    sound = np.sin(np.arange(samples) * 440 * 2 * np.pi / RATE) * 9000
    sound[:silent] = 0
    return sound.astype("<i2").tobytes()


def encoded(pcm: bytes, stream: Mp3Stream, piece: int = 6000) -> bytes:
    pieces = [stream.feed(pcm[start : start + piece]) for start in range(0, len(pcm), piece)]
    return b"".join([*pieces, stream.finish()])


def by_ffmpeg(data: bytes, folder: Path) -> Sound:
    """The samples as the ffmpeg program decodes them; it must have nothing to complain about."""
    path = folder / "sound.mp3"
    path.write_bytes(data)
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", path, "-f", "s16le", "-"], capture_output=True, check=True
    )
    assert done.stderr == b""
    return np.frombuffer(done.stdout, dtype="<i2").astype(np.float64) / 32768


LENGTHS = [22050, 50_000, 100_001]


@pytest.mark.parametrize("samples", LENGTHS)
@pytest.mark.parametrize("padding", [0, 32, 71, 5000])
def test_of_known_length_it_decodes_to_the_sample(samples: int, padding: int) -> None:
    size = mp3_size(samples) + padding
    data = encoded(tone(samples), Mp3Stream(total_bytes=size, samples=samples))
    sound = decoded(data + (trailing_padding(padding) if padding else b""))
    assert len(sound) == samples
    assert abs(onset(sound) - 4410) <= 0.005 * RATE


def test_it_is_as_loud_as_what_it_is_made_of() -> None:
    data = encoded(tone(50_000, silent=0), Mp3Stream())
    sound = decoded(data)[10_000:40_000]
    assert np.sqrt(2 * (sound**2).mean()) == pytest.approx(9000 / 32768, rel=0.002)


@pytest.mark.parametrize("promised", [False, True])
@pytest.mark.parametrize("padding", [0, 32, 5000])
def test_of_unknown_length_it_begins_at_the_right_time(promised: bool, padding: int) -> None:
    total = mp3_size(50_000) + padding if promised else None
    data = encoded(tone(50_000), Mp3Stream(total_bytes=total))
    sound = decoded(data + (trailing_padding(padding) if padding else b""))
    assert abs(onset(sound) - 4410) <= 0.005 * RATE
    # Nothing tells where the last frame's sound ends.
    assert 0 <= len(sound) - 50_000 <= 2 * 576


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize("padding", [0, 32, 5000])
def test_the_ffmpeg_program_agrees(tmp_path: Path, padding: int) -> None:
    size = mp3_size(100_001) + padding
    data = encoded(tone(100_001), Mp3Stream(total_bytes=size, samples=100_001))
    sound = by_ffmpeg(data + (trailing_padding(padding) if padding else b""), tmp_path)
    assert len(sound) == 100_001
    assert abs(onset(sound) - 4410) <= 0.005 * RATE


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 80_000), st.integers(1, 20_000))
def test_the_size_is_known_before(samples: int, piece: int) -> None:
    data = encoded(bytes(2 * samples), Mp3Stream(), 2 * piece)
    assert len(data) == mp3_size(samples)


def frames(count: int) -> bytes:
    """A tone of so many frames, the last two of them silent."""
    return tone(576 * (count - 2)) + bytes(2 * 2 * 576)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(10, 90), min_size=1, max_size=4), st.integers(100, 20_000))
def test_a_stretch_depends_on_nothing_before_it(counts: list[int], piece: int) -> None:
    stream, head = Mp3Stream(), len(Mp3Stream().feed(b""))
    stretches = []
    for count in counts:
        pcm = frames(count)
        fed = [stream.feed(pcm[at : at + 2 * piece]) for at in range(0, len(pcm), 2 * piece)]
        stretches.append(b"".join([*fed, stream.cut()]))
    stretches[0] = stretches[0][head:]
    rest = stream.finish()
    for count, stretch in zip(counts, stretches, strict=True):
        alone = Mp3Stream()
        assert (alone.feed(frames(count)) + alone.cut())[head:] == stretch
    again = Mp3Stream()
    whole = b"".join([*map(again.add, stretches), again.finish()])
    assert whole == Mp3Stream().feed(b"") + b"".join(stretches) + rest
    samples = 576 * sum(counts)
    assert 0 <= mp3_size(samples) - len(whole) <= len(counts) + 2
    source = np.frombuffer(b"".join(map(frames, counts)), dtype="<i2") / 32768
    sound = decoded(whole)
    assert 0 <= len(sound) - samples <= 576
    assert np.abs(sound[:samples] - source).max() < 0.1


def test_what_a_cut_leaves_out_is_silent() -> None:
    whole, cut = Mp3Stream(), Mp3Stream()
    pcm = frames(50)
    uncut = whole.feed(pcm) + whole.finish()
    assert np.array_equal(decoded(cut.feed(pcm) + cut.cut() + cut.finish()), decoded(uncut))


def test_the_size_of_hours_is_what_the_bit_rate_says() -> None:
    assert mp3_size(3600 * RATE) == pytest.approx(3600 * 8000, rel=1e-4)


def test_the_first_bytes_come_with_the_first_sound() -> None:
    assert len(Mp3Stream().feed(tone(11_025))) > 3000
    assert len(Mp3Stream().feed(b"")) == 208


@given(st.integers(32, 3000))
def test_padding_is_exactly_as_long_as_asked(count: int) -> None:
    assert len(trailing_padding(count)) == count


def test_padding_looks_nowhere_like_a_frame() -> None:
    for count in (32, 75, 400):
        assert b"\xff\xf3" not in trailing_padding(count)
    with pytest.raises(ValueError, match="32"):
        trailing_padding(31)
