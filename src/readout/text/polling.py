"""When a feed is asked next, decided from what it answered; nothing here asks anybody."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

SHORTEST = timedelta(minutes=10)
LONGEST = timedelta(days=1)
FIRST = timedelta(hours=1)
"""Between two looks at a feed of which nothing is known yet."""

PATIENCE = timedelta(days=7)
"""The longest a site is believed that asks to be left alone."""

TOO_OFTEN = (429, 503)
GONE = 410
UNCHANGED = 304
FINE = (200, 203)

_FASTER = 0.5
_SLOWER = 1.5
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age=\"?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class FeedState:
    """What is known of a feed besides its entries.

    Args:
        address: where it is asked for.
        etag: of its last answer, "" for none.
        last_modified: of its last answer, "" for none.
        interval: between two looks, before what the feed asks for itself.
        next_poll: None for never again.
        errors: how often in a row it failed.
        error: why it failed last, "" where it did not.
        is_gone: whether it was taken down for good.
    """

    address: str
    etag: str = ""
    last_modified: str = ""
    interval: timedelta = FIRST
    next_poll: datetime | None = None
    errors: int = 0
    error: str = ""
    is_gone: bool = False

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The header lines that spare the site an answer we have."""
        told = (("If-None-Match", self.etag), ("If-Modified-Since", self.last_modified))
        return tuple(line for line in told if line[1])


@dataclass(frozen=True)
class Answer:
    """What came of asking a feed.

    Args:
        status: the HTTP status; None where no answer came.
        headers: name and value, names in lower case.
        moved: the address it has moved to for good, "" for none.
        has_news: whether an entry is new or changed.
        every: seconds the feed itself asks for between two looks; 0 for none.
        problem: why there is no feed in it, "" where there is one.
    """

    status: int | None
    headers: tuple[tuple[str, str], ...] = ()
    moved: str = ""
    has_news: bool = False
    every: int = 0
    problem: str = ""

    def header(self, name: str) -> str:
        """The first header of that name, "" if there is none."""
        return next((value for key, value in self.headers if key == name), "")


def decide(state: FeedState, answer: Answer, now: datetime) -> FeedState:
    """What is known of a feed after it was asked.

    Args:
        state: before.
        answer: what came of it.
        now: the time in UTC.
    """
    if answer.status == GONE:
        problem = answer.problem or "It was taken down for good."
        return replace(state, next_poll=None, is_gone=True, errors=state.errors + 1, error=problem)
    if answer.status == UNCHANGED or (answer.status in FINE and not answer.problem):
        return _fine(state, answer, now)
    return _failed(state, answer, now)


def _fine(state: FeedState, answer: Answer, now: datetime) -> FeedState:
    factor = _FASTER if answer.has_news else _SLOWER
    interval = _within(state.interval * factor)
    fresh = answer.status != UNCHANGED
    return replace(
        state,
        address=answer.moved or state.address,
        etag=_line(answer.header("etag")) if fresh else state.etag,
        last_modified=_line(answer.header("last-modified")) if fresh else state.last_modified,
        interval=interval,
        next_poll=now + max(interval, _asked_for(answer)),
        errors=0,
        error="",
        is_gone=False,
    )


def _failed(state: FeedState, answer: Answer, now: datetime) -> FeedState:
    errors = state.errors + 1
    # Once is chance; from then on twice as long every time.
    wait = min(_within(state.interval) * 2 ** min(errors - 1, 10), LONGEST)
    if answer.status in TOO_OFTEN:
        asked = retry_after(answer.header("retry-after"), now)
        wait = max(wait, SHORTEST, min(asked, PATIENCE))
    problem = answer.problem or f"It answered {answer.status}."
    return replace(state, next_poll=now + wait, errors=errors, error=problem)


def retry_after(value: str, now: datetime) -> timedelta:
    """How long a site asks to be left alone; none where it does not say.

    Args:
        value: of the header Retry-After: seconds or a date.
        now: the time in UTC.
    """
    given = value.strip()
    if given.isascii() and given.isdigit():
        return timedelta(seconds=min(int(given[:12]), PATIENCE.total_seconds()))
    try:
        moment = parsedate_to_datetime(given)
        wait = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return timedelta()
    return max(wait, timedelta())


def _asked_for(answer: Answer) -> timedelta:
    """The least time between two looks the site asks for, believed up to a day."""
    found = _MAX_AGE.search(answer.header("cache-control"))
    seconds = max(int(found[1]) if found else 0, answer.every)
    return min(timedelta(seconds=min(seconds, 10**9)), LONGEST)


def _within(interval: timedelta) -> timedelta:
    return min(max(interval, SHORTEST), LONGEST)


def _line(value: str) -> str:
    """A header's value as it may be sent back."""
    return value if len(value) <= 1_000 and value.isprintable() and value.isascii() else ""
