"""Where to begin: outlets to follow, with what is known of each and where that is said."""

from itertools import groupby

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.newsroom.start import begin, offers
from readout.newsroom.starter import UNKNOWN
from readout.web.render import render
from readout.web.request import form_of, room_of

FACTS = ("country", "owner", "kind", "language")
"""What is shown of an outlet, where it is known."""


def start(request: Request) -> Response:
    """Offer them by section."""
    found = groupby(offers(room_of(request)), lambda offer: offer.outlet.section)
    sections = [(name, list(members)) for name, members in found]
    context = {"sections": sections, "facts": FACTS, "unknown": UNKNOWN}
    return render(request, "start.html", context)


async def follow(request: Request) -> Response:
    """Follow what was ticked."""
    form = await form_of(request, fields=200)
    ticked = {int(name[4:]) for name in form.texts if name[:4] == "use-" and name[4:].isdigit()}
    new = await run_in_threadpool(begin, room_of(request), ticked)
    return RedirectResponse(f"/feeds?added={new}", 303)


routes = [
    Route("/feeds/start", start),
    Route("/feeds/start", follow, methods=["POST"]),
]
