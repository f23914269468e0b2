"""Tidying and the doctor: what is too much goes, what is wrong is named with what to do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from readout.errors import DiskFull
from readout.newsroom.add import add_page
from readout.newsroom.doctor import Finding, examine
from readout.newsroom.limits import Limits
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.tidy import Gone, tidy
from readout.store import Place
from tests.unit.test_backup import keep, pages, titles
from tests.unit.test_cli import PAGE
from tests.unit.test_store import ARTICLE, NOW
from tests.unit.test_store import PAGE as STORED


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    later = NOW + timedelta(days=30)
    room = open_newsroom(tmp_path / "home", place=place, speak=False, now=lambda: later)
    yield room
    room.close()


def test_what_is_too_old_goes_but_for_what_waits_in_a_queue(room: Newsroom) -> None:
    for id, days in (("old", 0), ("queued", 0), ("new", 20)):
        keep(room.store, id, days=days)
    room.store.listener.enqueue("queued")
    assert tidy(room, Limits(days=14)) == Gone(1, 0)
    assert titles(room) == ["new", "queued"]
    assert pages(room) == 2
    assert tidy(room, Limits(days=14)) == Gone(0, 0)


def test_what_is_too_much_goes_the_oldest_first(room: Newsroom) -> None:
    for days in range(5):
        keep(room.store, f"day{days}", bytes(1000 + days), days)
    assert tidy(room, Limits(bytes=3010)) == Gone(2, 0)
    assert titles(room) == ["day2", "day3", "day4"]
    assert tidy(room, Limits()) == Gone(0, 0)


def test_the_pages_of_its_versions_count_with_an_article(room: Newsroom) -> None:
    for days in range(3):
        keep(room.store, f"day{days}", bytes(1000 + days), days)
    article = replace(ARTICLE, text="It says something else now.")
    room.store.articles.keep("day0", replace(STORED, body=bytes(5000)), article, ["day0"], NOW)
    assert tidy(room, Limits(bytes=3000)) == Gone(1, 0)
    assert titles(room) == ["day1", "day2"]
    assert sum(blob.bytes for blob in room.store.blobs.every()) == 2003


def test_nothing_more_is_kept_when_the_disk_runs_low(room: Newsroom) -> None:
    room.limits = Limits(free_bytes=10**15)
    with pytest.raises(DiskFull, match="MB are free on the disk"):
        add_page(room, "fog.html", PAGE.encode())
    assert titles(room) == []


def findings(room: Newsroom, *, is_deep: bool) -> dict[str, Finding]:
    found = list(examine(room, is_deep=is_deep))
    wrong = [one for one in found if not one.is_well and one.about != "voices"]
    return {one.about: one for one in (*found, *wrong)}


def test_the_doctor_finds_a_healthy_newsroom_well(room: Newsroom, place: Place) -> None:
    id = add_page(room, "fog.html", PAGE.encode())
    found = findings(room, is_deep=True)
    assert all(one.is_well for name, one in found.items() if name != "voices")
    assert ("PostgreSQL" if place.database else "SQLite") in found["database"].says
    assert "1 articles" in found["database"].says
    assert found["bytes"].says == "1 of 1 pages are as they came"
    assert room.store.articles.find(id) is not None


def test_the_doctor_names_what_is_wrong_and_what_to_do(room: Newsroom) -> None:
    add_page(room, "fog.html", PAGE.encode())
    (page,) = (room.home / "pages").glob("*/*")
    page.write_bytes(b"something else")
    room.limits = Limits(free_bytes=10**15)
    found = findings(room, is_deep=False)
    assert not found["disk"].is_well and "readout tidy" in found["disk"].advice
    assert found["database"].is_well
    deep = findings(room, is_deep=True)
    assert not deep["bytes"].is_well and "restore" in deep["bytes"].advice
    page.unlink()
    deep = findings(room, is_deep=True)
    assert not deep["bytes"].is_well and not deep["receipts"].is_well
