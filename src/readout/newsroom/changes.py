"""Changes: what was told is read again, and what its outlet changed since is told."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice, pairwise

from readout.errors import DiskFull, ReadoutError
from readout.model import Article, Page
from readout.newsroom.add import keep_page
from readout.newsroom.manners import page_of_story
from readout.newsroom.memory import addresses_of, memory
from readout.newsroom.room import Newsroom
from readout.store import Kept
from readout.text.changed import (
    Change,
    changed,
    correction_note,
    is_correction,
    of_outlet,
    share_kept,
)
from readout.text.clean import clean
from readout.text.feeds.pages import FROM_FEED

LOG = logging.getLogger(__name__)

MOST = 50
"""Articles that are read again in one go."""

OLDEST = timedelta(days=7)
"""After how long an article is not asked for any more; few are corrected later."""

PAUSE = timedelta(hours=3)
"""For how long a page that was fetched is believed."""

READINGS = 5
"""Earlier readings of an article that are held against each other."""

LEAST_KEPT = 0.3
"""Of an article's sentences: a page with fewer of them tells another story."""


@dataclass(frozen=True)
class Changed:
    """What an outlet changed in an article between two readings.

    Args:
        before: the article as it was told.
        after: as it stands now.
        changes: the sentences that differ, in the order of the new text.
        note: the sentence with which the page says that it was corrected, "" for none.
    """

    before: Kept
    after: Kept
    changes: tuple[Change, ...] = ()
    note: str = ""

    @property
    def corrections(self) -> tuple[Change, ...]:
        """Those that are worth telling to who heard the article before."""
        return tuple(one for one in self.changes if is_correction(one))


def changes_since(room: Newsroom, article_id: str, text_sha256: str) -> Changed | None:
    """What an outlet changed in an article since it was told; None where that cannot be said.

    What only Readout reads otherwise than it did is no change: then the page is the same.

    Args:
        text_sha256: of the text that was told, in hexadecimal.
    """
    articles = room.store.articles
    before, after = articles.version(article_id, text_sha256), articles.find(article_id)
    return _between(room, before, after) if before and after else None


def history(room: Newsroom, article_id: str) -> list[Changed]:
    """What changed from each reading of an article to the next, the latest first."""
    articles = room.store.articles
    now = articles.find(article_id)
    readings = [now, *articles.readings(article_id, READINGS)] if now else []
    told = (_between(room, before, after) for after, before in pairwise(readings))
    return [one for one in told if one.changes or one.note]


def _between(room: Newsroom, before: Kept, after: Kept) -> Changed:
    old, new = before.article, after.article
    if old.page_sha256 == new.page_sha256 or old.text_hash == new.text_hash:
        return Changed(before, after)
    found = changed(old, new, room.languages)
    same_page = _by_the_rules_of_now(room, before)
    changes = of_outlet(found, old, same_page, new)
    return Changed(before, after, changes, correction_note(old, new, room.languages))


def _by_the_rules_of_now(room: Newsroom, kept: Kept) -> Article:
    """An article as its page would be read now; as it was read where that page is gone."""
    id, old = kept.id, kept.article
    page = room.store.articles.page(id, old.page_sha256)
    if page is None:
        return old
    try:
        return clean(page, room.languages, memory=memory(room, page, id))
    except ReadoutError:
        return old


def reread(room: Newsroom, ids: Iterable[str], now: datetime) -> list[str]:
    """Fetch again what was told, as far as its sites let programs; the ids of what changed.

    A page that is gone, refuses, or tells another story by now leaves its article as it is.

    Args:
        ids: of the articles, the most wanted first; what is too old, came from a feed or was handed
            in is passed over.
        now: the time, with a time zone.

    Raises:
        DiskFull: when nothing more can be kept.
    """
    wanted = dict.fromkeys(ids)
    added = room.store.library.some(list(wanted))
    young = (id for id in wanted if id in added and now - added[id].article.added <= OLDEST)
    return [id for id in islice(young, MOST) if _reread(room, id, now)]


def _reread(room: Newsroom, id: str, now: datetime) -> bool:
    """Whether an article was read again from a page that changed."""
    try:
        old = room.store.articles.page(id)
        if old is None or now - old.fetched < PAUSE or not _was_fetched(old):
            return False
        new = page_of_story(room, old.url)
        if new.sha256 == old.sha256 or not _is_same_story(room, id, new):
            return False
        keep_page(room, new, speaks=False)
    except DiskFull:
        raise
    except ReadoutError:
        return False
    # One page that trips us up, or whose bytes are gone, must not keep the others from being read.
    except Exception:
        LOG.exception("The page of the article %s could not be fetched again.", id)
        return False
    return True


def _was_fetched(page: Page) -> bool:
    """Whether it came from its own address, not out of a feed or by hand."""
    return "://" in page.requested and bool(page.url) and not page.header(FROM_FEED)


def _is_same_story(room: Newsroom, id: str, page: Page) -> bool:
    """Whether a page is still the article's, and not what a site shows for one that is gone."""
    kept = room.store.articles.find(id)
    if kept is None or room.store.articles.known(addresses_of(page)) != id:
        return False
    new = clean(page, room.languages, memory=memory(room, page, id))
    return share_kept(kept.article, new, room.languages) >= LEAST_KEPT
