"""Workers in processes of their own, and what they did."""

import logging
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

from readout.errors import FetchError, InputError
from readout.newsroom import jobs
from readout.newsroom.room import utc_now
from readout.newsroom.tending import Times
from readout.newsroom.working import Kind
from readout.store import Place, Store

TIMES = Times(beat=0.2, death=1.0, poll=0.1)
ATTEMPTS = 3


@dataclass(frozen=True)
class Desk:
    """A data folder, and the database of it.

    Args:
        home: the folder.
        address: of a PostgreSQL database; "" for SQLite in the folder.
    """

    home: Path
    address: str = ""

    def store(self) -> Store:
        """The data folder, opened."""
        return Store(self.home, Place(self.address))

    def did(self) -> list[str]:
        """What was done outside the store, in order, a line each."""
        log = self.home / "done"
        return log.read_text("utf-8").splitlines() if log.is_file() else []


def note(home: Path, line: str) -> None:
    """Have an effect outside the store."""
    with (home / "done").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def _slow(room: Any, target: str) -> None:
    note(room.home, f"begin {target}")
    time.sleep(0.5)
    note(room.home, f"end {target}")


def _stepped(room: Any, target: str) -> None:
    def first(name: str) -> str:
        note(room.home, f"first {name}")
        return f"{name}!"

    answer = jobs.step(first, target)
    note(room.home, f"second {answer}")
    time.sleep(0.5)
    note(room.home, f"third {answer}")


def _broken(room: Any, target: str) -> None:
    note(room.home, f"try {target}")
    raise FetchError("The site did not answer.")


def _refused(room: Any, target: str) -> None:
    note(room.home, f"try {target}")
    raise InputError("That is no article.")


def _faulty(room: Any, target: str) -> None:
    raise ZeroDivisionError("once more")


def _deadly(room: Any, target: str) -> None:
    note(room.home, f"try {target}")
    os.kill(os.getpid(), signal.SIGKILL)


KINDS = {
    "quick": Kind("fetch", lambda room, target: note(room.home, f"did {target}")),
    "slow": Kind("fetch", _slow),
    "stepped": Kind("fetch", _stepped),
    "broken": Kind("fetch", _broken),
    "refused": Kind("fetch", _refused),
    "faulty": Kind("fetch", _faulty),
    "deadly": Kind("fetch", _deadly),
    "spoken": Kind("voice", lambda room, target: note(room.home, f"spoke {target}")),
}


def ask(store: Store, kind: str, target: str | int) -> int:
    """Ask for one of these jobs."""
    return jobs.enqueue(store, kind, target, KINDS[kind].queue, utc_now())


@contextmanager
def working(desk: Desk, queues: str = "fetch", version: int = 1) -> Iterator[BaseProcess]:
    """A worker in a process of its own, killed at the end if it still runs."""
    # Forked from a process that has loaded this module, and that has no threads.
    nursery = multiprocessing.get_context("forkserver")
    nursery.set_forkserver_preload(["dbos", "psycopg", __name__])
    process = nursery.Process(target=work, args=(desk, queues, version))
    process.start()
    try:
        yield process
    finally:
        process.kill()
        process.join()
        process.close()


def send(process: BaseProcess, signal: int) -> None:
    """Send a signal to a worker."""
    assert process.pid is not None
    os.kill(process.pid, signal)


def until(what: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until something is so."""
    ends = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < ends, "it did not come about"
        time.sleep(0.02)


def work(desk: Desk, queues: str, version: int) -> None:
    """Work until told to end."""
    logging.disable()
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    store = desk.store()
    shelf = SimpleNamespace(close=lambda: None)
    room: Any = SimpleNamespace(
        home=desk.home, store=store, now=utc_now, shelf=shelf, ending=Event()
    )
    jobs.worker(room, KINDS, queues.split(","), stop, TIMES, ATTEMPTS, version)
    store.close()
