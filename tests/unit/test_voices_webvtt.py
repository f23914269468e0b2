"""Captions from marks."""

from readout.voices.recording import Spoke, record
from readout.voices.webvtt import webvtt
from tests.voices import ToneEngine, line


def test_each_line_is_a_cue_from_its_first_word_to_its_last() -> None:
    tone = ToneEngine()
    text = "Salt & <pepper>"
    said = record([line(text)], lambda _: Spoke(tone, tone.voices()[0]), None)
    assert webvtt(said, text) == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:00.300\nSalt &amp; &lt;pepper&gt;\n"
    )


def test_nothing_said_is_an_empty_track() -> None:
    assert webvtt([], "").strip() == "WEBVTT"
