"""What a line's place on the page tells: whether it belongs to the story or to what stands near.

trafilatura gives words without their links and boxes; the printed page still has both.  Lines
that are nothing but a link lead elsewhere, small boxes say by their class names what they are,
and a paragraph that stands among the story's own, in the story's own box, was lost by mistake.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from readout.model import BlockKind
from readout.text.aligned import Aligned, key
from readout.text.boilerplate import left, reason_to_leave
from readout.text.hints import hinted
from readout.text.pieces import Draft, Left, Piece
from readout.text.printed import Printed, Row
from readout.text.promo import Vocabulary, is_promo

_WHOLLY = 0.9
_PARTLY = 0.3
_LINE_WORDS = 60
_LINKY = 0.3
"""Where more of a page's lines than these are links, links are its story."""

_SMALL = 0.2
"""A box that holds less of the words that are read may stand beside the story."""

_LITTLE = 0.3
_MOST_ELSEWHERE = 0.4
_LEAST_STORY = 40
_DIGITS = re.compile(r"\d+")
_OWN_BOX = 0.08
_HOLDS_ALL = 0.9
_LABEL_WORDS = 6
_CAPTION_WORDS = 25
_NEAR_HEADLINE = 14
_LEAST_WORDS = 8
_ENDS = (".", "!", "?", "…", ".”", "!”", "?”", ".“", "»", "。", "！", "？", ":")
_BESIDE = frozenset(("promo", "byline", "bio", "share bar", "dateline", "advert", "details"))
_BESIDE_TAGS = {"nav": "widget", "footer": "details", "form": "widget", "aside": "aside"}
_TAG_WORDS = 6
_ERROR = re.compile(r"(?:\w+ )?(?:Standards|Notice|Warning|Deprecated|Fatal error): ")


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
    def held(self) -> list[int]:
        """For each box how many of the words that are read it holds."""
        held = [0] * len(self.page.boxes)
        for rows in self.rows_of.values():
            for row in rows:
                held[self.page.rows[row].box] += _count(self.page.rows[row])
        for n in range(len(held) - 1, 0, -1):
            held[self.page.boxes[n].parent] += held[n]
        return held

    def share(self, box: int) -> float:
        """Which part of the words that are read a box holds, 0 to 1."""
        return self.held[box] / max(1, self.held[0])

    def linked(self, n: int) -> float:
        """Which part of a block's letters are links, 0 to 1."""
        rows = [self.page.rows[row] for row in self.rows_of.get(n, ())]
        return sum(row.linked for row in rows) / max(1, sum(len(row.text) for row in rows))

    def apart(self, n: int) -> bool:
        """Whether a block stands in a box that holds little of what is read."""
        rows = self.rows_of.get(n)
        if not rows:
            return False
        box = self.page.boxes[self.page.rows[rows[0]].box]
        return self.share(box.parent) < _LITTLE

    def make(self, n: int) -> tuple[str, ...]:
        """How the box of a block and the box around it are made, numbers apart."""
        rows = self.rows_of.get(n)
        if not rows:
            return ()
        own = self.page.boxes[self.page.rows[rows[0]].box]
        outer = self.page.boxes[max(own.parent, 0)]
        return own.tag, _DIGITS.sub("", own.told), outer.tag, _DIGITS.sub("", outer.told)

    def article(self, box: int) -> int | None:
        """The innermost article element around a box."""
        return next((n for n in self.page.around(box) if self.page.boxes[n].tag == "article"), None)

    def beside(self, n: int) -> str | None:
        """What the small boxes around a block say it is; None for the story's."""
        reasons = [self._beside(row, n) for row in self.rows_of.get(n, ())]
        return reasons[0] if reasons and all(reasons) else None

    def _beside(self, row: int, n: int) -> str | None:
        for box in self.page.around(self.page.rows[row].box):
            if self.share(box) > _SMALL:
                return None
            told = hinted(self.page.boxes[box].told)
            short = len(self.draft[n].text.split()) <= _TAG_WORDS
            if told in _BESIDE or (told == "tags" and short) or self._linked_to(told, n):
                return told
            if self.page.boxes[box].tag in _BESIDE_TAGS:
                return _BESIDE_TAGS[self.page.boxes[box].tag]
        return None

    def _linked_to(self, told: str | None, n: int) -> bool:
        return told == "related" and self.linked(n) >= _PARTLY


def without_neighbours(around: Surroundings) -> Iterator[Piece | Left]:
    """The draft without the links and boxes that stand among the story's blocks.

    Args:
        around: the draft on its page.
    """
    elsewhere = _elsewhere(around)
    for n, item in enumerate(around.draft):
        if not isinstance(item, Piece) or item.kind in (BlockKind.SUMMARY, BlockKind.TITLE):
            yield item
            continue
        reason = "related" if n in elsewhere else around.beside(n)
        yield left(item.text, reason, 0.8) if reason else item


def _elsewhere(around: Surroundings) -> Collection[int]:
    """The blocks that lead to other stories."""
    pieces = [n for n, item in enumerate(around.draft) if isinstance(item, Piece)]
    linked = {n: around.linked(n) for n in pieces}
    lines = [n for n in pieces if linked[n] >= _WHOLLY and _line(around.draft[n])]
    out = _under_labels(around, pieces, lines) | _other_articles(around, pieces)
    if len(lines) <= _LINKY * len(pieces):
        out |= {*lines, *_last_links(around.draft, pieces, linked)}
    for before, n in pairwise(pieces):
        if n in out and before not in out and _labels(around.draft[before], around.words):
            out.add(before)
    return out


def _under_labels(around: Surroundings, pieces: Sequence[int], lines: Sequence[int]) -> set[int]:
    """What follows a label such as "Top stories": links, and boxes that are not the story's."""
    out: set[int] = set()
    story: set[tuple[str, ...]] = set()
    label: int | None = None
    for n in pieces:
        kind = around.make(n)
        if _announces(around.draft[n], around.words):
            label = n
        elif label is not None and (n in lines or (around.apart(n) and kind not in story)):
            out |= {label, n}
        else:
            label = None
            story.add(kind)
    return out if _small(around, pieces, out) else set()


def _other_articles(around: Surroundings, pieces: Sequence[int]) -> set[int]:
    """Blocks of other article elements than the one with the page's only headline."""
    page = around.page
    heads = [row.box for row in page.rows if page.boxes[row.box].tag == "h1"]
    homes = {around.article(box) for box in heads}
    home = homes.pop() if len(homes) == 1 else None
    if home is None or around.held[home] < _LEAST_STORY:
        return set()
    boxes = {n: page.rows[around.rows_of[n][0]].box for n in pieces if n in around.rows_of}
    other = {n for n, box in boxes.items() if around.article(box) not in (None, home)}
    return {n for n in other if home not in page.around(boxes[n])}


def _small(around: Surroundings, pieces: Sequence[int], out: Collection[int]) -> bool:
    """Whether blocks hold so little that they may be taken for something else than the story."""
    words = {n: len(around.draft[n].text.split()) for n in pieces}
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
    short = len(text.split()) <= _LABEL_WORDS
    return short and (text.endswith((":", "...", "…")) or bool(words.related.match(text)))


def with_lost(around: Surroundings, titles: Collection[str], opens: bool) -> Iterator[Piece | Left]:
    """The draft with the paragraphs of the story that were lost.

    Args:
        around: the draft on its page.
        titles: the headline's forms, folded as by `aligned.key`.
        opens: whether the paragraph under a headline is always the story's, see `LanguageData`.
    """
    behind: dict[int, list[Piece]] = {}
    for row, after in _lost(around, titles, opens):
        behind.setdefault(after, []).append(_piece(around.page, row))
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
        if key(around.draft[n].text) not in titles
    )
    if not lines:
        return
    headline = _headline(rows, titles, lines[0])
    at = -1
    for n in range(max(0, lines[0] - _NEAR_HEADLINE), lines[-1]):
        at = read[n] if read[n] >= 0 else at
        if read[n] >= 0 or rows[n].alt or key(rows[n].text) in titles:
            continue
        lead = headline is not None and headline < n < lines[0]
        if n > lines[0] and _among(around, n):
            yield n, at
        elif lead and _opening(around, n, opens):
            yield n, -1


def _headline(rows: Sequence[Row], titles: Collection[str], first: int) -> int | None:
    """The line of the headline shortly before the first line that is read."""
    near = range(max(0, first - _NEAR_HEADLINE), first)
    return next((n for n in reversed(near) if key(rows[n].text) in titles), None)


def _among(around: Surroundings, n: int) -> bool:
    """Whether an unread line stands in the story's own box, or is a quotation between its lines."""
    row = around.page.rows[n]
    if row.linked >= _WHOLLY * len(row.text) or not _plain(around, row):
        return False
    if around.page.rows[n - 1].alt and _count(row) <= _CAPTION_WORDS:
        return False
    tags = [around.page.boxes[box].tag for box in around.page.around(row.box)]
    own = around.share(row.box) >= _OWN_BOX and _count(row) >= _LABEL_WORDS
    return own or ("blockquote" in tags[:4] and "aside" not in tags)


def _opening(around: Surroundings, n: int, opens: bool) -> bool:
    """Whether an unread line under the headline opens the story."""
    row = around.page.rows[n]
    box = around.page.boxes[row.box]
    if (
        row.linked
        or box.tag not in ("p", "div", "section", "span", "strong")
        or not _plain(around, row)
    ):
        return False
    if _count(row) < _LEAST_WORDS or not row.text.endswith(_ENDS[:-1]):
        return False
    return opens or around.share(box.parent) >= _HOLDS_ALL


def _plain(around: Surroundings, row: Row) -> bool:
    """Whether nothing speaks against a line: its words, or the boxes right around it."""
    if _ERROR.match(row.text) or reason_to_leave(row.text, around.words):
        return False
    if is_promo(row.text, around.words, 0.0):
        return False
    for box in around.page.around(row.box):
        if around.share(box) > _SMALL:
            return True
        if around.page.boxes[box].tag in ("figure", "figcaption", "form", "nav", "aside", "button"):
            return False
        if hinted(around.page.boxes[box].told):
            return False
    return True


def _piece(page: Printed, n: int) -> Piece:
    row = page.rows[n]
    tags = [page.boxes[box].tag for box in page.around(row.box)]
    if "blockquote" in tags[:4]:
        return Piece(row.text, BlockKind.QUOTATION)
    return Piece(row.text, BlockKind.LIST_ITEM if tags[0] == "li" else BlockKind.PARAGRAPH)


def _count(row: Row) -> int:
    return len(row.text.split()) if " " in row.text else max(1, len(row.text) // 2)
