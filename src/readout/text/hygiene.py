"""What a listener should not hear: taken out of a page's blocks, each with its reason."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from readout.model import BlockKind
from readout.text.boilerplate import is_byline, left, promo_strength, reason_to_leave
from readout.text.capsruns import HEADING_WORDS, KEPT, runs, tokens_of
from readout.text.casing import Casing
from readout.text.cutout import kept_of
from readout.text.dates import date_in, date_line
from readout.text.endings import without_endings
from readout.text.inserted import unglued
from readout.text.pieces import Draft, Left, Piece
from readout.text.promo import Vocabulary, opens
from readout.text.promocut import Cutter, familiarity
from readout.text.repeats import without_repeats
from readout.text.title import words_of
from readout.text.unwrap import Paragraph

_LEAD = 6
_LEAD_WORDS = 16
_SENTENCE_ENDS = (".", "!", "?", ":", "…", "。", "！", "？")
_NO_CASING = Casing(())


def hygiene(
    draft: Draft,
    titles: Collection[str],
    months: Mapping[str, int],
    words: Vocabulary,
    byline: str = "",
    headed: bool = True,
    wanted: frozenset[str] = frozenset(),
) -> Draft:
    """A page's blocks with everything that is not the story left out.

    Args:
        draft: blocks in order, without the title.
        titles: every form of the title the page gives.
        months: month names to their number.
        words: the patterns of its language.
        byline: its authors, as known by now.
        headed: whether the page prints its title as a headline.
        wanted: folded words that the listener wants to hear, whatever they are.
    """
    forms = {words_of(title) for title in titles if title}
    lead = _Lead(forms, months, words, words_of(byline), headed)
    draft = list(_without_lead(draft, lead))
    draft = list(without_endings(draft, words, byline))
    draft = list(_swept(draft, words, cutter_for(draft, words, wanted)))
    draft = list(without_repeats(draft))
    return list(_without_empty_headings(draft))


@dataclass(frozen=True)
class _Lead:
    """What the first lines may repeat."""

    titles: Collection[str]
    months: Mapping[str, int]
    words: Vocabulary
    byline: str
    headed: bool

    def reason(self, item: Piece) -> str | None:
        """Why a leading line is not read."""
        text = item.text
        folded = words_of(text)
        if not self.headed and item.kind is BlockKind.PARAGRAPH and text.endswith(_SENTENCE_ENDS):
            # the page has no headline: its first sentence was made its title
            return None
        short = len(text.split()) <= _LEAD_WORDS and not text.endswith(("”", "?"))
        if folded in self.titles:
            return "repeated title"
        if is_byline(text) or (self.byline and short and folded.startswith(self.byline)):
            return "byline"
        opens_date = short and opens(self.words.published, text) and date_in(text, self.months)
        return "dateline" if opens_date or date_line(text, self.months) else None


def _without_lead(draft: Draft, lead: _Lead) -> Iterator[Piece | Left]:
    """Leading lines that repeat the title, the date or the byline."""
    leading = 0
    for item in draft:
        reason = None
        if isinstance(item, Piece) and leading < _LEAD:
            leading += 1
            reason = lead.reason(item)
        yield left(item.text, reason) if reason and isinstance(item, Piece) else item


def cutter_for(draft: Draft, words: Vocabulary, wanted: frozenset[str]) -> Cutter:
    """What finds the promos of an article.

    Args:
        draft: its blocks.
        words: the patterns of its language.
        wanted: folded words that the listener wants to hear.
    """
    text = "\n".join(item.text for item in draft if isinstance(item, Piece))
    return Cutter(words, familiar=familiarity(text, words), wanted=wanted)


def _swept(draft: Draft, words: Vocabulary, cutter: Cutter) -> Iterator[Piece | Left]:
    """Promos, share bars, pointers elsewhere; a list under such a heading goes with it."""
    under: str | None = None
    for item in draft:
        if isinstance(item, Left) or item.kind is BlockKind.SUMMARY:
            yield item
            continue
        reason = "byline" if is_byline(item.text) else reason_to_leave(item.text, words)
        if reason is None and under and item.kind is BlockKind.LIST_ITEM:
            reason = under
        elif reason in ("related", "share bar") and item.kind is not BlockKind.LIST_ITEM:
            under = reason
        elif item.kind is not BlockKind.LIST_ITEM:
            under = None
        if reason:
            yield left(item.text, reason)
        else:
            yield from _without_promos(item, cutter)


def _without_promos(item: Piece, cutter: Cutter) -> Draft:
    """A block as it is, without the promos inside it, or as a promo."""

    def leave(text: str, reason: str) -> Left:
        return left(text, reason, promo_strength(text, cutter.words) if reason == "promo" else 0.9)

    if not cutter.suspects(item.text):
        return [item]
    heading = item.kind is BlockKind.HEADING and len(item.text.split()) <= HEADING_WORDS
    if item.kind is BlockKind.QUOTATION or (
        heading and not cutter.promotes(item.text, heading=True)
    ):
        return [item]
    if cutter.promotes(item.text):
        return [leave(item.text, "promo")]
    tokens = unglued(tokens_of(item.text), cutter.words)
    parts = cutter.units(tokens, list(runs(tokens, cutter.words, _NO_CASING)))
    if all(part.kind in KEPT for part in parts):
        return [item]
    kept = kept_of(Paragraph(item.text), tokens, parts, leave)
    return [replace(one, kind=item.kind) if isinstance(one, Piece) else one for one in kept]


def _without_empty_headings(draft: Draft) -> Iterator[Piece | Left]:
    """A heading nothing is left under announces something that is not read."""
    for n, item in enumerate(draft):
        if isinstance(item, Piece) and item.kind is BlockKind.HEADING and _bare(draft, n):
            yield left(item.text, "related", 0.7)
        else:
            yield item


def _bare(draft: Draft, n: int) -> bool:
    """Whether only left-out things stand between a heading and the next one, or the end."""
    lost = False
    for item in draft[n + 1 : n + 40]:
        if isinstance(item, Piece):
            return lost and item.kind is BlockKind.HEADING
        lost = lost or item.reason in ("promo", "share bar", "bio", "widget")
    return True
