"""Things left out in the middle of a paragraph: what is read before and behind them is no one piece."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from readout.model import Block, Skipped, Span

_TELLING = 20
"""Characters on either side by which the place is found again."""

_LEAST = 6
_SEARCHES = 200
"""Most searches of the text, so that no page takes time for ever."""


def within(
    text: str, blocks: Sequence[Block], skipped: Sequence[Skipped], shown: str
) -> tuple[Skipped, ...]:
    """Things left out, those that stood within a block with the place they were taken from.

    Args:
        text: the article's.
        blocks: of that text, in order.
        skipped: with their places on the page.
        shown: what the page prints, to which these places belong.
    """
    read, page = _Squeezed(text), _Squeezed(shown)
    out = list(skipped)
    for run in list(_runs(skipped, shown))[:_SEARCHES]:
        start, end = out[run[0]].on_page.start, out[run[-1]].on_page.end
        after = _between(read, page.before(start), page.behind(end))
        if after is not None and _is_inside(blocks, after):
            for n in run:
                out[n] = replace(out[n], after=after)
    return tuple(out)


def _runs(skipped: Sequence[Skipped], shown: str) -> Iterator[list[int]]:
    """The indexes of things that stand side by side on the page."""
    placed = [n for n, one in enumerate(skipped) if one.on_page.end > one.on_page.start]
    run: list[int] = []
    for n in sorted(placed, key=lambda n: skipped[n].on_page):
        if run:
            between = Span(skipped[run[-1]].on_page.end, skipped[n].on_page.start)
            if between.start > between.end or between.of(shown).strip():
                yield run
                run = []
        run.append(n)
    if run:
        yield run


def _between(read: "_Squeezed", tail: str, head: str) -> int | None:
    """Where what stood before and behind something follows each other in the text."""
    if min(len(tail), len(head)) < _LEAST:
        return None
    at = read.text.find(tail + head)
    return read.places[at + len(tail) - 1] + 1 if at >= 0 else None


def _is_inside(blocks: Sequence[Block], at: int) -> bool:
    n = bisect_right([block.span.start for block in blocks], at) - 1
    return n >= 0 and blocks[n].span.start < at < blocks[n].span.end


class _Squeezed:
    """A text without white space, and where each of its characters stood."""

    def __init__(self, text: str) -> None:
        self.places = [n for n, character in enumerate(text) if not character.isspace()]
        self.text = "".join(text.split())

    def before(self, place: int) -> str:
        """The characters before a place."""
        at = bisect_left(self.places, place)
        return self.text[max(0, at - _TELLING) : at]

    def behind(self, place: int) -> str:
        """The characters from a place on."""
        at = bisect_left(self.places, place)
        return self.text[at : at + _TELLING]
