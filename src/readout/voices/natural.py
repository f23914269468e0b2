"""What the engines that run ONNX models share: a program of their own, and word times."""

import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

import numpy as np

from readout.model import Span, Speech
from readout.voices.phonemes import Word
from readout.voices.programs import BrokenError, LatePrograms
from readout.voices.sound import Samples, as_int16, estimated, trimmed
from readout.voices.timing import word_times

LOAD_SECONDS = 60.0
"""How long a model may take to load; the largest are a third of a gigabyte."""

SPEAK_SECONDS = 10.0
"""How long a line may take, beside what its length allows."""

# A slow machine needs about as long for a sound as it lasts.
_SECONDS_PER_CHARACTER = 0.15


def patience(text: str, seconds: float = SPEAK_SECONDS) -> float:
    """Seconds after which an engine that speaks a text is stuck."""
    return seconds + _SECONDS_PER_CHARACTER * len(text)


def can_run(engine: str) -> bool:
    """Whether the package an engine needs is installed; nothing is loaded to find out."""
    return find_spec(package_of(engine).replace("-", "_")) is not None


def package_of(engine: str) -> str:
    """The package an engine needs."""
    return "sherpa-onnx" if engine == "pocket" else "onnxruntime"


class Runner:
    """Runs models in a program that starts when it is first needed.

    A hang is not tried again: it would hang again, and the listener waits.

    Args:
        expose: a kind of node whose result is to be an output too; see `onnx_process`.
        seconds: how long a line may take, beside what its length allows.
    """

    def __init__(self, expose: str = "", seconds: float = SPEAK_SECONDS) -> None:
        self._expose = expose
        self._seconds = seconds
        command = [sys.executable, "-P", "-m", "readout.voices.onnx_process"]
        self._programs = LatePrograms(command, 1, LOAD_SECONDS, tries=1)

    def names(self, model: Path) -> dict[str, list[str]]:
        """The names of a model's "inputs" and "outputs", in order.

        Raises:
            BrokenError: when it cannot be loaded.
        """
        answer, _ = self._programs.ask(
            {"model": str(model), "expose": self._expose}, seconds=LOAD_SECONDS
        )
        return {kind: [it["name"] for it in answer[kind]] for kind in ("inputs", "outputs")}

    def run(
        self, model: Path, inputs: Mapping[str, Samples], text: str
    ) -> list[tuple[str, Samples]]:
        """The outputs of a model by name, in order.

        Args:
            model: the file.
            inputs: by name.
            text: what is spoken; a longer one may take longer.

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
            patience(text, self._seconds),
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
