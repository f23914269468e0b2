"""Editions made by hand: words of articles that never were."""

from datetime import UTC, date, datetime

from readout.model import Party, PartyKind, Span
from readout.text.edition.parts import Edition, Item, Piece, Telling, Told

DAY = date(2026, 11, 24)
PRINTED = datetime(2026, 11, 24, 5, tzinfo=UTC)


def piece(text: str, article: str = "a", outlet: str = "The Tarn Post", at: int = 0) -> Piece:
    """Words of an article."""
    is_quoted = text.startswith("“")
    return Piece(article, "0" * 64, Span(at, at + len(text)), text, outlet, PRINTED, is_quoted)


def item(
    text: str, part: str = "happened", article: str = "a", outlet: str = "The Tarn Post"
) -> Item:
    """A sentence that is told."""
    return Item(part, "", (piece(text, article, outlet),))


def said(
    text: str, who: str = "Ada Winter", part: str = "parties", *, goes_on: bool = False
) -> Item:
    """Somebody's words, with ours before them."""
    lead = f"{who}, in The Tarn Post:"
    return Item(part, lead, (piece(text),), Party(PartyKind.PERSON, who), goes_on)


def telling(story: int, *items: Item, headline: str = "The crane fell") -> Telling:
    """A story."""
    outlets = tuple(dict.fromkeys(one.outlet for one in items))
    return Telling(story, piece(headline, f"h{story}"), items, "en", outlets)


def edition(*tellings: Telling, changes: tuple[Item, ...] = (), since: str = "") -> Edition:
    """An edition of some stories."""
    heard = {one.outlet: Told(one.outlet) for it in tellings for one in it.items}
    outlets = tuple(heard.values())
    return Edition("morning", "Morning edition", DAY, "en", tellings, changes, outlets, since, 600)
