"""The lines printed above a story: where no heading marks up the headline, it is one of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from readout.languages.bylines import HOME
from readout.languages.reading import words
from readout.text.addresses import site
from readout.text.people import is_credit, names_author
from readout.text.printed import key

_INLINE = frozenset(
    words(
        "a abbr acronym b bdi big cite em font i nobr q rb ruby s small span strike strong sub sup tt "
        "u wbr"
    )
)
_UNSEEN = frozenset(("script", "style", "rt", "rp", "title", "noscript", "textarea", "option"))
_HOME = re.compile(
    r"\s*(?P<host>(?:https?:)?//[^/]+)?/?(?:(?:index|default|home|main|start)\.\w{2,5})?\s*",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"headline|heading|schlagzeile|(?<![a-z])(?:kop|head|hed|h[123]|zag)(?![a-z])"
    r"|(?<!sub)(?<!sub.)(?<!unter)(?<!ante)(?<!sotto)(?<!sous)tit(?:[elr]|ol|ul)"
)
_DATED = re.compile(
    r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*\d\D+\d)|.*\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)"
)
_LETTER = re.compile(r"\w")
_PATH = re.compile(r"[>»›:/|]")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_JOINTS = " :|•·–—-"
_LINKS = 150
_FIRST_LETTERS = 40
_PROSE = 80
_PARAGRAPH = 120
_SENTENCE = 30
_UNCASED = 2.5
"""A letter of a script without capitals says as much as so many others."""

_STOPS = ".…。"
_ENDS = tuple(".!?…。！？:：”“»«」\"’'")
_JOINED = 3
_MOST = 4000
_WINDOW = 12
_DATE_WORDS = 12
_HEADLINE_WORDS = 25
_HEADLINE = 200


@dataclass(frozen=True)
class TopLine:
    """A printed line.

    Args:
        text: white space folded.
        pieces: the elements its texts stand in, each with whether the text stands behind it.
    """

    text: str
    pieces: Sequence[tuple[HtmlElement, bool]]

    @cached_property
    def key(self) -> str:
        """Its letters and digits alone, lower case, for comparing."""
        return key_of(self.text[:_MOST])

    @property
    def anchor(self) -> HtmlElement:
        """The element behind which the line, or what follows it, begins."""
        element, behind = self.pieces[-1]
        cut = not behind and len(element) and key(element.text_content()) != key(self.text)
        return element[0] if cut else element

    @property
    def around(self) -> Sequence[HtmlElement]:
        """The elements of its first text: its own and those around that, innermost first."""
        element, behind = self.pieces[0]
        parents = list(element.iterancestors())
        return parents if behind else [element, *parents]


def key_of(text: str) -> str:
    """A text with case, space and punctuation taken out, for comparing titles and names.

    Args:
        text: any text.
    """
    return key(text).replace(" ", "")


class Links:
    """What the links of a page say, in the form of `key_of`.

    Args:
        tree: the parsed page.
        url: its address.
    """

    def __init__(self, tree: HtmlElement, url: str) -> None:
        self.tree = tree
        self.url = url

    @cached_property
    def home(self) -> set[str]:
        """What links to the home page say, words or pictures: names of the site."""
        found: set[str] = set()
        for link in islice(self.tree.iter("a"), _LINKS):
            if self._is_home(link.get("href") or "x") or link.get("rel") == "home":
                found.add(key_of(link.text_content()))
                found.update(key_of(picture.get("alt") or "") for picture in link.iter("img"))
        return found - HOME

    @cached_property
    def all(self) -> set[str]:
        """What any link says."""
        return {key_of(link.text_content()) for link in self.tree.iter("a")}

    def leads_home(self, link: HtmlElement) -> bool:
        """Whether a link leads to the home page of its site.

        Args:
            link: an "a" element of the page.
        """
        address = link.get("href") or "x"
        return address == "#" or link.get("rel") == "home" or self._is_home(address)

    @cached_property
    def site(self) -> str:
        """The host of the page's address, without "www."."""
        return site(self.url)

    def _is_home(self, address: str) -> bool:
        found = _HOME.fullmatch(address)
        if not found or not found["host"]:
            return found is not None
        return self.site in address.casefold() and site(address) == self.site


class Top:
    """What a page prints above its story.

    Args:
        tree: the parsed page.
        lead: the first lines of the story.
    """

    def __init__(self, tree: HtmlElement, lead: Sequence[str]) -> None:
        self._tree = tree
        self._lead = [key_of(line) for line in lead if _is_prose(line)]

    @cached_property
    def lines(self) -> Sequence[TopLine]:
        """Its lines in order; none when the page has no story."""
        found: list[TopLine] = []
        first = 0
        for n, line in enumerate(_lines(self._tree)):
            if _is_prose(line.text):
                if self._begins(line):
                    return found
                first = first or (n if len(line.text) >= _PARAGRAPH else 0)
            found.append(line)
        return found[:first]

    def _begins(self, line: TopLine) -> bool:
        """Whether the story begins with a line."""
        first = line.key[:_FIRST_LETTERS]
        return any(
            first in lead or line.key.startswith(lead[:_FIRST_LETTERS]) for lead in self._lead
        )

    def printed(self, wanted: Mapping[str, str]) -> tuple[str, HtmlElement] | None:
        """The last of some texts that is printed as a line, with the element it stands in.

        Args:
            wanted: the texts by their keys.
        """
        for n in reversed(range(len(self.lines))):
            letters = ""
            for line in self.lines[n : n + _JOINED]:
                letters += line.key
                text = wanted.get(letters)
                if text and not _linked(line):
                    same = line.key == letters
                    return (line.text.strip(_JOINTS) if same else text), line.anchor
        return None

    def beside_details(self) -> tuple[str, HtmlElement] | None:
        """The line that looks most like a headline: by its markup, or beside an author or a date."""
        near = [line for line in self.lines[-_WINDOW:] if not is_credit(line.text[:_HEADLINE])]
        best, most = None, 0
        for n in reversed(range(len(near))):
            if not _may_head(near[n]):
                continue
            worth = _worth(near[n]) + any(map(_tells, near[max(0, n - 2) : n + 3]))
            if worth > most:
                best, most = near[n], worth
        return (best.text, best.anchor) if best else None


def _is_prose(text: str) -> bool:
    """Whether a text looks like a paragraph: a sentence of some length with its full stop."""
    long = len(text) * (1 if text.lower() != text.upper() else _UNCASED)
    return text.endswith(_ENDS) and (long >= _PROSE or (long >= _SENTENCE and text[-1] in _STOPS))


def _lines(tree: HtmlElement) -> Iterator[TopLine]:
    """The lines of a page; elements that only change the look of words do not end one."""
    run: list[tuple[str, HtmlElement, bool]] = []
    body = next(tree.iter("body"), tree)
    for event, element in iterwalk(body, events=("start", "end")):
        behind = event == "end"
        if element.tag not in _INLINE:
            yield from _line(run)
            run = []
        text = element.tail if behind else element.text
        if text and (behind or element.tag not in _UNSEEN):
            run.append((text, element, behind))
    yield from _line(run)


def _line(run: Sequence[tuple[str, HtmlElement, bool]]) -> Iterator[TopLine]:
    text = " ".join("".join(text for text, _, _ in run).split())
    if _LETTER.search(text):
        yield TopLine(text, [piece[1:] for piece in run if piece[0].strip()])


def _linked(line: TopLine) -> bool:
    """Whether a line stands in a link."""
    return any(one.tag == "a" and one.get("href") for one in line.around)


def _may_head(line: TopLine) -> bool:
    """Whether a line may be a headline by its words."""
    words = line.text.split()
    cased = line.text.isascii() or line.text.lower() != line.text.upper()
    long = 2 <= len(words) <= _HEADLINE_WORDS if cased else len(line.key) >= 4
    return (
        long
        and len(line.text) <= _HEADLINE
        and not line.text.endswith((".", ":", "：", "。", "|", ">"))
        and not _tells(line)
        and not _linked(line)
        and not (_PATH.search(line.text) and len(words) <= _DATE_WORDS and _has_link(line))
    )


def _has_link(line: TopLine) -> bool:
    return any(element.tag == "a" for element, _ in line.pieces)


def _tells(line: TopLine) -> bool:
    """Whether a line gives a date or an author."""
    short = len(line.text.split()) <= _DATE_WORDS
    return short and bool(
        _DATED.match(line.text[:_HEADLINE]) or names_author(line.text[:_HEADLINE])
    )


def _worth(line: TopLine) -> int:
    """How much its markup says that a line is a headline."""
    worth = 0
    for element in line.around[:3]:
        told = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        size = element.get("size") or ""
        big = element.tag == "font" and (size in ("4", "5", "6", "7") or size.startswith("+"))
        marked = element.tag in _HEADINGS or bool(_TOLD.search(told))
        worth = max(worth, 3 * marked, 2 * big, element.tag in ("b", "strong"))
    return worth
