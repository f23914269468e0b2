"""Doctor: what is well, what is wrong, and what to do about it, a line each."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from readout.errors import ReadoutError
from readout.newsroom import jobs
from readout.newsroom.feed_checks import check_feeds, followed_and_offered
from readout.newsroom.room import Newsroom
from readout.newsroom.tidy import free_bytes
from readout.newsroom.verify import verify
from readout.store.jobs import DEAD
from readout.voices.labels import LABELS

SHOWN = 10
"""Feeds with trouble that are named."""

RESTORE = "readout restore FILE puts back the last backup"


@dataclass(frozen=True)
class Finding:
    """What was found about one thing.

    Args:
        about: one word.
        is_well: whether nothing has to be done.
        says: what was found.
        advice: what to do; "" for nothing.
    """

    about: str
    is_well: bool
    says: str
    advice: str = ""


def examine(
    room: Newsroom, *, is_deep: bool = False, asks_feeds: bool = False
) -> Iterator[Finding]:
    """Look at everything that can go wrong.

    Args:
        is_deep: whether every receipt is held against its page and every page's bytes are hashed.
        asks_feeds: whether every feed that is followed or offered is asked.
    """
    for look in (*CHECKS, *(DEEP if is_deep else ()), *((_asked,) if asks_feeds else ())):
        yield from look(room)


def _disk(room: Newsroom) -> Iterator[Finding]:
    free, least = free_bytes(room), room.limits.free_bytes
    says = f"{free / 1e9:,.1f} GB are free where {room.home} is"
    advice = "" if free >= least else "make room: readout tidy, readout cache --trim"
    yield Finding("disk", free >= least, says, advice)


def _database(room: Newsroom) -> Iterator[Finding]:
    found = room.store.health()
    says = f"{found.kind} {found.version}, {found.articles:,} articles, {found.place}"
    advice = RESTORE if found.trouble else ""
    yield Finding("database", not found.trouble, found.trouble or says, advice)


def _pages(room: Newsroom) -> Iterator[Finding]:
    blobs = room.store.blobs
    try:
        blobs.check()
    except ReadoutError as error:
        yield Finding("pages", False, error.sentence, "check the setting “blobs”")
    else:
        yield Finding("pages", True, f"kept in {blobs.place}")


def _sound(room: Newsroom) -> Iterator[Finding]:
    size, most = room.shelf.kept.size(), room.shelf.kept.most_bytes
    yield Finding("sound", True, f"{size.bytes / 1e6:,.0f} of at most {most / 1e6:,.0f} MB")
    if room.cache.problem:
        yield Finding("sound", False, room.cache.problem)


def _voices(room: Newsroom) -> Iterator[Finding]:
    for problem in room.problems:
        yield Finding("voices", False, problem)
    shown = room.labels[: len(LABELS)]
    engines = sorted({label.candidates[0].engine for label in shown})
    says = f"{len(shown)} labels, spoken by {', '.join(engines)}" if shown else "nobody can speak"
    advice = "" if engines != ["espeak"] else "readout voices add lists more natural voices"
    yield Finding("voices", bool(shown), says, advice)


def _feeds(room: Newsroom) -> Iterator[Finding]:
    rows = room.store.feeds.all()
    broken = [row for row in rows if row.state.error]
    for row in broken[:SHOWN]:
        advice = "it is gone for good: readout feeds remove it" if row.state.is_gone else ""
        yield Finding("feeds", not row.state.is_gone, f"{row.name}: {row.state.error}", advice)
    says = f"{len(rows):,} followed, {len(broken):,} of them not readable when last asked"
    yield Finding("feeds", True, says, "" if rows else "readout add ADDRESS follows one")


def _jobs(room: Newsroom) -> Iterator[Finding]:
    status = jobs.status(room.store, room.now(), room.times.death)
    dead = status.counts.get(DEAD, 0)
    if dead:
        says = f"{dead:,} given up, such as {status.dead[0].kind} {status.dead[0].target}"
        yield Finding("jobs", False, says, "readout jobs says why, and tries again")
    waits = sum(status.counts.values()) - dead
    nobody = bool(waits) and not status.workers
    says = f"{waits:,} to do, {len(status.workers):,} at work"
    yield Finding("jobs", not nobody, says, "readout serve does them" if nobody else "")


def _asked(room: Newsroom) -> Iterator[Finding]:
    works = 0
    for check in check_feeds(room, followed_and_offered(room)):
        works += not check.error
        yield Finding("feed", not check.error, f"{check.address}: {check.says}")
    yield Finding("feed", True, f"{works:,} of the feeds that are followed or offered work")


def _receipts(room: Newsroom) -> Iterator[Finding]:
    articles = parts = 0
    for id in room.store.articles.ids():
        articles += 1
        try:
            result = verify(room, id)
        except (ReadoutError, FileNotFoundError) as error:
            yield Finding("receipts", False, f"article {id}: {error}", f"readout remove {id}")
            continue
        parts += len(result.parts)
        for missing in result.missing:
            says = f"article {id}: {missing.note}"
            yield Finding("receipts", False, says, f"readout verify {id} shows it")
    yield Finding("receipts", True, f"{parts:,} quoted parts of {articles:,} articles looked up")


def _bytes(room: Newsroom) -> Iterator[Finding]:
    store, hashed = room.store, 0
    wanted = set(store.articles.page_hashes())
    for sha256 in sorted(wanted):
        try:
            is_right = hashlib.sha256(store.blobs.get(sha256)).hexdigest() == sha256
        except FileNotFoundError:
            is_right = False
        hashed += is_right
        if not is_right:
            says = f"the bytes of page {sha256[:12]} are missing or damaged"
            yield Finding("bytes", False, says, RESTORE)
    yield Finding("bytes", True, f"{hashed:,} of {len(wanted):,} pages are as they came")


CHECKS: tuple[Callable[[Newsroom], Iterator[Finding]], ...] = (
    _disk,
    _database,
    _pages,
    _sound,
    _voices,
    _feeds,
    _jobs,
)
DEEP: tuple[Callable[[Newsroom], Iterator[Finding]], ...] = (_receipts, _bytes)
