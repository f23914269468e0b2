"""Tracks and files that were made before, found again by what they were made from."""

import hashlib
import json
import os
from collections.abc import Callable, Generator
from pathlib import Path
from threading import Lock

from readout.newsroom.track import Track
from readout.voices.recording import Said


def key_of(*parts: object) -> str:
    """A name for what is made from these parts."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()[:32]


def _last_used(file: tuple[os.stat_result, Path]) -> float:
    # Many disks do not note when a file is read.
    return max(file[0].st_atime, file[0].st_mtime)


class Shelf:
    """The folder of finished sound.

    Args:
        folder: made when first needed.
        most_bytes: what was not heard for longest goes when there is more than this.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.folder = folder
        self._most_bytes = most_bytes
        self._lock = Lock()
        self._tracks: dict[str, Track] = {}

    def track(
        self, key: str, said: Callable[[], Generator[Said, None, None]], text: str, speed: float
    ) -> Track:
        """The track with that key, begun if it is not there; one for all who ask.

        Args:
            said: makes the sound.
            text: what is spoken.
            speed: the rate it is spoken at.
        """
        with self._lock:
            found = self._tracks.get(key)
            if found is None or found.failed or (found.done and not found.path.is_file()):
                found = Track(self.folder / "tracks" / f"{key}.mp3", said, text, speed)
                # What is finished is found on the disk; keeping it here too would only grow.
                kept = self._tracks.items()
                self._tracks = {k: t for k, t in kept if t.flawed or not (t.done or t.failed)}
                self._tracks[key] = found
        found.start()
        return found

    def file(self, key: str, name: str) -> Path:
        """Where a finished download with that key and file name lies or will lie."""
        path = self.folder / "files" / key / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def close(self) -> None:
        """Stop every track that is being made."""
        with self._lock:
            tracks = list(self._tracks.values())
        for track in tracks:
            track.stop()

    def tidy(self) -> int:
        """Delete what was used least lately until the rest fits; how many files went."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        stats = sorted(((path.stat(), path) for path in files), key=_last_used)
        total = sum(stat.st_size for stat, _ in stats)
        gone = 0
        for stat, path in stats:
            if total <= self._most_bytes:
                break
            path.unlink(missing_ok=True)
            total -= stat.st_size
            gone += 1
        return gone
