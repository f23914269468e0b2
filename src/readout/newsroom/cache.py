"""The folder of sound kept for later, held under its cap by least use."""

from collections.abc import Iterator
from contextlib import suppress
from math import inf
from pathlib import Path
from threading import Lock
from time import time
from typing import NamedTuple

_ABANDONED = 86_400
"""Seconds after which a half-written file is nobody's."""

_IN_USE = 60
"""Seconds for which a trim leaves alone what was just used: somebody may be hearing it."""

_PART_OF_CAP = 20
"""One such part of the cap may be written before the folder is looked at again."""


class Size(NamedTuple):
    """How much there is.

    Args:
        files: how many.
        bytes: of all of them.
    """

    files: int
    bytes: int


class _Kept(NamedTuple):
    used: float
    bytes: int
    path: Path


class SoundCache:
    """Everything under the folder can be made again, so what is used least goes first.

    Args:
        folder: segments, stretches, tracks and files; made by whoever puts something there.
        most_bytes: what may stay after a trim.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.folder = folder
        self.most_bytes = most_bytes
        self._lock = Lock()
        self._written = 0

    def size(self) -> Size:
        """How much is kept now."""
        files = list(self._files())
        return Size(len(files), sum(file.bytes for file in files))

    def wrote(self, count: int) -> None:
        """Note that so many bytes were added; the folder is trimmed before it gets too large."""
        with self._lock:
            self._written += count
            due = self._written * _PART_OF_CAP >= self.most_bytes
            if due:
                self._written = 0
        if due:
            self.trim()

    def trim(self) -> Size:
        """Delete what was used least lately until the rest fits; what went."""
        return self._shrink(self.most_bytes, time() - _IN_USE)

    def clear(self) -> Size:
        """Delete all but what is being written; what went."""
        return self._shrink(0, inf)

    def _shrink(self, most: int, until: float) -> Size:
        files = sorted(self._files())
        total = sum(file.bytes for file in files)
        gone = Size(0, 0)
        for file in files:
            if total <= most or file.used > until:
                break
            # What may not be deleted stays; everything else still goes.
            with suppress(PermissionError):
                file.path.unlink(missing_ok=True)
                total -= file.bytes
                gone = Size(gone.files + 1, gone.bytes + file.bytes)
        return gone

    def _files(self) -> Iterator[_Kept]:
        for path in self.folder.rglob("*"):
            # Another program may take it away between two looks.
            with suppress(FileNotFoundError):
                stat = path.stat()
                if path.is_dir() or (
                    self._is_growing(path) and time() - stat.st_mtime < _ABANDONED
                ):
                    continue
                # Many disks do not note when a file is read, so whoever reads it notes it.
                yield _Kept(max(stat.st_atime, stat.st_mtime), stat.st_size, path)

    def _is_growing(self, path: Path) -> bool:
        hidden = any(part.startswith(".") for part in path.relative_to(self.folder).parts)
        return hidden or path.suffix == ".part"
