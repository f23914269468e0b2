"""Floors of grouping, those of `./run bench stories`."""

import pytest

from bench.stories import CEILINGS, FLOORS, Figures, costs, folder, grouped

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]


@pytest.fixture(scope="module")
def figures() -> Figures:
    data = folder()
    assert data is not None
    return grouped(data)[0] | costs()[0]


@pytest.mark.parametrize("name", FLOORS)
def test_the_floor_holds(name: str, figures: Figures) -> None:
    assert figures[name] >= FLOORS[name][0]


@pytest.mark.parametrize("name", CEILINGS)
def test_the_ceiling_holds(name: str, figures: Figures) -> None:
    assert figures[name] <= CEILINGS[name][0]
