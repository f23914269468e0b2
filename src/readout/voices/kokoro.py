"""Kokoro: 82 million parameters, natural, slower than real time on a small machine.

The model reads phonemes, which come from espeak; it is run by onnxruntime directly.  Word times
are exact where the export tells how long each phoneme lasts, estimated where it does not.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.models import Model
from readout.voices.natural import NaturalEngine, NaturalOptions, Runner, spoken_by
from readout.voices.options import read_options
from readout.voices.phonemes import Phonemizer, Word
from readout.voices.sound import Samples

SAMPLE_RATE = 24_000
"""Samples a second of every Kokoro model."""

# The first letter of a voice's name: language, accent, espeak voice. Japanese and Chinese are
# left out: their phonemes are not espeak's.
_LANGUAGES = {
    "a": ("en-US", "US English", "en-us"),
    "b": ("en-GB", "UK English", "en-gb-x-rp"),
    "e": ("es", "Spanish", "es"),
    "f": ("fr", "French", "fr"),
    "h": ("hi", "Hindi", "hi"),
    "i": ("it", "Italian", "it"),
    "p": ("pt-BR", "Brazilian Portuguese", "pt-br"),
}
_GENDERS = {"f": "female", "m": "male"}
# A style has a row for every number of phonemes up to this.
_MOST_PHONEMES = 510


class KokoroEngine(NaturalEngine):
    """Speaks with the Kokoro models that are installed.

    Args:
        setup: where models are, and the options of `NaturalOptions`.
    """

    name, title, rate, speeds = "kokoro", "Kokoro", SAMPLE_RATE, (0.5, 5.0)

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__(setup)
        told = read_options(self.name, NaturalOptions, setup.options)
        self._runner = Runner("", told.seconds)
        self._phonemizer = Phonemizer()
        self._voices = {voice.id: (voice, model) for model in self._models for voice in _of(model)}

    def voices(self) -> Sequence[Voice]:
        """The voices of its models, none while there is no model or no onnxruntime."""
        return tuple(voice for voice, _ in self._voices.values())

    def close(self) -> None:
        """End the programs."""
        self._runner.close()
        self._phonemizer.close()

    def _speech(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        _, model = self._voices[voice.id]
        path = model.find(".onnx")
        assert path
        said = self._phonemizer.words(spoken, _LANGUAGES[voice.id[0]][2])
        ids, owners = _symbols(said, _vocabulary(model.folder))
        if len(ids) > _MOST_PHONEMES:
            raise ValueError(f"{len(ids)} phonemes are more than it can say at once")
        names = self._runner.names(path)["inputs"]
        inputs = {
            # Older exports call them tokens.
            "input_ids" if "input_ids" in names else "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": _style(model, voice.id, len(ids)),
            "speed": np.array([speed], np.float32),
        }
        outputs = self._runner.run(path, inputs)
        durations = next((array for name, array in outputs if name.startswith("duration")), None)
        return spoken_by(spoken, words, said, [-1, *owners, -1], outputs, durations, SAMPLE_RATE)


def _of(model: Model) -> list[Voice]:
    """The voices of a model whose language espeak can spell; none if a file is missing."""
    path = model.find(".bin", ".npz")
    if not path or not model.find(".onnx"):
        return []
    try:
        with np.load(path) as styles:
            names = list(styles.files)
    except (OSError, ValueError):
        return []
    return [
        Voice("kokoro", name, language, _GENDERS[name[1]], accent)
        for name in names
        if name[0] in _LANGUAGES and name[1:2] in _GENDERS
        for language, accent, _ in [_LANGUAGES[name[0]]]
    ]


def _style(model: Model, name: str, phonemes: int) -> Samples:
    """The row of a voice for so many phonemes, of shape [1, 256]."""
    path = model.find(".bin", ".npz")
    assert path
    with np.load(path) as styles:
        rows = styles[name]
    style: Samples = rows[min(phonemes, len(rows)) - 1].reshape(1, -1).astype(np.float32)
    return style


@lru_cache(maxsize=4)
def _vocabulary(folder: Path) -> Mapping[str, int]:
    """The model's number for every symbol, from the file its makers ship beside it."""
    vocabulary: Mapping[str, int] = json.loads((folder / "config.json").read_text("utf-8"))["vocab"]
    return vocabulary


def _symbols(said: Sequence[Word], vocabulary: Mapping[str, int]) -> tuple[list[int], list[int]]:
    """The numbers of a line's symbols, and which word each is of; what has no number is left out."""
    ids, owners = [], []
    for n, word in enumerate(said):
        written = [(character, n) for character in word.ipa + word.after]
        for character, owner in [*([(" ", -1)] if n else []), *written]:
            if character in vocabulary:
                ids.append(vocabulary[character])
                owners.append(owner)
    return ids, owners
