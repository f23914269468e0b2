"""Pocket TTS through sherpa-onnx's own loading code, on a model that hums."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from readout.errors import InputError, VoiceError
from readout.model import Speech, Voice
from readout.plugins import EngineSetup
from readout.voices.adding import add_from
from readout.voices.pocket import PocketEngine
from tests.voices import tokens

pytestmark = pytest.mark.needs("onnx+sherpa_onnx")

TEXT = "Ministers promised change."
Maker = Callable[..., PocketEngine]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Maker]:
    """Makes engines from a folder as its makers ship it, recordings in a folder of their own."""
    engines: list[PocketEngine] = []

    def make(loudness: float = 0.3, **options: object) -> PocketEngine:
        from tests import tiny_pocket

        source = tmp_path / "shipped"
        (source / "test_wavs").mkdir(parents=True, exist_ok=True)
        for name, body in tiny_pocket.pocket_files(loudness).items():
            (source / ("test_wavs" if name.endswith(".wav") else ".") / name).write_bytes(body)
        add_from(tmp_path / "voices", source, "pocket")
        engines.append(PocketEngine(EngineSetup(models=tmp_path / "voices", options=options)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


def say(engine: PocketEngine, text: str = TEXT) -> Speech:
    return engine.speak(text, tokens(text), engine.voices()[0], 1.0)


def test_a_line_is_as_long_as_the_model_makes_it_and_its_times_are_estimated(made: Maker) -> None:
    engine = made()
    short, long = say(engine), say(engine, f"{TEXT} {TEXT}")
    assert short.timing == "estimated"
    assert len(short.times) == 3
    assert long.seconds > 1.5 * short.seconds > 1


def test_what_a_voice_sounds_like_is_said_by_the_user(made: Maker) -> None:
    assert made().voices() == (Voice("pocket", "hum", "en", "", ""),)
    told = {"id": "hum", "language": "en-US", "gender": "female"}
    assert made(voices=[told]).voices() == (Voice("pocket", "hum", "en-US", "female", ""),)
    with pytest.raises(InputError, match=r"voices\.pocket\.voice.*settings.*voices"):
        made(voice="hum")


def test_numbers_that_are_no_sound_are_refused(made: Maker) -> None:
    with pytest.raises(VoiceError, match=r"“hum” of Pocket TTS.*numbers that are no sound"):
        say(made(float("nan")))


def test_a_crash_costs_one_line(made: Maker) -> None:
    engine = made()
    assert engine._programs.pids == []
    before = say(engine)
    os.kill(engine._programs.pids[0], signal.SIGKILL)
    with pytest.raises(VoiceError, match="its program ended"):
        say(engine)
    assert say(engine) == before


def test_a_broken_model_is_named(made: Maker, tmp_path: Path) -> None:
    engine = made()
    (tmp_path / "voices" / "pocket" / "lm_main.onnx").write_bytes(b"no model")
    with pytest.raises(VoiceError, match="Pocket TTS gave no sound"):
        say(engine)
