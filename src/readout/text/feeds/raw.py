"""The characters of a feed, before anything is made of them."""

import re
from html.entities import html5

from readout.model import Page
from readout.text.decode import decode

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_LOOSE = re.compile(r"&(?!#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
# Possessive, so that nothing makes it try every way to cut what stands before a feed.
_BEFORE = re.compile(
    r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^\[>]*+(?:\[.*?\]\s*+)?>)*+", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<(?:\w{1,20}:)?(?:rss|feed|rdf|opml)(?=[\s>/])", re.IGNORECASE)
_SEEN = 65_536


def raw_text(page: Page) -> str:
    """A feed's text, without characters no form of feed may hold.

    What is valid UTF-8 is read as that, whatever is declared: declarations are wrong more often.

    Args:
        page: as it was fetched.
    """
    escaped = page.body.isascii() and b"\x1b" in page.body
    try:
        text = decode(page) if escaped else page.body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = decode(page)
    return legal(text).strip()


def legal(text: str) -> str:
    """A text without the characters no document and no database may hold."""
    return _ILLEGAL.sub("", text)


def begins_like_json(text: str) -> bool:
    """Whether it can be nothing but JSON."""
    return text.startswith("{")


def xml_from_root(text: str) -> bytes | None:
    """The XML from its root element on, in UTF-8; None where there is no root of a feed.

    What stands before goes: with the document type go all entities somebody defined, so that none
    can be expanded. Names of HTML's characters, which many feeds use undefined, become characters.

    Args:
        text: the whole.
    """
    before = _BEFORE.match(text[:_SEEN])
    start = before.end() if before else 0
    if not _ROOT.match(text, start):
        return None
    body = text[start:]
    pieces, at = [], 0
    for apart in _CDATA.finditer(body):
        pieces += [_named(body[at : apart.start()]), apart[0]]
        at = apart.end()
    pieces.append(_named(body[at:]))
    return "".join(pieces).encode()


def _named(text: str) -> str:
    return _NAMED.sub(_character, _LOOSE.sub("&amp;", text))


def _character(found: re.Match[str]) -> str:
    if found[1] in _XML_NAMES:
        return found[0]
    known = html5.get(f"{found[1]};")
    # A name HTML does not have stays what it says, and is no entity any more.
    return f"&amp;{found[1]};" if known is None or known in "<>&" else known
