"""Manners: how the newsroom goes out on its own initiative, without anybody waiting."""

from datetime import timedelta
from urllib.parse import urlsplit

from readout.errors import FetchError
from readout.model import Page
from readout.net.addresses import shown
from readout.net.fetch import AGENT, Asked, Headers
from readout.newsroom.room import Newsroom
from readout.sources.kinds import check_readable
from readout.text.decode import decode
from readout.text.robots import NOBODY, is_allowed, pause

FRESH = timedelta(days=1)
"""For how long a site's robots.txt is believed."""

SOON = timedelta(hours=1)
"""After how long a site is asked for it again that could not give it."""

FEED_TYPES = (
    "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml;q=0.9,"
    "application/xml;q=0.8,text/xml;q=0.8,application/json;q=0.7,*/*;q=0.5"
)


def ask_feed(room: Newsroom, url: str, headers: Headers = ()) -> Asked:
    """Ask for a feed when it is one's turn at its host.

    Raises:
        ReadoutError: when no answer came, or the address is not opened.
    """
    with room.turns.turn(url):
        return room.fetcher.ask(url, (("Accept", FEED_TYPES), *headers))


def page_of_story(room: Newsroom, url: str) -> Page:
    """The page of a story nobody asked for, where its site lets programs have it.

    Raises:
        FetchError: when it does not or cannot say so, or no page came.
        InputError: when the address is not opened, or it is no page.
    """
    rules = _robots(room, url)
    if rules == NOBODY:
        raise FetchError(
            f"The site of {shown(url)} did not say, in its robots.txt, what programs may fetch; "
            "it is asked again later."
        )
    if not is_allowed(rules, url, AGENT):
        raise FetchError(
            f"The site asks programs, in its robots.txt, not to fetch {shown(url)}; "
            "open it yourself and send it with the bookmarklet if you want it read."
        )
    with room.turns.turn(url, pause(rules, AGENT)):
        page = room.fetcher.fetch(url)
    check_readable(page.body, page.header("content-type"), f"The page {shown(page.url)}")
    return page


def _robots(room: Newsroom, url: str) -> str:
    parts = urlsplit(url)
    site, now = f"{parts.scheme}://{parts.netloc}".lower(), room.now()
    known = room.store.robots.of(site, now - FRESH)
    if known is None:
        known = _asked_for(room, f"{site}/robots.txt")
        room.store.robots.keep(site, known, now - FRESH + SOON if known == NOBODY else now)
    return known


def _asked_for(room: Newsroom, url: str) -> str:
    """A site's robots.txt, as RFC 9309 has it: none is no rule, and none to be had forbids all."""
    try:
        with room.turns.turn(url):
            page = room.fetcher.ask(url).page
    except FetchError:
        return NOBODY
    if page.status >= 500:
        return NOBODY
    return decode(page) if page.body else ""
