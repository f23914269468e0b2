"""The default voice engine: espeak-ng, in programs of its own that fork for each utterance."""

import sys
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from readout.errors import VoiceError
from readout.model import Span, Speech, Voice
from readout.plugins import EngineSetup
from readout.voices import espeak_process
from readout.voices.accent import data_folder
from readout.voices.programs import BrokenError, Programs
from readout.voices.sound import trimmed
from readout.voices.timing import word_times

WORDS_PER_MINUTE = 180
"""The engine's rate at speed 1.0: news at about the pace of a newsreader."""

# Changes when the same request would give another sound.
_REVISION = 2
_SLOWEST, _FASTEST = 80, 900
# From here the library speaks at its normal rate and shortens the sound; its word events, put out
# between the two, are in no order then.
_SHORTENED, _NORMAL = 450, 175
# Listed by the library, but the package holds no dictionary for them: nothing is heard.
_MUTE = frozenset({"fo", "kaa", "xex"})
# The library's own variations of each voice, the first of each
# gender speaks where no label names another.
_VARIANTS = (
    *((f"f{n}", "female") for n in (3, 1, 2, 4, 5)),
    *((f"m{n}", "male") for n in (3, 1, 2, 4, 5, 6, 7, 8)),
)
# The library's names that are not the BCP 47 tag of what is spoken.
_TAGS = {
    "ca-ba": "ca-x-balear",
    "ca-nw": "ca-x-noroest",
    "ca-va": "ca-x-valencia",
    "cmn": "zh",
    "cmn-Latn-pinyin": "zh-Latn",
    "en": "en-GB",
    "en-GB-scotland": "en-GB-x-scotland",
    "en-GB-x-rp": "en-GB",
    "en-US-nyc": "en-US-x-nyc",
    "piqd": "tlh",
    "py": "art-x-pyash",
    "qdb": "art-x-belta",
    "ru-cl": "ru-x-classic",
    "yue-Latn-jyutping": "yue-Latn",
}


class EspeakEngine:
    """Speaks about a hundred languages with exact word times, a thousand times faster than real.

    The programs start at construction; `speak` may be called from any thread.

    Args:
        workers: how many programs, and so how many utterances at a time.
        timeout: seconds one utterance may take before its program is replaced.
        own: the folder for the data of our own accent; without one that voice is not there.
    """

    name = "espeak"

    def __init__(self, workers: int = 2, timeout: float = 10.0, own: Path | None = None) -> None:
        # The package holds the library and its data; the same version gives the same sound.
        self.version = f"{version('espeakng-loader')}-{_REVISION}"
        # Run by its file, so that nothing else is imported.
        command = [sys.executable, "-P", espeak_process.__file__, *_data(own)]
        self._programs = Programs(command, workers, timeout)
        self._listed: tuple[Voice, ...] = ()

    def voices(self) -> Sequence[Voice]:
        """Every voice it can speak with: five female and eight male ones for each language and accent."""
        if not self._listed:
            self._listed = tuple(_voices(self._greeting()["voices"]))
        return self._listed

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """Say one line; silence at its ends is cut to 10 and 40 ms.

        Args:
            spoken: at most one sentence; without a letter or digit the sound is empty.
            words: spans of `spoken` to be timed, in order.
            voice: one of `voices()`.
            speed: 1.0 is 180 words a minute.

        Raises:
            VoiceError: when the program crashed or hung twice, or does not know the voice.
        """
        if not any(character.isalnum() for character in spoken):
            return Speech(b"", espeak_process.SAMPLE_RATE, ((0.0, 0.0),) * len(words))
        rate = min(max(round(WORDS_PER_MINUTE * speed), _SLOWEST), _FASTEST)
        # A null character would end the text for the library.
        text = spoken.replace("\0", " ")
        events, pcm = self._asked(text, voice, rate)
        if words and rate >= _SHORTENED:
            events, whole = self._asked(text, voice, _NORMAL)
            faster = len(pcm) / max(len(whole), 1)
            events = [(at, round(sample * faster)) for at, sample in events]
        return _speech(text, words, events, pcm)

    def _asked(self, text: str, voice: Voice, rate: int) -> tuple[Sequence[tuple[int, int]], bytes]:
        """The words as (character, sample), and the sound."""
        try:
            answer, pcm = self._programs.ask({"text": text, "voice": voice.id, "rate": rate})
        except BrokenError as problem:
            raise VoiceError(
                f"The voice “{voice.id}” gave no sound: {problem}; choose another voice or try again."
            ) from problem
        return answer["events"], pcm

    def close(self) -> None:
        """End the programs."""
        self._programs.close()

    def _greeting(self) -> espeak_process.Header:
        try:
            return self._programs.greeting()
        except BrokenError as problem:
            raise VoiceError(
                f"The espeak voices do not start: {problem}; install Readout again."
            ) from problem


def made(setup: EngineSetup) -> EspeakEngine:
    """The engine with as many programs as lines may be spoken at once."""
    return EspeakEngine(setup.workers, own=setup.data)


def _data(own: Path | None) -> list[str]:
    """The folder with our accent as an argument for the program; none where it cannot be made.

    No other voice needs it, so nobody is troubled then: the accent is not offered.
    """
    loader = find_spec("espeakng_loader")
    if not (own and loader and loader.origin):
        return []
    try:
        return [str(data_folder(own, Path(loader.origin).with_name("espeak-ng-data")))]
    except (OSError, ValueError):
        return []


def _voices(listed: Sequence[espeak_process.Header]) -> list[Voice]:
    found = []
    for entry in listed:
        base = str(entry["id"]).rpartition("/")[2]
        if base in _MUTE:
            continue
        for variant, gender in _VARIANTS:
            tag, accent = _TAGS.get(base, base), str(entry["name"])
            found.append(Voice("espeak", f"{base}+{variant}", tag, gender, accent))
    return found


def _speech(
    text: str, words: Sequence[Span], events: Sequence[tuple[int, int]], pcm: bytes
) -> Speech:
    rate = espeak_process.SAMPLE_RATE
    samples, cut = trimmed(np.frombuffer(pcm, dtype="<i2"), rate)
    seconds = len(samples) / rate
    begins = [(position, (sample - cut) / rate) for position, sample in events]
    return Speech(samples.tobytes(), rate, word_times(text, words, begins, seconds))
