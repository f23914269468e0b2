"""Speech for other programs, by an engine that counts what it is asked."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from readout.errors import VoiceError
from readout.model import Speech, Voice
from readout.newsroom.cache import SoundCache
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.speech import speech
from readout.voices.labels import all_labels
from readout.voices.streaming import FORMATS, Format
from tests.voices import ToneEngine

TONE = ToneEngine()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    TONE.asked.clear()
    room = open_newsroom(tmp_path, keep=False, speak=False)
    yield replace(room, engines={"tone": TONE}, labels=all_labels([TONE]))
    room.close()


def answers(room: Newsroom) -> list[Path]:
    """What is kept of answers, half-written ones too."""
    return [path for path in (room.home / "cache" / "answers").rglob("*") if path.is_file()]


def sentences(count: int) -> str:
    return " ".join(f"This is sentence {n}." for n in range(count))


def test_what_was_said_once_is_not_spoken_again(room: Newsroom) -> None:
    label = room.labels[0]
    first = b"".join(speech(room, sentences(9), label))
    room.cache.flush()
    assert b"".join(speech(room, sentences(10), label)) != first
    assert len([text for text in TONE.asked if "sentence" in text]) == 10


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_request_again_runs_neither_engine_nor_encoder(
    room: Newsroom, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded = []
    known = FORMATS[kind]

    def counted(pcm: Iterable[bytes]) -> Iterator[bytes]:
        encoded.append(kind)
        return known.encode(pcm)

    monkeypatch.setitem(FORMATS, kind, Format(known.media_type, counted))
    label, text = room.labels[0], sentences(9)
    first = b"".join(speech(room, text, label, kind))
    spoken = len(TONE.asked)
    SoundCache(room.home / "cache" / "segments", 0).clear()
    assert b"".join(speech(room, text, label, kind)) == first
    assert (len(TONE.asked), len(encoded)) == (spoken, 1)
    assert len(answers(room)) == 1


def test_another_request_is_another_answer(room: Newsroom) -> None:
    high, low = (one for one in room.labels if one.candidates[0].engine == "tone")
    for asked in (("One.", high), ("Two.", high), ("One.", low), ("One.", high, "wav")):
        list(speech(room, *asked))
    list(speech(room, "One.", high, "mp3", 2.0))
    assert len(answers(room)) == 5


@pytest.mark.parametrize("kind", FORMATS)
def test_nobody_listening_stops_the_work_and_leaves_nothing(room: Newsroom, kind: str) -> None:
    sound = speech(room, sentences(200), room.labels[0], kind)
    assert next(sound)
    sound.close()
    assert len(TONE.asked) < 50
    assert answers(room) == []


def test_another_voices_answer_is_not_given_again(room: Newsroom) -> None:
    class Broken(ToneEngine):
        def speak(self, *asked: object) -> Speech:
            raise VoiceError("The tone engine is broken; mend it.")

    class Second(ToneEngine):
        name = "second"

        def voices(self) -> list[Voice]:
            return [replace(one, engine="second") for one in super().voices()]

    engines = {"tone": Broken(), "second": Second()}
    able = replace(room, engines=engines, labels=all_labels(engines.values()))
    label = next(one for one in able.labels if one.language == "en-GB")
    assert b"".join(speech(able, "One. Two.", label))
    assert answers(room) == []


def test_a_disk_that_takes_nothing_does_not_keep_the_answer_back(room: Newsroom) -> None:
    (room.home / "cache").mkdir()
    (room.home / "cache" / "answers").write_text("in the way", "utf-8")
    label = room.labels[0]
    assert len(b"".join(speech(room, sentences(9), label))) > 10_000


def test_answers_are_under_the_cap_like_all_sound(room: Newsroom) -> None:
    list(speech(room, sentences(9), room.labels[0]))
    room.cache.flush()
    (answer,) = answers(room)
    os.utime(answer, (1000, 1000))
    SoundCache(room.home / "cache", answer.stat().st_size).trim()
    assert answers(room) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_a_line_nobody_can_say_breaks_it_off(room: Newsroom, kind: str) -> None:
    label = room.labels[0]
    with pytest.raises(VoiceError, match="cannot say “fail”"):
        next(speech(room, "We fail now. Nobody minds.", label, kind))
    later = speech(room, f"{sentences(40)} We fail now.", label, kind)
    assert next(later)
    with pytest.raises(VoiceError, match="cannot say “fail”"):
        b"".join(later)
    assert answers(room) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_what_has_no_word_is_an_empty_sound(room: Newsroom, kind: str) -> None:
    assert len(b"".join(speech(room, "...", room.labels[0], kind))) < 10_000
    assert TONE.asked == []
