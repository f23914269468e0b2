"""The program that holds Pocket TTS, so that a crash in it takes nothing else along.

Frames as in `espeak_process`.  After the greeting, one answer for each request:

    {"folder", "voice", "text"}  →  {"rate"} + 32-bit samples

The first time a folder is used, {"patience"} comes before the answer, as in `onnx_process`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from readout.voices.espeak_process import Header, frame
from readout.voices.onnx_process import LOADED, LOADING, serve

FILES = {
    "lm_flow": "lm_flow",
    "lm_main": "lm_main",
    "encoder": "encoder",
    "decoder": "decoder",
    "text_conditioner": "text_conditioner",
    "vocab_json": "vocab",
    "token_scores_json": "token_scores",
}
"""How the name of each file of a model begins, by what sherpa-onnx calls it."""

# As its makers run it.
_STEPS = 5


class _Voices:
    """The models that are loaded; each once."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def answer(self, request: Header, body: bytes) -> Iterator[bytes]:
        """The frames that answer a request."""
        import sherpa_onnx

        if request["folder"] not in self._loaded:
            yield LOADING
            self._engine(request["folder"])
            yield LOADED
        engine = self._engine(request["folder"])
        reference, rate = soundfile.read(request["voice"], dtype="float32", always_2d=True)
        wanted = sherpa_onnx.GenerationConfig()
        wanted.reference_audio = reference.mean(axis=1)
        wanted.reference_sample_rate = rate
        wanted.num_steps = _STEPS
        sound = engine.generate(request["text"], wanted)
        samples = np.asarray(sound.samples, "<f4")
        yield frame({"rate": sound.sample_rate}, samples.tobytes())

    def _engine(self, folder: str) -> Any:
        import sherpa_onnx

        if folder not in self._loaded:
            names = sorted(path.name for path in Path(folder).iterdir())
            files = {
                key: str(Path(folder) / next(name for name in names if name.startswith(start)))
                for key, start in FILES.items()
            }
            model = sherpa_onnx.OfflineTtsModelConfig(
                pocket=sherpa_onnx.OfflineTtsPocketModelConfig(**files), num_threads=2
            )
            config = sherpa_onnx.OfflineTtsConfig(model=model)
            if not config.validate():
                raise ValueError("the model is not whole")
            self._loaded[folder] = sherpa_onnx.OfflineTts(config)
        return self._loaded[folder]


if __name__ == "__main__":
    serve(_Voices().answer)
