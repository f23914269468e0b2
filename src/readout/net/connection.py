"""Connections to an address already checked, none of whose steps outlasts the deadline.

The request keeps the site's name, so certificate, SNI and Host header are right by themselves;
only where the socket leads is ours.
"""

import ssl
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore2

from readout.net.deadline import Deadline

CONNECT_SECONDS = 5.0
"""Longest wait for one of several addresses, so that a dead one leaves time for the next."""


class PinnedBackend(httpcore2.NetworkBackend):
    """Connects to given IP addresses, whatever name is asked for.

    Args:
        ips: tried in order.
        deadline: when every read and write ends.
    """

    def __init__(self, ips: Sequence[str], deadline: Deadline) -> None:
        self._ips = ips
        self._deadline = deadline
        self._sockets = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of the pinned addresses that answers; `host` is not looked up."""
        failure: Exception | None = None
        for ip in self._ips:
            try:
                stream = self._sockets.connect_tcp(ip, port, self._deadline.left(CONNECT_SECONDS))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                return _TimedStream(stream, self._deadline)
        raise failure or httpcore2.ConnectError("no address to connect to")


class _TimedStream(httpcore2.NetworkStream):
    """A stream whose every step gets only what is left of the time."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read within the time left, whatever `timeout` says."""
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write within the time left, whatever `timeout` says."""
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        """Close the socket."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Shake hands within the time left; the result is bound by it too."""
        try:
            left = self._deadline.left()
        except TimeoutError:
            # Nobody above knows of this socket yet.
            self.close()
            raise
        stream = self._stream.start_tls(ssl_context, server_hostname, left)
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the stream underneath says of itself."""
        return self._stream.get_extra_info(info)
