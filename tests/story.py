"""A small news page with anything put between its paragraphs, read as an article."""

from datetime import UTC, datetime

from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.text.clean import clean

STORY = [
    "The council of Brennick met on Monday to talk about the bridge, closed since the flood.",
    "“We cannot wait for another winter,” said the mayor, Agnes Wick, who asked for help.",
    "The ferry that replaced the bridge carries forty people at a time, and the queue is long.",
]


def page(body: bytes, media_type: str = "text/html; charset=utf-8") -> Page:
    """A page without an address."""
    headers = (("content-type", media_type),)
    return Page("x", "", datetime(2026, 11, 23, tzinfo=UTC), 200, headers, body)


def read(*parts: str, lang: str = "en") -> Article:
    """An article of these parts: markup as it is, anything else as a paragraph."""
    inner = "".join(part if part[0] == "<" else f"<p>{part}</p>" for part in parts)
    html = (
        f"<!doctype html><html lang={lang}><head><title>Bridge stays shut</title></head><body>"
        f"<nav><a href=/>Home</a></nav><article><h1>Bridge stays shut</h1>{inner}</article>"
        "<footer>All rights reserved</footer></body></html>"
    )
    return clean(page(html.encode()), all_languages())


def read_text(text: str) -> Article:
    """A pasted text as an article."""
    return clean(page(text.encode(), "text/plain; charset=utf-8"), all_languages())


def listed(article: Article) -> list[tuple[str, str]]:
    """What is skipped, with its reason."""
    return [(one.reason, one.text) for one in article.skipped]


def spoken(article: Article) -> list[str]:
    """What is read, without the title."""
    blocks = (block for block in article.blocks if block.kind is not BlockKind.TITLE)
    return [block.span.of(article.text) for block in blocks]


def headings(article: Article) -> list[str]:
    """Its headings."""
    blocks = (block for block in article.blocks if block.kind is BlockKind.HEADING)
    return [block.span.of(article.text) for block in blocks]
