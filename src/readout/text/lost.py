"""Paragraphs and headings of the story that extraction lost, found again on the printed page."""

import re
from collections.abc import Collection, Iterator, Sequence

from readout.model import BlockKind
from readout.text.boilerplate import reason_to_leave
from readout.text.hints import hinted
from readout.text.pieces import Left, Piece
from readout.text.printed import Printed, Row
from readout.text.promo import is_promo
from readout.text.surroundings import ENDS, SMALL, Surroundings, count

_WHOLLY = 0.9
_OWN_BOX = 0.08
_HOLDS_ALL = 0.9
_LEAST_WORDS = 8
_LINE_WORDS = 6
_HEADING_WORDS = 20
_CAPTION_WORDS = 25
_NEAR_HEADLINE = 14
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_OPENING_TAGS = ("p", "div", "section", "span", "strong")
_NOT_STORY = ("figure", "figcaption", "form", "nav", "aside", "button")
_ERROR = re.compile(r"(?:\w+ )?(?:Standards|Notice|Warning|Deprecated|Fatal error): ")


def with_lost(around: Surroundings, titles: Collection[str], opens: bool) -> Iterator[Piece | Left]:
    """The draft with the paragraphs and headings of the story that were lost.

    Args:
        around: the draft on its page.
        titles: the headline's forms, folded as by `printed.key`.
        opens: whether the paragraph under a headline is always the story's, see `LanguageData`.
    """
    behind: dict[int, list[Piece]] = {}
    for row, after in _lost(around, titles, opens):
        behind.setdefault(after, []).append(piece_of(around.page, row))
    yield from behind.get(-1, ())
    for n, item in enumerate(around.draft):
        yield item
        yield from behind.get(n, ())


def _lost(around: Surroundings, titles: Collection[str], opens: bool) -> Iterator[tuple[int, int]]:
    """Lines that were lost, each with the index of the block it follows."""
    rows, read = around.page.rows, around.found.item_at
    lines = sorted(
        row
        for n, own in around.rows_of.items()
        for row in own
        if around.page.keys[row] not in titles
    )
    if not lines:
        return
    headline = _headline(around.page, titles, lines[0])
    at = -1
    for n in range(max(0, lines[0] - _NEAR_HEADLINE), lines[-1]):
        at = read[n] if read[n] >= 0 else at
        if read[n] >= 0 or rows[n].alt or around.page.keys[n] in titles:
            continue
        lead = headline is not None and headline < n < lines[0]
        if n > lines[0] and (_among(around, n) or _heads(around, n)):
            yield n, at
        elif lead and _opening(around, n, opens):
            yield n, -1


def _headline(page: Printed, titles: Collection[str], first: int) -> int | None:
    """The line of the headline shortly before the first line that is read."""
    near = range(max(0, first - _NEAR_HEADLINE), first)
    return next((n for n in reversed(near) if page.keys[n] in titles), None)


def _among(around: Surroundings, n: int) -> bool:
    """Whether an unread line stands in the story's own box, or is a quotation between its lines."""
    row = around.page.rows[n]
    if row.linked >= _WHOLLY * len(row.text) or not _plain(around, row):
        return False
    if around.page.rows[n - 1].alt and count(row) <= _CAPTION_WORDS:
        return False
    tags = [around.page.boxes[box].tag for box in around.page.around(row.box)]
    own = around.share(row.box) >= _OWN_BOX and count(row) >= _LINE_WORDS
    return own or ("blockquote" in tags[:4] and "aside" not in tags)


def _heads(around: Surroundings, n: int) -> bool:
    """Whether an unread line is a heading right above a line of the story, in the story's boxes."""
    row = around.page.rows[n]
    box = around.page.boxes[row.box]
    if box.tag not in _HEADINGS or row.linked > len(row.text) / 2 or count(row) > _HEADING_WORDS:
        return False
    following = _following(around, n)
    if following is None or around.page.rows[following].box == row.box:
        return False
    beside = around.page.boxes[around.page.rows[following].box].parent == box.parent
    return beside and _plain(around, row)


def _following(around: Surroundings, n: int) -> int | None:
    """The next line that is not the words of a picture, where it is read."""
    rows = around.page.rows
    after = next((m for m in range(n + 1, len(rows)) if not rows[m].alt), None)
    return after if after is not None and around.found.item_at[after] >= 0 else None


def _opening(around: Surroundings, n: int, opens: bool) -> bool:
    """Whether an unread line under the headline opens the story."""
    row = around.page.rows[n]
    box = around.page.boxes[row.box]
    if row.linked or box.tag not in _OPENING_TAGS or not _plain(around, row):
        return False
    if count(row) < _LEAST_WORDS or not row.text.endswith(ENDS):
        return False
    return opens or around.share(box.parent) >= _HOLDS_ALL


def _plain(around: Surroundings, row: Row) -> bool:
    """Whether nothing speaks against a line: its words, or the boxes right around it."""
    if _ERROR.match(row.text) or reason_to_leave(row.text, around.words):
        return False
    if is_promo(row.text, around.words, 0.0):
        return False
    for number in around.page.around(row.box):
        if around.share(number) > SMALL:
            return True
        box = around.page.boxes[number]
        if box.tag in _NOT_STORY or (hinted(box.told) and not around.usual(number)):
            return False
    return True


def piece_of(page: Printed, n: int) -> Piece:
    """A printed line as a block.

    Args:
        page: what the page prints.
        n: the line's index.
    """
    row = page.rows[n]
    tags: Sequence[str] = [page.boxes[box].tag for box in page.around(row.box)]
    if tags[0] in _HEADINGS:
        return Piece(row.text, BlockKind.HEADING, int(tags[0][1]))
    if "blockquote" in tags[:4]:
        return Piece(row.text, BlockKind.QUOTATION)
    return Piece(row.text, BlockKind.LIST_ITEM if tags[0] == "li" else BlockKind.PARAGRAPH)
