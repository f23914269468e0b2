"""What a page prints, line by line, and the boxes the lines stand in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "video",
        "audio",
        "canvas",
        "select",
        "datalist",
        "option",
        "textarea",
        "map",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_WORDS = re.compile(r"\w+")
_MARKUP = re.compile(r"<[^<>]{1,200}>")
_BOLD = frozenset(("b", "strong"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


# the same lines are compared at every step
@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """A text with case, space and punctuation folded; "" for one of signs alone.

    Args:
        text: any text.
    """
    return " ".join(_WORDS.findall(text.casefold()))


class Box(NamedTuple):
    """An element that stands apart from its neighbours.

    Args:
        tag: its tag.
        told: its class and id, lower case.
        parent: the index of the box around it; -1 for the outermost.
    """

    tag: str
    told: str
    parent: int


class Row(NamedTuple):
    """A printed line.

    Args:
        text: its words, white space folded.
        box: the index of its box.
        linked: how many of its characters are links.
        bold: how many of its characters are printed bold.
        alt: whether it is the text that stands for a picture, which a reader does not see.
    """

    text: str
    box: int
    linked: int
    bold: int = 0
    alt: bool = False


@dataclass
class Printed:
    """What a page prints.

    Args:
        rows: its lines in order.
        boxes: its boxes, each after the one around it.
    """

    rows: list[Row] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    _run: list[str] = field(default_factory=list)
    _linked: int = 0
    _bold: int = 0

    @cached_property
    def keys(self) -> list[str]:
        """For each line its words folded, for comparing; "" for words that stand for a picture."""
        return ["" if row.alt else key(row.text) for row in self.rows]

    @property
    def visible(self) -> str:
        """What a reader without scripts would see, roughly."""
        return " ".join(row.text for row in self.rows if not row.alt)

    def read(self, element: HtmlElement, box: int, linked: bool, bold: bool = False) -> None:
        """Add what an element prints.

        Args:
            element: the element; what follows it is not added.
            box: the index of its box.
            linked: whether it stands in a link.
            bold: whether it is printed bold.
        """
        if element.text:
            self._add(element.text, linked, bold)
        for child in element:
            tag = child.tag
            if tag in _INLINE:
                self.read(child, box, linked or tag == "a", bold or tag in _BOLD)
            elif tag == "img":
                self._pictured(child, box)
            elif tag not in _UNSEEN:
                self._apart(child, box, linked)
            if child.tail:
                self._add(child.tail, linked, bold)

    def _apart(self, child: HtmlElement, box: int, linked: bool) -> None:
        self.end(box)
        if child.tag == "br" or not isinstance(child.tag, str):
            return
        told = child.attrib
        if told and ("hidden" in told or _HIDDEN.search(told.get("style", ""))):
            return
        inner = len(self.boxes)
        name = f"{told.get('class', '')} {told.get('id', '')}".lower() if told else ""
        self.boxes.append(Box(child.tag, name, box))
        self.read(child, inner, linked)
        self.end(inner)

    def _pictured(self, picture: HtmlElement, box: int) -> None:
        text = " ".join(_MARKUP.sub(" ", picture.get("alt") or "").split())
        if text:
            self.rows.append(Row(text, box, 0, alt=True))

    def _add(self, text: str, linked: bool, bold: bool) -> None:
        self._run.append(text)
        if linked:
            self._linked += len(text)
        if bold:
            self._bold += len(text)

    def end(self, box: int) -> None:
        """End the line.

        Args:
            box: the index of the box it stands in.
        """
        if self._run:
            text = " ".join("".join(self._run).split())
            if text:
                length = len(text)
                row = Row(text, box, min(self._linked, length), min(self._bold, length))
                self.rows.append(row)
            self._run = []
        self._linked = self._bold = 0

    def around(self, box: int) -> Iterator[int]:
        """The indexes of a box and of all boxes around it, innermost first.

        Args:
            box: its index.
        """
        while box >= 0:
            yield box
            box = self.boxes[box].parent


def printed(tree: HtmlElement) -> Printed:
    """What a page prints.

    Args:
        tree: the parsed page.
    """
    found = Printed(boxes=[Box("html", "", -1)])
    found.read(tree, 0, linked=False)
    found.end(0)
    return found
