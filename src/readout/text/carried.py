"""Where a place in an article stands after its page was read again."""

from bisect import bisect_right
from collections.abc import Mapping
from difflib import SequenceMatcher

from readout.model import Article

_TELLING = 20
"""Characters that are enough to find a place again in a block that changed."""


def carried(old: Article, new: Article, offset: int) -> int:
    """The same words in the new text; where they are not read any more, the next that are.

    Args:
        old: as it was read before.
        new: as it is read now.
        offset: a character of the old text.
    """
    if old.text == new.text or not old.blocks:
        return min(offset, len(new.text))
    same = same_blocks(old, new)
    at = max(0, bisect_right(old.blocks, offset, key=lambda block: block.span.start) - 1)
    if at in same:
        return new.blocks[same[at]].span.start + offset - old.blocks[at].span.start
    words = old.text[offset : min(offset + 3 * _TELLING, old.blocks[at].span.end)]
    found = new.text.find(words) if len(words) >= _TELLING else -1
    if found >= 0:
        return found
    later = (same[n] for n in range(at + 1, len(old.blocks)) if n in same)
    earlier = (same[n] for n in range(at - 1, -1, -1) if n in same)
    kept = next(later, next(earlier, 0))
    return new.blocks[kept].span.start if new.blocks else 0


def same_blocks(old: Article, new: Article) -> Mapping[int, int]:
    """The blocks of an article that stand in another too, in the same order.

    Args:
        old: whose blocks' indexes are the keys.
        new: whose blocks' indexes are the values.
    """
    before, after = ([one.span.of(whole.text) for one in whole.blocks] for whole in (old, new))
    runs = SequenceMatcher(None, before, after).get_matching_blocks()
    return {a + n: b + n for a, b, size in runs for n in range(size)}
