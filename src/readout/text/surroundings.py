"""An article's blocks on the page they were printed on: their links, their boxes, their place.

trafilatura gives words without their links and boxes; the printed page still has both.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from readout.model import BlockKind
from readout.text.aligned import Aligned
from readout.text.pieces import Draft, Piece
from readout.text.printed import Box, Printed, Row
from readout.text.promo import Vocabulary

ENDS = (".", "!", "?", "…", ".”", "!”", "?”", ".“", ".»", "»", "。", "！", "？")
"""How a line ends that is a sentence."""

SMALL = 0.2
"""A box that holds less of the words that are read may stand beside the story."""

_PROSE_WORDS = 12
_SENTENCE_WORDS = 8
_PROSE_LINKS = 0.3
_NEARLY_ALL = 0.85
_MOSTLY_PROSE = 0.75
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Surroundings:
    """An article's blocks on the page they were printed on.

    Args:
        page: what the page prints.
        draft: the blocks.
        found: which line each block came from.
        words: the patterns of its language.
    """

    page: Printed
    draft: Draft
    found: Aligned
    words: Vocabulary

    @cached_property
    def rows_of(self) -> Mapping[int, list[int]]:
        """The lines of each block that is read."""
        out: dict[int, list[int]] = {}
        for row, n in enumerate(self.found.item_at):
            if n >= 0 and isinstance(self.draft[n], Piece):
                out.setdefault(n, []).append(row)
        return out

    @cached_property
    def pieces(self) -> list[int]:
        """The indexes of the blocks that are read."""
        return [n for n, item in enumerate(self.draft) if isinstance(item, Piece)]

    @cached_property
    def held(self) -> list[int]:
        """For each box how many of the words that are read it holds."""
        return self._held(row for rows in self.rows_of.values() for row in rows)

    def _held(self, rows: Iterator[int]) -> list[int]:
        held = [0] * len(self.page.boxes)
        for row in rows:
            held[self.page.rows[row].box] += count(self.page.rows[row])
        for n in range(len(held) - 1, 0, -1):
            held[self.page.boxes[n].parent] += held[n]
        return held

    @cached_property
    def core(self) -> int:
        """The innermost box that holds nearly all of the running text that is read.

        The whole page where little of what is read is running text.
        """
        rows = (row for rows in self.rows_of.values() for row in rows)
        held = self._held(row for row in rows if is_prose(self.page.rows[row]))
        if held[0] < _MOSTLY_PROSE * self.held[0]:
            return 0
        return max(n for n, words in enumerate(held) if words >= _NEARLY_ALL * held[0])

    @cached_property
    def _shared(self) -> Counter[tuple[str, str]]:
        """How many words that are read stand in boxes of each make."""
        words: Counter[tuple[str, str]] = Counter()
        for rows in self.rows_of.values():
            for row in rows:
                for make in {_make(self.page.boxes[n]) for n in self.around(row)}:
                    words[make] += count(self.page.rows[row])
        return words

    def around(self, row: int) -> Iterator[int]:
        """The boxes around a line, innermost first."""
        return self.page.around(self.page.rows[row].box)

    def share(self, box: int) -> float:
        """Which part of the words that are read a box holds, 0 to 1."""
        return self.held[box] / max(1, self.held[0])

    def usual(self, box: int) -> bool:
        """Whether boxes of the same make hold much of the story, so that their name says little."""
        return self._shared[_make(self.page.boxes[box])] > SMALL * max(1, self.held[0])

    def linked(self, n: int) -> float:
        """Which part of a block's letters are links, 0 to 1."""
        rows = [self.page.rows[row] for row in self.rows_of.get(n, ())]
        return sum(row.linked for row in rows) / max(1, sum(len(row.text) for row in rows))

    def make(self, n: int) -> tuple[str, ...]:
        """How the box of a block and the box around it are made, numbers apart."""
        rows = self.rows_of.get(n)
        if not rows:
            return ()
        own = self.page.boxes[self.page.rows[rows[0]].box]
        return (*_make(own), *_make(self.page.boxes[max(own.parent, 0)]))

    def article(self, box: int) -> int | None:
        """The innermost article element around a box."""
        return next((n for n in self.page.around(box) if self.page.boxes[n].tag == "article"), None)

    def is_heading(self, n: int) -> bool:
        """Whether a block is a heading."""
        item = self.draft[n]
        return isinstance(item, Piece) and item.kind is BlockKind.HEADING


@lru_cache(maxsize=4096)
def _make(box: Box) -> tuple[str, str]:
    return box.tag, _DIGITS.sub("", box.told)


def count(row: Row) -> int:
    """How many words a line has, or half its characters where a script puts no spaces.

    Args:
        row: a printed line.
    """
    return len(row.text.split()) if " " in row.text else max(1, len(row.text) // 2)


def is_prose(row: Row) -> bool:
    """Whether a line is running text.

    Args:
        row: a printed line.
    """
    words = count(row)
    if row.linked > _PROSE_LINKS * len(row.text):
        return False
    return words >= _PROSE_WORDS or (words >= _SENTENCE_WORDS and row.text.endswith(ENDS))
