"""What every voice engine must do; run over each built-in one and a minimal one."""

import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup, VoiceEngine, load
from readout.voices import BUILT_IN
from readout.voices.labels import LABELS
from tests.servers import Reply, serving
from tests.voices import ToneEngine, heard, speech_reply, tokens

TEXTS = [
    "Hello.",
    "The “best” of the nine-strong crews left in the end, at half past seven.",
    "word " * 60,
]


SAY = """
import sys
from tests.voices import tone_wav
sys.stdout.buffer.write(tone_wav(sys.stdin.read(), float(sys.argv[1])))
"""


@contextmanager
def set_up(name: str, folder: Path) -> Iterator[EngineSetup]:
    """What makes an engine speak without anything from outside."""
    if name == "command":
        run = [sys.executable, "-c", SAY, "{speed}"]
        yield EngineSetup(options={"run": run, "seconds": 30})
    elif name == "speech_server":
        with serving({"/v1/audio/speech": Reply(make=speech_reply)}) as base:
            voices = [{"id": "tone", "gender": "male"}, {"id": "other", "language": "de"}]
            yield EngineSetup(options={"url": f"{base}/v1", "voices": voices})
    elif name in ("kokoro", "piper"):
        from tests import tiny

        files = tiny.kokoro_files(folder / "made") if name == "kokoro" else tiny.piper_files()
        yield EngineSetup(models=tiny.install(folder, name, files))
    elif name == "pocket":
        from tests import tiny, tiny_pocket

        yield EngineSetup(models=tiny.install(folder, name, tiny_pocket.pocket_files()))
    else:
        yield EngineSetup()


NEEDS = {
    "kokoro": "onnx+onnxruntime",
    "piper": "onnx+onnxruntime",
    "pocket": "onnx+sherpa_onnx",
}
PARAMS = [
    pytest.param(name, marks=pytest.mark.needs(NEEDS[name])) if name in NEEDS else name
    for name in (*BUILT_IN, "tone")
]


@pytest.fixture(scope="module", params=PARAMS)
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[VoiceEngine]:
    with set_up(request.param, tmp_path_factory.mktemp(request.param)) as setup:
        made: VoiceEngine
        made = load(BUILT_IN[request.param])(setup) if request.param in BUILT_IN else ToneEngine()
        yield made
        made.close()
        made.close()


@pytest.mark.parametrize("name", [name for name in BUILT_IN if name != "espeak"])
def test_without_its_settings_or_models_it_offers_no_voice(name: str, tmp_path: Path) -> None:
    made: VoiceEngine = load(BUILT_IN[name])(EngineSetup(models=tmp_path))
    assert list(made.voices()) == []
    made.close()


@pytest.fixture
def voice(engine: VoiceEngine) -> Voice:
    named = {candidate.voice_id for label in LABELS for candidate in label.candidates}
    return next((one for one in engine.voices() if one.id in named), engine.voices()[0])


def test_it_names_itself_and_its_voices(engine: VoiceEngine) -> None:
    voices = engine.voices()
    assert engine.name and engine.version
    assert all(voice.engine == engine.name for voice in voices)
    assert all(voice.gender in ("female", "male", "") for voice in voices)
    assert len({voice.id for voice in voices}) == len(voices) > 0
    assert list(engine.voices()) == list(voices)


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_gets_a_time_inside_the_sound(
    engine: VoiceEngine, voice: Voice, text: str
) -> None:
    words = tokens(text)
    speech = engine.speak(text, words, voice, 1.0)
    flat = list(itertools.chain.from_iterable(speech.times))
    assert len(speech.times) == len(words)
    assert [0.0, *flat, speech.seconds + 1e-9] == sorted([0.0, *flat, speech.seconds + 1e-9])
    assert speech.timing in ("exact", "estimated")


@pytest.mark.parametrize("text", TEXTS)
def test_it_can_be_heard(engine: VoiceEngine, voice: Voice, text: str) -> None:
    speech = engine.speak(text, tokens(text), voice, 1.0)
    sound = heard(speech.pcm)
    assert 8000 <= speech.sample_rate <= 48_000
    assert 0.05 < abs(sound).max() <= 1
    assert speech.seconds > 0.08 * len(text.split())


def test_twice_is_the_same(engine: VoiceEngine, voice: Voice) -> None:
    def say() -> Speech:
        return engine.speak(TEXTS[1], tokens(TEXTS[1]), voice, 1.0)

    assert say() == say()


def test_faster_is_shorter(engine: VoiceEngine, voice: Voice) -> None:
    seconds = [
        engine.speak(TEXTS[1], tokens(TEXTS[1]), voice, speed).seconds for speed in (0.5, 1.0, 2.0)
    ]
    assert seconds[0] > 1.5 * seconds[1] > 2.2 * seconds[2]


def test_nothing_to_say_is_no_error(engine: VoiceEngine, voice: Voice) -> None:
    assert engine.speak("—", [Span(0, 1)], voice, 1.0).seconds < 0.2
