"""The day a page was published, how it is known and how sure it is.

| where the date was found | confidence |
|---|---|
| JSON-LD "datePublished", "article:published_time" | 0.95 |
| another meta element that says so, a time element marked as the publication, the address | 0.9 |
| a time element, or a line that says nothing else, beside the headline | 0.8 |
| a meta element called no more than "date", which often gives the last change | 0.7 |
| a line beside the headline or the first of the article that also gives a place or a name, a label such as "Published:", an element whose class says "date" | 0.6 |
| nowhere: a last change, a copyright year, the day at the top of the page, another story or a reader's comment is no publication | 0.0 |
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from lxml.etree import XPath

from readout.languages.bylines import CHANGED, DATED, MONTHS, MONTHS_OF
from readout.text.dates import date_in, date_line, month_names
from readout.text.language import primary
from readout.text.marks import Line, Marks, of_readers
from readout.text.people import any_of
from readout.text.structured import Stated

_FIRST_PAGE = date(1995, 1, 1)
_DAY = timedelta(days=1)
_URL_DATE = re.compile(
    r"/((?:19|20)\d\d)(?:[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])|/(\d{1,2})/(\d{1,2}))(?=\D|$)"
)
_URL_DAY = re.compile(r"/(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d\d)(?=\D|$)")
_MARKED_TIME = re.compile(r"publi|entry-date|posted|created")
_UTC = re.compile(r"(\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]00:?00|GMT|UTC)$")
_CHANGED = re.compile(rf"(?<!\w)(?:{any_of(CHANGED)})(?!\w)", re.IGNORECASE)
_DATED = re.compile(rf"\W*(?:{any_of(DATED)})(?!\w)\s*[:：]?", re.IGNORECASE)
_OWNED = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_INSIDE = XPath(".//text()[normalize-space()]")
_TIMES = XPath("//body//time | //body//*[@itemprop='datePublished']")
# with two slashes before a condition, libxml2 takes time that grows with the square of the page
_SHORT_TEXTS = XPath("//body/descendant::text()[normalize-space() and string-length() < 120]")
_UNDER = 6
_OVER = 3
_LINE = 60
_DATELINE = 30
_LEAD_WORDS = 16
_MOST_TIMES = 3
_MOST_MARKED = 4
_SHORTEST = 6
_CHILDREN = 8

_MARKED = 0.9
_ADDRESS = 0.9
_ALONE = 0.8
_SHARED = 0.6

_Candidates = Iterator[tuple[date | None, str, float]]


class Dated(NamedTuple):
    """A day.

    Args:
        day: None when the page states none.
        basis: "stated", "printed" or None.
        confidence: 0 to 1; 0.0 when there is no day.
    """

    day: date | None
    basis: str | None
    confidence: float


class Reader(NamedTuple):
    """How the dates of one page are read.

    Args:
        months: month names, lower case, to their number.
        order: as for `date_in`.
        today: the day it was fetched; no later date is believed.
    """

    months: Mapping[str, int]
    order: str
    today: date

    def day(self, text: str) -> date | None:
        """The first believable date in a text.

        Args:
            text: a short text.
        """
        return self._believed(date_in(text, self.months, self.order))

    def line(self, text: str) -> date | None:
        """The date of a line that says nothing else.

        Args:
            text: one printed line.
        """
        return self._believed(date_line(text, self.months, self.order))

    def _believed(self, found: str | None) -> date | None:
        day = date.fromisoformat(found) if found else None
        return day if day and _FIRST_PAGE <= day <= self.today + _DAY else None


def reader(own: Stated, today: date, months: Mapping[str, int]) -> Reader:
    """How to read the dates of a page.

    Args:
        own: what the page states, for its language.
        today: the day it was fetched.
        months: month names of its language, lower case, to their number.
    """
    tag = own.language.replace("_", "-").casefold()
    # a page that does not say its language is read as its text is
    english = tag == "en" or (not tag and (not months or "january" in months))
    order = "mdy" if tag == "en-us" else "" if english else "dmy"
    theirs = {} if primary(tag) in MONTHS_OF else month_names(primary(tag))
    return Reader({**MONTHS, **theirs, **months}, order, today)


def published(own: Stated, url: str, marks: Marks, read: Reader, lead: Sequence[str] = ()) -> Dated:
    """The day a page was published.

    Args:
        own: what it states for machines.
        url: its address.
        marks: its marks.
        read: how its dates are read.
        lead: the article's first lines.
    """
    for day, basis, worth in _candidates(own, url, marks, read, lead):
        if day:
            return Dated(day, basis, worth)
    return Dated(None, None, 0.0)


def _candidates(
    own: Stated, url: str, marks: Marks, read: Reader, lead: Sequence[str]
) -> _Candidates:
    """Every date in the order of its worth, each looked for only when those before were none."""
    address = _of_address(url, read)
    for text, worth in own.dates:
        if worth >= _MARKED:
            yield _at_home(text, read, address, marks), "stated", worth
    times = list(_times(marks, read))
    yield from ((day, "stated", _MARKED) for day, marked in times if marked)
    yield address, "stated", _ADDRESS
    plain = [day for day, marked in times if not marked]
    # several plain time elements belong to a list of other stories
    if len(set(plain)) <= _MOST_TIMES:
        yield from ((day, "stated", _ALONE) for day in plain)
    yield from _beside(marks, read)
    yield from ((read.day(text), "stated", worth) for text, worth in own.dates if worth < _MARKED)
    yield from ((day, "printed", _SHARED) for day in _labelled(marks, read))
    yield from ((day, "printed", _SHARED) for day in _classed(marks, read))
    short = (line for line in lead if len(line.split()) <= _LEAD_WORDS)
    yield from ((read.day(_start(line)), "printed", _SHARED) for line in short)


def _at_home(text: str, read: Reader, address: date | None, marks: Marks) -> date | None:
    """A moment given in universal time may be another day where the page comes from."""
    day = read.day(text)
    hour = _UTC.search(text) if day and day != address else None
    if not day or not hour:
        return day
    alone = (one for one, _, worth in _beside(marks, read) if one and worth == _ALONE)
    other = day - _DAY if int(hour[1]) < 12 else day + _DAY
    return other if other in (address, next(alone, None)) else day


def _of_address(url: str, read: Reader) -> date | None:
    found = _URL_DATE.search(url)
    if found:
        return read.day("-".join(part for part in found.groups() if part))
    found = _URL_DAY.search(url)
    return read.day("-".join(found.groups()[::-1])) if found else None


def _times(marks: Marks, read: Reader) -> Iterator[tuple[date, bool]]:
    """The dates of time elements, and whether each is marked as the publication."""
    for element in _TIMES(marks.tree):
        told = " ".join(element.get(name) or "" for name in ("itemprop", "class", "id")).lower()
        if "modified" in told or marks.elsewhere(element):
            continue
        text = element.get("datetime") or element.get("content") or element.text_content()
        day = read.day(text)
        if day:
            yield day, "pubdate" in element.attrib or bool(_MARKED_TIME.search(told))


def _beside(marks: Marks, read: Reader) -> _Candidates:
    """Dates within a few lines of the headline, the nearest first."""
    if marks.headline is None:
        return
    for text in _INSIDE(marks.headline):
        yield read.line(" ".join(text.split())), "printed", _ALONE
    after, before = marks.after, marks.before[::-1]
    first = Line("", marks.headline)
    yield from _near([first, *after[:_UNDER]], read, shared=True)
    yield from _near([first, *before[-_OVER:]], read, shared=True)
    yield from _near(after[_UNDER - 1 :], read, shared=False)
    yield from _near(before, read, shared=False)


def _near(lines: Sequence[Line], read: Reader, shared: bool) -> _Candidates:
    """Dates on lines of their own, or on short lines that also give a place or a name."""
    for label, line in pairwise(lines):
        text = _unchanged(line.text)
        day, worth = read.line(text), _ALONE
        if shared and not day:
            day, worth = read.day(_start(text)), _SHARED
        if day and not _of_other(label.text, line):
            yield day, "printed", worth


def _of_other(label: str, line: Line) -> bool:
    """Whether a date is that of a change, of the whole site, of a reader's comment or of something
    else that the label before it names."""
    if _CHANGED.search(label) or _OWNED.search(line.text):
        return True
    if label.endswith((":", "：")) and not _DATED.match(label):
        return True
    return of_readers(line.element)


def _unchanged(line: str) -> str:
    """A line without the date of the last change at its end."""
    changed = _CHANGED.search(line)
    return line[: changed.start()] if changed else line


def _start(line: str) -> str:
    """As much of a line as may give its date with a place or a name."""
    return line if len(line) <= _LINE or _DATED.match(line) else line[:_DATELINE]


def _labelled(marks: Marks, read: Reader) -> Iterator[date]:
    """Dates behind a label such as "Published:", wherever they stand."""
    texts = _SHORT_TEXTS(marks.tree)
    for n, text in enumerate(texts):
        found = _DATED.match(text)
        if not found:
            continue
        rest = text[found.end() :].strip() or next(iter(texts[n + 1 : n + 2]), "")
        day = read.line(" ".join(rest.split()))
        if day and not marks.elsewhere(text.getparent()):
            yield day


def _classed(marks: Marks, read: Reader) -> Iterator[date]:
    """The first date in elements whose class says that they are dates, unless there are many."""
    found: list[date] = []
    for element in marks.dates:
        if len(element) > _CHILDREN:
            continue
        text = " ".join((element.get("title") or element.text_content()).split())
        no_date = _CHANGED.search(text) or _OWNED.search(text)
        day = read.day(text) if _SHORTEST <= len(text) <= _LINE and not no_date else None
        # at the top of a page stands the day on which it was shown
        if day and not marks.elsewhere(element) and not marks.at_top(element):
            found.append(day)
    if len(set(found)) <= _MOST_MARKED:
        yield from found[:1]
