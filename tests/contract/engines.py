"""Every voice engine, ready to speak without anything from outside, sound or in trouble.

In trouble it says "good" lines as ever; one that says "bad" crashes, hangs, is silent or gives what
is no number. Engines whose trouble is in the model have it with every line.
"""

import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from readout.plugins import EngineSetup, VoiceEngine, load
from readout.voices import BUILT_IN
from readout.voices.guarded import GuardedEngine
from tests.servers import Reply, serving
from tests.tutorial import blocks
from tests.voices import speech_reply

NEEDS = {
    "kokoro": "onnx+onnxruntime",
    "piper": "onnx+onnxruntime",
    "pocket": "onnx+sherpa_onnx",
}


def _param(name: str, *more: str) -> Any:
    marks = [pytest.mark.needs(NEEDS[name])] if name in NEEDS else []
    return pytest.param(name, *more, marks=marks)


PARAMS = [_param(name) for name in (*BUILT_IN, "morse")]
"""Every engine: those built in, and the one the tutorial makes."""

TROUBLES = [
    _param(name, trouble)
    for name in (*BUILT_IN, "morse")
    for trouble in ("crash", "hang", "silent", "nan")
    # espeak's 16-bit samples are numbers, and its program is replaced within the line; a crash of
    # a model's program is provoked from outside.
    if name != "espeak" and (trouble != "crash" or name not in NEEDS)
    # The tutorial's engine runs in our process: a crash would be ours. Its samples are numbers.
    if (name, trouble) not in (("morse", "crash"), ("morse", "nan"), ("pocket", "hang"))
]

_SAY = """
import os, sys, time
from tests.contract.engines import sound_of
text = sys.stdin.read()
if "bad" in text and sys.argv[2] == "crash":
    os.abort()
if "bad" in text and sys.argv[2] == "hang":
    time.sleep(60)
sys.stdout.buffer.write(sound_of(text, float(sys.argv[1]), sys.argv[2]))
"""
_BAD_MORSE = """
class Bad(MorseEngine):
    def speak(self, spoken, words, voice, speed):
        if "bad" in spoken and self.trouble == "hang":
            time.sleep(3)
        speech = super().speak(spoken, words, voice, speed)
        silent = "bad" in spoken and self.trouble == "silent"
        return Speech(bytes(len(speech.pcm)), RATE, speech.times) if silent else speech
"""


def sound_of(text: str, speed: float, trouble: str) -> bytes:
    """A WAV file with 30 ms a letter: a tone, or for a bad line silence or what is no number."""
    samples = np.arange(round(0.03 / speed * 16_000 * sum(map(str.isalnum, text))))
    tone = 0.3 * np.sin(samples * 440 * 2 * np.pi / 16_000)
    if "bad" in text:
        tone *= {"silent": 0.0, "nan": np.nan}.get(trouble, 1.0)
    buffer = BytesIO()
    soundfile.write(buffer, tone, 16_000, format="WAV", subtype="FLOAT")
    return buffer.getvalue()


@contextmanager
def made(name: str, folder: Path, trouble: str = "") -> Iterator[VoiceEngine]:
    """An engine, closed twice at the end.

    Args:
        folder: for its models.
        trouble: "", "crash", "hang", "still" (from outside), "silent" or "nan".
    """
    with _set_up(name, folder, trouble) as setup:
        engine: VoiceEngine = _morse(trouble) if name == "morse" else load(BUILT_IN[name])(setup)
        yield engine
        engine.close()
        engine.close()


def kill(engine: VoiceEngine, how: signal.Signals = signal.SIGKILL) -> None:
    """Send a signal to its programs, if it has any that run."""
    held = getattr(engine, "_runner", engine)
    for pid in getattr(getattr(held, "_programs", None), "pids", []):
        with suppress(ProcessLookupError):
            os.kill(pid, how)


@contextmanager
def _set_up(name: str, folder: Path, trouble: str) -> Iterator[EngineSetup]:
    seconds = 1.0 if trouble in ("hang", "still") else 30.0
    if name == "command":
        run = [sys.executable, "-c", _SAY, "{speed}", trouble]
        # A new interpreter has to start.
        yield EngineSetup(options={"run": run, "seconds": seconds * 5})
    elif name == "speech_server":
        replies = {"/v1/audio/speech": Reply(make=lambda *asked: _reply(trouble, *asked))}
        with serving(replies) as base:
            voices = [{"id": "tone", "gender": "male"}, {"id": "other", "language": "de"}]
            options = {"url": f"{base}/v1", "voices": voices, "seconds": seconds}
            yield EngineSetup(options=options)
    elif name in NEEDS:
        yield EngineSetup(models=_models(name, folder, trouble), options={"seconds": seconds})
    else:
        yield EngineSetup()


def _reply(trouble: str, posted: bytes, headers: Mapping[str, str]) -> Reply:
    good = speech_reply(posted, headers)
    if b"bad" not in posted or not trouble:
        return good
    return {
        "crash": Reply(raw=b"\0"),
        "hang": Reply(delay=60),
        "silent": Reply(sound_of("bad" * 9, 1.0, trouble)),
        "nan": Reply(sound_of("bad" * 9, 1.0, trouble)),
    }[trouble]


def _models(name: str, folder: Path, trouble: str) -> Path:
    from tests import tiny, tiny_pocket

    kind = "" if trouble in ("crash", "still") else trouble
    if name == "pocket":
        loudness = {"silent": 0.0, "nan": float("nan")}.get(kind, 0.3)
        return tiny.install(folder, name, tiny_pocket.pocket_files(loudness))
    files = tiny.kokoro_files(folder / "made", kind) if name == "kokoro" else tiny.piper_files(kind)
    return tiny.install(folder, name, files)


def _morse(trouble: str) -> GuardedEngine:
    space: dict[str, Any] = {}
    (code,) = blocks("python")
    exec(f"import time\n{code}\n{_BAD_MORSE}", space)  # the page's own code
    space["Bad"].trouble = trouble
    return GuardedEngine("morse", space["Bad"](EngineSetup()), 1.0 if trouble == "hang" else 30.0)
