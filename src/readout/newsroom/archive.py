"""Archive: thousands of pages are kept, chunk by chunk, whatever is killed meanwhile.

A chunk is one job.  What became of each of its pages is noted as soon as it is known, so that
a chunk that is begun again goes on with the page that was under way.
"""

import logging
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

from readout.errors import InputError, NotHere, OutsideError, ReadoutError
from readout.newsroom.add import keep_page
from readout.newsroom.lists import CHUNK, chunked, pages_in
from readout.newsroom.manners import page_of_story
from readout.newsroom.room import Newsroom
from readout.newsroom.tidy import check_room
from readout.newsroom.update import MISTAKE
from readout.store import ArchiveRow
from readout.text.addresses import canonical

LOG = logging.getLogger(__name__)

KIND, QUEUE = "chunk", "archive"
_JOB = (KIND, QUEUE)

TRIES = 2
"""How often a page may end the process that works on it."""

DEADLY = "Whatever read it ended before it was done, each time."

AT_ONCE = 4
"""Chunks that are worked on at once in this process."""

_LOOK = 0.5
"""Seconds between two looks at how far it is."""


def take_in(room: Newsroom, name: str, body: bytes, *, here: bool = False) -> ArchiveRow:
    """Keep a list of addresses and ask for its pages.

    Args:
        name: of the list.
        body: an address a line.
        here: whether `work_here` follows, so that no worker is asked.

    Raises:
        InputError: when nothing is in it.
    """
    pages = pages_in(body)
    if not pages:
        raise InputError(f"{name} names no page; write one address a line.")
    id = room.store.archives.add(name, chunked(pages, CHUNK), room.now(), None if here else _JOB)
    return find(room, id)


def find(room: Newsroom, id: int) -> ArchiveRow:
    """The archive with that number.

    Raises:
        NotHere: when there is none.
    """
    row = room.store.archives.find(id, room.now())
    if row is None:
        raise NotHere(f"There is no archive {id}; `readout archive` lists them.")
    return row


def resume(room: Newsroom, id: int, *, here: bool = False) -> ArchiveRow:
    """Go on with an archive that was paused or left.

    Args:
        here: whether `work_here` follows, so that no worker is asked.

    Raises:
        NotHere: when there is none.
    """
    row = find(room, id)
    room.store.archives.resume(id, room.now(), None if here else _JOB)
    return row


def retry(room: Newsroom, id: int, *, here: bool = False) -> int:
    """Ask once more for the pages of an archive that failed; how many those are.

    Raises:
        NotHere: when there is none.
    """
    find(room, id)
    again = room.store.archives.retry(id)
    resume(room, id, here=here)
    return again


def work_on(room: Newsroom, chunk_id: int, kept: Callable[[str], None]) -> None:
    """Keep the pages of a chunk that wait; one that cannot be kept is noted with its reason.

    Args:
        kept: told the id of each article.

    Raises:
        DiskFull: when the disk runs low; the rest waits.
        OutsideError: when the process is told to end; the rest waits.
    """
    archives = room.store.archives
    for number, address in archives.begin(chunk_id, room.now()):
        if room.ending.is_set():
            raise OutsideError("Readout is being stopped; the rest is kept when it goes on.")
        check_room(room)
        tries = archives.attempt(chunk_id, number)
        if tries is None:
            continue
        error = DEADLY if tries > TRIES else _keep(room, address, kept)
        archives.note(chunk_id, number, error, room.now())


def work_here(
    room: Newsroom,
    id: int,
    kept: Callable[[str], None],
    tell: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Keep what waits of an archive in this process; broken off, it is gone on with by `resume`.

    Args:
        kept: told the id of each article.
        tell: told how many pages are done, and of how many.

    Raises:
        DiskFull: when the disk runs low; the rest waits.
    """
    chunks = room.store.archives.open_chunks(id)
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="readout-archive")
    try:
        left = {pool.submit(work_on, room, chunk, kept) for chunk in chunks}
        while left:
            over, left = wait(left, _LOOK, FIRST_EXCEPTION)
            row = find(room, id)
            tell(row.done + row.failed, row.total)
            for one in over:
                one.result()
    except BaseException:
        room.ending.set()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _keep(room: Newsroom, address: str, kept: Callable[[str], None]) -> str:
    """Keep a page; why it could not be, "" where it is."""
    try:
        known = room.store.articles.known([canonical(address)])
        kept(known or keep_page(room, page_of_story(room, address), speaks=False))
    except ReadoutError as problem:
        return problem.sentence
    # One page that trips us up must not keep the others from being read.
    except Exception:
        LOG.exception("The page %s could not be kept.", address)
        return MISTAKE
    return ""
