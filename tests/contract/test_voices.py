"""What every voice engine must do; run over each built-in one and the tutorial's."""

import itertools
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup, VoiceEngine, load
from readout.voices import BUILT_IN
from readout.voices.labels import LABELS
from readout.voices.recording import Spoke, record
from readout.voices.segments import segment_key
from tests.contract.engines import NEEDS, PARAMS, TROUBLES, kill, made
from tests.voices import ToneEngine, heard, line, tokens

TEXTS = [
    "Hello.",
    "The “best” of the nine-strong crews left in the end, at half past seven.",
    "word " * 60,
]


@pytest.fixture(scope="module", params=PARAMS)
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[VoiceEngine]:
    with made(request.param, tmp_path_factory.mktemp(request.param)) as engine:
        yield engine


@pytest.mark.parametrize("name", [name for name in BUILT_IN if name != "espeak"])
def test_without_its_settings_or_models_it_offers_no_voice(name: str, tmp_path: Path) -> None:
    bare: VoiceEngine = load(BUILT_IN[name])(EngineSetup(models=tmp_path))
    assert list(bare.voices()) == []
    bare.close()


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


def test_which_words_are_timed_does_not_change_the_sound(engine: VoiceEngine, voice: Voice) -> None:
    timed = engine.speak(TEXTS[1], tokens(TEXTS[1]), voice, 1.0)
    assert engine.speak(TEXTS[1], [], voice, 1.0).pcm == timed.pcm


def test_faster_is_shorter(engine: VoiceEngine, voice: Voice) -> None:
    seconds = [
        engine.speak(TEXTS[1], tokens(TEXTS[1]), voice, speed).seconds for speed in (0.5, 1.0, 2.0)
    ]
    assert seconds[0] > 1.5 * seconds[1] > 2.2 * seconds[2]


def test_nothing_to_say_is_no_error(engine: VoiceEngine, voice: Voice) -> None:
    assert engine.speak("—", [Span(0, 1)], voice, 1.0).seconds < 0.2


HOSTILE = {
    "nothing": "",
    "spaces": " \t\n",
    "a null": "Fog\0 over Tarn.",
    "markup": "<speak><break time='9s'/>Fog</speak> & $(touch x) `x` {speed}",
    "controls": "Fog \x07\x1b[2J \u202e over \ufeff Tarn.",
    "emoji": "Fog 🌫️👩‍👩‍👧‍👦 over Tarn.",
    "half a pair": "Fog \ud83d over Tarn.",
    "other scripts": "塔利班 Привет مرحبا Fog.",
    "one long word": "fog" * 200,
    "a whole page": "Fog lay over the harbour on Monday, and nobody saw it lift. " * 60,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_the_text_there_is_sound_or_a_named_error(
    engine: VoiceEngine, voice: Voice, kind: str
) -> None:
    text = HOSTILE[kind]
    words = tokens(text)
    try:
        speech = engine.speak(text, words, voice, 1.0)
    except VoiceError as problem:
        assert engine.name in problem.sentence or voice.id in problem.sentence
    else:
        assert len(speech.times) == len(words)
        assert len(speech.pcm) % 2 == 0
    assert engine.speak("Hello.", tokens("Hello."), voice, 1.0).seconds > 0.05


def test_it_is_asked_once_for_what_it_said_before(engine: VoiceEngine, voice: Voice) -> None:
    def key(text: str, speed: float) -> str:
        return segment_key(engine, voice, text, tokens(text), voice.language, speed)

    assert key("Hello.", 1.0) == key("Hello.", 1.0)
    assert len({key("Hello.", 1.0), key("Hello!", 1.0), key("Hello.", 1.5)}) == 3


def test_long_sentences_are_whole_wherever_they_are_cut(engine: VoiceEngine, voice: Voice) -> None:
    text = (
        "Fog lay over the harbour on Monday, and nobody saw it lift before the tide went out. " * 3
    )
    said = list(record([line(text)], lambda _: Spoke(engine, voice), None))
    assert [one.problem for one in said] == [""] * len(said)
    assert (len(said) > 1) == (getattr(engine, "at_once", 0) > 0)
    marks = [mark for one in said for mark in one.marks]
    assert [mark.source.of(text) for mark in marks] == text.split()
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)


@pytest.mark.parametrize(("name", "trouble"), TROUBLES)
def test_trouble_is_named_and_costs_nothing_but_that_voice(
    name: str, trouble: str, tmp_path: Path
) -> None:
    with made(name, tmp_path, trouble) as engine:
        voice, tone = engine.voices()[0], ToneEngine()
        spoke = Spoke(engine, voice, (Spoke(tone, tone.voices()[0]),))
        began = time.monotonic()
        lines = [line("This is a bad line."), line("A good line."), line("Another good line.")]
        said = list(record(lines, lambda _: spoke, None, ahead=0))
        assert time.monotonic() - began < 40
        assert [one.problem for one in said] == [""] * 3
        assert all(np.abs(heard(one.pcm)).max() > 0.05 for one in said)
        assert [len(one.marks) for one in said] == [5, 3, 3]
        assert tone.asked[:1] == ["This is a bad line."]
        assert f"“{voice.id}”" in said[0].instead or engine.name in said[0].instead


@pytest.mark.parametrize("name", PARAMS)
def test_after_a_crash_the_next_line_is_spoken(name: str, tmp_path: Path) -> None:
    with made(name, tmp_path, "crash") as engine:
        voice = engine.voices()[0]
        before = engine.speak("A good line.", tokens("A good line."), voice, 1.0)
        kill(engine)
        try:
            engine.speak("This is a bad line.", tokens("This is a bad line."), voice, 1.0)
        except VoiceError as problem:
            assert problem.sentence.endswith((".", "again."))
        assert engine.speak("A good line.", tokens("A good line."), voice, 1.0) == before


@pytest.mark.parametrize("name", [param for param in PARAMS if param.values[0] in NEEDS])
def test_a_program_that_stands_still_is_ended(name: str, tmp_path: Path) -> None:
    with made(name, tmp_path, "still") as engine:
        voice = engine.voices()[0]
        good = engine.speak("A good line.", tokens("A good line."), voice, 1.0)
        kill(engine, signal.SIGSTOP)
        began = time.monotonic()
        with pytest.raises(VoiceError, match="no answer within 1 seconds"):
            engine.speak("A good line.", tokens("A good line."), voice, 1.0)
        assert time.monotonic() - began < 20
        assert engine.speak("A good line.", tokens("A good line."), voice, 1.0) == good


def test_a_closed_engine_answers_in_one_sentence_or_as_before(tmp_path: Path) -> None:
    with made("espeak", tmp_path) as engine:
        voice = engine.voices()[0]
        engine.close()
        with pytest.raises(VoiceError, match="closed"):
            engine.speak("Hello.", tokens("Hello."), voice, 1.0)
