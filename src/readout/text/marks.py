"""The elements whose markup says that they hold an author or a date, and where they stand."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import chain, islice, pairwise
from typing import Any, NamedTuple

from lxml.etree import XPath, iterwalk
from lxml.html import HtmlElement

_POINTING = XPath(
    "descendant::*/@rel|descendant::*/@itemprop|descendant::*/@id|descendant::*/@data-testid"
    "|descendant::*/@data-component"
)
"""The attributes beside the class that may say who wrote; looking at them takes a third of the time
of looking at the elements."""
_SEEN = "[normalize-space() and not(parent::script or parent::style)]"
_BEFORE = XPath(f"preceding::text(){_SEEN}[position() <= 12]")
_LINE = 500
_CLOSE = 6
_MOST = 30
_UNSEEN = ("script", "style")
_AUTHOR = re.compile(
    r"author|byline|\bbyl\b|username|writer|wrote|\bbbl\b|journalist|posted-by|submitted-by|auteur|"
    r"autore|screenname|channel-name|\bautor(?!i|id)|redakteur|contributor|reporter|periodista|written|(?<![a-z])firma(?![a-z])"
)
_DATE = re.compile(
    r"(?:(?<!up)(?<!candi)(?<!vali)(?<!man)date|datum|fecha|(?<![a-z])data)"
    r"(?![a-z-]*(?:picker|base|layer|table|attr|list))"
    r"|publi[sc]|posted-on|entry-time|timestamp|(?<![a-z])time(?![a-z])|news-?time|veroeffentlich"
)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?!tag-|category-|cat-|has-|no-|with-|without-)\S*?(?:comment|kommentar|sidebar|related|"
    r"recommend|teaser|rating|review|most-?read|newsletter|popular|trending|login|is-hidden|quote|"
    r"article-share|article-support|print|breadcrumb|colophon|site-footer|site-info|site-credit|"
    r"copyright|theme-author|next-post|prev-post|widget-area|widget_|menu)"
)
_DETAILS = re.compile(r"meta|author|byline|info")
_READERS = re.compile(r"(?:^|[\s_-])(?:comment|rating|review)")
_OF_READERS = frozenset(("review", "reviews", "comment"))
_OUTSIDE = frozenset(("form", "label", "nav", "select", "button", "aside"))
_WHOLE = frozenset(("html", "body", "main", "article"))


class Line(NamedTuple):
    """A piece of text that no element interrupts.

    Args:
        text: white space folded.
        element: what it stands in, or behind.
    """

    text: str
    element: HtmlElement


class Marks:
    """What the markup of a page points out.

    Args:
        tree: the parsed page.
        headline: the element of its headline, when there is one.
    """

    def __init__(self, tree: HtmlElement, headline: HtmlElement | None) -> None:
        self.tree = tree
        self.headline = headline
        # a class such as "with sidebar" on the box around the whole story says nothing about it
        self._around = frozenset() if headline is None else frozenset(headline.iterancestors())
        self._known: dict[HtmlElement, bool] = {}

    @cached_property
    def _classed(self) -> tuple[list[HtmlElement], list[HtmlElement]]:
        authors: list[HtmlElement] = []
        dates: list[HtmlElement] = []
        known: dict[str, tuple[bool, bool]] = {}
        for element in self.tree.iter("*"):
            told = element.get("class")
            if told:
                kinds = known.get(told)
                if kinds is None:
                    kinds = known[told] = _kinds(told.lower())
                if kinds[0]:
                    authors.append(element)
                if kinds[1]:
                    dates.append(element)
        return authors, dates

    @property
    def authors(self) -> Sequence[HtmlElement]:
        """Elements whose class says that they hold authors."""
        return self._classed[0]

    @cached_property
    def after(self) -> Sequence[Line]:
        """The first lines after the headline; none without a headline."""
        if self.headline is None:
            return ()
        return [
            Line(" ".join(text[:_LINE].split()), element)
            for text, element in islice(_following(self.headline), _MOST)
        ]

    @cached_property
    def before(self) -> Sequence[Line]:
        """The last lines before the headline, the nearest first."""
        return _lines(_BEFORE(self.headline))[::-1] if self.headline is not None else ()

    @cached_property
    def named(self) -> Sequence[HtmlElement]:
        """Elements that other attributes or their tag mark as holding authors."""
        body = next(self.tree.iter("body"), self.tree)
        found = [value.getparent() for value in _POINTING(body) if _points(value)]
        return list(dict.fromkeys((*found, *body.iter("author", "byline"))))

    @property
    def dates(self) -> Sequence[HtmlElement]:
        """Elements whose class says that they hold a date."""
        return self._classed[1]

    def at_top(self, element: HtmlElement) -> bool:
        """Whether an element stands before the headline and not close to it.

        Args:
            element: any element of the page.
        """
        if self.headline is None or element in self._around or element in self._just_before:
            return False
        return _place(element) < self._place

    @cached_property
    def _just_before(self) -> Collection[HtmlElement]:
        """The elements of the lines right before the headline, and those around them."""
        lines = (line.element for line in self.before[:_CLOSE])
        return {one for element in lines for one in (element, *element.iterancestors())}

    @cached_property
    def _place(self) -> list[int]:
        return _place(self.headline) if self.headline is not None else []

    def elsewhere(self, element: HtmlElement) -> bool:
        """Whether an element stands in a comment, a menu, a form or a pointer to another story.

        Args:
            element: any element of the page.
        """
        path: list[HtmlElement] = []
        answer = False
        for one in (element, *element.iterancestors()):
            known = self._known.get(one)
            path.append(one)
            if known or (known is None and self._apart(one)):
                answer = True
                break
            if known is not None:
                break
        self._known.update(dict.fromkeys(path, answer))
        return answer

    def _apart(self, element: HtmlElement) -> bool:
        if element.tag in _WHOLE or element in self._around:
            return False
        told = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if element.tag == "aside" and _DETAILS.search(told):
            return False
        if element.tag in _OUTSIDE or element.get("itemprop") in _OF_READERS:
            return True
        return bool(_ELSEWHERE.search(told))


def behind(node: Any) -> str:
    """The next text behind a text, white space folded; "" at the end of the page.

    Args:
        node: a text as an XPath expression gives it, which knows its element.
    """
    element = node.getparent()
    after = (text for text, _ in _following(element))
    texts = after if node.is_tail else chain(element.itertext(), after)
    seen = (text for text in islice(texts, 1, None) if not text.isspace())
    return " ".join(next(seen, "").split())


def _following(element: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """The texts behind an element, each with the element it stands in, or behind."""
    for one in (element, *element.iterancestors()):
        if one.tail and not one.tail.isspace():
            yield one.tail, one
        for sibling in one.itersiblings():
            for event, inner in iterwalk(sibling, events=("start", "end")):
                text = inner.tail if event == "end" else inner.text
                seen = event == "end" or inner.tag not in _UNSEEN
                if text and seen and not text.isspace():
                    yield text, inner


def _lines(texts: Sequence[Any]) -> list[Line]:
    return [Line(" ".join(text[:_LINE].split()), text.getparent()) for text in texts]


def _points(value: Any) -> bool:
    """Whether the value of an attribute says that its element holds an author."""
    if value.attrname in ("rel", "itemprop"):
        return value == "author" or (value.attrname == "itemprop" and "author" in value)
    return "uthor" in value or (value.attrname != "id" and "yline" in value)


def _place(element: HtmlElement) -> list[int]:
    """Where an element stands: its number among its siblings, and that of each element around it."""
    path = [element, *element.iterancestors()]
    return [parent.index(child) for child, parent in pairwise(path)][::-1]


def of_readers(element: HtmlElement) -> bool:
    """Whether an element belongs to a reader's comment or rating.

    Args:
        element: any element of the page.
    """
    return any(
        one.get("itemprop") in _OF_READERS or _READERS.search(one.get("class") or "")
        for one in (element, *element.iterancestors())
        if one.tag not in _WHOLE
    )


def _kinds(told: str) -> tuple[bool, bool]:
    """Whether a class marks an author, and whether it marks a date."""
    # parts of words first: looking for them is many times quicker than a pattern
    author = (
        ("author" in told or "byl" in told or "autor" in told or "auteur" in told or "writ" in told)
        or ("name" in told or "journalist" in told or "report" in told or "posted" in told)
        or ("submitted" in told or "wrote" in told or "bbl" in told or "redakt" in told)
        or ("contributor" in told or "periodista" in told or "firma" in told)
    )
    dated = (
        "dat" in told or "fecha" in told or "publi" in told or "time" in told or "posted" in told
    ) or "veroeff" in told
    return (
        bool(author and _AUTHOR.search(told)),
        bool(dated and _DATE.search(told)),
    )
