"""When each word is heard: an engine's events mapped to the words asked for."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from readout.model import Span

Times = tuple[tuple[float, float], ...]


def word_times(
    text: str, words: Sequence[Span], events: Sequence[tuple[int, float]], seconds: float
) -> Times:
    """A start and an end in seconds for every word, monotone and inside the sound.

    Between two events time is shared out by the letters and digits in between, so words that the
    engine runs together ("in the") each get their part.  Words that share one span divide it.

    Args:
        text: what was spoken.
        words: spans of it, in order.
        events: the offset of a spoken word in `text` and the second at which it begins, in order.
        seconds: how long the sound lasts.
    """
    letters = [0, *accumulate(character.isalnum() for character in text)]
    anchors = _anchors(text, letters, events, seconds)
    times: list[tuple[float, float]] = []
    heard = 0.0
    for start, end in _letter_ranges(words, letters):
        first = max(heard, _at(anchors, start))
        heard = max(first, _at(anchors, end)) if end > start else first
        times.append((first, heard))
    return tuple(times)


def _anchors(
    text: str, letters: Sequence[int], events: Sequence[tuple[int, float]], seconds: float
) -> list[tuple[float, float]]:
    """Points (letters before, second), rising in both, from the first letter to the last."""
    points: dict[int, float] = {}
    latest = 0.0
    for position, second in events:
        offset = min(max(position, 0), len(text))
        # Events of a number may spill over its end; the word that begins there comes last.
        starts_token = offset == 0 or text[offset - 1].isspace()
        count = letters[offset]
        if count >= max(points, default=0) and (starts_token or count not in points):
            latest = min(max(latest, second), seconds)
            points[count] = latest
    points.setdefault(0, min(points.values(), default=0.0))
    points.pop(letters[-1], None)
    return [*sorted(points.items()), (letters[-1], seconds)]


def _letter_ranges(words: Sequence[Span], letters: Sequence[int]) -> Sequence[tuple[float, float]]:
    """The words as ranges of letters; a run of equal words is divided among them."""
    last = len(letters) - 1
    ranges: list[tuple[float, float]] = []
    while len(ranges) < len(words):
        word = words[len(ranges)]
        same = 1
        while len(ranges) + same < len(words) and words[len(ranges) + same] == word:
            same += 1
        start, end = letters[min(word.start, last)], letters[min(word.end, last)]
        step = (end - start) / same
        ranges += [(start + n * step, start + (n + 1) * step) for n in range(same)]
    return ranges


def _at(anchors: Sequence[tuple[float, float]], count: float) -> float:
    n = bisect_right(anchors, count, key=lambda anchor: anchor[0])
    if n == 0 or n == len(anchors):
        return anchors[max(n - 1, 0)][1]
    (left, begin), (right, end) = anchors[n - 1], anchors[n]
    return begin + (end - begin) * (count - left) / (right - left)
