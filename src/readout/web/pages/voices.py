"""A voice that can be fetched: its licence and size, the fetch, and how far it is."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom.fetches import Fetches
from readout.newsroom.room import Newsroom
from readout.voices.catalogue import Offer, find_offer, megabytes
from readout.voices.shown import engine_name, install_line, offer_line
from readout.web.live import live
from readout.web.render import render
from readout.web.request import form_of, room_of
from readout.web.view import fetch_words


def offered(room: Newsroom, offer: Offer, article: str = "") -> dict[str, Any]:
    """What the box of a voice shows.

    Args:
        article: id and query of the article it is wanted for, "" for none.
    """
    return {
        "offer": offer,
        "engine": engine_name(offer.engine),
        "size": megabytes(offer.size),
        "about": offer_line(offer),
        "install": install_line(offer.engine),
        "fetch": room.fetches.of(offer) if room.fetches else None,
        "article": article,
    }


def fetches_of(room: Newsroom) -> Fetches:
    """The fetches of a newsroom.

    Raises:
        InputError: where voices do not speak, so that none is fetched.
    """
    if room.fetches is None:
        raise InputError("No voice is fetched here, because none speaks here.")
    return room.fetches


def voice(request: Request) -> Response:
    """Show a voice and how far its fetch is."""
    offer = find_offer(request.path_params["name"])
    article = request.query_params.get("article", "")
    box = offered(room_of(request), offer, article)
    return render(request, "voice.html", {"box": box})


def _changing(change: Callable[[Fetches, Offer], None]) -> Callable[[Request], Any]:
    async def changed(request: Request) -> Response:
        article = (await form_of(request)).text("article")
        offer = find_offer(request.path_params["name"])
        if install_line(offer.engine):
            raise InputError(f"It would not speak yet; first run: {install_line(offer.engine)}")
        await run_in_threadpool(change, fetches_of(room_of(request)), offer)
        page = URL(f"/voices/{offer.name}")
        return RedirectResponse(
            page.include_query_params(article=article) if article else page, 303
        )

    return changed


def progress(request: Request) -> Response:
    """How far a fetch is: one JSON object a line, until it is over."""
    offer = find_offer(request.path_params["name"])
    fetches = fetches_of(room_of(request))

    def told() -> Iterator[bytes]:
        for fetch in fetches.follow(offer):
            line = {"state": fetch.state, "done": fetch.done, "total": fetch.total}
            yield json.dumps(line | {"words": fetch_words(fetch)}).encode() + b"\n"

    return live(told(), 200, {"cache-control": "no-store"}, "application/x-ndjson")


routes = [
    Route("/voices/{name}", voice),
    Route("/voices/{name}/get", _changing(Fetches.start), methods=["POST"]),
    Route("/voices/{name}/stop", _changing(Fetches.stop), methods=["POST"]),
    Route("/voices/{name}/progress", progress),
]
