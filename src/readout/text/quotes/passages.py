"""What stands in quotation marks, as the stretches somebody may have said in one go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from readout.model import Span
from readout.text.quotes.quotations import Quotation, quotations
from readout.text.quotes.wording import Term, terms

_MOST_BETWEEN = 12
"""Words; "she said, looking at the sea" is shorter."""

_WORD = re.compile(r"\w+")
_NEW_SENTENCE = re.compile(r"[.!?…]\s+\w")


@dataclass(frozen=True)
class Passage:
    """Quotations that follow each other with no more between them than who said it.

    Args:
        text: the text they stand in.
        pieces: the quotations in order.
        runs_on: for each piece whether it is the next paragraph of the one before.
    """

    text: str
    pieces: tuple[Quotation, ...]
    runs_on: tuple[bool, ...]

    @cached_property
    def _terms(self) -> list[tuple[Term, int]]:
        return [
            (term, n)
            for n, piece in enumerate(self.pieces)
            for term in terms(self.text, *piece.inner)
        ]

    @cached_property
    def terms(self) -> list[Term]:
        """What is compared of all pieces, in order."""
        return [term for term, _ in self._terms]

    @cached_property
    def piece_of(self) -> list[int]:
        """For each term the index of its piece."""
        return [n for _, n in self._terms]

    @cached_property
    def strand_of(self) -> list[int]:
        """For each piece which uninterrupted utterance it belongs to."""
        strands: list[int] = []
        for n, follows in enumerate(self.runs_on):
            strands.append(strands[-1] if follows else n)
        return strands

    def interrupts(self, at: int) -> bool:
        """Whether something that nobody said stands between a term and the one before it.

        Args:
            at: index of the term.
        """
        if not 0 < at < len(self.terms):
            return False
        piece = self.piece_of[at]
        return piece != self.piece_of[at - 1] and not self.runs_on[piece]

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Where a run of terms stands in the text, one span a piece.

        Args:
            start: index of the first term.
            end: index behind the last term.
        """
        found: list[Span] = []
        for n in range(start, end):
            term = self.terms[n]
            if n > start and self.piece_of[n] == self.piece_of[n - 1]:
                found[-1] = Span(found[-1].start, term.end)
            else:
                found.append(Span(term.start, term.end))
        return tuple(found)

    def quotation_at(self, at: int) -> Quotation:
        """The quotation a term stands in.

        Args:
            at: index of the term.
        """
        return self.pieces[self.piece_of[at]]


def passages(text: str) -> Iterator[Passage]:
    """The passages of a text in order.

    Args:
        text: its paragraphs parted by line ends.
    """
    pieces: list[Quotation] = []
    runs_on: list[bool] = []
    for quotation in quotations(text):
        follows = bool(pieces) and _runs_on(text, pieces[-1], quotation)
        if pieces and not (follows or _interrupted(text, pieces[-1], quotation)):
            yield Passage(text, tuple(pieces), tuple(runs_on))
            pieces, runs_on = [], []
        pieces.append(quotation)
        runs_on.append(follows)
    if pieces:
        yield Passage(text, tuple(pieces), tuple(runs_on))


def _runs_on(text: str, before: Quotation, after: Quotation) -> bool:
    between = text[before.span.end : after.span.start]
    return not before.closed and "\n" in between and not between.strip()


def _interrupted(text: str, before: Quotation, after: Quotation) -> bool:
    between = text[before.span.end : after.span.start]
    if "\n" in between or len(between) > 40 * _MOST_BETWEEN or _NEW_SENTENCE.search(between):
        return False
    return before.closed and 2 <= len(_WORD.findall(between)) <= _MOST_BETWEEN
