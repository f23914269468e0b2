"""Speech for other programs, by an engine that counts what it is asked."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from readout.errors import VoiceError
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.speech import speech
from readout.voices.labels import all_labels
from readout.voices.streaming import FORMATS
from tests.voices import ToneEngine

TONE = ToneEngine()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    TONE.asked.clear()
    room = open_newsroom(tmp_path, keep=False, speak=False)
    yield replace(room, engines={"tone": TONE}, labels=all_labels([TONE]))
    room.close()


def sentences(count: int) -> str:
    return " ".join(f"This is sentence {n}." for n in range(count))


def test_what_was_said_once_is_not_spoken_again(room: Newsroom) -> None:
    label = room.labels[0]
    first = b"".join(speech(room, sentences(9), label))
    room.cache.flush()
    assert b"".join(speech(room, sentences(10), label)) != first
    assert len([text for text in TONE.asked if "sentence" in text]) == 10


@pytest.mark.parametrize("kind", FORMATS)
def test_nobody_listening_stops_the_work(room: Newsroom, kind: str) -> None:
    sound = speech(room, sentences(200), room.labels[0], kind)
    assert next(sound)
    sound.close()
    assert len(TONE.asked) < 50


@pytest.mark.parametrize("kind", FORMATS)
def test_a_line_nobody_can_say_breaks_it_off(room: Newsroom, kind: str) -> None:
    label = room.labels[0]
    with pytest.raises(VoiceError, match="cannot say “fail”"):
        next(speech(room, "We fail now. Nobody minds.", label, kind))
    later = speech(room, f"{sentences(40)} We fail now.", label, kind)
    assert next(later)
    with pytest.raises(VoiceError, match="cannot say “fail”"):
        b"".join(later)


@pytest.mark.parametrize("kind", FORMATS)
def test_what_has_no_word_is_an_empty_sound(room: Newsroom, kind: str) -> None:
    assert len(b"".join(speech(room, "...", room.labels[0], kind))) < 10_000
    assert TONE.asked == []
