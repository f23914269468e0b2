"""An article as pages show it, worked out here so that no template computes anything."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from readout.model import Article, Block, BlockKind, ChapterStart, Edit, Section

RESTORED = "case restored"


@dataclass(frozen=True)
class BlockView:
    """A block as shown.

    Args:
        index: in `Article.blocks`.
        start: its first character in `Article.text`.
        text: its characters, unchanged.
        printed: what the page printed, where we restored something; "" otherwise.
        chapters: those that begin with it.
    """

    index: int
    start: int
    kind: str
    level: int
    language: str
    text: str
    printed: str
    chapters: tuple[ChapterStart, ...] = ()


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
        chapters=tuple(one for one in article.chapters if one.block == index),
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


def skipped_phrase(article: Article) -> str:
    """How many of each reason were skipped, such as "4 promos, 1 widget"; "" for nothing."""
    counts = Counter(item.reason for item in article.skipped)
    return ", ".join(_counted(n, reason) for reason, n in counts.most_common())


def _counted(n: int, reason: str) -> str:
    return f"{n} {reason}{'s' * (n > 1 and reason not in _UNCOUNTED)}"


_UNCOUNTED = ("related", "legal", "unread", "details", "tags", "comments", "taught", "code")
