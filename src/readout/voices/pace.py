"""How fast each voice makes sound on this machine, measured while it speaks and kept."""

import json
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from readout.model import Span, Speech, Voice
from readout.plugins import VoiceEngine

FAST = 10.0
"""Seconds of sound a second from which on a voice is never waited for."""

# What was measured before counts so much after each further line.
_KEPT = 0.85

LOG = logging.getLogger(__name__)


class Paces:
    """Seconds of sound made in a second, by engine and voice, smoothed.

    Args:
        path: the file they are kept in; only voices that are not fast are. None for nowhere.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = Lock()
        # Seconds of sound, and seconds in which it was being made.
        self._sums: dict[str, tuple[float, float]] = {}
        self._ended: dict[str, float] = {}
        self._read()
        self._written = set(self._sums)

    def _read(self) -> None:
        if self._path is None:
            return
        with suppress(OSError, ValueError, TypeError, AttributeError):
            kept = json.loads(self._path.read_text("utf-8"))
            self._sums = {str(name): (float(ratio), 1.0) for name, ratio in kept.items()}

    def ratio(self, engine: str, voice: str) -> float | None:
        """Seconds of sound a voice makes in a second, None where nobody knows yet."""
        with self._lock:
            sound, busy = self._sums.get(f"{engine}:{voice}", (0.0, 0.0))
        return sound / busy if busy else None

    def is_fast(self, engine: str, voice: str) -> bool:
        """Whether a voice is never waited for; one that nobody measured is taken for fast."""
        ratio = self.ratio(engine, voice)
        return ratio is None or ratio >= FAST

    def note(self, engine: str, voice: str, sound: float, begun: float, ended: float) -> None:
        """Note a line that was spoken.

        Args:
            sound: seconds it lasts.
            begun: when it was asked for, in seconds of the monotonic clock.
            ended: when it came.
        """
        name = f"{engine}:{voice}"
        with self._lock:
            # Lines that wait for one another inside an engine are not counted twice.
            busy = max(ended - max(begun, self._ended.get(name, 0.0)), 1e-6)
            self._ended[name] = ended
            before = self._sums.get(name, (0.0, 0.0))
            self._sums[name] = (before[0] * _KEPT + sound, before[1] * _KEPT + busy)
            self._keep(name)

    def _keep(self, name: str) -> None:
        ratios = {one: sound / busy for one, (sound, busy) in self._sums.items()}
        slow = {one: round(ratio, 3) for one, ratio in ratios.items() if ratio < FAST}
        if self._path is None or (name not in slow and name not in self._written):
            return
        self._written = set(slow)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(slow, indent=2) + "\n", "utf-8")
        except OSError as problem:
            LOG.warning("How fast a voice is could not be kept: %s", problem)


class Timed:
    """A voice engine that is timed while it speaks.

    Args:
        engine: who speaks.
        paces: told how fast.
    """

    def __init__(self, engine: VoiceEngine, paces: Paces) -> None:
        self._engine = engine
        self._paces = paces
        self._begun: set[str] = set()
        self.name = engine.name
        self.version = engine.version

    def voices(self) -> Sequence[Voice]:
        """Every voice it can speak with now."""
        return self._engine.voices()

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line.

        Args:
            spoken: at most one sentence.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is the voice's own rate.

        Raises:
            VoiceError: when no usable sound came.
        """
        begun = time.monotonic()
        speech = self._engine.speak(spoken, words, voice, speed)
        if voice.id in self._begun:
            # A faster rate makes less sound of the same work.
            sound = speech.seconds * speed
            self._paces.note(self.name, voice.id, sound, begun, time.monotonic())
        # The first line may have waited for a model to load.
        self._begun.add(voice.id)
        return speech

    def close(self) -> None:
        """Let go of processes and memory; safe to call twice."""
        self._engine.close()

    def __getattr__(self, name: str) -> Any:
        """What else an engine offers, as it is."""
        return getattr(self._engine, name)
