"""Floors of grouping, those of `./run bench stories`."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from bench.stories import CEILINGS, FLOORS, SEEN, Figures, costs, folder, grouped

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]


@pytest.fixture(scope="module")
def figures() -> Figures:
    data = folder()
    assert data is not None
    # A process of its own: what other tests needed before would count as memory.
    with ProcessPoolExecutor(1, get_context("spawn")) as own:
        return grouped(data)[0] | own.submit(costs, SEEN[:2]).result()[0]


@pytest.mark.parametrize("name", FLOORS)
def test_the_floor_holds(name: str, figures: Figures) -> None:
    assert figures[name] >= FLOORS[name][0]


# What a hundred thousand articles cost takes minutes; ./run bench stories says it.
HELD = [name for name in CEILINGS if f"{SEEN[2]:,}" not in name]


@pytest.mark.parametrize("name", HELD)
def test_the_ceiling_holds(name: str, figures: Figures) -> None:
    assert figures[name] <= CEILINGS[name][0]
