"""Title, authors, date, outlet and lead picture of a page, each with how it is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lxml.html import HtmlElement

from readout.text.above import Links, key_of
from readout.text.byline import byline
from readout.text.marks import Marks
from readout.text.picture import lead_picture
from readout.text.published import published, reader
from readout.text.structured import Stated
from readout.text.title import Titled, beside, title

NOT_STATED = "not stated"
_LONGEST_OUTLET = 60


@dataclass(frozen=True)
class Details:
    """What is known about a page.

    Args:
        title: its headline.
        byline: its authors, joined by commas.
        published: its date.
        outlet: who published it.
        basis: how "title", "byline", "published" and "outlet" are known.
        published_confidence: how sure the date is, 0 to 1, by where it was found: the table in
            `readout.text.published`; 0.0 when the page states none.
        image: the absolute http(s) address of its lead picture.
    """

    title: str | None
    byline: str | None
    published: date | None
    outlet: str | None
    basis: tuple[tuple[str, str], ...]
    published_confidence: float = 0.0
    image: str | None = None


def details(
    tree: HtmlElement,
    own: Stated,
    url: str,
    today: date,
    months: Mapping[str, int],
    lead: Sequence[str] = (),
) -> Details:
    """Title, authors, date, outlet and lead picture.

    Args:
        tree: the parsed page.
        own: what the page states for machines.
        url: where it was found.
        today: the day it was fetched; no later date is believed.
        months: month names of its language, lower case, to their number.
        lead: the article's first lines, which may name the author and the date.
    """
    stated = _stated_outlet(own)
    links = Links(tree, url)
    headline = title(links, own, stated, lead)
    outlet, outlet_basis = _outlet(links, stated, headline)
    marks = Marks(tree, headline.element)
    host = links.site
    names = {key_of(name) for name in (*own.outlets, outlet or "", host, host.rpartition(".")[0])}
    authors, authors_basis = byline(own.authors, names, marks, lead)
    when = published(own, url, marks, reader(own, today, months), lead)
    return Details(
        headline.text,
        authors,
        when.day,
        outlet,
        (
            ("title", headline.basis or NOT_STATED),
            ("byline", authors_basis or NOT_STATED),
            ("published", when.basis or NOT_STATED),
            ("outlet", outlet_basis),
        ),
        when.confidence,
        lead_picture(own.images, url, marks),
    )


def _stated_outlet(own: Stated) -> str | None:
    for name in own.outlets:
        cleaned = name.lstrip("@").strip()
        if 1 < len(cleaned) <= _LONGEST_OUTLET:
            return cleaned
    return None


def _outlet(links: Links, stated: str | None, headline: Titled) -> tuple[str | None, str]:
    """Who published a page, and how that is known."""
    named = stated or beside(links, headline.text or "")
    if named:
        return named, "stated"
    return (links.site, "inferred") if links.site else (None, NOT_STATED)
