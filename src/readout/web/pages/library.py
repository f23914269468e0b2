"""The library: what is kept, page by page, with the queue above it; every change is a form."""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.newsroom import forget
from readout.newsroom.room import Newsroom
from readout.web.render import render
from readout.web.request import kept_of, room_of

ROWS = 50
"""Articles on a page."""

VERBS: dict[str, tuple[str, Callable[[Newsroom, str], None]]] = {
    "archive": (
        "It was put away.",
        lambda room, id: room.store.library.archive(id, room.now()),
    ),
    "restore": ("It is back in the library.", lambda room, id: room.store.library.restore(id)),
    "up": ("It moved up.", lambda room, id: room.store.library.move(id, -1)),
    "down": ("It moved down.", lambda room, id: room.store.library.move(id, 1)),
    "delete": ("It was deleted.", forget.remove),
}
"""What can be done with an article, with the sentence that says that it was."""


def library(request: Request) -> Response:
    """List what is kept, or what was put away."""
    store = room_of(request).store
    archived = request.query_params.get("shown") == "archive"
    after = request.query_params.get("after", "")
    rows = store.library.rows(ROWS + 1, after, archived=archived)
    told, _ = VERBS.get(request.query_params.get("done", ""), ("", None))
    context = {
        "rows": rows[:ROWS],
        "queue": [] if archived or after else store.library.queue(),
        "archived": archived,
        "told": told,
        "next": _address(archived, rows[ROWS - 1].article.id) if len(rows) > ROWS else "",
        "is_first": not after,
    }
    return render(request, "library.html", context)


def _address(archived: bool, after: str = "", done: str = "") -> str:
    wanted = {"shown": "archive" if archived else "", "after": after, "done": done}
    query = urlencode({name: value for name, value in wanted.items() if value})
    return f"/library?{query}" if query else "/library"


def ask(request: Request) -> Response:
    """Ask before an article is deleted."""
    kept = kept_of(request)
    context = {"id": kept.id, "title": kept.article.title, "outlet": kept.article.outlet}
    return render(request, "delete.html", context)


async def act(request: Request) -> Response:
    """Do something with an article, and lead back to the list."""
    verb = request.path_params["verb"]
    if verb not in VERBS:
        raise HTTPException(404)
    kept = await run_in_threadpool(kept_of, request)
    await run_in_threadpool(VERBS[verb][1], room_of(request), kept.id)
    came_from = urlsplit(request.headers.get("referer", ""))
    archived = verb == "restore" or "shown=archive" in came_from.query
    return RedirectResponse(f"{_address(archived, done=verb)}#done", 303)


routes = [
    Route("/library", library),
    Route("/library/{id}/delete", ask),
    Route("/library/{id}/{verb}", act, methods=["POST"]),
]
