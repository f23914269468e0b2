"""Sound as engines hand it over: 16-bit samples, with the same short silence at the ends."""

import io
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import numpy as np
import soundfile

from readout.model import Span, Speech
from readout.voices.timing import word_times

Samples = np.ndarray[Any, Any]
"""One dimension of numbers."""

SILENCE = 64
"""Below this amplitude (-54 dB) there is nothing to hear."""

_LEAD_SECONDS, _TAIL_SECONDS = 0.010, 0.040


def trimmed(samples: Samples, rate: int) -> tuple[Samples, int]:
    """The sound with 10 ms of silence before it and 40 after, and how many samples its start moved."""
    heard = audible(samples)
    if not heard:
        return samples[:0], 0
    first, end = heard
    lead, tail = round(_LEAD_SECONDS * rate), round(_TAIL_SECONDS * rate)
    kept = samples[max(first - lead, 0) : end + tail]
    before, after = max(lead - first, 0), max(end + tail - len(samples), 0)
    return np.pad(kept, (before, after)) if before or after else kept, first - lead


def audible(samples: Samples) -> tuple[int, int] | None:
    """The first sample that can be heard, and the one behind the last; None when none can be."""
    loud = (samples > SILENCE) | (samples < -SILENCE)
    if not loud.any():
        return None
    return int(loud.argmax()), loud.size - int(loud[::-1].argmax())


def as_int16(floats: Samples) -> Samples:
    """Samples between -1 and 1 as 16-bit ones.

    Raises:
        ValueError: when one is no number.
    """
    if not np.isfinite(floats).all():
        raise ValueError("numbers that are no sound")
    scaled: Samples = np.round(np.clip(floats, -1, 1) * 32767).astype("<i2")
    return scaled


def decoded(data: bytes) -> tuple[Samples, int]:
    """The 16-bit mono samples of a sound file, and how many there are a second.

    Raises:
        ValueError: when it is no sound file, or holds what is no number.
    """
    try:
        floats, rate = soundfile.read(io.BytesIO(data), dtype="float64", always_2d=True)
    except soundfile.SoundFileError as problem:
        raise ValueError("what is no sound file") from problem
    return as_int16(floats.mean(axis=1) if floats.size else floats[:, 0]), int(rate)


def stretched(samples: Samples, rate: int, speed: float) -> Samples:
    """The same sound faster or slower, at the same pitch."""
    if speed == 1 or not samples.size:
        return samples
    import av
    from av.filter import Graph

    graph = Graph()
    source = graph.add_abuffer(format="s16", sample_rate=rate, layout="mono")
    graph.link_nodes(source, graph.add("atempo", f"{speed:g}"), graph.add("abuffersink"))
    graph.configure()
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
    frame.sample_rate = rate
    graph.push(frame)
    graph.push(None)
    pieces = []
    with suppress(av.EOFError, av.BlockingIOError):
        while True:
            pieces.append(graph.pull().to_ndarray()[0])
    return np.concatenate(pieces) if pieces else samples[:0]


def estimated(spoken: str, words: Sequence[Span], samples: Samples, rate: int) -> Speech:
    """Sound from an engine that knows no word times: time is shared out by letters.

    Args:
        spoken: what is said.
        words: spans of it to be timed.
        samples: 16-bit; silence at the ends is cut.
        rate: samples a second.
    """
    sound, _ = trimmed(samples, rate)
    times = word_times(spoken, words, [], len(sound) / rate)
    return Speech(sound.astype("<i2").tobytes(), rate, times, "estimated")


def nothing(words: Sequence[Span], rate: int) -> Speech:
    """The sound of a line without a letter or digit."""
    return Speech(b"", rate, ((0.0, 0.0),) * len(words))


def is_mute(spoken: str) -> bool:
    """Whether a line has nothing that can be said."""
    return not any(character.isalnum() for character in spoken)


def louder(pcm: bytes, factor: float) -> bytes:
    """A sound with every sample so many times as large.

    Args:
        pcm: signed 16-bit samples.
        factor: what would be too large for 16 bits is cut.
    """
    samples = np.rint(np.frombuffer(pcm, dtype="<i2") * factor)
    return np.clip(samples, -32768, 32767).astype("<i2").tobytes()
