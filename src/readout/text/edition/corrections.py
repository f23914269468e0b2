"""What outlets print otherwise since it was told, as items of the next edition."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from readout.languages.edition import Editions, editions
from readout.model import Article, Span
from readout.text.changed import ADDED, REMOVED, Change, is_correction
from readout.text.edition.parts import Item, Piece

PART = "changed"
"""The part of an edition in which changes are told."""


@dataclass(frozen=True)
class Reread:
    """An article that was told, and how it is read now.

    Args:
        id: the article's.
        outlet: who prints it; "" where that is not known.
        published: when.
        before: as it was told.
        after: as it is.
        changes: what differs.
    """

    id: str
    outlet: str
    published: datetime
    before: Article
    after: Article
    changes: tuple[Change, ...]


def correction_items(found: Iterable[Reread]) -> tuple[Item, ...]:
    """The corrections, each with what stood there and what stands there now.

    Args:
        found: articles that were told.
    """
    return tuple(item for one in found for item in _items(one))


def _items(one: Reread) -> Iterator[Item]:
    ours = editions(one.after.language)
    outlet = one.outlet or ours.no_outlet
    for change in one.changes:
        if is_correction(change):
            yield from _told(one, change, ours, outlet)


def _told(one: Reread, change: Change, ours: Editions, outlet: str) -> Iterator[Item]:
    if change.kind == ADDED:
        lead = ours.added.format(outlet=outlet)
        yield Item(PART, lead, (_piece(one, one.after, change.after),))
        return
    lead = ours.changed.format(outlet=outlet)
    yield Item(PART, lead, (_piece(one, one.before, change.before),))
    if change.kind == REMOVED:
        yield Item(PART, ours.gone, (), goes_on=True)
    else:
        yield Item(PART, ours.now, (_piece(one, one.after, change.after),), goes_on=True)


def _piece(one: Reread, article: Article, span: Span) -> Piece:
    words = span.of(article.text)
    return Piece(one.id, article.text_hash, span, words, one.outlet, one.published)
