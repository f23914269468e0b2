"""Tracks, files and answers that were made before, found again by what they were made from."""

import hashlib
import json
import shutil
from collections.abc import Callable, Generator
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Lock
from typing import BinaryIO, NamedTuple

from readout.newsroom.cache import SoundCache
from readout.newsroom.draft import Draft
from readout.newsroom.farshelf import FarShelf
from readout.newsroom.growing import READ
from readout.newsroom.track import Pace, Track
from readout.voices.segments import note_use
from readout.voices.stretches import Encoded


def key_of(*parts: object) -> str:
    """A name for what is made from these parts."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:32]


class Made(NamedTuple):
    """How an article's sound was asked for.

    Args:
        label: by whose name.
        speed: 1.0 is the voice's own rate.
        section: its number; None for the whole.
        skipped: the number of a skipped item; None for the article.
        cast: whether quoted words were read in voices of their own.
        announced: whether quotations were announced.
    """

    label: str
    speed: float = 1.0
    section: int | None = None
    skipped: int | None = None
    cast: bool = False
    announced: bool = False


class Shelf:
    """The folder of finished sound.

    Args:
        kept: the folder it is part of, which is told what was added.
        ahead: seconds of sound a voice that is not fast keeps ready ahead of a listener.
        far: where other machines find what was spoken here, and the other way round; None where
            there is one machine.
    """

    def __init__(self, kept: SoundCache, ahead: float = 120.0, far: FarShelf | None = None) -> None:
        self.kept = kept
        self._ahead = ahead
        self._far = far
        self._lock = Lock()
        self._tracks: dict[str, Track] = {}
        self._turns: dict[str, Lock] = {}

    def track(
        self,
        key: str,
        sound: Callable[[], Generator[Encoded, None, None]],
        text: str,
        speed: float,
        ratio: Callable[[], float | None] = lambda: None,
        *,
        begin: bool = True,
    ) -> Track:
        """The track with that key, begun if it is not there; one for all who ask.

        Args:
            sound: makes it.
            text: what is spoken.
            speed: the rate it is spoken at.
            ratio: seconds of sound its voice makes in a second, None where nobody knows yet.
            begin: whether it is begun.
        """
        path = self.kept.folder / "tracks" / f"{key}.mp3"
        if self._far and key not in self._tracks:
            self._far.bring(path)
        with self._lock:
            found = self._tracks.get(key)
            if found is None or found.failed or found.lost:
                pace = Pace(ratio, self._ahead, self._others_wait)
                found = Track(path, sound, text, speed, partial(self._made, path), pace)
                # What is finished is found on the disk; keeping it here too would only grow.
                kept = self._tracks.items()
                self._tracks = {
                    k: t for k, t in kept if t.flawed or (t.begun and not (t.done or t.failed))
                }
                self._tracks[key] = found
        note_use(found.path)
        note_use(found.path.with_suffix(".marks"))
        if begin:
            found.start()
        return found

    def _made(self, path: Path, count: int) -> None:
        self.kept.wrote(count)
        if self._far:
            self._far.send(path)

    def _others_wait(self, track: Track) -> bool:
        with self._lock:
            return any(other.awaited for other in self._tracks.values() if other is not track)

    def file(self, key: str, name: str, make: Callable[[Path], Path]) -> Path:
        """The finished download with that key; asked for twice at once, made once.

        Args:
            name: of the file.
            make: writes it where it is told to and says where it did.
        """
        path = self.kept.folder / "files" / key / name
        with self._lock:
            turn = self._turns.setdefault(key, Lock())
        with turn:
            if path.is_file():
                note_use(path)
                return path
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                made = make(path)
            finally:
                with self._lock:
                    self._turns.pop(key, None)
            self.kept.wrote(made.stat().st_size)
            return made

    def note(self, owner: str, key: str, made: Made) -> None:
        """Remember that a track or a file is the sound of an article.

        Args:
            owner: the article's id.
            key: the track's or the file's.
            made: how it was asked for.
        """
        path = self._owned(owner) / f"{key}.json"
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(made._asdict()), "utf-8")

    def made_of(self, owner: str) -> list[Made]:
        """How the sound of an article was asked for."""
        return [Made(**json.loads(path.read_bytes())) for path in self._owned(owner).glob("*.json")]

    def drop(self, owner: str) -> None:
        """Delete the tracks and files of an article, on other machines too."""
        for note in self._owned(owner).glob("*.json"):
            key = note.stem
            with self._lock:
                track = self._tracks.pop(key, None)
            if track:
                track.stop()
            path = self.kept.folder / "tracks" / f"{key}.mp3"
            for one in (path, path.with_suffix(".marks")):
                one.unlink(missing_ok=True)
            if self._far:
                self._far.drop(path)
            shutil.rmtree(self.kept.folder / "files" / key, ignore_errors=True)
        shutil.rmtree(self._owned(owner), ignore_errors=True)

    def _owned(self, owner: str) -> Path:
        return self.kept.folder / "articles" / owner

    def answer(
        self, key: str, make: Callable[[], Generator[bytes, None, None]], whole: Callable[[], bool]
    ) -> Generator[bytes, None, None]:
        """The answer with that key: found, or made piece by piece and kept at its end.

        Args:
            make: makes it; closed when nobody takes the rest, and then nothing is kept.
            whole: asked at the end whether it may be given again.
        """
        path = self.kept.folder / "answers" / key
        if found := _opened(path):
            with found:
                yield from iter(partial(found.read, READ), b"")
            return
        with closing(make()) as made, Draft(path) as draft:
            for piece in made:
                draft.write(piece)
                yield piece
            if whole():
                self.kept.wrote(draft.keep())

    def close(self) -> None:
        """Stop every track that is being made."""
        with self._lock:
            tracks = list(self._tracks.values())
        for track in tracks:
            track.stop()


def _opened(path: Path) -> BinaryIO | None:
    """A kept file that stays readable though it is trimmed meanwhile."""
    try:
        file = path.open("rb")
    except OSError:
        return None
    note_use(path)
    return file
