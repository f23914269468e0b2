"""The front page: the stories of this time; below them what can be handed in, queue and library."""

import re
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError, ReadoutError
from readout.newsroom.add import add_page
from readout.newsroom.follow import take
from readout.newsroom.room import Newsroom
from readout.web.pages.story import SHOWN, Paper, paper
from readout.web.render import render
from readout.web.request import form_of, room_of
from readout.web.trouble import status_of

BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?(/\S*)?")
"""An address typed without its scheme."""


def front(request: Request) -> Response:
    """Show the paper, and the form to hand something in."""
    return _page(request, "", told=paper(room_of(request), SHOWN))


def hand_in(request: Request) -> Response:
    """Show the form alone, filled in with ?url= where another program sent one."""
    return _page(request, request.query_params.get("url", ""))


def _page(
    request: Request, given: str, sentence: str = "", status: int = 200, told: Paper | None = None
) -> Response:
    store = room_of(request).store
    queue = store.listener.queue()
    context = {
        "paper": told if told and told.stories else None,
        "given": given,
        "sentence": sentence,
        "articles": store.articles.latest(20),
        "queue": queue,
        "queued": {row.id for row in queue},
    }
    return render(request, "front.html", context, status)


async def add_source(request: Request) -> Response:
    """Keep what was handed in and show it; trouble is told above the form, still filled in."""
    form = await form_of(request)
    text = form.text("source").strip()
    room = room_of(request)
    try:
        if upload := form.files.get("file"):
            id = await run_in_threadpool(
                add_page, room, upload.name, upload.body, upload.media_type
            )
            place = f"/article/{id}"
        else:
            place = await run_in_threadpool(add_text, room, text)
    except ReadoutError as error:
        shown = text if len(text) < 20_000 else ""
        return await run_in_threadpool(_page, request, shown, error.sentence, status_of(error))
    return RedirectResponse(place, 303)


def add_text(room: Newsroom, text: str) -> str:
    """Keep the article behind a link, or in a pasted text, or follow a feed; the page it is on.

    Never opens a file of this machine.

    Raises:
        InputError: when it is nothing to read.
        OutsideError: when a link gave no page.
    """
    if not text:
        raise InputError("Nothing was handed in; paste a link or a text, or choose a file.")
    if len(text.split()) == 1 and text.isascii():
        taken = take(room, _address(text))
        return f"/feeds#feed-{taken.feed.id}" if taken.feed else f"/article/{taken.article_id}"
    return f"/article/{add_page(room, '', text.encode(), 'text/plain; charset=utf-8')}"


def _address(word: str) -> str:
    # A word is never handed on as it is: the file source would open it on this machine.
    if urlsplit(word).scheme.lower() in ("http", "https"):
        return word
    if BARE_ADDRESS.fullmatch(word):
        return f"https://{word}"
    raise InputError(
        f"“{word[:80]}” is neither a link nor a text; "
        "paste an address that starts with https://, or the text itself."
    )


routes = [
    Route("/", front),
    Route("/add", hand_in),
    Route("/add", add_source, methods=["POST"]),
]
