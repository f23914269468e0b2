"""A file that is put in place whole or not at all, with every failure told in one sentence."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from readout.errors import DiskFull, UnwritableOutput


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file in a temporary folder beside `path` that takes its place at the end.

    Args:
        path: replaced if it is there; its folder is not made.

    Raises:
        UnwritableOutput: when it cannot be written.
        DiskFull: when there is no room.
    """
    with explained(path), TemporaryDirectory(prefix=".readout-", dir=path.parent) as folder:
        made = Path(folder) / path.name
        yield made
        made.replace(path)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the operating system says of `path` into one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(f"The disk that holds {path} is full; make room there.") from error
        raise UnwritableOutput(
            f"{path} cannot be written ({error.strerror}); choose another place."
        ) from error
