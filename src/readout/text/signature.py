"""The names a page prints as its authors'."""

import re
from collections.abc import Iterator, Sequence

from lxml.etree import XPath
from lxml.html import HtmlElement

from readout.text.marks import Marks, behind
from readout.text.people import bare, is_name, label, leads_on, names_author, signed_by

_NAMED = re.compile(r"author-?name|AuthorName|authorName|journalist-name")
_USUAL = re.compile(r"author|channel-name|submitted-by|posted-by")
_EXACT = frozenset(("byline", "username", "byl", "BBL"))
_SMALL_TAGS = frozenset(
    ("a", "div", "h3", "h4", "p", "span", "address", "link", "strong", "li", "em", "small")
)
_NOT_NAMES = frozenset(("time", "figure", "img", "script", "style", "button", "svg"))
_BLOCKS = frozenset(("div", "p", "h2", "h3", "h4", "h5", "h6", "li", "section", "br", "dd", "dt"))
_COLONS = XPath(
    "following::text()[contains(., ':') or contains(., '：')][string-length() <= 100]"
    "[not(parent::script or parent::style)]"
)
_AUTHOR_PAGE = re.compile(
    r"[/?&=_.-](?:authors?|users?|autor(?:es|en|a|i)?|aute?urs?|contrib\w*|reporters?|journalists?|journalistes?"
    r"|redakteure?|writers?|staff|firmas?|byline|columnists?|by)(?=[/?&=_.\d-]|$)",
    re.IGNORECASE,
)
_CLOSE = 6
_MOST = 160
_TRIED = 60
_LINE = 100


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
    for n, (text, element) in enumerate(marks.after):
        goes_on = len(text) <= _LINE and leads_on(text)
        if goes_on or (len(text) <= _LINE and names_author(text)):
            more = marks.after[n + 1].text if goes_on and n + 1 < len(marks.after) else ""
            names = _full(f"{text} {more}", element, marks)
            if names:
                return names
    return _labelled(marks)


def _labelled(marks: Marks) -> list[str]:
    """The authors named behind a label such as "Author:" anywhere after the headline."""
    for node in _COLONS(marks.headline) if marks.headline is not None else ():
        text = " ".join(node.split())
        opener = label(text) or ""
        if not opener.rstrip().endswith((":", "：")):
            continue
        if len(opener) >= len(text):
            text = f"{text} {behind(node)}"
        names = _full(text, node.getparent(), marks)
        if names:
            return names
    return []


def _full(text: str, element: HtmlElement, marks: Marks) -> list[str]:
    """The authors a line names, if each of the names is a full one and the line is the story's."""
    names = signed_by(text, marked=False)
    return names if names and all(map(is_name, names)) and not marks.elsewhere(element) else []


def close_by(marks: Marks) -> list[str]:
    """The author that a line right under the headline names without saying so.

    Args:
        marks: the page's marks.
    """
    for line, element in marks.after[:_CLOSE]:
        if len(line) > _LINE:
            continue
        name = line if _of_author(element) and is_name(line) else bare(line)
        if name and not leads_on(name) and not marks.elsewhere(element):
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
