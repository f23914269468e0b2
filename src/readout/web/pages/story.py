"""Stories: those of this time as a paper tells them, and one of them in its parts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.languages.briefing import briefs
from readout.model import Span
from readout.newsroom.brief import briefing_of
from readout.newsroom.outlets import Outlet, outlets_in
from readout.newsroom.room import Newsroom
from readout.newsroom.stories import Told, stories_now, story
from readout.text.briefing.parts import Briefing, Said, Sentence, Source
from readout.text.quotes.cards import Stretch
from readout.text.quotes.receipts import text_fragment
from readout.text.shown import web_address
from readout.web.pages.edition import Offered, offered
from readout.web.render import render
from readout.web.request import room_of

SHOWN = 12
"""Stories on the front page."""

MOST = 200
"""Stories on a page of their own."""

STALE = timedelta(hours=36)
"""After which a paper says that it stands still."""

PLAYED = 50
"""Articles the play button takes."""

_DIGITS = 9


@dataclass(frozen=True)
class Shown:
    """Words of an article with their receipt.

    Args:
        text: the words, unchanged.
        address: where they are lit in their article.
        outlet: who printed them.
        at: when.
    """

    text: str
    address: str
    outlet: str
    at: datetime


@dataclass(frozen=True)
class Speaker:
    """A speaker with what was said, in dialogue order."""

    name: str
    about: str
    said: tuple[tuple[Said, tuple[tuple[Stretch, str], ...]], ...]


@dataclass(frozen=True)
class Part:
    """The speakers of one standing."""

    name: str
    title: str
    speakers: tuple[Speaker, ...]


@dataclass(frozen=True)
class Teller:
    """An outlet that tells a story, what is known of it, and its articles, the first first."""

    outlet: Outlet
    articles: tuple[tuple[Source, str], ...]


@dataclass(frozen=True)
class Paper:
    """The stories of this time.

    Args:
        stories: the first first.
        more: how many stand behind them.
        edition: the newest edition that can be played; None where there is none.
        newest: when the newest report was published; None where there is none.
        is_stale: whether that is long ago.
    """

    stories: Sequence[Told]
    more: int
    edition: Offered | None
    newest: datetime | None
    is_stale: bool


def paper(room: Newsroom, most: int) -> Paper:
    """The stories of this time as a page shows them.

    Args:
        most: how many it shows.
    """
    now = room.now()
    every = stories_now(room, now)
    shown = every[:most]
    newest = max((one.ranked.story.newest for one in every), default=None)
    is_stale = newest is not None and now - newest > STALE
    return Paper(shown, len(every) - len(shown), offered(room), newest, is_stale)


def stories(request: Request) -> Response:
    """List every story of this time."""
    return render(request, "stories.html", {"paper": paper(room_of(request), MOST)})


def show(request: Request) -> Response:
    """Show a story in its parts; a number that was merged leads to where it went."""
    room, digits = room_of(request), request.path_params["id"]
    id = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS else 0
    current = room.store.stories.current(id)
    if current is not None and current != id:
        return RedirectResponse(f"/story/{current}", 301)
    told = story(room, id, room.now())
    brief = briefing_of(room, told.ranked.story)
    context: dict[str, Any] = {
        "told": told,
        "brief": brief,
        "words": briefs(brief.language),
        "question": _shown(brief.question) if brief.question else None,
        "parts": list(_parts(brief)),
        "tellers": list(_tellers(room, brief)),
        "play_ids": [one.id for one in brief.sources if not one.copy_of][:PLAYED],
    }
    for name in ("happened", "only_here", "developed"):
        context[name] = [_shown(one) for one in getattr(brief, name)]
    return render(request, "story.html", context)


def _shown(one: Sentence) -> Shown:
    source = one.source
    address = _address(source, one.span)
    return Shown(one.text, address, source.outlet, source.published)


def _address(source: Source, span: Span) -> str:
    """Where words are lit in their article, also in a browser that runs no scripts."""
    fragment = text_fragment(source.article, span)
    return f"/article/{source.id}#c={span.start}-{span.end}:~:text={fragment}"


def _parts(brief: Briefing) -> Iterator[Part]:
    words = briefs(brief.language)
    for name in ("parties", "observers", "others"):
        said: tuple[Said, ...] = getattr(brief, name)
        if said:
            yield Part(name, getattr(words, name), tuple(_speakers(said)))


def _speakers(said: Iterable[Said]) -> Iterator[Speaker]:
    for name, group in groupby(said, lambda one: one.card.speaker.name if one.card.speaker else ""):
        found = list(group)
        about = next((one.card.about for one in found if one.card.about), "")
        yield Speaker(name, about, tuple((one, _lit(one)) for one in found))


def _lit(one: Said) -> tuple[tuple[Stretch, str], ...]:
    return tuple((it, _address(one.source, it.span)) for it in one.card.stretches)


def _tellers(room: Newsroom, brief: Briefing) -> Iterator[Teller]:
    known = outlets_in(room.home)
    names = dict.fromkeys(one.outlet for one in brief.sources)
    for name in names:
        own = [one for one in brief.sources if one.outlet == name]
        pages = tuple((one, web_address(one.article.url)) for one in own)
        yield Teller(known.of(name), pages)


routes = [
    Route("/stories", stories),
    Route("/story/{id}", show),
]
