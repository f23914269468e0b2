"""Floors of briefings, those of `./run bench briefing`."""

import pytest

from bench.briefing import gates, left_out, rows
from bench.stories import folder

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]


def test_every_floor_holds() -> None:
    data = folder()
    assert data is not None
    assert [row for row, holds in rows(left_out(data) | gates(data)) if not holds] == []
