"""An article as one MP3 of stretches: what was encoded once is found, whatever stands around it.

A stretch is what is said up to a pause in which one encoder can end and the next begin; mostly a
sentence.  Its bytes depend on nothing but its own sound, so that after an edit only the stretch
that was edited is encoded anew.
"""

import hashlib
import json
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from readout.errors import ReadoutError
from readout.model import Line, Mark
from readout.voices.gains import SHIPPED, Gains
from readout.voices.mp3 import FRAME, Mp3Stream
from readout.voices.recording import SAMPLE_RATE, Said, Spoke, in_breaths, record
from readout.voices.segments import SegmentCache, create, note_use, segment_key

_SCHEMA = 2
# Two frames must be silent, and the pause may lose half a frame before.
_LEAST_PAUSE = 2 * FRAME + FRAME // 2

Times = tuple[tuple[float, float], ...]


class Timed(NamedTuple):
    """A line in a stretch.

    Args:
        samples: how long it is with its pause.
        times: when each of its words is heard, in seconds from its start.
    """

    samples: int
    times: Times


class Stretch(NamedTuple):
    """What was encoded without looking at what comes before it.

    Args:
        mp3: whole frames, as they stand in a stream.
        lines: what is said in it.
    """

    mp3: bytes
    lines: tuple[Timed, ...]


class Encoded(NamedTuple):
    """A line in its place in the MP3.

    Args:
        said: the line without its samples; None for what the encoder held back at the end.
        mp3: the bytes that go behind those before.
    """

    said: Said | None
    mp3: bytes


class StretchCache:
    """Stretches by their key, in a folder that several programs may share.

    Args:
        folder: made when the first stretch is put.
        wrote: told how many bytes were put.
    """

    def __init__(self, folder: Path, wrote: Callable[[int], None] = lambda count: None) -> None:
        self._folder = folder
        self._wrote = wrote

    def get(self, key: str) -> Stretch | None:
        """The stretch under a key, None when it is missing or damaged."""
        path = self._path(key)
        try:
            about, _, mp3 = path.read_bytes().partition(b"\n")
            told = json.loads(about)
            lines = tuple(
                Timed(int(samples), tuple((float(start), float(end)) for start, end in times))
                for samples, times in told["lines"]
            )
            if told["crc32"] != zlib.crc32(mp3):
                return None
        # What a damaged file raises depends on where it is damaged.
        except (OSError, ValueError, KeyError, TypeError):
            return None
        note_use(path)
        return Stretch(mp3, lines)

    def put(self, key: str, stretch: Stretch) -> None:
        """Keep a stretch if there is room; it can be made again."""
        path = self._path(key)
        about = {"lines": stretch.lines, "crc32": zlib.crc32(stretch.mp3)}
        data = json.dumps(about).encode() + b"\n" + stretch.mp3
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            create(path, data)
            self._wrote(len(data))

    def drop(self, key: str) -> None:
        """Delete what is kept under a key."""
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.stretch"


class _Wanted(NamedTuple):
    """The lines of a stretch, its key ("" where it may not be kept), and it if it is there."""

    lines: tuple[Line, ...]
    key: str
    found: Stretch | None


def encoded(
    lines: Iterable[Line],
    choose: Callable[[Line], Spoke],
    cache: SegmentCache,
    stretches: StretchCache,
    speed: float = 1.0,
    gains: Gains = SHIPPED,
) -> Generator[Encoded, None, None]:
    """Speak lines in order as one MP3; closing the iterator stops the work.

    What `record` makes, with pauses up to half a frame (13 ms) longer or shorter where a stretch
    ends.  A line whose stretch is found is not spoken.

    Args:
        lines: read lazily, as `record` does.
        choose: gives the engine and voice for a line; called from several threads.
        cache: where segments are kept.
        stretches: where stretches are kept.
        speed: 1.0 is the voice's own rate; pauses follow it.
        gains: how much louder each voice is made.
    """
    making = _Making(stretches, speed)
    wanted = _wanted(in_breaths(lines, choose), choose, stretches, speed)
    for found, group in groupby(wanted, lambda one: one.found is not None):
        if found:
            for one in group:
                yield from making.add(one)
            continue
        due: deque[_Wanted] = deque()
        with closing(record(_noted(group, due), choose, cache, speed, gains=gains)) as spoken:
            for said in spoken:
                yield making.feed(said)
                making.keep(due)
    yield making.finish()


def drop(
    lines: Iterable[Line],
    choose: Callable[[Line], Spoke],
    stretches: StretchCache,
    speed: float = 1.0,
) -> None:
    """Delete the stretches that lines became.

    Args:
        lines: as they were encoded.
        choose: gives the engine and voice for a line.
        stretches: where they are kept.
        speed: 1.0 is the voice's own rate.
    """
    for one in _wanted(in_breaths(lines, choose), choose, stretches, speed):
        if one.key:
            stretches.drop(one.key)


def _noted(group: Iterable[_Wanted], due: deque[_Wanted]) -> Iterator[Line]:
    """The lines of stretches; each stretch is put into `due` before its first one."""
    for one in group:
        due.append(one)
        yield from one.lines


def _wanted(
    lines: Iterable[Line],
    choose: Callable[[Line], Spoke],
    stretches: StretchCache,
    speed: float,
) -> Iterator[_Wanted]:
    held: list[Line] = []
    for line in lines:
        held.append(line)
        if _ends(line, speed):
            key = _key(held, choose, speed)
            yield _Wanted(tuple(held), key, stretches.get(key) if key else None)
            held = []
    if held:
        # Its end cannot be cut: nothing is silent there.
        yield _Wanted(tuple(held), "", None)


def _pause(line: Line, speed: float) -> int:
    return round(line.pause / speed * SAMPLE_RATE)


def _ends(line: Line, speed: float) -> bool:
    """Whether a stretch ends with a line."""
    return _pause(line, speed) >= _LEAST_PAUSE


def _key(lines: Sequence[Line], choose: Callable[[Line], Spoke], speed: float) -> str:
    """The content address of a stretch, "" where nobody speaks it."""
    recipe: list[object] = [_SCHEMA]
    try:
        for line in lines:
            engine, voice, _ = choose(line)
            words = [word.spoken for word in line.words]
            segment = segment_key(engine, voice, line.spoken, words, line.language, speed)
            recipe.append([segment, _pause(line, speed), line.joins])
    except ReadoutError:
        # Told when the line is to be spoken.
        return ""
    return hashlib.sha256(json.dumps(recipe).encode()).hexdigest()


class _Making:
    """The MP3 so far, and what will be kept of it."""

    def __init__(self, stretches: StretchCache, speed: float) -> None:
        self._stream = Mp3Stream()
        # No stretch's: it comes once.
        self._first = self._stream.feed(b"")
        self._stretches = stretches
        self._speed = speed
        self._samples = 0
        self._forget()

    def _forget(self) -> None:
        self._mp3: list[bytes] = []
        self._lines: list[Timed] = []
        self._flawed = self._whole = False

    def add(self, wanted: _Wanted) -> Iterator[Encoded]:
        """The lines of a stretch that was found."""
        assert wanted.found is not None
        mp3 = self._stream.add(wanted.found.mp3)
        for line, timed in zip(wanted.lines, wanted.found.lines, strict=True):
            yield self._encoded(Said(line, b"", (), 0.0, 0.0), timed, mp3)
            mp3 = b""

    def feed(self, said: Said) -> Encoded:
        """A line that was spoken."""
        self._whole = _ends(said.line, self._speed)
        pcm = self._rounded(said.pcm) if self._whole else said.pcm
        times = tuple(
            (round(mark.start - said.start, 6), round(mark.end - said.start, 6))
            for mark in said.marks
        )
        timed = Timed(len(pcm) // 2, times)
        mp3 = self._stream.feed(pcm) + (self._stream.cut() if self._whole else b"")
        self._mp3.append(mp3)
        self._lines.append(timed)
        self._flawed = self._flawed or bool(said.problem or said.instead)
        return self._encoded(said, timed, mp3)

    def _rounded(self, pcm: bytes) -> bytes:
        """A line with its pause such that the stretch is whole frames."""
        samples = sum(line.samples for line in self._lines) + len(pcm) // 2
        more = round(samples / FRAME) * FRAME - samples
        return pcm + bytes(2 * more) if more >= 0 else pcm[: 2 * more]

    def _encoded(self, said: Said, timed: Timed, mp3: bytes) -> Encoded:
        """A line in its place."""
        start = self._samples / SAMPLE_RATE
        self._samples += timed.samples
        # A line nobody could say has words, but no times.
        marks = tuple(
            Mark(word.source, start + begin, start + end)
            for word, (begin, end) in zip(said.line.words, timed.times, strict=not said.problem)
        )
        end = self._samples / SAMPLE_RATE
        placed = replace(said, pcm=b"", marks=marks, start=start, end=end)
        return Encoded(placed, self._begun(mp3))

    def _begun(self, mp3: bytes) -> bytes:
        first, self._first = self._first, b""
        return first + mp3

    def finish(self) -> Encoded:
        """What the encoder held back."""
        return Encoded(None, self._begun(self._stream.finish()))

    def keep(self, due: deque[_Wanted]) -> None:
        """Keep the stretch that is whole now, the first one due."""
        if not self._whole:
            return
        key = due.popleft().key
        if key and not self._flawed:
            self._stretches.put(key, Stretch(b"".join(self._mp3), tuple(self._lines)))
        self._forget()
