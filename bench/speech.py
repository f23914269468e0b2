"""Speech: what a second worker brings, what whole articles cost over engine and encoder, memory.

One run, interleaved: all segments with one and with two workers; the whole article as MP3 with one
and with two; beside them one process that calls espeak by ctypes for the same spoken sentences and
then the same encoder. Then the resident memory of this process and its workers over 500 minutes of
sound. Exit code 1 when a bound does not hold.

    ./run bench speech [ROUNDS [MINUTES]]
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from readout.model import Article, Line
from readout.newsroom.cache import SoundCache
from readout.newsroom.read import read
from readout.newsroom.record import WHOLE, script_of, spoke_by, write_recording
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices.espeak import WORDS_PER_MINUTE
from readout.voices.labels import find_label
from readout.voices.recording import SAMPLE_RATE, record

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "tests/corpus/clean/en/foghorn-long-feature/source.html"
LABEL = "UK English Female"
ROUNDS, MINUTES = 7, 500
WINDOW = 100
"""Minutes of sound whose memory is compared, at the beginning and at the end."""


class Bound(NamedTuple):
    """A measure and what must hold of it."""

    name: str
    value: float
    bound: float
    least: bool = False

    @property
    def holds(self) -> bool:
        """Whether it does."""
        return self.value >= self.bound if self.least else self.value <= self.bound

    def row(self) -> str:
        """It as a row of the table."""
        sign = "≥" if self.least else "≤"
        return f"{self.name:<58} {self.value:>6.3f}  {sign} {self.bound:<5} {'yes' if self.holds else 'NO'}"


class Room(NamedTuple):
    """A newsroom with so many workers, and the folder it writes to."""

    room: Newsroom
    home: Path

    def synthesise(self, article: Article, script: Sequence[Line]) -> None:
        """All segments, without a cache and without an encoder."""
        label = find_label(LABEL, self.room.labels)
        for _ in record(script, spoke_by(self.room, article, label), None):
            pass

    def whole(self, article: Article) -> float:
        """The article as MP3 with every segment kept, as if never spoken; its seconds of sound."""
        label = find_label(LABEL, self.room.labels)
        return write_recording(self.room, article, label, self.home / "article.mp3").seconds

    def forget(self) -> None:
        """Let go of what was kept."""
        self.room.cache.flush()
        SoundCache(self.home / "cache", 1).clear()


ALONE = """
import json, sys, time
from readout.voices import espeak_process
from readout.voices.mp3 import Mp3Stream

asked = json.load(sys.stdin)
library = espeak_process._load()
began = time.perf_counter()
sounds = []
for text, pause in asked["lines"]:
    request = {"text": text, "voice": asked["voice"], "rate": asked["rate"]}
    answer = espeak_process._synthesise(library, request)
    sounds += [answer[answer.index(b"]}") + 2:] if b"]}" in answer else b"", bytes(2 * pause)]
stream = Mp3Stream()
for sound in sounds:
    stream.feed(sound[: len(sound) // 2 * 2])
stream.finish()
print(time.perf_counter() - began)
"""
"""The one process: every sentence, then every byte."""


def alone(script: Sequence[Line], voice: str) -> float:
    """Seconds one process takes for the same spoken sentences, without its start."""
    lines = [[line.spoken, round(line.pause * SAMPLE_RATE)] for line in script]
    asked = {"voice": voice, "rate": WORDS_PER_MINUTE, "lines": lines}
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def timed(work: Callable[[], object]) -> float:
    """Seconds something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def speeds(one: Room, two: Room, article: Article, rounds: int) -> list[Bound]:
    """The ratios, from medians of interleaved rounds."""
    script = list(script_of(one.room, article, WHOLE))
    voice = find_label(LABEL, one.room.labels).candidates[0].voice_id
    taken: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, room in (("one", one), ("two", two)):
            taken.setdefault(f"synthesis {name}", []).append(
                timed(lambda room=room: room.synthesise(article, script))  # type: ignore[misc]  # bound now
            )
            taken.setdefault(f"whole {name}", []).append(
                timed(lambda room=room: room.whole(article))  # type: ignore[misc]  # bound now
            )
            room.forget()
        taken.setdefault("alone", []).append(alone(script, voice))
    median = {name: statistics.median(times) for name, times in taken.items()}
    for name, seconds in median.items():
        print(f"{name:<15} {seconds:.3f} s")
    return [
        Bound("synthesis, one worker ÷ two", median["synthesis one"] / median["synthesis two"], 1.6, True),
        Bound("whole article, one worker ÷ engine, then encoder", median["whole one"] / median["alone"], 1.3),
        Bound("whole article, two workers ÷ engine, then encoder", median["whole two"] / median["alone"], 1.0),
    ]  # fmt: skip


def resident(pids: Sequence[int]) -> int:
    """Bytes of memory these processes hold."""
    pages = (int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids)
    return sum(pages) * os.sysconf("SC_PAGE_SIZE")


def family(pid: int) -> Iterator[int]:
    """A process, the programs it started, and theirs."""
    yield pid
    for task in Path(f"/proc/{pid}/task").iterdir():
        # A thread may end between the two looks.
        with suppress(FileNotFoundError, ProcessLookupError):
            for child in (task / "children").read_text().split():
                yield from family(int(child))


def memory(room: Room, article: Article, minutes: int) -> Bound:
    """The memory over the last hundred minutes of sound against the first."""
    seen: list[tuple[float, int]] = []
    spoken = 0.0
    while spoken < minutes:
        spoken += room.whole(article) / 60
        room.forget()
        seen.append((spoken, resident(list(family(os.getpid())))))
    window = min(WINDOW, minutes / 2)
    first = statistics.mean(held for at, held in seen if at <= max(window, seen[0][0]))
    last = statistics.mean(held for at, held in seen if at > spoken - window)
    print(
        f"memory          {first / 1e6:.1f} MB, then {last / 1e6:.1f} MB ({spoken:.0f} min of sound)"
    )
    return Bound(f"memory, last {window:.0f} minutes ÷ first of {minutes}", last / first, 1.1)


def main(arguments: list[str]) -> int:
    """Print the table."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    minutes = int(arguments[1]) if len(arguments) > 1 else MINUTES
    # Two workers need both cores: where others use them, their bound tells nothing.
    print(f"load before     {os.getloadavg()[0]:.1f} of {os.cpu_count()} cores")
    with ExitStack() as stack:
        homes = [Path(stack.enter_context(TemporaryDirectory())) for _ in range(2)]
        rooms = [
            Room(open_newsroom(home, keep=False, workers=workers), home)
            for workers, home in enumerate(homes, 1)
        ]
        for room in rooms:
            stack.callback(room.room.close)
        article = read(rooms[0].room, str(PAGE), "en")
        bounds = speeds(rooms[0], rooms[1], article, rounds)
        bounds.append(memory(rooms[1], article, minutes))
    print(f"(medians of {rounds}, {len(article.text.split())} words)\n")
    for bound in bounds:
        print(bound.row())
    return 0 if all(bound.holds for bound in bounds) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
