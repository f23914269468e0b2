"""Title, authors, date and outlet of a page, each with how it is known."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from htmldate import find_date
from lxml.html import HtmlElement

from readout.text.addresses import site
from readout.text.boilerplate import is_byline
from readout.text.dates import date_in, date_line
from readout.text.signature import signatures
from readout.text.structured import Stated

NOT_STATED = "not stated"
_FIRST_PAGE = date(1995, 1, 1)
_SPLIT = re.compile(r"\s+[|·•»›–—-]+\s+|\s*\|\s*|\s+::\s+")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)")
_URL_DAY = re.compile(r"/(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=\D|$)")
_WORDS = re.compile(r"\w+")
_NO_NAME = re.compile(
    r"(?i)https?:|www\.|@|\d{3}|\b(admin|administrator|staff|editor|editors|redaktion|redacción|"
    r"unknown|anonymous|guest|team|online|\w*correspondent|reporter|writer|columnist|contributor|"
    r"korrespondent(in)?|redakteur(in)?|journaliste|periodista|reporterin|press|presse)\b$"
)
_LEADS_TO = re.compile(
    r"(?i)^.{0,40}?\b(?:written by|posted by|published by|submitted by|by|von|par|por|beiträge von|"
    r"autor(?:in|en)?|auteurs?|authors?|text|redaktion)\b\s*:?\s+|^[^\w]+"
)
_FOLLOWS = re.compile(
    r"(?i)\s+(?:(?:le|el|in|at|is)(?=\s+\d)|on|am|for|stand|updated|published|veröffentlicht|follow|posted|@\S+)\s|"
    r"\s*[|•·/–—(\[]|\s-\s|\d|\s@|https?:|\s+(?:stand|follow|says|sagt|schreibt)\b.*$"
)
_AND = re.compile(r"\s*(?:;|\||,|\s(?:[Aa]nd|AND|und|UND|et|y|&)\s)\s*")


@dataclass(frozen=True)
class Details:
    """What is known about a page.

    Args:
        title: its headline.
        byline: its authors, joined by commas.
        published: its date.
        outlet: who published it.
        basis: how "title", "byline", "published" and "outlet" are known.
    """

    title: str | None
    byline: str | None
    published: date | None
    outlet: str | None
    basis: tuple[tuple[str, str], ...]


def details(
    tree: HtmlElement,
    own: Stated,
    url: str,
    today: date,
    months: Mapping[str, int],
    lead: Sequence[str] = (),
) -> Details:
    """Title, authors, date and outlet.

    Args:
        tree: the parsed page; it may be changed.
        own: what the page states for machines.
        url: where it was found.
        today: the day it was fetched; no later date is believed.
        months: month names of its language, lower case, to their number.
        lead: the article's first lines, which may name the author and the date.
    """
    outlet, outlet_basis = _outlet(tree, own, url)
    title, title_basis = _title(tree, own, outlet, url)
    published, date_basis = _published(tree, own, url, today, months)
    byline, byline_basis = _byline(tree, own, outlet)
    if byline is None:
        byline, byline_basis = _signed(lead)
    if published is None:
        published, date_basis = _dated(lead, today, months)
    return Details(
        title,
        byline,
        published,
        outlet,
        (
            ("title", title_basis),
            ("byline", byline_basis),
            ("published", date_basis),
            ("outlet", outlet_basis),
        ),
    )


def words_of(text: str) -> str:
    """A text with case, space and punctuation folded, for comparing.

    Args:
        text: any text.
    """
    return " ".join(_WORDS.findall(text)).casefold()


def _outlet(tree: HtmlElement, own: Stated, url: str) -> tuple[str | None, str]:
    for name in own.outlets:
        cleaned = name.lstrip("@").strip()
        if 1 < len(cleaned) <= 60:
            return cleaned, "stated"
    named = _beside_headline(tree)
    if named:
        return named, "stated"
    host = site(url)
    return (host, "inferred") if host else (None, NOT_STATED)


def _beside_headline(tree: HtmlElement) -> str | None:
    """What stands in the title element beside the headline: the site's name."""
    parts = [part.strip() for part in _SPLIT.split(title_element(tree))]
    heads = {words_of(head) for head in headlines(tree)}
    if len(parts) != 2:
        return None
    for part, other in (parts, parts[::-1]):
        if words_of(other) in heads and 0 < len(part.split()) <= 5:
            return part
    return None


def title_element(tree: HtmlElement) -> str:
    """The text of the page's title element.

    Args:
        tree: the parsed page.
    """
    return " ".join(" ".join(tree.xpath("(//head/title | //title)[1]//text()")).split())


_SIGNED = re.compile(
    r"\b(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+(?:[a-zà-ý]+\s+){0,4}((?:[A-ZÀ-Ý][\w'’.-]+\s?){2,4})"
)
_LEAD_WORDS = 16
_DATED_LINE = 60
_DATE = 20
_UNDER = 6


def _signed(lead: Sequence[str]) -> tuple[str | None, str]:
    """The author named in one of the first lines."""
    for line in lead:
        found = _SIGNED.search(line)
        if found and len(line.split()) <= _LEAD_WORDS and (is_byline(line) or date_like(line)):
            return found[1].strip(" .,"), "printed"
    return None, NOT_STATED


def date_like(line: str) -> bool:
    """Whether a line holds a year, as one that gives the date and the author does.

    Args:
        line: one printed line.
    """
    return bool(re.search(r"\b(19|20)\d\d\b", line))


def _dated(lead: Sequence[str], today: date, months: Mapping[str, int]) -> tuple[date | None, str]:
    """The date in one of the first lines."""
    for line in lead:
        found = _day(line, today, months) if len(line.split()) <= _LEAD_WORDS else None
        if found:
            return found, "printed"
    return None, NOT_STATED


def _title(tree: HtmlElement, own: Stated, outlet: str | None, url: str) -> tuple[str | None, str]:
    heads = headlines(tree)
    stated = [unsuffixed(title, outlet, url) for title in own.titles]
    element = title_element(tree)
    known = {words_of(title) for title in [*stated, unsuffixed(element, outlet, url)] if title}
    for head in heads:
        if words_of(head) in known:
            return head, "printed"
    if len(heads) == 1 and _headline(heads[0], outlet, known):
        return heads[0], "printed"
    if stated:
        return stated[0], "stated"
    if element:
        return unsuffixed(element, outlet, url), "stated"
    return (heads[0], "printed") if heads else (None, NOT_STATED)


def headlines(tree: HtmlElement) -> list[str]:
    """The texts of a page's first-level headings, without repeats.

    Args:
        tree: the parsed page.
    """
    texts = (" ".join(head.text_content().split()) for head in tree.iter("h1"))
    return list(dict.fromkeys(text for text in texts if 0 < len(text) <= 300))


def _headline(head: str, outlet: str | None, known: set[str]) -> bool:
    """A lone first-level heading is the title, unless it is the site's own name."""
    folded = words_of(head)
    if outlet and folded == words_of(outlet):
        return False
    if any(folded in title for title in known):
        return True
    return len(folded.split()) >= 3 or not known


def unsuffixed(title: str, outlet: str | None, url: str) -> str:
    """A title without the name of its site at either end.

    Args:
        title: as stated.
        outlet: the site's name.
        url: the page's address.
    """
    names = {
        words_of(name).replace(" ", "")
        for name in (outlet or "", site(url).split(".")[0], site(url))
    }
    parts = _SPLIT.split(title)
    cuts = list(_SPLIT.finditer(title))
    if len(parts) < 2:
        return title.strip()
    if _is_site(parts[-1], names) or (cuts[-1][0].strip() == "|" and len(parts[-1].split()) <= 4):
        return (
            title[: cuts[-1].start()].strip()
            if len(parts[0].split()) > 1 or len(parts) == 2
            else title.strip()
        )
    if _is_site(parts[0], names):
        return title[cuts[0].end() :].strip()
    return title.strip()


def _is_site(part: str, names: set[str]) -> bool:
    folded = words_of(part).replace(" ", "")
    if len(folded) < 3:
        return False
    return any(
        name
        and (
            folded == name
            or (len(folded) > 4 and folded in name)
            or (len(name) > 4 and name in folded)
        )
        for name in names
    )


def _byline(tree: HtmlElement, own: Stated, outlet: str | None) -> tuple[str | None, str]:
    names = _people(own.authors, outlet)
    if names:
        return ", ".join(names), "stated"
    for line in signatures(tree):
        names = _people(_names_in(line), outlet)
        if names:
            return ", ".join(names), "printed"
    return None, NOT_STATED


def _names_in(line: str) -> list[str]:
    """The names in a printed line, without what leads to them and what follows."""
    line = _LEADS_TO.sub("", line)
    line = _FOLLOWS.split(line, maxsplit=1)[0]
    words = line.split()
    # a sentence or a menu is no list of names, but a single word may be how someone signs
    named = len(words) == 1 or (1 < len(words) <= 14 and words[0][:1].isupper())
    return [line] if named else []


def _people(authors: Sequence[str], outlet: str | None) -> list[str]:
    out: list[str] = []
    for author in authors:
        name = re.sub(r"(?i)^(by|von|par|por)\s+", "", " ".join(author.split()))
        for one in _AND.split(name):
            if _person(one, outlet) and one not in out:
                out.append(one)
    return out


def _person(name: str, outlet: str | None) -> bool:
    if not 2 < len(name) <= 50 or len(name.split()) > 6 or _NO_NAME.search(name):
        return False
    return not outlet or words_of(name) != words_of(outlet)


def _published(
    tree: HtmlElement, own: Stated, url: str, today: date, months: Mapping[str, int]
) -> tuple[date | None, str]:
    for text, _ in own.dates:
        found = _day(text, today, months)
        if found:
            return found, "stated"
    for text in _times(tree):
        found = _day(text, today, months)
        if found:
            return found, "stated"
    address = _URL_DATE.search(url)
    found = _day("-".join(address.groups()), today, months) if address else None
    if found:
        return found, "stated"
    address = _URL_DAY.search(url)
    found = _day("-".join(address.groups()[::-1]), today, months) if address else None
    if found:
        return found, "stated"
    found = _near_top(tree, today, months)
    if found:
        return found, "printed"
    found = _marked(tree, url, today)
    return (found, "inferred") if found else (None, NOT_STATED)


def _day(text: str, today: date, months: Mapping[str, int]) -> date | None:
    found = date_in(text, months)
    if not found:
        return None
    day = date.fromisoformat(found)
    return day if _FIRST_PAGE <= day <= today + timedelta(days=1) else None


def _times(tree: HtmlElement) -> list[str]:
    """The dates of time elements, those marked as the publication first."""
    marked: list[str] = []
    other: list[str] = []
    for element in tree.xpath("//time[@datetime or @pubdate] | //*[@itemprop='datePublished']"):
        text = element.get("datetime") or element.get("content") or element.text_content()
        how = " ".join(
            str(element.get(name) or "") for name in ("itemprop", "class", "pubdate", "id")
        )
        published = "pubdate" in element.attrib or re.search(r"(?i)publi|entry-date|posted", how)
        (marked if published else other).append(text)
    # several plain time elements belong to a list of other stories
    return marked or other[:1] if len(set(other)) <= 3 else marked


def _near_top(tree: HtmlElement, today: date, months: Mapping[str, int]) -> date | None:
    """A date on a line of its own within a few lines of the headline."""
    head = next(tree.iter("h1"), None)
    if head is None:
        return None
    after = head.xpath("following::text()[normalize-space()][position() <= 25]")
    before = head.xpath("preceding::text()[normalize-space()][position() <= 12]")
    for line in (text.strip() for text in (*after, *reversed(before))):
        found = date_line(line, months)
        if found:
            return _day(found, today, months)
    # right under the headline the date may share its line with a place or a name
    lines = (" ".join(text.split()) for text in after[:_UNDER])
    short = (line if len(line) <= _DATED_LINE else line[:_DATE] for line in lines)
    return next(filter(None, (_day(line, today, months) for line in short)), None)


def _marked(tree: HtmlElement, url: str, today: date) -> date | None:
    """What htmldate reads from markup; its guesses from loose text are not asked for."""
    arguments: dict[str, Any] = {
        "extensive_search": False,
        "original_date": True,
        "url": url or None,
        "max_date": datetime(today.year, today.month, today.day) + timedelta(days=1),  # noqa: DTZ001 - htmldate compares without zones
    }
    try:
        found = find_date(tree, **arguments)
    except (ValueError, TypeError, AttributeError):
        return None
    return date.fromisoformat(found) if found else None
