"""Which sentences tell what happened: those most like all of them, early, new, and from everybody."""

from collections import Counter
from collections.abc import Iterable, Sequence

from readout.text.briefing.candidates import Candidate, Weights, cosine, likeness, unit

ALIKE = 0.55
"""The most two sentences of a briefing have in common."""

_POSITION = 0.2
"""What the first sentence of an article gains; the n-th gains an n-th of it."""

_REPEATS = 0.7
"""What likeness to a sentence that is told already costs."""

_TITLE = 0.5
"""What a headline counts of an article."""

_AGAIN = 0.2
"""What each sentence an outlet has already costs its next one."""


def centre(found: Iterable[Candidate], titles: Iterable[Weights] = ()) -> Weights:
    """What all articles of a story have in common, each article counting the same.

    Args:
        found: their sentences.
        titles: their headlines, each of which counts half an article.
    """
    articles: dict[str, dict[str, float]] = {}
    for one in found:
        _add(articles.setdefault(one.sentence.source.id, {}), one.weights)
    total: dict[str, float] = {}
    for sums in articles.values():
        _add(total, unit(sums))
    for title in titles:
        _add(total, title, _TITLE)
    return unit(total)


def _add(total: dict[str, float], weights: Weights, factor: float = 1.0) -> None:
    for word, weight in weights.items():
        total[word] = total.get(word, 0.0) + factor * weight


def picked(found: Sequence[Candidate], middle: Weights, most: int, words: int) -> list[Candidate]:
    """The sentences that tell what happened, in the order in which they are worth telling.

    Args:
        found: all that could.
        middle: what all articles have in common, see `centre`.
        most: how many sentences at the most.
        words: how many words all of them have together at the most.
    """
    worth = [cosine(one.weights, middle) + _POSITION / (1 + one.place) for one in found]
    chosen: list[Candidate] = []
    left = dict(enumerate(worth))
    outlets: Counter[str] = Counter()
    while left and len(chosen) < most:
        n = max(left, key=lambda n: (left[n] - _AGAIN * outlets[found[n].outlet], -n))
        del left[n]
        one = found[n]
        if one.length > words:
            continue
        words -= one.length
        chosen.append(one)
        outlets[one.outlet] += 1
        # The nearest sentence told so far is what counts, not all of them together.
        left = {
            m: min(before, worth[m] - _REPEATS * cosine(found[m].weights, one.weights))
            for m, before in left.items()
            if likeness(found[m].words, one.words) <= ALIKE
        }
    return chosen
