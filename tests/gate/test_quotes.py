"""Floors on labelled news and on the seed page, those of `./run bench quotes`; time grows with
the text, whatever it is."""

import pytest

from bench import quotes
from bench.adapters import attribute
from bench.quotes import AT_ONCE, HOSTILE, ROWS, SMALL, folder, measured
from bench.table import Figures, Row
from tests.growth import grows_no_faster

pytestmark = pytest.mark.long
NEWS = [row for row in ROWS if not row.name.startswith(("seed", "ten times", "documents"))]
SEED = [row for row in ROWS if row.name.startswith("seed")]


@pytest.fixture(scope="module")
def figures() -> Figures:
    data = folder()
    assert data is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quotes, "HOSTILE", {"prose": HOSTILE["prose"]})
        return measured(data)


@pytest.mark.needs("READOUT_BENCH")
@pytest.mark.parametrize("row", NEWS, ids=lambda row: row.name)
def test_the_floor_holds_on_labelled_news(row: Row, figures: Figures) -> None:
    if row.name in figures:
        assert row.reached(figures[row.name], row.floor), f"{row.name}: {figures[row.name]}"


@pytest.mark.needs("READOUT_BENCH")
@pytest.mark.needs("READOUT_SEED")
@pytest.mark.parametrize("row", SEED, ids=lambda row: row.name)
def test_the_floor_holds_on_the_seed(row: Row, figures: Figures) -> None:
    if row.name in figures:
        assert row.reached(figures[row.name], row.floor), f"{row.name}: {figures[row.name]}"


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name: str) -> None:
    unit = HOSTILE[name]
    small, large = (unit * (size // len(unit)) for size in (SMALL, 10 * SMALL))
    grows_no_faster(
        lambda: attribute(small),
        lambda: attribute(large),
        lambda short: max(12 * short, AT_ONCE),
    )
