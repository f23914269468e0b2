"""Publish: an article goes out through a channel, to a file or a folder."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from readout.channels import folder
from readout.channels.epub import write_epub
from readout.channels.webvtt import captions, chapters_json
from readout.channels.written import replacing
from readout.model import Article, Chapter, Mark
from readout.newsroom.cast import NOBODY, Cast, cast_of
from readout.newsroom.record import (
    WHOLE,
    Progress,
    Recorded,
    cast_at,
    file_key,
    file_name,
    kept_article,
    speak,
    write_recording,
)
from readout.newsroom.room import Newsroom
from readout.newsroom.shelf import Made
from readout.newsroom.track import mark_line
from readout.text.casting import NARRATOR, PLAIN, Manner
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
        cast: Cast = NOBODY,
    ) -> Recorded: ...


def write(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
    manner: Manner = PLAIN,
    article_id: str = "",
) -> Recorded:
    """Write an article to a file, by the ending of its name, or to a folder.

    Args:
        article_id: whose corrections count; "" for one that is not kept.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
        InputError: when the voice cannot speak the article's writing.
    """
    is_folder = path.is_dir() or not path.suffix
    writer = write_folder if is_folder else _WRITERS.get(path.suffix.lower(), write_recording)
    cast = cast_at(room, article, label, manner, speed, article_id=article_id)
    return writer(room, article, label, path, speed=speed, progress=progress, cast=cast)


def download(
    room: Newsroom, article_id: str, label: Label, kind: str, manner: Manner = PLAIN
) -> Path:
    """The finished file of a kept article, made once.

    Args:
        kind: one of `FORMATS` without its dot.
        manner: how quotations are read.
    """
    article = kept_article(room, article_id).article

    def make(path: Path) -> Path:
        recorded = write(room, article, label, path, manner=manner, article_id=article_id)
        if recorded.problems or recorded.instead:
            # A voice that failed once may speak the next time: this file is not found again.
            return path.rename(path.with_stem(f"{path.stem}-incomplete"))
        return path

    cast = cast_of(room, article, label, manner, article_id)
    key = file_key(room, article, label, 1.0, WHOLE, kind, cast)
    made = Made(label.name, cast=manner.cast, announced=manner.announced)
    room.shelf.note(article_id, key, made)
    return room.shelf.file(key, f"{file_name(article)}.{kind}", make)


def write_folder(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
    cast: Cast = NOBODY,
) -> Recorded:
    """Write a page with its sound and player to a folder any web server can host."""
    made: list[Recorded] = []

    def speak_to(sound: Path) -> tuple[bytes, str, Sequence[Chapter]]:
        recorded = write_recording(
            room, article, label, sound, speed=speed, progress=progress, cast=cast
        )
        made.append(recorded)
        end = json.dumps({"seconds": recorded.seconds}).encode() + b"\n"
        told = captions(article, _voiced(recorded, label))
        return b"".join(map(mark_line, recorded.said)) + end, told, recorded.chapters

    folder.write_folder(path, article, label.name, speak_to, cast.note)
    return made[0]


def _write_epub(
    room: Newsroom,
    article: Article,
    label: Label,
    path: Path,
    *,
    speed: float = 1.0,
    progress: Progress | None = None,
    cast: Cast = NOBODY,
) -> Recorded:
    with TemporaryDirectory(prefix="readout-") as made:
        sound = Path(made) / "audio.mp3"
        recorded = write_recording(
            room, article, label, sound, speed=speed, progress=progress, cast=cast
        )
        blocks = (one.line.block for one in recorded.said)
        lines = list(zip(blocks, recorded.marks, strict=True))
        write_epub(path, article, label.name, lines, sound, datetime.now(UTC), recorded.cast.note)
    return recorded


def _voiced(made: Recorded, label: Label) -> Iterator[tuple[Mark, str]]:
    """Each line's mark, and whose words it is: the narrator is named by the voice."""
    for mark, role in zip(made.marks, made.roles, strict=True):
        yield mark, label.name if role == NARRATOR else role


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
        cast: Cast = NOBODY,
    ) -> Recorded:
        recorded = speak(room, article, label, speed=speed, progress=progress, cast=cast)
        with replacing(path) as made:
            made.write_text(told(article, recorded, label), "utf-8")
        return recorded

    return writer


_WRITERS: dict[str, Writer] = {
    ".epub": _write_epub,
    ".vtt": _written(lambda article, made, label: captions(article, _voiced(made, label))),
    ".json": _written(lambda article, made, _: chapters_json(article, made.chapters)),
}

FORMATS = (*SOUNDS, *_WRITERS)
"""The endings of the file names that can be written."""
