"""The reader as a web application: pages that work without JavaScript, upgraded by one element."""

from collections.abc import Collection
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from readout.newsroom.room import Newsroom
from readout.web.guard import Guard
from readout.web.pages import (
    article,
    changes,
    check,
    edition,
    feeds,
    front,
    jobs,
    library,
    listen,
    pronounce,
    queue,
    rules,
    said,
    search,
    send,
    speech,
    start,
    story,
    voices,
)
from readout.web.trouble import HANDLERS

STATIC = Path(__file__).parent / "static"

PAGES = (
    front,
    article,
    changes,
    check,
    edition,
    feeds,
    jobs,
    library,
    listen,
    queue,
    rules,
    said,
    search,
    pronounce,
    send,
    speech,
    start,
    story,
    voices,
)
"""One module a page, each with its `routes`."""


def create_app(room: Newsroom, names: Collection[str] = ()) -> Starlette:
    """The application for an open newsroom.

    Args:
        names: host names it answers to besides this machine's own.
    """
    app = Starlette(
        routes=[
            *(route for page in PAGES for route in page.routes),
            Mount("/static", StaticFiles(directory=STATIC), name="static"),
        ],
        middleware=[Middleware(Guard, names=names)],
        exception_handlers=HANDLERS,
    )
    app.state.room = room
    return app
