"""What pages, searches and one more article read does not grow with what is kept."""

from pathlib import Path

import pytest

from bench.growth import ASKED, Found, Meter, lines_of, measure
from tests.databases import Server


def test_nothing_read_grows_on_sqlite(tmp_path: Path) -> None:
    found = measure(tmp_path, lambda: "", [100, 800], 1)
    found.seconds = [1.0, 1.0]
    assert found.broken() == []
    assert all(meter.read > 100 for meters in found.asked.values() for meter in meters)
    table = list(lines_of("sqlite", found))
    assert len(table) == 4 + len(ASKED)
    assert {line.count("|") for line in table} == {4}


@pytest.mark.needs("initdb")
def test_nothing_asked_grows_on_postgresql(tmp_path: Path, postgresql_server: Server) -> None:
    found = measure(tmp_path, postgresql_server.new_database, [60, 300], 1)
    assert len(set(found.queries)) == 1
    for meters in found.asked.values():
        assert len({meter.queries for meter in meters}) == 1
        assert all(meter.read >= 20 for meter in meters)


def test_what_grows_is_named() -> None:
    def found(seconds: float = 1.0, queries: int = 9, more: int = 2, read: int = 100) -> Found:
        asked = {"front page": [Meter(2, 100), Meter(more, read)]}
        return Found([10, 20], [1.0, seconds], [9, queries], asked)

    assert found().broken() == []
    assert found(seconds=1.7).broken() == ["one more article"]
    assert found(queries=10).broken() == ["queries of one more article"]
    assert found(more=3).broken() == ["queries of front page"]
    assert found(read=121).broken() == ["what front page reads"]
