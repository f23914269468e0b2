"""A paragraph with its promos cut out: what is kept, and what stood in it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from readout.model import BlockKind, Edit, Span
from readout.text.capsruns import KEPT, Run, Token
from readout.text.pieces import Draft, Left, Piece
from readout.text.unwrap import Paragraph

_BULLET = re.compile(r"(?:[-*•·–]|\d{1,2}[.)])\s+(?=\S)")


def kept_of(
    item: Paragraph,
    tokens: Sequence[Token],
    parts: Sequence[Run],
    leave: Callable[[str, str], Left],
) -> Draft:
    """A paragraph as one piece that holds what was cut out of it, or as what was cut out alone.

    Args:
        item: the paragraph.
        tokens: its tokens.
        parts: its runs, in order.
        leave: makes something left out of words and a reason.
    """
    builder = _Builder(item)
    cut: list[tuple[int, Left]] = []
    for part in parts:
        start, end = tokens[part.first].start, tokens[part.end - 1].end
        if part.kind not in KEPT:
            cut.append((builder.length, leave(item.text[start:end], part.kind)))
        else:
            builder.take(start, end)
    if not builder.length:
        return [one for _, one in cut]
    return [builder.piece(tuple(cut))]


class _Builder:
    """Joins kept stretches of a paragraph and moves its edits along."""

    def __init__(self, item: Paragraph) -> None:
        self._item = item
        self._starts = [edit.span.start for edit in item.wraps]
        self._edits: list[Edit] = []
        self._end = -1
        self._kept: list[str] = []
        self.length = 0

    def take(self, start: int, end: int) -> None:
        """Keep a stretch of the paragraph; a stretch is never before the last one."""
        between = self._item.text[self._end : start] if self._end >= 0 else ""
        if between and not between.isspace():
            # something was cut out here; its place is a blank of ours
            self._add(" ")
        elif between:
            start = self._end
        self._keep_edits(start, end)
        self._add(self._item.text[start:end])
        self._end = end

    def _add(self, text: str) -> None:
        self._kept.append(text)
        self.length += len(text)

    def _keep_edits(self, start: int, end: int) -> None:
        shift = self.length - start
        first = bisect_left(self._starts, start)
        for edit in islice(self._item.wraps, first, bisect_left(self._starts, end)):
            if edit.span.end <= end:
                span = Span(edit.span.start + shift, edit.span.end + shift)
                self._edits.append(replace(edit, span=span))

    def piece(self, cut: tuple[tuple[int, Left], ...]) -> Piece:
        """The stretches as one piece."""
        text = "".join(self._kept)
        bullet = _BULLET.match(text)
        kind = BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH
        return Piece(text, kind, edits=tuple(self._edits), left=cut)
