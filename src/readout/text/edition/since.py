"""What is new to a listener: facts, statements and outlets that were not heard before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from readout.languages.edition import editions
from readout.model import Span
from readout.text.edition.parts import Item, Piece, Telling
from readout.text.stories.terms import terms

SAME = 0.55
"""Of the words of two sentences, those both have where the second tells nothing new."""

_FASTEST = 100.0
"""Characters that are heard in a second at the most, at five times the rate."""

_SLOWEST = 4.0
"""Characters that are heard in a second at the least, while it plays."""

_SLACK = 300
"""Characters that are no leap, however long they took: a sentence that was begun."""


@dataclass(frozen=True)
class Heard:
    """What a listener knows of a story.

    Args:
        pieces: what was heard, in the order in which it was.
        outlets: who told it then.
        articles: the ids of its articles then.
        when: the last time, in words.
    """

    pieces: tuple[Piece, ...]
    outlets: tuple[str, ...]
    articles: frozenset[str]
    when: str


def only_new(telling: Telling, heard: Heard) -> Telling | None:
    """A story without what is known, and one line of what came before; None where nothing is new.

    Args:
        telling: all that can be told of it.
        heard: what the listener knows.
    """
    known = [_words(one.text) for one in heard.pieces]
    exact = {one.text for one in heard.pieces}
    items = [
        one
        for one in telling.items
        if not _is_old(one, heard.articles) and not _is_known(one, exact, known)
    ]
    joined = tuple(one for one in telling.outlets if one not in heard.outlets)
    if not items and not joined:
        return None
    before = _before(telling, heard)
    return replace(telling, items=(*before, *_led(items)), since=heard.when, joined=joined)


def _words(text: str) -> frozenset[str]:
    return frozenset(terms(text))


def _is_old(item: Item, articles: frozenset[str]) -> bool:
    """Whether all of it was there to be told when the listener heard of the story."""
    return all(piece.article in articles for piece in item.pieces)


def _is_known(item: Item, exact: set[str], known: Iterable[frozenset[str]]) -> bool:
    if all(piece.text in exact for piece in item.pieces):
        return True
    words = _words(item.text)
    return any(len(words & it) > SAME * len(words | it) for it in known)


def _led(items: Sequence[Item]) -> list[Item]:
    """An answer whose question is known stands by itself."""
    return [replace(one, goes_on=one.goes_on and n > 0) for n, one in enumerate(items)]


def _before(telling: Telling, heard: Heard) -> tuple[Item, ...]:
    """The first sentence that was heard of it."""
    if not heard.pieces:
        return ()
    first, ours = heard.pieces[0], editions(telling.language)
    lead = ours.known.format(when=heard.when, outlet=first.outlet or ours.no_outlet)
    return (Item("known", lead, (first,)),)


def heard_on(spans: Sequence[Span], start: int, offset: int, seconds: float) -> tuple[Span, ...]:
    """What of a text was heard once a player tells where it is.

    A player tells every few seconds; what lies between two places was heard where that much can
    be said in the time between them, and not much less: who stopped for an hour and goes on
    further behind has leapt.

    Args:
        spans: what was heard before, in order, apart.
        start: where the player was, a character.
        offset: where it is.
        seconds: since it was there.
    """
    if offset <= start or _has_leapt(offset - start, seconds):
        return tuple(spans)
    return tuple(_joined([*spans, Span(start, offset)]))


def _has_leapt(characters: int, seconds: float) -> bool:
    if characters <= _SLACK:
        return False
    return not seconds * _SLOWEST <= characters <= seconds * _FASTEST + _SLACK


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for one in sorted(spans):
        if found and one.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return found


def covers(spans: Iterable[Span], wanted: Span) -> bool:
    """Whether most of a span was heard.

    Args:
        spans: what was heard, apart.
        wanted: of the same text.
    """
    heard = sum(max(0, min(one.end, wanted.end) - max(one.start, wanted.start)) for one in spans)
    return heard * 2 > wanted.end - wanted.start
