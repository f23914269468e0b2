"""Feeds as lines for people and as JSON for programs."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from readout.newsroom.room import Newsroom
from readout.newsroom.update import Outcome
from readout.store import FeedCount, FeedRow


def feed_lines(room: Newsroom) -> Iterator[str]:
    """The feeds that are followed, by section, with how they are doing."""
    counts, now = room.store.feeds.counts(), room.now()
    for section, rows in groupby(room.store.feeds.all(), key=lambda row: row.section):
        if section:
            yield section
        for row in rows:
            count = counts.get(row.id, FeedCount())
            yield f"{row.id:>4}  {row.name}  <{row.state.address}>"
            yield f"      {status(row, count, now)}"
            yield from (f"      ! {one}" for one in (row.state.error, row.notice) if one)


def feeds_json(room: Newsroom) -> str:
    """The same as JSON."""
    counts = room.store.feeds.counts()
    rows = [_row(row, counts.get(row.id, FeedCount())) for row in room.store.feeds.all()]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def status(row: FeedRow, count: FeedCount, now: datetime) -> str:
    """How a feed is doing, in a line.

    Args:
        now: the time in UTC.
    """
    parts = [_number(count.articles, "article")]
    if count.failed:
        parts.append(f"{count.failed} could not be read")
    parts.append(f"asked {_span(now - row.polled)} ago" if row.polled else "never asked yet")
    parts.append(_next(row, now))
    return ", ".join(parts)


def outcome_line(outcome: Outcome) -> str:
    """What came of one feed."""
    if outcome.error:
        return f"{outcome.name}: {outcome.error}"
    parts = [_number(outcome.new, "new article")] if outcome.new else []
    parts += [f"{outcome.changed} read again"] if outcome.changed else []
    parts += [f"{len(outcome.unread)} not read"] if outcome.unread else []
    return f"{outcome.name}: {', '.join(parts) or 'nothing new'}"


def total_line(outcomes: Iterable[Outcome]) -> str:
    """What came of all of them."""
    done = list(outcomes)
    broken = sum(bool(one.error) for one in done)
    new = _number(sum(one.new for one in done), "new article")
    trouble = f"; {broken} could not be read" if broken else ""
    return f"{_number(len(done), 'feed')} asked, {new}{trouble}."


def _next(row: FeedRow, now: datetime) -> str:
    if row.state.next_poll is None:
        return "gone for good"
    wait = row.state.next_poll - now
    return f"next in {_span(wait)}" if wait > timedelta() else "due now"


def _span(length: timedelta) -> str:
    minutes = max(round(length.total_seconds() / 60), 0)
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes / 60:.0f} h" if minutes < 48 * 60 else f"{minutes / 1440:.0f} days"


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _row(row: FeedRow, count: FeedCount) -> dict[str, Any]:
    state = row.state
    return {
        "number": row.id,
        "address": state.address,
        "title": row.title,
        "section": row.section,
        "site": row.site,
        "language": row.language,
        "articles": count.articles,
        "not_read": count.failed,
        "asked": row.polled.isoformat() if row.polled else None,
        "next": state.next_poll.isoformat() if state.next_poll else None,
        "errors": state.errors,
        "error": state.error,
        "notice": row.notice,
        "gone": state.is_gone,
    }
