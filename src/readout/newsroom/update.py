"""Update: the feeds whose time has come are asked, and what they published is read.

The three verbs at the top may be called again at any time, by anybody: what is done is not done
twice, and what failed is tried again when its time comes.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event

from readout.errors import DiskFull, NotAnArticle, ReadoutError, UnreadableSource
from readout.net.fetch import Asked, sentence_for
from readout.net.polite import host_of
from readout.newsroom.add import keep_page
from readout.newsroom.manners import ask_feed, page_of_story
from readout.newsroom.room import Newsroom
from readout.newsroom.stories import group
from readout.store import EntryRow, FeedRow
from readout.text.addresses import canonical
from readout.text.feeds import read_feed
from readout.text.feeds.feed import Feed
from readout.text.feeds.pages import page_of_entry, speaks_for
from readout.text.polling import FINE, UNCHANGED, Answer, decide

LOG = logging.getLogger(__name__)

HOSTS = 8
"""Hosts that are asked at once."""

MISTAKE = "Readout made a mistake here, and wrote it to its log."


@dataclass
class Outcome:
    """What came of one feed.

    Args:
        name: what the feed is called.
        new: articles that were not here before.
        changed: articles that were read again.
        error: why the feed could not be read, "" where it could.
        unread: why entries of it could not be read, a sentence each.
    """

    name: str
    new: int = 0
    changed: int = 0
    error: str = ""
    unread: list[str] = field(default_factory=list)


def due_feeds(room: Newsroom, now: datetime) -> list[int]:
    """The numbers of the feeds whose time has come, the longest overdue first."""
    return room.store.feeds.due(now)


def poll(room: Newsroom, feed_id: int) -> list[str]:
    """Ask a feed; the keys of its entries that are to be read, the newest first.

    What goes wrong is noted with the feed. A feed that is not followed any more has none.
    """
    feeds = room.store.feeds
    row = feeds.find(feed_id)
    if row is None:
        return []
    now = room.now()
    answer, feed = _asked(room, row)
    feeds.polled(feed_id, decide(row.state, answer, now), feed, now)
    return feeds.waiting(feed_id, now)


def read_entry(room: Newsroom, feed_id: int, key: str) -> str | None:
    """Keep the article of an entry; its id, or None where it could not be read.

    What goes wrong is noted with the entry. An entry that was read already is not read again.

    Raises:
        DiskFull: when nothing more can be kept.
    """
    feeds = room.store.feeds
    feed, row = feeds.find(feed_id), feeds.entry(feed_id, key)
    if feed is None or row is None:
        return None
    if row.is_read:
        return row.article_id
    try:
        article_id = _article_of(room, feed, row)
    except DiskFull:
        # No fault of the entry: it is read when there is room again.
        raise
    except ReadoutError as problem:
        feeds.was_not_read(feed_id, row, problem.sentence, room.now())
        return None
    feeds.was_read(feed_id, row, article_id, room.now())
    return article_id


def update(
    room: Newsroom,
    *,
    everything: bool = False,
    tell: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[Outcome]:
    """Ask every feed that is due, read what is new and put it into its stories; what came of each.

    Args:
        everything: whether feeds are asked whose time has not come.
        tell: told how many feeds are done, and of how many.
    """
    rows = _rows(room, everything)
    done = 0
    tell(done, len(rows))
    stop = Event()
    pool = ThreadPoolExecutor(HOSTS, thread_name_prefix="readout-update")
    try:
        work = [pool.submit(_update_host, room, host, stop) for host in _by_host(rows)]
        for finished in as_completed(work):
            for outcome in finished.result():
                done += 1
                tell(done, len(rows))
                yield outcome
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)
    group(room)


def _rows(room: Newsroom, everything: bool) -> list[FeedRow]:
    rows = room.store.feeds.all()
    if everything:
        return [row for row in rows if not row.state.is_gone]
    due = {id: place for place, id in enumerate(due_feeds(room, room.now()))}
    return sorted((row for row in rows if row.id in due), key=lambda row: due[row.id])


def _by_host(rows: Iterable[FeedRow]) -> Iterable[list[FeedRow]]:
    hosts: dict[str, list[FeedRow]] = {}
    for row in rows:
        hosts.setdefault(host_of(row.state.address), []).append(row)
    return hosts.values()


def _update_host(room: Newsroom, rows: list[FeedRow], stop: Event) -> list[Outcome]:
    return [_update_feed(room, row, stop) for row in rows if not stop.is_set()]


def _update_feed(room: Newsroom, row: FeedRow, stop: Event) -> Outcome:
    outcome = Outcome(row.name)
    try:
        for key in poll(room, row.id):
            if not stop.is_set():
                _note(room, row.id, key, outcome)
        after = room.store.feeds.find(row.id)
        if after:
            outcome.name, outcome.error = after.name, after.state.error
    except ReadoutError as problem:
        outcome.error = problem.sentence
    # One feed that trips us up must not keep the others from being read.
    except Exception:
        LOG.exception("The feed %s could not be read.", row.state.address)
        outcome.error = MISTAKE
    return outcome


def _note(room: Newsroom, feed_id: int, key: str, outcome: Outcome) -> None:
    feeds = room.store.feeds
    before = feeds.entry(feed_id, key)
    is_read = read_entry(room, feed_id, key) is not None
    after = feeds.entry(feed_id, key)
    if not is_read:
        outcome.unread.append(after.error if after else "")
    elif before and before.article_id:
        outcome.changed += 1
    else:
        outcome.new += 1


def _asked(room: Newsroom, row: FeedRow) -> tuple[Answer, Feed | None]:
    """What a feed answered, and what it says where it says anything new."""
    try:
        asked = ask_feed(room, row.state.address, row.state.headers)
    except ReadoutError as problem:
        return Answer(None, problem=problem.sentence), None
    page = asked.page
    if page.status == UNCHANGED:
        return _answer(asked), None
    if page.status not in FINE:
        return _answer(asked, problem=sentence_for(page.url, page.status)), None
    try:
        feed = read_feed(page)
    except ReadoutError as problem:
        return _answer(asked, problem=problem.sentence), None
    has_news = room.store.feeds.note(row.id, feed.entries, room.now())
    return _answer(asked, has_news=has_news, every=feed.every), feed


def _answer(asked: Asked, *, has_news: bool = False, every: int = 0, problem: str = "") -> Answer:
    page = asked.page
    return Answer(page.status, page.headers, asked.moved, has_news, every, problem)


def _article_of(room: Newsroom, feed: FeedRow, row: EntryRow) -> str:
    entry, name = row.entry, f"feed:{feed.id}#{row.key}"
    addresses = [name, *filter(None, (canonical(entry.address) if entry.address else "",))]
    known = room.store.articles.known(addresses)
    if known and row.article_id is None:
        return known
    if entry.is_full and entry.html and speaks_for(feed.state.address, entry.address):
        page = page_of_entry(entry, feed.state.address, feed.title, feed.language, room.now())
        try:
            return keep_page(room, page, name)
        except NotAnArticle:
            if not entry.address:
                raise
    if not entry.address:
        raise UnreadableSource("The feed gives neither the whole text nor an address for it.")
    return keep_page(room, page_of_story(room, entry.address), name)
