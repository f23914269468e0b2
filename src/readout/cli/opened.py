"""What commands open: the settings, and the newsroom by them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from readout.settings import Settings, load_settings


def settings_with(**given: Any) -> Settings:
    """The settings; what is given wins, None being what is not."""
    return load_settings(**{key: value for key, value in given.items() if value is not None})


@contextmanager
def newsroom(settings: Settings, *, keep: bool = True, speak: bool = True) -> Iterator[Any]:
    """The newsroom, closed at the end.

    Args:
        keep: whether articles are kept in its database.
        speak: whether voice engines are started.
    """
    from readout.newsroom.limits import Limits
    from readout.newsroom.plans import plans
    from readout.newsroom.room import open_newsroom
    from readout.newsroom.tending import Times
    from readout.store import Place
    from readout.text.casting import Manner

    room = open_newsroom(
        settings.home,
        place=Place(settings.database, settings.blobs, tuple(settings.blob_options.items())),
        keep=keep,
        speak=speak,
        voice=settings.voice,
        workers=settings.voice_workers,
        fetcher=fetcher(settings),
        cache_bytes=settings.cache_bytes,
        engine_options=settings.engine_options,
        voice_mirror=settings.voice_mirror,
        ahead=settings.ahead_seconds,
        prepares=settings.speak_added,
        manner=Manner(settings.cast, settings.announced),
        limits=Limits(settings.keep_days, settings.keep_bytes, settings.free_bytes),
        times=Times(
            settings.job_beat_seconds, settings.job_death_seconds, settings.job_poll_seconds
        ),
        host_gap=settings.host_gap_seconds,
        plans=plans(settings.editions, settings.zone),
    )
    for problem in room.problems:
        print(f"readout: {problem}", file=sys.stderr)
    try:
        yield room
    finally:
        room.close()


def fetcher(settings: Settings) -> Any:
    """The door to the outside."""
    from readout.net.fetch import Fetcher

    return Fetcher(
        settings.allowed,
        timeout=settings.fetch_seconds,
        max_bytes=settings.fetch_bytes,
        contact=settings.contact,
    )
