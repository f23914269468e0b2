"""Verify: the characters between quotation marks stand on the page itself."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from readout.errors import InputError, NotHere
from readout.model import Article, Page
from readout.newsroom.memory import memory
from readout.newsroom.read import open_source
from readout.newsroom.room import Newsroom
from readout.text.clean import clean, is_html
from readout.text.decode import decode
from readout.text.quotes.receipts import Named, named, parts, receipt_from_json
from readout.text.quotes.visible import Checked, checked, difference, folded, verified, visible_text


@dataclass(frozen=True)
class Verified:
    """What became of an article's quotations, or of one receipt.

    Args:
        article: as it was when the receipt was given, or as it is.
        page_sha256: of the page it was held against.
        parts: every quoted part, in order.
    """

    article: Article
    page_sha256: str
    parts: tuple[Checked, ...]

    @property
    def missing(self) -> tuple[Checked, ...]:
        """The parts that do not stand on the page."""
        return tuple(one for one in self.parts if not one.found)


def verify(room: Newsroom, what: str) -> Verified:
    """Hold an article's quotations, or one receipt, against the page's own visible text.

    Args:
        what: the id of a kept article, an address, a file or "-"; or a receipt, as its address or
            as a JSON file.

    Raises:
        InputError: when it is neither, or the receipt is not true to what is kept.
        OutsideError: when the world failed.
    """
    where = named(what)
    if where:
        return _receipt(room, where)
    if what.endswith(".json"):
        return _from_file(room, Path(what))
    kept = room.store.articles.find(what) if "/" not in what else None
    page = room.store.articles.page(what) if kept else open_source(room, what)
    assert page is not None, "an article has a page"
    article = kept.article if kept else clean(page, room.languages, None, memory(room, page))
    return Verified(article, page.sha256, tuple(verified(article, shown(page))))


def shown(page: Page) -> str:
    """What a page shows, found without our cleaner.

    Args:
        page: as it came.
    """
    text = decode(page)
    return visible_text(text) if is_html(page, text) else folded(text)


def _from_file(room: Newsroom, path: Path) -> Verified:
    """A receipt that somebody handed on: it may say what it was never given for."""
    try:
        one = receipt_from_json(json.loads(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read as a receipt ({error}).") from error
    result = _receipt(room, Named(one.article, one.span, one.text_sha256))
    kept = one.span.of(result.article.text)
    if one.exact == kept:
        return result
    note = difference(one.exact, kept)
    return replace(result, parts=(Checked(one.span, False, note),))


def _receipt(room: Newsroom, where: Named) -> Verified:
    articles = room.store.articles
    kept = articles.version(where.article, where.text_sha256)
    if kept is None:
        raise NotHere("The article of this receipt, or that version of it, is not kept here.")
    article = kept.article
    if where.span.end > len(article.text) or where.span.start >= where.span.end:
        raise InputError("The receipt points behind the end of the article's text.")
    page = articles.page(kept.id, article.page_sha256)
    if page is None:
        raise NotHere("The page of this receipt is not kept any more.")
    seen = shown(page)
    found = tuple(checked(article, part, seen) for part in parts(article, where.span))
    return Verified(article, page.sha256, found)
