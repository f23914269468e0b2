"""A PostgreSQL server of the tests' own, on a socket in a temporary folder.

with serving() as server:
    address = server.new_database()
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg

from readout.store.database import open_database

for _folder in sorted(Path("/usr/lib/postgresql").glob("*/bin")):
    # Debian keeps the server's programs off the path.
    os.environ["PATH"] += os.pathsep + str(_folder)

_QUICK = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
)


@dataclass
class Server:
    """A running server.

    Args:
        folder: holds its socket.
    """

    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)
    _ready: str = ""

    def address(self, database: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def empty_database(self) -> str:
        """The address of a new database with nothing in it."""
        return self._made("template0")

    def new_database(self) -> str:
        """The address of a new database at the newest revision."""
        if not self._ready:
            address = self.empty_database()
            open_database(self.folder, address).dispose()
            self._ready = address.partition("@/")[2].partition("?")[0]
        return self._made(self._ready)

    def _made(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f'create database "{name}" template "{template}"'.encode())
        return self.address(name)


@contextmanager
def serving() -> Iterator[Server]:
    """Start a server and stop it; PostgreSQL refuses root, so it belongs to nobody then."""
    folder = Path(mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    data = folder / "data"
    made = ("initdb", "-D", str(data), "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C")
    subprocess.run(made, check=True, capture_output=True, timeout=300, cwd="/", **_unprivileged())
    options = [part for option in _QUICK for part in ("-c", option)]
    command = ("postgres", "-D", str(data), "-k", str(folder), "-h", "", *options)
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", **_unprivileged()
    ) as process:
        try:
            _wait_for(folder, process)
            yield Server(folder)
        finally:
            _end(process)
    shutil.rmtree(folder)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Stop the server, whoever is still connected, and however it takes that."""
    for told in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        process.send_signal(told)
        with suppress(subprocess.TimeoutExpired):
            process.wait(20)
            return


def _unprivileged() -> dict[str, Any]:
    return {"user": "nobody"} if os.geteuid() == 0 else {}


def _wait_for(folder: Path, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        assert process.poll() is None, "PostgreSQL did not start"
        try:
            psycopg.connect(Server(folder).address("postgres"), connect_timeout=10).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("PostgreSQL does not answer")
