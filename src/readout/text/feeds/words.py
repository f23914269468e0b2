"""Words, addresses and moments of a feed, which are all somebody else's."""

import hashlib
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from lxml.etree import LxmlError
from lxml.html import HtmlElement, fragment_fromstring

from readout.text.dates import date_in, month_names

TITLE_LIMIT = 300
"""Characters of a title, a name or an author that are kept."""

ID_LIMIT = 500

_LONGEST = 2_000
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(#\d+|#x[0-9a-fA-F]+|[A-Za-z]\w*);")
_NOT_SHOWN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""Control characters, and those that turn the direction of what stands behind them."""

_OUTER = re.compile(r"</?(html|head|body|article|main)\b[^>]*>", re.IGNORECASE)
_NOT_WORDS = ("script", "style", "template", "noscript", "link", "base", "meta", "title")
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
_WEB = ("http", "https")
_FIRST_YEAR = 1990
_AHEAD = timedelta(days=1)


def digest(*parts: str) -> str:
    """A short name for some texts together."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(f"{len(part)}:{part}".encode("utf-8", "replace"))
    return whole.hexdigest()[:32]


def plain(text: str | None, limit: int = TITLE_LIMIT) -> str:
    """A text without markup and control characters, on one line, cut to a length.

    Args:
        text: as a feed prints it; may hold HTML.
    """
    given = (text or "")[: limit * 20]
    if _MARKUP.search(given):
        given = visible(given)
    line = " ".join(_NOT_SHOWN.sub(" ", given).split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def visible(html: str) -> str:
    """The words of a piece of HTML.

    Args:
        html: untrusted.
    """
    tree = fragment(html)
    return re.sub(r"<[^>]*>", " ", html) if tree is None else str(tree.text_content())


def fragment(html: str) -> HtmlElement | None:
    """A piece of HTML as one element, without what is not shown or reaches out of it.

    Args:
        html: untrusted.
    """
    try:
        tree = fragment_fromstring(_OUTER.sub("", html.replace("\x00", "")), create_parent="div")
    except (LxmlError, ValueError):
        return None
    for hidden in list(tree.iter(*_NOT_WORDS)):
        hidden.drop_tree()
    return tree


def web_address(address: str | None, base: str = "") -> str:
    """An absolute http or https address, "" for anything else.

    Args:
        address: untrusted; may be relative.
        base: what it is relative to.
    """
    given = re.sub(r"[\t\r\n]", "", (address or "").strip())
    if not given or len(given) > _LONGEST or _NOT_SHOWN.search(given):
        return ""
    try:
        whole = urljoin(base, given)
        parts = urlsplit(whole)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in _WEB or not host or "@" in parts.netloc:
        return ""
    return whole.replace(" ", "%20")


def language_tag(text: str | None) -> str:
    """A BCP 47 tag as a feed states it, "" for anything else."""
    given = (text or "").strip().replace("_", "-")
    return given if _TAG.fullmatch(given) else ""


def moment(text: str | None, now: datetime) -> datetime | None:
    """A moment in UTC; None for nonsense, and for what lies in the future or before the web.

    Args:
        text: in the form of RFC 822 or ISO 8601, or at least with a date in it.
        now: the time in UTC.
    """
    given = " ".join((text or "").split())[:100]
    found = _iso(given) or _mail(given) or _printed(given)
    if found is None or found.year < _FIRST_YEAR or found > now + _AHEAD:
        return None
    return found


def _iso(text: str) -> datetime | None:
    try:
        return _in_utc(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        return None


def _mail(text: str) -> datetime | None:
    try:
        return _in_utc(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _printed(text: str) -> datetime | None:
    day = date_in(text, month_names("en"))
    return datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None


def _in_utc(found: datetime) -> datetime:
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
