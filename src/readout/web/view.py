"""What the article page shows, worked out from the article: no template computes anything."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from readout.model import Article, Block, BlockKind, Edit, Section
from readout.newsroom.record import base
from readout.text.language import language_name
from readout.voices.labels import Label

RESTORED = "case restored"

CHANGES = {
    "line wrap undone": "line breaks in the middle of sentences taken out",
    "case restored": "capital letters restored",
    "table summarised": "tables replaced by a summary of ours",
    "code summarised": "passages of code replaced by a summary of ours",
}


@dataclass(frozen=True)
class BlockView:
    """A block as shown.

    Args:
        index: in `Article.blocks`.
        start: its first character in `Article.text`.
        text: its characters, unchanged.
        printed: what the page printed, where we restored something; "" otherwise.
    """

    index: int
    start: int
    kind: str
    level: int
    language: str
    text: str
    printed: str


@dataclass(frozen=True)
class SectionView:
    """A section as shown: its heading, then runs of blocks, a list's items together.

    Args:
        number: the section's track.
    """

    number: int
    title: str
    heading: BlockView | None
    runs: tuple[tuple[bool, tuple[BlockView, ...]], ...]


@dataclass(frozen=True)
class VoiceGroup:
    """Voices of one accent."""

    accent: str
    labels: tuple[Label, ...]


def block_view(article: Article, index: int) -> BlockView:
    """One block with its printed form."""
    block = article.blocks[index]
    return BlockView(
        index=index,
        start=block.span.start,
        kind=str(block.kind),
        level=min(max(block.level, 2), 6),
        language=block.language,
        text=block.span.of(article.text),
        printed=printed_form(article, block),
    )


def restored_in(article: Article, block: Block) -> list[Edit]:
    """The edits of a block whose characters are ours and no quotation."""
    inside = range(block.span.start, block.span.end)
    return [e for e in article.edits if e.why == RESTORED and e.span.start in inside]


def printed_form(article: Article, block: Block) -> str:
    """A block as the page printed it; "" where nothing in it was restored."""
    edits = sorted(restored_in(article, block), key=lambda edit: edit.span)
    if not edits:
        return ""
    parts, at = [], block.span.start
    for edit in edits:
        parts += [article.text[at : edit.span.start], edit.printed]
        at = edit.span.end
    return "".join([*parts, article.text[at : block.span.end]])


def title_view(article: Article) -> BlockView | None:
    """The title's block, if it has one."""
    first = article.blocks[0] if article.blocks else None
    return block_view(article, 0) if first and first.kind is BlockKind.TITLE else None


def section_views(article: Article) -> Iterator[SectionView]:
    """The sections in order; the title is shown above them."""
    for number, section in enumerate(article.sections):
        yield _section(article, number, section)


def _section(article: Article, number: int, section: Section) -> SectionView:
    views = [block_view(article, n) for n in range(section.blocks.start, section.blocks.end)]
    views = [view for view in views if view.kind != BlockKind.TITLE]
    heading = views.pop(0) if views and views[0].kind == BlockKind.HEADING else None
    runs = groupby(views, key=lambda view: view.kind == BlockKind.LIST_ITEM)
    return SectionView(
        number, section.title, heading, tuple((is_list, tuple(run)) for is_list, run in runs)
    )


def web_address(address: str) -> str:
    """An address that is safe to link to; "" for what a page made up, such as javascript:."""
    return address if address.startswith(("http://", "https://")) else ""


def changes(article: Article) -> list[str]:
    """What cleaning changed, counted, one phrase a kind."""
    counts: dict[str, int] = {}
    for edit in article.edits:
        counts[edit.why] = counts.get(edit.why, 0) + 1
    return [f"{number} × {CHANGES.get(why, why)}" for why, number in counts.items()]


def voice_groups(labels: Sequence[Label], language: str) -> list[VoiceGroup]:
    """The voice menu: voices of the article's language first, grouped by accent."""
    first = [label for label in labels if base(label.language) == base(language)]
    rest = [label for label in labels if label not in first]
    groups = groupby([*first, *rest], key=accent_of)
    return [VoiceGroup(accent, tuple(group)) for accent, group in groups]


def accent_of(label: Label) -> str:
    """A label without its gender: "UK English"."""
    return label.name.rsplit(" ", 1)[0]


def language_choices(labels: Sequence[Label]) -> list[tuple[str, str]]:
    """Every language some voice speaks, as tag and name, by name."""
    tags = {base(label.language) for label in labels}
    return sorted(((tag, language_name(tag)) for tag in tags), key=lambda it: it[1].casefold())
