"""Manners towards sites: one request at a time to each host, and a pause before the next."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import NamedTuple
from urllib.parse import urlsplit

LONGEST_GAP = 30.0
"""The longest pause a host is believed that asks for one, in seconds."""

LONGEST_TURN = 30.0
"""Seconds after which a turn counts as over, for its process may have died."""

LOOK = 0.2
"""Seconds between two looks whether another process let a host go."""


class Others(NamedTuple):
    """How processes that ask the same hosts agree.

    Args:
        claim: takes the turn at a host for some seconds; whether nobody had it.
        release: says that it is over, and how many seconds nobody may ask.
    """

    claim: Callable[[str, float], bool]
    release: Callable[[str, float], None]


NOBODY_ELSE = Others(lambda host, seconds: True, lambda host, seconds: None)


class Turns:
    """Whose turn it is at each host.

    Args:
        gap: the least time between two requests to one host, in seconds.
        others: how other processes are told.
        clock: a clock that never goes back, in seconds.
        sleep: waits for some seconds.
    """

    def __init__(
        self,
        gap: float = 1.0,
        others: Others = NOBODY_ELSE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._gap = gap
        self._others = others
        self._clock = clock
        self._sleep = sleep
        self._guard = Lock()
        self._locks: dict[str, Lock] = {}
        self._ended: dict[str, float] = {}

    @contextmanager
    def turn(self, url: str, gap: float = 0.0) -> Iterator[None]:
        """Wait for one's turn at a host; the next one's comes when this one is over.

        Args:
            url: what is asked for.
            gap: the pause the host itself asks for, in seconds; believed up to half a minute.
        """
        host, pause = host_of(url), max(self._gap, min(gap, LONGEST_GAP))
        with self._guard:
            lock = self._locks.setdefault(host, Lock())
        with lock:
            left = self._ended.get(host, -LONGEST_GAP) + pause - self._clock()
            if host in self._ended and left > 0:
                self._sleep(left)
            while pause and not self._others.claim(host, LONGEST_TURN):
                self._sleep(LOOK)
            try:
                yield
            finally:
                self._ended[host] = self._clock()
                if pause:
                    self._others.release(host, pause)


def host_of(url: str) -> str:
    """The host of an address, "" for none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
