"""What a page shows, found without our cleaner, and whether quoted words stand in it.

On purpose a second, simple path: the tree that lxml makes, its text in order, nothing chosen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from readout.languages.reading import words
from readout.model import Article, Edit, Span
from readout.text.quotes.differing import KEPT, Change, aligned
from readout.text.quotes.receipts import is_offered, quoted_parts
from readout.text.quotes.wording import terms

_UNSEEN = frozenset(
    words(
        "head script style template noscript svg iframe object video audio canvas textarea select"
    )
)
_APART = frozenset(
    words(
        "address article aside blockquote body br button caption center dd details dialog div dl dt "
        "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main menu nav ol "
        "p pre section summary table tbody td tfoot th thead tr ul"
    )
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTHING = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_MOST_TERMS = 50_000


@dataclass(frozen=True)
class Checked:
    """A quoted part held against the page.

    Args:
        span: the part, of the article's text.
        found: whether these characters stand on the page, white space folded.
        note: what differs, in one sentence; "" where nothing does.
    """

    span: Span
    found: bool
    note: str = ""


def visible_text(html: str) -> str:
    """What a page shows, as one line with single blanks.

    Args:
        html: the page, decoded.
    """
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    root = etree.fromstring(html.encode("utf-8", "replace") or b"<p>", parser)
    return folded("".join(_shown(root))) if root is not None else ""


def _shown(root: etree._Element) -> Iterator[str]:
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walker:
        if event == "start":
            if _is_unseen(element):
                walker.skip_subtree()
                continue
            if element.tag in _APART:
                yield " "
            yield element.text or ""
        else:
            if element.tag in _APART:
                yield " "
            yield element.tail or ""


def _is_unseen(element: etree._Element) -> bool:
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN.search(element.get("style", "")))


def folded(text: str) -> str:
    """A text with its white space folded and hidden characters taken out.

    Args:
        text: any text.
    """
    return " ".join(_NOTHING.sub("", text).split())


def checked(article: Article, span: Span, shown: str) -> Checked:
    """Whether the characters of a quoted part stand in what a page shows.

    Args:
        article: whose text the part is of.
        span: the part.
        shown: what the page shows, see `visible_text`; of a plain text itself, folded.
    """
    if not is_offered(article, span):
        return Checked(span, False, "Some of these words are Readout's, not the page's.")
    edits = [one for one in article.edits if span.start <= one.span.start < span.end]
    said = folded(as_printed(article.text, span, edits))
    joined = any(edit.printed.strip() for edit in edits)
    if said in shown:
        return Checked(span, True, "A word broken at a line's end was joined." if joined else "")
    if "".join(said.split()) in "".join(shown.split()):
        return Checked(span, True, "The page parts the words in another way.")
    return Checked(span, False, difference(said, shown))


def as_printed(text: str, span: Span, edits: list[Edit]) -> str:
    """The characters of a span with what cleaning changed in them put back.

    Args:
        text: the article's.
        span: of the text.
        edits: those within the span, in order.
    """
    parts, at = [], span.start
    for edit in edits:
        parts += [text[at : edit.span.start], edit.printed]
        at = edit.span.end
    return "".join([*parts, text[at : span.end]])


def difference(said: str, shown: str) -> str:
    """What differs between some words and the most similar ones of a page, in one sentence.

    Args:
        said: the words.
        shown: what the page shows.
    """
    ours = list(terms(said))
    theirs = list(terms(shown))[:_MOST_TERMS]
    found = aligned(ours, theirs)
    if found is None or found.kept < 1 / 2:
        return "The page shows nothing like it."
    told = [_told(change, said, shown) for change in found.changes if change.kind != KEPT]
    return "; ".join(told) + "." if told else "The page prints it with other signs."


def _told(change: Change, said: str, shown: str) -> str:
    here, there = change.claimed.of(said), change.said.of(shown)
    if not here:
        return f"the page has [{there}] within"
    return f"[{here}] is [{there}] on the page" if there else f"[{here}] is not on the page"


def verified(article: Article, shown: str) -> Iterator[Checked]:
    """Every quoted part of an article, held against what its page shows.

    Args:
        article: as it is read.
        shown: what its page shows, see `visible_text`.
    """
    for parts in quoted_parts(article):
        for part in parts:
            yield checked(article, part, shown)
