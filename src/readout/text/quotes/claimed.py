"""Did they say it: what somebody is said to have said, held against what is printed in quotation marks."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from readout.languages.negations import NEGATIONS
from readout.model import NOWHERE, Span
from readout.text.quotes.archive import MOST, Archive, Place, Source, around, overlap
from readout.text.quotes.differing import DROPPED, KEPT, Aligned, Change, aligned
from readout.text.quotes.passages import Passage
from readout.text.quotes.wording import (
    Kind,
    Term,
    cut_before,
    cut_behind,
    same,
    stretch,
    stripped,
    terms,
)

_ALIGNED = 12
_LEAST_KEPT = 0.6
"""Of a claim's letters: with less in common two wordings are not one said otherwise."""

_COVERED = 0.9
_GAINED = 0.1
_CLAUSE_ENDS = frozenset(".,;:!?…–")
_NEAR = 3
"""Words before a claim, within its clause, among which a negation still governs it."""

_BEGINNINGS = 300
_REPEATS = 20
"""Places of one passage that are tried, so that no text takes time for ever."""

_PART = 3
"""Words that a part of a stitched claim has at the least."""

_PART_LETTERS = 10
"""Or letters, of two words."""

_WRAPPED = re.compile(r"\s*(?:“(?P<curly>[^“”]*)”|\"(?P<straight>[^\"]*)\"|«(?P<angle>[^«»]*)»)\s*")


class Verdict(StrEnum):
    """How a claim relates to what is printed in quotation marks, the best first."""

    EXACT = "exact"
    TYPOGRAPHY = "typography"
    ALTERED = "altered"
    STITCHED = "stitched"
    MISSING = "missing"


@dataclass(frozen=True)
class Match:
    """One way the words are printed.

    Args:
        verdict: how the claim relates to it.
        places: where; more than one where the claim joins several.
        changes: word by word, where it is altered.
        kept: how much of the claim's letters it holds, 0 to 1.
        negation: a word right before the claimed ones that turns their sense; else `NOWHERE`.
    """

    verdict: Verdict
    places: tuple[Place, ...]
    changes: tuple[Change, ...] = ()
    kept: float = 1.0
    negation: Span = NOWHERE


@dataclass(frozen=True)
class Answer:
    """What became of a claim.

    Args:
        words: the claim, without quotation marks round it.
        verdict: of the best match.
        matches: the best first, at most one a passage.
        printed: where the same words stand outside quotation marks.
    """

    words: str
    verdict: Verdict
    matches: tuple[Match, ...]
    printed: tuple[Place, ...] = ()


def check(claim: str, archive: Archive) -> Answer:
    """Hold a claim against what texts print in quotation marks.

    Args:
        claim: the words somebody is said to have said; quotation marks round them do not count.
        archive: the texts.
    """
    return _Check(_unwrapped(claim), archive).answer()


def _unwrapped(claim: str) -> str:
    wrapped = _WRAPPED.fullmatch(claim)
    inner = next((one for one in wrapped.groups() if one is not None), "") if wrapped else claim
    return inner.strip()


def _told_already(span: Span, source: Source, quoted: Sequence[Span]) -> bool:
    within = any(one.start <= span.start and span.end <= one.end for one in quoted)
    return within or overlap(span, source.ours)


class _Check:
    """One claim, while it is held against the texts."""

    def __init__(self, claim: str, archive: Archive) -> None:
        self.claim = claim
        self.archive = archive
        self.terms = stripped(list(terms(claim)))
        self.words = [one for one in self.terms if one.kind is Kind.WORD]
        self.likely = archive.likely(self.terms)

    def answer(self) -> Answer:
        """What became of it."""
        if not self.words:
            return Answer(self.claim, Verdict.MISSING, ())
        order = list(Verdict)
        verbatim = sorted(self._verbatim(), key=lambda one: order.index(one.verdict))
        if verbatim:
            taken = {(place.source, place.quotation) for one in verbatim for place in one.places}
            others = [one for one in self._altered() if not _touches(one, taken)]
            return Answer(self.claim, verbatim[0].verdict, (*verbatim, *others))
        printed, altered = tuple(self._printed()), self._altered()
        if printed:
            # The very words stand there, and nobody is quoted with them.
            altered = [one for one in altered if one.kept == 1.0]
        matches = (*([] if printed else self._stitched()), *altered)
        verdict = matches[0].verdict if matches else Verdict.MISSING
        return Answer(self.claim, verdict, matches, printed)

    def _verbatim(self) -> Iterator[Match]:
        for number in self.likely:
            found = self._in_passage(number)
            if found:
                yield found

    def _in_passage(self, number: int) -> Match | None:
        best: Match | None = None
        for start in self._beginnings(number):
            run = _run(self.terms, self.archive.passages[number], start)
            if run and not self._cuts(number, run) and not self._asks_otherwise(number, run.end):
                match = self._match(number, run)
                if match.verdict is Verdict.EXACT:
                    return match
                best = best or match
        return best

    def _beginnings(self, number: int) -> Iterator[int]:
        """Where a claim may begin in a passage: its first word, signs before it taken along."""
        lead = next(n for n, one in enumerate(self.terms) if one.kind is Kind.WORD)
        for at in self.archive.starts(number, (self.words[0].low,))[:_BEGINNINGS]:
            if at >= lead:
                yield at - lead

    def _cuts(self, number: int, run: "_Run") -> bool:
        """Whether the claim begins or ends within a word or a number."""
        passage = self.archive.passages[number]
        first, last = passage.terms[run.start], passage.terms[run.end - 1]
        least = passage.quotation_at(run.start).inner.start
        most = passage.quotation_at(run.end - 1).inner.end
        return cut_before(passage.text, first.start, least) or cut_behind(
            passage.text, last.end, most
        )

    def _asks_otherwise(self, number: int, end: int) -> bool:
        """Whether a claim ends a sentence with a stop that was a question or a shout."""
        passage = self.archive.passages[number]
        following = passage.terms[end].text if end < len(passage.terms) else ""
        return self._tail() == "." and following in ("?", "!") and not passage.interrupts(end)

    def _match(self, number: int, run: "_Run") -> Match:
        passage = self.archive.passages[number]
        exact = not run.unmarked and self._exact(passage, run)
        spans = list(passage.spans(run.start, run.end))
        if exact:
            # The stop that ends the claim stands there too.
            spans[-1] = Span(spans[-1].start, spans[-1].end + len(self._tail()))
        places = tuple(
            self.archive.place(number, span, at)
            for span, at in zip(spans, _firsts(passage, run), strict=True)
        )
        verbatim = Verdict.EXACT if exact else Verdict.TYPOGRAPHY
        verdict = Verdict.STITCHED if run.unmarked else verbatim
        return Match(verdict, places, negation=_negation(passage, run.start))

    def _exact(self, passage: Passage, run: "_Run") -> bool:
        """Whether the very characters stand there, piece by piece."""
        if run.continued:
            return False
        for (first, end), span in zip(run.parts, passage.spans(run.start, run.end), strict=True):
            claimed = self.claim[self.terms[first].start : self.terms[end - 1].end]
            said = span.of(passage.text)
            if not said.startswith(claimed) or said[len(claimed) :] not in ("", ",", "."):
                return False
        return self._ends_alike(passage, run)

    def _ends_alike(self, passage: Passage, run: "_Run") -> bool:
        last = passage.terms[run.end - 1].end
        inner = passage.quotation_at(run.end - 1).inner
        head = self.claim[: self.terms[0].start].strip()
        return not head and passage.text[last : inner.end].startswith(self._tail())

    def _tail(self) -> str:
        """What ends the claim and is not compared."""
        return self.claim[self.terms[-1].end :].rstrip()

    def _altered(self) -> list[Match]:
        """The passages that say it otherwise, the most alike first."""
        found = []
        for number in self.likely[:_ALIGNED]:
            one = aligned(self.terms, self.archive.passages[number].terms)
            if one and one.kept >= _LEAST_KEPT and one.longest >= min(2, len(self.words)):
                found.append(self._altered_match(number, one))
        return sorted(found, key=lambda one: -one.kept)

    def _altered_match(self, number: int, one: Aligned) -> Match:
        passage = self.archive.passages[number]
        whole = _Run(one.start, one.end)
        places = tuple(
            self.archive.place(number, span, at)
            for span, at in zip(
                passage.spans(one.start, one.end), _firsts(passage, whole), strict=True
            )
        )
        changes = tuple(part for change in one.changes for part in _by_piece(passage, change))
        if all(change.kind == KEPT for change in changes):
            changes = tuple(_torn_off(passage.text, changes))
        return Match(Verdict.ALTERED, places, changes, one.kept)

    def _stitched(self) -> list[Match]:
        """The claim as parts of several quotations, where they hold it better than one alone."""
        parts, letters, at = [], 0, 0
        while at < len(self.words):
            size, number, start, end = self._longest(at)
            held = sum(len(one.low) for one in self.words[at : at + size])
            if size >= _PART or (size > 1 and held >= _PART_LETTERS):
                said = self.archive.passages[number].terms
                span = Span(said[start].start, said[end - 1].end)
                parts.append((self.archive.place(number, span, start), number))
                letters += held
                at += size
            else:
                at += 1
        covered = letters / sum(len(one.low) for one in self.words)
        if covered < _COVERED or len({(p.source, p.quotation) for p, _ in parts}) < 2:
            return []
        alone = max((self._kept_alone(number, p) for p, number in parts), default=0.0)
        if covered - alone < _GAINED:
            return []
        return [Match(Verdict.STITCHED, tuple(p for p, _ in parts), (), covered)]

    def _kept_alone(self, number: int, place: Place) -> float:
        """How much of the claim one uninterrupted quotation holds."""
        passage = self.archive.passages[number]
        piece = next(n for n, one in enumerate(passage.pieces) if one.span == place.quotation)
        strand = passage.strand_of[piece]
        said = [
            term
            for term, of in zip(passage.terms, passage.piece_of, strict=True)
            if passage.strand_of[of] == strand
        ]
        one = aligned(self.terms, said)
        return one.kept if one else 0.0

    def _longest(self, at: int) -> tuple[int, int, int, int]:
        """The longest run of words from one on: words, passage, first term, term behind."""
        best = (0, 0, 0, 0)
        if at + 1 >= len(self.words):
            return best
        pair = (self.words[at].low, self.words[at + 1].low)
        # The parts of a stitched claim need not be in the passages that share most with all of it.
        others = islice(self.archive.having(pair), MOST)
        for number in dict.fromkeys([*self.likely, *others]):
            for start in self.archive.starts(number, pair)[:_REPEATS]:
                size, end = self._length(number, start, at)
                if size > best[0]:
                    best = (size, number, start, end)
        return best

    def _length(self, number: int, start: int, at: int) -> tuple[int, int]:
        passage = self.archive.passages[number]
        size, n, end = 0, start, start
        while n < len(passage.terms) and at + size < len(self.words):
            if n > start and passage.interrupts(n):
                break
            term = passage.terms[n]
            if term.kind is Kind.WORD:
                if term.low != self.words[at + size].low:
                    break
                size, end = size + 1, n + 1
            n += 1
        return size, end

    def _printed(self) -> Iterator[Place]:
        """Where the words stand outside quotation marks."""
        words = (re.escape(one.low).replace("'", "['’]") for one in self.words)
        run = r"[^\w\n]{1,6}".join(words)
        pattern = re.compile(rf"(?<!\w){run}(?!\w)", re.IGNORECASE)
        for source in self.archive.sources:
            spans = (Span(*found.span()) for found in pattern.finditer(source.text))
            quoted = [piece.inner for piece in self.archive.pieces(source)]
            span = next((one for one in spans if not _told_already(one, source, quoted)), None)
            if span:
                near = around(source.text, span)
                yield Place(source.key, span, span, span, near, quoted=False)


def _by_piece(passage: Passage, change: Change) -> Iterator[Change]:
    """A change, cut where something that nobody said stands within it."""
    kind, claimed = change.kind, change.claimed
    for piece in passage.pieces if change.said != NOWHERE else ():
        start, end = (
            max(change.said.start, piece.inner.start),
            min(change.said.end, piece.inner.end),
        )
        if start < end:
            yield Change(kind, Span(start, end), claimed)
            kind, claimed = KEPT if kind == KEPT else DROPPED, NOWHERE
    if change.said == NOWHERE:
        yield change


def _torn_off(text: str, changes: Sequence[Change]) -> Iterator[Change]:
    """The changes with what was cut off the first and the last word."""
    start, end = changes[0].said.start, changes[-1].said.end
    whole = Span(*stretch(text, start, end))
    if whole.start < start:
        yield Change(DROPPED, Span(whole.start, start), NOWHERE)
    yield from changes
    if end < whole.end:
        yield Change(DROPPED, Span(end, whole.end), NOWHERE)


def _touches(match: Match, taken: Set[tuple[str, Span]]) -> bool:
    return any((place.source, place.quotation) in taken for place in match.places)


@dataclass(frozen=True)
class _Run:
    """A claim found in a passage.

    Args:
        start: index of the first term said.
        end: index behind the last.
        parts: for each piece the claim's terms that stand in it.
        unmarked: whether it leaves out what stands between two pieces without a sign of it.
        continued: whether it goes over the end of a paragraph.
    """

    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()
    unmarked: bool = False
    continued: bool = False


def _run(claimed: Sequence[Term], passage: Passage, start: int) -> _Run | None:
    """The claim's terms from a place of a passage on; None where they are others."""
    parts, unmarked, continued = [0], False, False
    n, k, marked = 0, start, False
    while n < len(claimed):
        if k > start and passage.interrupts(k) and not marked:
            if claimed[n].kind is Kind.ELLIPSIS:
                n, marked = n + 1, True
                parts.append(n)
                continue
            unmarked = True
        if k >= len(passage.terms):
            return None
        if same(claimed[n], passage.terms[k], first=n == 0):
            n, k, marked = n + 1, k + 1, False
            if k < len(passage.terms) and passage.piece_of[k] != passage.piece_of[k - 1]:
                continued |= n < len(claimed) and not passage.interrupts(k)
        elif passage.terms[k].text in ".," and passage.interrupts(k + 1):
            k += 1
        else:
            return None
    ends = [*(first - 1 for first in parts[1:]), len(claimed)]
    return _Run(start, k, tuple(zip(parts, ends, strict=True)), unmarked, continued)


def _negation(passage: Passage, start: int) -> Span:
    """The negation that stands a few words before a term in its sentence."""
    for n in range(start - 1, max(-1, start - 1 - _NEAR), -1):
        term = passage.terms[n]
        if term.text in _CLAUSE_ENDS or passage.interrupts(n + 1):
            break
        if term.low in NEGATIONS or term.low.endswith("n't"):
            return Span(term.start, term.end)
    return NOWHERE


def _firsts(passage: Passage, run: _Run) -> list[int]:
    """The first term of each piece a run touches."""
    return [
        n
        for n in range(run.start, run.end)
        if n == run.start or passage.piece_of[n] != passage.piece_of[n - 1]
    ]
