"""Archives in words for a terminal, and as data."""

import json
from collections.abc import Iterator
from typing import Any

from readout.newsroom import jobs
from readout.newsroom.archive import QUEUE
from readout.newsroom.room import Newsroom
from readout.store import ArchiveRow, ListedPage

NOTHING = "No archive was added yet; readout archive add takes a list of addresses."


def nobody_sentence(room: Newsroom, id: int) -> str:
    """What to do where no worker would keep the pages of an archive; "" where one does."""
    workers = jobs.status(room.store, room.now(), room.times.death).workers
    if any(QUEUE in worker.queues.split(",") for worker in workers):
        return ""
    return (
        "Nobody works on archives now: readout serve does, and so does readout worker; "
        f"readout archive resume {id} --here does it in place."
    )


def archive_lines(room: Newsroom) -> Iterator[str]:
    """Every archive and how far it is."""
    rows = room.store.archives.rows(room.now())
    yield from map(archive_line, rows)
    going = [row for row in rows if row.waiting and not row.is_paused]
    if going and (sentence := nobody_sentence(room, going[0].id)):
        yield sentence


def archive_line(row: ArchiveRow) -> str:
    """An archive and how far it is."""
    counts = f"{row.done:,} done, {row.failed:,} failed, {row.waiting:,} waiting"
    return f"{row.id:>4}  {row.name}: {counts}; {_going(row)}"


def _going(row: ArchiveRow) -> str:
    if not row.waiting:
        return "finished"
    if row.is_paused:
        return "paused"
    if not row.pace:
        return "nothing is being kept"
    return f"{row.pace:.1f} pages a second, {_span(row.waiting / row.pace)} left"


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = seconds / 60
    if minutes < 90:
        return f"{minutes:.0f} min"
    return f"{minutes / 60:.0f} h" if minutes < 48 * 60 else f"{minutes / 1440:.0f} days"


def archives_json(room: Newsroom) -> str:
    """The same as JSON."""
    rows = room.store.archives.rows(room.now())
    return _json([{**vars(row), "waiting": row.waiting} for row in rows])


def failure_lines(pages: list[ListedPage]) -> Iterator[str]:
    """The pages that could not be kept, and why."""
    for page in pages:
        yield page.address
        yield f"    {page.error}"


def failures_json(pages: list[ListedPage]) -> str:
    """The same as JSON."""
    return _json([vars(page) for page in pages])


def _json(rows: list[dict[str, Any]]) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=2, default=str)
