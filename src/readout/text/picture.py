"""The lead picture of a page."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from lxml.etree import XPath
from lxml.html import HtmlElement

from readout.text.marks import Marks

_NO_PICTURE = re.compile(
    r"(?i:(?<![a-z])(?:logos?|icons?|avatars?|sprites?|pixel|spacer|blank|transparent|placeholder|"
    r"emojis?|badges?|buttons?|tracking|tracker|1x1|signet|smil(?:ey|ies))(?![a-z])"
    r"|(?:graph|share|social|facebook|twitter|og)[_-]?(?:image[_-])?default|default[_-]?(?:og|share|image|img|thumb)"
    r"|favicon|gravatar|[_-]logo|logo[_\d-]|\.(?:svg|ico)$)|(?<=[a-z])Logo"
)
_AFTER = XPath("following::img[position() <= 12]")
# above the headline stands the site's own banner, unless the picture is part of the article
_BEFORE = XPath("preceding::img[ancestor::article or ancestor::figure][position() <= 2]")
_ANYWHERE = XPath("(//article//img | //main//img | //figure//img)[position() <= 12]")
_LATE = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_FRAMES = frozenset(("figure", "picture"))
_WIDE = 300
_HIGH = 150
_LONGEST = 2000


def lead_picture(stated: Sequence[str], url: str, marks: Marks) -> str | None:
    """The absolute http(s) address of the picture that stands for a page; None when it has none.

    Args:
        stated: addresses the page states, as written, best first.
        url: the page's own address, against which relative ones are resolved.
        marks: the page's marks.
    """
    base = _base(marks.tree, url)
    for address in stated:
        found = _usable(address, base)
        if found:
            return found
    return next(_shown(marks, base), None)


def _base(tree: HtmlElement, url: str) -> str:
    """The address against which a page's own addresses are meant."""
    element = tree.find("head/base")
    return url if element is None else _joined(element.get("href") or "", url) or url


def _shown(marks: Marks, base: str) -> Iterator[str]:
    """The big pictures near the headline, else in the article."""
    head = marks.headline
    for element in (*_AFTER(head), *_BEFORE(head)) if head is not None else _ANYWHERE(marks.tree):
        if _big(element) and not marks.elsewhere(element) and not _other(element):
            for address in _addresses(element):
                found = _usable(address, base)
                if found:
                    yield found


def _big(element: HtmlElement) -> bool:
    """Whether a picture says that it is big, or says nothing and stands in a frame of its own."""
    width, height = _size(element.get("width")), _size(element.get("height"))
    if width is not None or height is not None:
        return (width or _WIDE) >= _WIDE and (height or _HIGH) >= _HIGH
    return bool(_wide(element)) or any(one.tag in _FRAMES for one in _around(element))


def _around(element: HtmlElement) -> list[HtmlElement]:
    parents = element.iterancestors()
    return [parent for parent, _ in zip(parents, range(3), strict=False)]


def _size(text: str | None) -> int | None:
    found = re.match(r"\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$", text or "")
    return int(found[1]) if found else None


def _other(element: HtmlElement) -> bool:
    """Whether a picture says that it is a logo, a portrait of the author or the like."""
    told = " ".join(
        f"{one.get('class') or ''} {one.get('id') or ''}" for one in (element, *_around(element))
    )
    return bool(re.search(r"logo|icon|avatar|author|portrait|emoji|badge", told.lower()))


def _addresses(element: HtmlElement) -> Iterator[str]:
    """The addresses of a picture, the biggest first; a page that loads late hides the real one."""
    wide = _wide(element)
    if wide:
        yield wide
    for name in (*_LATE, "src"):
        address = element.get(name)
        if address:
            yield address


def _wide(element: HtmlElement) -> str | None:
    """The widest address of a set, if it is wide."""
    sizes: list[tuple[int, str]] = []
    for name in _SETS:
        for address, width in re.findall(
            r"(\S+)\s+(\d{2,5})w\b", (element.get(name) or "")[:_LONGEST]
        ):
            sizes.append((int(width), address.lstrip(",")))
    width, address = max(sizes, default=(0, ""))
    return address if width >= _WIDE else None


def _usable(address: str, base: str) -> str | None:
    """An address made absolute, unless it is no picture to show."""
    first = address.strip().split(" http")[0].replace(" ", "%20")
    found = _joined(first, base) if 0 < len(first) <= _LONGEST else ""
    if not found or _NO_PICTURE.search(_place(found)):
        return None
    return found


def _place(address: str) -> str:
    """The host and path of an address: what stands behind them is often another address."""
    parts = urlsplit(address)
    return f"{parts.netloc}{parts.path}"


def _joined(address: str, base: str) -> str:
    """An absolute http(s) address with a path, "" for anything else."""
    try:
        found = urljoin(base, address.strip())
        parts = urlsplit(found)
        whole = parts.scheme in ("http", "https") and parts.hostname and len(parts.path) > 1
    except ValueError:
        return ""
    return found if whole else ""
