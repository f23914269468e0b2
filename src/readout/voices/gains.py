"""How much louder each voice is to be made: shipped for the six labels, measured once for others.

A voice nobody measured is measured by the first sentences it says, so that nobody waits for it;
what it takes to bring them to the loudness of all others is kept in the data folder.
"""

import json
import os
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

import numpy as np

from readout.model import Speech, Voice
from readout.plugins import VoiceEngine
from readout.voices.loudness import gain_of
from readout.voices.sound import Samples

# Decibels, measured on news, after the limiter, to reach -16 LUFS in mono (EBU R 128), and a fifth
# more for what LAME takes away.
_SHIPPED = {
    "en-AU+f4": 3.9,
    "en-AU+m4": 6.7,
    "en-GB-x-rp+f2": 3.5,
    "en-GB-x-rp+f4": 4.1,
    "en-GB-x-rp+m3": 6.3,
    "en-GB-x-rp+m7": 4.8,
    "en-US+f3": 4.8,
    "en-US+m1": 8.2,
}
# What is said until a voice is known: so many seconds of it tell how loud it is.
_ENOUGH = 12.0
_BETWEEN = 0.3


class Gains:
    """The gain of every voice.

    Args:
        path: the file that measured ones are kept in; None measures nothing.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known = _read(path) if path else {}
        self._heard: dict[str, Samples] = {}

    def of(self, engine: VoiceEngine, voice: Voice, speech: Speech) -> float:
        """Decibels to add to what a voice says.

        Args:
            engine: whose voice it is.
            voice: one of its voices.
            speech: what it said just now; until the voice is known, that alone tells how loud it is.
        """
        if engine.name == "espeak" and voice.id in _SHIPPED:
            return _SHIPPED[voice.id]
        key = f"{engine.name} {engine.version} {voice.id}"
        if self._path is None or key in self._known:
            return self._known.get(key, 0.0)
        said, rate = np.frombuffer(speech.pcm, "<i2"), speech.sample_rate
        pause = np.zeros(round(_BETWEEN * rate) if said.size else 0)
        with self._lock:
            heard = np.concatenate([self._heard.get(key, ()), said, pause])
            self._heard[key] = heard
        if len(heard) >= _ENOUGH * rate:
            return self._keep(key, round(gain_of(heard, rate), 2), self._path)
        # A word is too short to be measured, but not said again and again.
        return gain_of(np.resize(said, max(len(said), rate)) if said.size else said, rate)

    def _keep(self, key: str, decibels: float, path: Path) -> float:
        with self._lock:
            if key not in self._known:
                self._known[key] = decibels
                self._heard.pop(key, None)
                with suppress(OSError):
                    _write(path, _read(path) | {key: decibels})
            return self._known[key]


def _read(path: Path) -> dict[str, float]:
    try:
        kept = json.loads(path.read_text("utf-8"))
        return {str(key): float(decibels) for key, decibels in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(path: Path, known: dict[str, float]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".", dir=path.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(known, file, indent=1, sort_keys=True)
    Path(name).replace(path)


SHIPPED = Gains(None)
"""Only what is known without asking a voice."""
