"""Readout's extraction and its statements in the shapes the shared benchmarks call."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from readout.errors import NotAnArticle, ReadoutError
from readout.languages import all_languages
from readout.languages.frequencies import frequencies
from readout.languages.outlets import OUTLETS
from readout.model import Article, Block, BlockKind, Page, Statement
from readout.text.clean import clean
from readout.text.language import detect
from readout.text.quotes.confidence import may_be_spoken
from readout.text.quotes.statements import statements
from readout.text.shown import printed_form
from readout.text.stories.facts import Facts
from readout.text.stories.grouping import Stories

_FETCHED = datetime(2026, 11, 23, tzinfo=UTC)

# the detector's model is unpacked once a process; that is not the cost of a page
detect("The model is read when the first sentence comes.")


def article(body: str, url: str | None, media: str) -> Article:
    """Clean one page.

    Args:
        body: the page.
        url: its address.
        media: its media type.

    Raises:
        ReadoutError: when it holds no article.
    """
    headers = (("content-type", f"{media}; charset=utf-8"),)
    raw = body.encode("utf-8", "replace")
    return clean(Page(url or "", url or "", _FETCHED, 200, headers, raw), all_languages())


def _text(body: str, url: str | None, media: str, left: tuple[BlockKind, ...]) -> str:
    """What the page prints of an article; of one behind a paywall what stands before it."""
    try:
        found = article(body, url, media)
    except NotAnArticle as error:
        return error.beginning
    except ReadoutError:
        return ""
    return "\n".join(_printed(found, block) for block in found.blocks if block.kind not in left)


def _printed(found: Article, block: Block) -> str:
    """A block with the capitals it was printed with; a table or code with what is in it."""
    if block.kind is BlockKind.SUMMARY:
        return next(edit.printed for edit in found.edits if edit.span.start == block.span.start)
    return printed_form(found, block) or block.span.of(found.text)


def extract(html: str, url: str | None) -> str:
    """The article's text without title and byline, as the page prints it.

    Args:
        html: the page.
        url: its address.
    """
    return _text(html, url, "text/html", (BlockKind.TITLE,))


def clean_text(text: str) -> str:
    """The article's text in a plain text, with its title.

    Args:
        text: as copied from a page.
    """
    return _text(text, None, "text/plain", ())


def meta(html: str, url: str | None) -> dict[str, str | None]:
    """Title, authors, date and outlet.

    Args:
        html: the page.
        url: its address.
    """
    try:
        found = article(html, url, "text/html")
    except ReadoutError:
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


def trafilatura_precision(html: str, url: str | None) -> str:
    """What trafilatura gives when it is to leave out rather too much.

    Args:
        html: the page.
        url: its address.
    """
    from trafilatura import extract as reference

    return reference(html, url=url, include_comments=False, favor_precision=True) or ""


def trafilatura_recall(html: str, url: str | None) -> str:
    """What trafilatura gives when it is to leave out rather too little.

    Args:
        html: the page.
        url: its address.
    """
    from trafilatura import extract as reference

    return reference(html, url=url, include_comments=False, favor_recall=True) or ""


def trafilatura_meta(html: str, url: str | None) -> dict[str, str | None]:
    """Title, authors, date and outlet as trafilatura finds them.

    Args:
        html: the page.
        url: its address.
    """
    from trafilatura import extract_metadata

    found = extract_metadata(html, default_url=url)
    return {name: getattr(found, name, None) for name in ("title", "author", "date", "sitename")}


def attribute(text: str) -> list[dict[str, Any]]:
    """Who said what in an English text; what is not known is None.

    Args:
        text: its paragraphs parted by line ends.
    """
    return [_as_row(text, found) for found in statements(text, "en", OUTLETS)]


def _as_row(text: str, found: Statement) -> dict[str, Any]:
    speaker = found.speaker
    return {
        "source": found.mention,
        "cue": found.cue,
        "content": [part.span for part in found.parts],
        "confidence": found.confidence,
        "spoken": may_be_spoken(found),
        "speaker": speaker.name if speaker else None,
        "role": (speaker.role or None) if speaker else None,
        "outlet": found.reporter or None,
        "via": found.via.of(text) if found.via else None,
    }


class Grouper:
    """Stories from a stream of English articles in the order they were published."""

    def __init__(self) -> None:
        self._stories = Stories(frequencies)
        self._given: dict[str, int] = {}
        self._moved: dict[int, int] = {}

    def add(self, article: Mapping[str, Any]) -> int:
        """The id of an article's story, as far as it is known now.

        Args:
            article: its id, date, outlet, title and text.
        """
        now = datetime.fromisoformat(article["date"])
        known = ("id", "title", "text", "outlet")
        facts = Facts(published=now, language="en", **{name: article[name] for name in known})
        story, *gone = self._stories.add(facts, now)
        self._given[article["id"]] = story
        self._moved.update(dict.fromkeys(gone, story))
        return story

    def final(self) -> dict[str, int]:
        """The story of every article once all have come."""
        return {article: self._last(story) for article, story in self._given.items()}

    def _last(self, story: int) -> int:
        while story in self._moved:
            story = self._moved[story]
        return story
