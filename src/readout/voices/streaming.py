"""Sound encoded while it is spoken, in the six formats of OpenAI's speech API."""

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from readout.voices.mp3 import Mp3Stream
from readout.voices.recording import SAMPLE_RATE

if TYPE_CHECKING:
    from av import AudioFrame

PCM_RATE = 24_000
"""Samples a second of the format "pcm", which has no header to say so."""

_UNKNOWN = 2**32 - 1
# Bytes the container gathers before it hands them out.
_GATHERED = 4096


@dataclass(frozen=True)
class Format:
    """A format that sound can be streamed in.

    Args:
        media_type: for the header Content-Type.
        encode: from signed 16-bit mono samples at 22,050 a second to the file's bytes, piece by
            piece.
    """

    media_type: str
    encode: Callable[[Iterable[bytes]], Iterator[bytes]]


class _Pipe:
    """What a container is written to, and its bytes are taken from."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, data: bytes) -> int:
        """Hold bytes until they are taken."""
        self._written += data
        return len(data)

    def take(self) -> bytes:
        """What was written since the last time."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


def _mp3(pcm: Iterable[bytes]) -> Iterator[bytes]:
    stream = Mp3Stream()
    yield from map(stream.feed, pcm)
    yield stream.finish()


def _wav(pcm: Iterable[bytes]) -> Iterator[bytes]:
    # Nobody knows yet how long it gets; the largest length means "to the end".
    layout = (16, 1, 1, SAMPLE_RATE, 2 * SAMPLE_RATE, 2, 16)
    yield struct.pack("<4sI8sIHHIIHH", b"RIFF", _UNKNOWN, b"WAVEfmt ", *layout)
    yield struct.pack("<4sI", b"data", _UNKNOWN)
    yield from pcm


def _raw(pcm: Iterable[bytes]) -> Iterator[bytes]:
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=PCM_RATE)
    for frame in chain(_frames(pcm), [None]):
        for piece in resampler.resample(frame):
            yield piece.to_ndarray().tobytes()


def _by_ffmpeg(
    pcm: Iterable[bytes],
    container: str,
    codec: str,
    *,
    rate: int = SAMPLE_RATE,
    bit_rate: int = 0,
    options: Mapping[str, str] | None = None,
) -> Iterator[bytes]:
    import av

    pipe = _Pipe()
    wanted = {"flush_packets": "1", **(options or {})}
    with av.open(pipe, "w", format=container, options=wanted, buffer_size=_GATHERED) as output:
        stream = output.add_stream(codec, rate=rate, layout="mono")
        assert isinstance(stream, av.AudioStream)
        if bit_rate:
            stream.bit_rate = bit_rate
        for frame in chain(_frames(pcm), [None]):
            output.mux(stream.encode(frame))
            yield pipe.take()
    yield pipe.take()


def _frames(pcm: Iterable[bytes]) -> "Iterator[AudioFrame]":
    import av

    samples = 0
    for piece in filter(None, pcm):
        sound = np.frombuffer(piece, dtype="<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(sound, format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = (
            SAMPLE_RATE,
            samples,
            Fraction(1, SAMPLE_RATE),
        )
        samples += sound.size
        yield frame


def _opus(pcm: Iterable[bytes]) -> Iterator[bytes]:
    # In pages of a fifth of a second: the default of a whole one is heard late.
    pages = {"page_duration": "200000"}
    return _by_ffmpeg(pcm, "ogg", "libopus", rate=48_000, bit_rate=32_000, options=pages)


def _aac(pcm: Iterable[bytes]) -> Iterator[bytes]:
    return _by_ffmpeg(pcm, "adts", "aac", bit_rate=64_000)


def _flac(pcm: Iterable[bytes]) -> Iterator[bytes]:
    return _by_ffmpeg(pcm, "flac", "flac")


FORMATS: Mapping[str, Format] = {
    "mp3": Format("audio/mpeg", _mp3),
    "opus": Format("audio/ogg", _opus),
    "aac": Format("audio/aac", _aac),
    "flac": Format("audio/flac", _flac),
    "wav": Format("audio/wav", _wav),
    "pcm": Format("audio/pcm", _raw),
}
"""The formats by the names of that API, its default first."""
