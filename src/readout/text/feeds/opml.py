"""OPML: lists of feeds, as other readers give them out and take them in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml.etree import Element, LxmlError, SubElement, XMLParser, _Element, fromstring, tostring

from readout.errors import UnreadableSource
from readout.model import Page
from readout.text.feeds.raw import legal, raw_text, xml_from_root
from readout.text.feeds.words import plain, web_address
from readout.text.feeds.xmlnames import name_of

FEEDS = 5_000
"""Feeds of a list that are read."""

SECTION_BETWEEN = " / "
"""What stands between the names of nested folders."""

_DEEPEST = 8


@dataclass(frozen=True)
class Outline:
    """A feed in a list.

    Args:
        address: of the feed, http or https.
        title: plain text; "" for none.
        section: the folders it lies in, the outermost first; "" for none.
        site: the address of its site; "" for none.
    """

    address: str
    title: str = ""
    section: str = ""
    site: str = ""


def from_opml(page: Page) -> list[Outline]:
    """The feeds of a list, each once, in its order; what has no web address is left out.

    Args:
        page: the file.

    Raises:
        UnreadableSource: when it is no OPML, or has no feeds in it.
    """
    xml = xml_from_root(raw_text(page))
    root = _parsed(xml) if xml else None
    if root is None or name_of(root) != "opml":
        raise UnreadableSource("That is not a list of feeds; give Readout an OPML file.")
    found: dict[str, Outline] = {}
    for outline in _outlines(root):
        found.setdefault(outline.address, outline)
        if len(found) == FEEDS:
            break
    if not found:
        raise UnreadableSource("The list has no feed with a web address in it.")
    return list(found.values())


def to_opml(outlines: Iterable[Outline], title: str) -> bytes:
    """A list of feeds, those of one section in one folder.

    Args:
        title: of the list.
    """
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = legal(title)
    body = SubElement(root, "body")
    ordered = sorted(outlines, key=lambda one: (one.section, one.title.casefold(), one.address))
    for section, members in groupby(ordered, key=lambda one: one.section):
        folder = SubElement(body, "outline", text=legal(section)) if section else body
        for one in members:
            line = SubElement(folder, "outline", type="rss", text=legal(one.title or one.address))
            line.set("xmlUrl", legal(one.address))
            if one.site:
                line.set("htmlUrl", legal(one.site))
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _parsed(xml: bytes) -> _Element | None:
    parser = XMLParser(
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        encoding="utf-8",
    )
    try:
        return fromstring(xml, parser)
    except (LxmlError, ValueError):
        return None


def _outlines(root: _Element) -> Iterator[Outline]:
    for element in root.iter():
        if name_of(element) != "outline":
            continue
        said = {name.lower(): value for name, value in element.attrib.items()}
        if address := web_address(said.get("xmlurl")):
            yield Outline(
                address,
                plain(said.get("title") or said.get("text")),
                _section(element),
                web_address(said.get("htmlurl")),
            )


def _section(element: _Element) -> str:
    names: list[str] = []
    for folder in element.iterancestors():
        if name_of(folder) != "outline" or len(names) == _DEEPEST:
            break
        names.append(plain(folder.get("title") or folder.get("text"), 80))
    return SECTION_BETWEEN.join(filter(None, reversed(names)))
