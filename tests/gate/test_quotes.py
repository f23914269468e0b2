"""Floors on labelled news and on the seed page, those of `./run bench quotes`; time grows with
the text, whatever it is."""

import pytest

from bench import quotes
from bench.quotes import HOSTILE, ROWS, folder, growth, measured
from bench.table import Figures, Row

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
    # Once is enough where it holds; the median of five tells where a clock was disturbed.
    grown = growth(HOSTILE[name], 1)
    if grown > 12:
        grown = growth(HOSTILE[name])
    assert grown <= 12, f"{grown:.1f} times as long"
