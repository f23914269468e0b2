"""Floors on real pages, those of `./run bench page`: counted from trafilatura in the same run."""

import pytest

from bench.page import folder, measured
from bench.table import ROWS, Figures, Row

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]


@pytest.fixture(scope="module")
def figures() -> dict[str, Figures]:
    data = folder()
    assert data is not None
    return measured(data)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_floor_holds(row: Row, figures: dict[str, Figures]) -> None:
    own, least = figures["Readout"][row.name], row.least(figures)
    assert row.reached(own, least), f"{row.name} is {own:.4f}; its floor is {least:.4f}"


def test_no_page_crashes(figures: dict[str, Figures]) -> None:
    assert figures["Readout"]["crashes"] == 0
