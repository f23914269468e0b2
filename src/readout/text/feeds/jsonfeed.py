"""Feeds in JSON: jsonfeed.org, versions 1 and 1.1."""

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from readout.model import Page
from readout.text.feeds.feed import HTML_LIMIT, LOOKED_AT, Entry, Feed, gathered
from readout.text.feeds.raw import legal
from readout.text.feeds.wholeness import is_whole
from readout.text.feeds.words import digest, language_tag, moment, plain, web_address
from readout.text.feeds.xmlentry import short_id


def json_feed(text: str, page: Page) -> Feed | None:
    """A feed in JSON, None where it is none.

    Args:
        text: the page's.
        page: for its address, and for the time it is now.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not isinstance(told.get("items"), list):
        return None
    if "jsonfeed.org/version/" not in _text(told, "version"):
        return None
    items = told["items"]
    entries = [_entry(item, page) for item in items[:LOOKED_AT] if isinstance(item, dict)]
    feed = Feed(
        title=plain(_text(told, "title")),
        site=web_address(_text(told, "home_page_url"), page.url),
        language=language_tag(_text(told, "language")),
        hub=_hub(told, page),
    )
    return gathered(feed, entries, len(items) > LOOKED_AT)


def _entry(item: Mapping[str, Any], page: Page) -> Entry:
    address = web_address(_text(item, "url"), page.url)
    html, is_content = _html(item)
    title = plain(_text(item, "title"))
    published = moment(_text(item, "date_published"), page.fetched)
    updated = moment(_text(item, "date_modified"), page.fetched)
    return Entry(
        id=short_id(_text(item, "id")) or address or digest(title, html),
        address=address,
        title=title,
        published=published or updated,
        updated=updated,
        author=_author(item),
        html=html,
        is_full=is_whole(html, address, is_content=is_content),
        language=language_tag(_text(item, "language")),
    )


def _html(item: Mapping[str, Any]) -> tuple[str, bool]:
    paragraphs = _text(item, "content_text").split("\n\n")
    plainly = "".join(f"<p>{escape(one)}</p>" for one in paragraphs if one.strip())
    stated = ((_text(item, "content_html"), True), (plainly, True), (_text(item, "summary"), False))
    return next(
        (one for one in stated if one[0].strip() and len(one[0]) <= HTML_LIMIT), ("", False)
    )


def _author(item: Mapping[str, Any]) -> str:
    given = item.get("authors") or [item.get("author")]
    people = given if isinstance(given, list) else []
    names = [plain(_text(one, "name")) for one in people[:10] if isinstance(one, dict)]
    return plain(", ".join(filter(None, names)))


def _hub(told: Mapping[str, Any], page: Page) -> str:
    hubs = told.get("hubs")
    first = hubs[0] if isinstance(hubs, list) and hubs else None
    return web_address(_text(first, "url"), page.url) if isinstance(first, dict) else ""


def _text(told: Mapping[str, Any], name: str) -> str:
    """A field as text; ids may be numbers."""
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return legal(str(value))
