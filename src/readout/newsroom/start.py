"""Start: outlets to begin with are offered; nothing of them is fetched before a person agrees."""

from collections.abc import Collection
from dataclasses import dataclass

from readout.newsroom import jobs
from readout.newsroom.room import Newsroom
from readout.newsroom.starter import UNKNOWN, StarterOutlet, starter_outlets
from readout.store import FeedCheck


@dataclass(frozen=True)
class Offer:
    """An outlet that is offered.

    Args:
        number: its place in the list.
        outlet: what is known of it.
        check: what was found when its feed was asked last; None where it never was.
        is_followed: whether its feed is followed.
    """

    number: int
    outlet: StarterOutlet
    check: FeedCheck | None
    is_followed: bool


def offers(room: Newsroom) -> list[Offer]:
    """The outlets whose feed is known, by section."""
    checks = room.store.feed_checks.all()
    followed = {row.state.address for row in room.store.feeds.all()}
    return [
        Offer(n, outlet, checks.get(outlet.feed.value), outlet.feed.value in followed)
        for n, outlet in enumerate(starter_outlets())
        if outlet.feed.value != UNKNOWN
    ]


def begin(room: Newsroom, numbers: Collection[int]) -> int:
    """Follow some of the outlets that are offered; how many are new.

    Args:
        numbers: as `offers` counts them.
    """
    new = 0
    for offer in offers(room):
        if offer.number not in numbers or offer.is_followed:
            continue
        outlet = offer.outlet
        feed_id = room.store.feeds.add(
            outlet.feed.value, room.now(), outlet.name, outlet.section.capitalize()
        )
        jobs.enqueue(room.store, "poll", feed_id, "fetch", room.now())
        new += 1
    return new
