"""Choosing between candidates: trafilatura's blocks, or the lines of the page's densest box.

trafilatura is nearly always better.  It is not where it gave up and took the whole page, as on
old pages made of tables whose boxes have no names.  Bodies cut short are `fullest`'s business.
"""

from collections.abc import Iterator, Sequence

from readout.text.aligned import Aligned
from readout.text.hints import hinted
from readout.text.lost import piece_of
from readout.text.pieces import Draft, Piece
from readout.text.printed import Printed, Row
from readout.text.surroundings import count, is_prose

_WHOLE_PAGE = 0.85
_MENU = 8
_LUMP = 4
_DENSEST = 0.7
_CELL_WORDS = 8
_NOT_STORY = frozenset(
    ("nav", "footer", "aside", "form", "figure", "figcaption", "button", "header", "fieldset")
)


def chosen(draft: Draft, page: Printed, found: Aligned) -> Draft:
    """The better candidate.

    Args:
        draft: trafilatura's blocks.
        page: what the page prints.
        found: which line each block came from.
    """
    read = [n >= 0 and isinstance(draft[n], Piece) for n in found.item_at]
    rows = page.rows
    if not _took_all(rows, read) and not _is_lump(draft, read):
        return draft
    core = _core(page, read)
    lines = [n for n in range(len(rows)) if _tells(page, n, core)]
    return [piece_of(page, n) for n in lines] or draft


def _is_lump(draft: Draft, read: Sequence[bool]) -> bool:
    """Whether the blocks are one, made of many lines of the page."""
    pieces = [item for item in draft if isinstance(item, Piece)]
    return len(pieces) == 1 and sum(read) >= _LUMP


def _took_all(rows: Sequence[Row], read: Sequence[bool]) -> bool:
    """Whether the blocks hold nearly every line of the page, its menus too."""
    words = sum(count(row) for row in rows if not row.alt)
    taken = [row for row, is_read in zip(rows, read, strict=True) if is_read]
    menu = sum(row.linked >= len(row.text) / 2 for row in taken)
    return menu >= _MENU and sum(map(count, taken)) >= _WHOLE_PAGE * words


def _core(page: Printed, read: Sequence[bool]) -> int:
    """The innermost box that holds most of the running text of the lines."""
    held = [0] * len(page.boxes)
    for row, is_read in zip(page.rows, read, strict=True):
        if is_read and is_prose(row) and not _apart(page, row.box):
            held[row.box] += count(row)
    for n in range(len(held) - 1, 0, -1):
        held[page.boxes[n].parent] += held[n]
    return max(n for n, words in enumerate(held) if words >= _DENSEST * held[0]) if held[0] else 0


def _apart(page: Printed, box: int) -> bool:
    return any(page.boxes[n].tag in _NOT_STORY for n in page.around(box))


def _tells(page: Printed, n: int, core: int) -> bool:
    """Whether a line stands in a box and in nothing that is set apart inside it."""
    row = page.rows[n]
    if row.alt or not page.keys[n]:
        return False
    inside = list(_inside(page, row.box, core))
    if not inside or inside[-1] != core:
        return False
    tags = {page.boxes[box].tag for box in inside[:-1]}
    told = any(hinted(page.boxes[box].told) for box in inside[:-1])
    cell = bool(tags & {"td", "th"}) and count(row) < _CELL_WORDS
    return not (tags & _NOT_STORY or told or cell)


def _inside(page: Printed, box: int, core: int) -> Iterator[int]:
    """The boxes from a line's own up to and with another."""
    for n in page.around(box):
        yield n
        if n == core:
            return
