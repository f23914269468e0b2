"""Edit: how soon a listener hears one edited sentence, against speaking the whole article.

One run, interleaved: an article of 80 sentences that was never spoken, until its last sentence is
handed to the listener; then the same article with one sentence edited, until that sentence is handed
over. Every other segment is found. Counted too: how many segments were made anew, and how many
stretches of the MP3 were encoded.

    ./run bench edit [ROUNDS]
"""

import json
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.first_sound import article_of
from readout.model import Article, Span, Speech, Voice
from readout.newsroom.cache import SoundCache
from readout.newsroom.read import read
from readout.newsroom.record import track
from readout.newsroom.room import Newsroom, open_newsroom
from readout.plugins import VoiceEngine
from readout.voices.labels import find_label

LABEL = "UK English Female"
WORDS = 1_200
PLACES = {"first": 0.0, "middle": 0.5, "last": 1.0}
ROUNDS = 7
BOUND = 1 / 20
REAL_TIME_FACTOR = 0.1
"""Seconds a natural voice may take for a second of sound; Piper is about as fast, Kokoro is slower."""


class Heard(NamedTuple):
    """What one edit cost.

    Args:
        ratio: of the time of the whole article.
        made: segments made anew.
        encoded: stretches encoded anew.
    """

    ratio: float
    made: int
    encoded: int


def edited(text: str, place: float) -> tuple[str, str]:
    """The text with the sentence at a place of it edited, and the sentence."""
    sentences = [one for paragraph in text.split("\n\n") for one in paragraph.split(". ")]
    old = sentences[round(place * (len(sentences) - 1))].rstrip(".")
    new = f"{old} and a half"
    return text.replace(old, new, 1), new


def article(room: Newsroom, text: str) -> Article:
    """A text as an article."""
    path = room.home / "article.txt"
    path.write_text(text, "utf-8")
    return read(room, str(path), "en")


def seconds_to(room: Newsroom, one: Article, sentence: str) -> float:
    """Seconds until the listener has the sound of a sentence."""
    label = find_label(LABEL, room.labels)
    wanted = one.text.index(sentence)
    began = time.perf_counter()
    lines = (line for chunk in track(room, one, label).marks() for line in chunk.splitlines())
    for line in lines:
        told = json.loads(line)
        if "span" in told and told["span"][0] <= wanted < told["span"][1]:
            return time.perf_counter() - began
    raise RuntimeError("the sentence was not spoken")


class Slower:
    """An engine that takes as long for a sound as a natural voice would.

    Args:
        engine: what it speaks by.
    """

    def __init__(self, engine: VoiceEngine) -> None:
        self._engine = engine
        self.name, self.version = engine.name, engine.version

    def voices(self) -> Sequence[Voice]:
        """Those of the engine."""
        return self._engine.voices()

    def speak(self, spoken: str, words: Sequence[Span], voice: Voice, speed: float) -> Speech:
        """The engine's sound, later."""
        speech = self._engine.speak(spoken, words, voice, speed)
        time.sleep(REAL_TIME_FACTOR * speech.seconds)
        return speech

    def close(self) -> None:
        """Close the engine."""
        self._engine.close()


def kept(home: Path) -> tuple[int, int]:
    """How many segments and how many stretches are kept."""
    files = [path.suffix for path in (home / "cache").rglob("*")]
    return files.count(".flac"), files.count(".stretch")


def settle(room: Newsroom) -> None:
    """Wait until everything is written."""
    while list((room.home / "cache").rglob("*.part")):
        time.sleep(0.01)
    room.cache.flush()


def one_round(room: Newsroom, number: int) -> Iterator[tuple[str, Heard]]:
    """Speak an article, then edit it at each place."""
    text = article_of(WORDS, number)
    took = seconds_to(room, article(room, text), text[text.rindex("The ") :])
    settle(room)
    for name, place in PLACES.items():
        before = kept(room.home)
        changed, sentence = edited(text, place)
        again = seconds_to(room, article(room, changed), sentence)
        settle(room)
        after = kept(room.home)
        yield name, Heard(again / took, after[0] - before[0], after[1] - before[1])
    SoundCache(room.home / "cache", 1).clear()


def table(room: Newsroom, voice: str, rounds: int) -> bool:
    """Print a row a place; whether all of them hold."""
    heard: dict[str, list[Heard]] = {}
    for number in range(rounds):
        for name, one in one_round(room, number):
            heard.setdefault(name, []).append(one)
    holds = True
    for name, each in heard.items():
        ratio = statistics.median(one.ratio for one in each)
        made, encoded = max(one.made for one in each), max(one.encoded for one in each)
        holds = holds and ratio <= BOUND and made == encoded == 1
        print(f"{voice:<24} {name:<7} {ratio:>7.3f}  ≤ {BOUND}  {made:>4} {encoded:>8}", flush=True)
    return holds


def main(arguments: list[str]) -> int:
    """Print one table."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    print(
        f"{'voice':<24} {'edited':<7} {'÷ whole':>7}  bound   made  encoded   (medians of {rounds})"
    )
    with TemporaryDirectory() as home:
        room = open_newsroom(Path(home), keep=False)
        try:
            slower = {name: Slower(engine) for name, engine in room.engines.items()}
            holds = table(room, "espeak", rounds)
            natural = table(replace(room, engines=slower), "a tenth of real time", rounds)
        finally:
            room.close()
    return 0 if holds and natural else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
