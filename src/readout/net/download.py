"""Large files whose size and checksum are known beforehand: resumed after a cut, checked, then kept."""

import errno
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import httpcore2

from readout.errors import DiskFull, FetchError, UnwritableOutput
from readout.net.addresses import shown
from readout.net.deadline import StallLimit
from readout.net.fetch import Fetcher

STALL_SECONDS = 30.0
"""After which a download that stands still is cut, and gone on with."""

# How often a cut download is gone on with, as long as each time brings something.
_TRIES = 5


@dataclass(frozen=True)
class Wanted:
    """A file to download.

    Args:
        url: where it is.
        size: how many bytes it has.
        sha256: its checksum in hexadecimal.
    """

    url: str
    size: int
    sha256: str


def download(
    fetcher: Fetcher,
    wanted: Wanted,
    target: Path,
    progress: Callable[[int], None] = lambda done: None,
    stall: float = STALL_SECONDS,
) -> None:
    """Fetch a file; what came before a cut stays in `<name>.part` and is not fetched again.

    Args:
        fetcher: the door.
        wanted: what is fetched.
        target: where it is put, whole and checked or not at all.
        progress: told how many bytes are there.
        stall: seconds it may stand still.

    Raises:
        FetchError: when it does not come whole, or is not what it should be.
        RefusedAddress: when its address is not opened.
        DiskFull: when there is no room.
        UnwritableOutput: when the folder cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    reason = "it broke off"
    for _ in range(_TRIES):
        before = _size(part)
        if before == wanted.size:
            break
        reason = _go_on(fetcher, wanted, part, progress, stall)
        if _size(part) == before:
            break
    if _size(part) != wanted.size:
        raise FetchError(
            f"{shown(wanted.url)} did not come whole ({reason}): {_size(part):,} of "
            f"{wanted.size:,} bytes are here; the same command goes on from there."
        )
    if _sha256(part) != wanted.sha256:
        part.unlink()
        raise FetchError(
            f"{shown(wanted.url)} is not the file it should be (its checksum differs), so "
            "nothing was kept; try again, or set another mirror."
        )
    part.replace(target)


def _go_on(
    fetcher: Fetcher,
    wanted: Wanted,
    part: Path,
    progress: Callable[[int], None],
    stall: float,
) -> str:
    """Fetch what is missing: why it ended early, "" if it did not."""
    have = _size(part)
    if have > wanted.size:
        part.unlink()
        have = 0
    headers = [("Accept", "*/*"), ("Accept-Encoding", "identity")]
    if have:
        headers.append(("Range", f"bytes={have}-"))
    try:
        with fetcher.stream(wanted.url, headers, StallLimit(stall)) as response:
            return _receive(response, wanted, part, have, progress)
    except (TimeoutError, httpcore2.TimeoutException):
        return f"it stood still for {stall:g} seconds"
    except httpcore2.ConnectError:
        return "it takes no connection"
    except (httpcore2.NetworkError, httpcore2.ProtocolError):
        return "it broke off"


def _receive(
    response: httpcore2.Response,
    wanted: Wanted,
    part: Path,
    have: int,
    progress: Callable[[int], None],
) -> str:
    if response.status == 416:
        # What is here is no beginning of what is there.
        part.unlink(missing_ok=True)
        return "it was changed"
    if response.status not in (200, 206):
        raise FetchError(
            f"{shown(wanted.url)} answered {response.status}; try again later, or set another "
            "mirror.",
            response.status,
        )
    # A server that knows no ranges sends all of it again.
    begin = have if response.status == 206 and _begins_at(response, have) else 0
    if response.status == 206 and begin != have:
        part.unlink(missing_ok=True)
        return "it sent another piece than was asked for"
    _write(response, wanted, part, begin, progress)
    return "it broke off" if _size(part) < wanted.size else ""


def _write(
    response: httpcore2.Response,
    wanted: Wanted,
    part: Path,
    done: int,
    progress: Callable[[int], None],
) -> None:
    file = _opened(part, done)
    with file:
        for piece in response.iter_stream():
            done += len(piece)
            if done > wanted.size:
                file.close()
                part.unlink()
                raise FetchError(
                    f"{shown(wanted.url)} is longer than it should be, so nothing was kept; "
                    "set another mirror."
                )
            _append(file, piece, part)
            progress(done)


def _append(file: FileIO, piece: bytes, part: Path) -> None:
    view = memoryview(piece)
    try:
        while view:
            view = view[file.write(view) :]
    except OSError as problem:
        raise _unwritable(part, problem) from problem


def _opened(part: Path, done: int) -> FileIO:
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        # Without a buffer: what came before a cut is on the disk.
        return part.open("ab" if done else "wb", buffering=0)
    except OSError as problem:
        raise _unwritable(part, problem) from problem


def _unwritable(part: Path, problem: OSError) -> DiskFull | UnwritableOutput:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(f"There is no room for {part.name}; free some and try again.")
    return UnwritableOutput(
        f"{part.parent} cannot be written ({problem.strerror}); check the folder's permissions."
    )


def _begins_at(response: httpcore2.Response, have: int) -> bool:
    named = {name.lower(): value for name, value in response.headers}
    found = re.match(rb"bytes (\d+)-", named.get(b"content-range", b""))
    return found is not None and int(found[1]) == have


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
