"""Voices of any server that speaks OpenAI's `/v1/audio/speech`: Kokoro-FastAPI, LocalAI and others.

    [voices.speech_server]
    url = "http://192.168.1.20:8880/v1"
    model = "kokoro"
    voices = [{id = "bf_emma", language = "en-GB", gender = "female"}]

It need not be on the public internet: who names it in the settings means it.
"""

import json
from collections.abc import Sequence
from urllib.parse import urlsplit

from pydantic import Field

from readout.errors import FetchError, RefusedAddress, VoiceError
from readout.model import Span, Speech, Voice
from readout.net.fetch import Fetcher
from readout.plugins import EngineSetup
from readout.voices.options import OfferedVoice, Options, read_options
from readout.voices.sound import decoded, estimated, is_mute, nothing

_SILENT_RATE = 22_050
_SLOWEST, _FASTEST = 0.25, 4.0
_MOST_BYTES = 48_000_000


class SpeechServerOptions(Options):
    """The table `[voices.speech_server]`.

    Args:
        url: where its paths begin, with `/v1`.
        model: what it calls the model.
        key: sent as a bearer token; "" for none.
        voices: those of its voices that Readout may use.
        seconds: how long one line may take.
    """

    url: str = Field("", pattern="^(https?://.+|)$")
    model: str = "tts-1"
    key: str = ""
    voices: tuple[OfferedVoice, ...] = ()
    seconds: float = Field(10.0, gt=0)


class SpeechServerEngine:
    """Asks a server for each line; its word times are estimated.

    Args:
        setup: whose options are those of `SpeechServerOptions`.
    """

    name = "speech_server"

    def __init__(self, setup: EngineSetup) -> None:
        self._options = read_options(self.name, SpeechServerOptions, setup.options)
        self.version = f"1 {self._options.url} {self._options.model}"
        parts = urlsplit(self._options.url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        self._door = Fetcher(
            [f"{parts.hostname}:{port}"] if parts.hostname else (),
            timeout=self._options.seconds,
            max_bytes=_MOST_BYTES,
        )

    def voices(self) -> Sequence[Voice]:
        """The voices the settings name, none while no server is set."""
        named = self._options.voices if self._options.url else ()
        return tuple(voice.of(self.name) for voice in named)

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line.

        Args:
            spoken: at most one sentence.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is the voice's own rate; a server goes from 0.25 to 4.

        Raises:
            VoiceError: when the server gives no sound in time.
        """
        if is_mute(spoken):
            return nothing(words, _SILENT_RATE)
        try:
            samples, rate = decoded(self._ask(spoken, voice, speed))
        except (FetchError, RefusedAddress, ValueError) as problem:
            raise VoiceError(
                f"The speech server {self._options.url} gave no sound for the voice "
                f"“{voice.id}” ({_reason(problem)}); check [voices.speech_server]."
            ) from problem
        return estimated(spoken, words, samples, rate)

    def close(self) -> None:
        """Nothing is kept."""

    def _ask(self, spoken: str, voice: Voice, speed: float) -> bytes:
        asked = {
            "model": self._options.model,
            "input": spoken,
            "voice": voice.id,
            "response_format": "wav",
            "speed": min(max(speed, _SLOWEST), _FASTEST),
        }
        headers = [("Content-Type", "application/json")]
        if self._options.key:
            headers.append(("Authorization", f"Bearer {self._options.key}"))
        url = f"{self._options.url.rstrip('/')}/audio/speech"
        return self._door.post(url, json.dumps(asked).encode(), headers)


def _reason(problem: Exception) -> str:
    if isinstance(problem, FetchError):
        return f"it answered {problem.status}" if problem.status else "no answer in time"
    return "its address is not opened" if isinstance(problem, RefusedAddress) else str(problem)
