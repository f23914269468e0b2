"""A file that is read while it is written."""

import secrets
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Condition
from time import monotonic
from typing import BinaryIO

from readout.errors import ReadoutError

READ = 262_144
"""Bytes handed out at once."""


class Growing:
    """Bytes on disk that arrive over time; any number of readers wait for what they need.

    Args:
        path: where the whole file will lie; while it grows it ends in ".part" behind it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._changed = Condition()
        self.problem: ReadoutError | None = None
        self.done = path.is_file()
        self.size = path.stat().st_size if self.done else 0
        # A name of its own, since another program may make the same file at the same time.
        self._partial = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
        self._file: BinaryIO | None = None
        self.waiting = 0
        """How many readers wait for bytes that are not there yet."""
        self.readers = 0
        """How many readers there are."""
        self.reach = 0
        """The furthest byte a reader was given."""
        self.moved = 0.0
        """When a reader last asked for more, in seconds of the monotonic clock."""

    def start(self) -> None:
        """Begin an empty file; one that is there from before goes when this one is whole.

        Another program may have made it just now, and be reading it.
        """
        self.done, self.size = False, 0
        self.path.parent.mkdir(parents=True, exist_ok=True)
        # Opened once: a listener waits for what is told of many lines at once.
        self._file = self._partial.open("wb")

    def append(self, chunk: bytes) -> None:
        """Add bytes and wake the readers."""
        if not chunk:
            return
        assert self._file, "not begun"
        self._file.write(chunk)
        self._file.flush()
        with self._changed:
            self.size += len(chunk)
            self._changed.notify_all()

    def finish(self, *, replaces: bool = True) -> None:
        """No more bytes will come; the file takes its name.

        Args:
            replaces: whether it takes the place of one that another program finished meanwhile.
        """
        self._close()
        with self._changed:
            if self.path.is_file() and not replaces:
                self._partial.unlink()
            else:
                self._partial.replace(self.path)
            self.done = True
            self._changed.notify_all()

    def fail(self, problem: ReadoutError) -> None:
        """No more bytes will come, and the readers are told why."""
        # What could not be written is not wanted any more.
        with suppress(OSError):
            self._close()
        with self._changed:
            self.problem = problem
            with suppress(OSError):
                self._partial.unlink()
            self._changed.notify_all()

    def _close(self) -> None:
        if self._file:
            self._file.close()

    def wait(self, seconds: float) -> bool:
        """Wait until the file is whole, at most so long; whether it is."""
        with self._changed:
            self._changed.wait_for(lambda: self.done or self.problem is not None, seconds)
            return self.done

    def nap(self, seconds: float) -> None:
        """Wait until something changes, at most so long."""
        with self._changed:
            self._changed.wait(seconds)

    def _wait_beyond(self, at: int) -> int:
        with self._changed:
            self.moved = monotonic()
            self.waiting += 1
            # Whoever makes it may have stopped because nobody waited.
            self._changed.notify_all()
            try:
                self._changed.wait_for(lambda: self.size > at or self.done or bool(self.problem))
            finally:
                self.waiting -= 1
            if self.problem:
                raise self.problem
            return self.size

    def _count(self, one: int) -> None:
        with self._changed:
            self.readers += one

    def _opened(self) -> BinaryIO:
        try:
            return (self.path if self.done else self._partial).open("rb")
        except FileNotFoundError:
            # It may take its name between the two looks, never lose it.
            return self.path.open("rb")

    def read(self, start: int = 0, end: int | None = None) -> Generator[bytes, None, None]:
        """The bytes from `start` to `end` (to the end of the file for None), as they come.

        Raises:
            ReadoutError: what `fail` was told.
        """
        self._count(1)
        try:
            yield from self._read(start, end)
        finally:
            self._count(-1)

    def _read(self, at: int, end: int | None) -> Iterator[bytes]:
        while end is None or at < end:
            size = self._wait_beyond(at)
            if at >= size:
                return
            stop = size if end is None else min(size, end)
            with self._opened() as file:
                file.seek(at)
                while at < stop and (chunk := file.read(min(READ, stop - at))):
                    at += len(chunk)
                    self.reach = max(self.reach, at)
                    yield chunk
