"""Feed checks: every feed that is followed or offered is asked once, and what it said is kept."""

from collections.abc import Iterable, Iterator

from readout.errors import FetchError, ReadoutError
from readout.net.fetch import sentence_for
from readout.newsroom.manners import ask_feed
from readout.newsroom.room import Newsroom
from readout.newsroom.starter import UNKNOWN, starter_outlets
from readout.store import FeedCheck
from readout.text.feeds import read_feed
from readout.text.feeds.feed import Feed
from readout.text.polling import FINE


def followed_and_offered(room: Newsroom) -> list[str]:
    """The addresses of the feeds that are followed, and of those in the starter list."""
    followed = [row.state.address for row in room.store.feeds.all()]
    offered = [one.feed.value for one in starter_outlets() if one.feed.value != UNKNOWN]
    return list(dict.fromkeys([*followed, *offered]))


def check_feeds(room: Newsroom, addresses: Iterable[str]) -> Iterator[FeedCheck]:
    """Ask feeds; what came of each, which is kept."""
    for address in addresses:
        check = _check(room, address)
        room.store.feed_checks.keep(check)
        yield check


def _check(room: Newsroom, address: str) -> FeedCheck:
    try:
        feed = _feed(room, address)
    except ReadoutError as problem:
        return FeedCheck(address, room.now(), 0, 0, problem.sentence)
    whole = sum(entry.is_full for entry in feed.entries)
    return FeedCheck(address, room.now(), len(feed.entries), whole, "")


def _feed(room: Newsroom, address: str) -> Feed:
    page = ask_feed(room, address).page
    if page.status not in FINE:
        raise FetchError(sentence_for(page.url, page.status), page.status)
    return read_feed(page)
