"""Ten times the text takes not much more than ten times as long to hold against what it was."""

import gc
import time

import pytest

from readout.languages import all_languages
from readout.model import Article
from readout.text.changed import changed
from tests.web.sample import article_of

pytestmark = pytest.mark.long

UNITS = [
    "The crane weighs {} tonnes, said Ada Winter of Brennick. ",
    "Crane {n} weighs {} tonnes and lay on quay {n} for {n} days. ",
    "“a {} ",
    "word{} ",
    "No. {} Dr. ",
    "Rain {}.\n",
]
MOST = 16
AT_ONCE = 0.3
"""Seconds below which the clock says nothing."""


def article(unit: str, mark: str, size: int) -> Article:
    count = size // len(unit)
    return article_of("".join(unit.format(mark, n=n) for n in range(count)).strip())


def seconds(unit: str, size: int) -> float:
    before, after = article(unit, "40", size), article(unit, "14", size)
    # As timeit does: what a collector looks through is all that other tests left in this process.
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        changed(before, after, all_languages())
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    short = long = float("inf")
    for _ in range(8):
        short, long = min(short, seconds(unit, 10_000)), min(long, seconds(unit, 100_000))
        if long <= max(MOST * short, AT_ONCE):
            return
    raise AssertionError(f"{long / short:.1f} times as long: {long:.2f} s")
