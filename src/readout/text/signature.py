"""The names a page prints as its authors'."""

import re
from collections.abc import Iterator, Sequence

from lxml.etree import XPath
from lxml.html import HtmlElement

from readout.text.marks import Marks
from readout.text.people import bare, is_name, label, leads_on, names_author, signed_by

_NAMED = re.compile(r"author-?name|AuthorName|authorName|journalist-name")
_USUAL = re.compile(r"author|channel-name|submitted-by|posted-by")
_EXACT = frozenset(("byline", "username", "byl", "BBL"))
_SMALL_TAGS = frozenset(
    ("a", "div", "h3", "h4", "p", "span", "address", "link", "strong", "li", "em", "small")
)
_NOT_NAMES = frozenset(("time", "figure", "img", "script", "style", "button", "svg"))
_BLOCKS = frozenset(("div", "p", "h2", "h3", "h4", "h5", "h6", "li", "section", "br", "dd", "dt"))
_AFTER = XPath("following::text()[normalize-space() and not(parent::script or parent::style)]")
_AUTHOR_PAGE = re.compile(
    r"[/?&=_.-](?:authors?|autor(?:es|en|a|i)?|aute?urs?|contrib\w*|reporters?|journalists?|journalistes?"
    r"|redakteure?|writers?|staff|firmas?|byline|columnists?|by)(?=[/?&=_.\d-]|$)",
    re.IGNORECASE,
)
_CLOSE = 6
_MOST = 160
_TRIED = 60
_LINE = 100
_NEAR = 30


def signature(marks: Marks) -> list[str]:
    """The authors that markup points out; empty when it does not.

    Args:
        marks: the page's marks.
    """
    return _signed(marks.authors, marks) or _signed(marks.named, marks)


def _signed(elements: Sequence[HtmlElement], marks: Marks) -> list[str]:
    """The names behind a word such as "by" if there are any, else the likeliest others."""
    best: list[str] = []
    for element in sorted(elements[:_TRIED], key=_rank):
        if marks.elsewhere(element):
            continue
        text = " ".join(" ".join(_words(element, marks)).split()).strip(" |")
        if not 2 <= len(text) < _MOST:
            continue
        names = signed_by(text, marked=_rank(element) < 2)
        if names and label(text) and all(map(is_name, names)):
            return names
        best = best or names
    return best


def in_text(marks: Marks) -> list[str]:
    """The authors named behind "by" near the headline, or behind a label such as "Author:".

    Args:
        marks: the page's marks.
    """
    nodes = _AFTER(marks.headline) if marks.headline is not None else ()
    for n, node in enumerate(nodes):
        if len(node) > _LINE or (n >= _NEAR and ":" not in node and "：" not in node):
            continue
        text = " ".join(node.split())
        opener = label(text) or ""
        goes_on = leads_on(text)
        near = n < _NEAR and (opener or goes_on or names_author(text))
        if not near and not opener.rstrip().endswith((":", "：")):
            continue
        if goes_on and n + 1 < len(nodes):
            text = f"{text} {' '.join(nodes[n + 1].split())}"
        names = signed_by(text, marked=False)
        if names and all(map(is_name, names)) and not marks.elsewhere(node.getparent()):
            return names
    return []


def close_by(marks: Marks) -> list[str]:
    """The author that a line right under the headline names without saying so.

    Args:
        marks: the page's marks.
    """
    for line, element in marks.after[:_CLOSE]:
        if len(line) > _LINE:
            continue
        name = line if _of_author(element) and is_name(line) else bare(line)
        if name and not marks.elsewhere(element):
            return [name]
    return []


def _of_author(element: HtmlElement) -> bool:
    """Whether an element stands in a link to the page of an author."""
    links = (one for one in (element, *element.iterancestors()) if one.tag == "a")
    link = next(links, None)
    return link is not None and _AUTHOR_PAGE.search(link.get("href") or "") is not None


def _rank(element: HtmlElement) -> int:
    """How likely it is that an element holds nothing but names; 0 is the likeliest."""
    told, name = element.get("class") or "", element.get("id") or ""
    if element.tag not in _SMALL_TAGS:
        return 2
    exact = "author" in (element.get("rel"), name, told) or element.tag == "author"
    if exact or element.get("itemprop") == "author name" or _NAMED.search(told):
        return 0
    usual = not _EXACT.isdisjoint(told.split()) or "author" in (element.get("itemprop") or "")
    return 1 if usual or _USUAL.search(name) or _USUAL.search(told) else 2


def _words(element: HtmlElement, marks: Marks) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _NOT_NAMES and not marks.elsewhere(child):
            apart = " | " if child.tag in _BLOCKS else ""
            yield apart
            yield from _words(child, marks)
            yield apart
        yield child.tail or ""
