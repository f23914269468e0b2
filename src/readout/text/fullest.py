"""trafilatura's candidates for one page: the quick one, and when it looks cut, a fuller one."""

from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element
from lxml.html import HtmlElement
from trafilatura import bare_extraction

_CUT = 0.6
_PROSE_WORDS = 10
_LINKS = 0.4
_OUTSIDE = frozenset(("header", "footer", "nav", "aside", "form"))


def fullest(tree: HtmlElement, url: str) -> _Element | None:
    """The body trafilatura finds.

    A body that is much shorter than the page's paragraphs is put together again, when the page
    splits it into several boxes of one kind.

    Args:
        tree: the parsed page; it may be changed.
        url: its address.
    """
    best = _body(tree, url)
    if _length(best) < _CUT * sum(map(_words, _prose(tree))) and _rejoin(tree, best):
        best = max(best, _body(tree, url), key=_length)
    return best


def _body(tree: HtmlElement, url: str) -> _Element | None:
    found: Any = bare_extraction(
        tree,  # it works on a copy of its own
        url=url or None,
        fast=True,
        favor_recall=True,  # what is not the story is taken out later, by what is around it
        include_comments=False,
        include_tables=True,
    )
    return getattr(found, "body", None)


def _length(body: _Element | None) -> int:
    return 0 if body is None else len(" ".join(body.itertext()).split())


def _words(element: HtmlElement) -> int:
    return len(element.text_content().split())


def _prose(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The page's paragraphs of running text."""
    for element in tree.iter("p"):
        count = _words(element)
        if count < _PROSE_WORDS:
            continue
        links = sum(_words(link) for link in element.iter("a"))
        outside = any(parent.tag in _OUTSIDE for parent in element.iterancestors())
        if links <= _LINKS * count and not outside:
            yield element


def _rejoin(tree: HtmlElement, body: _Element | None) -> bool:
    """Bring boxes of one kind together, when one of them holds what was found."""
    found = "" if body is None else " ".join(" ".join(body.itertext()).split())
    boxes: dict[tuple[str, str], list[HtmlElement]] = {}
    held: set[tuple[str, str]] = set()
    for paragraph in _prose(tree):
        box = paragraph.getparent()
        kind = (str(box.tag), box.get("class") or "")
        same = boxes.setdefault(kind, [])
        if not same or same[-1] is not box:
            same.append(box)
        if " ".join(paragraph.text_content().split())[:80] in found:
            held.add(kind)
    for kind in held:
        first, *others = dict.fromkeys(boxes[kind])
        if kind[1] and 0 < len(others) <= _MOST_BOXES:
            _gather(first, others)
            return True
    return False


_MOST_BOXES = 30


def _gather(first: HtmlElement, others: list[HtmlElement]) -> None:
    for box in others:
        if first in box.iterancestors() or box in first.iterancestors():
            continue
        for child in list(box):
            first.append(child)
