"""Search: articles by what they say, statements by who said what; results play as a queue."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom import search as verbs
from readout.newsroom.room import Newsroom
from readout.store import Days
from readout.web.render import render
from readout.web.request import form_of, room_of

FIELDS = ("words", "who", "role", "outlet", "standing", "since", "until")
NOTHING: dict[str, Any] = {"sentence": "", "ids": [], "count": "", "articles": [], "said": []}
LONGEST = 500
"""Characters of a field; nobody types more."""


def search(request: Request) -> Response:
    """Show the form, and what was found."""
    asked = {name: request.query_params.get(name, "").strip()[:LONGEST] for name in FIELDS}
    is_said = bool(request.query_params.get("said")) or any(
        asked[name] for name in ("who", "role", "outlet", "standing")
    )
    is_asked = any(asked.values())
    context = NOTHING | {"asked": asked, "is_said": is_said, "is_asked": is_asked}
    try:
        found = _found(room_of(request), asked, is_said=is_said) if is_asked else {}
    except InputError as error:
        return render(request, "search.html", context | {"sentence": error.sentence}, 422)
    return render(request, "search.html", context | found)


def _found(room: Newsroom, asked: dict[str, str], *, is_said: bool) -> dict[str, Any]:
    days = Days(_day(asked["since"]), _day(asked["until"]))
    if not is_said:
        rows = verbs.articles(room, asked["words"], days)
        return _told([row.id for row in rows], len(rows)) | {"articles": rows}
    found = verbs.said(
        room,
        asked["words"],
        who=asked["who"],
        role=asked["role"],
        outlet=asked["outlet"],
        standing=asked["standing"],
        days=days,
    )
    told = _told([one.article.id for one in found], len(found))
    return told | {"said": verbs.with_words(room, found)}


def _told(ids: Sequence[str], number: int) -> dict[str, Any]:
    more = "at least " if number >= verbs.MOST else ""
    count = f"{more}{number} found".capitalize() if number else "Nothing was found"
    return {"ids": list(dict.fromkeys(ids)), "count": count}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InputError(f"“{text[:20]}” is no day; write it as 2026-11-30.") from error


async def play(request: Request) -> Response:
    """Put what was found in the queue, and play the first."""
    form = await form_of(request)
    room = room_of(request)
    ids = form.text("articles").split()[: verbs.MOST]
    first = await run_in_threadpool(verbs.play, room, ids)
    return RedirectResponse(f"/article/{first}?autoplay=1" if first else "/library", 303)


routes = [
    Route("/search", search),
    Route("/search/queue", play, methods=["POST"]),
]
