"""A page's tree, parsed once and used by every step."""

from lxml.etree import ElementDefaultClassLookup, ParserError
from lxml.html import HtmlElement, HTMLParser, fromstring
from trafilatura.utils import repair_faulty_html

_BEGINNING = 50
_PARSER = HTMLParser(
    collect_ids=False,
    default_doctype=False,
    encoding="utf-8",
    remove_comments=True,
    remove_pis=True,
)
# one class for all: lxml.html asks in Python for the class of every element it touches
_PARSER.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement))


def parsed(text: str) -> HtmlElement | None:
    """Parse a page; None when it is no page.

    Args:
        text: HTML.
    """
    beginning = text[:_BEGINNING].lower()
    raw = repair_faulty_html(text, beginning).encode("utf-8", "replace")
    try:
        tree: HtmlElement = fromstring(raw, parser=_PARSER)
    except ParserError:
        return None
    return tree if len(tree) > 1 or "html" in beginning else None


_HEAVY = ("script", "style", "svg", "iframe", "template", "select", "object", "canvas")


def lighten(tree: HtmlElement) -> None:
    """Take out what no reader sees and no later step reads; statements for machines stay.

    Args:
        tree: a parsed page; it is changed.
    """
    for element in list(tree.iter(*_HEAVY)):
        states = element.tag == "script" and "ld+json" in (element.get("type") or "")
        if not states and element.getparent() is not None:
            element.drop_tree()
