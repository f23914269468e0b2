"""The speech server engine, against a real server on loopback."""

import json

import pytest

from readout.errors import InputError, VoiceError
from readout.model import Speech
from readout.plugins import EngineSetup
from readout.voices.speech_server import SpeechServerEngine
from tests.servers import Reply, closed_port, redirect, serving
from tests.voices import speech_reply, tokens, tone_wav

TEXT = "Half past seven."
PATH = "/v1/audio/speech"


def engine(base: str, **more: object) -> SpeechServerEngine:
    voices = [{"id": "tone", "language": "en-AU", "gender": "female", "accent": "Australian"}]
    return SpeechServerEngine(EngineSetup(options={"url": f"{base}/v1/", "voices": voices, **more}))


def say(made: SpeechServerEngine, speed: float = 1.0) -> Speech:
    return made.speak(TEXT, tokens(TEXT), made.voices()[0], speed)


def test_it_asks_as_openai_asks_and_its_times_are_estimated() -> None:
    asked: list[tuple[dict[str, object], str]] = []

    def reply(posted: bytes, headers: object) -> Reply:
        asked.append((json.loads(posted), dict(headers)["authorization"]))  # type: ignore[call-overload]  # a mapping
        return speech_reply(posted, {})

    with serving({PATH: Reply(make=reply)}) as base:
        speech = say(engine(base, model="kokoro", key="secret"), 9.0)
    assert asked == [
        (
            {
                "model": "kokoro",
                "input": TEXT,
                "voice": "tone",
                "response_format": "wav",
                "speed": 4.0,
            },
            "Bearer secret",
        )
    ]
    assert speech.timing == "estimated"
    assert len(speech.times) == 3


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(b"busy", status=503), "answered 503"),
        (Reply(b"<p>Hello."), "no sound file"),
        (Reply(tone_wav(TEXT)[:30]), "no sound file"),
        (Reply(tone_wav(TEXT), delay=30), "no answer in time"),
        (redirect("http://127.0.0.1:9/"), "no answer"),
    ],
)
def test_a_server_that_fails_is_named_with_the_reason(reply: Reply, reason: str) -> None:
    with serving({PATH: reply}) as base:
        made = engine(base, seconds=0.5)
        with pytest.raises(VoiceError, match=rf"{base}.*“tone”.*{reason}.*voices.speech_server"):
            say(made)


def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(VoiceError, match="no answer in time"):
        say(engine(f"http://127.0.0.1:{closed_port()}"))


def test_the_key_is_in_no_sentence_and_a_bad_setting_is_named() -> None:
    with pytest.raises(InputError, match=r"voices\.speech_server\.url") as caught:
        engine("gopher://", key="secret")
    assert "secret" not in caught.value.sentence
