"""One entry of a feed in XML."""

import re
from datetime import datetime
from html import escape

from lxml.etree import _Element

from readout.model import Page
from readout.text.feeds.feed import HTML_LIMIT, Entry
from readout.text.feeds.wholeness import is_whole
from readout.text.feeds.words import ID_LIMIT, digest, language_tag, moment, plain, web_address
from readout.text.feeds.xmlnames import (
    LANGUAGE,
    Parts,
    base_of,
    first,
    inner_html,
    links_of,
    parts_of,
    text_of,
)

_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_MAILED = re.compile(r"\S+@\S+\s*\((.+)\)")
_CONTENT = ("content:encoded", "atom:content", "content", "xhtml:body")
_SUMMARY = ("description", "atom:summary", "summary", "dc:description")


def entry_of(element: _Element, page: Page) -> Entry:
    """The entry an element is.

    Args:
        page: of the feed, for its address and for the time it is now.
    """
    parts = parts_of(element)
    base = base_of(element, page.url)
    address = _address(parts, base) or web_address(element.get(_ABOUT), base)
    title = plain(text_of(first(parts, "title", "atom:title", "dc:title")))
    html, is_content = _html(parts)
    published = _moment(parts, page, "pubdate", "atom:published", "published", "dc:date", "issued")
    updated = _moment(parts, page, "atom:updated", "updated", "dcterms:modified", "atom:modified")
    stated = text_of(first(parts, "guid", "atom:id", "id")) or element.get(_ABOUT) or address
    return Entry(
        id=short_id(stated) or digest(title, html),
        address=address,
        title=title,
        published=published or updated,
        updated=updated,
        author=_author(parts),
        html=html,
        is_full=is_whole(html, address, is_content=is_content),
        language=language_tag(element.get(LANGUAGE) or text_of(first(parts, "dc:language"))),
    )


def short_id(stated: str) -> str:
    """An id as a feed states it, or a name for it where it is very long."""
    given = " ".join(stated.split())
    return given if len(given) <= ID_LIMIT else digest(given)


def _address(parts: Parts, base: str) -> str:
    links = links_of(parts)
    stated = (
        text_of(first(parts, "feedburner:origlink")),
        text_of(first(parts, "link")),
        links.get("alternate", ""),
        _permalink(parts),
    )
    return next(filter(None, (web_address(one, base) for one in stated)), "")


def _permalink(parts: Parts) -> str:
    guid = first(parts, "guid")
    if guid is None or (guid.get("isPermaLink") or "true").strip().lower() == "false":
        return ""
    said = text_of(guid)
    # Many are permanent links by omission only.
    return said if said.lower().startswith(("http://", "https://")) else ""


def _html(parts: Parts) -> tuple[str, bool]:
    """The longest text of an entry, and whether it stands where whole stories stand."""
    for names, is_content in ((_CONTENT, True), (_SUMMARY, False)):
        found = first(parts, *names)
        html = _typed(found).strip() if found is not None else ""
        if html and len(html) <= HTML_LIMIT:
            return html, is_content
    return "", False


def _typed(element: _Element) -> str:
    kind = (element.get("type") or "html").strip().lower()
    if element.get("src") or kind.startswith(("image/", "audio/", "video/", "application/oct")):
        return ""
    if kind in ("text", "text/plain") and not len(element):
        paragraphs = re.split(r"\n\s*\n", element.text or "")
        return "".join(f"<p>{escape(one)}</p>" for one in paragraphs if one.strip())
    return inner_html(element)


def _moment(parts: Parts, page: Page, *names: str) -> datetime | None:
    return moment(text_of(first(parts, *names)), page.fetched)


def _author(parts: Parts) -> str:
    atom = first(parts, "atom:author")
    named = first(parts_of(atom), "atom:name", "name") if atom is not None else None
    stated = (
        text_of(first(parts, "dc:creator")) or text_of(named) or text_of(first(parts, "author"))
    )
    mailed = _MAILED.fullmatch(stated.strip())
    name = plain(mailed[1] if mailed else stated)
    return "" if "@" in name else name
