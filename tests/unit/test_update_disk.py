"""A disk that runs low keeps feeds from bringing more, and loses none of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readout.net.fetch import Fetcher
from readout.newsroom.limits import Limits
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.update import read_entry, update
from readout.store import Place
from tests.press import item, page, rss
from tests.servers import Base, serving


@pytest.fixture
def site() -> Iterator[Base]:
    with serving({"/rss": rss(item("/a")), "/a": page("dock")}) as base:
        yield base


@pytest.fixture
def room(tmp_path: Path, site: Base, place: Place) -> Iterator[Newsroom]:
    fetcher = Fetcher([site.allowed])
    room = open_newsroom(tmp_path, place=place, speak=False, fetcher=fetcher, host_gap=0.0)
    yield room
    room.close()


def test_no_entry_is_lost(room: Newsroom, site: Base) -> None:
    id = room.store.feeds.add(f"{site}/rss", room.now())
    room.limits = Limits(free_bytes=10**15)
    (outcome,) = update(room)
    assert "MB are free" in outcome.error and outcome.new == 0
    room.limits = Limits()
    (key,) = room.store.feeds.waiting(id, room.now())
    assert read_entry(room, id, key)
