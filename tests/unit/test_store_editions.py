"""Editions on both databases: the first of a time stays, a person decides once, ears are kept."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from readout.model import Span
from readout.store import Editions, HeardRow, Place, Store
from readout.store.editions import OUT, REFUSED, WAITS
from tests.editions import edition, item, telling
from tests.unit.test_store import NOW

PAPER = edition(telling(1, item("The crane fell.", article="a"), item("It rained.", article="b")))
OTHER = edition(telling(2, item("It snowed.", article="b")))


@pytest.fixture
def kept(tmp_path: Path, place: Place) -> Iterator[Editions]:
    store = Store(tmp_path / "home", place)
    yield store.editions
    store.close()


def keep(kept: Editions, hours: int = 0, name: str = "morning", state: str = OUT) -> int:
    return kept.keep(name, NOW + timedelta(hours=hours), NOW, state, "", PAPER)


def test_an_edition_is_kept_as_it_is(kept: Editions) -> None:
    due = datetime(2026, 11, 24, 5, tzinfo=UTC)
    id = kept.keep("morning", due, NOW, WAITS, "Australian Female", PAPER)
    row = kept.find(id)
    assert row and row == kept.at("morning", due)
    assert (row.id, row.name, row.due, row.made) == (id, "morning", due, NOW)
    assert (row.state, row.voice, row.edition) == (WAITS, "Australian Female", PAPER)


def test_the_first_edition_of_a_time_stays(kept: Editions) -> None:
    id = keep(kept)
    assert kept.keep("morning", NOW, NOW, WAITS, "x", OTHER) == id
    row = kept.find(id)
    assert row and (row.edition, row.state, row.voice) == (PAPER, OUT, "")
    assert kept.of_articles(["a"]) == [id]
    # The same moment, as another clock shows it.
    there = NOW.astimezone().replace(microsecond=NOW.microsecond)
    assert kept.keep("morning", there, NOW, OUT, "", OTHER) == id
    assert kept.keep("daily", NOW, NOW, OUT, "", OTHER) != id


def test_the_latest_come_first(kept: Editions) -> None:
    ids = [keep(kept, hours) for hours in range(3)]
    daily = keep(kept, name="daily")
    waits = keep(kept, 9, state=WAITS)
    assert [row.id for row in kept.latest(9)] == [daily, *reversed(ids)]
    assert [row.id for row in kept.latest(2)] == [daily, ids[2]]
    assert [row.id for row in kept.latest(9, "morning")] == ids[::-1]
    assert [row.id for row in kept.latest(9, "morning", (OUT, WAITS))] == [waits, *ids[::-1]]
    assert [row.id for row in kept.latest(9, before=ids[1])] == [ids[0]]
    assert kept.latest(9, "nothing") == []


def test_what_is_not_there_is_not_found(kept: Editions) -> None:
    for id in (0, -1, 7, 2**31, 2**63, 10**30):
        assert kept.find(id) is None
    assert kept.at("morning", NOW) is None
    assert kept.latest(9) == [] and kept.heard(9) == [] and kept.heard_of(7) is None
    assert not kept.decide(7, OUT)


def test_a_person_decides_once(kept: Editions) -> None:
    out, refused, free = keep(kept, 1, state=WAITS), keep(kept, 2, state=WAITS), keep(kept, 3)
    assert kept.decide(out, OUT) and kept.decide(refused, REFUSED)
    assert not kept.decide(out, REFUSED)
    assert not kept.decide(refused, OUT)
    assert not kept.decide(free, REFUSED)
    assert [row.id for row in kept.latest(9)] == [free, out]
    assert [row.id for row in kept.latest(9, states=(REFUSED,))] == [refused]


def test_what_was_heard_is_kept_once_an_edition(kept: Editions) -> None:
    first, second = keep(kept, 1), keep(kept, 2)
    spans = (Span(0, 5), Span(9, 30))
    kept.save_heard(HeardRow(first, 30, spans, NOW))
    kept.save_heard(HeardRow(second, 2, (), NOW - timedelta(hours=1)))
    assert kept.heard_of(first) == HeardRow(first, 30, spans, NOW)
    assert [row.edition_id for row in kept.heard(9)] == [first, second]
    kept.save_heard(HeardRow(second, 9, (Span(0, 9),), NOW + timedelta(hours=1)))
    assert [row.edition_id for row in kept.heard(9)] == [second, first]
    assert [row.edition_id for row in kept.heard(1)] == [second]
    assert kept.heard_of(second) == HeardRow(second, 9, (Span(0, 9),), NOW + timedelta(hours=1))


def test_an_edition_goes_with_what_was_heard_of_it(kept: Editions) -> None:
    first, second = keep(kept, 1), keep(kept, 2)
    for id in (first, second):
        kept.save_heard(HeardRow(id, 1, (), NOW))
    kept.remove(first)
    assert kept.find(first) is None and kept.heard_of(first) is None
    assert kept.of_articles(["a", "b"]) == [second]
    kept.remove(second)
    # A number is never given to another.
    assert keep(kept, 3) > second


def test_editions_are_known_by_their_articles(kept: Editions) -> None:
    id = keep(kept)
    other = kept.keep("daily", NOW, NOW, OUT, "", OTHER)
    assert kept.of_articles(["a"]) == [id]
    assert kept.of_articles(["b", "a"]) == [id, other]
    # The headline's.
    assert kept.of_articles(["h1"]) == [id]
    assert kept.of_articles(["c"]) == [] and kept.of_articles([]) == []
    kept.replace(id, OTHER)
    assert kept.of_articles(["a"]) == []
    assert kept.of_articles(["b"]) == [id, other]
    kept.replace(99, PAPER)
    assert kept.of_articles(["a"]) == []


def test_editions_of_another_time_are_told_apart(kept: Editions) -> None:
    id = keep(kept)
    later = kept.keep("daily", NOW, NOW + timedelta(days=2), OUT, "", OTHER)
    assert kept.older(NOW) == []
    assert kept.older(NOW + timedelta(days=1)) == [id]
    assert kept.older(NOW + timedelta(days=3)) == [id, later]
