"""Names and texts of elements, whatever prefix or form a feed gives them."""

from urllib.parse import urljoin

from lxml.etree import _Element, cleanup_namespaces, tostring

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_XHTML = "{http://www.w3.org/1999/xhtml}"

_PREFIXES = {
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/2005/atom": "atom:",
    "http://purl.org/atom/ns#": "atom:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/rss/1.0/modules/syndication/": "sy:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
}
"""The namespaces feeds use, in small letters, with the prefix their names have here."""

Parts = dict[str, list[_Element]]
"""An element's children by name."""


def name_of(element: _Element) -> str:
    """An element's name in small letters, with a prefix of ours for its namespace.

    A prefix that was never declared counts as what it is commonly used for.
    """
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    if not tag.startswith("{"):
        return tag.lower()
    namespace, _, local = tag[1:].partition("}")
    return f"{_PREFIXES.get(namespace.lower(), 'other:')}{local.lower()}"


def parts_of(element: _Element) -> Parts:
    """The children of an element by name."""
    parts: Parts = {}
    for child in element:
        parts.setdefault(name_of(child), []).append(child)
    return parts


def first(parts: Parts, *names: str) -> _Element | None:
    """The first child with one of these names that says anything, the first name first."""
    for name in names:
        for element in parts.get(name, ()):
            if len(element) or (element.text or "").strip():
                return element
    return None


def text_of(element: _Element | None) -> str:
    """The characters in an element and below it, "" for none."""
    return "" if element is None else "".join(element.itertext()).strip()


def inner_html(element: _Element) -> str:
    """What stands in an element as HTML, whether it is escaped or stands there as elements."""
    if not len(element):
        return element.text or ""
    for one in element.iter(f"{_XHTML}*"):
        one.tag = one.tag.removeprefix(_XHTML)
    cleanup_namespaces(element)
    pieces = [element.text or ""]
    pieces += [tostring(child, encoding="unicode", method="html") for child in element]
    return "".join(pieces)


def base_of(element: _Element, url: str) -> str:
    """What addresses in an element are relative to, `xml:base` on the way respected.

    Args:
        url: the feed's own address.
    """
    stated = [one.get(_BASE) for one in (element, *element.iterancestors()) if one.get(_BASE)]
    base = url
    for address in reversed(stated):
        try:
            base = urljoin(base, address)
        except ValueError:
            continue
    return base


def links_of(parts: Parts) -> dict[str, str]:
    """Atom's links by what they are for, the first of each; pages come before other things."""
    links = [
        *parts.get("atom:link", ()),
        *(one for one in parts.get("link", ()) if one.get("href")),
    ]
    links.sort(key=lambda one: (one.get("type") or "text/html") != "text/html")
    found: dict[str, str] = {}
    for link in links:
        found.setdefault((link.get("rel") or "alternate").lower(), link.get("href") or "")
    return found
