"""Tidy: what is too old or too much goes, the oldest first; what waits in a queue stays."""

import shutil
from dataclasses import dataclass
from datetime import timedelta

from readout.errors import DiskFull
from readout.newsroom.farshelf import TRACKS
from readout.newsroom.forget import remove_all, remove_edition
from readout.newsroom.limits import Limits
from readout.newsroom.room import Newsroom

FAR = timedelta(days=30)
"""How long other machines find the sound that one of them made."""


@dataclass(frozen=True)
class Gone:
    """What went.

    Args:
        articles: how many.
        blobs: pages' bytes that nothing needed any more.
    """

    articles: int
    blobs: int


def tidy(room: Newsroom, limits: Limits) -> Gone:
    """Delete what is over the limits, and the bytes that no page needs."""
    removing = room.store.removing
    gone = 0
    if limits.days:
        moment = room.now() - timedelta(limits.days)
        gone += remove_all(room, removing.older(moment))
        for id in room.store.editions.older(moment):
            remove_edition(room, id)
    blobs = removing.sweep()
    if room.place.blobs:
        room.store.blobs.expire(TRACKS, room.now() - FAR)
    if limits.bytes:
        gone += _fit(room, limits.bytes)
    return Gone(gone, blobs)


def _fit(room: Newsroom, most: int) -> int:
    sizes = {row.sha256: row.bytes for row in room.store.blobs.every()}
    over = sum(sizes.values()) - most
    ids: list[str] = []
    for id, sha256 in room.store.removing.oldest():
        if id not in ids[-1:]:
            if over <= 0:
                break
            ids.append(id)
        over -= sizes.pop(sha256, 0)
    return remove_all(room, ids)


def free_bytes(room: Newsroom) -> int:
    """How many bytes are free on the disk of the data folder."""
    return shutil.disk_usage(room.home).free


def check_room(room: Newsroom) -> None:
    """Make sure that there is room for more.

    Raises:
        DiskFull: when the disk runs low.
    """
    free = free_bytes(room)
    if free < room.limits.free_bytes:
        raise DiskFull(
            f"Only {free / 1e6:,.0f} MB are free on the disk that holds {room.home}, so nothing "
            f"more is kept; make room (readout tidy helps), or set free_bytes lower than "
            f"{room.limits.free_bytes:,}."
        )
