"""Bytes kept by their content, in a folder or an S3-compatible store: written once, never changed."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from readout.errors import DiskFull, FetchError, InputError, UnwritableOutput

_FULL = ("os error 28", "os error 122", "os error 27")
"""What obstore says of ENOSPC, EDQUOT and EFBIG."""


class BlobRow(NamedTuple):
    """A kept blob.

    Args:
        sha256: its name, in hexadecimal.
        bytes: how large it is.
    """

    sha256: str
    bytes: int


class Blobs:
    """A content-addressed store of bytes.

    Args:
        folder: where they lie, made when first written to, unless there is an address.
        address: of a store such as `s3://bucket/prefix`; "" for the folder.
        options: what the store is told, such as its `endpoint`; else the environment tells it
            (`AWS_ACCESS_KEY_ID` and so on).
    """

    def __init__(
        self, folder: Path, address: str = "", options: Mapping[str, str] | None = None
    ) -> None:
        self._folder = folder
        self._address = address
        self._options = dict(options or {})

    @property
    def place(self) -> str:
        """Where they lie, to be shown."""
        return self._address or str(self._folder)

    @cached_property
    def _store(self) -> ObjectStore:
        if not self._address:
            return LocalStore(prefix=self._folder, mkdir=True)
        plain = self._options.get("endpoint", "").startswith("http://")
        try:
            # Which options there are depends on the address.
            open_store: Callable[..., ObjectStore] = from_url
            return open_store(
                self._address,
                config=self._options,
                client_options={"allow_http": plain, "timeout": "30s"},
            )
        except (BaseError, ValueError) as error:
            raise InputError(
                f"The setting “blobs” is no address of a store, such as s3://bucket/folder "
                f"({_first_line(error)})."
            ) from error

    def put(self, body: bytes) -> str:
        """Keep some bytes and return their SHA-256.

        Raises:
            DiskFull: when there is no room.
            UnwritableOutput: when they cannot be written.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        self.write(_name(sha256), body)
        return sha256

    def write(self, name: str, body: bytes) -> None:
        """Keep bytes under a name; what is there under it already stays.

        Raises:
            DiskFull: when there is no room.
            UnwritableOutput: when they cannot be written.
        """
        try:
            self._store.put(name, body, mode="create")
        except AlreadyExistsError:
            return
        except (BaseError, OSError) as error:
            raise self._unwritable(error) from error

    def get(self, sha256: str) -> bytes:
        """The bytes with that SHA-256.

        Raises:
            FileNotFoundError: when they are not kept.
        """
        return self.read(_name(sha256))

    def read(self, name: str, start: int = 0, end: int | None = None) -> bytes:
        """The bytes under a name, or a range of them.

        Args:
            start: the first byte.
            end: the byte after the last; None for all that follow.

        Raises:
            FileNotFoundError: when there are none.
            FetchError: when the store cannot be reached.
        """
        try:
            if end is None and not start:
                return bytes(self._store.get(name).bytes())
            until = self._store.head(name)["size"] if end is None else end
            return bytes(self._store.get_range(name, start=start, end=until))
        except BaseError as error:
            raise FetchError(
                f"What lies in {self.place} cannot be fetched: {_first_line(error)}."
            ) from error

    def expire(self, folder: str, before: datetime) -> int:
        """Let go of what was put in a folder before a moment; how many that were."""
        gone = [
            row["path"]
            for rows in self._store.list(folder)
            for row in rows
            if row["last_modified"] < before
        ]
        if gone:
            self._store.delete(gone)
        return len(gone)

    def remove(self, sha256: str) -> None:
        """Let go of the bytes with that SHA-256."""
        self.remove_name(_name(sha256))

    def remove_name(self, name: str) -> None:
        """Let go of the bytes under a name."""
        try:
            self._store.delete(name)
        except FileNotFoundError:
            return

    def every(self) -> Iterator[BlobRow]:
        """All that is kept by its content, in no order."""
        for rows in self._store.list():
            for row in rows:
                sha256 = row["path"].rpartition("/")[2]
                if len(sha256) == 64:
                    yield BlobRow(sha256, row["size"])

    def check(self) -> None:
        """Make sure that they can be reached.

        Raises:
            InputError: when they cannot.
        """
        try:
            next(iter(self._store.list(chunk_size=1)), None)
        except (BaseError, OSError) as error:
            raise InputError(
                f"The pages in {self.place} cannot be reached: {_first_line(error)}."
            ) from error

    def _unwritable(self, error: Exception) -> DiskFull | UnwritableOutput:
        if any(number in str(error) for number in _FULL):
            return DiskFull(f"The disk that holds {self.place} is full; make room and try again.")
        return UnwritableOutput(f"Nothing can be written to {self.place}: {_first_line(error)}.")


def _name(sha256: str) -> str:
    return f"{sha256[:2]}/{sha256}"


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".")
