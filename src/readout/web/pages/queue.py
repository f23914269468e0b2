"""The queue: what is heard next. Every change is a form that leads back to where it was sent."""

from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.web.request import kept_of, room_of


def _back(request: Request) -> str:
    path = urlsplit(request.headers.get("referer", "")).path
    return path if path.startswith(("/article/", "/library")) else "/"


async def change(request: Request) -> Response:
    """Put an article into the queue or take it out."""
    kept = await run_in_threadpool(kept_of, request)
    listener = room_of(request).store.listener
    verbs = {"add": listener.enqueue, "remove": listener.dequeue}
    if request.path_params["verb"] not in verbs:
        raise HTTPException(404)
    await run_in_threadpool(verbs[request.path_params["verb"]], kept.id)
    return RedirectResponse(_back(request), 303)


routes = [Route("/queue/{id}/{verb}", change, methods=["POST"])]
