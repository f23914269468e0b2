"""Ten times the text takes at most twelve times as long to clean, whatever the text."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from readout.errors import NotAnArticle
from readout.languages import all_languages
from readout.model import Page
from readout.text.clean import clean

pytestmark = pytest.mark.long
STORY = (
    "The council of Brennick met on Monday to talk about the bridge. SUBSCRIBE TO THE PAPER Know "
    "more. SUBSCRIBE NOW “We cannot wait,” said the mayor. A free daily email from ThePaper.com "
    "Agnes Wick asked the state for help. WHAT HAPPENS NEXT The ferry carries forty people. "
)
UNITS = [
    STORY,
    STORY + "\n\n",
    "A free email from Foo.com Bar ",
    "SUBSCRIBE TO THE ",
    "Read more: ",
    "“a ",
    "www.a.com ",
    "Get our newsletter every week. ",
    "AB CD. ",
    "word ",
]
SIZE = 12_000
AT_ONCE = 0.3
"""Seconds below which the clock says nothing."""


ROUNDS = 8


def seconds(text: str) -> float:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    page = Page("x", "", now, 200, (("content-type", "text/plain"),), text.encode())
    start = time.process_time()
    with suppress(NotAnArticle):
        clean(page, all_languages())
    return time.process_time() - start


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text(unit: str) -> None:
    """Both sizes are timed in turn, and the best of each compared, so that a busy machine that
    slows one of them for a while does not decide."""
    texts = ["A title\n\n" + unit * (size // len(unit)) for size in (SIZE, 10 * SIZE)]
    small = large = float("inf")
    for _ in range(ROUNDS):
        small, large = min(small, seconds(texts[0])), min(large, seconds(texts[1]))
        if large <= max(12 * small, AT_ONCE):
            return
    assert large <= max(12 * small, AT_ONCE)
