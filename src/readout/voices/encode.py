"""Recordings as files: MP3, M4B (M4A the same), Opus and WAV, each in one encoder pass.

MP3 goes through LAME directly, with a tag of our own in front: three to five times faster than
FFmpeg's wrapper.  The others are FFmpeg's; their sound is held until its length and its chapters
are known.
"""

import errno
import os
import secrets
import struct
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module
from itertools import chain
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING

import numpy as np

from readout.errors import DiskFull, UnwritableOutput
from readout.model import Chapter
from readout.voices import id3
from readout.voices.mp3 import Mp3Stream, info_frame, mp3_size, trailing_padding
from readout.voices.recording import SAMPLE_RATE
from readout.voices.sound import louder

if TYPE_CHECKING:
    from av import AudioStream
    from av.container import OutputContainer

__all__ = ["FORMATS", "VERSION", "Mp3Stream", "Tags", "mp3_size", "trailing_padding", "write_file"]

Chapters = Sequence[Chapter] | Callable[[], Sequence[Chapter]]

_AAC_FRAME = 1024
"""Samples."""
_OPUS_RATE = 48_000
_BIT_RATES = {"aac": 64_000, "libopus": 40_000}
# Of espeak's harmonics Opus leaves out so much at this bit rate.
_OPUS_LOSES = 10 ** (-0.3 / 20)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


VERSION = "5"
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
        cover: a PNG; shown by MP3 and M4B.
    """

    title: str = ""
    artist: str = ""
    source: str = ""
    note: str = "Read by a computer voice."
    language: str = ""
    date: str = ""
    cover: bytes = b""

    @property
    def comment(self) -> str:
        """The note and the source."""
        return f"{self.note} Source: {self.source}" if self.source else self.note


def write_file(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    """Write a recording whole or not at all; the ending of the name says the format.

    Args:
        path: ends in .mp3, .m4b, .m4a, .opus or .wav; a file that is there is replaced at the end.
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
    if tags.cover:
        yield id3.cover(tags.cover)


def _write_m4b(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    import av

    # The format "ipod" is this one with another brand, and PyAV puts no picture into it.
    options = {"movflags": "faststart", "brand": "M4A "}
    with (
        _held(path, pcm) as (sound, samples),
        av.open(str(path), "w", format="mp4", options=options) as container,
    ):
        _set_chapters(container, _known(chapters))
        # AAC comes in whole frames. What the last one lacks is put before the first, where the
        # edit list cuts it off: FFmpeg's decoder cuts no end.
        lead = -samples % _AAC_FRAME
        # The default coder takes six times as long and, for speech, is no nearer to the sound.
        stream = _add_stream(container, "aac", tags, {"aac_coder": "fast"})
        if tags.cover:
            _attach_cover(container, tags.cover)
        _encode(container, stream, chain([bytes(2 * lead)], sound), -lead)


def _attach_cover(container: "OutputContainer", png: bytes) -> None:
    import av
    from av.stream import Disposition

    width, height = struct.unpack(">II", png[16:24])
    stream = container.add_mux_stream("png", width=width, height=height)
    stream.disposition = Disposition.attached_pic
    container.start_encoding()
    picture = av.Packet(png)
    picture.stream, picture.pts, picture.is_keyframe = stream, 0, True
    container.mux(picture)


def _write_opus(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    import av

    with _held(path, pcm) as (sound, _), av.open(str(path), "w", format="ogg") as container:
        container.metadata.update(_opus_chapters(_known(chapters)))
        as_loud = (louder(piece, 1 / _OPUS_LOSES) for piece in sound)
        _encode(container, _add_stream(container, "libopus", tags), as_loud)


def _opus_chapters(chapters: Sequence[Chapter]) -> Iterator[tuple[str, str]]:
    """Chapters as comments; FFmpeg's own rounds the seconds of a start up, but not its thousandths."""
    for number, chapter in enumerate(chapters):
        minutes, thousandths = divmod(round(chapter.start * 1000), 60_000)
        clock = f"{minutes // 60:02}:{minutes % 60:02}:{thousandths / 1000:06.3f}"
        yield f"CHAPTER{number:03}", clock
        yield f"CHAPTER{number:03}NAME", chapter.title


def _write_wav(path: Path, pcm: Iterable[bytes], chapters: Chapters, tags: Tags) -> None:
    import av

    with av.open(str(path), "w", format="wav") as container:
        _encode(container, _add_stream(container, "pcm_s16le", tags), pcm)


@contextmanager
def _held(path: Path, pcm: Iterable[bytes]) -> Iterator[tuple[Iterator[bytes], int]]:
    """The whole sound in a temporary file beside `path`: its pieces, and how many samples it has."""
    with tempfile.TemporaryFile(dir=path.parent) as file:
        for piece in pcm:
            file.write(piece)
        samples = file.tell() // 2
        file.seek(0)
        yield iter(lambda: file.read(2 * SAMPLE_RATE), b""), samples


def _add_stream(
    container: "OutputContainer", codec: str, tags: Tags, options: dict[str, str] | None = None
) -> "AudioStream":
    import av

    texts = {
        "title": tags.title,
        "artist": tags.artist,
        "date": tags.date,
        "comment": tags.comment,
    }
    container.metadata.update({name: value for name, value in texts.items() if value})
    rate = _OPUS_RATE if codec == "libopus" else SAMPLE_RATE
    stream = container.add_stream(codec, rate=rate, layout="mono", options=options or {})
    assert isinstance(stream, av.AudioStream)
    stream.bit_rate = _BIT_RATES.get(codec, 0)
    stream.metadata["language"] = _three_letters(tags.language) or "und"
    return stream


def _encode(
    container: "OutputContainer", stream: "AudioStream", pcm: Iterable[bytes], start: int = 0
) -> None:
    """Encode a sound whose first sample is heard `start` samples after the beginning."""
    import av

    # Even of nothing there is a file.
    container.start_encoding()
    samples = start
    for piece in pcm:
        if not piece:
            continue
        sound = np.frombuffer(piece, dtype="<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(sound, format="s16", layout="mono")
        frame.sample_rate, frame.pts = SAMPLE_RATE, samples
        frame.time_base = Fraction(1, SAMPLE_RATE)
        samples += sound.size
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _set_chapters(container: "OutputContainer", chapters: Sequence[Chapter]) -> None:
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
    ".opus": ("av", _write_opus),
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
