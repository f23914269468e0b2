"""What a page prints, as one text, and where in it something stands.

Lines of HTML are joined by line breaks in reading order, and behind them stand the words for
pictures, which a reader does not see.  A plain text is what it is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain

from readout.model import Page, Skipped, Span
from readout.text.decode import decode
from readout.text.printed import Printed, printed
from readout.text.tree import parsed

_BLOCK = -1
_HEAD = 60
_ENOUGH = 6
"""Stretches of a block that are looked for: promos may have been cut out behind them."""

_LOOKS = 200_000
_SEARCHES = 200
"""Most comparisons and most searches of the whole page, so that no page takes time for ever."""

_GAP = re.compile(r"([\s\-‐\u00ad]+)")


def page_text(page: Page, *, html: bool) -> str:
    """What a page prints, as one text.

    Args:
        page: as fetched or handed in.
        html: whether it is HTML, see `clean.is_html`.
    """
    text = decode(page)
    tree = parsed(text) if html else None
    return printed_text(printed(tree)) if tree is not None else text


def printed_text(page: Printed) -> str:
    """The lines of a page as one text, the words for pictures last.

    Args:
        page: what the page prints.
    """
    return "\n".join(page.rows[n].text for n in printed_order(page))


def printed_order(page: Printed) -> list[int]:
    """The indexes of a page's lines in the order of `printed_text`.

    Args:
        page: what the page prints.
    """
    seen = [n for n, row in enumerate(page.rows) if not row.alt]
    return [*seen, *(n for n, row in enumerate(page.rows) if row.alt)]


def located(
    text: str, skipped: Sequence[Skipped], read: Iterable[tuple[int, str]] = ()
) -> tuple[Skipped, ...]:
    """Things left out with the place where each stands on the page, where its words stand there.

    Args:
        text: what the page prints.
        skipped: in reading order.
        read: where each block begins in the article, and its words; they tell repeats apart.
    """
    if not skipped:
        return ()
    # what stands right before a block has the block's own offset
    things = [(one.after, 0, n, _stretches(one.text)) for n, one in enumerate(skipped)]
    things += [(at, 1, _BLOCK, _stretches(words[:_HEAD])[:_ENOUGH]) for at, words in read]
    page = _Squeezed(text, {parts[0] for *_, parts in things if parts})
    out = list(skipped)
    at = 0
    for _, _, n, parts in sorted(things):
        found = page.find(parts, at)
        if n == _BLOCK:
            at = max(at, found + 1)
        elif found >= 0:
            end = found + sum(map(len, parts))
            out[n] = replace(out[n], on_page=Span(page.place(found), page.place(end - 1) + 1))
            at = end if found >= at else at
    return tuple(out)


def _stretches(text: str) -> list[str]:
    return [part for part in _GAP.split(text)[::2] if part]


class _Squeezed:
    """A text without white space and hyphens, and where each of its stretches stood."""

    def __init__(self, text: str, firsts: Collection[str]) -> None:
        parts = _GAP.split(text)
        kept = parts[::2]
        self._text = "".join(kept)
        self._starts = list(accumulate(map(len, parts), initial=0))[:-1:2]
        self._offsets = list(accumulate(map(len, kept), initial=0))[:-1]
        self._index: dict[str, list[int]] = {}
        for stretch, offset in zip(kept, self._offsets, strict=True):
            if stretch in firsts:
                self._index.setdefault(stretch, []).append(offset)
        self._looks, self._searches = _LOOKS, _SEARCHES

    def place(self, n: int) -> int:
        """Where the n-th character stood."""
        stretch = bisect_right(self._offsets, n) - 1
        return self._starts[stretch] + n - self._offsets[stretch]

    def find(self, parts: Sequence[str], at: int) -> int:
        """The next place of some stretches, else their first; -1 for none."""
        if not parts:
            return -1
        wanted = "".join(parts)
        places = self._index.get(parts[0], ())
        following = bisect_left(places, at)
        for n in chain(range(following, len(places)), range(following)):
            self._looks -= 1
            if self._looks < 0:
                return -1
            if self._text.startswith(wanted, places[n]):
                return places[n]
        return self._searched(wanted, at)

    def _searched(self, wanted: str, at: int) -> int:
        """The place of words that begin within a stretch, or with a word broken at a line's end."""
        self._searches -= 1
        if self._searches < 0:
            return -1
        found = self._text.find(wanted, at)
        return found if found >= 0 else self._text.find(wanted)


def lines_at(page: Printed, span: Span) -> Iterator[int]:
    """The indexes of the lines that a span of `printed_text` touches.

    Args:
        page: what the page prints.
        span: half-open.
    """
    order = printed_order(page)
    ends, end = [], 0
    for n in order:
        end += len(page.rows[n].text) + 1
        ends.append(end)
    for place in range(bisect_left(ends, span.start + 1), len(order)):
        if place and ends[place - 1] >= span.end:
            return
        yield order[place]
