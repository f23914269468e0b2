"""What a listener should not hear: taken out of a page's blocks, each with its reason."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from readout.model import BlockKind
from readout.text.boilerplate import is_byline, left, promo_strength, reason_to_leave
from readout.text.dates import date_in, date_line
from readout.text.pieces import Draft, Left, Piece
from readout.text.promo import Vocabulary, opens
from readout.text.title import words_of

_LEAD = 6
_LEAD_WORDS = 16
_END = 4
_VITA_WORDS = 80
_QUOTES = "“”\"«»„‘’'"


def hygiene(
    draft: Draft,
    titles: Collection[str],
    months: Mapping[str, int],
    words: Vocabulary,
    byline: str = "",
) -> Draft:
    """A page's blocks with everything that is not the story left out.

    Args:
        draft: blocks in order, without the title.
        titles: every form of the title the page gives.
        months: month names to their number.
        words: the patterns of its language.
        byline: its authors, as known by now.
    """
    lead = _Lead({words_of(title) for title in titles if title}, months, words, words_of(byline))
    draft = list(_without_lead(draft, lead))
    draft = list(_swept(draft, words))
    draft = list(_without_vita(draft, words))
    draft = list(_without_repeats(draft))
    return list(_without_empty_headings(draft))


@dataclass(frozen=True)
class _Lead:
    """What the first lines may repeat."""

    titles: Collection[str]
    months: Mapping[str, int]
    words: Vocabulary
    byline: str

    def reason(self, text: str) -> str | None:
        """Why a leading line is not read."""
        folded = words_of(text)
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
            reason = lead.reason(item.text)
        yield left(item.text, reason) if reason and isinstance(item, Piece) else item


def _swept(draft: Draft, words: Vocabulary) -> Iterator[Piece | Left]:
    """Promos, share bars, pointers elsewhere; a list under such a heading goes with it."""
    under: str | None = None
    for item in draft:
        if isinstance(item, Left) or item.kind is BlockKind.SUMMARY:
            yield item
            continue
        reason = reason_to_leave(item.text, words)
        if reason is None and under and item.kind is BlockKind.LIST_ITEM:
            reason = under
        elif reason in ("related", "share bar") and item.kind is not BlockKind.LIST_ITEM:
            under = reason
        elif item.kind is not BlockKind.LIST_ITEM:
            under = None
        yield _out(item, reason, words) if reason else item


def _out(item: Piece, reason: str, words: Vocabulary) -> Left:
    return left(item.text, reason, promo_strength(item.text, words) if reason == "promo" else 0.9)


def _without_vita(draft: Draft, words: Vocabulary) -> Iterator[Piece | Left]:
    """Lines at the end that tell who wrote it."""
    pieces = [n for n, item in enumerate(draft) if isinstance(item, Piece)]
    last = set(pieces[-_END:]) if len(pieces) > _END else set()
    for n, item in enumerate(draft):
        if n in last and isinstance(item, Piece) and _vita(item, words):
            yield left(item.text, "bio", 0.8)
        else:
            yield item


def _vita(item: Piece, words: Vocabulary) -> bool:
    short = len(item.text.split()) <= _VITA_WORDS and item.kind is not BlockKind.HEADING
    told = words.reported.search(item.text) or item.text[:1] in _QUOTES
    return short and not told and bool(words.vita.search(item.text))


def _without_repeats(draft: Draft) -> Iterator[Piece | Left]:
    """A block printed twice is read once; so is a pull quote."""
    seen: set[str] = set()
    quoted = _pulled(draft)
    for item in draft:
        if not isinstance(item, Piece) or item.kind in (BlockKind.SUMMARY, BlockKind.HEADING):
            yield item
            continue
        key = words_of(item.text)
        again = len(key.split()) > 5 and key in seen
        seen.add(key)
        yield left(item.text, "repeat") if again or item.text in quoted else item


def _pulled(draft: Draft) -> set[str]:
    """Blocks that are one quotation which another block prints too."""
    alone = [
        item.text
        for item in draft
        if isinstance(item, Piece)
        and item.text[:1] in _QUOTES
        and item.text[-1:] in _QUOTES
        and len(item.text) < 300
    ]
    if not alone:
        return set()
    other = {text: words_of(text) for text in alone}
    joined = "\n".join(
        words_of(item.text) for item in draft if isinstance(item, Piece) and item.text not in other
    )
    return {text for text, key in other.items() if len(key.split()) > 3 and key in joined}


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
