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

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.models import Model, fingerprint, installed
from readout.voices.natural import LOAD_SECONDS, SPEAK_SECONDS, can_run, patience
from readout.voices.options import OfferedVoice, Options, read_options
from readout.voices.programs import BrokenError, LatePrograms
from readout.voices.sound import Samples, as_int16, estimated, is_mute, nothing, stretched

_RATE = 24_000


class PocketOptions(Options):
    """The table `[voices.pocket]`.

    Args:
        voices: what the voices of the model sound like, by the names of their WAV files.
    """

    voices: tuple[OfferedVoice, ...] = ()


class PocketEngine:
    """Speaks with the Pocket TTS models that are installed; its word times are estimated.

    Args:
        setup: where models are, and the options of `PocketOptions`.
        seconds: how long a line may take, beside what its length allows.
    """

    name = "pocket"

    def __init__(self, setup: EngineSetup, seconds: float = SPEAK_SECONDS) -> None:
        told = read_options(self.name, PocketOptions, setup.options)
        models = installed(setup.models, self.name) if can_run(self.name) else []
        self.version = f"1-{fingerprint(models)}"
        self._seconds = seconds
        command = [sys.executable, "-P", "-m", "readout.voices.pocket_process"]
        self._programs = LatePrograms(command, 1, LOAD_SECONDS, tries=1)
        known = {voice.id: voice.of(self.name) for voice in told.voices}
        self._voices = {
            path.stem: (known.get(path.stem) or Voice(self.name, path.stem, "en", "", ""), path)
            for model in models
            for path in _recordings(model)
        }

    def voices(self) -> Sequence[Voice]:
        """One voice a recording, none while there is no model or no sherpa-onnx."""
        return tuple(voice for voice, _ in self._voices.values())

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line.

        Args:
            spoken: at most one sentence.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is the voice's own rate; others are stretched to.

        Raises:
            VoiceError: when the model crashed, hung, or gave no sound.
        """
        if is_mute(spoken):
            return nothing(words, _RATE)
        try:
            samples, rate = self._sound(spoken, voice)
            return estimated(spoken, words, stretched(samples, rate, speed), rate)
        except (BrokenError, KeyError, ValueError) as problem:
            raise VoiceError(
                f"The voice “{voice.id}” of Pocket TTS gave no sound ({problem}); choose another "
                "voice, or `readout voices remove` it and add it again."
            ) from problem

    def close(self) -> None:
        """End the program."""
        self._programs.close()

    def _sound(self, spoken: str, voice: Voice) -> tuple[Samples, int]:
        _, path = self._voices[voice.id]
        request = {"folder": str(path.parent), "voice": str(path), "text": ""}
        # Loading takes longer than a line may.
        self._programs.ask(request, seconds=LOAD_SECONDS)
        answer, body = self._programs.ask(
            request | {"text": spoken}, seconds=patience(spoken, self._seconds)
        )
        return as_int16(np.frombuffer(body, "<f4").astype(np.float64)), int(answer["rate"])


def _recordings(model: Model) -> list[Path]:
    return [model.folder / name for name in sorted(model.files) if name.endswith(".wav")]
