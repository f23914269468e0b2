"""Growth: what one more article costs, and what pages and searches read, as the archive grows.

Three stores of 1,000, 10,000 and 100,000 articles are made below the newsroom.  Then articles are
kept through the newsroom in each by turns, and each page and search is asked for.  Costs are
processor time (ours, and the database server's), and rows or steps: they do not depend on what
else the machine does.  Bounds: one more article costs at most 1.6 times what it costs at the
smallest size; queries are the same at every size, and what they read is at most 1.2 times.

    ./run bench growth [--sizes 1000,10000,100000] [--database sqlite] [--rounds 30]
        [--plot growth.svg]
"""

import argparse
import sqlite3
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import sqlalchemy as sa
from starlette.testclient import TestClient

from bench.crash import databases
from bench.grown import HITS, RARE, SITES, fill, page_of
from bench.plot import Chart, svg
from readout.newsroom import search
from readout.newsroom.add import keep_page
from readout.newsroom.room import Newsroom, open_newsroom, warm_up
from readout.store import Place
from readout.web.app import create_app

SIZES = "1000,10000,100000"
MORE = 1.6
"""How much dearer one more article may be than at the smallest size."""

READ = 1.2
"""How much more may be read than at the smallest size."""

STEPS = 10
"""Steps of SQLite's machine between two ticks."""

PLOT = "Cost of one more article and of what is asked for, by the number of stored articles"

FIRST_NEW = 10_000_000
"""The number of the first page that is kept by the newsroom."""


@dataclass
class Meter:
    """What is read meanwhile.

    Args:
        queries: statements that were sent.
        read: steps of SQLite's machine, or rows PostgreSQL touched.
    """

    queries: int = 0
    read: int = 0
    sent: list[tuple[str, Any]] = field(default_factory=list)


class Grown:
    """A newsroom with many articles.

    Args:
        size: how many.
        home: an empty data folder.
        database: the address of an empty one on PostgreSQL; "" for SQLite.
    """

    def __init__(self, size: int, home: Path, database: str) -> None:
        self.size = size
        self.room = open_newsroom(home, place=Place(database), speak=False)
        fill(self.room, size)
        self.is_postgresql = bool(database)
        self._meter: Meter | None = None
        engine = self.room.store.engine
        # Connections that are made from now on count what they do.
        engine.dispose()
        sa.event.listen(engine, "connect", self._connected)
        sa.event.listen(engine, "before_cursor_execute", self._before)

    def _connected(self, connection: Any, _: object) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.set_progress_handler(self._tick, STEPS)

    def _tick(self) -> int:
        if self._meter:
            self._meter.read += STEPS
        return 0

    def _before(self, *given: Any) -> None:
        if self._meter:
            self._meter.queries += 1
            self._meter.sent.append((given[2], given[3]))

    @contextmanager
    def metered(self) -> Iterator[Meter]:
        """Count queries and what they read."""
        meter = self._meter = Meter()
        yield meter
        self._meter = None
        if self.is_postgresql:
            meter.read = sum(self._rows_of(*one) for one in meter.sent)

    def _rows_of(self, statement: str, given: Any) -> int:
        """Rows that PostgreSQL touches for a query; it is asked once more, told to count."""
        if not statement.lstrip().lower().startswith(("select", "with")):
            return 0
        with self.room.store.engine.connect() as connection:
            # As it is planned for these values, the first time.
            told = f"explain (analyze, format json) {statement}"
            plan = connection.exec_driver_sql(told, given).scalar_one()
        return _touched(plan[0]["Plan"])

    def server_seconds(self) -> float:
        """Processor time of the database server's processes that serve this store."""
        if not self.is_postgresql:
            return 0.0
        query = "select pid from pg_stat_activity where datname = current_database()"
        with self.room.store.engine.connect() as connection:
            pids = connection.exec_driver_sql(query).scalars().all()
        return sum(_run_seconds(pid) for pid in pids)

    def keep(self, number: int) -> float:
        """Keep one more article; the processor time it took, in seconds."""
        page = page_of(number)
        server, own = self.server_seconds(), process_time()
        keep_page(self.room, page)
        return process_time() - own + self.server_seconds() - server

    def kept(self, number: int) -> int:
        """Keep one more article; how many queries that sent."""
        with self.metered() as meter:
            keep_page(self.room, page_of(number))
            meter.sent.clear()
        return meter.queries

    def asked(self, ask: Callable[[Newsroom, TestClient], int], least: int) -> Meter:
        """Ask for something twice, and measure the second time.

        Args:
            ask: says how much it found.
            least: of which there are at least so many.
        """
        client = TestClient(create_app(self.room), base_url="http://127.0.0.1")
        ask(self.room, client)
        with self.metered() as meter:
            found = ask(self.room, client)
        assert found >= least, f"only {found} were found"
        return meter


def _touched(plan: dict[str, Any]) -> int:
    below = sum(_touched(one) for one in plan.get("Plans", ()))
    if "Scan" not in plan["Node Type"] or "Bitmap Index" in plan["Node Type"]:
        return below
    removed = sum(int(count) for name, count in plan.items() if name.startswith("Rows Removed by"))
    return below + int((plan["Actual Rows"] + removed) * plan["Actual Loops"])


def _run_seconds(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9
    except OSError:
        return 0.0


def _page(path: str) -> Callable[[Newsroom, TestClient], int]:
    return lambda room, client: client.get(path).text.count('href="/article/')


ASKED: dict[str, tuple[Callable[[Newsroom, TestClient], int], int]] = {
    "search, 20 articles": (lambda room, _: len(search.articles(room, RARE)), HITS),
    "search, 20 statements": (lambda room, _: len(search.said(room, RARE)), HITS),
    "front page": (_page("/"), 20),
    "library page": (_page("/library"), 50),
}
"""What is asked for, and how much is found at the least."""


@dataclass
class Found:
    """What was measured in one database.

    Args:
        sizes: articles, the fewest first.
        seconds: processor time of one more article at each.
        queries: for one more article, at each.
        asked: queries and what was read, by what was asked for, at each.
    """

    sizes: list[int]
    seconds: list[float]
    queries: list[int]
    asked: dict[str, list[Meter]]

    def broken(self) -> list[str]:
        """The bounds that do not hold."""
        bad = [] if max(self.seconds) <= MORE * self.seconds[0] else ["one more article"]
        if len(set(self.queries)) > 1:
            bad.append("queries of one more article")
        for name, meters in self.asked.items():
            if len({meter.queries for meter in meters}) > 1:
                bad.append(f"queries of {name}")
            if max(meter.read for meter in meters) > READ * meters[0].read:
                bad.append(f"what {name} reads")
        return bad


def measure(home: Path, make: Callable[[], str], sizes: Sequence[int], rounds: int) -> Found:
    """Measure one database at each size.

    Args:
        home: an empty folder.
        make: the address of an empty database; "" for SQLite.
        rounds: articles that are kept at each size.
    """
    grown = [Grown(size, home / str(size), make()) for size in sizes]
    warm_up(grown[0].room)
    times: list[list[float]] = [[] for _ in grown]
    for turn in range(-2, rounds):
        for place, one in enumerate(grown):
            # All from one site, whose memory is full; each page once, for what is read is remembered.
            number = FIRST_NEW + SITES * ((turn + 2) * len(grown) + place)
            seconds = one.keep(number)
            if turn >= 0:
                times[place].append(seconds)
    queries = [one.kept(FIRST_NEW + SITES * 100_000 + SITES * n) for n, one in enumerate(grown)]
    asked = {name: [one.asked(*what) for one in grown] for name, what in ASKED.items()}
    for one in grown:
        one.room.close()
    return Found(list(sizes), [statistics.median(some) for some in times], queries, asked)


def lines_of(database: str, found: Found) -> Iterator[str]:
    """What was measured, as a table in Markdown."""
    heads = " | ".join(f"{size:,}" for size in found.sizes)
    yield f"| {database} | {heads} |"
    yield "|---|" + "---|" * len(found.sizes)
    ratios = [one / found.seconds[0] for one in found.seconds]
    pairs = zip(found.seconds, ratios, strict=True)
    cells = (
        f"{1000 * one:.1f} ms (× {ratio:.2f}) {'▇' * round(8 * ratio)}" for one, ratio in pairs
    )
    yield f"| one more article, processor | {' | '.join(cells)} |"
    yield f"| one more article, queries | {' | '.join(map(str, found.queries))} |"
    unit = "steps" if database == "sqlite" else "rows"
    for name, meters in found.asked.items():
        cells = (f"{one.queries} queries, {one.read:,} {unit}" for one in meters)
        yield f"| {name} | {' | '.join(cells)} |"


def charts_of(database: str, found: Found) -> tuple[str, list[Chart]]:
    """What was measured, as a row of charts with its heading."""
    unit = "steps" if database == "sqlite" else "rows"
    shown = [f"{1000 * one:.0f} ms" for one in found.seconds]
    ratios = [one / found.seconds[0] for one in found.seconds]
    charts = [Chart("one more article", shown, ratios, MORE)]
    for name, meters in found.asked.items():
        reads = [meter.read for meter in meters]
        shown = [f"{one:,}" for one in reads]
        charts.append(Chart(f"{name}: {unit}", shown, [one / reads[0] for one in reads], READ))
    return database, charts


def main(arguments: list[str]) -> int:
    """Print a table for each database; 1 where a bound is broken."""
    reads = argparse.ArgumentParser(prog="./run bench growth")
    reads.add_argument("--sizes", default=SIZES)
    reads.add_argument("--rounds", type=int, default=30)
    reads.add_argument("--database", choices=["sqlite", "postgres"])
    reads.add_argument("--plot", type=Path, help="where to draw it, as an SVG")
    told = reads.parse_args(arguments)
    sizes = [int(size) for size in told.sizes.split(",")]
    broken, rows = False, []
    with ExitStack() as stack:
        for database in [told.database] if told.database else ["sqlite", "postgres"]:
            make = stack.enter_context(databases(database))
            with TemporaryDirectory() as home:
                found = measure(Path(home), make, sizes, told.rounds)
            print("\n".join(lines_of(database, found)), flush=True)
            rows.append(charts_of(database, found))
            for what in found.broken():
                print(f"BROKEN: {what}")
                broken = True
    if told.plot:
        told.plot.write_text(svg(PLOT, sizes, rows), "utf-8")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
