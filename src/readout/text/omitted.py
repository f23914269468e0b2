"""What the page prints beside the story and nobody hears: one receipt a box."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from readout.model import BlockKind
from readout.text.aligned import Aligned, aligned
from readout.text.boilerplate import (
    WHY,
    is_byline,
    is_widget,
    left,
    reason_to_leave,
    widget_reason,
)
from readout.text.dates import date_line
from readout.text.hints import hinted
from readout.text.pieces import Draft, Left, Piece
from readout.text.printed import Printed, Row, key
from readout.text.promo import Vocabulary, is_promo

_WHOLE = 0.9
_FAR = 40
_SHORT = 600
_FEW_WORDS = 3
_LINKED = 0.6
_LISTED = ("related", "comments", "tags", "share bar")
_PLAINLY = 2.0
_MOST = 300
"""Boxes that are compared with the whole text; more would take time beyond measure."""
_SUMMED_UP = ("table", "code", "footnote")
_TAGS = {"figcaption": "caption", "figure": "caption", "form": "widget", "button": "widget"}
_FURNITURE = re.compile(r"\b(nav|navbar|navigation|menu|footer|sidebar|cookie|header|masthead)\b")


@dataclass(frozen=True)
class Knowledge:
    """What tells one kind of box from another.

    Args:
        months: month names to their number.
        words: the patterns of the page's language.
    """

    months: Mapping[str, int]
    words: Vocabulary


def with_omitted(draft: Draft, page: Printed, known: Knowledge) -> Draft:
    """The draft with everything the story's part of the page prints and that is not read.

    Args:
        draft: pieces and what our own rules left out, in reading order, with the title.
        page: what the page prints.
        known: what tells one kind of box from another.
    """
    found = aligned(draft, page)
    region = _Region(page, [_stays(draft, n) for n in found.item_at])
    if region.empty:
        return draft
    behind: dict[int, list[Left]] = {}
    told: set[int] = set()
    heard = _Heard(draft, found.places)
    at = -1
    for box, rows in groupby(region.rows(), key=region.top):
        members = list(rows)
        if box is None:
            at = max((found.item_at[n] for n in members), default=at)
            continue
        own = [found.item_at[n] for n in members if found.item_at[n] >= 0]
        told.update(own)
        receipts = _receipts(page, box, members, _lefts(draft, own), known)
        behind.setdefault(at, []).extend(filter(None, map(heard.judged, receipts)))
    gone = told | _title_again(draft, found)
    return list(_merged(draft, behind, gone, _apart(draft, page, found)))


def _apart(draft: Draft, page: Printed, found: Aligned) -> dict[int, list[Left]]:
    """Things left out that trafilatura joined from several lines, each line by itself."""
    rows: dict[int, list[int]] = {}
    for row, n in enumerate(found.item_at):
        if n >= 0 and found.places[n] < 0 and isinstance(draft[n], Left):
            rows.setdefault(n, []).append(row)
    return {
        n: [replace(item, text=page.rows[row].text) for row in own]
        for n, own in rows.items()
        if isinstance(item := draft[n], Left)
        and len(own) > 1
        and key(item.text) == " ".join(page.keys[row] for row in own)
        and own[-1] - own[0] >= len(own)
    }


def _stays(draft: Draft, n: int) -> bool:
    """Whether a line is read, or accounted for by what stands in its place."""
    if n < 0:
        return False
    item = draft[n]
    return isinstance(item, Piece) or item.reason in _SUMMED_UP


def _lefts(draft: Draft, own: Sequence[int]) -> list[Left]:
    return [item for n in own if isinstance(item := draft[n], Left)]


def _title_again(draft: Draft, found: Aligned) -> set[int]:
    """The headline that was found as the title and as a line to leave out, and is printed once."""
    titles = {key(one.text) for one in draft if isinstance(one, Piece) and _is_title(one)}
    return {
        n
        for n, item in enumerate(draft)
        if isinstance(item, Left) and found.places[n] < 0 and key(item.text) in titles
    }


def _is_title(piece: Piece) -> bool:
    return piece.kind is BlockKind.TITLE


def _merged(
    draft: Draft,
    behind: dict[int, list[Left]],
    gone: Collection[int],
    apart: Mapping[int, Sequence[Left]],
) -> Iterator[Piece | Left]:
    yield from _joined(behind.get(-1, ()))
    for n, item in enumerate(draft):
        if n not in gone:
            yield from apart.get(n, (item,))
        yield from _joined(behind.get(n, ()))


def _joined(lefts: Iterable[Left]) -> Iterator[Left]:
    """Neighbours of one kind as one, where a page gives each of a list its own box."""
    for reason, run in groupby(lefts, key=lambda one: one.reason):
        first, *more = run
        if reason not in _LISTED:
            yield from (first, *more)
        else:
            text = "\n".join(one.text for one in (first, *more))
            yield replace(first, text=text)


class _Heard:
    """Tells what is read from what is only printed a second time."""

    def __init__(self, draft: Draft, places: Sequence[int]) -> None:
        pieces = [(key(one.text), places[n]) for n, one in enumerate(draft) if _is_read(one)]
        self._found = _spaced(text for text, place in pieces if place >= 0)
        self._loose = _spaced(text for text, place in pieces if place < 0)
        self._left = _MOST
        self._alts = {text for text, _ in pieces}

    def judged(self, one: Left) -> Left | None:
        """A receipt; None when its words are read and stand nowhere else.

        Args:
            one: a box that seems to be left out.
        """
        folded = key(one.text)
        if one.reason == "alt text":
            fresh = folded not in self._alts
            self._alts.add(folded)
            return one if fresh else None
        self._alts.add(folded)
        self._left -= 1
        if self._left < 0:
            return one
        if f" {folded} " in self._loose:
            return None
        long = one.reason in ("aside", "unread") and len(folded.split()) > _FEW_WORDS
        again = long and f" {folded} " in self._found
        return left(one.text, "repeat") if again else one


def _is_read(item: Piece | Left) -> bool:
    return isinstance(item, Piece)


def _spaced(texts: Iterable[str]) -> str:
    return " " + " \n ".join(texts) + " "


class _Region:
    """The story's part of a page: from its first line to its last, and the boxes attached."""

    def __init__(self, page: Printed, read: list[bool]) -> None:
        self.page = page
        self.read = read
        self.held = self._counted()
        self.empty = not any(read)
        self.home = 0 if self.empty else self._home()
        self._tops: dict[int, int] = {}
        self._inside: dict[int, bool] = {-1: False}

    def _counted(self) -> list[int]:
        """For each box how many lines in it are read."""
        held = [0] * len(self.page.boxes)
        for row, read in zip(self.page.rows, self.read, strict=True):
            held[row.box] += read
        for n in range(len(held) - 1, 0, -1):
            held[self.page.boxes[n].parent] += held[n]
        return held

    def _home(self) -> int:
        """The smallest box that holds nearly all that is read."""
        enough = _WHOLE * self.held[0]
        return max(n for n, count in enumerate(self.held) if count >= enough)

    def _at_home(self, box: int) -> bool:
        if box not in self._inside:
            self._inside[box] = box == self.home or self._at_home(self.page.boxes[box].parent)
        return self._inside[box]

    def rows(self) -> Iterator[int]:
        """The indexes of the region's lines."""
        rows = self.page.rows
        home = [n for n, row in enumerate(rows) if self._at_home(row.box)]
        core = [n for n in home if self.read[n]]
        before = [n for n in range(max(0, core[0] - _FAR), core[0]) if self.read[n]]
        first = before[0] if before else core[0]
        whole = self.home and self.page.boxes[self.home].tag != "body"
        for n in range(min(first, home[0]), home[-1] + 1):
            between = first <= n <= core[-1]
            attached = whole and self._at_home(rows[n].box) and not self._furniture(n)
            if between or attached:
                yield n

    def _furniture(self, n: int) -> bool:
        """Whether a line belongs to the page and not to its story."""
        box = self.page.boxes[self._climbed(self.page.rows[n].box)]
        return box.tag in ("nav", "header", "footer") or bool(_FURNITURE.search(box.told))

    def top(self, n: int) -> int | None:
        """The widest box around a line that holds nothing that is read; None for what is."""
        return None if self.read[n] else self._climbed(self.page.rows[n].box)

    def _climbed(self, box: int) -> int:
        if box not in self._tops:
            parent = self.page.boxes[box].parent
            alone = self.held[box] == 0 and parent >= 0 and self.held[parent] == 0
            self._tops[box] = self._climbed(parent) if alone else box
        return self._tops[box]


def _receipts(
    page: Printed, box: int, members: list[int], own: list[Left], known: Knowledge
) -> Iterator[Left]:
    """A box as one thing left out; the words for a picture apart."""
    rows = [page.rows[n] for n in members]
    seen = [row for row in rows if not row.alt]
    shown = [row for row in seen if key(row.text)]
    if shown:
        text = "\n".join(row.text for row in seen[seen.index(shown[0]) :])
        reason, sure = _reason(page, box, shown, own, known)
        yield Left(text, reason, WHY[reason], sure, next((o.evidence_for for o in own), ""))
    for row in rows if len(shown) <= 1 else ():
        if row.alt and len(row.text.split()) >= _FEW_WORDS:
            button = is_widget(row.text, known.words)
            yield left(row.text, widget_reason(row.text) if button else "alt text")


def _reason(
    page: Printed, box: int, shown: list[Row], own: list[Left], known: Knowledge
) -> tuple[str, float]:
    if own:
        surest = max(own, key=lambda one: (len(one.text), one.confidence))
        return surest.reason, surest.confidence
    path = _path(page, box, shown[0])
    tags = [page.boxes[n].tag for n in path]
    named = next((_TAGS[tag] for tag in tags if tag in _TAGS), None)
    told = " ".join(page.boxes[n].told for n in path)
    hint = hinted(told)
    spoken = _by_words(shown, known)
    if spoken == "promo" or (spoken == "widget" and len(shown) == 1):
        return spoken, 0.9
    if named == "caption" or hint:
        return hint if named != "caption" and hint else "caption", 0.9
    if spoken or named:
        return spoken or named or "aside", 0.8
    letters = sum(len(row.text) for row in shown)
    if sum(row.linked for row in shown) > _LINKED * letters:
        return "related", 0.7
    return ("aside", 0.6) if "aside" in tags else ("unread", 0.4)


def _path(page: Printed, box: int, row: Row) -> list[int]:
    """The boxes from a line's own up to the widest that is left out."""
    path = []
    for n in page.around(row.box):
        path.append(n)
        if n == box:
            break
    return path


def _by_words(shown: list[Row], known: Knowledge) -> str | None:
    """What the words of a box say about it."""
    first = shown[0].text
    if len(shown) == 1 and is_byline(first):
        return "byline"
    if len(shown) == 1 and date_line(first, known.months):
        return "dateline"
    reasons = (
        reason_to_leave(row.text, known.words) for row in shown[:3] if len(row.text) < _SHORT
    )
    found = next((reason for reason in reasons if reason), None)
    whole = " ".join(row.text for row in shown[:3])
    promo = any(
        is_promo(text, known.words, _PLAINLY) for text in (whole, *(row.text for row in shown[:3]))
    )
    return found or ("promo" if promo else reason_to_leave(whole, known.words))
