"""How much louder each voice is to be made: shipped for the six labels, measured once for others.

A voice nobody measured says a passage of ours when it first speaks, or when it is added; what it
takes to bring that to the loudness of all others is kept in the data folder.
"""

import json
import os
import re
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

import numpy as np

from readout.errors import VoiceError
from readout.model import Span, Voice
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
_PASSAGES = {
    "en": (
        "The old harbour was closed for two days while divers looked for the cable.",
        "Most people in the town heard about it from the woman who sells bread.",
        "Three boats left on Tuesday, and their owners asked who would pay for the rest.",
    ),
    "de": (
        "Der alte Hafen blieb zwei Tage geschlossen, während Taucher das Kabel suchten.",
        "Die meisten Leute in der Stadt erfuhren davon von der Frau, die Brot verkauft.",
        "Am Dienstag liefen drei Boote aus, und man fragte, wer für den Rest bezahlt.",
    ),
    "fr": (
        "Le vieux port est resté fermé deux jours pendant que l'on cherchait le câble.",
        "La plupart des habitants l'ont appris de la femme qui vend le pain.",
        "Trois bateaux sont partis mardi, et l'on a demandé qui paierait le reste.",
    ),
    "es": (
        "El viejo puerto estuvo cerrado dos días mientras los buzos buscaban el cable.",
        "Casi todos los vecinos lo supieron por la mujer que vende el pan.",
        "Tres barcos salieron el martes, y se preguntó quién pagaría lo demás.",
    ),
}
# Figures are read in any language.
_COUNTING = ("1, 2, 3, 4, 5, 6, 7, 8, 9, 10.", "11, 12, 13, 14, 15, 16, 17, 18, 19, 20.")
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

    def of(self, engine: VoiceEngine, voice: Voice) -> float:
        """Decibels to add to what a voice says; 0 where that cannot be found out.

        Args:
            engine: whose voice it is; asked to speak if the voice was never measured.
            voice: one of its voices.
        """
        if engine.name == "espeak" and voice.id in _SHIPPED:
            return _SHIPPED[voice.id]
        key = f"{engine.name} {engine.version} {voice.id}"
        if self._path is None or key in self._known:
            return self._known.get(key, 0.0)
        with self._lock:
            if key not in self._known:
                self._measure(key, engine, voice, self._path)
            return self._known[key]

    def _measure(self, key: str, engine: VoiceEngine, voice: Voice, path: Path) -> None:
        try:
            sound, rate = _said(engine, voice)
        except VoiceError:
            # Until the next start: a voice that hangs is not to be waited for at every line.
            self._known[key] = 0.0
            return
        self._known[key] = round(gain_of(sound, rate), 2)
        with suppress(OSError):
            _write(path, _read(path) | {key: self._known[key]})


def _said(engine: VoiceEngine, voice: Voice) -> tuple[Samples, int]:
    """The passage by a voice, and its samples a second."""
    pieces, rate = [], 1
    for text in _PASSAGES.get(voice.language.split("-")[0].lower(), _COUNTING):
        words = [Span(*found.span()) for found in re.finditer(r"\S+", text)]
        speech = engine.speak(text, words, voice, 1.0)
        rate = speech.sample_rate
        pieces += [np.frombuffer(speech.pcm, "<i2"), np.zeros(round(_BETWEEN * rate), "<i2")]
    return np.concatenate(pieces).astype(np.float64), rate


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
