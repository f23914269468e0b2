"""Breaths: a long line in pieces, for voices that are heard sooner when they are given less."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from readout.model import Line, Span, Word

# Where a speaker breathes: after these, or before a dash or a bracket.
_AFTER = ",;:—–)"
_BEFORE = "(—–"


def breaths(line: Line, most: int) -> Iterator[Line]:
    """A line in pieces that follow one another without a pause, each whole words.

    Args:
        line: what is to be said.
        most: characters a piece may have, unless one word has more; 0 leaves the line whole.
    """
    if not most or len(line.spoken) <= most:
        yield line
        return
    starts = [0, *_cuts(line, most)]
    edges = [line.words[n].spoken.start if n else 0 for n in starts] + [len(line.spoken)]
    parts = pairwise([*starts, len(line.words)])
    for (first, end), (begin, until) in zip(parts, pairwise(edges), strict=True):
        last = end == len(line.words)
        yield replace(
            line,
            source=_source(line, first, end),
            spoken=line.spoken[begin:until].rstrip(),
            words=tuple(moved(word, begin) for word in line.words[first:end]),
            pause=line.pause if last else 0.0,
            joins=line.joins and last,
        )


def _cuts(line: Line, most: int) -> Iterator[int]:
    """The words before which the line is cut."""
    places = [n for n in range(1, len(line.words)) if apart(line, n)]
    # Without the space before the next word.
    ends = [line.words[n].spoken.start - 1 for n in places]
    begin = at = 0
    while at < len(places) and len(line.spoken) - begin > most:
        fits = range(at, max(bisect_right(ends, begin + most), at + 1))
        # A clause of two words is no place to breathe.
        least = begin + most // 4
        clauses = [k for k in fits if _breathes(line, places[k]) and ends[k] > least]
        cut = (clauses or fits)[-1]
        yield places[cut]
        at, begin = cut + 1, ends[cut] + 1


def apart(line: Line, n: int) -> bool:
    """Whether the words before the one with that index are said before it, and not with it."""
    before, after = line.words[n - 1], line.words[n]
    in_order = before.spoken.end < after.spoken.start and before.source.end < after.source.start
    return in_order and " " in line.spoken[before.spoken.end : after.spoken.start]


def _breathes(line: Line, n: int) -> bool:
    start = line.words[n].spoken.start
    return (
        line.spoken[max(start - 3, 0) : start].rstrip()[-1:] in _AFTER
        or line.spoken[start] in _BEFORE
    )


def _source(line: Line, first: int, end: int) -> Span:
    start = line.words[first].source.start if first else line.source.start
    last = end == len(line.words)
    return Span(start, line.source.end if last else line.words[end - 1].source.end)


def moved(word: Word, by: int) -> Word:
    """A word of words that begin so many characters further behind."""
    return Word(word.source, Span(word.spoken.start - by, word.spoken.end - by))
