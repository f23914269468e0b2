"""First sound: from a request to its first complete sentence, against engine and encoder alone.

For articles of 200 and of 5,000 words that were never spoken: a request for the whole sound over
loopback, until as many bytes came as the first sentence makes; beside it, in the same run and
interleaved, the engine and the encoder on that sentence alone. Bound: 15 ms more, and the two
lengths within a tenth of each other.
"""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2

from readout.model import Article
from readout.newsroom.add import add_page
from readout.newsroom.record import said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Store
from readout.text.script import lines
from readout.voices.encode import Mp3Stream
from readout.voices.labels import find_label, voice_of
from tests.programs import PATIENCE, running

LENGTHS = (200, 5000)
LABEL = "UK English Female"
WORDS = [
    "harbour",
    "council",
    "morning",
    "river",
    "price",
    "minister",
    "winter",
    "report",
    "village",
    "question",
    "letter",
    "market",
    "engine",
    "garden",
    "number",
    "station",
    "summer",
    "bridge",
    "island",
    "teacher",
    "window",
    "paper",
    "doctor",
    "ticket",
    "season",
]


def article_of(words: int, seed: int) -> str:
    """A made-up article whose first sentence is like every other's, and unique."""
    chance = random.Random(seed)
    sentences: list[str] = []
    while sum(len(one.split()) for one in sentences) < words:
        picked = " ".join(chance.choice(WORDS) for _ in range(11))
        sentences.append(f"The {picked} was number {chance.randrange(10**6)}.")
    paragraphs = [" ".join(sentences[n : n + 4]) for n in range(0, len(sentences), 4)]
    return "\n\n".join(paragraphs)


def fill(home: Path, rounds: int) -> dict[int, list[str]]:
    """Keep articles of each length; their ids."""
    room = open_newsroom(home, speak=False)
    try:
        return {
            words: [
                add_page(
                    room, f"{words}-{n}.txt", article_of(words, words + n).encode(), "text/plain"
                )
                for n in range(rounds)
            ]
            for words in LENGTHS
        }
    finally:
        room.close()


@contextmanager
def reader(home: Path) -> Iterator[str]:
    """A reader in a process of its own; yields its address."""
    command = [sys.executable, "-m", "readout", "serve", "--port", "0"]
    environment = os.environ | {"READOUT_HOME": str(home)}
    with running(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield next(word for word in process.stdout.readline().split() if "://" in word)
        process.terminate()
        process.wait(PATIENCE)


def alone(room: Newsroom, article: Article) -> tuple[float, int]:
    """Seconds the engine and the encoder take for an article's first sentence; its bytes.

    Args:
        room: one with a cache of its own, so that the reader finds nothing spoken.
    """
    label = find_label(LABEL, room.labels)
    first = next(lines(article, room.languages))
    engine, voice, _ = voice_of(label, room.engines.values())
    began = time.perf_counter()
    speech = engine.speak(first.spoken, [word.spoken for word in first.words], voice, 1.0)
    Mp3Stream().feed(speech.pcm)
    took = time.perf_counter() - began
    whole = next(said(room, article, label))
    return took, len(Mp3Stream().feed(whole.pcm))


def requested(client: httpx2.Client, id: str, size: int) -> float:
    """Seconds from a request to the first `size` bytes of the sound."""
    slug = LABEL.lower().replace(" ", "-")
    began = time.perf_counter()
    with client.stream("GET", f"article/{id}/listen/{slug}.mp3") as response:
        got, took = 0, 0.0
        # Read on to the end, so that the next request finds an idle machine.
        for chunk in response.iter_raw():
            got += len(chunk)
            if not took and got >= size:
                took = time.perf_counter() - began
    if not took:
        raise RuntimeError(f"{id} gave {got} bytes of {size}")
    return took


def _article(store: Store, id: str) -> Article:
    kept = store.articles.find(id)
    assert kept is not None
    return kept.article


def main(arguments: list[str]) -> int:
    """Print one table."""
    rounds = int(arguments[0]) if arguments else 50
    with TemporaryDirectory() as home, TemporaryDirectory() as own:
        ids = fill(Path(home), rounds)
        medians = _measure(Path(home), Path(own), ids, rounds)
    print(f"{'words':>6} {'request':>9} {'alone':>9} {'more':>9}   (ms, median of {rounds})")
    for words, (whole, bare) in medians.items():
        print(f"{words:>6} {whole:>9.1f} {bare:>9.1f} {whole - bare:>9.1f}")
    few, many = (medians[words][0] for words in LENGTHS)
    print(f"5,000 words ÷ 200 words: {many / few:.3f}")
    return 0


def _measure(
    home: Path, own: Path, ids: dict[int, list[str]], rounds: int
) -> dict[int, tuple[float, float]]:
    whole: dict[int, list[float]] = {words: [] for words in LENGTHS}
    bare: dict[int, list[float]] = {words: [] for words in LENGTHS}
    room, store = open_newsroom(own, keep=False), Store(home)
    try:
        with reader(home) as address, httpx2.Client(base_url=address) as client:
            client.get("")
            for n in range(rounds):
                for words in LENGTHS:
                    took, size = alone(room, _article(store, ids[words][n]))
                    bare[words].append(1000 * took)
                    whole[words].append(1000 * requested(client, ids[words][n], size))
                    # What was said is still being written to the cache; let it.
                    time.sleep(words / 5000)
    finally:
        room.close()
        store.close()
    return {w: (statistics.median(whole[w]), statistics.median(bare[w])) for w in LENGTHS}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
