"""What is being done and what was given up: a list, and a form to put each right."""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.newsroom import jobs
from readout.newsroom.jobs_told import attempts_phrase, counts_sentence
from readout.newsroom.room import Newsroom
from readout.web.render import render
from readout.web.request import room_of

DIGITS = 18
"""What a number of an address has at the most."""

VERBS: dict[str, tuple[str, Callable[[Newsroom, int], None]]] = {
    "retry": ("It is tried again.", lambda room, id: jobs.retry(room.store, id, room.now())),
    "forget": ("It is forgotten.", lambda room, id: jobs.forget(room.store, id)),
    "cancel": ("It is cancelled.", lambda room, id: jobs.cancel(room.store, id)),
}
"""What can be done with a job, with the sentence that says that it was."""


def list_jobs(request: Request) -> Response:
    """List the jobs, those that were given up first."""
    room = room_of(request)
    status = jobs.status(room.store, room.now(), room.times.death)
    told, _ = VERBS.get(request.query_params.get("done", ""), ("", None))
    tried = {row.id: attempts_phrase(row) for row in (*status.dead, *status.open)}
    context = {"status": status, "counts": counts_sentence(status), "told": told, "tried": tried}
    return render(request, "jobs.html", context)


async def act(request: Request) -> Response:
    """Do something with a job, and lead back to the list."""
    digits, verb = request.path_params["number"], request.path_params["verb"]
    if verb not in VERBS or not (digits.isascii() and digits.isdigit() and len(digits) <= DIGITS):
        raise HTTPException(404)
    _, do = VERBS[verb]
    await run_in_threadpool(do, room_of(request), int(digits))
    return RedirectResponse(f"/jobs?done={verb}#done", 303)


routes = [
    Route("/jobs", list_jobs),
    Route("/jobs/{number}/{verb}", act, methods=["POST"]),
]
