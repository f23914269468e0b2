"""What went wrong, as a page with one sentence that says what to do; as JSON for programs."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from readout.errors import (
    ChangedMeanwhile,
    FetchError,
    NotAnArticle,
    NotHere,
    ReadoutError,
    TooLarge,
)
from readout.web.render import render

STATUS: Mapping[type[ReadoutError], int] = {
    TooLarge: 413,
    NotHere: 404,
    ChangedMeanwhile: 409,
}

SENTENCES = {
    404: "There is no such page here; the front page lists every article.",
    405: "This address does not take that kind of request; use the forms on the front page.",
}

PROGRAMS = "/v1/"
"""What the paths begin with that programs ask for; they get OpenAI's shape of an error."""


def status_of(error: ReadoutError) -> int:
    """The HTTP status that says whose turn it is: always the asker's."""
    return next((code for kind, code in STATUS.items() if isinstance(error, kind)), 422)


def trouble_page(
    request: Request,
    sentence: str,
    status: int,
    *,
    bookmarklet: bool = False,
    beginning: str = "",
) -> Response:
    """The page with the sentence, or for a program the object.

    Args:
        bookmarklet: whether the reader's own browser may get what we did not.
        beginning: what could be read of the page, its paragraphs on lines of their own.
    """
    if request.url.path.startswith(PROGRAMS):
        return trouble_object(sentence, status)
    context = {"sentence": sentence, "bookmarklet": bookmarklet, "beginning": beginning}
    return render(request, "trouble.html", context, status)


def trouble_object(sentence: str, status: int, field: str | None = None) -> Response:
    """The sentence as OpenAI's clients read it.

    Args:
        status: 422 becomes 400, as there.
        field: of the request, where one is not right.
    """
    kind = "server_error" if status >= 500 else "invalid_request_error"
    error = {"message": sentence, "type": kind, "param": field, "code": None}
    return JSONResponse({"error": error}, 400 if status == 422 else status)


async def _readout_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ReadoutError)
    by_browser = isinstance(error, NotAnArticle) and error.reason in (
        "paywall",
        "consent",
        "script",
    )
    refused = isinstance(error, FetchError) and error.status in (401, 402, 403, 451)
    return trouble_page(
        request,
        error.sentence,
        status_of(error),
        bookmarklet=by_browser or refused,
        beginning=error.beginning if isinstance(error, NotAnArticle) else "",
    )


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    sentence = SENTENCES.get(error.status_code, f"{error.detail}; go back and try again.")
    return trouble_page(request, sentence, error.status_code)


async def _our_fault(request: Request, error: Exception) -> Response:
    sentence = "Readout made a mistake here, and wrote it to its log; the other pages still work."
    return trouble_page(request, sentence, 500)


Handler = Callable[[Request, Exception], Awaitable[Response]]

HANDLERS: Mapping[Any, Handler] = {
    ReadoutError: _readout_error,
    HTTPException: _http_error,
    Exception: _our_fault,
}
