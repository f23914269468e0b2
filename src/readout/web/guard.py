"""Who may ask for what: known host names, forms of our own pages, bodies of a sane size."""

from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from readout.errors import TooLarge
from readout.web.trouble import trouble_page

LOOPBACK = ("127.0.0.1", "localhost", "::1")

MAX_BODY = 10_000_000
"""Bytes of a page that is handed in; the same as for one that is fetched."""

ENVELOPE = 2_000_000
"""Bytes a form may add around the page."""

OPEN_TO_OTHERS = ("/send",)
"""Paths other sites may post to, because they only ask: the bookmarklet's confirmation."""

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Guard:
    """Middleware in front of every page.

    Args:
        app: what it guards.
        names: host names to answer to besides loopback; a name that merely resolves to this
            machine is refused, or any site could read the library (DNS rebinding).
    """

    def __init__(self, app: ASGIApp, names: Collection[str] = ()) -> None:
        self._app = app
        self._names = {name.lower().strip("[]") for name in (*LOOPBACK, *names)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer with one sentence."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        reply = with_headers(send)
        if refusal := self._refusal(scope, headers):
            page = trouble_page(Request(scope), *refusal)
            await page(scope, receive, reply)
            return
        await self._app(scope, limited(receive), reply)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[str, int] | None:
        if host_of(headers.get("host", "")) not in self._names:
            return "Readout does not answer to this name; add it to the setting names.", 400
        if scope["method"] in ("GET", "HEAD"):
            return None
        if scope["path"] not in OPEN_TO_OTHERS and not is_own(headers):
            return "That came from another site; use the forms on Readout's own pages.", 403
        if int_of(headers.get("content-length", "")) > MAX_BODY + ENVELOPE:
            return TooLarge().sentence, 413
        return None


def host_of(header: str) -> str:
    """The name in a Host header, without its port, in lower case."""
    try:
        return (urlsplit(f"//{header}").hostname or "").lower()
    except ValueError:
        return ""


def int_of(digits: str) -> int:
    """The number, 0 when there is none."""
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def is_own(headers: Mapping[str, str]) -> bool:
    """Whether a form was sent by a page of ours, or by no browser at all."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin")
    if origin is None:
        return True
    return urlsplit(origin).netloc.lower() == headers.get("host", "").lower()


def limited(receive: Receive) -> Receive:
    """The same body, cut off with `TooLarge` where it gets too long."""
    so_far = 0

    async def counted() -> Message:
        nonlocal so_far
        message = await receive()
        so_far += len(message.get("body", b""))
        if so_far > MAX_BODY + ENVELOPE:
            raise TooLarge
        return message

    return counted


def with_headers(send: Send) -> Send:
    """The same answer with the headers every page carries."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending
