"""The nouns handed from stage to stage, as frozen dataclasses.

One coordinate system: a `Span` is a half-open range of characters of `Article.text`, unless its
field says otherwise, and is checked by slicing.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

UNDETERMINED = "und"
"""The BCP 47 tag for "language not determined"."""


class Span(NamedTuple):
    """A half-open range of characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` this span covers."""
        return text[self.start : self.end]


NOWHERE = Span(0, 0)


@dataclass(frozen=True)
class Page:
    """What was fetched or handed in, kept as it came and never changed.

    Args:
        requested: the address or file name that was asked for.
        url: the final address after redirects; "" for text that has none.
        fetched: when, in UTC.
        status: the HTTP status; 200 for what was handed in.
        headers: response headers in their order, names in lower case.
        body: the bytes, content encoding undone.
    """

    requested: str
    url: str
    fetched: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @cached_property
    def sha256(self) -> str:
        """The body's SHA-256 in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()

    def header(self, name: str) -> str:
        """The first header of that name, "" if there is none."""
        return next((value for key, value in self.headers if key == name.lower()), "")


class BlockKind(StrEnum):
    """What a block of an article is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTATION = "block quotation"
    SUMMARY = "summary"
    """Words of ours that stand for a table or code that is not read; never a quotation."""


@dataclass(frozen=True)
class Block:
    """A run of `Article.text` of one kind.

    Args:
        span: where it stands.
        kind: what it is.
        language: a BCP 47 tag; the article's own where the block says nothing else.
        level: depth of a heading, 2 to 6; 0 for everything else.
    """

    span: Span
    kind: BlockKind
    language: str = UNDETERMINED
    level: int = 0


@dataclass(frozen=True)
class Skipped:
    """Something on the page that is not read: the receipt a listener can open and undo.

    Args:
        text: its words as they stood on the page.
        reason: a short name: "promo", "widget", "share bar", "related", "caption", "byline",
            "repeated title", "table", "code", "footnote", "legal", "bio", "advert", "comments",
            "tags", "details", "alt text", "repeat", "site", "taught", "ornament",
            "aside", "unread".
        why: one sentence for the listener.
        after: the offset in `Article.text` behind which it stood.
        confidence: 0 to 1.
        evidence_for: the field of the article this was evidence for, such as "outlet"; or "".
        on_page: where it stands in what the page prints, see `text.onpage`; white space and
            hyphens apart, the characters there are `text`.  Empty where it does not stand
            there in one stretch.
    """

    text: str
    reason: str
    why: str
    after: int
    confidence: float = 1.0
    evidence_for: str = ""
    on_page: Span = NOWHERE


@dataclass(frozen=True)
class Edit:
    """Something cleaning changed: `span` of the text is ours, `printed` stood on the page.

    Args:
        span: the changed characters.
        printed: what the page printed there.
        why: a short name: "line wrap undone", "case restored", "table summarised".
    """

    span: Span
    printed: str
    why: str


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it; one audio track.

    Args:
        title: its heading, or the article's title for what stands before the first heading.
        heading: where the heading stands; None for what stands before the first.
        span: from the heading (or first block) to the last block under it.
        blocks: the indexes of its blocks in `Article.blocks`, half-open.
    """

    title: str
    heading: Span | None
    span: Span
    blocks: Span


class ChapterStart(NamedTuple):
    """Where a chapter of an article's recording begins.

    Args:
        block: the index of the block it begins with.
        title: what it is called.
        level: 1 for a story, 2 for an outlet within it.
    """

    block: int
    title: str
    level: int


@dataclass(frozen=True)
class Article:
    """The readable text of a page.

    Args:
        url: canonical address; "" for text that has none.
        outlet: who published it.
        title: its headline, also the first block.
        byline: its authors as printed.
        published: its date.
        language: BCP 47 tag, `UNDETERMINED` when there is too little text.
        language_confidence: 0 to 1.
        text: blocks joined by a blank line.
        blocks: spans over `text`, in order, without gaps but for the blank lines.
        skipped: what is not read.
        edits: what was changed.
        basis: for each of "title", "byline", "published", "outlet", "language": how it is known
            ("stated", "printed", "restored", "inferred", "detected", "declared", "chosen",
            "undetermined", "not stated").
        page_sha256: the page it was read from.
        published_confidence: how sure the date is, 0 to 1; 0 where it is not stated.
        image: the address of its lead picture, http or https.
        chapters: where its recording is cut; () for at its sections.
    """

    url: str
    outlet: str | None
    title: str | None
    byline: str | None
    published: date | None
    language: str
    language_confidence: float
    text: str
    blocks: tuple[Block, ...]
    skipped: tuple[Skipped, ...]
    edits: tuple[Edit, ...]
    basis: tuple[tuple[str, str], ...]
    page_sha256: str
    published_confidence: float = 0.0
    image: str | None = None
    chapters: tuple[ChapterStart, ...] = ()

    @cached_property
    def text_hash(self) -> str:
        """SHA-256 of the text in hexadecimal: with a span, a receipt."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The article cut at its headings; the title belongs to the first section."""
        return tuple(_sections(self))


def _sections(article: Article) -> Iterator[Section]:
    blocks = article.blocks
    starts = [n for n, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    body = [n for n, block in enumerate(blocks) if block.kind is not BlockKind.TITLE]
    if not blocks:
        return
    if not starts or (body and body[0] not in starts):
        starts.insert(0, 0)
    elif starts[0] > 0:
        starts[0] = 0
    for first, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        headings = [b.span for b in blocks[first:end] if b.kind is BlockKind.HEADING]
        heading = headings[0] if headings else None
        title = heading.of(article.text) if heading else article.title or ""
        yield Section(
            title=title,
            heading=heading,
            span=Span(blocks[first].span.start, blocks[end - 1].span.end),
            blocks=Span(first, end),
        )


@dataclass(frozen=True)
class Rule:
    """What a listener taught Readout about the pages of one site.

    Args:
        site: the site's host without "www."; "sha256:..." of a page that has no address.
        reads: whether such lines are read; False for skipped.
        lines: the words of the lines it was learnt from, folded, see `printed.key`.
        make: how the box of those lines is made, where that tells them from all others; or "".
    """

    site: str
    reads: bool
    lines: tuple[str, ...]
    make: str = ""


@dataclass(frozen=True)
class Pronunciation:
    """How a name is said.

    Args:
        name: as written, capitals and all.
        spelling: what is spoken in its place, in letters.
        language: the language it holds in, without region.
        ipa: the sounds it was given as, in the International Phonetic Alphabet; "" for none.
    """

    name: str
    spelling: str
    language: str = "en"
    ipa: str = ""


@dataclass(frozen=True)
class SiteMemory:
    """What is known of a site besides the page at hand.

    Args:
        rules: what the listener taught, the latest last.
        repeated: fingerprints of the lines that stand on several other pages of the site.
    """

    rules: tuple[Rule, ...] = ()
    repeated: frozenset[str] = frozenset()


class PartyKind(StrEnum):
    """What a speaker is."""

    PERSON = "person"
    GROUP = "group"
    OFFICE = "office"
    OUTLET = "outlet"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"


class Standing(StrEnum):
    """What a speaker has to do with what happened."""

    PARTY = "party"
    OBSERVER = "observer"
    UNKNOWN = "unknown"


class Polarity(StrEnum):
    """Whether a speaker stands by the words."""

    SAID = "said"
    DENIED = "denied"
    DECLINED = "declined"
    ASKED = "asked"


@dataclass(frozen=True)
class Party:
    """Who speaks; one an article, however often and by whatever name it is mentioned.

    Args:
        kind: what it is.
        name: the fullest name the article prints, without honorifics.
        role: as printed, such as "foreign minister"; "" when none is.
        affiliation: whom or what it belongs to; "" when the article does not say.
        standing: acts in what happened, or looks on.
        gender: "female" or "male" where the article's pronouns and honorifics say so, else "".
    """

    kind: PartyKind
    name: str
    role: str = ""
    affiliation: str = ""
    standing: Standing = Standing.UNKNOWN
    gender: str = ""


class Part(NamedTuple):
    """A stretch of what was said.

    Args:
        span: of the article's text; of a quotation with its marks.
        quoted: whether it stands in quotation marks.
    """

    span: Span
    quoted: bool


class Link(NamedTuple):
    """How one statement answers another.

    Args:
        kind: "echoes", "disputes" or "adds_to".
        to: index of the other statement of the article.
    """

    kind: str
    to: int


@dataclass(frozen=True)
class Statement:
    """Who said what.

    Args:
        speaker: None when nobody is named, or a pronoun cannot be told.
        mention: where the speaker is named in this sentence.
        reporter: the outlet the text credits for it; "" when none.
        via: the words for the channel it came through, such as "a ministry's readout".
        to: the words for who was told.
        cue: the verb of saying, or what stands for it.
        polarity: whether the speaker stands by it.
        parts: what was said, in order.
        evidence: the whole sentences that show it.
        rule: how it was found.
        confidence: how often such statements were right on labelled news, 0 to 1.
        resolved_by: how the speaker was told: "name", "surname", "role", "pronoun", "inherit", or
            "none".
        nested_in: index of the statement within which this one is reported.
        links: what it says of other statements.
    """

    speaker: Party | None
    mention: Span | None
    reporter: str
    via: Span | None
    to: Span | None
    cue: Span | None
    polarity: Polarity
    parts: tuple[Part, ...]
    evidence: Span
    rule: str
    confidence: float
    resolved_by: str = "none"
    nested_in: int | None = None
    links: tuple[Link, ...] = ()


class Word(NamedTuple):
    """One word of the text and where it is spoken.

    Args:
        source: the word in `Article.text`.
        spoken: its words in `Line.spoken`; several words of the text may share one span.
    """

    source: Span
    spoken: Span


@dataclass(frozen=True)
class Line:
    """What is said without a break: at most one sentence.

    Args:
        source: the sentence (or part of one) in `Article.text`.
        spoken: the words to say, with punctuation.
        words: every white-space-separated token of the source that is not only punctuation.
        language: BCP 47 tag.
        pause: seconds of silence after it.
        block: index of its block in `Article.blocks`.
        role: "narrator", or the name of the party whose words they are.
        joins: whether its sentence goes on in another voice.
    """

    source: Span
    spoken: str
    words: tuple[Word, ...]
    language: str
    pause: float
    block: int
    role: str = "narrator"
    joins: bool = False


@dataclass(frozen=True)
class Voice:
    """A voice an engine offers.

    Args:
        engine: the engine's name.
        id: the engine's own name for it.
        language: BCP 47 tag.
        gender: "female", "male" or "".
        accent: in words, such as "UK English".
    """

    engine: str
    id: str
    language: str
    gender: str
    accent: str


@dataclass(frozen=True)
class Speech:
    """What an engine gives back for one line.

    Args:
        pcm: signed 16-bit little-endian mono samples.
        sample_rate: samples a second.
        times: for each word asked for, its start and end in seconds, monotone.
        timing: "exact" or "estimated".
    """

    pcm: bytes
    sample_rate: int
    times: tuple[tuple[float, float], ...]
    timing: str = "exact"

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.pcm) / 2 / self.sample_rate


class Mark(NamedTuple):
    """A span of the text and when it is heard, in seconds from the start of its recording."""

    source: Span
    start: float
    end: float


class Chapter(NamedTuple):
    """A titled stretch of a recording, in seconds."""

    title: str
    start: float
    end: float
