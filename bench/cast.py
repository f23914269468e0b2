"""Cast reading: how clean the joins of two voices are, how many voices are heard, what it costs.

For every join inside a sentence: how much silence lies around it, and how large a step the samples
take at it, against the largest step in the 20 ms on either side.  Then which voices are heard, and
how long the article gets.  Exit code 1 when a join is too long or clicks.

    ./run bench cast [PAGE]     without a page, the one in READOUT_SEED
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import numpy as np

from readout.model import Article
from readout.newsroom.cast import Cast, cast_of
from readout.newsroom.read import read
from readout.newsroom.record import WHOLE, said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.text.casting import Manner
from readout.voices.labels import Label
from readout.voices.recording import SAMPLE_RATE, Said
from readout.voices.sound import SILENCE

LONGEST = 0.060
"""Seconds of silence a join may have."""
BESIDE = 0.020
"""Seconds on either side whose steps a join is held against."""
CAST = Manner(cast=True)


class Join(NamedTuple):
    """Where one voice follows another inside a sentence.

    Args:
        silence: seconds around it in which nothing is heard.
        step: from the last sample of the one to the first of the other.
        beside: the largest step between neighbours in the 20 ms on either side.
    """

    silence: float
    step: int
    beside: int

    @property
    def clean(self) -> bool:
        """Whether it is short enough and does not click."""
        return self.silence < LONGEST and self.step <= self.beside


def joins(pieces: Sequence[Said]) -> Iterator[Join]:
    """The joins of a recording, in order."""
    sound = np.frombuffer(b"".join(one.pcm for one in pieces), dtype="<i2").astype(np.int64)
    for one in pieces:
        if one.line.joins:
            yield _join(sound, round(one.end * SAMPLE_RATE))


def _join(sound: np.ndarray[tuple[int], np.dtype[np.int64]], at: int) -> Join:
    heard = np.flatnonzero(np.abs(sound) > SILENCE)
    first = int(np.searchsorted(heard, at))
    before = int(heard[first - 1]) + 1 if first else 0
    behind = int(heard[first]) if first < len(heard) else len(sound)
    reach = round(BESIDE * SAMPLE_RATE)
    steps = np.abs(np.diff(sound))
    beside = max(steps[max(at - reach, 0) : at - 1].max(), steps[at : at + reach].max())
    return Join((behind - before) / SAMPLE_RATE, int(steps[at - 1]), int(beside))


class Reading(NamedTuple):
    """An article read by one label with a cast.

    Args:
        narrator: the label.
        cast: who else is heard.
        joins: inside its sentences.
        seconds: how long it is.
        plain: how long it is in one voice.
        made: seconds it took to be made, when nothing was kept.
        reused: segments that the narrator had already said without a cast.
        pieces: of all segments.
    """

    narrator: Label
    cast: Cast
    joins: tuple[Join, ...]
    seconds: float
    plain: float
    made: float
    reused: int
    pieces: int

    def row(self) -> str:
        """It as a row of the table."""
        longest = max((one.silence for one in self.joins), default=0.0)
        step = max((one.step for one in self.joins), default=0)
        beside = min((one.beside for one in self.joins), default=0)
        voices = 1 + len({label.name for _, label in self.cast.heard})
        return (
            f"{self.narrator.name:<20}{len(self.joins):>6}{sum(not one.clean for one in self.joins):>8}"
            f"{1000 * longest:>10.1f}{step:>8}{beside:>9}{voices:>8}"
            f"{self.seconds:>9.1f}{self.plain:>8.1f}{self.reused:>5} of {self.pieces:<4}{self.made:>6.2f}"
        )


HEAD = (
    f"{'narrator':<20}{'joins':>6}{'unclean':>8}{'silence ms':>11}{'step':>7}{'beside':>9}"
    f"{'voices':>8}{'cast s':>9}{'one s':>8}{'reused':>11}{'made s':>8}"
)


def measure(room: Newsroom, article: Article, narrator: Label) -> Reading:
    """Read an article by a label, first alone and then with a cast."""
    alone = [one.line.spoken for one in said(room, article, narrator)]
    plain = list(said(room, article, narrator))[-1].end
    cast = cast_of(room, article, narrator, CAST)
    begun = perf_counter()
    pieces = list(said(room, article, narrator, 1.0, WHOLE, cast))
    made = perf_counter() - begun
    reused = sum(one.line.spoken in alone and one.line.role == "narrator" for one in pieces)
    return Reading(
        narrator, cast, tuple(joins(pieces)), pieces[-1].end, plain, made, reused, len(pieces)
    )


def main(arguments: list[str]) -> int:
    """Print the table, one row a label."""
    page = arguments[0] if arguments else str(Path(os.environ["READOUT_SEED"]) / "page.txt")
    with TemporaryDirectory() as home:
        room = open_newsroom(Path(home), keep=False)
        try:
            article = read(room, page)
            readings = [measure(room, article, label) for label in room.labels[:6]]
        finally:
            room.close()
    print(HEAD)
    for one in readings:
        print(one.row())
    for name, label in readings[0].cast.heard:
        print(f"with {readings[0].narrator.name}: {name} by {label.name}")
    return int(not all(join.clean for one in readings for join in one.joins))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
