"""One address for one article, however it was reached."""

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

from lxml.etree import LxmlError
from lxml.html import HtmlElement, fromstring

_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"(utm|mtm|pk|piwik|matomo|hsa|vero|oly|_hs|mc|ns|itm|ga|at|wt)_.*"
    r"|(fb|g|gb|dc|ms|tw|wbra|yclid|li_fat_|igsh|ttcl|s_kw|ef_|rb_)(cl)?(id|src|igsh)"
    r"|_ga|_gl|fbclid|gclid|gclsrc|igshid|igsh|msclkid|twclid|yclid|wickedid|ocid|cmpid|cmp"
    r"|icid|ncid|smid|smtyp|ref_src|ref_url|referrer|source_feed|mkt_tok|trk|trkinfo|cid_source"
    r"|campaign_id|ito|share|shared|sr_share|spm|s_cid|rss|feed|partner|dicbo|guccounter",
    re.IGNORECASE,
)
_REF = re.compile(
    r"(rss|feed|twitter|tw|fb|facebook|share|nl|newsletter|home|top).*", re.IGNORECASE
)
_REF_NAMES = {"ref", "source", "from", "src", "via", "xtor"}
_SAFE = "/:@!$&'()*+,;=~-._%"


def canonical(url: str) -> str:
    """The one spelling of an address: folded, no default port, fragment or tracking.

    Args:
        url: an absolute http or https address; anything else comes back as it is.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    if parts.scheme.lower() not in _PORTS or not parts.hostname:
        return url
    path = (
        quote(unquote(parts.path), safe=_SAFE.replace("%", ""))
        if _plain(parts.path)
        else parts.path
    )
    query = _query(parts.query)
    return f"{parts.scheme.lower()}://{_host(parts)}{path or '/'}{'?' + query if query else ''}"


def _plain(path: str) -> bool:
    # an escaped slash or per cent sign means something else than the character itself
    return not re.search(r"%(2f|25|3f|23|5c)", path, re.IGNORECASE)


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    try:
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
        port = parts.port
    except (UnicodeError, ValueError):
        return parts.netloc.lower()
    return host if port in (None, _PORTS[parts.scheme.lower()]) else f"{host}:{port}"


def _query(query: str) -> str:
    pairs = [pair for pair in parse_qsl(query, keep_blank_values=True) if not _tracks(*pair)]
    return urlencode(sorted(pairs))


def _tracks(name: str, value: str) -> bool:
    if _TRACKING.fullmatch(name):
        return True
    return name.lower() in _REF_NAMES and bool(_REF.fullmatch(value))


def canonical_of(page_html: str, url: str) -> str:
    """The address the page itself gives as its own, when it is on the same site.

    Args:
        page_html: the page.
        url: where it was found; its canonical form is the answer when the page says nothing fit.
    """
    try:
        tree = fromstring(page_html)
    except (ValueError, LxmlError):
        return canonical(url)
    return canonical_in(tree, url)


def canonical_in(tree: HtmlElement, url: str) -> str:
    """As `canonical_of`, for a page that is parsed already.

    Args:
        tree: the parsed page.
        url: where it was found.
    """
    links = (one for one in tree.iter("link") if one.get("rel", "").lower() == "canonical")
    metas = (one for one in tree.iter("meta") if one.get("property") == "og:url")
    stated = [*(one.get("href") for one in links), *(one.get("content") for one in metas)]
    for address in filter(None, stated):
        own = _resolved(address, url)
        if own and _fits(own, url):
            return canonical(own)
    return canonical(url)


def _resolved(address: str, url: str) -> str:
    try:
        return urljoin(url, address.strip())
    except ValueError:
        return ""


def _fits(own: str, url: str) -> bool:
    # a home page given as canonical is a fault of the site: it would make all articles one
    if not url:
        return urlsplit(own).scheme in _PORTS
    same = site(own) == site(url) and urlsplit(own).scheme in _PORTS
    return same and (len(urlsplit(own).path) > 1 or len(urlsplit(url).path) <= 1)


def site(url: str) -> str:
    """The host without "www." and the like, for telling whether two addresses are of one site.

    Args:
        url: an absolute address.
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(www\d?|m|mobile|amp|edition)\.", "", host)
