"""Publish: an article goes out through a channel, to a file or a folder."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from readout.channels import folder
from readout.channels.epub import write_epub
from readout.channels.webvtt import captions, chapters_json
from readout.channels.written import replacing
from readout.model import Article, Chapter
from readout.newsroom.record import (
    WHOLE,
    Progress,
    Recorded,
    file_key,
    file_name,
    kept_article,
    speak,
    write_recording,
)
from readout.newsroom.room import Newsroom
from readout.newsroom.track import mark_line
from readout.voices.encode import FORMATS as SOUNDS
from readout.voices.labels import Label


class Writer(Protocol):
    """Writes an article to one kind of file."""

    def __call__(
        self,
        room: Newsroom,
        article: Article,
        label: Label,
        path: Path,
        *,
        speed: float = 1.0,
        progress: Progress | None = None,
    ) -> Recorded: ...


def write(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
) -> Recorded:
    """Write an article to a file, by the ending of its name, or to a folder.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
        InputError: when the voice cannot speak the article's writing.
    """
    is_folder = path.is_dir() or not path.suffix
    writer = write_folder if is_folder else _WRITERS.get(path.suffix.lower(), write_recording)
    return writer(room, article, label, path, speed=speed, progress=progress)


def download(room: Newsroom, article_id: str, label: Label, kind: str) -> Path:
    """The finished file of a kept article, made once.

    Args:
        kind: one of `FORMATS` without its dot.
    """
    article = kept_article(room, article_id).article

    def make(path: Path) -> Path:
        recorded = write(room, article, label, path)
        if recorded.problems or recorded.instead:
            # A voice that failed once may speak the next time: this file is not found again.
            return path.rename(path.with_stem(f"{path.stem}-incomplete"))
        return path

    key = file_key(room, article, label, 1.0, WHOLE, kind)
    return room.shelf.file(key, f"{file_name(article)}.{kind}", make)


def write_folder(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
) -> Recorded:
    """Write a page with its sound and player to a folder any web server can host."""
    made: list[Recorded] = []

    def speak_to(sound: Path) -> tuple[bytes, str, Sequence[Chapter]]:
        recorded = write_recording(room, article, label, sound, speed=speed, progress=progress)
        made.append(recorded)
        end = json.dumps({"seconds": recorded.seconds}).encode() + b"\n"
        told = captions(article, recorded.marks, label.name)
        return b"".join(map(mark_line, recorded.said)) + end, told, recorded.chapters

    folder.write_folder(path, article, label.name, speak_to)
    return made[0]


def _write_epub(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
) -> Recorded:
    with TemporaryDirectory(prefix="readout-") as made:
        sound = Path(made) / "audio.mp3"
        recorded = write_recording(room, article, label, sound, speed=speed, progress=progress)
        blocks = (one.line.block for one in recorded.said)
        lines = list(zip(blocks, recorded.marks, strict=True))
        write_epub(path, article, label.name, lines, sound, datetime.now(UTC))
    return recorded


def _written(told: Callable[[Article, Recorded, Label], str]) -> Writer:
    """What writes a text made from the times of the sound."""

    def writer(
        room: Newsroom,
        article: Article,
        label: Label,
        path: Path,
        *,
        speed: float = 1.0,
        progress: Progress | None = None,
    ) -> Recorded:
        recorded = speak(room, article, label, speed=speed, progress=progress)
        with replacing(path) as made:
            made.write_text(told(article, recorded, label), "utf-8")
        return recorded

    return writer


_WRITERS: dict[str, Writer] = {
    ".epub": _write_epub,
    ".vtt": _written(lambda article, made, label: captions(article, made.marks, label.name)),
    ".json": _written(lambda article, made, _: chapters_json(article, made.chapters)),
}

FORMATS = (*SOUNDS, *_WRITERS)
"""The endings of the file names that can be written."""
