"""Backup and restore: one file with all that is kept; unpacked, it is a data folder.

It holds what cannot be had again: the database and the pages.  Sound, voices and settings are
left out.  A backup of a PostgreSQL database is restored into a file and the other way round.
"""

import hashlib
import io
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from readout.errors import InputError, UnwritableOutput
from readout.newsroom.room import Newsroom
from readout.store import Store, backups

_DATABASE = "readout.db"
_PAGES = "pages/"

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Contents:
    """What a backup holds.

    Args:
        articles: how many.
        pages: how many pages' bytes.
        lost: pages whose bytes were not there.
    """

    articles: int
    pages: int
    lost: int = 0


def _quiet(done: int, total: int) -> None:
    """Tell nobody."""


def back_up(room: Newsroom, file: Path, tell: Tell = _quiet) -> Contents:
    """Write everything that is kept into a file, while others go on reading and writing.

    Args:
        file: a tar archive; it appears whole or not at all.
        tell: told how many pages of how many are written.

    Raises:
        UnwritableOutput: when it cannot be written.
    """
    partial = file.with_name(f".{file.name}.part")
    try:
        with TemporaryDirectory(dir=file.parent, prefix=".backup-") as folder:
            contents = _pack(room.store, Path(folder), partial, tell)
        partial.replace(file)
    except OSError as error:
        raise UnwritableOutput(f"{file} cannot be written ({error.strerror}).") from error
    finally:
        partial.unlink(missing_ok=True)
    return contents


def _pack(store: Store, folder: Path, partial: Path, tell: Tell) -> Contents:
    backups.copy_out(store.engine, folder)
    names = backups.pages_in(folder)
    lost = 0
    with tarfile.open(partial, "w") as archive:
        archive.add(folder / _DATABASE, _DATABASE)
        for n, sha256 in enumerate(names):
            try:
                _put(archive, f"{_PAGES}{sha256[:2]}/{sha256}", store.blobs.get(sha256))
            except FileNotFoundError:
                lost += 1
            tell(n + 1, len(names))
    return Contents(backups.articles_in(folder), len(names) - lost, lost)


def _put(archive: tarfile.TarFile, name: str, body: bytes) -> None:
    about = tarfile.TarInfo(name)
    about.size = len(body)
    archive.addfile(about, io.BytesIO(body))


def restore(room: Newsroom, file: Path, tell: Tell = _quiet) -> Contents:
    """Put what a backup holds in the place of everything that is kept.

    Readers may go on meanwhile: they see all of the old or all of the new.

    Args:
        file: as `back_up` wrote it, by this Readout or an older one.
        tell: told how many bytes of how many were read.

    Raises:
        InputError: when it is no backup, or damaged; nothing was changed then.
    """
    with TemporaryDirectory(dir=room.home, prefix=".restore-") as name:
        folder = Path(name)
        try:
            pages = _unpack(file, folder, room.store, tell)
        except (tarfile.TarError, OSError, EOFError) as error:
            raise InputError(f"{file} cannot be read as a backup ({error}).") from error
        if not (folder / _DATABASE).is_file():
            raise InputError(f"{file} is no backup: it holds no {_DATABASE}.")
        # Opening brings the database of an older Readout up to date, or refuses it.
        Store(folder).close()
        lost = len(set(backups.pages_in(folder)) - pages)
        contents = Contents(backups.articles_in(folder), len(pages), lost)
        backups.copy_in(folder, room.store.engine)
    return contents


def _unpack(file: Path, folder: Path, store: Store, tell: Tell) -> set[str]:
    pages = set()
    total = file.stat().st_size
    with tarfile.open(file, "r:*") as archive:
        for member in archive:
            found = archive.extractfile(member) if member.isfile() else None
            if found is None:
                continue
            if member.name == _DATABASE:
                with (folder / _DATABASE).open("wb") as target:
                    while part := found.read(1 << 20):
                        target.write(part)
            elif member.name.startswith(_PAGES):
                pages.add(_page(store, member.name, found.read()))
            tell(member.offset_data + member.size, total)
    return pages


def _page(store: Store, name: str, body: bytes) -> str:
    sha256 = hashlib.sha256(body).hexdigest()
    if not name.endswith(f"/{sha256}"):
        raise InputError(f"The backup is damaged: {name} is not what was written.")
    return store.blobs.put(body)
