"""Every engine's voices are equally loud: measured once, kept, and heard by FFmpeg."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from readout.errors import VoiceError
from readout.model import Voice
from readout.newsroom.read import read
from readout.newsroom.record import said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.plugins import EngineSetup, VoiceEngine
from readout.voices.command import CommandEngine
from readout.voices.espeak import EspeakEngine
from readout.voices.gains import Gains
from readout.voices.labels import find_label
from readout.voices.loudness import gain_of, loudness
from readout.voices.recording import Spoke, record
from tests.unit.test_voices_loudness import HARBOUR, raw
from tests.voices import ToneEngine, line

# Speech by nature: syllables that rise and fall, the loud ones near full scale at 1.0.
BUZZ = """
import io, sys
import numpy as np, soundfile
loud, text = float(sys.argv[1]), sys.stdin.read()
rate = 16_000
at = np.arange(round(0.065 * rate * len(text))) / rate
buzz = sum(np.sin(2 * np.pi * 130 * n * at) / n for n in range(1, 20))
buzz *= np.abs(np.sin(np.pi * 4 * at)) * loud / 2.2
buffer = io.BytesIO()
soundfile.write(buffer, np.clip(buzz, -1, 1), rate, format="WAV", subtype="PCM_16")
sys.stdout.buffer.write(buffer.getvalue())
"""


@pytest.fixture(scope="module")
def espeak() -> Iterator[EspeakEngine]:
    engine = EspeakEngine(1)
    yield engine
    engine.close()


def buzz(loud: float) -> CommandEngine:
    run = [sys.executable, "-c", BUZZ, str(loud)]
    return CommandEngine(EngineSetup(options={"run": run, "seconds": 60}))


def recorded(engine: VoiceEngine, gains: Gains, texts: list[str]) -> bytes:
    spoke = Spoke(engine, engine.voices()[0])
    lines = [line(text, 0.4) for text in texts]
    return b"".join(one.pcm for one in record(lines, lambda _: spoke, None, gains=gains))


TEXTS = [
    f"The ferry number {n} leaves for the islands at noon on every day but one." for n in range(4)
]


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize("decibels", [12, 0, -12])
def test_an_engine_too_loud_or_too_quiet_is_as_loud_as_the_others(
    decibels: float, tmp_path: Path
) -> None:
    # At this loudness it is about -16 LUFS already.
    engine = buzz(0.36 * 10 ** (decibels / 20))
    plain, _ = raw(recorded(engine, Gains(None), TEXTS))
    level, peak = raw(recorded(engine, Gains(tmp_path / "gains.json"), TEXTS))
    assert abs(plain + 16) > 3 or decibels == 0
    assert level == pytest.approx(-16, abs=0.5)
    assert peak <= -1


@pytest.mark.needs("ffmpeg")
@pytest.mark.needs("onnx+onnxruntime")
@pytest.mark.parametrize("name", ["kokoro", "piper"])
def test_so_is_one_with_a_model(name: str, tmp_path: Path) -> None:
    from tests.contract.engines import made

    with made(name, tmp_path) as engine:
        level, peak = raw(recorded(engine, Gains(tmp_path / "gains.json"), TEXTS))
    assert level == pytest.approx(-16, abs=0.5)
    assert peak <= -1


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path_factory.mktemp("home"), keep=False)
    yield room
    room.close()


VARIANTS = [*(f"f{n}" for n in range(1, 6)), *(f"m{n}" for n in range(1, 9))]


@pytest.mark.needs("ffmpeg")
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_of_espeak_is_too(variant: str, room: Newsroom) -> None:
    label = find_label(f"espeak:en-GB-x-rp+{variant}", room.labels)
    lines = [
        one.pcm
        for one, _ in zip(said(room, read(room, str(HARBOUR)), label), range(24), strict=False)
    ]
    level, peak = raw(b"".join(lines))
    assert level == pytest.approx(-16, abs=0.5)
    assert peak <= -1


@pytest.mark.needs("ffmpeg")
def test_loudness_is_what_ffmpeg_hears(espeak: EspeakEngine) -> None:
    speech = espeak.speak(" ".join(TEXTS), [], espeak.voices()[0], 1.0)
    samples = np.frombuffer(speech.pcm, "<i2").astype(float)
    assert loudness(samples, speech.sample_rate) == pytest.approx(raw(speech.pcm)[0], abs=0.11)


def test_silence_is_left_alone() -> None:
    assert gain_of(np.zeros(30_000), 16_000) == 0
    assert gain_of(np.zeros(10), 16_000) == 0
    assert loudness(np.zeros(0), 16_000) == -70


def test_a_voice_is_measured_once_and_kept(tmp_path: Path) -> None:
    path, engine = tmp_path / "own" / "gains.json", ToneEngine()
    voice = engine.voices()[0]
    found = Gains(path).of(engine, voice)
    asked = len(engine.asked)
    assert asked == 3
    again = Gains(path)
    assert again.of(engine, voice) == again.of(engine, voice) == found != 0
    assert len(engine.asked) == asked
    assert list(json.loads(path.read_text())) == ["tone 1 high"]
    engine.version = "2"
    assert again.of(engine, voice) == found
    assert len(engine.asked) == 2 * asked
    assert len(json.loads(path.read_text())) == 2


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"tone 1 high": "x"}', '{"tone 1 high": null}'])
def test_a_damaged_file_is_measured_anew(kept: str, tmp_path: Path) -> None:
    path = tmp_path / "gains.json"
    path.write_text(kept)
    engine = ToneEngine()
    assert Gains(path).of(engine, engine.voices()[0]) != 0
    assert json.loads(path.read_text())


def test_a_voice_that_cannot_say_it_keeps_its_own_loudness_and_is_asked_once(
    tmp_path: Path,
) -> None:
    class Mute(ToneEngine):
        def speak(self, spoken, words, voice, speed):  # type: ignore[no-untyped-def]  # raises
            self.asked.append(spoken)
            raise VoiceError("It says nothing.")

    engine, gains = Mute(), Gains(tmp_path / "gains.json")
    assert [gains.of(engine, engine.voices()[0]) for _ in range(3)] == [0, 0, 0]
    assert len(engine.asked) == 1
    assert not (tmp_path / "gains.json").exists()


def test_nothing_is_asked_of_the_six_labels_voices(tmp_path: Path) -> None:
    engine, gains = ToneEngine(), Gains(tmp_path / "gains.json")
    engine.name = "espeak"
    for voice in ("en-GB-x-rp+f2", "en-GB-x-rp+m3", "en-US+f3", "en-US+m1", "en-AU+f4", "en-AU+m4"):
        assert gains.of(engine, Voice("espeak", voice, "en", "", "")) > 3
    assert engine.asked == []
