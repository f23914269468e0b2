"""Voices slower than real time: how long to wait for one, and who speaks meanwhile."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from readout.newsroom.cast import cast_of
from readout.newsroom.record import pace_of, track
from readout.newsroom.room import Newsroom
from readout.newsroom.track import Track
from readout.store import Kept
from readout.text.casting import PLAIN, Manner
from readout.voices.labels import Label, find_label

WAIT, BEGIN = "wait", "begin"
"""What a listener may choose: to wait for the wanted voice, or to begin with another."""

CHOICES = (WAIT, BEGIN)

ON_ITS_OWN = 600.0
"""Seconds a voice goes on for a page that cannot tell when it is left."""


@dataclass(frozen=True)
class Slow:
    """A voice that would break off if it was heard at once.

    Args:
        ratio: seconds of sound it makes in a second.
        seconds: how long to wait until the rest comes in time.
        instead: who could begin at once, None where nobody could.
    """

    ratio: float
    seconds: float
    instead: Label | None


def slow(room: Newsroom, kept: Kept, label: Label, manner: Manner = PLAIN) -> Slow | None:
    """How slow the voice of an article is; None where it can be heard at once.

    Raises:
        InputError: when the voice cannot speak its writing.
    """
    ratio = _ratio(room, kept, label, manner)
    if ratio is None or ratio >= 1:
        return None
    seconds = _to_wait(_track(room, kept, label, manner, begin=False), ratio)
    return Slow(ratio, seconds, _instead(room, label)) if seconds > 0 else None


def choice(room: Newsroom) -> str:
    """What the listener chose for slow voices, "" where nothing yet."""
    return room.store.listener.preference("slow voice") or ""


def choose(room: Newsroom, kept: Kept, label: Label, wanted: str, manner: Manner = PLAIN) -> None:
    """Remember what to do where a voice is slow, and let this one go on."""
    room.store.listener.set_preference("slow voice", wanted)
    _track(room, kept, label, manner).prepare(ON_ITS_OWN)


def heard(label: Label, slowness: Slow | None, chosen: str) -> Label:
    """Who is heard now for a label."""
    begins = slowness and chosen == BEGIN and slowness.instead
    return begins or label


def making_ready(
    room: Newsroom,
    kept: Kept,
    label: Label,
    every: float = 1.0,
    manner: Manner = PLAIN,
) -> Iterator[float]:
    """Make a voice ready while somebody waits for it: the seconds that are left, again and again.

    Args:
        every: seconds between two of them.
    """
    sound = _track(room, kept, label, manner)
    ratio = partial(_ratio, room, kept, label, manner)
    with sound.held():
        while (left := _to_wait(sound, ratio() or 1.0)) > 0 and not sound.failed:
            yield left
            time.sleep(every)
    yield 0.0


def _track(
    room: Newsroom, kept: Kept, label: Label, manner: Manner, *, begin: bool = True
) -> Track:
    return track(room, kept.article, label, begin=begin, manner=manner, article_id=kept.id)


def _ratio(room: Newsroom, kept: Kept, label: Label, manner: Manner) -> float | None:
    return pace_of(room, label, cast_of(room, kept.article, label, manner, kept.id))


def _to_wait(sound: Track, ratio: float) -> float:
    """Seconds until whoever begins then is not overtaken before the end."""
    if sound.done:
        return 0.0
    made, whole = sound.seconds()
    return max((whole - made) / ratio - whole, 0.0)


def _instead(room: Newsroom, label: Label) -> Label | None:
    # A voice that was named itself stands alone; its label knows the others.
    of_that_name = (one for one in room.labels if one.name == label.name)
    others = next(of_that_name, label).candidates
    for candidate in others:
        if candidate != label.candidates[0] and room.paces.is_fast(
            candidate.engine, candidate.voice_id
        ):
            return find_label(f"{candidate.engine}:{candidate.voice_id}", room.labels)
    return None
