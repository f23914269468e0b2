"""Tracks, files and answers that were made before, found again by what they were made from."""

import hashlib
import json
from collections.abc import Callable, Generator
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from readout.newsroom.cache import SoundCache
from readout.newsroom.draft import Draft
from readout.newsroom.growing import READ
from readout.newsroom.track import Pace, Track
from readout.voices.segments import note_use
from readout.voices.stretches import Encoded


def key_of(*parts: object) -> str:
    """A name for what is made from these parts."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:32]


class Shelf:
    """The folder of finished sound.

    Args:
        kept: the folder it is part of, which is told what was added.
        ahead: seconds of sound a voice that is not fast keeps ready ahead of a listener.
    """

    def __init__(self, kept: SoundCache, ahead: float = 120.0) -> None:
        self.kept = kept
        self._ahead = ahead
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
        with self._lock:
            found = self._tracks.get(key)
            if found is None or found.failed or found.lost:
                path = self.kept.folder / "tracks" / f"{key}.mp3"
                pace = Pace(ratio, self._ahead, self._others_wait)
                found = Track(path, sound, text, speed, self.kept.wrote, pace)
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
