"""Pocket TTS: 100 million parameters, natural English in the voice of a short recording.

Run by sherpa-onnx.  A voice is a WAV file in the model's folder; what it sounds like only the user
can say:

    [voices.pocket]
    voices = [{id = "bria", language = "en-US", gender = "female"}]
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.models import Model
from readout.voices.natural import NaturalEngine, NaturalOptions
from readout.voices.options import OfferedVoice, read_options
from readout.voices.programs import LatePrograms
from readout.voices.sound import as_int16, estimated, stretched


class PocketOptions(NaturalOptions):
    """The table `[voices.pocket]`.

    Args:
        voices: what the voices of the model sound like, by the names of their WAV files.
    """

    voices: tuple[OfferedVoice, ...] = ()


class PocketEngine(NaturalEngine):
    """Speaks with the Pocket TTS models that are installed; its word times are estimated.

    Args:
        setup: where models are, and the options of `PocketOptions`.
    """

    name, title, rate, speeds = "pocket", "Pocket TTS", 24_000, (0.5, 5.0)

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__(setup)
        told = read_options(self.name, PocketOptions, setup.options)
        command = [sys.executable, "-P", "-m", "readout.voices.pocket_process"]
        self._programs = LatePrograms(command, 1, told.seconds, tries=1)
        known = {voice.id: voice.of(self.name) for voice in told.voices}
        self._voices = {
            path.stem: (known.get(path.stem) or Voice(self.name, path.stem, "en", "", ""), path)
            for model in self._models
            for path in _recordings(model)
        }

    def voices(self) -> Sequence[Voice]:
        """One voice a recording, none while there is no model or no sherpa-onnx."""
        return tuple(voice for voice, _ in self._voices.values())

    def close(self) -> None:
        """End the program."""
        self._programs.close()

    def _speech(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        _, path = self._voices[voice.id]
        request = {"folder": str(path.parent), "voice": str(path), "text": spoken}
        answer, body = self._programs.ask(request)
        samples, rate = as_int16(np.frombuffer(body, "<f4").astype(np.float64)), int(answer["rate"])
        return estimated(spoken, words, stretched(samples, rate, speed), rate)


def _recordings(model: Model) -> list[Path]:
    return [model.folder / name for name in sorted(model.files) if name.endswith(".wav")]
