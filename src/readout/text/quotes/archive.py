"""Texts with what they print in quotation marks, indexed by words and pairs of words."""

import math
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from readout.model import Span
from readout.text.quotes.passages import Passage, passages
from readout.text.quotes.quotations import Quotation
from readout.text.quotes.wording import Kind, Term, terms
from readout.text.sentences import sentences

MOST = 60
"""Passages that are looked at closely, the likeliest first."""


_BITS = 32
_PLACE = (1 << _BITS) - 1


@dataclass(frozen=True)
class Source:
    """A text that may quote the words.

    Args:
        key: by which the caller knows it again.
        text: its paragraphs parted by line ends.
        ours: spans of it that were not printed so; nothing in them counts as said or printed.
    """

    key: str
    text: str
    ours: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Place:
    """Where words stand: a receipt before it has an address.

    Args:
        source: the key of the text.
        span: the words.
        quotation: the quotation they stand in, with its marks; the words alone where in none.
        inner: the same without the marks.
        around: the sentences round it.
        quoted: whether they stand in quotation marks.
    """

    source: str
    span: Span
    quotation: Span
    inner: Span
    around: Span
    quoted: bool = True


class Archive:
    """Texts, with what they print in quotation marks indexed by words and pairs of words.

    Args:
        sources: the texts; matches that are equally good come in their order.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = sources
        self.passages: list[Passage] = []
        self.owner: list[int] = []
        # Numbers in an array cost the collector of garbage nothing, however many they are.
        self._index: defaultdict[tuple[str, ...], array[int]] = defaultdict(lambda: array("Q"))
        for n, source in enumerate(sources):
            for passage in passages(source.text):
                if not any(overlap(one.span, source.ours) for one in passage.pieces):
                    self._add(passage, n)

    def _add(self, passage: Passage, owner: int) -> None:
        number = len(self.passages)
        self.passages.append(passage)
        self.owner.append(owner)
        found = [term for piece in passage.pieces for term in terms(passage.text, *piece.inner)]
        for gram, at in _grams(found):
            self._index[gram].append(number << _BITS | at)

    def likely(self, claimed: Sequence[Term]) -> list[int]:
        """The passages that share the rarest words with a claim, most of them first.

        Args:
            claimed: its terms.
        """
        score: defaultdict[int, float] = defaultdict(float)
        for gram in {gram for gram, _ in _grams(claimed)}:
            having = self.having(gram)
            weight = len(gram) * math.log(2 + len(self.passages) / max(1, len(having)))
            for number in having:
                score[number] += weight
        return [n for n, _ in sorted(score.items(), key=lambda one: (-one[1], one[0]))[:MOST]]

    def pieces(self, source: Source) -> Iterator[Quotation]:
        """What a source prints in quotation marks, in order.

        Args:
            source: one of the texts.
        """
        number = self.sources.index(source)
        for n in range(bisect_left(self.owner, number), bisect_right(self.owner, number)):
            yield from self.passages[n].pieces

    def having(self, pair: tuple[str, ...]) -> Collection[int]:
        """The passages that have some words.

        Args:
            pair: one or two words in small letters.
        """
        return dict.fromkeys(code >> _BITS for code in self._index.get(pair, ()))

    def starts(self, number: int, pair: tuple[str, ...]) -> Sequence[int]:
        """Where in a passage some words begin, as indexes of its terms.

        Args:
            number: the passage.
            pair: one or two words in small letters.
        """
        codes = self._index.get(pair, array("Q"))
        first = bisect_left(codes, number << _BITS)
        end = bisect_left(codes, (number + 1) << _BITS)
        return [code & _PLACE for code in codes[first:end]]

    def place(self, number: int, span: Span, at: int) -> Place:
        """A place in a passage.

        Args:
            number: the passage.
            span: the words.
            at: index of their first term.
        """
        source = self.sources[self.owner[number]]
        found = self.passages[number].quotation_at(at)
        near = around(source.text, found.span)
        return Place(source.key, span, found.span, found.inner, near)


def overlap(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span has a character in common with any of some others.

    Args:
        span: half-open.
        others: half-open.
    """
    return any(span.start < one.end and one.start < span.end for one in others)


def _grams(found: Sequence[Term]) -> Iterator[tuple[tuple[str, ...], int]]:
    words = [(one.low, n) for n, one in enumerate(found) if one.kind is Kind.WORD]
    for low, n in words:
        yield (low,), n
    for (low, n), (following, _) in pairwise(words):
        yield (low, following), n


def around(text: str, span: Span) -> Span:
    """The sentences a span touches and one on either side, within its paragraph.

    Args:
        text: any text.
        span: half-open.
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    paragraph = text[start : end if end >= 0 else len(text)]
    found = [Span(start + a, start + b) for a, b in sentences(paragraph, None)]
    starts = [one.start for one in found]
    first = max(0, bisect_right(starts, span.start) - 2)
    last = min(len(found) - 1, bisect_right(starts, max(span.start, span.end - 1)))
    return Span(found[first].start, found[last].end) if found else span
