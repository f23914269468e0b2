"""What a page states about itself for machines: JSON-LD, meta and link elements."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml.html import HtmlElement

_ARTICLE = re.compile(
    r"(News|Blog|Report|Analysis|Opinion|Review|Scholarly|Tech|Live|Social).*|Article|BlogPosting"
)
_TRAILING = re.compile(r",\s*([}\]])")
_NODES = 400


@dataclass(frozen=True)
class Stated:
    """A page's own statements; lists are in page order, without repeats.

    Args:
        titles: headlines, best first.
        authors: names from JSON-LD, else from meta elements.
        dates: publication dates as written, best first.
        outlets: site and publisher names, best first.
        description: its own summary.
        language: its declared language.
        free: what "isAccessibleForFree" says, None when nothing does.
        body: the article's text as stated, "" for none.
    """

    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
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
    free: bool | None = None
    body: str = ""


def stated(tree: HtmlElement) -> Stated:
    """Read what a page states for machines.

    Args:
        tree: the parsed page.
    """
    meta = _meta(tree)
    found = _Found()
    for node in _nodes(tree):
        _read(node, found)
    titles = [
        *_of(meta, "og:title"),
        *found.titles,
        *_of(meta, "twitter:title", "headline", "dc.title"),
    ]
    outlets = [*_of(meta, "og:site_name"), *found.outlets, *_of(meta, "application-name")]
    return Stated(
        titles=_unique(titles),
        authors=_unique(found.authors or _of(meta, *_AUTHOR_NAMES)[:3]),
        dates=_unique([*found.dates, *_of(meta, *_DATE_NAMES)]),
        outlets=_unique(outlets),
        description=next(iter(_of(meta, "og:description", "description")), ""),
        language=_language(tree, meta),
        free=found.free,
        body=found.body,
    )


_AUTHOR_NAMES = (
    "author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author", "cxenseparse:author",
    "dcterms.creator", "citation_author", "article.author", "og:author", "author_name",
)  # fmt: skip
_DATE_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "pubdate",
    "publishdate", "publish-date", "publish_date", "sailthru.date", "article.published",
    "dc.date.issued", "dc.date", "dcterms.created", "date", "dc.date.created", "cxenseparse:recs:publishtime",
    "article:publish_date", "bt:pubdate", "article_date_original", "last-modified-date", "date_published",
)  # fmt: skip


def _language(tree: HtmlElement, meta: dict[str, list[str]]) -> str:
    root = tree.getroottree().getroot()
    own = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return own or next(iter(_of(meta, "og:locale", "content-language", "dc.language")), "")


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        name = name or element.get("http-equiv") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            out.setdefault(name.casefold(), []).append(content)
    return out


def _of(meta: dict[str, list[str]], *names: str) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _unique(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from _walk(_parsed(script.text or ""))


def _parsed(text: str) -> Any:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip(" ;\n\t")
    for attempt in (text, _TRAILING.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value, outermost first; a huge one is left after a while."""
    queue = [value]
    seen = 0
    while queue and seen < _NODES:
        item = queue.pop(0)
        seen += 1
        if isinstance(item, list):
            queue[:0] = item
        elif isinstance(item, dict):
            yield item
            queue += [child for child in item.values() if isinstance(child, list | dict)]


def _read(node: dict[str, Any], found: _Found) -> None:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in kinds):
        return
    found.titles += _strings(node.get("headline"))
    found.dates += _strings(node.get("datePublished"))
    if not found.authors:
        found.authors += _names(node.get("author"))
    found.outlets += _names(node.get("publisher"))
    if found.free is None and "isAccessibleForFree" in node:
        found.free = str(node["isAccessibleForFree"]).casefold() not in ("false", "0")
    found.body = found.body or next(iter(_strings(node.get("articleBody"))), "")


def _strings(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [" ".join(one.split()) for one in values if isinstance(one, str) and one.strip()]


def _names(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    named = [one.get("name") if isinstance(one, dict) else one for one in values]
    return [name for one in named for name in _strings(one)]
