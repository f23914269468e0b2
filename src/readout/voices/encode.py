"""Recordings as files: MP3, M4B (M4A the same) and WAV, each in one encoder pass.

MP3 goes through LAME directly, with a tag of our own in front: three to five times faster than
FFmpeg's wrapper, and FFmpeg writes an MP3's chapters before the first frame, when they are not
known yet.  The other two are FFmpeg's, which writes their chapters and tags last.
"""

import errno
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING

import numpy as np

from readout.errors import DiskFull, UnwritableOutput
from readout.model import Chapter
from readout.voices import id3
from readout.voices.mp3 import Mp3Stream, info_frame, mp3_size, trailing_padding
from readout.voices.recording import SAMPLE_RATE

if TYPE_CHECKING:
    from av.container import OutputContainer

__all__ = ["FORMATS", "VERSION", "Mp3Stream", "Tags", "mp3_size", "trailing_padding", "write_file"]

Chapters = Sequence[Chapter] | Callable[[], Sequence[Chapter]]

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


VERSION = "1"
"""Changes when the same sound would be encoded to other bytes."""


@dataclass(frozen=True)
class Tags:
    """What a file says about itself.

    Args:
        title: of the article.
        artist: the outlet.
        source: the address it was read from.
        note: that a computer voice speaks, and which.
        language: BCP 47 tag.
        date: when it was published, as YYYY-MM-DD.
    """

    title: str = ""
    artist: str = ""
    source: str = ""
    note: str = "Read by a computer voice."
    language: str = ""
    date: str = ""

    @property
    def comment(self) -> str:
        """The note and the source."""
        return f"{self.note} Source: {self.source}" if self.source else self.note


def write_file(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    """Write a recording whole or not at all; the ending of the name says the format.

    Args:
        path: ends in .mp3, .m4b, .m4a or .wav; a file that is there is replaced at the end.
        pcm: signed 16-bit mono samples at 22,050 a second, piece by piece.
        chapters: in order; or a function that is asked for them after the last piece.
        tags: title, source and voice.

    Raises:
        UnwritableOutput: when there is no such format or folder, or it may not be written.
        DiskFull: when the disk is full.
    """
    known = _WRITERS.get(path.suffix.lower())
    if not known:
        raise UnwritableOutput(
            f"Readout cannot write “{path.name}”; let its name end in {', '.join(FORMATS)}."
        )
    library, write = known
    # Before anything is begun: Ctrl-C while a compiled library loads gets lost in it.
    import_module(library)
    with _told(path), _replacing(path) as temporary:
        write(temporary, pcm, chapters, tags)


def _write_mp3(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    stream, samples = Mp3Stream(), 0
    with tempfile.TemporaryFile(dir=path.parent) as body:
        for piece in pcm:
            samples += len(piece) // 2
            body.write(stream.feed(piece))
        body.write(stream.finish())
        first = info_frame(None, samples)
        body.seek(len(first))
        with path.open("wb") as file:
            file.write(id3.tag([*_id3_texts(tags), *id3.chapters(_known(chapters))]))
            file.write(first)
            copyfileobj(body, file)


def _id3_texts(tags: Tags) -> Iterator[bytes]:
    texts = {
        "TIT2": tags.title,
        "TPE1": tags.artist,
        "TDRC": tags.date,
        "TLAN": _three_letters(tags.language),
    }
    yield from (id3.text(identifier, value) for identifier, value in texts.items() if value)
    yield id3.comment(tags.comment)
    if tags.source:
        yield id3.link("Source", tags.source)


def _write_m4b(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    import av

    with av.open(str(path), "w", format="ipod", options={"movflags": "faststart"}) as container:
        # The default coder takes six times as long and, for speech, is no nearer to the sound.
        _write_av(container, "aac", pcm, tags, {"aac_coder": "fast"})
        _set_chapters(container, _known(chapters))


def _write_wav(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    import av

    with av.open(str(path), "w", format="wav") as container:
        _write_av(container, "pcm_s16le", pcm, tags)


def _write_av(
    container: "OutputContainer",
    codec: str,
    pcm: Iterable[bytes],
    tags: Tags,
    options: dict[str, str] | None = None,
) -> None:
    import av

    texts = {
        "title": tags.title,
        "artist": tags.artist,
        "date": tags.date,
        "comment": tags.comment,
    }
    container.metadata.update({name: value for name, value in texts.items() if value})
    stream = container.add_stream(codec, rate=SAMPLE_RATE, layout="mono", options=options or {})
    assert isinstance(stream, av.AudioStream)
    stream.bit_rate = 64_000
    stream.metadata["language"] = _three_letters(tags.language) or "und"
    # Even of nothing there is a file.
    container.start_encoding()
    samples = 0
    for piece in pcm:
        if not piece:
            continue
        sound = np.frombuffer(piece, dtype="<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(sound, format="s16", layout="mono")
        frame.sample_rate, frame.pts = SAMPLE_RATE, samples
        samples += sound.size
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _set_chapters(container: "OutputContainer", chapters: Sequence[Chapter]) -> None:
    from fractions import Fraction

    container.set_chapters(
        [
            {
                "id": number,
                "start": round(chapter.start * 1000),
                "end": round(chapter.end * 1000),
                "time_base": Fraction(1, 1000),
                "metadata": {"title": chapter.title},
            }
            for number, chapter in enumerate(chapters)
        ]
    )


_WRITERS: dict[str, tuple[str, Callable[[Path, Iterable[bytes], Chapters, Tags], None]]] = {
    ".mp3": ("lameenc", _write_mp3),
    ".m4b": ("av", _write_m4b),
    ".m4a": ("av", _write_m4b),
    ".wav": ("av", _write_wav),
}

FORMATS = tuple(_WRITERS)
"""The endings of the file names that can be written."""


def _three_letters(tag: str) -> str:
    """The ISO 639-2 code that tags hold, "" if there is none."""
    from babel.core import get_global

    code = tag.partition("-")[0]
    aliases = get_global("language_aliases")
    codes = sorted(name for name, same in aliases.items() if same == code and len(name) == 3)
    # Of two, such as "fra" and "fre", the one of the language's own name.
    return next((name for name in codes if name.startswith(code)), (codes or [""])[0])


def _known(chapters: Chapters) -> Sequence[Chapter]:
    return chapters() if callable(chapters) else chapters


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the operating system says into one sentence."""
    try:
        yield
    except OSError as problem:
        if problem.errno in _FULL:
            raise DiskFull(
                f"The disk is full: {path} was not written; free some room or choose another folder."
            ) from problem
        raise UnwritableOutput(
            f"{path} cannot be written ({_reason(problem, path)}); choose another file or folder."
        ) from problem


def _reason(problem: OSError, path: Path) -> str:
    if isinstance(problem, FileNotFoundError) and not path.parent.exists():
        return f"there is no folder {path.parent}"
    if isinstance(problem, NotADirectoryError):
        return f"{path.parent} is not a folder"
    return (problem.strerror or str(problem)).lower()


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` that takes its place at the end, or is removed."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    temporary = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}{path.suffix}")
    try:
        # Made by us first, so that a folder that may not be written is told by errno.
        temporary.touch(exist_ok=False)
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
