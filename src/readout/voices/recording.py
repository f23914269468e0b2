"""From a script to sound: lines are spoken ahead, a few at a time, and come out in order."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from numbers import Real
from typing import NamedTuple

import numpy as np

from readout.errors import ReadoutError, VoiceError
from readout.model import Line, Mark, Speech, Voice
from readout.plugins import VoiceEngine
from readout.text.breaths import breaths
from readout.voices.gains import SHIPPED, Gains
from readout.voices.joins import joined
from readout.voices.loudness import levelled
from readout.voices.segments import SegmentCache, segment_key
from readout.voices.sound import audible

SAMPLE_RATE = 22050
"""Samples a second of every recording, mono, signed 16 bit."""

# Lines that are with their engines at a time; meanwhile others, that came back, are made ready.
_WITH_ENGINES, _WORKERS = 2, 4


class Spoke(NamedTuple):
    """Who speaks a line: an engine and one of its voices.

    Args:
        otherwise: who speaks when it fails, the preferred one first.
    """

    engine: VoiceEngine
    voice: Voice
    otherwise: "tuple[Spoke, ...]" = ()


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
        instead: one sentence why another voice than the preferred one said it.
    """

    line: Line
    pcm: bytes
    marks: tuple[Mark, ...]
    start: float
    end: float
    problem: str = ""
    instead: str = ""


class _Tried(NamedTuple):
    """A line's sound, and the sentence why there is none or another voice's."""

    speech: Speech | None
    why: str = ""


class _Turn:
    """A line's turn with the engines; it is over when its sound is there, or when it ends.

    Args:
        free: how many turns are left.
    """

    def __init__(self, free: threading.Semaphore) -> None:
        self._free = free
        self._mine = False

    def __enter__(self) -> "_Turn":
        self._mine = self._free.acquire()
        return self

    def __exit__(self, *problem: object) -> None:
        self.give_on()

    def give_on(self) -> None:
        """Let the next line have it; safe to call twice."""
        if self._mine:
            self._mine = False
            self._free.release()


class _Failures:
    """Which voices failed in one recording; one that fails again and again is not waited for."""

    _MOST = 2

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], list[str]] = {}

    def add(self, spoke: Spoke, sentence: str) -> None:
        """Note that a voice failed, and why."""
        self._seen.setdefault((spoke.engine.name, spoke.voice.id), []).append(sentence)

    def why_not(self, spoke: Spoke) -> str:
        """Why a voice is not asked any more, "" while it is."""
        failed = self._seen.get((spoke.engine.name, spoke.voice.id), [])
        return failed[-1] if len(failed) >= self._MOST else ""


def record(
    lines: Iterable[Line],
    choose: Callable[[Line], Spoke],
    cache: SegmentCache | None,
    speed: float = 1.0,
    ahead: int = 4,
    gains: Gains = SHIPPED,
) -> Generator[Said, None, None]:
    """Speak lines in order; closing the iterator stops the work.

    A line is spoken whole, or in pieces by an engine that has `at_once`: then each is given as a
    line.  One no voice can say is given back with its problem and the rest goes on; a voice that
    failed twice is not asked again where another can speak.

    Args:
        lines: read lazily, at most `ahead` beyond the one given out; the first one alone.
        choose: gives the engine and voice for a line; called from several threads.
        cache: where segments are kept; None to keep none.
        speed: 1.0 is the voice's own rate; pauses follow it.
        ahead: how many lines may be spoken before they are asked for.
        gains: how much louder each voice is made.
    """
    samples, goes_on, failures = 0, False, _Failures()

    def speak(line: Line, turn: _Turn) -> _Tried:
        return _speak(line, choose, partial(_kept, cache, gains, speed, turn), failures)

    for line, result in _in_order(in_breaths(lines, choose), speak, ahead):
        speech = result.speech and joined(result.speech, goes_on, line.joins)
        said = _said(line, result._replace(speech=speech), samples, line.pause / speed)
        samples, goes_on = samples + len(said.pcm) // 2, line.joins
        yield said


def keys(
    lines: Iterable[Line], choose: Callable[[Line], Spoke], speed: float = 1.0
) -> Iterator[str]:
    """The keys of all segments that lines may have become, whichever candidate spoke.

    Args:
        lines: as they are recorded.
        choose: gives the engine and voice for a line.
        speed: 1.0 is the voice's own rate.
    """
    for line in in_breaths(lines, choose):
        preferred = choose(line)
        for spoke in (preferred, *preferred.otherwise):
            yield _key(line, spoke, speed)


def _key(line: Line, spoke: Spoke, speed: float) -> str:
    words = [word.spoken for word in line.words]
    return segment_key(spoke.engine, spoke.voice, line.spoken, words, line.language, speed)


def in_breaths(lines: Iterable[Line], choose: Callable[[Line], Spoke]) -> Iterator[Line]:
    """The lines, long ones in pieces where the voice takes its time."""
    for line in lines:
        yield from breaths(line, _at_once(line, choose))


def _at_once(line: Line, choose: Callable[[Line], Spoke]) -> int:
    try:
        return int(getattr(choose(line).engine, "at_once", 0))
    except ReadoutError:
        # Told when the line is to be spoken.
        return 0


def _in_order(
    lines: Iterable[Line], speak: Callable[[Line, _Turn], _Tried], ahead: int
) -> Iterator[tuple[Line, _Tried]]:
    source = iter(lines)
    waiting: deque[tuple[Line, Future[_Tried]]] = deque()
    stopped, turns = threading.Event(), threading.Semaphore(_WITH_ENGINES)
    pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="voice")
    # The first line is spoken without a look at the second; then the queue grows by one a line,
    # so that no line waits for more than two to be written.
    depth = 1
    try:
        while True:
            for line in islice(source, depth - len(waiting)):
                waiting.append((line, pool.submit(_unless, stopped, turns, speak, line)))
            if not waiting:
                return
            line, future = waiting.popleft()
            yield line, future.result()
            depth = min(depth + 1, ahead + 1)
    finally:
        stopped.set()
        pool.shutdown(wait=False, cancel_futures=True)


def _unless(
    stopped: threading.Event,
    turns: threading.Semaphore,
    speak: Callable[[Line, _Turn], _Tried],
    line: Line,
) -> _Tried:
    with _Turn(turns) as turn:
        return _Tried(None) if stopped.is_set() else speak(line, turn)


def _speak(
    line: Line,
    choose: Callable[[Line], Spoke],
    say: Callable[[Line, Spoke], Speech],
    failures: _Failures,
) -> _Tried:
    """The line's sound by the first voice that gives one."""
    why = ""
    try:
        preferred = choose(line)
        candidates = (preferred, *preferred.otherwise)
        for left, spoke in zip(reversed(range(len(candidates))), candidates, strict=True):
            if left and (known := failures.why_not(spoke)):
                why = why or known
                continue
            try:
                return _Tried(say(line, spoke), why)
            except VoiceError as problem:
                failures.add(spoke, problem.sentence)
                why = why or problem.sentence
    except ReadoutError as problem:
        why = problem.sentence
    return _Tried(None, why)


def _kept(
    cache: SegmentCache | None, gains: Gains, speed: float, turn: _Turn, line: Line, spoke: Spoke
) -> Speech:
    """The line by one voice, from the cache if it is there."""
    if cache is None:
        return _fresh(line, spoke, gains, speed, turn)
    key = _key(line, spoke, speed)
    return cache.segment(key, lambda: _fresh(line, spoke, gains, speed, turn)).speech


def _fresh(line: Line, spoke: Spoke, gains: Gains, speed: float, turn: _Turn) -> Speech:
    """A sound newly made, checked, at the recording's rate and loudness."""
    words = [word.spoken for word in line.words]
    speech = spoke.engine.speak(line.spoken, words, spoke.voice, speed)
    turn.give_on()
    fault = _fault(speech, line)
    if fault:
        raise VoiceError(
            f"The voice “{spoke.voice.id}” gave {fault} for “{line.spoken[:40]}”; "
            "choose another voice."
        )
    if speech.sample_rate != SAMPLE_RATE and speech.pcm:
        speech = _resampled(speech)
    return levelled(speech, gains.of(spoke.engine, spoke.voice, speech))


def _fault(speech: Speech, line: Line) -> str:
    """What is wrong with a sound, "" if nothing is."""
    if not _is_speech(speech) or len(speech.times) != len(line.words):
        return "an unusable answer"
    flat = [0.0, *(second for word in speech.times for second in word), speech.seconds + 1e-6]
    # Written so that what is no number is not in order either.
    if not all(a <= b for a, b in pairwise(flat)):
        return "word times out of order"
    is_word = any(character.isalpha() for character in line.spoken)
    if is_word and not audible(np.frombuffer(speech.pcm, dtype="<i2")):
        return "no sound"
    return ""


def _is_speech(speech: object) -> bool:
    """Whether an answer has the right types; engines of other packages are not type-checked."""
    return (
        isinstance(speech, Speech)
        and isinstance(speech.pcm, bytes)
        and len(speech.pcm) % 2 == 0
        and isinstance(speech.sample_rate, int)
        and speech.sample_rate > 0
        and isinstance(speech.times, tuple)
        and all(_is_pair(word) for word in speech.times)
    )


def _is_pair(times: object) -> bool:
    return (
        isinstance(times, tuple)
        and len(times) == 2
        and all(isinstance(second, Real) for second in times)
    )


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


def _said(line: Line, result: _Tried, samples: int, pause: float) -> Said:
    """Place a sound behind the samples before it."""
    speech = result.speech or Speech(b"", SAMPLE_RATE, ())
    spoken = result.speech is not None
    start = samples / SAMPLE_RATE
    pcm = speech.pcm + bytes(2 * round(pause * SAMPLE_RATE))
    marks = tuple(
        Mark(word.source, start + begin, start + end)
        for word, (begin, end) in zip(line.words, speech.times, strict=spoken)
    )
    end = (samples + len(pcm) // 2) / SAMPLE_RATE
    problem, instead = ("", result.why) if spoken else (result.why, "")
    return Said(line, pcm, marks, start, end, problem, instead)
