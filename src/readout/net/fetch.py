"""The one door out: every request to a third party goes through `Fetcher.fetch`."""

import socket
import ssl
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from urllib.parse import quote, urljoin

import httpcore2
import httpx2

from readout.errors import FetchError
from readout.model import Page
from readout.net.addresses import Address, check_answers, checked, shown
from readout.net.connection import PinnedBackend
from readout.net.deadline import Deadline
from readout.net.unpack import ENCODINGS, unpacked

Headers = Sequence[tuple[str, str]]
"""Header lines by name and value."""

AGENT = "Readout"
"""What rules for programs call this one."""

USER_AGENT = f"{AGENT}/0.1 (+self-hosted reader)"

_PAGES = frozenset({200, 203})
_FOR_GOOD = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAVE = "save the page in your browser and give Readout the file"
_LATER = "try again later"
_CHECK = "check the address"

_ANSWERS = {
    400: f"answered 400 (bad request); {_CHECK}",
    401: f"asks for a log-in (401); log in with your browser, {_SAVE}",
    402: f"asks to be paid for (402); if you have a subscription, {_SAVE}",
    403: f"refuses programs such as Readout (403); {_SAVE}",
    404: f"answered 404 (not found); {_CHECK}",
    407: f"asks for a log-in at a proxy (407); {_SAVE}",
    410: "answered 410 (gone): it was taken down; look for it at another address",
    429: "says it was asked too often (429); try again in an hour",
    451: "is withheld here for legal reasons (451); look for the story at another outlet",
}


def system_resolver(host: str, port: int) -> Sequence[str]:
    """Every IP address of a host; names under .localhost are this machine (RFC 6761, 6.3)."""
    if host.lower().rstrip(".").endswith(".localhost"):
        return ["127.0.0.1"]
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


def utc_now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Asked:
    """What an address answered.

    Args:
        page: with whatever status; its body is empty unless that is one of a page.
        moved: the address it has moved to for good, "" where it has not.
    """

    page: Page
    moved: str = ""


@dataclass(frozen=True)
class _Redirect:
    status: int
    target: str


class Fetcher:
    """Fetches public web pages within limits; sends no cookie, no log-in, nothing of the user's.

    Args:
        allowed: "host:port" pairs open although private or on another port; for demo and tests.
        timeout: seconds for a page altogether, redirects and all.
        max_bytes: most bytes of a body, unpacked.
        max_redirects: most redirects followed.
        resolve: gives every IP address of a host; called once for each address asked for.
        now: gives the time in UTC.
        tls: whose certificates are trusted; the system's when not given.
        contact: an address at which whoever runs this Readout can be reached; told to every site.
    """

    def __init__(
        self,
        allowed: Collection[str] = (),
        *,
        timeout: float = 20.0,
        max_bytes: int = 10_000_000,
        max_redirects: int = 5,
        resolve: Callable[[str, int], Sequence[str]] = system_resolver,
        now: Callable[[], datetime] = utc_now,
        tls: ssl.SSLContext | None = None,
        contact: str = "",
    ) -> None:
        self.allowed = frozenset(pair.lower() for pair in allowed)
        self.timeout = timeout
        self.max_bytes = max_bytes
        self.max_redirects = max_redirects
        self._resolve = resolve
        self._now = now
        self._given_tls = tls
        self.user_agent = f"{USER_AGENT[:-1]}; {contact})" if contact else USER_AGENT

    def fetch(self, url: str) -> Page:
        """Fetch one page.

        Args:
            url: an http or https address.

        Raises:
            RefusedAddress: when it, or where it redirects to, is not opened.
            FetchError: when no page came.
        """
        page = self.ask(url).page
        if page.status not in _PAGES:
            raise FetchError(sentence_for(page.url, page.status), page.status)
        return page

    def ask(self, url: str, headers: Headers = ()) -> Asked:
        """Ask an address, whatever it answers.

        Args:
            url: an http or https address.
            headers: sent beside those of every request, to every address it leads to.

        Raises:
            RefusedAddress: when it, or where it redirects to, is not opened.
            FetchError: when no answer came.
        """
        deadline = Deadline(self.timeout)
        address = checked(url, self.allowed)
        seen, moved, for_good = {address.url}, "", True
        while True:
            answer = self._ask(address, deadline, headers=headers)
            if isinstance(answer, Page):
                return Asked(_as_asked(answer, url), moved)
            address = checked(answer.target, self.allowed, via=address.url)
            # Behind one turn that is for now alone, nothing is for good.
            for_good = for_good and answer.status in _FOR_GOOD
            moved = address.url if for_good else moved
            if address.url in seen or len(seen) > self.max_redirects:
                raise FetchError(
                    f"The page {shown(url)} sends Readout round in circles; open it in your "
                    "browser and give Readout the address it ends at, or the saved page."
                )
            seen.add(address.url)

    def post(self, url: str, content: bytes, headers: Headers = ()) -> bytes:
        """Send something to a server the user named: the body of its answer.

        Redirects are not followed, so that what is sent reaches nobody else.

        Args:
            url: an http or https address.
            content: what is sent.
            headers: sent beside those of every request.

        Raises:
            RefusedAddress: when the address is not opened.
            FetchError: when no answer came.
        """
        address = checked(url, self.allowed)
        answer = self._ask(address, Deadline(self.timeout), "POST", headers, content)
        if isinstance(answer, _Redirect):
            raise FetchError(f"{shown(url)} sends Readout to another address; {_CHECK}.")
        if answer.status not in _PAGES:
            raise FetchError(sentence_for(address.url, answer.status), answer.status)
        return answer.body

    @contextmanager
    def stream(
        self, url: str, headers: Headers, deadline: Deadline
    ) -> Iterator[httpcore2.Response]:
        """An answer while it comes, redirects followed; what goes wrong is raised as it is.

        Args:
            url: an http or https address.
            headers: sent beside or instead of those of every request.
            deadline: when every step ends.

        Raises:
            RefusedAddress: when it, or where it redirects to, is not opened.
            FetchError: when its name is not found, or it redirects too often.
        """
        address = checked(url, self.allowed)
        for _ in range(self.max_redirects + 1):
            with self._exchange(address, deadline, "GET", headers, None) as response:
                named = {name.lower(): value for name, value in response.headers}
                target = named.get(b"location")
                if response.status not in _REDIRECTS or not target:
                    yield response
                    return
            address = checked(_target(address.url, _text(target)), self.allowed, via=address.url)
        raise FetchError(f"{shown(url)} sends Readout round in circles; {_CHECK}.")

    def _ask(
        self,
        address: Address,
        deadline: Deadline,
        method: str = "GET",
        headers: Headers = (),
        content: bytes | None = None,
    ) -> Page | _Redirect:
        """One request: what it answered, or where it leads."""
        with (
            _explained(address, self.timeout),
            self._exchange(address, deadline, method, headers, content) as response,
        ):
            return self._answer(address, response)

    @contextmanager
    def _exchange(
        self,
        address: Address,
        deadline: Deadline,
        method: str,
        headers: Headers,
        content: bytes | None,
    ) -> Iterator[httpcore2.Response]:
        ips = self._look_up(address, deadline)
        lines = dict((*_headers_for(address, self.user_agent), *headers))
        with (
            httpcore2.ConnectionPool(
                ssl_context=self._tls_for(address), network_backend=PinnedBackend(ips, deadline)
            ) as pool,
            pool.stream(method, address.url, headers=[*lines.items()], content=content) as response,
        ):
            yield response

    def _look_up(self, address: Address, deadline: Deadline) -> Sequence[str]:
        try:
            ips = deadline.run(lambda: self._resolve(address.host, address.port))
        except (socket.gaierror, UnicodeError) as error:
            raise FetchError(
                f"No site called “{shown(address.host)}” was found; {_CHECK} "
                "and your internet connection."
            ) from error
        check_answers(address, ips)
        return ips

    def _answer(self, address: Address, response: httpcore2.Response) -> Page | _Redirect:
        headers = tuple((_text(name).lower(), _text(value)) for name, value in response.headers)
        page = Page(address.url, address.url, self._now(), response.status, headers, b"")
        if response.status in _REDIRECTS and page.header("location"):
            return _Redirect(response.status, _target(address.url, page.header("location")))
        if response.status not in _PAGES:
            return page
        body = self._body(page, response.iter_stream())
        return Page(page.requested, page.url, page.fetched, page.status, headers, body)

    def _body(self, page: Page, chunks: Iterable[bytes]) -> bytes:
        encoding = page.header("content-encoding").strip().lower()
        if encoding not in ENCODINGS | {"", "identity", "none"}:
            raise FetchError(
                f"The page {shown(page.url)} is packed in a way Readout cannot open "
                f"(“{shown(encoding)}”); {_SAVE}."
            )
        self._check_size(page, int(length) if (length := page.header("content-length")) else 0)
        body = bytearray()
        for piece in unpacked(chunks, encoding):
            body += piece
            self._check_size(page, len(body))
        return bytes(body)

    def _check_size(self, page: Page, size: int) -> None:
        if size > self.max_bytes:
            raise FetchError(
                f"The page {shown(page.url)} is larger than {_amount(self.max_bytes)}; "
                "give Readout the address of one article, or its text."
            )

    def _tls_for(self, address: Address) -> ssl.SSLContext | None:
        # Reading the system's certificates takes longer than many a page.
        return self._tls if address.scheme == "https" else None

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return self._given_tls or httpx2.create_ssl_context(trust_env=False)


@contextmanager
def _explained(address: Address, seconds: float) -> Iterator[None]:
    """Turn whatever goes wrong outside into one sentence."""
    page = f"The page {shown(address.url)}"
    try:
        yield
    except (TimeoutError, httpcore2.TimeoutException) as error:
        raise FetchError(
            f"{page} did not arrive within {_seconds(seconds)}; {_LATER}, or {_SAVE}."
        ) from error
    except httpcore2.ConnectError as error:
        raise FetchError(_unconnected(address, page, error)) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, ValueError, OSError) as error:
        raise FetchError(f"{page} came damaged or broke off; {_LATER}, or {_SAVE}.") from error


def _unconnected(address: Address, page: str, error: httpcore2.ConnectError) -> str:
    # httpcore2 hands on the cause as its argument; the chain is cut by its pool.
    cause = error.args[0] if error.args else None
    if isinstance(cause, ssl.SSLCertVerificationError):
        return (
            f"{page} shows a certificate that cannot be trusted; {_CHECK}, "
            f"or if your browser opens it, {_SAVE}."
        )
    if isinstance(cause, ssl.SSLError):
        return f"{page} does not speak a safe https; {_CHECK}, or {_SAVE}."
    return f"{page} cannot be reached: “{shown(address.host)}” takes no connection; {_LATER}."


def sentence_for(url: str, status: int) -> str:
    """What to tell a user about an answer that is no page."""
    if status in _ANSWERS:
        answer = _ANSWERS[status]
    elif status >= 500:
        answer = f"answered {status}, a fault at its own end; {_LATER}"
    else:
        answer = f"answered {status} instead of a page; {_CHECK}"
    return f"The page {shown(url)} {answer}."


def _headers_for(address: Address, agent: str) -> list[tuple[str, str]]:
    # Everything sent: nothing here says who asks, unless whoever runs this wants to be reached.
    return [
        ("Host", _host_header(address)),
        ("User-Agent", agent),
        ("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"),
        ("Accept-Encoding", "gzip"),
        ("Connection", "close"),
    ]


def _host_header(address: Address) -> str:
    return httpx2.URL(address.url).netloc.decode("ascii")


def _target(base: str, location: str) -> str:
    # Servers send spaces and letters beyond ASCII raw; browsers escape them.
    return urljoin(base, quote(location.strip(), safe="!#$%&'()*+,/:;=?@[]~\\"))


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _seconds(seconds: float) -> str:
    return "1 second" if seconds == 1 else f"{seconds:g} seconds"


def _amount(size: int) -> str:
    return f"{size / 1_000_000:g} MB"


def _as_asked(page: Page, url: str) -> Page:
    return Page(url, page.url, page.fetched, page.status, page.headers, page.body)
