"""The outlets and articles of the sample paper, as their files say them.

An outlet is a folder with `outlet.toml` and `page.html`; an article is a file `SLUG.txt` in it:
lines "key: value", a blank line, and blocks parted by blank lines.  A block that begins with "## "
is a heading, "- " a list item, "> " a block quotation.  `SLUG.2.txt` is what stands at the same
address from the second day on.  Newsletter boxes, adverts and the like are the template's.
"""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
FIRST_DAY = date(2026, 11, 24)
"""A Tuesday, as the articles say."""

_MARKS = {"## ": "heading", "- ": "item", "> ": "quotation"}


@dataclass(frozen=True)
class Outlet:
    """One of the eight.

    Args:
        folder: its folder, which is also its name in addresses.
        name: as it calls itself.
        language: BCP 47 tag.
        country: an invented one.
        kind: "local paper", "news agency" and so on.
        owner: who owns it.
        form: of its feed: "rss", "atom", "rdf" or "json".
        feed: the feed's path.
        full_text: whether the feed carries whole articles.
        article: the path of an article, with {slug}.
        hours: its clock's hours ahead of UTC.
    """

    folder: str
    name: str
    language: str
    country: str
    kind: str
    owner: str
    form: str
    feed: str
    full_text: bool
    article: str
    hours: int


@dataclass(frozen=True)
class Block:
    """A piece of an article: "paragraph", "heading", "item" or "quotation"."""

    kind: str
    text: str


@dataclass(frozen=True)
class Piece:
    """An article as one outlet prints it.

    Args:
        outlet: who prints it.
        slug: its name in the address.
        story: which of the six stories it tells.
        title: its headline.
        byline: whose it is.
        role: what stands behind the name, such as "business editor"; "" for nothing.
        teaser: what the feed says of it.
        blocks: what it says.
        published: when, by the outlet's clock.
        changed: when it was corrected; else as published.
        copy_of: "folder/slug" of the article whose text it prints; "" for none.
    """

    outlet: Outlet
    slug: str
    story: str
    title: str
    byline: str
    role: str
    teaser: str
    blocks: tuple[Block, ...]
    published: datetime
    changed: datetime
    copy_of: str

    @property
    def path(self) -> str:
        """Its path on the outlet's site."""
        return self.outlet.article.format(slug=self.slug)

    @property
    def text(self) -> tuple[str, ...]:
        """What is read of it, in order, without the title."""
        return tuple(block.text for block in self.blocks)


@cache
def outlets() -> tuple[Outlet, ...]:
    """The eight, by the names of their folders."""
    return tuple(
        Outlet(folder=path.parent.name, **tomllib.loads(path.read_text("utf-8")))
        for path in sorted(HERE.glob("*/outlet.toml"))
    )


def pieces(day: int = 2, first_day: date = FIRST_DAY) -> tuple[Piece, ...]:
    """What has been printed by the end of a day, each outlet's newest first.

    Args:
        day: 1 or 2.
        first_day: the date of day 1.
    """
    found = [
        piece
        for outlet in outlets()
        for path in sorted((HERE / outlet.folder).glob("*.txt"))
        if "." not in path.stem
        for piece in [_piece(outlet, _newest(path, day), path.stem, first_day)]
        if piece.published.date() < first_day + timedelta(days=day)
    ]
    return tuple(sorted(found, key=lambda one: (one.outlet.folder, -one.published.timestamp())))


def _newest(path: Path, day: int) -> Path:
    second = path.with_suffix(".2.txt")
    return second if day >= 2 and second.exists() else path


def _piece(outlet: Outlet, path: Path, slug: str, first_day: date) -> Piece:
    head, _, body = path.read_text("utf-8").strip().partition("\n\n")
    says = dict(line.split(": ", 1) for line in head.splitlines())
    copy_of = says.get("copy of", "")
    if copy_of:
        body += (HERE / f"{copy_of}.txt").read_text("utf-8").strip().partition("\n\n")[2]
    published = _moment(says["published"], outlet, first_day)
    return Piece(
        outlet=outlet,
        slug=slug,
        story=says["story"],
        title=says["title"],
        byline=says["byline"],
        role=says.get("role", ""),
        teaser=says["teaser"],
        blocks=tuple(_block(text) for text in body.split("\n\n")),
        published=published,
        changed=_moment(says["changed"], outlet, first_day) if "changed" in says else published,
        copy_of=copy_of,
    )


def _moment(said: str, outlet: Outlet, first_day: date) -> datetime:
    day, clock = said.removeprefix("day ").split()
    zone = timezone(timedelta(hours=outlet.hours))
    when = first_day + timedelta(days=int(day) - 1)
    return datetime.combine(when, time.fromisoformat(clock), zone)


def _block(text: str) -> Block:
    for mark, kind in _MARKS.items():
        if text.startswith(mark):
            return Block(kind, text.removeprefix(mark))
    return Block("paragraph", text)
