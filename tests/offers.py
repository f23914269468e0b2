"""Tiny models in the place of the real ones, to be fetched from a mirror on loopback."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from readout.net.download import Wanted
from readout.net.fetch import Fetcher
from readout.newsroom.room import Newsroom, open_newsroom
from readout.voices import catalogue
from readout.voices.catalogue import Offer
from tests import tiny
from tests.servers import Base, Reply, serving


def files(folder: Path) -> dict[str, bytes]:
    """A tiny Kokoro, under the names of the real one's kinds."""
    return tiny.kokoro_files(folder)


def offer(contents: dict[str, bytes]) -> Offer:
    """A tiny Kokoro as the catalogue would offer it; its own address answers nobody."""
    wanted = tuple(
        (name, Wanted(f"http://192.0.2.1/{name}", len(body), hashlib.sha256(body).hexdigest()))
        for name, body in contents.items()
    )
    title = "Kokoro 82M: voices in English and five other languages"
    return Offer("kokoro", "kokoro", title, "Apache-2.0", wanted, ("bf_emma",))


def replies(contents: dict[str, bytes], pause: float = 0.0) -> dict[str, Reply]:
    """What the mirror answers; with a pause, each file comes in fifty pieces, one each so often."""
    return {
        f"/m/kokoro/{name}": Reply(make=partial(_reply, body, pause))
        for name, body in contents.items()
    }


def _reply(body: bytes, pause: float, posted: bytes, headers: Mapping[str, str]) -> Reply:
    begin = int(headers.get("range", "bytes=0-")[6:-1])
    rest = body[begin:]
    step = max(-(-len(rest) // 50), 1)
    slow = (rest[at : at + step] for at in range(0, len(rest), step))
    told = {"Content-Range": f"bytes {begin}-{len(body) - 1}/{len(body)}"} if begin else {}
    status = 206 if begin else 200
    return Reply(slow if pause else rest, status, told, length=not pause, pause=pause)


@contextmanager
def with_mirror(
    home: Path, contents: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, pause: float = 0.0
) -> Iterator[tuple[Newsroom, Base]]:
    """A newsroom whose catalogue and mirror hold the tiny Kokoro."""
    monkeypatch.setattr(catalogue, "OFFERS", (offer(contents),))
    with serving(replies(contents, pause)) as base:
        room = open_newsroom(home, fetcher=Fetcher([base.allowed]), voice_mirror=f"{base}/m")
        try:
            yield room, base
        finally:
            room.close()
