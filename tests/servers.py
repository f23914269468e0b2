"""A loopback web server for tests that behaves as badly as it is told to.

with serving({"/a": Reply(b"<p>Hello.")}) as base:
    fetch(base + "/a")
"""

import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass(frozen=True)
class Reply:
    """What one path answers.

    Args:
        body: bytes, or pieces sent one by one.
        status: the HTTP status.
        headers: besides Content-Length and Connection; Content-Type is text/html unless given.
        length: whether the body's length is declared; never for pieces.
        delay: seconds of silence before the status line.
        pause: seconds of silence before each piece; bytes are then sent one by one.
        raw: sent as it is instead of status line, headers and body.
        make: makes the reply from what was posted and the headers of the request.
    """

    body: bytes | Iterable[bytes] = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    length: bool = True
    delay: float = 0.0
    pause: float = 0.0
    raw: bytes = b""
    make: Callable[[bytes, Mapping[str, str]], "Reply"] | None = None

    def pieces(self) -> Iterable[bytes]:
        """What is sent, in its pieces."""
        whole = self.raw or self.body
        if not isinstance(whole, bytes):
            return whole
        return (bytes([byte]) for byte in whole) if self.pause else (whole,)


def redirect(location: str, status: int = 302) -> Reply:
    """A reply that leads elsewhere."""
    return Reply(status=status, headers={"Location": location})


class Base(str):
    """The server's address, such as "http://127.0.0.1:41885".

    Args:
        asked: path and headers (names in lower case) of every request so far.
        port: where it listens.
        allowed: "127.0.0.1:port", for an allow-list.
        replies: what it answers, by path; may be changed.
    """

    asked: list[tuple[str, dict[str, str]]]
    port: int
    allowed: str
    replies: dict[str, Reply]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    replies: Mapping[str, Reply]
    asked: list[tuple[str, dict[str, str]]]
    stopping: threading.Event

    def handle_error(self, request: object, client_address: object) -> None:
        # Clients that hang up early are what is being tested.
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # loose upstream


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self.close_connection = True
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.asked.append((self.path, headers))
        reply = self.server.replies.get(self.path, Reply(b"not found", status=404))
        if reply.make:
            posted = self.rfile.read(int(headers.get("content-length", 0)))
            reply = reply.make(posted, headers)
        self.server.stopping.wait(reply.delay)
        if not reply.raw:
            self._send_head(reply)
        for piece in reply.pieces():
            if reply.pause and self.server.stopping.wait(reply.pause):
                return
            self.wfile.write(piece)
            self.wfile.flush()

    def do_POST(self) -> None:
        self.do_GET()

    def _send_head(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in {"Content-Type": "text/html", **reply.headers}.items():
            self.send_header(name, value)
        if reply.length and isinstance(reply.body, bytes):
            self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def serving(replies: Mapping[str, Reply], tls: ssl.SSLContext | None = None) -> Iterator[Base]:
    """Serve on a free loopback port; whatever still hangs is let go at the end.

    Args:
        replies: by path and query; any other path is a 404.
        tls: speak https with it.
    """
    server = _Server(("127.0.0.1", 0), _Handler)
    base_replies = dict(replies)
    server.replies, server.asked, server.stopping = base_replies, [], threading.Event()
    if tls:
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    base = Base(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}")
    base.asked, base.port, base.replies = server.asked, server.server_port, base_replies
    base.allowed = f"127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield base
    finally:
        server.stopping.set()
        server.shutdown()
        thread.join()
        server.server_close()


def own_tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Contexts for a server that is https://news.example, and for a client that trusts it."""
    pem = Path(__file__).with_suffix(".pem")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cafile=pem)


def closed_port() -> int:
    """A loopback port nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
