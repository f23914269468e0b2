"""What a page prints, as one text, and where in it something stands.

Lines of HTML are joined by line breaks in reading order, and behind them stand the words for
pictures, which a reader does not see.  A plain text is what it is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from readout.model import Page, Skipped, Span
from readout.text.decode import decode
from readout.text.printed import Printed, printed
from readout.text.tree import parsed

_ENOUGH = 40
_KEPT = re.compile(r"[^\s\-‐\u00ad]+")


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


def located(text: str, skipped: Sequence[Skipped]) -> tuple[Skipped, ...]:
    """Things left out with the place where each stands on the page.

    Args:
        text: what the page prints.
        skipped: in reading order.
    """
    if not skipped:
        return ()
    page = _squeezed(text)
    at = 0
    out = []
    for one in skipped:
        wanted = "".join(_KEPT.findall(one.text))
        found = _find(page.text, wanted, at)
        if found < 0:
            out.append(one)
            continue
        at = found
        last = min(found + max(1, len(wanted)), len(page.text)) - 1
        out.append(replace(one, on_page=Span(page.place(found), page.place(last) + 1)))
    return tuple(out)


def _find(squeezed: str, wanted: str, at: int) -> int:
    """The next place of the words, else the first; of words joined in another way their head."""
    for part in (wanted, wanted[:_ENOUGH]):
        found = squeezed.find(part, at) if part else -1
        found = found if found >= 0 or not part else squeezed.find(part)
        if found >= 0:
            return found
    return -1


@dataclass(frozen=True)
class _Squeezed:
    """A text without white space and hyphens, and where each of its stretches stood."""

    text: str
    starts: Sequence[int]
    offsets: Sequence[int]

    def place(self, n: int) -> int:
        """Where the n-th character stood."""
        stretch = bisect_right(self.offsets, n) - 1
        return self.starts[stretch] + n - self.offsets[stretch]


def _squeezed(text: str) -> _Squeezed:
    kept = _KEPT.findall(text)
    starts = [found.start() for found in _KEPT.finditer(text)]
    return _Squeezed("".join(kept), starts, list(accumulate(map(len, kept), initial=0))[:-1])


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
