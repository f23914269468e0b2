"""A story as a briefing: what happened, who says what, what one outlet alone tells, how it went on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from readout.model import BlockKind, Standing
from readout.text.briefing.candidates import (
    Candidate,
    Weights,
    candidates,
    cosine,
    likeness,
    titles,
)
from readout.text.briefing.parts import Briefing, Sentence, Source
from readout.text.briefing.picking import ALIKE, centre, picked
from readout.text.briefing.said import heard, told
from readout.text.quotes.receipts import is_offered
from readout.text.stories.terms import terms

SENTENCES, WORDS = 4, 130
"""What happened is told in so many of them at the most."""

_CORE = 2
"""Sentences of what happened that no outlet keeps for itself."""

ONLY, STEPS = 6, 5
"""Sentences of *Only here* and of *How it developed* at the most."""

_LOOKED_AT = 60
"""Articles of a story that are looked at, the first and the last to tell it."""

_NEW = 0.5
"""Of a sentence's weight, what its outlet alone has to tell."""

_ABOUT = 0.085
"""Likeness to all articles below which a sentence may be of another story."""

_FULL = 20
"""Words of a sentence beyond which it tells no more."""

_LATER = timedelta(hours=1)
"""Between two reports of which the second tells how it went on."""

_MARKS = ("“", '"', "„", "«", "‘")
_ASKS = ("?", "？", "؟")


def briefing(sources: Sequence[Source], shares: Weights) -> Briefing:
    """Tell a story in the words of its articles.

    Args:
        sources: its articles, all in one language; at least one.
        shares: how common words are in that language, by word.
    """
    every = sorted(sources, key=lambda one: (one.published, one.id))
    own = _spread([one for one in every if not one.copy_of] or every)
    found = candidates(own, shares)
    middle = centre(found, titles(own, shares))
    only = _only_here(own, middle, _apart(found, picked(found, middle, _CORE, WORDS)))
    happened = picked(_apart(found, only), middle, SENTENCES, WORDS)
    developed = _developed(own, _apart(found, [*happened, *only]))
    said = told(heard(own))
    return Briefing(
        language=own[0].article.language.partition("-")[0],
        question=_question(own),
        happened=_sentences(_in_order(happened)),
        parties=said[Standing.PARTY],
        observers=said[Standing.OBSERVER],
        others=said[Standing.UNKNOWN],
        only_here=_sentences(only),
        developed=_sentences(developed),
        sources=tuple(every),
    )


def _spread(own: list[Source]) -> list[Source]:
    half = _LOOKED_AT // 2
    return own if len(own) <= _LOOKED_AT else [*own[:half], *own[-half:]]


def _sentences(found: Iterable[Candidate]) -> tuple[Sentence, ...]:
    return tuple(one.sentence for one in found)


def _in_order(chosen: Sequence[Candidate]) -> list[Candidate]:
    """The best first, then each article's in its own order."""
    first: dict[str, int] = {}
    for n, one in enumerate(chosen):
        first.setdefault(one.sentence.source.id, n)
    return sorted(chosen, key=lambda one: (first[one.sentence.source.id], one.place))


def _apart(found: Iterable[Candidate], told: Sequence[Candidate]) -> list[Candidate]:
    """The sentences that say something else than those that are told already."""
    return [one for one in found if all(likeness(one.words, it.words) <= ALIKE for it in told)]


def _only_here(
    own: Sequence[Source], middle: Weights, found: Sequence[Candidate]
) -> list[Candidate]:
    """For each outlet the sentence that tells most of what no other has."""
    outlets = dict.fromkeys(one.outlet for one in own if one.outlet)
    if len(outlets) < 2:
        return []
    elsewhere = {name: _words_of(one for one in own if one.outlet != name) for name in outlets}
    chosen: list[Candidate] = []
    for name, others in elsewhere.items():
        news = [
            (share * min(one.length, _FULL), -one.place, one)
            for one in _apart(found, chosen)
            if one.outlet == name
            and cosine(one.weights, middle) >= _ABOUT
            and (share := _new_in(one, others)) >= _NEW
        ]
        if news:
            chosen.append(max(news, key=lambda it: it[:2])[2])
    return chosen[:ONLY]


def _words_of(sources: Iterable[Source]) -> frozenset[str]:
    return frozenset(word for one in sources for word in terms(one.article.text))


def _new_in(one: Candidate, elsewhere: frozenset[str]) -> float:
    """Of a sentence's weight, what no other outlet has, 0 to 1."""
    weights = {word: weight * weight for word, weight in one.weights.items()}
    return sum(weight for word, weight in weights.items() if word not in elsewhere)


def _developed(own: Sequence[Source], found: Sequence[Candidate]) -> list[Candidate]:
    """From each later report the first sentence with something nobody had told before it."""
    by_source = _by_source(found)
    chosen: list[Candidate] = []
    known: set[str] = set()
    for n, source in enumerate(own):
        late = n and source.published - own[0].published >= _LATER
        if late and (step := _first_news(by_source.get(source.id, ()), known, chosen)):
            chosen.append(step)
        known |= _words_of([source])
    return chosen[-STEPS:]


def _by_source(found: Iterable[Candidate]) -> Mapping[str, list[Candidate]]:
    by: dict[str, list[Candidate]] = {}
    for one in found:
        by.setdefault(one.sentence.source.id, []).append(one)
    return by


def _first_news(
    found: Iterable[Candidate], known: set[str], told: Sequence[Candidate]
) -> Candidate | None:
    before = frozenset(known)
    news = (one for one in _apart(found, told) if _new_in(one, before) >= _NEW / 2)
    return next(news, None)


def _question(own: Sequence[Source]) -> Sentence | None:
    """The first headline that asks, as its page prints it."""
    return next((title for one in own for title in _titles(one) if _asks(title.text)), None)


def _asks(title: str) -> bool:
    """Whether a headline asks in its own words."""
    return title.endswith(_ASKS) and not any(mark in title for mark in _MARKS)


def _titles(source: Source) -> Iterator[Sentence]:
    for block in source.article.blocks[:1]:
        if block.kind is BlockKind.TITLE and is_offered(source.article, block.span):
            yield Sentence(source, block.span)
