"""Where a page's site has its feed."""

import re
from urllib.parse import urljoin, urlsplit

from lxml.etree import LxmlError
from lxml.html import HtmlElement, fromstring

from readout.model import Page
from readout.text.decode import decode
from readout.text.feeds.words import web_address

USUAL = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")
"""Where feeds commonly are, asked for where a page names none."""

OFFERED = 6
"""Feeds a page names that are looked at."""

HEADLINE = 20
"""Letters of a link, at the least, that may be a headline."""

MANY = 10
MOSTLY = 0.6
"""Of a page's letters, those that stand in links where it lists stories."""

_TYPES = re.compile(
    r"application/(rss|atom|rdf|feed)\+(xml|json)|application/json|(text|application)/xml"
)
_SECOND = re.compile(r"comment|kommentar|commentaire|comentario|reply|podcast", re.IGNORECASE)
_FRONT = re.compile(
    r"/?([a-z]{2}([_-][a-z]{2})?/?)?((index|home|default)\.\w{3,5})?", re.IGNORECASE
)


def named_feeds(page: Page) -> list[str]:
    """The feeds a page names in its head, the site's main one first.

    Args:
        page: in HTML.
    """
    tree = _tree(page)
    if tree is None:
        return []
    base = next((one.get("href") for one in tree.iter("base") if one.get("href")), "")
    start = web_address(base, page.url) or page.url
    links = [link for link in tree.iter("link", "a") if _is_offer(link)]
    # A link that names comments or talks is not what somebody means who names the site.
    links.sort(key=lambda one: bool(_SECOND.search(f"{one.get('title')} {one.get('href')}")))
    found = [web_address(link.get("href"), start) for link in links]
    return list(dict.fromkeys(filter(None, found)))[:OFFERED]


def usual_feeds(url: str) -> list[str]:
    """Where a site's feed may be although nothing names it.

    Args:
        url: of any of its pages.
    """
    parts = urlsplit(url)
    below = [f"{parts.path.rstrip('/')}{USUAL[0]}"] if parts.path.strip("/") else []
    return list(dict.fromkeys(urljoin(url, path) for path in (*below, *USUAL)))


def is_front(url: str) -> bool:
    """Whether an address is a site's front page rather than one of its articles."""
    parts = urlsplit(url)
    return bool(_FRONT.fullmatch(parts.path)) and not parts.query


def lists_stories(page: Page) -> bool:
    """Whether a page is mostly links with headlines, as that of a section is.

    Args:
        page: in HTML.
    """
    tree = _tree(page)
    body = None if tree is None else tree.find(".//body")
    if body is None:
        return False
    for hidden in list(body.iter("script", "style", "template", "noscript")):
        hidden.drop_tree()
    letters = len("".join(str(body.text_content()).split()))
    linked = [len("".join(str(link.text_content()).split())) for link in body.iter("a")]
    headlines = [length for length in linked if length >= HEADLINE]
    return len(headlines) >= MANY and sum(linked) >= MOSTLY * letters


def _is_offer(link: HtmlElement) -> bool:
    rels = (link.get("rel") or "").lower().split()
    kind = (link.get("type") or "").partition(";")[0].strip().lower()
    return ("alternate" in rels or "feed" in rels) and bool(_TYPES.fullmatch(kind))


def _tree(page: Page) -> HtmlElement | None:
    try:
        return fromstring(decode(page))
    except (LxmlError, ValueError):
        return None
