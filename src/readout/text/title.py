"""The headline of a page, out of what it prints and what it states."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from readout.languages.bylines import UNTITLED
from readout.text.above import Links, Top, key_of
from readout.text.people import is_name, names_company
from readout.text.structured import Stated

_PARTED = re.compile(
    r"\s*(?:[|｜·•»«›‹—–_／>]+|:+|：|-{2,}|//+|[()\[\]【】《》])\s*|\s+[-/]\s+|(?<=\w{3})[.,]\s+"
    r"|(?<=[\u3040-\u9fff\uac00-\ud7af])-|-(?=[\u3040-\u9fff\uac00-\ud7af])"
)
"""Wherever a part of a title element may end: what is printed shows which ends are meant."""
_SPLIT = re.compile(r"\s+[|·•»«›–—-]+\s+|\s*[|｜]\s*|\s+::?\s+")
_WORDS = re.compile(r"\w+")
_CUT = re.compile(r"(?:\.\.\.|…)$")
_LEVELS = ("h1", "h2", "h3", "h4")
_KICKER = re.compile(
    r"kicker|dachzeile|topline|overline|eyebrow|surtitre|antetitul|occhiello|spitzmarke|label|rubri"
    r"|categor|section|supertit|preheadline"
)
_MOST = 60
_LONGEST = 300
_MOST_LETTERS = 1000
_TITLE_WORDS = 3
_TITLE_LETTERS = 12
_ALIKE = 0.6
_SHORT = 4
_OUTLET_WORDS = 5
_JOINTS = " :|•·–—-"
_DATE_WORDS = 6
_PARTS = 8
_LEAST = 3
_DAY = re.compile(r"^\d{1,2}[./]\d{1,2}[./](?:\d\d)?\d\d\s*[|:–—-]\s+(?=\S+\s\S+\s\S)")
_DATED = re.compile(r"(?=.*(?<!\d)(?:19|20)\d\d)(?=.*\d+\D+\d)")


class Titled(NamedTuple):
    """A headline.

    Args:
        text: None when the page has none.
        basis: "printed", "stated" or None.
        element: the heading that prints it, or behind which it is printed, when there is one.
    """

    text: str | None
    basis: str | None
    element: HtmlElement | None


class _Heading(NamedTuple):
    text: str
    key: str
    element: HtmlElement


def words_of(text: str) -> str:
    """A text with case, space and punctuation folded, for comparing.

    Args:
        text: any text.
    """
    return " ".join(_WORDS.findall(text)).casefold()


def _title_element(tree: HtmlElement) -> str:
    """The text of the page's title element.

    Args:
        tree: the parsed page.
    """
    element = tree.find("head/title")
    element = tree.find(".//title") if element is None else element
    text = "" if element is None else " ".join(element.text_content().split())
    return "" if text.casefold() in UNTITLED else text[:_MOST_LETTERS]


def headlines(tree: HtmlElement) -> list[str]:
    """The texts of a page's first-level headings, without repeats.

    Args:
        tree: the parsed page.
    """
    texts = (_printed_text(head) for head in tree.iter("h1"))
    return list(dict.fromkeys(text for text in texts if 0 < len(text) <= _LONGEST))


def _printed_text(element: HtmlElement) -> str:
    """An element's text with white space folded, without the readings above characters.

    Args:
        element: such as a heading.
    """
    if element.find(".//rt") is None:
        return " ".join(element.text_content().split())
    texts = element.xpath(".//text()[not(ancestor::rt or ancestor::rp)]")
    return " ".join("".join(texts).split())


def title(links: Links, own: Stated, outlet: str | None, lead: Sequence[str] = ()) -> Titled:
    """The headline, how it is known and where it stands.

    Args:
        links: the page, by its links.
        own: what it states for machines.
        outlet: the site's name.
        lead: the first lines of its story.
    """
    names = _site_names(outlet, links.site)
    element = _title_element(links.tree)
    stated = [_unsuffixed(text, names) for text in own.titles]
    known = {key_of(text): text for text in (*stated, _unsuffixed(element, names)) if text}
    first = list(_headings(links.tree.iter("h1"), names, links))
    found = (
        _same(stated, first)
        or _same(list(known.values()), first)
        or _without_kicker(known, first)
        or _lone(element, first)
    )
    heads = [] if found else list(_headings(links.tree.iter(*_LEVELS), names, links))
    found = found or _same(stated, heads) or _part_of(element, heads, names)
    if found and not _names_site(found.text, links):
        return _undated(_unlabelled(found, own.titles))
    wanted = _wanted([*stated, element], names | links.home, links.all)
    top = Top(links.tree, lead)
    # beside a title element that says nothing a heading says more than the look of a line
    others = [] if wanted[0] else [head for head in first if head.key not in links.home]
    found = (
        _alone(known, others)
        or _unmarked(wanted, top, stated)
        or found
        or _alone(known, first)
        or _of_address(first, links.url)
        or _begins(stated, heads)
        or _alike(known, first)
        or (_unmarked((wanted[1], {}), top, stated) if wanted[1] else None)
    )
    return _undated(found or _otherwise(known, first))


def _otherwise(known: dict[str, str], first: Sequence[_Heading]) -> Titled:
    """The best stated title, else the first heading, of a page that prints no title it states."""
    element = first[0].element if first else None
    text = next(iter(known.values()), "")
    if text:
        return Titled(text, "stated", element)
    return Titled(first[0].text if first else None, "printed" if first else None, element)


def _undated(found: Titled) -> Titled:
    """A headline without the day that is printed before it."""
    return found._replace(text=_DAY.sub("", found.text)) if found.text else found


def _names_site(headline: str | None, links: Links) -> bool:
    """Whether what was taken for a headline is what links to the home page say."""
    few = headline is not None and len(headline.split()) <= _OUTLET_WORDS
    return few and _last(links.url) != "" and key_of(headline or "") in links.home


def _unlabelled(found: Titled, titles: Sequence[str]) -> Titled:
    """A headline without the kicker that its heading begins with, in an element of its own."""
    element = found.element
    while element is not None and len(element) == 1 and not (element.text or "").strip():
        element = element[0] if not (element[0].tail or "").strip() else None
    if element is None or len(element) == 0 or (element.text or "").strip():
        return found
    whole, kicker = _printed_text(element), _printed_text(element[0])
    rest = whole.removeprefix(kicker).lstrip(_JOINTS)
    told = (element[0].get("class") or "").lower()
    sure = _KICKER.search(told) or key_of(rest) in map(key_of, titles)
    same = key_of(whole) == key_of(found.text or "")
    return found._replace(text=rest) if same and sure and _is_long(rest) else found


def _unmarked(
    wanted: tuple[dict[str, str], dict[str, str]], top: Top, titles: Sequence[str]
) -> Titled | None:
    """The headline that is a line above the story: part of a title, or beside author and date."""
    found = top.printed(wanted[0]) if wanted[0] else top.beside_details()
    if not found:
        return None
    ends = (
        title for title in titles if _is_long(title) and key_of(found[0]).endswith(key_of(title))
    )
    return Titled(next(ends, found[0]), "printed", found[1])


def _wanted(
    titles: Sequence[str], names: set[str], linked: set[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """What of some titles may be the headline by its words, and what rather is a section or a name.

    The first is empty when every part names the site, a section or a day.
    """
    likely: dict[str, str] = {}
    others: dict[str, str] = {}
    for title in titles:
        parts = [title[start:end] for start, end in _ends(title)]
        if all(_is_general(part, names, linked) for part in parts):
            others |= {key_of(part): part for part in parts if not _is_general(part, names, set())}
            continue
        for run in _runs(title):
            if not _is_general(run, names, set()):
                rather = is_name(run) or _is_general(run, names, linked)
                (others if rather else likely).setdefault(key_of(run), run)
    return likely, others


def _is_general(part: str, names: set[str], linked: set[str]) -> bool:
    """Whether part of a title names the site, a section that is linked, or a day."""
    key, words = key_of(part), len(part.split())
    if len(key) < _LEAST or key in names or names_company(part):
        return True
    return (words <= _SHORT and key in linked) or (
        words <= _DATE_WORDS and bool(_DATED.match(part))
    )


def _ends(title: str) -> list[tuple[int, int]]:
    """Where the parts of a title begin and end."""
    title = title[:_LONGEST]
    cuts = [(cut.start(), cut.end()) for cut in _PARTED.finditer(title)]
    starts = [0, *(end for _, end in cuts)]
    stops = [*(start for start, _ in cuts), len(title)]
    return [(start, stop) for start, stop in zip(starts, stops, strict=True) if start < stop]


def _runs(title: str) -> list[str]:
    """The parts of a title and what neighbouring ones make together, the longest first."""
    ends = _ends(title)[:_PARTS]
    runs = (title[a:b] for n, (a, _) in enumerate(ends) for _, b in ends[n:])
    return sorted(runs, key=len, reverse=True)


def _headings(elements: Iterable[HtmlElement], names: set[str], links: Links) -> Iterator[_Heading]:
    """The headings that may be the headline: not the site's name at its top."""
    for element in islice(elements, _MOST):
        text = _printed_text(element)
        key = key_of(text)
        fits = 0 < len(text) <= _LONGEST and key and key not in names
        if fits and not _masthead(element, links) and not _elsewhere(element, links.url):
            yield _Heading(text, key, element)


def _masthead(element: HtmlElement, links: Links) -> bool:
    """Whether a heading is a link to the home page."""
    inside = list(element.iter("a"))
    return len(inside) == 1 and links.leads_home(inside[0])


def _elsewhere(element: HtmlElement, url: str) -> bool:
    """Whether a heading is a link to another page."""
    links = list(element.iter("a"))
    address = (links[0].get("href") or "") if len(links) == 1 else ""
    if not address or address.startswith("#"):
        return False
    return _last(url) not in ("", _last(address))


def _last(address: str) -> str:
    """The last part of an address's path."""
    path = re.split(r"[?#]", re.sub(r"^\w*:?//[^/]*", "", address), maxsplit=1)[0]
    return path.rstrip("/").rpartition("/")[2]


def _same(titles: Sequence[str], heads: Sequence[_Heading]) -> Titled | None:
    """The heading that says the same as a stated title, the best title first."""
    keys = {head.key: head for head in reversed(heads) if not _CUT.search(head.text)}
    for text in titles:
        head = keys.get(key_of(text))
        if head:
            # inside a heading a new line is no white space
            whole = words_of(head.text) == words_of(text)
            return Titled(head.text if whole else text, "printed", head.element)
    return None


def _lone(element: str, first: Sequence[_Heading]) -> Titled | None:
    """A lone first-level heading of some length, unless it names the site in the title element."""
    if len(first) != 1 or not _is_long(first[0].text) or first[0].key in key_of(element):
        return None
    return Titled(first[0].text, "printed", first[0].element)


def _without_kicker(known: dict[str, str], first: Sequence[_Heading]) -> Titled | None:
    """The stated title that a heading holds with a kicker before it or a subtitle behind it."""
    for head in first:
        for key, text in known.items():
            inside = head.key.endswith(key) or head.key.startswith(key)
            long = _is_long(text) or head.text.removesuffix(text).endswith((": ", " | "))
            if inside and long and not _CUT.search(text):
                return Titled(text, "stated", head.element)
    return None


def _is_long(text: str) -> bool:
    return len(text.split()) >= _TITLE_WORDS or (len(text) >= _TITLE_LETTERS and not text.isascii())


def _part_of(element: str, heads: Sequence[_Heading], names: set[str]) -> Titled | None:
    """The heading that is a part of the title element: what stands beside it is the site.

    It is the longest, or a first-level one of some length with which the title begins.
    """
    parts = [key_of(part) for part in _SPLIT.split(element)]
    found = [head for head in heads if head.key in parts and head.key not in names]
    begins = (one for one in found if one.element.tag == "h1" and one.key == parts[0])
    opener = next((one for one in begins if _is_long(one.text)), None)
    best = opener or max(found, key=lambda head: len(head.text), default=None)
    return Titled(best.text, "printed", best.element) if best else None


def _begins(titles: Sequence[str], heads: Sequence[_Heading]) -> Titled | None:
    """A heading with which a stated title begins."""
    keys = [key_of(text) for text in titles]
    for head in heads:
        if _is_long(head.text) and any(key.startswith(head.key) for key in keys):
            return Titled(head.text, "printed", head.element)
    return None


def _alone(known: dict[str, str], first: Sequence[_Heading]) -> Titled | None:
    """A lone first-level heading is the headline, and so is one that a stated title holds."""
    held = [head for head in first if any(head.key in key or key in head.key for key in known)]
    if len(first) == 1 and (held or _is_long(first[0].text) or not known):
        return Titled(first[0].text, "printed", first[0].element)
    long = [head for head in held if _is_long(head.text)]
    return Titled(long[0].text, "printed", long[0].element) if long else None


def _of_address(first: Sequence[_Heading], url: str) -> Titled | None:
    """A first-level heading that says the same as the page's address."""
    name = key_of(_last(url).split(".")[0])
    for head in first:
        if head.key == name:
            return Titled(head.text, "printed", head.element)
    return None


def _alike(known: dict[str, str], first: Sequence[_Heading]) -> Titled | None:
    """A first-level heading that uses mostly the words of a stated title."""
    for text in known.values():
        words = set(words_of(text).split())
        for head in first:
            others = set(words_of(head.text).split())
            if len(words & others) > _ALIKE * len(words | others):
                return Titled(head.text, "printed", head.element)
    return None


def beside(links: Links, headline: str) -> str | None:
    """What stands in the title element beside a headline: the site's name.

    Args:
        links: the page, by its links.
        headline: the page's title, or another of its first-level headings will do.
    """
    element = _title_element(links.tree)
    runs = [run for run in _runs(element) if key_of(run) != key_of(headline) and _may_name(run)]
    home = (run for run in runs if key_of(run) in links.home)
    hosts = (run for run in runs[::-1] if _is_host(run, links.site))
    return next(home, None) or _other_part(element, headline, links) or next(hosts, None)


def _other_part(element: str, headline: str, links: Links) -> str | None:
    """The other of two parts of a title element of which one is the headline."""
    parts = [part.strip(" /") for part in _SPLIT.split(element)]
    if len(parts) != 2:
        return None
    heads = (_printed_text(head) for head in links.tree.iter("h1") if not _masthead(head, links))
    for key in (key_of(headline), *map(key_of, heads)):
        for part, other in (parts, parts[::-1]):
            if key_of(other) == key and _may_name(part):
                return part if key_of(part) != key_of(headline) else other
    return None


def _is_host(part: str, host: str) -> bool:
    """Whether part of a title element holds the name that stands in the site's address."""
    name = key_of(host.split(".", maxsplit=1)[0])
    return len(name) > _SHORT and name in key_of(part)


def _may_name(part: str) -> bool:
    """Whether part of a title element may name a site: it is short and no date."""
    return 0 < len(part.split()) <= _OUTLET_WORDS and not _DATED.match(part)


def _site_names(outlet: str | None, host: str) -> set[str]:
    """The names of a site in the form in which titles are compared.

    Args:
        outlet: its name.
        host: its host.
    """
    return {key_of(name) for name in (outlet or "", host.split(".", maxsplit=1)[0], host)} - {""}


def _unsuffixed(title: str, names: set[str]) -> str:
    """A title without the name of its site at either end.

    Args:
        title: as stated.
        names: the site's names.
    """
    cuts = list(_SPLIT.finditer(title))
    if not cuts:
        return title.strip()
    for cut in cuts:
        if key_of(title[cut.end() :]) in names:
            return title[: cut.start()].strip()
    first, last = title[: cuts[0].start()], title[cuts[-1].end() :]
    piped = cuts[-1][0].strip() in ("|", "｜") and len(last.split()) <= _SHORT
    if _is_site(last, names) or piped:
        keep = len(first.split()) > 1 or len(cuts) == 1
        return title[: cuts[-1].start()].strip() if keep else title.strip()
    return title[cuts[0].end() :].strip() if _is_site(first, names) else title.strip()


def _is_site(part: str, names: set[str]) -> bool:
    key = key_of(part)
    if len(key) < 3:
        return False
    return any(
        key == name or (len(key) > 4 and key in name) or (len(name) > 4 and name in key)
        for name in names
    )
