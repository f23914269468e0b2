"""How the work stands, in words for a terminal, and as data."""

import json
from collections.abc import Iterator
from typing import Any

from readout.newsroom.jobs import Status
from readout.store import JobRow
from readout.store.jobs import DEAD, RUNNING, WAITING

NOBODY = "Nobody does jobs now: readout serve does, and so does readout worker."


def counts_sentence(status: Status) -> str:
    """How many jobs there are in each state."""
    counts = status.counts
    if not counts:
        return "There is nothing to do."
    told = ((RUNNING, "under way"), (WAITING, "waiting"), (DEAD, "given up"))
    return ", ".join(f"{counts.get(state, 0):,} {words}" for state, words in told) + "."


def status_lines(status: Status) -> Iterator[str]:
    """The status in words."""
    yield counts_sentence(status)
    yield from (f"{row.id} works on {row.queues}." for row in status.workers)
    if not status.workers:
        yield NOBODY
    for row in (*status.open, *status.dead):
        yield f"{row.id:>6}  {row.state:<8} {row.kind:<8} {row.target}"
        if row.error:
            yield f"        {attempts_phrase(row)}: {row.error}"


def attempts_phrase(row: JobRow) -> str:
    """How often a job was begun."""
    return "tried once" if row.attempts == 1 else f"tried {row.attempts} times"


def status_json(status: Status) -> str:
    """The status as JSON."""
    parts: dict[str, Any] = {"counts": dict(status.counts)}
    for name in ("dead", "open", "workers", "schedules"):
        parts[name] = [vars(row) for row in getattr(status, name)]
    return json.dumps(parts, ensure_ascii=False, indent=2, default=str)
