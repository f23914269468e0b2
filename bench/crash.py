"""Crash: workers are killed at random moments while articles go from their feed to their sound.

A loopback site has feeds of twenty short articles; each feed is a job that asks it, each entry one
that fetches and keeps its page, and then one that speaks it.  Workers in processes of their own are killed with SIGKILL, one at a time, spread over
all of the work, and started again.  At the end the store and the sound are looked through.
Bounds: nothing lost, nothing doubled inside our store, no segment or track damaged.  What was
fetched once more, because the fetch was under way at a kill, is counted and shown.

    ./run bench crash [--articles 500] [--kills 50] [--database sqlite] [--processes 2]
        [--times usual]
"""

import argparse
import json
import multiprocessing
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import NamedTuple

import av
import sqlalchemy as sa

from bench.columns import line
from bench.first_sound import WORDS
from readout.net.fetch import Fetcher
from readout.newsroom import jobs
from readout.newsroom.room import Newsroom, open_newsroom, warm_up
from readout.newsroom.tending import Times
from readout.newsroom.work import KINDS, ask
from readout.store import Place, Store
from readout.store import tables as t
from readout.store.feeds import BEGINNING
from readout.store.jobs import DEAD
from readout.voices.segments import SegmentCache
from tests import databases as postgresql
from tests.programs import PATIENCE as END
from tests.servers import Base, Reply, serving

TIMES = Times(beat=0.2, death=1.0, poll=0.1)
TIMES_OF = {"quick": TIMES, "usual": Times()}
"""How often a worker gives a sign of life: often, so that a run is short, or as it usually does."""

ATTEMPTS = 1000
"""The kills are ours, so no job is given up for them."""

PATIENCE = 120.0
"""Seconds without any progress after which a run has lost something."""

CLOSE = 0.1
"""Seconds a track's length may differ from what its marks say."""


class Found(NamedTuple):
    """What a run left.

    Args:
        kills: how many there were.
        seconds: how long it took.
        lost: articles that are not kept, or have no sound, or no place in the site's memory.
        given_up: jobs in the list of those a person has to look at.
        doubled: articles, pages, versions or addresses beyond one each.
        corrupt: segments and tracks that cannot be read or are not as long as they say.
        segments: how many there are.
        fetched_again: requests the site had beyond one each.
        half: half-written files the kills left; they are swept after a day.
    """

    kills: int
    seconds: float
    lost: int
    given_up: int
    doubled: int
    corrupt: int
    segments: int
    fetched_again: int
    half: int


HEADS = ("database", "processes", *(name.replace("_", " ") for name in Found._fields))


def page_of(number: int) -> bytes:
    """A short article whose words are its own."""
    chance = random.Random(number)

    def sentence() -> str:
        return f"The {' '.join(chance.choice(WORDS) for _ in range(9))} was number {chance.randrange(10**6)}."

    text = "".join(f"<p>{sentence()} {sentence()}</p>" for _ in range(3))
    title = f"Harbour report {number}"
    return (
        f"<html lang='en'><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    ).encode()


def feed_of(number: int, articles: int) -> bytes:
    """A feed with its share of the articles."""
    items = "".join(
        f"<item><title>Harbour report {n}</title><link>/{n}</link><guid>{n}</guid></item>"
        for n in range(number * BEGINNING, min((number + 1) * BEGINNING, articles))
    )
    return (
        f"<rss version='2.0'><channel><title>Feed {number}</title>{items}</channel></rss>".encode()
    )


def feeds(articles: int) -> range:
    """The numbers of the feeds that hold so many articles."""
    return range(-(-articles // BEGINNING))


def source(room: Newsroom, base: Base, articles: int) -> list[str]:
    """Follow every feed and ask for it; what each article has to be kept under."""
    for number in feeds(articles):
        ask(room, "poll", room.store.feeds.add(f"{base}/feed/{number}", room.now()))
    return [f"{base}/{number}" for number in range(articles)]


def opened(home: Path, database: str, allowed: str, *, speak: bool) -> Newsroom:
    """A newsroom on either database.

    Args:
        database: the address of one on PostgreSQL; "" for SQLite.
        allowed: the site's host and port.
    """
    return open_newsroom(
        home,
        place=Place(database),
        speak=speak,
        prepares=True,
        fetcher=Fetcher((allowed,)),
        host_gap=0.0,
    )


def work(home: str, database: str, allowed: str, times: str = "quick") -> None:
    """Be a worker until killed, or until told to end."""
    stop = Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    room = opened(Path(home), database, allowed, speak=True)
    warm_up(room)
    jobs.worker(room, KINDS, jobs.QUEUES, stop, TIMES_OF[times], ATTEMPTS)
    room.close()


class Workers:
    """Workers that are killed and started again.

    Args:
        given: what each is told.
        count: how many there are.
        work: what each does.
        method: how they are started: "spawn" counts their processor time as ours, "forkserver" is
            quicker.
    """

    def __init__(
        self,
        given: tuple[str, ...],
        count: int,
        work: Callable[..., None],
        method: str = "forkserver",
    ) -> None:
        self._given = given
        self._work = work
        multiprocessing.set_forkserver_preload(["bench.loaded"])
        self._start_process = multiprocessing.get_context(method).Process  # type: ignore[attr-defined]  # every one has it
        self._running = [self._start() for _ in range(count)]

    def _start(self) -> BaseProcess:
        process: BaseProcess = self._start_process(target=self._work, args=self._given)
        process.start()
        return process

    def kill_one(self) -> None:
        """Kill the one that works longest, and start another."""
        victim = self._running.pop(0)
        victim.kill()
        victim.join()
        self._running.append(self._start())

    def end(self) -> None:
        """Tell all to end; one that does not is killed.

        Raises:
            TimeoutError: when there was one.
        """
        for one in self._running:
            one.terminate()
        for one in self._running:
            one.join(END)
            if one.is_alive():
                one.kill()
                raise TimeoutError("a worker that was told to end did not")


def count(store: Store, table: sa.Table) -> int:
    """How many rows a table has."""
    with store.engine.connect() as connection:
        query = sa.select(sa.func.count()).select_from(table)
        return int(connection.execute(query).scalar_one())


def tracks(home: Path) -> list[Path]:
    """The finished tracks."""
    return sorted((home / "cache" / "tracks").glob("*.mp3"))


def killed(
    workers: Workers, done: Callable[[], int], total: int, kills: int, chance: random.Random
) -> int:
    """Kill so many times, spread over the work; how often it came to that."""
    for number in range(kills):
        # Somewhere in the next share of what is left, of which much is done while one starts.
        share = (total - done()) // (2 * (kills - number))
        goal = min(done() + chance.randint(1, max(share, 1)), total)
        wait_for(lambda: done() >= goal, done)  # noqa: B023  # waited for here
        if done() >= total:
            return number
        time.sleep(chance.uniform(0, 0.3))
        workers.kill_one()
    return kills


def wait_for(what: Callable[[], bool], done: Callable[[], int]) -> None:
    """Wait until something is so, or nothing goes on any more.

    Args:
        done: counts what is done.
    """
    before, since = done(), time.monotonic()
    while not what() and time.monotonic() - since < PATIENCE:
        time.sleep(0.02)
        if (now := done()) != before:
            before, since = now, time.monotonic()


def run(
    home: Path,
    database: str,
    base: Base,
    articles: int,
    kills: int,
    processes: int,
    times: str = "quick",
) -> Found:
    """One run over all articles.

    Args:
        home: an empty data folder.
        database: as `opened` takes it.
        base: the site.
        processes: workers at once.
        times: a key of `TIMES_OF`.
    """
    room = opened(home, database, base.allowed, speak=False)
    store = room.store
    base.asked.clear()
    addresses = source(room, base, articles)

    def done() -> int:
        return count(store, t.article) + len(tracks(home))

    began = time.monotonic()
    given = (str(home), database, base.allowed, times)
    workers = Workers(given, processes, work)
    try:
        killings = killed(workers, done, 2 * articles, kills, random.Random(articles + processes))
        wait_for(lambda: not set(store.jobs.counts()) - {DEAD}, done)
    finally:
        workers.end()
    found = look(room, addresses, base, killings, time.monotonic() - began)
    room.close()
    return found


def look(room: Newsroom, addresses: list[str], base: Base, kills: int, seconds: float) -> Found:
    """Look through what a run left.

    Args:
        addresses: what should be kept, each once.
        kills: how many there were.
        seconds: how long it took.
    """
    store, home = room.store, room.home
    kept = {address: store.articles.known([address]) for address in addresses}
    with store.engine.connect() as connection:
        remembered = set(connection.execute(sa.select(t.line.c.article_id)).scalars())
        latest = sa.select(t.article.c.id).order_by(t.article.c.added.desc()).limit(50)
        forgotten = set(connection.execute(latest).scalars()) - remembered
    lost = sum(id is None for id in kept.values()) + len(forgotten)
    lost += max(len(addresses) - len(tracks(home)), 0)
    # An article from a feed goes by its address and by its name in the feed.
    beyond = {t.article: 1, t.page: 1, t.address: 2, t.entry: 1}
    more = (count(store, table) - n * len(addresses) for table, n in beyond.items())
    segments = list((home / "cache" / "segments").rglob("*.flac"))
    cache = SegmentCache(home / "cache" / "segments")
    bad = sum(cache.get(path.stem) is None for path in segments)
    asked = Counter(path for path, _ in base.asked)
    return Found(
        kills=kills,
        seconds=seconds,
        lost=lost,
        given_up=store.jobs.counts().get(DEAD, 0),
        doubled=sum(max(number, 0) for number in more) + count(store, t.version),
        corrupt=bad + sum(not is_whole(path) for path in tracks(home)),
        segments=len(segments),
        fetched_again=sum(asked.values()) - len(asked),
        half=sum(1 for _ in (home / "cache").rglob("*.part")),
    )


def is_whole(track: Path) -> bool:
    """Whether a track can be decoded and is as long as its marks say."""
    marks = track.with_suffix(".marks")
    if not marks.is_file():
        return False
    seconds = json.loads(marks.read_text("utf-8").splitlines()[-1])["seconds"]
    with av.open(str(track)) as container:
        samples = sum(frame.samples for frame in container.decode(audio=0))
        rate = container.streams.audio[0].rate
    return bool(abs(samples / rate - seconds) < CLOSE)


@contextmanager
def databases(wanted: str) -> Iterator[Callable[[], str]]:
    """Makes an empty database each time it is asked, and says its address; "" for SQLite."""
    if wanted == "sqlite":
        yield lambda: ""
        return
    with postgresql.serving() as server:
        yield server.new_database


def site(articles: int) -> dict[str, Reply]:
    """What the loopback site answers."""
    rss = {"Content-Type": "application/rss+xml"}
    return {f"/{number}": Reply(page_of(number)) for number in range(articles)} | {
        f"/feed/{number}": Reply(feed_of(number, articles), headers=rss)
        for number in feeds(articles)
    }


def main(arguments: list[str]) -> int:
    """Print one row for each database and number of processes; 1 where a bound is broken."""
    reads = argparse.ArgumentParser(prog="./run bench crash")
    reads.add_argument("--articles", type=int, default=500)
    reads.add_argument("--kills", type=int, default=50)
    reads.add_argument("--database", choices=["sqlite", "postgres"])
    reads.add_argument("--processes", type=int)
    reads.add_argument("--times", choices=sorted(TIMES_OF), default="quick")
    told = reads.parse_args(arguments)
    print(f"{told.articles} articles, {told.kills} kills in each row")
    print(line(HEADS, HEADS))
    broken = False
    with ExitStack() as stack:
        base = stack.enter_context(serving(site(told.articles)))
        for database in [told.database] if told.database else ["sqlite", "postgres"]:
            make = stack.enter_context(databases(database))
            for processes in [told.processes] if told.processes else [1, 2]:
                with TemporaryDirectory() as home:
                    found = run(
                        Path(home), make(), base, told.articles, told.kills, processes, told.times
                    )
                rounded = found._replace(seconds=round(found.seconds))
                print(line(HEADS, (database, processes, *rounded)), flush=True)
                broken |= is_broken(found, told.kills)
    return int(broken)


def is_broken(found: Found, kills: int) -> bool:
    """Whether a bound is broken, or there were fewer kills than wanted."""
    bad = found.lost + found.given_up + found.doubled + found.corrupt
    return bool(bad) or found.kills < kills
