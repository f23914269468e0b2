"""What pages, searches and one more article read does not grow with what is kept."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from bench.growth import ASKED, Found, Meter, charts_of, lines_of, measure
from bench.plot import svg
from tests.databases import Server
from tests.growth import grows_no_faster

SVG = "{http://www.w3.org/2000/svg}"


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


def test_it_is_plotted_and_what_is_over_its_bound_stands_out() -> None:
    asked = {"front page": [Meter(2, 100), Meter(2, 1300)]}
    row = charts_of("sqlite", Found([1000, 10_000], [0.05, 0.06], [9, 9], asked))
    drawn = ElementTree.fromstring(svg("a < b", [1000, 10_000], [row, row]))
    words = [one.text for one in drawn.iter(f"{SVG}text")]
    assert {"sqlite", "50 ms", "60 ms", "1,300", "10,000", "× 1.6"} <= set(words)
    kinds = [one.get("class") for one in drawn.iter(f"{SVG}rect")]
    assert kinds == ["page", *(["bar", "bar", "bar", "over"] * 2)]
    assert drawn.findtext(f"{SVG}title") == "a < b"


def squares(size: int) -> int:
    return sum(1 for _ in range(size) for _ in range(size))


def test_the_clock_tells_a_square_from_a_line() -> None:
    grows_no_faster(lambda: squares(100), lambda: squares(300), lambda short: 16 * short)
    with pytest.raises(AssertionError, match="times as long"):
        grows_no_faster(lambda: squares(40), lambda: squares(400), lambda short: 16 * short)
