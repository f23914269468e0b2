"""Feeds in XML: RSS in all its versions, and Atom."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from lxml.etree import LxmlError, _Element, iterparse

from readout.errors import UnreadableSource
from readout.model import Page
from readout.text.feeds.feed import LOOKED_AT, Entry, Feed, gathered
from readout.text.feeds.raw import xml_from_root
from readout.text.feeds.words import language_tag, plain, web_address
from readout.text.feeds.xmlentry import entry_of
from readout.text.feeds.xmlnames import (
    LANGUAGE,
    base_of,
    first,
    links_of,
    name_of,
    parts_of,
    text_of,
)

_ROOTS = frozenset({"rss", "rdf:rdf", "atom:feed", "feed"})
_ENTRIES = frozenset({"item", "atom:entry", "entry"})
_HOLDERS = frozenset({*_ROOTS, "channel", "items"})
_EVENTS = 1_000_000
"""Beginnings and ends of elements that are looked at; a feed of stories has far fewer."""

_PERIODS = {
    "hourly": 3_600,
    "daily": 86_400,
    "weekly": 604_800,
    "monthly": 2_592_000,
    "yearly": 31_536_000,
}


class _Reading:
    """A feed on its way through the parser; entries are let go of as soon as they are read."""

    def __init__(self, xml: bytes, page: Page) -> None:
        self._events = iterparse(
            BytesIO(xml),
            events=("start", "end"),
            recover=True,
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            huge_tree=False,
            collect_ids=False,
            remove_comments=True,
            remove_pis=True,
            encoding="utf-8",
        )
        self._page = page
        self.root: _Element | None = None
        self.is_cut = False

    @property
    def is_torn(self) -> bool:
        """Whether it ended in the middle, as far as it was read."""
        return any(one.type_name == "ERR_TAG_NOT_FINISHED" for one in self._events.error_log)

    def entries(self) -> Iterator[Entry]:
        """The entries, as far as there are any that can be read."""
        for count, element in enumerate(self._ended()):
            if count == LOOKED_AT:
                self.is_cut = True
                return
            yield entry_of(element, self._page)
            element.clear(keep_tail=False)

    def _ended(self) -> Iterator[_Element]:
        try:
            for number, (event, element) in enumerate(self._events):
                if self.root is None:
                    self.root = element
                if number == _EVENTS:
                    self.is_cut = True
                    return
                if event == "end" and _is_entry(element):
                    yield element
        # Broken XML: what came before it is a feed all the same.
        except LxmlError:
            return


def xml_feed(text: str, page: Page) -> Feed | None:
    """A feed in XML, None where it is none.

    Args:
        text: the page's.
        page: for its address, and for the time it is now.

    Raises:
        UnreadableSource: when it breaks off before its first story.
    """
    xml = xml_from_root(text)
    if xml is None:
        return None
    reading = _Reading(xml, page)
    entries = list(reading.entries())
    if reading.root is None or name_of(reading.root) not in _ROOTS:
        return None
    found = gathered(_about(reading.root, page), entries, reading.is_cut)
    if not found.entries and reading.is_torn:
        raise UnreadableSource("The feed breaks off before its first story; try again later.")
    return found


def _about(root: _Element, page: Page) -> Feed:
    channel = next((part for part in root if name_of(part) == "channel"), root)
    parts = parts_of(channel)
    base = base_of(channel, page.url)
    links = links_of(parts)
    site = text_of(first(parts, "link")) or links.get("alternate", "")
    stated = text_of(first(parts, "language", "dc:language"))
    feed = Feed(
        title=plain(text_of(first(parts, "title", "atom:title", "dc:title"))),
        site=web_address(site, base),
        language=language_tag(stated or channel.get(LANGUAGE) or root.get(LANGUAGE)),
        hub=web_address(links.get("hub"), base),
    )
    return replace(feed, every=_every(parts))


def _every(parts: dict[str, list[_Element]]) -> int:
    minutes = _number(text_of(first(parts, "ttl")))
    period = _PERIODS.get(text_of(first(parts, "sy:updateperiod")).strip().casefold(), 0)
    often = _number(text_of(first(parts, "sy:updatefrequency"))) or 1
    return max(minutes * 60, period // often)


def _number(text: str) -> int:
    given = text.strip()
    return int(given) if given.isascii() and given.isdigit() and len(given) < 8 else 0


def _is_entry(element: _Element) -> bool:
    if name_of(element) not in _ENTRIES:
        return False
    parent = element.getparent()
    return parent is not None and name_of(parent) in _HOLDERS
