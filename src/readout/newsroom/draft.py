"""A copy that is kept when all of it is there, and of which nothing stays otherwise."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO


class Draft:
    """Bytes written beside a path, which take its name only when they are kept.

    A disk that takes no more stops the copy and nobody else: what is copied is given all the same.

    Args:
        path: where they will lie; its folder is made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._part: Path | None = None

    def __enter__(self) -> "Draft":
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(".part", ".", self._path.parent)
            self._part, self._file = Path(name), os.fdopen(descriptor, "wb")
        return self

    def write(self, piece: bytes) -> None:
        """Copy some bytes."""
        try:
            if self._file:
                self._file.write(piece)
        except OSError:
            self._drop()

    def keep(self) -> int:
        """Give the copy its name; how many bytes are kept, 0 where the disk did not take them."""
        if not (self._file and self._part):
            return 0
        try:
            self._file.close()
            size = self._part.stat().st_size
            self._part.replace(self._path)
        except OSError:
            return 0
        self._part = None
        return size

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._drop()

    def _drop(self) -> None:
        with suppress(OSError):
            if self._file:
                self._file.close()
        self._file = None
        if self._part:
            with suppress(OSError):
                self._part.unlink(missing_ok=True)
            self._part = None
