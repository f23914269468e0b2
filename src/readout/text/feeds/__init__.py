"""Feeds: what a site says it published, in any of the four forms, as one kind of thing."""

from readout.errors import UnreadableSource
from readout.model import Page
from readout.text.feeds.feed import Feed
from readout.text.feeds.jsonfeed import json_feed
from readout.text.feeds.raw import begins_like_json, raw_text
from readout.text.feeds.xmlfeed import xml_feed


def read_feed(page: Page) -> Feed:
    """Read a feed: RSS 2.0 and its elders, RSS 1.0, Atom or JSON Feed.

    Args:
        page: as it was fetched; its address is what relative addresses are relative to.

    Raises:
        UnreadableSource: when it is no feed.
    """
    text = raw_text(page)
    found = json_feed(text, page) if begins_like_json(text) else xml_feed(text, page)
    if found is None:
        raise UnreadableSource(
            "That is not a feed: neither RSS nor Atom nor JSON Feed; check its address."
        )
    return found
