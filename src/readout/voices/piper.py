"""Piper: small natural voices in many languages, about real time on a small machine.

A voice is an `.onnx` file and its `.onnx.json`.  It is run by onnxruntime directly, with phonemes
from espeak, so `piper-tts` is not needed.  Word times are exact where the model rounds the length
of each phoneme in one place, which its published voices do; estimated elsewhere.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.natural import NaturalEngine, NaturalOptions, Runner, spoken_by
from readout.voices.options import read_options
from readout.voices.phonemes import Phonemizer, Word
from readout.voices.sound import Samples

_PAD, _START, _END = "_", "^", "$"
# The node in which a voice rounds the length of each phoneme up to whole frames.
_ROUNDING = "Ceil"
# The voices' own files do not say; only those whose name does not.
_GENDERS = {
    "alan": "male",
    "alba": "female",
    "cori": "female",
    "jenny_dioco": "female",
    "kathleen": "female",
}


@dataclass(frozen=True)
class _Piper:
    """A voice's file and what stands beside it."""

    path: Path
    about: Mapping[str, Any]
    speaker: int = 0

    @property
    def rate(self) -> int:
        """Samples a second."""
        return int(self.about["audio"]["sample_rate"])


class PiperEngine(NaturalEngine):
    """Speaks with the Piper voices that are installed.

    Args:
        setup: where models are, and the options of `NaturalOptions`.
    """

    name, title, rate, speeds = "piper", "Piper", 22_050, (0.25, 5.0)

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__(setup)
        told = read_options(self.name, NaturalOptions, setup.options)
        self._runner = Runner(_ROUNDING, told.seconds)
        self._phonemizer = Phonemizer()
        self._voices = {
            voice.id: (voice, piper)
            for model in self._models
            for file in model.files
            if file.endswith(".onnx")
            for voice, piper in _of(model.folder / file)
        }

    def voices(self) -> Sequence[Voice]:
        """The voices that are installed, none while there is no onnxruntime."""
        return tuple(voice for voice, _ in self._voices.values())

    def close(self) -> None:
        """End the programs."""
        self._runner.close()
        self._phonemizer.close()

    def _speech(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        _, piper = self._voices[voice.id]
        said = self._phonemizer.words(spoken, piper.about["espeak"]["voice"])
        ids, owners = _symbols(said, piper.about["phoneme_id_map"])
        inputs: dict[str, Samples] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array(_scales(piper.about, speed), np.float32),
        }
        if int(piper.about.get("num_speakers", 1)) > 1:
            inputs["sid"] = np.array([piper.speaker], np.int64)
        outputs = self._runner.run(piper.path, inputs)
        durations = outputs[1][1] if len(outputs) > 1 else None
        return spoken_by(spoken, words, said, owners, outputs, durations, piper.rate)


def _of(path: Path) -> Iterator[tuple[Voice, _Piper]]:
    """The voices of a file, one a speaker; none if what it reads is not espeak's phonemes."""
    try:
        about = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))
        language = about["espeak"]["voice"]
        if about.get("phoneme_type", "espeak") != "espeak" or "audio" not in about:
            return
    except (OSError, ValueError, KeyError, TypeError):
        return
    tag = str(about.get("language", {}).get("code", language)).replace("_", "-")
    speakers = about.get("speaker_id_map") or {}
    if len(speakers) < 2:
        yield Voice("piper", path.stem, tag, _gender(path.stem), path.stem), _Piper(path, about)
        return
    for name, number in speakers.items():
        yield (
            Voice("piper", f"{path.stem}/{name}", tag, "", f"{path.stem} {name}"),
            _Piper(path, about, int(number)),
        )


def _gender(stem: str) -> str:
    name = stem.split("-")[1] if stem.count("-") >= 2 else stem
    stated = name.rpartition("_")[2]
    return stated if stated in ("female", "male") else _GENDERS.get(name, "")


def _scales(about: Mapping[str, Any], speed: float) -> tuple[float, float, float]:
    """How much a voice varies in sound, how long it takes, how much it varies in length."""
    own = about.get("inference", {})
    length = float(own.get("length_scale", 1.0)) / speed
    return float(own.get("noise_scale", 0.667)), length, float(own.get("noise_w", 0.8))


def _symbols(
    said: Sequence[Word], numbers: Mapping[str, Sequence[int]]
) -> tuple[list[int], list[int]]:
    """The numbers of a line's symbols, padded as the voices were trained, and whose each is."""
    pad = numbers[_PAD]
    ids, owners = [*numbers[_START], *pad], [-1] * (len(numbers[_START]) + len(pad))
    for n, word in enumerate(said):
        written = unicodedata.normalize("NFD", word.ipa + word.after)
        for character in f" {written}" if n else written:
            if character in numbers:
                added = [*numbers[character], *pad]
                ids += added
                owners += [-1 if character == " " else n] * len(added)
    ids += numbers[_END]
    return ids, owners + [-1] * len(numbers[_END])
