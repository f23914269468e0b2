"""A web page's readable blocks in order, as trafilatura proposes them."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from readout.model import BlockKind, Edit, Span
from readout.text.boilerplate import left
from readout.text.fullest import fullest
from readout.text.pieces import Draft, Left, Piece

SUMMARISED = "table summarised"
_SPACE = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_NOTE_MARKS = (
    "//sup[a[starts-with(@href, '#')]] | //a[sup and starts-with(@href, '#')]"
    " | //a[@role='doc-noteref'] | //*[@epub-type='noteref']"
)
_NOTES = (
    "//*[@role='doc-endnotes' or @role='doc-footnote' or @role='doc-endnote']"
    " | //*[self::ol or self::ul or self::div or self::section or self::aside]"
    "[contains(@class, 'footnote') or contains(@class, 'endnote') or @id='footnotes']"
    " | //*[self::li or self::p][starts-with(@id, 'fn') and translate(substring(@id, 3), "
    "'0123456789:-_', '')='' and string-length(@id) > 2]"
)
_CAPTIONS = "//figcaption | //figure//*[contains(@class, 'caption')]"
_UNDER_PICTURES = (
    "//small[preceding-sibling::*[1][self::img]"
    " or preceding-sibling::*[1][self::br]/preceding-sibling::*[1][self::img]]"
)
_MOST = 60
_LONG_CELL = 120
_PROSE_CELL = 30


def candidate(tree: HtmlElement, url: str, raw: str) -> Draft:
    """The page's blocks in order; what is no prose is summarised or left out.

    Args:
        tree: the parsed page; footnotes and captions are taken out of it.
        url: its address.
        raw: the page as text, for telling quickly what it cannot hold.
    """
    apart: list[_Apart] = []
    if "<sup" in raw or "noteref" in raw:
        notes = _targets(tree)
        _taken(tree, _NOTE_MARKS, None)
        apart += [one for path in notes for one in _taken(tree, path, "footnote")]
    if "footnote" in raw or "endnote" in raw or 'id="fn' in raw:
        apart += _taken(tree, _NOTES, "footnote")
    if "caption" in raw:
        apart += _taken(tree, _CAPTIONS, "caption")
    if "<small" in raw:
        apart += _taken(tree, _UNDER_PICTURES, "caption")
    body = fullest(tree, url)
    draft = list(_blocks(body)) if body is not None else []
    return _placed(draft, apart)


def _targets(tree: HtmlElement) -> list[str]:
    """Paths of the notes that the footnote marks point to."""
    marks = tree.xpath(_NOTE_MARKS)[:_MOST]
    links = [link.get("href") for mark in marks for link in mark.iter("a")]
    names = [link[1:] for link in links if link and re.fullmatch(r"#[\w.:-]{1,40}", link)]
    return [f"//*[self::li or self::p or self::div][@id='{name}']" for name in dict.fromkeys(names)]


_Apart = tuple[str, Left]


def _taken(tree: HtmlElement, path: str, reason: str | None) -> list[_Apart]:
    """Elements taken out of the page, each with the text of the paragraph before it."""
    out: list[_Apart] = []
    for element in tree.xpath(path)[:_MOST]:
        if element.getparent() is None:
            continue
        text = _folded(element.text_content())
        if reason and text:
            out.append((_before(element), left(text, reason)))
        element.drop_tree()
    return out


def _before(element: HtmlElement) -> str:
    """The text of the nearest paragraph before an element."""
    for paragraph in element.xpath("preceding::p[normalize-space()][1]"):
        return _folded(paragraph.text_content())
    return ""


def _placed(draft: Draft, apart: list[_Apart]) -> Draft:
    """Put what was taken out behind the block it stood after; what stood elsewhere is no loss."""
    places = {item.text: n for n, item in enumerate(draft) if isinstance(item, Piece)}
    behind: dict[int, list[Left]] = {}
    for before, one in apart:
        if before in places:
            behind.setdefault(places[before], []).append(one)
    out: Draft = []
    for n, item in enumerate(draft):
        out.append(item)
        out += behind.get(n, [])
    return out


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _blocks(parent: HtmlElement, kind: BlockKind = BlockKind.PARAGRAPH) -> Iterator[Piece | Left]:
    yield from _prose(parent.text, kind)
    for element in parent:
        yield from _block(element, kind)
        yield from _prose(element.tail, kind)


def _prose(text: str | None, kind: BlockKind) -> Iterator[Piece]:
    folded = _folded(text or "")
    if folded:
        yield Piece(folded, kind)


def _block(element: HtmlElement, kind: BlockKind) -> Iterator[Piece | Left]:
    match element.tag:
        case "head":
            yield from _headed(element)
        case "list":
            yield from _listed(element)
        case "quote":
            yield from _coded(element) if _holds_code(element) else _quoted(element)
        case "table":
            yield from _tabled(element)
        case "code":
            yield from _coded(element)
        case "graphic" | "lb":
            return
        case "div" | "body" | "row" | "cell":
            yield from _blocks(element, kind)
        case _:
            yield from _lines(element, kind)


def _holds_code(quote: HtmlElement) -> bool:
    """Whether preformatted text is nothing but code."""
    return len(quote) == 1 and quote[0].tag == "code" and not _folded(quote.text or "")


def _headed(element: HtmlElement) -> Iterator[Piece]:
    text = _whole(element)
    depth = (element.get("rend") or "h2")[-1:]
    if text:
        yield Piece(text, BlockKind.HEADING, max(2, int(depth) if depth.isdigit() else 2))


def _listed(element: HtmlElement) -> Iterator[Piece | Left]:
    for item in element:
        if item.tag == "item":
            yield from _item(item)
        else:
            yield from _block(item, BlockKind.LIST_ITEM)


def _item(item: HtmlElement) -> Iterator[Piece | Left]:
    """A list item's own words first, then the lists inside it."""
    inner = [child for child in item if child.tag in ("list", "table", "code", "quote", "head")]
    for child in inner:
        _drop(child)
    yield from _lines(item, BlockKind.LIST_ITEM)
    for child in inner:
        yield from _block(child, BlockKind.LIST_ITEM)


def _whole(element: HtmlElement) -> str:
    return _folded("".join(element.itertext()))


def _drop(child: HtmlElement) -> None:
    parent, tail = child.getparent(), child.tail
    before = child.getprevious()
    child.tail = None
    parent.remove(child)
    if before is not None:
        before.tail = (before.tail or "") + (tail or "")
    else:
        parent.text = (parent.text or "") + (tail or "")


def _quoted(element: HtmlElement) -> Iterator[Piece | Left]:
    if any(child.tag in ("p", "head", "list", "quote", "table") for child in element):
        yield from _blocks(element, BlockKind.QUOTATION)
    else:
        yield from _lines(element, BlockKind.QUOTATION)


_INSIDE = frozenset(("head", "list", "quote", "table"))


def _lines(element: HtmlElement, kind: BlockKind) -> Iterator[Piece | Left]:
    """A paragraph, cut where the page breaks the line; blocks inside it in their place."""
    run: list[str] = []
    for part in _parts(element):
        if isinstance(part, str):
            run.append(part)
        else:
            yield from _cut("".join(run), kind)
            run = []
            yield from _block(part, kind)
    yield from _cut("".join(run), kind)


def _cut(text: str, kind: BlockKind) -> Iterator[Piece]:
    for line in text.split("\n"):
        yield from _prose(line, kind)


def _parts(element: HtmlElement) -> Iterator[str | HtmlElement]:
    yield _SPACE.sub(" ", element.text or "")
    for child in element:
        if child.tag in ("lb", "p"):
            yield "\n"
        if child.tag in _INSIDE:
            yield child
        elif isinstance(child.tag, str) and child.tag != "graphic":
            yield from _parts(child)
        if child.tag == "p":
            yield "\n"
        yield _SPACE.sub(" ", child.tail or "")


def _tabled(element: HtmlElement) -> Iterator[Piece | Left]:
    """A table of data in one sentence; a table that only lays out the page as what it holds."""
    rows = [[_whole(cell) for cell in row.iter("cell")] for row in element.iter("row")]
    rows = [row for row in rows if any(row)]
    cells = [cell for row in rows for cell in row if cell]
    if not cells:
        return
    if _holds_prose(rows, cells):
        for cell in element.iter("cell"):
            yield from (
                _blocks(cell)
                if any(c.tag == "p" for c in cell)
                else _lines(cell, BlockKind.PARAGRAPH)
            )
        return
    count = len(rows)
    text = f"A table of {count} {'row' if count == 1 else 'rows'}."
    printed = "\n".join("\t".join(row) for row in rows)
    yield _summary(text, printed)
    yield left(printed, "table", 1.0)


def _holds_prose(rows: list[list[str]], cells: list[str]) -> bool:
    """Whether a table lays out sentences and not data."""
    long = max(map(len, cells)) > _LONG_CELL or sum(map(len, cells)) > _PROSE_CELL * len(cells)
    return long or len(cells) < 4 or max(map(len, rows)) < 2


def _coded(element: HtmlElement) -> Iterator[Piece | Left]:
    printed = "".join(element.itertext()).strip("\n")
    if not printed.strip():
        return
    count = len(printed.splitlines())
    text = f"A piece of code of {count} {'line' if count == 1 else 'lines'}."
    yield _summary(text, printed)
    yield left(printed, "code", 1.0)


def _summary(text: str, printed: str) -> Piece:
    return Piece(text, BlockKind.SUMMARY, edits=(Edit(Span(0, len(text)), printed, SUMMARISED),))
