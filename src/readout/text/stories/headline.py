"""Which of its articles' headlines stands for a story."""

import math
from collections.abc import Sequence

from readout.text.stories.terms import TITLE_WORDS, terms


def headline(titles: Sequence[str]) -> int:
    """The index of the headline that has most in common with the others; of equal ones the first.

    Args:
        titles: of a story's articles, the first to tell it first; at least one.
    """
    words = [frozenset(terms(title, TITLE_WORDS)) for title in titles]
    return max(range(len(titles)), key=lambda n: (_common(n, words), -n))


def _common(n: int, words: Sequence[frozenset[str]]) -> float:
    own = words[n]
    return sum(
        len(own & other) / math.sqrt(len(own) * len(other))
        for m, other in enumerate(words)
        if m != n and own and other
    )
