"""The default voice engine: espeak-ng, in programs of its own that fork for each utterance."""

import os
import selectors
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.metadata import version
from queue import LifoQueue
from typing import Any

import numpy as np

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.voices import espeak_process
from readout.voices.timing import word_times

WORDS_PER_MINUTE = 180
"""The engine's rate at speed 1.0: news at about the pace of a newsreader."""

# Changes when the same request would give another sound.
_REVISION = 1
_SLOWEST, _FASTEST = 80, 900
# Below this amplitude (-54 dB) there is nothing to hear.
_SILENCE = 64
_LEAD_SECONDS, _TAIL_SECONDS = 0.010, 0.040
# Listed by the library, but the package holds no dictionary for them: nothing is heard.
_MUTE = frozenset({"fo", "kaa", "xex"})
_VARIANTS = (("f3", "female"), ("m3", "male"))
# The library's names that are not the BCP 47 tag of what is spoken.
_TAGS = {
    "ca-ba": "ca-x-balear",
    "ca-nw": "ca-x-noroest",
    "ca-va": "ca-x-valencia",
    "cmn": "zh",
    "cmn-Latn-pinyin": "zh-Latn",
    "en": "en-GB",
    "en-GB-scotland": "en-GB-x-scotland",
    "en-GB-x-rp": "en-GB",
    "en-US-nyc": "en-US-x-nyc",
    "piqd": "tlh",
    "py": "art-x-pyash",
    "qdb": "art-x-belta",
    "ru-cl": "ru-x-classic",
    "yue-Latn-jyutping": "yue-Latn",
}
# Voices beside the two of each language, so that every label has one of its own.
_MORE = (
    ("en-GB-x-rp", "f2", "female"),
    ("en-GB-x-rp", "f4", "female"),
    ("en-GB-x-rp", "m7", "male"),
    ("en-US", "m1", "male"),
)


class EspeakEngine:
    """Speaks about a hundred languages with exact word times, a thousand times faster than real.

    The programs start at construction; `speak` may be called from any thread.

    Args:
        workers: how many programs, and so how many utterances at a time.
        timeout: seconds one utterance may take before its program is replaced.
    """

    name = "espeak"

    def __init__(self, workers: int = 2, timeout: float = 10.0) -> None:
        # The package holds the library and its data; the same version gives the same sound.
        self.version = f"{version('espeakng-loader')}-{_REVISION}"
        self._timeout = timeout
        self._closed = threading.Event()
        self._programs = [_Program() for _ in range(workers)]
        self._free: LifoQueue[_Program] = LifoQueue()
        for program in reversed(self._programs):
            self._free.put(program)
        self._listed: tuple[Voice, ...] = ()
        self._finalizer = weakref.finalize(self, _stop_all, self._programs)

    def voices(self) -> Sequence[Voice]:
        """Every voice it can speak with: a female and a male one for each language and accent."""
        if not self._listed:
            self._listed = tuple(_voices(self._greeting()["voices"]))
        return self._listed

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line; silence at its ends is cut to 10 and 40 ms.

        Args:
            spoken: at most one sentence; without a letter or digit the sound is empty.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is 180 words a minute.

        Raises:
            VoiceError: when the program crashed or hung twice, or does not know the voice.
        """
        if not any(character.isalnum() for character in spoken):
            return Speech(b"", espeak_process.SAMPLE_RATE, ((0.0, 0.0),) * len(words))
        rate = min(max(round(WORDS_PER_MINUTE * speed), _SLOWEST), _FASTEST)
        # A null character would end the text for the library.
        text = spoken.replace("\0", " ")
        request = {"text": text, "voice": voice.id, "rate": rate}
        try:
            answer, pcm = self._with_program(lambda program: program.ask(request, self._timeout))
        except _BrokenError as problem:
            raise VoiceError(
                f"The voice “{voice.id}” gave no sound: {problem}; choose another voice or try again."
            ) from problem
        return _speech(text, words, answer["events"], pcm)

    def close(self) -> None:
        """End the programs."""
        self._closed.set()
        self._finalizer()

    def _greeting(self) -> espeak_process.Header:
        try:
            greeting: espeak_process.Header = self._with_program(
                lambda program: program.greeting(self._timeout)
            )
        except _BrokenError as problem:
            raise VoiceError(
                f"The espeak voices do not start: {problem}; install Readout again."
            ) from problem
        return greeting

    def _with_program(self, act: "Callable[[_Program], Any]") -> Any:
        """The result of `act`, tried a second time with a new program if the first one broke."""
        program = self._free.get()
        try:
            if self._closed.is_set():
                raise _BrokenError("the engine was closed")
            try:
                return act(program)
            except _BrokenError:
                if self._closed.is_set():
                    raise
                program.restart()
                return act(program)
        except _BrokenError:
            # The next utterance begins with a sound program.
            if not self._closed.is_set():
                program.restart()
            raise
        finally:
            self._free.put(program)


class _BrokenError(Exception):
    """A program that ended, hung or reported a crash."""


class _Program:
    """One running `espeak_process`, used by one thread at a time."""

    def __init__(self) -> None:
        self._life = threading.Lock()
        self._use = threading.Lock()
        self._ended = False
        self._start()

    def _start(self) -> None:
        self._greeting: espeak_process.Header = {}
        # Run by its file, so that nothing else is imported; in a session of its own, so that
        # Ctrl-C reaches only us and the whole group can be ended.
        self._process = subprocess.Popen(
            [sys.executable, "-P", espeak_process.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,
        )

    def greeting(self, timeout: float) -> espeak_process.Header:
        """What it said when it started, within so many seconds."""
        with self._use:
            return self._greeted(timeout)

    def ask(self, request: espeak_process.Header, timeout: float) -> Any:
        """Its answer to a request: a header and sound, within so many seconds."""
        with self._use:
            self._greeted(timeout)
            assert self._process.stdin
            # A stream that `stop` closed meanwhile raises ValueError.
            try:
                self._process.stdin.write(espeak_process.frame(request))
            except (OSError, ValueError) as problem:
                raise _BrokenError("its program ended") from problem
            return self._receive(timeout)

    def _greeted(self, timeout: float) -> espeak_process.Header:
        if not self._greeting:
            self._greeting, _ = self._receive(timeout)
        return self._greeting

    def _receive(self, timeout: float) -> tuple[espeak_process.Header, bytes]:
        assert self._process.stdout
        stream, deadline = self._process.stdout, time.monotonic() + timeout

        def read(count: int) -> bytes:
            if not selector.select(max(deadline - time.monotonic(), 0)):
                raise _BrokenError(f"no answer within {timeout:g} seconds")
            return stream.read(count) or b""

        try:
            with selectors.DefaultSelector() as selector:
                selector.register(stream, selectors.EVENT_READ)
                answer = espeak_process.read_frame(read)
        except (OSError, ValueError) as problem:
            raise _BrokenError("its program ended") from problem
        if answer is None:
            raise _BrokenError("its program ended")
        if reason := answer[0].get("problem"):
            raise _BrokenError(str(reason))
        return answer

    def restart(self) -> None:
        """End it and start another, unless it was stopped for good."""
        with self._life:
            if not self._ended:
                self._kill()
                self._close()
                self._start()

    def stop(self) -> None:
        """End it for good; who waits for its answer sees it broken."""
        with self._life:
            if self._ended:
                return
            self._ended = True
            self._kill()
        # Who still waits for an answer sees its end first: a stream closed under a waiting
        # thread would leave it waiting.
        with self._use:
            self._close()

    def _kill(self) -> None:
        # The whole group, so that a child that hangs goes too.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            assert stream
            stream.close()


def _stop_all(programs: Sequence[_Program]) -> None:
    for program in programs:
        program.stop()


def _voices(listed: Sequence[espeak_process.Header]) -> list[Voice]:
    found = []
    for entry in listed:
        base = str(entry["id"]).rpartition("/")[2]
        if base in _MUTE:
            continue
        more = [(variant, gender) for name, variant, gender in _MORE if name == base]
        for variant, gender in (*_VARIANTS, *more):
            tag, accent = _TAGS.get(base, base), str(entry["name"])
            found.append(Voice("espeak", f"{base}+{variant}", tag, gender, accent))
    return found


def _speech(
    text: str, words: Sequence[Span], events: Sequence[tuple[int, int]], pcm: bytes
) -> Speech:
    rate = espeak_process.SAMPLE_RATE
    samples, cut = _trim(np.frombuffer(pcm, dtype="<i2"), rate)
    seconds = len(samples) / rate
    begins = [(position, (sample - cut) / rate) for position, sample in events]
    return Speech(samples.tobytes(), rate, word_times(text, words, begins, seconds))


def _trim(samples: "np.ndarray[Any, Any]", rate: int) -> "tuple[np.ndarray[Any, Any], int]":
    """The sound with constant silence at both ends, and how many samples its start moved."""
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > _SILENCE)
    if not loud.size:
        return samples[:0], 0
    first, end = int(loud[0]), int(loud[-1]) + 1
    lead, tail = round(_LEAD_SECONDS * rate), round(_TAIL_SECONDS * rate)
    kept = samples[max(first - lead, 0) : end + tail]
    before, after = max(lead - first, 0), max(end + tail - len(samples), 0)
    return np.pad(kept, (before, after)), first - lead
