"""Whether two articles are one text, as an agency sends it to many papers."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from readout.model import Article, BlockKind
from readout.text.addresses import site

WORDS = 5
"""Words in a row that count as one piece."""

LEAST = 40
"""Pieces a text must have before it can be told from another."""

BANDS = 16
ROWS = 3
"""Two texts of which six pieces in ten are the same share one of the bands 98 times in 100."""

SHARED = 0.8
"""Of the shorter text, what must stand in the longer one too."""

LIKE = 0.5
"""Of all pieces of both, what must stand in both."""

# Where words are not parted by spaces, every character counts as one.
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
_OURS = (BlockKind.TITLE, BlockKind.SUMMARY)


def pieces(article: Article) -> frozenset[int]:
    """The pieces of an article's text as numbers, its headline apart."""
    words = [
        word
        for block in article.blocks
        if block.kind not in _OURS
        for word in _WORD.findall(block.span.of(article.text).casefold())
    ]
    return frozenset(
        _number(" ".join(words[at : at + WORDS])) for at in range(len(words) - WORDS + 1)
    )


def bands(found: frozenset[int]) -> tuple[int, ...]:
    """Numbers that texts with mostly the same pieces have in common; none for a short text.

    Args:
        found: a text's pieces.
    """
    if len(found) < LEAST:
        return ()
    numbers = np.fromiter(found, dtype=np.uint64, count=len(found))
    factors, terms = _permutations()
    least = np.array(
        [(numbers * factor + term).min() for factor, term in zip(factors, terms, strict=True)],
        dtype=np.uint64,
    )
    return tuple(
        _number(f"{band}:{least[band * ROWS : (band + 1) * ROWS].tolist()}") >> 1
        for band in range(BANDS)
    )


def is_same_text(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts are the same but for a changed headline, lead or ending.

    Args:
        one: the pieces of a text.
        other: those of another.
    """
    if min(len(one), len(other)) < LEAST:
        return False
    both = len(one & other)
    return both >= SHARED * min(len(one), len(other)) and both >= LIKE * len(one | other)


def is_other_outlet(one: Article, other: Article) -> bool:
    """Whether two articles were published by two outlets."""
    if one.outlet and other.outlet:
        return one.outlet.casefold() != other.outlet.casefold()
    return site(one.url) != site(other.url)


def original_of(article: Article, others: Iterable[tuple[str, Article]]) -> str | None:
    """The id of the first article by another outlet that is the same text, None for none.

    Args:
        others: ids and articles, the one added first first.
    """
    own = pieces(article)
    same = (id for id, other in others if _is_copy(article, own, other))
    return next(same, None)


def _is_copy(article: Article, own: frozenset[int], other: Article) -> bool:
    return is_other_outlet(article, other) and is_same_text(own, pieces(other))


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "big")


@cache
def _permutations() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """What shuffles numbers, the same on every machine."""
    factors: Sequence[int] = [_number(f"factor {n}") | 1 for n in range(BANDS * ROWS)]
    terms: Sequence[int] = [_number(f"term {n}") for n in range(BANDS * ROWS)]
    return np.array(factors, dtype=np.uint64), np.array(terms, dtype=np.uint64)
