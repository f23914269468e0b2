"""Floors on real pages: no worse than trafilatura's default in the same run."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.needs("READOUT_BENCH"), pytest.mark.long]
ROOT = Path(__file__).parents[2]
LOSS = 0.004
"""Tables are summarised and paywalled openings refused: so much of the snippets may be missing."""


def scored(sets: str, *more: str) -> dict[str, Any]:
    folder = Path(os.environ["READOUT_BENCH"]) / "extraction"
    command = [
        sys.executable,
        str(folder / "score_extraction.py"),
        *("--data", str(folder / "data"), "--adapter", "bench.adapters:extract"),
        *("--against", "bench.adapters:trafilatura_default", "--sets", sets, *more),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def test_body_text() -> None:
    body = scored("body")["body"]
    assert body["errors"] == {}
    assert body["f1"] >= body["against"]["f1"]
    assert body["exact"] >= body["against"]["exact"]


def test_snippets_of_all_kinds_of_pages_and_details() -> None:
    figures = scored("segments", "--meta", "bench.adapters:meta")
    segments, meta = figures["segments"], figures["meta"]
    assert segments["errors"] == {}
    assert segments["f1"] >= segments["against"]["f1"] - LOSS
    assert meta["title"]["accuracy"] >= 0.78
    assert meta["author"]["accuracy"] >= 0.46
    assert meta["date"]["accuracy"] >= 0.80
    assert meta["date"]["spurious"] <= 0.6 * meta["date"]["no_gold"]
