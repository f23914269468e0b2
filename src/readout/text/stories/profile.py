"""An article as weighted words, by one of two profiles: a headline alone, or a text."""

import heapq
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from readout.text.stories.facts import Facts
from readout.text.stories.terms import TEXT_WORDS, TITLE_WORDS, Vocabulary, terms

_TEXT = 40
"""Words below the headline from which an article counts as a text."""

_TITLE_WEIGHT = 3


@dataclass(frozen=True)
class Profile:
    """How articles of one kind are compared.

    Args:
        length: words such an article has.
        keys: how many of its heaviest words find the stories it may belong to.
        joins: the least likeness to the story it joins.
        shares: how much rarity the words shared with that story have to have together.
        usual: how much they have where likeness is the bare cosine.
        lift: what likeness gains with each unit above that, and loses below.
        merges: the least cosine of two stories of this kind that are one.
    """

    length: int
    keys: int
    joins: float
    shares: float
    usual: float
    lift: float
    merges: float


HEADLINE = Profile(length=10, keys=6, joins=0.22, shares=13.0, usual=13.0, lift=0.0, merges=0.26)
TEXT = Profile(length=130, keys=20, joins=0.30, shares=70.0, usual=80.0, lift=0.0015, merges=0.7)


@dataclass(frozen=True)
class Weighted:
    """An article's words with their weights.

    Args:
        profile: how it is compared.
        weights: by word, their squares together 1.
        rarity: by word, how telling it is.
        keys: its heaviest words, the heaviest first.
    """

    profile: Profile
    weights: Mapping[str, float]
    rarity: Mapping[str, float]
    keys: tuple[str, ...]


def weighted(facts: Facts, vocabulary: Vocabulary) -> Weighted:
    """An article's words, by the profile that fits it.

    Args:
        vocabulary: of its language; it is not changed.
    """
    body = list(terms(facts.text, TEXT_WORDS))
    profile = TEXT if len(body) >= _TEXT else HEADLINE
    counts = Counter(body)
    for word in terms(facts.title, TITLE_WORDS):
        counts[word] += _TITLE_WEIGHT
    rarity = {word: vocabulary.rarity(word, profile.length) for word in counts}
    raw = {word: (1 + math.log(n)) * rarity[word] for word, n in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    weights = {word: weight / length for word, weight in raw.items() if weight > 0}
    return Weighted(profile, weights, rarity, heaviest(weights, profile.keys))


def heaviest(weights: Mapping[str, float], most: int) -> tuple[str, ...]:
    """The heaviest words, the heaviest first; of equal ones in the order of the alphabet.

    Args:
        most: how many.
    """
    return tuple(heapq.nsmallest(most, weights, key=lambda word: (-weights[word], word)))
