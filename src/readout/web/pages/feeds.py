"""The feeds that are followed: how they are doing, lists in and out, leaving one."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom.follow import give_out, leave, take_in
from readout.newsroom.listed import status
from readout.sources.file import page_from_bytes
from readout.store import FeedCount
from readout.web.render import render
from readout.web.request import form_of, number, room_of


def feeds(request: Request) -> Response:
    """List them by section."""
    room = room_of(request)
    counts, now = room.store.feeds.counts(), room.now()
    rows = [
        (row, status(row, counts.get(row.id, FeedCount()), now)) for row in room.store.feeds.all()
    ]
    return render(request, "feeds.html", {"rows": rows, "added": number(request, "added")})


async def remove(request: Request) -> Response:
    """Follow one no longer; its articles stay."""
    await run_in_threadpool(leave, room_of(request), request.path_params["number"])
    return RedirectResponse("/feeds", 303)


async def take_list(request: Request) -> Response:
    """Follow the feeds of an OPML file."""
    form = await form_of(request)
    upload = form.files.get("file")
    if upload is None:
        raise InputError("No file was chosen; choose an OPML file another reader gave out.")
    room = room_of(request)
    page = page_from_bytes(upload.name, upload.body, upload.media_type, room.now())
    new, _ = await run_in_threadpool(take_in, room, page)
    return RedirectResponse(f"/feeds?added={new}", 303)


def give_list(request: Request) -> Response:
    """The feeds as OPML."""
    headers = {"content-disposition": 'attachment; filename="readout-feeds.opml"'}
    return Response(give_out(room_of(request)), media_type="text/x-opml", headers=headers)


routes = [
    Route("/feeds", feeds),
    Route("/feeds.opml", give_list),
    Route("/feeds/import", take_list, methods=["POST"]),
    Route("/feeds/{number}/remove", remove, methods=["POST"]),
]
