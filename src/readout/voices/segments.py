"""The content-addressed cache of segments: what was said once is never synthesised again.

One FLAC file a segment, with the word times and the sound's checksum in its comment, so that a
segment is there whole or not at all.  A file is created once and never changed; one that cannot
be read counts as missing and is written anew.
"""

import errno
import hashlib
import io
import json
import os
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from readout.errors import DiskFull, UnwritableOutput
from readout.model import Span, Speech, Voice
from readout.plugins import VoiceEngine
from readout.voices.loudness import VERSION as LOUDNESS

_SCHEMA = 1
# Segments that may wait for the disk; beyond, whoever makes them writes them.
_WAITING = 32


@dataclass(frozen=True)
class Segment:
    """What one voice says without a break.

    Args:
        key: its content address.
        speech: the sound and when each word is heard.
    """

    key: str
    speech: Speech

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.speech.seconds


def segment_key(
    engine: VoiceEngine,
    voice: Voice,
    spoken: str,
    words: Sequence[Span],
    language: str,
    speed: float,
) -> str:
    """The content address of a segment: SHA-256 in hexadecimal of all that decides its sound.

    Args:
        engine: gives its name and version.
        voice: who speaks.
        spoken: what is said.
        words: the spans of it that are timed.
        language: BCP 47 tag of the line.
        speed: 1.0 is the voice's own rate.
    """
    recipe = {
        "schema": _SCHEMA,
        "engine": [engine.name, engine.version],
        "loudness": LOUDNESS,
        "voice": voice.id,
        "language": language,
        "speed": float(speed),
        "spoken": spoken,
        "words": [list(word) for word in words],
    }
    return hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest()


class SegmentCache:
    """Segments by their key, in a folder that several programs may share.

    Args:
        folder: made when the first segment is put.
        wrote: told how many bytes were put.
    """

    def __init__(self, folder: Path, wrote: Callable[[int], None] = lambda count: None) -> None:
        self._folder = folder
        self._wrote = wrote
        self._lock = threading.Lock()
        self._making: dict[str, Future[Segment]] = {}
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="segment writer")
        self.problem = ""
        """Why the last segment could not be kept, as a sentence; "" while all is well."""

    def get(self, key: str) -> Speech | None:
        """The speech under a key, None when it is missing or damaged."""
        path = self._path(key)
        try:
            speech = _decode(path.read_bytes())
        # What a damaged file raises depends on where it is damaged.
        except (OSError, soundfile.SoundFileError, ValueError, KeyError, TypeError):
            return None
        note_use(path)
        return speech

    def put(self, key: str, speech: Speech) -> None:
        """Keep a speech.

        Raises:
            DiskFull: when there is no room for it.
            UnwritableOutput: when the folder cannot be written.
        """
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            data = _encode(speech)
            create(path, data)
        except OSError as problem:
            if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                raise DiskFull(
                    f"The disk with the voice cache {self._folder} is full; free some room."
                ) from problem
            raise UnwritableOutput(
                f"The voice cache {self._folder} cannot be written ({problem.strerror}); "
                "check the folder's permissions."
            ) from problem
        self._wrote(len(data))

    def segment(self, key: str, make: Callable[[], Speech]) -> Segment:
        """The segment under a key, made when it is missing; asked for twice at once, made once.

        It is given before it is written, so that nobody waits for the disk; one that cannot be
        kept is given all the same, and `problem` says why.
        """
        with self._lock:
            future = self._making.get(key)
            if not future:
                mine = self._making[key] = Future()
        if future:
            return future.result()
        try:
            kept = self.get(key)
            segment = Segment(key, kept or make())
        except BaseException as problem:
            self._forget(key)
            mine.set_exception(problem)
            raise
        mine.set_result(segment)
        if kept:
            self._forget(key)
        elif len(self._making) > _WAITING:
            self._keep(segment)
        else:
            self._writer.submit(self._keep, segment)
        return segment

    def drop(self, key: str) -> None:
        """Delete what is kept under a key."""
        self._path(key).unlink(missing_ok=True)

    def flush(self) -> None:
        """Wait until everything given so far is written."""
        self._writer.submit(lambda: None).result()

    def _keep(self, segment: Segment) -> None:
        try:
            self.put(segment.key, segment.speech)
        except (DiskFull, UnwritableOutput) as problem:
            self.problem = problem.sentence
        else:
            self.problem = ""
        finally:
            self._forget(segment.key)

    def _forget(self, key: str) -> None:
        with self._lock:
            self._making.pop(key, None)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.flac"


def note_use(path: Path) -> None:
    """Note that a file was used now; when it was written stays as it is, browsers know it by that."""
    with suppress(OSError):
        os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))


def _encode(speech: Speech) -> bytes:
    about = {
        "times": speech.times,
        "timing": speech.timing,
        "sha256": hashlib.sha256(speech.pcm).hexdigest(),
    }
    buffer = io.BytesIO()
    with soundfile.SoundFile(
        buffer, "w", speech.sample_rate, 1, subtype="PCM_16", format="FLAC"
    ) as sound:
        sound.comment = json.dumps(about)
        sound.write(np.frombuffer(speech.pcm, dtype="<i2"))
    return buffer.getvalue()


def _decode(data: bytes) -> Speech:
    with soundfile.SoundFile(io.BytesIO(data)) as sound:
        about: dict[str, Any] = json.loads(sound.comment)
        pcm = sound.read(dtype="int16").astype("<i2").tobytes()
        rate = int(sound.samplerate)
    if hashlib.sha256(pcm).hexdigest() != about["sha256"]:
        raise ValueError("the sound is damaged")
    times = tuple((float(start), float(end)) for start, end in about["times"])
    return Speech(pcm, rate, times, str(about["timing"]))


def create(path: Path, data: bytes) -> None:
    """Put a file in place whole; one that is there but unreadable is replaced."""
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        if path.exists():
            temporary.replace(path)
        else:
            _link(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _link(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        # Another program was faster; its bytes are as good as ours.
        return
    except OSError:
        # Not every file system knows hard links.
        temporary.replace(path)
