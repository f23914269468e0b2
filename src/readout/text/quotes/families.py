"""Quote families: one utterance as several articles print it, and who cut what."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from readout.model import NOWHERE, Span
from readout.text.quotes.differing import DROPPED, Change, aligned
from readout.text.quotes.wording import Kind, Term, terms

_SHARED = 6
"""Words in a row that two people hardly say alike."""

_SHARED_BY_ONE = 4
"""The same where both are said to be by the same speaker."""

_HALF, _NEARLY_ALL = 0.5, 0.8
"""Of the shorter one's words that these have to be: people share phrases too."""

_MOST = 50
"""Utterances with the same words that are compared with the first; the rest with its neighbour."""

_UNKNOWN = 0.5
"""How sure one article alone is of a speaker, where it does not say how sure."""

_LEAST_DOUBT = 0.05
"""That one telling leaves, however plain it is."""

_LEAST_LEFT = 0.001
"""That any number of tellings leave: papers copy a mistake as well."""


@dataclass(frozen=True)
class Utterance:
    """A quotation as one article prints it.

    Args:
        article: the article's id.
        outlet: who published it; "" when that is not known.
        words: what stands between its marks.
        speaker: who is said to have said it; "" when nobody is.
        around: the sentences round it; copies have the same.
        confidence: how sure the speaker is, 0 to 1.
    """

    article: str
    outlet: str
    words: str
    speaker: str = ""
    around: str = ""
    confidence: float = _UNKNOWN


@dataclass(frozen=True)
class Version:
    """A wording, with everybody who prints it.

    Args:
        words: what stands between the marks.
        outlets: who print it, each once.
        articles: their ids.
        tellings: how many of the articles tell it in words of their own; copies count once.
        changes: word by word against the family's longest; empty for the longest itself.
    """

    words: str
    outlets: tuple[str, ...]
    articles: tuple[str, ...]
    tellings: int
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Credit:
    """Whom some of the articles credit.

    Args:
        speaker: a name.
        outlets: who say so.
        confidence: how likely they are right, 0 to 1, where at most one of the speakers said it;
            copies count once.
    """

    speaker: str
    outlets: tuple[str, ...]
    confidence: float


@dataclass(frozen=True)
class Family:
    """One utterance.

    Args:
        versions: the longest first.
        credits: the surest first; more than one where the articles disagree.
    """

    versions: tuple[Version, ...]
    credits: tuple[Credit, ...]

    @property
    def is_disputed(self) -> bool:
        """Whether different speakers are credited."""
        return len(self.credits) > 1


def families(utterances: Sequence[Utterance]) -> list[Family]:
    """The utterances put together by what was said, the families most printed first.

    Args:
        utterances: of any articles, in any order.
    """
    said = [_words(one.words) for one in utterances]
    joined = list(range(len(utterances)))
    for a, b in _pairs(said):
        if _alike(utterances[a], utterances[b], said[a], said[b]):
            joined[_root(joined, b)] = _root(joined, a)
    groups: dict[int, list[Utterance]] = defaultdict(list)
    for n, one in enumerate(utterances):
        groups[_root(joined, n)].append(one)
    found = [_family(group) for group in groups.values()]
    return sorted(found, key=lambda one: -sum(version.tellings for version in one.versions))


def _words(text: str) -> list[str]:
    return [one.low for one in terms(text) if one.kind is Kind.WORD]


def _root(joined: list[int], n: int) -> int:
    while joined[n] != n:
        joined[n] = joined[joined[n]]
        n = joined[n]
    return n


def _pairs(said: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """The utterances that may be one: they share words in a row."""
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, words in enumerate(said):
        size = min(_SHARED_BY_ONE, len(words))
        grams = {tuple(words[k : k + size]) for k in range(len(words) - size + 1)}
        for gram in grams if words else ():
            having[gram].append(n)
    seen = set()
    for numbers in having.values():
        # One after the other is enough to join them all, and does not grow with their square.
        near = numbers[:_MOST]
        for pair in [*pairwise(numbers), *((near[0], one) for one in near[1:])]:
            if pair not in seen:
                seen.add(pair)
                yield pair


def _alike(a: Utterance, b: Utterance, first: Sequence[str], second: Sequence[str]) -> bool:
    same_speaker = bool(a.speaker) and _surname(a.speaker) == _surname(b.speaker)
    least, share = (_SHARED_BY_ONE, _HALF) if same_speaker else (_SHARED, _NEARLY_ALL)
    shorter = min(len(first), len(second))
    if same_speaker and first == second:
        return True
    run = _longest_run(first, second)
    return run >= least and run >= share * shorter


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""


def _longest_run(first: Sequence[str], second: Sequence[str]) -> int:
    """The most words in a row that both have."""
    best = 0
    before: Counter[int] = Counter()
    places: dict[str, list[int]] = defaultdict(list)
    for n, word in enumerate(second):
        places[word].append(n)
    for word in first:
        here: Counter[int] = Counter()
        for n in places.get(word, ()):
            here[n] = before[n - 1] + 1
            best = max(best, here[n])
        before = here
    return best


def _family(group: Sequence[Utterance]) -> Family:
    wordings: dict[tuple[str, ...], list[Utterance]] = defaultdict(list)
    for one in group:
        wordings[tuple(term.text for term in _stripped(one.words))].append(one)
    longest_first = sorted(wordings.values(), key=lambda same: -len(_words(same[0].words)))
    longest = longest_first[0][0].words
    versions = tuple(_version(same, longest if n else "") for n, same in enumerate(longest_first))
    return Family(versions, tuple(_credits(group)))


def _stripped(text: str) -> list[Term]:
    found = list(terms(text))
    while found and found[-1].text in ".,":
        found.pop()
    return found


def _version(same: Sequence[Utterance], longest: str) -> Version:
    return Version(
        words=same[0].words,
        outlets=tuple(dict.fromkeys(one.outlet for one in same if one.outlet)),
        articles=tuple(dict.fromkeys(one.article for one in same)),
        tellings=len({_telling(one) for one in same}),
        changes=_changes(same[0].words, longest) if longest else (),
    )


def _telling(one: Utterance) -> tuple[str, ...]:
    """What copies of one report have in common; an article that shows none stands for itself."""
    return tuple(_words(one.around)) or (one.article,)


def _changes(words: str, longest: str) -> tuple[Change, ...]:
    found = aligned(list(terms(words)), list(terms(longest)))
    return tuple(_whole(found.changes, longest)) if found else ()


def _whole(changes: Sequence[Change], longest: str) -> Iterator[Change]:
    """The changes with what was cut at either end."""
    said = [one.said for one in changes if one.said != NOWHERE]
    start, end = said[0].start, said[-1].end
    if _words(longest[:start]):
        yield Change(DROPPED, Span(0, start), NOWHERE)
    yield from changes
    if _words(longest[end:]):
        yield Change(DROPPED, Span(end, len(longest)), NOWHERE)


def _credits(group: Sequence[Utterance]) -> list[Credit]:
    """Whom the tellings credit: each that agrees leaves less room for doubt."""
    doubts: dict[str, dict[tuple[str, ...], float]] = defaultdict(dict)
    names: dict[str, str] = {}
    outlets: dict[str, list[str]] = defaultdict(list)
    for one in group:
        if one.speaker:
            key = _surname(one.speaker)
            names[key] = max(names.get(key, ""), one.speaker, key=len)
            telling = _telling(one)
            doubt = max(_LEAST_DOUBT, 1 - one.confidence)
            doubts[key][telling] = min(doubts[key].get(telling, 1.0), doubt)
            outlets[key].append(one.outlet)
    left = {key: max(_LEAST_LEFT, math.prod(found.values())) for key, found in doubts.items()}
    sure = _sure(left)
    found = [
        Credit(name, tuple(dict.fromkeys(filter(None, outlets[key]))), sure[key])
        for key, name in names.items()
    ]
    return sorted(found, key=lambda one: -one.confidence)


def _sure(doubts: Mapping[str, float]) -> dict[str, float]:
    """How likely each speaker is, where at most one of them said it."""
    every = math.prod(doubts.values())
    right = {key: (1 - doubt) * every / doubt for key, doubt in doubts.items()}
    return {key: one / (sum(right.values()) + every) for key, one in right.items()}
