"""Headings kept and captions spoken, on pages with a gold body.

A heading counts when it is an h2 to h6 of the page whose words are a line of the gold body, and no
link: a headline that leads to another story is none of this one, even where the gold took it along.
It is kept when its words are a line of what an extractor gives.  A caption counts when it is a figcaption of
four words or more that the gold body does not hold; it is spoken when what an extractor gives
holds it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement, document_fromstring

_SPACE = re.compile(r"\s+")
_NO_LINK = "[string-length(normalize-space()) > string-length(normalize-space(.//a))]"
_HEADINGS = " | ".join(f"//h{level}{_NO_LINK}" for level in range(2, 7))
_CAPTION_WORDS = 4


@dataclass(frozen=True)
class Structure:
    """What an extractor made of the headings and captions of some pages.

    Args:
        headings: how many there are.
        kept: how many of them were kept.
        captions: how many there are.
        spoken: how many of them would be read out.
    """

    headings: int = 0
    kept: int = 0
    captions: int = 0
    spoken: int = 0

    @property
    def kept_share(self) -> float:
        """Headings kept, 0 to 1."""
        return self.kept / max(1, self.headings)

    def __add__(self, other: "Structure") -> "Structure":
        return Structure(
            self.headings + other.headings,
            self.kept + other.kept,
            self.captions + other.captions,
            self.spoken + other.spoken,
        )


def scored(
    pages: Iterable[tuple[dict[str, str], str]], extract: Callable[[str, str], str | None]
) -> Structure:
    """Count over all pages.

    Args:
        pages: the data's items, each with its HTML.
        extract: takes HTML and an address, gives text.
    """
    total = Structure()
    for item, html in pages:
        total += of_page(html, item["text"], extract(html, item["url"]) or "")
    return total


def of_page(html: str, gold: str, given: str) -> Structure:
    """Count over one page.

    Args:
        html: the page.
        gold: the body as a person took it from the page.
        given: what an extractor gave.
    """
    tree = document_fromstring(html.encode("utf-8", "replace"))
    lines, out = set(_lines(gold)), set(_lines(given))
    headings = [text for text in _texts(tree, _HEADINGS) if text in lines]
    whole, said = " ".join(_lines(gold)), " ".join(_lines(given))
    captions = [
        text
        for text in _texts(tree, "//figcaption")
        if len(text.split()) >= _CAPTION_WORDS and text not in whole
    ]
    return Structure(
        len(headings),
        sum(text in out for text in headings),
        len(captions),
        sum(text in said for text in captions),
    )


def _texts(tree: HtmlElement, path: str) -> Iterator[str]:
    texts = (_folded(element.text_content()) for element in tree.xpath(path))
    return (text for text in texts if text)


def _lines(text: str) -> Iterator[str]:
    return filter(None, map(_folded, text.splitlines()))


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
