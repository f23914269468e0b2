"""What the engines that run ONNX models share: a program of their own, and word times."""

import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from typing import ClassVar

import numpy as np
from pydantic import Field

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.models import fingerprint, installed
from readout.voices.options import Options
from readout.voices.phonemes import Word
from readout.voices.programs import BrokenError, LatePrograms
from readout.voices.sound import Samples, as_int16, estimated, is_mute, nothing, trimmed
from readout.voices.timing import word_times

# Seven seconds of sound: the sign of life a model gives is that it has made a piece.
_AT_ONCE = 100


class NaturalOptions(Options):
    """What the tables of the natural engines, such as `[voices.kokoro]`, have in common.

    Args:
        seconds: after how long without a sign of life it counts as stuck.
    """

    seconds: float = Field(10.0, gt=0)


def can_run(engine: str) -> bool:
    """Whether the package an engine needs is installed; nothing is loaded to find out."""
    return find_spec(package_of(engine).replace("-", "_")) is not None


def package_of(engine: str) -> str:
    """The package an engine needs."""
    return "sherpa-onnx" if engine == "pocket" else "onnxruntime"


class NaturalEngine(ABC):
    """What the engines have in common that speak with models in programs of their own.

    Args:
        setup: where models are.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    """The name its makers gave it."""
    rate: ClassVar[int]
    """Samples a second of a line without a letter."""
    speeds: ClassVar[tuple[float, float]]
    at_once = _AT_ONCE

    def __init__(self, setup: EngineSetup) -> None:
        self._models = installed(setup.models, self.name) if can_run(self.name) else []
        self.version = f"1-{fingerprint(self._models)}"

    @abstractmethod
    def voices(self) -> Sequence[Voice]:
        """The voices of the models that are installed, none while its package is missing."""

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line or a piece of it, as `VoiceEngine.speak` tells.

        Raises:
            VoiceError: when the model crashed, hung, or gave no sound.
        """
        if is_mute(spoken):
            return nothing(words, self.rate)
        slowest, fastest = self.speeds
        try:
            return self._speech(spoken, words, voice, min(max(speed, slowest), fastest))
        except (BrokenError, OSError, ValueError, KeyError) as problem:
            raise VoiceError(
                f"The voice “{voice.id}” of {self.title} gave no sound ({problem}); choose another "
                "voice, or `readout voices remove` it and add it again."
            ) from problem

    @abstractmethod
    def close(self) -> None:
        """End the programs; safe to call twice."""

    @abstractmethod
    def _speech(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """The line's sound at a speed the engine has; raises what `speak` names."""


class Runner:
    """Runs models in a program that starts when it is first needed.

    A hang is not tried again: it would hang again, and the listener waits.

    Args:
        expose: a kind of node whose result is to be an output too; see `onnx_process`.
        seconds: how long one run may take, after it was loaded.
    """

    def __init__(self, expose: str, seconds: float) -> None:
        self._expose = expose
        command = [sys.executable, "-P", "-m", "readout.voices.onnx_process"]
        self._programs = LatePrograms(command, 1, seconds, tries=1)

    def names(self, model: Path) -> dict[str, list[str]]:
        """The names of a model's "inputs" and "outputs", in order.

        Raises:
            BrokenError: when it cannot be loaded.
        """
        answer, _ = self._programs.ask({"model": str(model), "expose": self._expose})
        return {kind: [it["name"] for it in answer[kind]] for kind in ("inputs", "outputs")}

    def run(self, model: Path, inputs: Mapping[str, Samples]) -> list[tuple[str, Samples]]:
        """The outputs of a model by name, in order.

        Args:
            model: the file.
            inputs: by name.

        Raises:
            BrokenError: when it crashed, hung or refused.
        """
        arrays = {name: np.ascontiguousarray(array) for name, array in inputs.items()}
        headers = [
            {"name": name, "dtype": array.dtype.str, "shape": array.shape}
            for name, array in arrays.items()
        ]
        answer, body = self._programs.ask(
            {"model": str(model), "expose": self._expose, "inputs": headers},
            b"".join(array.tobytes() for array in arrays.values()),
        )
        return _outputs(answer["outputs"], body)

    def close(self) -> None:
        """End the program."""
        self._programs.close()


def _outputs(headers: Sequence[Mapping[str, object]], body: bytes) -> list[tuple[str, Samples]]:
    found, at = [], 0
    for header in headers:
        kind, shape = np.dtype(str(header["dtype"])), header["shape"]
        assert isinstance(shape, list)
        array = np.frombuffer(body, kind, int(np.prod(shape, dtype=int)), at).reshape(shape)
        found.append((str(header["name"]), array))
        at += array.nbytes
    return found


def spoken_by(
    spoken: str,
    words: Sequence[Span],
    said: Sequence[Word],
    owners: Sequence[int],
    outputs: Sequence[tuple[str, Samples]],
    durations: Samples | None,
    rate: int,
) -> Speech:
    """Sound and word times from what a model gave.

    Args:
        spoken: the line.
        words: spans of it to be timed.
        said: its words as phonemes.
        owners: for each symbol the model was given, the index of its word; -1 for none.
        outputs: the first is the sound, between -1 and 1.
        durations: how long each symbol lasts, in any unit; None when the model does not tell.
        rate: samples a second.

    Raises:
        BrokenError: when the sound is not made of numbers.
    """
    try:
        samples = as_int16(outputs[0][1].reshape(-1).astype(np.float64))
    except ValueError as problem:
        raise BrokenError(str(problem)) from problem
    lasting = None if durations is None else durations.reshape(-1).astype(np.float64)
    if lasting is None or len(lasting) != len(owners) or not 0 < lasting.sum() < np.inf:
        return estimated(spoken, words, samples, rate)
    starts = _starts(owners, lasting * (len(samples) / lasting.sum()))
    sound, cut = trimmed(samples, rate)
    events = [(said[n].position, (start - cut) / rate) for n, start in sorted(starts.items())]
    times = word_times(spoken, words, events, len(sound) / rate)
    return Speech(sound.astype("<i2").tobytes(), rate, times)


def _starts(owners: Sequence[int], lasting: Samples) -> dict[int, float]:
    """The sample at which each word begins."""
    begun: dict[int, float] = {}
    for owner, start in zip(owners, accumulate(lasting, initial=0.0), strict=False):
        if owner >= 0:
            begun.setdefault(owner, float(start))
    return begun
