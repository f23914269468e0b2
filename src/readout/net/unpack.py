"""Undo a content encoding in bounded steps, so that a bomb never unfolds in memory."""

import zlib
from collections.abc import Iterable, Iterator

STEP = 65_536
"""Most bytes unpacked at a time."""

ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})
"""What can be undone besides "" and "identity"."""

_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


def unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The bytes behind a content encoding, at most `STEP` at a time.

    Args:
        chunks: as they came over the wire.
        encoding: one of `ENCODINGS`, or anything else for bytes that are not packed.

    Raises:
        ValueError: when they are damaged or end too soon.
    """
    return _inflated(chunks) if encoding in ENCODINGS else iter(chunks)


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    decoder = zlib.decompressobj(_GZIP_OR_ZLIB)
    begun = False
    for chunk in chunks:
        begun = begun or bool(chunk)
        waiting = chunk
        while waiting:
            # A gzip body may be several streams in a row.
            if decoder.eof:
                decoder = zlib.decompressobj(_GZIP_OR_ZLIB)
            yield _step(decoder, waiting)
            waiting = decoder.unused_data if decoder.eof else decoder.unconsumed_tail
    yield from _rest(decoder)
    if begun and not decoder.eof:
        raise ValueError("the packed bytes end too soon")


def _step(decoder: "zlib._Decompress", waiting: bytes) -> bytes:
    try:
        return decoder.decompress(waiting, STEP)
    except zlib.error as error:
        raise ValueError("the packed bytes are damaged") from error


def _rest(decoder: "zlib._Decompress") -> Iterator[bytes]:
    # Input may be used up while output is still held back.
    while not decoder.eof and (piece := _step(decoder, b"")):
        yield piece
