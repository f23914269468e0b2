"""Two samples of 20 seconds: the raw engine over all the text of a page, and Readout over that page.

    python -m docs.samples [FOLDER]

Both speak by the same voice of espeak-ng; what differs is what is read, how, and how loudly.
"""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from lxml import html

from readout.newsroom.read import read
from readout.newsroom.record import said
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices.encode import Tags, write_file
from readout.voices.labels import find_label, voice_of
from readout.voices.recording import SAMPLE_RATE

FOLDER = Path(__file__).parent
PAGE = FOLDER / "page.html"
VOICE = "espeak:en-GB-x-rp+f2"
SECONDS = 20
FADE = 0.5
"""Seconds at the end in which it gets silent."""


def raw_espeak(room: Newsroom) -> bytes:
    """The engine over everything a reader sees on the page, as it stands."""
    engine, voice, _ = voice_of(find_label(VOICE, room.labels), room.engines.values())
    body = html.fromstring(PAGE.read_bytes()).find("body")
    return engine.speak(" ".join(body.text_content().split()), [], voice, 1.0).pcm


def readout(room: Newsroom) -> bytes:
    """Readout over the page."""
    label = find_label(VOICE, room.labels)
    return b"".join(one.pcm for one in said(room, read(room, str(PAGE)), label))


def cut(pcm: bytes) -> bytes:
    """The first 20 seconds, faded out."""
    sound = np.frombuffer(pcm, dtype="<i2")[: SECONDS * SAMPLE_RATE].astype(np.float64)
    if len(sound) < SECONDS * SAMPLE_RATE:
        raise RuntimeError(f"{PAGE.name} gives less than {SECONDS} seconds; make it longer.")
    fade = round(FADE * SAMPLE_RATE)
    sound[-fade:] *= np.linspace(1, 0, fade)
    return sound.round().astype("<i2").tobytes()


def write(folder: Path) -> Iterator[Path]:
    """Write both; yields their names."""
    with TemporaryDirectory() as home, closing(open_newsroom(Path(home), keep=False)) as room:
        for name, make in (("raw-espeak", raw_espeak), ("readout", readout)):
            path = folder / f"{name}.mp3"
            write_file(
                path, [cut(make(room))], [], Tags(title=f"A sample: {name}", language="en-GB")
            )
            yield path


def main(arguments: list[str]) -> int:
    """Write both and name them."""
    folder = Path(arguments[0]) if arguments else FOLDER
    for path in write(folder):
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
