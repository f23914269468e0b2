"""What a listener taught about a site, and what its other pages print too, applied to a page.

A lesson is learnt from one line, and holds for lines with the same words.  Where the line's box
is made as no other box of its page that is treated differently, it holds for all such boxes.
"""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from readout.model import NOWHERE, Article, BlockKind, Page, Rule, SiteMemory, Skipped, Span
from readout.text.addresses import site
from readout.text.aligned import aligned
from readout.text.boilerplate import left
from readout.text.lost import piece_of
from readout.text.onpage import lines_at, located, printed_text
from readout.text.pieces import Draft, Left, Piece
from readout.text.printed import Printed, key

NO_MEMORY = SiteMemory()

_LEAST_WORDS = 3
_SAME_ARTICLE = 0.3
_DEEPEST = 9
_DROPPED = ("taught", "site")
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)
_DIGITS = re.compile(r"\d+")


def site_of(page: Page) -> str:
    """What a page's lessons are filed under: its site, or itself where it has no address.

    Args:
        page: as fetched or handed in.
    """
    return site(page.url) or f"sha256:{page.sha256}"


def fingerprint(text: str) -> str:
    """A short name for a line's words.

    Args:
        text: a printed line.
    """
    return hashlib.sha256(key(text).encode()).hexdigest()[:16]


def fingerprints(lines: Sequence[str]) -> set[str]:
    """The fingerprints of the lines of an article that may stand on other pages too.

    Args:
        lines: what an article reads and skips, line by line.
    """
    return {fingerprint(line) for line in lines if len(key(line).split()) >= _LEAST_WORDS}


def lines_of(article: Article) -> list[str]:
    """The lines of an article: its blocks and what is skipped.

    Args:
        article: a cleaned page.
    """
    blocks = [block.span.of(article.text) for block in article.blocks]
    return [*blocks, *(line for one in article.skipped for line in one.text.splitlines())]


def lesson(
    page: Page, printed_page: Printed | None, text: str, others: set[str], reads: bool
) -> Rule:
    """The rule to learn from one line or box.

    Args:
        page: the page it stands on.
        printed_page: what that page prints; None for a plain text.
        text: the words.
        others: folded lines of the page that are treated otherwise and must stay so.
        reads: whether such lines are to be read.
    """
    lines = tuple(filter(None, map(key, text.splitlines())))
    make = "" if printed_page is None else _telling(printed_page, text, others)
    return Rule(site_of(page), reads, lines, make)


def _telling(page: Printed, text: str, others: set[str]) -> str:
    """How the boxes of some words are made, if no line to be treated otherwise has such a box."""
    found = located(printed_text(page), [Skipped(text, "", "", 0)])[0].on_page
    own = {make_of(page, n) for n in lines_at(page, found)} if found != NOWHERE else set()
    if len(own) != 1 or not any("." in make for make in own):
        return ""
    make = own.pop()
    alike = [n for n in range(len(page.rows)) if make_of(page, n) == make]
    return "" if any(page.keys[n] in others for n in alike) else make


def make_of(page: Printed, n: int) -> str:
    """How a line's box and the box around it are made: tags and class names, numbers apart.

    Args:
        page: what the page prints.
        n: the line's index.
    """
    own = page.boxes[page.rows[n].box]
    outer = page.boxes[max(own.parent, 0)]
    return "<".join(".".join([box.tag, *_DIGITS.sub("", box.told).split()]) for box in (own, outer))


@dataclass(frozen=True)
class Lessons:
    """The rules of a site, ready to apply.

    Args:
        memory: what is known of the site.
    """

    memory: SiteMemory = NO_MEMORY

    def verdict(self, text: str, make: str = "") -> bool | None:
        """Whether words are to be read; None where nothing was taught about them.

        Args:
            text: a printed line, or the words of a box.
            make: how its box is made, see `make_of`.
        """
        folded = key(text)
        said = None
        for rule in self.memory.rules:
            same = folded in rule.lines or folded == " ".join(rule.lines)
            alike = bool(make) and rule.make == make
            # a word such as "Email" in a box says nothing about the word elsewhere
            alone = len(rule.lines) == 1 or not make or len(folded.split()) >= _LEAST_WORDS
            if (same and alone) or alike:
                said = rule.reads
        return said

    @property
    def wanted(self) -> frozenset[str]:
        """The folded words that were taught to be read, line by line and together."""
        taught = [rule.lines for rule in self.memory.rules if rule.reads]
        return frozenset(words for lines in taught for words in (*lines, " ".join(lines)))

    def repeats(self, text: str) -> bool:
        """Whether words stand on several other pages of the site.

        Args:
            text: a printed line.
        """
        if not self.memory.repeated or len(key(text).split()) < _LEAST_WORDS:
            return False
        return fingerprint(text) in self.memory.repeated


NO_LESSONS = Lessons()


def as_taught(draft: Draft, page: Printed, lessons: Lessons) -> Draft:
    """The draft with what was taught about its site done, and what all its pages print left out.

    Args:
        draft: blocks and what was left out, in reading order.
        page: what the page prints.
        lessons: of the site.
    """
    if lessons.memory == NO_MEMORY:
        return draft
    rows = _rows_of(draft, page)
    repeated = _repeated(draft, lessons)
    boxes = _boxes_read(page, lessons)
    changed: Draft = []
    for n, item in enumerate(draft):
        own = rows.get(n, [])
        said = lessons.verdict(item.text, make_of(page, own[0]) if own else "")
        if said is None and own and boxes.issuperset(own):
            said = True
        changed += _changed(item, said, n in repeated, [piece_of(page, row) for row in own])
    return _without_empty(list(_with_read(changed, page, lessons, boxes)), lessons)


def _boxes_read(page: Printed, lessons: Lessons) -> set[int]:
    """The lines of boxes of several lines that were taught to be read, short lines included."""
    shown = [n for n, words in enumerate(page.keys) if words]
    places: dict[str, list[int]] = {}
    for place, n in enumerate(shown):
        places.setdefault(page.keys[n], []).append(place)
    found: set[int] = set()
    for rule in lessons.memory.rules:
        count = len(rule.lines) if rule.reads else 0
        for place in places.get(rule.lines[0], ()) if count > 1 else ():
            own = shown[place : place + count]
            if tuple(page.keys[n] for n in own) == rule.lines:
                found.update(own)
    return {n for n in found if lessons.verdict(page.keys[n], make_of(page, n)) is not False}


def _without_empty(draft: Draft, lessons: Lessons) -> Draft:
    """The draft without the headings of boxes of which nothing is read any more."""
    out: Draft = []
    reason, below = "", 0
    for item in reversed(draft):
        if isinstance(item, Left):
            reason = item.reason if item.reason in _DROPPED else reason
            out.append(item)
            continue
        heads = item.kind is BlockKind.HEADING
        if heads and reason and item.level >= below and not lessons.verdict(item.text):
            out.append(left(item.text, reason, 0.8))
            continue
        reason, below = "", item.level if heads else _DEEPEST
        out.append(item)
    return out[::-1]


def _repeated(draft: Draft, lessons: Lessons) -> set[int]:
    """The blocks that stand on other pages too; none where those print this very article."""
    blocks = [(n, item) for n, item in enumerate(draft) if isinstance(item, Piece)]
    # a series has its standing headings
    found = {
        n: len(item.text)
        for n, item in blocks
        if item.kind not in _HEADS and lessons.repeats(item.text)
    }
    whole = sum(len(item.text) for _, item in blocks)
    return set(found) if sum(found.values()) <= _SAME_ARTICLE * whole else set()


def _rows_of(draft: Draft, page: Printed) -> Mapping[int, list[int]]:
    """The lines of each item of the draft."""
    rows: dict[int, list[int]] = {}
    for row, n in enumerate(aligned(draft, page).item_at):
        if n >= 0:
            rows.setdefault(n, []).append(row)
    return rows


def _changed(
    item: Piece | Left, said: bool | None, repeated: bool, printed_as: Sequence[Piece]
) -> Draft:
    if isinstance(item, Left):
        return read_again(item, printed_as) if said else [item]
    if said is False:
        return skipped(item)
    if said is None and repeated:
        return skipped(item, "site", 0.8)
    return [item]


def skipped(item: Piece, reason: str = "taught", sure: float = 1.0) -> Draft:
    """A block as something left out, and what was cut out of it before.

    Args:
        item: a block.
        reason: a key of `boilerplate.WHY`.
        sure: 0 to 1.
    """
    whole = Span(0, len(item.text))
    words = next((edit.printed for edit in item.edits if edit.span == whole), item.text)
    return [left(words, reason, sure), *(one for _, one in item.left)]


def read_again(item: Left, printed_as: Sequence[Piece] = ()) -> Draft:
    """Something left out as blocks, a line each.

    Args:
        item: what was left out.
        printed_as: its lines as the page prints them, where they are known.
    """
    known = {key(piece.text): piece for piece in printed_as}
    lines = [line.strip() for line in item.text.splitlines()]
    return [known.get(key(line), Piece(line)) for line in lines if key(line)]


def _with_read(
    draft: Draft, page: Printed, lessons: Lessons, boxes: Collection[int]
) -> Iterator[Piece | Left]:
    """The draft with the lines that were to be read and are not in it, in their places."""
    found = aligned(draft, page).item_at
    behind: dict[int, list[Piece]] = {}
    at = -1
    for n, row in enumerate(page.rows):
        at = found[n] if found[n] >= 0 else at
        if found[n] < 0 and (n in boxes or lessons.verdict(row.text, make_of(page, n))):
            behind.setdefault(at, []).append(piece_of(page, n))
    yield from behind.get(-1, ())
    for n, item in enumerate(draft):
        yield item
        yield from behind.get(n, ())
