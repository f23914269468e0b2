"""Floors on real pages: no worse than trafilatura's default in the same run."""

import pytest

from bench.page import scored

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]
LOSS = 0.004
"""Tables are summarised and paywalled openings refused: so much of the snippets may be missing."""


def test_body_text() -> None:
    body = scored("body")["body"]
    assert body["errors"] == {}
    assert body["f1"] >= body["against"]["f1"]
    assert body["exact"] >= body["against"]["exact"]


def test_snippets_of_all_kinds_of_pages_and_details() -> None:
    figures = scored("segments")
    segments, meta = figures["segments"], figures["meta"]
    assert segments["errors"] == {}
    assert segments["f1"] >= segments["against"]["f1"] - LOSS
    assert meta["title"]["accuracy"] >= 0.816
    assert meta["author"]["accuracy"] >= 0.548
    assert meta["date"]["accuracy"] >= 0.852
    assert meta["date"]["spurious"] <= 0.6 * meta["date"]["no_gold"]
