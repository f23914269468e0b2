"""The pronunciation desk: the names said most often, to hear, respell, and take elsewhere."""

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom import pronounce as desk
from readout.web.render import render
from readout.web.request import form_of, room_of


def names(request: Request) -> Response:
    """Show how names are said, and which are said most often."""
    room, wanted = room_of(request), request.query_params.get("name", "")[: desk.LONGEST]
    known = desk.lexicon(room)
    context = {
        "known": known,
        "often": [(name, count) for name, count, entry in desk.spoken_most(room) if entry is None],
        "wanted": wanted,
        "entry": next((one for one in known if (one.name, one.language) == (wanted, "en")), None),
        "done": "done" in request.query_params,
        "longest": desk.LONGEST,
    }
    return render(request, "pronounce.html", context)


def hear(request: Request) -> Response:
    """A name as it is heard."""
    query = request.query_params
    sound = desk.sound(room_of(request), query.get("say", ""), query.get("language", "en"))
    return Response(sound, media_type="audio/mpeg", headers={"cache-control": "no-store"})


async def say(request: Request) -> Response:
    """Say a name as the form tells."""
    form = await form_of(request)
    entry = await run_in_threadpool(
        desk.pronounce,
        room_of(request),
        form.text("name"),
        say=form.text("say"),
        ipa=form.text("ipa"),
    )
    return _done(entry.name)


async def forget(request: Request) -> Response:
    """Say a name as the voice does."""
    form = await form_of(request)
    name, language = form.text("name"), form.text("language") or "en"
    await run_in_threadpool(desk.forget, room_of(request), name, language)
    return _done(name)


async def take_in(request: Request) -> Response:
    """Take in a lexicon somebody hands in."""
    file = (await form_of(request)).files.get("lexicon")
    if file is None:
        raise InputError("Choose a lexicon first: a file in the W3C's PLS format.")
    await run_in_threadpool(desk.take_in, room_of(request), file.body)
    return _done("")


def give_out(request: Request) -> Response:
    """The English names as a lexicon to keep."""
    headers = {"content-disposition": 'attachment; filename="readout-names.pls"'}
    body = desk.give_out(room_of(request))
    return Response(body, media_type="application/pls+xml", headers=headers)


def _done(name: str) -> Response:
    address = URL("/pronounce").include_query_params(name=name, done=1)
    return RedirectResponse(f"{address}#done", 303)


routes = [
    Route("/pronounce", names),
    Route("/pronounce", say, methods=["POST"]),
    Route("/pronounce/forget", forget, methods=["POST"]),
    Route("/pronounce/lexicon", take_in, methods=["POST"]),
    Route("/pronounce/names.pls", give_out),
    Route("/pronounce/hear.mp3", hear),
]
