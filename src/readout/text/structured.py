"""What a page states about itself for machines: JSON-LD, meta and link elements."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from lxml.html import HtmlElement

from readout.languages.bylines import SIGNED
from readout.text.linked import Linked, Node, kinds, linked, strings
from readout.text.marks import of_readers

_ARTICLE = re.compile(
    r"(News|Blog|Report|Analysis|Opinion|Review|Scholarly|Tech|Live|Social).*|Article|BlogPosting"
)
_PAGE = re.compile(r"\w*Page|Recipe|HowTo|DiscussionForumPosting|PodcastEpisode|CreativeWork")


class StatedDate(NamedTuple):
    """A publication date as a page states it.

    Args:
        text: as written.
        worth: how sure it is the day the page was published, 0 to 1.
    """

    text: str
    worth: float


@dataclass(frozen=True)
class Stated:
    """A page's own statements; lists are in page order, without repeats.

    Args:
        titles: headlines, best first.
        authors: names from JSON-LD, else from meta elements.
        dates: publication dates, best first.
        outlets: site and publisher names, best first.
        images: addresses of its lead picture, as written, best first.
        description: its own summary.
        language: its declared language.
        free: what "isAccessibleForFree" says, None when nothing does.
        body: the article's text as stated, "" for none.
    """

    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    dates: tuple[StatedDate, ...] = ()
    outlets: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    description: str = ""
    language: str = ""
    free: bool | None = None
    body: str = ""


@dataclass
class _Found:
    titles: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    free: bool | None = None
    body: str = ""


def stated(tree: HtmlElement) -> Stated:
    """Read what a page states for machines.

    Args:
        tree: the parsed page.
    """
    meta = _meta(tree)
    data = linked(tree)
    article, page = _Found(), _Found()
    for node in data.own:
        if any(_ARTICLE.fullmatch(kind) for kind in kinds(node)):
            _read(node, article, data)
        elif any(_PAGE.fullmatch(kind) for kind in kinds(node)):
            _read(node, page, data)
    titles = [
        *_of(meta, "ogtitle"),
        *article.titles,
        *_of(meta, "twittertitle", "headline", "dctitle"),
    ]
    outlets = [*_of(meta, "ogsitename"), *article.outlets, *_of(meta, "applicationname")]
    images = [*_of(meta, *_IMAGE_NAMES), *article.images, *page.images, *_linked_images(tree)]
    return Stated(
        titles=_unique(titles),
        authors=_unique(article.authors or page.authors or _signed(meta)),
        dates=_dates(article, page, meta),
        outlets=_unique(outlets),
        images=_unique(images),
        description=next(iter(_of(meta, "ogdescription", "description")), ""),
        language=_language(tree, meta),
        free=article.free,
        body=article.body,
    )


# names are compared without case and punctuation: "article:published_time", "article.published-time"
_AUTHOR_NAMES = (
    "author", "articleauthor", "parselyauthor", "byl", "dccreator", "sailthruauthor", "cxenseparseauthor",
    "dctermscreator", "citationauthor", "ogauthor", "authorname", "dcauthor", "ogarticleauthor",
)  # fmt: skip
_OWNER_NAMES = ("copyright", "publisher")
_DATE_NAMES = (
    "articlepublishedtime", "datepublished", "ogpublishedtime", "ogarticlepublishedtime",
    "parselypubdate", "pubdate", "publishdate", "publishtime", "publishedtime", "datepublication",
    "sailthrudate", "articlepublished", "articlepublicationdate", "cxenseparserecspublishtime",
    "cxenseparsepublishtime", "articlepublishdate", "btpubdate", "articledateoriginal", "citationdate",
    "citationpublicationdate", "dcdateissued", "dctermsissued", "shareaholicarticlepublishedtime",
)  # fmt: skip
_LOOSE_DATE_NAMES = (
    "date", "dcdate", "dctermsdate", "dcdatecreated", "dctermscreated", "dccreated", "datecreated",
    "ogreleasedate", "displaydate",
)  # fmt: skip
_IMAGE_NAMES = (
    "ogimage", "ogimageurl", "ogimagesecureurl", "twitterimage", "twitterimagesrc", "parselyimageurl",
    "thumbnail",
)  # fmt: skip
_SURE = 0.95
_LIKELY = 0.9
_LOOSE = 0.7


def _dates(article: _Found, page: _Found, meta: dict[str, list[str]]) -> tuple[StatedDate, ...]:
    """The stated dates; what is called no more than "date" is often that of the last change."""
    named = (
        (_of(meta, *_DATE_NAMES[:1]), _SURE),
        (article.dates, _SURE),
        (page.dates, _SURE),
        (_of(meta, *_DATE_NAMES[1:]), _LIKELY),
        (_of(meta, *_LOOSE_DATE_NAMES), _LOOSE),
    )
    worth: dict[str, float] = {}
    for texts, how in named:
        for text in texts:
            worth.setdefault(text, how)
    return tuple(StatedDate(text, how) for text, how in worth.items())


def _signed(meta: dict[str, list[str]]) -> list[str]:
    """Authors named in meta elements, without the one who owns the site."""
    owners = {owner.casefold() for owner in _of(meta, *_OWNER_NAMES)}
    names = [name for name in _of(meta, *_AUTHOR_NAMES) if name.casefold() not in owners][:3]
    return names or [name for name in _labelled(meta) if name.casefold() not in owners]


def _labelled(meta: dict[str, list[str]]) -> Iterable[str]:
    """What cards for social networks give beside a label such as "Written by"."""
    for number in "123":
        label = next(iter(_of(meta, f"twitterlabel{number}")), "")
        if label.casefold().strip(" :") in SIGNED:
            yield from _of(meta, f"twitterdata{number}")


def _linked_images(tree: HtmlElement) -> list[str]:
    links = (link for link in tree.iter("link") if (link.get("rel") or "").lower() == "image_src")
    return [link.get("href") or "" for link in links]


def _language(tree: HtmlElement, meta: dict[str, list[str]]) -> str:
    root = tree.getroottree().getroot()
    own = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return own or next(iter(_of(meta, "oglocale", "contentlanguage", "dclanguage")), "")


_PUNCTUATION = str.maketrans("", "", " :._-")


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        name = name or element.get("http-equiv") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content and not (element.get("itemprop") and of_readers(element)):
            out.setdefault(name.casefold().translate(_PUNCTUATION), []).append(content)
    return out


def _of(meta: dict[str, list[str]], *names: str) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _read(node: Node, found: _Found, data: Linked) -> None:
    found.titles += strings(node.get("headline"))
    found.dates += strings(node.get("datePublished")) or strings(node.get("dateCreated"))
    if not found.authors:
        found.authors += _people(node.get("author"), data)
    found.outlets += _names(node.get("publisher"))
    found.images += _pictures(node.get("image") or node.get("primaryImageOfPage"), data)
    if found.free is None and "isAccessibleForFree" in node:
        found.free = str(node["isAccessibleForFree"]).casefold() not in ("false", "0")
    found.body = found.body or next(iter(strings(node.get("articleBody"))), "")


def _names(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    named = [one.get("name") if isinstance(one, dict) else one for one in values]
    return [name for one in named for name in strings(one)]


def _people(value: Any, data: Linked) -> list[str]:
    """Authors by name or by reference; an organisation is who publishes, not who writes."""
    values = value if isinstance(value, list) else [value]
    named: list[str] = []
    for one in values:
        if not isinstance(one, dict):
            named += strings(one)
        elif not any("Organization" in kind for kind in kinds(one)):
            named += strings(one.get("name")) or strings(data.named.get(str(one.get("@id"))))
    return named


def _pictures(value: Any, data: Linked) -> list[str]:
    values = value if isinstance(value, list) else [value]
    found: list[str] = []
    for one in values:
        if isinstance(one, dict):
            found += strings(one.get("url") or one.get("contentUrl"))
            found += strings(data.pictured.get(str(one.get("@id"))))
        else:
            found += strings(one)
    return found
