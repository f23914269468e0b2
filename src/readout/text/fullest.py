"""trafilatura's candidates for one page: the quick one, and when it looks cut, a fuller one."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element
from lxml.html import HtmlElement
from trafilatura import bare_extraction

_SHORT = 140
_CUT = 0.6
_FAR_LONGER = 8
_PROSE_WORDS = 10
_LINKS = 0.4
_STRUCTURE = frozenset(("h2", "h3", "h4", "ul", "ol", "blockquote", "dl"))
_OUTSIDE = frozenset(("header", "footer", "nav", "aside", "form"))


def fullest(tree: HtmlElement, url: str) -> _Element | None:
    """The body trafilatura finds.

    A body that is short, or much shorter than the page's paragraphs, is compared with its slower
    ways, and put together again when the page splits it into several boxes of one kind.

    Args:
        tree: the parsed page; it may be changed.
        url: its address.
    """
    prose = [(paragraph, _words(paragraph)) for paragraph in _prose(tree)]
    whole = sum(words for _, words in prose)
    best = _body(tree, url, fast=True)
    cut = _length(best) < _CUT * whole
    if cut or _length(best) < _SHORT:
        slow = _body(tree, url, fast=False)
        # without paragraphs to go by, only a much longer body is believed to be one story
        best = slow if _length(slow) > (1 if cut else _FAR_LONGER) * _length(best) else best
    if _length(best) < _CUT * whole and _rejoin(tree, best):
        best = max(best, _body(tree, url, fast=True), key=_length)
    elif _loose(best) and _pointed_out(prose, whole):
        best = _body(tree, url, fast=True)
    return best


def _loose(body: _Element | None) -> bool:
    """Whether only stray paragraphs were found, as on pages whose class names say nothing."""
    return body is not None and not any(child.tag in ("head", "list", "quote") for child in body)


def _pointed_out(prose: list[tuple[HtmlElement, int]], whole: int) -> bool:
    """Mark the box that holds most of the page's prose, when it holds headings or lists too."""
    held: Counter[HtmlElement] = Counter()
    for paragraph, words in prose:
        held[paragraph.getparent()] += words
    for box, words in held.most_common(1):
        rich = any(child.tag in _STRUCTURE for child in box)
        if rich and box.tag != "body" and words > _CUT * whole:
            box.set("itemprop", "articleBody")
            return True
    return False


def _body(tree: HtmlElement, url: str, *, fast: bool) -> _Element | None:
    found: Any = bare_extraction(
        tree,  # it works on a copy of its own
        url=url or None,
        fast=fast,
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
