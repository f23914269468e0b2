"""Follow: what a user names is a feed, a site that has one, or an article."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from urllib.parse import urlsplit

from readout.errors import (
    FetchError,
    InputError,
    NotAnArticle,
    NotHere,
    ReadoutError,
    UnreadableSource,
)
from readout.model import Page
from readout.net.addresses import shown
from readout.net.fetch import sentence_for
from readout.newsroom import jobs
from readout.newsroom.add import add, keep_page
from readout.newsroom.manners import ask_feed
from readout.newsroom.room import Newsroom
from readout.sources.file import FileSource
from readout.sources.kinds import check_readable
from readout.sources.link import LinkSource, whole_address
from readout.store import FeedRow
from readout.text.addresses import canonical
from readout.text.feeds import read_feed
from readout.text.feeds.discovery import (
    USUAL,
    is_front,
    lists_stories,
    named_feeds,
    usual_feeds,
)
from readout.text.feeds.feed import Feed
from readout.text.feeds.opml import Outline, from_opml, to_opml
from readout.text.polling import FINE


@dataclass(frozen=True)
class Taken:
    """What became of what a user named: an article that is kept, or a feed that is followed."""

    article_id: str | None = None
    feed: FeedRow | None = None


def take(room: Newsroom, source: str, *, only_feed: bool = False, section: str = "") -> Taken:
    """Keep the article a user names, or follow the feed of the site.

    Args:
        source: an address, a file name or "-".
        only_feed: whether a feed is meant even where there is an article.
        section: the folder a feed is put in, "" for none.

    Raises:
        InputError: when there is neither in it.
        OutsideError: when the world failed.
    """
    opener = next((one for one in room.sources if one.accepts(source)), None)
    if opener is None or opener.name != LinkSource.name:
        return Taken(add(room, source))
    url = whole_address(source)
    if followed := room.store.feeds.at([url]):
        return Taken(feed=_again(room, followed))
    if not only_feed and (known := room.store.articles.known([canonical(url)])):
        return Taken(known)
    asked = room.fetcher.ask(url)
    page = asked.page
    if page.status not in FINE:
        raise FetchError(sentence_for(page.url, page.status), page.status)
    if feed := _feed_on(page):
        return Taken(feed=_follow(room, asked.moved or url, feed, section))
    check_readable(page.body, page.header("content-type"), f"The page {shown(page.url)}")
    if only_feed or is_front(page.url):
        return Taken(feed=_site(room, page, section))
    return _article_or_section(room, page, section)


def take_in(room: Newsroom, page: Page) -> tuple[int, int]:
    """Follow the feeds of an OPML file; how many are new, and how many it has. Nothing is fetched.

    Raises:
        UnreadableSource: when it is no OPML, or has no feeds in it.
    """
    feeds = room.store.feeds
    before = {row.state.address for row in feeds.all()}
    outlines = from_opml(page)
    new = [one for one in outlines if one.address not in before]
    for one in new:
        feeds.add(one.address, room.now(), one.title, one.section, one.site)
    return len(new), len(outlines)


def take_in_file(room: Newsroom, file: str) -> tuple[int, int]:
    """The same for a file of this machine.

    Args:
        file: its name, or "-" for standard input.

    Raises:
        UnreadableSource: when it cannot be read, is no OPML, or has no feeds in it.
    """
    return take_in(room, FileSource(now=room.now).open(file))


def give_out(room: Newsroom) -> bytes:
    """The feeds that are followed, as OPML."""
    rows = room.store.feeds.all()
    outlines = [Outline(row.state.address, row.title, row.section, row.site) for row in rows]
    return to_opml(outlines, "Feeds of Readout")


def leave(room: Newsroom, which: str) -> FeedRow:
    """Follow a feed no longer, named by its number or address; its articles stay.

    Raises:
        NotHere: when no such feed is followed.
    """
    feeds = room.store.feeds
    by_number = feeds.find(int(which)) if which.isascii() and which.isdigit() else None
    row = by_number or feeds.at([which, whole_address(which)])
    if row is None:
        raise NotHere(f"No feed “{shown(which)}” is followed; `readout feeds` lists them.")
    feeds.remove(row.id)
    return row


def _again(room: Newsroom, row: FeedRow) -> FeedRow:
    """A feed that is named once more: one that was gone is asked again."""
    if row.state.is_gone:
        room.store.feeds.revive(row.id, room.now())
    return row


def _article_or_section(room: Newsroom, page: Page, section: str) -> Taken:
    try:
        if lists_stories(page) and (found := next(_named(room, page), None)):
            return Taken(feed=_follow(room, *found, section))
        return Taken(keep_page(room, page))
    except NotAnArticle:
        if found := next(_named(room, page), None):
            return Taken(feed=_follow(room, *found, section))
        raise


def _site(room: Newsroom, page: Page, section: str) -> FeedRow:
    if found := next(chain(_named(room, page), _usual(room, page)), None):
        return _follow(room, *found, section)
    raise InputError(
        f"No feed was found for {urlsplit(page.url).netloc}: its page names none, and there is "
        f"none at {', '.join(USUAL)}; give Readout the feed's own address, or that of an article."
    )


def _named(room: Newsroom, page: Page) -> Iterator[tuple[str, Feed]]:
    yield from _feeds_at(room, named_feeds(page))


def _usual(room: Newsroom, page: Page) -> Iterator[tuple[str, Feed]]:
    yield from _feeds_at(room, usual_feeds(page.url))


def _feeds_at(room: Newsroom, addresses: list[str]) -> Iterator[tuple[str, Feed]]:
    for address in addresses:
        try:
            asked = ask_feed(room, address)
        except ReadoutError:
            continue
        feed = _feed_on(asked.page) if asked.page.status in FINE else None
        if feed:
            yield asked.moved or address, feed


def _feed_on(page: Page) -> Feed | None:
    try:
        return read_feed(page)
    except UnreadableSource:
        return None


def _follow(room: Newsroom, address: str, feed: Feed, section: str) -> FeedRow:
    id = room.store.feeds.add(address, room.now(), feed.title, section, feed.site)
    row = room.store.feeds.find(id)
    assert row is not None, "it was just added"
    # Whoever does jobs reads it at once; where nobody does, readout update does.
    jobs.enqueue(room.store, "poll", id, "fetch", room.now())
    return row
