"""Archive: thousands of pages go through the whole path, from a list, while workers are killed.

A loopback site has articles of realistic length; a list of them, with one line in a hundred that
leads nowhere, is added as an archive.  Workers in processes of their own are killed with SIGKILL,
spread over all of the work, and started again.  At the end the store is looked through.  Bounds:
nothing lost, nothing doubled, each bad line in the report and nothing else in it, and no more
pages fetched again than were under way at a kill.

    ./run bench archive [--pages 5000] [--kills 10] [--database sqlite]
"""

import argparse
import random
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import NamedTuple

import sqlalchemy as sa

from bench.columns import line
from bench.crash import ATTEMPTS, Workers, count, databases, killed, wait_for
from bench.first_sound import WORDS
from readout.net.fetch import Fetcher
from readout.newsroom import jobs
from readout.newsroom.archive import AT_ONCE, QUEUE, find, take_in
from readout.newsroom.room import Newsroom, open_newsroom, warm_up
from readout.newsroom.tending import Times
from readout.newsroom.work import KINDS
from readout.store import Place
from readout.store import tables as t
from tests.servers import Base, Reply, serving

TIMES = Times(beat=0.5, death=5.0, poll=0.1)
"""On a busy machine a worker that lives may be silent for a second; taken for dead, its chunks
would be worked on twice."""

BAD = 100
"""One line in so many leads nowhere."""


class Found(NamedTuple):
    """What a run left.

    Args:
        lost: pages that are neither kept nor in the report.
        doubled: articles, pages, versions or addresses beyond one each, and outcomes beyond one.
        failed: pages in the report.
        fetched_again: requests for a page beyond one each.
        database: bytes of the database.
        blobs: bytes of the pages as they came.
    """

    lost: int
    doubled: int
    failed: int
    fetched_again: int
    database: int
    blobs: int


class Run(NamedTuple):
    """How a run went.

    Args:
        kills: how many there were.
        seconds: how long it took.
        cpu: seconds of processor time of the workers, starts included.
        found: what it left.
    """

    kills: int
    seconds: float
    cpu: float
    found: Found


HEADS = (
    *("database", "kills", "s", "lost", "doubled", "failed", "fetched again", "pages/s"),
    *("CPU s/1000", "database MB/1000", "pages MB/1000"),
)


def page_of(number: int) -> bytes:
    """An article of some 3,000 characters with two quotations, among links and promos."""
    chance = random.Random(number)

    def sentence() -> str:
        words = " ".join(chance.choice(WORDS) for _ in range(13))
        return f"The {words} was number {chance.randrange(10**6)}."

    text = "".join(f"<p>{sentence()} {sentence()} {sentence()}</p>" for _ in range(11))
    said = f"<p>“{sentence()[:-1]},” said Ada Lowe, the harbour master.</p>" * 2
    title = f"Harbour report {number}"
    links = "".join(f"<li><a href='/{n}'>Harbour report {n}</a></li>" for n in range(40))
    return (
        f"<html lang='en'><head><title>{title}</title></head><body><nav><ul>{links}</ul></nav>"
        f"<article><h1>{title}</h1><p>By Ann Reed</p>{text}{said}"
        "<p>Sign up for our newsletter.</p></article></body></html>"
    ).encode()


def site(pages: int) -> dict[str, Reply]:
    """What the loopback site answers."""
    return {f"/{number}": Reply(page_of(number)) for number in range(pages)}


def listed(base: Base, pages: int) -> bytes:
    """The list: every page, some of them twice, bad lines between, and a comment."""
    lines = ["# a list"]
    for number in range(pages):
        lines.append(f"{base}/{number}")
        if number % BAD == 0:
            lines += [f"{base}/{number}", f"{base}/gone/{number}", ""]
    return "\n".join(lines).encode()


def opened(home: Path, database: str, allowed: str) -> Newsroom:
    """A newsroom on either database.

    Args:
        database: the address of one on PostgreSQL; "" for SQLite.
        allowed: the site's host and port.
    """
    fetcher = Fetcher((allowed,))
    return open_newsroom(home, place=Place(database), speak=False, fetcher=fetcher, host_gap=0.0)


def work(home: str, database: str, allowed: str) -> None:
    """Be a worker until killed, or until told to end."""
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    room = opened(Path(home), database, allowed)
    warm_up(room)
    jobs.worker(room, KINDS, [QUEUE], stop, TIMES, ATTEMPTS)
    room.close()


@contextmanager
def working(given: list[str]) -> Iterator["subprocess.Popen[bytes]"]:
    """A worker in a process of its own, killed at the end if it still runs."""
    command = [sys.executable, "-m", "bench.archive", "work", *given]
    with subprocess.Popen(command) as process:
        try:
            yield process
        finally:
            process.kill()


def run(home: Path, database: str, base: Base, pages: int, kills: int) -> Run:
    """One run over all pages.

    Args:
        home: an empty data folder.
        database: as `opened` takes it.
        base: the site.
    """
    room = opened(home, database, base.allowed)
    base.asked.clear()
    row = take_in(room, "urls.txt", listed(base, pages))

    def done() -> int:
        now = find(room, row.id)
        return now.done + now.failed

    began, before = time.monotonic(), _children_cpu()
    worker = Workers((str(home), database, base.allowed), 1, work, "spawn")
    try:
        times = killed(worker, done, row.total, kills, random.Random(pages))
        wait_for(lambda: done() == row.total and not room.store.jobs.counts(), done)
        seconds = time.monotonic() - began
    finally:
        worker.end()
    cpu = _children_cpu() - before
    found = look(room, row.id, base, pages)
    room.close()
    return Run(times, seconds, cpu, found)


def _children_cpu() -> float:
    """Seconds of processor time of all children that ended, killed ones too."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def look(room: Newsroom, id: int, base: Base, pages: int) -> Found:
    """Look through what a run left.

    Args:
        id: the archive's.
        pages: the numbers below it should be kept, each once.
    """
    store = room.store
    row = find(room, id)
    kept = sum(store.articles.known([f"{base}/{n}"]) is not None for n in range(pages))
    more = (count(store, table) - pages for table in (t.article, t.page, t.address))
    beyond = max(row.done - pages, 0) + count(store, t.version)
    asked = Counter(path for path, _ in base.asked if path != "/robots.txt")
    return Found(
        lost=pages - kept + row.waiting,
        doubled=sum(max(number, 0) for number in more) + beyond,
        failed=len(store.archives.failures(id)),
        fetched_again=sum(asked.values()) - len(asked),
        database=size_of(store.engine),
        blobs=sum(blob.bytes for blob in store.blobs.every()),
    )


def size_of(engine: sa.Engine) -> int:
    """Bytes of a database."""
    size = "select pg_database_size(current_database())"
    if engine.dialect.name == "sqlite":
        size = "select page_count * page_size from pragma_page_count, pragma_page_size"
    with engine.connect() as connection:
        return int(connection.exec_driver_sql(size).scalar_one())


def bad_lines(pages: int) -> int:
    """How many lines of the list lead nowhere."""
    return -(-pages // BAD)


def is_broken(done: Run, pages: int, kills: int) -> bool:
    """Whether a bound is broken, or there were fewer kills than wanted."""
    found = done.found
    bad = found.lost + found.doubled + abs(found.failed - bad_lines(pages))
    return bool(bad) or done.kills < kills or found.fetched_again > AT_ONCE * done.kills


def main(arguments: list[str]) -> int:
    """Print one row for each database; 1 where a bound is broken."""
    reads = argparse.ArgumentParser(prog="./run bench archive")
    reads.add_argument("--pages", type=int, default=5000)
    reads.add_argument("--kills", type=int, default=10)
    reads.add_argument("--database", choices=["sqlite", "postgres"])
    told = reads.parse_args(arguments)
    print(f"{told.pages} pages and {bad_lines(told.pages)} lines that lead nowhere")
    print(line(HEADS, HEADS))
    broken = False
    with ExitStack() as stack:
        base = stack.enter_context(serving(site(told.pages)))
        for database in [told.database] if told.database else ["sqlite", "postgres"]:
            make = stack.enter_context(databases(database))
            with TemporaryDirectory() as home:
                done = run(Path(home), make(), base, told.pages, told.kills)
            print(line(HEADS, (database, *_cells(done, told.pages))), flush=True)
            broken |= is_broken(done, told.pages, told.kills)
    return int(broken)


def _cells(done: Run, pages: int) -> tuple[object, ...]:
    found, thousands = done.found, pages / 1000
    counts = (done.kills, round(done.seconds), found.lost, found.doubled, found.failed)
    per_thousand = (
        f"{done.cpu / thousands:.0f}",
        f"{found.database / thousands / 1e6:.1f}",
        f"{found.blobs / thousands / 1e6:.1f}",
    )
    return (*counts, found.fetched_again, f"{pages / done.seconds:.1f}", *per_thousand)


if __name__ == "__main__":
    if sys.argv[1:2] == ["work"]:
        work(*sys.argv[2:])
    else:
        sys.exit(main(sys.argv[1:]))
