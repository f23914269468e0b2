"""Kokoro and Piper through their real loading code: exact word times, and every way to fail."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from readout.errors import VoiceError
from readout.model import Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.kokoro import KokoroEngine
from readout.voices.models import MANIFEST
from readout.voices.onnx_process import with_output
from readout.voices.phonemes import Phonemizer
from readout.voices.piper import PiperEngine
from tests.voices import tokens

pytestmark = pytest.mark.needs("onnx+onnxruntime")

Engine = KokoroEngine | PiperEngine
# Words that espeak does not run together.
TEXT = "Ministers promised change, voters wanted bread: nobody smiled."


def setup(models: Path, seconds: float) -> EngineSetup:
    return EngineSetup(models=models, options={"seconds": seconds})


def kokoro(folder: Path, kind: str = "", seconds: float = 10, **names: str) -> KokoroEngine:
    from tests import tiny

    files = tiny.kokoro_files(folder / "made", kind, **names)
    return KokoroEngine(setup(tiny.install(folder, "kokoro", files), seconds))


def piper(folder: Path, kind: str = "", seconds: float = 10, speakers: int = 1) -> PiperEngine:
    from tests import tiny

    files = tiny.piper_files(kind, speakers)
    return PiperEngine(setup(tiny.install(folder, "piper", files), seconds))


MAKERS: list[Callable[..., Engine]] = [kokoro, piper]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    """Makes engines that are closed at the end."""
    engines: list[Engine] = []

    def make(maker: Callable[..., Engine], *args: object, **more: object) -> Engine:
        engines.append(maker(tmp_path, *args, **more))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def say(engine: Engine, text: str = TEXT, speed: float = 1.0) -> Speech:
    return engine.speak(text, tokens(text), engine.voices()[0], speed)


def onsets(speech: Speech) -> list[int]:
    """The samples at which silence ends."""
    loud = np.abs(np.frombuffer(speech.pcm, dtype="<i2").astype(int)) > 64
    return [int(n) for n in np.flatnonzero(loud & ~np.concatenate([[False], loud[:-1]]))]


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("speed", [0.5, 1.0, 1.7])
def test_word_times_are_right_to_the_sample(
    made: Callable[..., Engine], maker: Callable[..., Engine], speed: float
) -> None:
    speech = say(made(maker), speed=speed)
    begins = [start * speech.sample_rate for start, _ in speech.times]
    heard = onsets(speech)
    if maker is piper:
        # Piper's pads between symbols are silent too; those inside a word are no onset of one.
        heard = [n for n in heard if any(abs(n - begin) < 1 for begin in begins)]
    assert speech.timing == "exact"
    assert begins == pytest.approx(heard, abs=1e-6)
    assert len(heard) == len(TEXT.split()) == 8


def test_every_phoneme_is_its_tone_for_its_time(made: Callable[..., Engine]) -> None:
    from tests import tiny

    speech = say(made(kokoro), "Bread.")
    phonemizer = Phonemizer()
    (word,) = phonemizer.words("Bread.", "en-gb-x-rp")
    phonemizer.close()
    assert (word.ipa, word.after) == ("bɹˈɛd", ".")
    numbers = [tiny.NUMBERS[symbol] for symbol in word.ipa]
    sound = np.frombuffer(speech.pcm, dtype="<i2").astype(float)
    at = round(speech.times[0][0] * 24_000)
    for number in numbers:
        piece = sound[at : at + tiny.frames(number) * tiny.HOP]
        strength = np.abs(np.fft.rfft(piece - piece.mean(), 24_000))
        assert abs(int(strength.argmax()) - tiny.hertz(number)) < 40
        at += len(piece)


@pytest.mark.parametrize("names", [{"ids": "tokens"}, {"durations": "durations"}])
def test_other_exports_name_things_otherwise(
    made: Callable[..., Engine], names: dict[str, str]
) -> None:
    assert say(made(kokoro, **names)) == say(made(kokoro))


def test_an_export_without_durations_gives_estimated_times(made: Callable[..., Engine]) -> None:
    speech = say(made(kokoro, durations=""))
    assert speech.timing == "estimated"
    assert len(speech.times) == 8


def test_voices_are_told_by_their_names(made: Callable[..., Engine]) -> None:
    assert made(kokoro).voices() == (
        Voice("kokoro", "bf_emma", "en-GB", "female", "UK English"),
        Voice("kokoro", "am_michael", "en-US", "male", "US English"),
    )
    (one,) = made(piper).voices()
    assert (one.id, one.language, one.gender) == (
        "en_GB-northern_english_male-medium",
        "en-GB",
        "male",
    )


def test_every_speaker_of_a_piper_voice_is_a_voice(made: Callable[..., Engine]) -> None:
    engine = made(piper, speakers=3)
    assert [voice.id.rpartition("/")[2] for voice in engine.voices()] == ["p0", "p1", "p2"]
    assert say(engine).timing == "exact"


def test_the_models_are_as_small_as_tests_should_be() -> None:
    from tests import tiny

    assert len(tiny.kokoro_model()) < 5000 > len(tiny.piper_model())


def test_a_node_is_exposed_only_when_there_is_one() -> None:
    from tests import tiny

    model = tiny.piper_model()
    assert len(with_output(model, "Ceil")) > len(model)
    assert with_output(model, "Gather") == model
    assert with_output(model, "Nothing") == model
    with pytest.raises(ValueError, match="no model"):
        with_output(b"\x0f not a model", "Ceil")


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize(
    ("kind", "reason"), [("nan", "numbers that are no sound"), ("hang", "no answer within")]
)
def test_a_bad_model_is_named_and_the_next_line_is_not_lost(
    made: Callable[..., Engine], maker: Callable[..., Engine], kind: str, reason: str
) -> None:
    engine = made(maker, kind, 0.5)
    began = time.monotonic()
    with pytest.raises(VoiceError, match=rf"“{engine.voices()[0].id}”.*{reason}"):
        say(engine, "Bread.")
    assert time.monotonic() - began < 30
    with pytest.raises(VoiceError, match=reason):
        say(engine, "Bread.")


@pytest.mark.parametrize("maker", MAKERS)
def test_a_crash_costs_one_line(made: Callable[..., Engine], maker: Callable[..., Engine]) -> None:
    engine = made(maker)
    before = say(engine)
    (pid,) = engine._runner._programs.pids
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(VoiceError, match="its program ended"):
        say(engine)
    assert say(engine) == before


@pytest.mark.parametrize("maker", MAKERS)
def test_a_file_that_is_no_model_is_named(
    made: Callable[..., Engine], maker: Callable[..., Engine], tmp_path: Path
) -> None:
    engine = made(maker)
    path = next(tmp_path.glob("tiny-*/*.onnx"))
    path.write_bytes(b"\x0f not a model")
    with pytest.raises(VoiceError, match="gave no sound"):
        say(engine)


def test_a_model_that_is_not_whole_offers_no_voice(
    made: Callable[..., Engine], tmp_path: Path
) -> None:
    version = made(piper).version
    next(tmp_path.glob("tiny-*/*.json")).unlink()
    assert made(piper).voices()
    next(tmp_path.glob(f"tiny-*/{MANIFEST}")).write_text("{")
    again = PiperEngine(EngineSetup(models=tmp_path))
    assert not again.voices()
    assert again.version != version


def test_nothing_starts_before_somebody_speaks(made: Callable[..., Engine]) -> None:
    engine = made(kokoro)
    assert engine.voices()
    assert engine._runner._programs.pids == []


@pytest.mark.long
def test_a_hang_is_ten_seconds_whatever_the_line_is_long(
    made: Callable[..., Engine], tmp_path: Path
) -> None:
    from tests import tiny

    models = tiny.install(tmp_path, "piper", tiny.piper_files("hang"))
    engine = made(lambda folder: PiperEngine(EngineSetup(models=models)))
    began = time.monotonic()
    with pytest.raises(VoiceError, match="no answer within 10 seconds"):
        say(engine, TEXT)
    assert 10 <= time.monotonic() - began < 20
