"""Two wordings side by side: what is kept, dropped, added and changed."""

from collections import Counter
from collections.abc import Sequence
from difflib import Match, SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from readout.model import NOWHERE, Span
from readout.text.quotes.wording import Kind, Term, same

KEPT, DROPPED, ADDED, CHANGED = "kept", "dropped", "added", "changed"

_NEAR = 8
"""Terms; a match of one or two words farther from the others is chance."""

_WIDTH = 4
_LEAST_WINDOW = 200
_TELLING = 3
_EDGE = 3


class Change(NamedTuple):
    """A run of words on both sides.

    Args:
        kind: KEPT, DROPPED (was said, is not claimed), ADDED (is claimed, was not said) or CHANGED.
        said: where it stands in the source's text; `NOWHERE` for what is added.
        claimed: where it stands in the claim; `NOWHERE` for what is dropped.
    """

    kind: str
    said: Span
    claimed: Span


class Aligned(NamedTuple):
    """How a claim lies over what was said.

    Args:
        start: index of the first term said that it is about.
        end: index behind the last.
        changes: the runs, in order.
        kept: how much of the claim's letters are kept, 0 to 1.
        longest: words of the longest run that is kept.
    """

    start: int
    end: int
    changes: tuple[Change, ...]
    kept: float
    longest: int


def aligned(claimed: Sequence[Term], said: Sequence[Term]) -> Aligned | None:
    """How a claim lies over the most similar stretch of what was said, None where it does not.

    Args:
        claimed: the claim's terms.
        said: the terms of one passage.
    """
    first, behind = _window(claimed, said)
    ours, theirs = [one.low for one in claimed], [one.low for one in said[first:behind]]
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    found = matcher.get_matching_blocks()
    blocks = _near([Match(a, b + first, size) for a, b, size in found if size], claimed)
    if not blocks:
        return None
    lead = min(blocks[0].a, blocks[0].b, _EDGE)
    last = blocks[-1]
    rest = (len(claimed) - last.a - last.size, len(said) - last.b - last.size, _EDGE)
    start, end = blocks[0].b - lead, last.b + last.size + min(rest)
    changes = tuple(_changes(claimed, said, blocks, start, end))
    letters = sum(len(one.low) for one in claimed if one.kind is Kind.WORD)
    kept = sum(_letters(claimed, block) for block in blocks)
    longest = max(_words(claimed, block) for block in blocks)
    return Aligned(start, end, changes, kept / max(1, letters), longest)


def _window(claimed: Sequence[Term], said: Sequence[Term]) -> tuple[int, int]:
    """Where in what was said the claim most likely lies: comparing is quadratic, this is not."""
    size = _WIDTH * len(claimed) + _LEAST_WINDOW
    if len(said) <= size:
        return 0, len(said)
    counts = Counter(one.low for one in said)
    wanted = {one.low for one in claimed}
    sums = list(
        accumulate((1 / counts[o.low] if o.low in wanted else 0.0 for o in said), initial=0.0)
    )
    best = max(range(len(said) - size + 1), key=lambda n: sums[n + size] - sums[n])
    return best, best + size


def _words(claimed: Sequence[Term], block: Match) -> int:
    run = claimed[block.a : block.a + block.size]
    return sum(one.kind is Kind.WORD for one in run)


def _letters(claimed: Sequence[Term], block: Match) -> int:
    run = claimed[block.a : block.a + block.size]
    return sum(len(one.low) for one in run if one.kind is Kind.WORD)


def _near(blocks: Sequence[Match], claimed: Sequence[Term]) -> list[Match]:
    """The longest block, and those that lie near it or are too long for chance."""
    if not blocks:
        return []
    best = max(range(len(blocks)), key=lambda n: _letters(claimed, blocks[n]))
    kept = [blocks[best]]
    for block in blocks[best + 1 :]:
        gap = block.b - kept[-1].b - kept[-1].size
        if gap <= _NEAR or _words(claimed, block) >= _TELLING:
            kept.append(block)
    for block in reversed(blocks[:best]):
        gap = kept[0].b - block.b - block.size
        if gap <= _NEAR or _words(claimed, block) >= _TELLING:
            kept.insert(0, block)
    return kept


def _changes(
    claimed: Sequence[Term], said: Sequence[Term], blocks: Sequence[Match], start: int, end: int
) -> list[Change]:
    found: list[Change] = []
    a, b = 0, start
    for block in blocks:
        _differs(found, claimed[a : block.a], said[b : block.b])
        for n in range(block.size):
            one, other = claimed[block.a + n], said[block.b + n]
            kind = KEPT if same(one, other, first=block.a + n == 0) else CHANGED
            _append(found, Change(kind, _span([other]), _span([one])))
        a, b = block.a + block.size, block.b + block.size
    _differs(found, claimed[a:], said[b:end])
    return found


def _differs(found: list[Change], claimed: Sequence[Term], said: Sequence[Term]) -> None:
    if not (claimed or said):
        return
    # A sign is not changed into a word: it goes, and the word comes.
    is_claimed, is_said = (any(one.kind is Kind.WORD for one in run) for run in (claimed, said))
    if claimed and said and is_claimed == is_said:
        found.append(Change(CHANGED, _span(said), _span(claimed)))
    elif is_claimed or not said:
        found.append(Change(ADDED, NOWHERE, _span(claimed)))
    else:
        found.append(Change(DROPPED, _span(said), NOWHERE))


def _append(found: list[Change], change: Change) -> None:
    if found and found[-1].kind == change.kind == KEPT:
        before = found[-1]
        said = Span(before.said.start, change.said.end)
        change = Change(KEPT, said, Span(before.claimed.start, change.claimed.end))
        found.pop()
    found.append(change)


def _span(run: Sequence[Term]) -> Span:
    return Span(run[0].start, run[-1].end) if run else NOWHERE
