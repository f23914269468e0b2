"""An entry that carries its whole story becomes a page, and goes the way of every page."""

import re
from datetime import datetime
from html import escape

from lxml.html import tostring

from readout.model import Page
from readout.text.addresses import site
from readout.text.feeds.feed import Entry
from readout.text.feeds.words import fragment

FROM_FEED = "x-readout-feed"
"""The header of such a page that names the feed it came out of."""

_FEED_HOST = re.compile(r"^(feeds?|rss)\.")


def speaks_for(feed: str, address: str) -> bool:
    """Whether a feed may tell the story of an address itself: it lies on the feed's own site.

    Otherwise anybody's feed could put words into the page of any newspaper.

    Args:
        feed: the feed's address.
        address: of the story; "" for a story that has none.
    """
    if not address:
        return True
    own = site(feed)
    return bool(own) and site(address) in (own, _FEED_HOST.sub("", own))


def page_of_entry(entry: Entry, feed: str, title: str, language: str, now: datetime) -> Page:
    """The page an entry makes, whose bytes hold every word of the entry as it came.

    Args:
        entry: one that is full.
        feed: the feed's address.
        title: of the feed.
        language: the feed's; the entry's own wins.
        now: the time in UTC.
    """
    tag = entry.language or language
    facts = {
        "og:type": "article",
        "og:title": entry.title,
        "og:site_name": title,
        "author": entry.author,
        "article:published_time": entry.published.isoformat() if entry.published else "",
    }
    metas = "".join(
        f'<meta {"property" if ":" in name else "name"}="{name}" content="{escape(value)}">\n'
        for name, value in facts.items()
        if value
    )
    link = f'<link rel="canonical" href="{escape(entry.address)}">\n' if entry.address else ""
    heading = f"<h1>{escape(entry.title)}</h1>\n" if entry.title else ""
    said = f' lang="{escape(tag)}"' if tag else ""
    body = (
        f"<!doctype html>\n<html{said}>\n<head>\n"
        f'<meta charset="utf-8">\n<title>{escape(entry.title)}</title>\n{link}{metas}</head>\n'
        f"<body>\n<article>\n{heading}{_closed(entry.html)}\n</article>\n</body>\n</html>\n"
    )
    headers = (("content-type", "text/html; charset=utf-8"), (FROM_FEED, feed))
    named = entry.address or entry.title
    return Page(named, entry.address, now, 200, headers, body.encode("utf-8", "replace"))


def _closed(html: str) -> str:
    """The same words in elements that are all closed, so that none reaches out of the story."""
    tree = fragment(html)
    return f"<p>{escape(html)}</p>" if tree is None else str(tostring(tree, encoding="unicode"))
