"""Receipts: a span of an article that anybody can hold against the page it came from."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from readout.errors import InputError
from readout.model import Article, BlockKind, Span
from readout.text.quotes.quotations import quotations

_FRAGMENT = re.compile(r"c=(\d{1,9})-(\d{1,9})(?::~:.*)?")
_PATH = re.compile(r"(?:.*/)?article/(?P<id>[^/?#]+)(?:/receipt)?")
_CONTEXT = 32
"""Characters of prefix and suffix."""

_LONGEST_TERM = 160
_ENDS = 5
"""Words at either end by which a longer quotation is found again on its page."""

_OURS = ("case restored", "table summarised", "code summarised")


@dataclass(frozen=True)
class Receipt:
    """A span of an article, with all that is needed to find it again.

    Args:
        article: its id.
        span: of the article's text.
        text_sha256: of that text, in hexadecimal.
        page_sha256: of the page's bytes it was read from.
        fetched: when that page came, in UTC.
        url: the page's address; "" for one that has none.
        exact: the characters.
        prefix: some characters before them.
        suffix: some characters behind them.
        fragment: the terms by which a browser finds them, see `text_fragment`.
    """

    article: str
    span: Span
    text_sha256: str
    page_sha256: str
    fetched: datetime
    url: str
    exact: str
    prefix: str
    suffix: str
    fragment: str

    @property
    def address(self) -> str:
        """Where the reader lights it in the article; "" where that is not kept."""
        if not self.article:
            return ""
        return f"/article/{quote(self.article)}#c={self.span.start}-{self.span.end}"

    @property
    def lit_address(self) -> str:
        """The same for a browser that runs no scripts: it finds the words by itself."""
        return f"{self.address}:~:text={self.fragment}" if self.article else ""

    @property
    def link(self) -> str:
        """The page's own address, leading to the words; "" for a page without one."""
        if not self.url:
            return ""
        return f"{self.url}{'' if '#' in self.url else '#'}:~:text={self.fragment}"

    @property
    def kept_address(self) -> str:
        """Where the version it was taken from is shown; "" where the article is not kept."""
        if not self.article:
            return ""
        where = f"text={self.text_sha256}&c={self.span.start}-{self.span.end}"
        return f"/article/{quote(self.article)}/receipt?{where}"


@dataclass(frozen=True)
class Named:
    """What a receipt's address says.

    Args:
        article: its id.
        span: of the article's text.
        text_sha256: of the text it was taken from; "" for the article as it is now.
    """

    article: str
    span: Span
    text_sha256: str = ""


def receipt(id: str, article: Article, span: Span, fetched: datetime, url: str) -> Receipt:
    """The receipt of a span.

    Args:
        id: the article's.
        article: as it is read.
        span: of its text.
        fetched: when its page came.
        url: the address of its page; "" for none.

    Raises:
        InputError: when the span is no part of the text.
    """
    text = article.text
    if not 0 <= span.start < span.end <= len(text):
        raise InputError(
            f"The article has {len(text)} characters; {span.start}-{span.end} are not among them."
        )
    return Receipt(
        article=id,
        span=span,
        text_sha256=article.text_hash,
        page_sha256=article.page_sha256,
        fetched=fetched,
        url=url,
        exact=span.of(text),
        prefix=text[max(0, span.start - _CONTEXT) : span.start],
        suffix=text[span.end : span.end + _CONTEXT],
        fragment=text_fragment(article, span),
    )


def named(address: str) -> Named | None:
    """What a receipt's address says; None where it is none.

    Args:
        address: "/article/ID#c=START-END", with or without the place it is served at, or the
            address where its version is kept.
    """
    split = urlsplit(address.strip())
    path = _PATH.fullmatch(split.path)
    query = parse_qs(split.query)
    chosen = split.fragment or f"c={query.get('c', [''])[0]}"
    place = _FRAGMENT.fullmatch(chosen)
    if not path or not place:
        return None
    span = Span(int(place[1]), int(place[2]))
    return Named(path["id"], span, query.get("text", [""])[0])


def receipt_to_json(one: Receipt) -> dict[str, Any]:
    """A receipt in the words of the W3C's annotations, and what is ours beside.

    Args:
        one: the receipt.
    """
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "SpecificResource",
        "source": one.url,
        "state": {"type": "TimeState", "sourceDate": one.fetched.astimezone(UTC).isoformat()},
        "selector": {
            "type": "TextQuoteSelector",
            "exact": one.exact,
            "prefix": one.prefix,
            "suffix": one.suffix,
        },
        "receipt": one.address,
        "kept": one.kept_address,
        "text_sha256": one.text_sha256,
        "page_sha256": one.page_sha256,
        "text_fragment": one.fragment,
        "link": one.link,
    }


def receipt_from_json(fields: dict[str, Any]) -> Receipt:
    """The receipt behind `receipt_to_json`.

    Args:
        fields: as they were written.

    Raises:
        InputError: when something is missing.
    """
    try:
        where, selector = named(fields["kept"]), fields["selector"]
        if where is None:
            raise KeyError("kept")
        return Receipt(
            article=where.article,
            span=where.span,
            text_sha256=fields["text_sha256"],
            page_sha256=fields["page_sha256"],
            fetched=datetime.fromisoformat(fields["state"]["sourceDate"]),
            url=fields["source"],
            exact=selector["exact"],
            prefix=selector["prefix"],
            suffix=selector["suffix"],
            fragment=fields["text_fragment"],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError("This is not a receipt; it has to be as Readout wrote it.") from error


def text_fragment(article: Article, span: Span) -> str:
    """The terms of a `#:~:text=` link that leads a browser to a span on its page.

    Args:
        article: whose text the span is of.
        span: widened to whole words.
    """
    text = article.text
    first, last = _block_at(article, span.start), _block_at(article, span.end - 1)
    start, end = _widened(text, span, first.start, last.end)
    words = [found.span() for found in re.finditer(r"\S+", text[start:end])]
    stretches = parts(article, Span(start, end))
    short = len(stretches) == 1 and first == last and end - start <= _LONGEST_TERM
    if short or len(words) < 2:
        found = [text[start:end]]
    else:
        count = min(_ENDS, len(words) // 2)
        head_end = min(start + words[count - 1][1], first.end, stretches[0].end)
        tail = max(start + words[-count][0], last.start, stretches[-1].start)
        found = [text[start:head_end], text[tail:end]]
    chosen = [_escaped(one) for one in found]
    if short and (len(words) <= _ENDS or text.count(text[start:end]) > 1):
        before = " ".join(text[first.start : start].split()[-_ENDS:])
        after = " ".join(text[end : last.end].split()[:_ENDS])
        chosen = [f"{_escaped(before)}-"] * bool(before) + chosen
        chosen += [f"-{_escaped(after)}"] * bool(after)
    return ",".join(chosen)


def _block_at(article: Article, at: int) -> Span:
    starts = [block.span.start for block in article.blocks]
    n = bisect_right(starts, at) - 1
    return article.blocks[n].span if n >= 0 else Span(0, len(article.text))


def _widened(text: str, span: Span, least: int, most: int) -> tuple[int, int]:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    while start > least and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < most and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _escaped(term: str) -> str:
    # A hyphen or a comma would be read as the syntax of the fragment itself.
    return quote(" ".join(term.split()), safe="").replace("-", "%2D")


def ours(article: Article) -> tuple[Span, ...]:
    """What of an article's text was not printed so: restored capitals, summaries.

    Args:
        article: as it is read.
    """
    changed = [edit.span for edit in article.edits if edit.why in _OURS]
    made = [block.span for block in article.blocks if block.kind is BlockKind.SUMMARY]
    return tuple(sorted([*changed, *made]))


def is_offered(article: Article, span: Span) -> bool:
    """Whether a span may be shown as a quotation: whether none of its words are ours.

    Args:
        article: whose text the span is of.
        span: of its text.
    """
    return not any(one.start < span.end and span.start < one.end for one in ours(article))


def parts(article: Article, span: Span) -> tuple[Span, ...]:
    """A span in the parts that stand on the page in one stretch.

    What was left out within it, such as a promo, makes a gap.

    Args:
        article: whose text the span is of.
        span: of its text.
    """
    gaps = sorted({one.after for one in article.skipped if span.start < one.after < span.end})
    cuts = [span.start, *gaps, span.end]
    found = (_trimmed(article.text, a, b) for a, b in pairwise(cuts))
    return tuple(one for one in found if one.start < one.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def quoted_parts(article: Article) -> Iterator[tuple[Span, ...]]:
    """For each quotation that is offered what stands between its marks, in parts.

    Args:
        article: as it is read.
    """
    for one in quotations(article.text):
        if one.inner.start < one.inner.end and is_offered(article, one.span):
            found = parts(article, one.inner)
            if found:
                yield found
