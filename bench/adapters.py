"""Readout's extraction in the shape the extraction benchmark calls."""

from datetime import UTC, datetime

from readout.errors import ReadoutError
from readout.languages import all_languages
from readout.model import Article, BlockKind, Page
from readout.text.clean import clean
from readout.text.language import detect
from readout.text.shown import printed_form

_FETCHED = datetime(2026, 11, 23, tzinfo=UTC)

# the detector's model is unpacked once a process; that is not the cost of a page
detect("The model is read when the first sentence comes.")


def article(body: str, url: str | None, media: str) -> Article | None:
    """Clean one page; None when it holds no article.

    Args:
        body: the page.
        url: its address.
        media: its media type.
    """
    headers = (("content-type", f"{media}; charset=utf-8"),)
    raw = body.encode("utf-8", "replace")
    try:
        return clean(Page(url or "", url or "", _FETCHED, 200, headers, raw), all_languages())
    except ReadoutError:
        return None


def _body(found: Article | None, left: tuple[BlockKind, ...] = (BlockKind.TITLE,)) -> str:
    """What the page prints of an article: capitals as printed, tables with their cells."""
    if found is None:
        return ""
    kept = (block for block in found.blocks if block.kind not in left)
    return "\n".join(printed_form(found, block) or block.span.of(found.text) for block in kept)


def extract(html: str, url: str | None) -> str:
    """The article's text without title, byline and summaries.

    Args:
        html: the page.
        url: its address.
    """
    return _body(article(html, url, "text/html"))


def clean_text(text: str) -> str:
    """The article's text in a plain text, with its title.

    Args:
        text: as copied from a page.
    """
    return _body(article(text, None, "text/plain"), ())


def meta(html: str, url: str | None) -> dict[str, str | None]:
    """Title, authors, date and outlet.

    Args:
        html: the page.
        url: its address.
    """
    found = article(html, url, "text/html")
    if found is None:
        return {}
    day = found.published.isoformat() if found.published else None
    return {
        "title": found.title,
        "author": found.byline,
        "date": day,
        "sitename": found.outlet,
    }


def trafilatura_default(html: str, url: str | None) -> str:
    """What trafilatura gives by default: the one to be no worse than.

    Args:
        html: the page.
        url: its address.
    """
    from trafilatura import extract as reference

    return reference(html, url=url, include_comments=False) or ""
