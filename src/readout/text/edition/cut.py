"""An edition without the words of some articles, and what was heard of it then."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from readout.model import Span
from readout.text.edition.closing import told_by
from readout.text.edition.parts import Edition, Item, Telling
from readout.text.edition.since import covers
from readout.text.edition.write import Quoted, Written


def without(edition: Edition, articles: Collection[str]) -> Edition:
    """An edition in which no word of some articles stands; what is left without words goes too.

    Args:
        edition: what is told.
        articles: their ids.
    """
    tellings = tuple(one for it in edition.tellings if (one := _telling(it, articles)).items)
    known = {one.outlet: one for one in edition.outlets}
    return replace(
        edition,
        tellings=tellings,
        changes=tuple(_items(edition.changes, articles)),
        outlets=told_by(tellings, known),
    )


def _telling(telling: Telling, articles: Collection[str]) -> Telling:
    headline = telling.headline
    return replace(
        telling,
        headline=None if headline and headline.article in articles else headline,
        items=tuple(_items(telling.items, articles)),
    )


def _items(items: Iterable[Item], articles: Collection[str]) -> Iterator[Item]:
    stays = True
    for item in items:
        pieces = tuple(one for one in item.pieces if one.article not in articles)
        # What has no words of its own belongs to the words before it.
        stays = bool(pieces) if item.pieces else stays
        if stays:
            yield replace(item, pieces=pieces)


def heard_since(
    before: Written, after: Written, spans: Collection[Span], offset: int
) -> tuple[tuple[Span, ...], int]:
    """What was heard of an edition and where listening stopped, in its text as it is now.

    Args:
        before: the edition as it was heard.
        after: it as it is now, with some words fewer.
        spans: what was heard of it.
        offset: where listening stopped, a character.
    """
    now = {_key(one): one.span for one in after.quoted}
    left = [(one.span, now[_key(one)]) for one in before.quoted if _key(one) in now]
    heard = tuple(there for here, there in left if covers(spans, here))
    reached = [there.start for here, there in left if here.start <= offset]
    return heard, reached[-1] if reached else 0


def _key(one: Quoted) -> tuple[object, ...]:
    return one.story, one.item.part, one.piece
