"""Publish: an article goes out through a channel."""

import json
from collections.abc import Sequence
from pathlib import Path

from readout.channels import folder
from readout.model import Article, Chapter
from readout.newsroom.record import Progress, Recorded, write_recording
from readout.newsroom.room import Newsroom
from readout.newsroom.track import mark_line
from readout.voices.labels import Label


def write_folder(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
) -> Recorded:
    """Write a page with its sound and player to a folder any web server can host.

    Raises:
        UnwritableOutput: when the folder cannot be written.
        DiskFull: when there is no room.
        InputError: when the voice cannot speak the article's writing.
    """
    made: list[Recorded] = []

    def speak(sound: Path) -> tuple[bytes, Sequence[Chapter]]:
        recorded = write_recording(room, article, label, sound, speed=speed, progress=progress)
        made.append(recorded)
        end = json.dumps({"seconds": recorded.seconds}).encode() + b"\n"
        return b"".join(map(mark_line, recorded.said)) + end, recorded.chapters

    folder.write_folder(path, article, label.name, speak)
    return made[0]
