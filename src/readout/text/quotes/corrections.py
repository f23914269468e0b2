"""What a listener put right about who said what, found again in a text that was read anew."""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from readout.model import Link, Party, PartyKind, Span, Statement
from readout.text.printed import key
from readout.text.quotes.quotations import quotations

LISTENER = "listener"
"""`Statement.resolved_by` where a listener said who speaks."""

_CONTEXT = 8
"""Words before and behind what was said."""

_NEAR = 120
"""Characters that surely hold as many words."""

_TELLING = 4
"""Words that are enough to be found again by themselves, when they stand there once."""


class Anchor(NamedTuple):
    """By what a statement is known again, case, space and punctuation apart.

    Args:
        quoted: the words in quotation marks; all that was said where there are none.
        said: all that was said.
        cue: the words for the speaker and for saying.
        before: some words before.
        after: some words behind.
    """

    quoted: str
    said: str
    cue: str
    before: str
    after: str

    @property
    def digest(self) -> str:
        """A short name for it, for forms."""
        return hashlib.sha256("\n".join(self).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Correction:
    """What a listener says of one statement.

    Args:
        anchor: which one.
        name: who said it; "" where it is struck.
        role: the speaker's role; "" for none, or for the one the article gives.
    """

    anchor: Anchor
    name: str = ""
    role: str = ""

    @property
    def is_struck(self) -> bool:
        """Whether nobody said this."""
        return not self.name


@dataclass(frozen=True)
class Corrected:
    """A statement as it counts.

    Args:
        statement: with its speaker put right.
        anchor: by which it is known again.
        by: index of the correction that was applied; None where none was.
        is_struck: whether it does not count.
    """

    statement: Statement
    anchor: Anchor
    by: int | None = None
    is_struck: bool = False


class _Text:
    """A text in which statements are found again."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _inner(self) -> list[Span]:
        return [one.inner for one in quotations(self.text)]

    def anchor(self, one: Statement) -> Anchor:
        """By what a statement is known again."""
        spans = sorted(part.span for part in one.parts)
        first, last = spans[0].start, max(span.end for span in spans)
        said = self._folded(spans)
        before = key(self.text[max(0, first - _NEAR) : first]).split()[-_CONTEXT:]
        after = key(self.text[last : last + _NEAR]).split()[:_CONTEXT]
        return Anchor(
            quoted=self._folded([inner for span in spans for inner in self._quoted(span)]) or said,
            said=said,
            cue=self._folded([span for span in (one.mention, one.cue) if span]),
            before=" ".join(before),
            after=" ".join(after),
        )

    def _folded(self, spans: Sequence[Span]) -> str:
        return key(" ".join(span.of(self.text) for span in spans))

    def _quoted(self, span: Span) -> Iterator[Span]:
        """What stands in quotation marks in a span."""
        first = bisect_right(self._inner, span.start, key=lambda one: one.end)
        end = bisect_left(self._inner, span.end, key=lambda one: one.start)
        for one in self._inner[first:end]:
            yield Span(max(one.start, span.start), min(one.end, span.end))


def anchors(text: str, found: Sequence[Statement]) -> list[Anchor]:
    """By what each statement is known again.

    Args:
        text: the text they stand in.
        found: its statements.
    """
    one = _Text(text)
    return [one.anchor(statement) for statement in found]


def corrected(
    text: str, found: Sequence[Statement], corrections: Sequence[Correction]
) -> tuple[Corrected, ...]:
    """Every statement with what a listener said of it; the later correction wins.

    Args:
        text: the text they stand in.
        found: its statements.
        corrections: the oldest first; those of words that are not there any more do nothing.
    """
    names = anchors(text, found)
    parties = {one.speaker.name.casefold(): one.speaker for one in found if one.speaker}
    by: dict[int, int] = {}
    for number, correction in enumerate(corrections):
        by |= dict.fromkeys(places(names, correction.anchor), number)
    return tuple(
        _applied(one, names[n], by[n], corrections[by[n]], parties)
        if n in by
        else Corrected(one, names[n])
        for n, one in enumerate(found)
    )


def places(names: Sequence[Anchor], wanted: Anchor) -> list[int]:
    """Which statements an anchor means; several only where they are told and set alike.

    Args:
        names: the anchors of all statements.
        wanted: the one that is looked for.
    """
    same = {n: _likeness(one, wanted) for n, one in enumerate(names) if one.quoted == wanted.quoted}
    around, said = max(same.values(), default=(0, False))
    if not around and (len(same) > 1 or len(wanted.quoted.split()) < _TELLING):
        return []
    return [n for n, likeness in same.items() if likeness == (around, said)]


def _likeness(one: Anchor, other: Anchor) -> tuple[int, bool]:
    """How much of what is round the words is the same, and whether all that was said is."""
    around = zip(one[2:], other[2:], strict=True)
    return sum(a == b for a, b in around), one.said == other.said


def _applied(
    one: Statement,
    anchor: Anchor,
    number: int,
    correction: Correction,
    parties: Mapping[str, Party],
) -> Corrected:
    if correction.is_struck:
        return Corrected(one, anchor, number, is_struck=True)
    speaker = _speaker(one.speaker, correction, parties)
    fixed = replace(one, speaker=speaker, confidence=1.0, resolved_by=LISTENER)
    return Corrected(fixed, anchor, number)


def _speaker(before: Party | None, correction: Correction, parties: Mapping[str, Party]) -> Party:
    name, role = correction.name, correction.role
    if before and before.name == name:
        return replace(before, role=role)
    known = parties.get(name.casefold())
    return replace(known, role=role or known.role) if known else Party(PartyKind.PERSON, name, role)


def counting(found: Sequence[Corrected]) -> tuple[Statement, ...]:
    """The statements that count, without those that were struck.

    Args:
        found: all of a text, in order.
    """
    kept = [n for n, one in enumerate(found) if not one.is_struck]
    now = {old: new for new, old in enumerate(kept)}
    return tuple(_numbered(found[n].statement, now) for n in kept)


def _numbered(one: Statement, now: Mapping[int, int]) -> Statement:
    links = tuple(Link(link.kind, now[link.to]) for link in one.links if link.to in now)
    nested_in = None if one.nested_in is None else now.get(one.nested_in)
    return replace(one, links=links, nested_in=nested_in)


def lost(names: Collection[Anchor], corrections: Sequence[Correction]) -> list[int]:
    """Indexes of the corrections whose words are not in the text any more.

    Args:
        names: the anchors of all its statements.
        corrections: of this article.
    """
    here = list(names)
    return [n for n, one in enumerate(corrections) if not places(here, one.anchor)]
