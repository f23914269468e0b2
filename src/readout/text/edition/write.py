"""An edition as one text that is read, with a receipt for every word that is not ours.

It is an article like any other, so that all that plays articles plays editions.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from readout.languages.briefing import briefs
from readout.languages.edition import Editions, editions, written_day
from readout.model import (
    Article,
    Block,
    BlockKind,
    ChapterStart,
    Part,
    Polarity,
    Span,
    Statement,
)
from readout.text.edition.closing import closing
from readout.text.edition.parts import Edition, Item, Piece, Telling
from readout.text.edition.tell import SAID, names

STORY, OUTLET = 1, 2
"""Levels of chapters."""

RULE = "edition"
"""How the statements of an edition were found: they are those of its articles."""

_GAP = "\n\n"
_PARTS = ("happened", *SAID, "only_here", "developed")


@dataclass(frozen=True)
class Quoted:
    """Words of an edition's text that are not ours, and where they come from.

    Args:
        span: of the edition's text.
        piece: the words where they are printed.
        story: whose story; 0 for none.
        item: what they are part of.
        lead: our words before the item.
    """

    span: Span
    piece: Piece
    story: int
    item: Item
    lead: Span | None = None


@dataclass(frozen=True)
class Written:
    """An edition as it is read.

    Args:
        article: its text.
        quoted: every word that is not ours, in order.
        stories: where each story stands, by its number: the index of its first block.
    """

    article: Article
    quoted: tuple[Quoted, ...]
    stories: dict[int, int]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Who says what in it."""
        return tuple(_statements(self.quoted))


def written(edition: Edition) -> Written:
    """An edition as one text.

    Args:
        edition: what is told.
    """
    pen, ours = _Pen(edition.language), editions(edition.language)
    title = ours.title.format(name=edition.title, day=written_day(edition.day, edition.language))
    pen.ours(title, BlockKind.TITLE)
    pen.ours(_opening(edition, ours))
    for telling in edition.tellings:
        _tell(pen, telling)
    if edition.changes:
        pen.chapter(ours.changes, STORY)
        pen.ours(ours.changes, BlockKind.HEADING, 2)
        _changes(pen, edition.changes, ours)
    ends = list(closing(edition, ours))
    if ends:
        pen.chapter(ours.closing, STORY)
        pen.ours(ours.closing, BlockKind.HEADING, 2)
        for sentence in ends:
            pen.ours(sentence)
    return Written(pen.article(edition, title), tuple(pen.quoted), dict(pen.stories))


def _opening(edition: Edition, ours: Editions) -> str:
    count = len(edition.tellings)
    if not count and not edition.changes:
        since = edition.since
        return ours.nothing_since.format(when=since) if since else ours.nothing
    stories = ours.one_story if count == 1 else ours.stories.format(count=count)
    since = ours.since.format(when=edition.since) if edition.since else ""
    return " ".join(filter(None, (since, stories if count else "")))


@dataclass
class _Pen:
    """Writes block after block.

    Args:
        language: of what is ours.
    """

    language: str
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    quoted: list[Quoted] = field(default_factory=list)
    chapters: list[ChapterStart] = field(default_factory=list)
    stories: dict[int, int] = field(default_factory=dict)

    def ours(
        self, words: str, kind: BlockKind = BlockKind.SUMMARY, level: int = 0, language: str = ""
    ) -> Span | None:
        """Write a block of our words, and say where; None for no words."""
        words = " ".join(words.split())
        if not words:
            return None
        start = self._begin()
        self.text += words
        return self._end(start, kind, level, language or self.language)

    def theirs(
        self,
        items: Iterable[Item],
        story: int,
        language: str,
        kind: BlockKind = BlockKind.PARAGRAPH,
        level: int = 0,
        lead: Span | None = None,
    ) -> None:
        """Write a block of others' words."""
        start = self._begin()
        for item in items:
            for n, piece in enumerate(item.pieces):
                gap = " … " if n else " "
                self.text += gap if len(self.text) > start else ""
                at = len(self.text)
                self.text += piece.text
                self.quoted.append(Quoted(Span(at, len(self.text)), piece, story, item, lead))
        self._end(start, kind, level, language)

    def chapter(self, title: str, level: int) -> None:
        """Begin a chapter with the next block."""
        self.chapters.append(ChapterStart(len(self.blocks), title, level))

    def _begin(self) -> int:
        self.text += _GAP if self.text else ""
        return len(self.text)

    def _end(self, start: int, kind: BlockKind, level: int, language: str) -> Span:
        span = Span(start, len(self.text))
        self.blocks.append(Block(span, kind, language, level))
        return span

    def article(self, edition: Edition, title: str) -> Article:
        """What was written."""
        return Article(
            url="",
            outlet=None,
            title=title,
            byline=None,
            published=edition.day,
            language=edition.language,
            language_confidence=1.0,
            text=self.text,
            blocks=tuple(self.blocks),
            skipped=(),
            edits=(),
            basis=(("title", "stated"), ("published", "stated"), ("language", "stated")),
            page_sha256="",
            published_confidence=1.0,
            chapters=tuple(self.chapters),
        )


def _tell(pen: _Pen, telling: Telling) -> None:
    """A story: its headline, and part after part."""
    words, ours = briefs(telling.language), editions(telling.language)
    pen.stories.setdefault(telling.story, len(pen.blocks))
    headline = telling.headline
    pen.chapter(headline.text if headline else ours.no_outlet, STORY)
    if headline:
        item = Item("headline", "", (headline,))
        pen.theirs([item], telling.story, telling.language, BlockKind.HEADING, 2)
    else:
        pen.ours(ours.no_outlet, BlockKind.HEADING, 2, telling.language)
    pen.ours(_label(telling), language=telling.language)
    outlet = ""
    known = [item for item in telling.items if item.part == "known"]
    for item in known:
        pen.ours(item.lead, language=telling.language)
        pen.theirs([item], telling.story, telling.language)
    for part in _PARTS:
        items = [item for item in telling.items if item.part == part]
        if items:
            outlet = _part(pen, telling, getattr(words, part), items, outlet)


def _label(telling: Telling) -> str:
    words, ours = briefs(telling.language), editions(telling.language)
    told = []
    if telling.feature:
        told.append(f"{ours.features.get(telling.feature, telling.feature)}.")
    if telling.is_single_source:
        told.append(f"{words.single}: {names(telling.outlets, ours)}.")
    if telling.since and telling.joined:
        told.append(ours.joined.format(outlets=names(telling.joined, ours)))
    return " ".join(told)


def _part(pen: _Pen, telling: Telling, heading: str, items: Sequence[Item], outlet: str) -> str:
    """A part of a story, a chapter an outlet; the outlet it ends with."""
    ours = editions(telling.language)
    run: list[Item] = []
    led: Span | None = None
    starts = len(pen.blocks)
    pen.ours(heading, BlockKind.HEADING, 3, telling.language)
    for item in items:
        if run and not item.lead and item.outlet == outlet:
            run.append(item)
            continue
        if run:
            pen.theirs(run, telling.story, telling.language, lead=led)
            starts = len(pen.blocks)
        if item.outlet != outlet or not pen.chapters or pen.chapters[-1].level == STORY:
            outlet = item.outlet
            pen.chapters.append(ChapterStart(starts, outlet or ours.no_outlet, OUTLET))
        lead = item.lead or ours.from_outlet.format(outlet=outlet or ours.no_outlet)
        led = pen.ours(lead, language=telling.language)
        run = [item]
    pen.theirs(run, telling.story, telling.language, lead=led)
    return outlet


def _changes(pen: _Pen, changes: Iterable[Item], ours: Editions) -> None:
    for item in changes:
        pen.ours(item.lead)
        if item.pieces:
            pen.theirs([item], 0, pen.language)


def _statements(quoted: Iterable[Quoted]) -> Iterator[Statement]:
    for _, group in groupby(quoted, key=lambda one: id(one.item)):
        said = list(group)
        first, item = said[0], said[0].item
        if not item.party:
            continue
        yield Statement(
            speaker=item.party,
            mention=None,
            reporter=item.outlet,
            via=None,
            to=None,
            cue=first.lead,
            polarity=Polarity.SAID,
            parts=tuple(Part(one.span, one.piece.quoted) for one in said),
            evidence=Span((first.lead or first.span).start, said[-1].span.end),
            rule=RULE,
            confidence=1.0,
            resolved_by="name",
        )
