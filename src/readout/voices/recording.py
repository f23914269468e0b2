"""From a script to sound: lines are spoken ahead, a few at a time, and come out in order."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

import numpy as np

from readout.errors import ReadoutError, VoiceError
from readout.model import Line, Mark, Speech, Voice
from readout.plugins import VoiceEngine
from readout.voices.segments import SegmentCache, segment_key
from readout.voices.sound import SILENCE

SAMPLE_RATE = 22050
"""Samples a second of every recording, mono, signed 16 bit."""

_WORKERS = 2


class Spoke(NamedTuple):
    """Who speaks a line: an engine and one of its voices."""

    engine: VoiceEngine
    voice: Voice


@dataclass(frozen=True)
class Said:
    """One line as sound.

    Args:
        line: what was to be said.
        pcm: signed 16-bit little-endian mono samples, with the pause after the line.
        marks: when each of its words is heard, in seconds from the start of the recording.
        start: second of the recording at which it begins.
        end: second at which it and its pause end.
        problem: one sentence when no voice could say it; its sound is then only the pause.
    """

    line: Line
    pcm: bytes
    marks: tuple[Mark, ...]
    start: float
    end: float
    problem: str = ""


def record(
    lines: Iterable[Line],
    choose: Callable[[str], Spoke],
    cache: SegmentCache | None,
    speed: float = 1.0,
    ahead: int = 4,
) -> Generator[Said, None, None]:
    """Speak lines in order; closing the iterator stops the work.

    A line no voice can say is given back with its problem and the rest goes on.

    Args:
        lines: read lazily, at most `ahead` beyond the one given out; the first one alone.
        choose: gives the engine and voice for a BCP 47 tag; called from several threads.
        cache: where segments are kept; None to keep none.
        speed: 1.0 is the voice's own rate; pauses follow it.
        ahead: how many lines may be spoken before they are asked for.
    """
    samples = 0
    for line, result in _in_order(lines, lambda line: _speak(line, choose, cache, speed), ahead):
        said = _said(line, result, samples, line.pause / speed)
        samples += len(said.pcm) // 2
        yield said


def _in_order(
    lines: Iterable[Line], speak: Callable[[Line], Speech | str], ahead: int
) -> Iterator[tuple[Line, Speech | str]]:
    source = iter(lines)
    waiting: deque[tuple[Line, Future[Speech | str]]] = deque()
    stopped = threading.Event()
    pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="voice")
    # The first line is spoken without a look at the second; then the queue grows by one a line,
    # so that no line waits for more than two to be written.
    depth = 1
    try:
        while True:
            for line in islice(source, depth - len(waiting)):
                waiting.append((line, pool.submit(_unless, stopped, speak, line)))
            if not waiting:
                return
            line, future = waiting.popleft()
            yield line, future.result()
            depth = min(depth + 1, ahead + 1)
    finally:
        stopped.set()
        pool.shutdown(wait=False, cancel_futures=True)


def _unless(
    stopped: threading.Event, speak: Callable[[Line], Speech | str], line: Line
) -> Speech | str:
    return "" if stopped.is_set() else speak(line)


def _speak(
    line: Line, choose: Callable[[str], Spoke], cache: SegmentCache | None, speed: float
) -> Speech | str:
    """The line's sound, or the sentence why there is none."""
    try:
        spoke = choose(line.language)
        if cache is None:
            return _fresh(line, spoke, speed)
        words = [word.spoken for word in line.words]
        key = segment_key(spoke.engine, spoke.voice, line.spoken, words, line.language, speed)
        return cache.segment(key, lambda: _fresh(line, spoke, speed)).speech
    except ReadoutError as problem:
        return problem.sentence


def _fresh(line: Line, spoke: Spoke, speed: float) -> Speech:
    """A sound newly made, checked, at the recording's rate."""
    words = [word.spoken for word in line.words]
    speech = spoke.engine.speak(line.spoken, words, spoke.voice, speed)
    fault = _fault(speech, line)
    if fault:
        raise VoiceError(
            f"The voice “{spoke.voice.id}” gave {fault} for “{line.spoken[:40]}”; "
            "choose another voice."
        )
    right = speech.sample_rate == SAMPLE_RATE or not speech.pcm
    return speech if right else _resampled(speech)


def _fault(speech: Speech, line: Line) -> str:
    """What is wrong with a sound, "" if nothing is."""
    if len(speech.pcm) % 2 or len(speech.times) != len(line.words):
        return "an unusable answer"
    flat = [second for word in speech.times for second in word]
    if any(a > b for a, b in zip([0.0, *flat], [*flat, speech.seconds + 1e-6], strict=True)):
        return "word times out of order"
    if any(character.isalpha() for character in line.spoken):
        loudest = np.abs(np.frombuffer(speech.pcm, dtype="<i2").astype(np.int32)).max(initial=0)
        if loudest <= SILENCE:
            return "no sound"
    return ""


def _resampled(speech: Speech) -> Speech:
    import av

    wanted = round(len(speech.pcm) // 2 * SAMPLE_RATE / speech.sample_rate)
    samples = np.frombuffer(speech.pcm, dtype="<i2").reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
    frame.sample_rate = speech.sample_rate
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
    pieces = [
        piece.to_ndarray()[0] for piece in (*resampler.resample(frame), *resampler.resample(None))
    ]
    sound = np.concatenate(pieces)[:wanted]
    pcm = np.pad(sound, (0, wanted - len(sound))).astype("<i2").tobytes()
    return Speech(pcm, SAMPLE_RATE, speech.times, speech.timing)


def _said(line: Line, result: Speech | str, samples: int, pause: float) -> Said:
    """Place a sound behind the samples before it."""
    problem, speech = (
        (result, Speech(b"", SAMPLE_RATE, ())) if isinstance(result, str) else ("", result)
    )
    start = samples / SAMPLE_RATE
    pcm = speech.pcm + bytes(2 * round(pause * SAMPLE_RATE))
    marks = tuple(
        Mark(word.source, start + begin, start + end)
        for word, (begin, end) in zip(line.words, speech.times, strict=not problem)
    )
    return Said(line, pcm, marks, start, (samples + len(pcm) // 2) / SAMPLE_RATE, problem)
