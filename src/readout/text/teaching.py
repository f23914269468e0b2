"""What a listener taught about a site, and what its other pages print too, applied to a page.

A lesson is learnt from one line, and holds for lines with the same words.  Where the line's box
is made as no other box of its page that is treated differently, it holds for all such boxes.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readout.model import Article, BlockKind, Page, Rule, SiteMemory, Skipped
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
    own = {make_of(page, n) for n in lines_at(page, found)}
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
            if (same and (len(folded.split()) >= _LEAST_WORDS or alike or not make)) or alike:
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
    makes = _makes(draft, page)
    repeated = _repeated(draft, lessons)
    changed = [
        _changed(item, makes.get(n, ""), lessons, n in repeated) for n, item in enumerate(draft)
    ]
    return _without_empty(list(_with_read(changed, page, lessons)), lessons)


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


def _makes(draft: Draft, page: Printed) -> Mapping[int, str]:
    found = aligned(draft, page).item_at
    return {n: make_of(page, row) for row, n in reversed(list(enumerate(found))) if n >= 0}


def _changed(item: Piece | Left, make: str, lessons: Lessons, repeated: bool) -> Piece | Left:
    said = lessons.verdict(item.text, make)
    if isinstance(item, Left):
        return Piece(item.text) if said else item
    if said is False:
        return left(item.text, "taught", 1.0)
    if said is None and repeated:
        return left(item.text, "site", 0.8)
    return item


def _with_read(draft: Draft, page: Printed, lessons: Lessons) -> Iterator[Piece | Left]:
    """The draft with the lines that were to be read and are not in it, in their places."""
    found = aligned(draft, page).item_at
    behind: dict[int, list[Piece]] = {}
    at = -1
    for n, row in enumerate(page.rows):
        at = found[n] if found[n] >= 0 else at
        if found[n] < 0 and lessons.verdict(row.text, make_of(page, n)):
            behind.setdefault(at, []).append(replace(piece_of(page, n)))
    yield from behind.get(-1, ())
    for n, item in enumerate(draft):
        yield item
        yield from behind.get(n, ())
