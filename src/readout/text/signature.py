"""The names a page prints as its authors'."""

import re
from collections.abc import Iterator, Sequence

from lxml.etree import XPath
from lxml.html import HtmlElement

_MARKS = (
    "author", "Author", "byline", "Byline", "byl", "username", "writer", "BBL", "journalist-name",
    "posted-by", "submitted-by", "screenname", "channel-name",
)  # fmt: skip
_SIGNED = XPath(
    "//body//*["
    + " or ".join(f"contains(@class, '{mark}')" for mark in _MARKS)
    + " or contains(@id, 'uthor') or contains(@rel, 'author') or contains(@itemprop, 'author')"
    " or contains(@data-component, 'Byline') or contains(@data-testid, 'Author')] | //author"
)
_NAMED = re.compile(r"author-?name|AuthorName|authorName|journalist-name")
_USUAL = re.compile(r"author|channel-name|submitted-by|posted-by")
_EXACT = frozenset(("byline", "username", "byl", "BBL"))
_SMALL_TAGS = frozenset(("a", "div", "h3", "h4", "p", "span", "address", "link", "strong"))
_ELSEWHERE = re.compile(
    r"^comment|comment-?list|sidebar|is-hidden|quote|related|article-(?:share|support)|print|"
    r"category|recommend"
)
_NOT_NAMES = frozenset(("time", "figure", "img", "script", "style", "button", "svg"))
_MOST = 120
_TRIED = 60


def signatures(tree: HtmlElement) -> Iterator[str]:
    """The lines that markup points out as the author's, likeliest first.

    Args:
        tree: the parsed page.
    """
    found: Sequence[HtmlElement] = _SIGNED(tree)[:_TRIED]
    ranked = sorted(found, key=_rank)
    for element in ranked:
        if any(_elsewhere(around) for around in (element, *element.iterancestors())):
            continue
        text = " ".join(" ".join(_words(element)).split())
        if 2 < len(text) < _MOST:
            yield text


def _rank(element: HtmlElement) -> int:
    told, name = element.get("class") or "", element.get("id") or ""
    if element.tag not in _SMALL_TAGS:
        return 2
    exact = "author" in (element.get("rel"), name, told) or element.tag == "author"
    if exact or element.get("itemprop") == "author name" or _NAMED.search(told):
        return 0
    usual = told in _EXACT or "author" in (element.get("itemprop") or "") or _USUAL.search(name)
    return 1 if usual or _USUAL.search(told) else 2


def _elsewhere(element: HtmlElement) -> bool:
    if element.tag not in ("a", "div", "section", "span", "aside"):
        return False
    told = element.get("class") or ""
    if told in ("title", "date") or element.tag == "aside":
        return True
    return bool(_ELSEWHERE.search(told) or (element.get("id") or "").startswith("comments"))


def _words(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _NOT_NAMES and not _elsewhere(child):
            yield from _words(child)
        yield child.tail or ""
