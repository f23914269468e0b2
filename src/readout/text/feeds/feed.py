"""The nouns of feeds."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property

from readout.text.feeds.words import digest, visible

ENTRIES = 200
"""Entries of a feed that are kept, the newest."""

LOOKED_AT = 2_000
"""Entries of a feed that are read at all; behind them nothing is looked at."""

HTML_LIMIT = 2_000_000
"""Characters of an entry's own text; what is longer is fetched as a page instead."""

_DAWN = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Entry:
    """One thing a feed says was published.

    Args:
        id: what the feed knows it by; unique in the feed.
        address: of its page, http or https; "" for none.
        title: plain text.
        published: None where the feed does not say, or says nonsense.
        updated: when the feed says it changed.
        author: plain text.
        html: its text as the feed carries it, untrusted; "" for none.
        is_full: whether that is the whole story rather than a teaser.
        language: a BCP 47 tag the feed states for it.
    """

    id: str
    address: str
    title: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    author: str = ""
    html: str = ""
    is_full: bool = False
    language: str = ""

    @cached_property
    def digest(self) -> str:
        """A short name for what it says, which changes when its words or its stamp do."""
        stamp = self.updated.isoformat() if self.updated else ""
        return digest(self.title, " ".join(visible(self.html).split()), stamp)


@dataclass(frozen=True)
class Feed:
    """What a feed says.

    Args:
        title: plain text.
        site: the address of the site it belongs to; "" where it does not say.
        language: a BCP 47 tag; "" where it does not say.
        entries: the newest, at most `ENTRIES`, in the feed's order.
        hub: the address that tells of news by WebSub; "" for none.
        every: seconds the feed asks to be left alone between two looks; 0 where it does not say.
        notices: what was left out, a sentence each.
    """

    title: str
    site: str = ""
    language: str = ""
    entries: tuple[Entry, ...] = ()
    hub: str = ""
    every: int = 0
    notices: tuple[str, ...] = field(default=())


def gathered(feed: Feed, entries: Iterable[Entry], is_cut: bool) -> Feed:
    """The feed with its entries: each once, the newest where they are too many.

    Args:
        is_cut: whether entries were not even looked at.
    """
    distinct = list(_distinct(entries))
    kept = _newest(distinct)
    more = "more" if is_cut else str(len(distinct) - len(kept))
    notices = feed.notices
    if is_cut or len(kept) < len(distinct):
        notices += (
            f"The feed has very many entries; the newest {len(kept)} are read, {more} are not.",
        )
    return replace(feed, entries=tuple(kept), notices=notices)


def _distinct(entries: Iterable[Entry]) -> Iterable[Entry]:
    seen: dict[str, str] = {}
    for entry in entries:
        # Some feeds give every entry the same id; their addresses tell them apart.
        is_other = entry.id in seen and entry.address != seen[entry.id]
        own = replace(entry, id=entry.address) if is_other else entry
        if own.id and own.id not in seen and (own.address or own.html):
            seen[own.id] = own.address
            yield own


def _newest(entries: list[Entry]) -> list[Entry]:
    if len(entries) <= ENTRIES:
        return entries
    if any(entry.published is None for entry in entries):
        return entries[:ENTRIES]
    order = sorted(range(len(entries)), key=lambda n: entries[n].published or _DAWN, reverse=True)
    return [entries[n] for n in sorted(order[:ENTRIES])]
