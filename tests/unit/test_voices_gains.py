"""Every engine's voices are equally loud: measured once, kept, and heard by FFmpeg."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from readout.model import Span, Voice
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


def said_by(engine: ToneEngine, gains: Gains, text: str) -> float:
    voice, words = engine.voices()[0], [Span(0, 1)] * len(text.split())
    return gains.of(engine, voice, engine.speak(text, words, voice, 1.0))


LONG = "a tone goes on and on " * 40


def test_a_voice_is_measured_by_what_it_says_first_and_kept(tmp_path: Path) -> None:
    path, engine = tmp_path / "own" / "gains.json", ToneEngine()
    gains = Gains(path)
    assert said_by(engine, gains, "a tone") != 0
    assert not path.exists()
    found = said_by(engine, gains, LONG)
    assert json.loads(path.read_text()) == {"tone 1 high": found}
    assert said_by(engine, Gains(path), "") == said_by(engine, gains, "") == found != 0
    engine.version = "2"
    said_by(engine, gains, LONG)
    assert len(json.loads(path.read_text())) == 2


def test_nothing_is_said_but_what_was_asked_for(tmp_path: Path) -> None:
    engine = ToneEngine()
    recorded(engine, Gains(tmp_path / "gains.json"), TEXTS)
    assert sorted(engine.asked) == sorted(TEXTS)


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"tone 1 high": "x"}', '{"tone 1 high": null}'])
def test_a_damaged_file_is_measured_anew(kept: str, tmp_path: Path) -> None:
    path = tmp_path / "gains.json"
    path.write_text(kept)
    assert said_by(ToneEngine(), Gains(path), LONG) != 0
    assert json.loads(path.read_text())


def test_silence_does_not_tell_how_loud_a_voice_is(tmp_path: Path) -> None:
    engine, gains = ToneEngine(), Gains(tmp_path / "gains.json")
    assert said_by(engine, gains, "") == 0


def test_the_gains_of_the_six_labels_voices_are_shipped(tmp_path: Path) -> None:
    engine, gains = ToneEngine(), Gains(tmp_path / "gains.json")
    engine.name = "espeak"
    speech = engine.speak("a", [], engine.voices()[0], 1.0)
    for voice in ("en-GB-x-rp+f2", "en-GB-x-rp+m3", "en-US+f3", "en-US+m1", "en-AU+f4", "en-AU+m4"):
        assert gains.of(engine, Voice("espeak", voice, "en", "", ""), speech) > 3
    assert not (tmp_path / "gains.json").exists()
