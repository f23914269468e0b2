"""What the voice tests share: an engine of tones, lines to say, and ears."""

import json
import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import av
import numpy as np
import soundfile

from readout.errors import VoiceError
from readout.model import Line, Span, Speech, Voice, Word
from readout.voices.mp3 import Mp3Stream
from readout.voices.recording import Said
from readout.voices.stretches import Encoded
from tests.servers import Reply

Sound = np.ndarray[Any, np.dtype[np.float64]]


def in_one_go(said: Iterable[Said]) -> Generator[Encoded, None, None]:
    """Lines as one MP3, as `encoded` gives them."""
    stream = Mp3Stream()
    for one in said:
        yield Encoded(one, stream.feed(one.pcm))
    yield Encoded(None, stream.finish())


class ToneEngine:
    """An engine that says each word as a tone of 100 ms, for tests without a real voice.

    It fails on the word "fail", is silent on "hush", and counts what it was asked.
    """

    name = "tone"
    version = "1"

    def __init__(self, rate: int = 16_000) -> None:
        self.rate = rate
        self.asked: list[str] = []

    def voices(self) -> Sequence[Voice]:
        return [
            Voice("tone", "high", "en-GB", "female", "Tone"),
            Voice("tone", "low", "tlh", "male", "Tone"),
        ]

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        self.asked.append(spoken)
        if "fail" in spoken.split():
            raise VoiceError("The tone engine cannot say “fail”; leave it out.")
        letters = any(character.isalnum() for character in spoken)
        samples = np.arange(round(0.1 / speed * self.rate) * len(words) * letters)
        loudness = 0 if "hush" in spoken else 9000
        tone = np.sin(samples * (880 if voice.id == "high" else 440) * 2 * np.pi / self.rate)
        seconds = len(samples) / self.rate
        edges = [seconds * n / max(len(words), 1) for n in range(len(words) + 1)]
        times = tuple(pairwise(edges))
        return Speech((tone * loudness).astype("<i2").tobytes(), self.rate, times)

    def close(self) -> None:
        pass


def tone_wav(text: str, speed: float = 1.0, rate: int = 16_000) -> bytes:
    """A WAV file with a tone of 30 ms for each letter."""
    samples = np.arange(round(0.03 / speed * rate * sum(map(str.isalnum, text))))
    buffer = BytesIO()
    tone = 0.3 * np.sin(samples * 440 * 2 * np.pi / rate)
    soundfile.write(buffer, tone, rate, format="WAV", subtype="PCM_16")
    return buffer.getvalue()


def speech_reply(posted: bytes, headers: Mapping[str, str]) -> Reply:
    """What a server of OpenAI's `/v1/audio/speech` answers, with tones for words."""
    asked = json.loads(posted)
    if asked["voice"] not in ("tone", "other") or asked["response_format"] != "wav":
        return Reply(b"unknown voice", status=400)
    return Reply(tone_wav(asked["input"], asked["speed"]), headers={"Content-Type": "audio/wav"})


def tokens(text: str) -> list[Span]:
    """The span of every token of a text."""
    return [Span(*found.span()) for found in re.finditer(r"\S+", text)]


def line(text: str, pause: float = 0.1, language: str = "en") -> Line:
    """A line that says a text as it stands."""
    words = tuple(Word(span, span) for span in tokens(text))
    return Line(Span(0, len(text)), text, words, language, pause, 0)


def heard(pcm: bytes) -> Sound:
    """Samples between -1 and 1."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64) / 32768


def decoded(data: bytes) -> Sound:
    """The samples of an encoded file, between -1 and 1, as FFmpeg decodes it."""
    with av.open(BytesIO(data), "r") as container:
        pieces = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    sound = np.concatenate(pieces)
    scale = 32768 if sound.dtype == np.int16 else 1
    return sound.astype(np.float64) / scale


def onset(sound: Sound) -> int:
    """The first sample one can hear."""
    return int(np.flatnonzero(np.abs(sound) > 0.05)[0])
