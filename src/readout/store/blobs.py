"""Bytes kept by their content: written once, never changed."""

import errno
import hashlib
from pathlib import Path
from tempfile import NamedTemporaryFile

from readout.errors import DiskFull, UnwritableOutput


class Blobs:
    """A folder of content-addressed files.

    Args:
        folder: made when first written to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the bytes with that SHA-256 lie."""
        return self.folder / sha256[:2] / sha256

    def put(self, body: bytes) -> str:
        """Keep some bytes and return their SHA-256.

        Raises:
            DiskFull: when there is no room.
            UnwritableOutput: when the folder cannot be written.
        """
        sha256 = hashlib.sha256(body).hexdigest()
        target = self.path(sha256)
        if not target.exists():
            self._write(target, body)
        return sha256

    def get(self, sha256: str) -> bytes:
        """The bytes with that SHA-256."""
        return self.path(sha256).read_bytes()

    def _write(self, target: Path, body: bytes) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=target.parent, delete=False) as partial:
                partial.write(body)
            Path(partial.name).replace(target)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull(
                    f"The disk that holds {self.folder} is full; make room and try again."
                ) from error
            raise UnwritableOutput(
                f"Nothing can be written to {self.folder}: {error.strerror}."
            ) from error
