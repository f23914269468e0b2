"""What stands among a story's blocks and is not the story: links, small boxes, other articles."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from readout.model import BlockKind
from readout.text.boilerplate import left
from readout.text.hints import hinted
from readout.text.pieces import Draft, Left, Piece
from readout.text.promo import Vocabulary
from readout.text.surroundings import ENDS, SMALL, Surroundings, count, is_prose

_WHOLLY = 0.9
_HALF = 0.5
_PARTLY = 0.3
_LINE_WORDS = 60
_EDGE_WORDS = 15
_LINKY = 0.3
"""Where more of a page's lines than these are links, links are its story."""

_LITTLE = 0.3
_MOST_ELSEWHERE = 0.4
_LEAST_STORY = 40
_LABEL_WORDS = 6
_BARE_WORDS = 3
"""So few words above a link to another story announce it, whatever their language."""

_TAG_WORDS = 6
_LEAD_WORDS = 8
_CAPTION_WORDS = 14
_BESIDE = frozenset(("promo", "byline", "bio", "share bar", "dateline", "advert", "details"))
_BESIDE_TAGS = {"nav": "widget", "footer": "details", "form": "widget", "aside": "aside"}


def without_neighbours(around: Surroundings) -> Iterator[Piece | Left]:
    """The draft without the links and boxes that stand among the story's blocks.

    Args:
        around: the draft on its page.
    """
    elsewhere = _elsewhere(around)
    outside = _outside(around)
    for n, item in enumerate(around.draft):
        if not isinstance(item, Piece) or item.kind in (BlockKind.SUMMARY, BlockKind.TITLE):
            yield item
            continue
        reason = "related" if n in elsewhere else _beside(around, n)
        reason = reason or ("caption" if _under_picture(around, n) else None)
        reason = reason or ("unread" if n in outside else None)
        yield left(item.text, reason, 0.6 if reason == "unread" else 0.8) if reason else item


def _beside(around: Surroundings, n: int) -> str | None:
    """What the small boxes around a block say it is; None for the story's."""
    reasons = [_reason(around, row, n) for row in around.rows_of.get(n, ())]
    return reasons[0] if reasons and all(reasons) else None


def _under_picture(around: Surroundings, n: int) -> bool:
    """Whether a block is a few words right under a picture."""
    rows = around.rows_of.get(n, ())
    item = around.draft[n]
    if len(rows) != 1 or not isinstance(item, Piece) or item.kind is not BlockKind.PARAGRAPH:
        return False
    before = around.page.rows[rows[0] - 1] if rows[0] else None
    few = len(item.text.split()) <= _CAPTION_WORDS and not item.text.endswith((*ENDS, ":", ","))
    return few and before is not None and before.alt


def _reason(around: Surroundings, row: int, n: int) -> str | None:
    for number in around.around(row):
        if around.share(number) > SMALL:
            return None
        box = around.page.boxes[number]
        told = None if around.usual(number) else hinted(box.told)
        short = len(around.draft[n].text.split()) <= _TAG_WORDS
        points = told == "related" and around.linked(n) >= _PARTLY
        if told in _BESIDE or (told == "tags" and short) or points:
            return told
        if box.tag in _BESIDE_TAGS:
            return _BESIDE_TAGS[box.tag]
    return None


def _outside(around: Surroundings) -> set[int]:
    """Blocks outside the box of nearly all running text and in boxes of another make than those
    in it, the lead paragraph apart."""
    inside = {n for n, rows in around.rows_of.items() if _held_by_core(around, rows)}
    if not inside:
        return set()
    first = min(row for n in inside for row in around.rows_of[n])
    makes = {around.make(n) for n in inside}
    out: set[int] = set()
    for n, rows in around.rows_of.items():
        row = around.page.rows[rows[0]]
        lead = rows[0] < first and count(row) >= _LEAD_WORDS and not row.linked
        if n not in inside and not lead and around.make(n) not in makes:
            out.add(n)
    return out - _heads_of_story(around, out)


def _heads_of_story(around: Surroundings, out: Collection[int]) -> set[int]:
    """Headings without a link right above a block of the story, in one box with it."""
    heads = set()
    for n, after in pairwise(around.pieces):
        rows, below = around.rows_of.get(n), around.rows_of.get(after)
        if rows and below and after not in out and around.is_heading(n) and not around.linked(n):
            own = around.page.boxes[around.page.rows[rows[0]].box]
            if own.parent in around.around(below[0]):
                heads.add(n)
    return heads


def _held_by_core(around: Surroundings, rows: Sequence[int]) -> bool:
    return any(around.core in around.around(row) for row in rows)


def _elsewhere(around: Surroundings) -> Collection[int]:
    """The blocks that lead to other stories."""
    pieces = around.pieces
    linked = {n: around.linked(n) for n in pieces}
    lines = [n for n in pieces if linked[n] >= _WHOLLY and _line(around.draft[n])]
    out = _under_labels(around, lines) | _other_articles(around) | _edges(around, linked)
    if len(lines) <= _LINKY * len(pieces):
        out |= {*lines, *_last_links(around.draft, pieces, linked)}
    for before, n in pairwise(pieces):
        if n in out and before not in out and _labels(around.draft[before], around.words):
            out.add(before)
    return out


def _edges(around: Surroundings, linked: Mapping[int, float]) -> set[int]:
    """Short lines with links before the story's first paragraph and behind its last."""
    prose = [n for n in around.pieces if _is_prose(around, n)]
    if not prose:
        return set()
    edge = (n for n in around.pieces if not prose[0] < n < prose[-1])
    return {
        n for n in edge if linked[n] >= _PARTLY and len(around.draft[n].text.split()) <= _EDGE_WORDS
    }


def _is_prose(around: Surroundings, n: int) -> bool:
    rows = around.rows_of.get(n, ())
    return any(is_prose(around.page.rows[row]) for row in rows)


def _under_labels(around: Surroundings, lines: Sequence[int]) -> set[int]:
    """What follows a label such as "Top stories": links, and boxes that are not the story's."""
    out: set[int] = set()
    story: set[tuple[str, ...]] = set()
    label: int | None = None
    for n in around.pieces:
        make = around.make(n)
        if _announces(around.draft[n], around.words):
            label = n
        elif label is not None and (n in lines or (_apart(around, n) and make not in story)):
            out |= {label, n}
        else:
            label = None
            story.add(make)
    return out if _little(around, out) else set()


def _apart(around: Surroundings, n: int) -> bool:
    """Whether a block stands in a box that holds little of what is read."""
    rows = around.rows_of.get(n)
    if not rows:
        return False
    box = around.page.boxes[around.page.rows[rows[0]].box]
    return around.share(box.parent) < _LITTLE


def _other_articles(around: Surroundings) -> set[int]:
    """Blocks of other article elements than the one with the page's only headline."""
    page = around.page
    heads = [row.box for row in page.rows if page.boxes[row.box].tag == "h1"]
    homes = {around.article(box) for box in heads}
    home = homes.pop() if len(homes) == 1 else None
    if home is None or around.held[home] < _LEAST_STORY:
        return set()
    boxes = {n: page.rows[rows[0]].box for n, rows in around.rows_of.items()}
    other = {n for n, box in boxes.items() if around.article(box) not in (None, home)}
    return {n for n in other if home not in page.around(boxes[n])}


def _little(around: Surroundings, out: Collection[int]) -> bool:
    """Whether blocks hold so little that they may be taken for something else than the story."""
    words = {n: len(around.draft[n].text.split()) for n in around.pieces}
    return sum(words[n] for n in out) <= _MOST_ELSEWHERE * sum(words.values())


def _announces(item: Piece | Left, words: Vocabulary) -> bool:
    text = item.text.strip(" :.…")
    found = words.related.match(text)
    return bool(found and found.end() == len(text))


def _line(item: Piece | Left) -> bool:
    return len(item.text.split()) <= _LINE_WORDS


def _last_links(draft: Draft, pieces: Sequence[int], linked: Mapping[int, float]) -> set[int]:
    """The lines with links that end an article, when there are several."""
    out: set[int] = set()
    for n in reversed(pieces):
        if linked[n] < _PARTLY or not _line(draft[n]):
            break
        out.add(n)
    many = sum(link >= _PARTLY for link in linked.values())
    return out if len(out) > 2 and many < _LINKY * len(pieces) + len(out) else set()


def _labels(item: Piece | Left, words: Vocabulary) -> bool:
    """Whether a short line announces the links that follow it."""
    text = item.text.strip()
    count = len(text.split())
    bare = count <= _BARE_WORDS and isinstance(item, Piece) and item.kind is BlockKind.PARAGRAPH
    announces = text.endswith((":", "...", "…")) or bool(words.related.match(text))
    return (bare and not text.endswith(ENDS)) or (count <= _LABEL_WORDS and announces)
