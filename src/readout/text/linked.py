"""The objects of a page's JSON-LD, each with whether it is about the page itself."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lxml.html import HtmlElement

_TRAILING = re.compile(r",\s*([}\]])")
_NODES = 400
_ELSEWHERE = frozenset(
    [
        "about", "acceptedAnswer", "aggregateRating", "answer", "associatedMedia", "author", "citation",
        "comment", "comments", "hasPart", "image", "isBasedOn", "isPartOf", "itemListElement",
        "itemReviewed", "liveBlogUpdate", "logo", "mentions", "offers", "potentialAction",
        "primaryImageOfPage", "publisher", "relatedLink", "review", "reviews", "subjectOf",
        "suggestedAnswer", "video",
    ]
)  # fmt: skip
"""What stands under these names is another thing than the page: a reader's review, another story."""

Node = dict[str, Any]


class Linked(NamedTuple):
    """What JSON-LD says.

    Args:
        own: the objects about the page itself, in page order.
        named: names of people by the "@id" under which others refer to them.
        pictured: addresses of pictures by their "@id".
    """

    own: Sequence[Node]
    named: dict[str, str]
    pictured: dict[str, str]


def linked(tree: HtmlElement) -> Linked:
    """Read a page's JSON-LD.

    Args:
        tree: the parsed page.
    """
    found = Linked([], {}, {})
    own: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for node, about in _walk(_parsed(script.text or "")):
                if about:
                    own.append(node)
                _refer(node, found)
    return found._replace(own=own)


def kinds(node: Node) -> list[str]:
    """The types of an object.

    Args:
        node: one object.
    """
    types = node.get("@type")
    types = types if isinstance(types, list) else [types]
    return [kind for kind in types if isinstance(kind, str)]


def strings(value: Any) -> list[str]:
    """The texts of a value that is a text or a list of texts, white space folded.

    Args:
        value: any JSON value.
    """
    values = value if isinstance(value, list) else [value]
    return [" ".join(one.split()) for one in values if isinstance(one, str) and one.strip()]


def _refer(node: Node, found: Linked) -> None:
    name = node.get("@id")
    if not isinstance(name, str):
        return
    if "Person" in kinds(node):
        for text in strings(node.get("name"))[:1]:
            found.named.setdefault(name, text)
    elif "ImageObject" in kinds(node):
        for text in strings(node.get("url") or node.get("contentUrl"))[:1]:
            found.pictured.setdefault(name, text)


def _parsed(text: str) -> Any:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip(" ;\n\t")
    for attempt in (text, _TRAILING.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(value: Any) -> Iterator[tuple[Node, bool]]:
    """Every object in a JSON value, outermost first; a huge one is left after a while."""
    queue: list[tuple[Any, bool]] = [(value, True)]
    seen = 0
    while queue and seen < _NODES:
        item, own = queue.pop(0)
        seen += 1
        if isinstance(item, list):
            queue[:0] = [(child, own) for child in item]
        elif isinstance(item, dict):
            yield item, own
            queue += [
                (child, own and name not in _ELSEWHERE)
                for name, child in item.items()
                if isinstance(child, list | dict)
            ]
