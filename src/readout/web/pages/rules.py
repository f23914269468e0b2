"""What a listener taught: restore and skip on the article's page, a list of it all, undo."""

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import URL
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from readout.errors import InputError
from readout.newsroom import teach
from readout.web import view
from readout.web.render import render
from readout.web.request import Form, form_of, number, room_of

DIGITS = 18
"""What a number of a form or an address has at the most."""


def rules(request: Request) -> Response:
    """List what was taught, the latest first."""
    rows = teach.rules(room_of(request))
    context = {"rules": rows, "undone": number(request, "undone") is not None}
    return render(request, "rules.html", context)


async def restore(request: Request) -> Response:
    """Read something that was skipped, and lead to the place where it is read."""
    form = await form_of(request)
    room, id = room_of(request), request.path_params["id"]
    index, digest = _index(form, "skipped"), form.text("words")
    lesson = await run_in_threadpool(teach.restore, room, id, index, digest)
    return _to_article(id, taught=lesson.rule, at=lesson.block)


async def skip(request: Request) -> Response:
    """Skip something that was read, and lead to what follows it, ready to skip more."""
    form = await form_of(request)
    room, id = room_of(request), request.path_params["id"]
    index, digest = _index(form, "block"), form.text("words")
    lesson = await run_in_threadpool(teach.skip, room, id, index, digest)
    return _to_article(id, skip=view.CHOOSE, taught=lesson.rule, at=lesson.block)


async def undo(request: Request) -> Response:
    """Forget a rule, and lead back to the form that asked for it."""
    form = await form_of(request)
    digits = request.path_params["number"]
    if not _is_number(digits):
        raise HTTPException(404)
    rule = int(digits)
    row = await run_in_threadpool(teach.undo, room_of(request), rule)
    if not form.text("at") or row.article_id is None:
        return RedirectResponse(f"/rules?undone={rule}#taught", 303)
    choosing = {"skip": view.CHOOSE} if form.text("skip") == view.CHOOSE else {}
    return _to_article(row.article_id, **choosing, undone=rule, at=_index(form, "at"))


def _to_article(id: str, **query: str | int) -> Response:
    address = URL(f"/article/{id}").include_query_params(**query)
    return RedirectResponse(f"{address}#taught", 303)


def _index(form: Form, name: str) -> int:
    digits = form.text(name)
    if not _is_number(digits):
        raise InputError("The form is not whole; reload the page it is on and try again.")
    return int(digits)


def _is_number(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= DIGITS


routes = [
    Route("/rules", rules),
    Route("/rules/{number}/undo", undo, methods=["POST"]),
    Route("/article/{id}/restore", restore, methods=["POST"]),
    Route("/article/{id}/skip", skip, methods=["POST"]),
]
