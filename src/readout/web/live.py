"""Answers that are sent while they are being made."""

import logging
from collections.abc import Generator, Iterator, Mapping
from itertools import chain

from anyio import CancelScope
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse
from starlette.types import Send

from readout.errors import ReadoutError

LOG = logging.getLogger(__name__)


class LiveResponse(StreamingResponse):
    """A stream that may break off: then it is left unfinished, so that the player notices."""

    def __init__(
        self,
        first: bytes,
        rest: Iterator[bytes],
        status: int,
        headers: Mapping[str, str],
        media_type: str,
    ) -> None:
        super().__init__(chain([first], rest), status, headers, media_type)
        self._rest = rest

    async def stream_response(self, send: Send) -> None:
        """Send what there is; the server closes the connection of an unfinished answer."""
        try:
            await super().stream_response(send)
        except ReadoutError as error:
            LOG.warning("The sound broke off: %s", error.sentence)
        finally:
            if isinstance(self._rest, Generator):
                # Whoever went away would leave the work running and a half-written file lying.
                with CancelScope(shield=True):
                    await run_in_threadpool(self._rest.close)


def live(
    chunks: Iterator[bytes], status: int, headers: Mapping[str, str], media_type: str
) -> Response:
    """A stream as an answer, once its first bytes are there."""
    # Waiting for the first bytes here turns a voice that fails at once into a page that says so.
    first = next(chunks, b"")
    return LiveResponse(first, chunks, status, headers, media_type)
