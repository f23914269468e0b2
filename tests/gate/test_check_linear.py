"""Ten times the archive, or the text, takes not much more than ten times as long to check against."""

import pytest

from readout.text.quotes.archive import Archive, Source
from readout.text.quotes.claimed import check
from tests.growth import grows_no_faster

pytestmark = pytest.mark.long

STORY = (
    "“We do not intend to flood a single garden,” said Ada Winter, the council’s leader. “The weir "
    "will be raised in two steps.” Tom Reave called it “a gamble with other people’s land”.\n\n"
)
CLAIM = "We do intend to flood a single garden, and the weir will be a gamble"
UNITS = [STORY, "“a ", "“no no ” said b, ", "' ", "“we do not, we do not ”\n\n"]
MOST = 16
AT_ONCE = 0.3
"""Seconds below which the clock says nothing."""


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("in_one", [True, False])
def test_time_grows_with_what_is_searched(unit: str, in_one: bool) -> None:
    texts = [unit * (10_000 // len(unit)), unit * (100_000 // len(unit))]
    if in_one:
        small, large = ([Source("x", text)] for text in texts)
    else:
        small, large = ([Source(str(n), texts[0]) for n in range(size)] for size in (10, 100))
    grows_no_faster(
        lambda: check(CLAIM, Archive(small)),
        lambda: check(CLAIM, Archive(large)),
        lambda short: max(MOST * short, AT_ONCE),
    )
