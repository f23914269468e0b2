"""The sentences of a story's articles that can stand by themselves in a briefing."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from readout.languages import all_languages
from readout.languages.briefing import briefs
from readout.model import Span
from readout.text.briefing.leaning import is_cut, is_met, stands, told_in
from readout.text.briefing.parts import Sentence, Source
from readout.text.briefing.people import is_running
from readout.text.quotes.quotations import quotations
from readout.text.quotes.receipts import is_offered, parts
from readout.text.sentences import sentences
from readout.text.stories.terms import Vocabulary, terms

_LOOKED_AT = 40
"""Sentences of one article."""

_LENGTH = 20
"""Words a sentence has, for how telling its words are."""

Weights = Mapping[str, float]


@dataclass(frozen=True)
class Candidate:
    """A sentence that can stand by itself.

    Args:
        sentence: the sentence.
        place: its number in its article, from 0.
        words: its terms, each once.
        weights: of its terms, their squares together 1.
        length: its words.
    """

    sentence: Sentence
    place: int
    words: frozenset[str]
    weights: Weights
    length: int

    @property
    def outlet(self) -> str:
        """Whose it is."""
        return self.sentence.source.outlet


def candidates(sources: Iterable[Source], shares: Weights) -> list[Candidate]:
    """The sentences of all articles that are no quotation and lean on no other.

    Args:
        sources: the articles, all in one language.
        shares: how common words are in it.
    """
    known, told = Vocabulary(shares), list(sources)
    headlines = "\n".join(one.article.title or "" for one in told)
    return [
        _candidate(sentence, place, known)
        for source in told
        for place, sentence in enumerate(_standing(source, headlines))
    ]


def titles(sources: Iterable[Source], shares: Weights) -> list[Weights]:
    """The headlines of all articles by how telling their words are."""
    known = Vocabulary(shares)
    return [weighted(Counter(terms(one.article.title or "")), known) for one in sources]


def _candidate(sentence: Sentence, place: int, known: Vocabulary) -> Candidate:
    counts = Counter(terms(sentence.text))
    return Candidate(
        sentence, place, frozenset(counts), weighted(counts, known), len(sentence.text.split())
    )


def weighted(counts: Mapping[str, int], known: Vocabulary) -> Weights:
    """Terms by how telling they are, the squares of their weights together 1."""
    raw = {word: n * known.rarity(word, _LENGTH) for word, n in counts.items()}
    return unit(raw)


def unit(raw: Weights) -> Weights:
    """The same weights, their squares together 1."""
    norm = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {word: weight / norm for word, weight in raw.items() if weight > 0}


def cosine(one: Weights, other: Weights) -> float:
    """How like two sets of weights are, 0 to 1."""
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * many.get(word, 0.0) for word, weight in few.items())


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of all the terms of two sentences that both have (Jaccard), 0 to 1."""
    return len(one & other) / max(1, len(one | other))


def _standing(source: Source, headlines: str) -> Iterator[Sentence]:
    """The sentences of an article that can stand by themselves, in its order."""
    article = source.article
    said, words = _Spans(one.span for one in quotations(article.text)), briefs(article.language)
    language = all_languages().get(article.language.partition("-")[0])
    spans = (
        told_in(article.text, Span(block.span.start + one.start, block.span.start + one.end))
        for block in article.blocks
        if is_running(block)
        for one in sentences(block.span.of(article.text), language)
    )
    for _, span in zip(range(_LOOKED_AT), spans, strict=False):
        if (
            not said.touch(span)
            and not is_cut(article.text, span)
            and stands(span.of(article.text), words)
            and is_met(span.of(article.text), words, headlines)
            and _is_whole(source, span)
        ):
            yield Sentence(source, span)


def _is_whole(source: Source, span: Span) -> bool:
    """Whether the page prints it so, in one stretch."""
    return is_offered(source.article, span) and len(parts(source.article, span)) == 1


class _Spans:
    """Spans in order that do not overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [one.start for one in self._spans]

    def touch(self, span: Span) -> bool:
        """Whether one of them overlaps another."""
        n = bisect_right(self._starts, span.end - 1) - 1
        return n >= 0 and self._spans[n].end > span.start
